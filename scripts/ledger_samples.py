"""Planted tests and results for `scripts/ledger --self-test`."""

import tempfile
from pathlib import Path

from ledger_citations import python_citations, swift_citations
from ledger_results import browser_results, fault_results, swift_results

SWIFT = '''
import Testing

// S1-01
@Suite struct `A suite` {
    // L-01, S1-02
    @Test func `does one thing`() {}

    /// S1-03: why.
    @Test(arguments: [
        ("a", 1),
    ])
    func `does another (S1-04)`(a: String, b: Int) {}

    @Test func plain() {
        // S1-05 is not heard here.
    }
}

@Test func `stands alone S1-06`() {}
'''
PYTHON = '''
# S2-01
def test_one(page):
    """Also S2-02."""
    # S2-03 is not heard here.
'''
FAULTS = {
    "clocks.py": 'def test_a(base):\n    """FI-01, RE-01"""\n', "slow.py": 'def test_b(base):\n    """RE-01"""\n',
}
XML = '''<?xml version="1.0" encoding="UTF-8"?>
<testsuites><testsuite name="TestResults">
<testcase classname="XTests.`A suite`" name="`does one thing`()" time="0"/>
<testcase classname="XTests.`A suite`" name="`does another (S1-04)`(a:b:)" time="0"><failure/></testcase>
<testcase classname="XTests.`A suite`" name="plain()" time="0"><skipped/></testcase>
<testcase classname="XTests" name="`stands alone S1-06`()" time="0"/>
</testsuite></testsuites>
'''


def self_test(state):
    found, lost = swift_citations(SWIFT, "XTests/ATests.swift")
    more, lost_there = python_citations(PYTHON, "Browser/a.py", "Browser")
    for name, text in FAULTS.items():
        more += python_citations(text, f"Faults/{name}", "Faults")[0]
    tests = {}
    for row, test in found + more:
        tests.setdefault(row, []).append(test)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "swift-swift-testing.xml").write_text(XML)
        (Path(folder) / "browser.json").write_text('{"test_one": "passed"}')
        (Path(folder) / "faults.log").write_text("clocks that jump: NOT RUN: no clock\nfaults: all passed\n")
        faults = {test for _, test in more if test[0] == "Faults"}
        results = swift_results(Path(folder)) | browser_results(Path(folder)) | fault_results(Path(folder), faults)
        (Path(folder) / "faults.log").write_text("a clock: ok\nFAILED: another\n")
        broken = set(fault_results(Path(folder), faults).values())
    states = {row: state(cited, results) for row, cited in tests.items()}
    wanted = {
        "S1-01": "failed", "L-01": "proved", "S1-02": "proved", "S1-03": "failed", "S1-04": "failed",
        "S1-06": "proved", "S2-01": "proved", "S2-02": "proved", "FI-01": "left out", "RE-01": "proved",
    }
    problems = [f"{row}: {states.get(row)}, not {wanted.get(row)}"
                for row in sorted({*states, *wanted}) if states.get(row) != wanted.get(row)]
    if broken != {"failed"}:
        problems.append(f"faults that did not end: {broken}")
    unheard = [line.split(": cites ")[1].split(",")[0] for line in lost + lost_there]
    if unheard != ["S1-05", "S2-03"]:
        problems.append(f"lost citations: {unheard}")
    print("\n".join(problems) or f"ledger self-test: {len(wanted)} rows, no failure")
    return 1 if problems else 0
