"""Comments in which an author speaks to translators."""

from __future__ import annotations

import pytest

from pipeline.formats.directives import Directive, Say, directive

COMMENTS = {
    "<!-- translators: Es un apodo -->": Directive(Say.NOTE, "Es un apodo"),
    "<!-- translator: Es un apodo -->": Directive(Say.NOTE, "Es un apodo"),
    "<!--translators:Es\n  un apodo-->": Directive(Say.NOTE, "Es un apodo"),
    "  <!-- context: menú -->\n": Directive(Say.CONTEXT, "menú"),
    "<!-- notranslate -->": Directive(Say.OFF),
    "<!-- translate -->": Directive(Say.ON),
    "<!-- translate: no -->": None,
    "<!-- Los translators: no -->": None,
    "<!-- TODO -->": None,
    "<!-- -->": None,
    "translators: Es un apodo": None,
    "": None,
}


@pytest.mark.parametrize(("comment", "expected"), COMMENTS.items(), ids=COMMENTS)
def test_directive(comment: str, expected: Directive | None) -> None:
    """A comment that begins with one of the known words speaks to translators; any other is the author's own."""
    assert expected == directive(comment)
