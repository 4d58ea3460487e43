"""Translations for a check's own tests, and what they are once its fixes are made."""

from __future__ import annotations

from pipeline.catalog import Entry, Message
from pipeline.checks.subject import NO_TERMS, Check, Subject, Terms
from pipeline.locale_profile import profile


def translation(source: str, target: str, tag: str, terms: Terms = NO_TERMS, source_tag: str = "es-US") -> Subject:
    """A translation of a text without values."""
    return Subject(Message(source), Entry(source, target), profile(tag), profile(source_tag), terms=terms)


def fixed(check: Check, subject: Subject) -> str:
    """The translation with the fixes of a check, the last first."""
    text = subject.target
    places = [(found.span, found.fix) for found in check.find(subject) if found.span and found.fix is not None]
    for (start, end), fix in sorted(places, reverse=True):
        text = text[:start] + fix + text[end:]
    return text


def said(
    check: Check,
    source: str,
    msgstr: str,
    locale: str = "fr",
    notes: tuple[str, ...] = (),
    format_: str = "markdown",
) -> list[str]:
    """The causes that a check names for a translation, each with the place that it marks."""
    subject = Subject(Message(source, notes=notes), Entry(source, msgstr), profile(locale), profile("es-US"), format_)
    marked = [(each.cause, msgstr[slice(*each.span)] if each.span else "") for each in check.find(subject)]
    return [f"{cause} @{place}" if place else cause for cause, place in marked]
