"""How a locale writes an amount of money: with a sign, a code or a name, before or behind, in its plural and case."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING
from unicodedata import category

from pipeline.locale_profile import LocaleProfile
from pipeline.locale_profile import profile as locale_of
from pipeline.values import currency_names
from pipeline.values.digits import EXACT, lineage, symbols
from pipeline.values.grammar import NO_BREAK
from pipeline.values.scales import scaled

if TYPE_CHECKING:
    from pipeline.values.money import Money

STYLES = ("symbol", "name", "code")
"""The forms of money, which a translator may ask for: ``# {amount} as name``."""


def write(money: Money, profile: LocaleProfile, style: str | None = None) -> str:
    """The amount as the locale's newspapers print it: CLDR's pattern, or a name with the plural and link of prose."""
    figure, scale = scaled(money.amount, money.exponent, profile)
    form = style or profile.currency or _habit(money.form, scale, profile.language)
    if form == "name":
        return _with_name(figure, scale, money, profile)
    sign = money.currency if form == "code" else symbol(money.currency, profile)
    return _with_sign(money, sign, profile)


def symbol(currency: str, profile: LocaleProfile) -> str:
    """The sign of a currency in a locale: CLDR's, or the one of its newspapers where the region has no other."""
    from babel.numbers import get_currency_symbol

    cldrs = get_currency_symbol(currency, profile.cldr)
    ours = currency_names.SYMBOLS.get(profile.language, {}).get(currency)
    return ours if ours and cldrs == get_currency_symbol(currency, locale_of(profile.language).cldr) else cldrs


def name(currency: str, count: Decimal, profile: LocaleProfile) -> str:
    """The everyday name of a currency behind a figure for a number of it, as prose writes it within a sentence."""
    everyday = currency_names.everyday_name(currency, lineage(profile))
    if everyday is None or _is_of_another(everyday, currency, profile):
        return _formal(currency, count, profile)
    return everyday.get(_category(count, profile), everyday["other"])


def _habit(form: str, scale: int, language: str) -> str:
    named = currency_names.NAMED_WITH_SCALE if scale else currency_names.NAMED_ALWAYS
    return "name" if language in named else form


def _is_of_another(everyday: dict[str, str], currency: str, profile: LocaleProfile) -> bool:
    """Whether readers of a region take the name for their own currency: US dollars are no *dollars* in Canada."""
    from babel.numbers import get_territory_currencies

    own = get_territory_currencies(profile.cldr.territory or "ZZ")[:1]
    if not own or own[0] == currency:
        return False
    ten = Decimal(10)
    bare, theirs = everyday.get(_category(ten, profile), everyday["other"]), _formal(own[0], ten, profile)
    return bare in (theirs.split() if profile.spaced else theirs)


def _formal(currency: str, count: Decimal, profile: LocaleProfile) -> str:
    """CLDR's name, in the capitals and spaces of prose."""
    from babel.numbers import get_currency_name

    with localcontext(EXACT):
        formal = get_currency_name(currency, count, profile.cldr)
    if profile.language in currency_names.LOWERED and not formal[:2].isupper():
        formal = formal[:1].lower() + formal[1:]
    adjectives = currency_names.INFLECTED.get(profile.language)
    if adjectives:
        formal = re.sub(adjectives, lambda match: match.group().lower(), formal)
    return formal.replace(" ", "") if profile.language in currency_names.UNSPACED else formal


def _category(count: Decimal, profile: LocaleProfile) -> str:
    with localcontext(EXACT):
        return str(profile.cldr.plural_form(count))


def _with_name(figure: str, scale: int, money: Money, profile: LocaleProfile) -> str:
    """A figure and the name of what it counts: of a scale where there is one (4 million have the name of a million)."""
    with localcontext(EXACT):
        count = Decimal(10) ** scale if scale else money.amount.scaleb(money.exponent)
    noun = name(money.currency, count, profile)
    pattern, link = _unit_pattern(money.currency, count, profile), currency_names.LINKS.get(profile.language)
    if link and _is_of_millions(count):
        pattern, noun = "{0} {1}", _linked(link, noun, profile.language)
    if not scale and profile.language != "en":
        pattern = pattern.replace("{0} ", "{0}" + NO_BREAK).replace(" {0}", NO_BREAK + "{0}")
    return pattern.replace("{0}", figure).replace("{1}", noun)


def _unit_pattern(currency: str, count: Decimal, profile: LocaleProfile) -> str:
    """CLDR's pattern of a figure and the name of a currency: ``{0} {1}``, ``{0} de {1}``, ``{1} {0}``."""
    from babel.numbers import get_currency_unit_pattern

    if profile.language in currency_names.UNSPACED:
        return "{0}{1}"
    with localcontext(EXACT):
        return get_currency_unit_pattern(currency, count, profile.cldr)


def _is_of_millions(count: Decimal) -> bool:
    """Whether a number ends in a noun, *million* or a greater one, even where its figure does not show it."""
    with localcontext(EXACT):
        return count != 0 and count % 10**6 == 0


def _linked(link: str, noun: str, language: str) -> str:
    vowels = currency_names.ELIDES.get(language, "(?!)")
    return f"{link[0]}’{noun}" if re.match(vowels, noun, re.IGNORECASE) else f"{link} {noun}"


def _with_sign(money: Money, sign: str, profile: LocaleProfile) -> str:
    """CLDR's currency pattern around a figure; letters keep off digits (UTS 35, *Currencies*, ``currencySpacing``)."""
    figure = scaled(money.amount.copy_abs(), money.exponent, profile)[0]
    pattern, _, negative = str(profile.cldr.currency_formats["standard"].pattern).partition(";")
    if money.amount < 0:
        pattern = (negative or f"-{pattern}").replace("-", symbols(profile)["minusSign"])
    before, after = re.split(r"[#0,.]+", pattern, maxsplit=1)
    if before.endswith("¤") and not _may_touch(sign[-1], figure[0]):
        before += NO_BREAK
    if after.startswith("¤") and not _may_touch(sign[0], figure[-1]):
        after = NO_BREAK + after
    return f"{before}{figure}{after}".replace("¤", sign)


def _may_touch(end: str, figure: str) -> bool:
    """Whether an end of a sign may stand at an end of a figure: a sign at a digit, and nothing at a word of scale."""
    return category(end)[0] in "SZ" and figure.isdecimal()
