"""``pipeline check --format``: what is on stdout, which paths it has, and when it is in colour."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]
from typer.testing import CliRunner, Result

from pipeline.cli import app
from tests.conftest import MakeProject
from tests.runs.files import po

BAD = {
    "source/a.md": "Uno\n",
    "locales/en/LC_MESSAGES/a.po": po({"Uno": "One <script>x</script>"}),
}
CATALOG = "locales/en/LC_MESSAGES/a.po"


def checked(root: Path, form: str) -> Result:
    """The result of a check of the English catalogs."""
    return CliRunner().invoke(app, ["check", "--project", str(root), "--lang", "en", "--format", form])


def paths(form: str, output: str) -> set[str]:
    """The files that a listing names."""
    if form == "github":
        return {line.partition("file=")[2].partition(",")[0] for line in output.splitlines()}
    if form == "junit":
        return {suite.get("name") for suite in etree.fromstring(output.encode())}
    if form == "json":
        return {problem["path"] for problem in json.loads(output)["problems"]}
    results = json.loads(output)["runs"][0]["results"]
    return {each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in results}


@pytest.mark.parametrize("form", ["json", "github", "sarif", "junit"])
def test_a_listing_is_all_there_is(project: MakeProject, form: str) -> None:
    """Whatever the format, stdout is the listing alone, and errors are status 1."""
    result = checked(project(BAD).root, form)
    assert (1, "", {CATALOG}) == (result.exit_code, result.stderr, paths(form, result.stdout))


@pytest.mark.parametrize(
    ("form", "expected"),
    [("json", CATALOG), ("github", f"site/{CATALOG}"), ("sarif", f"site/{CATALOG}"), ("junit", f"site/{CATALOG}")],
)
def test_reports_have_the_paths_of_the_repository(
    project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, expected: str
) -> None:
    """A project in a folder of a repository: what knows the repository finds the files."""
    made = project({f"site/{path}": content for path, content in BAD.items()})
    (made.root / "pipeline.toml").rename(tmp_path / "site/pipeline.toml")
    monkeypatch.chdir(tmp_path)
    assert {expected} == paths(form, checked(Path("site"), form).stdout)


@pytest.mark.parametrize("form", ["json", "github", "sarif", "junit"])
def test_nothing_wrong_is_status_0(project: MakeProject, form: str) -> None:
    """A listing of nothing is still what its reader expects."""
    result = checked(project({**BAD, CATALOG: po({"Uno": "One"})}).root, form)
    assert (0, form == "github") == (result.exit_code, not result.stdout)


def on_terminal(root: Path, **environment: str) -> str:
    """What a terminal of 60 columns is sent."""
    keeper, terminal = pty.openpty()
    known = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    command = [sys.executable, "-m", "pipeline", "check", "--project", str(root), "--lang", "en"]
    settings = {**known, "TERM": "xterm", "COLUMNS": "60", **environment}
    with subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal, env=settings):
        os.close(terminal)
        sent = b""
        try:
            while piece := os.read(keeper, 4096):
                sent += piece
        except OSError:  # what Linux says where a terminal has no more writers
            pass
    os.close(keeper)
    return sent.decode()


def test_a_terminal_gets_colour(project: MakeProject) -> None:
    """An error is red."""
    assert "\x1b[31merror\x1b[0m" in on_terminal(project(BAD).root)


def test_no_color_is_honoured(project: MakeProject) -> None:
    """https://no-color.org: set and not empty."""
    assert "\x1b" not in on_terminal(project(BAD).root, NO_COLOR="1")
