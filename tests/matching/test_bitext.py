"""Pairs of an article and its translation: what goes together, and what is sure of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pipeline.matching.bitext import Judged, judged_pairs
from pipeline.matching.traits import Traits, traits_of

ARTICLE = (
    ("heading 1", "La biblioteca que cierra a medianoche", "The Library That Closes at Midnight"),
    (
        "paragraph",
        "La directora Marta Oquendo contó los automóviles del estacionamiento durante un mes.",
        "The director, Marta Oquendo, counted the automobiles in the parking lot for a month.",
    ),
    (
        "paragraph",
        "Véase [el informe](https://example.org/informe) que la administración publicó en 2023.",
        "See [the report](https://example.org/informe) that the administration published in 2023.",
    ),
    ("heading 2", "Una hora en discusión", "An Hour in Dispute"),
    (
        "paragraph",
        "El comisionado Raúl Treviño considera excesivo el presupuesto municipal de electricidad.",
        "Commissioner Raúl Treviño considers the municipal electricity budget excessive.",
    ),
    ("list item", "Ejecutar `make editions` en la terminal.", "Run `make editions` in the terminal."),
    (
        "paragraph",
        "Los estudiantes internacionales prefieren las computadoras portátiles modernas de Piedra Honda.",
        "International students prefer the modern portable computers of Piedra Honda.",
    ),
)


def sides(rows: Sequence[tuple[str, str, str]] = ARTICLE) -> tuple[list[Traits], list[Traits]]:
    """The traits of an article and of its translation."""
    return [traits_of(text, kind, ()) for kind, text, _ in rows], [traits_of(text, kind, ()) for kind, _, text in rows]


def sure(pairs: Sequence[Judged]) -> set[tuple[int, int]]:
    """The rows and columns of the sure pairs."""
    return {(pair.rows[0], pair.columns[0]) for pair in pairs if pair.is_sure}


def test_a_whole_translation_is_sure() -> None:
    """Every part of an undamaged article finds its own, for a reason."""
    pairs = judged_pairs(*sides())
    assert {(index, index) for index in range(len(ARTICLE))} == sure(pairs)
    assert all(pair.grounds and not pair.doubt for pair in pairs)


@pytest.mark.parametrize("gone", range(len(ARTICLE)))
def test_a_missing_part(gone: int) -> None:
    """What the translation lacks has no partner; no other part is given to it for sure."""
    lefts, rights = sides()
    del rights[gone]
    right = {(index, index - (index > gone)) for index in range(len(ARTICLE)) if index != gone}
    assert sure(judged_pairs(lefts, rights)) <= right


@pytest.mark.parametrize("at", range(len(ARTICLE) + 1))
def test_an_added_part(at: int) -> None:
    """What the translation has more is nobody's."""
    lefts, rights = sides()
    rights.insert(at, traits_of("Something else that nobody wrote before, about fishing boats.", "paragraph", ()))
    right = {(index, index + (index >= at)) for index in range(len(ARTICLE))}
    assert sure(judged_pairs(lefts, rights)) <= right


@pytest.mark.parametrize("at", range(len(ARTICLE) - 1))
def test_a_swapped_pair_is_never_sure(at: int) -> None:
    """Two parts that changed places are not taken for each other's translation."""
    lefts, rights = sides()
    rights[at], rights[at + 1] = rights[at + 1], rights[at]
    wrong = {(at, at), (at + 1, at + 1)}
    assert sure(judged_pairs(lefts, rights)) & wrong == set()


def test_joined_paragraphs_are_not_sure() -> None:
    """Two paragraphs that the translator joined are told as joined."""
    rows = [*ARTICLE[:3], *ARTICLE[4:5], *ARTICLE[6:]]
    lefts, rights = sides(rows)
    rights[3:5] = [traits_of(f"{rows[3][2]} {rows[4][2]}", "paragraph", ())]
    joined = judged_pairs(lefts, rights)[-1]
    assert (range(3, 5), range(3, 4), "", "joined or split") == (
        joined.rows,
        joined.columns,
        joined.grounds,
        joined.doubt,
    )


def test_texts_that_have_nothing_to_do_with_each_other() -> None:
    """A text of the same shape is no translation: nothing of it is sure."""
    lefts, _ = sides()
    others = [traits_of("qwfp " * (len(each.text) // 5), each.kind, ()) for each in lefts]
    assert sure(judged_pairs(lefts, others)) == set()


def test_a_figure_that_is_missing_is_a_doubt() -> None:
    """A part whose value the translation does not say is not sure."""
    lefts, rights = sides()
    lefts[1] = traits_of(lefts[1].text, "paragraph", ["a value"])
    doubts = {pair.rows[0]: pair.doubt for pair in judged_pairs(lefts, rights) if not pair.is_sure}
    assert doubts == {1: "a figure is missing"}


def test_empty_texts() -> None:
    """An empty side leaves all parts of the other alone."""
    lefts, _ = sides()
    assert () == judged_pairs([], [])
    assert ["alone"] * len(lefts) == [pair.doubt for pair in judged_pairs(lefts, [])]
