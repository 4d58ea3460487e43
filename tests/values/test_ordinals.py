"""Ordinals: which figures are places in a row, and how each language writes them."""

from __future__ import annotations

import time

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline.locale_profile import UnknownLocale, profile
from pipeline.values.grammar import Grammar
from pipeline.values.ordinals import STYLES, Ordinal, find, write
from tests.values import sentences_units


def grammar_of(tag: str) -> Grammar:
    """The grammar of a source that looks for ordinals alone."""
    return Grammar(profile(tag), ("ordinal",))


def found_in(text: str, tag: str) -> tuple[tuple[str, str], ...]:
    """The ordinals of a text: the words, and what they mean, as ``3.`` and ``3.m``."""
    values = [(text[each.start : each.end], each.value) for each in find(text, grammar_of(tag))]
    return tuple(
        (words, f"{value.number}.{(value.gender or '')[:1]}") for words, value in values if isinstance(value, Ordinal)
    )


@pytest.mark.parametrize(("tag", "text", "expected"), sentences_units.ORDINALS)
def test_the_ordinals_of_a_sentence_are_found(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """An ordinal is found whole, with the gender that its mark tells."""
    assert expected == found_in(text, tag)


@pytest.mark.parametrize(("tag", "text"), sentences_units.ORDINAL_TRAPS)
def test_what_is_no_ordinal_stays_text(tag: str, text: str) -> None:
    """Degrees, names, dates, addresses, centuries and the numbers of lists are not ordinals."""
    assert not found_in(text, tag)


@pytest.mark.parametrize(
    ("tag", "number", "gender", "expected"),
    [
        ("en", 1, None, "1st"),
        ("en", 2, "feminine", "2nd"),
        ("en", 3, "masculine", "3rd"),
        ("en", 11, None, "11th"),
        ("en", 1000, None, "1,000th"),
        ("fr", 1, "masculine", "1er"),
        ("fr", 1, "feminine", "1re"),
        ("fr", 3, "feminine", "3e"),
        ("de", 3, None, "3."),
        ("es-ES", 3, "masculine", "3.º"),
        ("es-US", 3, "feminine", "3.ª"),
        ("es-ES", 3, None, "3.º"),
        ("pt-BR", 3, "masculine", "3º"),
        ("pt-BR", 3, "feminine", "3ª"),
        ("it", 3, "masculine", "3º"),
        ("it", 3, "feminine", "3ª"),
        ("ca", 1, "masculine", "1r"),
        ("ca", 2, "masculine", "2n"),
        ("ca", 4, "masculine", "4t"),
        ("ca", 5, "masculine", "5è"),
        ("ca", 3, "feminine", "3a"),
        ("ja", 3, None, "第3"),
        ("zh-Hant", 3, None, "第3"),
        ("ru", 3, "masculine", "3-й"),
        ("ru", 3, "feminine", "3-я"),
        ("ru", 3, "neuter", "3-е"),
        ("uk", 3, "feminine", "3-я"),
        ("uk", 5, "feminine", "5-а"),
        ("pl", 3, "feminine", "3."),
        ("ar", 3, None, "الـ3"),
        ("hi", 3, "masculine", "3रा"),
        ("hi", 5, "feminine", "5वीं"),
        ("ro", 3, "feminine", "a 3-a"),
        ("nl", 3, None, "3e"),
        ("sv", 2, None, "2:a"),
        ("sv", 3, None, "3:e"),
        ("el", 3, "neuter", "3ο"),
        ("bg", 1, "masculine", "1-ви"),
        ("bg", 11, "masculine", "11-и"),
        ("bg", 22, "feminine", "22-ра"),
        ("bg", 100, "masculine", "100-тен"),
        ("af", 1, None, "1ste"),
        ("af", 2, None, "2de"),
        ("af", 12, None, "12de"),
        ("af", 20, None, "20ste"),
        ("lt", 3, "feminine", "3-ioji"),
        ("lt", 13, "masculine", "13-asis"),
        ("fa", 3, None, "۳م"),
        ("bn", 3, None, "৩য়"),
        ("ko", 3, None, "3번째"),
        ("vi", 3, None, "thứ 3"),
        ("id", 3, None, "ke-3"),
        ("kk", 6, None, "6-шы"),
        ("hu", 3, None, "3."),
    ],
)
def test_an_ordinal_is_written_as_the_language_does(tag: str, number: int, gender: str | None, expected: str) -> None:
    """The form is that of the language for the number and the gender, or its base where it has no such gender."""
    assert expected == write(Ordinal(number, gender), profile(tag))


@pytest.mark.parametrize(("style", "expected"), [("masculine", "3-й"), ("feminine", "3-я"), ("neuter", "3-е")])
def test_a_translator_may_ask_for_the_gender_of_another_noun(style: str, expected: str) -> None:
    """``# {ordinal} as feminine`` goes before the gender of the source."""
    assert expected == write(Ordinal(3, "masculine"), profile("ru"), style)


@pytest.mark.parametrize("style", STYLES)
def test_a_gender_that_a_language_has_not_leaves_its_base_form(style: str) -> None:
    """English has no genders, Spanish no neuter."""
    assert "3rd" == write(Ordinal(3), profile("en"), style)
    assert write(Ordinal(3), profile("es")) == write(Ordinal(3), profile("es"), "neuter")


def test_every_locale_of_cldr_can_write_every_ordinal() -> None:
    """No language lacks a form, in any gender."""
    unwritten = []
    for name in localedata.locale_identifiers():
        try:
            locale = profile(name)
        except UnknownLocale:
            continue
        unwritten += [(name, style) for style in STYLES if "{0}" in write(Ordinal(9999), locale, style)]

    assert not unwritten


GENDERED = {"es-ES", "es-MX", "es-US", "pt-BR", "it"}


@given(number=st.integers(1, 9999), gender=st.sampled_from(["masculine", "feminine"]))
@pytest.mark.parametrize(
    ("tag", "opening"),
    [
        ("es-ES", "el "),
        ("es-MX", "el "),
        ("es-US", "el "),
        ("en", ""),
        ("fr", ""),
        ("pt-BR", "o "),
        ("it", "il "),
        ("ca", "el "),
    ],
)
def test_an_ordinal_that_is_written_is_found_again(tag: str, opening: str, number: int, gender: str) -> None:
    """Written in the source's own locale, behind an article where a mark needs one, an ordinal is found there."""
    (found,) = find(opening + write(Ordinal(number, gender), profile(tag)), grammar_of(tag))

    assert isinstance(found.value, Ordinal)
    assert number == found.value.number
    assert tag not in GENDERED or gender == found.value.gender


@pytest.mark.parametrize(
    "text",
    ["1" * 100_000, "1º" * 50_000, "3.º " * 25_000, "el 3º " * 15_000, "a" * 100_000, "3.º\n" * 25_000],
    ids=lambda text: text[:8],
)
def test_no_text_takes_long(text: str) -> None:
    """Finding is linear in the length of the text, whatever is repeated in it."""
    started = time.perf_counter()

    list(find(text, grammar_of("es-ES")))

    assert time.perf_counter() - started < 5
