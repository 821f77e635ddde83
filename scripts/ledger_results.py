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
