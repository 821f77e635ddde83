"""File and function sizes, share of comments, test lines for a code line: the budgets of the house."""

import re
from collections import defaultdict

from swift_text import SwiftText

LONGEST_FILE = 300
# Target -> share of comments in percent: lowest, highest. The public libraries explain every rule.
COMMENTS = defaultdict(lambda: (5, 12), StressCheck=(25, 40), GroupAnalysis=(25, 40))


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0


def budgets(files):
    """Rows of (what, measured, budget, ok) and the files over the hard limit."""
    measured = {name: SwiftText(text) for name, text in files.items()}
    lines = {name: text.count("\n") for name, text in files.items()}
    own = {name: count for name, count in lines.items() if name.startswith("Sources/")}
    functions = [
        (count, f"{name}:{line}")
        for name, swift in measured.items() if name in own for _, line, count in swift.functions()
    ]
    rows = [
        row("file lines, median", percentile(own.values(), 0.5), 60),
        row("file lines, p90", percentile(own.values(), 0.9), 150),
        row("file lines, longest", *longest(own), LONGEST_FILE),
        row("function lines, p90", percentile([count for count, _ in functions], 0.9), 18),
        row("function lines, longest", *max(functions, default=(0, "")), 50),
    ]
    rows += comment_rows(measured) + [ratio(measured)]
    over = [(name, count) for name, count in lines.items() if count > LONGEST_FILE]
    return rows, sorted(over)


def longest(lines):
    name = max(lines, key=lambda name: lines[name], default="")
    return lines.get(name, 0), name


def row(what, value, *rest):
    *where, limit = rest
    return what, f"{value} {where[0] if where and value > limit else ''}".strip(), f"<= {limit}", value <= limit


def code_lines(swift):
    return sum(1 for line in swift.code.splitlines() if line.strip())


def comment_rows(measured):
    code, comments = defaultdict(int), defaultdict(int)
    for name, swift in measured.items():
        if match := re.match(r"Sources/(\w+)/", name):
            code[match[1]] += code_lines(swift)
            comments[match[1]] += len(swift.comments)
    rows = []
    for target in sorted(code):
        low, high = COMMENTS[target]
        share = 100 * comments[target] / max(1, code[target] + comments[target])
        rows.append((f"comments in {target}", f"{share:.0f} %", f"{low}–{high} %", low <= round(share) <= high))
    return rows


def ratio(measured):
    total = {"Sources": 0, "Tests": 0}
    for name, swift in measured.items():
        if (top := name.split("/")[0]) in total:
            total[top] += code_lines(swift)
    value = total["Tests"] / max(1, total["Sources"])
    return "test lines for a code line", f"{value:.2f}", "1.2–1.8", 1.2 <= value <= 1.8


def print_budgets(rows):
    width = max(len(what) for what, *_ in rows)
    print("budgets")
    for what, value, budget, ok in rows:
        print(f"  {'ok  ' if ok else 'over'}  {what:<{width}}  {value:<10}  budget {budget}")
