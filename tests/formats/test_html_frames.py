"""How text stands in HTML: between tags, and in the values of attributes."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.html_frames import AddedAttribute, Attribute, Flow, decoded
from pipeline.formats.lines import Lines


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_an_attribute_holds_any_text(text: str) -> None:
    """What is written in an attribute is between two quotes, and reads as it was."""
    written = Attribute().write(text)
    assert text == Attribute().read(written)
    assert ['"', '"', 0] == [written[0], written[-1], written[1:-1].count('"')]


@pytest.mark.parametrize(
    ("source", "expected"), [('"uno &amp; dos"', "uno & dos"), ("'uno'", "uno"), ("uno", "uno"), ("&eacute;", "é")]
)
def test_an_attribute_is_read_in_any_quotes(source: str, expected: str) -> None:
    """Quotes are no part of a value, and references are the characters that they stand for."""
    assert expected == Attribute().read(source)


@pytest.mark.parametrize(("text", "expected"), [("ltr", ""), ("rtl", ' dir="rtl"')])
def test_an_added_attribute_is_written_where_it_is_needed(text: str, expected: str) -> None:
    """An attribute that the author left out appears with a space before it; left to right needs none."""
    assert expected == AddedAttribute("dir").write(text)


@given(st.text(alphabet=" \t\r\n\fab\u00a0"))
def test_a_flow_collapses_what_html_collapses(text: str) -> None:
    """Runs of white space are one space, at the edges none; a no-break space is a character (HTML, *white space*)."""
    expected = " ".join(text.replace("\t", " ").replace("\r", " ").replace("\n", " ").replace("\f", " ").split(" "))
    while "  " in expected:
        expected = expected.replace("  ", " ")
    assert expected.strip(" ") == Flow(Lines()).read(text)


REFERENCES = {
    "letters": ("&eacute;&#233;&#xe9;", "ééé"),
    "no-break spaces": ("25&nbsp;%", "25\u00a0%"),
    "markup": ("&lt;&gt;&amp;&quot;&#39;&#60;&apos;", "&lt;&gt;&amp;&quot;&#39;&#60;&apos;"),
    "what cannot be seen": ("&shy;&zwj;&#32;&#10;", "&shy;&zwj;&#32;&#10;"),
    "what does not exist": ("&nada;&", "&nada;&"),
}


@pytest.mark.parametrize(("text", "expected"), REFERENCES.values(), ids=REFERENCES)
def test_decoded(text: str, expected: str) -> None:
    """Translators see characters rather than references, but for markup and for what cannot be seen."""
    assert expected == decoded(text)


@given(st.text(st.sampled_from(list("&#xaeg;0136lt é\u00a0"))))
def test_decoding_changes_no_meaning(text: str) -> None:
    """A browser shows the same text before and after."""
    assert html.unescape(text) == html.unescape(decoded(text))
