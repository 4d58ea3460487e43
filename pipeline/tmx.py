"""Translation memories: TMX 1.4b (LISA OSCAR, 2005), read as entries of a catalog."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pipeline.catalog import Entry
from pipeline.locale_profile import normalize
from pipeline.problem import Problem, Unusable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read(data: bytes, path: str, source: str, target: str) -> tuple[Entry, ...]:
    """The entries of a memory from one language into another, given by their BCP 47 tags.

    A variant of a language serves where its own is missing (``es`` for ``es-US``).  What inline elements hold is
    text as well.  Raises ``Unusable`` with the line for what is no XML; ``path`` is for its message.
    """
    # Expat refuses entities that grow without bound since 2.4.1, and resolves none from outside.
    from xml.etree import ElementTree as Xml

    try:
        root = Xml.fromstring(data)  # noqa: S314 - see above
    except Xml.ParseError as error:
        cause = f"this is not XML: {error.msg.partition(':')[0]}"
        remedy = "Export the memory anew; the file was left as it is"
        raise Unusable(Problem(path=path, line=error.position[0], cause=cause, remedy=remedy)) from error
    return tuple(_entries(root, source, target))


def _entries(root: Element, source: str, target: str) -> Iterator[Entry]:
    for unit in root.iter("tu"):
        said = {normalize(variant.get(_LANG, variant.get("lang", ""))): _text(variant) for variant in unit.iter("tuv")}
        msgid, msgstr = _nearest(said, source), _nearest(said, target)
        if msgid and msgstr:
            yield Entry(msgid, msgstr)


def _text(variant: Element) -> str:
    segment = variant.find("seg")
    return "".join(segment.itertext()).strip() if segment is not None else ""


def _nearest(said: Mapping[str, str], tag: str) -> str:
    """The text in a language: of its own tag, else of the language alone, else of its first variant."""
    language = tag.partition("-")[0]
    variants = [each for each in said if each.partition("-")[0] == language]
    for name in (tag, language, *variants):
        if name in said:
            return said[name]
    return ""
