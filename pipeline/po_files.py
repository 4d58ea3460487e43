"""PO files: read with polib, written back as they were but for the entries that changed.

*Architecture Invariant*: this is the only module that knows polib.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.catalog import Catalog, Entry, Template
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Problem, Unusable

if TYPE_CHECKING:
    import polib

WRAP = 79
"""The column at which GNU gettext wraps strings."""

_CHARSET = re.compile(rb"charset=([\w.:-]+)", re.IGNORECASE)
_PLACEHOLDER_CHARSET = b"CHARSET"
_REFERENCES = re.compile(r"^(?:#~ )?#:(.*)$", re.MULTILINE)
_REFERENCE = re.compile(r"\u2068([^\u2069]+)\u2069|(\S+)")
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})(?:\s|$)")


def read(data: bytes, path: str) -> Catalog:
    """The catalog of a PO file's bytes.

    The header names the encoding (UTF-8 where it names none).  Raises ``Unusable`` with the line and the reason for
    what is no PO file; ``path`` is for its message.
    """
    import polib

    text = _decoded(data, path)
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines, 1):
        if _CONFLICT.match(line):
            raise Unusable(_unreadable(path, number, "a merge conflict stands in the file", "Resolve the conflict"))
    normal = "".join(line.rstrip("\r\n") + "\n" for line in lines)
    try:
        parsed = polib.pofile(normal, check_for_duplicates=False) if normal.strip() else polib.POFile()
    except (OSError, UnicodeError, ValueError) as error:
        found = re.search(r"line (\d+)", str(error))
        number = int(found.group(1)) if found else 1
        raise Unusable(
            _unreadable(path, number, "this is not the syntax of a PO file", "Mend the line, or restore the file")
        ) from error
    return _catalog(parsed, lines)


def render(catalog: Catalog) -> bytes:
    """The bytes of a PO file, in UTF-8: unchanged entries as they stood, the others as GNU gettext writes them."""
    blocks = [catalog.head, *(entry.source or _block(entry, catalog) for entry in catalog.entries)]
    written = ""
    for block in blocks:
        if written and not written.endswith(("\n\n", "\r\n\r\n")):
            written += catalog.newline if written.endswith("\n") else catalog.newline * 2
        written += block
    text = written.rstrip("\r\n") + catalog.newline
    return re.sub(r"(charset=)[\w.:-]+", r"\1UTF-8", text, count=1).encode()


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
            flags=("python-brace-format",) if message.values else (),
        )
        for message in template.messages
    )
    return render(Catalog(_head(headers), headers, entries))


def _decoded(data: bytes, path: str) -> str:
    found = _CHARSET.search(data)
    charset = found.group(1) if found and found.group(1) != _PLACEHOLDER_CHARSET else b"utf-8"
    try:
        return data.decode(charset.decode()).removeprefix("\ufeff")
    except LookupError as error:
        cause = f"the header names an encoding that does not exist: {charset.decode()}"
        raise Unusable(_unreadable(path, _line_of(data, found.start() if found else 0), cause, "Use UTF-8")) from error
    except UnicodeDecodeError as error:
        cause = f"the file is not in {charset.decode()}, as it says"
        raise Unusable(_unreadable(path, _line_of(data, error.start), cause, "Save it as UTF-8")) from error


def _line_of(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1


def _unreadable(path: str, line: int, cause: str, remedy: str) -> Problem:
    return Problem(path=path, line=line, cause=cause, remedy=remedy + "; the file was left as it is")


def _catalog(parsed: polib.POFile, lines: list[str]) -> Catalog:
    """Polib's entries with the lines of the file that each of them stands on."""
    starts = [entry.linenum or 1 for entry in parsed] + [len(lines) + 1]
    entries = tuple(
        _entry(entry, "".join(lines[start - 1 : end - 1]))
        for entry, start, end in zip(parsed, starts, starts[1:], strict=False)
    )
    head = "".join(lines[: starts[0] - 1])
    newline = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    wrapped = all(len(line.rstrip("\r\n")) <= WRAP + 1 or " " not in line.strip() for line in lines if line[:1] == '"')
    return Catalog(head, dict(parsed.metadata), entries, newline, wrapped)


def _entry(entry: polib.POEntry, source: str) -> Entry:
    return Entry(
        msgid=entry.msgid,
        msgstr=entry.msgstr,
        context=entry.msgctxt,
        comment=entry.tcomment,
        notes=tuple(entry.comment.split("\n")) if entry.comment else (),
        references=_references(source),
        flags=tuple(entry.flags),
        previous=(entry.previous_msgctxt, entry.previous_msgid, entry.previous_msgid_plural),
        msgid_plural=entry.msgid_plural,
        plurals=tuple(sorted(entry.msgstr_plural.items())),
        obsolete=bool(entry.obsolete),
        line=entry.linenum or 0,
        source=source,
    )


def _block(entry: Entry, catalog: Catalog) -> str:
    """An entry as GNU gettext writes it, with the blank line after it."""
    import polib

    context, msgid, plural = entry.previous
    written = str(
        polib.POEntry(
            msgid=entry.msgid,
            msgstr=entry.msgstr,
            msgctxt=entry.context,
            tcomment=entry.comment,
            flags=list(entry.flags),
            previous_msgctxt=context,
            previous_msgid=msgid,
            previous_msgid_plural=plural,
            msgid_plural=entry.msgid_plural,
            msgstr_plural=dict(entry.plurals),
            obsolete=entry.obsolete,
        ).__unicode__(wrapwidth=WRAP if catalog.wrapped else 0)
    )
    ours = "".join(f"#. {note}".rstrip() + "\n" for note in entry.notes)
    ours += "".join(f"#: {_isolated(reference)}\n" for reference in entry.references)
    lines = written.split("\n")
    at = next(index for index, line in enumerate([*lines, "msgid"]) if not line.startswith("# ") and line != "#")
    text = "\n".join(lines[:at]) + ("\n" if at else "") + ours + "\n".join(lines[at:])
    return text.rstrip("\n").replace("\n", catalog.newline) + catalog.newline * 2


def _references(source: str) -> tuple[str, ...]:
    """The places that the ``#:`` lines name; one with spaces stands between Unicode isolates, as GNU gettext has it."""
    lines = " ".join(_REFERENCES.findall(source))
    return tuple(isolated or plain for isolated, plain in _REFERENCE.findall(lines))


def _isolated(reference: str) -> str:
    return f"\u2068{reference}\u2069" if " " in reference else reference


def _head(headers: dict[str, str]) -> str:
    lines = "".join(f'"{name}: {value}\\n"\n'.replace("\\n", "\\n") for name, value in headers.items())
    return f'msgid ""\nmsgstr ""\n{lines}\n'
