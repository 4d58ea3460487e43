"""Problems as a log of SARIF 2.1.0, the OASIS standard that code scanners report in and editors read.

Sections (§) are those of https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from pipeline import __version__
from pipeline.listings.about import About, about, message
from pipeline.listings.rows import written
from pipeline.problem import Problem

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

ROOT = "SRCROOT"
"""What paths are relative to (§3.14.14); where that is, only the reader of a log knows."""

FINGERPRINT = "problem/v1"
"""The name of our fingerprints (§3.27.17).  A new way to make them needs a new number."""


def listing(problems: Sequence[Problem], checks: Mapping[str, About]) -> str:
    """A log with one run."""
    found_by = [about(problem, checks) for problem in problems]
    rules = list(dict.fromkeys((*checks.values(), *{check.name: check for check in found_by}.values())))
    places = {rule.name: index for index, rule in enumerate(rules)}
    fingerprints = _fingerprints(problems)
    run = {
        "tool": {"driver": {"name": "pipeline", "version": __version__, "rules": [_rule(rule) for rule in rules]}},
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder that the paths of the files start from"}}},
        "columnKind": "unicodeCodePoints",
        "results": [
            {
                "ruleId": check.name,
                "ruleIndex": places[check.name],
                "level": problem.severity.value,
                "message": {"text": message(problem)},
                "locations": [{"physicalLocation": _location(problem)}],
                "partialFingerprints": {FINGERPRINT: fingerprint},
                **_texts(problem),
            }
            for problem, check, fingerprint in zip(problems, found_by, fingerprints, strict=True)
        ],
    }
    return written({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(check: About) -> dict[str, Any]:
    return {
        "id": check.name,
        "shortDescription": {"text": f"{check.why}."},
        "fullDescription": {"text": f"{check.why}. {check.remedy}."},
        "help": {"text": f"{check.remedy}."},
        "defaultConfiguration": {"level": check.severity.value},
    }


def _location(problem: Problem) -> dict[str, Any]:
    """Where a problem is (§3.29).

    The line of a catalog is that where its entry begins.  A translation is not what stands in that line letter for
    letter, so it is the snippet as rendered (§3.3.4), not its text.
    """
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(problem.path), "uriBaseId": ROOT}}
    if problem.line is not None:
        location["region"] = {"startLine": problem.line}
        if problem.target:
            location["region"]["snippet"] = {"rendered": {"text": problem.target}}
    return location


def _texts(problem: Problem) -> dict[str, Any]:
    """Message, translation and place of the fault, in the bag for what the standard does not know (§3.8)."""
    texts = {"source": problem.source, "target": problem.target, "span": problem.span}
    known = {name: value for name, value in texts.items() if value}
    return {"properties": known} if known else {}


def _fingerprints(problems: Sequence[Problem]) -> list[str]:
    """What tells a problem again in a later log, where its line may be another.

    The same problem twice in a file is counted, since a log has each fingerprint once.
    """
    counted: Counter[str] = Counter()
    fingerprints = []
    for problem in problems:
        known = "\0".join((problem.check, problem.path, problem.source, problem.cause))
        digest = sha256(known.encode(errors="surrogatepass")).hexdigest()[:32]
        counted[digest] += 1
        fingerprints.append(f"{digest}:{counted[digest]}")
    return fingerprints
