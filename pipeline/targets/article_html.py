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
from pipeline.document import Document, Segment
from pipeline.formats import BOM, format_of, front_matter
from pipeline.locale_profile import LocaleProfile

Resolve = Callable[[str], str | None]
"""Where a relative address leads on the site; ``None`` where it leads nowhere."""

Spoken = Callable[[Segment], LocaleProfile | None]
"""The locale of a segment where it is not the page's."""

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


def _in_the_pages_language(_segment: Segment) -> None:
    """Every segment is."""


def content(
    document: Document, text: str, origin: Document, resolve: Resolve, spoken: Spoken = _in_the_pages_language
) -> str:
    """The body of an article as sanitised HTML, its headings with the ids that they have in the author's text.

    ``text`` is the assembled ``document``; ``spoken`` gives the locale of a segment that is not in the page's.  Links
    that every edition's readers follow keep working in all of them.
    """
    safe = _sanitised(_rendered(document, text, spoken), resolve)
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


def _rendered(document: Document, text: str, spoken: Spoken) -> str:
    text = text.removeprefix(BOM)
    match format_of(document.path):
        case "markdown":
            from pipeline.formats import markdown

            return markdown.render(text)
        case "html":
            return _body(text)
        case _:
            return _paragraphs(document, spoken)


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


def _paragraphs(document: Document, spoken: Spoken) -> str:
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
        profile = None if segment.wordless else spoken(segment)
        language = f' lang="{profile.tag}" dir="{profile.direction}"' if profile else ""
        written.append(f"<{tag}{language}>{html.escape(said, quote=False)}</{tag}>")
    return "\n".join([*written, "</ul>"] if in_list else written)


def _sanitised(unsafe: str, resolve: Resolve) -> str:
    import nh3

    def attribute(_tag: str, name: str, value: str) -> str | None:
        if name not in ("href", "src"):
            return value
        try:
            is_absolute = bool(urlsplit(value).scheme) or value.startswith("//")
        except ValueError:
            return None  # an address that no browser could follow
        return value if is_absolute else resolve(value)

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
    safe = _sanitised(_rendered(origin, origin.source, _in_the_pages_language), lambda address: address)
    return _ids(list(_HEADING.finditer(safe)))


def _ids(headings: list[re.Match[str]]) -> tuple[str, ...]:
    """The author's ids, and for headings without one, or with one that another has already, those of GitHub."""
    own: list[str | None] = []
    for heading in headings:
        said = _own_id(heading)
        own.append(said if said not in own else None)
    made = distinct(
        (plain(match["text"]) for match, said in zip(headings, own, strict=True) if not said), filter(None, own)
    )
    return tuple(said or next(made) for said in own)


def _own_id(heading: re.Match[str]) -> str | None:
    found = _ID.search(heading["attributes"])
    return html.unescape(found.group(1)) if found else None


def _with_id(match: re.Match[str], name: str) -> str:
    attributes = _ID.sub("", match["attributes"])
    return f'<h{match["level"]} id="{html.escape(name)}"{attributes}>{match["text"]}</h{match["level"]}>'
