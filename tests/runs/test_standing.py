"""``status``: how far each article is in each locale, what holds it back, and what its author changed."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from pipeline.catalog import Tally
from pipeline.matching.word_diff import written
from pipeline.project import Project
from pipeline.runs.build import build
from pipeline.runs.report import Report
from pipeline.runs.standing import Built, Standing, status, totals
from tests.conftest import MakeProject
from tests.runs.files import HEADER, po, tree

FRENCH = '[project]\nsource_locale = "es-US"\nlocales = ["fr"]\n[build]\nthreshold = 50\n'
FUZZY = po({"Uno dos.": "Un deux.", "Tres.": "Trois."}).replace('\nmsgid "Tres."', '\n#, fuzzy\nmsgid "Tres."')
ARTICLE = {"source/a.txt": "Uno dos.\n\nTres.\n\nCuatro cinco seis.\n"}
CATALOG = "locales/fr/LC_MESSAGES/a.po"


def standings(project: Project) -> list[Standing]:
    """The standings of all articles of a project in all its locales."""
    return status(project, project.locales, Report())


def test_messages_and_words_are_counted(project: MakeProject) -> None:
    """What is translated, fuzzy and untranslated is counted, in messages and in words."""
    (standing,) = standings(project({**ARTICLE, CATALOG: FUZZY}, FRENCH))
    counts = (standing.coverage.translated, standing.coverage.fuzzy, standing.coverage.untranslated)
    assert [(1, 2), (1, 1), (1, 3)] == [(tally.messages, tally.words) for tally in counts]
    assert ("a.txt", "fr", False) == (standing.article, standing.locale, standing.published)


def test_an_article_without_a_catalog(project: MakeProject) -> None:
    """An article that nobody began to translate is untranslated, and its edition held back for that."""
    (standing,) = standings(project({"source/a.txt": "Uno dos.\n"}, FRENCH))
    assert (0, False, None) == (standing.coverage.percent, standing.published, standing.catalog)
    assert ("0 % of 50 % reviewed", "no catalog yet") == standing.reasons


@pytest.mark.parametrize(("article", "threshold"), [("1998.\n", 80), ("Uno.\n", 0)], ids=["no words", "no threshold"])
def test_status_says_what_build_does(project: MakeProject, article: str, threshold: int) -> None:
    """An edition that build publishes is published in status, though there is no catalog for it."""
    made = project({"source/a.txt": article}, FRENCH.replace("50", str(threshold)))
    assert [True] == [standing.published for standing in standings(made)]


@pytest.mark.parametrize(("threshold", "published"), [(33, True), (34, False)])
def test_a_threshold_of_a_locale_goes_before_that_of_all(project: MakeProject, threshold: int, published: bool) -> None:
    """Status and build hold an edition back by the threshold of its own locale."""
    made = project({**ARTICLE, CATALOG: FUZZY}, f"{FRENCH}[locales.fr]\nthreshold = {threshold}\n")
    (standing,) = standings(made)
    assert (threshold, published) == (standing.threshold, standing.published)
    report = build(made, made.locales, ["copies"])
    assert published == ("editions/copies/fr/a.txt" in report.written)
    said = [(problem.cause[-57:], problem.remedy) for problem in report.problems]
    expected = (
        " 33 % of its words are reviewed, 34 % are asked for",
        "Translate more of it, or lower threshold in [locales.fr]",
    )
    assert published or (said[0][0].endswith(expected[0]) and expected[1] == said[0][1])


@pytest.mark.parametrize(
    ("source", "entry"),
    [
        ("Costó $900.\n", ("Costó {amount}.", "Un prix.")),
        ("Mira [esto](a.md).\n", ("Mira [esto](a.md).", "Regarde ça.")),
    ],
    ids=["refused by a check", "refused by the structure"],
)
def test_what_is_refused_is_in_error_and_not_reviewed(
    project: MakeProject, source: str, entry: tuple[str, str]
) -> None:
    """A reviewed translation that no edition uses is counted apart, and said to be a reason."""
    made = project({"source/a.md": f"Uno dos.\n\n{source}", CATALOG: po({"Uno dos.": "Un deux.", entry[0]: entry[1]})})
    (standing,) = status(made, [made.locales[1]], Report())
    assert Tally(1, 2) == standing.coverage.translated
    assert 1 == standing.errors.messages
    assert standing.errors == standing.coverage.untranslated
    assert "1 entry in error" in standing.reasons


def test_a_stale_entry_says_what_its_author_changed(project: MakeProject) -> None:
    """An entry that is fuzzy with another previous msgid is stale; others that are fuzzy are not."""
    stale = '\n#, fuzzy\n#| msgid "Tres uno."\nmsgid "Tres."\nmsgstr "Trois."\n'
    fuzzy = '\n#, fuzzy\nmsgid "Uno dos."\nmsgstr "Un"\n'
    gone = '\n#~ msgid "Cuatro cinco seis."\n#~ msgstr "x"\n'
    (standing,) = standings(project({**ARTICLE, CATALOG: HEADER + stale + fuzzy + gone}, FRENCH))
    (edit,) = standing.edits
    assert (CATALOG, 5, "Tres uno.", "Tres.") == (edit.path, edit.line, edit.old, edit.new)
    assert "Tres [-uno-]." == written(edit.pieces)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2026-11-24 14:30+0200", datetime(2026, 11, 24, 14, 30, tzinfo=timezone(timedelta(hours=2)))),
        ("YEAR-MO-DA HO:MI+ZONE", None),
        ("2026-13-41 14:30+0200", None),
        ("", None),
    ],
)
def test_who_translated_last(project: MakeProject, date: str, expected: datetime | None) -> None:
    """The header says who changed the catalog last, and when; what no date is, is none."""
    headers = f'"PO-Revision-Date: {date}\\n"\n"Last-Translator: Zoë <zoe@example.org>\\n"\n'
    (standing,) = standings(project({**ARTICLE, CATALOG: HEADER + headers}, FRENCH))
    assert ("Zoë", expected) == (standing.translator, standing.revised)


def test_what_stands_is_held_against_what_there_is(project: MakeProject) -> None:
    """The manifest tells which editions stand, and what of their making changed since."""
    made = project({**ARTICLE, CATALOG: FUZZY}, FRENCH.replace("50", "0"))
    assert () == standings(made)[0].built
    build(made, made.locales, ["copies"])
    assert (Built("copies"),) == standings(made)[0].built
    (made.root / CATALOG).write_text(FUZZY + "\n", encoding="utf-8")
    assert (Built("copies", (CATALOG,)),) == standings(made)[0].built
    (made.root / "source/a.txt").write_text("Uno dos.\n", encoding="utf-8")
    assert (Built("copies", (CATALOG, "source/a.txt"), outdated=True),) == standings(made)[0].built


@pytest.mark.parametrize("made_from", ["null", "[1]", '{"source/a.txt": 3}'])
def test_a_manifest_that_somebody_wrote_in(project: MakeProject, made_from: str) -> None:
    """What a manifest cannot mean makes its edition outdated, and no traceback."""
    made = project({**ARTICLE, CATALOG: FUZZY}, FRENCH.replace("50", "0"))
    build(made, made.locales, ["copies"])
    manifest = made.root / "editions/copies/manifest.json"
    text = manifest.read_text(encoding="utf-8")
    start = text.index('"made_from": ') + len('"made_from": ')
    manifest.write_text(text[:start] + made_from + text[text.index("}", start) + 1 :], encoding="utf-8")
    assert [True] == [each.outdated for each in standings(made)[0].built]


def test_totals_of_each_locale(project: MakeProject) -> None:
    """The standings of a locale are added up; percents are of the words, not of the percents."""
    files = {**ARTICLE, "source/b.txt": "Tres.\n", CATALOG: FUZZY, CATALOG.replace("/a", "/b"): po({"Tres.": "Trois."})}
    made = project(files, FRENCH)
    (total,) = totals(standings(made))
    assert ("fr", 2, 1, 42) == (total.locale, total.articles, total.published, total.coverage.percent)
    assert [] == totals([])


def test_what_cannot_be_read_is_left_out(project: MakeProject) -> None:
    """A damaged catalog is a problem of the run, and the others are told."""
    made = project({**ARTICLE, "source/b.txt": "Tres.\n", CATALOG: "what?\n"}, FRENCH)
    report = Report()
    assert ["b.txt"] == [standing.article for standing in status(made, made.locales, report)]
    assert [CATALOG] == [problem.path for problem in report.problems]


def test_nothing_is_changed(project: MakeProject) -> None:
    """Looking writes no file."""
    made = project({**ARTICLE, CATALOG: FUZZY}, FRENCH)
    before = tree(made.root)
    standings(made)
    assert before == tree(made.root)
