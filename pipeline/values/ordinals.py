"""Ordinals in figures: ``3.º``, ``2.ª``, ``1.er``, ``3rd``, ``2e``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.digits import digits
from pipeline.values.grammar import AFTER, BEFORE, SPACE, Grammar, alternatives
from pipeline.values.ordinal_forms import form
from pipeline.values.references import names_something
from pipeline.values.value import Found, Value

STYLES = ("masculine", "feminine", "neuter")
"""The genders of an ordinal, for a noun of another than the source's: ``# {ordinal} as feminine``."""

_REACH = 60
"""How many code points before an ordinal are looked at."""

_LARGEST = 9999

_MARKS: dict[str, dict[str, tuple[str | None, str]]] = {
    "ca": {
        "r": ("masculine", "1 3"),
        "n": ("masculine", "2"),
        "t": ("masculine", "4"),
        "è": ("masculine", ""),
        "é": ("masculine", ""),
        "a": ("feminine", ""),
    },
    "en": {"st": (None, "1"), "nd": (None, "2"), "rd": (None, "3"), "th": (None, "")},
    "es": {
        "º": ("masculine", ""),
        ".º": ("masculine", ""),
        "ª": ("feminine", ""),
        ".ª": ("feminine", ""),
        ".er": ("masculine", "1 3"),
        ".ᵉʳ": ("masculine", "1 3"),
        "er": ("masculine", "1 3"),
        "ro": ("masculine", "1 3"),
        "ra": ("feminine", "1 3"),
        "do": ("masculine", "2"),
        "da": ("feminine", "2"),
        "to": ("masculine", "4 5 6"),
        "ta": ("feminine", "4 5 6"),
        "mo": ("masculine", "7 0"),
        "ma": ("feminine", "7 0"),
        "vo": ("masculine", "8"),
        "va": ("feminine", "8"),
        "no": ("masculine", "9"),
        "na": ("feminine", "9"),
    },
    "fr": {
        "er": ("masculine", "=1"),
        "re": ("feminine", "=1"),
        "ère": ("feminine", "=1"),
        "nd": ("masculine", "=2"),
        "nde": ("feminine", "=2"),
        "e": (None, ""),
        "ème": (None, ""),
        "ième": (None, ""),
    },
    "it": {"º": ("masculine", ""), "ª": ("feminine", "")},
    "pt": {
        "º": ("masculine", ""),
        ".º": ("masculine", ""),
        "ª": ("feminine", ""),
        ".ª": ("feminine", ""),
    },
}
"""Language → what makes an ordinal of the figure before it → its gender, and the last digits of which it is said.

``=1`` is the number itself.  German is left out: its point may end a sentence.
"""

_DETERMINERS = {
    "ca": "al aquest aquesta cada del el l' la una",
    "es": "al aquel cada del el ese este mi nuestro su tu",
    "it": "al dal del il lo nel quel questo",
    "pt": "ao aquele cada do esse este no o seu",
}
"""Language → what goes before a noun (a masculine one).  A bare ``º`` says degrees as often: ``un giro de 180º``."""

_RANKED = {
    "es": (
        "aniversario año capítulo ciclo clasificado concurso congreso cuatrimestre curso día edición encuentro etapa "
        "festival gol grado informe lugar mes nivel parcial período premio puesto semestre set tiempo torneo trimestre "
        "turno"
    ),
    "it": "anniversario anno congresso festival giorno grado livello mese posto premio semestre torneo trimestre turno",
    "pt": (
        "andar aniversário ano capítulo ciclo colocado congresso dia encontro festival lugar mês período prêmio "
        "semestre set torneio trimestre turno"
    ),
}
"""Language → nouns that ordinals count, before which a bare ``º`` says nothing else."""

_MARKED_BY_A_DETERMINER = frozenset({"ca"})
"""Languages whose marks are letters so short that only a determiner before the figure makes them sure: ``4t``."""

_OPENING = {
    "ca": "a aquest aquesta cada com d' de del el en l' la per",
    "en": "a an at every for her his in its my of on our s the their this to",
    "es": (
        "a acabó al cada como con de del el en era es ese esta este finalizó fue ha la las llegó los mi o para por "
        "quedó su terminó tu un una va y"
    ),
    "fr": "au ce cette chaque d de du en et l la le leur ma mon notre sa ses son un une",
    "it": "al alla dal dalla del della e il in l la lo nel nella per un una",
    "pt": "a ao como da de do e em na no o para pela pelo por um uma à",
}
"""Language → words with a capital because they begin a sentence only: any other may be a name, ``Carlos 3.º``."""

_ADDRESSED = {
    "en": "apartment floor suite",
    "es": (
        "avda avenida cap capítulo carrera departamento depto disposición escalera fase ítem piso planta portal "
        "puerta transversal"
    ),
    "fr": "appartement étage porte",
    "it": "interno piano scala",
    "pt": "andar apartamento avenida bloco porta rua sala travessa",
}
"""Language → what bears a number that may be an ordinal: floors, doors and streets."""

_PLACED = {
    "ca": "segle segles",
    "en": "avenue century centuries street",
    "es": "avenida calle centro dcha derecha dpto exterior interior izda izq izquierda siglo siglos",
    "fr": "avenue rue siècle siècles",
    "it": "secolo secoli",
    "pt": "avenida esquerdo direito rua século séculos",
}
"""Language → nouns of names and addresses, and the centuries, which languages count in letters and in figures."""

_BEHIND_MONTH = {"en": r"(?:of )?", "fr": "", "it": "", "pt": r"de ", "es": r"del? ", "ca": r"(?:de |d['’])"}
"""Language → what stands between the day of a date and its month."""


@dataclass(frozen=True, slots=True)
class Ordinal(Value):
    """The place ``number`` (1 to 9999) in a row; ``gender`` is what the author's form says of the noun.

    It is ``masculine``, ``feminine``, or ``None`` where the source's form tells none.
    """

    kind: ClassVar[str] = "ordinal"
    placeholder: ClassVar[str] = "ordinal"

    number: int
    gender: str | None = None


def find(text: str, grammar: Grammar) -> Iterator[Found]:
    """The ordinals of a text that are no names, dates, addresses, degrees or headings of a list."""
    for match in _pattern(grammar).finditer(text):
        number = int(re.sub(r"\D", "", match["number"]))
        gender, digits_said = _MARKS[grammar.profile.language][match["mark"]]
        if number <= _LARGEST and _agrees(number, match["mark"], digits_said, grammar) and _is_sure(match, grammar):
            yield Found(match.start(), match.end(), Ordinal(number, gender))


def write(ordinal: Ordinal, profile: LocaleProfile, style: str | None = None) -> str:
    """The ordinal in the form of the locale for the gender that is asked for, or the author's, in native digits."""
    return form(ordinal.number, style or ordinal.gender, profile).replace(
        "{0}", digits(Decimal(ordinal.number), profile)
    )


def _agrees(number: int, mark: str, said: str, grammar: Grammar) -> bool:
    """Whether a mark is one of the number: no ``4rd``, no ``5er``."""
    if grammar.profile.language in ("en", "ca") and mark not in "éa":
        return form(number, None, grammar.profile) == f"{{0}}{mark}"
    if said.startswith("="):
        return str(number) == said[1:]
    return not said or str(number).endswith(tuple(said.split()))


def _is_sure(match: re.Match[str], grammar: Grammar) -> bool:
    text, language = match.string, grammar.profile.language
    before = text[max(0, match.start() - _REACH) : match.start()]
    if _behind(grammar).match(text, match.end()) or _before(grammar).search(before) or _is_heading(match):
        return False
    word = re.search(rf"(?<![\w’'-])(\w[\w-]*[’']?){SPACE}?$", before)
    previous = word[1].replace("’", "'") if word else ""
    if previous != previous.lower() and previous.lower().rstrip("'") not in _OPENING[language].split():
        return False
    if names_something(text, match.start(), grammar):
        return False
    determined = previous.lower() in _DETERMINERS.get(language, "").split()
    if language in _MARKED_BY_A_DETERMINER or match["mark"] == "º":
        return determined or _ranked(grammar).match(text, match.end()) is not None
    return True


def _is_heading(match: re.Match[str]) -> bool:
    """Whether an ordinal numbers an item of a list: ``1.º) …``, ``2.ª: …``."""
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    opens = "\n" in before or match.start() <= _REACH
    line = before.rpartition("\n")[2].strip(" \t\u00a0-*>(")
    return opens and not line and match.string.startswith((")", ".", ":", "]", "-", "–"), match.end())


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    """A figure of up to four digits and a mark at it; it looks for the digit first, as most of a text has none."""
    marks = _MARKS.get(grammar.profile.language)
    if marks is None:
        return re.compile("(?!)")
    group = re.escape(grammar.profile.cldr.number_symbols["latn"]["group"])
    return re.compile(
        rf"(?=[1-9]){BEFORE}(?P<number>\d{group}\d{{3}}|\d{{1,4}})(?P<mark>{alternatives(marks)})"
        rf"(?:(?<=[a-z])\.(?={SPACE}[a-zß-ÿ]))?(?!{SPACE}?\d){AFTER}"
    )


@lru_cache(maxsize=32)
def _behind(grammar: Grammar) -> re.Pattern[str]:
    """What follows an ordinal that is part of a name, a date or an address, or opens an item of a list."""
    language = grammar.profile.language
    months = alternatives(grammar.profile.cldr.months["format"]["wide"].values())
    placed = alternatives(_PLACED[language].split())
    door = r"(?![aeiouyàèéò]\b)[^\W\d_](?!\w)"
    return re.compile(
        rf"{SPACE}[^\W\d_a-zß-öø-ÿœ]|{SPACE}(?:{door}|(?i:{placed})(?!\w)|(?i:{_BEHIND_MONTH[language]}{months})(?!\w))"
    )


@lru_cache(maxsize=32)
def _before(grammar: Grammar) -> re.Pattern[str]:
    """What goes before one that is part of an address or a date: a floor, the number of a house, a month."""
    language = grammar.profile.language
    months = alternatives(grammar.profile.cldr.months["format"]["wide"].values())
    addressed = alternatives(_ADDRESSED.get(language, "№").split())
    return re.compile(rf"(?:\d,{SPACE}|(?<!\w)(?:{addressed}\.?|{months}){SPACE})$", re.IGNORECASE)


@lru_cache(maxsize=32)
def _ranked(grammar: Grammar) -> re.Pattern[str]:
    nouns = _RANKED.get(grammar.profile.language)
    return re.compile(rf"{SPACE}{alternatives(nouns.split())}(?!\w)" if nouns else "(?!)")
