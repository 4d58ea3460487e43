"""A translation is one block as its source is: it begins no list, heading, quotation or second paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.checks.markup import Way, way_of
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_SUSPECT = re.compile(r"\s*(?:[#>+*=_`~<|:\[-]|\d{1,9}[.)])")
_BAR = re.compile(r"(?<!\\)(?:\\\\)*\|")
_LINE_NOTES = ("Heading", "Table cell", "Alternative text")
_CELL_NOTES = ("Heading of a table column", "Table cell")
_INLINE = frozenset("Emphasis Strong Strikethrough Superscript Subscript Link Image".split())
_NAMED = {
    "List": "a list", "Heading": "a heading", "BlockQuote": "a quotation", "CodeBlock": "a block of code",
    "HtmlBlock": "a block of HTML", "Table": "a table", "Rule": "a rule", "FootnoteDefinition": "a footnote",
    "DefinitionList": "a list of definitions",
}  # fmt: skip
_ESCAPE = re.compile(r"(\s*(?:\d{1,9})?)([#>+*|.)-])")


def find(subject: Subject) -> Iterator[Finding]:
    """Blank lines, bars in a cell, and signs that begin another block."""
    target = subject.target
    has_lines = "\n" in target
    if not has_lines and "|" not in target and _SUSPECT.match(target) is None:
        return
    way = way_of(subject)
    if way is Way.HTML:
        return
    if has_lines and (blank := _BLANK_LINE.search(target)) and not _BLANK_LINE.search(subject.source):
        yield Finding("a blank line, which begins another paragraph", blank.span(), remedy="Write it as one paragraph")
    elif way is Way.MARKDOWN:
        yield from _blocks_of_markdown(subject)


def _blocks_of_markdown(subject: Subject) -> Iterator[Finding]:
    notes = subject.message.notes
    if any(note.startswith(_CELL_NOTES) for note in notes):
        if (bar := _BAR.search(subject.target)) and not _BAR.search(subject.source):
            yield Finding("a bar, which begins another cell", (bar.end() - 1, bar.end()), remedy=r"Write it as \|")
        return
    if any(note.startswith(_LINE_NOTES) for note in notes):
        return
    before, after = _blocks(subject.source), _blocks(subject.target)
    if before == ("Paragraph",) != after:
        begun = next((_NAMED[each] for each in after if each in _NAMED), "")
        cause = f"its signs make {begun} of the text" if begun else "to Markdown it is no text but a definition"
        yield Finding(cause, _first_signs(subject.target))


@lru_cache(maxsize=1024)
def _blocks(text: str) -> tuple[str, ...]:
    """The blocks that a text makes as a paragraph of a Markdown file."""
    import pyromark

    from pipeline.formats.markdown import OPTIONS

    found = []
    for event in pyromark.events(text.strip(), options=OPTIONS):
        if event == "Rule":
            found.append("Rule")
        elif isinstance(event, dict) and "Start" in event:
            start = event["Start"]
            name = start if isinstance(start, str) else next(iter(start))
            if name not in _INLINE:
                found.append(name)
    return tuple(found)


def _first_signs(target: str) -> tuple[int, int]:
    match = _SUSPECT.match(target)
    return match.span() if match else (0, len(target))


CHECK = Check(
    name="structure",
    severity=Severity.ERROR,
    why="A text that begins another block changes the layout of the article",
    remedy=r"Begin with a word, or write a backslash before the sign: 5\. or \- or \#",
    find=find,
)
