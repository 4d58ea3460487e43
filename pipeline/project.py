"""The project's settings: ``pipeline.toml``, read into a validated object."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from pathlib import Path, PurePosixPath
from typing import Any

from pipeline.document import PROSE_KEYS, READING, Reading
from pipeline.locale_profile import LocaleProfile, UnknownLocale, normalize, profile
from pipeline.problem import Problem, SettingsUnusable
from pipeline.settings import Settings, nearest
from pipeline.values import KINDS
from pipeline.values.dates import STYLES as DATE_STYLES
from pipeline.values.digits import NUMBERING_SYSTEMS
from pipeline.values.grammar import Grammar
from pipeline.values.money import STYLES as MONEY_STYLES
from pipeline.values.settled import is_readable

FILE = "pipeline.toml"
DIGITS = ("native", *sorted(NUMBERING_SYSTEMS))
WRAPS = ("file", "never")
HEADING_IDS = ("linked", "all", "none")


@dataclass(frozen=True, slots=True)
class Project:
    """A project's folder and settings.

    ``locales`` are in the order of the file.  ``fallbacks`` give for a locale's tag the tags whose translations stand
    in for missing ones, before the source does.  ``threshold`` is the percent of words reviewed below which an
    edition is not published, ``thresholds`` has it for those locales (by tag) that have their own.
    ``heading_ids`` says which headings of a copy keep the source's id.
    ``compendia`` are files with more translations, from the project's folder; their names may hold ``*``.
    ``ignored`` are the checks that the project does without, each with the reason; ``glossaries`` are files of terms,
    ``kept_words`` words that no language translates.  ``wrap`` says whether catalogs part long lines: as each ``file``
    does, or ``never``.
    """

    root: Path
    source_locale: LocaleProfile
    locales: tuple[LocaleProfile, ...]
    source: str = "source"
    catalogs: str = "locales"
    editions: str = "editions"
    detect: tuple[str, ...] = tuple(KINDS)
    currencies: tuple[tuple[str, str], ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    threshold: int = 80
    heading_ids: str = "linked"
    reading: Reading = READING
    fallbacks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    compendia: tuple[str, ...] = ()
    wrap: str = "file"
    ignored: Mapping[str, str] = field(default_factory=dict)
    glossaries: tuple[str, ...] = ()
    kept_words: tuple[str, ...] = ()
    thresholds: Mapping[str, int] = field(default_factory=dict)

    @property
    def grammar(self) -> Grammar:
        """How figures are found in the source."""
        return Grammar(self.source_locale, self.detect, self.currencies, self.readings)

    @property
    def translations(self) -> tuple[LocaleProfile, ...]:
        """The locales that need translators: all but the source's own, whose edition is the source."""
        return tuple(each for each in self.locales if each.tag != self.source_locale.tag)

    def threshold_of(self, locale: LocaleProfile) -> int:
        """The percent of words reviewed below which an edition in a locale is not published."""
        return self.thresholds.get(locale.tag, self.threshold)

    def chain(self, locale: LocaleProfile) -> tuple[LocaleProfile, ...]:
        """The locale and those whose translations stand in for its missing ones."""
        known = {each.tag: each for each in self.locales}
        return (locale, *(known[tag] for tag in self.fallbacks.get(locale.tag, ())))


def find(start: Path) -> Path:
    """The nearest folder from ``start`` upward that holds ``pipeline.toml``.  Raises ``SettingsUnusable``."""
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder
    raise SettingsUnusable(
        Problem(
            path=FILE,
            cause=f"there is no {FILE} in {start} or in a folder above it",
            remedy="Name the project's folder with --project, or make a project with `pipeline init DIR`",
        )
    )


def load(root: Path) -> Project:
    """The project in a folder.  Raises ``SettingsUnusable`` with all that is wrong with its settings."""
    try:
        text = (root / FILE).read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        cause = f"there is no {FILE} in {root}"
        remedy = "Name the project's folder with --project, or make a project with `pipeline init DIR`"
        raise SettingsUnusable(Problem(path=FILE, cause=cause, remedy=remedy)) from error
    except UnicodeDecodeError as error:
        raise SettingsUnusable(Problem(path=FILE, cause="the file is not UTF-8", remedy="Save it as UTF-8")) from error
    except OSError as error:
        problem = Problem(path=FILE, cause=error.strerror or str(error), remedy="Look at the file's permissions")
        raise SettingsUnusable(problem) from error
    return parse(text, root)


def parse(text: str, root: Path) -> Project:
    """The project that the text of a ``pipeline.toml`` describes.  Raises ``SettingsUnusable``."""
    settings = Settings(text, FILE, _EXAMPLES)
    project = _project(settings, root)
    if settings.problems or project is None:
        raise SettingsUnusable(*sorted(settings.problems, key=lambda each: each.line or 0))
    return project


def _project(settings: Settings, root: Path) -> Project | None:
    """The project, or ``None`` where what it cannot do without is missing."""
    settings.only((), tuple(_KEYS))
    for table, keys in _KEYS.items():
        if keys:
            settings.only((table,), keys)
    source_locale = _locale(settings, ("project", "source_locale"), settings.take(("project", "source_locale"), str))
    options = _by_locale(settings)
    tags = settings.strings(("project", "locales"))
    found = [_locale(settings, ("project", "locales"), tag, options.get(normalize(tag), {})) for tag in tags]
    locales = tuple(each for each in found if each is not None)
    _distinct(settings, locales)
    detect = settings.strings(("values", "detect"), default=list(KINDS), known=tuple(KINDS))
    read = {name: tuple(settings.strings(("extract", name), default=list(default))) for name, default in _READ.items()}
    fields = {
        **_folders(settings),
        "detect": tuple(kind for kind in KINDS if kind in detect or _WITHIN.get(kind) in detect),
        "currencies": _currencies(settings),
        "readings": _readings(settings),
        "threshold": settings.percent(("build", "threshold"), 80),
        "heading_ids": settings.choice(("build", "heading_ids"), HEADING_IDS),
        "reading": Reading(**read),
        "compendia": tuple(_compendia(settings)),
        "wrap": settings.choice(("update", "wrap"), WRAPS),
        "ignored": _ignored(settings),
        "glossaries": tuple(settings.strings(("check", "glossaries"), default=[])),
        "kept_words": tuple(settings.strings(("check", "keep"), default=[])),
        "thresholds": {tag: wishes["threshold"] for tag, wishes in options.items() if "threshold" in wishes},
        "fallbacks": _fallbacks(settings, options, {each.tag for each in locales}),
    }
    return Project(root, source_locale, locales, **fields) if source_locale and locales else None


_KEYS = {
    "project": ("source_locale", "locales", "source", "catalogs", "editions"),
    "values": ("detect", "currency", "readings"),
    "extract": ("front_matter", "code_comments", "code_strings"),
    "update": ("compendia", "wrap"),
    "check": ("ignore", "glossaries", "keep"),
    "build": ("threshold", "heading_ids"),
    "locales": (),
}
"""The tables of the file and their keys; those of ``locales`` are the project's own."""

_WITHIN = {"time": "date", "ordinal": "number"}
"""Kinds that are looked for with another; they may be named alone, too."""

_READ: dict[str, tuple[str, ...]] = {"front_matter": PROSE_KEYS, "code_comments": (), "code_strings": ()}
_FOLDERS = {"source": "source", "catalogs": "locales", "editions": "editions"}

_EXAMPLES = {
    "source_locale": 'source_locale = "es-US"',
    "locales": 'locales = ["en", "fr", "pt-BR"]',
    "source": 'source = "source"',
    "catalogs": 'catalogs = "locales"',
    "editions": 'editions = "editions"',
    "detect": 'detect = ["date", "money", "number", "percent", "unit"]',
    "currency": 'currency = { "$" = "USD" } in [values], currency = "name" in [locales.…]',
    "front_matter": 'front_matter = ["title", "description"]',
    "code_comments": 'code_comments = ["python", "console"]',
    "code_strings": 'code_strings = ["python"]',
    "compendia": 'compendia = ["memoria.tmx", "glosarios/*.po"]',
    "wrap": 'wrap = "never"',
    "ignore": 'ignore = { quotes = "the house style has straight quotes" }',
    "glossaries": 'glossaries = ["glossary.csv", "terms.tbx"]',
    "keep": 'keep = ["GPT-2", "OpenAI"]',
    "threshold": "threshold = 80",
    "heading_ids": 'heading_ids = "linked"',
    "fallback": 'fallback = ["en"]',
    "date": 'date = "long"',
    "digits": 'digits = "latn"',
    "readings": 'readings = { "50,000" = "50000", "5/3/2024" = "2024-03-05", "Serie 1,000" = "text" }',
}


def _locale(
    settings: Settings, path: tuple[str, ...], tag: str | None, options: Mapping[str, Any] | None = None
) -> LocaleProfile | None:
    """The profile of a locale with the project's wishes for it."""
    if tag is None:
        return None
    options = options or {}
    try:
        return profile(tag, options.get("date"), options.get("currency"), options.get("digits"))
    except UnknownLocale as error:
        remedy = f"Did you mean {error.nearest}?" if error.nearest else "Use a BCP 47 tag, such as pt-BR"
        settings.problem(path, f"unknown locale {tag}", remedy)
        return None


def _distinct(settings: Settings, locales: Sequence[LocaleProfile]) -> None:
    """A locale named twice would write its editions twice."""
    tags = [each.tag for each in locales]
    for tag in sorted({tag for tag in tags if tags.count(tag) > 1}):
        settings.problem(("project", "locales"), f"locale {tag} is named twice", "Name it once")


def _folders(settings: Settings) -> dict[str, str]:
    """The folders, none of them inside of another: editions among the articles would be articles of the next build."""
    folders = {name: settings.folder(("project", name), default) for name, default in _FOLDERS.items()}
    for name, other in permutations(folders, 2):
        if f"{folders[name]}/".startswith(f"{folders[other]}/"):
            cause = f"{name} {folders[name]} lies inside of {other} {folders[other]}"
            settings.problem(("project", name), cause, "Use folders beside each other")
    return folders


def _by_locale(settings: Settings) -> dict[str, dict[str, Any]]:
    """The tables ``[locales.TAG]`` by normal tag, each checked."""
    found: dict[str, dict[str, Any]] = {}
    for tag in settings.table("locales"):
        path = ("locales", tag)
        settings.only(path, ("fallback", "date", "currency", "digits", "threshold"))
        options = dict(settings.table(*path))
        for name, styles in (("date", DATE_STYLES), ("currency", MONEY_STYLES), ("digits", DIGITS)):
            options[name] = settings.choice((*path, name), styles, None)
        if "threshold" in options:
            options["threshold"] = settings.percent((*path, "threshold"), 80)
        options["fallback"] = settings.strings((*path, "fallback"), default=[])
        if normalize(tag) in found:
            settings.problem(path, f"[locales.{tag}] names a locale that has a table already", "Join the two")
        found[normalize(tag)] = {**options, "written": tag}
    return found


def _fallbacks(
    settings: Settings, options: Mapping[str, dict[str, Any]], known: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """The chains of fallbacks; they lead to locales of the project."""
    chains = {}
    for tag, wishes in options.items():
        path = ("locales", wishes["written"])
        if tag not in known:
            cause = f"[locales.{wishes['written']}] is no locale of the project"
            settings.problem(path, cause, "Add it to locales in [project]")
        chain = [normalize(each) for each in wishes["fallback"]]
        for each in chain:
            if each not in known or each == tag:
                cause = f"fallback {each} is no other locale of the project"
                settings.problem((*path, "fallback"), cause, "Name one of locales in [project]")
        chains[tag] = tuple(each for each in chain if each in known)
    return chains


def _compendia(settings: Settings) -> Iterator[str]:
    """The names of compendia, of the two formats that there are."""
    path = ("update", "compendia")
    for name in settings.strings(path, default=[]):
        if not name.lower().endswith((".po", ".tmx")) or PurePosixPath(name).is_absolute():
            settings.problem(path, f"{name} is no compendium", "Name .po or .tmx files, from the project's folder")
        else:
            yield name


def _ignored(settings: Settings) -> dict[str, str]:
    """The checks that the project does without; each must say why."""
    path = ("check", "ignore")
    found = settings.take(path, dict, {})
    for name, reason in found.items():
        _ignorable(settings, name)
        if not isinstance(reason, str) or not reason.strip():
            settings.problem((*path, name), f"ignoring {name} has no reason", f"Write {settings.example(path)}")
    return {name: reason for name, reason in found.items() if isinstance(reason, str)}


def _ignorable(settings: Settings, name: str) -> None:
    """Report a name that no check has, or that of one which nobody can do without."""
    from pipeline.checks import NAMES
    from pipeline.checks.silence import BINDING

    path = ("check", "ignore", name)
    free = tuple(sorted(NAMES - BINDING))
    if name in BINDING:
        settings.problem(path, f"{name} cannot be ignored: editions would be broken or unsafe", "Take it out")
    elif name not in NAMES:
        settings.problem(path, f"unknown check {name}", nearest(name, free, "Known: "))


def _currencies(settings: Settings) -> tuple[tuple[str, str], ...]:
    """What the project says that symbols and words for money mean."""
    from babel.numbers import list_currencies

    meanings = settings.take(("values", "currency"), dict, {})
    example = 'Use an ISO 4217 code: { "$" = "USD" }'
    for word, code in meanings.items():
        if not re.search(r"[^\W\d]|[^\w\s]", word):
            settings.problem(("values", "currency"), f"{word!r} is no word or symbol for money", example)
        if not isinstance(code, str) or code not in list_currencies():
            settings.problem(("values", "currency"), f"{word} is {code}, which is no currency", example)
    return tuple(sorted((word, code) for word, code in meanings.items() if isinstance(code, str)))


def _readings(settings: Settings) -> tuple[tuple[str, str], ...]:
    """What the project says that words of its articles mean, each in a value's plain form or as ``text``."""
    path = ("values", "readings")
    readings = settings.take(path, dict, {})
    for words, plain in readings.items():
        if not words.strip() or not isinstance(plain, str) or not is_readable(plain):
            remedy = "Write 50000, 3.5 %, USD 50000, 5 kilometer, 2024-03-05, 15:30, or text for what is no value"
            settings.problem(path, f"{words!r} is read as {plain!r}, which says no value", remedy)
    return tuple((words, plain) for words, plain in readings.items() if words.strip() and isinstance(plain, str))
