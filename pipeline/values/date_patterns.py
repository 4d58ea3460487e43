"""Dates in words as regular expressions, made from CLDR's date patterns for the locale of the source."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values.grammar import SPACE, Grammar, alternatives

_SKELETONS = ("full", "long", "yMMMM", "MMMMd")
"""CLDR's patterns that a date in words follows, the richest first."""

_LINKS = {"es": {"de": r"del?"}}
"""Words of CLDR's patterns that prose also writes otherwise: ``28 de marzo del 2023``."""

_BETWEEN_DAYS = {"es": ("hasta el",)}
"""Language → what stands between the ends of a range of dates, besides a dash and what stands between figures."""

_FIRST = {
    "ca": r"1r",
    "es": r"1\.?[º°]|primero",
    "fr": r"1er",
    "it": r"1\.?[º°]|primo",
    "pt": r"1\.?[º°]|primeiro",
}
"""Language → how prose writes the first day of a month."""


@lru_cache(maxsize=32)
def figure(profile: LocaleProfile) -> re.Pattern[str]:
    """What every value holds: a digit, or the word for the first day of a month (``primero de mayo``)."""
    words = [word for word in _FIRST.get(profile.language, "").split("|") if word.isalpha()]
    return re.compile("|".join([r"\d", *words]), re.IGNORECASE)


@lru_cache(maxsize=32)
def months(profile: LocaleProfile) -> dict[str, int]:
    """The names of the months, folded, each with its number."""
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in profile.cldr.months[context]["wide"].items():
            names.setdefault(fold(name), number)
    return names


@lru_cache(maxsize=32)
def weekdays(profile: LocaleProfile) -> dict[str, int]:
    """The names of the days of the week, folded, each with its number (Monday is 0)."""
    return {fold(name): number for number, name in profile.cldr.days["format"]["wide"].items()}


def fold(word: str) -> str:
    """A word without what capitals, old letters and kinds of spaces make different: ``ABRİL`` and ``ſ`` as well."""
    return " ".join(word.casefold().replace("\u0307", "").split())


@lru_cache(maxsize=32)
def single(grammar: Grammar) -> tuple[re.Pattern[str], ...]:
    """The patterns of one date, with the groups ``weekday``, ``day``, ``month`` and ``year`` or some of them."""
    formats = (_format(name, grammar.profile) for name in _SKELETONS)
    return tuple(
        re.compile(rf"(?<![\w/\-–]){_regex(pattern, grammar.profile)}(?![\w])", re.IGNORECASE)
        for pattern in formats
        if pattern is not None and "MMM" in pattern
    )


@lru_cache(maxsize=32)
def span(grammar: Grammar) -> re.Pattern[str]:
    """The pattern of a range, whose last day has the groups ``day2``, ``month2`` and ``year2``.

    It is known where a date begins with its day or its month, and ends with its year; elsewhere it matches nothing.
    """
    shape = _shape(grammar.profile)
    if shape is None:
        return re.compile("(?!)")
    month_day, link, tail = shape
    words = alternatives((*grammar.between(), *_BETWEEN_DAYS.get(grammar.profile.language, ()), "-", "–"))
    joiner = f"{SPACE}?{words}{SPACE}?"
    fields = _fields(grammar.profile)
    if month_day.startswith(fields["d"]):
        point = r"|\." if link.startswith(r"\.") else ""
        first = rf"{fields['d']}(?:{link}{fields['M']}(?:{tail})?{point})?"
        last = month_day
    else:
        first = rf"{month_day}(?:{tail})?"
        last = rf"(?:{fields['M']}{link})?{fields['d']}"
    second = re.sub(r"\?P<(day|month|year)>", r"?P<\g<1>2>", f"{last}(?:{tail})?")
    return re.compile(rf"(?<![\w/\-–]){first}{joiner}{second}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=32)
def stray_day(grammar: Grammar) -> re.Pattern[str]:
    """What stands right before a month that belongs to a day, though the two are no date: ``a28 de``."""
    shape = _shape(grammar.profile)
    link = shape[1] if shape else SPACE
    return re.compile(rf"\d[º°]?(?:{link}|{SPACE})$", re.IGNORECASE)


@lru_cache(maxsize=32)
def stray_year(grammar: Grammar) -> re.Pattern[str]:
    """What stands right behind a day of a month and belongs to it: a year that is short, or lacks its link."""
    shape = _shape(grammar.profile)
    tail = shape[2].partition("(?P<year>")[0] if shape else SPACE
    short = r"['’]?\d{2}" if re.search(r"[^\W\d_]{2}", tail) else r"['’]\d{2}"
    joiners = alternatives(grammar.joiners())
    return re.compile(rf"(?:{tail}(?:{short}|\d{{5,}})|{SPACE}\d{{4}})(?![\w.,:]*\d|{SPACE}{joiners}\b)", re.IGNORECASE)


def _shape(profile: LocaleProfile) -> tuple[str, str, str] | None:
    """A day and a month as a pattern, what stands between the two, and what stands behind, with the year."""
    both, whole = _format("MMMMd", profile), _format("long", profile)
    if both is None or whole is None:
        return None
    month_day, full, fields = _regex(both, profile), _regex(whole, profile), _fields(profile)
    between = re.fullmatch(
        rf"(?:{re.escape(fields['d'])}|{re.escape(fields['M'])})(.*)(?:{re.escape(fields['d'])}|{re.escape(fields['M'])})",
        month_day,
    )
    before, found, tail = full.partition(month_day)
    return (month_day, between[1], tail) if between and found and not before and "?P<year>" in tail else None


def _format(name: str, profile: LocaleProfile) -> str | None:
    locale = profile.cldr
    source = locale.date_formats[name] if name in locale.date_formats else locale.datetime_skeletons.get(name)
    return None if source is None else str(source.pattern)


@lru_cache(maxsize=32)
def _fields(profile: LocaleProfile) -> dict[str, str]:
    """A pattern for each field of UTS 35, *Date Format Patterns*."""
    first = _FIRST.get(profile.language)
    month = f"(?P<month>{alternatives(months(profile))})"
    return {
        "d": rf"(?P<day>{first}|\d{{1,9}})" if first else r"(?P<day>\d{1,9})",
        "M": month,
        "L": month,
        "y": r"(?P<year>\d{4})",
        "E": f"(?P<weekday>{alternatives(profile.cldr.days['format']['wide'].values())})",
    }


@lru_cache(maxsize=128)
def _regex(pattern: str, profile: LocaleProfile) -> str:
    """A regular expression for a CLDR date pattern: ``d 'de' MMMM 'de' y``."""
    written = ""
    for quoted, field, other in re.findall(r"'([^']*)'|([dMLyE])\2*|(.)", pattern):
        literal = quoted or other
        if field:
            written += _fields(profile)[field]
        elif literal.isspace():
            written += f"{SPACE}+"
        elif literal == ",":
            written += ",?"
        else:
            written += _LINKS.get(profile.language, {}).get(literal, re.escape(literal))
    return written
