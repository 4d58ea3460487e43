"""Compendia: translations from outside of the project."""

from __future__ import annotations

from pathlib import Path

from pipeline import compendia
from pipeline.locale_profile import profile
from pipeline.problem import Severity
from tests.conftest import MakeProject

PO = (
    'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Uno"\nmsgstr "{}"\n'
)
TMX = (
    '<tmx version="1.4"><body><tu><tuv xml:lang="es"><seg>Dos</seg></tuv>'
    '<tuv xml:lang="fr"><seg>Deux</seg></tuv></tu></body></tmx>'
)


def settings(*names: str) -> str:
    """The settings of a project with compendia."""
    listed = ", ".join(f'"{name}"' for name in names)
    return f'[project]\nsource_locale = "es-US"\nlocales = ["fr", "pt-BR"]\n[update]\ncompendia = [{listed}]\n'


def test_files_of_both_formats(project: MakeProject) -> None:
    """Each locale has the entries in its language, in the order of the settings."""
    files = {"m/a.po": PO.format("fr", "Un"), "m/b.po": PO.format("pt_BR", "Um"), "x/c.tmx": TMX}
    made = project(files, settings("m/*.po", "x/c.tmx"))
    for tag, expected in {"fr": ["Un", "Deux"], "pt-BR": ["Um"]}.items():
        entries, problems = compendia.read(made, profile(tag))
        assert (expected, ()) == ([entry.msgstr for entry in entries], problems)


def test_a_pattern_may_lead_upward(project: MakeProject, tmp_path: Path) -> None:
    """A memory that several projects share may stand beside them."""
    made = project({"p/x": "", "memoria.po": PO.format("fr", "Un")}, settings("p/../*.po"))
    assert 1 == len(compendia.read(made, profile("fr"))[0])
    assert tmp_path == made.root


def test_what_is_wrong_is_told_and_the_rest_is_read(project: MakeProject) -> None:
    """A file that is missing, broken or without a language is a problem of its own."""
    files = {"a.po": PO.format("fr", "Un"), "b.po": 'msgid "x', "c.po": 'msgid "a"\nmsgstr "b"\n', "d.tmx": "<tmx"}
    made = project(files, settings("nada.po", "a.po", "b.po", "c.po", "d.tmx"))
    entries, problems = compendia.read(made, profile("fr"))
    assert ["Un"] == [entry.msgstr for entry in entries]
    assert ["nada.po", "b.po", "c.po", "d.tmx"] == [problem.path for problem in problems]
    assert [Severity.WARNING, Severity.WARNING] == [problems[0].severity, problems[2].severity]
