"""How a locale writes a quantity of a unit: CLDR's patterns, and the words of newspapers where those are others.

A pattern has ``{0}`` in the place of the figure: ``{0} km``, ``攝氏 {0} 度``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile

LENGTHS = {"symbol": "short", "name": "long"}
"""The form of a unit → CLDR's length of its pattern."""

CATEGORIES = {
    "length": (
        "kilometer meter decimeter centimeter millimeter micrometer nanometer picometer mile nautical-mile yard foot "
        "inch light-year astronomical-unit parsec"
    ),
    "area": (
        "square-kilometer square-meter square-centimeter hectare acre square-mile square-yard square-foot square-inch"
    ),
    "volume": (
        "cubic-kilometer cubic-meter cubic-centimeter cubic-mile cubic-yard cubic-foot cubic-inch megaliter hectoliter "
        "liter deciliter centiliter milliliter gallon gallon-imperial quart pint fluid-ounce barrel tablespoon teaspoon"
    ),
    "mass": "tonne kilogram gram milligram microgram pound ounce ounce-troy",
    "temperature": "celsius fahrenheit kelvin",
    "speed": "kilometer-per-hour meter-per-second mile-per-hour knot",
    "energy": "kilocalorie calorie kilojoule joule kilowatt-hour electronvolt british-thermal-unit",
    "power": "gigawatt megawatt kilowatt watt milliwatt horsepower",
    "pressure": (
        "hectopascal kilopascal megapascal pascal bar millibar atmosphere millimeter-ofhg inch-ofhg "
        "pound-force-per-square-inch"
    ),
    "frequency": "gigahertz megahertz kilohertz hertz",
    "electric": "ampere milliampere volt ohm",
    "digital": "petabyte terabyte gigabyte megabyte kilobyte byte terabit gigabit megabit kilobit bit",
    "duration": "hour minute second millisecond microsecond nanosecond",
}
"""CLDR's category → the units of it that are values.

Left out are counts of things (cups, drops, people, points), what means one measure to one reader and another to the
next (the ton of the United States and the metric one, the carat of stones and that of gold), and calendar units.
"""

UNITS: Mapping[str, str] = {unit: category for category, units in CATEGORIES.items() for unit in units.split()}
"""The unit (CLDR's id without its category) → its category."""

_SAID_WITHOUT_FIGURE = frozenset({"ar", "he", "syr"})
"""Languages in which the singular and the dual say one and two.  Elsewhere CLDR has but forgotten the ``{0}``."""

_TONNES: dict[str, dict[str, str]] = {
    "ar": {"few": "{0} أطنان", "many": "{0} طنًا", "other": "{0} طن"},
    "bg": {"one": "{0} тон", "other": "{0} тона"},
    "ca": {"one": "{0} tona", "other": "{0} tones"},
    "da": {"other": "{0} ton"},
    "eu": {"other": "{0} tona"},
    "fa": {"other": "{0} تن"},
    "gl": {"one": "{0} tonelada", "other": "{0} toneladas"},
    "he": {"other": "{0} טון"},
    "hi": {"other": "{0} टन"},
    "hu": {"other": "{0} tonna"},
    "id": {"other": "{0} ton"},
    "it": {"one": "{0} tonnellata", "other": "{0} tonnellate"},
    "ko": {"other": "{0}톤"},
    "lt": {"one": "{0} tona", "few": "{0} tonos", "many": "{0} tonos", "other": "{0} tonų"},
    "lv": {"zero": "{0} tonnu", "one": "{0} tonna", "other": "{0} tonnas"},
    "nl": {"other": "{0} ton"},
    "pt": {"one": "{0} tonelada", "other": "{0} toneladas"},
    "ro": {"one": "{0} tonă", "few": "{0} tone", "other": "{0} de tone"},
    "sl": {"one": "{0} tona", "two": "{0} toni", "few": "{0} tone", "other": "{0} ton"},
    "sr": {"one": "{0} тона", "few": "{0} тоне", "other": "{0} тона"},
    "th": {"other": "{0} ตัน"},
    "tr": {"other": "{0} ton"},
    "uk": {"one": "{0} тонна", "few": "{0} тонни", "many": "{0} тонн", "other": "{0} тонни"},
    "vi": {"other": "{0} tấn"},
}
"""Language → plural category → the metric ton, which is the ton without a qualifier where the metre is the measure.

CLDR qualifies it (*metric ton*, *tonelada métrica*), as only the United States need.
"""

_SIGNS = "concentr"
"""CLDR's category of what has a sign of its own and no unit: percent."""

_PAPERS: dict[str, dict[tuple[str, str], dict[str, str]]] = {
    "ar": {
        ("percent", "name"): {"other": "{0} بالمائة"},
        ("square-kilometer", "name"): {
            "few": "{0} كيلومترات مربعة",
            "many": "{0} كيلومترًا مربعًا",
            "other": "{0} كيلومتر مربع",
        },
        ("square-foot", "name"): {"few": "{0} أقدام مربعة", "many": "{0} قدمًا مربعة", "other": "{0} قدم مربعة"},
        ("hectare", "name"): {"few": "{0} هكتارات", "many": "{0} هكتارًا", "other": "{0} هكتار"},
        ("kilometer-per-hour", "name"): {
            "few": "{0} كيلومترات في الساعة",
            "many": "{0} كيلومترًا في الساعة",
            "other": "{0} كيلومتر في الساعة",
        },
        ("mile-per-hour", "name"): {
            "few": "{0} أميال في الساعة",
            "many": "{0} ميلًا في الساعة",
            "other": "{0} ميل في الساعة",
        },
    },
    "it": {("percent", "name"): {"other": "{0} per cento"}},
    "ja": {("percent", "name"): {"other": "{0}パーセント"}},
    "bn": {("kilometer-per-hour", "name"): {"other": "ঘণ্টায় {0} কিলোমিটার"}},
    "ca": {("tonne", "symbol"): {"other": "{0} t"}},
    "fr": {
        ("acre", "name"): {"one": "{0} acre", "other": "{0} acres"},
        ("kilometer-per-hour", "name"): {"one": "{0} kilomètre à l’heure", "other": "{0} kilomètres à l’heure"},
        ("mile-per-hour", "name"): {"one": "{0} mile à l’heure", "other": "{0} miles à l’heure"},
    },
    "hi": {
        ("kilometer", "symbol"): {"other": "{0} किमी"},
        ("meter", "symbol"): {"other": "{0} मीटर"},
        ("centimeter", "symbol"): {"other": "{0} सेमी"},
        ("millimeter", "symbol"): {"other": "{0} मिमी"},
        ("square-kilometer", "symbol"): {"other": "{0} वर्ग किमी"},
        ("square-meter", "symbol"): {"other": "{0} वर्ग मीटर"},
        ("kilogram", "symbol"): {"other": "{0} किग्रा"},
        ("gram", "symbol"): {"other": "{0} ग्राम"},
        ("milligram", "symbol"): {"other": "{0} मिग्रा"},
        ("liter", "symbol"): {"other": "{0} लीटर"},
        ("milliliter", "symbol"): {"other": "{0} मिली"},
        ("kilometer-per-hour", "symbol"): {"other": "{0} किमी/घंटा"},
        ("celsius", "symbol"): {"other": "{0}°C"},
        ("fahrenheit", "symbol"): {"other": "{0}°F"},
        ("hour", "symbol"): {"one": "{0} घंटा", "other": "{0} घंटे"},
        ("minute", "symbol"): {"other": "{0} मिनट"},
        ("second", "symbol"): {"other": "{0} सेकंड"},
    },
    "pl": {
        ("celsius", "symbol"): {"other": "{0}°C"},
        ("fahrenheit", "symbol"): {"other": "{0}°F"},
    },
}
"""Language → unit and form → plural category → the pattern of its newspapers.

Arabic counts eleven and more in the accusative, which CLDR leaves out of these.  French says *à l’heure* of a speed and
*acre* without *anglo-saxonne*.  CLDR's Hindi symbols are cut short with a sign (कि॰मी॰) that newspapers leave out, its
Polish degree is *st.*, where they print the sign, and its Bengali speed says *hours a kilometre*.
"""


def pattern(unit: str, form: str, category: str, profile: LocaleProfile) -> str:
    """The pattern of a unit for a number of a plural category: the newspapers', or CLDR's."""
    papers = _PAPERS.get(profile.language, {}).get((unit, form))
    if (unit, form) == ("tonne", "name"):
        papers = _TONNES.get(profile.language)
    if papers:
        return papers.get(category, papers["other"])
    known = patterns(unit, form, profile)
    return known.get(category) or known["other"]


@lru_cache(maxsize=4096)
def patterns(unit: str, form: str, profile: LocaleProfile) -> Mapping[str, str]:
    """CLDR's patterns of a unit by plural category.

    What a locale does not have in the long form it inherits from its own short one (UTS 35, *Multiple Inheritance*; the
    alias is the root's, from ``unitLength[@type='long']`` to ``short``).  Babel's data do not follow that alias.
    """
    from pipeline.cldr import data

    known = data(profile.cldr)["unit_patterns"][f"{UNITS.get(unit, _SIGNS)}-{unit}"]
    short, asked = known.get("short", {}), known.get(LENGTHS[form], {})
    chosen = asked if "other" in asked else {**short, **asked}
    whole = profile.language in _SAID_WITHOUT_FIGURE
    return {
        category: written if whole or "{0}" in written else f"{{0}} {written}"
        for category, written in chosen.items()
        if category != "per"
    }
