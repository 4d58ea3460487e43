"""Real articles, where a folder of corpora is named: 208 Markdown files, 179 of them in Spanish with JSX inside."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from pipeline.formats import front_matter, parse
from tests.formats.judging import GFM, every_letter_changed, identical, skeleton, visible

SHARED = os.environ.get("PIPELINE_SHARED", "")
pytestmark = pytest.mark.skipif(not SHARED, reason="PIPELINE_SHARED names no folder of corpora")

ARTICLES = sorted(Path(SHARED, "corpora").rglob("*.md")) if SHARED else []

EXPRESSION = re.compile(r"\{/\*.*?\*/\}|(?<=>)\s*\{`[^`]*`\}\s*(?=<)|(?<=>\n)\s*\{`[^`]*`\}\s*(?=\n*<)")
"""What MDX reads as code: the anchors of headings, and the expression that is all of an element's text."""

TITLE_IN_A_MESSAGE = re.compile(r'<(?:YouTubeIframe|Diagram|abbr)\b[^>]*\s(?:title|alt)="([^"]*)"')
"""Attributes of tags inside of a paragraph: they are in its message as they stand, where the judging translator, who
leaves tags alone, does not change them."""


def text_of(path: Path) -> str:
    """An article with its own line endings."""
    return path.read_bytes().decode()


def test_the_corpora_are_there() -> None:
    """The folder that is named holds the corpora."""
    assert len(ARTICLES) > 200


def test_untranslated_and_identity_translated_articles_are_the_same_bytes() -> None:
    """An edition without changed words is its source."""
    for path in ARTICLES:
        source = text_of(path)
        document = parse(path.name, source)
        assert source == document.source, path
        assert source == identical(document), path


def test_translated_articles_keep_their_structure() -> None:
    """With every word changed, an article renders to the same tags."""
    for path in ARTICLES:
        source = text_of(path)
        changed = every_letter_changed(parse(path.name, source))
        before = skeleton(GFM.render(source[front_matter.size(source) :]))
        after = skeleton(GFM.render(changed[front_matter.size(changed) :]))
        assert before == after, path


def test_all_that_a_reader_sees_is_in_some_message() -> None:
    """What is still in words after every message was changed is code, an anchor of MDX, or an attribute."""
    missed = []
    for path in ARTICLES:
        source = text_of(path)
        changed = every_letter_changed(parse(path.name, source))
        body = EXPRESSION.sub("", changed[front_matter.size(changed) :])
        known = set(TITLE_IN_A_MESSAGE.findall(source))
        for text in visible(GFM.render(body)):
            left = re.findall(r"[A-Za-z]{2,}", text)
            if text not in known and any(set(word) - set("xX") for word in left) and "={{" not in text:
                missed.append((path.name, text))
    assert missed == []
