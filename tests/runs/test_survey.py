"""``check`` and ``values``: what there is, without changing anything."""

from __future__ import annotations

from pipeline.problem import Severity
from pipeline.runs import survey
from pipeline.runs.report import Report
from tests.conftest import MakeProject
from tests.runs.files import po, tree

FRENCH = '[project]\nsource_locale = "es-US"\nlocales = ["fr"]\n[build]\nthreshold = 50\n'


def test_check_tells_file_and_line(project: MakeProject) -> None:
    """A problem is told at the line of its entry, in every locale that is asked for."""
    made = project(
        {
            "source/a.txt": "Uno.\n\nCostó $900.\n",
            "locales/fr/LC_MESSAGES/a.po": po({"Uno.": "Un.", "Costó {amount}.": "x"}),
        },
        FRENCH,
    )
    assert [
        problem.place for problem in survey.check(made, made.locales).problems if problem.severity is Severity.ERROR
    ] == ["locales/fr/LC_MESSAGES/a.po:8"]
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
    assert [
        problem.place for problem in survey.check(made, made.locales).problems if problem.severity is Severity.ERROR
    ] == [
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
    survey.check(made, made.locales)
    survey.figures(made, made.locales, Report())
    assert before == tree(made.root)
