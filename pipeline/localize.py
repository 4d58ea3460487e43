"""Write the values of a document as a locale writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from unicodedata import bidirectional

from pipeline import placeholders, values
from pipeline.catalog import Message, Template
from pipeline.document import Document, Part, Segment
from pipeline.locale_profile import LocaleProfile
from pipeline.values import KINDS, Placed, notes

_ORDINAL = re.compile(r"\A(\d{1,9}[.)]) ")
"""A figure that would begin a list where it begins a line: ``28. März``.  A no-break space keeps it a sentence."""


def localize(document: Document, profile: LocaleProfile) -> Document:
    """The document with the values of all text in the profile's language written out; other text stays untouched."""
    return replace(document, parts=tuple(_localized(part, profile) for part in document.parts))


def explain(template: Template, profile: LocaleProfile | None) -> Template:
    """The template with a note on each value: its kind, the author's words, and how the locale will show it.

    Without a profile, for the article's own template, the last is left out.
    """
    return replace(template, messages=tuple(_explained(message, profile) for message in template.messages))


def _localized(part: Part, profile: LocaleProfile) -> Part:
    if not isinstance(part, Segment) or part.language != profile.tag or not part.values:
        return part
    styles = dict(part.styles)
    written = {placed.name: _written(placed, profile, styles.get(placed.name)) for placed in part.values}
    text = placeholders.fill(_pointed(part.text, part.values, written), written)
    return replace(part, text=_ORDINAL.sub("\\1\u00a0", text) if part.text.startswith("{") else text, values=())


def _pointed(text: str, placed: Iterable[Placed], written: Mapping[str, str]) -> str:
    """A translation with one point behind a value that ends its sentence: not two, and not none.

    The point of an abbreviation ends a sentence as well: ``a las 3 p. m.``, ``28 марта 2023 г.``
    """
    for each in placed:
        name, value = f"{{{each.name}}}", written[each.name]
        if value.endswith("."):
            text = text.replace(f"{name}.", name)
        elif each.source.endswith(".") and text.endswith(name):
            text += "."
    return text


def _written(placed: Placed, profile: LocaleProfile, wish: str | None) -> str:
    style = wish if wish in KINDS[placed.value.kind].styles else None
    return _isolated(values.write(placed.value, profile, style), profile)


def _isolated(text: str, profile: LocaleProfile) -> str:
    """A value that holds letters of the other direction (``5 km`` in Arabic), so that it keeps its own order.

    Unicode Standard Annex 9, section 2.4: first strong isolate and its end.  What has figures and signs alone is in the
    order of its surroundings; CLDR's patterns bring the marks that those need.
    """
    if profile.direction == "rtl" and any(letter.isalpha() and bidirectional(letter) == "L" for letter in text):
        return f"\u2068{text}\u2069"
    return text


def _explained(message: Message, profile: LocaleProfile | None) -> Message:
    told = []
    for placed in message.values:
        told.append(notes.note(placed, values.write(placed.value, profile) if profile else None))
    return replace(message, notes=(*message.notes, *told))
