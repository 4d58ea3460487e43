"""The gold set: what is found in more than five hundred sentences, and how ten locales write it."""

from __future__ import annotations

from functools import lru_cache

import pytest

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Found, Grammar
from pipeline.values.plain import tell
from tests.values.gold_set import AMBIGUOUS, FOLDER, LOCALES, REGIONS, Case, cases, renderings, spaced


@lru_cache(maxsize=1)
def found_in(case: Case) -> tuple[Found, ...]:
    """The values that are found in a sentence."""
    grammar = Grammar(profile(case.region), tuple(KINDS))
    return tuple(each for each in values.find(case.sentence, (), grammar) if isinstance(each, Found))


def told(case: Case) -> list[tuple[str, str]]:
    """What is found in a sentence: the author's words and the plain form."""
    return [(case.sentence[each.start : each.end], tell(each.value)) for each in found_in(case)]


def counted(name: str = "") -> tuple[int, list[str], list[str]]:
    """How many values are right, which are wrong, and which are missed, each told on a line."""
    right, wrong, missed = 0, [], []
    for case in (case for region in REGIONS for case in cases(region, name)):
        expected = [pair for pair in case.expected if pair[1] != AMBIGUOUS]
        found = told(case)
        right += sum(pair in expected for pair in found)
        wrong += [
            f"{case.region}: {words} = {plain} | {case.sentence}"
            for words, plain in found
            if (words, plain) not in expected
        ]
        missed += [
            f"{case.region}: {words} = {plain} | {case.sentence}"
            for words, plain in expected
            if (words, plain) not in found
        ]
    return right, wrong, missed


def test_the_gold_set_is_wide_enough() -> None:
    """At least 400 sentences from six regions, half of them without any value."""
    sentences = [case for region in REGIONS for case in cases(region)]
    traps = [case for case in sentences if all(plain == AMBIGUOUS for _, plain in case.expected)]

    assert len(REGIONS) == 6
    assert len(sentences) >= 400
    assert 0.45 <= len(traps) / len(sentences) <= 0.55


def test_what_is_found_is_right_and_little_is_missed() -> None:
    """At least 99 % of what is found is right, at least 95 % of what is there is found, and the rest is listed."""
    right, wrong, missed = counted()

    listed = (FOLDER / "misses.txt").read_text("utf-8").splitlines()
    assert [line for line in listed if not line.startswith("#")] == [
        *(f"wrong {line}" for line in wrong),
        *(f"missed {line}" for line in missed),
    ]
    assert right / (right + len(wrong)) >= 0.99
    assert right / (right + len(missed)) >= 0.95


def test_the_second_set_is_read_as_well_as_the_first() -> None:
    """Written after the grammar, by somebody who had not seen it."""
    right, wrong, missed = counted("blind-")

    assert right / (right + len(wrong)) >= 0.99
    assert right / (right + len(missed)) >= 0.95


def test_what_is_ambiguous_is_no_value() -> None:
    """A figure that readers take in two ways stays text."""
    for case in (case for region in REGIONS for case in cases(region)):
        ambiguous = {words for words, plain in case.expected if plain == AMBIGUOUS}
        assert not ambiguous & {words for words, _ in told(case)}, case.sentence


@pytest.mark.parametrize("locale", LOCALES)
def test_each_value_is_written_as_the_gold_set_has_it(locale: str) -> None:
    """Every value that is found in the gold set, in each of ten locales."""
    expected = {(words, plain): written for plain, words, written in renderings(locale)}
    differing = {}
    for case in (case for region in REGIONS for case in cases(region)):
        for each, pair in zip(found_in(case), told(case), strict=True):
            written = spaced(values.write(each.value, profile(locale)))
            if pair in expected and written != spaced(expected[pair]):
                differing[pair] = (expected[pair], written)

    assert not differing
