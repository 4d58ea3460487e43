"""The project's folders on disk: articles in, catalogs in and out, editions out.

Everything is read whole and written whole.  How a write keeps clear of what others save is in ``saving``.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from pipeline import saving
from pipeline.formats import format_of
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Problem, Severity, Unusable
from pipeline.project import Project
from pipeline.saving import ChangedMeanwhile, locks
from pipeline.saving.leases import Busy
from pipeline.saving.refusals import refusal, told
from pipeline.utf_8 import decoded

MANIFEST = "manifest.json"

_TRIES = 20


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it stands on disk: its path below the source folder, and its text with its own line endings."""

    path: str
    text: str


def article_paths(project: Project) -> tuple[str, ...]:
    """The paths of all articles below the source folder, in order.

    Raises ``Unusable`` where there is none, or where two share a domain.
    """
    paths = tuple(path for path in _files(project.root / project.source) if format_of(path))
    unnamable = [path.encode(errors="replace").decode() for path in paths if not _is_unicode(path)]
    if unnamable:
        cause, remedy = "the name of this file is not UTF-8", "Rename the file"
        raise Unusable(*(Problem(path=f"{project.source}/{path}", cause=cause, remedy=remedy) for path in unnamable))
    if not paths:
        known = ".md, .html or .txt"
        raise Unusable(
            Problem(path=project.source, cause="there is no article here", remedy=f"Put a {known} file in it")
        )
    domains: dict[str, str] = {}
    problems = []
    for path in paths:
        first = domains.setdefault(str(PurePosixPath(path).with_suffix("")).casefold(), path)
        if first != path:
            cause = f"this article and {project.source}/{first} would share their catalogs"
            problems.append(Problem(path=f"{project.source}/{path}", cause=cause, remedy="Rename one of them"))
    if problems:
        raise Unusable(*problems)
    return paths


def read_article(project: Project, path: str) -> Article:
    """An article.  Raises ``Unusable`` with the line of the first byte that is not UTF-8."""
    place = f"{project.source}/{path}"
    data = _read(project, place)
    return Article(path, decoded(data, place, "Save the article as UTF-8"))


def assets(project: Project) -> tuple[str, ...]:
    """The paths below the source folder of what is no article: images and other files that articles show."""
    return tuple(path for path in _files(project.root / project.source) if not format_of(path))


def read_asset(project: Project, path: str) -> bytes:
    """The bytes of a file below the source folder."""
    return (project.root / project.source / path).read_bytes()


def template_path(project: Project, article: str) -> str:
    """Where an article's template stands, from the project's folder."""
    return f"{project.catalogs}/pot/{PurePosixPath(article).with_suffix('.pot')}"


def catalog_path(project: Project, article: str, locale: LocaleProfile) -> str:
    """Where an article's catalog in a locale stands, from the project's folder."""
    return f"{project.catalogs}/{locale.gettext}/LC_MESSAGES/{PurePosixPath(article).with_suffix('.po')}"


def catalog_domains(project: Project, locale: LocaleProfile) -> tuple[str, ...]:
    """The domains of all catalogs of a locale, those of articles that are gone among them."""
    folder = project.root / project.catalogs / locale.gettext / "LC_MESSAGES"
    return tuple(path.removesuffix(".po") for path in _files(folder) if path.endswith(".po"))


def template_paths(project: Project) -> tuple[str, ...]:
    """The templates that stand, from the project's folder."""
    folder = f"{project.catalogs}/pot"
    return tuple(f"{folder}/{path}" for path in _files(project.root / folder) if path.endswith(".pot"))


def delete(project: Project, path: str) -> None:
    """Delete a file of the project that the program made.  Raises ``Unusable`` where the system does not let us."""
    with told(path):
        (project.root / path).unlink(missing_ok=True)


def move(project: Project, path: str, to: str) -> None:
    """Give a file of the project another name, unless that is taken by now.

    Raises ``Unusable`` where the system does not let us.
    """
    with told(path):
        saving.move(project.root / path, project.root / to)


def exists(project: Project, path: str) -> bool:
    """Whether there is something of a name, even if it is no file."""
    return os.path.lexists(project.root / path)


def read(project: Project, path: str) -> bytes | None:
    """The bytes of a file of the project, ``None`` where there is none.

    Raises ``Unusable`` where it cannot be read.
    """
    try:
        return _read(project, path)
    except FileNotFoundError:
        return None


def _read(project: Project, path: str) -> bytes:
    """The bytes of a file of the project that nobody is saving just now.

    Raises ``FileNotFoundError``, and ``Unusable`` where the system does not give them.
    """
    try:
        kind = stat.S_IFMT((project.root / path).stat().st_mode)
        if kind not in (stat.S_IFREG, stat.S_IFDIR):
            raise OSError("this is no file but a pipe or a device")
        return saving.read(project.root / path)
    except FileNotFoundError:
        raise
    except (OSError, Busy) as error:
        raise Unusable(refusal(path, error)) from error


def write(project: Project, path: str, data: bytes, expected: bytes | None) -> bool:
    """Put a file in place, whole or not at all; whether anything changed.

    ``expected`` is what was read before (``None``: nothing).  Raises ``ChangedMeanwhile`` where the file is not that
    any more, so that nobody's edit is written over, and ``Unusable`` where the system does not let us write.
    """
    if data == expected:
        return False
    with told(path):
        place = _place(project, path)
        if expected is None:
            saving.create(place, data)
        else:
            saving.replace(place, data, expected)
    return True


def _place(project: Project, path: str) -> Path:
    """Where a file of the project stands, links followed.

    A link may lead out of the project, to catalogs that projects share; so it is followed to a file of the same kind
    alone.  Raises ``Unusable`` for others: a project from elsewhere must not write to its reader's start-up files.
    """
    named = project.root / path
    place = Path(os.path.realpath(named))
    if named.is_symlink() and not (place.is_file() and place.suffix == named.suffix):
        cause = f"this is a link to {place}, which is no {named.suffix} file"
        raise Unusable(Problem(path=path, cause=cause, remedy="Put the file itself here, or mend the link"))
    return place


def revise(project: Project, path: str, revised: Callable[[bytes | None], bytes]) -> bool:
    """Write what becomes of a file, given what it holds; whether anything changed.

    Where somebody saves it meanwhile it is read and revised again.  Raises ``Unusable`` where that does not end.
    """
    for _ in range(_TRIES):
        before = read(project, path)
        try:
            return write(project, path, revised(before), before)
        except ChangedMeanwhile:
            continue
    cause = "the file keeps changing while it is updated"
    raise Unusable(Problem(path=path, cause=cause, remedy="Close what writes it, and run the command again"))


@contextlib.contextmanager
def locked(project: Project, waiting: Callable[[], None] | None = None) -> Iterator[None]:
    """Keep other runs out of the catalogs; ``waiting`` is called once where another run has to end first.

    May be taken again within itself.  Raises ``Unusable`` where there can be no folder for catalogs.
    """
    with contextlib.ExitStack() as stack:
        with told(project.catalogs):
            stack.enter_context(locks.locked(Path(os.path.realpath(project.root / project.catalogs)), waiting))
        yield


def leftovers(project: Project) -> tuple[Problem, ...]:
    """Clear away what runs that were killed left beside catalogs, and tell of what may be somebody's work.

    To be called within ``locked``, at the end of a run: it finds what this one had to leave, too.
    """
    folder = Path(os.path.realpath(project.root / project.catalogs))
    cause = "somebody saved a catalog in the moment when a run replaced it, and this file has what was saved"
    remedy = "Take over what the catalog beside it lacks, and delete this file"
    return tuple(
        Problem(path=f"{project.catalogs}/{kept}", cause=cause, remedy=remedy, severity=Severity.WARNING)
        for kept in (path.relative_to(folder).as_posix() for path in saving.tidied(folder))
    )


def read_manifest(project: Project, target: str) -> dict[str, dict[str, object]]:
    """What the last build recorded of a target's files, for those that still stand as it wrote them."""
    folder = project.root / project.editions / target
    try:
        recorded = json.loads((folder / MANIFEST).read_bytes())["files"]
        return {path: facts for path, facts in recorded.items() if _stands(folder, path, facts)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def replace_output(project: Project, target: str, path: str, data: bytes) -> None:
    """Put a file of a target in place in one step."""
    saving.put(project.root / project.editions / target / path, data)


def delete_output(project: Project, target: str, path: str) -> None:
    """Delete a file of a target, and the folders that it leaves empty."""
    folder = project.root / project.editions / target
    place = folder / path
    place.unlink(missing_ok=True)
    for parent in place.parents:
        if parent == folder or any(parent.iterdir()):
            return
        parent.rmdir()


def write_manifest(project: Project, target: str, files: Mapping[str, Mapping[str, object]], program: str) -> None:
    """Record what a target's files were made from.  Same files, same bytes."""
    text = json.dumps({"program": program, "files": files}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    place = project.root / project.editions / target / MANIFEST
    if not place.is_file() or place.read_bytes() != text.encode():
        replace_output(project, target, MANIFEST, text.encode())


def fingerprint(*parts: str | bytes) -> str:
    """A name for some content: BLAKE2b of the parts, each with its length."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[str]:
    """The regular files below a folder, in order of their paths, hidden ones and links left out.

    Raises ``OSError`` where a folder cannot be looked into; one that is not there has no files.
    """
    found = []
    for place, folders, names in os.walk(folder, onerror=_unless_missing):
        folders[:] = [name for name in folders if not name.startswith(".") and not Path(place, name).is_symlink()]
        for name in names:
            path = Path(place, name)
            if not name.startswith(".") and not path.is_symlink() and path.is_file():
                found.append(path.relative_to(folder).as_posix())
    yield from sorted(found)


def _unless_missing(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        raise error


def _stands(folder: Path, path: str, facts: dict[str, Any]) -> bool:
    """Whether a file of a target is there, as it was written; a path that leads out of the target is none of its."""
    parts = PurePosixPath(path).parts
    place = folder.joinpath(*parts)
    if ".." in parts or PurePosixPath(path).is_absolute() or place.is_symlink() or not place.is_file():
        return False
    is_ours = isinstance(facts.get("locale", ""), str) and isinstance(facts.get("problems", []), list)
    return is_ours and fingerprint(place.read_bytes()) == facts["content"]


def _is_unicode(path: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in path)
