"""The order of things, on one screen: what happens to an article between its author and its readers.

Everything here is a pure function of what it is given.  ``runs`` apply it to the files of a project.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from pipeline.anchors import keep_anchors
from pipeline.assemble import assemble, join
from pipeline.catalog import Catalog, Coverage, Key, Template, coverage
from pipeline.check import Rules, check_catalog, structure_problems
from pipeline.document import READING, Document, Reading
from pipeline.edition import Edition
from pipeline.extract import extract
from pipeline.formats import format_of, parse
from pipeline.locale_profile import LocaleProfile
from pipeline.localize import explain, localize
from pipeline.mark import mark
from pipeline.matching.memory import Memory
from pipeline.translate import translate
from pipeline.update import update
from pipeline.values import Grammar
from pipeline.verify import verify


def document_of(path: str, text: str, grammar: Grammar, reading: Reading = READING) -> Document:
    """An article's text as its document: partitioned by its format, its values found."""
    return mark(parse(path, text, reading), grammar)


def template_of(document: Document, place: str) -> Template:
    """The messages of a document; ``place`` is its file from the project's folder."""
    return extract(document, place)


def refreshed(catalog: Catalog, template: Template, profile: LocaleProfile, memory: Memory) -> Catalog:
    """A translator's catalog, current with the article, its values explained in the translator's locale.

    ``memory`` is what else was ever translated into the locale.
    """
    return update(catalog, explain(template, profile), memory, profile)


@dataclass(frozen=True, slots=True)
class Source:
    """A catalog that an edition is made from: its locale, its entries, and its file from the project's folder."""

    profile: LocaleProfile
    catalog: Catalog
    place: str


def edition_of(
    document: Document,
    template: Template,
    chain: Sequence[Source],
    fingerprint: str,
    made_from: tuple[tuple[str, str], ...],
    rules: Rules,
    anchors: Collection[str] | None = (),
) -> Edition:
    """An article's edition in the locale of the first catalog of the chain; the others stand in where it has gaps.

    ``rules`` are what translations are held to, ``anchors`` the ids of headings that a copy in Markdown must keep,
    ``None`` stands for all.

    A translation that is wrong, or that would break the article's structure, is not used, and its problem says so.
    """
    own = chain[0]
    format_ = format_of(document.path) or ""
    checks = {
        each.profile.tag: check_catalog(template, each.catalog, each.place, each.profile, rules, format_)
        for each in chain
    }
    refused = {tag: set(checked.refused) for tag, checked in checks.items()}
    problems = list(checks[own.profile.tag].problems)
    translated = _translated(document, chain, refused)
    while faults := verify(document, translated, join):
        problems += structure_problems(faults, {each.profile.tag: (each.catalog, each.place) for each in chain})
        for fault in faults:
            refused[fault.translated.language or own.profile.tag].add(fault.original.key)
        translated = _translated(document, chain, refused)
    return Edition(
        document.path,
        own.profile,
        translated,
        assemble(_anchored(translated, anchors), own.profile),
        document,
        fingerprint,
        coverage(template, own.catalog, refused[own.profile.tag]),
        made_from,
        own.catalog.translators,
        tuple(problems),
    )


def original_of(
    document: Document, profile: LocaleProfile, fingerprint: str, made_from: tuple[tuple[str, str], ...]
) -> Edition:
    """The author's own edition: the source as it is."""
    return Edition(document.path, profile, document, document.source, document, fingerprint, Coverage(), made_from)


def _anchored(document: Document, anchors: Collection[str] | None) -> Document:
    return keep_anchors(document, anchors) if format_of(document.path) == "markdown" else document


def _translated(document: Document, chain: Sequence[Source], refused: Mapping[str, Collection[Key]]) -> Document:
    for each in chain:
        translated = translate(document, each.catalog, each.profile.tag, refused[each.profile.tag])
        document = localize(translated, each.profile)
    return document
