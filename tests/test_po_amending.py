"""Amending: of an entry that changed only the lines change that say something else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline import po_files
from pipeline.catalog import Entry

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
ENTRY = (
    '#  traductora\n#. Nota\n#: a.md:3 b.md\n#, no-wrap,fuzzy\n#| msgid "gata"\n'
    'msgctxt   "c"\nmsgid ""\n"ga"\n"to"\nmsgstr "cha"\n"t"\n'
)


def amended(changes: dict[str, object], text: str = ENTRY) -> str:
    """The text of an entry after some fields changed."""
    catalog = po_files.read((HEADER + text).encode(), "x.po")
    entry = replace(catalog.entries[0], stale=True, **changes)  # type: ignore[arg-type]  # fields of Entry
    return po_files.render(replace(catalog, entries=(entry,))).decode().removeprefix(HEADER)


CHANGES: dict[str, tuple[dict[str, object], str, str]] = {
    "nothing": ({}, "", ""),
    "a note": ({"notes": ("Otra", "Más")}, "#. Nota\n", "#. Otra\n#. Más\n"),
    "no note": ({"notes": ()}, "#. Nota\n", ""),
    "the translator's comment": ({"comment": "yo"}, "#  traductora\n", "# yo\n"),
    "the places": ({"references": ("c.md",)}, "#: a.md:3 b.md\n", "#: c.md\n"),
    "the flags": ({"flags": ("no-wrap",)}, "#, no-wrap,fuzzy\n", "#, no-wrap\n"),
    "the previous message": ({"previous": (None, "g", None)}, '#| msgid "gata"\n', '#| msgid "g"\n'),
    "no previous message": ({"previous": (None, None, None)}, '#| msgid "gata"\n', ""),
    "the message": ({"msgid": "perro"}, 'msgid ""\n"ga"\n"to"\n', 'msgid "perro"\n'),
    "the translation": ({"msgstr": "chien"}, 'msgstr "cha"\n"t"\n', 'msgstr "chien"\n'),
    "the context": ({"context": "d"}, 'msgctxt   "c"\n', 'msgctxt "d"\n'),
}


@pytest.mark.parametrize(("changes", "before", "after"), CHANGES.values(), ids=CHANGES)
def test_what_says_the_same_stays(changes: dict[str, object], before: str, after: str) -> None:
    """The lines of the field that changed are others, and no others are."""
    assert ENTRY.replace(before, after, 1) == amended(changes)


GETTEXT = (
    'msgid ""\n"Vea la guía que está en [este lugar de la red](https://ejemplo."\n"org/una/guia) y luego vuelva a "\n'
    '"leer lo que dice aquí abajo.\\n"\n"Fin de todo."\nmsgstr ""\n"x"\n'
)


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("dice aquí", "dice allí", '"leer lo que dice aquí abajo', '"leer lo que dice allí abajo'),
        ("Fin de", "Fin ya de", '"Fin de', '"Fin ya de'),
        ("luego ", "después ", '"org/una/guia) y luego vuelva a "', '"org/una/guia) y después vuelva a "'),
    ],
)
def test_lines_are_parted_where_they_were(old: str, new: str, before: str, after: str) -> None:
    """A program that parts lines at other places than we do finds its own again around an edit."""
    msgid = po_files.read((HEADER + GETTEXT).encode(), "x.po").entries[0].msgid
    assert GETTEXT.replace(before, after) == amended({"msgid": msgid.replace(old, new)}, GETTEXT)


def test_no_escape_is_cut_in_two() -> None:
    """An old line that begins as an escape ends is not met within it."""
    text = 'msgid ""\n"Hoy llueve. Una larga "\n"nota"\nmsgstr ""\n"x"\n'
    changed = amended({"msgid": "Hoy llueve y llueve. Una larga\nota"}, text)
    assert "Hoy llueve y llueve. Una larga\nota" == po_files.read((HEADER + changed).encode(), "x.po").entries[0].msgid


def test_a_text_that_grew_is_parted_anew_until_it_meets_the_old_lines() -> None:
    """What no longer fits into a line goes to the next ones, and the last lines stay."""
    msgid = po_files.read((HEADER + GETTEXT).encode(), "x.po").entries[0].msgid
    text = amended({"msgid": msgid.replace("y luego", "y " + "muy despacio, " * 4 + "luego")}, GETTEXT)
    assert GETTEXT.split("\n")[1] in text
    assert GETTEXT.partition('"Fin')[2] in text
    assert all(len(line) <= 80 for line in text.split("\n"))


OBSOLETE = (
    '#  traductora\n#, no-wrap,fuzzy\n#~| msgid "gata"\n'
    '#~ msgctxt   "c"\n#~ msgid ""\n#~ "ga"\n#~ "to"\n#~ msgstr "cha"\n#~ "t"\n'
)


def test_an_entry_that_became_obsolete() -> None:
    """Its lines are marked, and parted as they were."""
    assert OBSOLETE == amended({"obsolete": True, "notes": (), "references": ()})


def test_an_entry_that_came_back() -> None:
    """The marks go, and nothing else does."""
    assert ENTRY.replace("#. Nota\n#: a.md:3 b.md\n", "") == amended({"obsolete": False}, OBSOLETE)


def test_a_plural() -> None:
    """Forms of a plural stay as they stand when only their message changes."""
    text = 'msgid "gato"\nmsgid_plural "gatos"\nmsgstr[0]  "chat"\nmsgstr[1]  "chats"\n'
    assert text.replace('"gato"', '"gata"') == amended({"msgid": "gata"}, text)


def test_windows_lines() -> None:
    """Lines end as the file ends them."""
    data = (HEADER + ENTRY).replace("\n", "\r\n").encode()
    catalog = po_files.read(data, "x.po")
    entry: Entry = replace(catalog.entries[0], comment="yo", stale=True)
    assert data.replace(b"#  traductora", b"# yo") == po_files.render(replace(catalog, entries=(entry,)))
