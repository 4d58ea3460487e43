"""The lexicon: words that go together, learned from all pairs but the one that is judged."""

from __future__ import annotations

from pipeline.matching.lexicon import Lexicon
from pipeline.matching.traits import Traits, traits_of

ANIMALS = {"perro": "inu", "gato": "neko", "lobo": "okami"}
COLOURS = {"blanco": "shiroi", "negro": "kuroi", "rojo": "akai"}
SPANISH = tuple(f"{animal} {colour}" for animal in ANIMALS for colour in COLOURS)
JAPANESE = tuple(f"{animal} {colour}" for animal in ANIMALS.values() for colour in COLOURS.values())
PAIRS = [(index, index) for index in range(9)]


def sides(lefts: tuple[str, ...], rights: tuple[str, ...]) -> tuple[list[Traits], list[Traits]]:
    """The traits of two sides."""
    return [traits_of(each, "p", ()) for each in lefts], [traits_of(each, "p", ()) for each in rights]


def test_what_other_pairs_teach() -> None:
    """Words that always go together make a pair likelier than any other."""
    lexicon = Lexicon(*sides(SPANISH, JAPANESE), PAIRS)
    best = [max(range(9), key=lambda right, left=left: lexicon.likeness(left, right)) for left in range(9)]  # type: ignore[misc]
    assert list(range(9)) == best


def test_a_pair_does_not_confirm_itself() -> None:
    """What only the judged pair itself shows is worth nothing."""
    lexicon = Lexicon(*sides((*SPANISH, "caballo gris"), (*JAPANESE, "uma haiiro")), [*PAIRS, (9, 9)])
    assert 0.0 == lexicon.likeness(9, 9)


def test_other_texts_teach_too() -> None:
    """Translations that are known already count like pairs of the text."""
    known = [(traits_of("caballo azul", "p", ()), traits_of("uma aoi", "p", ()))]
    lexicon = Lexicon(*sides((*SPANISH, "caballo gris"), (*JAPANESE, "uma haiiro")), [*PAIRS, (9, 9)], known)
    assert lexicon.likeness(9, 9) > lexicon.likeness(9, 0)


def test_related_words_need_no_teaching() -> None:
    """Words that begin alike are taken for each other."""
    lexicon = Lexicon(*sides(("la administración",), ("the administration",)), ())
    assert 1.0 == lexicon.likeness(0, 0)


def test_names_that_are_kept() -> None:
    """A name that stands on both sides wherever it stands is one that translators keep."""
    lefts, rights = sides(("Marta vino", "vino Marta", "Marta fue"), ("Marta came", "there came Marta", "Marta went"))
    assert {"marta"} == Lexicon(lefts, rights, [(0, 0), (1, 1), (2, 2)]).kept
