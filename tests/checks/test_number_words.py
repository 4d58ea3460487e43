"""Numbers in words."""

from __future__ import annotations

import pytest

from pipeline.checks.number_words import is_known, numbers

SAID = {
    "Spanish": ("es", "mil doscientos treinta y cinco", 1235),
    "Spanish, in one word": ("es", "veintidós", 22),
    "English": ("en", "three thousand four hundred and fifty-six", 3456),
    "French": ("fr", "quatre-vingts", 80),
    "German": ("de", "fünfundzwanzig", 25),
    "Portuguese": ("pt", "vinte e um", 21),
    "Roman": ("es", "el siglo XIX", 19),
    "ordinal": ("en", "the third time", 3),
}


@pytest.mark.parametrize(("language", "text", "expected"), SAID.values(), ids=SAID)
def test_what_words_say(language: str, text: str, expected: int) -> None:
    """The number that the words of a text say is among those that they may say."""
    assert expected in numbers(text, language)[0]


def test_words_that_may_be_any_number() -> None:
    """A dozen or a half tells of a number without saying which."""
    assert [True, False] == [numbers(text, "en")[1] for text in ("a dozen eggs", "an egg")]


def test_languages_without_words() -> None:
    """Of other languages nothing is known."""
    assert [True, False] == [is_known("es"), is_known("fi")]
