"""Alignment: the cheapest way through two texts that keeps the order of both."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.matching.alignment import STEPS, Cost, Pair, align, shared_anchors


def by_length(lefts: list[int], rights: list[int]) -> Cost:
    """A cost that grows with the difference in length; a part alone costs 3, a step of several parts 1 more."""

    def cost(rows: range, columns: range) -> float:
        if not rows or not columns:
            return 3.0
        several = 0.0 if len(rows) == len(columns) == 1 else 1.0
        return several + abs(sum(lefts[row] for row in rows) - sum(rights[column] for column in columns))

    return cost


def aligned(lefts: list[int], rights: list[int]) -> tuple[Pair, ...]:
    """The alignment of two rows of lengths."""
    return align(len(lefts), len(rights), by_length(lefts, rights))


def shown(pairs: tuple[Pair, ...]) -> list[tuple[list[int], list[int]]]:
    """Pairs as lists of indexes."""
    return [(list(rows), list(columns)) for rows, columns in pairs]


@pytest.mark.parametrize(
    ("lefts", "rights", "expected"),
    [
        ([5, 9], [5, 9], [([0], [0]), ([1], [1])]),
        ([5, 40, 9], [5, 9], [([0], [0]), ([1], []), ([2], [1])]),
        ([5, 9], [5, 40, 9], [([0], [0]), ([], [1]), ([1], [2])]),
        ([20, 30, 7], [50, 7], [([0, 1], [0]), ([2], [1])]),
        ([50, 7], [20, 30, 7], [([0], [0, 1]), ([1], [2])]),
        ([], [5], [([], [0])]),
        ([5], [], [([0], [])]),
        ([], [], []),
    ],
    ids=["equal", "removed", "added", "merged", "split", "nothing before", "nothing behind", "nothing"],
)
def test_what_happened_to_a_text(
    lefts: list[int], rights: list[int], expected: list[tuple[list[int], list[int]]]
) -> None:
    """A removed, added, merged or split part is told, and what stands around it finds its partner."""
    assert expected == shown(aligned(lefts, rights))


@given(st.lists(st.integers(1, 99), max_size=40), st.lists(st.integers(1, 99), max_size=40))
def test_every_part_stands_in_one_pair(lefts: list[int], rights: list[int]) -> None:
    """The rows of all pairs, and their columns, are the two sides in their order, in steps that were allowed."""
    pairs = aligned(lefts, rights)
    assert list(range(len(lefts))) == [row for rows, _ in pairs for row in rows]
    assert list(range(len(rights))) == [column for _, columns in pairs for column in columns]
    assert {(len(rows), len(columns)) for rows, columns in pairs} <= set(STEPS)


def test_far_from_the_diagonal() -> None:
    """A long stretch that one side lacks is found, however far it moves what stands behind it."""
    lefts = [100 * ((index * 37) % 201) + 1 for index in range(200)]
    rights = lefts[:20] + lefts[120:]
    pairs = [pair for pair in shown(aligned(lefts, rights)) if pair[0] and pair[1]]
    assert [([index], [index]) for index in range(20)] == pairs[:20]
    assert [([index + 100], [index]) for index in range(20, 100)] == pairs[-80:]


def test_between_anchors() -> None:
    """What is known to go together stays together, at whatever cost."""
    pairs = align(3, 3, by_length([1, 50, 9], [1, 2, 9]), anchors=[(1, 1)])
    assert [([0], [0]), ([1], [1]), ([2], [2])] == shown(pairs)


def test_time_grows_with_length_and_not_with_its_square() -> None:
    """Anchors, and a band around the diagonal, keep the number of steps that are looked at in bounds."""
    calls = 0

    def cost(rows: range, columns: range) -> float:
        nonlocal calls
        calls += 1
        return abs(rows.start - columns.start) + abs(len(rows) - len(columns))

    align(1000, 1000, cost)
    assert calls < 500_000
    calls = 0
    align(1000, 1000, cost, anchors=[(index, index) for index in range(9, 1000, 10)])
    assert calls < 100_000


def test_anchors_are_what_stands_once_on_each_side() -> None:
    """A key that one side has twice is no anchor, nor is ``None``, and what was moved is left out."""
    left = ["a", None, "x", "b", "b", "c", "d", "e"]
    right = ["a", None, "b", "c", "d", "e", "x"]
    assert ((0, 0), (5, 3), (6, 4), (7, 5)) == shared_anchors(left, right)


@given(st.permutations(list(range(12))))
def test_anchors_rise_on_both_sides(order: list[int]) -> None:
    """Whatever was moved, anchors keep the order of both texts."""
    anchors = shared_anchors(range(12), order)
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(anchors))
    assert anchors
