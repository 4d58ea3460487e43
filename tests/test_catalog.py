"""Catalogs: what counts as a word, which of two entries counts, and how much of an article is translated."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog import Catalog, Coverage, Entry, Message, Tally, Template, coverage
from pipeline.values.numbers import Number
from pipeline.values.value import Placed

FUZZY = ("fuzzy",)


def catalog(*entries: Entry, last_translator: str = "") -> Catalog:
    """A catalog with some entries."""
    return Catalog("", {"Last-Translator": last_translator}, entries)


@pytest.mark.parametrize(
    ("msgid", "expected"),
    [
        ("", 0),
        ("gato", 1),
        ("El gato, negro.", 3),
        ("¿Qué? — ¡No!", 2),
        ("bien-estar de l’home", 3),
        ("GPT-2 y 28", 3),
        ("<b>gato</b>", 3),
    ],
)
def test_words_are_counted_as_a_translator_counts_them(msgid: str, expected: int) -> None:
    """A word may hold a hyphen or an apostrophe; punctuation is none."""
    assert expected == Message(msgid).words


THREE = Number(Decimal(3))


@pytest.mark.parametrize(
    ("msgid", "names", "expected"), [("Costó {amount}.", ["amount"], 1), ("{amount} {date}", ["amount", "date"], 0)]
)
def test_a_value_is_no_word(msgid: str, names: list[str], expected: int) -> None:
    """Nobody translates a placeholder."""
    assert expected == Message(msgid, values=tuple(Placed(name, THREE, "3") for name in names)).words


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(Message("Escribe {gato}."), id="plain text"),
        pytest.param(
            Message("Hay {number} {{gato}}", values=(Placed("number", Number(Decimal(3)), "3"),)), id="doubled"
        ),
    ],
)
def test_a_word_in_braces_that_is_no_placeholder_is_a_word(message: Message) -> None:
    """In most messages braces are plain text, and what they hold is to be translated."""
    assert message.words == 2


def test_context_tells_equal_messages_apart() -> None:
    """The key of a message, and of an entry, is its context and its msgid; no context is not an empty one."""
    assert Message("banco", "asiento").key == Entry("banco", context="asiento").key
    assert len({Message("banco", context).key for context in (None, "", "asiento")}) == 3


@pytest.mark.parametrize(
    ("entry", "translated", "fuzzy", "reviewed"),
    [
        (Entry("a"), False, False, False),
        (Entry("a", "b"), True, False, True),
        (Entry("a", "b", flags=FUZZY), True, True, False),
        (Entry("a", "b", obsolete=True), True, False, False),
        (Entry("a", flags=FUZZY), False, True, False),
        (Entry("a", "b", flags=("python-brace-format",)), True, False, True),
        (Entry("a", msgid_plural="aa", plurals=((0, ""), (1, "b"))), True, False, False),
    ],
    ids=["empty", "translated", "fuzzy", "obsolete", "fuzzy but empty", "another flag", "one form of a plural"],
)
def test_the_standing_of_an_entry(entry: Entry, translated: bool, fuzzy: bool, reviewed: bool) -> None:
    """Only a translation that is there, is not fuzzy and is not obsolete may be published."""
    assert (translated, fuzzy, reviewed) == (entry.is_translated, entry.is_fuzzy, entry.is_reviewed)


UNTRANSLATED, TRANSLATED = Entry("a"), Entry("a", "b")
OBSOLETE, OBSOLETE_EMPTY = Entry("a", "c", obsolete=True), Entry("a", obsolete=True)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ((UNTRANSLATED, TRANSLATED), TRANSLATED),
        ((OBSOLETE, TRANSLATED), TRANSLATED),
        ((UNTRANSLATED, OBSOLETE), OBSOLETE),
        ((OBSOLETE_EMPTY, UNTRANSLATED), UNTRANSLATED),
        ((TRANSLATED, Entry("a", "d")), TRANSLATED),
    ],
    ids=["empty", "obsolete", "empty and obsolete", "both empty", "twice"],
)
def test_of_two_entries_of_a_message_the_better_counts(entries: tuple[Entry, ...], expected: Entry) -> None:
    """A translation goes before none, a living entry before an obsolete one, and the first before the second."""
    assert expected == catalog(*entries).by_key()[expected.key]


def test_entries_of_other_contexts_are_other_entries() -> None:
    """None hides another."""
    entries = (Entry("a", "b"), Entry("a", "c", context="x"), Entry("a", "d", context=""))

    assert len(entries) == len(catalog(*entries).by_key())


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Ana Díaz <ana@ejemplo.com>", ("Ana Díaz",)),
        ("Ana Díaz", ("Ana Díaz",)),
        ("", ()),
        ("<ana@ejemplo.com>", ()),
        ("FULL NAME <EMAIL@ADDRESS>", ()),
        ("Automatically generated", ()),
    ],
)
def test_translators_are_named_without_their_addresses(header: str, expected: tuple[str, ...]) -> None:
    """An address is not published, and a name that a program put there is no person's."""
    assert expected == catalog(last_translator=header).translators


TEMPLATE = Template("source/a.md", (Message("uno dos"), Message("tres"), Message("cuatro cinco seis")))


@pytest.mark.parametrize(
    ("entries", "expected", "percent"),
    [
        ((), Coverage(untranslated=Tally(3, 6)), 0),
        ((Entry("uno dos", "x"),), Coverage(Tally(1, 2), Tally(), Tally(2, 4)), 33),
        ((Entry("uno dos", "x", flags=FUZZY),), Coverage(Tally(), Tally(1, 2), Tally(2, 4)), 0),
        ((Entry("uno dos", "x", obsolete=True),), Coverage(untranslated=Tally(3, 6)), 0),
        ((Entry("tres", "x"), Entry("otro", "x")), Coverage(Tally(1, 1), Tally(), Tally(2, 5)), 16),
    ],
    ids=["nothing", "one", "fuzzy", "obsolete", "one, and one of another article"],
)
def test_coverage_counts_messages_and_words(entries: tuple[Entry, ...], expected: Coverage, percent: int) -> None:
    """What is reviewed, fuzzy and missing is told apart, and the percent is of words, rounded down."""
    covered = coverage(TEMPLATE, catalog(*entries))

    assert expected == covered
    assert percent == covered.percent


def test_without_a_catalog_nothing_is_covered() -> None:
    """A locale that nobody began is the same as an empty catalog."""
    assert coverage(TEMPLATE, catalog()) == coverage(TEMPLATE, None)


def test_an_article_without_words_is_covered() -> None:
    """Where there is nothing to translate, nothing is missing."""
    assert coverage(Template("source/a.md", ()), None).percent == 100


TALLIES = st.builds(Tally, st.integers(0, 50), st.integers(0, 500))
COVERAGES = st.builds(Coverage, TALLIES, TALLIES, TALLIES)


@given(one=COVERAGES, other=COVERAGES)
def test_the_coverage_of_two_articles_is_their_sum(one: Coverage, other: Coverage) -> None:
    """The total of a locale is the total of its articles, and 100 percent means that no word is missing."""
    both = one + other

    assert one.total + other.total == both.total
    assert 0 <= both.percent <= 100
    assert (both.percent == 100) == (both.fuzzy.words + both.untranslated.words == 0)


def test_where_an_entry_stands_does_not_make_it_another() -> None:
    """Line and layout are not what an entry says: a catalog that only moved is equal."""
    assert Entry("a", "b", line=3, source='msgid "a"\n') == Entry("a", "b")
