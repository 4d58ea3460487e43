"""Keep the ids of headings, so that links lead to the same place in every edition.

A heading without an id of its own has the one that GitHub, Hugo and others make of its text; translated, it would have
another, and every link to it would be broken.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import TypeGuard

from pipeline.document import Document, Markup, Part, Segment

_LINK = re.compile(r"(?P<path>[^\s()\[\]<>\"'#]*)#(?P<anchor>[^\s()\[\]<>\"']+)")
_HAS_ID = re.compile(r"[ \t]*(?:\{[^}\n]*#|\{/\*|\{:)")


def linked(path: str, text: str) -> Iterator[tuple[str, str]]:
    """The anchors that an article may link to: the path of the article (below the source folder) and the id in it."""
    for match in _LINK.finditer(text):
        if "://" not in match["path"]:
            target = posixpath.join(posixpath.dirname(path), match["path"]) if match["path"] else path
            yield posixpath.normpath(target), match["anchor"]


def keep_anchors(document: Document, wanted: Collection[str] | None) -> Document:
    """The Markdown document with the source's id behind each translated heading that has lost it.

    ``wanted`` are the ids that something links to; ``None`` stands for all.  The syntax is ``{#id}``, which Hugo,
    Pandoc, kramdown, MkDocs, Docusaurus and pulldown-cmark read.
    """
    ids = distinct(plain(part.frame.read(part.source)) for part in document.parts if _is_heading(part))
    following = (*document.parts[1:], Markup(""))[: len(document.parts)]
    parts = tuple(
        _anchored(part, after, next(ids), wanted) if _is_heading(part) else part
        for part, after in zip(document.parts, following, strict=True)
    )
    return replace(document, parts=parts)


def distinct(texts: Iterable[str], taken: Iterable[str] = ()) -> Iterator[str]:
    """The ids of headings in their order, the second of a name and those after it numbered, as GitHub does.

    ``taken`` are ids that the author gave to other headings.
    """
    used = dict.fromkeys(taken, 0)
    for text in texts:
        base = name = slug(text)
        while name in used:
            used[base] += 1
            name = f"{base}-{used[base]}"
        used[name] = 0
        yield name


def slug(text: str) -> str:
    """The id of a heading as GitHub makes it: in lower case, without punctuation, a hyphen for each space."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", text.lower()).strip()) or "section"


def plain(markup: str) -> str:
    """Text without tags and Markdown's signs."""
    text = re.sub(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?", r"\1", markup)
    return html.unescape(re.sub(r"<[^>]+>|[*`]+|(?<!\w)_+|_+(?!\w)", "", text)).strip()


def _is_heading(part: Part) -> TypeGuard[Segment]:
    return isinstance(part, Segment) and part.kind.startswith("heading")


def _anchored(part: Segment, after: Part, anchor: str, wanted: Collection[str] | None) -> Part:
    if part.language is None or part.text == part.frame.read(part.source):
        return part
    if (wanted is not None and anchor not in wanted) or _HAS_ID.match(after.source) or anchor == slug(plain(part.text)):
        return part
    return replace(part, text=f"{part.text} {{#{anchor}}}")
