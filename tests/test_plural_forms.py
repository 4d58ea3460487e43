"""Plural-Forms: the C expression that we derive from CLDR counts as CLDR does, and GNU gettext accepts it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from gettext import c2py
from pathlib import Path

import pytest
from babel import Locale, localedata

from pipeline import po_files
from pipeline.catalog import Entry
from pipeline.locale_profile import profile
from pipeline.plural_forms import CLDR_ORDER, header

COUNTS = (*range(1001), *(million * 10**6 for million in range(1, 12)), 10**9, 1_000_001, 100_000, 2_000_002)


def _by_rule() -> dict[str, list[str]]:
    """The locales of CLDR, those with the same plural rules together."""
    locales: dict[str, list[str]] = {}
    for name in sorted(localedata.locale_identifiers(), key=lambda each: (each.count("_"), each)):
        locales.setdefault(repr(Locale.parse(name).plural_form.abstract), []).append(name)
    return locales


LOCALES = list(_by_rule().values())


@pytest.mark.parametrize("locales", LOCALES, ids=lambda names: "_".join(names[:3]))
def test_the_expression_counts_as_cldr_does(locales: list[str]) -> None:
    """For every locale of CLDR and every count, the form is the category that Babel's rule gives.

    The expression is evaluated by Python's own gettext, the forms are numbered in CLDR's order (zero, one, two, few,
    many, other).
    """
    rule = Locale.parse(locales[0]).plural_form
    categories = [rule(count) for count in COUNTS]
    forms = [category for category in CLDR_ORDER if category in categories]
    evaluated = c2py(_parts(header(rule.abstract))[1])

    assert [forms.index(category) for category in categories] == [evaluated(count) for count in COUNTS]


@pytest.mark.parametrize("locales", LOCALES, ids=lambda names: "_".join(names[:3]))
def test_no_form_is_asked_for_that_nothing_is_counted_with(locales: list[str]) -> None:
    """A translator into Russian writes three forms, as everywhere in gettext, and not a fourth that is never shown."""
    rule = Locale.parse(locales[0]).plural_form

    assert len({rule(count) for count in COUNTS}) == _parts(header(rule.abstract))[0]


@pytest.mark.parametrize("locales", LOCALES, ids=lambda names: "_".join(names[:3]))
def test_gettext_accepts_the_header(locales: list[str], msgfmt: Callable[[Path], str], tmp_path: Path) -> None:
    """An outside judge: ``msgfmt -c`` evaluates the expression and finds a form for every count."""
    locale = profile(locales[0])
    count_of_forms, _ = _parts(locale.plural_header)
    plurals = tuple((index, f"forma {index}") for index in range(count_of_forms))
    entry = Entry("gato", msgid_plural="gatos", plurals=plurals)
    (tmp_path / "x.po").write_bytes(po_files.render(replace(po_files.new(locale, "x"), entries=(entry,))))

    assert not msgfmt(tmp_path / "x.po")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ja", "nplurals=1; plural=(0);"),
        ("en", "nplurals=2; plural=(n == 1 ? 0 : 1);"),
        ("cs", "nplurals=3; plural=(n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2);"),
    ],
)
def test_the_header_is_readable(tag: str, expected: str) -> None:
    """What is constant for whole numbers is folded away, and a category that none falls into is left out."""
    assert expected == profile(tag).plural_header


ONE = ("range_list", [(("value", (1,)), ("value", (1,)))])


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (("neither", ()), "unknown plural operator: neither"),
        (("relation", ("near", ("n", ()), ONE)), "unknown plural relation: near"),
        (("relation", ("in", ("q", ()), ONE)), "unknown plural operand: q"),
    ],
    ids=["operator", "relation", "operand"],
)
def test_a_rule_of_a_future_cldr_is_not_guessed(rule: tuple[str, tuple[object, ...]], expected: str) -> None:
    """What the code does not know raises an error that names it, and never becomes a wrong header."""
    with pytest.raises(ValueError, match=expected):
        header([("one", rule)])


def _parts(text: str) -> tuple[int, str]:
    """The number of forms and the expression of a header, which must have gettext's shape."""
    match = re.fullmatch(r"nplurals=(\d+); plural=(\(.*\));", text)
    assert match, text
    return int(match.group(1)), match.group(2)
