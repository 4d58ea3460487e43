"""Translations in another language than their catalog's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.function_words import FUNCTION_WORDS, SIMPLIFIED, TRADITIONAL
from pipeline.checks.languages import evidence, is_chinese, looks_right, words_of
from pipeline.checks.subject import Check, Finding, Subject, prose_of
from pipeline.problem import Severity

_FEWEST = 5
"""Words below which a text is not judged."""

_SURE, _TIMES = 3, 3
"""How many words must speak for another language, and how many times as many as against it."""

_UNOPPOSED, _LONG = 2, 8
"""How many are enough where none speaks against it, in a text of how many words."""

_QUOTED = re.compile(
    r"«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|「[^」]*」|(?<![\w*])\*(?!\*)[^*]+\*|(?<!\w)_[^_]+_(?!\w)"
    r"|<(\w+)[^<>]*\slang=[^<>]*>.*?</\1>|<(?:i|em|cite)>.*?</(?:i|em|cite)>",
    re.DOTALL,
)
"""What may be in another language: quotations, titles, and what the author marked."""

_SENTENCE = 15
"""Code points below which a sentence may be a name."""

_NEAR = {"nb": ("da",), "da": ("nb",), "hr": ("sr-Latn",), "sr-Latn": ("hr",), "gl": ("pt",), "pt": ("gl",)}
"""Languages that so short a text does not tell apart."""

_NAMES = {"no": "nb", "nn": "nb", "bs": "hr"}
"""Locales' languages whose words stand in the table under another name."""


def find(subject: Subject) -> Iterator[Finding]:
    """A translation, or a sentence of it, whose commonest words are those of another language."""
    language = _language(subject)
    text = subject.target
    if text == subject.source:
        return  # that it is a copy is told by another check
    if language in ("zh", "ja"):
        yield from _of_characters(subject, language)
    elif language in FUNCTION_WORDS and text.count(" ") >= _FEWEST - 1:
        copied = _copied(subject, language)
        if copied is not None:
            yield copied
        elif not looks_right(text, language):
            yield from _foreign(subject, language)


def _language(subject: Subject) -> str:
    """The locale's language as the table names it."""
    profile = subject.profile
    if profile.language == "sr" and "Latn" in profile.tag:
        return "sr-Latn"
    return _NAMES.get(profile.language, profile.language)


def _copied(subject: Subject, language: str) -> Finding | None:
    """A sentence of the source that stands in its translation."""
    source, target = subject.source, subject.target
    if subject.source_profile.language == subject.profile.language or source == target or ". " not in source:
        return None
    for sentence in source.split(". "):
        at = target.find(sentence) if len(sentence) > _SENTENCE else -1
        if at >= 0 and _is_prose(sentence, subject.source_profile.language, language):
            return Finding("a sentence was left in the language of the source", (at, at + len(sentence)))
    return None


def _is_prose(sentence: str, source: str, target: str) -> bool:
    """Whether a sentence has words of its own language that the other does not have."""
    words = sentence.lower().strip(".!?").split()
    own, theirs = FUNCTION_WORDS.get(source, frozenset()), FUNCTION_WORDS[target]
    return len(words) >= 4 and sum(word in own and word not in theirs for word in words) >= 2


def _foreign(subject: Subject, language: str) -> Iterator[Finding]:
    words = words_of(prose_of(_QUOTED.sub(" ", subject.target)))
    if len(words) < _FEWEST:
        return
    near = (language, *_NEAR.get(language, ()))
    for other in FUNCTION_WORDS:
        if other in near or FUNCTION_WORDS[other].isdisjoint(words):
            continue
        theirs, mine = evidence(words, other, language)
        if _outweighs(theirs, mine, len(words)) and _is_said(words, other):
            yield Finding(f"the translation looks like another language ({other})", (0, len(subject.target)))
            return


def _outweighs(theirs: int, mine: int, words: int) -> bool:
    if mine == 0 and theirs >= _UNOPPOSED and words >= _LONG:
        return theirs * 5 >= words
    return theirs >= _SURE and theirs >= _TIMES * mine and theirs * 4 >= words - _SURE


def _is_said(words: list[str], language: str) -> bool:
    """Whether a text has several words of a language, and not only letters and abbreviations that it has, too."""
    return len({word for word in words if len(word) > 1} & FUNCTION_WORDS[language]) >= _UNOPPOSED


def _of_characters(subject: Subject, language: str) -> Iterator[Finding]:
    """Chinese in Japanese, and one way of writing Chinese in the other."""
    text = subject.target
    if language == "ja":
        if is_chinese(text):
            yield Finding("the translation looks like Chinese", (0, len(text)))
        return
    is_traditional = any(part in ("Hant", "TW", "HK", "MO") for part in subject.profile.tag.split("-"))
    wrong, right = (SIMPLIFIED, TRADITIONAL) if is_traditional else (TRADITIONAL, SIMPLIFIED)
    letters = set(text)
    strange = letters & wrong
    if len(strange) >= 2 and len(strange) > 2 * len(letters & right):
        name = "simplified" if is_traditional else "traditional"
        yield Finding(f"the translation has {name} characters: {''.join(sorted(strange))}", (0, len(text)))


CHECK = Check(
    name="language",
    severity=Severity.WARNING,
    why="A text in another language is published as if it were in this one",
    remedy="Translate it to the catalog's language",
    find=find,
)
