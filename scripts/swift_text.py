"""Swift source with its comments and strings taken apart, so that a rule can look at code alone."""

import re

_TOKEN = re.compile(
    r"""(?P<line>//[^\n]*)
      | (?P<block>/\*)
      | (?P<name>`[^`\n]*`)
      | (?P<open>\#*\"\"\"|\#*\")""",
    re.VERBOSE,
)


class SwiftText:
    """`code`: the source with comments, string contents and raw names blanked, lines kept.
    `strings`: (line, content) of every literal. `comments`: the numbers of lines that hold one."""

    def __init__(self, source):
        self.source = source
        self.strings, self.comments = [], set()
        self._blank = []
        position = 0
        while match := _TOKEN.search(source, position):
            position = self._take(match)
        text = list(source)
        for start, end in self._blank:
            for index in range(start, end):
                if text[index] != "\n":
                    text[index] = " "
        self.code = "".join(text)

    def line(self, position):
        return self.source.count("\n", 0, position) + 1

    def _take(self, match):
        start = match.start()
        if match["line"]:
            end = match.end()
        elif match["block"]:
            end = self._block_end(match.end())
        elif match["name"]:
            self._blank.append((start + 1, match.end() - 1))
            return match.end()
        else:
            return self._string(start, match["open"])
        self._blank.append((start, end))
        self.comments.update(range(self.line(start), self.line(end) + 1))
        return end

    def _block_end(self, position):
        depth = 1
        while depth and (match := re.compile(r"/\*|\*/").search(self.source, position)):
            depth += 1 if match[0] == "/*" else -1
            position = match.end()
        return position if not depth else len(self.source)

    def _string(self, start, opening):
        hashes, quotes = opening.rstrip('"'), opening.lstrip("#")
        body = start + len(opening)
        step = re.compile(
            rf"(?P<interpolation>\\{hashes}\()|(?P<escape>\\{hashes}.)|(?P<close>{quotes}{hashes})"
            + ("" if len(quotes) == 3 else r"|(?P<cut>\n)"),
            re.DOTALL,
        )
        position = body
        while match := step.search(self.source, position):
            position = match.end()
            if match["interpolation"]:
                position = self._interpolation_end(position)
            elif not match["escape"]:
                break
        else:
            match, position = None, len(self.source)
        end = match.start() if match else position
        self.strings.append((self.line(start), self.source[body:end]))
        self._blank.append((body, end))
        return position

    def _interpolation_end(self, position):
        depth = 1
        while depth and position < len(self.source):
            character = self.source[position]
            if character == '"':
                opening = '"""' if self.source.startswith('"""', position) else '"'
                position = self._string(position, opening)
                continue
            depth += {"(": 1, ")": -1}.get(character, 0)
            position += 1
        return position

    def functions(self):
        """(name, line, count of lines) of every func, init and subscript with a body."""
        heads = re.compile(r"\b(?:func\s+(`[^`]*`|[^\s(<]+)|(init)\s*[?<(]|(deinit)\s*\{|(subscript)\s*[<(])")
        found = []
        for match in heads.finditer(self.code):
            if match[2] and self.code[: match.start()].rstrip()[-1:] in (".", "="):
                continue
            opening = self._body(next(match.end(group) for group in (1, 2, 3, 4) if match[group]))
            if opening is None:
                continue
            first, last = self.line(match.start()), self.line(self._brace_end(opening))
            name = next(group for group in match.groups() if group)
            found.append((self.source[match.start(1) : match.end(1)] if match[1] else name, first, last - first + 1))
        return found

    def _body(self, position):
        """The brace that opens the body, unless the declaration ends without one (a requirement)."""
        depth = 0
        for index in range(position, len(self.code)):
            character = self.code[index]
            if character in "([":
                depth += 1
            elif character in ")]":
                depth -= 1
            elif character == "{" and depth <= 0:
                return index
            elif character in "}" and depth <= 0:
                return None
            elif character == "\n" and depth <= 0:
                rest = self.code[index:].lstrip()
                if not re.match(r"\{|where\b|->|throws\b|async\b|\)|rethrows\b", rest):
                    return None
        return None

    def _brace_end(self, opening):
        depth = 0
        for match in re.compile(r"[{}]").finditer(self.code, opening):
            depth += 1 if match[0] == "{" else -1
            if depth == 0:
                return match.start()
        return len(self.code) - 1
