"""Put two texts side by side: the cheapest alignment that keeps the order of both.

The search is Gale and Church's (*A Program for Aligning Sentences in Bilingual Corpora*, 1993): dynamic programming
over steps that take some parts of either side.  What a step costs is the caller's to say.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import pairwise

Cost = Callable[[range, range], float]
"""What it costs to take a stretch of rows for a stretch of columns; either may be empty, not both."""

Pair = tuple[range, range]
"""A stretch of rows and the stretch of columns that goes with it."""

STEPS = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2))
"""How many rows and columns one step takes; where two ways cost the same, the step that is named first is taken."""

_BAND = 24
"""How far from the diagonal the search looks at first."""

_Edge = tuple[float, int, int]
"""The cost of the cheapest way to a place, and the rows and columns of its last step."""


def align(
    rows: int,
    columns: int,
    cost: Cost,
    steps: Sequence[tuple[int, int]] = STEPS,
    anchors: Iterable[tuple[int, int]] = (),
) -> tuple[Pair, ...]:
    """The cheapest way from the start of both sides to their ends.

    ``anchors`` are rows and columns that surely go together, one to one, rising in both: the rest is aligned between
    them, so that time grows with the length of the texts and not with its square.  ``steps`` must hold (1, 0) and
    (0, 1).
    """
    found: list[Pair] = []
    row = column = 0
    for next_row, next_column in (*anchors, (rows, columns)):
        stretch = _stretch(range(row, next_row), range(column, next_column), cost, steps)
        found += stretch
        if next_row < rows and next_column < columns:
            found.append((range(next_row, next_row + 1), range(next_column, next_column + 1)))
        row, column = next_row + 1, next_column + 1
    return tuple(found)


def shared_anchors(left: Sequence[Hashable], right: Sequence[Hashable]) -> tuple[tuple[int, int], ...]:
    """The places that hold the same key, which stands once on each side, in the longest run that rises on both sides.

    ``None`` is no key.  (Cohen's patience diff picks its anchors so.)
    """
    counts = (Counter(left), Counter(right))
    where = {key: index for index, key in enumerate(right) if key is not None and counts[1][key] == 1}
    pairs = [(index, where[key]) for index, key in enumerate(left) if key in where and counts[0][key] == 1]
    return tuple(_rising(pairs))


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest of the subsequences whose second numbers rise, too; the first numbers rise already."""
    ends: list[int] = []  # the least second number with which a subsequence of each length ends
    last: list[int] = []  # the index of the pair that ends so
    before: list[int] = []
    for index, (_, column) in enumerate(pairs):
        length = bisect_left(ends, column)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [column]
        last[length : length + 1] = [index]
    found = []
    index = last[-1] if last else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


def _stretch(rows: range, columns: range, cost: Cost, steps: Sequence[tuple[int, int]]) -> list[Pair]:
    """The alignment of a stretch: near the diagonal, and wider as long as the way runs along the edge of that."""
    if not rows or not columns:
        return [*((range(row, row + 1), range(0)) for row in rows), *((range(0), range(c, c + 1)) for c in columns)]
    band = max(
        _BAND, 2 * -(-len(columns) // len(rows))
    )  # so that what may be after one row meets what may be after the next
    while True:
        limits = _limits(len(rows), len(columns), band)
        way = _way(rows, columns, cost, steps, limits)
        if not any(_is_edge(place, limits, len(columns)) for place in way):
            return [_taken(rows, columns, *ends) for ends in pairwise(way)]
        band *= 2


def _limits(rows: int, columns: int, band: int) -> list[tuple[int, int]]:
    """For each number of rows taken, the least and the greatest number of columns that may be."""
    middles = (round(row * columns / rows) for row in range(rows + 1))
    limits = [(max(0, middle - band), min(columns, middle + band)) for middle in middles]
    return [(0, limits[0][1]), *limits[1:]]


def _is_edge(place: tuple[int, int], limits: list[tuple[int, int]], columns: int) -> bool:
    row, column = place
    least, greatest = limits[row]
    return (column == least and least > 0) or (column == greatest and greatest < columns)


def _way(
    rows: range, columns: range, cost: Cost, steps: Sequence[tuple[int, int]], limits: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The places of the cheapest way within the limits, from (0, 0) to the end of both sides."""
    table: list[dict[int, _Edge]] = [{0: (0.0, 0, 0)}]
    for row, (least, greatest) in enumerate(limits):
        if row:
            table.append({})
        for column in range(least, greatest + 1):
            edges = _edges(table, (row, column), (rows, columns), cost, steps)
            if edges:
                table[row][column] = min(edges, key=lambda edge: edge[0])
    place = (len(rows), len(columns))
    way = [place]
    while place != (0, 0):
        _, taken_rows, taken_columns = table[place[0]][place[1]]
        place = (place[0] - taken_rows, place[1] - taken_columns)
        way.append(place)
    return way[::-1]


def _edges(
    table: list[dict[int, _Edge]], place: tuple[int, int], sides: Pair, cost: Cost, steps: Sequence[tuple[int, int]]
) -> list[_Edge]:
    """The ways that end in a place, one for each step that can be the last."""
    found = []
    for down, right in steps:
        row, column = place[0] - down, place[1] - right
        if row >= 0 and column >= 0 and (before := table[row].get(column)) is not None:
            price = cost(sides[0][row : place[0]], sides[1][column : place[1]])
            found.append((before[0] + price, down, right))
    return found


def _taken(rows: range, columns: range, start: tuple[int, int], end: tuple[int, int]) -> Pair:
    return rows[start[0] : end[0]], columns[start[1] : end[1]]
