"""The programs that keep catalogs current, each with its own copy of a project, called as its users call it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar, Protocol

from pipeline import po_files
from pipeline.locale_profile import profile

PROJECT = """\
[project]
source_locale = "es-US"
locales = ["de"]
"""
PLAIN = PROJECT + "\n[values]\ndetect = []\n"
"""The same project as users of gettext alone have it: figures are text."""

_HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: replay\\n"
"Language: de\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""
_MADE = re.compile(r'(?<="POT-Creation-Date: )[^"\\]*')
_START = date(2020, 1, 6)


class Tool(Protocol):
    """A program with its copy of a project.  ``catalogs`` is the folder of its catalogs, all of one locale."""

    name: ClassVar[str]
    needs: ClassVar[tuple[str, ...]]

    @property
    def catalogs(self) -> Path:
        """Where its catalogs are."""
        ...

    def rename(self, renamed: Mapping[str, str]) -> None:
        """What its user does with the catalogs of articles that were renamed (new name: old name)."""
        ...

    def update(self, number: int, files: Mapping[str, str]) -> None:
        """Bring the catalogs up to date with the articles of a step, by their names."""
        ...

    def lay_out(self, catalog: Path) -> None:
        """Write a catalog that a translator saved as the tool itself writes it."""
        ...


def run(*argv: str | Path, folder: Path | None = None, accepted: Sequence[int] = (0,)) -> str:
    """What a program says on stdout.  Raises ``RuntimeError`` with all it said where its exit status is another."""
    done = subprocess.run(  # noqa: S603 - the benchmarks call programs with arguments of their own
        [str(word) for word in argv], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode not in accepted or "Traceback" in done.stderr:
        raise RuntimeError(f"{argv[0]} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def missing(tool: type[Tool]) -> tuple[str, ...]:
    """The programs that a tool needs and the machine lacks."""
    return tuple(name for name in tool.needs if shutil.which(name) is None)


def catalog_name(article: str) -> str:
    """The name of an article's catalog."""
    return str(Path(article).with_suffix(".po"))


def lay(folder: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """Make a folder hold these files, and no other of their kinds.  Returns the names of those that are other now."""
    kinds = {Path(name).suffix for name in files}
    for path in folder.rglob("*") if folder.exists() else ():
        if path.suffix in kinds and path.relative_to(folder).as_posix() not in files:
            path.unlink()
    changed = []
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            changed.append(name)
    return tuple(changed)


def moved(catalogs: Path, renamed: Mapping[str, str]) -> None:
    """Rename the catalogs of renamed articles: what the users of programs do that know nothing of names."""
    for new, old in renamed.items():
        if (catalogs / catalog_name(old)).exists():
            (catalogs / catalog_name(new)).parent.mkdir(parents=True, exist_ok=True)
            (catalogs / catalog_name(old)).rename(catalogs / catalog_name(new))


def templates(
    folder: Path, files: Mapping[str, str], settings: str = PLAIN, source: str = "source", root: str = "locales"
) -> Path:
    """The folder of the templates of articles, made by ``pipeline extract`` in a project of its own."""
    lay(folder / source, files)
    (folder / "pipeline.toml").write_text(settings, "utf-8")
    run(sys.executable, "-m", "pipeline", "extract", "--project", folder, accepted=(0, 1))
    return folder / root / "pot"


@dataclass(frozen=True, slots=True)
class Pipeline:
    """``pipeline update``.  Nobody tells it what was renamed."""

    folder: Path
    steps: Path
    settings: str = PROJECT
    locale: str = "de"
    source: str = "source"
    root: str = "locales"
    name: ClassVar[str] = "pipeline"
    needs: ClassVar[tuple[str, ...]] = ()

    @property
    def catalogs(self) -> Path:
        """The locale's folder, by gettext's name of the locale."""
        return self.folder / self.root / profile(self.locale).gettext / "LC_MESSAGES"

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Nothing: it has to find out."""

    def update(self, _number: int, files: Mapping[str, str]) -> None:
        """One call for the project."""
        lay(self.folder / self.source, files)
        (self.folder / "pipeline.toml").write_text(self.settings, "utf-8")
        run(
            *(sys.executable, "-m", "pipeline", "update", "--project", self.folder, "--lang", self.locale),
            accepted=(0, 1),
        )

    def lay_out(self, catalog: Path) -> None:
        """Write every entry anew."""
        read = po_files.read(catalog.read_bytes(), catalog.name)
        fresh = tuple(replace(entry, source="") for entry in read.entries)
        catalog.write_bytes(po_files.render(replace(read, entries=fresh)))


@dataclass(frozen=True, slots=True)
class Msgmerge:
    """``msgmerge --previous`` for each article, on the templates of the step that ``steps`` holds."""

    folder: Path
    steps: Path
    name: ClassVar[str] = "msgmerge"
    needs: ClassVar[tuple[str, ...]] = ("msgmerge", "msgcat")

    @property
    def catalogs(self) -> Path:
        """One catalog an article."""
        return self.folder / "catalogs"

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Its user renames the catalog along with the article."""
        moved(self.catalogs, renamed)

    def update(self, number: int, files: Mapping[str, str]) -> None:
        """One call an article whose template changed; the catalog of a new article starts empty."""
        self.merge(number, [article for article in files if self.is_stale(number, catalog_name(article))], ())

    def lay_out(self, catalog: Path) -> None:
        """What gettext writes, msgcat writes."""
        run("msgcat", "-o", catalog, catalog)

    def template(self, number: int, catalog: str) -> Path:
        """The template of a catalog in a step."""
        return (self.steps / f"{number:03}" / catalog).with_suffix(".pot")

    def is_stale(self, number: int, catalog: str) -> bool:
        """Whether merging could change a catalog."""
        before = self.template(number - 1, catalog)
        return not before.exists() or before.read_bytes() != self.template(number, catalog).read_bytes()

    def merge(self, number: int, articles: Iterable[str], options: Sequence[str | Path]) -> None:
        """Call it for each article."""
        for article in articles:
            name = catalog_name(article)
            catalog, template = self.catalogs / name, self.template(number, name)
            if not catalog.exists():
                catalog.parent.mkdir(parents=True, exist_ok=True)
                catalog.write_text(_HEADER, "utf-8")
            run("msgmerge", "--previous", "-q", *options, "-o", catalog, catalog, template)


@dataclass(frozen=True, slots=True)
class MsgmergeWithCompendium(Msgmerge):
    """The same with all the catalogs as they were before the step as its compendium."""

    name: ClassVar[str] = "msgmerge -C"

    def update(self, number: int, files: Mapping[str, str]) -> None:
        """Join the catalogs, then merge each."""
        catalogs = sorted(self.catalogs.rglob("*.po"))
        if not catalogs:
            return self.merge(number, files, ())
        compendium = self.folder / "compendium.po"
        run("msgcat", "--use-first", "-o", compendium, *catalogs)
        return self.merge(number, files, ("-C", compendium))


@dataclass(frozen=True, slots=True)
class Po4a:
    """``po4a-updatepo`` for each article that changed.

    It dates its catalogs to the minute, and a history passes in less: the dates are made those of one step a week.
    """

    folder: Path
    steps: Path
    name: ClassVar[str] = "po4a"
    needs: ClassVar[tuple[str, ...]] = ("po4a-updatepo", "msgcat")

    @property
    def catalogs(self) -> Path:
        """One catalog an article."""
        return self.folder / "catalogs"

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Its user renames the catalog along with the article."""
        moved(self.catalogs, renamed)

    def update(self, number: int, files: Mapping[str, str]) -> None:
        """One call an article."""
        today = f"{_START + timedelta(weeks=number)} 00:00+0000"
        for article in lay(self.folder, files):
            catalog = self.catalogs / catalog_name(article)
            catalog.parent.mkdir(parents=True, exist_ok=True)
            run(
                *("po4a-updatepo", "-f", "text", "-o", "markdown", "-M", "UTF-8"),
                *("-m", article, "-p", catalog.relative_to(self.folder)),
                folder=self.folder,
            )
            catalog.write_text(_MADE.sub(today, catalog.read_text("utf-8")), "utf-8")

    def lay_out(self, catalog: Path) -> None:
        """It has its catalogs written by gettext."""
        run("msgcat", "-o", catalog, catalog)


TOOLS: tuple[type[Pipeline | Msgmerge | Po4a], ...] = (Pipeline, Msgmerge, MsgmergeWithCompendium, Po4a)
"""The tools that are compared, ours first."""
