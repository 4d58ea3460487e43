"""Read a TOML file of settings so that every fault in it is reported at once, with the line that it stands on."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from pipeline.problem import Problem, SettingsUnusable

MISSING: Any = object()
"""Stands for the default of a key that a file must have."""

Path = tuple[str, ...]
"""The names of a key and of the tables that it stands in, outermost first."""

_TYPES: dict[type, str] = {
    str: "a string",
    int: "a whole number",
    list: "a list",
    dict: "a table",
    bool: "true or false",
    float: "a decimal number",
}


class Settings:
    """The tables of a file, from which values are taken one by one; what is wrong with them becomes ``problems``.

    ``name`` is the file's, for messages.  ``examples`` show for a key how it is written.
    Raises ``SettingsUnusable`` for a text that is no TOML.
    """

    def __init__(self, text: str, name: str, examples: Mapping[str, str]) -> None:
        self.name = name
        self.examples = examples
        self.lines = _key_lines(text)
        self.problems: list[Problem] = []
        try:
            self.tables = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
            line = re.search(r"line (\d+)", str(error))
            number = int(line.group(1)) if line else text.count("\n") + 1
            cause = f"this is not TOML: {str(error).partition(chr(10))[0]}"
            raise SettingsUnusable(Problem(path=name, line=number, cause=cause, remedy="Mend the line")) from error

    def table(self, *path: str) -> dict[str, Any]:
        """A table, empty where the file has none."""
        value = self._value(path)
        if value is MISSING:
            return {}
        if isinstance(value, dict):
            return value
        self.problem(path, f"{'.'.join(path)} is not a table", f"Write [{'.'.join(path)}] with its keys below")
        return {}

    def only(self, path: Path, names: tuple[str, ...]) -> None:
        """Report the keys of a table that are not known, which are most often misspelt."""
        for key in self.table(*path) if path else self.tables:
            if key not in names:
                where = f" in [{'.'.join(path)}]" if path else ""
                self.problem((*path, key), f"unknown key {key}{where}", nearest(key, names, "Known here: "))

    def take(self, path: Path, type_: type, default: Any = MISSING) -> Any:
        """A value of a type; the default, or ``None``, where it is missing or wrong."""
        value = self._value(path)
        fallback = None if default is MISSING else default
        if value is MISSING:
            if default is MISSING:
                self.problem(
                    path[:1], f"{path[-1]} is missing from [{path[0]}]", f"Add it, such as {self.example(path)}"
                )
            return fallback
        if not isinstance(value, type_) or (type_ is int and isinstance(value, bool)):
            said = _TYPES.get(type(value), "a date")
            self.problem(path, f"{path[-1]} is {said}, not {_TYPES[type_]}", f"Write {self.example(path)}")
            return fallback
        return value

    def strings(self, path: Path, default: Any = MISSING, known: tuple[str, ...] = ()) -> list[str]:
        """A list of strings, of the known ones where those are given; a list that must be there must hold one."""
        values = self.take(path, list, default)
        if default is MISSING and values == []:
            self.problem(path, f"{path[-1]} is empty", f"Write {self.example(path)}")
        found = []
        for value in values or []:
            if not isinstance(value, str):
                said = _TYPES.get(type(value), "a date")
                self.problem(path, f"{path[-1]} holds {said}, not only strings", f"Write {self.example(path)}")
            elif known and value not in known:
                self.problem(path, f"unknown kind {value} in {path[-1]}", nearest(value, known, "Known: "))
            else:
                found.append(value)
        return found

    def choice(self, path: Path, choices: tuple[str, ...], default: Any = MISSING) -> Any:
        """One of some words; the default, or the first of them, where it is missing or wrong."""
        value = self.take(path, str, choices[0] if default is MISSING else default)
        if value is None or value in choices:
            return value
        self.problem(path, f"unknown {path[-1]} {value}", f"Use one of {', '.join(choices)}")
        return choices[0] if default is MISSING else default

    def percent(self, path: Path, default: int) -> int:
        """A whole number from 0 to 100."""
        value = int(self.take(path, int, default))
        if 0 <= value <= 100:
            return value
        self.problem(path, f"{path[-1]} is {value}", "Give a percentage from 0 to 100")
        return default

    def folder(self, path: Path, default: str) -> str:
        """A folder inside of the project, never outside of it."""
        value = str(self.take(path, str, default))
        parts = PurePosixPath(value).parts
        if parts and not value.startswith("/") and ".." not in parts and not re.search(r'[\\:*?"<>|\x00-\x1f]', value):
            return "/".join(parts)
        cause = f"{path[-1]} is {value!r}, which is no folder inside of the project"
        self.problem(path, cause, f"Write {self.example(path)}")
        return default

    def example(self, path: Path) -> str:
        """How a key is written."""
        return self.examples.get(path[-1], f"[{'.'.join(path)}] with its keys below")

    def problem(self, path: Path, cause: str, remedy: str) -> None:
        """Note a problem, once, at the line of a key or of the nearest table above it."""
        lines = (self.lines.get(path[:end]) for end in range(len(path), 0, -1))
        line = next((line for line in lines if line is not None), 1)
        found = Problem(path=self.name, line=line, cause=cause, remedy=remedy)
        if found not in self.problems:
            self.problems.append(found)

    def _value(self, path: Path) -> Any:
        value: Any = self.tables
        for name in path:
            value = value.get(name, MISSING) if isinstance(value, dict) else MISSING
        return value


def nearest(word: str, known: tuple[str, ...], otherwise: str) -> str:
    """A remedy for a word that is not known: the nearest that is, or all of them."""
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.4)
    return f"Did you mean {near[0]}?" if near else otherwise + ", ".join(known)


def _key_lines(text: str) -> dict[Path, int]:
    """The line of each table and key of a TOML text; tomllib does not say."""
    lines: dict[Path, int] = {}
    table: Path = ()
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
