"""Pages as browsers read them: their tags, their links, their headings."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """The start tags of a page, each with its attributes, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take down a tag."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def attributes(self, tag: str, name: str) -> list[str]:
        """The values of an attribute of all tags of a name, where they have it."""
        return [attributes[name] for each, attributes in self.tags if each == tag and name in attributes]

    def links(self) -> Iterator[str]:
        """Everything that the page leads to or shows."""
        for _, attributes in self.tags:
            yield from (attributes[name] for name in ("href", "src") if name in attributes)


def pages(site: Path) -> dict[str, Page]:
    """The pages of a site by their paths."""
    found = sorted(site.rglob("*.html"))
    return {path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8")) for path in found}


def dead_links(site: Path) -> list[tuple[str, str]]:
    """The links within a site that lead to no file, or to no element of a page."""
    known = pages(site)
    dead = []
    for path, page in known.items():
        for link in page.links():
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (
                posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))) if parts.path else path
            )
            ids = [attributes.get("id") for _, attributes in known[target].tags] if target in known else []
            if not (site / target).is_file() or (parts.fragment and unquote(parts.fragment) not in ids):
                dead.append((path, link))
    return dead
