"""Addresses of links: the source's, or the same page in the locale's language."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_ADDRESS = re.compile(
    r"""`+[^`]*`+                                                            # code
      | !\[[^\[\]]*\]\((?:[^()\s]|\([^()\s]*\))*(?:\s[^()]*)?\)               # an image is another check's
      | \]\(\s*<?(?P<link>(?:[^()\s<>]|\([^()\s<>]*\))+)
      | \bhref\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')
      | <(?P<auto>(?:https?://|mailto:)[^<>\s]+)>
      | (?P<bare>https?://[^\s<>"'`)\]“”„«»‘’「」]*[^\s<>"'`)\]“”„«»‘’「」.,;:!?、。，])""",
    re.VERBOSE | re.IGNORECASE,
)
_QUICK = ("](", "://", "href")
_TAG = re.compile(r"\A[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?\Z", re.IGNORECASE)
_LANGUAGE_KEYS = re.compile(r"(?:\A|&)(?:hl|lang|language|locale|l)=([A-Za-z_-]+)", re.IGNORECASE)
_LANGUAGES = frozenset(
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn"
    " ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur"
    " uz vi zh zu".split()
)
"""Two letters of these are a language's; ``go`` or ``tv`` in a path are not."""


@dataclass(frozen=True, slots=True)
class _Address:
    text: str
    span: tuple[int, int]

    @property
    def normal(self) -> str:
        """The address as all its spellings have it (RFC 3986, section 6.2.2: case, percent-encoding, an empty path)."""
        return _normal(self.text)


def find(subject: Subject) -> Iterator[Finding]:
    """Addresses that the source does not have, and those that lead to its language where they need not."""
    source, target = subject.source, subject.target
    if not any(sign in target for sign in _QUICK) or (
        _glance(target) == _glance(source) and not _named_in(target, subject.source_profile.language)
    ):
        return
    theirs, ours = _addresses(target), _addresses(source)
    if [each.text for each in theirs] != [each.text for each in ours]:
        yield from _changed(subject, ours, theirs)
    yield from _in_source_language(subject, ours, theirs)


def _glance(text: str) -> list[str]:
    """What of a text holds all its addresses: where it is the same, so are they."""
    links = [piece.partition(")")[0] for piece in text.split("](")[1:]]
    return links if text.count("://") == "".join(links).count("://") and "href" not in text else [text]


def _named_in(text: str, language: str) -> bool:
    """Whether any address of a text may name a language."""
    return (
        f"/{language}/" in text or f"/{language}." in text or f"/{language}-" in text.lower() or f"={language}" in text
    )


def _addresses(text: str) -> list[_Address]:
    return [
        _Address(found[found.lastgroup], found.span(found.lastgroup))
        for found in _ADDRESS.finditer(text)
        if found.lastgroup
    ]


def _changed(subject: Subject, ours: list[_Address], theirs: list[_Address]) -> Iterator[Finding]:
    """Where as many addresses stand as in the source, those that are not its own; more or fewer are broken links."""
    known = Counter(each.normal for each in ours)
    extra = []
    for each in theirs:
        if known[each.normal]:
            known[each.normal] -= 1
        else:
            extra.append(each)
    missing = [each for each in ours if known[each.normal] > 0 and not known.subtract([each.normal])]
    if len(extra) != len(missing):
        return
    for each, source in _partners(extra, missing):
        if not _is_edition(subject, source.normal, each.normal):
            cause = f"the link to {source.text} leads to {each.text}"
            yield Finding(cause, each.span, remedy=f"Write {source.text}, or its edition in this language")


def _partners(extra: list[_Address], missing: list[_Address]) -> Iterator[tuple[_Address, _Address]]:
    """Each address with that of the source that it is likest to, by their beginnings; the rest in order."""
    left = list(missing)
    for each in extra:
        partner = max(left, key=lambda one: _common(one.normal, each.normal))
        left.remove(partner)
        yield each, partner


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _is_edition(subject: Subject, source: str, target: str) -> bool:
    """Whether an address is the source's page in the locale's language, or in no language's name."""
    if _site(source) != _site(target):
        return False
    named = _named(target)
    if subject.profile.language in named:
        return True
    if named - _named(source):
        return False
    return bool(_named(source)) and _without(source) == _without(target)


def _in_source_language(subject: Subject, ours: list[_Address], theirs: list[_Address]) -> Iterator[Finding]:
    """Addresses of the source's edition: of our own site (a path), or where the entry shows that there is another."""
    source, own = subject.source_profile.language, subject.profile.language
    if source == own:
        return
    unchanged = {each.text for each in ours}
    localized = {_host(each.normal) for each in theirs if own in _named(each.normal)}
    for each in theirs:
        if each.text not in unchanged or source not in _named(each.normal) or own in _named(each.normal):
            continue
        if each.text.lower().startswith((f"/{source}/", f"/{subject.source_profile.tag.lower()}/")):
            cause = f"{each.text} leads to the edition in the source's language"
        elif urlsplit(each.normal).netloc and _host(each.normal) in localized:
            cause = f"{each.text} leads to the source's language, though the site has this one"
        else:
            continue
        yield Finding(cause, each.span, remedy="Write the address of the edition in this language")


@lru_cache(maxsize=4096)
def _normal(text: str) -> str:
    text = unicodedata.normalize("NFC", unquote(html.unescape(text)))
    scheme, colon, rest = text.partition("://")
    if not colon:
        return text
    host, slash, path = rest.partition("/")
    return f"{scheme.lower()}://{host.lower()}{slash or ('/' if not set('?#') & set(host) else '')}{path}"


def _site(address: str) -> str:
    """The host without the labels before its domain: ``wikipedia.org`` of ``es.wikipedia.org``; empty for a path."""
    host = _split(address)[0].split(":")[0]
    return ".".join(host.split(".")[-2:])


def _host(address: str) -> str:
    """The host without its language: ``help.a.org`` of ``help.a.org`` and of ``es.help.a.org``."""
    return ".".join(label for label in _split(address)[0].split(".") if not _language(label))


def _split(address: str) -> tuple[str, list[str], str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", [address], ""
    return parts.netloc, parts.path.split("/"), parts.query


@lru_cache(maxsize=4096)
def _named(address: str) -> frozenset[str]:
    """The languages that an address names: in its host's first label, a part of its path, or its query."""
    host, path, query = _split(address)
    labels = host.split(".")[:1] if host.count(".") > 1 else []
    tags = [*labels, *path, *_LANGUAGE_KEYS.findall(query)]
    return frozenset(tag for each in tags if (tag := _language(each)))


def _language(part: str) -> str:
    tag = re.split("[-_]", part.lower())[0]
    return tag if tag in _LANGUAGES and _TAG.match(part) else ""


def _without(address: str) -> tuple[object, ...]:
    """What is left of an address without the names of languages."""
    host, path, query = _split(address)
    labels = [label for label in host.split(".") if not _language(label)]
    return labels, [part for part in path if not _language(part)], _LANGUAGE_KEYS.sub("", query)


CHECK = Check(
    name="addresses",
    severity=Severity.WARNING,
    why="a changed address leads readers nowhere, or to a page that they cannot read",
    remedy="Write the address as the source does, or that of the same page in this language",
    find=find,
)
