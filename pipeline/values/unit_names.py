"""What a source calls the units of measure: CLDR's names and symbols of its locale, and what prose writes besides.

A word stands for a unit only where it stands for nothing else at a figure: *libra* is money, too, *nó* is *we* in
Portuguese, ``in`` is a preposition, ``5 K`` and ``10 B`` are many things.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile, profile
from pipeline.values.unit_patterns import UNITS, patterns


@dataclass(frozen=True, slots=True)
class Name:
    """A word for a unit; ``one`` and ``many`` are whether it is said of a single one and of several."""

    unit: str
    one: bool
    many: bool


_NEIGHBOURS = {"en": ("en", "en-GB"), "es": ("es", "es-MX"), "fr": ("fr", "fr-CA"), "pt": ("pt", "pt-PT")}
"""Language → the locales whose names are read wherever it is written: *kilometers* and *kilometres*."""

_ALSO: dict[str, dict[str, str]] = {
    "ca": {
        "celsius": "grau centígrad/graus centígrads",
        "kilogram": "quilo/quilos",
        "tonne": "tona/tones",
    },
    "de": {"celsius": "Grad Celsius", "kilogram": "Kilo", "kilometer-per-hour": "Stundenkilometer"},
    "en": {
        "ampere": "amp/amps",
        "celsius": "degree centigrade/degrees centigrade, degree C/degrees C",
        "fahrenheit": "degree F/degrees F",
        "gallon-imperial": "imperial gallon/imperial gallons",
        "kilogram": "kilo/kilos",
        "kilometer-per-hour": "kilometer an hour/kilometers an hour, kilometre an hour/kilometres an hour",
        "kilowatt-hour": "kilowatt-hour/kilowatt hours",
        "light-year": "light-year/light-years",
        "mile-per-hour": "mile an hour/miles an hour",
        "ounce-troy": "ounce troy/ounces troy",
        "pound-force-per-square-inch": "pound per square inch/pounds per square inch",
    },
    "es": {
        "ampere": "ampere/amperes",
        "celsius": "grado centígrado/grados centígrados, grado C/grados C",
        "fahrenheit": "grado F/grados F",
        "gigahertz": "gigahertz",
        "gigawatt": "gigawatt/gigawatts",
        "hertz": "hertz",
        "horsepower": "caballo de fuerza/caballos de fuerza",
        "joule": "joule/joules",
        "kilogram": "kilo/kilos",
        "kilohertz": "kilohertz",
        "kilowatt": "kilowatt/kilowatts",
        "kilometer-per-hour": "kilómetro hora/kilómetros hora",
        "kilowatt-hour": "kilovatio-hora/kilovatios-hora, kilowatt hora/kilowatts hora",
        "light-year": "año-luz/años-luz",
        "megahertz": "megahertz",
        "megawatt": "megawatt/megawatts",
        "nautical-mile": "milla marina/millas marinas",
        "ohm": "ohm/ohms",
        "tonne": "tonelada métrica/toneladas métricas",
        "volt": "volt/volts",
        "watt": "watt/watts",
    },
    "fr": {
        "acre": "acre/acres",
        "celsius": "degré centigrade/degrés centigrades",
        "kilogram": "kilo/kilos",
        "kilometer-per-hour": (
            "kilomètre à l’heure/kilomètres à l’heure, kilomètre-heure/kilomètres-heure, "
            "kilomètre heure/kilomètres heure"
        ),
        "kilowatt-hour": "kilowattheure/kilowattheures",
        "light-year": "année lumière/années lumière",
        "mile-per-hour": "mile à l’heure/miles à l’heure",
    },
    "it": {
        "celsius": "grado centigrado/gradi centigradi",
        "kilogram": "chilo/chili",
        "kilometer-per-hour": "chilometro all’ora/chilometri all’ora",
        "kilowatt-hour": "kilowattora",
        "mile-per-hour": "miglio orario/miglia orarie",
        "tonne": "tonnellata/tonnellate",
    },
    "pt": {
        "celsius": "grau centígrado/graus centígrados",
        "kilogram": "quilo/quilos",
        "tonne": "tonelada/toneladas",
    },
}
"""Language → unit → other names of it, in the singular and the plural."""

_UNSURE = {
    "ca": "atmosfera atmosferes bar bars lliura lliures nus nusos peu peus quart quarts",
    "de": "Atmosphäre Atmosphären Bar Knoten Pfund",
    "en": "atmosphere atmospheres bar bars pound pounds",
    "es": "atmósfera atmósferas bar bares cuarto cuartos julio libra libras",
    "fr": "atmosphère atmosphères bar bars livre livres nœud nœuds pied pieds quart quarts",
    "it": "atmosfera atmosfere bar nodi nodo piede piedi quarti quarto",
    "pt": "atmosfera atmosferas bar bars libra libras nó nós pé pés quarto quartos",
}
"""Language → names that mean something else as often: money, quarters, pubs, parts of the body."""

_SYMBOLS = {
    "kilometer": "km Km KM kms Kms KMS",
    "meter": "m",
    "decimeter": "dm",
    "centimeter": "cm cms",
    "millimeter": "mm mms",
    "micrometer": "µm μm",
    "nanometer": "nm",
    "square-kilometer": "km² km2 Km² Km2 KM²",
    "square-meter": "m² m2",
    "square-centimeter": "cm² cm2",
    "square-mile": "mi²",
    "square-foot": "ft² ft2",
    "hectare": "ha",
    "cubic-kilometer": "km³ km3",
    "cubic-meter": "m³ m3",
    "cubic-centimeter": "cm³ cm3 cc",
    "cubic-foot": "ft³ ft3",
    "hectoliter": "hl hL",
    "liter": "l L",
    "deciliter": "dl dL",
    "centiliter": "cl cL",
    "milliliter": "ml mL",
    "foot": "ft",
    "tonne": "t",
    "kilogram": "kg Kg KG kgs Kgs KGS",
    "gram": "g",
    "milligram": "mg",
    "microgram": "µg μg mcg",
    "pound": "lb lbs",
    "ounce": "oz",
    "celsius": "°C ºC °\u00a0C º\u00a0C ℃",
    "fahrenheit": "°F ºF °\u00a0F º\u00a0F ℉",
    "kilometer-per-hour": "km/h Km/h KM/H kmh Kmh",
    "meter-per-second": "m/s",
    "mile-per-hour": "mph",
    "kilocalorie": "kcal Kcal",
    "kilojoule": "kJ KJ",
    "kilowatt-hour": "kWh KWh kwh Kwh KWH",
    "electronvolt": "eV",
    "british-thermal-unit": "BTU Btu",
    "gigawatt": "GW",
    "megawatt": "MW",
    "kilowatt": "kW KW Kw",
    "watt": "W",
    "horsepower": "hp HP",
    "hectopascal": "hPa",
    "kilopascal": "kPa",
    "megapascal": "MPa",
    "bar": "bar",
    "millibar": "mbar",
    "millimeter-ofhg": "mmHg mm\u00a0Hg",
    "pound-force-per-square-inch": "psi PSI",
    "gigahertz": "GHz Ghz",
    "megahertz": "MHz Mhz",
    "kilohertz": "kHz KHz Khz",
    "hertz": "Hz",
    "ampere": "A",
    "milliampere": "mA",
    "volt": "V",
    "ohm": "Ω Ω",
    "petabyte": "PB",
    "terabyte": "TB",
    "gigabyte": "GB",
    "megabyte": "MB",
    "kilobyte": "kB KB",
    "hour": "h",
    "minute": "min",
    "second": "s",
    "millisecond": "ms",
    "microsecond": "µs μs",
    "nanosecond": "ns",
}
"""Unit → the symbols of it that are read in every language, besides CLDR's of the source's own."""

_ABBREVIATIONS = {
    "de": {"hour": "Std", "minute": "Min", "second": "Sek"},
    "en": {"hour": "hr hrs", "mile": "mi", "minute": "mins", "second": "sec secs", "kilometer-per-hour": "kph"},
    "es": {"gram": "gr grs", "hour": "hr hrs hs", "meter": "mts", "minute": "mins", "second": "seg segs"},
    "ca": {"gram": "gr"},
    "fr": {"gram": "gr", "kilobyte": "Ko"},
    "it": {"gram": "gr", "second": "sec"},
    "pt": {"gram": "gr", "minute": "mins", "second": "seg"},
}
"""Language → unit → what its prose cuts the name down to."""

_UNSURE_SYMBOLS = frozenset(
    (
        "A AE B C Cal F Gb J K M Mb ML Ml N Pa Tb a ac al au b c cal chop cs gr in kb kn kt mb mi mn nd o p pc pi pm "
        "po pt pte qt sm ua vg"
    ).split()
)
"""CLDR's symbols that are words, letters of names, halves of the day, or said of bits and bytes alike."""

_UNSURE_HERE = {"de": "cc", "en": "cc", "it": "bar"}
"""Language → symbols of all languages that are not sure in it: the plural of the Italian *bar* is *bar*."""


@lru_cache(maxsize=32)
def names(source: LocaleProfile) -> dict[str, Name]:
    """The names of units in a source, in lower case, each with its unit and grammatical number."""
    known: dict[str, Name] = {}
    for unit, one, many in _forms(source):
        for word in {one, many} - _unsure(source):
            known.setdefault(word, Name(unit, word == one, word == many))
    return known


@lru_cache(maxsize=32)
def symbols(source: LocaleProfile) -> dict[str, str]:
    """The symbols of units in a source, as they are written, each with its unit."""
    unsure = _UNSURE_HERE.get(source.language, "").split()
    cldrs = {word: unit for word, unit in _cldrs(source).items() if not word.endswith(".")}
    ours = {word: unit for unit, words in _SYMBOLS.items() for word in words.split(" ") if word not in unsure}
    return {**cldrs, **{word.replace("\u00a0", " "): unit for word, unit in ours.items()}}


@lru_cache(maxsize=32)
def abbreviations(source: LocaleProfile) -> dict[str, str]:
    """The symbols that are words cut short, behind which prose often has a point: ``5 hrs.``, ``5 Std.``."""
    cut = {word.removesuffix("."): unit for word, unit in _cldrs(source).items() if word.endswith(".")}
    ours = _ABBREVIATIONS.get(source.language, {})
    return {**cut, **{word: unit for unit, words in ours.items() for word in words.split()}}


def _cldrs(source: LocaleProfile) -> dict[str, str]:
    """CLDR's symbols of the locale and its neighbours that are sure; what is a name as well counts as one."""
    unsure = {"", *_UNSURE.get(source.language, "").lower().split()}
    written = {
        _behind(text): unit
        for locale in reversed(tuple(_locales(source)))
        for unit in UNITS
        for text in patterns(unit, "symbol", locale).values()
    }
    return {
        word: unit
        for word, unit in written.items()
        if word not in _UNSURE_SYMBOLS and word.lower() not in unsure | names(source).keys()
    }


@lru_cache(maxsize=32)
def _unsure(source: LocaleProfile) -> frozenset[str]:
    """What is no name in a language, though CLDR has it as one: words of another meaning, and plain symbols (*psi*)."""
    return frozenset({"", *_UNSURE.get(source.language, "").lower().split(), *" ".join(_SYMBOLS.values()).split()})


def _forms(source: LocaleProfile) -> Iterator[tuple[str, str, str]]:
    """Every unit with its names in lower case, in the singular and the plural: the locale's own before others."""
    for locale in _locales(source):
        for unit in UNITS:
            forms = patterns(unit, "name", locale)
            yield unit, _behind(forms.get("one", forms["other"])).lower(), _behind(forms["other"]).lower()
    for unit, words in _ALSO.get(source.language, {}).items():
        for pair in words.lower().split(", "):
            one, _, many = pair.partition("/")
            yield unit, one, many or one


def _behind(pattern: str) -> str:
    """What a pattern has behind the figure, with ordinary spaces; nothing where it has something before."""
    before, _, behind = pattern.partition("{0}")
    return "" if before else " ".join(behind.split())


def _locales(source: LocaleProfile) -> Iterator[LocaleProfile]:
    yield source
    yield from map(profile, _NEIGHBOURS.get(source.language, ()))
