"""What every format promises, whatever a file holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.document import Segment
from pipeline.formats import parse
from tests.formats.texts import PATHS, texts

formats = pytest.mark.parametrize("file_format", sorted(PATHS))


@formats
@given(data=st.data())
def test_parts_join_to_the_text(file_format: str, data: st.DataObject) -> None:
    """The partition loses nothing: its sources, joined, are the file."""
    text = data.draw(texts(file_format))
    assert text == parse(PATHS[file_format], text).source


@formats
@given(data=st.data())
def test_splitting_again_gives_the_same_parts(file_format: str, data: st.DataObject) -> None:
    """A partition depends on the text alone, and reading it does not use it up."""
    document = parse(PATHS[file_format], data.draw(texts(file_format)))
    assert document == parse(PATHS[file_format], document.source)


@formats
@given(data=st.data())
def test_frames_read_what_translators_see(file_format: str, data: st.DataObject) -> None:
    """A segment's text is what its frame reads in its source."""
    segments = [
        part for part in parse(PATHS[file_format], data.draw(texts(file_format))).parts if isinstance(part, Segment)
    ]
    assert [part.text for part in segments] == [part.frame.read(part.source) for part in segments]


@formats
@given(data=st.data())
def test_shielded_ranges_lie_in_the_text(file_format: str, data: st.DataObject) -> None:
    """What is no prose is told in ranges of the message, none of them reversed or beyond its end."""
    for segment in parse(PATHS[file_format], data.draw(texts(file_format))).segments():
        for start, end in segment.shielded:
            assert 0 <= start <= end <= len(segment.text)


@formats
@given(data=st.data())
def test_every_message_says_something(file_format: str, data: st.DataObject) -> None:
    """No segment is empty: gettext keeps the empty msgid for the header of a catalog."""
    texts_found = [each.text for each in parse(PATHS[file_format], data.draw(texts(file_format))).segments()]
    assert "" not in texts_found


@formats
@given(words=st.lists(st.from_regex(r"[a-záéñ]{1,12}", fullmatch=True), min_size=1, max_size=30), data=st.data())
def test_frames_hold_any_sentence(file_format: str, words: list[str], data: st.DataObject) -> None:
    """``read(write(text))`` is ``text`` for every sentence of plain words, however the author laid out the place."""
    sentence = " ".join(words)
    for segment in parse(PATHS[file_format], data.draw(texts(file_format))).segments():
        assert sentence == segment.frame.read(segment.frame.write(sentence))
