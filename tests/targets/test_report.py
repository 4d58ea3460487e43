"""The page of status: whole by itself, and safe whatever it tells of."""

from __future__ import annotations

from typing import Any

from pipeline.locale_profile import profile
from pipeline.problem import Problem
from pipeline.targets.report import page
from tests.targets.pages import Page

BAD = '"><script>alert(1)</script>'
ONE, NONE = {"messages": 1, "words": 2}, {"messages": 0, "words": 0}
COUNTS = {"percent": 50, "translated": ONE, "fuzzy": NONE, "untranslated": ONE, "errors": ONE}
ROW: dict[str, Any] = {
    "locale": "ar",
    "article": BAD,
    "published": False,
    **COUNTS,
    "threshold": 80,
    "reasons": ["50 % of 80 % reviewed"],
    "translator": BAD,
    "revised": "2026-11-24T14:30:00+00:00",
    "stale": [
        {"path": "a.po", "line": 5, "old": "", "new": "", "diff": [{"fate": "del", "text": f"{BAD} "}]},
    ],
    "built": [{"target": "site", "outdated": True, "changed": ["source/a.md"]}],
}
TOTAL = {"locale": "ar", "articles": 1, "published": 0, **COUNTS, "stale": 1}


def made() -> str:
    """A page with all that a page can have."""
    problems = [Problem(path=BAD, cause=BAD, remedy=BAD)]
    return page(profile("es-US"), [profile("ar")], [ROW], [TOTAL], problems).decode()


def test_a_page_says_what_the_rows_say() -> None:
    """Reasons, dates and edits stand on it; what is in error is not told twice."""
    text = made()
    for said in ("held back", "50 % of 80 % reviewed", "site older than the article", "2026-11-24", "a.po:5", "<del>"):
        assert said in text
    assert '<td class="figure fault">1' in text


def test_a_page_stands_by_itself() -> None:
    """It has no script and asks nobody for anything."""
    read = Page(made())
    assert "script" not in {tag for tag, _ in read.tags}
    assert ["#ar", "data:,"] == sorted(read.links())
    assert "url(" not in made()


def test_texts_of_others_are_texts() -> None:
    """Nothing of an article, a catalog or a name is markup."""
    assert BAD not in made()
    assert made().count("&lt;script&gt;") == 7


def test_a_page_can_be_heard() -> None:
    """Tables have captions and headings with a scope, and words their language and direction."""
    read = Page(made())
    tags = [tag for tag, _ in read.tags]
    assert tags.count("table") == tags.count("caption") == 2
    assert tags.count("th") == len(read.attributes("th", "scope"))
    assert ("html", {"lang": "en", "dir": "ltr"}) in read.tags
    assert ("bdi", {"lang": "ar", "dir": "rtl"}) in read.tags
    assert ("blockquote", {"lang": "es-US", "dir": "ltr"}) in read.tags


def test_a_page_of_nothing() -> None:
    """A project that translates nothing has a page that says so."""
    assert "There is nothing to translate." in page(profile("es"), [], [], [], []).decode()
