"""A web site: one page for each edition, one index for each locale, one page that offers the languages.

Every page works from a folder, without a server and without scripts.  What authors and translators wrote is sanitised
before it becomes part of a page.
"""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from pipeline.assemble import assemble, tag_languages
from pipeline.document import Segment
from pipeline.edition import Edition, Shelf
from pipeline.locale_profile import LocaleProfile
from pipeline.locale_profile import profile as profile_of
from pipeline.problem import Problem, Severity
from pipeline.targets import article_html
from pipeline.targets.output import Output, Rendered
from pipeline.targets.words import words
from pipeline.workspace import fingerprint

if TYPE_CHECKING:
    from jinja2 import Environment

STYLE = "style.css"
MEDIA = "media"


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a page's frame: where to, in which language and direction, under which name."""

    href: str
    lang: str
    dir: str
    name: str
    current: bool = False


def outputs(shelf: Shelf) -> Iterator[Output]:
    """The files of the site."""
    known = fingerprint(*(f"{edition.path} {edition.profile.tag}" for edition in shelf.editions), *_theme().values())
    titles = fingerprint(known, *(edition.fingerprint for edition in shelf.editions))
    for locale in shelf.locales:
        for edition in shelf.of_locale(locale):
            made = fingerprint(edition.fingerprint, known)
            yield Output(_page(edition), locale.tag, made, partial(_article, edition, shelf), edition.facts())
        if shelf.of_locale(locale):
            yield Output(f"{locale.tag}/index.html", locale.tag, titles, partial(_index, locale, shelf))
    if shelf.editions:
        yield Output("index.html", "", titles, partial(_languages, shelf))
        yield Output(STYLE, "", fingerprint(_theme()[STYLE]), partial(Rendered, _theme()[STYLE].encode()))
        for path, data in shelf.assets:
            yield Output(f"{MEDIA}/{path}", "", fingerprint(data), partial(Rendered, data))


def _page(edition: Edition) -> str:
    return f"{edition.profile.tag}/{posixpath.splitext(edition.path)[0]}/index.html"


def _article(edition: Edition, shelf: Shelf) -> Rendered:
    page, profile = _page(edition), edition.profile
    problems: list[Problem] = []
    resolve = partial(_resolve, edition, shelf, problems)
    document = tag_languages(edition.document, profile, shelf.source)
    spoken = partial(_spoken, profile, shelf.source)
    content = article_html.content(document, assemble(document, profile), edition.origin, resolve, spoken)
    heading, end, body = content.partition("</h1>")
    data = _render(
        "article.html",
        page,
        profile,
        title=article_html.title(edition.document, edition.text),
        heading=heading + end if end else "",
        content=body if end else content,
        metadata=_metadata(edition),
        languages=[
            _link(page, _page(other), other.profile, other is edition) for other in shelf.of_article(edition.path)
        ],
    )
    return Rendered(data, tuple(problems))


def _index(locale: LocaleProfile, shelf: Shelf) -> Rendered:
    page = f"{locale.tag}/index.html"
    articles = [
        (_relative(page, _page(edition)), article_html.title(edition.document, edition.text), _metadata(edition))
        for edition in shelf.of_locale(locale)
    ]
    languages = [
        _link(page, f"{other.tag}/index.html", other, other is locale)
        for other in shelf.locales
        if shelf.of_locale(other)
    ]
    return Rendered(
        _render(
            "index.html", page, locale, title=words(locale.language).articles, articles=articles, languages=languages
        )
    )


def _languages(shelf: Shelf) -> Rendered:
    published = [locale for locale in shelf.locales if shelf.of_locale(locale)]
    links = [_link("index.html", f"{locale.tag}/index.html", locale, False) for locale in published]
    title = " · ".join(dict.fromkeys(words(locale.language).languages for locale in published))
    profile = shelf.source if shelf.of_locale(shelf.source) else published[0]
    return Rendered(_render("languages.html", "index.html", profile, title=title, languages=links))


def _metadata(edition: Edition) -> article_html.Metadata:
    return article_html.metadata(edition.document, edition.text)


def _in_words(date: datetime.date, profile: LocaleProfile) -> str:
    """A date as the locale writes it."""
    from babel.dates import format_date

    return format_date(date, "long", locale=profile.cldr)


def _spoken(profile: LocaleProfile, source: LocaleProfile, segment: Segment) -> LocaleProfile | None:
    """The locale of a segment, ``None`` where it is the page's."""
    tag = segment.language or source.tag
    return None if tag == profile.tag else source if tag == source.tag else profile_of(tag)


def _resolve(edition: Edition, shelf: Shelf, problems: list[Problem], address: str) -> str | None:
    """Where a relative address in an article leads on the site; ``None``, with a problem, where it leads nowhere."""
    page = _page(edition)
    path, mark, fragment = address.partition("#")
    path = unquote(path.partition("?")[0])
    if not path:
        return address
    target = posixpath.normpath(posixpath.join(posixpath.dirname(edition.path), path))
    if target in dict(shelf.assets):
        return _relative(page, f"{MEDIA}/{target}") + mark + fragment
    editions = shelf.of_article(target)
    chosen = next((each for each in editions if each.profile.tag == edition.profile.tag), None) or next(
        (each for each in editions if each.profile.tag == shelf.source.tag), None
    )
    if chosen is not None:
        return _relative(page, _page(chosen)) + mark + fragment
    problems.append(
        Problem(
            path=edition.made_from[0][0],
            cause=f"a link of the {edition.profile.tag} edition leads to {address}, which is not on the site",
            remedy="Mend the link in the article or in its translation",
            severity=Severity.WARNING,
        )
    )
    return None


def _link(page: str, target: str, profile: LocaleProfile, current: bool) -> Link:
    return Link(_relative(page, target), profile.tag, profile.direction, profile.autonym, current)


def _relative(page: str, target: str) -> str:
    return quote(posixpath.relpath(target, posixpath.dirname(page) or "."))


def _render(template: str, page: str, profile: LocaleProfile, **values: Any) -> bytes:
    html = (
        _environment()
        .get_template(template)
        .render(
            lang=profile.tag,
            dir=profile.direction,
            style=_relative(page, STYLE),
            home=_relative(page, f"{profile.tag}/index.html"),
            words=words(profile.language),
            in_words=partial(_in_words, profile=profile),
            **values,
        )
    )
    return html.encode()


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import DictLoader, Environment, StrictUndefined

    return Environment(
        loader=DictLoader(_theme()), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


@lru_cache(maxsize=1)
def _theme() -> dict[str, str]:
    """The theme's files by name."""
    folder = files("pipeline.targets") / "theme"
    return {
        each.name: each.read_text(encoding="utf-8") for each in sorted(folder.iterdir(), key=lambda each: each.name)
    }
