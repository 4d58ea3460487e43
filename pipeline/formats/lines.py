"""Text that runs over the lines of a file, under the prefixes of the containers it stands in.

A paragraph in a list in a quotation begins each of its lines with ``>   ``; whoever translates it sees one line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_LINE_START = re.compile(
    r"[^\W\d_]|\d+(?![\d.)])|[¿¡«“‘(\"']|<(?:a|abbr|b|cite|code|dfn|em|i|mark|q|small|span|strong|sub|sup|time)\b"
)
"""What may begin a wrapped line: nothing that Markdown takes for the start of a block (CommonMark 0.31.2, §3.1)."""


_FAR = 1_000
"""How far back the beginning of a line is looked for: a long line must not be searched once for each of its parts."""

_UNBROKEN = re.compile(r" *(?:<[^<>]*>|`[^`]*`|\]\([^()]*\)|[^ ])+| +\Z")
"""A word with the space before it; tags, code and the addresses of links are not broken."""


@dataclass(frozen=True, slots=True)
class Lines:
    r"""A stretch of prose.  A line break of the file is a space of the text, a hard break is ``\n``.

    ``quotes`` is how many ``>`` may open a continuation line, ``prefix`` what opens it in this place, ``newline`` how
    the file ends its lines, ``hard`` the mark of a hard break before the newline (``\``, two spaces; empty: there is
    none), ``width`` the column at which the author wrapped (0: did not), ``column``
    where the first line begins, ``marks`` whether the format has hard breaks.
    """

    quotes: int = 0
    prefix: str = ""
    newline: str = "\n"
    hard: str = ""
    width: int = 0
    column: int = 0
    marks: bool = True

    def read(self, source: str) -> str:
        """One line of text for each line that the reader sees."""
        return "".join(text for _, text in self.pieces(source))

    def pieces(self, source: str) -> list[tuple[int, str]]:
        """The text in pieces, each with the offset in ``source`` (code points) at which it stands."""
        if not _has_lines(source):
            return [(0, source)]
        pieces, end = [], 0
        for match in _breaks(self.quotes, self.marks).finditer(source):
            pieces.append((end, source[end : match.start()]))
            pieces.append((match.start(), "\n" if match["hard"] else " "))
            end = match.end()
        pieces.append((end, source[end:]))
        return pieces

    def write(self, text: str) -> str:
        """The text under the container's prefix, wrapped where the author wrapped."""
        if not self.hard:
            text = " ".join(line.strip() for line in text.split("\n")) if "\n" in text else text
        lines = [
            self.newline.join(_wrap(line, self.width, self.prefix, 0 if number else self.column))
            for number, line in enumerate(text.split("\n"))
        ]
        return f"{self.hard}{self.newline}{self.prefix}".join(lines)


def lines_of(source: str, quotes: int = 0, column: int = 0, breaks_hard: bool = True) -> Lines:
    """The frame of a stretch as the author laid it out.  ``column`` is where its first line begins.

    ``breaks_hard`` says whether the format has marks for hard breaks.
    """
    if not _has_lines(source):
        return Lines(quotes=quotes, marks=breaks_hard)
    breaks = list(_breaks(quotes, breaks_hard).finditer(source))
    if not breaks:
        return Lines(quotes=quotes, marks=breaks_hard)
    hard = next((match["hard"] for match in breaks if match["hard"]), "")
    ends = re.split(r"\r\n|\n|\r", source)
    soft = any(not match["hard"] for match in breaks)
    width = max(column + len(ends[0]), *(len(line) for line in ends[1:])) if soft else 0
    return Lines(quotes, breaks[0]["prefix"], breaks[0]["newline"], hard, width, column, breaks_hard)


def column_of(whole: bytes | str, position: int) -> int:
    """How many code points stand before a position on its line, as far as ``_FAR`` back."""
    if isinstance(whole, str):
        before = whole[max(0, position - _FAR) : position]
    else:
        before = whole[max(0, position - _FAR) : position].decode(errors="replace")
    return len(before) - max(before.rfind("\n"), before.rfind("\r")) - 1


def _has_lines(source: str) -> bool:
    return "\n" in source or "\r" in source


@lru_cache(maxsize=64)
def _breaks(quotes: int, marks: bool) -> re.Pattern[str]:
    prefix = rf"[ \t]*(?:>[ \t]*){{0,{quotes}}}" if quotes else r"[ \t]*"
    hard = r"(?<! ) {2,}+|(?<!\\)(?:\\\\)*+\\" if marks else r"(?!)"
    return re.compile(rf"(?:(?P<hard>{hard})|(?<![ \t])[ \t]*+)(?P<newline>\r\n|\n|\r)(?P<prefix>{prefix})")


def _wrap(text: str, width: int, prefix: str, column: int) -> list[str]:
    """Lines of at most ``width`` columns where a space allows it; all but the first carry the prefix."""
    if not width or column + len(text) <= width:
        return [text]
    words = _UNBROKEN.findall(text)
    lines = [words[0]]
    for word in words[1:]:
        before = column if len(lines) == 1 else 0
        if before + len(lines[-1]) + len(word) <= width or not _LINE_START.match(word.lstrip(" ")):
            lines[-1] += word
        else:
            lines.append(prefix + word.lstrip(" "))
    return lines
