"""What a build has to do, told from fingerprints before anything runs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of a target, by what is to be done with them.  Paths are below the target's folder, in order."""

    write: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    delete: tuple[str, ...] = ()


def plan(wanted: Mapping[str, str], previous: Mapping[str, str], forced: Collection[str] = ()) -> Plan:
    """Compare the fingerprints of the files that should be with those of the files that are.

    ``wanted`` and ``previous`` map paths to fingerprints; ``previous`` holds only files that still stand as they were
    written.  ``forced`` are written whatever was.
    """
    stale = sorted(path for path in wanted if path in forced or previous.get(path) != wanted[path])
    return Plan(
        write=tuple(stale),
        keep=tuple(sorted(set(wanted) - set(stale))),
        delete=tuple(sorted(set(previous) - set(wanted))),
    )
