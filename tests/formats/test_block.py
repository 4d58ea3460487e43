"""A block of a Markdown file behind the prefixes of its containers."""

from __future__ import annotations

from pipeline.formats.block import Block

DATA = "> uno ñ\n> dos\n".encode()


def test_content_is_without_prefixes() -> None:
    """The content of a block in a quotation is its lines alone."""
    assert "uno ñ\ndos\n" == Block(DATA, [(2, 9), (11, 15)], 1).content


def test_places_in_the_content_are_places_in_the_file() -> None:
    """Positions in code points of the content become bytes of the file, and a range brings its prefixes along."""
    block = Block(DATA, [(2, 9), (11, 15)], 1)
    assert (b"\xc3\xb1", b"dos") == (DATA[block.first(4) : block.last(5)], DATA[block.first(6) : block.last(9)])
    assert "ñ\n> dos" == block.source(4, 9)
