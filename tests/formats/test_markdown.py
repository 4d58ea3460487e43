"""Markdown: what becomes a message, what its translator is told, and how a translation stands in its place."""

from __future__ import annotations

import pytest

from pipeline.formats.markdown import render
from tests.formats.articles import messages, prose, rewritten, segments

ARTICLE = "articulo.md"


MESSAGES = {
    "a paragraph is one line": ("Uno\ndos\ntres\n", ["Uno dos tres"]),
    "paragraphs are messages of their own": ("Uno\n\nDos\n", ["Uno", "Dos"]),
    "a heading loses its signs": ("## Uno\n", ["Uno"]),
    "a closed heading loses both": ("## Uno ##\n", ["Uno"]),
    "an underlined heading": ("Uno\n===\n", ["Uno"]),
    "the id of a heading is no prose": ("## Uno {#uno}\n", ["Uno"]),
    "inline markup stays": ("Uno **dos** *tres* `cuatro`\n", ["Uno **dos** *tres* `cuatro`"]),
    "a link keeps its address": ("[Uno](a.md)\n", ["[Uno](a.md)"]),
    "a hard break is a line break": ("Uno  \ndos\n", ["Uno\ndos"]),
    "so is one with a backslash": ("Uno\\\ndos\n", ["Uno\ndos"]),
    "an escape stays": ("\\# Uno\n", ["\\# Uno"]),
    "items": ("- Uno\n- Dos\n", ["Uno", "Dos"]),
    "an item goes on": ("- Uno\n  dos\n", ["Uno dos"]),
    "an item goes on lazily": ("- Uno\ndos\n", ["Uno dos"]),
    "tasks": ("- [ ] Uno\n- [x] Dos\n", ["Uno", "Dos"]),
    "a quotation": ("> Uno\n> dos\n", ["Uno dos"]),
    "a lazy quotation": ("> Uno\ndos\n", ["Uno dos"]),
    "a list in a quotation": ("> - Uno\n>   dos\n", ["Uno dos"]),
    "a quotation in a list": ("- > Uno\n  > dos\n", ["Uno dos"]),
    "cells": ("| Uno | Dos |\n|---|---|\n| Tres | |\n", ["Uno", "Dos", "Tres"]),
    "a bar in a cell": ("| Uno |\n|---|\n| a \\| b |\n", ["Uno", "a \\| b"]),
    "a footnote": ("Uno[^1]\n\n[^1]: Dos\n", ["Uno[^1]", "Dos"]),
    "definitions": ("Uno\n: Dos\n", ["Uno", "Dos"]),
    "code is no prose": ("```\nUno\n```\n\n    Dos\n", []),
    "a rule is no prose": ("---\n\n***\n", []),
    "a link definition is no prose": ("[a]: b.md\n", []),
    "but its title is": ('[a]: b.md "Uno"\n', ["Uno"]),
    "an image by itself gives its text": ("![Uno](a.png)\n", ["Uno"]),
    "and its title": ('![Uno](a.png "Dos")\n', ["Uno", "Dos"]),
    "an image in prose stays in it": ("Uno ![dos](a.png)\n", ["Uno ![dos](a.png)"]),
    "an HTML block is split as HTML": ("<p title='Uno'>Dos</p>\n", ["Uno", "Dos"]),
    "a comment is no prose": ("<!-- Uno -->\n", []),
    "a rule in the middle opens no front matter": ("Uno\n\n---\nDos\n---\n\nTres\n", ["Uno", "Dos", "Tres"]),
    "nothing": ("", []),
    "blank lines": ("\n \n\t\n", []),
}


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_messages(text: str, expected: list[str]) -> None:
    """A message is what a reader takes for one piece of text, on one line, with its inline markup."""
    assert expected == messages(ARTICLE, text)


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_messages_of_a_file_from_windows(text: str, expected: list[str]) -> None:
    """How a file ends its lines is the author's business: translators see the same messages."""
    assert expected == messages(ARTICLE, text.replace("\n", "\r\n"))


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_messages_without_a_final_newline(text: str, expected: list[str]) -> None:
    """A file may end in the middle of its last line."""
    assert expected == messages(ARTICLE, text.removesuffix("\n"))


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_what_is_written_back_unchanged_is_the_file(text: str, expected: list[str]) -> None:
    """Each message, written as it was read, reads the same again."""
    assert expected == messages(ARTICLE, rewritten(ARTICLE, text, lambda segment: segment.text))


NOTES = {
    "a heading": ("## Uno\n", ("Heading, level 2",)),
    "an item": ("- Uno\n", ("List item",)),
    "a short item names its section": ("# Compras\n\n- Uno\n", ("List item", "Section: Compras")),
    "a footnote": ("Uno[^1]\n\n[^1]: Dos\n", ("Footnote",)),
    "a cell names its column": ("| Precio |\n|---|\n| Uno |\n", ("Table cell, column: Precio",)),
    "a cell without one": ("| |\n|---|\n| Uno |\n", ("Table cell",)),
    "an image": ("![Uno](a.png)\n", ("Alternative text of the image a.png",)),
    "a term": ("Dos\n: Tres\n\nUno\n: Cuatro\n", ("Definition",)),
}


@pytest.mark.parametrize(("text", "expected"), NOTES.values(), ids=NOTES)
def test_notes_tell_a_message_from_others_like_it(text: str, expected: tuple[str, ...]) -> None:
    """The last message of a text comes with what its translator cannot see in it."""
    assert expected == segments(ARTICLE, text)[-1].notes


WRITTEN = {
    "under the prefixes of its containers": (
        "> 1. Uno dos tres\n>    cuatro\n",
        "cinco seis siete ocho nueve",
        "> 1. cinco seis\n>    siete ocho\n>    nueve\n",
    ),
    "wrapped where the author wrapped": ("uno dos\ntres\n", "cuatro cinco seis", "cuatro\ncinco\nseis\n"),
    "unwrapped where the author did not": ("uno dos tres\n", "cuatro cinco seis siete", "cuatro cinco seis siete\n"),
    "with the author's hard breaks": ("uno\\\ndos\n", "tres\ncuatro", "tres\\\ncuatro\n"),
    "with the author's spaces": ("uno  \ndos\n", "tres\ncuatro", "tres  \ncuatro\n"),
    "with the file's line ends": ("uno dos\r\ntres\r\n", "cuatro cinco seis", "cuatro\r\ncinco\r\nseis\r\n"),
    "a heading with its id": ("## uno {#uno}\n", "dos", "## dos {#uno}\n"),
    "a cell as wide as it is": ("| uno |\n|-----|\n", "cuatro cinco", "| cuatro cinco |\n|-----|\n"),
    "a line break where none can be": ("# uno\n", "dos\ntres", "# dos tres\n"),
    "the text of an image without its address": ("![uno](a.png)\n", "dos", "![dos](a.png)\n"),
    "without a final newline": ("uno", "dos", "dos"),
}


@pytest.mark.parametrize(("text", "translation", "expected"), WRITTEN.values(), ids=WRITTEN)
def test_a_translation_is_laid_out_as_the_author_laid_out(text: str, translation: str, expected: str) -> None:
    """What stands around a message, and how its lines are broken, is the author's in every edition."""
    assert expected == rewritten(ARTICLE, text, lambda _: translation)


@pytest.mark.parametrize("word", ["1.", "10)", "-", "+", "*", "#", "##", ">", "===", "---", "```", "|", ":", "<div>"])
def test_a_wrapped_line_begins_no_block(word: str) -> None:
    """Wrapping never puts at the start of a line what Markdown reads as the start of a list, heading or rule."""
    edition = rewritten(
        ARTICLE, "uno dos tres\ncuatro\n", lambda _: f"cinco seis siete {word} ocho nueve {word} diez once"
    )
    assert [f"cinco seis siete {word} ocho nueve {word} diez once"] == messages(ARTICLE, edition)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vea `x = 5` hoy\n", "Vea  hoy"),
        ("[Uno](https://a.es/2.000)\n", "[Uno"),
        ("<https://a.es/2.000> Uno\n", " Uno"),
        ('<b class="x2">Uno</b>\n', "Uno"),
        ('Uno <span translate="no">GPT 2</span>\n', "Uno "),
        ("Uno[^nota]\n\n[^nota]: Dos\n", "Uno"),
        ("Sea $x^2 = 4$ un uno\n", "Sea  un uno"),
        ("Uno {{< cifra 2.000 >}} dos\n", "Uno  dos"),
        ("Uno &euro; dos\n", "Uno  dos"),
    ],
    ids=["code", "address", "autolink", "tag", "untranslated", "reference", "formula", "shortcode", "character"],
)
def test_what_is_no_prose_is_shielded(text: str, expected: str) -> None:
    """Code, addresses, tags and references stay in the message, and no figure is looked for in them."""
    assert expected == prose(segments(ARTICLE, text)[0])


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("*a* **b** ~~c~~", ("emphasis", "strikethrough", "strong")),
        ("[a](b) ![c](d) e", ("image", "link")),
        ("a `b` `c`", ("code", "code")),
        ("a[^1] <b>c</b>\n\n[^1]: d", ("</b", "<b", "footnote 1")),
    ],
    ids=["emphasis", "links", "code", "references and tags"],
)
def test_inline_markup_is_named(text: str, markup: tuple[str, ...]) -> None:
    """A segment lists the inline markup in it, so that a translation can be held against it."""
    assert markup == segments(ARTICLE, text)[0].markup


def test_a_context_tells_equal_words_apart() -> None:
    """``<!-- context: … -->`` becomes the msgctxt of the next message alone."""
    text = "<!-- context: moneda -->\n\nReal\n\n<!-- context: realeza -->\n\nReal\n\nReal\n"
    assert [("moneda", "Real"), ("realeza", "Real"), (None, "Real")] == [each.key for each in segments(ARTICLE, text)]


def test_a_note_reaches_the_next_message() -> None:
    """``<!-- translators: … -->`` is what the author says to the translator of what follows."""
    assert [("Es un apodo",), ()] == [
        each.notes for each in segments(ARTICLE, "<!-- translators: Es un apodo -->\n\nUno\n\nDos\n")
    ]


def test_what_is_not_to_be_translated_is_markup() -> None:
    """Between ``<!-- notranslate -->`` and ``<!-- translate -->`` there are no messages."""
    assert ["Uno", "Tres"] == messages(ARTICLE, "Uno\n\n<!-- notranslate -->\n\nDos\n\n<!-- translate -->\n\nTres\n")


def test_render_leaves_front_matter_out() -> None:
    """The HTML of an article is that of its text alone."""
    assert "<h1>Uno</h1>\n" == render("---\ntitle: Dos\n---\n# Uno\n")


def test_render_shows_what_split_saw_between_rules() -> None:
    """Text between two rules is text, wherever in the file it stands."""
    assert "<hr />\n<p>Uno</p>\n<hr />\n" == render("---\n\nUno\n\n---\n")


def test_money_is_no_formula() -> None:
    """``$900 … $1,200`` is two amounts, not mathematics between dollars."""
    assert "<p>Entre $900 y $1,200 al mes.</p>\n" == render("Entre $900 y $1,200 al mes.\n")


@pytest.mark.parametrize("tag", ["<img alt='dos'>", "<html>"])
def test_a_tag_in_the_text_of_an_image(tag: str) -> None:
    """Alternative text with a tag in it (which readers see as text) is one message."""
    assert [f"Uno {tag} tres"] == messages(ARTICLE, f"![Uno {tag} tres](a.png)\n")
