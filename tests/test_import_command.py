"""``pipeline import``: what it is called with, what it prints where, and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import MakeProject
from tests.runs.files import po, tree
from tests.test_cli import CALL, CONTENT, DONE, on, said
from tests.test_recover import ENGLISH, SPANISH

FILES = {"source/a.md": SPANISH, "import/a.en.md": ENGLISH}
PATH = "locales/en/LC_MESSAGES/a.po"


def test_the_report_shows_the_alignment(project: MakeProject) -> None:
    """Each pair is a row with both lines, whether it is sure, why, and how both texts begin; totals stand below."""
    made = project(FILES)
    result = on(made, "import", "--lang", "en", str(made.root / "import/a.en.md"))
    lines = result.stdout.splitlines()
    assert (DONE, f"{made.root}/import/a.en.md → a.md") == (result.exit_code, lines[0])
    assert ["article", "file", "pair", "why", "source", "translation"] == lines[1].split()
    assert "1        1     sure  between sure pairs" in lines[2]
    assert lines[2].endswith("La biblioteca nocturna                The Night Library")
    assert "7 sure, 0 unsure, 0 missing, 0 added, 0 kept as reviewed before" in lines
    assert f"wrote {PATH}" in lines


def test_json(project: MakeProject) -> None:
    """The same for programs, with the texts whole."""
    made = project(FILES)
    result = on(made, "import", "--lang", "en", "--json", str(made.root / "import/a.en.md"))
    answer = said(result)
    (found,) = answer["imports"]
    assert {"imports", "written", "unchanged", "deleted", "problems"} <= set(answer)
    assert ("a.md", {"sure": 7, "unsure": 0, "missing": 0, "added": 0}) == (found["article"], found["totals"])
    assert {
        "line": 5,
        "file_line": 5,
        "pair": "sure",
        "why": "same link, code or figure",
        "kept": False,
        "source": "El proyecto costó $4 millones; véase [el informe](https://example.org/a).",
        "translation": "The project cost $4 million; see [the report](https://example.org/a).",
        "context": None,
        "msgid": "El proyecto costó {amount}; véase [el informe](https://example.org/a).",
        "msgstr": "The project cost {amount}; see [the report](https://example.org/a).",
    } == found["pairs"][2]
    assert PATH in answer["written"]


@pytest.mark.parametrize("more", [[], ["--json"]], ids=["text", "json"])
def test_a_dry_run_writes_nothing(project: MakeProject, more: list[str]) -> None:
    """It shows the same and leaves every file as it is."""
    made = project(FILES)
    before = tree(made.root)
    result = on(made, "import", "--lang", "en", "--dry-run", *more, str(made.root / "import/a.en.md"))
    assert (DONE, before) == (result.exit_code, tree(made.root))
    assert "The Night Library" in result.stdout


def test_another_reviewed_translation_is_a_warning(project: MakeProject) -> None:
    """It is told on standard error, and does not fail the command."""
    made = project({**FILES, PATH: po({"La biblioteca nocturna": "The Library at Night"})})
    result = on(made, "import", "--lang", "en", str(made.root / "import/a.en.md"))
    assert DONE == result.exit_code
    assert "1 kept as reviewed before" in result.stdout
    assert "warning: the reviewed translation stays" in result.stderr


def test_the_locale_is_one_of_the_project(project: MakeProject) -> None:
    """One that the project does not have is a wrong call, and so is none."""
    made = project(FILES)
    result = on(made, "import", "--lang", "it", str(made.root / "import/a.en.md"))
    assert (CALL, True) == (result.exit_code, "it is no locale of the project" in result.stderr)
    assert CALL == on(made, "import", str(made.root / "import/a.en.md")).exit_code
    assert CALL == on(made, "import", "--lang", "en").exit_code


def test_the_source_s_own_locale_needs_no_import(project: MakeProject) -> None:
    """Its edition is the source."""
    settings = '[project]\nsource_locale = "es-US"\nlocales = ["es-US", "en"]\n'
    made = project(FILES, settings)
    result = on(made, "import", "--lang", "es-US", str(made.root / "import/a.en.md"))
    assert (CALL, True) == (result.exit_code, "the source's own" in result.stderr)


def test_a_file_that_is_not_there(project: MakeProject) -> None:
    """A wrong call, told without a traceback."""
    result = on(project(FILES), "import", "--lang", "en", "missing.md")
    assert (CALL, True) == (result.exit_code, result.stderr.startswith("missing.md: error: No such file"))


def test_a_file_that_is_not_there_hides_no_other_problem(project: MakeProject) -> None:
    """What is wrong with the other files is told as well, and nothing is written."""
    made = project({**FILES, "import/empty.md": ""})
    before = tree(made.root)
    names = [str(made.root / "import" / name) for name in ("empty.md", "missing.md", "a.en.md")]
    result = on(made, "import", "--lang", "en", *names)
    assert (CALL, before) == (result.exit_code, tree(made.root))
    assert "missing.md: error: No such file" in result.stderr
    assert "empty.md: warning: there is no word in this file" in result.stderr


def test_a_value_that_is_not_found_is_told_in_the_author_s_words(project: MakeProject) -> None:
    """The reason names the placeholder and what stands there in the article."""
    made = project({**FILES, "import/a.en.md": ENGLISH.replace("$4 million", "$5 million")})
    result = said(on(made, "import", "--lang", "en", "--json", str(made.root / "import/a.en.md")))
    assert "not found: {amount} ($4 millones)" in [pair["why"] for pair in result["imports"][0]["pairs"]]


def test_a_file_whose_article_is_not_clear(project: MakeProject, tmp_path: Path) -> None:
    """The content has a problem, and the remedy is an option."""
    made = project({**FILES, "source/b.md": SPANISH, "import/x.md": ENGLISH})
    result = on(made, "import", "--lang", "en", str(tmp_path / "import/x.md"))
    assert (CONTENT, True) == (result.exit_code, "--article PATH" in result.stderr)
    again = on(made, "import", "--lang", "en", "--article", "b.md", str(tmp_path / "import/x.md"))
    assert DONE == again.exit_code
