"""An article as safe HTML for a page, in whatever format it is written."""

from __future__ import annotations

import datetime
import re
import sys

import pytest
from hypothesis import given

from pipeline.document import Document
from pipeline.formats import parse
from pipeline.targets.article_html import Metadata, content, metadata, title
from tests.formats.texts import articles
from tests.targets.pages import Page


def shown(path: str, text: str) -> str:
    """The content of an author's own page."""
    document = parse(path, text)
    return content(document, text, document, lambda address: address)


CONTENT = {
    "Markdown": ("a.md", "# Uno\n\n- dos\n", '<h1 id="uno">Uno</h1>\n<ul>\n<li>dos</li>\n</ul>\n'),
    "without front matter": ("a.md", "---\ntitle: Uno\n---\nDos\n", "<p>Dos</p>\n"),
    "a table": (
        "a.md",
        "| a |\n|--:|\n| b |\n",
        (
            '<table><thead><tr><th style="text-align:end">a</th></tr></thead>'
            '<tbody>\n<tr><td style="text-align:end">b</td></tr>\n</tbody></table>\n'
        ),
    ),
    "the body of a document": (
        "a.html",
        "<html><head><title>U</title></head><body><p>Dos</p></body></html>",
        "<p>Dos</p>",
    ),
    "a fragment": ("a.html", "<p>Dos</p>", "<p>Dos</p>"),
    "a plain text": ("a.txt", "Uno\n\nDos & <tres>.\n", '<h1 id="uno">Uno</h1>\n<p>Dos &amp; &lt;tres&gt;.</p>'),
    "its headings": ("a.txt", "Uno\n\nDos.\n\nTres\n", '<h1 id="uno">Uno</h1>\n<p>Dos.</p>\n<h2 id="tres">Tres</h2>'),
    "its lists": ("a.txt", "- Uno\n- Dos\n", "<ul>\n<li>Uno</li>\n<li>Dos</li>\n</ul>"),
    "nothing": ("a.html", "", ""),
}


@pytest.mark.parametrize(("path", "text", "expected"), CONTENT.values(), ids=CONTENT)
def test_content(path: str, text: str, expected: str) -> None:
    """The body of an article is its text as HTML."""
    assert expected == shown(path, text)


IDS = {
    "of the text": ("# Uno dos\n", ["uno-dos"]),
    "of the author": ("# Uno {#dos}\n", ["dos"]),
    "without signs": ("# ¿Cuánto costó *GPT-2*?\n", ["cuánto-costó-gpt-2"]),
    "numbered": ("# Uno\n\n# Uno\n", ["uno", "uno-1"]),
    "without any letter": ("# …\n", ["section"]),
}


def ids_of(text: str) -> list[str]:
    """The ids of the headings of a Markdown article's page."""
    return [attributes["id"] for tag, attributes in Page(shown("a.md", text)).tags if tag == "h1"]


@pytest.mark.parametrize(("text", "expected"), IDS.values(), ids=IDS)
def test_heading_ids(text: str, expected: list[str]) -> None:
    """Every heading has an id: the author's, else GitHub's."""
    assert expected == ids_of(text)


@pytest.mark.parametrize(
    "text", ["# Uno\n\n# Uno\n\n# Uno 1\n", "# Uno\n\n# Dos {#uno}\n"], ids=["numbered", "the author's"]
)
def test_heading_ids_are_distinct(text: str) -> None:
    """No two headings of a page have one id."""
    found = ids_of(text)
    assert sorted(set(found)) == sorted(found)


def test_an_id_with_a_sign_of_html() -> None:
    """An id of the author is the same on the page, whatever signs are in it."""
    assert ids_of("# Uno {#a&b}\n") == ["a&b"]


TITLES = {
    "declared": ("a.md", "---\ntitle: Uno\n---\n# Dos\n", "Uno"),
    "declared as a number": ("a.md", "---\ntitle: 1984\n---\n# Dos\n", "1984"),
    "of HTML": ("a.html", "<title>Uno &amp; <b></title><h1>Dos</h1>", "Uno &"),
    "the first heading": ("a.md", "Uno\n\n## *Dos* `tres`\n", "Dos tres"),
    "the first text": ("a.md", "$900\n\nUno\n", "$900"),
    "of a plain text": ("a.txt", "Uno\n\nDos.\n", "Uno"),
    "a snake": ("a.md", "# snake_case y [uno](a.md)\n", "snake_case y uno"),
    "none": ("a.md", "", "a.md"),
}


@pytest.mark.parametrize(("path", "text", "expected"), TITLES.values(), ids=TITLES)
def test_title(path: str, text: str, expected: str) -> None:
    """A page is called what the article says, else by its first heading, else by its first text."""
    assert expected == title(parse(path, text), text)


METADATA = {
    "all": (
        "a.md",
        "---\nauthor: Ana\ndescription: Uno\ndate: 2024-05-14\n---\n",
        Metadata("Ana", "Uno", datetime.date(2024, 5, 14)),
    ),
    "a time": ("a.md", "---\ndate: 2024-05-14 10:00:00\n---\n", Metadata(date=datetime.date(2024, 5, 14))),
    "of other types": ("a.md", "---\nauthor: [Ana]\ndescription: 3\ndate: ayer\n---\n", Metadata()),
    "in TOML": (
        "a.md",
        '+++\nauthor = "Ana"\ndate = 2024-05-14\n+++\n',
        Metadata("Ana", date=datetime.date(2024, 5, 14)),
    ),
    "of HTML": ("a.html", '<meta name="description" content="Uno &amp; dos">', Metadata(description="Uno & dos")),
    "none": ("a.txt", "---\nauthor: Ana\n---\n", Metadata()),
}


@pytest.mark.parametrize(("path", "text", "expected"), METADATA.values(), ids=METADATA)
def test_metadata(path: str, text: str, expected: Metadata) -> None:
    """What an article says of itself is taken where it is of the right type."""
    assert expected == metadata(parse(path, text), text)


@given(articles())
def test_nothing_active_survives(article: tuple[str, str]) -> None:
    """Whatever an article holds, its content has no script, no handler and no active address."""
    path, text = article
    page = Page(shown(path, text))
    assert not {tag for tag, _ in page.tags} & {"script", "style", "iframe", "svg", "title", "meta", "html", "body"}
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert all(re.match(r"(?!javascript:|data:)", link, re.IGNORECASE) for link in page.links())


def test_addresses_are_resolved_but_for_those_of_other_sites() -> None:
    """Every relative address is asked for; where it leads nowhere the link goes and its text stays."""
    text = "[a](b.md) [c](https://d.es) [e](#f) [g](mailto:h@i.es) ![j](k.png)\n"
    document = parse("a.md", text)
    asked: list[str] = []

    def resolve(address: str) -> str | None:
        asked.append(address)
        return None if address == "b.md" else address

    links = list(Page(content(document, text, document, resolve)).links())
    assert (asked, links) == (["b.md", "#f", "k.png"], ["https://d.es", "#f", "mailto:h@i.es", "k.png"])


@pytest.mark.parametrize("address", ["//[", "//[uno]x", "//a]"])
def test_an_address_that_is_none_makes_no_noise(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address that cannot be read costs its link, and no traceback on the terminal."""
    ignored: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", ignored.append)
    assert "uno" in shown("a.html", f'<p><a href="{address}">uno</a></p>')
    assert ignored == []


def test_content_of_a_translation_with_other_headings() -> None:
    """Where an edition has other headings than its source, each gets an id of its own."""
    origin = parse("a.html", "<p>Uno</p>")
    edition = Document("a.html", origin.parts)
    assert content(edition, "<h1>Uno</h1><h1>Uno</h1>", origin, lambda address: address) == (
        '<h1 id="uno">Uno</h1><h1 id="uno-1">Uno</h1>'
    )
