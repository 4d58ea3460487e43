"""What a translation has in common with its source to the letter: the figures that are plain text, and the markup."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.matching.tokens import Kind, Token, tokens
from pipeline.values import Grammar

_FIGURE = re.compile(r"\d+(?:[.,:'’\u066b\u066c\u00a0\u2009\u202f]\d+)*")
_IN_WORDS = 100
"""So great a number may be in words in a text: a translation may have it in figures."""

_DIGITS = re.compile(r"\d+")
_ARABIC = {"\u066b": "decimal", "\u066c": "group"}
"""The separators of Arabic figures, by the names that CLDR has for them."""

_ROMAN = re.compile(r"(?<![^\W_])(?=[IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![^\W_])")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)")
_SAME_TAG = {"i": "em", "b": "strong", "a": "link", "img": "link"}
_NO_MARKUP = frozenset({"br", "wbr", "time", "data", "span"})
"""Tags that break lines, hold values or names: a translation may do without them."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """A run of digits: its groups as numbers, and the one number that they are to readers of its locale, if any."""

    pieces: tuple[int, ...]
    number: Decimal | None


def same_figures(text: str, translation: str, source: LocaleProfile, target: LocaleProfile) -> bool:
    """Whether two texts, with placeholders for their values, have the same figures, each in its locale's writing.

    ``1,250`` is the German ``1.250``, ``9:30`` the French ``9 h 30``, and a Roman figure may be an Arabic one.  What
    the translation has more may stand in words in the source, if it is small: *a las nueve* is ``21 h``.
    """
    ours, theirs = _figures(text, source), _figures(translation, target)
    for figure in list(ours):
        same = next((each for each in theirs if figure.number is not None and figure.number == each.number), None)
        if same is not None:
            ours.remove(figure)
            theirs.remove(same)
    pieces = {figure.pieces for figure in ours if figure.number is not None}
    if any(figure.pieces in pieces for figure in theirs if figure.number is not None):
        return False  # the same digits are another number there
    left, right = (Counter(piece for figure in side for piece in figure.pieces) for side in (ours, theirs))
    lost, added = (left - right) - _romans(translation), (right - left) - _romans(text)
    return not lost and all(figure <= _IN_WORDS for figure in added)


def same_marks(text: str, translation: str) -> bool:
    """Whether two texts have as many marks of emphasis, strong emphasis, code and links, in Markdown or HTML."""
    return _marks(text) == _marks(translation)


def _figures(text: str, profile: LocaleProfile) -> list[_Figure]:
    plain = (each.text if _is_prose(each) else " " for each in tokens(text))
    return [_figure(found, profile) for found in _FIGURE.findall("".join(plain))]


def _is_prose(token: Token) -> bool:
    return token.kind not in (Kind.CODE, Kind.ADDRESS, Kind.VALUE) and not token.text.startswith("<")


def _figure(text: str, profile: LocaleProfile) -> _Figure:
    pieces = tuple(int(digits) for digits in _DIGITS.findall(text))
    symbols = profile.cldr.number_symbols["latn"]
    signs = (symbols[_ARABIC[sign]] if sign in _ARABIC else sign for sign in text)
    plain = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in signs)
    grammar = _grammar(profile)
    return _Figure(pieces, grammar.decimal(plain) if _number(grammar).fullmatch(plain) else None)


def _romans(text: str) -> Counter[int]:
    """The Roman figures of a text that have two letters at least."""
    return Counter(_roman(match.group()) for match in _ROMAN.finditer(text))


def _roman(figure: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in figure]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


@lru_cache(maxsize=4096)
def _marks(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    pieces = tokens(text)
    for index, token in enumerate(pieces):
        found.update(_marks_of(token, pieces[:index][-1:], pieces[index + 1 : index + 2]))
    return +found


def _marks_of(token: Token, before: Sequence[Token], after: Sequence[Token]) -> dict[str, int]:
    """What a token adds: the two signs of emphasis count one each, and so does each end of an element."""
    if token.kind is Kind.CODE:
        return {"code": 2}
    if token.kind is Kind.ADDRESS:
        return {"address": 1}
    if token.text == "[":
        return {"link": 2}
    if token.kind is Kind.MARK and token.text[0] in "*_" and _is_emphasis(token, before, after):
        return {"em": len(token.text) % 2, "strong": len(token.text) // 2}
    tag = _TAG.match(token.text)
    name = _SAME_TAG.get(tag[1].lower(), tag[1].lower()) if tag else ""
    return {name: 2} if name and name not in _NO_MARKUP else {}


def _is_emphasis(token: Token, before: Iterable[Token], after: Iterable[Token]) -> bool:
    """Whether signs may open or close emphasis (CommonMark 0.31, section 6.2)."""
    sides = [{each.kind for each in side} or {Kind.SPACE} for side in (before, after)]
    if token.text[0] == "_" and all(side <= {Kind.WORD, Kind.FIGURE} for side in sides):
        return False
    return not all(side == {Kind.SPACE} for side in sides)


@lru_cache(maxsize=64)
def _grammar(profile: LocaleProfile) -> Grammar:
    return Grammar(profile, ())


@lru_cache(maxsize=64)
def _number(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(grammar.number())
