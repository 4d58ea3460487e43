"""PO files: what is read, what is written back as it stood, what is refused, and what GNU gettext says of it all."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from babel import localedata
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import placeholders, po_files
from pipeline.catalog import Catalog, Entry, Message, Template
from pipeline.locale_profile import profile
from pipeline.po_wrapping import WRAP
from pipeline.problem import Severity, Unusable
from pipeline.values.numbers import Number
from pipeline.values.value import Placed

Msgfmt = Callable[[Path], str]

HEADER = """\
# Traduction de la revue.
msgid ""
msgstr ""
"Project-Id-Version: revue\\n"
"PO-Revision-Date: 2024-01-02 10:00+0100\\n"
"Last-Translator: Ana Díaz <ana@ejemplo.com>\\n"
"Language-Team: français\\n"
"Language: fr\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

"""

ENTRY = 'msgid "gato"\nmsgstr "chat"\n'


def read(text: str) -> Catalog:
    """The catalog of a text."""
    return po_files.read(text.encode(), "x.po")


def rewritten(text: str) -> str:
    """A text after it was read and rendered with no change."""
    return po_files.render(read(text)).decode()


SHAPES = {
    "plain": ENTRY,
    "two entries": ENTRY + '\nmsgid "perro"\nmsgstr "chien"\n',
    "several blank lines between": ENTRY + '\n\n\nmsgid "perro"\nmsgstr "chien"\n',
    "untranslated": 'msgid "gato"\nmsgstr ""\n',
    "all kinds of comments": "# du traducteur\n#\n#  décalé\n#. de l'extracteur\n#: a.md:1 b.md\n#, fuzzy, c-format\n"
    '#| msgid "gata"\n' + ENTRY,
    "flags in two lines, without spaces": "#, fuzzy,c-format\n#, no-wrap\n" + ENTRY,
    "previous context, msgid and plural": '#, fuzzy\n#| msgctxt "a"\n#| msgid "gata"\n#| msgid_plural "gatas"\n'
    'msgctxt "b"\nmsgid "gato"\nmsgid_plural "gatos"\nmsgstr[0] "chat"\nmsgstr[1] "chats"\n',
    "context": 'msgctxt "animal"\n' + ENTRY,
    "empty context": 'msgctxt ""\n' + ENTRY + "\n" + ENTRY,
    "plural": 'msgid "gato"\nmsgid_plural "gatos"\nmsgstr[0] "chat"\nmsgstr[1] "chats"\n',
    "obsolete": ENTRY + '\n#~ msgid "perro"\n#~ msgstr "chien"\n',
    "obsolete with all": '# vieux\n#, fuzzy\n#~ msgctxt "a"\n#~ msgid "perro"\n#~ msgstr "chien"\n',
    "obsolete fuzzy with previous": '#, fuzzy\n#~| msgid "perra"\n#~ msgid "perro"\n#~ msgstr "chien"\n',
    "obsolete plural": '#~ msgid "perro"\n#~ msgid_plural "perros"\n#~ msgstr[0] "chien"\n#~ msgstr[1] "chiens"\n',
    "obsolete twice": '#~ msgid "a"\n#~ msgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n',
    "comment at the end without an entry": ENTRY + "\n# fin\n# de tout\n",
    "string in pieces": 'msgid ""\n"gato "\n"negro"\nmsgstr ""\n""\n"chat "\n"noir"\n',
    "escapes": 'msgid "a\\"b\\\\c\\nd\\te"\nmsgstr "a\\"b\\\\c\\nd\\te"\n',
    "escapes that only gettext knows": 'msgid "\\a\\x41\\101"\nmsgstr "\\a\\x41\\101"\n',
    "tabs and spaces between": '  msgid\t"gato"\n\tmsgstr  "chat"  \n',
    "blank line within": 'msgid "gato"\n\nmsgstr "chat"\n',
    "unusual letters": 'msgid "日本語 🎈 \u00a0 ال"\nmsgstr "é e\u0301"\n',
    "long lines": f'msgid "{"gato " * 40}"\nmsgstr "{"chat " * 40}"\n',
    "references with spaces": "#: \u2068una carpeta/a b.md\u2069:3 c.md\n" + ENTRY,
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_catalog_that_did_not_change_gives_its_bytes_back(shape: str, newline: str) -> None:
    """Whoever wrote the file, and however, it is written as it stood."""
    data = (HEADER + shape).replace("\n", newline).encode()

    assert data == po_files.render(po_files.read(data, "x.po"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ENTRY, id="no header"),
        pytest.param("# comentario\n" + ENTRY, id="no header, but a comment"),
        pytest.param("\n\n" + HEADER + ENTRY, id="blank lines at the top"),
        pytest.param(HEADER.replace("# Trad", "#\n# Trad") + ENTRY, id="comment with an empty line at the top"),
        pytest.param("# comentario\n", id="a comment alone"),
        pytest.param(HEADER.rstrip("\n") + "\n", id="a header alone"),
        pytest.param(HEADER + ENTRY.replace("\n", "\r\n", 1), id="mixed line endings"),
        pytest.param(HEADER + ENTRY + "\n" + ENTRY, id="an entry twice"),
    ],
)
def test_files_of_unusual_shapes_give_their_bytes_back(text: str) -> None:
    """A header, a comment, an ending or an entry too much or too few is the author's business."""
    assert text == rewritten(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(HEADER + ENTRY.rstrip("\n"), HEADER + ENTRY, id="no final newline"),
        pytest.param(HEADER + ENTRY + "\n\n\n", HEADER + ENTRY, id="blank lines at the end"),
        pytest.param("\ufeff" + HEADER + ENTRY, HEADER + ENTRY, id="BOM"),
        pytest.param(HEADER.replace("UTF-8", "CHARSET") + ENTRY, HEADER + ENTRY, id="gettext's placeholder"),
        pytest.param(HEADER.replace("UTF-8", "utf8") + ENTRY, HEADER + ENTRY, id="a name that gettext does not know"),
    ],
)
def test_what_is_made_whole_when_a_file_is_written(text: str, expected: str) -> None:
    """Where a file must be written at all, it ends with one newline, bears no BOM and says that it is UTF-8."""
    assert expected == rewritten(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(HEADER + ENTRY + ENTRY.replace("gato", "gata"), id="no blank line between"),
        pytest.param(HEADER + ENTRY + "# nota\n" + ENTRY.replace("gato", "gata"), id="a comment between"),
        pytest.param(HEADER + ENTRY + "  \n" + ENTRY.replace("gato", "gata"), id="a line of spaces between"),
        pytest.param(HEADER + '#~| msgid "perra"\n#~ msgid "perro"\n#~ msgstr "chien"\n', id="previous of an obsolete"),
    ],
)
def test_no_blank_line_is_put_between_entries_that_did_not_change(text: str) -> None:
    """``msgfmt`` needs none, and a diff should show what changed alone."""
    assert text == rewritten(text)


# Blocks of a file, with a number for the msgid: an entry each, in the shapes that programs write.
BLOCKS = [
    'msgid "m{n}"\nmsgstr "t"\n',
    'msgid "m{n}"\nmsgstr ""\n',
    '# traducteur\n#. nota\n#: a.md\n#, fuzzy\n#| msgid "viejo"\nmsgid "m{n}"\nmsgstr "t"\n',
    'msgctxt "c"\nmsgid "m{n}"\nmsgstr ""\n"una "\n"línea"\n',
    'msgid "m{n}"\nmsgid_plural "mm{n}"\nmsgstr[0] "t"\nmsgstr[1] "tt"\n',
    '#, python-brace-format\nmsgid "{{amount}} {n}"\nmsgstr "{{amount}}"\n',
    '# viejo\n#~ msgid "m{n}"\n#~ msgstr "t"\n',
    '#~ msgctxt "c"\n#~ msgid "m{n}"\n#~ msgid_plural "mm"\n#~ msgstr[0] "t"\n#~ msgstr[1] "tt"\n',
]
FILES = st.builds(
    lambda blocks, gap, newline: (
        HEADER + gap.join(block.format(n=n) for n, block in enumerate(blocks, 1)).rstrip("\n") + "\n"
    ).replace("\n", newline),
    st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=8),
    st.sampled_from(["\n", "\n\n"]),
    st.sampled_from(["\n", "\r\n"]),
)


@given(text=FILES)
def test_any_catalog_gives_its_bytes_back(text: str) -> None:
    """Entries of all kinds, in any order, with either line ending, come back byte for byte."""
    assert text == rewritten(text)


@given(text=FILES, data=st.data())
def test_a_changed_entry_changes_its_block_alone(text: str, data: st.DataObject) -> None:
    """All that stands before the entry and after it stays as it was, and so does its line ending."""
    catalog = read(text)
    index = data.draw(st.integers(0, len(catalog.entries) - 1))
    entry = catalog.entries[index]
    changed = replace(entry, msgstr="nouveau", plurals=(), msgid_plural="", source="")
    entries = (*catalog.entries[:index], changed, *catalog.entries[index + 1 :])

    rendered = po_files.render(replace(catalog, entries=entries)).decode()

    before = catalog.head + "".join(each.source for each in catalog.entries[:index])
    after = "".join(each.source for each in catalog.entries[index + 1 :])
    assert rendered.startswith(before)
    assert rendered.endswith(after)
    assert "\r" not in text or rendered.count("\r\n") == rendered.count("\n")
    assert changed == read(rendered).entries[index]


def with_translation(text: str, msgid: str, msgstr: str) -> str:
    """A text in which the translation of one message was changed."""
    catalog = read(text)
    entries = tuple(
        replace(each, msgstr=msgstr, source="") if each.msgid == msgid else each for each in catalog.entries
    )
    return po_files.render(replace(catalog, entries=entries)).decode()


def test_a_comment_behind_the_last_entry_outlives_its_change() -> None:
    """No comment of a translator's is lost, wherever it stands."""
    assert "# à relire : le début" in with_translation(HEADER + ENTRY + "\n# à relire : le début\n", "gato", "matou")


def test_the_previous_msgid_of_an_obsolete_entry_outlives_its_neighbours_change() -> None:
    """``msgmerge --previous`` leaves such lines; they belong to the entry that they stand above."""
    text = HEADER + ENTRY + '\n#~| msgid "perra"\n#~ msgid "perro"\n#~ msgstr "chien"\n'

    assert '#~| msgid "perra"\n#~ msgid "perro"' in with_translation(text, "gato", "matou")


def test_the_previous_msgid_of_an_obsolete_entry_is_read() -> None:
    """An entry that comes back to life says what it was translated from."""
    text = HEADER + '#, fuzzy\n#~| msgid "perra"\n#~ msgid "perro"\n#~ msgstr "chien"\n'

    (entry,) = read(text).entries

    expected = (None, "perra", None)
    assert expected == entry.previous


def test_a_header_that_is_not_the_first_entry_outlives_a_change() -> None:
    """No header is lost: gettext finds it anywhere in the file."""
    assert "Ana Díaz" in with_translation(ENTRY + "\n" + HEADER, "gato", "matou")


def test_a_comment_behind_the_last_entry_stays_there() -> None:
    """It does not become the comment of an entry that is new."""
    catalog = read(HEADER + ENTRY + "# fin\n")
    rendered = po_files.render(replace(catalog, entries=(*catalog.entries, Entry("perro"))))

    assert HEADER + ENTRY + "# fin\n" == rewritten(HEADER + ENTRY + "# fin\n")
    assert rendered.decode().endswith('msgid "perro"\nmsgstr ""\n\n# fin\n')


@pytest.mark.parametrize("mark", ["\x0c", "\x0b", "\u2028", "\x85"], ids=["FF", "VT", "LS", "NEL"])
def test_marks_that_are_no_line_endings_do_not_shift_entries(mark: str) -> None:
    """A page break between entries, as Emacs users have it, does not make a change overwrite the entry below."""
    text = HEADER + f"# página{mark}\n" + ENTRY + '\nmsgid "perro"\nmsgstr "chien"\n'

    assert text.replace("chat", "matou") == with_translation(text, "gato", "matou")


@pytest.mark.parametrize("line", ["#.", "#,", "#:"])
def test_an_empty_comment_at_the_end_hides_no_entry(line: str) -> None:
    """The last translation is there, whatever stands behind it."""
    text = HEADER + ENTRY

    assert read(text).entries == read(f"{text}\n{line}\n").entries


FULL = """\
# du traducteur
# en deux lignes
#. nota
#. otra nota
#: source/a.md
#: b.md:12 \u2068una carpeta/c.md\u2069
#, fuzzy, python-brace-format
#| msgctxt "antes"
#| msgid "gata"
msgctxt "animal"
msgid "gato"
msgstr "chat"
"""


def test_all_that_an_entry_says_is_read() -> None:
    """Comments, notes, references, flags, previous texts, context, message and translation."""
    (entry,) = read(HEADER + FULL).entries

    expected = Entry(
        "gato",
        "chat",
        context="animal",
        comment="du traducteur\nen deux lignes",
        notes=("nota", "otra nota"),
        references=("source/a.md", "b.md:12", "una carpeta/c.md"),
        flags=("fuzzy", "python-brace-format"),
        previous=("antes", "gata", None),
    )
    assert expected == entry


def test_an_entry_knows_where_it_stands() -> None:
    """Its line is that of its first comment, and its source reaches up to the next entry."""
    lines = HEADER.count("\n")
    first, second = read(HEADER + FULL + "\n" + '# nota\n\n#~ msgid "perro"\n#~ msgstr "chien"\n').entries

    assert (lines + 1, lines + 1 + FULL.count("\n") + 1) == (first.line, second.line)
    assert f"{FULL}\n" == first.source


def test_the_first_entry_of_a_file_without_a_header_stands_on_line_one() -> None:
    """A problem of it can be found: there is no line 0."""
    (entry,) = read(ENTRY).entries

    assert entry.line == 1


def test_the_head_and_its_fields_are_read() -> None:
    """All that stands before the first entry is the head; its fields are known by name."""
    header = HEADER
    catalog = read(header + ENTRY)

    expected = {"Language": "fr", "Project-Id-Version": "revue", "Last-Translator": "Ana Díaz <ana@ejemplo.com>"}
    assert expected.items() <= catalog.headers.items()
    assert header == catalog.head


def test_plural_forms_are_read_in_their_order() -> None:
    """Each form is kept with its number."""
    (entry,) = read(HEADER + SHAPES["plural"]).entries

    expected = ("gatos", ((0, "chat"), (1, "chats")))
    assert expected == (entry.msgid_plural, entry.plurals)


def test_both_entries_of_a_message_that_stands_twice_are_read() -> None:
    """Nothing is lost by reading; which of them counts is not decided here."""
    first, second = read(HEADER + ENTRY + "\n" + ENTRY.replace("chat", "matou")).entries

    expected = ("chat", "matou")
    assert first.key == second.key
    assert expected == (first.msgstr, second.msgstr)


def test_the_escapes_of_c_are_read() -> None:
    """GNU gettext manual, *The Format of PO Files*: strings follow the syntax of C."""
    (entry,) = read(HEADER + 'msgid "\\x41\\101\\a"\nmsgstr ""\n').entries

    expected = "AA\x07"
    assert expected == entry.msgid


# -- What is refused -------------------------------------------------------------------------------------------------

AT = HEADER.count("\n") + 1
"""The line behind the header."""

NAMED = HEADER[: HEADER.index("Díaz")].count("\n") + 1
"""The line with the first letter of the header that is not ASCII."""

REFUSED = [
    pytest.param(HEADER + "<<<<<<< HEAD\n" + ENTRY, AT, "merge conflict", id="conflict, ours"),
    pytest.param(HEADER + ENTRY + "=======\n" + ENTRY, AT + 2, "merge conflict", id="conflict, middle"),
    pytest.param(HEADER + ENTRY + ">>>>>>> rama\n", AT + 2, "merge conflict", id="conflict, theirs"),
    pytest.param(HEADER + 'msgid "a" b"\nmsgstr ""\n', AT, "syntax", id="a quote within a string"),
    pytest.param(HEADER + "msgid\n", AT, "syntax", id="a keyword without a string"),
    pytest.param(HEADER + 'msgid "a"\nmsgtsr "b"\n', AT + 1, "syntax", id="a keyword misspelt"),
    pytest.param(HEADER + ENTRY + "chat\n", AT + 2, "syntax", id="text outside of quotes"),
    pytest.param(HEADER + 'msgstr "chat"\n', AT, "syntax", id="a translation of nothing"),
    pytest.param(HEADER + 'msgid "a"\nmsgstr[x] "b"\n', AT + 1, "syntax", id="a plural form without a number"),
    pytest.param(HEADER + ENTRY + "#|\n", AT + 2, "syntax", id="a previous without a string"),
    pytest.param('"gato"\n', 1, "syntax", id="a string of nothing"),
    pytest.param("<html>\n", 1, "syntax", id="another format"),
    pytest.param('{"gato": "chat"}\n', 1, "syntax", id="JSON"),
    pytest.param("\0" * 40, 1, "syntax", id="NULs, as a crash leaves them"),
    pytest.param(HEADER + ENTRY + "\0\0\0\0", AT + 2, "syntax", id="NULs at the end"),
    pytest.param(HEADER.replace("UTF-8", "UTF-9") + ENTRY, AT - 4, "UTF-9", id="an encoding that does not exist"),
    pytest.param(HEADER.replace("UTF-8", "hex") + ENTRY, AT - 4, "hex", id="a codec that is no encoding"),
    pytest.param(HEADER.replace("UTF-8", "ascii") + ENTRY, NAMED, "ascii", id="another encoding than it says"),
]


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(("text", "line", "cause"), REFUSED)
def test_what_is_no_po_file_is_refused_with_its_line(text: str, line: int, cause: str, newline: str) -> None:
    """The problem names the file, the line, what is wrong with it and what to do; the file is left alone."""
    with pytest.raises(Unusable) as caught:
        po_files.read(text.replace("\n", newline).encode(), "locales/fr/LC_MESSAGES/x.po")

    (problem,) = caught.value.problems
    assert ("locales/fr/LC_MESSAGES/x.po", line, Severity.ERROR) == (problem.path, problem.line, problem.severity)
    assert cause in problem.cause
    assert "left as it is" in problem.remedy


@pytest.mark.parametrize(
    ("data", "line"),
    [
        pytest.param((HEADER + 'msgid "').encode() + b"\xff", AT, id="one byte"),
        pytest.param((HEADER + ENTRY + '\nmsgid "año"').encode("latin-1"), NAMED, id="Latin-1 that says UTF-8"),
        pytest.param((HEADER + ENTRY).encode("utf-16"), 1, id="UTF-16"),
        pytest.param(bytes(range(256)), 2, id="binary junk"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 1, id="an image"),
        pytest.param("gato ñ".encode()[:-1], 1, id="cut within a letter"),
    ],
)
def test_bytes_that_are_not_in_the_encoding_are_refused_with_their_line(data: bytes, line: int) -> None:
    """The line is that of the first byte that does not belong there."""
    with pytest.raises(Unusable) as caught:
        po_files.read(data, "x.po")

    assert [line] == [problem.line for problem in caught.value.problems]


@pytest.mark.parametrize("charset", ["undefined", "punycode"])
def test_a_codec_that_cannot_decode_is_refused(charset: str) -> None:
    """A header may name whatever it likes; the answer is a problem, never a traceback."""
    with pytest.raises(Unusable):
        read(f'msgid ""\nmsgstr "Content-Type: text/plain; charset={charset}\\n"\n')


@given(junk=st.one_of(st.binary(max_size=300), st.text().map(str.encode)))
def test_junk_is_read_or_refused(junk: bytes) -> None:
    """Whatever the bytes are, there is a catalog, or a problem with a line; never another exception."""
    assert _read_or_refused(junk)


@given(
    where=st.integers(0, len((HEADER + FULL).encode())),
    length=st.integers(0, 12),
    inserted=st.sampled_from(
        [b"", b'"', b"\\", b"\n", b"\r", b"#", b"#~ ", b"\0", b"\xff", b"msgid ", b"[", b"\xc2\x85"]
    ),
)
def test_a_damaged_file_is_read_or_refused(where: int, length: int, inserted: bytes) -> None:
    """A good file with some bytes lost or added is no traceback either."""
    data = (HEADER + FULL).encode()

    assert _read_or_refused(data[:where] + inserted + data[where + length :])


def test_a_file_cut_anywhere_is_read_or_refused() -> None:
    """A copy that broke off leaves any of these."""
    data = (HEADER + FULL + "\n" + SHAPES["obsolete"]).encode()

    assert all(_read_or_refused(data[:end]) for end in range(len(data)))


def _read_or_refused(data: bytes) -> bool:
    try:
        po_files.render(po_files.read(data, "x.po"))
    except Unusable as error:
        return all(problem.line and problem.cause and problem.remedy for problem in error.problems)
    return True


@pytest.mark.parametrize(
    "cut",
    [
        pytest.param('msgid "gato"\nmsgstr "chat noi', id="within a translation"),
        pytest.param('msgid "gato"\nmsgstr ""\n"chat "\n"noi', id="within its second line"),
        pytest.param('msgid "gato', id="within a message"),
        pytest.param('msgid "gato"\n', id="before the translation"),
        pytest.param('msgid "a"\nmsgid_plural "b"\nmsgstr[0]', id="within a plural form"),
        pytest.param('msgctxt "animal"\n', id="before the message"),
    ],
)
def test_a_file_that_was_cut_off_is_refused(cut: str, msgfmt: Msgfmt, tmp_path: Path) -> None:
    """Half a translation is not published: ``msgfmt`` says that the file breaks off, and so do we."""
    (tmp_path / "x.po").write_bytes((HEADER + cut).encode())

    assert msgfmt(tmp_path / "x.po")
    with pytest.raises(Unusable):
        read(HEADER + cut)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("#nota\n" + ENTRY, id="comment without a space"),
        pytest.param("#.nota\n" + ENTRY, id="note without a space"),
        pytest.param("#:a.md:1\n" + ENTRY, id="reference without a space"),
        pytest.param("#,fuzzy\n" + ENTRY, id="flag without a space"),
        pytest.param('#~msgid "a"\n#~msgstr "b"\n', id="obsolete without a space"),
        pytest.param('msgid"gato"\nmsgstr"chat"\n', id="string without a space"),
        pytest.param('msgid "ga" "to"\nmsgstr "chat"\n', id="two strings in a line"),
        pytest.param('msgid "a\u2028b"\nmsgstr "c"\n', id="line separator within a string"),
    ],
)
def test_what_gettext_reads_is_read(text: str, msgfmt: Msgfmt, tmp_path: Path) -> None:
    """A file that ``msgfmt`` accepts is a PO file for us, too."""
    (tmp_path / "x.po").write_bytes((HEADER + text).encode())

    assert not msgfmt(tmp_path / "x.po")
    assert read(HEADER + text).entries


# -- Encodings -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("charset", ["ISO-8859-1", "windows-1252", "latin1"])
def test_a_catalog_in_another_encoding_becomes_utf_8(charset: str) -> None:
    """Old catalogs are read as their header says, and what is written says UTF-8."""
    data = (HEADER + ENTRY.replace("chat", "été")).replace("UTF-8", charset).encode(charset)

    catalog = po_files.read(data, "x.po")

    assert all(each.msgstr == "été" for each in catalog.entries)
    assert (HEADER + ENTRY.replace("chat", "été")).encode() == po_files.render(catalog)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# charset=latin1 hasta 2019\n" + HEADER + 'msgid "a"\nmsgstr "été"\n', id="in a comment"),
        pytest.param('msgid "<meta charset=latin1>"\nmsgstr "été"\n', id="in a message, without a header"),
        pytest.param(
            HEADER.replace('"Content-Type: text/plain; charset=UTF-8\\n"\n', "")
            + 'msgid "<meta charset=latin1>"\nmsgstr "été"\n',
            id="in a message, without the field",
        ),
    ],
)
def test_only_the_header_names_the_encoding(text: str) -> None:
    """An article about encodings is not decoded by what it says, and its text is not changed to UTF-8."""
    catalog = read(text)

    assert all(each.msgstr == "été" for each in catalog.entries)
    assert text == po_files.render(catalog).decode()


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("declared", ["latin1", 'lat"\n"in1'], ids=["whole", "in pieces"])
def test_the_name_of_the_encoding_is_replaced_wherever_it_stands(declared: str, newline: str) -> None:
    """It may be in pieces, behind another entry, and the file may be of an old Macintosh."""
    header = f'# charset=x\nmsgid ""\nmsgstr ""\n"Content-Type: text/plain; charset={declared}\\n"\n'
    data = (ENTRY.replace("chat", "été") + "\n" + header).replace("\n", newline).encode("latin-1")
    rendered = po_files.render(po_files.read(data, "x.po")).decode()

    expected = '# charset=x\nmsgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    assert expected.replace("\n", newline) + ENTRY.replace("chat", "été").replace("\n", newline) == rendered


def test_escapes_of_another_encoding_become_letters() -> None:
    """As they stand they would be bytes of UTF-8, and other letters."""
    text = (HEADER + ENTRY.replace("chat", "\\351t\\xe9")).replace("UTF-8", "latin1")
    (entry,) = read_again = po_files.read(text.encode("latin-1"), "x.po").entries

    assert entry.msgstr == "été"
    assert read_again == read(po_files.render(po_files.read(text.encode("latin-1"), "x.po")).decode()).entries


# -- What we write ---------------------------------------------------------------------------------------------------

# Text of an article: no control characters.  U+2028 and U+2029 have a test of their own.
LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
TEXTS = st.one_of(
    st.text(LETTERS, min_size=1, max_size=120),
    st.text(st.sampled_from('ab "\\{}-\n\t#~|é\u00a0\u3000'), min_size=1, max_size=200),
).map(lambda text: text.strip("\n") or "a")


def catalog_of(*entries: Entry) -> Catalog:
    """A new French catalog with some entries."""
    return replace(po_files.new(profile("fr"), "revista"), entries=entries)


@settings(max_examples=60)
@given(texts=st.lists(TEXTS, min_size=1, max_size=5, unique=True), translation=TEXTS)
def test_gettext_accepts_whatever_text_we_write(
    texts: list[str], translation: str, msgfmt: Msgfmt, tmp_path: Path
) -> None:
    """An outside judge, ``msgfmt -c --check-format``, finds nothing wrong with any text, in any part of an entry."""
    entries = [
        Entry(text, translation, context=text, flags=("fuzzy",), previous=(text, text, None)) for text in texts
    ] + [Entry(f"{text}o", translation, obsolete=True) for text in texts]
    (tmp_path / "x.po").write_bytes(po_files.render(catalog_of(*entries)))

    assert not msgfmt(tmp_path / "x.po")


@settings(max_examples=60)
@given(text=TEXTS, translation=TEXTS)
def test_gettext_accepts_placeholders_amid_braces(text: str, translation: str, msgfmt: Msgfmt, tmp_path: Path) -> None:
    """In an entry with the flag ``python-brace-format``, braces of the text are doubled, and msgfmt sees one name."""
    msgid, msgstr = (f"{{amount}}{placeholders.escape(each)}." for each in (text, translation))
    (tmp_path / "x.po").write_bytes(po_files.render(catalog_of(Entry(msgid, msgstr, flags=("python-brace-format",)))))

    assert not msgfmt(tmp_path / "x.po")


@given(
    texts=st.lists(TEXTS, min_size=1, max_size=4, unique=True),
    translation=st.one_of(st.just(""), TEXTS),
    flags=st.lists(st.sampled_from(["fuzzy", "c-format", "python-brace-format", "no-wrap"]), unique=True),
    previous=st.one_of(st.none(), TEXTS),
    context=st.one_of(st.none(), st.just(""), TEXTS),
)
def test_what_we_write_reads_as_the_same_entries(
    texts: list[str], translation: str, flags: list[str], previous: str | None, context: str | None
) -> None:
    """No text changes on its way through a file, wherever it is wrapped."""
    entries = tuple(
        Entry(
            text, translation, context=context, flags=tuple(flags), previous=(previous, previous, None), notes=("nota",)
        )
        for text in texts
    )

    assert entries == po_files.read(po_files.render(catalog_of(*entries)), "x.po").entries


@given(texts=st.lists(TEXTS, min_size=2, max_size=4, unique=True))
def test_plural_and_obsolete_entries_that_we_write_read_as_the_same(texts: list[str]) -> None:
    """So does a plural, and what is kept behind the living entries."""
    singular, plural, *_ = texts
    forms = tuple(enumerate((singular, plural, singular)))
    entries = (
        Entry(singular, msgid_plural=plural, plurals=forms),
        Entry(singular, plural, context=plural, obsolete=True, comment="nota"),
    )

    assert entries == po_files.read(po_files.render(catalog_of(*entries)), "x.po").entries


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "\x1c"], ids=["LS", "PS", "NEL", "FS"])
def test_a_line_separator_in_a_message_comes_back(mark: str) -> None:
    """Text pasted from a layout program holds U+2028; its translation must be found under the same message again."""
    entry = Entry(f"primera{mark}segunda", "x")

    assert (entry,) == po_files.read(po_files.render(catalog_of(entry)), "x.po").entries


@pytest.mark.parametrize(
    "comment", ["nota", "dos\nlíneas", "{date} as short", "# doble", "a\n\nb", "~ msgid", ": x, y"]
)
def test_a_comment_that_we_write_reads_as_the_same(comment: str) -> None:
    """Whatever a translator noted stays, line by line."""
    entry = Entry("a", "b", comment=comment)

    assert (entry,) == po_files.read(po_files.render(catalog_of(entry)), "x.po").entries


@pytest.mark.parametrize("comment", ["C:\\", "a\\\nb\\"])
def test_a_comment_may_end_in_a_backslash(comment: str, msgfmt: Msgfmt, tmp_path: Path) -> None:
    """``msgfmt`` would read the line below as a part of it."""
    entry = Entry("a", "b", comment=comment, notes=("D:\\",))
    (tmp_path / "x.po").write_bytes(po_files.render(catalog_of(entry)))

    assert not msgfmt(tmp_path / "x.po")
    assert (entry,) == po_files.read((tmp_path / "x.po").read_bytes(), "x.po").entries


@pytest.mark.parametrize(
    "comment",
    [
        pytest.param("Una nota larga del traductor que no cabe en 79 columnas: {date} as short, por favor.", id="long"),
        pytest.param("https://ejemplo.com/" + "una-dirección-" * 6, id="address"),
        pytest.param("\nnota", id="empty line at its head"),
    ],
)
def test_a_comment_is_not_laid_out_anew(comment: str) -> None:
    """An address stays whole, and a wish such as ``{date} as short`` stays on its line."""
    entry = Entry("a", "b", comment=comment)

    assert (entry,) == po_files.read(po_files.render(catalog_of(entry)), "x.po").entries


def test_an_entry_is_written_as_gettext_writes_it() -> None:
    """The parts of an entry stand in the order of the manual, with one empty line behind them."""
    (entry,) = read(HEADER + FULL).entries
    rendered = po_files.render(replace(read(HEADER + ENTRY), entries=(replace(entry, source=""),))).decode()

    expected = FULL.replace("#: b.md:12 \u2068una carpeta/c.md\u2069", "#: b.md:12\n#: \u2068una carpeta/c.md\u2069")
    assert HEADER + expected == rendered


def test_long_text_is_wrapped_where_the_file_is() -> None:
    """No line that could be parted is wider than gettext's 79 columns and its quotes."""
    rendered = po_files.render(replace(read(HEADER + ENTRY), entries=(Entry("gato negro " * 30, "chat noir " * 30),)))

    assert max(map(len, rendered.decode().splitlines())) <= WRAP + 1


def test_long_text_is_not_wrapped_where_the_file_is_not() -> None:
    """A translator's tool that keeps strings on one line finds them so."""
    catalog = read(HEADER + SHAPES["long lines"])
    rendered = po_files.render(replace(catalog, entries=(*catalog.entries, Entry("perro " * 40))))

    assert f'msgid "{"perro " * 40}"' in rendered.decode().splitlines()


def test_an_entry_with_the_flag_no_wrap_is_not_wrapped() -> None:
    """po4a flags entries so; gettext leaves their lines whole."""
    rendered = po_files.render(catalog_of(Entry("gato " * 40, flags=("no-wrap",))))

    assert f'msgid "{"gato " * 40}"' in rendered.decode().splitlines()


def test_an_entry_that_is_new_in_a_file_with_crlf_has_crlf() -> None:
    """One file has one line ending."""
    catalog = read((HEADER + ENTRY).replace("\n", "\r\n"))
    rendered = po_files.render(replace(catalog, entries=(*catalog.entries, Entry("perro", "una\ndos", comment="nota"))))

    assert rendered.count(b"\r\n") == rendered.count(b"\n")


@pytest.mark.parametrize("text", ["", "\n", ENTRY], ids=["an empty file", "a blank line", "entries alone"])
def test_a_file_without_a_header_becomes_one_that_gettext_accepts(text: str, msgfmt: Msgfmt, tmp_path: Path) -> None:
    """What we write into a file that lost its header (or was only touched) is a PO file in UTF-8."""
    catalog = read(text)
    rendered = po_files.render(replace(catalog, entries=(*catalog.entries, Entry("año", "année"))))
    (tmp_path / "x.po").write_bytes(rendered)

    assert not msgfmt(tmp_path / "x.po")


@pytest.mark.parametrize(
    "header",
    [
        'msgid ""\nmsgstr ""\n"Language: fr\\n"\n\n',
        '# nota\nmsgid ""\nmsgstr ""\n',
        'msgid ""\nmsgstr "Language: fr"\n',
    ],
    ids=["without the field", "empty", "not ended"],
)
def test_a_header_that_names_no_encoding_names_it_where_something_is_written(
    header: str, msgfmt: Msgfmt, tmp_path: Path
) -> None:
    """Without it the letters that we write are bytes to gettext.  What the header held is kept."""
    catalog = read(header + ENTRY)
    (tmp_path / "x.po").write_bytes(po_files.render(replace(catalog, entries=(*catalog.entries, Entry("año", "née")))))
    headers = po_files.read((tmp_path / "x.po").read_bytes(), "x.po").headers

    assert not msgfmt(tmp_path / "x.po")
    assert headers["Content-Type"] == "text/plain; charset=UTF-8"
    assert catalog.headers.items() <= headers.items()


# -- New catalogs and templates --------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", ["en", "fr", "de", "pt-BR", "ja", "ar", "ru", "zh-Hant", "ca-valencia", "sr-Latn"])
def test_a_new_catalog_has_the_headers_that_gettext_asks_for(tag: str, msgfmt: Msgfmt, tmp_path: Path) -> None:
    """``msgfmt -c`` finds none missing, and the language is named as gettext names it."""
    catalog = po_files.new(profile(tag), "carpeta/artículo")
    (tmp_path / "x.po").write_bytes(po_files.render(replace(catalog, entries=(Entry("año", "x"),))))

    assert not msgfmt(tmp_path / "x.po")
    assert profile(tag).gettext == catalog.headers["Language"]


def test_a_new_catalog_reads_as_it_was_made() -> None:
    """Its fields come back from the file, in every locale."""
    lost = [
        name
        for name in localedata.locale_identifiers()
        if "_" not in name
        and (new := po_files.new(profile(name), "x")).headers != po_files.read(po_files.render(new), "x.po").headers
    ]

    assert not lost


@pytest.mark.parametrize("tag", ["ru", "pl", "fr", "ar"])
def test_a_new_catalog_is_wrapped_ever_after(tag: str) -> None:
    """Entries are wrapped in the second update as in the first."""
    new = po_files.new(profile(tag), "x")

    assert new.wrapped == po_files.read(po_files.render(new), "x.po").wrapped


def test_a_template_holds_the_messages_of_its_article(msgfmt: Msgfmt, tmp_path: Path) -> None:
    """Each has its notes, its place and, where it holds values, the flag that protects them; none is translated."""
    placed = Placed("number", Number(Decimal(12450)), "12,450")
    messages = (Message("gato", "animal", ("nota",)), Message("hay {number}", values=(placed,)))
    data = po_files.render_template(Template("source/a b.md", messages), "a b")
    (tmp_path / "x.pot").write_bytes(data)

    expected = (
        Entry("gato", context="animal", notes=("nota",), references=("source/a b.md",)),
        Entry("hay {number}", references=("source/a b.md",), flags=("python-brace-format",)),
    )
    assert expected == po_files.read(data, "x.pot").entries
    assert not msgfmt(tmp_path / "x.pot")


def test_a_template_carries_no_date() -> None:
    """The same article gives the same file, today and tomorrow."""
    template = Template("source/a.md", (Message("gato"),))

    assert b"POT-Creation-Date" not in po_files.render_template(template, "a")
    assert po_files.render_template(template, "a") == po_files.render_template(template, "a")


@pytest.mark.parametrize("domain", ['cómo decir "sí"', "a\\b"], ids=["quotes", "backslash"])
def test_the_name_of_an_article_may_hold_any_letter(domain: str) -> None:
    """A quote in the name of a file, which most systems allow, does not break its template and catalogs."""
    data = po_files.render_template(Template("source/a.md", (Message("gato"),)), domain)

    assert domain == po_files.read(data, "x.pot").headers["Project-Id-Version"]


@pytest.mark.parametrize("path", ["source/a.md", "source/una carpeta/a b.md", "source/año/日本.md", "a:12.md", "#a.md"])
def test_a_reference_names_the_article_again(path: str) -> None:
    """A path with spaces stands between isolates, as GNU gettext has it."""
    data = po_files.render_template(Template(path, (Message("gato"),)), "a")

    assert [(path,)] == [each.references for each in po_files.read(data, "x.pot").entries]


@pytest.mark.parametrize(
    "path",
    ["source/Captura-10.30\u202fPM.md", "source/a\u3000b.md", "source/a\tb.md", "source/a\nb.md"],
    ids=["narrow no-break space, as macOS writes it", "ideographic space", "tab", "newline"],
)
def test_a_reference_may_hold_any_space(path: str, msgfmt: Msgfmt, tmp_path: Path) -> None:
    """What is one path stays one, so that its entries do not look changed at every update."""
    data = po_files.render_template(Template(path, (Message("gato"),)), "a")
    (tmp_path / "x.pot").write_bytes(data)

    assert not msgfmt(tmp_path / "x.pot")

    assert [(path,)] == [each.references for each in po_files.read(data, "x.pot").entries]


# -- Files of other people -------------------------------------------------------------------------------------------

SHARED = os.environ.get("PIPELINE_SHARED")


@pytest.mark.skipif(not SHARED, reason="set PIPELINE_SHARED to the folder of the shared corpora")
def test_catalogs_of_other_projects_give_their_bytes_back() -> None:
    """What po4a, Weblate and people wrote is written back as it stood."""
    paths = sorted(Path(SHARED or "").rglob("*.po"))

    changed = [
        path.name for path in paths if path.read_bytes() != po_files.render(po_files.read(path.read_bytes(), ""))
    ]

    assert paths
    assert not changed
