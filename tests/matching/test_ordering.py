"""Ordering: the article's order, unless the file is kept in another."""

from __future__ import annotations

from pipeline.catalog import Entry
from pipeline.matching.ordering import ordered

WORDS = "diez dos cinco ocho nueve seis siete tres uno cuatro".split()


def entries(words: list[str]) -> list[Entry]:
    """An entry for each word."""
    return [Entry(word, "x") for word in words]


def test_the_article_s_order() -> None:
    """Entries follow the article, in whatever order the file had them."""
    assert entries(WORDS) == ordered(entries(WORDS), entries(WORDS[::-1]))


def test_a_file_that_is_sorted_stays_sorted() -> None:
    """A new message goes to its place in a file sorted by msgid, and no other entry moves."""
    assert entries(sorted([*WORDS, "mil"])) == ordered(entries([*WORDS, "mil"]), entries(sorted(WORDS)))


def test_obsolete_entries_say_nothing_of_the_order() -> None:
    """What stands behind the living entries does not make a sorted file unsorted."""
    before = [*entries(sorted(WORDS)), Entry("aaa", "x", obsolete=True)]
    assert entries(sorted(WORDS)) == ordered(entries(WORDS), before)


def test_few_entries_have_no_habit() -> None:
    """Some entries may be in order by chance."""
    assert entries(["b", "c", "a"]) == ordered(entries(["b", "c", "a"]), entries(["a", "b", "c"]))
