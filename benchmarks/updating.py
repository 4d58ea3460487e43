"""What an update of 1,000 catalogs takes, beside GNU ``msgmerge``: ``python -m benchmarks.updating``.

Articles of some 35 messages each have one locale; of their paragraphs 1 % are edited.  ``pipeline update`` extracts and
updates in one process; msgmerge gets the same catalogs and templates, and does not extract: once it is called for each
catalog, once for one catalog of all.  All is measured in the same run, so that a busy machine slows all.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from benchmarks.articles import Author
from benchmarks.histories import Step, edited
from benchmarks.playing import complete
from benchmarks.tools import PROJECT, Msgmerge, Pipeline, lay, missing, run
from pipeline import project
from pipeline.project import Project
from pipeline.runs import catalogs, templates
from pipeline.runs.reading import Source
from pipeline.runs.report import Report


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.updating", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, default=1000, metavar="N")
    parser.add_argument("--rate", type=float, default=0.01, metavar="SHARE")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        compare(Path(scratch), asked.articles, asked.rate)


def compare(folder: Path, articles: int, rate: float) -> None:
    """Make a project, edit it, and let each program update a copy of its catalogs."""
    author = Author(random.Random(1))  # noqa: S311 - the articles have to be the same each time, not secret
    first = Step({f"articulo-{number:04}.md": author.article(27) for number in range(articles)})
    after = edited(first.articles, author, rate)
    translated(folder / "before", first)
    print(f"{articles:,} catalogs, {len(after.changes):,} messages changed")
    ours = seconds(lambda: _subprocess(_edited_copy(folder, "ours", after)))
    inside, extracting = _in_process(_edited_copy(folder, "inside", after))
    print(f"pipeline update                      {ours:8.2f} s")
    print(f"  in process                         {inside:8.2f} s")
    print(f"  in process, without extracting     {inside - extracting:8.2f} s")
    if missing(Msgmerge):
        print("msgmerge is left out: not found")
        return
    files = [(folder / "before" / path, template) for path, template in _pairs(folder)]
    joined = _joined(folder, files)
    each = seconds(lambda: _merge(folder, files))
    whole = seconds(lambda: _merge(folder, [joined]))
    print(f"msgmerge, a process for each catalog {each:8.2f} s")
    print(f"msgmerge, one catalog of all         {whole:8.2f} s")
    print(f"pipeline ÷ msgmerge for each: {ours / each:.2f}; without extracting: {(inside - extracting) / each:.2f}")
    print(f"pipeline ÷ msgmerge for all: {ours / whole:.2f}; without extracting: {(inside - extracting) / whole:.2f}")


def translated(folder: Path, step: Step) -> None:
    """A project whose catalogs are translated."""
    tool = Pipeline(folder, folder)
    tool.update(0, step.files)
    complete(tool)


def seconds(act: Callable[[], object]) -> float:
    """How long something takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _edited_copy(folder: Path, name: str, step: Step) -> Path:
    """A copy of the project with the articles of a step."""
    shutil.copytree(folder / "before", folder / name)
    lay(folder / name / "source", step.files)
    return folder / name


def _subprocess(place: Path) -> None:
    run(sys.executable, "-m", "pipeline", "update", "--project", place, "--lang", "de", accepted=(0, 1))


def _in_process(place: Path) -> tuple[float, float]:
    """Seconds of an update, and of the extraction in it."""
    settings = project.parse(PROJECT, place)
    spent = 0.0
    extract = templates.extract

    def timed(settings: Project) -> tuple[Report, list[Source]]:
        nonlocal spent
        start = time.perf_counter()
        result = extract(settings)
        spent += time.perf_counter() - start
        return result

    with patch.object(templates, "extract", timed):
        whole = seconds(lambda: catalogs.update(settings, settings.translations))
    return whole, spent


def _pairs(folder: Path) -> list[tuple[str, Path]]:
    """The catalogs, from the project's folder, with their templates after the edits."""
    made = folder / "ours" / "locales" / "pot"
    place = Pipeline(folder / "before", folder).catalogs
    return [
        (path.relative_to(folder / "before").as_posix(), made / path.relative_to(place).with_suffix(".pot"))
        for path in sorted(place.rglob("*.po"))
    ]


def _merge(folder: Path, files: list[tuple[Path, Path]]) -> None:
    """Call msgmerge from a shell, which starts processes faster than Python does."""
    calls = (f"msgmerge --previous -q -U --backup=off '{catalog}' '{template}'" for catalog, template in files)
    (folder / "merge.sh").write_text("set -e\n" + "\n".join(calls) + "\n", "utf-8")
    run("sh", folder / "merge.sh")


def _joined(folder: Path, files: list[tuple[Path, Path]]) -> tuple[Path, Path]:
    """One catalog and one template of all."""
    whole = folder / "all.po", folder / "all.pot"
    for joined, parts in zip(whole, zip(*files, strict=True), strict=True):
        run("msgcat", "--use-first", "-o", joined, *parts)
    return whole


if __name__ == "__main__":
    main()
