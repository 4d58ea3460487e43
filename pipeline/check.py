"""Find what is wrong with a translation before its readers do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.catalog import Catalog, Entry, Key, Message, Template
from pipeline.checks import AMONG, CHECKS, ERRORS, NAMES, figures, placeholders
from pipeline.checks.silence import BINDING, silenced
from pipeline.checks.subject import NO_TERMS, Check, CheckAmong, Finding, Subject, Terms
from pipeline.document import Fault
from pipeline.locale_profile import LocaleProfile
from pipeline.placeholders import WISH
from pipeline.problem import Problem, Severity, has_errors
from pipeline.values import KINDS

_NAMED, _OF_FIGURES = placeholders.CHECK.name, figures.CHECK.name

FALLS_BACK = "; until then the text falls back"


@dataclass(frozen=True, slots=True)
class Rules:
    """What the translations of a project are held to.

    ``source`` is the locale of the messages.  ``checks`` look at one translation each, ``among`` at those of a catalog.
    ``ignored`` are the names of the checks that the project does without.
    """

    source: LocaleProfile
    checks: tuple[Check, ...] = ERRORS
    among: tuple[CheckAmong, ...] = ()
    terms: Terms = NO_TERMS
    ignored: frozenset[str] = frozenset()

    def thorough(self) -> Rules:
        """The same rules with all checks there are, not only those that keep text from being published."""
        return Rules(self.source, CHECKS, AMONG, self.terms, self.ignored)


@dataclass(frozen=True, slots=True)
class Checked:
    """The problems of a catalog, and the keys of the entries that must not be published because of them."""

    problems: tuple[Problem, ...] = ()
    refused: frozenset[Key] = frozenset()


def check_catalog(
    template: Template, catalog: Catalog, path: str, profile: LocaleProfile, rules: Rules, format_: str = "markdown"
) -> Checked:
    """All problems of the reviewed entries of a catalog.

    ``path`` is its file from the project's folder, ``profile`` its locale, ``format_`` that of the article.
    """
    entries = catalog.by_key()
    subjects = [
        Subject(message, entry, profile, rules.source, format_, rules.terms)
        for message in template.messages
        if (entry := entries.get(message.key)) is not None and entry.is_reviewed
    ]
    problems: list[Problem] = []
    refused = set()
    for subject in subjects:
        found = check(subject, path, rules)
        problems += found
        if has_errors(found):
            refused.add(subject.message.key)
    for each in rules.among:
        if each.name not in rules.ignored:
            problems += _among(each, subjects, path)
    return Checked(tuple(sorted(problems, key=lambda problem: problem.line or 0)), frozenset(refused))


def check(subject: Subject, path: str, rules: Rules) -> tuple[Problem, ...]:
    """The problems of one translation."""
    quiet = silenced(subject.entry, NAMES) if subject.entry.flags or subject.entry.comment else {}
    problems: list[Problem] = []
    for each in rules.checks:
        if each.name in rules.ignored and each.name not in BINDING:
            continue
        if each.name == _OF_FIGURES and any(problem.check == _NAMED for problem in problems):
            continue  # what is lost as a placeholder is not told again as a figure
        found = tuple(each.find(subject))
        if each.name not in quiet:
            problems += (_problem(each, finding, subject, path) for finding in found)
        elif not found and each.name in quiet[each.name]:
            problems.append(_unused(quiet[each.name], subject, path))
    return (*problems, *_wishes(subject.message, subject.entry, path))


def _among(each: CheckAmong, subjects: list[Subject], path: str) -> Iterator[Problem]:
    for subject, finding in each.find(subjects):
        if each.name not in silenced(subject.entry, NAMES):
            yield _problem(each, finding, subject, path)


def _problem(each: Check | CheckAmong, finding: Finding, subject: Subject, path: str) -> Problem:
    remedy = finding.remedy or each.remedy
    return Problem(
        path=path,
        line=subject.entry.line,
        cause=finding.cause,
        remedy=remedy + FALLS_BACK if each.severity is Severity.ERROR else remedy,
        severity=each.severity,
        check=each.name,
        source=subject.source,
        target=subject.target,
        span=finding.span,
    )


def _unused(word: str, subject: Subject, path: str) -> Problem:
    """A silence that was meant for something which is not there any more."""
    return Problem(
        path=path,
        line=subject.entry.line,
        cause=f"“{word}” silences nothing",
        remedy="Take it out",
        severity=Severity.WARNING,
        check="unused-silence",
        source=subject.source,
        target=subject.target,
    )


def structure_problems(faults: Iterable[Fault], catalogs: Mapping[str, tuple[Catalog, str]]) -> Iterator[Problem]:
    """The problems of translations that break the structure of their article.

    ``catalogs`` holds for a language its catalog and the place of that.
    """
    entries = {language: catalog.by_key() for language, (catalog, _) in catalogs.items()}
    for fault in faults:
        language = fault.translated.language or ""
        place = catalogs[language][1]
        entry = entries[language].get(fault.original.key)
        yield Problem(
            path=place,
            line=entry.line if entry else None,
            cause=f"the translation of “{_short(fault.original.text)}” changes the article's structure: {fault.what}",
            remedy="Keep the source's markup around and inside the text" + FALLS_BACK,
            check="structure",
            source=fault.original.text,
            target=fault.translated.text,
        )


def _wishes(message: Message, entry: Entry, path: str) -> Iterator[Problem]:
    """A wish for the style of a value names a value of the message and a style of its kind, or nobody hears it."""
    kinds = {placed.name: placed.value.kind for placed in message.values}
    for match in WISH.finditer(entry.comment):
        name, style = match["name"], match["style"]
        if name not in kinds:
            known = ", ".join(f"{{{each}}}" for each in kinds) or "none"
            remedy = f"The message has {known}"
        elif style not in (styles := KINDS[kinds[name]].styles):
            remedy = f"Use {', '.join(styles)}" if styles else f"A {kinds[name]} has no styles; take the wish out"
        else:
            continue
        cause = f"the comment asks for {{{name}}} as {style}, which means nothing here"
        yield Problem(path=path, line=entry.line, cause=cause, remedy=remedy, severity=Severity.WARNING)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"
