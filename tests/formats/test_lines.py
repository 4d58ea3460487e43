"""Prose over the lines of a file: read as one line, written under the prefixes of its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.lines import Lines, lines_of

READ = {
    "one line": ("uno dos", 0, "uno dos"),
    "a soft break": ("uno\ndos", 0, "uno dos"),
    "under an indent": ("uno\n   dos", 0, "uno dos"),
    "blanks before a break": ("uno \ndos", 0, "uno dos"),
    "in a quotation": ("uno\n> dos", 1, "uno dos"),
    "in two quotations": ("uno\n> > dos", 2, "uno dos"),
    "lazily in a quotation": ("uno\ndos", 1, "uno dos"),
    "a sign that opens no quotation": ("uno\n> dos", 0, "uno > dos"),
    "more signs than quotations": ("uno\n> > dos", 1, "uno > dos"),
    "hard with blanks": ("uno  \ndos", 0, "uno\ndos"),
    "hard with a backslash": ("uno\\\ndos", 0, "uno\ndos"),
    "a backslash that is text": ("uno\\\\\ndos", 0, "uno\\\\ dos"),
    "of Windows": ("uno\r\ndos", 0, "uno dos"),
    "of an old Macintosh": ("uno\rdos", 0, "uno dos"),
}


@pytest.mark.parametrize(("source", "quotes", "expected"), READ.values(), ids=READ)
def test_read(source: str, quotes: int, expected: str) -> None:
    """A translator sees one line of text for each line that the reader sees."""
    assert expected == lines_of(source, quotes).read(source)


def test_read_without_marks_for_hard_breaks() -> None:
    """Where a format has none, blanks and backslashes before a line end are what they are."""
    assert "uno\\ dos tres" == lines_of("uno\\\ndos  \ntres", breaks_hard=False).read("uno\\\ndos  \ntres")


@given(st.text(alphabet="ab \t\\>\n\r-1."), st.integers(0, 2))
def test_pieces_stand_where_they_say(source: str, quotes: int) -> None:
    """Each piece of text but a break is in the source at its offset, and together they are what is read."""
    frame = lines_of(source, quotes)
    pieces = frame.pieces(source)
    assert frame.read(source) == "".join(text for _, text in pieces)
    for offset, text in pieces:
        assert text in ("\n", " ") or source.startswith(text, offset)


words = st.from_regex(r"[a-záéñ¿«]{1,9}", fullmatch=True)
frames = st.builds(
    Lines,
    quotes=st.just(1),
    prefix=st.sampled_from(["", "  ", "> ", ">   "]),
    newline=st.sampled_from(["\n", "\r\n", "\r"]),
    hard=st.sampled_from(["", "\\", "  "]),
    width=st.integers(0, 30),
)


@given(frames, st.lists(words, min_size=1, max_size=40).map(" ".join))
def test_what_is_written_reads_the_same(frame: Lines, text: str) -> None:
    """``read(write(text))`` is ``text`` under any prefix, at any width."""
    assert text == frame.read(frame.write(text))


@given(frames.filter(lambda frame: bool(frame.hard)), st.lists(words, min_size=1, max_size=9).map("\n".join))
def test_hard_breaks_read_the_same(frame: Lines, text: str) -> None:
    """Where the author broke lines hard, a translator may, too."""
    assert text == frame.read(frame.write(text))


@given(frames.filter(lambda frame: frame.width > 12), st.lists(words, min_size=1, max_size=40).map(" ".join))
def test_no_line_is_wider_than_the_author_s(frame: Lines, text: str) -> None:
    """A line is longer than the width only where it is a single word."""
    for line in frame.write(text).split(frame.newline):
        assert len(line) <= frame.width or " " not in line.removeprefix(frame.prefix)


def test_tags_code_and_addresses_are_not_broken() -> None:
    """A wrapped line ends between words, never in a tag, in code or in the address of a link."""
    text = 'uno <b class="x y">dos</b> `a b c` [tres](<d e>) cuatro'
    lines = Lines(width=10).write(text).split("\n")
    assert ["uno", '<b class="x y">dos</b> `a b c` [tres](<d e>)', "cuatro"] == lines


def test_two_hard_breaks_in_a_row() -> None:
    """A source with two hard breaks in a row reads the same once written back."""
    frame = lines_of("a  \n\\\nb")
    assert frame.read("a  \n\\\nb") == frame.read(frame.write(frame.read("a  \n\\\nb")))
