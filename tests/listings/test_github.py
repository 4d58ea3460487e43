"""Problems as workflow commands; the runner's way to read them judges."""

from __future__ import annotations

import re

from hypothesis import given

from pipeline.listings import FORMATS
from pipeline.listings.excerpt import shown
from pipeline.problem import Problem
from tests.listings.samples import ALL, CHECKS, HOSTILE, LINK, PROBLEMS, UNREADABLE

listing = FORMATS["github"]

UNESCAPED = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
"""What the runner undoes, in its order (src/Runner.Common/ActionCommand.cs of actions/runner); ``:`` and ``,`` only in
properties."""


def read(line: str) -> tuple[str, dict[str, str], str]:
    """A command as the runner reads it: up to the second ``::``, at the first space, at commas, at the first ``=``."""
    assert line.startswith("::")
    end = line.index("::", 2)
    command, _, told = line[2:end].partition(" ")
    properties = (item.split("=", 1) for item in told.split(",") if item)
    return command, {name: undone(value, UNESCAPED) for name, value in properties}, undone(line[end + 2 :], DATA)


DATA = [pair for pair in UNESCAPED if pair[1] not in ":,"]


def undone(text: str, escapes: list[tuple[str, str]]) -> str:
    """A text without its escapes."""
    for escape, letter in escapes:
        text = text.replace(escape, letter)
    return text


def test_a_command_is_as_documented() -> None:
    """Severity, properties, message; nothing but what has to be is escaped."""
    expected = (
        "::error file=locales/fr/LC_MESSAGES/año 1.po,line=12,title=link::"
        "the link to https://a.org is missing, 100 %25. Put the link back."
        "%0Asource: See [the page](https://a.org)%0Atarget: Voir la page"
    )
    assert expected == listing([LINK], CHECKS)


def test_the_runner_reads_what_was_meant() -> None:
    """Paths with colons and commas, and texts with line ends, come out as they are."""
    command, properties, message = read(listing([HOSTILE], CHECKS))
    assert ("error", {"file": HOSTILE.path, "line": "1", "title": "link"}) == (command, properties)
    assert [
        r"odd\n::error::\u001b[31m\u202e\ud800\u0000]]>&. Do\r\nthis.",
        r"source: a\nb",
        r"target: \u001b]0;title\u0007\ufffe</failure>",
    ] == message.split("\n")


def test_a_problem_without_check_is_titled_by_its_severity() -> None:
    """An annotation has a title."""
    assert "error" == read(listing([UNREADABLE], CHECKS))[1]["title"]


def test_a_problem_without_line_is_of_its_file() -> None:
    """A line that is not known is not told."""
    found = Problem(path="pipeline.toml", cause="c", remedy="r")
    assert {"file": "pipeline.toml", "title": "error"} == read(listing([found], CHECKS))[1]


def test_no_problems_are_no_commands() -> None:
    """Where there is nothing to say, nothing is said."""
    assert listing((), CHECKS) == ""


@given(problems=PROBLEMS)
def test_no_text_makes_a_command(problems: list[Problem]) -> None:
    """There are as many lines as problems, whatever an author or translator wrote, and each is read as it was meant."""
    lines = listing(problems, CHECKS).splitlines()
    commands = [read(line) for line in lines]
    assert [problem.severity.value for problem in problems] == [command for command, _, _ in commands]
    assert [problem.path for problem in problems] == [properties["file"] for _, properties, _ in commands]
    for problem, (_, _, message) in zip(problems, commands, strict=True):
        assert message.startswith(shown(problem.cause))


def test_all_kinds_of_problems_are_told() -> None:
    """One line each."""
    assert len(ALL) == len(re.findall(r"^::(?:error|warning) file=", listing(ALL, CHECKS), re.MULTILINE))
