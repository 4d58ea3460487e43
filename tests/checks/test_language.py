"""Translations in another language."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.checks.language import CHECK
from pipeline.checks.subject import Finding, Subject
from pipeline.locale_profile import profile
from tests.checks.cases import Case, cases


def found(locale: str, source: str, target: str, source_locale: str = "es-US") -> list[Finding]:
    """What the check says of a translation."""
    subject = Subject(Message(source), Entry(source, target), profile(locale), profile(source_locale))
    return list(CHECK.find(subject))


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


def test_the_sentence_that_was_left_is_marked() -> None:
    """A sentence of the source is found where it stands in the translation."""
    (finding,) = found(
        "en",
        "El puente cierra de noche. Los camiones usan otra ruta.",
        "The bridge closes at night. Los camiones usan otra ruta.",
    )
    assert (28, 56) == finding.span


RIGHT = {
    "a title in a short sentence": ("de", "Cantó *The Sound of Silence* anoche.", "Sie sang *The Sound of Silence*."),
    "names": ("de", "Vea a Ana y a Juan.", "Siehe The New York Times, The Guardian, The Economist und Le Monde."),
    "a marked phrase": (
        "fr",
        "Dice <i>ya no se puede con esto</i>.",
        "Il dit <i>ya no se puede con esto</i>.",
    ),
    "the source's own language": (
        "es-ES",
        "Los vecinos pidieron menos ruido. Los camiones usan otra ruta.",
        "Los vecinos pidieron menos ruido. Los camiones usan otra ruta.",
    ),
    "Chinese for the mainland": ("zh-CN", "El autobús sale a tiempo.", "公共汽车准时开。"),
}


@pytest.mark.parametrize(("locale", "source", "target"), RIGHT.values(), ids=RIGHT)
def test_other_languages_that_belong_there(locale: str, source: str, target: str) -> None:
    """What is quoted, marked or a name may be in any language."""
    assert [] == found(locale, source, target)


def test_traditional_characters_in_simplified_chinese() -> None:
    """Either way of writing Chinese is strange in a catalog of the other."""
    assert 1 == len(found("zh-Hans", "El autobús sale a tiempo.", "這輛公共汽車準時開。"))
