"""Problems of all kinds, and what is known of their checks."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from pipeline.listings import About
from pipeline.problem import Problem, Severity

JUDGES = Path(__file__).parents[2] / ".venv/judges/node_modules"
"""Where `make test` puts what is published for Node.js."""

CHECKS = {
    "link": About("link", Severity.ERROR, "A lost link leads nobody", "Put the link back"),
    "spaces": About("spaces", Severity.WARNING, "Two spaces are seen on paper", "Leave one space"),
}

CATALOG = "locales/fr/LC_MESSAGES/año 1.po"

LINK = Problem(
    path=CATALOG,
    line=12,
    cause="the link to https://a.org is missing, 100 %",
    remedy="Put the link back",
    check="link",
    source="See [the page](https://a.org)",
    target="Voir la page",
    span=(5, 12),
)
SPACES = Problem(
    path=CATALOG,
    line=20,
    cause="two spaces",
    remedy="Leave one?",
    severity=Severity.WARNING,
    check="spaces",
    source="One two",
    target="Un  deux",
    span=(2, 4),
)
UNREADABLE = Problem(path="source/a.md", line=3, cause="byte 0xff is not UTF-8", remedy="Save the article as UTF-8")
UNBUILT = Problem(
    path="pipeline.toml", cause="nothing is built", remedy="Add a locale", severity=Severity.WARNING, check="unknown"
)
HOSTILE = Problem(
    path="source/a,b:c%d.md",
    line=1,
    cause="odd\n::error::\x1b[31m\u202e\ud800\x00]]>&",
    remedy="Do\r\nthis",
    check="link",
    source="a\nb",
    target="\x1b]0;title\x07\ufffe</failure>",
    span=(0, 1),
)

ALL = (LINK, SPACES, SPACES, UNREADABLE, UNBUILT, HOSTILE)

TEXTS = st.text(max_size=60) | st.text(
    st.sampled_from("a é漢\u0301\u200d\u202e\x1b\n\r\t%:,&<]\ud800\ufffe"), max_size=40
)

PROBLEMS = st.lists(
    st.builds(
        Problem,
        path=st.sampled_from(["a.po", "locales/fr/é b.po", "a:b,c%d.po"]),
        line=st.none() | st.integers(min_value=1, max_value=10**6),
        cause=TEXTS,
        remedy=TEXTS,
        severity=st.sampled_from(Severity),
        check=st.sampled_from(["", "link", "spaces", "unknown"]),
        source=TEXTS,
        target=TEXTS,
        span=st.none() | st.tuples(st.integers(0, 70), st.integers(0, 70)).map(lambda two: (min(two), max(two))),
    ),
    max_size=5,
)
"""Lists of problems with any text, and with spans that may lie outside of it."""
