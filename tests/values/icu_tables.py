"""Where ICU writes a value otherwise than we do, and why: the tables of ``test_icu``.

``RELEASES`` is what CLDR changed between the release of ICU and Babel's, ``HABITS`` and ``INSTEAD`` are what we do
otherwise on purpose, ``ABSENT`` is what ICU has nothing for, and ``MISTAKES`` what is to be put right.  Each says what
becomes of ICU's text, so that nothing is let pass unseen, and the test fails where an entry is not needed.

This module is data, and so longer than others.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.times import Time
from tests.values import judging

LOCALES = (
    "en en-GB en-IN en-ZA es es-MX es-AR es-US es-419 fr fr-CA fr-CH de de-AT de-CH pt-BR pt-PT it ca gl eu nl sv da "
    "nb fi is pl cs sk sl hr sr uk ru bg ro hu el tr he ar ar-EG fa hi bn mr ta te th vi id ms ko ja zh zh-Hant ka hy "
    "lt lv et sw"
).split()
"""The locales that ICU judges (BCP 47)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of some kinds (the keys of ``test_icu.KINDS``) in some locales, both parted by spaces."""

    kinds: str
    locales: str

    def covers(self, kind: str, tag: str) -> bool:
        """Whether it is said of a kind in a locale."""
        return kind in self.kinds.split() and tag in self.locales.split()


@dataclass(frozen=True, slots=True)
class Change(Entry):
    """``theirs``, a regular expression in ICU's text, becomes ``ours``.

    ``release`` is the release of CLDR that made the change, where one did; ``since`` the first in which ICU writes
    ``theirs``, where the tables know of an earlier one.
    """

    theirs: str
    ours: str | Callable[[re.Match[str]], str]
    why: str
    release: int = 0
    since: int = 0


@dataclass(frozen=True, slots=True)
class Instead(Entry):
    """ICU is asked another way, or as for another kind, for the values for which ``when`` holds."""

    ask: str | Callable[[Any, str], str]
    why: str
    when: Callable[[Any], bool] = lambda _: True
    release: int = 0
    since: int = 0


@dataclass(frozen=True, slots=True)
class Absent(Entry):
    """ICU has nothing of its own where the whole of its text matches ``theirs``, a regular expression."""

    theirs: str
    why: str


def _in_lakhs(match: re.Match[str]) -> str:
    """A number in groups of three, in one of three and others of two: ``12,34,567``."""
    return re.sub(r"(?<=\d)(?=(\d\d)*\d{3}$)", ",", match[0].replace(",", ""))


def _parted(match: re.Match[str]) -> str:
    """A number with decimals of a scale, parted at that scale: ``1.5兆`` is ``1兆5000億``."""
    whole, decimals, scale = match.groups()
    return f"{whole}{scale}{decimals:0<4}{_BELOW[scale]}"


def _lower(match: re.Match[str]) -> str:
    return match[0].lower()


def _is_bare(value: Time) -> bool:
    """Whether a time is an hour alone."""
    return value.minute is None


_BELOW = dict(zip("兆億万萬조억만", ("億", "万", "", "", "억", "만", ""), strict=True))
"""A scale → the one below, in which four more figures are written."""

FIGURES = "number scaled-number percent percent-name symbol code name range"
SCALED_NAMES = "scaled-name scaled-symbol"
DATES = "day weekday medium-day month medium-month anniversary days days-of-any-year"
SPANNED = "days days-of-any-year"
"""Kinds that have much in common."""

FOUR = r"(?<![\d\xa0])(\d)\xa0(\d{3})(?!\d|\xa0\d)"
"""Four figures of which the first is parted."""

BESIDE = r"(?<=\d) (?=\S)|(?<=\S) (?=[\d-])"
"""A space beside a figure that may break."""

NEAR_IDEOGRAPH = r"(?<=[\u2e80-\uffef])[ \xa0](?=\S)|(?<=\S)[ \xa0](?=[\u2e80-\uffef])"
SIGN = "[%٪$€£¥₹]"
LINKED = "a link behind a scale"
ONCE = "a sign stands once in a range"
BARE = "a word at an hour alone"
NO_BREAK = "no break beside a figure"
AS_ONE = "as in one date"
METRIC = r" (?:m[eéè]tri[cčkqs]|metrin|метри[чт]|מטרי\b|متري|متریک|hệ mét)\w*|메트릭 |(?<= )(?:मीट्रिक |เมตริก)"
"""The word for *metric* at a ton, with its space."""

CZECH = {"1": "ledna", "2": "února", "3": "března", "12": "prosince"}
SLOVAK = {"1": "januára", "2": "februára", "3": "marca", "12": "decembra"}
UKRAINIAN = {"кві": "квіт", "тра": "трав", "чер": "черв", "сер": "серп", "жов": "жовт", "лис": "лист", "гру": "груд"}
NORWEGIAN = {"mar.": "mars", "jun.": "juni", "jul.": "juli"}
TAMIL = {"முற்பகல்": "AM", "பிற்பகல்": "PM"}
PERSIAN = {"km": "کیلومتر", " m": "متر", "هک": "هکتار", "t": "تُن"}
HINDI = {
    "1 घं॰": "1 घंटा",
    "कि॰मी॰/घं॰": "किमी/घंटा",
    "वर्ग कि॰मी॰": "वर्ग किमी",
    "कि॰मी॰": "किमी",
    "कि॰ग्रा॰": "किग्रा",
    "°से॰": "°C",
    "से॰": "सेकंड",
    "मि॰": "मिनट",
    "मी": "मीटर",
    "ली॰": "लीटर",
    "घं॰": "घंटे",
}

SPACED = " ".join(tag for tag in LOCALES if tag not in ("fr", "fr-CH", "ja", "ko", "zh", "zh-Hant"))
"""The locales in which CLDR has a space that may break before symbols of units."""

NAMED = " ".join(tag for tag in LOCALES if not tag.startswith(("en", "ja", "zh")))
"""Those in which it has one before names, and English is not: its style guides have nothing against it."""

ALWAYS_NAMED = "he ar ar-EG fa ko ja zh zh-Hant"
"""Those whose prose names a currency where the author has a sign."""

RANGED = (
    "en en-GB en-IN en-ZA es-MX es-US fr-CH de-CH pt-BR it nl is pl sr uk hu el tr he fa hi bn mr ta te th vi id ms ko "
    "ja zh-Hant ka hy lv et sw"
)
"""Those in which ICU has a sign at both ends of a range."""

ZEROED = (
    "fr fr-CA fr-CH de de-AT de-CH pt-BR pt-PT gl eu nl sv da nb is pl sl hr sr uk ru bg ro tr th vi id ka lt lv et sw"
)
"""Those in which CLDR has two figures for an hour alone."""

CLOSED = (
    "en en-GB en-IN en-ZA es es-MX es-AR es-US es-419 fr fr-CA fr-CH de de-AT de-CH pt-BR pt-PT it ca gl eu nl sv fi "
    "is pl cs sk hr ro hu tr hi th vi id ms lt lv et sw"
)
"""Those in which CLDR has thin spaces around the dash of dates."""

INSTEAD: tuple[Instead, ...] = (
    # Figures
    Instead(
        "scaled-number",
        "en en-GB en-IN en-ZA fr fr-CA fr-CH de de-AT de-CH it ca eu nl sv da nb fi is sk sl hr sr ro el te th vi ms "
        "ka hy lv et sw",
        judging.in_full,
        "50,000 where the author has 50 mil",
        lambda value: value.exponent == 3,
    ),
    Instead(
        "scaled-number",
        "ko",
        judging.in_full,
        "no word for thousands below ten of them",
        lambda value: value.exponent == 3 and value.amount < 10,
    ),
    Instead(
        "scaled-number",
        "fr fr-CA fr-CH it",
        judging.by_thousands,
        "milliards by the thousand: a French billion is taken for an English one",
        lambda value: value.exponent == 12,
    ),
    Instead(
        "scaled-number",
        "ca",
        judging.by_thousands,
        "millions by the thousand, not milers de milions (Optimot)",
        lambda value: value.exponent == 9,
    ),
    Instead("scaled-number", "pl uk ru bg lt", judging.abbreviated, "newspapers abbreviate scales: 4 млн"),
    # Money
    Instead("symbol code", ALWAYS_NAMED, judging.named, "prose names the currency: 50,000ドル"),
    Instead(
        "scaled-symbol",
        f"{ALWAYS_NAMED} es es-MX es-AR es-US es-419 fr fr-CA fr-CH it ca gl nl sv da nb fi pl cs sk sl hr sr uk ru "
        "bg ro hu el tr vi lt lv et",
        "scaled-name",
        "prose names the currency behind a scale: 4 millions de dollars",
    ),
    # Ranges of figures
    Instead(
        "range",
        ALWAYS_NAMED,
        judging.named_span,
        "prose names the currency: 50,000ドル",
        lambda value: isinstance(value.last, Money),
    ),
    # Units
    Instead(
        "unit-name",
        "da",
        lambda value, tag: f"{judging.number(Number(value.amount), tag)} {judging.quantity(value, tag)}",
        "a figure for one",
        lambda value: value.unit == "kilometer-per-hour" and value.amount in (1, Decimal("1.5")),
        45,
    ),
    # Times
    Instead("time", "es-MX es-AR es-419", judging.clock("h"), "the clock of 12 hours", release=44),
    Instead("time", "en-GB en-ZA", judging.clock("h"), "an hour alone is one of 12", _is_bare),
    Instead("time", "zh-Hant", judging.clock("Bh"), "the part of the day, as CLDR's format of times has it"),
    # Dates
    Instead("medium-day", "fi", judging.date("yMd"), "a month in figures", release=46),
)
"""What ICU is asked for, where prose has another form than the author's."""

ABSENT: tuple[Absent, ...] = (
    # Money
    Absent("name", "mr", "१(\\.०)?[ \xa0].*", "ICU 72 has the plural for one"),
    # Ordinals
    Absent(
        "ordinal",
        "gl eu uk ru ro el he ar ar-EG fa bn mr ta te ka hy lt sw",
        r"\d+(\.|th|st|nd|rd|a)?",
        "CLDR has a bare figure, a point or an English ending for want of a rule",
    ),
)
"""What ICU does not judge; our own tables of names of currencies are beside it, which ``test_money_writing`` judges."""

RELEASES: tuple[Change, ...] = (
    # Figures
    Change("percent range", "es-AR es-US es-419", "\xa0(?=[%‰])", "", "no space before the sign", 44),
    Change("scaled-number", "es-AR es-US es-419", r"(?<!^1 )billón", "billones", "the plural of billón", 46),
    Change(
        FIGURES,
        "hu",
        FOUR,
        r"\1\2",
        "four figures stand together",
        44,
    ),
    # Money
    Change("symbol code range", "nb", r"^(-?)([^\W\d]+\$?|[^\w\s])\xa0(-?)(.*)$", r"\1\3\4 \2", "the sign behind", 44),
    Change("symbol code range", "nb", " ", "\xa0", "the sign behind", 44),
    Change("name", "sw", r"^(.*[^\W\d].*)[ \xa0](1)$", "\\2\xa0\\1", "the figure before a singular", 44),
    Change("name scaled-name", "bn", "রুপি", "টাকা", "the rupee", 46),
    # Units
    Change("unit unit-range", "da", "mil$", "mi", "the mile", 45),
    Change("unit-name", "da", "engelske? mil$", lambda match: "miles" if "e m" in match[0] else "mile", "the mile", 46),
    Change("unit unit-range", "nb", "tonn$", "t", "the tonne", 45),
    Change("unit unit-range", "fa", "km$| m$|هک$|t$", lambda match: PERSIAN[match[0]], "symbols in Persian", 46),
    Change("unit-name", "uk", r"\bна\b", "за", "kilometres an hour", 45),
    Change("unit-name", "ms", "metrik tan", "tan metrik", "the tonne", 45),
    Change("unit-name", "ar", "^متران$", "2 متر", "a figure for the dual", 45),
    Change("unit-name", "ar-EG", "^متران$", "٢ متر", "a figure for the dual", 45),
    Change("unit-name", "ar ar-EG", r"(?<![.٫\d])([5٥]) كيلومتر$", r"\1 كيلومترات", "the plural of kilometre", 45),
    Change("unit-name", "ar ar-EG", r"^(21|٢١|12,450|١٢٬٤٥٠) كيلومتر$", r"\1 كيلومترًا", "the plural of kilometre", 45),
    Change("unit unit-name", "he", r"^(\D+) 1$", r"1 \1", "the figure goes first", 46),
    Change("unit unit-range", "he", r"\bt$", "טון מ׳", "the tonne", 45),
    Change("unit unit-range", "he", "^\u200e(?=.*ha$)", "", "no mark of direction", 46),
    Change("unit", "he", "^דקה$", "דק׳", "the short minute", 46),
    Change("unit unit-name", "he", "^(דק׳|שנ׳|שעה|דקה|שניה)$", r"1 \1", "a figure for one", 46),
    Change("unit", "he", "^שתי ", "2 ", "a figure for two", 46),
    Change("unit-name", "he", "^טון מטרי אחד$", "1 טון מטרי", "a figure for one", 46),
    Change("unit-name", "he", "^שני טון", "2 טון", "a figure for two", 46),
    # Ordinals
    Change("ordinal", "ca", r"(?<=\d)(\d)[rnt]$", r"\1è", "the ending of twenty-first", 47),
    # Times
    Change("time", "es-MX es-US es-419", r"(?<=[ap]\.)\xa0(?=m)", "", "no space in a.m.", 44),
    Change("time", "ta", r"^(முற்பகல்|பிற்பகல்) (.*)", lambda match: f"{match[2]} {TAMIL[match[1]]}", "AM and PM", 45),
    Change("time", "ar ar-EG hi bn mr ta te", r"^(\d+) ", "\\1\u202f", "a narrow space behind an hour alone", 46),
    Change("time", "vi", r"^\d+$", r"\g<0> giờ", "a word behind an hour alone", 44),
    # Dates
    Change("weekday", "en-IN", r"(?<=[a-z]),(?= \d{4})", "", "no comma before the year", 46),
    Change("day weekday month medium-day medium-month days", "ca", r"\bde(?= \d{4})", "del", "del before a year", 44),
    Change("day weekday month anniversary", "hi", "अक्तूबर", "अक्टूबर", "the name of October", 47),
    Change("medium-day medium-month", "hi", "अक्तू॰", "अक्टू॰", "the short name of October", 47),
    Change("medium-day medium-month", "es-MX", "sept", "sep", "the short name of September", 44),
    Change(
        "medium-day medium-month",
        "nb",
        r"(mar|jun|jul)\.",
        lambda match: NORWEGIAN[match[0]],
        "short names of months",
        43,
    ),
    Change(
        "medium-month",
        "uk",
        r"^\w+(?= )",
        lambda match: UKRAINIAN.get(match[0], match[0]) + ".",
        "short names of months alone",
        44,
    ),
    Change("anniversary", "hy", r"(\w+) (\d+)", r"\2 \1", "the day before the month", 46),
    Change(FIGURES, "it sl", r"(?<![\d.])(\d)\.(\d{3})(?![\d.])", r"\1\2", "four figures together", 46),
    Change("short-day", "it", r"\b\d/", r"0\g<0>", "two figures for days and months", 44),
    # Ranges of dates
    Change(SPANNED, "cs hr hu sk", " – ", "\u2009–\u2009", "thin spaces around the dash", 43),
    Change(SPANNED, "ar ar-EG", "،(?= )", "", "no comma before the year", 46),
    Change("days-of-any-year", "th", r"(\S+) (\d+–\d+)$", r"\2 \1", "the days before the month", 46),
    Change(SPANNED, "vi", r"Ngày 0?| (?=năm)", "", "no word for day", 44),
    Change(SPANNED, "vi", " - ", "\u2009–\u2009", "a dash for a hyphen", 44),
    Change(SPANNED, "vi", r"năm (\d+)", r", \1", "a comma before the year", 44),
)
"""What CLDR changed from 42 (ICU 72) to 47 (Babel 2.18), as its JSON of those releases has it.

Of units there is none for 42, 44 and 47; 45 may be 44, and 46 is as 47.
"""

HABITS: tuple[Change, ...] = (
    # Figures
    Change(
        FIGURES,
        "ru uk",
        FOUR,
        r"\1\2",
        "four figures stand together",
    ),
    Change("percent symbol code range", "bn mr te", r"\d{1,3}(,\d{3}){2,}", _in_lakhs, "lakhs as without a sign"),
    Change("scaled-number", "gl eu", r"\b(\d)(\d{3})\b", r"\1.\2", "a sign between thousands of millions, too"),
    Change("scaled-number", "hi bn ja zh zh-Hant", r"\b(\d)(\d{3})(?= |$)", r"\1,\2", "a sign between thousands, too"),
    Change(
        "scaled-number", "ja ko zh-Hant", r"(\d+)\.(\d+)([兆億万萬조억만])", _parted, "a number is parted at each scale"
    ),
    Change("scaled-number", "zh-Hant", "(?<=億.{4})万", "萬", "a number is parted at each scale"),
    Change("scaled-number", "sl", "(?<=,5 )milijoni", "milijone", "one form for each plural category"),
    Change("scaled-number", "lv", r"(?<=[05]0 )(mil|tril)(jon|jard)i", r"\1\2u", "one form for each plural category"),
    Change("scaled-number", "ar ar-EG", "ترليون", "تريليون", "the spelling of newspapers"),
    Change("scaled-number", "ar ar-EG", "(?<=^[5٥] )(مليار|تريليون)", r"\1ات", "a plural, which CLDR lacks"),
    Change("percent-name", "it", "percento", "per cento", "in two words"),
    Change("percent-name", "ja", " ", "", "no space beside a figure"),
    Change("percent-name", "ar ar-EG", "٪$", " بالمائة", "the word, which CLDR has for some plurals alone"),
    # Money
    Change("symbol scaled-symbol range", "fr fr-CH", r"\$US", "$", "the dollar without its country"),
    Change(
        "name scaled-name scaled-symbol symbol code range",
        "ja zh-Hant",
        NEAR_IDEOGRAPH,
        "",
        "no space beside an ideograph",
    ),
    Change("name symbol code", NAMED, BESIDE, "\xa0", NO_BREAK),
    Change("name scaled-name", "de de-AT de-CH", "Mexik|Brasil|Indis|Russ", _lower, "adjectives in lower case"),
    Change("scaled-symbol", "bn", r"(?<=[\u0980-\u09ff])(?=[A-Z]*[€£¥₹$])", "\xa0", "a sign keeps off a word"),
    Change(
        "name scaled-name scaled-symbol",
        "id vi",
        r"(?<=\d\xa0)[A-ZĐ]|(?<=triệu )[A-ZĐ]|(?<=tỷ )[A-ZĐ]|(?<=juta )[A-Z]|(?<=miliar )[A-Z]",
        _lower,
        "names in lower case",
    ),
    Change("name scaled-name", "pt-BR", r"[A-Z](?=[a-z])", _lower, "names in lower case"),
    Change(SCALED_NAMES, "es es-MX es-AR es-US es-419 gl", r"(ill[oó]n|illones|illóns) ", r"\1 de ", LINKED),
    Change("scaled-name", "pt-BR pt-PT", "(ilhão|ilhões) ", r"\1 de ", LINKED),
    Change(SCALED_NAMES, "fr fr-CA fr-CH", "(illi(on|ard)s?) ", r"\1 de ", LINKED),
    Change(SCALED_NAMES, "it", "(ili(on[ei]|ard[oi])) ", r"\1 di ", LINKED),
    Change(SCALED_NAMES, "ca", "(ilió|ilions) ", r"\1 de ", LINKED),
    Change(SCALED_NAMES, "fr fr-CA fr-CH ca", r"\bde (?=e)", "d’", "the link before a vowel"),
    # Ranges of figures
    Change(
        "range",
        RANGED,
        rf"(?<=\d)(?:{SIGN} ?([-–‒~～]) ?| ([-–‒~～]) {SIGN})(?=\d)",
        lambda match: match[1] or match[2],
        ONCE,
    ),
    Change("range", "es-AR es-419", rf"(?<=\d){SIGN} - (?=\d)", "-", ONCE, since=44),
    Change("range", "zh", " - ", "-", "no spaces around the dash"),
    Change("range", "pt-PT bg", r"(?<=\d)%(?= [-–])", "", ONCE),
    Change("range", "he ar ar-EG fa ko", r"(?<=\d) (?=\w)", "\xa0", NO_BREAK),
    # Units
    Change("unit unit-range", "ca", r"t mètr\.$|t m$", "t", "the tonne of prose"),
    Change("unit unit-range", "pl", " st. ", "°", "the sign of degrees"),
    Change("unit", "he", "^שעתיים$", "2 שע׳", "a symbol has its figure"),
    Change("unit", "ar", "^(متر|ميل|لتر)$", r"1 \1", "a symbol has its figure"),
    Change("unit", "ar-EG", "^(متر|ميل|لتر)$", r"١ \1", "a symbol has its figure"),
    Change("unit", "ar", "^متران$", "2 متر", "a symbol has its figure"),
    Change("unit", "ar-EG", "^متران$", "٢ متر", "a symbol has its figure"),
    Change(
        "unit unit-range",
        "hi",
        rf"\b1 घं॰|(?<= )(?:{'|'.join(map(re.escape, HINDI))})$|°से॰",
        lambda match: HINDI[match[0]],
        "symbols without their signs",
    ),
    Change("unit-name", "es-MX ro", r"^kilowatt-or?[aă]$|^kilowatt-hora$", r"1 \g<0>", "CLDR has forgotten the figure"),
    Change("unit-name", "fr fr-CA fr-CH", "par heure", "à l’heure", "the speed of prose"),
    Change(
        "unit-name",
        "bn",
        "^(.*) ঘন্টা প্রতি কিলোমিটার$",
        r"ঘণ্টায় \1 কিলোমিটার",
        "a kilometre an hour, not an hour a kilometre",
    ),
    Change(
        "unit-name",
        "pt-BR pt-PT it ca gl eu nl sl sr uk bg hu he ar ar-EG fa hi th vi id ko lt lv",
        METRIC,
        "",
        "the ton is the metric one",
    ),
    Change("unit-name", "ro", METRIC, "", "the ton is the metric one", since=43),
    Change("unit-name", "da", "tons$", "ton", "one form of ton"),
    Change("unit-name", "ar ar-EG", r"(?<![.٫\d])([5٥]) (كيلومتر|هكتار)(?= |$)", r"\1 \2ات", "a plural"),
    Change("unit-name", "ar ar-EG", r"^(21|٢١|12,450|١٢٬٤٥٠) (كيلومتر|هكتار)(?= |$)", r"\1 \2ًا", "a plural"),
    Change("unit-name", "ar ar-EG", "(?<=ات مربع)$", "ة", "a plural"),
    Change("unit-name", "ar ar-EG", "(?<=ًا مربع)$", "ًا", "a plural"),
    Change("unit-name", "ar ar-EG", r"(?<![.٫\d])([5٥]) طن$", r"\1 أطنان", "the plural of ton"),
    Change("unit-name", "ar ar-EG", r"^(21|٢١|12,450|١٢٬٤٥٠) طن$", r"\1 طنًا", "the plural of ton"),
    Change("unit-range", SPACED, r"(?<=\d) (?=[^\W\d]|°)|(?<=[^\W\d]) (?=\d)", "\xa0", NO_BREAK),
    Change("unit", SPACED, BESIDE, "\xa0", NO_BREAK),
    Change("unit-name", f"ko {NAMED}", BESIDE, "\xa0", NO_BREAK),
    Change("unit unit-name unit-range", "ja zh zh-Hant", "[ \xa0]", "", "no space beside a figure"),
    # Ordinals
    Change("ordinal", "es-MX es-AR es-US es-419", r"([ºª])\.", r".\1", "the point before the letter (RAE)"),
    Change("ordinal", "uk", "-[иі]й$", "-й", "one letter behind a figure, as for others", since=43),
    Change("ordinal", "sv", r"(?<!1)([12]):e$", r"\1:a", "the form of things, not of a man"),
    Change("ordinal", "hi", "वाँ|वीँ", lambda match: match[0].replace("ँ", "ं"), "the spelling of newspapers"),
    Change("ordinal", "ms", r"^No\. ", "ke-", "an ordinal, not a number"),
    Change("ordinal", "bg", r"(?<=101-)[иа]$", r"в\g<0>", "the ending of one"),
    # Times
    Change("time", "pt-BR pt-PT", r"^\d+$", r"\g<0>h", BARE),
    Change("time", "es ca gl", r"^\d+$", r"\g<0> h", BARE),
    Change("time", "nl", r"^\d+$", r"\g<0> uur", BARE),
    Change("time", "it", r"^0?(\d+)$", r"ore \1", BARE),
    Change("time", ZEROED, r"^0(?=\d+\D*$)", "", "no zero before an hour alone"),
    Change(
        "time",
        "es fr fr-CA fr-CH de de-AT de-CH it ca gl nl bg vi",
        r"(?<=\d) (?=[^\W\d]+\.?$)|(?<=^ore) ",
        "\xa0",
        "no break before the word of an hour",
    ),
    Change("time", "es-AR", r"(?<=[ap]\.)\xa0(?=m)", "\u202f", "the short form of the half of the day"),
    Change("time", "es-AR", "^03:30:05$", "3:30:05\u202fp.\u202fm.", "CLDR has forgotten the half of the day"),
    Change(
        "time", "fr-CA bg", r"(?<=\d)\xa0(?=[sч]\.?$)(?<!^\d\xa0)(?<!^\d\d\xa0)", " ", "the space of CLDR’s skeleton"
    ),
    Change("time", "zh-Hant", "^凌晨12時$", "午夜12時", "midnight"),
    # Dates
    Change("weekday", "zh-Hant", " ", "", "no space beside an ideograph"),
    Change(DATES, "fr fr-CA fr-CH", r"\b1(?= \w)", "1er", "the first of a month"),
    Change(DATES, "pt-BR it", r"\b1(?= \w)", "1º", "the first of a month"),
    # Ranges of dates
    Change(SPANNED, CLOSED, "\u2009–\u2009", "–", "newspapers close the dash up"),
    Change(SPANNED, "hr hy it ka sr", r"\b0(?=\d)", "", "no zero before a day"),
    Change(SPANNED, "cs", r"(?<=\. )(\d+)\.", lambda match: CZECH[match[1]], "months in words, as in one date"),
    Change(SPANNED, "sk", r"(?<=\. )(\d+)\.", lambda match: SLOVAK[match[1]], "months in words, as in one date"),
    Change("days", "uk", r"(\d{4}) – (.*)рр\.", "\\1\u202fр. – \\2р.", "the word for year behind each"),
    Change("days", "eu", r"(abendua|urtarrila)(?= \d)", r"\1ren", "the genitive, as in one date"),
    Change("days", "he", r"(?<=\d )(?=[^\W\dב])", "ב", "the preposition of a month, as in one date"),
    Change(SPANNED, "fa", " تا ", "–", "a dash for the author's dash, not the word"),
    Change("days", "th", r"(?=\d{4})", "ค.ศ. ", "the era, as in one date"),
    Change("days", "ms", ",", "", "no comma, as in one date"),
    Change("days", "ka", r"(?<=[^\W\d])\.", "", "no point behind whole names"),
    Change("days", "ka", r"(?<!,) (?=\d{4})", ", ", "a comma before the year, as in one date"),
    Change("days", "hy", "․", ".", "a full stop, as in one date"),
    Change("days-of-any-year", "hy", r"(\w+) (\d+(–\d+)?)", r"\2 \1", "the days before the month, as in one date"),
    Change("days", "lt", r"^(\d+) (\D+ \d+)–(\d+) (\D+ \d+)$", r"\1 m. \2 d.–\3 m. \4 d.", "the words of one date"),
    Change("days", "sw", "^28–", "28 Februari–", "the first day has its month where the last has another"),
)
"""What newspapers write otherwise than CLDR, which is made for user interfaces."""

MISTAKES: tuple[Change, ...] = (
    # The first two are Babel's: it has the parent's data where CLDR 47 has data of the locale.
    Change(
        "number scaled-number percent percent-name unit unit-name range", "de-AT", r"(?<=\d)\xa0(?=\d)", ".", "groups"
    ),
    Change("symbol range", "es-AR", "(?<=US\\$)\xa0", "", "the space behind the sign of a currency"),
    Change("symbol code name", "fr-CH", r"(?<=\d)\.(?=\d)", ",", "the decimal sign of money"),
    Change("days", "fa", "(?<=۲۸ فوریه)(?=–)", "ٔ", "the link to a year that does not follow"),
)
"""What we write wrongly; who puts it right takes its entry out."""
