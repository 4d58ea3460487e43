"""Figures that name something instead of counting it: versions, articles of a law, verses, documents, hours.

What stands before a figure tells it.  A name (``Python 3.11``), and a word for a numbered thing (``sección 3.2``, ``Ley
26.206``), make the figure a part of the name, and so the figures that are joined to it (``secciones 3.1 y 3.2``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.values import reference_words
from pipeline.values.grammar import SPACE, Grammar, alternatives

_REACH = 80
"""How many code points before a figure are looked at."""

_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
"""A capital letter of the languages with word lists."""

_HOUSE = re.compile(rf"\d[.,'’\u00a0\u202f]\d{{3}}(?![\w.,]?\d|{SPACE}\w)")
"""The number of a house, behind which no noun stands that it counts."""


_HEADLINE = re.compile(rf"[^a-zß-öø-ÿ]*{_CAPITAL}{{3,}}[^a-zß-öø-ÿ]*$")
"""What stands before a word in a line of capitals, in which an acronym cannot be told from any word."""


def names_something(text: str, start: int, grammar: Grammar) -> bool:
    """Whether the figure that starts at ``start`` is the number of a thing that the text names before it.

    A figure whose first digit is an idle zero counts nothing, either: ``06.123.456``.
    """
    if re.match(r"0\d", text[start : start + 2]):
        return True
    reach = max(0, start - _REACH)
    numbered = _numbered(grammar).search(text, reach, start)
    if numbered and not (numbered["acronym"] and _HEADLINE.search(text[reach : numbered.start()])):
        return True
    return bool(_HOUSE.match(text, start) and _street(grammar).search(text, reach, start))


def is_version(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a decimal may be a version, a verse or an hour: a name before it, or no noun that it counts behind.

    A word with a capital is a name; at the head of a sentence any word has one, and there only a noun in the plural
    shows that the figure is a quantity: ``Mide 1.85 metros``, ``Python 3.11 salió``.  In a language whose nouns all
    have capitals and whose decimals have a comma, which no version has, the noun behind decides alone.
    """
    before = text[max(0, start - _REACH) : start]
    if _is_hour(text, start, before, grammar):
        return True
    counted = _counted(text, end, grammar)
    match = _word(grammar).search(before)
    if not counted or match is None or _has_capital_nouns(grammar):
        return not counted
    if match["word"] == match["word"].lower():
        return match["word"] in reference_words.VERSIONED.split()
    capital = match["word"][:1] + match["word"][1:].lower() == match["word"]
    at_head = re.search(r"(?:^|[.!?…:]\W*|\n\W*)[\W_]*$", before[: match.start("word")]) is not None
    plural = reference_words.PLURAL.get(grammar.profile.language, ())
    return not (capital and at_head and counted.endswith(plural))


def is_parameter(text: str, start: int, grammar: Grammar) -> bool:
    """Whether a figure with a dollar sign, which starts at ``start``, is called a variable: ``the parameter $1``."""
    return bool(_parameter(grammar).search(text, max(0, start - _REACH), start))


def _is_hour(text: str, start: int, before: str, grammar: Grammar) -> bool:
    clock = re.compile(rf"\d{{1,2}}{re.escape(grammar.decimal_sign())}[0-5]\d(?!\d)").match(text, start)
    if clock is None:
        return False
    return bool(_hour(grammar).search(before) or _hour_behind(grammar).match(text, clock.end()))


def _has_capital_nouns(grammar: Grammar) -> bool:
    return grammar.profile.language == "de" and grammar.decimal_sign() == ","


def _counted(text: str, end: int, grammar: Grammar) -> str:
    """The noun behind a figure, or nothing: a word that looks like one and is not known to be none.

    English is known in every language: whole paragraphs stand in it, and versions in those.
    """
    match = _noun(grammar).match(text, end)
    word = match[1] if match else ""
    language = grammar.profile.language
    return "" if any(word in reference_words.UNCOUNTED.get(each, "").split() for each in (language, "en")) else word


@lru_cache(maxsize=32)
def _noun(grammar: Grammar) -> re.Pattern[str]:
    noun = reference_words.COUNTED.get(grammar.profile.language, r"[^\W\d_]{3,40}")
    lower = "" if grammar.profile.language == "de" else f"(?!{_CAPITAL})"
    return re.compile(rf"{SPACE}{lower}({noun})(?!\w)")


@lru_cache(maxsize=32)
def _chain(grammar: Grammar) -> str:
    """The figures before one that are joined to it, back to the word before the first."""
    joiner = alternatives(grammar.joiners())
    return rf"(?:[\d.,]{{1,20}}(?:,|{SPACE}{joiner}){SPACE}(?:\w{{1,3}}{SPACE})?){{0,3}}\Z"


@lru_cache(maxsize=32)
def _numbered(grammar: Grammar) -> re.Pattern[str]:
    """A word for a numbered thing, a sign for one, or an acronym of two to five capitals (``DNI``)."""
    language, chain = grammar.profile.language, _chain(grammar)
    words = alternatives(reference_words.NUMBERED.get(language, "n.º").split())
    abbreviated = alternatives(reference_words.ABBREVIATED.get(language, "no").split())
    named = rf"(?i:{words})|(?i:{abbreviated})\.|{_compound(language)}"
    titled = _called(reference_words.TITLED, language) + "|" + _called(reference_words.STREETS, language)
    return re.compile(rf"(?:(?<!\w)(?:(?:{named}):?|(?P<acronym>[A-Z]{{2,5}})|{titled}){SPACE}|[§#№]{SPACE}?){chain}")


@lru_cache(maxsize=32)
def _street(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_called(reference_words.STREETS, grammar.profile.language)},{SPACE}\Z")


def _compound(language: str) -> str:
    ends = reference_words.COMPOUND.get(language)
    return rf"\w{{1,30}}{alternatives(ends.split())}" if ends else "(?!)"


def _called(table: dict[str, str], language: str) -> str:
    """A word of a table and the name behind it, of which no more than eight words are looked at."""
    heads = table.get(language)
    if heads is None:
        return "(?!)"
    words = alternatives(word for head in heads.split() for word in (head, head[:1].upper() + head[1:]))
    within = alternatives(reference_words.WITHIN[language].split())
    return rf"{words}(?:(?:{SPACE}|(?<=[’']))(?:{_CAPITAL}[\w·’'-]{{0,30}}|{within})){{0,8}}"


@lru_cache(maxsize=32)
def _word(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<word>\w[\w-]{{0,40}}){SPACE}{_chain(grammar)}")


@lru_cache(maxsize=32)
def _hour(grammar: Grammar) -> re.Pattern[str]:
    words = reference_words.OCLOCK.get(grammar.profile.language)
    return re.compile(rf"(?<!\w)(?i:{alternatives(words)}){SPACE}{_chain(grammar)}" if words else "(?!)")


@lru_cache(maxsize=32)
def _hour_behind(grammar: Grammar) -> re.Pattern[str]:
    words = reference_words.HOURS.get(grammar.profile.language)
    return re.compile(rf"{SPACE}{alternatives(words)}(?!\w)" if words else "(?!)")


@lru_cache(maxsize=32)
def _parameter(grammar: Grammar) -> re.Pattern[str]:
    words = reference_words.PARAMETERS.get(grammar.profile.language)
    return re.compile(rf"(?<!\w)(?i:{alternatives(words.split())}){SPACE}\Z" if words else "(?!)")
