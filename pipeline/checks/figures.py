"""Figures that stand as text in a translation: other ones than the source's, or written as another locale writes them.

A figure of the translation must be explained by the source: by a figure of the same value, by its parts (dates, hours,
scores), or by a number in words.  A figure of the source may be missing: the translation may have it in words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache

from pipeline.checks import number_words
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Severity
from pipeline.values import reference_words
from pipeline.values.digits import digits

_DIGIT = re.compile(r"\d")
_RUN = re.compile(r"\d+")
_FIGURE = re.compile(
    r"\d(?:\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d|[.,]\d{3})(?:[.,٫]\d+)?|\d*(?:[.,٫٬'’:/\-–—−]\d+)*)"
)
"""A figure with all that joins its digits; it begins with a digit, so that a search is quick."""

_SIGNED = re.compile(r"\d[.,٫٬]\d")
_SPACES = " \u00a0\u2009\u202f'’"
_PLAIN_SIGNS = str.maketrans({"٫": ".", "٬": ","})

_BOTH = frozenset("es es-419 en-ZA de-CH de-LI fr-CH it-CH fr-CA es-CR es-CU es-BO".split())
"""Locales of which one part of the press has a comma before the decimals and the other a point."""

_SCALES = re.compile(r"\s?[^\W\d_]")
_HAN_SCALES = frozenset("十百千万萬億亿兆千만억조천백")
_HALVES = frozenset({Decimal("0.5"), Decimal("0.25"), Decimal("0.75")})
_GOES_ON = re.compile(r"\.[^\W\d_]\b")
"""The rest of a version whose last part is open: ``1.20.x``."""

_QUOTES = frozenset("'\"‘’“”„«»‹›‚「『")
"""What a figure stands in that is named, not counted."""

_COUNTED_DAYS = set(range(2, 8))
"""Monday is the second day in Portuguese and Vietnamese: *2ª-feira*."""

_WORD_BEFORE = re.compile(r"([^\W\d_]+)[.:]?[\s\u00a0]?\Z")


@dataclass(frozen=True)
class Figure:
    """A figure as it stands in a text: its digits as 0 to 9, its place, and how its locale reads it."""

    text: str
    start: int
    end: int
    prose: str
    profile: LocaleProfile

    @cached_property
    def value(self) -> Decimal | None:
        """The number that it is to readers of its locale, if it is one."""
        return next(_readings(self.text, self.profile), None)

    @cached_property
    def values(self) -> frozenset[Decimal]:
        """All that it may be, where the press of its locale has two habits."""
        return frozenset(_readings(self.text, self.profile))

    @cached_property
    def parts(self) -> tuple[int, ...]:
        """Its runs of digits."""
        return tuple(int(run) for run in _RUN.findall(self.text))

    @cached_property
    def is_reference(self) -> bool:
        """Whether it is part of a name and no number: a version, a chapter; nothing groups the digits of those."""
        before = self.prose[max(0, self.start - 40) : self.start]
        match = _WORD_BEFORE.search(before)
        if self.text.count(".") > 1 or before[-1:].isalnum() or before[-1:] in _QUOTES:
            return True
        if _GOES_ON.match(self.prose, self.end):
            return True
        if match is None:
            return not before.strip()
        word, language = match[1], self.profile.language
        at_head = not before[: match.start()].strip()
        if word.lower() in _reference_words(language):
            return True
        return word[0].isupper() and not at_head


def find(subject: Subject) -> Iterator[Finding]:
    """The figures of a translation that its source does not have, and those in the form of another locale."""
    if not _DIGIT.search(subject.target):
        return
    if _RUN.findall(subject.target) == _RUN.findall(subject.source) and not _SIGNED.search(subject.target):
        return
    target = _figures(subject.prose, subject.profile)
    if target:
        yield from _compared(subject, _figures(subject.source_prose, subject.source_profile), target)


def _compared(subject: Subject, source: Sequence[Figure], target: Sequence[Figure]) -> Iterator[Finding]:
    lost = list(source)
    strange: list[Figure] = []
    for figure in target:
        same = next((each for each in lost if _is_same(each, figure)), None)
        if same is None:
            same = next((each for each in source if _is_same(each, figure)), None)
        if same is None:
            strange.append(figure)
        elif same in lost:
            lost.remove(same)
    for figure in strange:
        form = next((each for each in source if _is_other_form(each, figure)), None)
        if form is not None:
            yield _badly_written(subject, form, figure)
            if form in lost:
                lost.remove(form)
        elif not _is_explained(subject, source, lost, figure):
            yield _changed(lost, figure)


def _is_same(source: Figure, target: Figure) -> bool:
    """Whether two figures say the same, each read as its locale reads it; a name's must be the same to the letter."""
    if source.text == target.text and (source.is_reference or source.value is None or source.value == target.value):
        return source.value == target.value or not _is_grouped(source)
    if source.values & target.values:
        return not _is_renamed(source, target)
    return source.value is None and source.parts == target.parts and not _is_renamed(source, target)


def _is_grouped(figure: Figure) -> bool:
    return figure.value is not None and figure.value == int("".join(_RUN.findall(figure.text)))


def _is_renamed(source: Figure, target: Figure) -> bool:
    """Whether a version has lost its point."""
    return source.is_reference and "." in source.text and not _is_grouped(source) and "," in target.text


def _is_other_form(source: Figure, target: Figure) -> bool:
    """Whether a figure has the source's value in the form of another locale."""
    if source.value is None or len(target.parts) < 2:
        return False
    if _is_renamed(source, target) and source.parts == target.parts:
        return True
    readings = {*_readings(target.text, source.profile), *_any_readings(target.text)}
    return source.value in readings


def _badly_written(subject: Subject, source: Figure, target: Figure) -> Finding:
    right = source.text if _is_renamed(source, target) else digits(source.value or Decimal(), subject.profile)
    cause = f"“{target.text}” is not how {subject.profile.english_name} writes “{source.text}”"
    return Finding(cause, (target.start, target.end), right, f"Write {right}")


def _changed(lost: Sequence[Figure], target: Figure) -> Finding:
    cause = f"the figure “{target.text}” is not in the source"
    remedy = f"The source has {', '.join(each.text for each in lost)}" if lost else "Take it out"
    return Finding(cause, (target.start, target.end), None, remedy)


def _is_explained(subject: Subject, source: Sequence[Figure], lost: Sequence[Figure], figure: Figure) -> bool:
    """Whether the source may say a figure in another way."""
    language = subject.source_profile.language
    said, is_vague = number_words.numbers(subject.source_prose, language)
    values = {part for placed in subject.message.values for part in map(int, _RUN.findall(_plain(placed.source)))}
    parts = {part for each in source for part in each.parts} | values
    hours = {hour + 12 for hour in said if hour <= 12}
    known = parts | said | hours | _calendar(subject)
    if all(_is_known(part, known) for part in figure.parts):
        return True
    if _is_clock(source, figure) or any(_is_scaled(each, figure) for each in source):
        return True
    if is_vague or not number_words.is_known(language):
        whole = figure.value is not None and figure.value % 1 in _HALVES and int(figure.value) in known
        return whole or not lost
    return not lost and figure.value is not None and figure.value <= 3


def _is_known(part: int, known: set[int]) -> bool:
    """Whether a number is among some; decades have their century or not."""
    if part in known:
        return True
    if 1000 <= part < 2100 and part % 10 == 0:
        return part % 100 in known
    return part < 100 and part % 10 == 0 and any(1000 <= each < 2100 and each % 100 == part for each in known)


def _is_clock(source: Sequence[Figure], figure: Figure) -> bool:
    """Whether an hour is the source's by the other clock."""
    hour, *rest = figure.parts
    return any(
        [*each.parts[1:]] == rest and abs(each.parts[0] - hour) == 12 and max(hour, each.parts[0]) <= 24
        for each in source
        if len(each.parts) <= 3 and (rest or each.parts[0] <= 12)
    )


def _is_scaled(source: Figure, target: Figure) -> bool:
    """Whether two figures differ in their zeros alone, and a word or sign behind one of them may stand for those."""
    if source.value is None or target.value is None or not source.value or not target.value:
        return False
    if source.value.normalize().as_tuple().digits != target.value.normalize().as_tuple().digits:
        return False
    ratio = max(source.value, target.value) / min(source.value, target.value)
    behind = target.prose[target.end : target.end + 2] + source.prose[source.end : source.end + 2]
    if any(letter in _HAN_SCALES for letter in behind):
        return True
    return ratio >= 1000 and any(_SCALES.match(each.prose, each.end) for each in (source, target))


@lru_cache(maxsize=32)
def _reference_words(language: str) -> frozenset[str]:
    tables = (reference_words.NUMBERED, reference_words.ABBREVIATED)
    return frozenset(word.lower() for table in tables for word in table.get(language, "").split()) | frozenset(
        reference_words.VERSIONED.split()
    )


def _calendar(subject: Subject) -> set[int]:
    """The numbers of the months that a message names, and of days where the translation's language counts those."""
    months, days = _names(subject.source_profile)
    words = set(re.findall(r"[^\W\d_]+", subject.source_prose.lower()))
    found = {number for word, number in months.items() if word in words}
    return found | (_COUNTED_DAYS if words & days and subject.profile.language in ("pt", "vi") else set())


@lru_cache(maxsize=32)
def _names(profile: LocaleProfile) -> tuple[dict[str, int], frozenset[str]]:
    months, days = profile.cldr.months["format"], profile.cldr.days["format"]
    widths = ("wide", "abbreviated")
    return (
        {name.lower().strip("."): number for width in widths for number, name in months[width].items()},
        frozenset(name.lower() for name in days["wide"].values()),
    )


def _figures(prose: str, profile: LocaleProfile) -> list[Figure]:
    return [
        Figure(_plain(match.group()), match.start(), match.end(), prose, profile)
        for match in _FIGURE.finditer(prose)
        if match.group().isascii() or any(map(str.isdecimal, match.group()))
    ]


def _plain(text: str) -> str:
    """A figure with the digits 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)


def _readings(text: str, profile: LocaleProfile) -> Iterator[Decimal]:
    """The numbers that a figure may be to readers of a locale."""
    decimals, grouping = _habits(profile)
    for decimal in decimals:
        number = _number(text.translate(_PLAIN_SIGNS) if decimal in ".," else text, decimal, grouping)
        if number is not None:
            yield number
    if "٫" in text or "٬" in text:
        number = _number(text.translate(_PLAIN_SIGNS), ".", grouping)
        if number is not None:
            yield number


def _any_readings(text: str) -> Iterator[Decimal]:
    for decimal in ".,":
        for grouping in (3, 2):
            number = _number(text, decimal, grouping)
            if number is not None:
                yield number


@lru_cache(maxsize=128)
def _habits(profile: LocaleProfile) -> tuple[str, int]:
    """The signs before decimals, and how many digits stand in the groups before the last."""
    sign = str(profile.cldr.number_symbols["latn"]["decimal"])
    return (".," if profile.tag in _BOTH else sign), int(profile.cldr.decimal_formats[None].grouping[1])


@lru_cache(maxsize=2048)
def _number(text: str, decimal: str, grouping: int) -> Decimal | None:
    """The number that a figure is, given the sign before its decimals and the width of its groups."""
    group = "," if decimal == "." else "."
    whole, _, fraction = text.partition(decimal)
    if fraction and not fraction.isdecimal():
        return None
    runs = re.split(rf"[{re.escape(group)}{_SPACES}]", whole)
    signs = set(whole) - set("0123456789")
    if not all(map(str.isdecimal, runs)) or len(signs) > 1:
        return None
    if len(runs) > 1:
        width = grouping if signs == {group} else 3
        if len(runs[-1]) != 3 or any(len(run) != width for run in runs[1:-1]) or len(runs[0]) > width:
            return None
    return Decimal(f"{''.join(runs)}.{fraction or '0'}")


CHECK = Check(
    name="figures",
    severity=Severity.ERROR,
    why="A wrong figure is believed, and nobody who reads only the translation can see it",
    remedy="Write the source's figure as the locale writes it",
    find=find,
)
