"""Checks of translations: each finds one kind of fault, says why it matters, and what to do.

A check is a module with ``CHECK``, and a place in the rows below.
"""

from __future__ import annotations

from pipeline.checks import (
    addresses,
    code,
    conflict,
    doubled_words,
    edges,
    emphasis,
    end_punctuation,
    figures,
    footnotes,
    glossary,
    images,
    inconsistent,
    invisible,
    keep,
    language,
    length,
    links,
    opening_marks,
    placeholders,
    quotes,
    same_translation,
    script,
    shortcodes,
    spacing,
    structure,
    tags,
    unsafe,
    untranslated,
)
from pipeline.checks.subject import Check, CheckAmong
from pipeline.problem import Severity

CHECKS: tuple[Check, ...] = (
    *(placeholders.CHECK, unsafe.CHECK, conflict.CHECK, structure.CHECK, invisible.CHECK, figures.CHECK),
    *(links.CHECK, images.CHECK, code.CHECK, emphasis.CHECK, tags.CHECK, footnotes.CHECK, shortcodes.CHECK),
    *(untranslated.CHECK, language.CHECK, script.CHECK, length.CHECK, addresses.CHECK, glossary.CHECK, keep.CHECK),
    *(end_punctuation.CHECK, opening_marks.CHECK, quotes.CHECK, spacing.CHECK, edges.CHECK, doubled_words.CHECK),
)
"""The checks of one translation, the gravest first."""

AMONG: tuple[CheckAmong, ...] = (inconsistent.CHECK, same_translation.CHECK)
"""The checks of the translations of a catalog against each other."""

ERRORS = tuple(check for check in CHECKS if check.severity is Severity.ERROR)
"""What keeps a translation from being published."""

NAMES = frozenset(check.name for check in CHECKS) | {check.name for check in AMONG}
