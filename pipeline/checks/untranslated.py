"""Translations that repeat the source."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.function_words import FUNCTION_WORDS
from pipeline.checks.languages import words_of
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_STOPS = " \n.…!?。"

_FEWEST, _MANY = 3, 6
"""From how many words on a text may be a copy, and from how many on it is one whatever they are."""

_TITLED = {"*": "*", "_": "_", "«": "»", "“": "”", '"': '"', "„": "“"}
"""What stands around a text that is a title as a whole: a book keeps its own."""


def find(subject: Subject) -> Iterator[Finding]:
    """A translation that is the source but for capitals and its stop, and is made of words and not of names."""
    source, target = subject.source, subject.target
    if abs(len(source) - len(target)) > 3 or not target or source[:1].casefold() != target[:1].casefold():
        return
    if source.casefold().strip(_STOPS) != target.casefold().strip(_STOPS):
        return
    if subject.profile.language != subject.source_profile.language and not _is_title(target) and _is_text(subject):
        yield Finding("the translation repeats the source", (0, len(target)))


def _is_title(text: str) -> bool:
    return text[1:2] != text[0] and _TITLED.get(text[0]) == text.rstrip(_STOPS)[-1:]


def _is_text(subject: Subject) -> bool:
    """Whether a text has words that its language must translate."""
    prose = subject.source_prose
    words, count = words_of(prose), sum(map(str.isalpha, (piece[:1] for piece in prose.replace("\ufffc", " ").split())))
    if count < _FEWEST - (subject.source != prose) or not words:
        return False
    own = FUNCTION_WORDS.get(subject.source_profile.language, frozenset())
    theirs = FUNCTION_WORDS.get(subject.profile.language, frozenset())
    beginning = prose.split(maxsplit=1)[0].strip("*_¿¡").lower()
    telling = any(word in own and word not in theirs for word in (beginning, *words))
    plain = [word for word in words if word not in own]
    return (telling and bool(plain)) or len(words) >= _MANY


CHECK = Check(
    name="untranslated",
    severity=Severity.WARNING,
    why="A text that was copied looks finished, and is published in the language of the source",
    remedy="Translate it, or empty the translation until somebody does",
    find=find,
)
