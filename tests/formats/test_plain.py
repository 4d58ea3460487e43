"""Plain text: what becomes a message, and how a translation stands in its place."""

from __future__ import annotations

import pytest

from tests.formats.articles import messages, rewritten, segments

ARTICLE = "articulo.txt"
LONG = "una línea de más de cincuenta columnas, que el editor partió a mano"


MESSAGES = {
    "paragraphs": ("Uno.\n\nDos.\n", ["Uno.", "Dos."]),
    "more blank lines": ("Uno.\n\n \n\t\nDos.\n", ["Uno.", "Dos."]),
    "a wrapped paragraph": (f"{LONG}\ny sigue.\n", [f"{LONG} y sigue."]),
    "short lines are lines": ("Calle Mayor 3\nSanta Fe\n", ["Calle Mayor 3", "Santa Fe"]),
    "a list with dashes": ("- Uno\n- Dos\n", ["Uno", "Dos"]),
    "a list with numbers": ("1. Uno\n2) Dos\n", ["Uno", "Dos"]),
    "a list with letters": ("a) Uno\nb) Dos\n", ["Uno", "Dos"]),
    "an item goes on": ("- Uno\n  dos\n- Tres\n", ["Uno dos", "Tres"]),
    "a list behind its heading": ("Compras:\n- Uno\n- Dos\n", ["Compras:", "Uno", "Dos"]),
    "an indented paragraph": ("    Uno.\n", ["Uno."]),
    "a number is no list": ("1998 fue un año.\n", ["1998 fue un año."]),
    "tags are text": ("<b>Uno</b> & *dos*\n", ["<b>Uno</b> & *dos*"]),
    "a backslash is text": ("Uno\\\n", ["Uno\\"]),
    "nothing": ("", []),
    "blank lines": ("\n \n\t\n", []),
}


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_messages(text: str, expected: list[str]) -> None:
    """A message is a paragraph, an item, or a line that was ended rather than wrapped."""
    assert expected == messages(ARTICLE, text)


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
@pytest.mark.parametrize("newline", ["\r\n", "\r"], ids=["Windows", "old Macintosh"])
def test_messages_whatever_ends_the_lines(text: str, expected: list[str], newline: str) -> None:
    """How a file ends its lines is the author's business: translators see the same messages."""
    assert expected == messages(ARTICLE, text.replace("\n", newline))


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_what_is_written_back_unchanged_reads_the_same(text: str, expected: list[str]) -> None:
    """Each message, written as it was read, reads the same again."""
    assert expected == messages(ARTICLE, rewritten(ARTICLE, text, lambda segment: segment.text))


KINDS = {
    "a line by itself": ("Cuánto costó\n", "heading"),
    "a question by itself": ("¿Cuánto costó?\n", "heading"),
    "a sentence by itself": ("Costó mucho.\n", "paragraph"),
    "a long line by itself": (f"{LONG} {LONG}\n", "paragraph"),
    "lines together": ("Calle Mayor\nSanta Fe\n", "paragraph"),
    "an item": ("- Uno\n", "list item"),
}


@pytest.mark.parametrize(("text", "kind"), KINDS.values(), ids=KINDS)
def test_kinds(text: str, kind: str) -> None:
    """A line by itself that ends no sentence is a heading."""
    assert kind == segments(ARTICLE, text)[0].kind


def test_a_translation_keeps_mark_and_indent() -> None:
    """The list mark is the author's, and so is the indent of what follows it."""
    expected = "  - uno\n    dos\n    tres\n    cuatro\n"
    assert expected == rewritten(ARTICLE, "  - uno\n    dos\n", lambda _: "uno dos tres cuatro")


def test_no_line_of_a_translation_is_wider_than_the_author_s() -> None:
    """What a translator wrote is wrapped at the author's width, list mark and indent included."""
    text = f"  - {LONG}\n    {LONG}\n"
    edition = rewritten(ARTICLE, text, lambda segment: segment.text.upper())
    assert max(map(len, text.splitlines())) >= max(map(len, edition.splitlines()))


def test_a_translation_of_a_line_stays_on_it() -> None:
    """A line break that a translator wrote would make two messages of one."""
    assert "dos tres\n" == rewritten(ARTICLE, "Uno\n", lambda _: "dos\ntres")
