"""Looking up a locale in a table: ``pt-BR`` itself, then ``pt``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Row = TypeVar("Row")


def row(table: Mapping[str, Row], tag: str, default: Row) -> Row:
    """What a table has for a locale or for the nearest before it (UTS 35, *Locale Inheritance*: by truncation)."""
    while tag:
        if tag in table:
            return table[tag]
        tag = tag.rpartition("-")[0]
    return default
