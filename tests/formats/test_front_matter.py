"""Front matter: which values are messages, and how a translation stands among YAML and TOML."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pipeline.document import LANGUAGE, Reading, Segment
from pipeline.formats import parse
from pipeline.formats.front_matter import QuotedScalar, TomlString, YamlScalar, fault, metadata, size
from tests.formats.articles import messages, rewritten

ARTICLE = "articulo.md"


def found(text: str) -> list[tuple[str, str]]:
    """The kinds and texts of the segments of a Markdown file."""
    return [(part.kind, part.text) for part in parse(ARTICLE, text).parts if isinstance(part, Segment)]


PROSE = {
    "plain": ("title: Uno dos\n", [("front matter title", "Uno dos")]),
    "in double quotes": ('title: "Uno: \\u00e9"\n', [("front matter title", "Uno: é")]),
    "in single quotes": ("title: 'Uno ''dos'''\n", [("front matter title", "Uno 'dos'")]),
    "over lines": ("title: Uno\n  dos\n", [("front matter title", "Uno dos")]),
    "deeper down": ("cover:\n  alt: Uno\n", [("front matter alt", "Uno")]),
    "in a list": ("images:\n- alt: Uno\n- alt: Dos\n", [("front matter alt", "Uno"), ("front matter alt", "Dos")]),
    "not the author": ("author: Uno\ntags: [dos]\n", []),
    "not a number": ("title: 2024\n", []),
    "not nothing": ("title:\ndescription: ''\n", []),
    "the language": ("lang: es\n", [(LANGUAGE, "es")]),
    "no language of something else": ("video:\n  lang: es\n", []),
}


@pytest.mark.parametrize(("yaml_text", "expected"), PROSE.values(), ids=PROSE)
def test_values_of_yaml(yaml_text: str, expected: list[tuple[str, str]]) -> None:
    """The values of keys that readers see as prose are messages; the language of the article is known."""
    assert expected == found(f"---\n{yaml_text}---\n")


TOML = {
    "a string": ('title = "Uno \\u00e9"\n', [("front matter title", "Uno é")]),
    "a literal": ("title = 'Uno'\n", [("front matter title", "Uno")]),
    "in a table": ('[cover]\nalt = "Uno"\n', [("front matter alt", "Uno")]),
    "not the author": ('author = "Uno"\n', []),
    "not over lines": ('title = """\nUno"""\n', []),
    "the language": ('lang = "es"\n', [(LANGUAGE, "es")]),
}


@pytest.mark.parametrize(("toml", "expected"), TOML.values(), ids=TOML)
def test_values_of_toml(toml: str, expected: list[tuple[str, str]]) -> None:
    """TOML between plus signs is read as YAML between dashes is."""
    assert expected == found(f"+++\n{toml}+++\n")


NONE = {
    "not closed": "---\ntitle: Uno\n",
    "not at the top": "\n---\ntitle: Uno\n---\n",
    "prose between rules": "---\n\nUno dos\n\n---\n",
    "a list": "---\n- Uno\n---\n",
    "no YAML": "---\ntitle: [Uno\n---\n",
    "no TOML": "+++\ntitle: Uno\n+++\n",
    "fences of two kinds": "---\ntitle: Uno\n+++\n",
    "four dashes": "----\ntitle: Uno\n----\n",
    "nothing": "",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_is_no_front_matter(text: str) -> None:
    """Only keys and values between two equal fences at the top of a file are front matter."""
    assert (0, {}) == (size(text), metadata(text))


def test_the_settings_choose_the_keys() -> None:
    """A project may name other keys, or paths of keys, than those that are prose by default."""
    text = "---\ntitle: Uno\ncard:\n  button: Dos\nbutton: Tres\n---\n"
    assert ["Dos"] == messages(ARTICLE, text, Reading(front_matter=("card.button",)))
    assert ["Dos", "Tres"] == messages(ARTICLE, text, Reading(front_matter=("button",)))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["Unix", "Windows", "old Macintosh"])
def test_size_counts_fences_and_line_ends(newline: str) -> None:
    """What is front matter ends behind the line end of its closing fence."""
    text = "---\ntitle: Uno\n---\n".replace("\n", newline)
    assert len(text) == size(f"{text}Dos{newline}")


def test_metadata_of_a_file_with_a_byte_order_mark() -> None:
    """A byte order mark before the fence is none of the front matter's business."""
    assert {"title": "Uno"} == metadata("\ufeff---\ntitle: Uno\n---\n")


DAMAGED = {
    "a tag that does not fit": "---\na: !!bool x\n---\n",
    "a date that is none": "---\na: !!timestamp x\n---\n",
    "a number that is none": "---\na: !!int x\n---\n",
    "a day that is none": "---\na: 2023-13-45\n---\n",
    "deeper than Python recurses": f"---\na: {'[' * 2000}\n---\n",
    "a control character": "---\na: \x07\n---\n",
}


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_yaml_that_cannot_be_read(text: str) -> None:
    """Front matter that cannot be read is no front matter, whatever PyYAML raises at it."""
    assert {} == metadata(text)


yaml_styles = pytest.mark.parametrize(
    "frame", [YamlScalar(), QuotedScalar('"'), QuotedScalar("'")], ids=["plain", "double quotes", "single quotes"]
)


@yaml_styles
@given(
    text=st.text(
        st.characters(codec="ascii", exclude_characters="\x7f") | st.characters(categories=["L", "M", "N", "S"])
    )
)
def test_a_yaml_scalar_holds_any_text(frame: YamlScalar, text: str) -> None:
    """A translation is one string of YAML, whatever it holds: it cannot become a key, a number or a list."""
    assert {"title": text, "author": "Uno"} == yaml.safe_load(f"title: {frame.write(text)}\nauthor: Uno\n")


@yaml_styles
@pytest.mark.parametrize("character", "\x85\x7f\x80\ufffe", ids=ascii)
def test_a_yaml_scalar_holds_what_yaml_does_not(frame: YamlScalar, character: str) -> None:
    """A stray control character is escaped, so that the front matter can still be read."""
    assert {"title": f"a{character}b"} == yaml.safe_load(f"title: {frame.write(f'a{character}b')}\n")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_toml_string_holds_any_text(text: str) -> None:
    """A translation is one string of TOML, whatever it holds."""
    expected = {"title": text, "author": "Uno"}
    assert expected == tomllib.loads(f'title = {TomlString().write(text)}\nauthor = "Uno"\n')


@pytest.mark.parametrize(
    "text", ["no", "3", "2024-05-14", "a: b", "- a", "#a", "'a", "a #b", "~", "", " a", "a\nb", "[a"]
)
def test_a_plain_scalar_gets_quotes_where_it_needs_them(text: str) -> None:
    """What YAML would read as anything but the string itself is written in quotes."""
    assert {"title": text} == metadata(rewritten(ARTICLE, "---\ntitle: Uno\n---\n", lambda _: text))


PLACES: dict[str, tuple[str, dict[str, Any]]] = {
    "literal block": ("description: |\n  Uno\n  dos\nauthor: Ana\n", {"description": "Tres", "author": "Ana"}),
    "folded block": ("description: >-\n  Uno\n  dos\nauthor: Ana\n", {"description": "Tres", "author": "Ana"}),
    "block at the end": ("author: Ana\ndescription: |\n  Uno\n", {"description": "Tres", "author": "Ana"}),
}


@pytest.mark.parametrize(("source", "expected"), PLACES.values(), ids=PLACES)
def test_a_translation_of_a_block_scalar(source: str, expected: dict[str, Any]) -> None:
    """A translation of ``|`` and ``>`` text takes its place and leaves the next key alone."""
    edition = metadata(rewritten(ARTICLE, f"---\n{source}---\n", lambda _: "Tres"))
    assert expected == {key: str(value).strip() for key, value in edition.items()}


@pytest.mark.parametrize("translation", ["Dos, tres", "Dos] tres", "Dos} tres"])
@pytest.mark.parametrize(
    "source", ["cover: {alt: Uno, size: 3}\n", "images: [{alt: Uno}]\n"], ids=["mapping", "sequence"]
)
def test_a_translation_in_a_flow_collection(source: str, translation: str) -> None:
    """Inside of ``{…}`` and ``[…]`` a comma or a bracket is no text: the translation needs quotes."""
    before, after = f"---\n{source}---\n", rewritten(ARTICLE, f"---\n{source}---\n", lambda _: translation)
    expected = yaml.safe_load(source.replace("Uno", "X"))
    assert metadata(before.replace("Uno", "X")) == expected
    assert expected == yaml.safe_load(str(metadata(after)).replace(repr(translation), "X"))


def test_an_alias() -> None:
    """A value that repeats another by ``*name`` is that value's translation, too."""
    assert [("front matter title", "Uno")] == found("---\ntitle: &uno Uno\ndescription: *uno\n---\n")


def test_an_anchor_survives_a_translation() -> None:
    """The anchor of a value is markup: what refers to it still finds it."""
    edition = rewritten(ARTICLE, "---\ntitle: &uno Uno\nslug: *uno\n---\n", lambda _: "Dos")
    assert {"title": "Dos", "slug": "Dos"} == metadata(edition)


def test_a_key_within_a_toml_string() -> None:
    """What stands in a string of several lines is that string, not a key."""
    assert [] == found('+++\nexample = """\ntitle = "Uno"\n"""\n+++\n')


def test_the_language_of_a_toml_table() -> None:
    """Only a key at the top names the language of the article."""
    assert [] == found('+++\n[video]\nlang = "es"\n+++\n')


FAULTS = {
    "a colon in a value": ("---\ntitle: Uno: dos\n---\n", 2),
    "on its second line": ("---\ntitle: Uno\ndate: [\n---\n", 4),
    "in TOML": ("+++\ntitle = Uno\n+++\n", 1),
    "none": ("---\ntitle: Uno\n---\n", None),
    "prose between rules": ("---\nUno dos\n---\n", None),
}


@pytest.mark.parametrize(("text", "line"), FAULTS.values(), ids=FAULTS)
def test_front_matter_that_cannot_be_read_is_told(text: str, line: int | None) -> None:
    """What looks like front matter and is none is a fault with its line; prose between two rules is not."""
    found = fault(text)
    assert line == (found[0] if found else None)
