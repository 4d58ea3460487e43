"""Figures that name something instead of counting it: versions, articles of a law, verses, documents, hours.

What stands before a figure tells it.  A name (``Python 3.11``), and a word for a numbered thing (``sección 3.2``, ``Ley
26.206``), make the figure a part of the name, and so the figures that are joined to it (``secciones 3.1 y 3.2``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.values.grammar import SPACE, Grammar, alternatives

_REACH = 80
"""How many code points before a figure are looked at."""

_NUMBERED = {
    "en": (
        "annex appendix article articles bill chapter chapters clause column decree directive edition equation "
        "exercise figure figures footnote invoice level module number page pages paragraph paragraphs psalm regulation "
        "route section sections series street table tables unit verse verses version versions volume v"
    ),
    "es": (
        "acta acuerdo anexo anexos apartado apartados apéndice apéndices artículo artículos aula calle canto capítulo "
        "capítulos cédula circular cláusula cláusulas código cuadro cuadros decreto directiva ecuación edición "
        "ejercicio expediente figura figuras folio gráfica gráfico habitación imagen inciso incisos lámina lección "
        "legajo ley leyes línea literal mapa matrícula modelo módulo nivel norma normas nota número números n.º nº "
        "oficio orden p página páginas párrafo párrafos paso pedido póliza puerto punto puntos reglamento resolución "
        "ruta sala salmo sección secciones serie tabla tablas teléfono tema teorema tomo unidad v versículo "
        "versículos versión versiones volumen"
    ),
}
"""Language → words for what bears a number."""

_ABBREVIATED = {
    "en": "app art arts ch cl eq ex fig figs no nos p par pp sec st ver vol",
    "es": (
        "apdo art arts cap caps cl ec ej exp fig figs inc lib lit no nro nros núm núms p pág págs párr pp reg res sec "
        "secc tab tel ver vers vol"
    ),
}
"""Language → the same in abbreviations, which a point ends."""

_OCLOCK = {"es": ("la", "las")}
"""Language → what stands before an hour: ``a las 3.30``."""

_HOURS = {"es": ("h", "hora", "horas", "hrs", "hs")}
"""Language → what stands behind an hour: ``entre 9.15 y 10.30 horas``."""

_PLURAL = {"ca": "s", "es": "s", "gl": "s", "pt": "s"}
"""Language → the end of nouns in the plural, where the third person of its verbs does not end so."""

_UNCOUNTED = {
    "es": (
        "además ahora ante antes aún aunque casi como con cuando cuya cuyo dado desde después donde durante entonces "
        "entre era eran esta está este fue fueron han hasta hay incluso jamás luego mas más mediante menos mientras "
        "para pero pese por porque pues que quizás salvo según sido siempre sin sobre solo sólo son también tampoco "
        "tras"
    )
}
"""Language → words that follow a version as well as anything: ``Python 3.11 desde ayer``."""


def names_something(text: str, start: int, grammar: Grammar) -> bool:
    """Whether the figure that starts at ``start`` is the number of a thing that the text names before it."""
    before = text[max(0, start - _REACH) : start]
    return bool(_numbered(grammar).search(before))


def is_version(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a decimal may be a version, a verse or an hour: a name before it, or no noun that it counts behind.

    A word with a capital is a name; at the head of a sentence any word has one, and there only a noun in the plural
    shows that the figure is a quantity: ``Mide 1.85 metros``, ``Python 3.11 salió``.
    """
    before = text[max(0, start - _REACH) : start]
    if _hour(grammar).search(before) or _hour_behind(grammar).match(text, start):
        return True
    counted = _counted(text, end, grammar)
    match = _word(grammar).search(before)
    if match is None or match["word"] == match["word"].lower():
        return not counted
    capital = match["word"][:1] + match["word"][1:].lower() == match["word"]
    at_head = re.search(r"(?:^|[.!?…:]\W*|\n\W*)[\W_]*$", before[: match.start("word")]) is not None
    plural = _PLURAL.get(grammar.profile.language)
    return not (capital and at_head and plural and counted.endswith(plural))


def _counted(text: str, end: int, grammar: Grammar) -> str:
    """The noun behind a figure, or nothing: a word in lower case that is not known to be none."""
    match = re.compile(rf"{SPACE}([^\W\d_]{{3,40}})(?!\w)").match(text, end)
    word = match[1] if match else ""
    return "" if word != word.lower() or word in _UNCOUNTED.get(grammar.profile.language, "").split() else word


@lru_cache(maxsize=32)
def _chain(grammar: Grammar) -> str:
    """The figures before one that are joined to it, back to the word before the first."""
    joiner = alternatives(grammar.joiners())
    return rf"{SPACE}(?:[\d.,]{{1,20}}(?:,|{SPACE}{joiner}){SPACE}(?:\w{{1,3}}{SPACE})?){{0,3}}$"


@lru_cache(maxsize=32)
def _numbered(grammar: Grammar) -> re.Pattern[str]:
    """A word for a numbered thing, or an acronym of two to five capitals (``DNI``)."""
    language = grammar.profile.language
    words = alternatives(_NUMBERED.get(language, "").split() or ["n.º"])
    abbreviated = alternatives(_ABBREVIATED.get(language, "no").split())
    return re.compile(rf"(?<!\w)(?:(?i:{words})|(?i:{abbreviated})\.|[A-Z]{{2,5}}){_chain(grammar)}")


@lru_cache(maxsize=32)
def _word(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<word>\w[\w-]{{0,40}}){_chain(grammar)}")


@lru_cache(maxsize=32)
def _hour(grammar: Grammar) -> re.Pattern[str]:
    words = _OCLOCK.get(grammar.profile.language)
    return re.compile(rf"(?<!\w)(?i:{alternatives(words)}){_chain(grammar)}" if words else "(?!)")


@lru_cache(maxsize=32)
def _hour_behind(grammar: Grammar) -> re.Pattern[str]:
    words = _HOURS.get(grammar.profile.language)
    hour = rf"\d{{1,2}}{re.escape(grammar.decimal_sign())}[0-5]\d{SPACE}"
    return re.compile(rf"{hour}{alternatives(words)}(?!\w)" if words else "(?!)")
