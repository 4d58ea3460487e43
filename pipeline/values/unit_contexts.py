"""Figures beside the word of a unit that are no quantities: hours of the clock, names, kilometre posts, years.

Each guard below knows one way in which a figure and a word that look like a quantity mean something else.  What they
know of words is by language; where a language has no row its guard lets pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values.grammar import SPACE, Grammar, alternatives
from pipeline.values.references import names_something
from pipeline.values.unit_patterns import patterns

_REACH = 60
"""How many code points before a figure are looked at."""

_SPACED = frozenset("AE CV EL HP NM PS TL atm bar bars ch cv ha hp hr hs".split())
"""Symbols of more than a letter that count behind a space alone: ``3CV`` and ``5PS`` are names of things."""

_TIME = frozenset({"hour", "minute", "second"})

_GOES_ON = {
    "ca": "cúbic cúbica cúbics cúbiques hora llum llums quadrada quadrades quadrat quadrats",
    "en": "cubed squared",
    "es": (
        "clasificado|clasificados|corta|cortas|cuadrada|cuadradas|cuadrado|cuadrados|cúbica|cúbicas|cúbico|cúbicos|"
        "de arco|de foto|de página|fuerza|hora|horas|larga|largas|líquida|líquidas|lugar|lugares|luz|nombre|nombres|"
        "plano|planos|plato|platos|plazo|premio|premios|puesto|puestos|tiempo|tiempos|troy|vuelta"
    ),
    "fr": "carré carrée carrées carrés courte courtes cube cubes lumière liquide liquides",
    "it": (
        "classificati classificato corta corte cubi cubica cubiche cubo luce piatti piatto posti posto premi premio "
        "quadrata quadrate quadrati quadrato tempi tempo"
    ),
    "pt": (
        "colocado colocados cúbica cúbicas cúbico cúbicos hora lugar lugares luz quadrada quadradas quadrado quadrados"
    ),
}
"""Language → what makes another unit of the one before it, or an ordinal of *second*: ``5 milímetros cuadrados``."""

_HALVES = {
    "ca": "i mig|i mitja|i quart|i un quart",
    "en": "and a half|and a quarter|and three quarters",
    "es": "y cuarto|y media|y medio|y pico|y tres cuartos|y un cuarto",
    "fr": "et demi|et demie|et quart|et un quart",
    "it": "e mezza|e mezzo|e tre quarti|e un quarto",
    "pt": "e meia|e meio|e um quarto",
}
"""Language → a part that is added in words: ``2 horas y media``."""

_OCLOCK = {
    "ca": "la les a entre fins",
    "es": "la las entre",
    "it": "alle dalle fra le ore tra",
    "pt": "as das entre à às",
}
"""Language → what stands right before an hour of the day: ``a las 15 horas``."""

_OF_THE_DAY = {
    "ca": "del matí|de la nit|de la tarda|en punt|locals",
    "en": "GMT|UTC|local time",
    "es": "de la madrugada|de la mañana|de la noche|de la tarde|del mediodía|en punto|GMT|hora local|locales|UTC",
    "it": "del mattino|della notte|della sera|in punto|locali",
    "pt": "da manhã|da noite|da tarde|de Brasília|em ponto|locais",
}
"""Language → what stands right behind an hour of the day."""

_LASTING = {
    "ca": "cada|durant|en|menys de|més de",
    "es": "cada|durante|en|hace|más de|menos de|tras|unas",
    "fr": "d’ici|durant|moins de|pendant|plus de|toutes les",
    "it": "durante|in|meno di|ogni|per|più di",
    "pt": "cada|durante|em|há|mais de|menos de",
}
"""Language → what shows that hours are a duration."""

_SMALL_NUMBERS = {
    "ca": "la una|dues|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze",
    "es": "la una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce",
    "it": "una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici",
    "pt": "uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze",
}
"""Language → the hours in words: ``las dos y 30 minutos``."""

_AND_LESS = {"ca": "i menys", "es": "con menos y", "it": "e meno", "pt": "e menos"}
"""Language → what joins minutes to an hour of the day."""

_IN_A_YEAR = {
    "ca": "any des en",
    "de": "bis im in jahr seit",
    "en": "by in since until year",
    "es": "año desde en hasta",
    "fr": "an année depuis dès en",
    "it": "anno dal nel",
    "pt": "ano até desde em",
}
"""Language → what stands before a year: ``En 2019 hectáreas enteras ardieron``."""

_DECADES = {
    "ca": "anys dels els",
    "en": "the",
    "es": "años las los",
    "fr": "années des les",
    "it": "anni gli",
    "pt": "anos os",
}
"""Language → what stands before a decade: ``los 90 s``."""

_SIZES = frozenset("größe größen mida mides serie size sizes talla tallas taglia taglie taille tailles tamanho".split())
"""What goes before a letter that is a size or a model: ``talla 5 L``."""

_OF_ONE = {"ca": "al del el", "es": "al del el", "it": "al dal del il nel", "pt": "ao do no o"}
"""Language → articles of one thing: ``el 40 ha votado``, ``el 15 horas antes``."""

_TIMES = {"ca": "per", "de": "mal", "en": "by", "es": "por", "fr": "sur", "it": "per", "pt": "por"}
"""Language → the word between the sides of an area, of which the first has no unit: ``10 por 15 metros``."""

_HAS = {"ca": "ha", "es": "ha", "it": "ha"}
"""Language → a form of *to have* that is spelt like the symbol of the hectare: ``El grupo de los 20 ha crecido``."""

_OF = {"ca": "d(?:e |')", "es": "de ", "it": "d(?:i |')"}
"""Language → what stands between hectares and what they are of."""


@dataclass(frozen=True, slots=True)
class Said:
    """A figure and a word for a unit in a text, from ``start`` to ``end``.

    ``number`` is the figure as it stands, ``space`` whether something parts it from ``word``, ``exponent`` the power of
    ten of the scale word between.  ``name`` tells a name from a symbol, ``one`` and ``many`` whether the word is in the
    singular, the plural, or either.
    """

    text: str
    start: int
    end: int
    number: str
    space: bool
    exponent: int
    word: str
    unit: str = ""
    name: bool = False
    one: bool = True
    many: bool = True

    def before(self) -> str:
        """What stands before the figure."""
        return self.text[max(0, self.start - _REACH) : self.start]

    def whole(self) -> int | None:
        """The number that a figure of digits alone says."""
        return int(self.number) if self.number.isdigit() and len(self.number) < 10 else None


def means_something_else(said: Said, grammar: Grammar) -> bool:
    """Whether a figure and a word that look like a quantity are something else, or are not surely one."""
    return any(guard(said, grammar) for guard in _GUARDS)


def half(text: str, end: int, grammar: Grammar) -> int | None:
    """Where the part ends that words add to a quantity which ends at ``end``, or ``None``."""
    match = _behind(_HALVES, grammar.profile).match(text, end)
    return match.end() if match else None


def _is_glued(said: Said, _grammar: Grammar) -> bool:
    """Names, single letters and a few symbols do not stand at the figure itself: ``V8``, ``5g``, ``3CV``."""
    return not said.space and (said.name or (len(said.word) == 1 and said.word.isalpha()) or said.word in _SPACED)


def _disagrees(said: Said, _grammar: Grammar) -> bool:
    """A name in another grammatical number than its figure belongs to something else: ``la Fórmula 1 horas antes``."""
    whole = said.whole()
    if said.exponent or whole is None or whole == 0:
        return False
    return not (said.one if whole == 1 else said.many)


def _is_title(said: Said, grammar: Grammar) -> bool:
    """A name of a unit with a capital that is not its own: ``las 500 Millas de Indianápolis``, but ``20 Kelvin``."""
    if not said.name or not said.word.istitle() or grammar.profile.language == "de":
        return False
    return not any(said.word in known for known in patterns(said.unit, "name", grammar.profile).values())


def _is_numbered(said: Said, grammar: Grammar) -> bool:
    """A figure with an idle zero, or one that numbers a thing; a name behind it is a unit, unless one of time.

    ``El vuelo 302 horas antes``, but ``a corso 5 chilometri``.
    """
    if re.match(r"0\d", said.number):
        return True
    return (not said.name or said.unit in _TIME) and names_something(said.text, said.start, grammar)


def _is_of_name(said: Said, grammar: Grammar) -> bool:
    """A figure behind a word with a capital within a sentence: ``El Boeing 737 minutos después``.

    In German the word may be any noun, and in a line of capitals any word.
    """
    previous = _previous(said)
    if previous is None or grammar.profile.language == "de" or (said.name and said.word.isupper()):
        return False
    return previous[1] != previous[1].lower() and not _at_head(previous)


def _is_of_one(said: Said, grammar: Grammar) -> bool:
    """A figure behind the article of one thing, which several units are not."""
    previous, whole = _previous(said), said.whole()
    if previous is None or whole is None or whole < 2:
        return False
    return previous[1].lower() in _OF_ONE.get(grammar.profile.language, "").split()


def _is_piece(said: Said, grammar: Grammar) -> bool:
    """A unit that goes on in the next word, and the second side of an area: ``mm cuadrados``, ``10 por 15 m``."""
    times = _TIMES.get(grammar.profile.language, "×")
    return bool(
        _behind(_GOES_ON, grammar.profile).match(said.text, said.end)
        or re.search(rf"\d{SPACE}{times}{SPACE}$", said.before())
    )


def _is_post(said: Said, _grammar: Grammar) -> bool:
    """A road and its kilometre: ``Ruta 66 km 12``."""
    return said.unit == "kilometer" and re.compile(rf"{SPACE}?\d").match(said.text, said.end) is not None


def _is_letter(said: Said, grammar: Grammar) -> bool:
    """A letter that is part of a name, or too much else to be a unit."""
    if said.name or len(said.word) > 1 or not said.word.isascii():
        return False
    previous = _previous(said)
    word = previous[1] if previous else ""
    if word.lower() in _SIZES or (
        previous and word != word.lower() and (said.word.isupper() or not _at_head(previous))
    ):
        return True
    if said.word == "s":
        return word.lower() in _DECADES.get(grammar.profile.language, "").split()
    if said.word == "t":
        return said.text[said.end : said.end + 1] == "."
    return said.word == "A" and said.number.isdigit()


def _is_verb(said: Said, grammar: Grammar) -> bool:
    """``ha`` is the hectare before a mark, at the end, or before what it is of; before anything else it is a verb."""
    verb = _HAS.get(grammar.profile.language)
    if said.word != verb:
        return False
    area = rf"$|\n|[.,;:)»”]|{SPACE}(?:[(]|{_OF.get(grammar.profile.language, '(?!)')}(?!\w*r(?:se|lo|la)?\b))"
    return re.compile(area).match(said.text, said.end) is None or _is_year(said, grammar)


def _is_year(said: Said, grammar: Grammar) -> bool:
    """``En 2019`` is a year, whatever follows it; ``en 2000 metros`` may be a race."""
    whole, previous = said.whole(), _previous(said)
    if said.exponent or whole is None or not 1900 <= whole < 2100 or whole % 100 == 0 or previous is None:
        return False
    return previous[1].lower() in _IN_A_YEAR.get(grammar.profile.language, "").split()


def _is_hour(said: Said, grammar: Grammar) -> bool:
    """An hour of the day, which its surroundings show, or which nothing shows to be a duration."""
    if said.unit != "hour" or said.exponent or grammar.profile.language == "de":
        return False
    if grammar.profile.language == "en":
        return bool(
            re.fullmatch(r"\d{4}", said.number) or _behind(_OF_THE_DAY, grammar.profile).match(said.text, said.end)
        )
    if _is_like_clock(said):
        return True
    whole = said.whole()
    if whole is None or whole > 24 or _lasts(said, grammar):
        return False
    if said.name:
        return grammar.profile.language == "fr" or _is_timed(said, grammar)
    return re.compile(rf"{SPACE}\d{{1,2}}{SPACE}?min").match(said.text, said.end) is None


def _is_like_clock(said: Said) -> bool:
    match = re.fullmatch(r"(\d{1,2})\.[0-5]\d", said.number)
    return match is not None and int(match[1]) <= 24


def _lasts(said: Said, grammar: Grammar) -> bool:
    """Whether what goes before hours tells a duration: ``durante 12 horas``."""
    words = alternatives(_LASTING.get(grammar.profile.language, "×").split("|"))
    return re.search(rf"(?<!\w){words}{SPACE}$", said.before(), re.IGNORECASE) is not None


def _is_timed(said: Said, grammar: Grammar) -> bool:
    """Whether an article, a day, or the other end of a range goes before hours, or a part of the day follows them."""
    return bool(
        _clock(grammar).search(said.before()) or _behind(_OF_THE_DAY, grammar.profile).match(said.text, said.end)
    )


def _is_minute(said: Said, grammar: Grammar) -> bool:
    """Minutes of an hour of the day: ``las 5 y 20 minutos``, ``las dos menos 5 minutos``."""
    return said.unit == "minute" and _minutes(grammar.profile).search(said.before()) is not None


_GUARDS: tuple[Callable[[Said, Grammar], bool], ...] = (
    _is_glued,
    _disagrees,
    _is_letter,
    _is_of_name,
    _is_of_one,
    _is_verb,
    _is_hour,
    _is_minute,
    _is_year,
    _is_post,
    _is_piece,
    _is_title,
    _is_numbered,
)


def _previous(said: Said) -> re.Match[str] | None:
    """The word right before the figure, if nothing but a space parts the two."""
    return re.search(rf"(?<![\w-])(\w[\w-]{{0,40}}){SPACE}$", said.before())


def _at_head(word: re.Match[str]) -> bool:
    """Whether a word begins a sentence, where any word has a capital."""
    before = word.string[: word.start()]
    return re.search(r"(?:^|[.!?…:;\n])\W*$", before[-8:]) is not None if len(before) >= 8 else not before.strip()


@lru_cache(maxsize=128)
def _following(words: str) -> re.Pattern[str]:
    return re.compile(rf"{SPACE}{alternatives(words.split('|'))}(?!\w)", re.IGNORECASE)


def _behind(table: dict[str, str], source: LocaleProfile) -> re.Pattern[str]:
    """What stands behind a quantity, from a table of words by language."""
    words = table.get(source.language)
    if words is None:
        return re.compile("(?!)")
    return _following(words if "|" in words else "|".join(words.split()))


@lru_cache(maxsize=32)
def _clock(grammar: Grammar) -> re.Pattern[str]:
    """What stands before an hour of the day: an article, a date or a colon, the beginning of a range.

    Two spaces are a range of which the first figure has been taken out (``ranges.find``).
    """
    cldr = grammar.profile.cldr
    dated = alternatives([*cldr.days["format"]["wide"].values(), *cldr.months["format"]["wide"].values()])
    words = alternatives(_OCLOCK.get(grammar.profile.language, "×").split())
    joined = rf"\d{SPACE}(?:h{SPACE}|horas{SPACE}|hores{SPACE}|ore{SPACE})?{alternatives(grammar.joiners())}{SPACE}"
    return re.compile(
        rf"(?:(?<!\w){words}{SPACE}|(?<!\w){dated},?{SPACE}|:{SPACE}|{joined}|{SPACE}{{2}})$", re.IGNORECASE
    )


@lru_cache(maxsize=32)
def _minutes(source: LocaleProfile) -> re.Pattern[str]:
    numbers, joined = _SMALL_NUMBERS.get(source.language), _AND_LESS.get(source.language, "")
    if numbers is None:
        return re.compile("(?!)")
    article = alternatives(_OCLOCK[source.language].split())
    hour = rf"(?<!\w){article}{SPACE}\d{{1,2}}(?:{SPACE}(?:h|horas?|hores?|ora|ore))?,?"
    return re.compile(
        rf"(?:{hour}(?:{SPACE}{alternatives(joined.split())})?|"
        rf"(?<!\w){alternatives(numbers.split('|'))}{SPACE}{alternatives(joined.split())}){SPACE}$",
        re.IGNORECASE,
    )
