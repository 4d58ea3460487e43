"""Tokens: what a stretch of a message is to its reader."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.matching.tokens import Kind, tokens

ONE = {
    "`a ``b`` c`": Kind.CODE,
    "``a ` b``": Kind.CODE,
    "<https://a.org/x?y=1>": Kind.ADDRESS,
    "https://a.org/x": Kind.ADDRESS,
    "ana@ejemplo.com": Kind.ADDRESS,
    "{amount2}": Kind.VALUE,
    "3,5": Kind.FIGURE,
    "2023-10-03": Kind.FIGURE,
    "GPT-2": Kind.WORD,
    "v2.0": Kind.WORD,
    "5km": Kind.WORD,
    "l’eau": Kind.WORD,
    "</em>": Kind.MARK,
    "<br class='x'>": Kind.MARK,
    "\n": Kind.MARK,
    "{{": Kind.MARK,
    "**": Kind.MARK,
    "¿": Kind.MARK,
    " \t\u00a0": Kind.SPACE,
}


@pytest.mark.parametrize(("text", "kind"), ONE.items(), ids=ONE)
def test_one_token(text: str, kind: Kind) -> None:
    """A stretch is one token of its kind."""
    assert [(kind, text)] == [(token.kind, token.text) for token in tokens(text)]


ADDRESSES = {
    "[aquí](https://a.org/x_(y)) y allá": ["https://a.org/x_(y)"],
    "![foto](fotos/una.png)": ["fotos/una.png"],
    "[aquí](<una foto.png> 'Título')": ["<una foto.png>"],
    'Vea <a href="guia.html" title="La guía">la guía</a>.': ["guia.html"],
    "<img src='a.png' alt='Un gato'>": ["a.png"],
    "Vea https://a.org/x. Luego (https://b.org), fin": ["https://a.org/x", "https://b.org"],
    "una función f(x) cualquiera": [],
}


@pytest.mark.parametrize(("text", "expected"), ADDRESSES.items(), ids=ADDRESSES)
def test_addresses(text: str, expected: list[str]) -> None:
    """The address of a link is told from its text, in Markdown, in tags and in prose."""
    assert expected == [token.text for token in tokens(text) if token.kind is Kind.ADDRESS]


def test_prose_and_figures_in_tags() -> None:
    """A title in a tag is prose, a machine's date a figure, and the rest of the tag is markup."""
    found = tokens('<time datetime="2023-10-03" title="Un día" class="fecha">')
    assert [(Kind.FIGURE, "2023-10-03"), (Kind.WORD, "Un"), (Kind.WORD, "día")] == [
        (token.kind, token.text) for token in found if token.kind not in (Kind.MARK, Kind.SPACE)
    ]


def test_each_letter_of_a_script_without_spaces() -> None:
    """Where words are not parted each letter is a token, or a changed letter would change the sentence."""
    assert 4 == len(tokens("図書館は"))


@given(st.text(st.sampled_from("aÁ1 \n`*_[](){}<>\"'=/:.\\é日https{a}"), max_size=80))
def test_tokens_joined_are_the_text(text: str) -> None:
    """Nothing of a message is lost, whatever it holds."""
    assert text == "".join(token.text for token in tokens(text))
