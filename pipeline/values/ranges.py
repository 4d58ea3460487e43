"""Ranges, whose first figure shares with the last what stands beside it: ``100 y 200 euros``, ``10–15 %``.

Such a figure alone is not what it means: the 20 of ``20 y 30 millones`` is 20 millones.  So the two are one value, and
what they share is written once where a locale has it so for both (``20 and 30 million``), and twice where it has not
(``9000万から1億``).  Two whole figures that a word joins (``entre $900 y $1,200``) stay two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values.currency_words import signs
from pipeline.values.grammar import BEHIND, SIGN, SPACE, Grammar, alternatives
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.percents import Percent
from pipeline.values.range_words import AND, ARTICLES, DASHES, FROM, TO
from pipeline.values.reference_words import OCLOCK
from pipeline.values.references import names_something
from pipeline.values.scales import scaled
from pipeline.values.units import Quantity
from pipeline.values.value import Ambiguous, Found, Refused, Value

Scalar = Money | Percent | Quantity | Number
"""What has an amount, and so can be an end of a range."""

KINDS = ("money", "percent", "unit", "number")
"""The kinds of those."""

Writer = Callable[[Value, LocaleProfile, str | None], str]

_APART = 1_000
"""A figure so many times greater than the one behind it shares nothing with it: ``$50,000 y $4 millones``."""

_REACH = 40
"""How many code points before a range are looked at."""

_COUNTING = ("ja", "ko", "zh")
"""Languages whose words of scale are a part of the figure, so that both ends of a range have one."""

_YEARS = range(1000, 2101)
"""What four digits are that stand alone: ``en 2019 y 30 %``."""

_PERCENT = re.compile(rf"{SPACE}?[%‰]")

_FIGURE = re.compile(r"[-−\u061c\u200e\u200f]*\d(?:[\d.,'’٫٬\u00a0\u202f]*\d)?")
"""A figure as any locale writes it, with its sign."""


@dataclass(frozen=True, slots=True)
class Range(Value):
    """Two figures of one kind; ``joiner`` is what the author put between: ``dash``, ``to``, ``and`` or ``or``."""

    first: Scalar
    last: Scalar
    joiner: str

    @property
    def kind(self) -> str:
        """The kind of its ends."""
        return self.last.kind

    @property
    def placeholder(self) -> str:
        """The placeholder of its ends."""
        return self.last.placeholder


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the last figure of a range, from ``start`` to ``end``.

    ``at`` is where a value begins that takes over the range's ``sign``.  ``opening`` is where a list of figures begins
    that goes before.
    """

    opening: int
    start: int
    end: int
    at: int
    sign: str
    number: str
    joiner: str


def find(
    text: str, grammar: Grammar, figures: Callable[[str], Iterable[Found | Ambiguous | Refused]]
) -> Iterator[Found | Refused]:
    """The ranges of a text; ``figures`` finds the values of a text one by one.

    The heads of all ranges are blotted out and the rest is searched: what begins right behind a head tells what the
    head means.  What shares something and yet is no sure range stays text as a whole.
    """
    heads = {head.at: head for head in _heads(text, grammar)}
    for found in figures(_blotted(text, heads.values())) if heads else ():
        head = heads.get(found.start)
        if head is not None and not isinstance(found, Found):
            yield Refused(head.opening, head.end)
        if head is None or not isinstance(found, Found) or not isinstance(found.value, Scalar):
            continue
        if not _shares(text, head, found) or _stands_apart(text, head, found.value, grammar):
            continue
        value = _range(text, head, found.value, grammar)
        yield Refused(head.opening, found.end) if value is None else Found(head.start, found.end, value)


def write(value: Range, profile: LocaleProfile, style: str | None, one: Writer) -> str:
    """The range with the word or the dash of the locale; ``one`` writes an end."""
    first, last = one(value.first, profile, style), one(value.last, profile, style)
    if _is_shared(value, profile):
        before, figure, after = _parts(last, value.last, profile)
        first = before + _parts(first, value.first, profile)[1]
        last = f"{'' if _is_tight(value.joiner, profile) else before}{figure}{after}"
    return _between(first, last, value.joiner, profile)


def _is_shared(value: Range, profile: LocaleProfile) -> bool:
    """Whether what stands beside the figures can stand once: always where a scale is a part of the figure (2000万)."""
    if isinstance(value.last, Percent):
        return profile.cldr.language != "zh" or profile.cldr.script == "Hant"  # GB/T 15835 has ``10%-15%``
    return profile.language in _COUNTING or _scale(value.first, profile) == _scale(value.last, profile)


def _heads(text: str, grammar: Grammar) -> Iterator[_Head]:
    for match in _pattern(grammar).finditer(text):
        before = _before(grammar).search(text[max(0, match.start() - _REACH) : match.start()])
        if before is None:
            continue
        sign, word = before["sign"] or "", match["word"]
        yield _Head(
            match.start() - len(before.group()),
            match.start() - len(sign),
            match.end(),
            match.end() - (0 if match["again"] else len(sign)),
            sign,
            match["number"],
            grammar.joiner_of(word) if word else "dash",
        )


def _blotted(text: str, heads: Iterable[_Head]) -> str:
    """The text with spaces for the heads, and the sign of each at the figure behind, unless that has its own."""
    pieces, cursor = [], 0
    for head in heads:
        sign = head.sign if head.at < head.end else ""
        pieces += [text[cursor : head.opening], " " * (head.at - head.opening), sign]
        cursor = head.end
    return "".join((*pieces, text[cursor:]))


def _shares(text: str, head: _Head, found: Found) -> bool:
    """Whether the figure of the head takes its meaning from the last: a unit, a scale, or the sign before it."""
    last = found.value
    if head.sign and (not isinstance(last, Money) or _PERCENT.match(text, found.end)):
        return False
    if isinstance(last, Number):
        return last.exponent > 0
    signed_last = not text[head.end].isdigit() and text[head.end] not in "-−"
    if isinstance(last, Money) and signed_last:
        return bool(head.sign) and (last.exponent > 0 or head.joiner == "dash")
    return True


def _stands_apart(text: str, head: _Head, last: Scalar, grammar: Grammar) -> bool:
    """Whether the first figure is something else after all: a year, a name, a number of quite another size."""
    first = grammar.decimal(head.number)
    before = text[max(0, head.opening - _REACH) : head.opening]
    if first is None or head.sign:
        return first is not None and _exponent(last) > 0 and first >= _APART * max(last.amount, Decimal(1))
    if head.number.isdigit() and int(head.number) in _YEARS and last.amount not in _YEARS:
        return True
    downwards = head.joiner == "to" and first >= last.amount and not _opened(grammar).search(before)
    far = _exponent(last) > 0 and first >= _APART * max(last.amount, Decimal(1))
    return downwards or far or names_something(text, head.opening, grammar) or _is_name(before)


def _range(text: str, head: _Head, last: Scalar, grammar: Grammar) -> Range | None:
    """The range, or ``None`` where it is not sure what its first figure means."""
    amount = grammar.decimal(head.number)
    before = text[max(0, head.opening - _REACH) : head.opening]
    if amount is None or head.opening < head.start or (_is_clock(last) and _oclock(grammar).search(before)):
        return None
    if head.joiner == "dash" and amount >= last.amount:
        return None
    if head.sign and head.at < head.end and head.joiner != "dash" and _exponent(last) == 0:
        return None  # ``$5 o 6`` may be six of anything
    if _exponent(last) and amount >= _APART > last.amount:
        return None
    return Range(replace(last, amount=amount), last, head.joiner)


def _is_clock(value: Scalar) -> bool:
    return isinstance(value, Quantity) and value.unit in ("hour", "minute", "second")


def _exponent(value: Scalar) -> int:
    return 0 if isinstance(value, Percent) else value.exponent


def _scale(value: Scalar, profile: LocaleProfile) -> int:
    return scaled(value.amount, _exponent(value), profile)[1]


def _parts(written: str, value: Scalar, profile: LocaleProfile) -> tuple[str, str, str]:
    """What stands before a figure, the figure with its sign, and what stands behind."""
    if profile.language in _COUNTING:
        figure = scaled(value.amount, _exponent(value), profile)[0]
        before, found, after = written.partition(figure)
        if found:
            return before, figure, after
    match = _FIGURE.search(written)
    return (written[: match.start()], match.group(), written[match.end() :]) if match else ("", written, "")


def _between(first: str, last: str, joiner: str, profile: LocaleProfile) -> str:
    if joiner in ("and", "or"):
        lists = profile.cldr.list_patterns
        pattern = str(lists["or"]["2"] if joiner == "or" else AND.get(profile.language, lists["standard"]["2"]))
        if profile.language == "es" and joiner == "or" and re.match(r"\D*(?:8|11(?!\d))", last):
            pattern = pattern.replace(" o ", " u ")
        return pattern.replace("{0}", first).replace("{1}", last)
    if _is_tight(joiner, profile):
        return f"{first}{_dash(profile)}{last}"
    return f"{first}{'' if not profile.spaced else ' '}{TO[profile.language]}{'' if not profile.spaced else ' '}{last}"


def _is_tight(joiner: str, profile: LocaleProfile) -> bool:
    """Whether a dash joins the two, so that a sign stands but once."""
    return joiner == "dash" or (joiner == "to" and profile.language not in TO)


def _dash(profile: LocaleProfile) -> str:
    return DASHES.get(profile.tag, DASHES.get(profile.language, "–"))


def _is_name(before: str) -> bool:
    """Whether a word with a capital stands before, which no sentence begins with: ``el Apolo 11 y 12 km``."""
    return re.search(rf"[\w,;]{SPACE}[^\W\d_a-zß-öø-ÿ][^\W\d_A-Z]+{SPACE}$", before) is not None


@lru_cache(maxsize=32)
def _opened(grammar: Grammar) -> re.Pattern[str]:
    words = FROM.get(grammar.profile.language, ())
    return re.compile(rf"(?<!\w){alternatives(words)}{SPACE}$" if words else "(?!)", re.IGNORECASE)


@lru_cache(maxsize=32)
def _oclock(grammar: Grammar) -> re.Pattern[str]:
    words = OCLOCK.get(grammar.profile.language, ())
    return re.compile(rf"(?<!\w)(?:{alternatives(words)}){SPACE}$" if words else "(?!)", re.IGNORECASE)


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    """A figure and what joins it to the next, which is looked at and not taken."""
    articles = ARTICLES.get(grammar.profile.language, ())
    article = rf"(?:(?i:{alternatives(articles)}){SPACE})?" if articles else ""
    words = rf"{SPACE}(?P<word>(?i:{alternatives(grammar.joiners())})){SPACE}{article}"
    figure = SIGN + grammar.figure()
    return re.compile(
        rf"(?=[-−\d])(?<![\w.,])(?P<number>{figure})(?:{words}|[-–]|{SPACE}[-–]{SPACE})(?=(?P<again>{_sign(grammar)})?{figure})"
    )


@lru_cache(maxsize=32)
def _before(grammar: Grammar) -> re.Pattern[str]:
    """What stands right before a head: its sign, and the figures of a list that goes before."""
    sign = _sign(grammar)
    listed = rf"(?:(?:{sign})?{grammar.figure()},{SPACE}){{0,3}}"
    return re.compile(rf"{BEHIND}{listed}(?P<sign>{sign})?(?<![\w.,:/@#%°\-–−\u2019'+])(?<!\d{SPACE})$")


@lru_cache(maxsize=32)
def _sign(grammar: Grammar) -> str:
    return rf"(?:(?<!\w)(?:(?i:{alternatives(signs(grammar))})|[A-Z]{{3}}){SPACE}?)"
