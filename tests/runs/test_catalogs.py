"""``pipeline update``: every translator's catalog becomes current, and nothing in it is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import po_files
from pipeline.catalog import Catalog
from pipeline.project import Project
from pipeline.runs.catalogs import update
from pipeline.runs.report import Report
from tests.conftest import MakeProject
from tests.runs.files import po, tree

ARTICLES = {"source/a.md": "# Uno\n\nCostó $900 {x}.\n", "source/sub/b.txt": "Dos.\n"}
FRENCH = '[project]\nsource_locale = "es-US"\nlocales = ["fr"]\n'


def updated(project: Project) -> Report:
    """The report of an update in all locales."""
    return update(project, project.locales)


def catalog(project: Project, path: str) -> Catalog:
    """A catalog of a project as it stands."""
    return po_files.read((project.root / path).read_bytes(), path)


def test_missing_catalogs_are_made(project: MakeProject, msgfmt: Callable[[Path], str]) -> None:
    """Each locale gets a catalog for each article, and gettext accepts them."""
    made = project(ARTICLES)
    report = updated(made)
    paths = [f"locales/{tag}/LC_MESSAGES/{name}.po" for tag in ("en", "fr", "de") for name in ("a", "sub/b")]
    assert report.written == ["locales/pot/a.pot", "locales/pot/sub/b.pot", *paths]
    assert [""] * 6 == [msgfmt(made.root / path) for path in paths]


def test_folders_have_gettext_s_names(project: MakeProject) -> None:
    """Locales have gettext's names below ``locales/``."""
    settings = '[project]\nsource_locale = "es-US"\nlocales = ["pt-BR", "zh-Hant", "ca-valencia", "sr-Latn"]\n'
    made = project({"source/a.md": "Uno\n"}, settings)
    updated(made)
    assert sorted(path.name for path in (made.root / "locales").iterdir()) == [
        "ca@valencia",
        "pot",
        "pt_BR",
        "sr_Latn",
        "zh_Hant",
    ]


def test_a_second_run_writes_nothing(project: MakeProject) -> None:
    """Current catalogs are left as they are."""
    made = project(ARTICLES)
    updated(made)
    before = tree(made.root)
    report = updated(made)
    assert (report.written, before) == ([], tree(made.root))


def test_a_translator_s_layout_stays(project: MakeProject) -> None:
    """An entry in which nothing changes stands in the file as the translator's program wrote it."""
    entry = '\n#  Ojo\n#: source/a.md\nmsgid ""\n"Un"\n"o"\nmsgstr "Un"\n'
    theirs = f"{po({})}{entry}".replace("\n", "\r\n")
    made = project({"source/a.md": "Uno\n\nDos\n", "locales/fr/LC_MESSAGES/a.po": theirs}, FRENCH)
    updated(made)
    after = (made.root / "locales/fr/LC_MESSAGES/a.po").read_bytes().decode()
    assert entry.replace("\n", "\r\n") in after
    assert after.count("\n") == after.count("\r\n")


def test_a_renamed_article_takes_its_catalog_along(project: MakeProject) -> None:
    """The catalog of an article under another name is the same file: its head, its comments and its history."""
    theirs = (
        po({"Uno": "Un", "Dos": "Deux"})
        .replace('msgid ""', '# Équipe\nmsgid ""', 1)
        .replace('msgid "Uno"', '#: source/a.md\nmsgid "Uno"')
        + '\n#~ msgid "x"\n#~ msgstr "y"\n'
    )
    made = project({"source/a.md": "Uno\n\nDos\n", "locales/fr/LC_MESSAGES/a.po": theirs}, FRENCH)
    (made.root / "source/a.md").rename(made.root / "source/b.md")
    report = updated(made)
    old, new = "locales/fr/LC_MESSAGES/a.po", "locales/fr/LC_MESSAGES/b.po"
    assert ([(old, new)], False) == (report.moved, (made.root / old).exists())
    assert ["Un", "Deux", "y"] == [entry.msgstr for entry in catalog(made, new).entries]
    assert "# Équipe" in catalog(made, new).head


def test_an_article_that_was_split_shares_its_translations(project: MakeProject) -> None:
    """The half that keeps the name keeps the catalog; the other finds its translations in it."""
    files = {
        "source/a.md": "Uno\n",
        "source/b.md": "Dos\n",
        "locales/fr/LC_MESSAGES/a.po": po({"Uno": "Un", "Dos": "Deux"}),
    }
    made = project(files, FRENCH)
    report = updated(made)
    assert ([], ["Un", "Deux"]) == (
        report.moved,
        [entry.msgstr for entry in catalog(made, "locales/fr/LC_MESSAGES/a.po").entries],
    )
    assert ["Deux"] == [entry.msgstr for entry in catalog(made, "locales/fr/LC_MESSAGES/b.po").entries]


RENAMED = "#: source/x.md\n"


@pytest.mark.parametrize(
    ("name", "place", "text"),
    [
        ("django", "#: app/views.py:3\n", {"Inicio": "Accueil"}),
        ("x", "", {"Inicio": "Accueil"}),
        ("x", RENAMED, {"Inicio": "Accueil", "Uno": "Un", "Dos": "Deux"}),
        ("y", RENAMED, {"Inicio": "Accueil"}),
    ],
    ids=["another program's", "of nothing", "of more than this", "of another name"],
)
def test_a_catalog_that_is_not_the_article_s_stays(
    project: MakeProject, name: str, place: str, text: dict[str, str]
) -> None:
    """A new article takes nobody's catalog for one message that both have; the translation it finds all the same."""
    theirs = po(text).replace('\nmsgid "', f'\n{place}msgid "').replace(f'\n{place}msgid ""', '\nmsgid ""', 1)
    path = f"locales/fr/LC_MESSAGES/{name}.po"
    made = project({"source/b.md": "Inicio\n", path: theirs}, FRENCH)
    assert [] == updated(made).moved
    assert theirs.encode() == (made.root / path).read_bytes()
    assert ["Accueil"] == [entry.msgstr for entry in catalog(made, "locales/fr/LC_MESSAGES/b.po").entries]


def test_a_renamed_article_beside_one_that_is_like_it(project: MakeProject) -> None:
    """The article that has most of the catalog takes it; the other one gets one of its own in the same run."""
    theirs = po({"Inicio": "Accueil", "Uno": "Un", "Dos": "Deux"}).replace('\nmsgid "Uno"', f'\n{RENAMED}msgid "Uno"')
    articles = {"source/a.md": "Inicio\n\nUno\n", "source/z.md": "Inicio\n\nUno\n\nDos\n"}
    made = project({**articles, "locales/fr/LC_MESSAGES/x.po": theirs}, FRENCH)
    report = updated(made)
    assert [("locales/fr/LC_MESSAGES/x.po", "locales/fr/LC_MESSAGES/z.po")] == report.moved
    assert ([], ["Accueil", "Un"]) == (
        report.problems,
        [entry.msgstr for entry in catalog(made, "locales/fr/LC_MESSAGES/a.po").entries],
    )
    assert [] == updated(made).written


def test_a_compendium_is_no_catalog_of_a_renamed_article(project: MakeProject) -> None:
    """What all of an article's messages are known from outside of the project gives it a catalog of its own."""
    compendium = po({"Uno": "Un"}).replace("UTF-8\\n", 'UTF-8\\n"\n"Language: fr\\n')
    made = project({"source/a.md": "Uno\n", "m.po": compendium}, f'{FRENCH}[update]\ncompendia = ["m.po"]\n')
    report = updated(made)
    assert ([], ["Un"]) == (
        report.problems,
        [entry.msgstr for entry in catalog(made, "locales/fr/LC_MESSAGES/a.po").entries],
    )


def test_a_catalog_of_nobody_s_article_stays(project: MakeProject) -> None:
    """The catalog of an article that is gone is kept, and its translations are found from there."""
    files = {"source/b.md": "Dos\n\nTres\n\nCuatro\n", "locales/fr/LC_MESSAGES/a.po": po({"Uno": "Un", "Dos": "Deux"})}
    made = project(files, FRENCH)
    assert [] == updated(made).moved
    assert "Un" in [entry.msgstr for entry in catalog(made, "locales/fr/LC_MESSAGES/a.po").entries]
    assert "Deux" == catalog(made, "locales/fr/LC_MESSAGES/b.po").entries[0].msgstr


def test_compendia_are_searched(project: MakeProject) -> None:
    """A translation memory that the settings name serves new articles: whole messages, and such as are like them."""
    units = "".join(
        f'<tu><tuv xml:lang="es"><seg>{es}</seg></tuv><tuv xml:lang="fr"><seg>{fr}</seg></tuv></tu>'
        for es, fr in {
            "El gato duerme aquí.": "Le chat dort ici.",
            "Costó $900 en total.": "Cela a coûté 900 $ en tout.",
        }.items()
    )
    settings = f'{FRENCH}[update]\ncompendia = ["m.tmx"]\n'
    text = "El gato duerme aquí.\n\nEl gato no duerme aquí.\n\nCostó $900 en total.\n"
    made = project({"source/a.md": text, "m.tmx": f'<tmx version="1.4"><body>{units}</body></tmx>'}, settings)
    updated(made)
    assert [("Le chat dort ici.", False), ("Le chat dort ici.", True), ("Cela a coûté {amount} en tout.", False)] == [
        (entry.msgstr, entry.is_fuzzy) for entry in catalog(made, "locales/fr/LC_MESSAGES/a.po").entries
    ]


@pytest.mark.parametrize(("wrap", "lines"), [("file", 2), ("never", 1)])
def test_long_lines(project: MakeProject, wrap: str, lines: int) -> None:
    """A catalog parts long lines as its file does, or never where the settings say so."""
    text = "Un párrafo tan largo que no cabe en una sola línea de los catálogos que gettext escribe."
    made = project({"source/a.md": text}, f'{FRENCH}[update]\nwrap = "{wrap}"\n')
    updated(made)
    after = (made.root / "locales/fr/LC_MESSAGES/a.po").read_text().partition("source/a.md\n")[2].partition("msgstr")[0]
    assert lines == len(after.replace('msgid ""\n', "").splitlines())


def test_one_edited_paragraph_changes_one_entry(project: MakeProject, msgfmt: Callable[[Path], str]) -> None:
    """A diff shows what the author changed, in a file that another program wrapped in its own way."""
    theirs = (
        po({"Uno": "Un"})
        + '\n#: source/a.md\nmsgid ""\n"El gato duerme "\n"aquí."\nmsgstr ""\n"Le chat "\n"dort ici."\n'
    )
    path = "locales/fr/LC_MESSAGES/a.po"
    made = project({"source/a.md": "Uno\n\nEl gato duerme aquí.\n", path: theirs}, FRENCH)
    updated(made)
    before = (made.root / path).read_text()
    (made.root / "source/a.md").write_text("Uno\n\nEl gato no duerme aquí.\n")
    updated(made)
    message = '#, fuzzy\n#| msgid "El gato duerme aquí."\nmsgid "El gato no duerme aquí."\n'
    assert before.replace('msgid ""\n"El gato duerme "\n"aquí."\n', message) == (made.root / path).read_text()
    assert "" == msgfmt(made.root / path)


def test_a_paragraph_that_moved_to_another_article_keeps_its_translation(project: MakeProject) -> None:
    """The translation follows its message, and stays where it was, too."""
    made = project(
        {
            "source/a.md": "Dos\n",
            "source/b.md": "Uno\n",
            "locales/fr/LC_MESSAGES/a.po": po({"Uno": "Un", "Dos": "Deux"}),
        },
        FRENCH,
    )
    updated(made)
    assert [entry.msgstr for entry in catalog(made, "locales/fr/LC_MESSAGES/b.po").entries] == ["Un"]
    found = {entry.msgid: entry.obsolete for entry in catalog(made, "locales/fr/LC_MESSAGES/a.po").entries}
    assert found == {"Dos": False, "Uno": True}


def test_a_damaged_catalog_is_left_alone(project: MakeProject) -> None:
    """What is no PO file is reported and stays as it is; all others become current."""
    damaged = po({"Uno": "Un"}) + 'msgid "Dos" tres\n'
    made = project({**ARTICLES, "locales/fr/LC_MESSAGES/a.po": damaged}, FRENCH)
    report = updated(made)
    assert [problem.place for problem in report.problems] == ["locales/fr/LC_MESSAGES/a.po:7"]
    assert (made.root / "locales/fr/LC_MESSAGES/a.po").read_text(encoding="utf-8") == damaged
    assert "locales/fr/LC_MESSAGES/sub/b.po" in report.written


@pytest.mark.parametrize("entry", ['msgid "Uno"\nmsgstr "Un\n', 'msgid "Uno\nmsgstr "Un"\n'], ids=["msgstr", "msgid"])
def test_a_quote_that_was_lost_costs_no_letter(project: MakeProject, entry: str) -> None:
    """A catalog that GNU gettext calls a syntax error is not written over with what is left of it."""
    damaged = f"{po({})}\n{entry}"
    made = project({**ARTICLES, "locales/fr/LC_MESSAGES/a.po": damaged}, FRENCH)
    updated(made)
    assert (made.root / "locales/fr/LC_MESSAGES/a.po").read_text(encoding="utf-8") == damaged


def test_a_changed_figure_leaves_catalogs_as_they_are_but_for_notes(project: MakeProject) -> None:
    """When the author corrects a figure, no translation goes stale."""
    made = project(
        {"source/a.md": "Costó $900.\n", "locales/fr/LC_MESSAGES/a.po": po({"Costó {amount}.": "Coût : {amount}."})},
        FRENCH,
    )
    updated(made)
    (made.root / "source/a.md").write_text("Costó $1,200.\n", encoding="utf-8")
    updated(made)
    (entry,) = catalog(made, "locales/fr/LC_MESSAGES/a.po").entries
    assert (entry.msgstr, entry.is_reviewed) == ("Coût : {amount}.", True)
    assert "“$1,200”" in entry.notes[0]


ODD = {
    "a line separator": "Uno\u2028dos.",
    "a paragraph separator": "Uno\u2029dos.",
    "a next line": "Uno\x85dos.",
    "a file separator": "Uno\x1cdos.",
    "a form feed": "Uno\x0cdos.",
    "a vertical tab": "Uno\x0bdos.",
    "a nothing": "Uno\x00dos.",
    "a bell": "Uno\x07dos.",
    "a byte order mark": "Uno\ufeffdos.",
    "signs of PO files": '#~ msgid "Uno" \\n\\ ".',
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_characters_survive(project: MakeProject, text: str) -> None:
    """What an article holds is in its catalog as it is, and a translation of it is used."""
    made = project({"source/a.txt": f"{text}\n"}, FRENCH)
    updated(made)
    path = "locales/fr/LC_MESSAGES/a.po"
    (entry,) = catalog(made, path).entries
    assert text == entry.msgid
    filled = (made.root / path).read_bytes().decode().rpartition('msgstr ""')
    (made.root / path).write_bytes(f'{filled[0]}msgstr "Un."{filled[2]}'.encode())
    updated(made)
    assert [(each.msgstr, each.obsolete) for each in catalog(made, path).entries] == [("Un.", False)]
