"""Checking: what is wrong with a translation, said for its translator."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import placeholders
from pipeline.catalog import Catalog, Entry, Message, Template
from pipeline.check import Rules, check_catalog
from pipeline.check import check as check_subject
from pipeline.checks.subject import Subject
from pipeline.flow import document_of, template_of
from pipeline.locale_profile import profile
from pipeline.problem import Problem, Severity
from pipeline.values import KINDS, Grammar

PATH = "locales/en/LC_MESSAGES/a.po"
EN, RULES = profile("en"), Rules(profile("es-US"))


def check(message: Message, entry: Entry, path: str) -> tuple[Problem, ...]:
    """The problems of a translation of a plain text into English."""
    return check_subject(Subject(message, entry, EN, RULES.source, "plain"), path, RULES)


def template(text: str) -> Template:
    """The template of a plain text."""
    return template_of(document_of("a.txt", text, Grammar(profile("es-US"), tuple(KINDS))), "source/a.txt")


def message(text: str) -> Message:
    """The only message of a plain text."""
    (found,) = template(text).messages
    return found


COSTS = message("El {x} costó $900, un 3.5 %.\n")

SOUND = ["{{x}}: {amount}, {percent}.", "{percent} {amount}", "{amount}{percent}{amount}"]


@pytest.mark.parametrize("msgstr", SOUND)
def test_a_sound_translation(msgstr: str) -> None:
    """A translation with all values, in any order and number, has no problem."""
    assert check(COSTS, Entry(COSTS.msgid, msgstr, line=7), PATH) == ()


WRONG = {
    "lost": ("It cost {amount}.", ["placeholder {percent} is missing"]),
    "both lost": ("It cost.", ["placeholder {amount} is missing", "placeholder {percent} is missing"]),
    "invented": ("{amount} {percent} {date}", ["placeholder {date} is not in the source"]),
    "translated": (
        "{monto} {percent}",
        ["placeholder {amount} is missing", "placeholder {monto} is not in the source"],
    ),
    "in capitals": ("{Amount} {percent}", ["placeholder {amount} is missing", "placeholder {Amount} is not in"]),
    "stray at the start": ("{amount {percent}", ["stray brace"]),
    "stray at the end": ("amount} {percent}", ["stray brace"]),
    "with an attribute": ("{amount.__class__} {percent}", ["stray brace"]),
    "with an index": ("{amount[0]} {percent}", ["stray brace"]),
    "with a conversion": ("{amount!r} {percent}", ["stray brace"]),
    "with a format": ("{amount:>9} {percent}", ["stray brace"]),
    "empty": ("{} {percent} {amount}", ["stray brace"]),
    "with a blank": ("{ amount } {percent}", ["stray brace"]),
    "doubled": ("{{amount}} {percent}", ["placeholder {amount} is missing"]),
    "a blank line": ("{amount}\n\n{percent}", ["a blank line"]),
}


@pytest.mark.parametrize(("msgstr", "causes"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_placeholders(msgstr: str, causes: list[str]) -> None:
    """Each fault is an error with the file, the entry's line, the cause and the remedy."""
    problems = check(COSTS, Entry(COSTS.msgid, msgstr, line=7), PATH)
    assert len(causes) == len(problems)
    for problem, cause in zip(problems, causes, strict=True):
        assert (problem.path, problem.line, problem.severity) == (PATH, 7, Severity.ERROR)
        assert problem.cause.startswith(cause)
        assert problem.remedy


def test_braces_without_values_are_text() -> None:
    """In a message without values a translator may write any brace."""
    plain = message("Uno {x}.\n")
    assert check(plain, Entry(plain.msgid, "{ One }} {y.z}"), PATH) == ()


def test_long_messages_are_quoted_in_part() -> None:
    """A cause quotes enough of the source to find it, on one line."""
    long = message(f"Costó $900 {'y más ' * 40}hoy.\n")
    (problem,) = check(long, Entry(long.msgid, "x"), PATH)
    assert len(problem.cause) < 140
    assert "\n" not in problem.cause


def test_a_catalog_is_checked_as_a_whole() -> None:
    """All problems of a catalog are found at once, and the keys of what must not be published."""
    both = template("Costó $900 hoy.\n\nCostó $800 ayer.\n\nUno.\n")
    entries = (
        Entry("Costó {amount} hoy.", "x", line=3),
        Entry("Costó {amount} ayer.", "{y}", line=6),
        Entry("Uno.", "One.", line=9),
    )
    checked = check_catalog(both, Catalog("", {}, entries), PATH, EN, RULES)
    assert [problem.line for problem in checked.problems] == [3, 6, 6]
    assert checked.refused == {(None, "Costó {amount} hoy."), (None, "Costó {amount} ayer.")}


@pytest.mark.parametrize(
    "entry",
    [
        Entry("Costó {amount} hoy.", "x", flags=("fuzzy",)),
        Entry("Costó {amount} hoy.", "x", obsolete=True),
        Entry("Costó {amount} hoy.", ""),
        Entry("Costó {amount} nunca.", "x"),
    ],
    ids=["fuzzy", "obsolete", "untranslated", "of another message"],
)
def test_what_is_not_published_is_not_checked(entry: Entry) -> None:
    """A translation that no edition uses has no problem yet."""
    assert check_catalog(template("Costó $900 hoy.\n"), Catalog("", {}, (entry,)), PATH, EN, RULES).problems == ()


@given(st.text(st.sampled_from(list("{}ab amount percent\n"))))
def test_what_passes_can_be_filled(msgstr: str) -> None:
    """A translation without a problem can be filled with the values of its message."""
    if not check(COSTS, Entry(COSTS.msgid, msgstr), PATH):
        assert "{" not in placeholders.fill(msgstr.replace("{{", ""), {"amount": "1", "percent": "2"})


WISHES = {
    "a style of its kind": ("{amount} as name", []),
    "two of them": ("{amount} as name, {percent} as short", ["symbol, name"]),
    "a style of another kind": ("{amount} as short", ["symbol, name, code"]),
    "a slip of the pen": ("{amount} as nmae", ["symbol, name, code"]),
    "a value that is not there": ("{date} as short", ["{amount}, {percent}"]),
    "no wish": ("as in {amount}", []),
}


@pytest.mark.parametrize(("comment", "remedies"), WISHES.values(), ids=WISHES)
def test_a_wish_for_a_style_means_something(comment: str, remedies: list[str]) -> None:
    """A wish that nobody would hear is a warning, and the translation is used all the same."""
    entry = Entry(COSTS.msgid, "{{x}}: {amount}, {percent}.", comment=comment, line=7)
    found = check(COSTS, entry, PATH)
    assert [Severity.WARNING] * len(remedies) == [problem.severity for problem in found]
    assert all(remedy.lower() in problem.remedy.lower() for remedy, problem in zip(remedies, found, strict=True))
    catalog = Catalog("", {}, (entry,))
    assert check_catalog(template("El {x} costó $900, un 3.5 %.\n"), catalog, PATH, EN, RULES).refused == frozenset()
