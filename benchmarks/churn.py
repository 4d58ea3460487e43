"""How much of its catalogs a tool writes anew, and how much the author did."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from difflib import SequenceMatcher
from pathlib import Path

from benchmarks.tools import catalog_name, run


def changed_bytes(before: Mapping[str, str], after: Mapping[str, str], scratch: Path) -> int:
    """The bytes of the lines that a diff of the catalogs shows without context, both sides, without its headings."""
    for side, files in (("before", before), ("after", after)):
        shutil.rmtree(scratch / side, ignore_errors=True)
        for name, text in files.items():
            path = scratch / side / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    shown = run("diff", "-U0", "-r", "-N", "before", "after", folder=scratch, accepted=(0, 1)).split("\n")
    lines = [line for line in shown if line[:1] in ("+", "-") and not line.startswith(("+++ after/", "--- before/"))]
    return sum(len(line.encode()) for line in lines)


def changed_words(before: Mapping[str, str], after: Mapping[str, str], renamed: Mapping[str, str]) -> int:
    """How many words were taken out of the articles and put into them; a renamed article (new: old) is itself."""
    return sum(_differing(before.get(renamed.get(name, name), ""), text) for name, text in after.items())


def _differing(before: str, after: str) -> int:
    if before == after:
        return 0
    one, other = before.split(), after.split()
    steps = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return sum((end - start) + (stop - begin) for tag, start, end, begin, stop in steps if tag != "equal")


def paired(before: Mapping[str, str], after: Mapping[str, str], renamed: Mapping[str, str]) -> dict[str, str]:
    """The catalogs before a step under the names that they have after it."""
    names = {catalog_name(old): catalog_name(new) for new, old in renamed.items()}
    kept = {name: text for name, text in before.items() if name in after or name not in names}
    return kept | {names[old]: text for old, text in before.items() if old in names}
