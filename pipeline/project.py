"""The project's settings: ``pipeline.toml``, read into a validated object.

Every fault is reported at once, with the line it stands on and, for a name that is not known, the nearest that is.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from pipeline.document import PROSE_KEYS, READING, Reading
from pipeline.locale_profile import LocaleProfile, UnknownLocale, normalize, profile
from pipeline.problem import Problem, SettingsUnusable
from pipeline.values import KINDS
from pipeline.values.dates import STYLES as DATE_STYLES
from pipeline.values.grammar import Grammar
from pipeline.values.money import STYLES as MONEY_STYLES

FILE = "pipeline.toml"
HEADING_IDS = ("linked", "all", "none")


@dataclass(frozen=True, slots=True)
class Project:
    """A project's folder and settings.

    ``locales`` are in the order of the file.  ``fallbacks`` give for a locale's tag the tags whose translations stand
    in for missing ones, before the source does.  ``threshold`` is the percent of words reviewed below which an
    edition is not published.  ``heading_ids`` says which headings of a copy keep the source's id.
    """

    root: Path
    source_locale: LocaleProfile
    locales: tuple[LocaleProfile, ...]
    source: str = "source"
    catalogs: str = "locales"
    editions: str = "editions"
    detect: tuple[str, ...] = tuple(KINDS)
    currencies: tuple[tuple[str, str], ...] = ()
    threshold: int = 80
    heading_ids: str = "linked"
    reading: Reading = READING
    fallbacks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def grammar(self) -> Grammar:
        """How figures are found in the source."""
        return Grammar(self.source_locale, self.detect, self.currencies)

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
    except FileNotFoundError:
        return load(find(root))  # says that there is none
    except UnicodeDecodeError as error:
        raise SettingsUnusable(Problem(path=FILE, cause="the file is not UTF-8", remedy="Save it as UTF-8")) from error
    return parse(text, root)


def parse(text: str, root: Path) -> Project:
    """The project that the text of a ``pipeline.toml`` describes.  Raises ``SettingsUnusable``."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        number = int(line.group(1)) if line else text.count("\n") + 1
        problem = Problem(path=FILE, line=number, cause=f"this is not TOML: {error}", remedy="Mend the line")
        raise SettingsUnusable(problem) from error
    reader = _Reader(text, tables)
    project = reader.project(root)
    if reader.problems or project is None:
        raise SettingsUnusable(*sorted(reader.problems, key=lambda each: each.line or 0))
    return project


_MISSING: Any = object()


class _Reader:
    """Takes the settings out of the tables one by one; what is left, or of another type, is a problem."""

    def __init__(self, text: str, tables: dict[str, Any]) -> None:
        self.lines = _key_lines(text)
        self.tables = tables
        self.problems: list[Problem] = []

    def project(self, root: Path) -> Project | None:
        """The project, or ``None`` where what it cannot do without is missing."""
        self.only((), self.tables, ("project", "values", "extract", "build", "locales"))
        main, figures, wanted, build = (self.table(name) for name in ("project", "values", "extract", "build"))
        self.only(("project",), main, ("source_locale", "locales", "source", "catalogs", "editions"))
        self.only(("values",), figures, ("detect", "currency"))
        self.only(("extract",), wanted, ("front_matter", "code_comments", "code_strings"))
        self.only(("build",), build, ("threshold", "heading_ids"))
        source_locale = self.locale(("project", "source_locale"), self.take(("project", "source_locale"), str))
        tags = self.strings(("project", "locales"), required=True)
        by_locale = self.by_locale()
        locales = [self.locale(("project", "locales"), tag, by_locale.get(normalize(tag), {})) for tag in tags]
        known = [each for each in locales if each is not None]
        self.distinct(known)
        folders = {name: self.folder(("project", name), default) for name, default in _FOLDERS.items()}
        detect = self.strings(("values", "detect"), default=list(KINDS), known=(*KINDS, "unit"))
        threshold = self.take(("build", "threshold"), int, 80)
        if not 0 <= threshold <= 100:
            self.problem(("build", "threshold"), f"threshold is {threshold}", "Give a percentage from 0 to 100")
        reading = Reading(
            tuple(self.strings(("extract", "front_matter"), default=list(PROSE_KEYS))),
            tuple(self.strings(("extract", "code_comments"), default=[])),
            tuple(self.strings(("extract", "code_strings"), default=[])),
        )
        fallbacks = self.fallbacks(by_locale, {each.tag for each in known})
        currencies = self.currencies()
        if source_locale is None or not known:
            return None
        kinds = tuple(kind for kind in KINDS if kind in detect)
        return Project(
            root,
            source_locale,
            tuple(known),
            **folders,
            detect=kinds,
            currencies=currencies,
            threshold=threshold,
            heading_ids=self.choice(("build", "heading_ids"), HEADING_IDS),
            reading=reading,
            fallbacks=fallbacks,
        )

    def table(self, name: str) -> dict[str, Any]:
        """A table of the file, empty where it has none."""
        value = self.tables.get(name, {})
        if isinstance(value, dict):
            return value
        self.problem((name,), f"{name} is not a table", f"Write [{name}] on a line by itself, with its keys below")
        return {}

    def only(self, path: tuple[str, ...], table: Mapping[str, Any], names: tuple[str, ...]) -> None:
        """Keys that are not known are most often misspelt."""
        for key in table:
            if key not in names:
                near = difflib.get_close_matches(key, names, n=1, cutoff=0.4)
                remedy = f"Did you mean {near[0]}?" if near else f"Known here: {', '.join(names)}"
                where = f" in [{'.'.join(path)}]" if path else ""
                self.problem((*path, key), f"unknown key {key}{where}", remedy)

    def take(self, path: tuple[str, ...], type_: type, default: Any = _MISSING) -> Any:
        """A value of a type; the default where it is missing or wrong."""
        value: Any = self.tables
        for name in path:
            value = value.get(name, _MISSING) if isinstance(value, dict) else _MISSING
        if value is _MISSING:
            if default is _MISSING:
                self.problem(
                    path[:1], f"{path[-1]} is missing from [{path[0]}]", f"Add it, such as {_EXAMPLES[path[-1]]}"
                )
            return None if default is _MISSING else default
        if not isinstance(value, type_) or (type_ is int and isinstance(value, bool)):
            self.problem(path, f"{path[-1]} is {_named(value)}, not {_TYPES[type_]}", f"Write {_EXAMPLES[path[-1]]}")
            return None if default is _MISSING else default
        return value

    def strings(
        self, path: tuple[str, ...], default: Any = _MISSING, known: tuple[str, ...] = (), required: bool = False
    ) -> list[str]:
        """A list of strings, of the known ones where those are given."""
        values = self.take(path, list, default)
        if required and values == []:
            self.problem(path, f"{path[-1]} is empty", f"Write {_EXAMPLES[path[-1]]}")
        found = []
        for value in values or []:
            if not isinstance(value, str):
                self.problem(
                    path, f"{path[-1]} holds {_named(value)}, not only strings", f"Write {_EXAMPLES[path[-1]]}"
                )
            elif known and value not in known:
                near = difflib.get_close_matches(value, known, n=1, cutoff=0.4)
                remedy = f"Did you mean {near[0]}?" if near else f"Known: {', '.join(known)}"
                self.problem(path, f"unknown kind {value} in {path[-1]}", remedy)
            else:
                found.append(value)
        return found

    def choice(self, path: tuple[str, ...], choices: tuple[str, ...]) -> str:
        """One of some words, the first of which is the default."""
        value = str(self.take(path, str, choices[0]))
        if value in choices:
            return value
        self.problem(path, f"{path[-1]} is {value!r}", f"Use one of {', '.join(choices)}")
        return choices[0]

    def locale(
        self, path: tuple[str, ...], tag: str | None, options: Mapping[str, Any] | None = None
    ) -> LocaleProfile | None:
        """The profile of a locale with the project's wishes for it."""
        if tag is None:
            return None
        options = options or {}
        try:
            return profile(tag, options.get("date"), options.get("currency"))
        except UnknownLocale as error:
            remedy = f"Did you mean {error.nearest}?" if error.nearest else "Use a BCP 47 tag, such as pt-BR"
            self.problem(path, f"unknown locale {tag}", remedy)
            return None

    def distinct(self, locales: list[LocaleProfile]) -> None:
        """A locale named twice would write its editions twice."""
        tags = [each.tag for each in locales]
        for tag in sorted({tag for tag in tags if tags.count(tag) > 1}):
            self.problem(("project", "locales"), f"locale {tag} is named twice", "Name it once")

    def folder(self, path: tuple[str, ...], default: str) -> str:
        """A folder inside of the project, never outside of it."""
        value = str(self.take(path, str, default))
        parts = PurePosixPath(value).parts
        if not parts or value.startswith("/") or ".." in parts or "\\" in value or ":" in value:
            self.problem(
                path,
                f"{path[-1]} is {value!r}, which is no folder inside of the project",
                f"Write {_EXAMPLES[path[-1]]}",
            )
            return default
        return "/".join(parts)

    def by_locale(self) -> dict[str, dict[str, Any]]:
        """The tables ``[locales.TAG]`` by normal tag, each checked."""
        found = {}
        for tag in self.table("locales"):
            options = self.take(("locales", tag), dict, {})
            self.only(("locales", tag), options, ("fallback", "date", "currency"))
            for name, styles in (("date", DATE_STYLES), ("currency", MONEY_STYLES)):
                style = self.take(("locales", tag, name), str, None) if name in options else None
                if style is not None and style not in styles:
                    self.problem(
                        ("locales", tag, name), f"unknown {name} style {style}", f"Use one of {', '.join(styles)}"
                    )
                    options = {**options, name: None}
            found[normalize(tag)] = options
        return found

    def fallbacks(self, by_locale: Mapping[str, Any], known: set[str]) -> dict[str, tuple[str, ...]]:
        """The chains of fallbacks; they lead to locales of the project."""
        chains = {}
        written = {normalize(tag): tag for tag in self.table("locales")}
        for tag in by_locale:
            path = ("locales", written[tag])
            if tag not in known:
                self.problem(
                    path, f"[locales.{written[tag]}] is no locale of the project", "Add it to locales in [project]"
                )
            chain = [normalize(each) for each in self.strings((*path, "fallback"), default=[])]
            for each in chain:
                if each not in known or each == tag:
                    self.problem(
                        (*path, "fallback"),
                        f"fallback {each} is no other locale of the project",
                        "Name one of locales in [project]",
                    )
            chains[tag] = tuple(each for each in chain if each in known)
        return chains

    def currencies(self) -> tuple[tuple[str, str], ...]:
        """What the project says that symbols and words for money mean."""
        from babel.numbers import list_currencies

        meanings = self.take(("values", "currency"), dict, {})
        for word, code in meanings.items():
            if not isinstance(code, str) or code not in list_currencies():
                self.problem(
                    ("values", "currency"),
                    f"{word} is {code}, which is no currency",
                    'Use an ISO 4217 code: { "$" = "USD" }',
                )
        return tuple(sorted((word, code) for word, code in meanings.items() if isinstance(code, str)))

    def problem(self, path: tuple[str, ...], cause: str, remedy: str) -> None:
        """Note a problem at the line of a key, or of the nearest table above it."""
        lines = (self.lines.get(path[:end]) for end in range(len(path), 0, -1))
        line = next((line for line in lines if line is not None), 1)
        self.problems.append(Problem(path=FILE, line=line, cause=cause, remedy=remedy))


_FOLDERS = {"source": "source", "catalogs": "locales", "editions": "editions"}

_EXAMPLES = {
    "source_locale": 'source_locale = "es-US"',
    "locales": 'locales = ["en", "fr", "pt-BR"]',
    "source": 'source = "source"',
    "catalogs": 'catalogs = "locales"',
    "editions": 'editions = "editions"',
    "detect": 'detect = ["date", "money", "number", "percent"]',
    "currency": 'currency = { "$" = "USD" } in [values], currency = "name" in [locales.…]',
    "front_matter": 'front_matter = ["title", "description"]',
    "code_comments": 'code_comments = ["python", "console"]',
    "code_strings": 'code_strings = ["python"]',
    "threshold": "threshold = 80",
    "heading_ids": 'heading_ids = "linked"',
    "fallback": 'fallback = ["en"]',
    "date": 'date = "long"',
}

_TYPES: dict[type, str] = {
    str: "a string",
    int: "a whole number",
    list: "a list",
    dict: "a table",
    bool: "true or false",
    float: "a decimal number",
}


def _named(value: object) -> str:
    return _TYPES.get(type(value), "a date")


def _key_lines(text: str) -> dict[tuple[str, ...], int]:
    """The line of each table and key of a TOML text; tomllib does not say."""
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        if header := re.match(r"\s*\[\[?([^\]]+)\]", line):
            table = tuple(_keys(header.group(1)))
            lines.setdefault(table, number)
        elif key := re.match(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""", line):
            path = (*table, *_keys(key.group(1)))
            for end in range(len(table) + 1, len(path) + 1):
                lines.setdefault(path[:end], number)
    return lines


def _keys(dotted: str) -> Iterator[str]:
    for quoted, single, bare in re.findall(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*""", dotted):
        yield quoted or single or bare
