"""HTML: what becomes a message, what is hidden from translators, and how a translation stands in its place."""

from __future__ import annotations

import pytest

from pipeline.document import DIRECTION, LANGUAGE
from pipeline.formats.html import tokens
from tests.formats.articles import messages, prose, rewritten, segments

ARTICLE = "articulo.html"


MESSAGES = {
    "a block": ("<p>Uno</p>", ["Uno"]),
    "white space collapses": ("<p>\n  Uno\n  dos\t tres\n</p>", ["Uno dos tres"]),
    "inline tags stay": ("<p>Uno <b>dos</b> tres</p>", ["Uno <b>dos</b> tres"]),
    "a break stays": ("<p>Uno<br>dos</p>", ["Uno<br>dos"]),
    "text without a block": ("Uno", ["Uno"]),
    "blocks in a block": ("<div>Uno<p>Dos</p>Tres</div>", ["Uno", "Dos", "Tres"]),
    "items": ("<ul><li>Uno<li>Dos</ul>", ["Uno", "Dos"]),
    "cells": ("<table><tr><th>Uno</th><td>Dos</td></tr></table>", ["Uno", "Dos"]),
    "a title": ("<title>Uno</title>", ["Uno"]),
    "attributes that are read": (
        "<p title='Uno'></p><input placeholder=Dos><nav aria-label=\"Tres\"></nav>",
        ["Uno", "Dos", "Tres"],
    ),
    "attributes that are not": ("<p class='uno' data-x=\"dos\">Tres</p>", ["Tres"]),
    "metadata that is read": (
        "<meta name=description content='Uno'><meta property=og:title content=Dos>",
        ["Uno", "Dos"],
    ),
    "metadata that is not": ("<meta name=viewport content='Uno'><meta charset=utf-8>", []),
    "an image by itself": ("<img src=a.png alt='Uno'>", ["Uno"]),
    "an image in prose stays in it": ("<p>Uno <img alt='dos'></p>", ["Uno <img alt='dos'>"]),
    "scripts and styles": ("<script>Uno</script><style>Dos</style><p>Tres</p>", ["Tres"]),
    "code": ("<pre>Uno</pre><p>Dos <code>tres</code></p>", ["Dos <code>tres</code>"]),
    "nothing but code": ("<p><code>Uno</code></p>", []),
    "what is not to be translated": ("<p translate=no>Uno</p><p>Dos</p>", ["Dos"]),
    "what is in another language": ("<p lang=en>Uno</p><p>Dos</p>", ["Dos"]),
    "a comment by itself": ("<!-- Uno --><p>Dos</p>", ["Dos"]),
    "a comment in prose stays in it": ("<p>Uno <!-- dos --> tres</p>", ["Uno <!-- dos --> tres"]),
    "references to characters": ("<p>Uno&nbsp;dos &eacute; &#233; &hellip;</p>", ["Uno\u00a0dos é é …"]),
    "references to markup stay": ("<p>Uno &lt; dos &amp; tres</p>", ["Uno &lt; dos &amp; tres"]),
    "a reference to nothing stays": ("<p>Uno &nada; dos</p>", ["Uno &nada; dos"]),
    "a tag that is never closed": ("<p>Uno <b>dos", ["Uno <b>dos"]),
    "a tag that was never opened": ("<p>Uno</b></p>", ["Uno"]),
    "a tag in capitals": ("<P>Uno</P>", ["Uno"]),
    "a whole document": (
        "<!doctype html>\n<html lang=es><head><title>Uno</title></head>\n<body>\n<h1>Dos</h1>\n</body></html>\n",
        ["Uno", "Dos"],
    ),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_messages(text: str, expected: list[str]) -> None:
    """A message is the text of a block with its inline tags inside, or an attribute that readers see or hear."""
    assert expected == messages(ARTICLE, text)


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_what_is_written_back_unchanged_reads_the_same(text: str, expected: list[str]) -> None:
    """Each message, written as it was read, reads the same again."""
    assert expected == messages(ARTICLE, rewritten(ARTICLE, text, lambda segment: segment.text))


WRITTEN = {
    "wrapped where the author wrapped": (
        "<p>\n  uno dos\n  tres\n</p>",
        "cuatro cinco seis siete",
        "<p>\n  cuatro\n  cinco\n  seis\n  siete\n</p>",
    ),
    "unwrapped where the author did not": ("<p>uno</p>", "dos tres cuatro cinco", "<p>dos tres cuatro cinco</p>"),
    "with the file's line ends": ("<p>uno dos\r\ntres</p>", "cuatro cinco", "<p>cuatro\r\ncinco</p>"),
    "an attribute without quotes gets some": ("<p title=uno>", "dos tres", '<p title="dos tres">'),
    "what ends an attribute is escaped": ("<p title='uno'>", 'a "b" & <c>', '<p title="a &quot;b&quot; &amp; &lt;c>">'),
    "a line break is a space": ("<p>uno</p>", "dos\ntres", "<p>dos tres</p>"),
}


@pytest.mark.parametrize(("text", "translation", "expected"), WRITTEN.values(), ids=WRITTEN)
def test_a_translation_is_laid_out_as_the_author_laid_out(text: str, translation: str, expected: str) -> None:
    """What stands around a message, and how its lines are broken, is the author's in every edition."""
    assert expected == rewritten(ARTICLE, text, lambda _: translation)


def test_an_attribute_holds_any_string() -> None:
    """What a translator writes into an attribute stays in it: it cannot end it and open another."""
    evil = '"\' onclick="alert(1) &quot;><script>'
    assert [evil] == messages(ARTICLE, rewritten(ARTICLE, "<p title='uno'></p>", lambda _: evil))


ROOTS = {
    "both declared": ('<html lang="es" dir="ltr">', '<html lang="ar" dir="rtl">'),
    "in other quotes": ("<html lang='es'>", '<html lang="ar" dir="rtl">'),
    "none declared": ("<html>", '<html lang="ar" dir="rtl">'),
    "without quotes": ("<html lang=es>", '<html lang="ar" dir="rtl">'),
    "in the other order": ('<html dir="ltr" class="a" lang="es">', '<html dir="rtl" class="a" lang="ar">'),
}


@pytest.mark.parametrize(("source", "expected"), ROOTS.values(), ids=ROOTS)
def test_the_root_declares_language_and_direction(source: str, expected: str) -> None:
    """The language and direction of the root can be written anew whether or not the author wrote them."""
    assert expected == rewritten(ARTICLE, source, lambda segment: {LANGUAGE: "ar", DIRECTION: "rtl"}[segment.kind])


def test_left_to_right_needs_no_attribute() -> None:
    """A document without ``dir`` is from left to right, and stays as its author wrote it."""
    expected = '<html lang="fr">'
    assert expected == rewritten(
        ARTICLE, "<html lang=es>", lambda segment: {LANGUAGE: "fr", DIRECTION: "ltr"}[segment.kind]
    )


def test_kinds_and_notes_tell_where_a_message_stands() -> None:
    """A translator is told the element or the attribute."""
    found = segments(ARTICLE, "<h2>Uno</h2><p>Dos</p><img src='a.png' alt='Tres'>")
    expected = [
        ("heading 2", ("<h2>",)),
        ("p", ("<p>",)),
        ("attribute alt", ("Attribute alt of img a.png",)),
    ]
    assert expected == [(each.kind, each.notes) for each in found]


def test_tags_and_hidden_elements_are_shielded() -> None:
    """No figure is looked for in a tag, in code or in what is not to be translated."""
    text = '<p>Uno <b class="x">dos</b> <code>x = 2.000</code> <span translate="no">GPT 2</span></p>'
    assert ["Uno dos  "] == [prose(segment) for segment in segments(ARTICLE, text)]


def test_directives_speak_to_translators() -> None:
    """Comments of the author become notes and contexts, and can keep text from being translated."""
    text = (
        "<!-- translators: Es un apodo --><p>Uno</p><!-- context: moneda --><p>Real</p>"
        "<!-- notranslate --><p>Dos</p><!-- translate --><p>Tres</p>"
    )
    expected = [("Uno", None, True), ("Real", "moneda", False), ("Tres", None, False)]
    assert expected == [(each.text, each.context, "Es un apodo" in each.notes) for each in segments(ARTICLE, text)]


@pytest.mark.parametrize("text", ["<p>Uno\r\ndos</p>\r<b>tres</b>\n", "\U0001f600<p>é</p>", "&lt;&#160;<!--"])
def test_tokens_leave_no_gap(text: str) -> None:
    """The tokens of a text stand one behind the other from its start to its end."""
    found = list(tokens(text))
    assert [(0, text)] == [(found[0].start, "".join(text[token.start : token.end] for token in found))]


@pytest.mark.parametrize(
    "text",
    [
        "<p>Pulse <kbd><kbd>Ctrl</kbd> <kbd>C</kbd></kbd> ahora</p>",
        "<p>Uno <code> <b>dos</b></code></p>",
        '<p>Uno <span translate="no"><i>dos</i> <i>tres</i></span></p>',
    ],
    ids=["keys", "code", "untranslated"],
)
def test_blanks_between_hidden_elements(text: str) -> None:
    """Elements with a space between them in code, keys or names stay in the message, whole."""
    assert [text.removeprefix("<p>").removesuffix("</p>")] == messages(ARTICLE, text)


def test_a_wrapper_in_the_language_of_the_article() -> None:
    """An element that repeats the language of its document holds messages like any other."""
    assert ["Uno"] == messages(ARTICLE, "<html lang=es><body lang=es><p>Uno</p></body></html>")
