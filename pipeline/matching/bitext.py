"""Pair the parts of an article with those of its translation, and say which pairs are sure.

The alignment is Gale and Church's with more than lengths: kinds of parts, what translators leave as it is, and words.
It is made twice; the second time it knows the words that the first has put together.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from pipeline.matching.alignment import Pair, align, shared_anchors
from pipeline.matching.lexicon import Lexicon
from pipeline.matching.tokens import Kind
from pipeline.matching.traits import Fact, Traits

_VARIANCE = 6.8
"""Of the letters of a translation for each letter of its source (Gale and Church 1993, section 3.2), at most."""

_LEAST_VARIANCE = 1.5
"""A translation that keeps closer to the length of its source than this is rather short than close."""

_GAP = 5.0
"""What it costs to leave a part without a partner."""

_STEP = {(1, 1): 0.0, (2, 1): 4.0, (1, 2): 4.0, (2, 2): 7.0}

_KIND, _LOST = 5.0, 1.5
"""What another kind costs, and a fact that one side alone has."""

_FACT, _FIGURE, _WORDS = 3.0, 1.0, 12.0
"""What a shared fact is worth, a shared figure, and words that are all alike."""

_DIFFERS = "a link or code differs"

_NEIGHBOUR = "it might be another of its neighbours"
_DAMAGED = "short, and the texts differ near it"

_ALIKE = (
    frozenset({"list item", "paragraph"}),
    frozenset({"definition", "paragraph"}),
    *(frozenset({"heading", f"heading {level}"}) for level in range(1, 7)),
)
"""Kinds that one format or layout takes for the other: an item of a list with blank lines, a heading of plain text."""

_MANY = 400
"""From so many parts on, facts that stand once on each side part the texts before they are aligned."""

_WINDOW = 8
"""How many parts around a pair are looked at for a better partner."""

_LIKE, _AHEAD = 0.15, 0.08
"""How like a sure pair's words are at least, and how much more than those of any other partner."""

_FEW = 4
"""Fewer words than this prove nothing."""

_TELLING, _UNLIKE, _SOME = 6, 0.3, 4
"""From so many words on, a pair less like than this share of what so many proven ones are is none."""

_BEHIND, _WELL = 0.7, 12
"""So much of the likeness of another partner a pair of so many well known words needs between sure ones, at least."""

_SHORT, _NEAR_END = 12, 0.9
"""The same for what stands at an end of a text of so few parts, where one side alone speaks for it."""

_CLEAR = 2.0
"""So much more two pairs must cost with each other's partners, to be told apart."""

_LONGEST = 10
"""So many pairs that nothing proves are believed for what stands around them."""

_AROUND = 4
"""So many pairs around a run are looked at for what shows that the texts do not go on alike."""

_FAR = 2.8
"""From so many standard deviations on, a length speaks against a pair."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair of stretches; ``doubt`` says in short why it is not sure, ``grounds`` why it is."""

    rows: range
    columns: range
    grounds: str = ""
    doubt: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether nothing speaks against it, and something for it."""
        return bool(self.grounds)


Objection = Callable[[int, int], str]
"""What speaks against a pair of a row and a column, in short; empty where nothing does."""


def judged_pairs(
    lefts: Sequence[Traits],
    rights: Sequence[Traits],
    known: Sequence[tuple[Traits, Traits]] = (),
    objection: Objection = lambda _row, _column: "",
) -> tuple[Judged, ...]:
    """The alignment of an article's parts with those of its translation, in their order, none left out.

    ``known`` are other texts and their translations, from which words are learned.  ``objection`` is asked of each pair
    of one part with one: what it speaks against is not sure, and shows nothing of its neighbours.
    """
    ratio, variance = _ratio(lefts, rights), _VARIANCE
    lexicon = Lexicon(lefts, rights, (), known)
    pairs: tuple[Pair, ...] = ()
    anchors = _anchors(lefts, rights)
    for _ in range(2):
        costs = _Costs(lefts, rights, ratio, variance, lexicon)
        pairs = align(len(lefts), len(rights), costs.of, anchors=anchors)
        anchors = _shown(lefts, rights, pairs)
        lexicon = Lexicon(lefts, rights, _single(pairs), known)
        variance = _variance(lefts, rights, pairs, ratio)
    return tuple(_Judge(lefts, rights, pairs, _Costs(lefts, rights, ratio, variance, lexicon), objection).judged())


def _single(pairs: Sequence[Pair]) -> Iterator[tuple[int, int]]:
    """The pairs of one part with one part."""
    for rows, columns in pairs:
        if len(rows) == len(columns) == 1:
            yield rows[0], columns[0]


def _ratio(lefts: Sequence[Traits], rights: Sequence[Traits]) -> float:
    """How many letters of the translation stand for one of the source, as far as the two texts tell."""
    left, right = (sum(each.length for each in side) for side in (lefts, rights))
    return min(2.0, max(0.2, right / left)) if left and right else 1.0


def _variance(lefts: Sequence[Traits], rights: Sequence[Traits], pairs: Sequence[Pair], ratio: float) -> float:
    """The variance of the lengths of these texts, from the median of what their pairs show."""
    squares = []
    for row, column in _single(pairs):
        expected, found = lefts[row].length * ratio, rights[column].length
        squares.append((found - expected) ** 2 / max(1.0, (expected + found) / 2))
    if len(squares) < 8:
        return _VARIANCE
    return min(_VARIANCE, max(_LEAST_VARIANCE, median(squares) / 0.455))  # the median of chi-squared with one degree


def _anchors(lefts: Sequence[Traits], rights: Sequence[Traits]) -> tuple[tuple[int, int], ...]:
    if len(lefts) < _MANY:
        return ()
    return shared_anchors(*([_told(each) or None for each in side] for side in (lefts, rights)))


def _shown(lefts: Sequence[Traits], rights: Sequence[Traits], pairs: Sequence[Pair]) -> tuple[tuple[int, int], ...]:
    """The pairs of long texts that have the same facts: they need not be looked for again."""
    found = _single(pairs) if len(lefts) >= _MANY else ()
    return tuple(
        (row, column) for row, column in found if _told(lefts[row]) and _told(lefts[row]) == _told(rights[column])
    )


class _Costs:
    """What it costs to take stretches of the two sides for each other."""

    def __init__(
        self, lefts: Sequence[Traits], rights: Sequence[Traits], ratio: float, variance: float, lexicon: Lexicon
    ) -> None:
        self.lefts, self.rights, self.lexicon = lefts, rights, lexicon
        self.ratio, self.variance = ratio, variance

    def of(self, rows: range, columns: range) -> float:
        """The cost of one step."""
        if not rows or not columns:
            return _GAP
        lefts, rights = self.lefts[rows.start : rows.stop], self.rights[columns.start : columns.stop]
        kinds = frozenset(each.kind for each in (*lefts, *rights))
        return (
            _STEP[len(rows), len(columns)]
            + self._length(sum(each.length for each in lefts), sum(each.length for each in rights))
            + (0.0 if len(kinds) == 1 else _KIND / 4 if kinds in _ALIKE else _KIND)
            + self._facts(lefts, rights)
            - _WORDS * self.likeness(rows, columns)
        )

    def deviation(self, left: int, right: int) -> float:
        """How many standard deviations the length of a translation is from what is expected."""
        expected = left * self.ratio
        return (right - expected) / math.sqrt(self.variance * max(1.0, (expected + right) / 2))

    def likeness(self, rows: range, columns: range) -> float:
        """How like the words of two stretches are: of each row to the column that says most of it."""
        best = (max(self.lexicon.likeness(row, column) for column in columns) for row in rows)
        return sum(best) / len(rows)

    def _length(self, left: int, right: int) -> float:
        tail = math.erfc(abs(self.deviation(left, right)) / math.sqrt(2))
        return min(12.0, -math.log(max(tail, 1e-9)))

    def _facts(self, lefts: Sequence[Traits], rights: Sequence[Traits]) -> float:
        fixed = [frozenset().union(*(each.facts for each in side)) for side in (lefts, rights)]
        said = [frozenset().union(*(each.meanings for each in side)) for side in (lefts, rights)]
        figures = [frozenset().union(*(each.figures for each in side)) for side in (lefts, rights)]
        lost = len(fixed[0] ^ fixed[1]) + len(said[0] - said[1])
        shared = len(fixed[0] & fixed[1]) + len(said[0] & said[1])
        return _LOST * min(4, lost) - _FACT * min(3, shared) - _FIGURE * min(3, len(figures[0] & figures[1]))


class _Judge:
    """Tells sure pairs from others: by what the pair itself shows, then by pairs on both sides of it."""

    def __init__(
        self,
        lefts: Sequence[Traits],
        rights: Sequence[Traits],
        pairs: Sequence[Pair],
        costs: _Costs,
        objection: Objection,
    ) -> None:
        self.lefts, self.rights, self.pairs, self.costs, self.objection = lefts, rights, pairs, costs, objection
        self.lexicon = costs.lexicon

    def judged(self) -> list[Judged]:
        """All pairs, judged."""
        doubts = [self._doubt(rows, columns) for rows, columns in self.pairs]
        grounds = ["" if doubt else self._grounds(*pair) for pair, doubt in zip(self.pairs, doubts, strict=True)]
        broken = [self._is_break(*pair) for pair in self.pairs]
        usual = self._usual([pair for pair, ground in zip(self.pairs, grounds, strict=True) if ground])
        damaged = [index for index, doubt in enumerate(doubts) if doubt]
        for run in _runs(broken, [bool(each) for each in grounds]):
            found = {index: self._between(index, run, usual) for index in run if not doubts[index]}
            found = {index: doubt or self._bare(index, run, found, damaged) for index, doubt in found.items()}
            for index, doubt in found.items():
                doubts[index], grounds[index] = doubt, "" if doubt else "between sure pairs"
        return [
            Judged(*pair, ground, "" if ground else doubt or "nothing shows it")
            for pair, ground, doubt in zip(self.pairs, grounds, doubts, strict=True)
        ]

    def _usual(self, proven: Sequence[Pair]) -> float:
        """How like the words of proven pairs are, 0 where there are too few to tell."""
        found = [self.lexicon.likeness(rows[0], columns[0]) for rows, columns in proven]
        return median(found) if len(found) >= _SOME else 0.0

    def _is_break(self, rows: range, columns: range) -> bool:
        """Whether the two texts do not go on alike here."""
        return len(rows) != 1 or len(columns) != 1 or not _are_alike(self.lefts[rows[0]], self.rights[columns[0]])

    def _doubt(self, rows: range, columns: range) -> str:
        """What of a pair itself speaks against it."""
        if len(rows) != 1 or len(columns) != 1:
            return "joined or split" if rows and columns else "alone"
        left, right = self.lefts[rows[0]], self.rights[columns[0]]
        if not _are_alike(left, right):
            return f"{left.kind} and {right.kind}"
        if not _may_differ(left.facts, right.facts):
            return _DIFFERS
        if objection := self.objection(rows[0], columns[0]):
            return objection
        if left.meanings - right.meanings:
            return "a figure is missing"
        if abs(self.costs.deviation(left.length, right.length)) > _FAR:
            return "the lengths differ"
        return ""

    def _grounds(self, rows: range, columns: range) -> str:
        """What of a pair itself proves it."""
        row, column = rows[0], columns[0]
        facts = _told(self.lefts[row]) & _told(self.rights[column])
        near = [_told(self.lefts[other]) for other in self._near(row, len(self.lefts))]
        near += [_told(self.rights[other]) for other in self._near(column, len(self.rights))]
        if facts and not any(facts <= each for each in near):
            return "same link, code or figure"
        like = self.lexicon.likeness(row, column)
        if len(self.lefts[row].words) >= _FEW and like >= _LIKE and like >= self._rival(row, column) + _AHEAD:
            return "like words"
        return ""

    def _rival(self, row: int, column: int) -> float:
        """How like the words of the best other partner of either part are."""
        others = [self.lexicon.likeness(row, other) for other in self._near(column, len(self.rights))]
        others += [self.lexicon.likeness(other, column) for other in self._near(row, len(self.lefts))]
        return max(others, default=0.0)

    def _near(self, index: int, count: int) -> list[int]:
        return [other for other in range(max(0, index - _WINDOW), min(count, index + _WINDOW + 1)) if other != index]

    def _between(self, index: int, run: range, usual: float) -> str:
        """What speaks against an unproven pair in a run of such that has proven ones around it."""
        row, column = self.pairs[index][0][0], self.pairs[index][1][0]
        left, right = self.lefts[row], self.rights[column]
        if left.facts != right.facts:
            return _DIFFERS
        if (left.proper ^ right.proper) & self.lexicon.kept:
            return "a name is missing"
        is_end = len(self.pairs) <= _SHORT and (run.start == 0 or run.stop == len(self.pairs))
        share = _NEAR_END if is_end else _BEHIND if self.lexicon.grasp(row) >= _WELL else 0.0
        enough = self._rival(row, column) * share
        if len(left.words) >= _TELLING and self.lexicon.likeness(row, column) < max(enough, usual * _UNLIKE):
            return "its words are unlike"
        others = ((self.pairs[other][0][0], self.pairs[other][1][0]) for other in run if other != index)
        alike = (other for other in others if self.lefts[other[0]].kind == left.kind)
        return _NEIGHBOUR if any(self._may_be_swapped((row, column), other) for other in alike) else ""

    def _bare(self, index: int, run: range, found: Mapping[int, str], damaged: Sequence[int]) -> str:
        """What of its run or near it speaks against a pair of few words, of which none shows that they belong together.

        ``found`` are the doubts of the run, ``damaged`` the pairs of which something is wrong: only those of parts of
        the same kind count, since a heading is not taken for a list item.
        """
        row, column = self.pairs[index][0][0], self.pairs[index][1][0]
        if len(self.lefts[row].words) >= _TELLING or self.lexicon.likeness(row, column) >= _LIKE:
            return ""
        kind = self.lefts[row].kind
        if any(doubt == _NEIGHBOUR and kind in self._kinds(other) for other, doubt in found.items()):
            return _NEIGHBOUR
        near = (other for other in damaged if run.start - _AROUND <= other < run.stop + _AROUND)
        return _DAMAGED if any(kind in self._kinds(other) for other in near) else ""

    def _kinds(self, index: int) -> set[str]:
        rows, columns = self.pairs[index]
        return {self.lefts[row].kind for row in rows} | {self.rights[column].kind for column in columns}

    def _may_be_swapped(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether two pairs would do nearly as well with each other's partners."""
        cost = self._cost(*one) + self._cost(*other)
        return self._cost(one[0], other[1]) + self._cost(other[0], one[1]) < cost + _CLEAR

    def _cost(self, row: int, column: int) -> float:
        return self.costs.of(range(row, row + 1), range(column, column + 1))


def _may_differ(ours: frozenset[Fact], theirs: frozenset[Fact]) -> bool:
    """Whether two sides have the same facts, or as many addresses, some of which lead to pages in other languages."""
    return len(ours) == len(theirs) and all(kind is Kind.ADDRESS for kind, _ in ours ^ theirs)


def _are_alike(left: Traits, right: Traits) -> bool:
    return left.kind == right.kind or frozenset({left.kind, right.kind}) in _ALIKE


def _told(traits: Traits) -> frozenset[Hashable]:
    return traits.facts | traits.meanings


def _runs(broken: Sequence[bool], proven: Sequence[bool]) -> Iterator[range]:
    """The runs in which the texts go on alike and no pair is proven, between proven ones, or one and an end."""
    start = 0
    while start < len(broken):
        end = start
        while end < len(broken) and not broken[end] and not proven[end]:
            end += 1
        before, behind = start > 0 and proven[start - 1], end < len(broken) and proven[end]
        is_shown = (before or behind) and (before or start == 0) and (behind or end == len(broken))
        if is_shown and 0 < end - start <= _LONGEST:
            yield range(start, end)
        start = max(end, start) + 1


__all__ = ["Judged", "judged_pairs"]
