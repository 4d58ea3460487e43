"""PO files: read by our own grammar, written back as they were; entries that changed are written with polib.

*Architecture Invariant*: this is the only module that knows polib.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from pipeline import po_syntax
from pipeline.catalog import BRACE_FORMAT, Catalog, Entry, Template
from pipeline.locale_profile import LocaleProfile
from pipeline.po_amending import amended
from pipeline.po_wrapping import WRAP, wrapped
from pipeline.problem import Problem, Unusable

NO_WRAP = "no-wrap"
"""The flag of an entry whose strings are never wrapped (GNU gettext manual, *The Format of PO Files*)."""

UTF_8 = "UTF-8"

_HEADER = re.compile(
    rb'(?:^|(?<=\r))[ \t]*(msgctxt\s*(?:"(?:[^"\\\r\n]|\\.)*"\s*)*)?msgid\s*(?:""\s*)+'
    rb'msgstr\s*((?:"(?:[^"\\\r\n]|\\.)*"\s*)+)',
    re.MULTILINE,
)
_QUOTES_BETWEEN = re.compile(rb'"\s*"')
_CHARSET = re.compile(rb"charset=([\w.:+-]+)")
_CHARSET_IN_FILE = re.compile(r'charset=((?:[\w.:+-]|\\"|"\s*")*)')
_MSGID = re.compile(r"(?:^|(?<=\r))[ \t]*msgid\b", re.MULTILINE)
_PLACEHOLDER_CHARSET = "CHARSET"
_CONFLICT = re.compile(r"(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)")
_BYTES = re.compile(r"\\[0-7x]")

# A line that GNU gettext could part.
_PARTABLE = re.compile(r'(?:#[~|]+ ?)?(?:msg[\w\[\]]+ )?"[^\r\n]* (?! |\\n"|")')

# Two characters that GNU gettext cannot read raw are octal escapes; polib escapes those that have a letter (\n, \t).
# All others stand as they are: readers other than gettext take an octal escape for the letters that it is made of.
_CONTROLS = {0x00: "\\000", 0x04: "\\004", 0x07: "\\a"}


def read(data: bytes, path: str) -> Catalog:
    """The catalog of a PO file's bytes.

    The header names the encoding (UTF-8 where it names none).  Raises ``Unusable`` with the line and the reason for
    what is no PO file; ``path`` is for its message.
    """
    text, charset = _decoded(data, path)
    try:
        layout = po_syntax.read(text, charset)
    except po_syntax.Fault as fault:
        if _CONFLICT.match(po_syntax.lines(text)[fault.line - 1]):
            cause, remedy = "a merge conflict stands in the file", "Resolve the conflict"
        else:
            cause, remedy = f"this is not the syntax of a PO file: {fault.reason}", "Mend the line, or restore the file"
        raise Unusable(_unreadable(path, fault.line, cause, remedy)) from fault
    return _catalog(text, layout, charset)


def render(catalog: Catalog) -> bytes:
    """The bytes of a PO file, in UTF-8: unchanged entries as they stood, the others as GNU gettext writes them.

    A file in which something changed gets a header that says UTF-8 where it had none.
    """
    changed = any(entry.stale or not entry.source for entry in catalog.entries)
    head = _with_header(catalog) if changed else catalog.head
    line = 1 + len(po_syntax.lines(catalog.head)) if head == catalog.head else 0
    blocks = [(head, 1, line), *_blocks(catalog)]
    written = [head]
    for (block, _, behind), (following, line, _) in pairwise(blocks):
        if block and not (behind and behind == line):
            written.append(_gap(block, catalog.newline))
        written.append(following)
    if catalog.tail and not written[-1].endswith(("\n", "\r")):
        written.append(catalog.newline)
    text = "".join([*written, catalog.tail]).rstrip("\r\n") + catalog.newline
    return text.encode()


def new(profile: LocaleProfile, domain: str) -> Catalog:
    """An empty catalog of a domain in a locale, with the headers that GNU gettext asks for."""
    headers = {
        "Project-Id-Version": domain,
        "Report-Msgid-Bugs-To": "",
        "PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": profile.english_name,
        "Language": profile.gettext,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": profile.plural_header,
    }
    return Catalog(_head(headers), headers)


def render_template(template: Template, domain: str) -> bytes:
    """The bytes of a template's POT file.  It carries no date, so that the same article gives the same file."""
    headers = {
        "Project-Id-Version": domain,
        "Report-Msgid-Bugs-To": "",
        "PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": "LANGUAGE <LL@li.org>",
        "Language": "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    entries = tuple(
        Entry(
            message.msgid,
            context=message.context,
            notes=message.notes,
            references=(template.path,),
            flags=(BRACE_FORMAT,) if message.values else (),
        )
        for message in template.messages
    )
    return render(Catalog(_head(headers), headers, entries))


# -- Reading ---------------------------------------------------------------------------------------------------------


def _decoded(data: bytes, path: str) -> tuple[str, str]:
    """The text of a file without its byte order mark, and the encoding that its header names."""
    charset, at = _charset(data)
    try:
        text = data.decode(charset).removeprefix("\ufeff")
        text.encode()  # some old codecs give halves of letters, which nothing can be written with
    except LookupError as error:
        cause = f"the header names an encoding that does not exist: {charset}"
        raise Unusable(_unreadable(path, _line_of(data, at), cause, "Use UTF-8")) from error
    except UnicodeDecodeError as error:
        cause = f"the file is not in {charset}, as it says"
        raise Unusable(_unreadable(path, _line_of(data, error.start), cause, "Save it as UTF-8")) from error
    except UnicodeError as error:
        cause = f"the header names an encoding that no text is in: {charset}"
        raise Unusable(_unreadable(path, _line_of(data, at), cause, "Use UTF-8")) from error
    if charset != UTF_8 and "msgid" not in text:  # the header was read as ASCII, which such an encoding does not hold
        cause = f"the file is not in {charset}, as it says"
        raise Unusable(_unreadable(path, _line_of(data, at), cause, "Use UTF-8"))
    return text, charset


def _charset(data: bytes) -> tuple[str, int]:
    """The encoding that the header entry names, and where in the file it does.

    All encodings of PO files write ASCII as ASCII (GNU gettext manual, *Header Entry*).
    """
    for header in _HEADER.finditer(data):
        if header.group(1) is None:
            found = _CHARSET.search(_QUOTES_BETWEEN.sub(b"", header.group(2)))
            charset = found.group(1).decode() if found else UTF_8
            at = data.find(b"charset=", header.start(2))
            return (UTF_8 if charset == _PLACEHOLDER_CHARSET else charset), max(at, header.start())
    return UTF_8, 0


def _line_of(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1


def _unreadable(path: str, line: int, cause: str, remedy: str) -> Problem:
    return Problem(path=path, line=line, cause=cause, remedy=remedy + "; the file was left as it is")


def _catalog(text: str, layout: po_syntax.Layout, charset: str) -> Catalog:
    """The catalog of a file; its header comes to the head wherever it stood, and says UTF-8."""
    header = next((entry for entry in layout.entries if po_syntax.is_header(entry)), None)
    entries = tuple(entry for entry in layout.entries if entry is not header)
    if charset.upper() not in (UTF_8, "UTF8"):
        # Escapes are bytes of the old encoding: as they stand they would be other letters in UTF-8.
        entries = tuple(replace(each, source="") if _BYTES.search(each.source) else each for each in entries)
    ends = re.search(r"\r\n|\r|\n", text)
    return Catalog(
        head=layout.lead + (_in_utf_8(header) if header else ""),
        headers=po_syntax.fields(header.msgstr) if header else {},
        entries=entries,
        newline=ends.group() if ends else "\n",
        wrapped=_is_wrapped(text.replace(header.source, "", 1) if header else text),
        tail=layout.tail,
    )


def _is_wrapped(text: str) -> bool:
    """Whether a file parts long strings: more lines end within a text, not at its newlines, than are too wide.

    The header is left out: nobody wraps it.
    """
    text = text.replace("\r\n", "\n")
    parted = text.count('"\n"') - text.count('\\n"\n"') - text.count('""\n"')
    wide = sum(len(line) > WRAP + 1 and _PARTABLE.match(line) is not None for line in text.split("\n"))
    return wide <= max(parted, 0)


def _in_utf_8(header: Entry) -> str:
    """The text of a header that names UTF-8 as its encoding, if it names any."""
    found = _MSGID.search(header.source)
    start = found.start() if found else 0
    return header.source[:start] + _CHARSET_IN_FILE.sub(_utf_8, header.source[start:], count=1)


def _utf_8(found: re.Match[str]) -> str:
    return found[0] if found[1].upper() == UTF_8 else f"charset={UTF_8}"


# -- Writing ---------------------------------------------------------------------------------------------------------


def _blocks(catalog: Catalog) -> Iterator[tuple[str, int, int]]:
    """The entries' texts, with the lines on which they begin and behind which they end, 0 if they are new."""
    for entry in catalog.entries:
        if entry.source and not entry.stale:
            yield entry.source, entry.line, entry.line + len(re.findall(r"\r\n|\r|\n", entry.source))
        else:
            yield _block(entry, catalog), 0, 0


def _gap(block: str, newline: str) -> str:
    """What is missing behind a block so that an empty line parts it from the next."""
    if block.endswith(("\n\n", "\r\n\r\n", "\r\r")):
        return ""
    return newline if block.endswith(("\n", "\r")) else newline * 2


def _block(entry: Entry, catalog: Catalog) -> str:
    """An entry that is new or changed, with the blank line after it."""
    newline = "\n" if catalog.newline == "\r" else catalog.newline  # to gettext, a lone CR ends no comment
    written = _written(entry, catalog, newline)
    return amended(entry, written, newline) if entry.source else written


def _written(entry: Entry, catalog: Catalog, newline: str) -> str:
    """An entry as GNU gettext writes it."""
    written = [
        *(_commented("#", entry.comment) if entry.comment else ()),
        *(line for note in entry.notes for line in _commented("#.", note)),
        *(line for reference in entry.references for line in _commented("#:", _isolated(reference))),
        *_fields(entry, WRAP if catalog.wrapped and NO_WRAP not in entry.flags else 0),
    ]
    return "".join(line + newline for line in (*written, ""))


def _commented(mark: str, text: str) -> Iterator[str]:
    """The lines of a comment as they are.

    One that ends in a backslash gets a space behind it: gettext reads it with the line below as one.
    """
    for line in re.split(r"\r\n|\r|\n", text):
        kept = " " if line.rstrip(" ").endswith("\\") else ""
        yield f"{mark} {line}{kept}" if line else mark


def _isolated(reference: str) -> str:
    return f"\u2068{reference}\u2069" if re.search(r"\s", reference) else reference


def _fields(entry: Entry, width: int) -> Iterator[str]:
    """The lines of flags, previous texts, context, message and translation."""
    import polib

    context, msgid, plural = entry.previous
    written = polib.POEntry(
        msgid=entry.msgid,
        msgstr=entry.msgstr,
        msgctxt=entry.context,
        flags=list(entry.flags),
        previous_msgctxt=None if msgid is None else context,
        previous_msgid=msgid,
        previous_msgid_plural=None if msgid is None else plural,
        msgid_plural=entry.msgid_plural,
        msgstr_plural=dict(entry.plurals or (((0, entry.msgstr),) if entry.msgid_plural else ())),
        obsolete=entry.obsolete,
    ).__unicode__(wrapwidth=0)
    for line in str(written).translate(_CONTROLS).rstrip("\n").split("\n"):
        if entry.plurals and not entry.msgid_plural and "msgstr[0]" in line:
            yield ("#~ " if entry.obsolete else "") + 'msgid_plural ""'
        yield from wrapped(line, width)


# -- Headers ---------------------------------------------------------------------------------------------------------


def _with_header(catalog: Catalog) -> str:
    """The head of a catalog with a header that names the encoding."""
    if "charset=" in catalog.headers.get("Content-Type", ""):
        return catalog.head
    declared = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit"}
    if not _MSGID.search(catalog.head):
        return catalog.head + _head(declared).replace("\n", catalog.newline)
    lines = list(_field_lines({name: value for name, value in declared.items() if name not in catalog.headers}))
    first = "" if re.search(r'(?:\\n"|\bmsgstr[ \t]*"")\s*$', catalog.head) else '"\\n"\n'
    added = (first + "".join(lines)).replace("\n", catalog.newline)
    head = catalog.head.rstrip()
    return head + catalog.newline + added + catalog.newline


def _head(headers: Mapping[str, str]) -> str:
    return 'msgid ""\nmsgstr ""\n' + "".join(_field_lines(headers)) + "\n"


def _field_lines(headers: Mapping[str, str]) -> Iterable[str]:
    """The lines of a header's fields; a value is one line, and escaped like any other string."""
    import polib

    for name, value in headers.items():
        yield f'"{name}: {polib.escape(" ".join(value.split(chr(10)))).translate(_CONTROLS)}\\n"\n'
