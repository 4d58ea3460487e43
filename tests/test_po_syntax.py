"""The grammar of PO files: what stands where, and what GNU gettext and polib read in the same text."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import po_files, po_syntax
from pipeline.catalog import Catalog, Entry

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
ENTRY = 'msgid "gato"\nmsgstr "chat"\n'
OTHER = 'msgid "perro"\nmsgstr "chien"\n'


def entries(text: str) -> tuple[Entry, ...]:
    """The entries of a text."""
    return po_syntax.read(text).entries


# -- Where things stand ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "lead", "sources", "tail"),
    [
        pytest.param("", "", [], "", id="nothing"),
        pytest.param("# nota\n\n", "# nota\n\n", [], "", id="a comment alone"),
        pytest.param(ENTRY, "", [ENTRY], "", id="an entry"),
        pytest.param("\n\n" + ENTRY + "\n" + OTHER, "\n\n", [ENTRY + "\n", OTHER], "", id="blank lines at the top"),
        pytest.param(
            ENTRY + "# nota\n" + OTHER, "", [ENTRY, "# nota\n" + OTHER], "", id="a comment belongs to what follows"
        ),
        pytest.param(ENTRY + "\n# fin\n\n", "", [ENTRY + "\n"], "# fin\n\n", id="a comment behind all"),
        pytest.param(
            ENTRY + '  #~| msgid "p"\n#~ msgid "q"\n#~ msgstr ""',
            "",
            [ENTRY, '  #~| msgid "p"\n#~ msgid "q"\n#~ msgstr ""'],
            "",
            id="a previous msgid",
        ),
        pytest.param(ENTRY + "#~\n" + OTHER, "", [ENTRY + "#~\n", OTHER], "", id="a bare mark"),
        pytest.param(
            'msgid "a" msgstr "b" msgid "c" msgstr "d"\n',
            "",
            ['msgid "a" msgstr "b"', ' msgid "c" msgstr "d"\n'],
            "",
            id="two on a line",
        ),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_every_letter_of_a_file_has_its_place(
    text: str, lead: str, sources: list[str], tail: str, newline: str
) -> None:
    """What stands before the first entry, the entries and what stands behind the last are the file."""
    layout = po_syntax.read(text.replace("\n", newline))

    found = (layout.lead, [entry.source for entry in layout.entries], layout.tail)
    expected = (lead, sources, tail)
    assert repr(expected).replace("\\n", repr(newline)[1:-1]) == repr(found)


# Scraps of PO files; joined they are files, and now and then no files.
SCRAPS = st.one_of(
    st.sampled_from(
        [*"\n\r\t\f\u2028\x85", "\r\n", "# c", "#. n", "#: r", "#, f", "#~ ", "#~", "#| ", "msgctxt", "domain"]
    ),
    st.sampled_from(
        ['msgid "a"\n', 'msgstr "b"\n', 'msgid_plural "c"\n', 'msgstr[0] "d"\n', 'msgstr[1] "e"\n', '"f"\n']
    ),
    st.sampled_from([ENTRY, OTHER, '#~ msgid "a"\n#~ msgstr "b"\n', '#| msgid "o"\nmsgid "a"\nmsgstr "b"\n']),
)


@given(text=st.lists(SCRAPS, max_size=12).map("".join))
def test_the_parts_of_a_file_joined_are_the_file(text: str) -> None:
    """What is read is a partition; each entry says on which line it stands.  All else is refused with a line."""
    try:
        layout = po_syntax.read(text)
    except po_syntax.Fault as fault:
        place = fault
    else:
        _assert_partition(text, layout)
        return
    assert place.line in range(1, len(po_syntax.lines(text)) + 1)


def _assert_partition(text: str, layout: po_syntax.Layout) -> None:
    at = len(layout.lead)
    for entry in layout.entries:
        assert text.startswith(entry.source, at)
        assert len(po_syntax.lines(text[:at] + "x")) == entry.line
        at += len(entry.source)
    assert text[at:] == layout.tail


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a\r\nb\rc\n\nd", ["a\r\n", "b\r", "c\n", "\n", "d"]),
        ("a\x0bb\x0cc\x1cd\x85e\u2028f\n", ["a\x0bb\x0cc\x1cd\x85e\u2028f\n"]),
    ],
)
def test_lines_end_where_editors_end_them(text: str, expected: list[str]) -> None:
    """LF, CRLF and CR end a line, and nothing else does."""
    assert expected == po_syntax.lines(text)


# -- What is read ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("string", "expected"),
    [
        (r'"\n\t\r\b\f\v\a\\\""', '\n\t\r\b\f\v\a\\"'),
        (r'"\101\1012\18"', "AA2\x018"),
        (r'"\x41z"', "Az"),
        (r'"\x4142"', "B"),
        (r'"\501"', "A"),
        (r'"\303\251\xc3\xa9"', "éé"),
        (r'"\303" "\251"', "é"),
        (r'"\1" "01"', "\x0101"),
        ('"a"\n"b" "c"\n\n  "d"', "abcd"),
        (r'"\\n"', r"\n"),
    ],
)
def test_escapes_are_those_of_c(string: str, expected: str) -> None:
    """Octal and hexadecimal ones are bytes in the file's encoding (``po-lex.c``, ``control_sequence``)."""
    (entry,) = entries(f'msgid {string}\nmsgstr ""\n')

    assert expected == entry.msgid


@pytest.mark.parametrize(
    ("comments", "expected"),
    [
        ("#\n#  x  \n#y\n", {"comment": "\n x  \ny"}),
        ("#.a\n#. b\n#.\n", {"notes": ("a", "b", "")}),
        ("#, fuzzy, no-wrap\n#,c-format\n", {"flags": ("fuzzy", "no-wrap", "c-format")}),
        ("#, fuzzy c-format, range: 0..5\n", {"flags": ("fuzzy", "c-format", "range: 0..5")}),
        ("#! fuzzy\n", {"flags": ("fuzzy",)}),
        ("#: a.md:1 b.md\n#:c.md\n", {"references": ("a.md:1", "b.md", "c.md")}),
        ("#: \u2068a b.md\u2069:3\n", {"references": ("a b.md", ":3")}),
        ("# C:\\\\ \n", {"comment": "C:\\\\"}),
        ('#| msgctxt "x"\n#| msgid "y"\n#| "Y"\n#| msgid_plural "z"\n', {"previous": ("x", "yY", "z")}),
    ],
)
def test_comments_are_told_apart(comments: str, expected: dict[str, object]) -> None:
    """Each kind of comment is read, with or without a space behind its mark."""
    (entry,) = entries(comments + ENTRY)

    assert replace(Entry("gato", "chat"), **expected) == entry  # type: ignore[arg-type]


def test_comments_of_obsolete_entries_may_bear_the_mark() -> None:
    """Some programs put ``#~`` before all lines of an obsolete entry; gettext reads it."""
    (entry,) = entries('#~ # c\n#~ #, fuzzy\n#~ #: r.c\n#~ msgid "a"\n#~ "b"\n#~ msgstr ""\n')

    assert Entry("ab", comment="c", flags=("fuzzy",), references=("r.c",), obsolete=True) == entry


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", {}),
        ("A: b\nC:d: e \n", {"A": "b", "C": "d: e"}),
        ("A: b\nA: c\nnada\n", {"A": "b"}),
    ],
)
def test_the_fields_of_a_header(header: str, expected: dict[str, str]) -> None:
    """A field is a name, a colon and a value; the first of two counts."""
    assert expected == po_syntax.fields(header)


# -- What is refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('msgid "a"\nmsgstr "b\n', 2, "a string without its closing quote"),
        ('msgid "a"\n"\\q"\nmsgstr ""\n', 2, r"a string with the unknown escape \q"),
        ('msgid "a"\nmsgid "b"\nmsgstr ""\n', 1, "a msgid without its msgstr"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', 2, "a msgid_plural without its msgstr[0]"),
        ('msgid "a"\nmsgstr[0] "c"\n', 1, "a msgid without its msgstr"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n', 3, "msgstr[1] where msgstr[0] must stand"),
        ('msgctxt "a"\nmsgstr "b"\n', 1, "a msgctxt without its msgid"),
        ('# c\nmsgstr "b"\n', 2, "a msgstr that follows no msgid"),
        ('#| msgid "b"\n', 1, "a previous msgid that stands before no message"),
        ('#| msgid "b"\n#, fuzzy\n' + ENTRY, 1, "a previous msgid that stands before no message"),
        ('#| msgctxt "b"\n' + ENTRY, 1, "a previous msgctxt without its msgid"),
        ('#| msgstr "b"\n' + ENTRY, 1, "a msgstr that cannot stand here"),
        ('msgid "a"\n#~ msgstr "b"\n', 2, "an entry of which one part is obsolete (#~), and another is not"),
        ('#~ msgid "a"\n#~ msgstr "b"\n"c"\n', 3, "a string that belongs to nothing"),
        ('msgid "a"\n# c\nmsgstr "b"\n', 1, "a msgid without its msgstr"),
        (ENTRY + "msgid\n", 3, "a msgid without its string"),
        (ENTRY + "\nmsgstr x\n", 4, "a msgstr without its string"),
        (ENTRY + "palabra suelta\n", 3, "“palabra” is not expected"),
        (ENTRY + "\x85\n", 3, r"'\x85' is not expected"),
        (r'msgid "\377"' + '\nmsgstr ""\n', 1, "escapes that are no letters in utf-8"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_what_is_no_po_file_is_refused(text: str, line: int, reason: str, newline: str) -> None:
    """The fault says on which line it stands, and what is wrong."""
    with pytest.raises(po_syntax.Fault) as caught:
        po_syntax.read(text.replace("\n", newline))

    assert (line, reason) == (caught.value.line, caught.value.reason)


# -- Other readers ---------------------------------------------------------------------------------------------------

# All that a text may be made of: what C escapes, what other programs take for the end of a line, wide letters.
# GNU gettext's strings end at a NUL, and EOT is what it parts context and msgid with.
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\4")
TEXTS = st.one_of(
    st.text(LETTERS, min_size=1, max_size=120),
    st.text(st.sampled_from('ab "\\{}-\n\t\r\a\x1b\x85\u2028#~|é\u3000日'), min_size=1, max_size=200),
)
COMMENTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=100) | st.sampled_from(
    ["dos\nlíneas", "C:\\", "\nx", ". x", "~", "#"]
)
ENTRIES = (
    st.lists(
        st.builds(
            Entry,
            msgid=TEXTS,
            msgstr=TEXTS,
            context=st.none() | TEXTS,
            comment=COMMENTS,
            flags=st.sampled_from([(), ("fuzzy",)]),
            notes=st.lists(COMMENTS.filter(lambda text: "\n" not in text), max_size=2).map(tuple),
            previous=st.none().map(lambda _: (None, None, None))
            | st.tuples(st.none() | TEXTS, TEXTS, st.none() | TEXTS),
            obsolete=st.booleans(),
        ),
        min_size=1,
        max_size=4,
        unique_by=lambda entry: entry.key,
    )
    .flatmap(lambda found: st.tuples(*(st.sampled_from([each, _plural(each)]) for each in found)))
    .map(list)
)
Texts = list[tuple[object, ...]]


def _plural(entry: Entry) -> Entry:
    """The entry with a plural, in two forms."""
    return replace(entry, msgid_plural=entry.msgid, plurals=((0, entry.msgstr), (1, entry.msgid)), msgstr="")


def written(found: list[Entry]) -> bytes:
    """A catalog with some entries, as we write it."""
    return po_files.render(Catalog(HEADER, po_syntax.fields("Content-Type: charset=UTF-8"), tuple(found)))


def texts(found: tuple[Entry, ...] | list[Entry]) -> Texts:
    """What the entries of a catalog say."""
    return sorted(
        ((each.key, each.msgstr, each.msgid_plural, each.plurals, each.obsolete, each.previous) for each in found),
        key=repr,
    )


@settings(max_examples=100)
@given(found=ENTRIES, option=st.sampled_from(["--width=79", "--no-wrap", "--escape"]))
def test_gettext_reads_what_we_write_and_we_what_it_writes(found: list[Entry], option: str, tmp_path: Path) -> None:
    """An outside judge: through GNU ``msgcat`` every text comes back, whatever is in it."""
    place = tmp_path / "x.po"
    place.write_bytes(written(found))
    msgcat = shutil.which("msgcat") or pytest.fail("GNU gettext's msgcat is not on the PATH")
    done = subprocess.run([msgcat, option, str(place)], capture_output=True, check=False)

    read = [each for each in po_syntax.read(done.stdout.decode()).entries if not po_syntax.is_header(each)]
    assert texts(found) == texts(read), done.stderr


@given(found=ENTRIES)
def test_what_we_write_reads_as_the_same(found: list[Entry]) -> None:
    """No letter of a text or of a comment changes on its way through a file."""
    read = po_files.read(written(found), "x.po").entries

    assert tuple(found) == read


REGULAR = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=100)


@given(
    found=st.lists(
        st.builds(Entry, msgid=REGULAR, msgstr=REGULAR, context=st.none() | REGULAR, obsolete=st.booleans()),
        min_size=1,
        max_size=4,
        unique_by=lambda entry: entry.key,
    )
)
def test_polib_reads_the_same_in_regular_files(found: list[Entry]) -> None:
    """Another reader agrees with ours on what both can read."""
    data = written(found)
    theirs = [(each.msgctxt, each.msgid, each.msgstr, bool(each.obsolete)) for each in polib.pofile(data.decode())]
    ours = [(each.context, each.msgid, each.msgstr, each.obsolete) for each in po_files.read(data, "x.po").entries]

    assert sorted(theirs, key=repr) == sorted(ours, key=repr)


WORDS = st.lists(st.text(st.sampled_from("abcdeféмم\u0301"), min_size=1, max_size=30), min_size=1, max_size=40).map(
    " ".join
)


@settings(max_examples=60)
@given(msgid=WORDS, msgstr=WORDS, ends=st.sampled_from(["", "\n", " ", " \n"]), obsolete=st.booleans())
def test_words_are_wrapped_as_gettext_wraps_them(
    msgid: str, msgstr: str, ends: str, obsolete: bool, tmp_path: Path
) -> None:
    """Text in words is laid out to the letter as GNU ``msgcat`` lays it out, ideographs set aside."""
    entry = Entry(msgid + ends, f"{msgstr}\n{msgid}", obsolete=obsolete)
    place = tmp_path / "x.po"
    place.write_bytes(written([entry]))
    done = subprocess.run(["msgcat", str(place)], capture_output=True, check=True)

    ours, theirs = (entries(data.decode())[-1].source for data in (place.read_bytes(), done.stdout))
    assert theirs == ours
