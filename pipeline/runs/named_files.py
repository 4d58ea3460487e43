"""The files that a call names, and what it says of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from pipeline.formats import FORMATS, format_of
from pipeline.locale_profile import LocaleProfile, normalize
from pipeline.problem import Problem, SettingsUnusable, Severity
from pipeline.project import Project
from pipeline.runs.belonging import locale_in
from pipeline.runs.reading import Source


def read(files: Iterable[Path]) -> tuple[list[tuple[Path, bytes]], list[Problem]]:
    """The files that the call names with their bytes, and what is wrong with the others."""
    texts, faults = [], []
    for file in files:
        try:
            if format_of(file.name) is None and file.suffix.lower() != ".po":
                cause = "this is neither an article nor a catalog"
                remedy = f"Name a file in {', '.join(FORMATS)} or .po"
                faults.append(Problem(path=str(file), cause=cause, remedy=remedy))
            else:
                texts.append((file, file.read_bytes()))
        except OSError as error:
            cause, remedy = error.strerror or str(error), "Name a translated article or a catalog that can be read"
            faults.append(Problem(path=str(file), cause=cause, remedy=remedy))
    return texts, faults


def misnamed(file: Path, project: Project, locale: LocaleProfile) -> Problem | None:
    """What is wrong where a file names another locale of the project than the call."""
    others = {each.tag for each in (project.source_locale, *project.locales)} - {locale.tag}
    tag = locale_in(file)
    if tag is None or normalize(tag) not in others | {other.partition("-")[0] for other in others} - {locale.language}:
        return None
    cause = f"its name says {tag}, and --lang says {locale.tag}"
    remedy = "Import it again with the locale that it is in, if this was the wrong one"
    return Problem(path=str(file), cause=cause, remedy=remedy, severity=Severity.WARNING)


def meant(article: str, sources: Sequence[Source], project: Project) -> str:
    """The path of the article that the call names, from the project's folder or from that of the articles."""
    wanted = PurePosixPath(article).as_posix().removeprefix(f"{project.source}/")
    for source in sources:
        if wanted in (source.path, source.domain):
            return source.path
    known = ", ".join(source.path for source in sources)
    raise SettingsUnusable(
        Problem(path="--article", cause=f"there is no article {article}", remedy=f"Name one of {known}")
    )
