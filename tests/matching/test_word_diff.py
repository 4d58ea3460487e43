"""What an edit changed, in a few words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.matching.word_diff import Fate, Piece, printable, word_diff, written


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Costó cuatro millones.", "Costó cinco millones.", "Costó [-cuatro-] {+cinco+} millones."),
        ("Costó mucho.", "Costó mucho dinero.", "Costó mucho {+dinero+}."),
        ("Uno dos tres", "Uno tres", "Uno [-dos-] tres"),
        ("Uno", "Dos", "[-Uno-]{+Dos+}"),
        ("Vio {amount}.", "Vio {number}.", "Vio [-{amount}-]{+{number}+}."),
        ("Uno  dos", "Uno dos", "Uno dos"),
        ("", "Uno", "{+Uno+}"),
        ("四百万ドル", "五百万ドル", "[-四-]{+五+}百万ドル"),
    ],
)
def test_what_went_stands_before_what_came(old: str, new: str, expected: str) -> None:
    """Words are the unit, a mark is one of its own, and spaces alone are no change."""
    assert expected == written(word_diff(old, new))


def test_what_stayed_is_cut_short() -> None:
    """A long message is shown around its changes only."""
    old = "a b c d e f g uno h i j k l m n o p q dos r s t u v w x"
    new = old.replace("uno", "1").replace("dos", "2")
    expected = "… d e f g [-uno-] {+1+} h i j k … n o p q [-dos-] {+2+} r s t u …"
    assert expected == written(word_diff(old, new))


def test_a_long_change_is_cut_short_too() -> None:
    """A sentence that was written anew is told by its ends."""
    words = " ".join(f"p{number}" for number in range(60))
    (gone, came) = word_diff(words, "Nada")
    assert (Fate.DELETED, 24) == (gone.fate, len(gone.text.replace("…", "").split()))
    assert Piece(Fate.INSERTED, "Nada") == came


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_line_is_a_line(old: str, new: str) -> None:
    """Whatever the texts hold, the difference is one line that a terminal shows and does not obey."""
    assert written(word_diff(old, new)).isprintable()


def test_controls_are_escaped() -> None:
    """Neither an escape sequence nor a mark of direction gets to a terminal."""
    assert "\\x1b[31m\\u202eUno\\n" == printable("\x1b[31m\u202eUno\n")
