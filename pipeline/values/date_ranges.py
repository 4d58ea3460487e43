"""Days and months that share what stands behind the last: ``del 12 al 16 de febrero``, ``marzo y mayo de 2023``.

The first of them is no date by itself, so the two are one value, or the whole stays text.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values import date_patterns
from pipeline.values.date_patterns import (
    GAP,
    START,
    day_of,
    is_word,
    lacks_year,
    month_first,
    month_of,
    names_month,
    nearest,
    shape,
    stray_year,
    written,
)
from pipeline.values.date_words import ARTICLES, ELIDED, TO, WRITTEN_ARTICLES, WRITTEN_TO
from pipeline.values.grammar import SPACE, Grammar, alternatives
from pipeline.values.references import names_something

_DASH = re.compile(r"(\s*[-–—~～至]\s*)('?)$")
"""The dash at the end of the first half of an interval pattern, which quotes may hold."""


_REACH = 40
"""How many code points before a range are looked at."""

Groups = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Span:
    """Two days or months; ``joiner`` is ``dash``, ``to``, ``and`` or ``or``.

    ``article`` says that one stands behind *and*, ``width`` whether the month is in full (``long``) or abbreviated
    (``medium``).  Of ``first`` and ``last`` the day counts where ``has_day``, and the year where ``has_year``.
    """

    first: datetime.date
    last: datetime.date
    has_day: bool
    has_year: bool
    joiner: str
    article: bool
    width: str


def find(text: str, grammar: Grammar) -> Iterator[tuple[int, int, Span | None]]:
    """The ranges and pairs of a text with where they start and end (code points).

    What only looks like one and must not be cut in two is none, and stays text as a whole.
    """
    for pattern, width in _patterns(grammar):
        for match in pattern.finditer(text):
            read = _read(match, width, grammar)
            if isinstance(read, Span) or read is False:
                yield (*match.span(), read or None)


def write(span: Span, profile: LocaleProfile) -> str:
    """The two joined as the author joined them: by CLDR's dash or its words *and* and *or*, or by a word for *to*."""
    opening, closing, dash = _pieces(span, profile)
    opens, closes = written(opening, span.first, profile), written(closing, span.last, profile)
    if span.joiner in ("and", "or"):
        return _listed(opens, closes, span, profile)
    words = WRITTEN_TO.get(profile.language)
    if span.joiner == "dash" or words is None:
        return opens + dash + closes
    elided = span.has_day and span.last.day in ELIDED.get(profile.language, ())
    return f"{opens} a l’{closes}" if elided else f"{opens} {words[0] if span.has_day else words[1]} {closes}"


def _listed(opens: str, closes: str, span: Span, profile: LocaleProfile) -> str:
    """The two with CLDR's word for *and* or *or*, and the article that the author repeated."""
    article = WRITTEN_ARTICLES.get(profile.language) if span.article and span.has_day else None
    if article:
        elided = span.last.day in ELIDED.get(profile.language, ())
        closes = f"l’{closes}" if elided else f"{article} {closes}"
    lists = profile.cldr.list_patterns
    pattern = lists.get("or" if span.joiner == "or" else "standard", {}).get("2") or lists["standard"]["2"]
    listed = str(pattern).format(opens, closes)
    if profile.language == "es" and span.joiner == "or" and re.match(r"8|11\b|o", closes):
        return f"{opens} u {closes}"
    return listed


def _pieces(span: Span, profile: LocaleProfile) -> tuple[str, str, str]:
    """The patterns of the first end and the last, and what CLDR puts between.

    CLDR's interval patterns are made for user interfaces (``12–16 febrero 2024``).  Where a date of the locale begins
    with its day, or with its month before the year, they are its own, of which the first leaves out what is shared.
    """
    long = span.width == "long" or not names_month(nearest("yMMMd", profile))
    month = "MMMM" if long else "MMM"
    skeleton = f"{'y' if span.has_year else ''}{month}{'d' if span.has_day else ''}"
    whole = nearest("long" if skeleton == "yMMMMd" else skeleton, profile).replace("dd", "d")
    differs = "y" if span.first.year != span.last.year else "M" if span.first.month != span.last.month else "d"
    cldrs = list(_interval(skeleton, profile).get(differs) or ())
    found = _DASH.search(cldrs[0]) if cldrs else None
    dash = found[1].replace("\u2009", "") if found else "–"
    if differs == "y":
        return whole, whole, dash
    if whole.startswith("d"):
        days = r"d\.?" if differs == "d" else r".*?[ML]+"
        head = re.match(days, whole)
        return (head[0] if head else whole), whole, dash
    if not span.has_day and month_first(whole, profile):
        return re.split("[^ML]", whole)[0], whole, dash
    if not cldrs:
        return whole, whole, dash
    first, last = (_widened(piece) if long else piece for piece in cldrs)
    return _DASH.sub(r"\2", first), last, dash


def _widened(pattern: str) -> str:
    """A CLDR pattern with its month in full."""
    return re.sub(r"(?<![ML])([ML])\1\1(?!\1)", r"\1\1\1\1", pattern)


def _interval(skeleton: str, profile: LocaleProfile) -> dict[str, list[str]]:
    """CLDR's interval patterns by the greatest field that differs; those of days have the month in short alone.

    Babel doubles the quotes between two quoted texts.
    """
    known = profile.cldr.interval_formats
    found = known.get(skeleton) or known.get(skeleton.replace("MMMM", "MMM")) or {}
    return {differs: [piece.replace("''", "") for piece in found[differs]] for differs in found}


def _read(match: re.Match[str], width: str, grammar: Grammar) -> Span | bool | None:
    """A range; ``False`` where it stays text as a whole, ``None`` where its ends are looked at by themselves."""
    groups = match.groupdict()
    return (
        _read_days(match, groups, width, grammar) if "day2" in groups else _read_months(match, groups, width, grammar)
    )


def _read_days(match: re.Match[str], groups: Groups, width: str, grammar: Grammar) -> Span | bool | None:
    """Two days.  Ends that a word joins are dates by themselves where both have a month and do not make a range."""
    shared = groups["month"] is None or groups["month2"] is None
    joiner = _joiner_of(groups, grammar.profile)
    apart = None if not shared and joiner != "dash" else False
    if groups["weekday"] or groups["weekday2"] or (not shared and joiner in ("and", "or")):
        return apart
    if _goes_on(match, groups, grammar) or (shared and _is_numbered(match, grammar)):
        return False
    year, month = groups["year2"], groups["month2"] or groups["month"]
    first = _day(groups["year"] or year, groups["month"] or month, groups["day"], grammar.profile)
    last = _day(year, month, groups["day2"], grammar.profile)
    if first is None or last is None:
        return False
    return Span(first, last, True, year is not None, joiner, bool(groups["article"]), width) if first < last else apart


def _read_months(match: re.Match[str], groups: Groups, width: str, grammar: Grammar) -> Span | bool | None:
    """Two months, the last of which has a year."""
    joiner, profile = _joiner_of(groups, grammar.profile), grammar.profile
    names = (groups["month"] or "", groups["month2"] or "")
    if any(is_word(name, profile) for name in names) or (groups["year"] and joiner in ("and", "or")):
        return None
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    if date_patterns.stray_day(grammar).search(before) or date_patterns.stray_month(grammar).search(before):
        return False
    first = _day(groups["year"] or groups["year2"], names[0], None, profile)
    last = _day(groups["year2"], names[1], None, profile)
    if first is None or last is None or first >= last:
        return None if groups["year"] and joiner == "to" else False
    return Span(first, last, False, True, joiner, False, width)


def _joiner_of(groups: Groups, profile: LocaleProfile) -> str:
    if groups["dash"]:
        return "dash"
    if groups["to"]:
        return "to"
    return "or" if (groups["list"] or "").lower() in (*_words_for("or", profile), "u") else "and"


def _goes_on(match: re.Match[str], groups: Groups, grammar: Grammar) -> bool:
    """Whether more stands beside two days than the pattern took: other days, a broken year, or what the last counts."""
    text, start, end = match.string, match.start(), match.end()
    day_first = match.start("day") == start
    if day_first and date_patterns.stray_days(grammar).search(text[max(0, start - _REACH) : start]):
        return True
    if groups["year2"] is None and (stray_year(grammar).match(text, end) or lacks_year(groups["day2"], None)):
        return True
    if day_first or groups["year2"]:
        return False
    counted = not groups["dash"] and re.compile(rf"{SPACE}\w").match(text, end)
    return bool(counted or date_patterns.OTHER_DAY.match(text, end))


def _is_numbered(match: re.Match[str], grammar: Grammar) -> bool:
    """Whether two figures are numbers of things: ``los números 3 y 4 de mayo``.  Capitals are those of a heading."""
    before = re.search(rf"(\w+)\.?{SPACE}$", match.string[max(0, match.start() - _REACH) : match.start()])
    return bool(before and not before[1].isupper() and names_something(match.string, match.start(), grammar))


def _day(year: str | None, month: str | None, day: str | None, profile: LocaleProfile) -> datetime.date | None:
    """A day, or the first of a month, of a leap year where none is given; ``None`` where the calendar has it not."""
    try:
        return datetime.date(int(year or 2000), month_of(month or "", profile) or 0, _figure(day))
    except ValueError:
        return None


def _figure(day: str | None) -> int:
    found = day_of(day)
    return 1 if found is None else found


@lru_cache(maxsize=32)
def _patterns(grammar: Grammar) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of two days and of two months with their widths; the groups of the last end in 2."""
    profile = grammar.profile
    days = [(shape("long", profile), "?", "long"), (shape("yMMMd", profile), "", "medium")]
    months = [(month_first("yMMMM", profile), "long"), (month_first("yMMM", profile), "medium")]
    made = [(_days(found, optional, grammar), width) for found, optional, width in days if found]
    made += [(_months(found, grammar), width) for found, width in months if found]
    return tuple((re.compile(f"{START}{pattern}(?!\\w)", re.IGNORECASE), width) for pattern, width in made)


def _days(found: tuple[str, str, str], optional: str, grammar: Grammar) -> str:
    """Two days, of which the first lacks its month or the last does, as the order of the locale has it."""
    both, link, tail = found
    fields = date_patterns.fields(grammar.profile)
    weekday = f"(?:{fields['E']},?{GAP})?"
    if both.startswith(fields["d"]):
        month = both.removeprefix(fields["d"] + link)
        first = rf"{fields['d']}(?:{link}{month}(?:{tail})?|\.)?"
        last = both
    else:
        month = both.removesuffix(link + fields["d"])
        first = f"{both}(?:{tail})?"
        last = f"(?:{month}{link})?{fields['d']}"
    return f"{weekday}{first}{_joiner(grammar)}{_second(f'{weekday}{last}(?:{tail}){optional}')}"


def _months(found: tuple[str, str], grammar: Grammar) -> str:
    month, tail = found
    return f"{month}(?:{tail})?{_joiner(grammar)}{_second(month + tail)}"


@lru_cache(maxsize=32)
def _joiner(grammar: Grammar) -> str:
    """What joins two ends; an article stands between the last and a word for *and* or *or*."""
    language = grammar.profile.language
    to = _apostrophes(TO.get(language) or grammar.between() or ("–",))
    listed = alternatives(grammar.conjunctions())
    article = _apostrophes(ARTICLES.get(language, ("–",)))
    gap = f"(?:(?<=['’])|{SPACE})"
    return (
        rf"(?:{SPACE}?(?P<dash>[-–]){SPACE}?|{SPACE}(?P<to>{to}){gap}"
        rf"|{SPACE}(?P<list>{listed}){SPACE}(?:(?P<article>{article}){gap})?)"
    )


def _apostrophes(words: Iterable[str]) -> str:
    return alternatives(words).replace("’", "['’]")


def _second(pattern: str) -> str:
    return re.sub(r"\?P<(weekday|day|month|year)>", r"?P<\g<1>2>", pattern)


@lru_cache(maxsize=64)
def _words_for(style: str, profile: LocaleProfile) -> tuple[str, ...]:
    """CLDR's word for a list of two: *or*."""
    pattern = profile.cldr.list_patterns.get(style, {}).get("2", "")
    return (str(pattern).format("", "").strip().lower(),)
