"""An update that is killed, or refused what it asks of the system, at each call with which it changes the project.

With ``PIPELINE_ALL_POINTS`` set it happens at every call, else at some that are spread evenly over the run.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.problem import Unusable
from pipeline.project import load
from pipeline.runs.catalogs import update
from tests.runs.faults import Done, Point, points, watched
from tests.runs.files import tree

pytestmark = pytest.mark.slow

SETTINGS = '[project]\nsource_locale = "es-US"\nlocales = ["en", "fr", "de"]\n'
ARTICLES = {
    "lluvias/abril": ("Llega tormenta de noche.", "El río crece $900.", "Nadie cruza el puente viejo."),
    "huerto": ("Un bancal pequeño da para todos.", "Plantar cuesta $900.", "Maduran despacio los tomates."),
    "biblioteca": ("Abrimos a las nueve.", "Cada carné vale $900.", "Se ruega silencio en las salas."),
    "trenes": ("Hoy no circula ninguno.", "Un taxi pide $900.", "Mejor quedarse a leer en casa."),
    "vacaciones": ("Cerramos hasta septiembre.", "La multa asciende a $900.", "Volvemos con pan recién hecho."),
    "otoño": ("Caen hojas amarillas.", "Barrer sale por $900.", "Después huele a castañas asadas."),
    "nieve": ("Salen temprano las máquinas.", "Esparcir sal: $900.", "Ojo con esas aceras heladas."),
    "rebajas": ("Empieza otro calendario.", "Descuentos de $900.", "Hay colas ante cada tienda."),
}
"""Articles of three paragraphs, none of which is like another: then it does not depend on what an update that was cut
off has done to other catalogs which translation is offered for an edited paragraph."""

ENDS = "cada mes. desde ayer. por cabeza. sin propina. con sello. a plazos. al contado. por metro".split(". ")
ADDED = "Gatos pardos. Dados verdes. Llaves perdidas. Ladran lejos. Fuego lento. Muy dulce. Quién sabe. Zapatos".split(
    ". "
)
"""How the paragraph with the figure ends after the edit, and a paragraph that is new, in each article."""


@dataclass(frozen=True, slots=True)
class Case:
    """A project to be updated, in the state before, with the files as they are then and after an undisturbed run."""

    root: Path
    state: Path
    log: Path
    before: dict[str, bytes]
    after: dict[str, bytes]
    points: tuple[Point, ...]

    def interrupted(self, point: Point, fault: str = "signal=SIGKILL") -> tuple[Done, dict[str, bytes]]:
        """How a run ends at whose call something happens, and what it leaves."""
        restored(self.root, self.state)
        done = watched(lambda: updated(self.root), self.log, at=point, fault=fault)
        return done, tree(self.root)

    def completed(self) -> bool:
        """Whether the next run has no problem and gives what an undisturbed run would have given."""
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(os, "fsync", lambda _handle: None)  # see ``watched``
            status = updated(self.root)
        return status == 0 and tree(self.root) == self.after


def restored(root: Path, state: Path) -> None:
    """The project as it was before, in its place."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(state, root)


def updated(root: Path) -> int:
    """The exit status of an update, whose problems are written beside the project."""
    project = load(root)
    try:
        problems = update(project, project.locales).problems
    except Unusable as error:
        problems = list(error.problems)
    root.with_name("problems").write_text("".join(f"{problem}\n" for problem in problems), encoding="utf-8")
    return int(bool(problems))


def problems(root: Path) -> list[str]:
    """The problems of the last update."""
    return root.with_name("problems").read_text(encoding="utf-8").splitlines()


def write_articles(root: Path, texts: dict[str, str]) -> None:
    """Write the articles of a project by their names; no others stand."""
    shutil.rmtree(root / "source", ignore_errors=True)
    for name, text in texts.items():
        path = root / "source" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def translate(path: Path) -> None:
    """Fill in a catalog."""
    head, *entries = path.read_text(encoding="utf-8").split("\n\n")
    for number, entry in enumerate(entries):
        figure = " {amount}" if "{amount}" in entry else ""
        entries[number] = entry.replace('msgstr ""', f'msgstr "{path.stem} {number}{figure}"')
    path.write_text("\n\n".join([head, *entries]), encoding="utf-8")


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """Two locales were translated before the articles changed, a third is new; an article is gone, another is new."""
    folder = tmp_path_factory.mktemp("interrupted").resolve()
    root, state, log = folder / "project", folder / "state", folder / "strace"
    root.mkdir()
    (root / "pipeline.toml").write_text(SETTINGS, encoding="utf-8")
    before = {name: "\n\n".join((f"# {name}", *text)) + "\n" for name, text in ARTICLES.items()}
    after = {
        name: text.replace("$900.", f"$1,200 {end}.") + f"\n{added}.\n"
        for (name, text), end, added in zip(before.items(), ENDS, ADDED, strict=True)
    }
    write_articles(root, {name: before[name] for name in before if name != "rebajas"})
    assert (0, []) == (updated(root), problems(root))
    shutil.rmtree(root / "locales" / "de")
    for path in root.glob("locales/*/LC_MESSAGES/**/*.po"):
        translate(path)
    write_articles(root, {name: after[name] for name in after if name != "vacaciones"})
    shutil.copytree(root, state)
    assert (0, []) == (updated(root), problems(root))  # and so this process has imported all that the run needs
    restored(root, state)
    done = watched(lambda: updated(root), log)
    assert (0, []) == (done.status, problems(root))
    return Case(root, state, log, tree(state), tree(root), points(done.log, root))


def evenly(found: tuple[Point, ...], count: int) -> Iterator[Point]:
    """Some of the points, spread over the run, or all where that is asked for."""
    if "PIPELINE_ALL_POINTS" in os.environ or len(found) <= count:
        return iter(found)
    return (found[number * len(found) // count] for number in range(count))


def ours(files: dict[str, bytes]) -> set[str]:
    """The files among those of a project that only a write that was cut off leaves."""
    return {path for path in files if Path(path).name.startswith(".")}


def damage(case: Case, files: dict[str, bytes]) -> set[str]:
    """The catalogs and templates that are neither the old ones nor the new ones."""
    paths = (set(case.before) | set(case.after) | set(files)) - ours(files)
    return {path for path in paths if files.get(path) not in (case.before.get(path), case.after.get(path))}


def test_gettext_reads_the_old_and_the_new(case: Case, msgfmt: Callable[[Path], str]) -> None:
    """So it reads whatever is one of them."""
    for project in (case.state, case.root):
        restored(case.root, case.state)
        updated(case.root)
        said = [msgfmt(path) for path in project.glob("locales/*/LC_MESSAGES/**/*.po")]
        assert len(said) >= 14
        assert {""} == set(said)


def test_a_killed_update_leaves_each_file_whole_and_the_next_completes_it(case: Case) -> None:
    """At every call: each catalog is the old one or the new one, and a second run gives what one alone would give."""
    assert len(case.points) >= 200
    wrong = {}
    for point in evenly(case.points, 200):
        done, files = case.interrupted(point)
        damaged = damage(case, files)
        if (done.status, damaged, case.completed()) != (-9, set(), True):
            wrong[str(point)] = done.status, damaged, problems(case.root)
    assert {} == wrong


@pytest.mark.parametrize(
    ("error", "calls", "remedy", "count"),
    [
        ("ENOSPC", "openat write rename renameat2 fsync mkdir", "Make room on the disk", 40),
        ("EDQUOT", "openat write rename renameat2 fsync mkdir", "Make room within your quota", 8),
        ("EIO", "openat write rename renameat2 unlink fsync mkdir fchmod", "Look after the disk", 20),
        ("EACCES", "openat rename renameat2 unlink mkdir", "Look at the permissions", 20),
        ("EROFS", "openat rename renameat2 unlink mkdir", "Make the disk writable", 8),
    ],
)
def test_a_refused_call_costs_its_file_alone(case: Case, error: str, calls: str, remedy: str, count: int) -> None:
    """The file is named with a remedy and is whole, nothing is left beside it, and all others are current."""
    wrong: dict[str, object] = {}
    for point in evenly(tuple(point for point in case.points if point.call in calls.split()), count):
        done, files = case.interrupted(point, f"error={error}")
        told = problems(case.root)
        named = {problem.partition(":")[0] for problem in told}
        stale = {path for path in case.after if files.get(path) != case.after[path]}
        fitting = done.status == int(bool(told)) and all(remedy in problem for problem in told)
        if damage(case, files) or ours(files) or not fitting or not stale <= named or len(told) > 1:
            wrong[str(point)] = done.status, damage(case, files), ours(files), told, stale
        elif not case.completed():
            wrong[str(point)] = "the next run", problems(case.root)
    assert {} == wrong
