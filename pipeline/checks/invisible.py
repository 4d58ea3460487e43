"""Characters that nobody sees: they break searches, turn text round, or hide words in it (Unicode TR 36, section 3)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2028-\u202e\u2060-\u2069"
    "\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\uffff\U000e0000-\U000e007f]"
)
_OPEN = {"\u202a": "\u202c", "\u202b": "\u202c", "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069"}
_CLOSE = frozenset(_OPEN.values())
_OVERRIDES = frozenset("\u202d\u202e")
_JOINERS = frozenset("\u200c\u200d")
_WITHOUT_LOSS = frozenset("\u00ad\u180e\u200b\u200c\u200d\u2060\ufeff") | frozenset(map(chr, range(9)))
"""Characters between which and nothing a reader sees no difference, so that they can be taken out."""

_SPACELESS = frozenset({"th", "lo", "km", "my", "bo", "dz", "shn"})
"""Languages that write no spaces, where a zero-width space says where a line may break."""

_SHAPING = re.compile(
    "[\u0600-\u08ff\u0900-\u109f\u1780-\u18af\u1b00-\u1cff\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefe\U00010a00-\U00011fff"
    "\U0001e900-\U0001e95f]"
)
"""Letters whose shape joiners decide: Arabic, Indic and their like."""


def find(subject: Subject) -> Iterator[Finding]:
    """Characters that hide, but for those that the source has as well and those that spelling asks for."""
    if subject.target.isascii() and subject.target.isprintable():
        return
    if _HIDDEN.search(subject.target) is None:
        return
    unpaired = set(_unpaired(subject.target))
    shown = set(_HIDDEN.findall(subject.source))
    for match in _HIDDEN.finditer(subject.target):
        char = match.group()
        if char not in shown and _is_wrong(subject, match.start(), unpaired):
            fix = "" if char in _WITHOUT_LOSS else None
            yield Finding(f"the invisible character {_named(char)}", match.span(), fix)


def _is_wrong(subject: Subject, at: int, unpaired: set[int]) -> bool:
    char = subject.target[at]
    if char in _OPEN or char in _CLOSE:
        return at in unpaired
    if char in _JOINERS:
        return not _joins(subject.target, at)
    if char == "\u200b":
        return subject.profile.language not in _SPACELESS
    if char >= "\U000e0000":
        return "\U0001f3f4" not in subject.target[:at]  # the flag of a region is spelled with them
    return True


def _joins(text: str, at: int) -> bool:
    """Whether a joiner stands where it shapes letters or an emoji."""
    around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return bool(_SHAPING.search(around)) or (
        text[at] == "\u200d" and len(around) == 2 and all(map(_is_picture, around))
    )


def _is_picture(char: str) -> bool:
    return char == "\ufe0f" or unicodedata.category(char) in ("So", "Sk")


def _unpaired(text: str) -> Iterator[int]:
    """Where an embedding or isolate is not closed, or closed without being open, in one line of text."""
    opened: list[int] = []
    for at, char in enumerate(text):
        if char in _OPEN or char in _OVERRIDES:
            opened.append(at)
        elif char in _CLOSE:
            if opened and _OPEN.get(text[opened[-1]], "\u202c") == char:
                opened.pop()
            else:
                yield at
    yield from opened


def _named(char: str) -> str:
    name = unicodedata.name(char, "").lower()
    return f"U+{ord(char):04X}" + (f", {name}" if name else "")


CHECK = Check(
    name="invisible",
    severity=Severity.ERROR,
    why="What nobody sees cannot be searched or checked, and may turn or hide the text around it",
    remedy="Take it out",
    find=find,
)
