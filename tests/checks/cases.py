"""The corpus of bad translations, and near misses, as subjects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pipeline.catalog import Entry, Message
from pipeline.checks.subject import Subject, Terms
from pipeline.flow import document_of, template_of
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Grammar

FOLDER = Path(__file__).with_name("corpus")
SOURCE = profile("es-US")
GRAMMAR = Grammar(SOURCE, tuple(KINDS), (("$", "USD"),))
SUFFIXES = {"markdown": "md", "html": "html", "plain": "txt"}


@dataclass(frozen=True)
class Case:
    """A translation for a check: ``subject`` first, then the others of its catalog; ``fires`` is what must come out."""

    check: str
    number: int
    fires: bool
    note: str
    subjects: tuple[Subject, ...]

    @property
    def subject(self) -> Subject:
        """The translation that the case is about."""
        return self.subjects[0]

    def __str__(self) -> str:
        return f"{self.check}:{self.number}"


def cases(check: str) -> tuple[Case, ...]:
    """The cases of a check, in the order of its file; they are numbered by its lines, from 1."""
    lines = (FOLDER / f"{check}.jsonl").read_text("utf-8").splitlines()
    return tuple(_case(check, number, json.loads(line)) for number, line in enumerate(lines, 1))


def _case(check: str, number: int, told: dict[str, Any]) -> Case:
    terms = Terms(
        {
            term.lower(): ((wanted,), (forbidden,) if forbidden else ())
            for term, wanted, forbidden in told.get("glossary", ())
        },
        tuple(told.get("keep", ())),
    )
    format_ = told.get("format", "markdown")
    texts = [(told["source"], told["msgstr"]), *told.get("others", ())]
    subjects = tuple(_subjects(texts, told, format_, terms))
    return Case(check, number, told["fires"], told["note"], subjects)


def _subjects(texts: list[tuple[str, str]], told: dict[str, Any], format_: str, terms: Terms) -> Iterator[Subject]:
    for place, (source, msgstr) in enumerate(texts):
        message = _message(source, format_)
        own = place == 0
        entry = Entry(
            message.msgid,
            msgstr,
            context=told.get("context") if own else None,
            comment=told.get("comment", "") if own else "",
            flags=tuple(told.get("flags", ())) if own else (),
            notes=message.notes,
            line=place + 1,
        )
        yield Subject(message, entry, profile(told["locale"]), SOURCE, format_, terms)


@lru_cache(maxsize=1024)
def _message(source: str, format_: str) -> Message:
    return template_of(document_of(f"a.{SUFFIXES[format_]}", source, GRAMMAR), "source/a").messages[0]
