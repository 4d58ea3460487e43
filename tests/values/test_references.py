"""References: figures that name something, and those that count."""

from __future__ import annotations

import pytest
from babel import localedata

from pipeline.locale_profile import profile
from pipeline.values import Grammar, reference_words
from pipeline.values.references import is_parameter, is_version, names_something


@pytest.mark.parametrize(
    ("tag", "before", "expected"),
    [
        ("es-US", "Según la Ley ", True),
        ("es-US", "el art. ", True),
        ("es-US", "los arts. 3.1 y ", True),
        ("es-US", "las secciones 3.1, 3.2 y ", True),
        ("es-US", "su DNI ", True),
        ("es-US", "su DNI: ", True),
        ("es-US", "vio ", False),
        ("es-US", "por eso no ", False),
        ("es-US", "En Madrid ", False),
        ("es-US", "la Ley de Educación Nacional ", True),
        ("es-US", "la ley dio a ", False),
        ("es-US", "en la avenida Rivadavia ", True),
        ("es-US", "§ ", True),
        ("es-US", "el §", True),
        ("ca-ES", "la parcel·la ", True),
        ("ca-ES", "ho vol a ", False),
        ("de-DE", "die Hausnummer ", True),
        ("de-DE", "Seriennummern 12.450 und ", True),
        ("de-DE", "das Az. ", True),
        ("de-DE", "rund ", False),
        ("en-US", "Executive Order ", True),
        ("en-US", "in order ", False),
        ("en-US", "flight ", True),
        ("fr-FR", "la loi n° ", True),
        ("fr-FR", "il y a ", False),
        ("it-IT", "in via Garibaldi ", True),
        ("it-IT", "ne ha ", False),
        ("pt-BR", "a Lei Maria da Penha ", True),
        ("pt-BR", "a lei deu a ", False),
    ],
)
def test_a_word_for_a_numbered_thing_makes_a_figure_its_number(tag: str, before: str, expected: bool) -> None:
    """The word stands right before the figure, before others that are joined to it, or before a name of its own."""
    assert expected == names_something(f"{before}12,450 de", len(before), Grammar(profile(tag), ()))


@pytest.mark.parametrize(
    ("figure", "expected"), [("06.123.456", True), ("0,5", False), ("0", False), ("60.123", False)]
)
def test_a_figure_with_an_idle_zero_counts_nothing(figure: str, expected: bool) -> None:
    """Telephones and codes begin with a zero before other digits; numbers do not."""
    assert expected == names_something(f"es {figure}", 3, Grammar(profile("it-IT"), ()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en la calle Mayor, 1.234, tercero", True),
        ("en la calle Mayor, 1.234.", True),
        ("en la plaza Mayor, 1.234 personas", False),
        ("en la plaza Mayor, 12.345.", False),
    ],
)
def test_a_number_behind_a_street_and_a_comma_is_a_house(text: str, expected: bool) -> None:
    """It has four digits at most, and counts nothing that stands behind it."""
    assert expected == names_something(text, text.index("1"), Grammar(profile("es-ES"), ()))


@pytest.mark.parametrize(
    ("tag", "before", "after", "expected"),
    [
        ("es-US", "Python ", " salió en octubre", True),
        ("es-US", "Python ", " además", True),
        ("es-US", "Entre Python 3.10 y ", " cambios", True),
        ("es-US", "Usamos iOS ", " estos días", True),
        ("es-US", "entre 9.15 y ", " horas", True),
        ("es-US", "a las ", " de la tarde", True),
        ("es-US", "usamos python ", " desde ayer", True),
        ("es-US", "usamos python ", " ayer", True),
        ("es-US", "Mide ", " metros", False),
        ("es-US", "¿Mide ", " metros", False),
        ("es-US", "Así es. Mide ", " metros", False),
        ("es-US", "que mide ", " metros", False),
        ("en-US", "since numpy ", " breaks", True),
        ("en-US", "about ", " children", False),
        ("en-US", "about ", " adds", True),
        ("it-IT", "Sono ", " metri", False),
        ("it-IT", "Giovanni ", " dice", True),
    ],
)
def test_a_decimal_counts_where_a_noun_follows_and_no_name_is_before(
    tag: str, before: str, after: str, expected: bool
) -> None:
    """At the head of a sentence, where each word has a capital, the noun must be in the plural."""
    grammar = Grammar(profile(tag), ())
    text = f"{before}3{grammar.decimal_sign()}11{after}"

    assert expected == is_version(text, len(before), len(before) + 4, grammar)


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("de-DE", "Im Schnitt 3,11 Kinder", False),
        ("de-DE", "Etwa 3,11 Kinder", False),
        ("de-DE", "Etwa 3,11 davon", True),
        ("de-DE", "Etwa 3,11 Mio. Kinder", True),
        ("de-CH", "Python 3.11 Skripte", True),
    ],
)
def test_german_nouns_are_told_by_their_capital(tag: str, text: str, expected: bool) -> None:
    """No version has a comma, so that the noun behind decides there; with a point a name before it counts, too."""
    start = text.index("3")

    assert expected == is_version(text, start, start + 4, Grammar(profile(tag), ()))


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en-US", "the parameter $1", True),
        ("es-MX", "la variable $1", True),
        ("en-US", "he paid $1", False),
        ("ja", "変数 $1", False),
    ],
)
def test_a_parameter_is_called_so(tag: str, text: str, expected: bool) -> None:
    """``$1`` is no money behind a word for a variable."""
    assert expected == is_parameter(text, text.index("$"), Grammar(profile(tag), ()))


TABLES = {name: table for name, table in vars(reference_words).items() if name.isupper() and isinstance(table, dict)}


@pytest.mark.parametrize("name", TABLES)
def test_every_language_is_in_cldr(name: str) -> None:
    """A language that is misspelt would never be asked for."""
    assert not [language for language in TABLES[name] if not localedata.exists(language)]


@pytest.mark.parametrize("name", ["NUMBERED", "ABBREVIATED", "UNCOUNTED"])
@pytest.mark.parametrize("language", ["ca", "de", "en", "es", "fr", "it", "pt"])
def test_the_words_of_every_language_are_listed_once(name: str, language: str) -> None:
    """A list is in order, and holds no word twice."""
    words = TABLES[name][language].split()

    assert sorted(set(words)) == words
