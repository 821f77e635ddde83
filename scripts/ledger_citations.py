"""Finds the rows that tests cite. A test is (target, suite, function)."""

import ast
import re

ROW = re.compile(r"\b(?:S\d-\d\d|(?:L|RE|FI)-\d\d)\b")
TYPE = re.compile(r"^(?P<indent>\s*)(?:@Suite\b.*?)?(?:(?:final|private|fileprivate|package)\s+)*"
                  r"(?:struct|class|actor|enum|extension)\s+(?P<name>`[^`]+`|[\w.]+)")
FUNC = re.compile(r"\bfunc\s+(?P<name>`[^`]+`|\w+)")


def swift_citations(text, path):
    """(row, test) of one Swift file, and citations that no test hears."""
    lines = text.splitlines()
    target, found, heard, suites = path.split("/")[0], [], set(), []
    number = 0
    while number < len(lines):
        line = lines[number]
        indent = len(line) - len(line.lstrip())
        if line.strip():
            suites = [suite for suite in suites if not closes(suite, line, indent)]
        if line.lstrip().startswith("@Test"):
            end, name = head(lines, number)
            rows = cited(lines, number, end, heard)
            rows |= {row for suite in suites for row in suite[2]}
            suite = suites[-1][1] if suites else ""
            found += [(row, (target, suite, name)) for row in sorted(rows)]
            number = end
        elif match := TYPE.match(line):
            suites.append((indent, match["name"].strip("`"), cited(lines, number, number, heard)))
        number += 1
    return found, unheard(lines, heard, path)


def closes(suite, line, indent):
    return indent <= suite[0] and not line.lstrip().startswith(("//", "@"))


def head(lines, number):
    """The line and name of the function that a @Test attribute stands on."""
    for end in range(number, min(number + 200, len(lines))):
        if match := FUNC.search(lines[end]):
            return end, match["name"].strip("`")
    return number, ""


def cited(lines, start, end, heard):
    """Rows in the declaration and in the comment lines directly above it."""
    first = start
    while first > 0 and lines[first - 1].strip().startswith(("//", "@")):
        first -= 1
    rows = set()
    for number in range(first, end + 1):
        is_comment = lines[number].strip().startswith("//")
        if is_comment or number in (start, end):
            names = ROW.findall(lines[number])
            rows |= set(names)
            heard |= {number} if names else set()
    return rows


def unheard(lines, heard, path):
    return [
        f"Tests/{path}:{number + 1}: cites {', '.join(ROW.findall(line))}, but no test stands below"
        for number, line in enumerate(lines)
        if number not in heard and line.strip().startswith("//") and ROW.search(line)
    ]


def python_citations(text, path, target):
    """A browser or fault test is a function; it cites in its docstring, its name's line or the comment above."""
    lines, found, heard = text.splitlines(), [], set()
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        start = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)]) - 1
        first = start
        while first > 0 and lines[first - 1].strip().startswith("#"):
            first -= 1
        heard |= set(range(first, node.lineno))
        words = "\n".join(lines[first : node.lineno]) + (ast.get_docstring(node) or "")
        suite = path.split("/")[-1] if target == "Faults" else ""
        found += [(row, (target, suite, node.name)) for row in sorted(set(ROW.findall(words)))]
    lost = [
        f"Tests/{path}:{number + 1}: cites {', '.join(ROW.findall(line))}, but no test stands below"
        for number, line in enumerate(lines)
        if number not in heard and line.strip().startswith("#") and ROW.search(line)
    ]
    return found, lost
