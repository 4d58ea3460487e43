"""From segments with their places to the parts of a file."""

from __future__ import annotations

import pytest

from pipeline.document import Markup, Segment
from pipeline.formats.directives import Directive, Say
from pipeline.formats.lines import Lines
from pipeline.formats.partition import Placed, partition


def segment(text: str) -> Segment:
    """A segment whose source is its text."""
    return Segment(text, text, Lines(), "paragraph")


def test_what_lies_between_segments_is_markup() -> None:
    """Every stretch that no segment claims is markup."""
    expected = (Markup("<"), segment("uno"), Markup(" / "), segment("dos"), Markup(">"))
    assert expected == partition("<uno / dos>", [(1, 4, segment("uno")), (7, 10, segment("dos"))])


def test_neighbours_have_no_markup_between_them() -> None:
    """A part is never empty because of its neighbours."""
    assert (segment("uno"), segment("dos")) == partition("unodos", [(0, 3, segment("uno")), (3, 6, segment("dos"))])


def test_places_in_bytes() -> None:
    """Where a format counts bytes, the parts are text all the same."""
    assert (Markup("¿"), segment("qué"), Markup("?")) == partition("¿qué?".encode(), [(2, 6, segment("qué"))])


@pytest.mark.parametrize(
    "places",
    [[(0, 3, segment("uno")), (2, 5, segment("o d"))], [(0, 3, segment("dos"))]],
    ids=["overlap", "other source"],
)
def test_a_format_that_misplaces_its_segments_is_found_out(places: list[tuple[int, int, Segment]]) -> None:
    """Segments that overlap or are not what stands at their place would lose text: no partition is made of them."""
    with pytest.raises(AssertionError):
        partition("uno dos", places)


def test_a_directive_is_markup_and_speaks_of_the_next_segment() -> None:
    """Notes and context reach the segment behind them, and no other."""
    places: list[Placed] = [
        (0, 3, Directive(Say.NOTE, "nota")),
        (3, 6, Directive(Say.CONTEXT, "menú")),
        (6, 9, segment("uno")),
        (9, 12, segment("dos")),
    ]
    markup, first, second = partition("nnncccunodos", places)
    assert isinstance(first, Segment)
    assert (Markup("nnnccc"), ("nota",), "menú", segment("dos")) == (markup, first.notes, first.context, second)


def test_what_is_switched_off_is_markup() -> None:
    """Between the two switches there is no segment."""
    places: list[Placed] = [
        (0, 1, Directive(Say.OFF)),
        (1, 4, segment("uno")),
        (4, 5, Directive(Say.ON)),
        (5, 8, segment("dos")),
    ]
    assert (Markup("-uno+"), segment("dos")) == partition("-uno+dos", places)
