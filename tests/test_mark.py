"""Marking: values become named placeholders, and nothing else of a message changes."""

from __future__ import annotations

import pytest
from hypothesis import given

from pipeline import placeholders
from pipeline.document import Segment
from pipeline.formats import parse
from pipeline.locale_profile import profile
from pipeline.mark import Doubt, doubts, mark, unheard
from pipeline.values import KINDS, Grammar
from pipeline.values.plain import tell
from tests.formats.texts import articles

GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))


def marked(text: str, path: str = "a.txt", grammar: Grammar = GRAMMAR) -> list[Segment]:
    """The marked segments of an article."""
    return list(mark(parse(path, text), grammar).segments())


MESSAGES = {
    "money": ("Costó $4 millones ayer", "Costó {amount} ayer"),
    "a date": ("El 28 de marzo de 2023", "El {date}"),
    "a percentage": ("Un 3.5 % más", "Un {percent} más"),
    "a number": ("Son 12,450 palabras", "Son {number} palabras"),
    "two of a kind": ("Entre $900 y $1,200 hoy", "Entre {amount} y {amount2} hoy"),
    "two kinds": ("Costó $900, un 3.5 %", "Costó {amount}, un {percent}"),
    "braces beside a value": ("El {nombre} costó $900", "El {{nombre}} costó {amount}"),
    "braces without one": ("El {nombre} y }otro{", "El {nombre} y }otro{"),
    "a small number": ("Son 3 cosas", "Son 3 cosas"),
    "a name": ("GPT-3 y Python 3.11", "GPT-3 y Python 3.11"),
    "an address": ("Vea https://a.es/2,000 o www.a.es/3,000", "Vea https://a.es/2,000 o www.a.es/3,000"),
    "a mailbox": ("Escriba a 2,000@a.es ya", "Escriba a 2,000@a.es ya"),
    "a handle": ("Según @2,000 y #3,000", "Según @2,000 y #3,000"),
}


@pytest.mark.parametrize(("text", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_messages(text: str, expected: str) -> None:
    """A figure that is surely a value is a placeholder; literal braces are doubled beside one, and only there."""
    assert [expected] == [segment.text for segment in marked(text)]


def test_detection_can_be_off() -> None:
    """With no kinds to look for, a document stays as it was split."""
    (segment,) = marked("Costó {x} $4 millones", grammar=Grammar(profile("es-US"), ()))
    assert ("Costó {x} $4 millones", ()) == (segment.text, segment.values)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Vea `$4 millones`\n", "a.md"),
        ("<p>Vea <code>$4 millones</code></p>", "a.html"),
        ('<b title="$4">x</b> y\n', "a.md"),
    ],
    ids=["code", "an element", "a tag"],
)
def test_what_is_shielded_holds_no_value(text: str, path: str) -> None:
    """No figure is looked for in code, tags and addresses."""
    assert [()] == [segment.values for segment in marked(text, path)]


WORDLESS = {
    "a figure": ("$4 millones\n", True),
    "figures": ("$900 – 3.5 %\n", True),
    "a bare number": ("1998\n", True),
    "punctuation": ("— … !\n", True),
    "code": ("`uno dos`\n", True),
    "an address": ("<https://a.es>\n", True),
    "a word": ("uno\n", False),
    "a letter": ("y\n", False),
    "a figure and a word": ("$4 millones netos\n", False),
    "Japanese": ("円\n", False),
}


@pytest.mark.parametrize(("text", "expected"), WORDLESS.values(), ids=WORDLESS)
def test_what_needs_no_translator(text: str, expected: bool) -> None:
    """Figures, punctuation, code and addresses alone are nobody's work."""
    assert expected == all(segment.wordless for segment in marked(text, "a.md"))


@given(articles())
def test_marking_touches_no_source(article: tuple[str, str]) -> None:
    """A marked document is the same file, part by part."""
    document = parse(*article)
    assert [part.source for part in document.parts] == [part.source for part in mark(document, GRAMMAR).parts]


@given(articles())
def test_the_author_s_words_fill_the_placeholders(article: tuple[str, str]) -> None:
    """A message filled with the words in which the author said its values is the text as it was split."""
    document = parse(*article)
    for before, after in zip(document.segments(), mark(document, GRAMMAR).segments(), strict=True):
        words = {each.name: each.source for each in after.values}
        assert before.text == (placeholders.fill(after.text, words) if words else after.text)


@given(articles())
def test_every_value_has_its_own_placeholder(article: tuple[str, str]) -> None:
    """The placeholders of a message are its values, in their order, each once."""
    for segment in mark(parse(*article), GRAMMAR).segments():
        if segment.values:
            assert [each.name for each in segment.values] == list(placeholders.names(segment.text))


def test_doubts_name_line_text_and_readings() -> None:
    """What could be read in two ways stays text, and is told with its readings."""
    document = parse("a.txt", "Uno.\n\nEran 1.500 personas.\n")
    assert list(doubts(document, GRAMMAR)) == [Doubt(3, "1.500", ("1.500", "1500"))]
    assert [segment.text for segment in mark(document, GRAMMAR).segments()] == ["Uno.", "Eran 1.500 personas."]


def test_there_is_no_doubt_in_code() -> None:
    """No reading is offered for what is no prose."""
    assert list(doubts(parse("a.md", "Vea `1.500` y <https://a.es/1.500>\n"), GRAMMAR)) == []


DECIDED = {
    "a date in words": (
        'Fue <time datetime="2023-03-28">ese martes</time> por fin',
        'Fue <time datetime="2023-03-28">{date}</time> por fin',
        ["Tue 2023-03-28"],
    ),
    "money in words": (
        'Costó <data value="USD 4000000">cuatro millones</data> ayer',
        'Costó <data value="USD 4000000">{amount}</data> ayer',
        ["4e6 USD"],
    ),
    "what is ambiguous": ('El <time datetime="2024-03-05">5/3/2024</time> y', None, ["2024-03-05"]),
    "other quotes and attributes": ("El <data class='x' value='50000'>50,000</data> y", None, ["50000"]),
    "a key of a shop": ('El <data value="SKU-1">modelo</data> y', 'El <data value="SKU-1">modelo</data> y', []),
    "an attribute of another name": ('El <data data-value="5000">5 mil</data> y', None, ["5e3"]),
}


@pytest.mark.parametrize("path", ["a.md", "a.html"])
@pytest.mark.parametrize(("text", "expected", "plain"), DECIDED.values(), ids=DECIDED)
def test_an_element_says_what_its_words_mean(path: str, text: str, expected: str | None, plain: list[str]) -> None:
    """HTML's ``time`` and ``data`` name the value of their words, which are written anew in every edition."""
    (segment,) = marked(text if path == "a.md" else f"<p>{text}</p>", path)

    assert plain == [tell(placed.value) for placed in segment.values]
    assert expected in (None, segment.text)


def test_an_element_in_code_says_nothing() -> None:
    """It is shown to readers as it is."""
    (segment,) = marked('Vea `<data value="5000">x</data>` y', "a.md")

    assert not segment.values


def test_an_element_is_heard_only_for_kinds_that_are_looked_for() -> None:
    """``detect`` holds for what authors decide, too."""
    grammar = Grammar(profile("es-US"), ("money",))
    (segment,) = marked('Fue <time datetime="2023-03-28">ese martes</time> y', "a.md", grammar)

    assert not segment.values


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            "a.md",
            "<!-- values: 1.200 = 1200; Serie 1,000 = text -->\n\nUnas 1.200 de la Serie 1,000 aquí.\n\nY 1.200.\n",
        ),
        (
            "a.html",
            "<!-- values: 1.200 = 1200; Serie 1,000 = text --><p>Unas 1.200 de la Serie 1,000 aquí.</p><p>Y 1.200.</p>",
        ),
    ],
)
def test_a_comment_says_what_figures_of_the_next_message_mean(path: str, text: str) -> None:
    """A doubtful figure becomes a value, a sure one text; the message behind is read as ever."""
    assert ["Unas {number} de la Serie 1,000 aquí.", "Y 1.200."] == [each.text for each in marked(text, path)]


def test_a_comment_that_says_no_value_is_told() -> None:
    """An author who mistypes a plain form is not left in the dark."""
    document = parse("a.md", "Uno.\n\n<!-- values: 1.200 = muchos; = 5; 3 -->\n\nUnas 1.200.\n")

    assert [(5, "1.200 = muchos"), (5, "5"), (5, "3")] == list(unheard(document))
