"""A translation put together from those of single sentences: paragraphs that were joined, split, or half rewritten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.catalog import Entry
from pipeline.matching.comparing import compare, weight
from pipeline.matching.memory import Known
from pipeline.matching.sentences import Pair, pairs, sentences

GAP = "[…]"
"""Stands where a sentence has no translation yet."""

_LIKELY = 5
"""How many sentences are compared with one: those that have the most letters in common with it."""

_ALIKE = 0.6
"""How alike a sentence must be to one that is translated."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """A translation made of pieces: what it translates, the share of the message that it covers, and what it used."""

    msgstr: str
    msgid: str
    share: float
    used: tuple[tuple[Known, Pair], ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries that it is from, each once."""
        return tuple({id(known.entry): known.entry for known, _ in self.used}.values())


@dataclass(frozen=True, slots=True)
class _Piece:
    known: Known
    pair: Pair
    likeness: float
    share: float


def recovered(text: str, candidates: Sequence[Known], spaced: bool) -> Recovered | None:
    """The translation of a message from sentences of the candidates; ``None`` where no sentence is known.

    ``spaced`` says whether the language of the translation parts sentences with spaces.
    """
    known = [(each, pair) for each in candidates for pair in _sentences(each) if pair.source and pair.target]
    parts = sentences(text)
    found = [_best(part.strip(), known) for part in parts]
    pieces = [piece for piece in found if piece is not None]
    if not pieces or (len(parts) == 1 and not any(len(_sentences(piece.known)) > 1 for piece in pieces)):
        return None
    covered = sum(weight(part) * piece.share for part, piece in zip(parts, found, strict=True) if piece is not None)
    return Recovered(
        _joined(parts, found, spaced),
        " ".join(dict.fromkeys(piece.pair.source for piece in pieces)),
        covered / (sum(map(weight, parts)) or 1.0),
        tuple((piece.known, piece.pair) for piece in pieces),
    )


def is_whole(known: Known, used: Iterable[Pair]) -> bool:
    """Whether pieces that were used are all that there is to a translation."""
    rest = set(_sentences(known)) - set(used)
    return not any(pair.target for pair in rest)


def _sentences(known: Known) -> tuple[Pair, ...]:
    return pairs(known.entry.msgid, known.entry.msgstr)


def _best(sentence: str, known: Sequence[tuple[Known, Pair]]) -> _Piece | None:
    """The translated sentence that is most like one, the first of several."""
    from rapidfuzz import fuzz, process

    best: _Piece | None = None
    likely = process.extract(sentence, [pair.source for _, pair in known], scorer=fuzz.ratio, limit=_LIKELY)
    for each, pair in (known[number] for _, _, number in likely):
        compared = compare(pair.source, sentence)
        likeness = compared.likeness
        if compared.share >= _ALIKE and (best is None or likeness > best.likeness):
            best = _Piece(each, pair, likeness, compared.share)
            if likeness == 1.0:
                break
    return best


def _joined(parts: Sequence[str], found: Sequence[_Piece | None], spaced: bool) -> str:
    written: list[str] = []
    for part, piece in zip(parts, found, strict=True):
        text = piece.pair.target if piece else GAP
        if not (text == GAP and written and written[-2:-1] == [GAP]):
            written += [text, "\n" if part.endswith("\n") else " " if spaced else ""]
    return "".join(written[:-1])
