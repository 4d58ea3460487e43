"""Traits: what of a text outlives its translation."""

from __future__ import annotations

from pipeline.matching.tokens import Kind
from pipeline.matching.traits import traits_of


def test_facts_are_addresses_and_code() -> None:
    """What a translator leaves as it is tells two parts to be the same."""
    found = traits_of("Véase [esto](https://a.org/x) y `make` en <https://b.org/>.", "paragraph", ())
    assert {(Kind.ADDRESS, "https://a.org/x"), (Kind.CODE, "`make`"), (Kind.ADDRESS, "https://b.org/")} == found.facts


def test_addresses_in_other_languages_are_the_same() -> None:
    """A link that leads to the reader's language is the same link."""
    spanish = traits_of("[a](https://support.mozilla.org/es/kb/x) [b](https://es.wikipedia.org/wiki/X)", "p", ())
    german = traits_of("[a](https://support.mozilla.org/de/kb/x) [b](https://de.wikipedia.org/wiki/X)", "p", ())
    assert spanish.facts == german.facts


def test_kinds_of_html_are_those_of_markdown() -> None:
    """An article may be of another format than its translation."""
    assert ["paragraph", "list item", "heading 2"] == [
        traits_of("a", kind, ()).kind for kind in ("p", "li", "heading 2")
    ]


def test_words_are_compared_without_accents() -> None:
    """Related words begin alike."""
    assert traits_of("educación", "p", ()).names == traits_of("éducation", "p", ()).names


def test_where_nothing_parts_words() -> None:
    """A run of Chinese or Japanese letters is known by its pairs of letters."""
    assert {"図書", "書館"} == traits_of("図書館", "p", ()).words


def test_names_are_words_with_a_capital() -> None:
    """A name is the same in both languages."""
    assert {"oquendo", "texas"} == traits_of("En Texas, Marta vio a Oquendo", "p", ()).proper - {"marta"}


def test_figures_are_numbers_of_any_script() -> None:
    """Digits of another numbering system say the same."""
    assert traits_of("en 2023", "p", ()).figures == traits_of("٢٠٢٣", "p", ()).figures == {"2023"}
