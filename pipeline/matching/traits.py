"""What of a text outlives its translation: its kind, its length, its figures, addresses and code, its names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from pipeline.matching.tokens import Kind, tokens

_GROUPS = {
    "p": "paragraph",
    "li": "list item",
    "td": "table cell",
    "th": "table heading",
    "dt": "term",
    "dd": "definition",
    "attribute alt": "alternative text",
    "attribute title": "link title",
    "title": "front matter title",
}
"""Kinds of HTML's parts → the same of Markdown's and plain text's."""

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of scripts that put no spaces between words."""


Fact = tuple[Kind, str]
"""An address or a code span."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared of a part of an article.

    ``length`` counts its letters, those of addresses left out.  ``facts`` are addresses and code spans, which a
    translator does not touch.  ``meanings`` are what its figures say, ``figures`` are all its digits, run by run.
    ``words`` are the beginnings of its words without accents, to be learned; ``names`` are those by which related
    languages recognise a word; ``proper`` are its words with a capital, whole.
    """

    text: str
    kind: str
    length: int
    facts: frozenset[Fact]
    meanings: frozenset[Hashable]
    figures: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    proper: frozenset[str]


def traits_of(text: str, kind: str, meanings: Iterable[Hashable]) -> Traits:
    """The traits of a part, given its text as its file has it, and what its figures mean."""
    pieces = tokens(text)
    prose = "".join(piece.text if piece.kind in (Kind.WORD, Kind.FIGURE) else " " for piece in pieces)
    words = [folded(word) for word in _WORD.findall(prose)]
    return Traits(
        text,
        _GROUPS.get(kind, kind),
        sum(len(piece.text) for piece in pieces if piece.kind is not Kind.ADDRESS),
        frozenset((piece.kind, _anywhere(piece.text)) for piece in pieces if piece.kind in _FIXED),
        frozenset(meanings),
        frozenset(str(int(digits)) for digits in _DIGITS.findall(prose)),
        frozenset(stem for word in words for stem in _stems(word)),
        frozenset(word[: 5 if len(word) >= 6 else 4] for word in words if len(word) >= 4 and word.isascii()),
        frozenset(folded(word) for word in _WORD.findall(prose) if len(word) >= 4 and not word.islower()),
    )


def _anywhere(address: str) -> str:
    """An address without what names a language in it: ``https://support.mozilla.org/de/kb``, ``//es.wikipedia.org``."""
    return _LANGUAGE.sub("", address.strip("<>"))


_LANGUAGE = re.compile(
    r"(?<=//)[a-z]{2,3}\.(?=\w+\.\w)|(?<=/)[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?=/|\Z)|[?&](?:hl|lang)=[\w-]+"
)

_FIXED = (Kind.ADDRESS, Kind.CODE)


@lru_cache(maxsize=16384)
def folded(word: str) -> str:
    """A word in lower case without its accents."""
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _stems(word: str) -> list[str]:
    """The beginning of a word; where nothing parts words, each two letters of the run."""
    if not _UNSPACED.search(word):
        return [word[:6]] if len(word) > 2 else []
    return [word[at : at + 2] for at in range(max(1, len(word) - 1))]
