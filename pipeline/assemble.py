"""Join the parts of a translated document to the text of its edition."""

from __future__ import annotations

from dataclasses import replace

from pipeline.document import DIRECTION, LANGUAGE, Document, Part, Segment
from pipeline.formats import format_of
from pipeline.locale_profile import LocaleProfile
from pipeline.locale_profile import profile as profile_of

_UNMARKABLE = ("attribute", "front matter", "alternative text", "link title", "title", "comment", "string")
"""Kinds of segments in which a tag would be text."""


def assemble(document: Document, profile: LocaleProfile) -> str:
    """The edition's text: the file itself but for translated segments and the language that it declares.

    Where nothing is translated it is the source, character for character.
    """
    if all(segment.language is None for segment in document.segments()):
        return document.source
    return join(replace(document, parts=tuple(_declared(part, profile) for part in document.parts)))


def join(document: Document) -> str:
    """The text of a document: its source with the translated segments in their places."""
    return "".join(map(_written, document.parts))


def tag_languages(document: Document, profile: LocaleProfile, source: LocaleProfile) -> Document:
    """The document with a ``lang`` around every segment that is not in the edition's language.

    HTML and Markdown alone can hold it, and only in running text.  (WCAG 2.2, 3.1.2 *Language of Parts*.)
    """
    if format_of(document.path) == "plain":
        return document
    return replace(document, parts=tuple(_tagged(part, profile, source) for part in document.parts))


def _declared(part: Part, profile: LocaleProfile) -> Part:
    """The part with the language and direction of the edition where it is what declares them."""
    if not isinstance(part, Segment) or part.kind not in (LANGUAGE, DIRECTION):
        return part
    said = profile.tag if part.kind == LANGUAGE else profile.direction
    return replace(part, text=said, language=profile.tag)


def _written(part: Part) -> str:
    if not isinstance(part, Segment) or part.language is None or part.text == part.frame.read(part.source):
        return part.source
    return part.frame.write(part.text)


def _tagged(part: Part, profile: LocaleProfile, source: LocaleProfile) -> Part:
    if not isinstance(part, Segment) or part.wordless or part.kind.startswith((*_UNMARKABLE, LANGUAGE, DIRECTION)):
        return part
    spoken = source if part.language is None else profile_of(part.language)
    if spoken.tag == profile.tag:
        return part
    text = part.frame.read(part.source) if part.language is None else part.text
    return replace(
        part, text=f'<span lang="{spoken.tag}" dir="{spoken.direction}">{text}</span>', language=spoken.tag, values=()
    )
