"""Catalogs as they come: every command gets through them, loses nothing, and says what it cannot read.

Outside judges are GNU ``msgfmt`` and ``msgcat``: we read what they read, unless a table says why not.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from typer.testing import Result

from pipeline import po_files, po_syntax
from pipeline.catalog import Entry
from pipeline.problem import Unusable
from pipeline.project import Project
from tests.conftest import MakeProject
from tests.malformed import BOTH, CASES, REFUSED, STAYS_UNREADABLE, UNLIKE_MSGCAT, UNLIKE_MSGFMT
from tests.runs.files import po, tree
from tests.test_cli import CONTENT, DONE, on, pipeline

SETTINGS = '[project]\nsource_locale = "es-US"\nlocales = ["fr", "de"]\n[build]\nthreshold = 0\n'
PLACE = "locales/fr/LC_MESSAGES/a.po"
SOUND = "locales/fr/LC_MESSAGES/b.po"
FILES: dict[str, str | bytes] = {
    "pipeline.toml": SETTINGS,
    "source/a.md": "Uno\n\nDos\n",
    "source/b.md": "Tres\n",
    SOUND: po({"Tres": "Trois"}),
}

Said = list[tuple[str | None, str, str, tuple[str, ...], tuple[str, ...], bool]]
"""What the entries of a catalog say: context, msgid, msgid_plural, translations, flags, and whether it is obsolete."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a project with one catalog as it comes: its folder, and how the commands ended."""

    root: Path
    update: Result
    check: Result

    @property
    def catalog(self) -> bytes:
        """The catalog after the update."""
        return (self.root / PLACE).read_bytes()


Outcomes = Callable[[str], Outcome]
Judge = Callable[[bytes], Said | None]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """A function that updates and checks a project with the catalog of a case, each once."""

    @cache
    def of(case: str) -> Outcome:
        root = tmp_path_factory.mktemp("project")
        for path, content in {**FILES, PLACE: CASES[case]}.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content.encode() if isinstance(content, str) else content)
        return Outcome(root, pipeline("update", "--project", root), pipeline("check", "--project", root))

    return of


@pytest.fixture(scope="module")
def msgcat(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """A function that gives what GNU ``msgcat`` reads in a file, ``None`` where it refuses it."""
    place = tmp_path_factory.mktemp("msgcat") / "x.po"

    @cache
    def read(data: bytes) -> Said | None:
        place.write_bytes(data)
        done = subprocess.run(["msgcat", "--to-code=UTF-8", "--no-wrap", place], capture_output=True, check=False)
        text = re.sub(r"(?m)^domain .*$", "", done.stdout.decode())  # msgcat reads it, and we do not
        return None if done.returncode else said(po_syntax.read(text).entries)

    return read


@cache
def ours(data: bytes) -> Said | None:
    """What we read in a file, ``None`` where we refuse it."""
    try:
        return said(po_files.read(data, PLACE).entries)
    except Unusable:
        return None


def said(entries: tuple[Entry, ...]) -> Said:
    """What entries say, the header left out, in an order that does not depend on the file's."""
    found = [
        (
            *(each.context, each.msgid, each.msgid_plural),
            tuple(text for _, text in each.plurals) or (each.msgstr,),
            tuple(sorted(each.flags)),
            each.obsolete,
        )
        for each in entries
        if not po_syntax.is_header(each)
    ]
    return sorted(found, key=repr)


def translations(found: Said) -> set[str]:
    """The translations, whatever entry they stand in."""
    return {text for *_, texts, _, _ in found for text in texts if text}


def comments(data: bytes) -> str:
    """The translators' comments of a catalog."""
    return "\n".join(each.comment for each in po_files.read(data, PLACE).entries)


def problems(result: Result) -> list[str]:
    """The lines of a result that tell problems."""
    return [line for line in result.output.splitlines() if ": error: " in line or ": warning: " in line]


# -- Runs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", [case for case in CASES if case not in REFUSED])
def test_what_can_be_read_becomes_current(case: str, outcome: Outcomes) -> None:
    """An update says nothing, and a second one has nothing to do."""
    made = outcome(case)
    kept = made.catalog

    assert (DONE, []) == (made.update.exit_code, problems(made.update))
    assert made.check.exit_code in (DONE, CONTENT)
    assert {(None, "Uno"), (None, "Dos")} <= {each.key for each in po_files.read(kept, PLACE).entries}
    assert "0 written" in pipeline("update", "--project", made.root).stderr
    assert kept == made.catalog


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_told_and_left_alone(case: str, outcome: Outcomes) -> None:
    """The problem names the catalog's line and the reason, once; not a byte of the file changes."""
    made = outcome(case)
    line, cause = REFUSED[case]

    for result in (made.update, made.check):
        (problem,) = problems(result)
        assert CONTENT == result.exit_code
        assert problem.startswith(f"{PLACE}:{line}: error: ")
        assert cause in problem
    assert CASES[case] == made.catalog


@pytest.mark.parametrize("case", CASES)
def test_all_others_become_current(case: str, outcome: Outcomes) -> None:
    """Neither another article nor another locale waits for a catalog to be mended."""
    root = outcome(case).root
    entries = po_files.read((root / SOUND).read_bytes(), SOUND).entries

    assert [("Trois", ("source/b.md",))] == [(each.msgstr, each.references) for each in entries]
    assert (root / "locales/de/LC_MESSAGES/a.po").is_file()


@pytest.mark.parametrize("case", [case for case in CASES if case not in REFUSED])
def test_no_translation_is_lost(case: str, outcome: Outcomes, msgcat: Judge) -> None:
    """What a reader found before the update, ours or gettext's, it finds after it."""
    after = outcome(case).catalog

    for reader in (ours, msgcat):
        kept = translations(reader(after) or [])
        lost = translations(reader(CASES[case]) or []) - kept
        assert [] == [text for text in lost if " ".join(text.split()) not in comments(after)]


@pytest.mark.parametrize("case", [case for case in CASES if case not in REFUSED and case not in STAYS_UNREADABLE])
def test_gettext_reads_what_an_update_made_of_it(case: str, outcome: Outcomes, msgcat: Judge) -> None:
    """What GNU gettext would not have read, such as two entries with one key, it reads afterwards."""
    assert msgcat(outcome(case).catalog) is not None


# -- Judges ----------------------------------------------------------------------------------------------------------


def agrees_with_msgcat(case: str, msgcat: Judge) -> bool:
    """Whether we read in a file what ``msgcat`` reads, or refuse it both."""
    return msgcat(CASES[case]) == ours(CASES[case])


def agrees_with_msgfmt(case: str, msgfmt: Callable[[Path], str], place: Path) -> bool:
    """Whether both of us read a file, or refuse it."""
    place.write_bytes(CASES[case])
    return (msgfmt(place) == "") == (case not in REFUSED)


@pytest.mark.parametrize("case", [case for case in CASES if case not in UNLIKE_MSGCAT])
def test_we_read_what_msgcat_reads(case: str, msgcat: Judge) -> None:
    """The same contexts, messages, translations and flags; and what it refuses we refuse."""
    assert msgcat(CASES[case]) == ours(CASES[case])


@pytest.mark.parametrize("case", [case for case in CASES if case not in UNLIKE_MSGFMT])
def test_we_refuse_what_msgfmt_refuses(case: str, msgfmt: Callable[[Path], str], tmp_path: Path) -> None:
    """And read what it reads."""
    assert agrees_with_msgfmt(case, msgfmt, tmp_path / "x.po")


def test_no_difference_is_explained_in_vain(
    outcome: Outcomes, msgcat: Judge, msgfmt: Callable[[Path], str], tmp_path: Path
) -> None:
    """Each line of the tables stands for a file that gettext takes in another way."""
    needless = [
        *(case for case in UNLIKE_MSGCAT if agrees_with_msgcat(case, msgcat)),
        *(case for case in STAYS_UNREADABLE if msgcat(outcome(case).catalog) is not None),
        *(case for case in UNLIKE_MSGFMT if agrees_with_msgfmt(case, msgfmt, tmp_path / "x.po")),
    ]

    assert [] == needless


# -- Several at once, and what is no file ----------------------------------------------------------------------------


def test_all_problems_come_in_one_run(project: MakeProject) -> None:
    """Of several catalogs that are broken each is told, once."""
    broken = ("locales/fr/LC_MESSAGES/a.po", "locales/de/LC_MESSAGES/c.po")
    articles = {f"source/{name}.md": "Uno\n" for name in "abc"}
    made = project({**articles, **dict.fromkeys(broken, BOTH + "nada\n")}, SETTINGS)

    for command in ("update", "check", "status", "build"):
        told = [problem.partition(": ")[0] for problem in problems(on(made, command))]
        assert sorted(f"{path}:10" for path in broken) == sorted(told), command


def folder(place: Path) -> None:
    """A folder with the name of a catalog."""
    place.mkdir()


def loop(place: Path) -> None:
    """A link that leads to itself."""
    place.symlink_to(place.name)


def below_a_file(place: Path) -> None:
    """A file where the catalog's folder belongs."""
    place.parent.rmdir()
    place.parent.write_bytes(b"")


@pytest.mark.parametrize("made", [folder, loop, below_a_file])
def test_what_is_no_file_is_told(project: MakeProject, made: Callable[[Path], None]) -> None:
    """It stands in the way of one catalog; the others become current."""
    with_articles = project({"source/a.md": "Uno\n"}, SETTINGS)
    (with_articles.root / PLACE).parent.mkdir(parents=True)
    made(with_articles.root / PLACE)

    assert one_problem(with_articles, "update").startswith(f"{PLACE}: error: ")
    assert one_problem(with_articles, "check").startswith(f"{PLACE}: error: ")
    assert (with_articles.root / "locales/de/LC_MESSAGES/a.po").is_file()


def one_problem(made: Project, command: str) -> str:
    """The only problem that a command tells."""
    (problem,) = problems(on(made, command))
    return problem


def test_a_catalog_that_nobody_may_read(project: MakeProject) -> None:
    """Where the system denies it to us (to root it denies nothing), that is a problem, and the others go on."""
    made = project({**FILES, PLACE: po({"Uno": "Un"})}, SETTINGS)
    (made.root / PLACE).chmod(0)
    denied = not os.access(made.root / PLACE, os.R_OK)
    result = on(made, "update")

    assert [PLACE] * denied == [problem.partition(": ")[0] for problem in problems(result)]
    assert "locales/de/LC_MESSAGES/a.po" in tree(made.root)


def test_a_pipe_is_not_waited_for(project: MakeProject) -> None:
    """A catalog that is a named pipe would be read forever."""
    made = project({"source/a.md": "Uno\n"}, SETTINGS)
    (made.root / PLACE).parent.mkdir(parents=True)
    os.mkfifo(made.root / PLACE)

    for command in ("update", "check"):
        call = [sys.executable, "-m", "pipeline", command, "--project", made.root]
        done = subprocess.run(call, capture_output=True, text=True, timeout=20, check=False)
        (problem,) = [line for line in (done.stdout + done.stderr).splitlines() if ": error: " in line]
        assert problem.startswith(f"{PLACE}: error: ")
