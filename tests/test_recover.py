"""Recovering: messages and their translations, from an article and its translation."""

from __future__ import annotations

from pipeline.formats import parse
from pipeline.locale_profile import profile
from pipeline.mark import mark
from pipeline.matching.merging import Row, Standing
from pipeline.recover import recover, resemblance
from pipeline.values import KINDS, Grammar

SPANISH = """\
# La biblioteca nocturna

La directora Marta Oquendo contó los automóviles durante 3 km.

El proyecto costó $4 millones; véase [el informe](https://example.org/a).

| Hora | Costo |
| --- | --- |
| Ocho | $900 |

Ejecutar `make editions` en la terminal.
"""
ENGLISH = """\
# The Night Library

The director, Marta Oquendo, counted the automobiles for 3 km.

The project cost $4 million; see [the report](https://example.org/a).

| Hour | Cost |
| --- | --- |
| Eight | $900 |

Run `make editions` in the terminal.
"""


def recovered(source: str, translation: str, path: str = "a.md", tag: str = "en") -> tuple[Row, ...]:
    """The rows of a Spanish article and a text in another language."""
    document = mark(parse("a.md", source), Grammar(profile("es-US"), tuple(KINDS)))
    return recover(document, parse(path, translation), profile("es-US"), profile(tag))


def sure(rows: tuple[Row, ...]) -> dict[str, str]:
    """The messages of the sure rows with their translations."""
    return {row.key[1]: row.msgstr for row in rows if row.key and row.standing is Standing.SURE}


def test_figures_are_placeholders_again() -> None:
    """A translation has the values of its message."""
    found = sure(recovered(SPANISH, ENGLISH))
    expected = "The project cost {amount}; see [the report](https://example.org/a)."
    assert expected == found["El proyecto costó {amount}; véase [el informe](https://example.org/a)."]


def test_rows_stand_in_the_order_of_the_article() -> None:
    """Each message has its line and that of its translation; what needs no translator has no row."""
    rows = recovered(SPANISH, ENGLISH)
    assert [(1, 1), (3, 3), (5, 5), (7, 7), (7, 7), (9, 9), (11, 11)] == [(row.line, row.found_line) for row in rows]


def test_what_is_missing_and_what_is_added() -> None:
    """A message without a translation, and a part of the translation without a message, are told."""
    lacking = ENGLISH.replace("Run `make editions` in the terminal.\n", "")
    assert Standing.MISSING is recovered(SPANISH, lacking)[-1].standing
    more = recovered(SPANISH, ENGLISH + "\n## Postscript\n")[-1]
    assert (Standing.ADDED, "Postscript", None) == (more.standing, more.found, more.key)


def test_what_was_left_untranslated_is_missing() -> None:
    """A paragraph in the words of the source is no translation."""
    spanish = "La directora Marta Oquendo contó los automóviles durante 3 km."
    rows = recovered(
        SPANISH, ENGLISH.replace("The director, Marta Oquendo, counted the automobiles for 3 km.", spanish)
    )
    assert (Standing.MISSING, "left in the language of the source") == (rows[1].standing, rows[1].why)


def test_a_few_words_that_are_the_same_are_not_sure() -> None:
    """A name may stay as it is, or nobody translated it."""
    rows = recovered(SPANISH, ENGLISH.replace("| Eight |", "| Ocho |"))
    assert ["the same as in the source"] == [row.why for row in rows if row.text == "Ocho"]
    assert "Ocho" not in sure(rows)


def test_joined_paragraphs_are_offered_to_both() -> None:
    """Each of the messages gets the joined text, as unsure."""
    source = "# Uno\n\nLos estudiantes internacionales.\n\nLas computadoras portátiles.\n\n## Dos\n"
    rows = recovered(source, "# One\n\nInternational students. Portable computers.\n\n## Two\n")
    both = [row for row in rows if row.why == "joined or split"]
    assert [("International students. Portable computers.", Standing.UNSURE)] * 2 == [
        (row.msgstr, row.standing) for row in both
    ]


def test_markup_of_another_format_is_not_sure() -> None:
    """HTML's inline markup would stand in Markdown as it is; what has none is as good as any."""
    html = (
        "<h1>The Night Library</h1><p>The director, Marta Oquendo, counted the automobiles for 3 km.</p>"
        '<p>The project cost $4 million; see <a href="https://example.org/a">the report</a>.</p>'
    )
    rows = recovered(SPANISH[: SPANISH.index("| Hora")], html, "a.html")
    assert [Standing.SURE, Standing.SURE, Standing.UNSURE] == [row.standing for row in rows]


def test_styles_of_figures_are_kept() -> None:
    """A figure that the translator wrote in another style asks for it in a comment."""
    english = ENGLISH.replace("$4 million", "4 million dollars")
    assert ["{amount} as name"] == [row.comment for row in recovered(SPANISH, english) if row.comment]


def test_a_figure_that_is_not_the_same_is_not_sure() -> None:
    """A translation with another amount is for somebody to look at."""
    rows = recovered(SPANISH, ENGLISH.replace("$4 million", "$5 million"))
    assert Standing.UNSURE is rows[2].standing


def test_resemblance() -> None:
    """A translation is more like its own article than any other text is."""
    document = mark(parse("a.md", SPANISH), Grammar(profile("es-US"), tuple(KINDS)))
    own = resemblance(document, parse("x.md", ENGLISH), profile("en"))
    assert own > 0.9
    assert own > 0.3 + resemblance(document, parse("x.md", "# One\n\nTwo\n\n- Three\n"), profile("en"))
