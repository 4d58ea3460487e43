"""``pipeline init``: a new project that builds at once."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from pipeline import workspace
from pipeline.problem import Problem, SettingsUnusable
from pipeline.project import FILE, parse
from pipeline.runs import catalogs

_SETTINGS = """\
[project]
source_locale = "{source_locale}"
locales = [{locales}]

[values]
detect = ["date", "money", "number", "percent", "unit"]

[build]
threshold = 80
"""


def start(folder: Path, source_locale: str, locales: Sequence[str]) -> list[str]:
    """Make the files of a project in a folder, and return their paths below it.

    Raises ``SettingsUnusable`` where the folder holds a project already or where one of the files stands, and for
    locales that do not exist; nothing is written then.
    """
    settings = _SETTINGS.format(source_locale=source_locale, locales=", ".join(f'"{each}"' for each in locales))
    root = folder.resolve()
    project = parse(settings, root)
    starter = files("pipeline.starter")
    article = "bienvenida.md"
    new = {
        FILE: settings.encode(),
        ".gitignore": f"/{project.editions}/\n".encode(),
        f"{project.source}/{article}": (starter / article).read_bytes(),
    }
    for locale in project.locales:
        catalog = starter / f"{locale.gettext}.po"
        if catalog.is_file():
            new[workspace.catalog_path(project, article, locale)] = catalog.read_bytes()
    standing = [path for path in new if (root / path).exists()]
    if standing:
        remedy = "Use another folder, or remove what stands there"
        raise SettingsUnusable(
            *(Problem(path=path, cause="the file exists already", remedy=remedy) for path in standing)
        )
    for path, data in new.items():
        workspace.write(project, path, data, None)
    report = catalogs.update(project, project.locales)
    return [*new, *(path for path in report.written if path not in new)]
