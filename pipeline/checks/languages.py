"""Which language a text is in, told by its commonest words and its letters.

Two languages are told apart by what one has and the other has not; what both have says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from pipeline.checks.function_words import (
    ALPHABETS,
    CHINESE_WORDS,
    FUNCTION_WORDS,
    SIMPLIFIED,
    TRADITIONAL,
)

_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0962\u0963]+[^\W\d_]*)*")
"""A word; the vowel signs of Devanagari are no letters to Unicode."""

_HEAD = re.compile(r"(?:\A|[.!?…:]\s|\n)\W*\Z")
"""What stands before the first word of a sentence."""

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_KANA = re.compile("[\u3041-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_THAI = re.compile("[\u0e01-\u0e3a]")

_FEWEST_WORDS, _FEWEST_LETTERS = 8, 12
"""Below these a text is too short to be told."""

_LEAST_SHARE = 0.12
"""The share of a text that its commonest words are at least, in any language of the table."""


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, without names: a capital within a sentence tells no language."""
    return [
        match.group().lower()
        for match in _WORD.finditer(text)
        if match.group()[0] == match.group()[0].lower() or _HEAD.search(text, max(0, match.start() - 4), match.start())
    ]


def evidence(words: Iterable[str], one: str, other: str) -> tuple[int, int]:
    """How many words speak for ``one`` language and against the ``other``, and how many the other way round."""
    mine, theirs = FUNCTION_WORDS[one], FUNCTION_WORDS[other]
    own, strange = ALPHABETS.get(one), ALPHABETS.get(other)
    first = second = 0
    for word in words:
        in_one, in_other = word in mine, word in theirs
        if in_one != in_other:
            first, second = first + in_one, second + in_other
        elif own and strange and not in_one:
            letters = set(word)
            fits_one, fits_other = letters <= own, letters <= strange
            first, second = first + (fits_one and not fits_other), second + (fits_other and not fits_one)
    return first, second


def language_of(text: str, candidates: Collection[str] | None = None) -> str | None:
    """The language of a text: ``pt``, ``sr-Latn``, ``zh-Hans``, ``zh-Hant``; ``None`` where that is not sure.

    ``candidates`` are those that it can be in; by default all that are known.
    """
    asiatic = _asiatic(text)
    if asiatic is not None:
        return asiatic if candidates is None or asiatic in candidates else None
    words = words_of(text)
    known = [each for each in FUNCTION_WORDS if candidates is None or each in candidates]
    if len(words) < _FEWEST_WORDS or not known:
        return None
    hits = {language: sum(word in FUNCTION_WORDS[language] for word in words) for language in known}
    best = max(known, key=lambda language: hits[language])
    if hits[best] < max(2, _LEAST_SHARE * len(words)):
        return None
    return best if all(_is_surer(words, best, other) for other in known if other != best) else None


def _is_surer(words: list[str], one: str, other: str) -> bool:
    mine, theirs = evidence(words, one, other)
    return mine >= 2 and mine >= 2 * theirs


def _asiatic(text: str) -> str | None:
    """The language of a text in a script that tells it, or nearly."""
    han, kana = len(_HAN.findall(text)), len(_KANA.findall(text))
    letters = sum(map(str.isalpha, text))
    if len(_HANGUL.findall(text)) > max(_FEWEST_LETTERS, letters / 2):
        return "ko"
    if len(_THAI.findall(text)) > max(_FEWEST_LETTERS, letters / 2):
        return "th"
    if han + kana <= max(_FEWEST_LETTERS, letters / 2):
        return None
    if kana:
        return "ja" if kana > han / 10 else None
    return chinese_of(text) if is_chinese(text) else None


def is_chinese(text: str) -> bool:
    """Whether a text of Han characters is surely Chinese: it has words that Japanese writes in kana."""
    return not _KANA.search(text) and len(_HAN.findall(text)) >= 8 and sum(map(text.count, CHINESE_WORDS)) >= 2


def chinese_of(text: str) -> str | None:
    """``zh-Hans`` or ``zh-Hant``, or ``None`` where a Chinese text has too few characters that only one of them has."""
    simplified, traditional = (
        sum(letter in SIMPLIFIED for letter in text),
        sum(letter in TRADITIONAL for letter in text),
    )
    if simplified >= 2 and simplified > 4 * traditional:
        return "zh-Hans"
    return "zh-Hant" if traditional >= 2 and traditional > 4 * simplified else None


def looks_right(text: str, language: str) -> bool:
    """Whether a text is so surely in a language of the table that nothing else need be asked; ``False`` says nothing.

    It is where each half of it has a word that only this language has, or where hardly a word is one of the others'.
    """
    words = text.split()
    half = len(words) // 2
    telling, strange = _telling(language), _strange(language)
    if not telling.isdisjoint(words[:half]) and (half < _LONG_HALF or not telling.isdisjoint(words[half:])):
        return True
    odd = len(strange.intersection(words))
    return odd == 0 or (odd < _FEWEST_STRANGE and not FUNCTION_WORDS[language].isdisjoint(words))


_LONG_HALF, _FEWEST_STRANGE = 15, 2
"""From how many words on a half is looked at by itself, and how many strange words make a text one to look at."""

_SMALL = frozenset("be ca et eu gl hr id lt lv mk ne ro sk sl sq sr sr-Latn".split())
"""Languages of which hardly a text stands in the catalog of a larger one by mistake."""


@lru_cache(maxsize=64)
def _telling(language: str) -> frozenset[str]:
    """The words that only one language has, small ones aside."""
    aside = frozenset[str]() if language in _SMALL else _SMALL
    others = (words for other, words in FUNCTION_WORDS.items() if other != language and other not in aside)
    return FUNCTION_WORDS[language].difference(*others)


@lru_cache(maxsize=64)
def _strange(language: str) -> frozenset[str]:
    """The words of the others that a language does not have."""
    return frozenset[str]().union(*FUNCTION_WORDS.values()) - FUNCTION_WORDS[language]
