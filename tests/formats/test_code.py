"""Comments and strings in blocks of code, where a project asks for them."""

from __future__ import annotations

import pytest

from pipeline.document import Reading
from tests.formats.articles import messages, rewritten

ARTICLE = "articulo.md"

COMMENTS = {
    "python": ("# Suma dos cosas\nx = 1  # el primero\n", ["Suma dos cosas", "el primero"]),
    "js": ("// Suma dos cosas\n/* y otra\n * más */\n", ["Suma dos cosas", "y otra", "más"]),
    "html": ("<!-- Una nota -->\n<p>Uno</p>\n", ["Una nota"]),
    "console": ("$ orden --larga\n# Cambiaron dos párrafos.\n", ["Cambiaron dos párrafos."]),
    "nada": ("# Uno dos\n", []),
}


@pytest.mark.parametrize(
    ("language", "code", "expected"), [(name, *row) for name, row in COMMENTS.items()], ids=COMMENTS
)
def test_comments(language: str, code: str, expected: list[str]) -> None:
    """Each line of a comment is a message in the languages that the settings name."""
    text = f"```{language}\n{code}```\n"
    assert expected == messages(ARTICLE, text, Reading(code_comments=(language,)))


def test_code_is_no_prose_unless_asked_for() -> None:
    """No comment and no string is a message where the settings say nothing, or name other languages."""
    text = '```python\n# Uno dos\nprint("tres cuatro")\n```\n'
    assert [] == messages(ARTICLE, text)
    assert [] == messages(ARTICLE, text, Reading(code_comments=("js",), code_strings=("js",)))


def test_strings() -> None:
    """Strings are messages apart from comments."""
    text = "```python\n# Uno dos\nprint(\"tres cuatro\", 'x')\n```\n"
    assert ["tres cuatro"] == messages(ARTICLE, text, Reading(code_strings=("python",)))


@pytest.mark.parametrize(
    "evil", ['a"; import os', "a\\", "a\nb", '"""'], ids=["quote", "backslash", "line break", "quotes"]
)
def test_a_translation_cannot_end_its_string(evil: str) -> None:
    """What would end a string, or its line, is left out of the translation."""
    reading = Reading(code_strings=("python",))
    edition = rewritten(ARTICLE, '```python\nprint("tres cuatro")\n```\n', lambda _: evil, reading)
    code = edition.removeprefix("```python\n").removesuffix("\n```\n")
    compile(code, "edition", "exec")
    assert ['print("', '")', 1] == [code[:7], code[-2:], len(code.splitlines())]
