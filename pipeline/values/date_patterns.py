"""CLDR's date patterns for a locale: as regular expressions that find dates in words, and as what writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.locale_profile import LocaleProfile
from pipeline.values.date_words import (
    ALSO_MEDIUM,
    ALSO_NAMED,
    ALSO_SHORT,
    FIRST,
    LINKS,
    ORDINALS,
    UNSPACED,
    WORDS,
    WRITTEN_FIRST,
)
from pipeline.values.grammar import SPACE, Grammar, alternatives

if TYPE_CHECKING:
    import datetime

GAP = f"{SPACE}{{1,3}}"
"""What parts two words of a date."""

START = r"(?<![\w/\-–])(?<!\d[.,:])"
"""No date starts right behind these: it would be a piece of a name, a path, a range or another figure."""

_LONG = ("full", "long", "yMMMM", "MMMMd")
_MEDIUM = ("medium", "yMMMd", "yMMM")
"""CLDR's patterns that a date with its month in full and one with an abbreviation follow, the richest first."""

Token = tuple[str, str]
"""A piece of a CLDR pattern: the letters of a field, or none and a literal text."""


@lru_cache(maxsize=32)
def figure(profile: LocaleProfile) -> re.Pattern[str]:
    """What every value holds: a digit, or the word for the first day of a month (``primero de mayo``)."""
    words = [word for word in FIRST.get(profile.language, "").split("|") if word.isalpha()]
    return re.compile("|".join([r"\d", *words]), re.IGNORECASE)


@lru_cache(maxsize=32)
def months(profile: LocaleProfile) -> dict[str, int]:
    """The names of the months, folded, each with its number."""
    return {**ALSO_NAMED.get(profile.language, {}), **_folded("wide", profile)}


@lru_cache(maxsize=32)
def short_months(profile: LocaleProfile) -> dict[str, int]:
    """The abbreviations of the months, folded and without their point, each with its number."""
    cldrs = {name.rstrip("."): number for name, number in _folded("abbreviated", profile).items()}
    return {**ALSO_SHORT.get(profile.language, {}), **cldrs}


def month_of(written: str, profile: LocaleProfile) -> int | None:
    """The number of a month that is named in full or in short."""
    name = fold(written)
    return months(profile).get(name) or short_months(profile).get(name.rstrip("."))


def is_word(written: str, profile: LocaleProfile) -> bool:
    """Whether what is spelt like a month may be another word where no day goes before it: ``el mar 2024``, ``may``."""
    lower = has_capitals(profile) and written[:1] == written[:1].lower()
    return lower or (written.lower() in WORDS.get(profile.language, ()) and fold(written) not in months(profile))


@lru_cache(maxsize=32)
def has_capitals(profile: LocaleProfile) -> bool:
    """Whether the language writes its months with a capital."""
    return all(name[:1] != name[:1].lower() for name in profile.cldr.months["format"]["wide"].values())


@lru_cache(maxsize=32)
def weekdays(profile: LocaleProfile) -> dict[str, int]:
    """The names of the days of the week, folded, each with its number (Monday is 0)."""
    return {fold(name): number for number, name in profile.cldr.days["format"]["wide"].items()}


def fold(word: str) -> str:
    """A word without what capitals, old letters, spaces and apostrophes make different: ``ABRİL``, ``d’abril``."""
    return " ".join(word.casefold().replace("\u0307", "").replace("’", "'").split())


def mentions(text: str, profile: LocaleProfile) -> bool:
    """Whether a text holds what every date in words does: the name of a month or its abbreviation."""
    folded = text.casefold().replace("\u0307", "")
    if not any(name in folded for name in _mentioned(profile)):
        return False
    return _mention(profile).search(text) is not None


@lru_cache(maxsize=32)
def _mentioned(profile: LocaleProfile) -> tuple[str, ...]:
    """The first words of the names, folded, which are looked for first because that is quick."""
    return tuple({name.split()[0] for name in (*months(profile), *short_months(profile))})


@lru_cache(maxsize=32)
def _mention(profile: LocaleProfile) -> re.Pattern[str]:
    names = _either({*months(profile), *short_months(profile)})
    return re.compile(rf"(?<![^\W\d_]){names}(?![^\W\d_])", re.IGNORECASE)


@lru_cache(maxsize=32)
def single(grammar: Grammar) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of one date with their widths, and the groups ``weekday``, ``day``, ``month`` and ``year``.

    A date whose month is abbreviated has its year; without one the abbreviation may be another word.
    """
    profile = grammar.profile
    named = [*((name, "long") for name in _LONG), *((name, "medium") for name in _MEDIUM)]
    patterns = [(cldr(name, profile), width) for name, width in named]
    patterns.insert(2, (without_year(cldr("full", profile) or ""), "long"))
    patterns += [(pattern, "medium") for pattern in ALSO_MEDIUM.get(profile.language, ())]
    return tuple(
        (re.compile(rf"{START}{regex(pattern, profile)}(?!\w)", re.IGNORECASE), width)
        for pattern, width in dict.fromkeys(patterns)
        if pattern and names_month(pattern)
    )


def names_month(pattern: str) -> bool:
    """Whether a CLDR pattern has its month in letters."""
    return any(field[:3] in ("MMM", "LLL") for field, _ in _tokens(pattern))


def day_of(written: str | None) -> int | None:
    """The day that figures say, or an ordinal without any, of which only the first is one of a date."""
    if written is None:
        return None
    figures = re.match(r"\d+", written)
    return int(figures[0]) if figures else 1


def lacks_year(day: str | None, year: str | None) -> bool:
    """Whether a day is an ordinal that only a year makes a date: ``July 4th`` is a feast, too."""
    return year is None and day is not None and re.fullmatch(r"\d+(?:st|nd|rd|th)", day.lower()) is not None


@lru_cache(maxsize=32)
def stray_days(grammar: Grammar) -> re.Pattern[str]:
    """What stands right before a day that shares its month with others: ``12 y``, ``12, 13 y el``."""
    joiner = alternatives(grammar.joiners())
    word = rf"(?:\w{{1,3}}(?:{SPACE}|(?<=\w)['’]))?"
    return re.compile(rf"(?<![\w:.,])\d{{1,2}}\.?[º°]?(?:,{SPACE}|,?{SPACE}{joiner}{SPACE}){word}$", re.IGNORECASE)


OTHER_DAY = re.compile(rf"{SPACE}?[-–—/&]{SPACE}?\d|,{SPACE}\d{{1,2}}(?![\d:.])")
"""What stands right behind a date that goes on: ``February 12, 13 and 14``."""


@lru_cache(maxsize=32)
def stray_day(grammar: Grammar) -> re.Pattern[str]:
    """What stands right before a month that belongs to a day, though the two are no date: ``a28 de``, ``4th of``."""
    both = shape("MMMMd", grammar.profile)
    link = both[1] if both else SPACE
    return re.compile(rf"\d(?:\.?[º°]|st|nd|rd|th|er|r)?(?:{link}|{SPACE}(?:of{SPACE})?)$", re.IGNORECASE)


@lru_cache(maxsize=32)
def stray_month(grammar: Grammar) -> re.Pattern[str]:
    """What stands right before a month that shares its year with others: ``enero, febrero y``."""
    names = _either({*months(grammar.profile), *short_months(grammar.profile)})
    joiner = alternatives((*grammar.joiners(), *"-–/"))
    return re.compile(rf"(?<!\w){names}\.?(?:,|{SPACE}?{joiner}){SPACE}?$", re.IGNORECASE)


@lru_cache(maxsize=32)
def stray_year(grammar: Grammar) -> re.Pattern[str]:
    """What stands right behind a day of a month and belongs to it: a year that is short, or lacks its link."""
    whole = shape("long", grammar.profile)
    tail = whole[2].partition("(?P<year>")[0] if whole else SPACE
    short = r"['’]?\d{2}" if re.search(r"[^\W\d_]{2}", tail) else r"['’]\d{2}"
    joiners = alternatives(grammar.joiners())
    return re.compile(rf"(?:{tail}(?:{short}|\d{{5,}})|{SPACE}\d{{4}})(?![\w.,:]*\d|{SPACE}{joiners}\b)", re.IGNORECASE)


def shape(pattern: str, profile: LocaleProfile) -> tuple[str, str, str] | None:
    """A day and a month as a regular expression, what parts the two, and what stands behind, with the year.

    ``pattern`` is CLDR's or the name of one.  ``None`` where it begins with neither a day nor a month in words.
    """
    tokens = _tokens(cldr(pattern, profile) or pattern)
    places = [place for place, (field, _) in enumerate(tokens) if field[:1] in ("d", "M", "L")]
    kinds = {tokens[place][0][:3].rstrip("d") for place in places}
    if len(places) != 2 or places[0] != 0 or not kinds <= {"", "MMM", "LLL"} or len(kinds) != 2:
        return None
    link, tail = tokens[1 : places[1]], tokens[places[1] + 1 :]
    both = _regex(tokens[: places[1] + 1], profile)
    return both, _regex(link, profile), _regex(tail, profile)


def month_first(pattern: str, profile: LocaleProfile) -> tuple[str, str] | None:
    """A month in words as a regular expression, and what stands behind with the year; ``None`` where it is not so."""
    tokens = _tokens(cldr(pattern, profile) or pattern)
    heads = [field[:1] for field, _ in tokens if field]
    if heads not in (["M", "y"], ["L", "y"]) or not tokens[0][0] or not names_month(tokens[0][0]):
        return None
    return _regex(tokens[:1], profile), _regex(tokens[1:], profile)


def cldr(name: str, profile: LocaleProfile) -> str | None:
    """CLDR's pattern of a width (``long``) or a skeleton (``yMMMM``), or ``None`` where the locale has none."""
    locale = profile.cldr
    source = locale.date_formats[name] if name in locale.date_formats else locale.datetime_skeletons.get(name)
    return None if source is None else str(source.pattern)


@lru_cache(maxsize=256)
def nearest(name: str, profile: LocaleProfile) -> str:
    """CLDR's pattern of a width or a skeleton, or that of the skeleton which is nearest to it (UTS 35)."""
    from babel.dates import match_skeleton

    skeletons = profile.cldr.datetime_skeletons
    return cldr(name, profile) or str(skeletons[match_skeleton(name, skeletons) or "yMMMd"].pattern)


def without_year(pattern: str) -> str:
    """A CLDR pattern without its year and what goes with it: ``EEEE, d 'de' MMMM``."""
    pieces = [match[0] for match in re.finditer(r"'[^']*'|([A-Za-z])\1*|.", pattern)]
    fields = [place for place, piece in enumerate(pieces) if re.match("[A-Za-z]", piece)]
    years = [place for place in fields if pieces[place][0] in "yG"]
    if not years:
        return pattern
    before = [place for place in fields if place < years[0]]
    behind = [place for place in fields if place > years[-1]]
    return "".join(pieces[: years[0]] + pieces[behind[0] :] if behind else pieces[: before[-1] + 1])


def written(pattern: str, day: datetime.date, profile: LocaleProfile) -> str:
    """A day in a pattern of CLDR; the first of a month in words is an ordinal where newspapers write one."""
    from babel.dates import DateTimePattern, parse_pattern

    if profile.language in UNSPACED:
        pattern = re.sub(r"\s+(?=E)", "", pattern)
    first = WRITTEN_FIRST.get(profile.language)
    numeric = any(field in ("M", "MM", "L", "LL") for field, _ in _tokens(pattern))
    if first and day.day == 1 and not numeric and not _in_portugal(profile):
        pattern = re.sub(r"'[^']*'|d+", lambda match: match[0] if match[0][0] == "'" else f"'{first}'", pattern)
    parsed: DateTimePattern = parse_pattern(pattern)
    return parsed.apply(day, profile.cldr)


def regex(pattern: str, profile: LocaleProfile) -> str:
    """A regular expression for a CLDR date pattern: ``d 'de' MMMM 'de' y``."""
    return _regex(_tokens(pattern), profile)


@lru_cache(maxsize=32)
def fields(profile: LocaleProfile) -> dict[str, str]:
    """A pattern for each field of UTS 35, *Date Format Patterns*, that a date in words has."""
    first, ordinal = FIRST.get(profile.language), ORDINALS.get(profile.language)
    day = rf"\d{{1,9}}{ordinal}?" if ordinal else r"\d{1,9}"
    wide = {*ALSO_NAMED.get(profile.language, ()), *_names("wide", profile)}
    alone = {name for name in wide if not re.match(r"de |d['’]", name)}
    short = rf"(?P<month>{_either(short_months(profile))}\.?)"
    return {
        "d": rf"(?P<day>{first}|{day})" if first else f"(?P<day>{day})",
        "MMM": short,
        "LLL": short,
        "MMMM": f"(?P<month>{_either(wide)})",
        "LLLL": f"(?P<month>{_either(alone)})",
        "y": r"(?P<year>\d{4})",
        "E": f"(?P<weekday>{_either(profile.cldr.days['format']['wide'].values())})",
    }


@lru_cache(maxsize=256)
def _regex(tokens: tuple[Token, ...], profile: LocaleProfile) -> str:
    made = ""
    for field, literal in tokens:
        if field:
            made += fields(profile)[field if field[0] in "ML" else field[0]]
        elif literal.isspace():
            made += GAP
        elif literal == ",":
            made += ",?"
        else:
            made += LINKS.get(profile.language, {}).get(literal, re.escape(literal))
    return made


@lru_cache(maxsize=512)
def _tokens(pattern: str) -> tuple[Token, ...]:
    """The fields and the literal texts of a CLDR pattern; spaces and signs stand by themselves."""
    found = re.finditer(r"(?P<field>([dMLyE])\2*)|'(?P<quoted>[^']*)'|(?P<other>.)", pattern)
    whole = ((match["field"] or "", match["quoted"] or match["other"] or "") for match in found)
    return tuple(
        (field, piece) for field, text in whole for piece in ([""] if field else re.findall(r"\w+|\s+|.", text))
    )


@lru_cache(maxsize=64)
def _names(width: str, profile: LocaleProfile) -> tuple[str, ...]:
    """The names of the months in a width of CLDR's, from January on: in dates, and alone where these are others."""
    contexts = ["format", "stand-alone"] if "LLLL" in (cldr("yMMMM", profile) or "") else ["format"]
    return tuple(profile.cldr.months[context][width][number] for context in contexts for number in range(1, 13))


def _folded(width: str, profile: LocaleProfile) -> dict[str, int]:
    names: dict[str, int] = {}
    for place, name in enumerate(_names(width, profile)):
        names.setdefault(fold(name), place % 12 + 1)
    return names


def _either(names: Iterable[str]) -> str:
    """Any of the names, with any apostrophe."""
    return re.sub("['’]", "['’]", alternatives(names))


def _in_portugal(profile: LocaleProfile) -> bool:
    """Whether the Portuguese of a locale is that of Portugal, which CLDR lets Africa and Asia inherit."""
    return profile.language == "pt" and (profile.cldr.territory or "BR") != "BR"
