"""A translator who needs no dictionary: the translation of a text is a function of the text, word by word.

Markup, addresses, code spans, placeholders, and words with digits stay as they are.  Every other word becomes another
of about its length, and the second word of a run of words goes to its end, so that a sentence has an order of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from zlib import crc32

_OPAQUE = r"`[^`]*`|\]\([^)\s]*\)|https?://\S+|<[^<>]+>|\{\w+\}|\w+(?:[-.,:/]\w+)*"
_TOKEN = re.compile(rf"(?P<run>[^\W\d_]+(?![-.,:/]?\w)(?: [^\W\d_]+(?![-.,:/]?\w))*)|(?P<opaque>{_OPAQUE})")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = str.maketrans("aeiouáéíóúbcdfglmnprstvz", "eiouaéíóúádfgbcmnlrtpzsv")
_ENDINGS = ("", "en", "um")
_CONTENT = 5


def pseudo(text: str) -> str:
    """The one right translation of a text."""
    return _TOKEN.sub(lambda found: _run(found["run"]) if found["run"] else found[0], text)


def _run(words: str) -> str:
    first, *others = (_word(word) for word in words.split(" "))
    if len(others) > 2:
        others = [*others[1:], others[0]]
    return " ".join((first, *others))


def _word(word: str) -> str:
    lower = word.lower()
    other = lower.translate(_LETTERS) + _ENDINGS[crc32(lower.encode()) % len(_ENDINGS)]
    if word.isupper() and len(word) > 1:
        return other.upper()
    return other.capitalize() if word[0].isupper() else other


def running(text: str) -> list[str]:
    """The words of a text that its translation changes, in their order, in lower case: what is left without markup."""
    runs = (found["run"] for found in _TOKEN.finditer(text) if found["run"])
    return [word for run in runs for word in run.lower().split(" ")]


def plain_words(text: str) -> list[tuple[int, int]]:
    """Where the content words of a text stand that are neither code nor address."""
    return [
        (found.start("run") + word.start(), found.start("run") + word.end())
        for found in _TOKEN.finditer(text)
        if found["run"]
        for word in _WORD.finditer(found["run"])
        if len(word[0]) >= _CONTENT
    ]


def content(text: str) -> Counter[str]:
    """The content words of a text, in lower case, with how often each stands there."""
    return Counter(word for word in running(text) if len(word) >= _CONTENT)
