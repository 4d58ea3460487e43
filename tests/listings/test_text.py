"""Problems at a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from pipeline.listings.text import lines, listing, painted
from pipeline.problem import Problem, Severity
from tests.listings.samples import ALL, CATALOG, HOSTILE, LINK, PROBLEMS, SPACES, UNREADABLE


def test_a_problem_of_a_translation_shows_both_texts() -> None:
    """The fault is underlined in the translation, and the check that found it is named."""
    expected = [
        f"{CATALOG}:12: error: the link to https://a.org is missing, 100 %. Put the link back. [link]",
        "  source  See [the page](https://a.org)",
        "  target  Voir la page",
        "               ^^^^^^^",
    ]
    assert expected == list(lines(LINK))


def test_other_problems_are_one_line() -> None:
    """Articles and settings have no translation; their problems read as they always did."""
    assert [str(UNREADABLE)] == list(lines(UNREADABLE))


def test_no_problems_are_no_text() -> None:
    """Where there is nothing to say, nothing is said."""
    assert listing((), {}) == ""


def translated(target: str, span: tuple[int, int] | None, source: str = "") -> Problem:
    """A problem with a translation."""
    return Problem(path="a.po", cause="c", remedy="r", source=source, target=target, span=span)


@pytest.mark.parametrize(
    ("target", "span", "expected"),
    [
        ("漢字は長い", (2, 3), ["  target  漢字は長い", "              ^^"]),
        ("e\u0301te\u0301 x", (6, 7), ["  target  e\u0301te\u0301 x", "              ^"]),
        ("ab", (2, 2), ["  target  ab", "            ^"]),
        ("a\tb", (2, 3), [r"  target  a\tb", "             ^"]),
        ("a\u00a0b", (1, 2), [r"  target  a\u00a0b", "           ^^^^^^"]),
        ("a\u00a0b\u200dc", (0, 1), ["  target  a\u00a0b\u200dc", "          ^"]),
        ("ab", (5, 9), ["  target  ab", "            ^"]),
        ("ab", None, ["  target  ab"]),
    ],
    ids=[
        "wide letters",
        "marks on letters",
        "something missing",
        "behind an escape",
        "an unseen fault",
        "unseen and right",
        "a place beyond the end",
        "no place",
    ],
)
def test_carets_stand_under_the_fault(target: str, span: tuple[int, int] | None, expected: list[str]) -> None:
    """Columns are counted, not letters; a fault that takes no room has one caret."""
    assert expected == list(lines(translated(target, span)))[1:]


def test_a_long_text_is_cut_around_the_fault() -> None:
    """What is shown is near the fault, in the message as well."""
    problem = translated("a" * 400 + "FAULT" + "b" * 400, (400, 405), source="c" * 400 + "d" * 405)
    expected = [
        "  source  …" + "c" * 24 + "d" * 24 + "…",
        "  target  …" + "a" * 22 + "FAULT" + "b" * 21 + "…",
        " " * 33 + "^^^^^",
    ]
    assert expected == list(lines(problem, width=60))[1:]


@pytest.mark.parametrize(
    ("span", "expected"),
    [((0, 1), "  target  " + "a" * 49 + "…"), ((99, 100), "  target  …" + "a" * 49)],
    ids=["at the start", "at the end"],
)
def test_room_is_used_where_the_fault_is_at_an_end(span: tuple[int, int], expected: str) -> None:
    """What one side does not need the other gets."""
    assert expected == list(lines(translated("a" * 100, span), width=60))[1]


def test_a_long_fault_is_cut_at_its_end() -> None:
    """A fault that fills the text shows how it begins."""
    shown = list(lines(translated("a" * 500, (0, 500)), width=60))
    assert ("  target  " + "a" * 37 + "…", " " * 10 + "^" * 38) == (shown[1], shown[2])


def test_nothing_in_a_text_reaches_the_terminal() -> None:
    """Control characters, changes of direction and halves of characters are shown as escapes."""
    expected = [
        r"source/a,b:c%d.md:1: error: odd\n::error::\u001b[31m\u202e\ud800\u0000]]>&. Do\r\nthis. [link]",
        r"  source  a\nb",
        r"  target  \u001b]0;title\u0007\ufffe</failure>",
        "          ^^^^^^",
    ]
    assert expected == list(lines(HOSTILE))


def test_colour_is_on_what_matters() -> None:
    """The severity, the fault and its carets; without paint nothing but the paint is missing."""
    text = painted([SPACES], 80, lambda piece, severity: f"<{severity.value}:{piece}>")
    expected = [
        f"{SPACES.place}: <warning:warning>: two spaces. Leave one? [spaces]",
        "  source  One two",
        "  target  Un<warning:  >deux",
        "            <warning:^^>",
    ]
    assert expected == text.split("\n")


@given(problems=PROBLEMS, width=st.integers(1, 130))
def test_excerpts_fit(problems: list[Problem], width: int) -> None:
    """No excerpt is wider than the terminal, if that has room for one at all, and each line can be encoded."""
    for problem in problems:
        shown = [line.encode().decode() for line in lines(problem, width)]
        assert [] == [line for line in shown[1:3] if cell_len(line) > max(width, 30)]
        assert len(shown) == len("\n".join(shown).splitlines())


def test_a_listing_has_all_problems() -> None:
    """In the order in which they came."""
    heads = [line for line in listing(ALL, {}).split("\n") if not line.startswith("  ")]
    assert [problem.place for problem in ALL] == [
        head.partition(f": {problem.severity.value}: ")[0] for head, problem in zip(heads, ALL, strict=True)
    ]


def test_severities_have_their_own_paint() -> None:
    """Whoever paints is told how grave the problem is."""
    told: list[Severity] = []

    def paint(piece: str, severity: Severity) -> str:
        told.append(severity)
        return piece

    painted(ALL, 80, paint)
    assert {Severity.ERROR, Severity.WARNING} == set(told)
