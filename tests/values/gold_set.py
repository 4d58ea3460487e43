"""Reading the gold set, whose files and format ``gold/README.md`` describes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "gold"
REGIONS = tuple(sorted(path.stem for path in FOLDER.glob("es-*.txt")))
LOCALES = tuple(sorted(path.stem for path in FOLDER.glob("*.tsv")))

AMBIGUOUS = "?"


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence of a region: its values and what is ambiguous, each with the author's words and the plain form."""

    region: str
    sentence: str
    expected: tuple[tuple[str, str], ...]


def cases(region: str, name: str = "") -> Iterator[Case]:
    """The sentences of a region, of the gold set or of one with another name (``blind-``)."""
    sentence, expected = "", list[tuple[str, str]]()
    for line in [*(FOLDER / f"{name}{region}.txt").read_text("utf-8").split("\n"), ""]:
        if line.startswith("  "):
            expected.append(_meaning(line.strip()))
        elif line and not line.startswith("#"):
            sentence = line
        elif not line and sentence:
            yield Case(region, sentence, tuple(expected))
            sentence, expected = "", []


def _meaning(line: str) -> tuple[str, str]:
    words, sign, plain = line.rpartition(" = ")
    return (words, plain) if sign else (line.partition(" ?")[0], AMBIGUOUS)


def renderings(locale: str) -> Iterator[tuple[str, str, str]]:
    """Plain form, the author's words, and what the locale must have for them."""
    for line in (FOLDER / f"{locale}.tsv").read_text("utf-8").splitlines():
        plain, words, written = line.split("\t")
        yield plain, words, written


def spaced(text: str) -> str:
    """A text with plain spaces for all kinds of them and without marks of direction.

    Which space it is, ICU judges.
    """
    kept = (letter for letter in text if unicodedata.category(letter) != "Cf")
    return "".join(" " if letter.isspace() else letter for letter in kept)
