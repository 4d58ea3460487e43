"""Copies: each edition as a file in the article's own format, ``<locale>/<article path>``, with what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from pipeline.edition import Edition, Shelf
from pipeline.targets.output import Output, Rendered
from pipeline.workspace import fingerprint


def outputs(shelf: Shelf) -> Iterator[Output]:
    """The copies of all editions; the source itself is none."""
    for locale in shelf.locales:
        editions = shelf.of_locale(locale)
        for edition in editions:
            path = f"{locale.tag}/{edition.path}"
            yield Output(path, locale.tag, edition.fingerprint, partial(_copy, edition), edition.facts())
        for path, data in shelf.assets if editions else ():
            yield Output(f"{locale.tag}/{path}", locale.tag, fingerprint(data), partial(Rendered, data))


def _copy(edition: Edition) -> Rendered:
    return Rendered(edition.text.encode())
