"""What runs, loads or sends something is the author's to write, never a translator's.

The threats are those of the HTML Standard: elements that run or embed, event handlers (section 8.1.8), addresses whose
scheme a browser would run (URL Standard, section 4.4: control characters within a scheme are dropped), styles that
load.  What the source has, unchanged, is the author's.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.checks.markup import Inline, Tag, Way, html_inline, inlines, way_of
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_SUSPECT = re.compile(r"<|\]\s*[:(]")
_ELEMENTS = frozenset(
    "script iframe frame frameset object embed applet base meta link style form input button textarea select svg math"
    " template noscript portal xml".split()
)
_PROSE = frozenset({"title", "alt", "aria-label", "placeholder"})
_SCHEME = re.compile(r"(?:(?:java|vb|live)script|data|mhtml|mocha):", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|gif|jpe?g|webp|avif)[;,]", re.IGNORECASE)
_SPREAD = "|".join(r"[\x00-\x20]*".join(scheme) for scheme in ("javascript:", "vbscript:", "data:"))
_ACTIVE = re.compile(
    rf"(?:=\s*[\"']?|\]\(\s*<?|\]:\s*<?|<)[\x00-\x20]*(?P<address>(?:{_SPREAD})[^\s\"'>]*)", re.IGNORECASE
)
_DROPPED = re.compile(r"[\x00-\x20\x7f-\x9f]+")
_LOADING = re.compile(r"url\s*\(|image-set\s*\(|expression\s*\(|@import|behavior\s*:|-moz-binding|\\", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Threat:
    """What is dangerous, as it can be told from another, how to say it, and its place."""

    key: object
    cause: str
    span: tuple[int, int] | None = None


def find(subject: Subject) -> Iterator[Finding]:
    """The threats of the translation that the source does not have as well."""
    if _SUSPECT.search(subject.target) is None:
        return
    threats = tuple(_threats(subject, subject.target, 1))
    if not threats:
        return
    known = {threat.key for threat in _threats(subject, subject.source, 0)}
    for threat in threats:
        if threat.key not in known:
            known.add(threat.key)
            yield Finding(threat.cause, threat.span)


def _threats(subject: Subject, text: str, side: int) -> Iterator[_Threat]:
    """The threats of a text, which is the message (side 0) or its translation (side 1)."""
    if way_of(subject) is Way.MARKDOWN:
        both = inlines(subject)
        if both is not None:
            yield from _in_inline(both[side], text)
    elif "<" in text:
        yield from _in_inline(html_inline(f"{text}>"), text)  # a tag left open goes on in what follows
    if ":" in text or "&" in text:
        for match in _ACTIVE.finditer(html.unescape(text)):
            address = _DROPPED.sub("", match["address"])
            yield _Threat(_key(address), f"an address that runs: {address}", _place(text, match["address"]))


def _in_inline(inline: Inline, text: str) -> Iterator[_Threat]:
    for tag in inline.tags:
        yield from _in_tag(tag, inline.place(tag.span))
    for mark in (*inline.links, *inline.images):
        address = _DROPPED.sub("", mark.what)
        if _runs(address):
            yield _Threat(_key(address), f"an address that runs: {address}", _place(text, mark.what))


def _in_tag(tag: Tag, span: tuple[int, int]) -> Iterator[_Threat]:
    if tag.name in _ELEMENTS:
        own = frozenset((name, value) for name, value in tag.attributes if name not in _PROSE)
        yield _Threat((tag.name, own), f"the element {tag.written}", span)
    for name, value in tag.attributes:
        if name.startswith("on") and len(name) > 2:
            yield _Threat((name, value), f"a handler of events, {name}", span)
        elif (name == "style" and _LOADING.search(value)) or name in ("srcdoc", "formaction", "ping", "srcset"):
            yield _Threat((name, value), f"an attribute that loads or sends, {name}", span)
        elif _runs(address := _DROPPED.sub("", value)) and name not in _PROSE:
            yield _Threat(_key(address), f"an address that runs: {address}", span)


def _runs(address: str) -> bool:
    return _SCHEME.match(address) is not None and _PICTURE.match(address) is None


def _key(address: str) -> str:
    """An address up to where its punctuation could be the text's."""
    return address.rstrip(").,;>").lower()


def _place(text: str, address: str) -> tuple[int, int] | None:
    at = text.find(address)
    return (at, at + len(address)) if at >= 0 else None


CHECK = Check(
    name="unsafe",
    severity=Severity.ERROR,
    why="What a translator's text runs, loads or sends would do so in the name of the author",
    remedy="Take it out, or copy the source's unchanged",
    find=find,
)
