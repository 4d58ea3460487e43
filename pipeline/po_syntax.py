"""The grammar of PO files: text in, entries out, each with the line and the very text that it stands on.

It reads what GNU gettext 0.21 reads (GNU gettext manual, *The Format of PO Files*; its scanner ``po-lex.c`` and its
grammar ``po-gram-gen.y``), and differs where that would lose something: of two entries with one key both are kept, a
lone CR ends a line (in a comment only where something begins behind it), flags on two lines all count, and a backslash
at the end of a comment does not swallow the line below.  It refuses some that gettext reads, but nobody writes: a
string that goes on behind the end of its line, two statements in a line with ``#~``, an empty ``#|``, ``domain``.

A file is first cut into statements (a comment, or a keyword with its strings), each of which has a kind, a letter.  The
letters of a file, in their order, are then matched with a regular expression: the grammar of an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.catalog import Entry

COMMENT = "#"
KINDS = {
    (mark, keyword): kind.upper() if "~" in mark else kind
    for marks, kinds in (
        (("", "#~"), {"msgctxt": "c", "msgid": "i", "msgid_plural": "p", "msgstr": "s", "msgstr[]": "n"}),
        (("#|", "#~|"), {"msgctxt": "x", "msgid": "y", "msgid_plural": "z"}),
    )
    for mark in marks
    for keyword, kind in kinds.items()
}
"""The kinds of statements by their mark and their keyword.  What is obsolete has a capital letter."""

_ENTRY = re.compile("#*(?:(?:x?yz?)?c?i(?:s|pn+)|(?:X?YZ?)?C?I(?:S|PN+))")
_BEGUN = re.compile("#*(?:x(?!y)|(?:x?yz?)?c?(?:i(?:s|pn*)?)?)")
_UNFINISHED = {
    "x": "a previous msgctxt without its msgid",
    "y": "a previous msgid that stands before no message",
    "z": "a previous msgid_plural that stands before no message",
    "c": "a msgctxt without its msgid",
    "i": "a msgid without its msgstr",
    "p": "a msgid_plural without its msgstr[0]",
}

# Quantifiers with a plus give nothing back: a file of blanks alone must not take the square of its length to read.
_SPACE = r"[ \t\f\v]*+"
_GAP = rf"[ \t\f\v\r\n]*+(?:\#~{_SPACE}(?=[\r\n]|\Z)[ \t\f\v\r\n]*+)*+"
_ESCAPED = r'\\(?:[ntbrfva"\\]|[0-7]|x[0-9A-Fa-f])'
_TEXT = rf'"[^"\\\r\n]*(?:{_ESCAPED}[^"\\\r\n]*)*"'
# GNU gettext leaves the CRs of a file with CRLF where it puts references on one line: “#: a.md\r b.md\r\n”.
_WITHIN = r'\r(?!\n|[ \t\f\v]*(?:[\r\n#"]|msg|\Z))'
_STATEMENT = re.compile(
    rf"""{_GAP}(?:
        (?P<mark>\#~\|?|\#\||){_SPACE}(?:
            (?P<keyword>msgid_plural|msgid|msgctxt|msgstr)(?!\w)(?:{_SPACE}(?P<form>\[{_SPACE}[0-9]+{_SPACE}\]))?
            {_SPACE}(?P<strings>{_TEXT}(?:{_SPACE}{_TEXT}|{_GAP}(?P=mark){_SPACE}{_TEXT})*)?
        |   \#(?![~|])(?P<comment>[^\r\n]*(?:{_WITHIN}[^\r\n]*)*)
        )
    |   (?P<end>\Z)
    |   (?P<stray>.)
    )""",
    re.VERBOSE,
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_END = re.compile(r"\r\n|\r|\n")
_STRING = re.compile(_TEXT)
_CODED = re.compile(r'((?:\n*\\(?:[0-7]{1,3}|x[0-9A-Fa-f]+))+)|\\([ntbrfva"\\])|\n')
_BYTE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]+))")
_CONTROLS = {"n": "\n", "t": "\t", "b": "\b", "r": "\r", "f": "\f", "v": "\v", "a": "\a"}
_MARKS = (".", ":", ",", "!")
_FLAG_MARKS = (",", "!")
_FLAG = re.compile(r"range:\s*\S+|[^\s,]+")
_REFERENCE = re.compile(r"\u2068([^\u2069]+)\u2069|([^ \t\r\n\f\v]+)")


class Fault(ValueError):
    """A place that is not the syntax of a PO file: its line, counted from 1, and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Layout:
    """A file's text, partitioned: what stands before its first entry, the entries, and what stands behind the last.

    ``lead``, the entries' ``source`` and ``tail``, joined, are the text.  The header is an entry among the others.
    """

    lead: str
    entries: tuple[Entry, ...]
    tail: str


Statement = re.Match[str]
"""A comment or a keyword with its strings, as the groups of ``_STATEMENT``."""


def read(text: str, charset: str = "utf-8") -> Layout:
    """The entries of a PO file's text.

    ``charset`` is what octal and hexadecimal escapes are bytes of.  Raises ``Fault`` for what is no PO file.
    """
    statements, kinds = _statements(text)
    bounds = list(_bounds(statements, kinds))
    if not bounds:
        return Layout(text, (), "")
    starts = [_start(text, statements, first) for first, _ in bounds]
    rest = bounds[-1][1]
    end = _start(text, statements, rest) if rest < len(statements) else len(text)
    entries = []
    line, at = 1, 0
    for (first, behind), start, stop in zip(bounds, starts, [*starts[1:], end], strict=True):
        line += count_lines(text, at, start)
        at = start
        entries.append(_entry(statements[first:behind], kinds[first:behind], text[start:stop], line, charset))
    return Layout(text[: starts[0]], tuple(entries), text[end:])


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """The statements of an entry's text: the kind of each, and the text that it stands as.  Raises ``Fault``."""
    statements, kinds = _statements(text)
    return (
        (kind, statement[0][statement.start("mark") - statement.start() :])
        for kind, statement in zip(kinds, statements, strict=True)
    )


def lines(text: str) -> list[str]:
    """The lines of a text with their ends: LF, CRLF or CR, and none of the others that ``str.splitlines`` knows."""
    return _LINE.findall(text)


def count_lines(text: str, start: int, end: int) -> int:
    """How many lines end in a part of a text."""
    if "\r" not in text[start:end]:
        return text.count("\n", start, end)
    return len(_END.findall(text, start, end))


def is_header(entry: Entry) -> bool:
    """Whether an entry is the header: the living one with an empty msgid and no context."""
    return not entry.msgid and entry.context is None and not entry.obsolete


def fields(header: str) -> dict[str, str]:
    """The fields of a header's msgstr; of two of one name the first counts, as in gettext."""
    found: dict[str, str] = {}
    for line in header.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            found.setdefault(name.strip(), value.strip())
    return found


# -- Statements ------------------------------------------------------------------------------------------------------


def _statements(text: str) -> tuple[list[Statement], str]:
    """The statements of a file, and their kinds as a string."""
    statements, kinds = [], []
    for found in _STATEMENT.finditer(text):
        group = found.lastgroup
        if group == "comment":
            kind = COMMENT
        elif group == "strings":
            kind = _kind(found)
        elif group == "end":
            break
        else:
            raise _stray(found)
        statements.append(found)
        kinds.append(kind)
    return statements, "".join(kinds)


def _kind(found: Statement) -> str:
    mark, keyword, form = found.group("mark", "keyword", "form")
    kind = KINDS.get((mark, keyword + "[]" if form else keyword))
    if kind is None:
        raise Fault(_line(found), f"a {keyword} that cannot stand here")
    return kind


def _stray(found: Statement) -> Fault:
    """Why something is no statement."""
    at = found.end() if found["stray"] is None else found.start("stray")
    rest = _END.split(found.string[at : at + 200], maxsplit=1)[0]
    line = 1 + count_lines(found.string, 0, at)
    if found["stray"] is None and not rest.startswith('"'):
        return Fault(line, f"a {found['keyword']} without its string")
    return Fault(line, _reason(rest))


def _reason(rest: str) -> str:
    """What is wrong with the rest of a line."""
    word = re.split(r"[\s\"\[]", rest, maxsplit=1)[0] or rest[0]
    if not rest.startswith('"'):
        unseen = next((letter for letter in word if not letter.isprintable()), "")
        return f"{unseen!a} is not expected" if unseen else f"“{word[:20]}” is not expected"
    if _STRING.match(rest):
        return "a string that belongs to nothing"
    bad = re.search(rf"(?<!\\)(?:\\\\)*(?!{_ESCAPED})(\\.)", rest)
    return f"a string with the unknown escape {bad.group(1)}" if bad else "a string without its closing quote"


def _line(statement: Statement) -> int:
    """The line, counted from 1, on which a statement stands."""
    return 1 + count_lines(statement.string, 0, statement.start("mark"))


def _start(text: str, statements: Sequence[Statement], number: int) -> int:
    """Where the line of a statement begins, or the statement itself where another stands before it on the line."""
    behind = statements[number - 1].end() if number else 0
    begin = statements[number].start("mark")
    return max(behind, text.rfind("\n", behind, begin) + 1, text.rfind("\r", behind, begin) + 1)


# -- Entries ---------------------------------------------------------------------------------------------------------


def _bounds(statements: Sequence[Statement], kinds: str) -> Iterator[tuple[int, int]]:
    """The first statement of each entry, and the one behind its last."""
    at = 0
    while at < len(kinds):
        found = _ENTRY.match(kinds, at)
        if found is None:
            if kinds.count(COMMENT, at) == len(kinds) - at:
                return
            raise _fault(statements, kinds, at)
        yield at, found.end()
        at = found.end()


def _fault(statements: Sequence[Statement], kinds: str, at: int) -> Fault:
    """What is wrong with the statements that should be an entry."""
    found = _BEGUN.match(kinds[at:].lower())
    begun = kinds[at : at + found.end()] if found else ""
    alien = _of_other_case(begun)
    if alien is not None:
        return Fault(_line(statements[at + alien]), "an entry of which one part is obsolete (#~), and another is not")
    following = at + len(begun)
    if begun.strip(COMMENT):
        return Fault(_line(statements[following - 1]), _UNFINISHED[begun[-1].lower()])
    return Fault(_line(statements[following]), f"a {statements[following]['keyword']} that follows no msgid")


def _of_other_case(kinds: str) -> int | None:
    """The place of the first letter that is a capital where the one before is none, or the other way round."""
    letters = kinds.lstrip(COMMENT)
    changed = (place for place, kind in enumerate(letters) if kind.isupper() != letters[0].isupper())
    return next((place + len(kinds) - len(letters) for place in changed), None)


def _entry(statements: Sequence[Statement], kinds: str, source: str, line: int, charset: str) -> Entry:
    count = len(kinds) - len(kinds.lstrip(COMMENT))
    comments = [statement["comment"] for statement in statements[:count]]
    texts: dict[str, str] = {}
    plurals: list[tuple[int, str]] = []
    for statement, kind in zip(statements[count:], kinds[count:].lower(), strict=True):
        text = _decoded(statement, charset)
        if kind == "n":
            plurals.append((_form(statement, len(plurals)), text))
        else:
            texts[kind] = text
    return Entry(
        msgid=texts["i"],
        msgstr=texts.get("s", ""),
        context=texts.get("c"),
        comment="\n".join([_unmarked(each) for each in comments if each[:1] not in _MARKS]),
        notes=tuple([_unmarked(each[1:]) for each in comments if each[:1] == "."]),
        references=_references([each[1:] for each in comments if each[:1] == ":"]),
        flags=_flags([each[1:] for each in comments if each[:1] in _FLAG_MARKS]),
        previous=(texts.get("x"), texts.get("y"), texts.get("z")),
        msgid_plural=texts.get("p", ""),
        plurals=tuple(plurals),
        obsolete=kinds[-1].isupper(),
        line=line,
        source=source,
    )


def _form(statement: Statement, expected: int) -> int:
    """The number of a plural form; they are numbered from 0."""
    digits = statement["form"].strip("[] \t\f\v").lstrip("0") or "0"
    if digits != str(expected):
        raise Fault(_line(statement), f"msgstr[{digits[:20]}] where msgstr[{expected}] must stand")
    return expected


def _unmarked(line: str) -> str:
    """A comment's text without the space behind its mark, and without the one that keeps a backslash from its end."""
    text = line.removeprefix(" ")
    return text[:-1] if text.endswith(" ") and text.rstrip(" ").endswith("\\") else text


def _flags(marked: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_FLAG.findall(",".join(marked))))


def _references(marked: Sequence[str]) -> tuple[str, ...]:
    """The places that the ``#:`` lines name; one with spaces stands between Unicode isolates, as GNU gettext has it."""
    places = "\n".join([line.removeprefix(" ") for line in marked])
    return tuple([isolated or plain for isolated, plain in _REFERENCE.findall(places)])


# -- Strings ---------------------------------------------------------------------------------------------------------


def _decoded(statement: Statement, charset: str) -> str:
    """The text of a statement's strings."""
    strings: str = statement["strings"]
    # No string holds a newline: between two of them one keeps their escapes apart.
    text = "\n".join([each[1:-1] for each in _STRING.findall(strings)])
    if "\\" not in text:
        return text.replace("\n", "")
    try:
        return _CODED.sub(lambda found: _letters(found, charset), text)
    except UnicodeError as error:
        raise Fault(_line(statement), f"escapes that are no letters in {charset}") from error


def _letters(found: re.Match[str], charset: str) -> str:
    run, letter = found.groups()
    if letter:
        return _CONTROLS.get(letter, letter)
    if run:
        return bytes(_byte(octal, digits) for octal, digits in _BYTE.findall(run)).decode(charset)
    return ""


def _byte(octal: str, digits: str) -> int:
    """The byte of an escape; of more digits than it has room for the last count, as in gettext."""
    return (int(octal, 8) if octal else int(digits, 16)) & 0xFF
