"""Which words go together in a text and its translation, learned from the parts that stand side by side.

A pair of parts is judged by what all the others teach, never by itself: what is wrongly paired would confirm itself.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.matching.traits import Traits

_COMMON = 0.2
"""A word that stands in more of the parts than this tells nothing."""

_TAUGHT = 3
"""A word that stands in more parts than this is taught well."""


class Lexicon:
    """The words of paired parts, counted.

    ``lefts`` and ``rights`` are the parts, ``pairs`` their indexes, ``known`` are pairs of other texts.
    """

    def __init__(
        self,
        lefts: Sequence[Traits],
        rights: Sequence[Traits],
        pairs: Iterable[tuple[int, int]],
        known: Sequence[tuple[Traits, Traits]] = (),
    ) -> None:
        self.lefts, self.rights, self.others = lefts, rights, known
        self.right_of = dict(pairs)
        self.left_of = {right: left for left, right in self.right_of.items()}
        self.left_counts = Counter(word for each in (*lefts, *(one for one, _ in known)) for word in each.words)
        self.right_counts = Counter(word for each in (*rights, *(other for _, other in known)) for word in each.words)
        self.together: dict[str, Counter[str]] = defaultdict(Counter)
        own = ((lefts[left], rights[right]) for left, right in self.right_of.items())
        wanted = {word for each in lefts for word in each.words}
        for one, other in (*own, *known):
            for word in one.words & wanted:
                self.together[word].update(other.words)
        self.parts = len(lefts) + len(known)
        self.weights = {word: self._weight(self.left_counts[word]) for word in wanted}
        self.kept = frozenset(self._kept())
        self.found: dict[tuple[int, int], float] = {}

    def _kept(self) -> Iterator[str]:
        """The names that the translation has nearly wherever the source has them, and nowhere else."""
        both: Counter[str] = Counter()
        alone: Counter[str] = Counter()
        own = ((self.lefts[left], self.rights[right]) for left, right in self.right_of.items())
        for one, other in (*own, *self.others):
            both.update(one.proper & other.proper)
            alone.update(one.proper ^ other.proper)
        return (name for name, count in both.items() if count >= 2 and count >= 3 * alone[name])

    def likeness(self, left: int, right: int) -> float:
        """How much of a left part's words a right part seems to say, from 0 to 1, rare words above common ones."""
        key = (left, right)
        if key not in self.found:
            self.found[key] = self._likeness(left, right)
        return self.found[key]

    def grasp(self, left: int) -> int:
        """How many words of a left part other pairs teach well."""
        return sum(self.left_counts[word] > _TAUGHT and self.weights[word] > 0 for word in self.lefts[left].words)

    def _likeness(self, left: int, right: int) -> float:
        weights, names = self.weights, self.rights[right].names
        words = [word for word in self.lefts[left].words if weights[word] > 0]
        total = sum(weights[word] for word in words)
        if not total:
            return 0.0
        said = (weights[word] * (1.0 if _name(word) in names else self._echo(word, left, right)) for word in words)
        return sum(said) / total

    def _echo(self, word: str, left: int, right: int) -> float:
        """How surely some word of a right part translates a word, by Dice's coefficient, both parts left out."""
        if word not in self.together:
            return 0.0
        theirs = self.rights[right].words
        own = self._words(self.rights, self.right_of.get(left))
        other = self.left_of.get(right)
        elsewhere = other is not None and other != left and word in self.lefts[other].words
        count = self.left_counts[word] - 1 - elsewhere
        if count <= 0:
            return 0.0
        best = 0.0
        for candidate in self._candidates(word, theirs):
            both = self.together[word][candidate] - (candidate in own) - elsewhere
            if both > 0:
                alone = self.right_counts[candidate] - 1 - (candidate in own and self.right_of.get(left) != right)
                best = max(best, 2 * both / (count + max(both, alone)))
        return best

    def _candidates(self, word: str, theirs: frozenset[str]) -> Iterable[str]:
        known: Mapping[str, int] = self.together.get(word, {})
        if len(known) < len(theirs):
            return [each for each in known if each in theirs]
        return [each for each in theirs if each in known]

    def _words(self, parts: Sequence[Traits], index: int | None) -> frozenset[str]:
        return frozenset() if index is None else parts[index].words

    def _weight(self, count: int) -> float:
        return 0.0 if self.parts > 10 and count > _COMMON * self.parts else math.log(1 + self.parts / count)


def _name(word: str) -> str:
    """The beginning of a word as ``Traits.names`` has it, as far as a stem of six letters tells."""
    return word[: 5 if len(word) >= 6 else 4]
