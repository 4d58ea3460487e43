"""Which article of a project a translated file belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from pipeline.problem import Problem, Unusable
from pipeline.runs.reading import Source

_LIKE, _CLEARLY = 0.35, 0.2
"""How like an article a file is at least, and how much more than any other, to be taken for its translation."""


def article_of(file: Path, sources: Sequence[Source], likeness: Callable[[Source], float]) -> Source:
    """The article that a file translates: the only one, the one that it is named after, or clearly the likest.

    Raises ``Unusable`` with the candidates.
    """
    if len(sources) == 1:
        return sources[0]
    named = named_after(file, sources)
    if len(named) == 1:
        return named[0]
    ranked = sorted(((likeness(each), each) for each in named or sources), key=lambda pair: -pair[0])
    (best, source), *others = ranked
    if best >= _LIKE and best >= _CLEARLY + (others[0][0] if others else 0.0):
        return source
    candidates = ", ".join(each.path for _, each in ranked[:3])
    remedy = f"Say which with --article PATH; the likeliest are {candidates}"
    raise Unusable(Problem(path=str(file), cause="it is not clear which article this translates", remedy=remedy))


def likelier(article: Source, sources: Sequence[Source], likeness: Callable[[Source], float]) -> Source | None:
    """The article that a file is clearly more like than the one that it was taken for, if there is one."""
    others = [(likeness(each), each) for each in sources if each.path != article.path]
    best, source = max(others, key=lambda pair: pair[0], default=(0.0, None))
    return source if best >= max(_LIKE, likeness(article) + _CLEARLY) else None


def locale_in(file: Path) -> str | None:
    """The locale that a file names behind its article (``viaje.fr.md``, ``viaje-pt-BR.md``) or in its folder."""
    stem = file.name[: -len(file.suffix)]
    match = re.fullmatch(rf".+?[._-]({_LOCALE.pattern})", stem, re.IGNORECASE)
    if match:
        return match.group(1)
    return file.parent.name if _LOCALE.fullmatch(file.parent.name) else None


def named_after(file: Path, sources: Sequence[Source]) -> list[Source]:
    """The articles that share the file's name, those that share most of the folders above it alone.

    A locale in the name is none of the article's: ``costo.en.md``, ``costo-en.md``, ``en/costo.md``.
    """
    shared = {source.path: _shared(source.domain, file) for source in sources}
    most = max(shared.values(), default=0)
    return [source for source in sources if most and shared[source.path] == most]


def _shared(domain: str, file: Path) -> int:
    """How many parts of a path a domain and a file have in common, counted from the end; 0 where the names differ."""
    parts, names = domain.split("/")[::-1], list(file.parent.parts)[::-1]
    if parts[0].casefold() not in _stems(file):
        return 0
    folders = [name for name in names if not _LOCALE.fullmatch(name)]
    count = 1
    for part, name in zip(parts[1:], folders, strict=False):
        if part.casefold() != name.casefold():
            break
        count += 1
    return count


_LOCALE = re.compile(r"[a-z]{2,3}(?:[-_@]\w{2,8}){0,2}|LC_MESSAGES", re.IGNORECASE)


def _stems(file: Path) -> tuple[str, ...]:
    """The names that an article of this translation may have."""
    stem = file.name[: -len(file.suffix)].casefold()
    match = re.fullmatch(rf"(.+)[._-](?:{_LOCALE.pattern})", stem, re.IGNORECASE)
    return (stem, match.group(1)) if match else (stem,)
