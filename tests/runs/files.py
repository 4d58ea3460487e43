"""Files of projects: catalogs in short, and folders as what they hold."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def po(pairs: Mapping[str, str]) -> str:
    """The text of a PO file: msgid → msgstr, each entry on two lines behind a blank one, the first on line 5."""
    return HEADER + "".join(f"\nmsgid {_quoted(msgid)}\nmsgstr {_quoted(msgstr)}\n" for msgid, msgstr in pairs.items())


def tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder by their paths."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
