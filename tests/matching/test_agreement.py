"""Agreement: plain figures and markup that a translation has in common with its source."""

from __future__ import annotations

import pytest

from pipeline.locale_profile import profile
from pipeline.matching.agreement import same_figures, same_marks


@pytest.mark.parametrize(
    ("text", "tag", "translation"),
    [
        ("15 personas en {date}", "en", "15 people on {date}"),
        ("Unas 1,250 veces", "de", "Etwa 1.250 Mal"),
        ("Unas 1,250 veces", "en", "Some 1250 times"),
        ("Versión 4.2, no 3.8.1", "fr", "La version 4.2, pas la 3.8.1"),
        ("Un 8.75 de nota", "de", "Die Note 8,75"),
        ("A las 9:30", "fr", "À 9 h 30"),
        ("Los 12 de 2023", "ar", "\u0661\u0662 \u0641\u064a \u0662\u0660\u0662\u0663"),
        ("El siglo XIX", "en", "The 19th century"),
        ("A las nueve, once personas", "fr", "À 21 h, 11 personnes"),
        ("Con `make -j4` y [esto](https://a.org/1)", "en", "With `make -j8` and [this](https://a.org/2)"),
    ],
)
def test_the_same_figures(text: str, tag: str, translation: str) -> None:
    """Figures are compared as the numbers that they are to readers of each locale; code and addresses have none."""
    assert same_figures(text, translation, profile("es-US"), profile(tag))


@pytest.mark.parametrize(
    ("text", "tag", "translation"),
    [
        ("15 personas", "en", "16 people"),
        ("15 personas", "en", "People"),
        ("Personas", "en", "1,500 people"),
        ("15 y 15", "en", "15"),
        ("Un 1.5 de nota", "en", "A mark of 15"),
    ],
)
def test_other_figures(text: str, tag: str, translation: str) -> None:
    """A figure that is missing, added, another one, or another one in that locale, speaks against a pair."""
    assert not same_figures(text, translation, profile("es-US"), profile(tag))


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("*Uno* y **dos**", "**Two** and _one_"),
        ("*Uno* y `x` en [a](b)", '<em>One</em> and <code>x</code> in <a href="b">a</a>'),
        ("2 * 3 y un_nombre", "2 × 3 and a name"),
        ("Una línea\nlarga<br>", "A long line"),
    ],
)
def test_the_same_marks(text: str, translation: str) -> None:
    """Emphasis, strong emphasis, code and links are counted, in whatever order and notation."""
    assert same_marks(text, translation)


@pytest.mark.parametrize("translation", ["One", "**One**", "*One* and *two*", "*One* `x`", "*One* [a](b)"])
def test_other_marks(translation: str) -> None:
    """One mark more, less, or of another kind is told."""
    assert not same_marks("*Uno*", translation)
