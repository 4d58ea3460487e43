"""The table of formats, and what all of them share: endings of file names, and the byte order mark."""

from __future__ import annotations

import pytest

from pipeline.document import Markup
from pipeline.formats import format_of, parse
from tests.formats.articles import messages

PATHS = {
    "a.md": "markdown",
    "a.markdown": "markdown",
    "a.mdx": "markdown",
    "b/a.HTML": "html",
    "a.htm": "html",
    "a.xhtml": "html",
    "a.txt": "plain",
    "a.text": "plain",
    "a.es.txt": "plain",
    "a.png": None,
    "md": None,
    ".md": None,
    "a.md~": None,
    "md/a": None,
}


@pytest.mark.parametrize(("path", "expected"), PATHS.items(), ids=PATHS)
def test_the_ending_names_the_format(path: str, expected: str | None) -> None:
    """An article is known by the ending of its file's name, in any case of letters; all else is no article."""
    assert expected == format_of(path)


@pytest.mark.parametrize(
    ("path", "text"),
    [("a.md", "# Uno\n"), ("a.html", "<p>Uno</p>"), ("a.txt", "Uno\n"), ("a.md", "---\ntitle: Uno\n---\n")],
)
def test_a_byte_order_mark_is_markup(path: str, text: str) -> None:
    """A byte order mark stays where it is and changes nothing of what is read behind it."""
    assert ["Uno"] == messages(path, f"\ufeff{text}")
    assert Markup("\ufeff") == parse(path, f"\ufeff{text}").parts[0]


def test_a_second_byte_order_mark_is_text() -> None:
    """Only the first character of a file is a byte order mark."""
    assert ["\ufeffUno"] == messages("a.txt", "\ufeff\ufeffUno\n")


@pytest.mark.parametrize("path", ["a.md", "a.html", "a.txt"])
def test_an_empty_file(path: str) -> None:
    """A file with nothing in it is an article without messages."""
    assert ("", []) == (parse(path, "").source, messages(path, ""))
