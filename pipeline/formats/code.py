"""Comments and strings in blocks of code, where a project asks for them to be translated.

The languages are Pygments' (by the word after the fence).  Code itself is never touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.document import Reading, Segment
from pipeline.formats.block import Block
from pipeline.formats.partition import Placed

_LEXERS = {"console": "sh", "shell-session": "sh", "shellsession": "sh"}
"""Sessions are read as scripts: their lexers take ``# comment`` for the prompt of root."""

_COMMENT_LINE = re.compile(
    r"""^[ \t]*(?:[A-Za-z]{0,2}(?:\"{3}|'{3})|#+|//+|--+|;+|%+|/?\*+|<!--)?!?[ \t]*(?P<text>[^\s"'].*?)"""
    r"""[ \t]*(?:\*+/|-->|\"{3}|'{3})?[ \t]*$""",
    re.MULTILINE,
)
_STRING = re.compile(r"""\A[A-Za-z]{0,2}(?P<quote>\"\"\"|'''|["'`])(?P<text>.*?)(?P=quote)\Z""", re.DOTALL)
_WORDS = re.compile(r"[^\W\d_]{2,}\s+[^\W\d_]|[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class OneLine:
    """Text that may not run over a line, nor hold what would end it: ``ends`` are the signs that do."""

    ends: tuple[str, ...] = ()

    def read(self, source: str) -> str:
        """The text as it stands."""
        return source

    def write(self, text: str) -> str:
        """The text on one line."""
        written = " ".join(text.split("\n"))
        for end in self.ends:
            written = written.replace(end, "")
        return written


def places(block: Block, language: str, reading: Reading) -> Iterator[Placed]:
    """The comments and strings of a block of code, in bytes of the file."""
    comments, strings = language in reading.code_comments, language in reading.code_strings
    if not (comments or strings):
        return
    for start, kind, value in _tokens(block.content, language):
        if comments and kind == "comment":
            for match in _COMMENT_LINE.finditer(value):
                yield from _place(
                    block, match, start, OneLine(("*/", "-->", '"""', "'''")), f"comment in {language} code"
                )
        elif strings and kind == "string" and (string := _STRING.match(value)) and "\n" not in string["text"]:
            yield from _place(block, string, start, OneLine((string["quote"], "\\")), f"string in {language} code")


def _place(block: Block, match: re.Match[str], start: int, frame: OneLine, kind: str) -> Iterator[Placed]:
    """The segment of a comment or string that holds words."""
    text = match["text"]
    if _WORDS.search(text):
        first, last = block.first(start + match.start("text")), block.last(start + match.end("text"))
        yield first, last, Segment(text, text, frame, kind, (kind.capitalize(),))


def _tokens(content: str, language: str) -> Iterator[tuple[int, str, str]]:
    """The comments and strings of some code, neighbouring pieces of a string joined: start, kind, text."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(_LEXERS.get(language, language))
    except ClassNotFound:
        return
    pending: tuple[int, str, str] | None = None
    for start, type_, value in lexer.get_tokens_unprocessed(content):
        kind = _kind(str(type_))
        if pending and kind == "string" == pending[1] and pending[0] + len(pending[2]) == start:
            pending = (pending[0], kind, pending[2] + value)
            continue
        if pending:
            yield pending
        pending = (start, kind, value) if kind else None
    if pending:
        yield pending


def _kind(token: str) -> str:
    """``comment``, ``string`` or nothing, by the name of Pygments' token type."""
    if token.startswith(("Token.Comment.Preproc", "Token.Comment.Hashbang")):
        return ""
    if token.startswith(("Token.Comment", "Token.Literal.String.Doc")):
        return "comment"
    return "string" if token.startswith("Token.Literal.String") else ""
