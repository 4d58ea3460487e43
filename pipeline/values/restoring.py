"""Put placeholders back into a translation that was written with its figures as text.

A figure of the translation stands for a value of the source where both mean the same, be it read by the grammar of the
translation's locale or written just as that locale writes the value.  Nothing is guessed: a value is found only where
the translation says it as often as the source does.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline import placeholders, values
from pipeline.locale_profile import LocaleProfile
from pipeline.values import KINDS, Ambiguous, Found, Grammar
from pipeline.values.dates import Date
from pipeline.values.grammar import SPACE
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.ordinals import Ordinal
from pipeline.values.percents import Percent
from pipeline.values.plain import read
from pipeline.values.ranges import Range
from pipeline.values.times import Time
from pipeline.values.units import Quantity
from pipeline.values.value import Placed, Value

Span = tuple[int, int]
"""A half-open range of a text (code points)."""

Ways = Mapping[str, tuple[tuple[str, Hashable], ...]]
"""Digits → ways of writing a value that begin with them, each with what the value means."""

_DIGITS = re.compile(r"\d+")

_ISOLATE = ("\u2068", "\u2069")
"""What an edition puts around a value of the other direction (Unicode Standard Annex 9, section 2.4)."""

_MARKS = "\u061c\u200e\u200f"
"""Marks of direction, with which some patterns of CLDR begin or end."""


def restore(
    text: str, placed: Sequence[Placed], profile: LocaleProfile, shielded: Iterable[Span] = (), msgid: str = ""
) -> tuple[str, tuple[str, ...]]:
    """A translation with placeholders in place of its figures, and the names of those that were not found.

    ``placed`` are the values of the source's message, ``profile`` is the locale of the translation, ``shielded`` are
    ranges of it in which nothing is prose, ``msgid`` is the message, which tells how many sentences there are.  The
    other braces of a text with values are doubled, as its flag (``python-brace-format``) means.
    """
    if not placed:
        return text, ()
    spans = spans_of(text, placed, profile, shielded)
    written, cursor = "", 0
    for (start, end), name in sorted((span, name) for name, span in spans.items()):
        first, last = _dressed(text, start, end)
        stop = "." if _ends_sentence(text, last, msgid) else ""
        written += f"{placeholders.escape(text[cursor:first])}{{{name}}}{stop}"
        cursor = last
    missing = dict.fromkeys(each.name for each in placed if each.name not in spans)
    return written + placeholders.escape(text[cursor:]), tuple(missing)


def spans_of(
    text: str, placed: Sequence[Placed], profile: LocaleProfile, shielded: Iterable[Span] = ()
) -> dict[str, Span]:
    """Where a translation says the values of its message, by the names of their placeholders."""
    wanted: dict[Hashable, list[Placed]] = {}
    for each in placed:
        wanted.setdefault(meaning(each.value), []).append(each)
    shields = tuple(shielded)
    read_there = _taken_apart(list(_read(text, profile, shields)), wanted)
    claims = {key: _claims(text, key, those, read_there, profile, shields) for key, those in wanted.items()}
    found: dict[str, Span] = {}
    for key, spans in claims.items():
        others = [span for other, theirs in claims.items() if other != key for span in theirs]
        if len(spans) == len(wanted[key]) and not any(_overlap(span, other) for span in spans for other in others):
            found.update(zip((each.name for each in wanted[key]), spans, strict=True))
    return found


def _taken_apart(
    read_there: Sequence[tuple[Span, list[Hashable]]], wanted: Mapping[Hashable, Sequence[Placed]]
) -> list[tuple[Span, list[Hashable]]]:
    """What was read without the ranges that are two values in the source, so that each is looked for by itself."""
    return [
        (span, keys)
        for span, keys in read_there
        if any(key in wanted for key in keys) or not any(set(_ends(key)) <= wanted.keys() for key in keys)
    ]


def _ends(key: Hashable) -> tuple[Hashable, ...]:
    """The meanings of the two ends of a range; of any other value, its own."""
    match key:
        case ("range", first, last, _):
            return first, last
        case ("date", year, month, day, (last_year, last_month, last_day)):
            return ("date", year, month, day, None), ("date", last_year, last_month, last_day, None)
    return (key,)


def wishes(text: str, placed: Sequence[Placed], profile: LocaleProfile, shielded: Iterable[Span] = ()) -> str:
    """The styles in which a translation writes its figures, as a translator asks for them: ``{date} as short``.

    Empty where it writes them as the locale does, or in no style that there is.
    """
    found = []
    spans = spans_of(text, placed, profile, shielded) if placed else {}
    for each in placed:
        if each.name in spans and (style := _style(text[slice(*spans[each.name])], each.value, profile)):
            found.append(f"{{{each.name}}} as {style}")
    return ", ".join(dict.fromkeys(found))


def _style(written: str, value: Value, profile: LocaleProfile) -> str | None:
    if _plain(written) == _plain(values.write(value, profile)):
        return None
    styles = KINDS[value.kind].styles
    return next((style for style in styles if _plain(written) == _plain(values.write(value, profile, style))), None)


def _plain(written: str) -> str:
    """A figure with ordinary spaces, without marks of direction."""
    return re.sub(SPACE, " ", written).strip(_MARKS)


def meanings(text: str, profile: LocaleProfile, shielded: Iterable[Span], ways: Ways) -> frozenset[Hashable]:
    """What the figures of a text surely mean: those that the grammar reads, and those written as ``ways`` has them."""
    found = {keys[0] for _, keys in _read(text, profile, tuple(shielded)) if len(keys) == 1}
    for digits in set(_DIGITS.findall(text)):
        for way, key in ways.get(digits, ()):
            if key not in found and _pattern(way, profile.spaced).search(text):
                found.add(key)
    return frozenset(found)


def ways_of(placed: Iterable[Placed], profile: LocaleProfile) -> Ways:
    """How a locale writes some values, by the first digits of each way; for ``meanings``."""
    found: dict[str, dict[tuple[str, Hashable], None]] = {}
    for value in dict.fromkeys(each.value for each in placed):
        for way in _ways(value, profile):
            for digits in _DIGITS.findall(way)[:1]:
                found.setdefault(digits, {})[way, meaning(value)] = None
    return {digits: tuple(ways) for digits, ways in found.items()}


def meaning(value: Value) -> Hashable:
    """What a value says, apart from the form in which it is said: ``$4 millones`` and ``4.000.000 dólares`` are one."""
    match value:
        case Range(first=first, last=last, joiner=joiner):
            return ("range", meaning(first), meaning(last), "to" if joiner == "dash" else joiner)
        case Date(month=month, day=day, year=year, until=until):
            return ("date", year, month, day, until)
        case Time(hour=hour, minute=minute, second=second):
            return ("time", hour, minute or 0, second or 0)
        case Money(amount=amount, exponent=exponent, currency=currency):
            return ("money", amount.scaleb(exponent).normalize(), currency)
        case Quantity(amount=amount, exponent=exponent, unit=unit):
            return ("unit", amount.scaleb(exponent).normalize(), unit)
        case Percent(amount=amount, form=form):
            return ("percent", amount.normalize(), form == "per mille")
        case Ordinal(number=number):
            return ("ordinal", number)
        case Number(amount=amount, exponent=exponent):
            return ("number", amount.scaleb(exponent).normalize())
    raise AssertionError(f"a value without a meaning: {value!r}")


def _read(text: str, profile: LocaleProfile, shielded: Sequence[Span]) -> Iterator[tuple[Span, list[Hashable]]]:
    """The figures that the locale's grammar reads, each with all that it may mean."""
    found = list(_read_by_grammar(text, profile, shielded))
    yield from found
    if not profile.spaced and _TOUCHING.search(text):
        parted, places = _parted(text)
        shields = [(places.index(start), places.index(end)) for start, end in shielded]
        for (start, end), keys in _read_by_grammar(parted, profile, shields):
            span = (places[start], places[end - 1] + 1)
            if not any(_overlap(span, other) for other, _ in found):
                yield span, keys


def _read_by_grammar(
    text: str, profile: LocaleProfile, shielded: Sequence[Span]
) -> Iterator[tuple[Span, list[Hashable]]]:
    for each in values.find(text, shielded, _grammar(profile)):
        match each:
            case Found(start=start, end=end, value=value):
                yield (start, end), [meaning(value)]
            case Ambiguous(start=start, end=end, readings=readings):
                yield (start, end), [meaning(value) for value in map(read, readings) if value is not None]


_LETTERS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Letters of scripts that put no spaces between words."""

_COUNTING = "十百千万億兆亿萬点點第"
"""Letters before a figure that make another one of it: ``1万5 kg``."""

_TOUCHING = re.compile(rf"(?<=[A-Za-z])(?=[{_LETTERS}])|(?<=[{_LETTERS}])(?<![{_COUNTING}])(?=[\d$€£¥])")
"""Where a figure and its unit touch such a letter, which continues neither: ``9 mで``, ``年に1 cm``."""


def _parted(text: str) -> tuple[str, list[int]]:
    """A text with spaces where figures touch letters, and for each of its places that of the text."""
    cuts = {match.start() for match in _TOUCHING.finditer(text)}
    places = [at for at in range(len(text)) for _ in range(1 + (at in cuts))]
    parted = "".join(f" {letter}" if at in cuts else letter for at, letter in enumerate(text))
    return parted, [*places, len(text)]


def _claims(
    text: str,
    key: Hashable,
    placed: Sequence[Placed],
    read_there: Sequence[tuple[Span, list[Hashable]]],
    profile: LocaleProfile,
    shielded: Sequence[Span],
) -> list[Span]:
    """The places of a text that say a value.  A piece of another figure is none."""
    read = {span for span, keys in read_there if key in keys}
    found = set()
    for span in _literal(text, placed, profile):
        inside = any(_within(span, other) for other, _ in read_there)
        if not inside and not any(_overlap(span, other) for other in shielded):
            found.add(span)
    return sorted(found | {span for span in read if not any(_overlap(span, other) for other in found)})


def _literal(text: str, placed: Sequence[Placed], profile: LocaleProfile) -> Iterator[Span]:
    """The places where a value stands as the locale writes it, the longest ways of writing it first."""
    ways = {way for each in placed for way in _ways(each.value, profile)}
    times = (each.value for each in placed if isinstance(each.value, Time))
    hours = {way for time in times for way in _ways(time, profile) if len(_DIGITS.findall(way)) == 1}
    taken: list[Span] = []
    for way in sorted(ways, key=lambda way: (-len(way), way)):
        for match in _pattern(way, profile.spaced).finditer(text):
            goes_on = way in hours and _MINUTES.match(text, match.end())
            if not goes_on and not any(_overlap(match.span(), other) for other in taken):
                taken.append(match.span())
    yield from taken


_MINUTES = re.compile(rf"{SPACE}?(?:\d|半|반)")
"""What goes on after an hour, so that it is no full one."""


@lru_cache(maxsize=4096)
def _ways(value: Value, profile: LocaleProfile) -> tuple[str, ...]:
    """How a locale writes a value: in each style, each width of a date, and in Latin digits as well as its own."""
    forms: list[Value] = [value]
    if isinstance(value, Date) and value.until is None and value.year is not None:
        forms += [replace(value, width=width) for width in ("long", "medium", "short")]
    if isinstance(value, Time) and not value.minute and value.second is None:
        forms.append(replace(value, minute=0 if value.minute is None else None))
    profiles = [profile, *(replace(profile, digits=digits) for digits in ("latn", "native"))]
    styles = (None, *KINDS[value.kind].styles)
    written = (values.write(form, each, style) for form in forms for each in profiles for style in styles)
    return tuple(dict.fromkeys(way.strip(_MARKS) for way in written))


@lru_cache(maxsize=4096)
def _pattern(way: str, spaced: bool) -> re.Pattern[str]:
    """A way of writing a value, not as a piece of a greater figure or word, with any kind of space in it."""
    body = "".join(f"{SPACE}" if re.fullmatch(SPACE, letter) else re.escape(letter) for letter in way)
    before = r"(?<!\d)(?<!\d[.,٫٬])(?<![A-Za-z])" if way[0].isdigit() else ""  # Arabic joins *and* and *for* to figures
    after = r"(?!\d|[.,٫٬]\d)" if way[-1].isdigit() else ""
    if spaced:
        before += r"(?<![^\W_])" if way[0].isalpha() else ""
        after += r"(?![^\W_])" if way[-1].isalnum() else ""
    return re.compile(f"{before}{body}{after}")


@lru_cache(maxsize=64)
def _grammar(profile: LocaleProfile) -> Grammar:
    return Grammar(profile, tuple(KINDS))


def _dressed(text: str, start: int, end: int) -> Span:
    """A span with the marks of direction at it, and the isolate around it: the locale's writing brings them along."""
    start = len(text[:start].rstrip(_MARKS))
    end = len(text) - len(text[end:].lstrip(_MARKS))
    if text[start - 1 : start] == _ISOLATE[0] and text[end : end + 1] == _ISOLATE[1]:
        return start - 1, end + 1
    return start, end


def _ends_sentence(text: str, end: int, msgid: str) -> bool:
    """Whether the point with which a figure ends is that of its sentence as well: ``at 11 a.m. Groups``.

    It stays, and an edition writes one point, never two.
    """
    if text[end - 1] != "." or text[end : end + 1] == ".":
        return False
    behind = _CLOSING.sub("", text[end:])
    if not behind.strip():
        return msgid.rstrip(_ENDING).endswith(".")
    begins = behind[0].isspace() and behind.lstrip(_OPENING)[:1].isupper()
    others = f"{text[: end - 1]} {text[end:]}"
    return begins and (not msgid or len(_SENTENCE_END.findall(others)) < len(_SENTENCE_END.findall(msgid)))


_ENDING = " )]»”’\"'*_"
_SENTENCE_END = re.compile(r"[.!?…](?=[^\w\s]*(?:\s|\Z))|\}(?=\s+[¿¡«“A-ZÁÉÍÓÚÑ])")
_CLOSING = re.compile(rf"\A[{re.escape(_ENDING)[2:]}]+")
_OPENING = " \t\n\u00a0([«“„‘¿¡\"'*_"


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _within(one: Span, other: Span) -> bool:
    """Whether a span is a piece of another, and not all of it."""
    return other[0] <= one[0] and one[1] <= other[1] and one != other
