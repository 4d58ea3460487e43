"""``pipeline build``: editions are written where they are due, and what stands is never made worse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.project import Project, load
from pipeline.runs.build import build
from pipeline.runs.report import Report
from tests.conftest import SETTINGS, MakeProject
from tests.runs.files import po, tree
from tests.targets.pages import dead_links

FILES = {
    "source/a.md": "# Uno\n\nCostó $900.\n",
    "source/b.txt": "Dos.\n",
    "source/img.png": "PNG",
    "locales/en/LC_MESSAGES/a.po": po({"Uno": "One", "Costó {amount}.": "It cost {amount}."}),
    "locales/fr/LC_MESSAGES/a.po": po({"Uno": "Un", "Costó {amount}.": "Coût : {amount}."}),
    "locales/fr/LC_MESSAGES/b.po": po({"Dos.": "Deux."}),
}
BOTH = ("copies", "site")


def built(project: Project, *targets: str, jobs: int = 1, forced: bool = False, tags: tuple[str, ...] = ()) -> Report:
    """The report of a build, in all locales where none is named."""
    locales = [locale for locale in project.locales if not tags or locale.tag in tags]
    return build(project, locales, targets or BOTH, jobs=jobs, forced=forced)


def editions(project: Project) -> dict[str, bytes]:
    """The files of all editions."""
    return tree(project.root / "editions")


def test_both_targets(project: MakeProject) -> None:
    """Copies in the articles' formats, and a site with an index for each language."""
    made = project(FILES)
    report = built(made)
    assert report.problems == []
    found = editions(made)
    assert found["copies/en/a.md"] == b"# One\n\nIt cost $900.\n"
    assert [path for path in found if path.startswith("site/fr/")] == [
        "site/fr/a/index.html",
        "site/fr/b/index.html",
        "site/fr/index.html",
    ]
    assert sorted(report.written) == [f"editions/{path}" for path in found if not path.endswith("manifest.json")]


def test_a_second_build_writes_nothing(project: MakeProject) -> None:
    """What is right already stays, to the file's number and time."""
    made = project(FILES)
    built(made)
    folder = made.root / "editions"
    before = {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}
    report = built(made)
    after = {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}
    assert (report.written, report.deleted, before) == ([], [], after)


def test_only_what_changed_is_written(project: MakeProject) -> None:
    """A change of one catalog costs its own editions, and the pages that list it."""
    made = project(FILES)
    built(made)
    changed = po({"Uno": "Une", "Costó {amount}.": "Coût : {amount}."})
    (made.root / "locales/fr/LC_MESSAGES/a.po").write_text(changed, encoding="utf-8")
    assert built(made, "copies").written == ["editions/copies/fr/a.md"]
    assert "editions/site/en/b/index.html" in built(made, "site").kept


def test_force_writes_everything(project: MakeProject) -> None:
    """What is right already is written again where that is asked for, with the same bytes."""
    made = project(FILES)
    built(made)
    before = editions(made)
    report = built(made, forced=True)
    assert (report.kept, before) == ([], editions(made))


def test_an_edition_that_somebody_changed_is_made_again(project: MakeProject) -> None:
    """What does not stand as it was written is written anew, and so is what is gone."""
    made = project(FILES)
    built(made)
    before = editions(made)
    (made.root / "editions/copies/en/a.md").write_text("Mine\n", encoding="utf-8")
    (made.root / "editions/copies/fr/a.md").unlink()
    assert built(made, "copies").written == ["editions/copies/en/a.md", "editions/copies/fr/a.md"]
    assert before == editions(made)


@pytest.mark.parametrize("manifest", [b"", b"{", b"[]", b'{"files": 3}', b'{"files": {"en/a.md": 3}}', b"\xff"])
def test_a_damaged_manifest_costs_a_whole_build(project: MakeProject, manifest: bytes) -> None:
    """Without a record of what was written everything is made again."""
    made = project(FILES)
    built(made)
    before = editions(made)
    (made.root / "editions/copies/manifest.json").write_bytes(manifest)
    built(made)
    assert before == editions(made)


def test_a_stranger_s_file_stays(project: MakeProject) -> None:
    """What the program did not write is not its to delete."""
    made = project(FILES)
    built(made)
    (made.root / "editions/copies/en/notes.txt").write_text("Mine\n", encoding="utf-8")
    (made.root / "source/a.md").unlink()
    built(made)
    assert editions(made)["copies/en/notes.txt"] == b"Mine\n"


def test_the_editions_of_an_article_that_is_gone_go(project: MakeProject) -> None:
    """A deleted article leaves no edition, no empty folder and no dead link."""
    made = project(FILES)
    built(made)
    (made.root / "source/a.md").unlink()
    report = built(made)
    assert "editions/copies/en/a.md" in report.deleted
    assert not [path for path in editions(made) if "/a" in path]
    assert not (made.root / "editions/site/en/a").exists()
    assert dead_links(made.root / "editions/site") == []


def test_a_renamed_article_moves_its_editions(project: MakeProject) -> None:
    """An article that is renamed with its catalogs has its editions under the new name alone."""
    made = project(FILES)
    built(made)
    for path in ("source/a.md", *(f"locales/{tag}/LC_MESSAGES/a.po" for tag in ("en", "fr"))):
        old = made.root / path
        old.rename(old.with_stem("nuevo"))
    built(made)
    found = editions(made)
    assert found["copies/en/nuevo.md"] == b"# One\n\nIt cost $900.\n"
    assert not [path for path in found if "/a." in path or "/a/" in path]


def test_a_locale_that_left_the_project_leaves_its_editions(project: MakeProject) -> None:
    """The editions of a locale that the settings do not name any more are deleted, its catalogs are not."""
    made = project(FILES)
    built(made)
    without = project(settings=SETTINGS.replace('"fr", ', ""))
    built(without)
    assert not [path for path in editions(made) if "/fr/" in path]
    assert (made.root / "locales/fr/LC_MESSAGES/a.po").is_file()


def test_one_locale_at_a_time(project: MakeProject) -> None:
    """A build of some locales leaves the others' editions alone, and a site without dead links."""
    made = project(FILES)
    built(made, tags=("fr",))
    assert [path for path in editions(made) if path.startswith("copies/en")] == []
    built(made, tags=("en",))
    found = editions(made)
    assert {"copies/fr/a.md", "copies/en/a.md", "site/fr/a/index.html", "site/en/a/index.html"} <= set(found)
    assert "site/de/a/index.html" not in found
    assert dead_links(made.root / "editions/site") == []


def test_below_its_threshold_an_edition_is_held_back(project: MakeProject) -> None:
    """An edition of which too little is reviewed is not published, and a warning says how much is wanting."""
    made = project(FILES, SETTINGS.replace("threshold = 0", "threshold = 100"))
    report = built(made)
    assert not report.failed
    assert sorted(problem.path for problem in report.problems) == [
        "locales/de/LC_MESSAGES/a.po",
        "locales/de/LC_MESSAGES/b.po",
        "locales/en/LC_MESSAGES/b.po",
    ]
    assert sorted(path for path in editions(made) if path.startswith("copies/") and "/img" not in path) == [
        "copies/en/a.md",
        "copies/fr/a.md",
        "copies/fr/b.txt",
        "copies/manifest.json",
    ]


def test_text_without_words_needs_no_catalog(project: MakeProject) -> None:
    """An article of figures alone is complete in every language."""
    made = project({"source/a.txt": "1998\n"}, SETTINGS.replace("threshold = 0", "threshold = 100"))
    assert built(made).problems == []
    assert editions(made)["copies/de/a.txt"] == b"1998\n"


def test_a_fallback_stands_in(project: MakeProject) -> None:
    """What one locale lacks another lends, where the settings say so."""
    settings = f'{SETTINGS}[locales.en]\nfallback = ["fr"]\n'
    assert built(made := project(FILES, settings)).problems == []
    assert editions(made)["copies/en/b.txt"] == b"Deux.\n"


def test_what_is_wrong_falls_back(project: MakeProject) -> None:
    """A lost figure costs its message: the author's text stands, and the problem is told with file and line."""
    made = project({**FILES, "locales/en/LC_MESSAGES/a.po": po({"Uno": "One", "Costó {amount}.": "It cost."})})
    report = built(made)
    assert [problem.place for problem in report.problems] == ["locales/en/LC_MESSAGES/a.po:8"]
    assert report.failed
    assert editions(made)["copies/en/a.md"] == "# One\n\nCostó $900.\n".encode()


DAMAGE = {
    "a catalog": ("locales/fr/LC_MESSAGES/a.po", b'msgid "x" y\n', "locales/fr/LC_MESSAGES/a.po:1"),
    "a catalog in another encoding": ("locales/fr/LC_MESSAGES/a.po", po({"Uno": "Ñ"}).encode("latin-1"), None),
    "an article": ("source/a.md", b"# Uno\n\n\xff\n", "source/a.md:3"),
}


@pytest.mark.parametrize(("path", "data", "place"), DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_file_costs_its_own_editions_alone(
    project: MakeProject, path: str, data: bytes, place: str | None
) -> None:
    """The editions that cannot be made stay as they stand; all others are built."""
    made = project(FILES)
    built(made)
    before = editions(made)
    (made.root / path).write_bytes(data)
    (made.root / "locales/fr/LC_MESSAGES/b.po").write_text(po({"Dos.": "Les deux."}), encoding="utf-8")
    report = built(made)
    assert (len(report.problems), report.failed) == (1, True)
    assert place in (None, report.problems[0].place)
    after = editions(made)
    assert (before["copies/fr/a.md"], b"Les deux.\n") == (after["copies/fr/a.md"], after["copies/fr/b.txt"])
    assert before["site/fr/a/index.html"] == after["site/fr/a/index.html"]
    assert (made.root / path).read_bytes() == data


NO_PO_FILE = {
    "no closing quote": 'msgid "Dos."\nmsgstr "Deux.\n',
    "no quotes": 'msgid "Dos."\nmsgstr Deux.\n',
    "a msgid without closing quote": 'msgid "Dos.\nmsgstr "Deux."\n',
    "no msgstr": 'msgid "Dos."\n',
    "a quote that is escaped": 'msgid "Dos."\nmsgstr "Deux.\\"\n',
}


@pytest.mark.parametrize("entry", NO_PO_FILE.values(), ids=NO_PO_FILE)
def test_what_gettext_refuses_is_not_published(project: MakeProject, entry: str) -> None:
    """A catalog that GNU gettext calls a syntax error costs its edition; half a word is never published."""
    made = project({"source/b.txt": "Dos.\n", "locales/fr/LC_MESSAGES/b.po": f"{po({})}\n{entry}"})
    report = built(made, tags=("fr",))
    assert [problem.path for problem in report.problems] == ["locales/fr/LC_MESSAGES/b.po"]
    assert "copies/fr/b.txt" not in editions(made)


ONLY = {path: text for path, text in FILES.items() if "b." not in path}


@pytest.mark.parametrize(("path", "data", "place"), DAMAGE.values(), ids=DAMAGE)
def test_damage_to_the_only_article_leaves_a_whole_site(
    project: MakeProject, path: str, data: bytes, place: str | None
) -> None:
    """Pages that stay keep their style, their pictures and the pages that they lead to."""
    made = project(ONLY)
    built(made)
    before = editions(made)
    (made.root / path).write_bytes(data)
    report = built(made)
    assert place in (None, report.problems[0].place)
    assert dead_links(made.root / "editions/site") == []
    assert sorted(before) == sorted(editions(made))


def test_no_article_leaves_everything_as_it_was(project: MakeProject) -> None:
    """Where the source folder is empty or gone, nothing is deleted."""
    made = project(ONLY)
    built(made)
    before = editions(made)
    (made.root / "source/a.md").unlink()
    with pytest.raises(Exception, match="there is no article here"):
        built(made)
    assert before == editions(made)


@pytest.mark.parametrize("jobs", [2, 5])
def test_jobs_change_nothing(project: MakeProject, jobs: int) -> None:
    """However many processes work, the files and the report are the same."""
    made = project({**FILES, "locales/de/LC_MESSAGES/a.po": "what?\n", "source/c.txt": b"\xff"})
    one = built(made)
    before = editions(made)
    many = built(made, jobs=jobs, forced=True)
    assert (before, one.problems) == (editions(made), many.problems)


def test_the_manifest_says_what_each_edition_is_made_from(project: MakeProject) -> None:
    """Source, catalogs, coverage and translators stand beside the editions."""
    named = po({"Uno": "One"}).replace("Content-Type", 'Last-Translator: Ana Ruiz <ana@a.es>\\n"\n"Content-Type', 1)
    made = project({**FILES, "locales/en/LC_MESSAGES/a.po": named})
    built(made)
    facts = json.loads((made.root / "editions/copies/manifest.json").read_bytes())["files"]["en/a.md"]
    assert (facts["article"], facts["locale"], facts["translators"]) == ("a.md", "en", ["Ana Ruiz"])
    assert sorted(facts["made_from"]) == ["locales/en/LC_MESSAGES/a.po", "source/a.md"]
    assert facts["words"] == {"total": 2, "reviewed": 1}


def test_nothing_is_written_outside_of_the_editions(project: MakeProject) -> None:
    """A build reads source and catalogs, and writes neither."""
    made = project(FILES)
    before = tree(made.root)
    built(made)
    assert before == {path: data for path, data in tree(made.root).items() if not path.startswith("editions/")}


def test_no_scraps_are_left(project: MakeProject) -> None:
    """What was written beside its place is moved into it or gone."""
    made = project(FILES)
    built(made)
    assert not [path for path in editions(made) if Path(path).name.startswith(".") or path.endswith(".tmp")]


def test_readers_may_read_what_is_written(project: MakeProject) -> None:
    """Editions have the permissions that new files have, not those of a temporary file."""
    made = project(FILES)
    built(made)
    fresh = made.root / "fresh"
    fresh.touch()
    assert (made.root / "editions/copies/en/a.md").stat().st_mode == fresh.stat().st_mode


def test_a_warning_is_told_by_every_build(project: MakeProject) -> None:
    """What is wrong with a page is told as long as it is wrong, whether or not the page is made again."""
    made = project({"source/a.md": "[Uno](no.md)\n"})
    first, second = built(made, "site"), built(made, "site")
    assert first.problems
    assert first.problems == second.problems


def test_a_warning_names_a_file_of_the_project(project: MakeProject) -> None:
    """The place of a problem is a file that somebody can open."""
    made = project({"source/a.md": "[Uno](no.md)\n"})
    assert [problem.path for problem in built(made, "site").problems if not (made.root / problem.path).is_file()] == []


def test_a_forged_manifest_deletes_nothing_outside(project: MakeProject) -> None:
    """A manifest (which may come from a cache or an archive) reaches no file outside of its own folder."""
    made = project(FILES)
    built(made)
    manifest = made.root / "editions/copies/manifest.json"
    recorded = json.loads(manifest.read_bytes())
    recorded["files"]["../../source/img.png"] = recorded["files"]["en/img.png"]
    manifest.write_text(json.dumps(recorded), encoding="utf-8")
    built(made)
    assert (made.root / "source/img.png").is_file()


def test_an_empty_article(project: MakeProject) -> None:
    """An article that its author has not begun yet stops no build."""
    made = project({**FILES, "source/vacío.md": ""})
    assert built(made).problems == []


def test_a_project_may_move(project: MakeProject, tmp_path: Path) -> None:
    """Nothing in the editions knows where the project stands."""
    made = project(FILES)
    built(made)
    before = editions(made)
    moved = tmp_path.parent / f"{tmp_path.name}-moved"
    tmp_path.rename(moved)
    again = load(moved)
    assert built(again).written == []
    assert before == editions(again)


def test_what_is_refused_does_not_count(project: MakeProject) -> None:
    """An edition of which nothing can be used is below any threshold, and not published as if it were translated."""
    files = {"source/a.txt": "Costó $900.\n", "locales/en/LC_MESSAGES/a.po": po({"Costó {amount}.": "It cost."})}
    made = project(files, SETTINGS.replace("threshold = 0", "threshold = 100"))
    built(made, tags=("en",))
    assert "copies/en/a.txt" not in editions(made)
