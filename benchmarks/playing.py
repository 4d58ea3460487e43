"""A tool plays a history: it updates its catalogs step by step, and what becomes of each change is counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from pathlib import Path

import polib

from benchmarks.churn import changed_bytes, paired
from benchmarks.histories import Step
from benchmarks.judging import Entry, Verdict, lost, names_origin, read, texts, verdict
from benchmarks.pseudo import pseudo
from benchmarks.tools import Tool, catalog_name

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")


class Translator(Enum):
    """What the translator does between the steps: nothing, or all there is to do."""

    ABSENT = "absent"
    DILIGENT = "diligent"


class Diff(Enum):
    """Which diffs of catalogs are counted."""

    CALM = "steps without new catalogs"
    PAIRED = "all, renamed with their old ones"
    PLAIN = "all, as diff shows them"


@dataclass(slots=True)
class Played:
    """The counts of a history, in words of the author's text.

    ``changed`` are the words of changed messages by kind of change and verdict, ``named`` those of them whose entry
    names the right previous msgid; ``at_end`` are the words of all messages of the last step; ``lost`` those of
    translations that an update dropped.  ``written`` are the bytes of changed lines.  ``unlocated`` counts messages
    that have no entry, ``remarks`` say what to look at.
    """

    changed: Counter[tuple[str, Verdict]] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)
    at_end: Counter[Verdict] = field(default_factory=Counter)
    lost: int = 0
    written: Counter[Diff] = field(default_factory=Counter)
    unlocated: int = 0
    remarks: list[str] = field(default_factory=list)

    def remark(self, *lines: object) -> None:
        """Keep what somebody should look at."""
        self.remarks.append("\n    ".join(str(line) for line in lines))


def play(tool: Tool, steps: Sequence[Step], translator: Translator, msgid_of: Callable[[str], str]) -> Played:
    """Play a history; ``msgid_of`` gives the msgid that the tool has for a text of the author."""
    played = Played()
    after: Mapping[str, str] = {}
    tool.update(0, steps[0].files)
    complete(tool)
    for number, step in enumerate(steps[1:], 1):
        before = texts(tool.catalogs)
        tool.rename(step.renamed)
        tool.update(number, step.files)
        after = texts(tool.catalogs)
        _count_changes(played, step, after, msgid_of, number)
        _count_losses(played, before, after, number)
        _count_bytes(played, step, before, after, tool.catalogs.parent / "churn")
        if translator is Translator.DILIGENT:
            complete(tool)
    _count_all(played, steps, after, msgid_of)
    return played


def complete(tool: Tool) -> None:
    """Translate what is untranslated or fuzzy, and save it as the tool writes it."""
    for name, text in texts(tool.catalogs).items():
        if any(_is_undone(entry) for entry in read(text)):
            catalog = polib.pofile(text, wrapwidth=78)
            for entry in catalog:
                if not entry.obsolete and (entry.fuzzy or not entry.msgstr):
                    entry.msgstr = pseudo(entry.msgid)
                    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
                    entry.previous_msgid = entry.previous_msgctxt = None
            catalog.save(str(tool.catalogs / name))
            tool.lay_out(tool.catalogs / name)


def _is_undone(entry: Entry) -> bool:
    return not entry.obsolete and (entry.fuzzy or not entry.msgstr)


def words(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def _count_changes(
    played: Played, step: Step, catalogs: Mapping[str, str], msgid_of: Callable[[str], str], number: int
) -> None:
    for change in step.changes:
        entry = _found(catalogs, change.article, change.text, msgid_of, played)
        said = verdict(entry, change.olds)
        played.changed[change.kind, said] += words(change.text)
        if entry and said is Verdict.RIGHT and names_origin(entry, change.olds):
            played.named[change.kind] += words(change.text)
        if entry and said in (Verdict.WRONG, Verdict.MISLEADING, Verdict.UNWANTED):
            played.remark(f"step {number}: {change.kind}: {said.value}", entry, change.olds)


def _count_losses(played: Played, before: Mapping[str, str], after: Mapping[str, str], number: int) -> None:
    for sentence in lost(before, after):
        played.lost += len(sentence)
        played.remark(f"step {number}: lost", " ".join(sentence))


def _count_bytes(
    played: Played, step: Step, before: Mapping[str, str], after: Mapping[str, str], scratch: Path
) -> None:
    """Count the bytes of diffs, also with the catalog of a renamed article beside the one under its old name."""
    plain = changed_bytes(before, after, scratch)
    played.written[Diff.PLAIN] += plain
    together = paired(before, after, step.renamed)
    played.written[Diff.PAIRED] += changed_bytes(together, after, scratch) if step.renamed else plain
    if not step.rearranged:
        played.written[Diff.CALM] += plain


def _count_all(
    played: Played, steps: Sequence[Step], catalogs: Mapping[str, str], msgid_of: Callable[[str], str]
) -> None:
    origins = {change.text: change.olds for step in steps for change in step.changes}
    for article, blocks in steps[-1].articles.items():
        for text in (text for block in blocks for text in block.messages):
            entry = _found(catalogs, article, text, msgid_of, played)
            played.at_end[verdict(entry, origins.get(text, (text,)))] += words(text)


def _found(
    catalogs: Mapping[str, str], article: str, text: str, msgid_of: Callable[[str], str], played: Played
) -> Entry | None:
    """The living entry of a text, or of the table that it is a cell of: po4a takes a table for one message."""
    living = _living(catalogs.get(catalog_name(article), ""))
    msgid = msgid_of(text)
    if msgid in living:
        return living[msgid]
    table = next((entry for known, entry in living.items() if f"| {msgid} |" in known), None)
    played.unlocated += table is None
    return table


@lru_cache(maxsize=1024)
def _living(catalog: str) -> dict[str, Entry]:
    """The living entries of a catalog by their msgids; po4a puts two spaces where a line ended with a sentence."""
    return {" ".join(entry.msgid.split()): entry for entry in read(catalog) if not entry.obsolete}
