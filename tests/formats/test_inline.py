"""The inline content of a Markdown block: links, images and labels, and what is written in their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.inline import Label, LinkTitle
from pipeline.formats.lines import Lines
from tests.formats.articles import messages, prose, rewritten, segments

ARTICLE = "articulo.md"


def test_the_label_of_an_image_keeps_its_definition() -> None:
    """``![text]`` names a definition by its text: the translation is written with the old name behind it."""
    text = "![una mesa]\n\n[una mesa]: a.png\n"
    assert ["una mesa"] == messages(ARTICLE, text)
    assert "![a table][una mesa]\n\n[una mesa]: a.png\n" == rewritten(ARTICLE, text, lambda _: "a table")


@pytest.mark.parametrize("text", ["[uno]", "[uno][]"], ids=["shortcut", "collapsed"])
def test_the_label_of_a_link_is_no_prose(text: str) -> None:
    """The text of ``[text]`` is the name of its definition, so that no figure in it becomes a value."""
    (segment,) = segments(ARTICLE, f"antes {text} después\n\n[uno]: a.md\n")
    assert "antes  después" == prose(segment)


def test_a_link_title_in_prose_stays_in_the_message() -> None:
    """The title of a link within a sentence is part of that sentence's message."""
    assert ['[uno](a.md "dos") tres'] == messages(ARTICLE, '[uno](a.md "dos") tres\n')


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])).filter(lambda text: text == text.strip()))
def test_a_link_title_holds_any_line(text: str) -> None:
    """What is written as a title is between two quotes, and reads as it was."""
    frame = LinkTitle(Lines())
    assert text == frame.read(frame.write(text))


def test_a_label_reads_what_it_wrote() -> None:
    """A label is read without the definition's name that was written behind it."""
    frame = Label(Lines(), "una mesa")
    assert "a table" == frame.read("a table")
    assert "a table][una mesa" == frame.write("a table")
