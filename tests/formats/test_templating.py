"""What is neither prose nor markup of the format: tags of templates, formulas, modules."""

from __future__ import annotations

import pytest

from pipeline.formats.templating import prose, ranges

RANGES = {
    "Hugo": ("uno {{< cifra 2 >}} dos", ["{{< cifra 2 >}}"]),
    "Liquid": ("uno {{ página.título }} {% if x %} dos", ["{{ página.título }}", "{% if x %}"]),
    "ERB": ("uno <% x %> dos", ["<% x %>"]),
    "MDX": ("uno {/* x */} dos", ["{/* x */}"]),
    "JSX": ("uno <Cifra valor={2} /> dos", ["<Cifra valor={2} />"]),
    "a tag of HTML": ('uno <b class="x"> dos', []),
    "braces of prose": ("uno {amount} dos", []),
    "a formula": ("sea $x^2$ y $$a = b$$", ["$x^2$", "$$a = b$$"]),
    "a letter": ("$n$", ["$n$"]),
    "money": ("entre $900 y $1,200 al mes", []),
    "one dollar": ("cuesta $5", []),
}


@pytest.mark.parametrize(("text", "expected"), RANGES.values(), ids=RANGES)
def test_ranges(text: str, expected: list[str]) -> None:
    """Tags and formulas are found; braces, tags of HTML and money are prose."""
    assert sorted(expected) == sorted(text[start:end] for start, end in ranges(text))


PROSE = {
    "prose": ("uno dos", "uno dos"),
    "prose behind a line of tags": ("{{< nota >}}\nuno\n", "uno\n"),
    "prose before one": ("uno\n{{< /nota >}}", "uno"),
    "a tag within": ("uno {{ x }} dos", "uno {{ x }} dos"),
    "nothing but tags": ("{{< a >}}\n{{< /a >}}", ""),
    "a formula by itself": ("$$\na = b\n$$", ""),
    "modules": ("import a from 'b';\nexport const c = 1;", ""),
    "a sentence that begins like one": ("import antes o después", "import antes o después"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("source", "expected"), PROSE.values(), ids=PROSE)
def test_prose(source: str, expected: str) -> None:
    """The prose of a paragraph is what is left without the lines at its edges that hold nothing but tags."""
    start, end = prose(source)
    assert expected == source[start:end]
