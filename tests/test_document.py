"""Documents: an article as its own text, partitioned."""

from __future__ import annotations

from pipeline.document import DIRECTION, LANGUAGE, Document, Markup, Segment
from pipeline.formats.lines import Lines


def segment(text: str, kind: str = "paragraph", context: str | None = None) -> Segment:
    """A segment whose source is its text."""
    return Segment(text, text, Lines(), kind, context=context)


DOCUMENT = Document(
    "a.html",
    (
        Markup("<html"),
        segment("es", LANGUAGE),
        segment("ltr", DIRECTION),
        Markup(">\n\n"),
        segment("uno\ndos"),
        segment("3"),
    ),
)


def test_the_source_is_all_parts_joined() -> None:
    """Whatever the parts are, together they are the file."""
    assert DOCUMENT.source == "<htmlesltr>\n\nuno\ndos3"


def test_segments_hold_messages() -> None:
    """What names the article's language and direction is no message."""
    assert [each.text for each in DOCUMENT.segments()] == ["uno\ndos", "3"]


def test_segments_are_numbered_by_their_first_lines() -> None:
    """Lines are counted from 1 over all parts, markup and messages alike."""
    assert [(line, each.text) for line, each in DOCUMENT.numbered()] == [(3, "uno\ndos"), (4, "3")]


def test_context_is_part_of_the_key() -> None:
    """The same words in two contexts are two messages."""
    assert [segment("Real").key, segment("Real", context="moneda").key] == [(None, "Real"), ("moneda", "Real")]
