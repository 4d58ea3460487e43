"""An article as safe HTML for a page, whatever format it is written in."""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from pipeline.anchors import distinct, plain
from pipeline.document import Document
from pipeline.formats import format_of, front_matter

Resolve = Callable[[str], str | None]
"""Where a relative address leads on the site; ``None`` where it leads nowhere."""

_TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "data",
        "dd",
        "del",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "input",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "wbr",
    ]
)
_ATTRIBUTES = {
    "*": {"id", "lang", "dir", "title", "translate", "class"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "time": {"datetime"},
    "data": {"value"},
    "ol": {"start", "reversed", "type"},
    "td": {"colspan", "rowspan", "headers", "style"},
    "th": {"colspan", "rowspan", "scope", "headers", "style"},
    "col": {"span"},
    "colgroup": {"span"},
    "input": {"type", "checked", "disabled"},
    "blockquote": {"cite"},
    "q": {"cite"},
    "del": {"cite", "datetime"},
    "ins": {"cite", "datetime"},
}
_HEADING = re.compile(r"<h(?P<level>[1-6])(?P<attributes>[^>]*)>(?P<text>.*?)</h(?P=level)>", re.DOTALL)
_PHYSICAL = re.compile(r'style="text-align:\s*(left|right);?"')
_LOGICAL = {"left": "start", "right": "end"}
"""The columns of a Markdown table are aligned to the sides of a page that may be mirrored."""
_ID = re.compile(r'\sid="([^"]*)"')


def content(document: Document, text: str, origin: Document, resolve: Resolve) -> str:
    """The body of an article as sanitised HTML, its headings with the ids that they have in the author's text.

    ``text`` is the assembled ``document``.  Links that every edition's readers follow thus keep working in all of them.
    """
    safe = _sanitised(_rendered(document, text), resolve)
    ids = _heading_ids(origin)
    headings = list(_HEADING.finditer(safe))
    if len(headings) != len(ids):
        ids = _ids(headings)
    fresh = iter(ids)
    return _HEADING.sub(lambda match: _with_id(match, next(fresh)), safe)


def title(document: Document, text: str) -> str:
    """The article's title: the one that it declares, else its first heading, else its first text."""
    declared = front_matter.metadata(text).get("title") if format_of(document.path) == "markdown" else None
    if declared:
        return str(declared)
    segments = list(document.segments())
    for kinds in (("title",), ("heading",), ("",)):
        for segment in segments:
            if segment.kind.startswith(kinds) and not segment.wordless:
                said = segment.frame.read(segment.source) if segment.language is None else segment.text
                return plain(said)
    return document.path


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an article says of itself; empty where it does not."""

    author: str = ""
    description: str = ""
    date: datetime.date | None = None


def metadata(document: Document, text: str) -> Metadata:
    """The author, description and date of an article, whose front matter may hold anything."""
    if format_of(document.path) == "markdown":
        said = front_matter.metadata(text)
        author, description, date = (said.get(key) for key in ("author", "description", "date"))
        if isinstance(date, datetime.datetime):
            date = date.date()
        return Metadata(
            author if isinstance(author, str) else "",
            description if isinstance(description, str) else "",
            date if isinstance(date, datetime.date) else None,
        )
    found = (
        re.search(r'<meta\s+name="description"\s+content="([^"]*)"', text)
        if format_of(document.path) == "html"
        else None
    )
    return Metadata(description=html.unescape(found.group(1))) if found else Metadata()


def _rendered(document: Document, text: str) -> str:
    match format_of(document.path):
        case "markdown":
            from pipeline.formats import markdown

            return markdown.render(text)
        case "html":
            return _body(text)
        case _:
            return _paragraphs(document)


def _body(text: str) -> str:
    """What stands between ``<body>`` and ``</body>``, or all of a fragment."""
    from pipeline.formats.html import tokens

    start, end = 0, len(text)
    for token in tokens(text):
        if token.tag == "body" and token.type == "START_TAG":
            start = token.end
        elif token.tag == "body" and token.type == "END_TAG":
            end = token.start
    return text[start:end]


def _paragraphs(document: Document) -> str:
    """A plain text as HTML: the first line by itself is its title."""
    written, in_list = [], False
    level = 1
    for segment in document.segments():
        said = segment.frame.read(segment.source) if segment.language is None else segment.text
        in_item = segment.kind == "list item"
        if in_item != in_list:
            written.append("<ul>" if in_item else "</ul>")
            in_list = in_item
        tag = {"list item": "li", "heading": f"h{level}"}.get(segment.kind, "p")
        level = 2 if segment.kind == "heading" else level
        written.append(f"<{tag}>{html.escape(said, quote=False)}</{tag}>")
    return "\n".join([*written, "</ul>"] if in_list else written)


def _sanitised(unsafe: str, resolve: Resolve) -> str:
    import nh3

    def attribute(_tag: str, name: str, value: str) -> str | None:
        if name in ("href", "src") and not urlsplit(value).scheme and not value.startswith("//"):
            return resolve(value)
        return value

    clean = nh3.clean(
        unsafe,
        tags=set(_TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=attribute,
        url_schemes={"http", "https", "mailto"},
        filter_style_properties={"text-align"},
        link_rel=None,
    )
    return _PHYSICAL.sub(lambda match: f'style="text-align:{_LOGICAL[match[1]]}"', clean)


@lru_cache(maxsize=16)
def _heading_ids(origin: Document) -> tuple[str, ...]:
    safe = _sanitised(_rendered(origin, origin.source), lambda address: address)
    return _ids(list(_HEADING.finditer(safe)))


def _ids(headings: list[re.Match[str]]) -> tuple[str, ...]:
    """The author's ids, and for headings without one those of GitHub."""
    made = distinct(plain(match["text"]) for match in headings)
    return tuple(own.group(1) if own else name for own, name in zip(map(_own_id, headings), made, strict=True))


def _own_id(heading: re.Match[str]) -> re.Match[str] | None:
    return _ID.search(heading["attributes"])


def _with_id(match: re.Match[str], name: str) -> str:
    attributes = _ID.sub("", match["attributes"])
    return f'<h{match["level"]} id="{html.escape(name)}"{attributes}>{match["text"]}</h{match["level"]}>'
