"""What an edit did to a message: to its layout, to its figures and addresses alone, to its form, or to its words.

Likeness weighs what an edit means, not how many letters it took: an added *no* or another number turns a sentence
round, a comma does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from pipeline.matching.tokens import Kind, Token, tokens


class Change(IntEnum):
    """What an edit touched, the gravest thing first from the end."""

    NOTHING = 0
    LAYOUT = 1
    DETAILS = 2
    FORM = 3
    WORDS = 4


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of a message: the kind of edit, the share of the two that is common (0 to 1), and their likeness.

    Likeness is less than the share where the edit turned the meaning: it ranks, and the share says what is usable.
    """

    change: Change
    share: float
    likeness: float


DETAILS = (Kind.ADDRESS, Kind.FIGURE, Kind.VALUE)
"""What can be put into a translation without reading it."""

_WEIGHTS = {
    Kind.WORD: 1.0,
    Kind.CODE: 1.0,
    Kind.FIGURE: 1.5,
    Kind.VALUE: 1.0,
    Kind.ADDRESS: 0.3,
    Kind.MARK: 0.1,
    Kind.SPACE: 0.0,
}
_MARKUP = frozenset("*_~[]()<>&#|\\-+=`!{}")
"""What a mark of Markdown or HTML begins with."""

_SHORT_WORD = 0.4
"""The weight of words of up to three letters, which most sentences of a language share."""

_NEGATIONS = frozenset(
    "no not nor never neither cannot without sin ni nunca jamás tampoco nada nadie ningún ninguna ninguno salvo"
    " non ne pas jamais sans aucun aucune rien personne kein keine keinen keiner keinem nicht nie niemals ohne weder"
    " não nem nunca sem nenhum nenhuma senza mai nessuno nessuna niente sense cap mai gens".split()
)
"""Words that turn a sentence round, in the languages that sources are read in."""

_TURNED, _COUNTED = 0.7, 0.85
"""What is left of the likeness of two texts of which one denies, or that differ in a number."""


@lru_cache(maxsize=4096)
def compare(old: str, new: str) -> Comparison:
    """What made ``new`` of ``old``."""
    if old == new:
        return Comparison(Change.NOTHING, 1.0, 1.0)
    before, after = _inked(old), _inked(new)
    change = _change(before, after)
    if change is Change.LAYOUT:
        return Comparison(change, 1.0, 1.0)
    share, lost = _shared(before, after)
    return Comparison(change, share, share * _meant(lost))


def parallel(old: str, new: str) -> tuple[tuple[Token, Token], ...] | None:
    """The addresses, figures and placeholders of two messages that differ in nothing else, side by side."""
    before, after = _inked(old), _inked(new)
    if _frame(before) != _frame(after):
        return None
    return tuple(pair for pair in zip(before, after, strict=True) if pair[0].kind in DETAILS)


def weight(text: str) -> float:
    """How much there is to a text: its words and figures, counted by what they mean."""
    return sum(map(_weight, tokens(text)))


def _inked(text: str) -> list[Token]:
    """All but the spaces; those beside what may be markup are part of it, since they decide whether it is."""
    found = tokens(text)
    return [
        Token(token.kind, _spaced(found, place)) if token.kind is Kind.MARK and token.text[0] in _MARKUP else token
        for place, token in enumerate(found)
        if token.kind is not Kind.SPACE
    ]


def _spaced(found: Sequence[Token], place: int) -> str:
    before = " " if place and found[place - 1].kind is Kind.SPACE else ""
    behind = " " if found[place + 1 : place + 2] and found[place + 1].kind is Kind.SPACE else ""
    return f"{before}{found[place].text}{behind}"


def _frame(found: Iterable[Token]) -> list[object]:
    """What stays when figures, addresses and placeholders are others."""
    return [token.kind if token.kind in DETAILS else token for token in found]


def _change(before: Sequence[Token], after: Sequence[Token]) -> Change:
    if before == after:
        return Change.LAYOUT
    if _frame(before) == _frame(after):
        return Change.DETAILS
    return Change.FORM if _said(before) == _said(after) else Change.WORDS


def _said(found: Iterable[Token]) -> list[str]:
    """The words and figures alone, in small letters."""
    return [token.text.casefold() for token in found if token.kind not in (Kind.MARK, Kind.ADDRESS)]


def _shared(before: Sequence[Token], after: Sequence[Token]) -> tuple[float, list[Token]]:
    """The weighed share of two texts that is in both, and what is in one of them alone."""
    from rapidfuzz.distance import Levenshtein

    total = sum(map(_weight, before)) + sum(map(_weight, after))
    shared, lost = 0.0, list[Token]()
    for step in Levenshtein.opcodes(_keys(before), _keys(after)):
        old, new = before[step.src_start : step.src_end], after[step.dest_start : step.dest_end]
        if step.tag == "equal":
            shared += sum(map(_weight, old)) + sum(map(_weight, new))
        else:
            lost += [*old, *new]
            shared += sum(_resemblance(*pair) for pair in zip(old, new, strict=False))
    return min(1.0, shared / total) if total else 0.0, lost


def _keys(found: Iterable[Token]) -> list[str]:
    return [token.text.casefold() for token in found]


def _resemblance(old: Token, new: Token) -> float:
    """What two words that stand for each other have in common: forms of one word do, others do not."""
    from rapidfuzz.distance import Indel

    if old.kind is not new.kind:
        return 0.0
    if old.kind in (Kind.VALUE, Kind.ADDRESS):
        return _weight(old) + _weight(new)
    alike = Indel.normalized_similarity(old.text.casefold(), new.text.casefold()) if old.kind is Kind.WORD else 0.0
    return (_weight(old) + _weight(new)) * alike if alike > 0.6 else 0.0


def _meant(lost: Iterable[Token]) -> float:
    """What an edit that took or brought these leaves of the meaning."""
    left = 1.0
    if any(token.text.casefold() in _NEGATIONS for token in lost if token.kind is Kind.WORD):
        left *= _TURNED
    if any(token.kind is Kind.FIGURE for token in lost):
        left *= _COUNTED
    return left


def _weight(token: Token) -> float:
    if token.kind is not Kind.WORD:
        return _WEIGHTS[token.kind]
    return _SHORT_WORD if len(token.text) <= 3 and token.text.isascii() else _WEIGHTS[Kind.WORD]
