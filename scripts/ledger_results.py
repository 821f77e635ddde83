"""Reads what the last full run left behind: test -> "proved" or "failed"; None where nothing ran."""

import json
import re
import xml.etree.ElementTree as xml

NAMES = re.compile(r"`([^`]*)`|([^.`]+)")


def swift_results(folder):
    path = folder / "swift-swift-testing.xml"
    if not path.exists():
        return None
    results = {}
    for case in xml.parse(path).getroot().iter("testcase"):
        if case.find("skipped") is not None:
            continue
        parts = [raw or plain for raw, plain in NAMES.findall(case.get("classname", ""))]
        function = re.match(r"`([^`]*)`|([^(`]+)", case.get("name", ""))
        test = (parts[0], parts[-1] if len(parts) > 1 else "", function[1] or function[2])
        passed = case.find("failure") is None and case.find("error") is None
        # The same names twice: both must pass.
        results[test] = "proved" if passed and results.get(test) != "failed" else "failed"
    return results


def browser_results(folder):
    path = folder / "browser.json"
    if not path.exists():
        return None
    words = {"passed": "proved", "failed": "failed"}
    return {("Browser", "", name): words[word] for name, word in json.loads(path.read_text()).items() if word in words}


# What a script says is NOT RUN where a machine has no right to trace or to mount, and whose tests that are.
LEFT_OUT = {
    "a full disk": {"full_disk.py"},
    "a read-only disk": {"mounted.py"},
    "calls that fail": {"failing_calls.py"},
    "clocks that jump": {"clocks.py"},
    "killed at a call": {"killing_backups.py", "killing_commands.py", "killing_releases.py", "killing_servers.py"},
    "killed on PostgreSQL": {"killing_on_postgres.py"},
    "a power cut": {"power_cut.py"},
}


def fault_results(folder, tests):
    """scripts/faults ends with the first failure, so that its last line speaks for all that ran."""
    path = folder / "faults.log"
    if not path.exists():
        return None
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or lines[-1] != "faults: all passed":
        return {test: "failed" for test in tests}
    said = [line for line in lines if "NOT RUN" in line]
    scripts = {script for words, scripts in LEFT_OUT.items() for script in scripts if any(words in line for line in said)}
    return {test: "left out" if test[1] in scripts else "proved" for test in tests}
