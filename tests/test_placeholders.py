"""Placeholders: found, filled and escaped by a parser of our own, which agrees with Python's where both speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import placeholders
from pipeline.placeholders import Malformed, escape, fill, names

# Text in which braces are frequent, so that all their combinations occur.
BRACED = st.text(st.sampled_from("{}a1_ .:!["), max_size=12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("Costó mucho.", ()),
        ("Costó {amount}.", ("amount",)),
        ("{amount}{amount2}", ("amount", "amount2")),
        ("{b} y {a} y {b}", ("b", "a", "b")),
        ("{_x1}", ("_x1",)),
        ("{{amount}}", ()),
        ("{{{amount}}}", ("amount",)),
        ("línea\n{date}\n", ("date",)),
    ],
)
def test_the_names_stand_in_the_order_of_the_text(text: str, expected: tuple[str, ...]) -> None:
    """Each is given as often as it stands there; what is between doubled braces is text."""
    assert expected == names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costó {amount}.", "Costó $4."),
        ("{amount}{amount}", "$4$4"),
        ("{{amount}}", "{amount}"),
        ("{{{amount}}}", "{$4}"),
        ("{{}}", "{}"),
    ],
)
def test_values_stand_in_place_of_their_names(text: str, expected: str) -> None:
    """A doubled brace becomes a single one, and nothing else changes."""
    assert expected == fill(text, {"amount": "$4"})


def test_what_is_filled_in_is_not_read_again() -> None:
    """A value that looks like a placeholder is text."""
    expected = "{b}}"

    assert expected == fill("{a}", {"a": "{b}}", "b": "no"})


def test_a_placeholder_without_a_value_is_an_error() -> None:
    """A name that the source does not have must not vanish from the edition."""
    with pytest.raises(KeyError, match="amount"):
        fill("{amount}", {"date": "hoy"})


MALFORMED = [
    "{",
    "}",
    "a { b",
    "a } b",
    "{amount",
    "amount}",
    "{}",
    "{0}",
    "{1a}",
    "{a b}",
    "{ amount }",
    "{año}",
    "{a.b}",
    "{a[0]}",
    "{a!r}",
    "{a:>10}",
    "{a.__class__}",
    "{{a}",
    "{a}}",
    "{{{a}}",
    "{\n}",
]


@pytest.mark.parametrize("text", MALFORMED)
def test_a_stray_brace_is_malformed(text: str) -> None:
    """Neither an attribute nor an index, a conversion nor a format is a placeholder, and nor is half of one."""
    with pytest.raises(Malformed):
        names(text)
    with pytest.raises(Malformed):
        fill(text, {"a": "x", "amount": "x"})


def test_a_malformed_text_is_shown_where_it_is_so() -> None:
    """The text around the brace helps the translator to find it in a long message."""
    with pytest.raises(Malformed) as caught:
        names("a" * 100 + " aquí { sobra " + "b" * 100)

    assert "aquí { sobra" in str(caught.value)
    assert len(str(caught.value)) < 40


@given(text=st.text())
def test_escaped_text_holds_no_placeholder(text: str) -> None:
    """Whatever an author writes is text once its braces are doubled, and comes back as it was."""
    assert not names(escape(text))
    assert text == fill(escape(text), {})


@given(pieces=st.lists(st.one_of(st.text(), st.sampled_from(["{amount}", "{date}"])), max_size=6))
def test_a_message_is_filled_between_its_texts(pieces: list[str]) -> None:
    """Text around placeholders survives them, whatever it is."""
    shown = {"{amount}": "$4", "{date}": "hoy"}
    message = "".join(piece if piece in shown else escape(piece) for piece in pieces)

    expected = "".join(shown.get(piece, piece) for piece in pieces)
    assert expected == fill(message, {"amount": "$4", "date": "hoy"})
    assert [piece[1:-1] for piece in pieces if piece in shown] == list(names(message))


@given(text=BRACED)
def test_what_we_accept_python_reads_alike(text: str) -> None:
    """An outside judge: where our syntax holds, ``str.format`` fills the text the same way."""
    values = {"a": "uno", "a1": "dos", "_": "tres", "__": "{a}", "aa": "}"}
    try:
        found = placeholders.names(text)
    except Malformed:
        return

    if set(found) <= set(values):
        assert text.format(**values) == fill(text, values)
