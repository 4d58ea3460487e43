"""Quotation marks."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from pipeline.checks.quotation_marks import inner_pairs_of, outer_pairs_of
from pipeline.checks.quotes import CHECK
from pipeline.locale_profile import UnknownLocale, profile
from tests.checks.cases import Case, cases
from tests.checks.writing import fixed, translation


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


icu: Any = importlib.import_module("icu")  # `make test` builds it


def _delimiters(tag: str) -> tuple[tuple[str, str], tuple[str, str]]:
    kinds, of = icu.ULocaleDataDelimiterType, icu.LocaleData(tag).getDelimiter
    return (
        (of(kinds.QUOTATION_START), of(kinds.QUOTATION_END)),
        (of(kinds.ALT_QUOTATION_START), of(kinds.ALT_QUOTATION_END)),
    )


def test_the_table_has_what_cldr_has() -> None:
    """Every locale of ICU may write CLDR's marks, and those within them."""
    lacking = set()
    for name in icu.Locale.getAvailableLocales():
        try:
            own = profile(name)
        except UnknownLocale:
            continue
        outer, inner = _delimiters(name)
        if outer not in outer_pairs_of(own) or inner not in inner_pairs_of(own):
            lacking.add(name)
    # Papers of Switzerland and Liechtenstein write guillemets; CLDR has had both.
    assert {"de_CH", "de_LI"} == lacking


@pytest.mark.parametrize(
    ("tag", "wrong", "right"),
    [
        ("de", 'Sie nannte es "einen Fehler" und ging.', "Sie nannte es „einen Fehler“ und ging."),
        ("de", "Sie nannte es “einen Fehler” und ging.", "Sie nannte es „einen Fehler“ und ging."),
        ("fr", 'Elle parla d’"une erreur".', "Elle parla d’«\xa0une erreur\xa0»."),
        ("fr-CH", 'Elle parla d’"une erreur".', "Elle parla d’«une erreur»."),
        ("es-AR", 'Lo llamó "un error".', "Lo llamó “un error”."),
        ("es-ES", 'Lo llamó "un error".', "Lo llamó «un error»."),
        ("sv", "Hon kallade det “ett misstag”.", "Hon kallade det ”ett misstag”."),
        ("ja", '"間違い"と呼んだ。', "「間違い」と呼んだ。"),
        ("zh-TW", "她稱之為“錯誤”。", "她稱之為「錯誤」。"),
        ("en", "She said, «a mistake».", "She said, “a mistake”."),
    ],
)
def test_the_fix_writes_the_marks_of_the_locale(tag: str, wrong: str, right: str) -> None:
    """Each mark is replaced by the locale's own for its side, and then nothing is left to report."""
    source = "Ella lo llamó «un error» ayer."
    assert right == fixed(CHECK, translation(source, wrong, tag))
    assert [] == list(CHECK.find(translation(source, right, tag)))


def test_a_typewriter_may_be_answered_in_kind() -> None:
    """Where the source has straight marks, the translation may have them."""
    assert [] == list(CHECK.find(translation('Lo llamó "un error".', 'Sie nannte es "einen Fehler".', "de")))


def test_arrows_are_no_quotations() -> None:
    """Guillemets without a fellow in the source are no quotation in the translation."""
    assert [] == list(CHECK.find(translation("« Anterior", "« Zurück", "de")))
