"""The command line: what each command is called with, what it prints where, and how it ends."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_group
from typer.testing import CliRunner, Result

from pipeline import __version__
from pipeline.cli import app
from pipeline.project import Project
from tests.conftest import SETTINGS, MakeProject
from tests.runs.files import po, tree

DONE, CONTENT, CALL = 0, 1, 2
READING = ("status", "check", "values")
WRITING = ("extract", "update", "build")
ON_A_PROJECT = (*READING, *WRITING)

ARTICLES = {
    "source/a.md": "# Uno\n\nCostó $4 millones.\n",
    "source/b.txt": "Dos.\n",
    "locales/en/LC_MESSAGES/a.po": po({"Uno": "One", "Costó {amount}.": "It cost {amount}."}),
}


def pipeline(*arguments: str | Path) -> Result:
    """The result of a call; an exception that no user should see fails the test."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def on(project: Project, command: str, *arguments: str) -> Result:
    """The result of a command on a project."""
    return pipeline(command, "--project", project.root, *arguments)


def said(result: Result) -> Any:
    """The JSON on standard output."""
    return json.loads(result.stdout)


# --- every command


@pytest.mark.parametrize("command", sorted(get_group(app).commands))
def test_every_command_says_what_it_is_for(command: str) -> None:
    """``--help`` explains the command and each of its options."""
    result = pipeline(command, "--help")
    assert result.exit_code == DONE
    assert len(result.stdout.split()) > 10
    for option in get_group(app).commands[command].params:
        assert getattr(option, "help", ""), option.name


def test_help_names_every_command() -> None:
    """``pipeline --help`` lists the commands, and ``pipeline`` alone does the same."""
    result = pipeline("--help")
    assert result.exit_code == DONE
    assert [command for command in ("init", "import", *ON_A_PROJECT) if command not in result.stdout] == []
    assert "build" in pipeline().output


def test_version() -> None:
    """``--version`` prints the version on one line."""
    result = pipeline("--version")
    assert (result.exit_code, result.stdout) == (DONE, f"pipeline {__version__}\n")


@pytest.mark.parametrize("command", ["biuld", "--nada"])
def test_an_unknown_call_is_wrong(command: str) -> None:
    """A command or option that does not exist ends with 2, and stdout stays empty."""
    result = pipeline(command)
    assert (result.exit_code, result.stdout) == (CALL, "")
    assert command in result.stderr


@pytest.mark.parametrize("command", ON_A_PROJECT)
def test_a_project_without_a_fault(project: MakeProject, command: str) -> None:
    """On a sound project each command ends with 0."""
    assert on(project(ARTICLES), command).exit_code == DONE


@pytest.mark.parametrize("command", READING)
def test_looking_writes_nothing(project: MakeProject, command: str) -> None:
    """Commands that only show something change no file."""
    made = project(ARTICLES)
    before = tree(made.root)
    on(made, command)
    assert before == tree(made.root)


@pytest.mark.parametrize("command", ON_A_PROJECT)
def test_the_project_is_found_upward(
    project: MakeProject, command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without ``--project`` it is the nearest folder upward that has a ``pipeline.toml``."""
    project({**ARTICLES, "source/sub/c.txt": "Tres.\n"})
    monkeypatch.chdir(tmp_path / "source/sub")
    assert pipeline(command).exit_code == DONE


@pytest.mark.parametrize("command", ON_A_PROJECT)
def test_no_project(command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a project the call is wrong, and says what to do."""
    monkeypatch.chdir(tmp_path)
    for result in (
        pipeline(command),
        pipeline(command, "--project", tmp_path),
        pipeline(command, "--project", tmp_path / "no"),
    ):
        assert (result.exit_code, result.stdout) == (CALL, "")
        assert result.stderr.startswith("pipeline.toml: error: there is no pipeline.toml in ")
        assert "pipeline init DIR" in result.stderr


WRONG_SETTINGS = {
    "no TOML": ("[project\n", "pipeline.toml:1: error: this is not TOML"),
    "an unknown key": (SETTINGS.replace("threshold", "treshold"), "pipeline.toml:6: error: unknown key treshold"),
    "a wrong type": (SETTINGS.replace("= 0", '= "0"'), "pipeline.toml:6: error: threshold is a string"),
    "an unknown locale": (SETTINGS.replace('"fr"', '"xx"'), "pipeline.toml:3: error: unknown locale xx"),
    "no locales": ('[project]\nsource_locale = "es-US"\n', "pipeline.toml:1: error: locales is missing"),
    "nothing": ("", "pipeline.toml:1: error: "),
    "a folder outside": (f"{SETTINGS}[project.x]\n", "pipeline.toml:"),
}


@pytest.mark.parametrize(("settings", "expected"), WRONG_SETTINGS.values(), ids=WRONG_SETTINGS)
def test_wrong_settings(project: MakeProject, tmp_path: Path, settings: str, expected: str) -> None:
    """Settings that are wrong end with 2, and are told with file and line before anything is done."""
    project(ARTICLES)
    (tmp_path / "pipeline.toml").write_text(settings, encoding="utf-8")
    before = tree(tmp_path)
    result = pipeline("build", "--project", tmp_path)
    assert (result.exit_code, result.stdout) == (CALL, "")
    assert result.stderr.startswith(expected)
    assert before == tree(tmp_path)


@pytest.mark.parametrize("command", ON_A_PROJECT)
def test_every_command_reads_the_settings_first(project: MakeProject, tmp_path: Path, command: str) -> None:
    """Whatever the command, wrong settings stop it."""
    project(ARTICLES)
    (tmp_path / "pipeline.toml").write_text("", encoding="utf-8")
    assert pipeline(command, "--project", tmp_path).exit_code == CALL


def test_all_faults_of_the_settings_at_once(project: MakeProject, tmp_path: Path) -> None:
    """Nobody mends settings one fault at a time."""
    project(ARTICLES)
    (tmp_path / "pipeline.toml").write_text('[project]\nlocales = ["xx"]\nfoo = 1\n[build]\nthreshold = 101\n')
    assert len(pipeline("status", "--project", tmp_path).stderr.splitlines()) == 4


# --- locales


@pytest.mark.parametrize("command", [command for command in ON_A_PROJECT if command != "extract"])
@pytest.mark.parametrize("tag", ["pt-BR", "pt_BR", "PT_br"])
def test_a_locale_may_be_written_in_any_way(project: MakeProject, command: str, tag: str) -> None:
    """``--lang`` takes BCP 47's spelling, gettext's, and careless ones alike."""
    made = project(ARTICLES, SETTINGS.replace('"fr"', '"pt-BR"'))
    assert on(made, command, "--lang", tag).exit_code == DONE


@pytest.mark.parametrize(
    ("command", "tag"),
    [
        *[(command, "it") for command in ON_A_PROJECT if command != "extract"],
        *[("build", tag) for tag in ("xx", "", "fr-CA", "../en")],
    ],
)
def test_a_locale_that_the_project_does_not_have(project: MakeProject, command: str, tag: str) -> None:
    """A locale that the settings do not name is a wrong call; nothing is written."""
    made = project(ARTICLES)
    before = tree(made.root)
    result = on(made, command, "--lang", "en", "--lang", tag)
    assert (result.exit_code, result.stdout, before) == (CALL, "", tree(made.root))
    assert result.stderr == (
        f"--lang: error: {tag} is no locale of the project. Use one of en, fr, de, or add it to locales in [project].\n"
    )


def test_lang_repeats(project: MakeProject) -> None:
    """Several locales may be asked for, in any order, each once."""
    rows = said(on(project(ARTICLES), "status", "--lang", "de", "--lang", "EN", "--lang", "de", "--json"))["standings"]
    assert [row["locale"] for row in rows] == ["en", "en", "de", "de"]


# --- what is printed


@pytest.mark.parametrize("command", WRITING)
def test_files_are_listed_on_stdout(project: MakeProject, command: str) -> None:
    """A command that writes says what on stdout, and sums up on stderr."""
    made = project(ARTICLES)
    first, second = on(made, command), on(made, command)
    assert all(line.startswith("wrote ") for line in first.stdout.splitlines())
    assert all((made.root / line.removeprefix("wrote ")).is_file() for line in first.stdout.splitlines())
    count = len(first.stdout.splitlines())
    assert first.stderr == f"{count} written, 0 unchanged, 0 deleted\n"
    assert (second.stdout, second.stderr) == ("", f"0 written, {count} unchanged, 0 deleted\n")


@pytest.mark.parametrize("command", WRITING)
def test_files_as_json(project: MakeProject, command: str) -> None:
    """``--json`` gives the lists of files and the problems, and nothing else on stdout."""
    made = project({**ARTICLES, "source/c.txt": b"\xff"})
    answer = said(on(made, command, "--json"))
    assert sorted(answer) == ["deleted", "moved", "problems", "unchanged", "written"]
    assert answer["written"]
    assert answer["problems"] == [
        {
            "path": "source/c.txt",
            "line": 1,
            "severity": "error",
            "check": None,
            "cause": "byte 0xff is not UTF-8",
            "remedy": "Save the article as UTF-8",
            "source": None,
            "target": None,
            "span": None,
        }
    ]


def test_status_as_a_table(project: MakeProject) -> None:
    """One line for each locale and article, under headings, with messages, words and percent."""
    lines = on(project(ARTICLES), "status", "--lang", "en").stdout.splitlines()
    assert [line.split() for line in lines[:4]] == [
        "locale article translated fuzzy untranslated in error reviewed edition".split(),
        "en a.md 2 (2 words) 0 (0 words) 0 (0 words) 0 (0 words) 100 % published".split(),
        "en b.txt 0 (0 words) 0 (0 words) 1 (1 words) 0 (0 words) 0 % published".split(),
        "en (2 articles) 2 (2 words) 0 (0 words) 1 (1 words) 0 (0 words) 66 % 2 of 2".split(),
    ]


def test_status_says_what_is_to_be_known(project: MakeProject) -> None:
    """Below the counts stand the reasons and what the author changed; all of it fits 120 columns."""
    catalog = po({"Uno": "One", "Costó {amount}.": "It cost."})
    stale = '\n#, fuzzy\n#| msgid "Dos uno."\nmsgid "Dos."\nmsgstr "Two."\n'
    files = {**ARTICLES, "locales/en/LC_MESSAGES/a.po": catalog, "locales/en/LC_MESSAGES/b.po": po({}) + stale}
    result = on(project(files, SETTINGS.replace("= 0", "= 80")), "status", "--lang", "en")
    said = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "en a.md 1 (1 words) 0 (0 words) 0 (0 words) 1 (1 words) 50 % held back" == said[1]
    assert ["en a.md 50 % of 80 % reviewed", "1 entry in error", "en b.txt 0 % of 80 % reviewed", "1 stale"] == said[
        6:10
    ]
    assert "locales/en/LC_MESSAGES/b.po:5: Dos [-uno-]." == said[-1]
    assert all(len(line) <= 120 for line in result.stdout.splitlines())


def test_status_as_a_page_and_badges(project: MakeProject, tmp_path: Path) -> None:
    """``--html`` and ``--badges`` write where they say, the same bytes each time; the answer stays on stdout."""
    made = project(ARTICLES)
    page, badges = tmp_path / "out/status.html", tmp_path / "badges"
    arguments = ("status", "--json", "--html", str(page), "--badges", str(badges))
    first, before = on(made, *arguments), tree(tmp_path)
    assert (DONE, ["en", "fr", "de"]) == (first.exit_code, [row["locale"] for row in said(first)["totals"]])
    assert ["de.svg", "en.svg", "fr.svg"] == sorted(path.name for path in badges.iterdir())
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    on(made, *arguments)
    assert before == tree(tmp_path)


@pytest.mark.parametrize("arguments", [("--html", "."), ("--badges", "pipeline.toml")])
def test_status_refuses_a_place_that_is_none(
    project: MakeProject, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, str]
) -> None:
    """A folder is no page and a file no folder of badges: a wrong call."""
    made = project(ARTICLES)
    monkeypatch.chdir(made.root)
    assert CALL == on(made, "status", *arguments).exit_code


def test_status_as_json(project: MakeProject) -> None:
    """The same for programs, in a shape that stays."""
    assert said(on(project(ARTICLES), "status", "--lang", "en", "--json"))["standings"][0] == {
        "locale": "en",
        "article": "a.md",
        "percent": 100,
        "published": True,
        "translated": {"messages": 2, "words": 2},
        "fuzzy": {"messages": 0, "words": 0},
        "untranslated": {"messages": 0, "words": 0},
        "errors": {"messages": 0, "words": 0},
        "threshold": 0,
        "reasons": [],
        "catalog": "locales/en/LC_MESSAGES/a.po",
        "translator": None,
        "revised": None,
        "stale": [],
        "built": [],
    }


def test_values_as_a_table(project: MakeProject) -> None:
    """One line for each value, with its place and what each locale writes."""
    lines = on(project(ARTICLES), "values", "--lang", "en", "--lang", "de").stdout.splitlines()
    assert lines[0].split() == ["place", "kind", "source", "en", "de"]
    assert [cell for cell in lines[1].split("  ") if cell] == [
        "source/a.md:3",
        "money",
        "$4 millones",
        "$4 million",
        *[cell for cell in [lines[1].rpartition("  ")[2]] if cell],
    ]


def test_values_as_json(project: MakeProject) -> None:
    """Values and what is ambiguous, each with its place."""
    made = project({**ARTICLES, "source/b.txt": "Eran 1.500 personas.\n"})
    answer = said(on(made, "values", "--lang", "en", "--json"))
    assert answer == {
        "values": [
            {
                "article": "source/a.md",
                "line": 3,
                "kind": "money",
                "source": "$4 millones",
                "value": "4e6 USD",
                "placeholder": "amount",
                "written": {"en": "$4 million"},
            }
        ],
        "ambiguous": [
            {"article": "source/b.txt", "line": 1, "source": "1.500", "readings": ["1.500", "1500"]},
        ],
    }


def test_values_says_what_is_ambiguous(project: MakeProject) -> None:
    """A figure that stays text is told on stderr with its readings, and fails nothing."""
    result = on(project({"source/a.txt": "Uno.\n\nEran 1.500 personas.\n"}), "values")
    assert result.exit_code == DONE
    assert "source/a.txt:3: “1.500” stays text: it can be read as 1.500 or 1500" in result.stderr
    assert 'readings = { "1.500" = "1.500" }' in result.stderr
    assert "<!-- values: 1.500 = 1.500 -->" in result.stderr


def test_what_is_ambiguous_can_be_settled(project: MakeProject) -> None:
    """As the command says, in the settings or in the article."""
    settings = SETTINGS + '\n[values]\nreadings = { "1.500" = "1500" }\n'
    made = project({"source/a.txt": "Eran 1.500 personas.\n"}, settings)
    answer = said(on(made, "values", "--lang", "en", "--json"))
    assert ([{"en": "1,500"}], []) == ([each["written"] for each in answer["values"]], answer["ambiguous"])


def test_a_comment_that_settles_nothing_is_told(project: MakeProject) -> None:
    """An author who mistypes a value hears of it from every command that reads the article."""
    made = project({"source/a.md": "<!-- values: 1.500 = muchos -->\n\nEran 1.500 personas.\n"})
    result = on(made, "values")
    assert result.exit_code == DONE
    assert "source/a.md:3: warning: the comment says “1.500 = muchos”, which gives no value" in result.stderr


BAD = po({"Uno": "One", "Costó {amount}.": "It cost {amount."})


def test_check_as_text(project: MakeProject) -> None:
    """Problems are the result of ``check``: they are on stdout, each with file, line, cause and remedy."""
    result = on(project({**ARTICLES, "locales/en/LC_MESSAGES/a.po": BAD}), "check")
    assert (result.exit_code, result.stderr) == (CONTENT, "")
    assert result.stdout.startswith("locales/en/LC_MESSAGES/a.po:8: error: stray brace in the translation near “")
    assert "[placeholders]" in result.stdout.splitlines()[0]


def test_check_as_json(project: MakeProject) -> None:
    """The same for programs, in a shape that stays."""
    result = on(project({**ARTICLES, "locales/en/LC_MESSAGES/a.po": BAD}), "check", "--format", "json")
    ((problem,),) = said(result).values()
    assert result.exit_code == CONTENT
    assert sorted(problem) == ["cause", "check", "line", "path", "remedy", "severity", "source", "span", "target"]
    assert (problem["path"], problem["line"], problem["severity"]) == ("locales/en/LC_MESSAGES/a.po", 8, "error")


def test_check_does_without_what_the_project_ignores(project: MakeProject) -> None:
    """Terms are held to the glossary, kept words to the settings, and a check that is ignored says nothing."""
    settings = (
        '[project]\nsource_locale = "es-US"\nlocales = ["en"]\n'
        '[check]\nglossaries = ["g.csv"]\nkeep = ["OpenAI"]\nignore = { edges = "nobody sees it" }\n'
    )
    files = {
        "source/a.txt": "La red neuronal de OpenAI aprende despacio.\n",
        "g.csv": "term,translation,locale,forbidden\nred neuronal,neural network,en,neural net\n",
        "locales/en/LC_MESSAGES/a.po": po(
            {"La red neuronal de OpenAI aprende despacio.": " The neural grid of Openai learns slowly."}
        ),
    }
    found = said(on(project(files, settings), "check", "--format", "json"))["problems"]
    assert {"glossary", "keep"} == {problem["check"] for problem in found}


def test_check_tells_a_glossary_that_is_missing(project: MakeProject) -> None:
    """A file that the settings name and nobody has is a warning, told once."""
    settings = '[project]\nsource_locale = "es-US"\nlocales = ["en", "fr"]\n[check]\nglossaries = ["g.csv"]\n'
    result = on(project(ARTICLES, settings), "check")
    assert (result.exit_code, result.stdout.count("there is no such glossary")) == (DONE, 1)


def test_check_looks_at_the_locales_that_are_asked_for(project: MakeProject) -> None:
    """A problem in one locale is none of another's."""
    made = project({**ARTICLES, "locales/en/LC_MESSAGES/a.po": BAD})
    assert (on(made, "check", "--lang", "fr").exit_code, on(made, "check", "--lang", "en").exit_code) == (DONE, CONTENT)


def test_json_stays_json_where_the_settings_are_wrong(project: MakeProject, tmp_path: Path) -> None:
    """A call that is wrong prints nothing that a program could take for an answer."""
    project(ARTICLES, SETTINGS)
    result = pipeline("status", "--project", tmp_path, "--json", "--lang", "xx")
    assert (result.exit_code, result.stdout) == (CALL, "")


# --- build


@pytest.mark.parametrize(("target", "other"), [("copies", "site"), ("site", "copies")])
def test_build_one_target(project: MakeProject, target: str, other: str) -> None:
    """``--target`` builds that target alone."""
    made = project(ARTICLES)
    assert on(made, "build", "--target", target).exit_code == DONE
    assert (made.root / "editions" / target).is_dir()
    assert not (made.root / "editions" / other).exists()


@pytest.mark.parametrize("arguments", [("--target", "pdf"), ("--jobs", "0"), ("--jobs", "many")])
def test_build_refuses_what_cannot_be(project: MakeProject, arguments: tuple[str, str]) -> None:
    """A target that there is not, or no process at all, is a wrong call."""
    made = project(ARTICLES)
    assert on(made, "build", *arguments).exit_code == CALL
    assert not (made.root / "editions").exists()


def test_strict_fails_on_warnings(project: MakeProject) -> None:
    """An edition that is held back fails a build only where warnings are to."""
    made = project(ARTICLES, SETTINGS.replace("= 0", "= 100"))
    loose, strict = on(made, "build"), on(made, "build", "--strict")
    assert (loose.exit_code, strict.exit_code) == (DONE, CONTENT)
    assert "locales/de/LC_MESSAGES/a.po: warning: the de edition of a.md is held back: 0 % " in loose.stderr


def test_force(project: MakeProject) -> None:
    """``--force`` writes what is right already."""
    made = project(ARTICLES)
    first = on(made, "build")
    assert first.stdout == on(made, "build", "--force").stdout


# --- init


def test_init_makes_a_project_that_builds(tmp_path: Path) -> None:
    """``init`` lists what it made, and the project builds at once."""
    folder = tmp_path / "nuevo"
    result = pipeline("init", folder)
    assert result.exit_code == DONE
    assert sorted(Path(line).relative_to(folder).as_posix() for line in result.stdout.splitlines()) == sorted(
        tree(folder)
    )
    assert (
        pipeline("check", "--project", folder).exit_code,
        pipeline("build", "--strict", "--project", folder).exit_code,
    ) == (
        DONE,
        DONE,
    )


def test_init_twice(tmp_path: Path) -> None:
    """A folder that holds a project is not written over."""
    pipeline("init", tmp_path)
    before = tree(tmp_path)
    result = pipeline("init", tmp_path)
    assert (result.exit_code, result.stdout, before) == (CALL, "", tree(tmp_path))
    assert "pipeline.toml: error: the file exists already." in result.stderr


@pytest.mark.parametrize("arguments", [("--lang", "xx"), ("--source-locale", "yy")])
def test_init_with_locales_that_do_not_exist(tmp_path: Path, arguments: tuple[str, str]) -> None:
    """Locales are looked up before anything is written."""
    result = pipeline("init", tmp_path / "nuevo", *arguments)
    assert (result.exit_code, result.stdout) == (CALL, "")
    assert not (tmp_path / "nuevo").exists()


# --- bad input: one clear message with its place, nothing written over, the rest is built

INPUT: dict[str, tuple[dict[str, str | bytes], str]] = {
    "an article that is not UTF-8": (
        {"source/b.txt": b"Dos.\n\n\xe1\n"},
        "source/b.txt:3: error: byte 0xe1 is not UTF-8.",
    ),
    "an article in UTF-16": (
        {"source/b.txt": "Dos.\n".encode("utf-16")},
        "source/b.txt:1: error: byte 0xff is not UTF-8.",
    ),
    "a catalog with a syntax error": (
        {"locales/en/LC_MESSAGES/b.po": f"{po({})}\nmsgid what\n?\n"},
        "locales/en/LC_MESSAGES/b.po:5: error: this is not the syntax of a PO file",
    ),
    "a catalog with a conflict": (
        {"locales/en/LC_MESSAGES/b.po": f"{po({'Dos.': 'Two.'})}<<<<<<< HEAD\n"},
        "locales/en/LC_MESSAGES/b.po:7: error: a merge conflict stands in the file.",
    ),
    "a catalog in no encoding": (
        {"locales/en/LC_MESSAGES/b.po": po({}).replace("UTF-8", "UTF-9")},
        "locales/en/LC_MESSAGES/b.po:3: error: the header names an encoding that does not exist: UTF-9.",
    ),
    "a catalog that is not UTF-8": (
        {"locales/en/LC_MESSAGES/b.po": po({"Dos.": "Tw\xf3."}).encode("latin-1")},
        "locales/en/LC_MESSAGES/b.po:6: error: the file is not in UTF-8, as it says.",
    ),
    "a lost placeholder": (
        {"source/b.txt": "Costó $900.\n", "locales/en/LC_MESSAGES/b.po": po({"Costó {amount}.": "It cost."})},
        "locales/en/LC_MESSAGES/b.po:5: error: placeholder {amount} is missing. Put {amount}",
    ),
    "a malformed placeholder": (
        {"source/b.txt": "Costó $900.\n", "locales/en/LC_MESSAGES/b.po": po({"Costó {amount}.": "{amount!r}"})},
        "locales/en/LC_MESSAGES/b.po:5: error: stray brace in the translation near “{amount!r}”.",
    ),
    "an invented placeholder": (
        {"source/b.txt": "Costó $900.\n", "locales/en/LC_MESSAGES/b.po": po({"Costó {amount}.": "{amount} {date}"})},
        "locales/en/LC_MESSAGES/b.po:5: error: placeholder {date} is not in the source. Use {amount}",
    ),
}


@pytest.mark.parametrize(("files", "expected"), INPUT.values(), ids=INPUT)
def test_bad_input(project: MakeProject, files: dict[str, str | bytes], expected: str) -> None:
    """Each fault is one message with file and line; it ends with 1, and the other articles are built."""
    made = project({**ARTICLES, **files})
    before = {path: data for path, data in tree(made.root).items() if not path.startswith("editions/")}
    result = on(made, "build", "--lang", "en")
    errors = [line for line in result.stderr.splitlines() if ": error: " in line]
    assert (result.exit_code, len(errors)) == (CONTENT, 1)
    assert errors[0].startswith(expected)
    assert (made.root / "editions/copies/en/a.md").read_text(encoding="utf-8") == "# One\n\nIt cost $4 million.\n"
    assert before == {path: data for path, data in tree(made.root).items() if not path.startswith("editions/")}


@pytest.mark.parametrize(("files", "expected"), INPUT.values(), ids=INPUT)
def test_bad_input_is_found_by_check(project: MakeProject, files: dict[str, str | bytes], expected: str) -> None:
    """``check`` finds what ``build`` would stumble over."""
    result = on(project({**ARTICLES, **files}), "check", "--lang", "en")
    errors = [line for line in result.stdout.splitlines() if ": error: " in line]
    assert (result.exit_code, len(errors)) == (CONTENT, 1)
    assert errors[0].startswith(expected)


@pytest.mark.parametrize("command", ["extract", "update", "status", "values"])
def test_bad_articles_stop_no_command(project: MakeProject, command: str) -> None:
    """A bad article is told by every command that reads articles; the others are read."""
    result = on(project({**ARTICLES, "source/c.txt": b"\xff"}), command)
    assert result.exit_code == CONTENT
    assert "source/c.txt:1: error: byte 0xff is not UTF-8." in result.stderr
    assert "a" in result.stdout


@pytest.mark.parametrize("command", ON_A_PROJECT)
@pytest.mark.parametrize(
    "files", [{}, {"source/a.png": b"PNG"}, {"source": b"a file"}], ids=["no folder", "no article", "a file"]
)
def test_no_source_at_all(project: MakeProject, command: str, files: dict[str, bytes]) -> None:
    """Without an article there is nothing to do, which is a fault of the content."""
    made = project({**files, "editions/site/index.html": "mine", "locales/pot/a.pot": "mine"})
    before = tree(made.root)
    result = on(made, command)
    output = result.stdout if command == "check" else result.stderr
    assert result.exit_code == CONTENT
    assert "source: error: there is no article here. Put a .md, .html or .txt file in it." in output + result.stderr
    assert before == tree(made.root)


def test_two_articles_of_one_domain(project: MakeProject) -> None:
    """Articles that would share their catalogs are told before anything is written."""
    made = project({**ARTICLES, "source/a.html": "<p>Uno</p>"})
    before = tree(made.root)
    result = on(made, "build")
    assert (result.exit_code, before) == (CONTENT, tree(made.root))
    assert "would share their catalogs" in result.stderr


def test_an_article_removed_between_builds(project: MakeProject) -> None:
    """The editions of an article that is gone are deleted, and said to be."""
    made = project(ARTICLES)
    on(made, "build")
    (made.root / "source/b.txt").unlink()
    result = on(made, "build")
    assert result.exit_code == DONE
    assert "deleted editions/copies/en/b.txt" in result.stdout.splitlines()


def test_an_article_renamed_between_updates(project: MakeProject) -> None:
    """A renamed article takes its catalog along, and that is told."""
    made = project(ARTICLES)
    on(made, "update")
    (made.root / "source/a.md").rename(made.root / "source/c.md")
    result = on(made, "update", "--lang", "en")
    assert (result.exit_code, result.stdout.splitlines()) == (
        DONE,
        [
            "moved locales/en/LC_MESSAGES/a.po to locales/en/LC_MESSAGES/c.po",
            "wrote locales/pot/c.pot",
            "wrote locales/en/LC_MESSAGES/c.po",
            "deleted locales/pot/a.pot",
        ],
    )
    assert "It cost {amount}." in (made.root / "locales/en/LC_MESSAGES/c.po").read_text(encoding="utf-8")
    assert not (made.root / "locales/en/LC_MESSAGES/a.po").exists()


# --- the file system says no

Ordinary = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def ordinary() -> Ordinary:
    """A function that runs the command line as a user for whom permissions count, even where the tests run as root."""
    without_powers: list[str] = []
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may do anything here: setpriv (util-linux) is not on the PATH")
        without_powers = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]

    def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [*without_powers, sys.executable, "-m", "pipeline", *map(str, arguments)]
        return subprocess.run(
            command,
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=Path(__file__).parents[1],
            env={**os.environ, **environment},
        )

    return run


def test_a_folder_that_cannot_be_written(project: MakeProject, ordinary: Ordinary) -> None:
    """Where nothing can be written the command says which file, ends with 1 and leaves what stands."""
    made = project(ARTICLES)
    on(made, "build")
    before = tree(made.root)
    (made.root / "source/b.txt").write_text("Tres.\n", encoding="utf-8")
    for folder in (made.root / "editions").rglob("*/"):
        folder.chmod(0o555)
    result = ordinary("build", "--project", made.root)
    assert result.returncode == CONTENT
    assert result.stderr.count("\n") == 1
    assert ": error: Permission denied. " in result.stderr
    assert "editions" in result.stderr
    after = tree(made.root)
    assert {**before, "source/b.txt": b"Tres.\n"} == after


UNREADABLE = ["source/b.txt", "locales/en/LC_MESSAGES/b.po"]


@pytest.mark.parametrize("path", UNREADABLE)
def test_a_file_that_cannot_be_read_is_told(project: MakeProject, ordinary: Ordinary, path: str) -> None:
    """One message names the file; the exit status is that of bad content."""
    made = project({**ARTICLES, "locales/en/LC_MESSAGES/b.po": po({"Dos.": "Two."})})
    (made.root / path).chmod(0)
    result = ordinary("build", "--project", made.root)
    assert (result.returncode, result.stderr.count(": error: ")) == (CONTENT, 1)
    assert f"{path}: error: Permission denied. " in result.stderr


@pytest.mark.parametrize("path", UNREADABLE)
def test_a_file_that_cannot_be_read_costs_its_own_editions_alone(
    project: MakeProject, ordinary: Ordinary, path: str
) -> None:
    """The other articles are built, as they are where a file is not UTF-8."""
    made = project({**ARTICLES, "locales/en/LC_MESSAGES/b.po": po({"Dos.": "Two."})})
    (made.root / path).chmod(0)
    ordinary("build", "--project", made.root)
    assert (made.root / "editions/copies/en/a.md").is_file()


def test_settings_that_cannot_be_read(project: MakeProject, ordinary: Ordinary) -> None:
    """Where the settings cannot be read, the call or the settings are wrong."""
    made = project(ARTICLES)
    (made.root / "pipeline.toml").chmod(0)
    assert ordinary("build", "--project", made.root).returncode == CALL


def test_a_source_folder_that_cannot_be_read(project: MakeProject, ordinary: Ordinary) -> None:
    """A folder that may not be looked into is not an empty one."""
    made = project(ARTICLES)
    (made.root / "source").chmod(0)
    result = ordinary("build", "--project", made.root)
    (made.root / "source").chmod(0o755)
    assert "Permission denied" in result.stderr


@pytest.mark.parametrize("path", ["editions", "locales"])
def test_a_file_where_a_folder_should_be(project: MakeProject, path: str) -> None:
    """A file in the place of a folder is told, and stays."""
    made = project({"source/a.md": "Uno\n", path: "mine"})
    result = on(made, "build" if path == "editions" else "update")
    assert (result.exit_code, (made.root / path).read_text(encoding="utf-8")) == (CONTENT, "mine")
    assert path in result.stderr
    assert ": error: Not a directory. " in result.stderr


def test_a_project_that_is_a_file(project: MakeProject) -> None:
    """``--project`` with a file is a wrong call."""
    made = project(ARTICLES)
    assert pipeline("build", "--project", made.root / "pipeline.toml").exit_code == CALL


@pytest.mark.parametrize("command", ["update", "build"])
def test_a_file_name_that_is_not_utf_8(project: MakeProject, command: str) -> None:
    """A name from an old system is told and left out; the other articles are read."""
    made = project(ARTICLES)
    with open(os.fsencode(made.root / "source") + b"/caf\xe9.md", "w", encoding="utf-8") as file:  # noqa: PTH123 - bytes
        file.write("Tres\n")
    assert on(made, command).exit_code == CONTENT


YAML = {"a wrong tag": "---\na: !!bool x\n---\nUno\n", "an alias": "---\ntitle: &t Uno\ndescription: *t\n---\nUno\n"}


@pytest.mark.parametrize("text", YAML.values(), ids=YAML)
def test_front_matter_that_stops_nothing(project: MakeProject, text: str) -> None:
    """Front matter that is odd costs no build."""
    assert on(project({**ARTICLES, "source/c.md": text}), "build").exit_code == DONE


# --- as a program


def test_a_terminal_without_unicode(project: MakeProject, ordinary: Ordinary) -> None:
    """In a C locale nothing breaks: what is printed is UTF-8."""
    made = project({"source/a.md": "El 28 de marzo de 2023.\n"})
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = ordinary("values", "--project", made.root, **environment)
    assert (result.returncode, "28. März 2023" in result.stdout) == (DONE, True)


def test_a_pipe_has_no_colours(project: MakeProject, ordinary: Ordinary) -> None:
    """Colours are for terminals: there is no escape sequence in a file or a pipe."""
    made = project({**ARTICLES, "source/c.txt": b"\xff"})
    result = ordinary("build", "--project", made.root, TERM="xterm-256color")
    assert "\x1b" not in result.stdout + result.stderr
