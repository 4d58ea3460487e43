"""What a check is given, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.catalog import Entry, Message
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.tokens import Kind, Token, tokens
from pipeline.problem import Severity


@dataclass(frozen=True, slots=True)
class Terms:
    """What a project wants of words.

    ``glossary`` gives for a term of the source, in small letters, the translations that are wanted and those that are
    forbidden.  ``kept`` are words that no language translates.
    """

    glossary: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)
    kept: tuple[str, ...] = ()


NO_TERMS = Terms()


@dataclass(frozen=True)
class Subject:
    """A translation to look at: a message, its entry, and the locales of both.

    ``target`` and ``source`` are the texts; ``prose`` and ``source_prose`` are the same with blanks, letter for letter,
    in place of code, addresses, markup of tags and placeholders, so that places in them are places in the texts.
    ``format`` is that of the article (``markdown``, ``html``, ``plain``).

    The texts are cheap, ``prose`` is not: a check looks first whether there can be anything to find.
    """

    message: Message
    entry: Entry
    profile: LocaleProfile
    source_profile: LocaleProfile
    format: str = "markdown"
    terms: Terms = NO_TERMS

    @property
    def source(self) -> str:
        """The message."""
        return self.message.msgid

    @property
    def target(self) -> str:
        """Its translation."""
        return self.entry.msgstr

    @cached_property
    def prose(self) -> str:
        """The translation without what is no prose."""
        return prose_of(self.target)

    @cached_property
    def source_prose(self) -> str:
        """The message without what is no prose."""
        return prose_of(self.source)


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault: what it is, in a sentence without its stop, and where in the translation (half open) it stands.

    ``fix`` is what should stand there, where that is mechanical.  ``remedy`` is more exact than that of the check.
    """

    cause: str
    span: tuple[int, int] | None = None
    fix: str | None = None
    remedy: str = ""


Find = Callable[[Subject], Iterable[Finding]]
FindAmong = Callable[[Sequence[Subject]], Iterable[tuple[Subject, Finding]]]


@dataclass(frozen=True, slots=True)
class Check:
    """A check of one translation: its name, how grave a fault is, why it matters, and what to do."""

    name: str
    severity: Severity
    why: str
    remedy: str
    find: Find


@dataclass(frozen=True, slots=True)
class CheckAmong:
    """A check of translations against each other, otherwise like ``Check``."""

    name: str
    severity: Severity
    why: str
    remedy: str
    find: FindAmong


def prose_of(text: str) -> str:
    """A text with as many blanks in place of all that is no prose."""
    return "".join(_blank(token) for token in tokens(text))


def _blank(token: Token) -> str:
    is_prose = token.kind in (Kind.WORD, Kind.FIGURE, Kind.SPACE) or (token.kind is Kind.MARK and token.text[0] != "<")
    return token.text if is_prose else _HOLE * len(token.text)


_HOLE = "\ufffc"
"""Stands for a letter of what is no prose: Unicode's replacement for an object, which is neither a word nor a space."""


def stretches(prose: str) -> Iterator[str]:
    """The stretches of prose between what is none."""
    return (stretch for stretch in prose.split(_HOLE) if stretch.strip())
