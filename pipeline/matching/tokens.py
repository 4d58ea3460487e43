"""A message as words, figures, addresses, marks and spaces.

The same few rules serve Markdown (CommonMark 0.31, sections 6.1 code spans, 6.3 links, 6.5 autolinks), HTML tags and
plain text: they need not parse, only tell what an edit touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache


class Kind(Enum):
    """What a stretch of a message is to its reader."""

    WORD = auto()
    CODE = auto()
    FIGURE = auto()
    VALUE = auto()
    ADDRESS = auto()
    MARK = auto()
    SPACE = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a message.  A ``VALUE`` is a placeholder with its braces; a ``MARK`` punctuation or markup."""

    kind: Kind
    text: str


_TOKEN = re.compile(
    r"""
    (?P<code>(?<!`)(?P<fence>`+)(?!`).+?(?<!`)(?P=fence)(?!`))
  | (?P<address>(?<=\]\()(?:<[^<>\n]*>|[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)
      | <(?:[A-Za-z][A-Za-z0-9+.-]{1,31}://|mailto:)[^<>\s]*>
      | https?://[^\s<>"'`)\]]*[^\s<>"'`)\].,;:!?»”’]
      | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    )
  | (?P<tag></?[A-Za-z][^<>]*>)
  | (?P<value>\{[A-Za-z_]\w*\})
  | (?P<figure>\d+(?:[.,:/\-–]\d+)*(?![^\W_]))
  | (?P<word>[぀-ヿ㐀-鿿豈-﫿]|(?:(?![぀-ヿ㐀-鿿豈-﫿])[^\W_])+(?:['’\-·.](?=[^\W_])(?:(?![぀-ヿ㐀-鿿豈-﫿])[^\W_])+)*)
  | (?P<mark>\n|\{\{|\}\}|\*+|_+|\\.)
  | (?P<space>[^\S\n]+)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_KINDS = {
    "code": Kind.CODE,
    "address": Kind.ADDRESS,
    "value": Kind.VALUE,
    "figure": Kind.FIGURE,
    "word": Kind.WORD,
    "mark": Kind.MARK,
    "space": Kind.SPACE,
    "other": Kind.MARK,
}
_ATTRIBUTE = re.compile(r"""(?<=\s)([A-Za-z-]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)')""")
_ADDRESSES = frozenset({"href", "src", "cite", "poster", "action"})
_FIGURES = frozenset({"datetime", "value"})
_PROSE = frozenset({"alt", "title", "aria-label", "placeholder", "content"})


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """A message in pieces; their texts, joined, are the message."""
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(text):
        if found.lastgroup == "tag":
            yield from _in_tag(found.group())
        else:
            # The fence of a code span is a group within its own.
            name = "code" if found.lastgroup == "fence" else str(found.lastgroup)
            yield Token(_KINDS[name], found.group())


def _in_tag(tag: str) -> Iterator[Token]:
    """The pieces of a tag: markup but for the attributes that hold an address, a figure or prose."""
    at = 0
    for found in _ATTRIBUTE.finditer(tag):
        name, group = found.group(1).lower(), 3 if found.group(3) is not None else 4
        value = found.group(group)
        if not value or name not in _ADDRESSES | _FIGURES | _PROSE:
            continue
        yield Token(Kind.MARK, tag[at : found.start(group)])
        if name in _PROSE:
            yield from _tokens(value)
        else:
            yield Token(Kind.ADDRESS if name in _ADDRESSES else Kind.FIGURE, value)
        at = found.end(group)
    yield Token(Kind.MARK, tag[at:])
