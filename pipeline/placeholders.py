"""Named placeholders in a message, such as ``Costó {amount}``.

The syntax is gettext's ``python-brace-format`` with names alone: no attribute, index, conversion or format
specification, since GNU ``msgfmt -c`` compares those letter for letter and a translator could reach into objects with
them.  ``str.format`` is never called.  A literal brace is doubled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_TOKEN = re.compile(r"\{\{|\}\}|\{([A-Za-z_][A-Za-z0-9_]*)\}|[{}]")


WISH = re.compile(r"\{(?P<name>\w+)\} as (?P<style>[a-z]+)")
"""A translator's wish for the style of a value, in a comment: ``# {date} as short``."""


class Malformed(ValueError):
    """A brace that neither belongs to a placeholder nor is doubled.  ``args[0]`` shows the text around it."""


def escape(text: str) -> str:
    """Double the braces of literal text."""
    return text.replace("{", "{{").replace("}", "}}")


def names(text: str) -> tuple[str, ...]:
    """The placeholders of a message in the order of the text, repeated as often as they stand there.

    Raises ``Malformed`` for a stray brace.
    """
    found: list[str] = []

    def note(name: str) -> str:
        found.append(name)
        return ""

    _replace(text, note)
    return tuple(found)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put ``values`` in place of the placeholders and single braces in place of doubled ones.

    Raises ``KeyError`` for a placeholder without a value and ``Malformed`` for a stray brace.
    """
    return _replace(text, values.__getitem__)


def _replace(text: str, value_of: Callable[[str], str]) -> str:
    def one(match: re.Match[str]) -> str:
        token = match.group()
        if token in ("{{", "}}"):
            return token[0]
        if match.group(1) is None:
            raise Malformed(text[max(0, match.start() - 12) : match.end() + 12])
        return value_of(match.group(1))

    return _TOKEN.sub(one, text)
