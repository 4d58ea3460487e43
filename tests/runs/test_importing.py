"""``pipeline import``: what was translated without our catalogs gets into them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import po_files, workspace
from pipeline.catalog import Catalog
from pipeline.matching.merging import Standing
from pipeline.problem import SettingsUnusable, Severity
from pipeline.project import Project
from pipeline.runs import importing
from pipeline.runs.catalogs import update
from pipeline.runs.importing import Imported
from pipeline.runs.report import Report
from tests.conftest import MakeProject
from tests.runs.files import po, tree
from tests.test_recover import ENGLISH, SPANISH

PATH = "locales/en/LC_MESSAGES/sub/a.po"
OTHER = "# Otra cosa\n\n- Peras\n- Manzanas\n\n> Nada que ver con lo anterior.\n"
FILES = {"source/sub/a.md": SPANISH, "source/b.md": OTHER}


def imported(
    project: Project, *files: Path, article: str | None = None, report: Report | None = None
) -> list[Imported]:
    """What files gave, after it was written."""
    report = report or Report()
    (english,) = (locale for locale in project.locales if locale.tag == "en")
    result = importing.found(project, english, files, article, report)
    importing.write(project, english, result, report)
    return result


def catalog(project: Project, path: str = PATH) -> Catalog:
    """A catalog of a project as it stands."""
    return po_files.read((project.root / path).read_bytes(), path)


@pytest.fixture
def english(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """A function that writes a file outside of the project, the translated article if nothing else is said."""
    folder = tmp_path_factory.mktemp("translated")

    def write(name: str = "a.md", text: str = ENGLISH) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_catalog_is_recovered(
    project: MakeProject, english: Callable[..., Path], msgfmt: Callable[[Path], str]
) -> None:
    """Every message of the article is translated and reviewed, gettext accepts it, and nothing is left to update."""
    made = project(FILES)
    imported(made, english())
    entries = catalog(made).entries
    assert [True] * 7 == [entry.is_reviewed for entry in entries]
    assert "" == msgfmt(made.root / PATH)
    before = tree(made.root)
    update(made, [locale for locale in made.locales if locale.tag == "en"])
    assert before[PATH] == tree(made.root)[PATH]


def test_importing_twice_changes_nothing(project: MakeProject, english: Callable[..., Path]) -> None:
    """The second time all is there already."""
    made, report = project(FILES), Report()
    imported(made, english())
    before = tree(made.root)
    imported(made, english(), report=report)
    assert (before, [], []) == (tree(made.root), report.written, report.problems)


def test_a_reviewed_translation_stays_and_is_told(project: MakeProject, english: Callable[..., Path]) -> None:
    """Another translation than the reviewed one is a warning with both places."""
    made, report = project({**FILES, PATH: po({"La biblioteca nocturna": "The Library at Night"})}), Report()
    (result,) = imported(made, english(), report=report)
    assert "The Library at Night" == catalog(made).by_key()[None, "La biblioteca nocturna"].msgstr
    assert {(None, "La biblioteca nocturna")} == result.kept
    (problem,) = report.problems
    assert (PATH, False) == (problem.path, report.failed)
    assert ":1 has another" in problem.cause


def test_a_preview_writes_nothing(project: MakeProject, english: Callable[..., Path]) -> None:
    """It only looks."""
    made, report = project(FILES), Report()
    before = tree(made.root)
    result = importing.found(made, made.locales[0], [english()], None, report)
    importing.preview(made, made.locales[0], result, report)
    assert before == tree(made.root)
    assert 7 == sum(row.standing is Standing.SURE for row in result[0].rows)


def test_a_translation_that_would_break_the_article_is_not_sure(
    project: MakeProject, english: Callable[..., Path]
) -> None:
    """What ``build`` would refuse is not imported as reviewed."""
    made = project(FILES)
    imported(made, english(text=ENGLISH.replace("counted the automobiles", "counted the <b>automobiles</b>")))
    entries = catalog(made).by_key()
    assert entries[None, "La directora Marta Oquendo contó los automóviles durante {quantity}."].is_fuzzy


@pytest.mark.parametrize(
    "name", ["a.md", "a.en.md", "a-en.md", "a_en.markdown", "sub/a.md", "en/a.md", "en/sub/a.md", "A.md", "other.md"]
)
def test_which_article_a_file_translates(project: MakeProject, english: Callable[..., Path], name: str) -> None:
    """It is the one that the file is named after, or else the one that it is like."""
    assert ["sub/a.md"] == [each.article for each in imported(project(FILES), english(name))]


def test_the_nearer_of_two_namesakes(project: MakeProject, english: Callable[..., Path]) -> None:
    """Of two articles of one name it is the one in the folder of the same name."""
    made = project({"source/a.md": OTHER, "source/sub/a.md": SPANISH})
    assert "sub/a.md" == imported(made, english("en/sub/a.md"))[0].article


def test_an_article_that_is_not_clear(project: MakeProject, english: Callable[..., Path]) -> None:
    """The candidates are named, other files are imported all the same."""
    made, report = project({"source/a.md": OTHER, "source/b.md": OTHER.replace("Peras", "Uvas")}), Report()
    result = imported(made, english("x.md"), english("b.md", OTHER), report=report)
    assert ["b.md"] == [each.article for each in result]
    assert "it is not clear which article this translates" == report.problems[0].cause
    assert "--article PATH; the likeliest are a.md, b.md" in report.problems[0].remedy


def test_the_article_that_is_meant(project: MakeProject, english: Callable[..., Path]) -> None:
    """``--article`` decides, with or without the folder and the ending."""
    made = project(FILES)
    for named in ("b.md", "source/b.md", "b"):
        assert ["b.md"] == [each.article for each in imported(made, english("a.md"), article=named)]
    with pytest.raises(SettingsUnusable, match=r"there is no article c\.md"):
        imported(made, english("a.md"), article="c.md")


def test_files_that_cannot_be_used(project: MakeProject, english: Callable[..., Path], tmp_path: Path) -> None:
    """A file that is not there or of no known kind is a fault of the call, one that is not UTF-8 one of the content."""
    made, report = project(FILES), Report()
    with pytest.raises(SettingsUnusable, match=r"No such file(.|\n)*no word in this file"):
        imported(made, tmp_path / "missing.md", english("b.md", " \n"))
    with pytest.raises(SettingsUnusable, match="neither an article nor a catalog"):
        imported(made, english("a.docx"))
    broken = english("a.md")
    broken.write_bytes(b"# One\n\nTw\xff\n")
    assert [] == imported(made, broken, report=report)
    assert [(3, "byte 0xff is not UTF-8")] == [(each.line, each.cause) for each in report.problems]


def test_a_catalog_of_another_program(project: MakeProject, english: Callable[..., Path]) -> None:
    """Its entries go to the articles that have their messages; what none has is told."""
    made = project(FILES)
    pairs = {"La biblioteca nocturna": "The Night Library", "Peras": "Pears", "Ya no está": "It is gone"}
    result = imported(made, english("all.po", po(pairs)))
    assert ["b.md", "sub/a.md", None] == [each.article for each in result]
    assert ["Ya no está"] == [row.text for row in result[-1].rows]
    assert catalog(made).by_key()[None, "La biblioteca nocturna"].is_reviewed
    assert catalog(made, "locales/en/LC_MESSAGES/b.po").by_key()[None, "Peras"].is_reviewed


def test_what_an_article_lost_is_kept_as_obsolete(project: MakeProject, english: Callable[..., Path]) -> None:
    """A catalog of one article gives it all that it has, and gettext accepts it."""
    made = project(FILES)
    pairs = {"Otra cosa": "Something else", "Peras": "Pears", "Manzanas": "Apples", "Ya no está": "It is gone"}
    imported(made, english("b.po", po(pairs)))
    found = catalog(made, "locales/en/LC_MESSAGES/b.po").by_key()[None, "Ya no está"]
    assert ("It is gone", True) == (found.msgstr, found.obsolete)


def test_a_catalog_that_cannot_be_read(project: MakeProject, english: Callable[..., Path]) -> None:
    """A broken catalog is told with its line, be it the file or our own, and ours stays as it is."""
    made, report = project({**FILES, PATH: "msgid rubbish\n"}), Report()
    imported(made, english("a.md"), english("b.po", "msgid rubbish\n"), report=report)
    assert {PATH, str(english("b.po"))} == {each.path for each in report.problems}
    assert b"msgid rubbish\n" == workspace.read(made, PATH)


def test_files_teach_each_other(project: MakeProject, english: Callable[..., Path]) -> None:
    """Several files in one call are aligned with the words that all of them show."""
    made = project(FILES)
    result = imported(made, english("a.md"), english("b.md", "# Another thing\n\n- Pears\n- Apples\n\n> Unrelated.\n"))
    assert ["sub/a.md", "b.md"] == [each.article for each in result]
    assert catalog(made, "locales/en/LC_MESSAGES/b.po").by_key()[None, "Peras"].msgstr == "Pears"


def test_the_rest_of_a_catalog_of_something_else_is_only_told(
    project: MakeProject, english: Callable[..., Path]
) -> None:
    """A catalog of which an article has one or two entries is not its own: nothing else of it is kept there."""
    made = project(FILES)
    pairs = {"Peras": "Pears", "Manzanas": "Apples", "Abrir": "Open", "Cerrar": "Close"}
    result = imported(made, english("b.po", po(pairs)))
    assert ["b.md", None] == [each.article for each in result]
    assert {"Abrir", "Cerrar"} == {row.text for row in result[-1].rows}
    assert not any(entry.obsolete for entry in catalog(made, "locales/en/LC_MESSAGES/b.po").entries)


@pytest.mark.parametrize(("name", "text"), [("b.md", ""), ("b.md", "---\n\n* * *\n"), ("b.po", po({"Peras": ""}))])
def test_a_file_without_a_word(project: MakeProject, english: Callable[..., Path], name: str, text: str) -> None:
    """It is a warning, and nothing is written for it."""
    made, report = project(FILES), Report()
    before = tree(made.root)
    assert [] == imported(made, english(name, text), report=report)
    assert [Severity.WARNING] == [each.severity for each in report.problems]
    assert before == tree(made.root)


def test_the_translation_of_another_article(project: MakeProject, english: Callable[..., Path]) -> None:
    """A file that bears the wrong name gives nothing sure, and the article that it is likelier of is named."""
    made, report = project(FILES), Report()
    (result,) = imported(made, english("b.md", ENGLISH), report=report)
    assert "b.md" == result.article
    assert not any(row.standing is Standing.SURE for row in result.rows)
    (problem,) = report.problems
    assert ("this seems to be no translation of b.md; all of it is unsure", Severity.WARNING) == (
        problem.cause,
        problem.severity,
    )
    assert "sub/a.md" in problem.remedy


@pytest.mark.parametrize(
    ("name", "told"), [("a.fr.md", True), ("fr/a.md", True), ("a.es.md", True), ("a.en.md", False)]
)
def test_a_file_that_names_another_locale(
    project: MakeProject, english: Callable[..., Path], name: str, told: bool
) -> None:
    """It is told, and imported all the same."""
    made, report = project(FILES), Report()
    assert ["sub/a.md"] == [each.article for each in imported(made, english(name), report=report)]
    assert told == any("--lang says en" in each.cause for each in report.problems)


def test_an_unsure_translation_does_not_question_a_reviewed_one(
    project: MakeProject, english: Callable[..., Path]
) -> None:
    """Only what is sure is worth a warning."""
    made, report = project({**FILES, PATH: po({"La biblioteca nocturna": "The Library at Night"})}), Report()
    imported(made, english(text=ENGLISH.replace("The Night Library", "The *Night* Library")), report=report)
    assert [] == report.problems


FRENCH = """\
# La bibliothèque de nuit

La bibliothèque du village est ouverte jusqu'à minuit, et les gens y viennent pour lire avec les autres.

Le projet a coûté 4 millions de dollars ; voir [le rapport](https://example.org/a).
"""


def test_a_file_in_another_language(project: MakeProject, english: Callable[..., Path]) -> None:
    """A French text is no English translation, whatever figures and links it shares with the article."""
    report = Report()
    (found,) = imported(project(FILES), english("a.md", FRENCH), report=report)
    assert Standing.SURE not in {row.standing for row in found.rows}
    assert ["this seems to be in another language (fr), and --lang says en; all of it is unsure"] == [
        problem.cause for problem in report.problems
    ]
