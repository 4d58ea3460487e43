"""Plain numbers: ``12,450``, ``3.5 millones``, ``175 mil millones``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.grammar import AFTER, BEFORE, SPACE, Grammar, alternatives, compact_formats
from pipeline.values.value import Ambiguous, Found, Value

if TYPE_CHECKING:
    from babel.numbers import NumberPattern

WRITES_THOUSANDS = frozenset({"es", "pt", "ar", "ja", "zh", "ko", "hi", "gl"})
"""Languages whose newspapers keep a word for thousands (``50 mil``); the others write ``50,000``."""

_SPARSE_GROUPS = frozenset({"be", "bg", "et", "ia", "ka", "lv", "pl", "sq", "pt-PT", "pt-CH", "pt-LU", "es", "es-ES"})
"""Where four digits stand together: CLDR's ``minimumGroupingDigits`` of 2, which Babel does not read."""

_NAMES_BEFORE = re.compile(
    r"\b(?i:versión|capítulo|página|artículo|sección|apartado|figura|tabla|cuadro|ley|norma|calle|ruta|las?|n\.?º|núm\.|v)"
    rf"{SPACE}$|(?<!^)(?<![.!?…]{SPACE})\b[A-ZÁÉÍÓÚÑ][\w-]*{SPACE}$"
)
"""What makes a decimal a name, a reference or an hour: ``sección 3.2``, ``Python 3.11``, ``a las 3.30``."""

_COUNTED = re.compile(rf"{SPACE}[a-záéíóúñü]{{3,}}")
"""What makes a small decimal a quantity: the noun that it counts."""


@dataclass(frozen=True, slots=True)
class Number(Value):
    """``amount`` × 10 to the power ``exponent``, with the decimals and the scale that the author chose."""

    kind: ClassVar[str] = "number"
    placeholder: ClassVar[str] = "number"

    amount: Decimal
    exponent: int = 0


def find(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous]:
    """The numbers that are surely quantities: grouped, or with a scale word.  Small and bare ones stay text."""
    for match in _pattern(grammar).finditer(text):
        figure, scale = match["number"], match["scale"]
        if scale is None and (figure.isdigit() or not _is_quantity(text, match, grammar)):
            continue
        amount = grammar.decimal(figure)
        if amount is None:
            yield Ambiguous(match.start(), match.end(), grammar.readings(figure))
        else:
            yield Found(match.start(), match.end(), Number(amount, exponent(scale, grammar)))


def _is_quantity(text: str, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a figure with separators counts something: it is grouped, or it is a decimal before a noun."""
    if not re.fullmatch(rf"\d+{re.escape(grammar.profile.cldr.number_symbols['latn']['decimal'])}\d+", match["number"]):
        return True
    if _NAMES_BEFORE.search(text[max(0, match.start() - 40) : match.start()]):
        return False
    return len(match["number"].partition(".")[2]) == 3 or bool(_COUNTED.match(text, match.end()))


def write(number: Number, profile: LocaleProfile, _style: str | None = None) -> str:
    """The number as the locale's newspapers print it.  It has no styles."""
    return scaled(number.amount, number.exponent, profile)[0]


def exponent(scale: str | None, grammar: Grammar) -> int:
    """The power of ten of a scale word as it stands in a text; 0 without one."""
    return 0 if scale is None else grammar.scales()[" ".join(scale.split())]


def digits(amount: Decimal, profile: LocaleProfile) -> str:
    """An amount in the locale's digits and separators, with exactly the decimals that it carries."""
    places = max(0, -int(amount.as_tuple().exponent))
    grouped = abs(amount) >= (10_000 if _sparse(profile) else 1_000)
    pattern = decimal_pattern(profile, places)
    written: str = pattern.apply(amount, profile.cldr, group_separator=grouped, numbering_system="default")
    return written


def scaled(amount: Decimal, exponent: int, profile: LocaleProfile) -> tuple[str, int]:
    """``amount`` × 10^``exponent`` in the scale words of the locale, and the power of ten of the word used (0: none).

    The locale's own scale is chosen (2 mil millones → 2 billion, 4 millones → 400万) and the author's decimals are
    kept: 3.50 millones → 3.50 million.
    """
    whole = amount.scaleb(exponent)
    if exponent == 0 or (exponent == 3 and profile.language not in WRITES_THOUSANDS):
        return digits(whole if exponent == 0 else _plain(whole), profile), 0
    power = f"1{'0' * (len(str(int(abs(whole)))) - 1)}"
    forms = compact_formats(profile)
    zeros = re.search("0+", forms["other"].get(power, "")) if "other" in forms else None
    if zeros is None:
        return digits(_plain(whole), profile), 0
    used = len(power) - len(zeros.group())
    if used == 0:
        return digits(_plain(whole), profile), 0
    mantissa = whole.scaleb(-used)
    mantissa = mantissa if used == exponent else _plain(mantissa)
    category = profile.cldr.plural_form(mantissa)
    pattern = forms.get(category, forms["other"]).get(power, forms["other"][power])
    return re.sub("0+", lambda _: digits(mantissa, profile), pattern, count=1), used


@lru_cache(maxsize=256)
def decimal_pattern(profile: LocaleProfile, places: int) -> NumberPattern:
    """CLDR's decimal pattern of the locale with a fixed number of decimals (its grouping may be Indian)."""
    from babel.numbers import parse_pattern

    whole = str(profile.cldr.decimal_formats[None].pattern).partition(";")[0].partition(".")[0]
    return parse_pattern(f"{whole}.{'0' * places}" if places else whole)


def _plain(amount: Decimal) -> Decimal:
    """Without zeros at the end of the decimals, and without an exponent above zero."""
    normal = amount.normalize()
    return normal.quantize(Decimal(1)) if int(normal.as_tuple().exponent) > 0 else normal


def _sparse(profile: LocaleProfile) -> bool:
    return profile.tag in _SPARSE_GROUPS


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    scale = alternatives(grammar.scales())
    return re.compile(rf"{BEFORE}(?P<number>{grammar.number()})(?:{SPACE}(?P<scale>{scale})\b)?{AFTER}")
