"""``status``, ``check`` and ``values``: what there is, without changing anything."""

from __future__ import annotations

import pytest

from pipeline.project import Project
from pipeline.runs import survey
from pipeline.runs.report import Report
from tests.conftest import MakeProject
from tests.runs.files import po, tree

FRENCH = '[project]\nsource_locale = "es-US"\nlocales = ["fr"]\n[build]\nthreshold = 50\n'
FUZZY = po({"Uno dos.": "Un deux.", "Tres.": "Trois."}).replace('\nmsgid "Tres."', '\n#, fuzzy\nmsgid "Tres."')


def standings(project: Project) -> list[survey.Standing]:
    """The standings of all articles of a project in all its locales."""
    return survey.status(project, project.locales, Report())


def test_status_counts_messages_and_words(project: MakeProject) -> None:
    """What is translated, fuzzy and untranslated is counted, in messages and in words."""
    made = project(
        {"source/a.txt": "Uno dos.\n\nTres.\n\nCuatro cinco seis.\n", "locales/fr/LC_MESSAGES/a.po": FUZZY}, FRENCH
    )
    (standing,) = standings(made)
    counts = (standing.coverage.translated, standing.coverage.fuzzy, standing.coverage.untranslated)
    assert [(tally.messages, tally.words) for tally in counts] == [(1, 2), (1, 1), (1, 3)]
    assert (standing.article, standing.locale, standing.published) == ("a.txt", "fr", False)


def test_status_of_an_article_without_a_catalog(project: MakeProject) -> None:
    """An article that nobody began to translate is untranslated."""
    (standing,) = standings(project({"source/a.txt": "Uno dos.\n"}, FRENCH))
    assert (standing.coverage.percent, standing.published) == (0, False)


@pytest.mark.parametrize(("article", "threshold"), [("1998.\n", 80), ("Uno.\n", 0)], ids=["no words", "no threshold"])
def test_status_says_what_build_does(project: MakeProject, article: str, threshold: int) -> None:
    """An edition that build publishes is published in status, though there is no catalog for it."""
    made = project({"source/a.txt": article}, FRENCH.replace("50", str(threshold)))
    assert [standing.published for standing in standings(made)] == [True]


def test_check_tells_file_and_line(project: MakeProject) -> None:
    """A problem is told at the line of its entry, in every locale that is asked for."""
    made = project(
        {
            "source/a.txt": "Uno.\n\nCostó $900.\n",
            "locales/fr/LC_MESSAGES/a.po": po({"Uno.": "Un.", "Costó {amount}.": "x"}),
        },
        FRENCH,
    )
    assert [problem.place for problem in survey.check(made, made.locales).problems] == ["locales/fr/LC_MESSAGES/a.po:8"]
    assert survey.check(made, []).problems == []


def test_check_goes_on_behind_a_damaged_file(project: MakeProject) -> None:
    """Articles and catalogs that cannot be read are problems among the others."""
    made = project(
        {
            "source/a.txt": b"\xff\n",
            "source/b.txt": "Uno.\n",
            "source/c.txt": "Costó $900.\n",
            "locales/fr/LC_MESSAGES/b.po": "what?\n",
            "locales/fr/LC_MESSAGES/c.po": po({"Costó {amount}.": "x"}),
        },
        FRENCH,
    )
    assert [problem.place for problem in survey.check(made, made.locales).problems] == [
        "source/a.txt:1",
        "locales/fr/LC_MESSAGES/b.po:1",
        "locales/fr/LC_MESSAGES/c.po:5",
    ]


def test_values_are_listed_with_place_and_rendering(project: MakeProject) -> None:
    """Every value is told with its line and how each locale writes it."""
    made = project({"source/a.txt": "Uno.\n\nCostó $4 millones, un 3.5 %.\n"}, FRENCH)
    found = survey.figures(made, made.locales, Report())
    assert [(each.article, each.line, each.placed.source) for each in found] == [
        ("source/a.txt", 3, "$4 millones"),
        ("source/a.txt", 3, "3.5 %"),
    ]
    assert [dict(each.written)["fr"].replace("\u00a0", " ").replace("\u202f", " ") for each in found] == [
        "4 millions de dollars",
        "3,5 %",
    ]


def test_doubts_are_listed_with_their_place(project: MakeProject) -> None:
    """What stays text because it can be read in two ways is told."""
    made = project({"source/a.txt": "Uno.\n\nEran 1.500 personas.\n", "source/b.txt": b"\xff"}, FRENCH)
    assert [(path, doubt.line, doubt.text) for path, doubt in survey.doubtful(made)] == [("source/a.txt", 3, "1.500")]


def test_lines_of_an_old_macintosh_are_lines(project: MakeProject) -> None:
    """A carriage return ends a line in places, too, as it does for the splitter."""
    made = project({"source/a.txt": "Uno.\r\rCostó $900.\r"}, FRENCH)
    assert [each.line for each in survey.figures(made, [], Report())] == [3]


def test_nothing_is_changed(project: MakeProject) -> None:
    """Looking writes no file."""
    made = project(
        {"source/a.txt": "Costó $900.\n", "locales/fr/LC_MESSAGES/a.po": po({"Costó {amount}.": "x"})}, FRENCH
    )
    before = tree(made.root)
    standings(made)
    survey.check(made, made.locales)
    survey.figures(made, made.locales, Report())
    assert before == tree(made.root)
