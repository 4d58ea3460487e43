"""What all tests share: Hypothesis's profile, a small project on disk, the flag that refreshes golden files."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, settings

from pipeline.project import Project, load

# Derandomized: a failure seen by one person is seen by all.  No deadline: machines that are busy are slow.
# A fixture that is not rebuilt for each example (tmp_path) is fine where every example writes its own files.
settings.register_profile(
    "pipeline",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.load_profile("pipeline")

SETTINGS = """\
[project]
source_locale = "es-US"
locales = ["en", "fr", "de"]

[build]
threshold = 0
"""


class MakeProject(Protocol):
    """The type of the fixture ``project``."""

    def __call__(self, files: Mapping[str, str | bytes] | None = None, settings: str = SETTINGS) -> Project:
        """Write files by their paths in the project, and load it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the command-line option that rewrites the golden files."""
    parser.addoption(
        "--refresh-golden",
        action="store_true",
        default=False,
        help="Write what the golden articles give now over what they should give; read the diff before you keep it.",
    )


@pytest.fixture
def refresh_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be rewritten instead of compared."""
    return bool(request.config.getoption("--refresh-golden"))


@pytest.fixture
def project(tmp_path: Path) -> MakeProject:
    """A function that writes ``pipeline.toml`` and other files (by their paths in the project) and loads the project.

    Text is written as UTF-8 with its own line endings, bytes as they are.
    """

    def make(files: Mapping[str, str | bytes] | None = None, settings: str = SETTINGS) -> Project:
        (tmp_path / "pipeline.toml").write_bytes(settings.encode())
        for path, content in (files or {}).items():
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode() if isinstance(content, str) else content)
        return load(tmp_path)

    return make


@pytest.fixture(scope="session")
def msgfmt() -> Callable[[Path], str]:
    """A function that gives what GNU ``msgfmt -c --check-format`` objects to in a PO file; empty when nothing."""
    program = shutil.which("msgfmt")
    if program is None:
        pytest.fail("GNU gettext's msgfmt is not on the PATH; it judges the PO files that we write")

    def judge(path: Path) -> str:
        arguments = [program, "--check", "--check-format", "--output-file=/dev/null", str(path)]
        done = subprocess.run(arguments, capture_output=True, text=True, check=False)
        return done.stderr if done.returncode else ""

    return judge
