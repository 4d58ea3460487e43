"""The order of things, on one screen: what happens to an article between its author and its readers.

Everything here is a pure function of what it is given.  ``runs`` apply it to the files of a project.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.assemble import assemble
from pipeline.catalog import Catalog, Coverage, Entry, Key, Template, coverage
from pipeline.check import Checked, check_catalog
from pipeline.document import Document
from pipeline.edition import Edition
from pipeline.extract import extract
from pipeline.formats import parse
from pipeline.locale_profile import LocaleProfile
from pipeline.localize import explain, localize
from pipeline.mark import mark
from pipeline.translate import translate
from pipeline.update import update
from pipeline.values import Grammar


def document_of(path: str, text: str, grammar: Grammar) -> Document:
    """An article's text as its document: partitioned by its format, its values found."""
    return mark(parse(path, text), grammar)


def template_of(document: Document, place: str) -> Template:
    """The messages of a document; ``place`` is its file from the project's folder."""
    return extract(document, place)


def refreshed(catalog: Catalog, template: Template, profile: LocaleProfile, others: Mapping[Key, Entry]) -> Catalog:
    """A translator's catalog, current with the article, its values explained in the translator's locale."""
    return update(catalog, explain(template, profile), others)


def checked(template: Template, catalog: Catalog, place: str) -> Checked:
    """What is wrong with a catalog, whose file is ``place``."""
    return check_catalog(template, catalog, place)


def edition_of(
    document: Document,
    template: Template,
    chain: Sequence[tuple[LocaleProfile, Catalog, Checked]],
    fingerprint: str,
    made_from: tuple[tuple[str, str], ...],
) -> Edition:
    """An article's edition in the locale of the first catalog of the chain; the others stand in where it has gaps."""
    profile, own, _ = chain[0]
    translated = document
    for locale, catalog, verdict in chain:
        translated = localize(translate(translated, catalog, locale.tag, verdict.refused), locale)
    text = assemble(translated, profile)
    covered = coverage(template, own)
    return Edition(document.path, profile, translated, text, document, fingerprint, covered, made_from, own.translators)


def original_of(
    document: Document, profile: LocaleProfile, fingerprint: str, made_from: tuple[tuple[str, str], ...]
) -> Edition:
    """The author's own edition: the source as it is."""
    return Edition(document.path, profile, document, document.source, document, fingerprint, Coverage(), made_from)
