"""Updates that run while somebody edits the catalogs and the articles: no translator's text is lost.

Seconds and seed come from ``PIPELINE_CONCURRENT_SECONDS`` and ``PIPELINE_CONCURRENT_SEED``.
"""

from __future__ import annotations

import os
import random
import re
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.project import Project
from pipeline.runs.catalogs import update
from tests.conftest import MakeProject

pytestmark = pytest.mark.slow

SECONDS = float(os.environ.get("PIPELINE_CONCURRENT_SECONDS", "8"))
SEED = int(os.environ.get("PIPELINE_CONCURRENT_SEED", "1"))

SETTINGS = '[project]\nsource_locale = "es-US"\nlocales = ["fr", "de"]\n'
WORDS = "lluvia trenes huerto castañas mercado".split()
ARTICLE = "# Sobre {0}\n\nNadie habla de {0} sin {1}.\n\nCostó mucho reparar {1} ayer.\n\nAdiós a todos, dijo {0}.\n"


def in_a_process(work: Callable[[], None]) -> int:
    """Have something done beside this process until it is over; the number of the process."""
    process = os.fork()
    if process:
        return process
    status = 70
    try:
        work()
        status = 0
    except BaseException:
        traceback.print_exc()  # nobody else says what went wrong here
        raise
    finally:
        os._exit(status)


LOOKS_AGAIN = 0.02
"""For how many seconds an editor has only what it saved, and does not look at the file again: nobody edits faster."""


def save(path: Path, data: bytes, chance: random.Random) -> None:
    """Save as editors do: over the file at once or in two halves, or by another file that is moved over it."""
    way = chance.randrange(3)
    if way == 0:
        other = path.with_name(f".{path.name}.editor")
        other.write_bytes(data)
        other.rename(path)
        time.sleep(LOOKS_AGAIN)  # what is moved over a file may be out of its place for microseconds: see ``saving``
        return
    with path.open("wb", buffering=0) as file:
        middle = len(data) // 2 if way == 1 else 0
        file.write(data[:middle])
        time.sleep(chance.random() * 0.01)
        file.write(data[middle:])


def edited(text: str, token: str, chance: random.Random) -> str:
    """A catalog with a word more at the end of one of its translations."""
    entries = text.split("\n\n")
    number = chance.choice([number for number, entry in enumerate(entries) if number and 'msgstr "' in entry])
    entries[number] = re.sub(r'(msgstr "(?:.*\n")*.*)"', rf'\1 {token}"', entries[number], count=1)
    return "\n\n".join(entries)


def editor(catalogs: list[Path], saved: Path, seconds: float, seed: int) -> None:
    """Edit some catalogs in turn, as fast as goes; what was saved is in a file, a line each."""
    chance, end, number = random.Random(seed), time.monotonic() + seconds, 0  # noqa: S311 - dice, no secrets
    with saved.open("w", encoding="utf-8", buffering=1) as record:
        while time.monotonic() < end:
            number += 1
            path, token = chance.choice(catalogs), f"TR{seed}x{number:05d}"
            text = edited(path.read_text(encoding="utf-8"), token, chance)
            time.sleep(chance.random() * 0.01)
            save(path, text.encode(), chance)
            record.write(f"{token}\n")


def author(articles: list[Path], seconds: float, seed: int) -> None:
    """Write the articles anew, now of this and now of that."""
    chance, end = random.Random(seed), time.monotonic() + seconds  # noqa: S311 - dice, no secrets
    while time.monotonic() < end:
        save(chance.choice(articles), ARTICLE.format(*chance.sample(WORDS, 2)).encode(), chance)
        time.sleep(0.05)


def updating(project: Project, seconds: float) -> None:
    """Update again and again; a catalog that changes too often to be written is no failure."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for problem in update(project, project.locales).problems:
            assert "keeps changing" in problem.cause, problem


def test_no_edit_is_lost(project: MakeProject, tmp_path: Path, msgfmt: Callable[[Path], str]) -> None:
    """Two editors, an author and two updates at once: all that was saved is in the catalogs, living or obsolete."""
    files = {f"source/{name}.md": ARTICLE.format(*WORDS[:2]) for name in "abc"}
    made = project(files, SETTINGS)
    update(made, made.locales)
    catalogs = sorted(made.root.glob("locales/*/LC_MESSAGES/*.po"))
    records = [tmp_path / "one", tmp_path / "other"]
    processes = [
        in_a_process(lambda: editor(catalogs[:3], records[0], SECONDS, SEED)),
        in_a_process(lambda: editor(catalogs[3:], records[1], SECONDS, SEED + 1)),
        in_a_process(lambda: author([made.root / path for path in files], SECONDS, SEED)),
        in_a_process(lambda: updating(made, SECONDS)),
        in_a_process(lambda: updating(made, SECONDS)),
    ]
    assert [0] * 5 == [os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process in processes]
    assert [] == update(made, made.locales).problems

    tokens = {token for record in records for token in record.read_text(encoding="utf-8").split()}
    found = {token for path in catalogs for token in re.findall(r"TR\d+x\d+", path.read_text(encoding="utf-8"))}
    assert len(tokens) > 10 * SECONDS
    assert set() == tokens - found
    assert {""} == {msgfmt(path) for path in catalogs}
    assert [] == [path.name for path in made.root.rglob(".*")]
