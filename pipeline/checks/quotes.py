"""Quotation marks: those of the locale, and each opened one closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.checks.quotation_marks import Pairs, inner_pairs_of, outer_pairs_of, spacing_of
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Severity

_MARKS = "“”„‟«»「」『』〝〟"
_OTHER = re.compile(f"[{_MARKS}]")
_ANY = re.compile(f'["{_MARKS}]')
_LINK_TITLE = re.compile(r'\(\ufffc*\s+"[^"\n]*"\s*\)')
_ACRONYM = re.compile(r"[א-ת]\"[א-ת]")
_TEMPLATING = re.compile(r"\{\{[<%]|\{%|=\s*\"")


def find(subject: Subject) -> Iterator[Finding]:
    """Marks of another language or of a typewriter, and quotations that are not closed.

    Where the source itself has straight marks, so may its translation: its author writes with a typewriter's marks.
    Where the quotations of the source are not in pairs, neither need be those of the translation: an arrow, or a
    quotation of more than a paragraph.
    """
    if _ANY.search(subject.target) is None:
        return
    if '"' in subject.source and _OTHER.search(subject.target) is None and not set("`<]") & set(subject.source):
        return
    places = [found.start() for found in _ANY.finditer(subject.target)]
    if _paired(subject.target, places, subject.profile):
        return
    yield from _wrong(subject)


def _paired(text: str, places: list[int], profile: LocaleProfile) -> bool:
    """Whether all marks of a text are the locale's own in pairs, none within another: then there is nothing to find."""
    own = _Locale.of(profile).outer
    marks = [text[place] for place in places]
    return len(marks) % 2 == 0 and all((one, other) in own for one, other in zip(marks[::2], marks[1::2], strict=True))


@dataclass(frozen=True, slots=True)
class _Locale:
    """What quotations of a locale look like."""

    outer: Pairs
    inner: Pairs
    space: str

    @staticmethod
    @lru_cache(maxsize=256)
    def of(profile: LocaleProfile) -> _Locale:
        """The quotations of a locale, made once."""
        return _Locale(outer_pairs_of(profile), inner_pairs_of(profile), spacing_of(profile))


def _wrong(subject: Subject) -> Iterator[Finding]:
    locale = _Locale.of(subject.profile)
    straight = _straight_places(subject)
    lone = _unpaired(subject.source_prose)
    open_marks: list[tuple[int, str]] = []
    for found in _ANY.finditer(subject.prose):
        at, mark = found.start(), found[0]
        if at in straight:
            yield _foreign(subject, at, locale, bool(open_marks))
        elif mark != '"' and mark not in lone:
            yield from _next_mark(subject, at, locale, open_marks)
    if not lone and _balanced(subject.source_prose):
        for at, mark in open_marks:
            yield Finding(f"the quotation that “{mark}” opens is not closed", (at, at + 1))


def _next_mark(subject: Subject, at: int, locale: _Locale, open_marks: list[tuple[int, str]]) -> Iterator[Finding]:
    """What is wrong with a mark after those that are open; it closes the last of them, or opens another."""
    mark, prose = subject.target[at], subject.prose
    if open_marks and (open_marks[-1][1], mark) in locale.inner:
        open_marks.pop()
    elif _opens(mark, locale.inner if open_marks else locale.outer) and _may_open(prose, at, mark, locale):
        open_marks.append((at, mark))
    elif open_marks and not _before_word(prose, at):
        opened = open_marks.pop()[1]
        right = next(close for opening, close in locale.inner if opening == opened)
        yield Finding(f"“{opened}” is closed with “{mark}”, not with “{right}”", (at, at + 1), right)
    else:
        yield _foreign(subject, at, locale, bool(open_marks))


def _opens(mark: str, pairs: Pairs) -> bool:
    return any(mark == opening for opening, _ in pairs)


def _may_open(prose: str, at: int, mark: str, locale: _Locale) -> bool:
    """Whether a mark that may open and close (Swedish ”, Arabic ”) stands where one opens."""
    closes = any(mark == close for _, close in locale.inner)
    return not closes or _before_word(prose, at)


def _before_word(prose: str, at: int) -> bool:
    """Whether a mark stands at the beginning of what it holds: a word behind it, no word before it."""
    before, behind = prose[at - 1 : at], prose[at + 1 : at + 2]
    if not before or before.isspace() or before in "([{—–-¿¡*_/'’“„«「『：，、。":
        return bool(behind) and not behind.isspace()
    return behind.isalnum() and not before.isalnum() and before not in ".,!?…:;)]»”"


def _foreign(subject: Subject, at: int, locale: _Locale, within: bool) -> Finding:
    mark, prose = subject.target[at], subject.prose
    opening, closing = locale.inner[1] if within and len(locale.inner) > 1 else locale.outer[0]
    space = locale.space if (opening, closing) == locale.outer[0] else ""
    name = "straight marks are not quotation marks" if mark == '"' else f"“{mark}” is no quotation mark"
    opens = _opens_here(prose, at, mark)
    fix = opening + space if opens else space + closing
    return Finding(f"{name} of this language, which writes {opening}…{closing}", (at, at + 1), fix)


def _opens_here(prose: str, at: int, mark: str) -> bool:
    """Whether the other language's mark opens: by its form, or (where that is one for both) by its place."""
    if mark in "«“„「『〝":
        return not (mark in "«“" and prose[:at].count("»" if mark == "«" else "„") > prose[:at].count(mark))
    if mark in '"”':
        fellow = '"' if mark == '"' else "”“„"
        return sum(prose[:at].count(each) for each in fellow) % 2 == 0
    return mark == "»" and prose[:at].count("»") == prose[:at].count("«")


def _straight_places(subject: Subject) -> frozenset[int]:
    """The places of straight marks that quote: not inches, acronyms, titles of links, or what the source does, too."""
    prose = subject.prose
    if '"' not in prose or '"' in _LINK_TITLE.sub("", subject.source_prose) or _TEMPLATING.search(subject.target):
        return frozenset()
    blanked = _LINK_TITLE.sub(lambda found: " " * len(found[0]), prose)
    if '"' in subject.source and _OTHER.search(subject.target) is None and not set("`<]") & set(subject.source):
        return frozenset()
    places = [found.start() for found in re.finditer('"', blanked)]
    places = [at for at in places if not _ACRONYM.search(blanked[max(0, at - 1) : at + 2])]
    if len(places) % 2:
        places = [at for at in places if not blanked[at - 1 : at].isdigit()]
    return frozenset(places)


def _unpaired(prose: str) -> str:
    """Guillemets that stand in a text alone, as arrows do: « without »."""
    return "«»" if prose.count("«") != prose.count("»") else ""


def _balanced(prose: str) -> bool:
    return all(prose.count(one) == prose.count(other) for one, other in ("«»", "“”", "「」", "『』"))


CHECK = Check(
    name="quotes",
    severity=Severity.WARNING,
    why="each language has quotation marks of its own; others look like a text that nobody edited",
    remedy="Write the quotation marks of the translation's language",
    find=find,
)
