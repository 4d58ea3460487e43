"""A history that was lived: the commits of a git repository that touch its articles or its catalogs.

The tools start with the catalogs of the first of these commits.  What is true is what the repository's translators
wrote: a message and a translation that stand together, reviewed, in a catalog of any of the commits are *right*.  A
translation that a tool keeps reviewed for a message is *wrong* where the translators have that message, too, and never
so.  What they never translated nobody can judge.  A candidate is right where it shares most of its words, or of
theirs, with one of their translations of the message.

po4a parts articles in its own way and cannot start from these catalogs; it is left out.  msgmerge gets our templates.
"""

from __future__ import annotations

import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import polib

from benchmarks.churn import changed_bytes, changed_words, paired
from benchmarks.judging import Entry, Verdict, lost, read, same, texts
from benchmarks.playing import Translator, words
from benchmarks.pseudo import content
from benchmarks.tools import Msgmerge, MsgmergeWithCompendium, Pipeline, Tool, catalog_name, lay, run, templates
from pipeline.formats import FORMATS
from pipeline.locale_profile import profile

SETTINGS = """\
[project]
source_locale = "{source_locale}"
locales = ["{locale}"]
source = "{articles}"
catalogs = "{catalogs}"
"""

UNJUDGED = "not to be judged"
State = Verdict | str


@dataclass(frozen=True, slots=True)
class Place:
    """A repository, and where in it the articles and the catalogs of a locale are."""

    repository: Path
    articles: str
    catalogs: str
    locale: str
    source_locale: str = "es-US"

    @property
    def locale_folder(self) -> str:
        """Where the locale's catalogs are."""
        return f"{self.catalogs}/{profile(self.locale).gettext}/LC_MESSAGES"


@dataclass(frozen=True, slots=True)
class Commit:
    """The articles and catalogs of a commit as text, its settings, and the articles that it renames (new: old)."""

    name: str
    files: Mapping[str, str]
    human: Mapping[str, str]
    settings: str
    renamed: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Replayed:
    """The counts of a tool, in words of the messages: of those that are new to their article, and of all at the end."""

    new: Counter[State] = field(default_factory=Counter)
    at_end: Counter[State] = field(default_factory=Counter)
    lost: int = 0
    written: int = 0


Truth = Mapping[str, tuple[str, ...]]
"""The translations of each message that the translators reviewed."""


def replay(place: Place) -> tuple[int, int, dict[tuple[str, Translator], Replayed]]:
    """How many commits were replayed, how many words of the articles changed, and the counts of each tool."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        commits = [commit for commit in _commits(place, folder / "trees") if commit.human]
        if len(commits) < 2:
            return len(commits), 0, {}
        for number, commit in enumerate(commits):
            made = templates(folder / "templates", commit.files, commit.settings, place.articles, place.catalogs)
            lay(folder / "steps" / f"{number:03}", _texts(made, ("pot",)))
        truth = _truth(commits)
        results = {}
        for translator in Translator:
            for tool in _tools(place, folder, translator):
                results[tool.name, translator] = _play(tool, commits, truth, translator, folder / "steps")
    return len(commits), sum(_changed(*each) for each in pairwise(commits)), results


def _tools(place: Place, folder: Path, translator: Translator) -> tuple[Tool, ...]:
    steps, own = folder / "steps", folder / translator.value
    ours = Pipeline(own / "pipeline", steps, "", place.locale, place.articles, place.catalogs)
    return ours, Msgmerge(own / "msgmerge", steps), MsgmergeWithCompendium(own / "compendium", steps)


def _commits(place: Place, folder: Path) -> Iterable[Commit]:
    """The commits that touch articles or catalogs, the oldest first."""
    touched = (place.articles, place.catalogs, "pipeline.toml")
    git = ("git", "-C", place.repository)
    names = run(*git, "log", "--reverse", "--format=%H", "--", *touched).split()
    for before, name in zip(("", *names), names, strict=False):
        tree = folder / name
        tree.mkdir(parents=True)
        there = run(*git, "ls-tree", "--name-only", name, "--", *touched).splitlines()
        run(*git, "archive", "--output", (tree / "all.tar").resolve(), name, "--", *there)
        with tarfile.open(tree / "all.tar") as archive:
            archive.extractall(tree, filter="data")
        yield Commit(
            name,
            _texts(tree / place.articles, tuple(ending.removeprefix(".") for ending in FORMATS)),
            _texts(tree / place.locale_folder, ("po",)),
            _settings(place, tree),
            _renames(place, before, name) if before else {},
        )


def _settings(place: Place, tree: Path) -> str:
    own = tree / "pipeline.toml"
    if own.exists():
        return own.read_text("utf-8")
    return SETTINGS.format(
        source_locale=place.source_locale, locale=place.locale, articles=place.articles, catalogs=place.catalogs
    )


def _texts(folder: Path, endings: Sequence[str]) -> dict[str, str]:
    """The files below a folder that have one of the endings, by their paths."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix.removeprefix(".") in endings)
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8") for path in found}


def _renames(place: Place, before: str, after: str) -> dict[str, str]:
    """The articles that git takes for renamed (new: old)."""
    shown = run(
        *("git", "-C", place.repository, "diff", "--find-renames", "--diff-filter=R", "--name-status"),
        *(before, after, "--", place.articles),
    )
    pairs = (line.split("\t")[1:] for line in shown.splitlines())
    start = f"{place.articles}/"
    return {new.removeprefix(start): old.removeprefix(start) for old, new in pairs}


def _truth(commits: Iterable[Commit]) -> Truth:
    known: dict[str, dict[str, None]] = {}
    for commit in commits:
        for text in commit.human.values():
            for entry in read(text):
                if entry.msgstr and not entry.fuzzy:
                    known.setdefault(entry.msgid, {})[entry.msgstr] = None
    return {msgid: tuple(translations) for msgid, translations in known.items()}


def _changed(before: Commit, after: Commit) -> int:
    return changed_words(before.files, after.files, after.renamed)


# -- Playing ---------------------------------------------------------------------------------------------------------


def _play(tool: Tool, commits: Sequence[Commit], truth: Truth, translator: Translator, steps: Path) -> Replayed:
    counts = Replayed()
    lay(tool.catalogs, commits[0].human)
    _update(tool, 0, commits[0])
    for number, commit in enumerate(commits[1:], 1):
        if translator is Translator.DILIGENT:
            _complete(tool, commits[number - 1].human)
        before = texts(tool.catalogs)
        tool.rename(commit.renamed)
        _update(tool, number, commit)
        after = texts(tool.catalogs)
        counts.lost += sum(len(sentence) for sentence in lost(before, after))
        counts.written += changed_bytes(paired(before, after, commit.renamed), after, tool.catalogs.parent / "churn")
        _count(counts.new, after, _messages(steps, number) - _messages(steps, number - 1), truth)
    _count(counts.at_end, texts(tool.catalogs), _messages(steps, len(commits) - 1), truth)
    return counts


def _update(tool: Tool, number: int, commit: Commit) -> None:
    if isinstance(tool, Pipeline):
        tool.folder.mkdir(parents=True, exist_ok=True)
        tool = Pipeline(tool.folder, tool.steps, commit.settings, tool.locale, tool.source, tool.root)
    tool.update(number, commit.files)


def _messages(steps: Path, number: int) -> set[tuple[str, str]]:
    """The catalogs and messages of a commit."""
    found = _texts(steps / f"{number:03}", ("pot",))
    return {(catalog_name(name), entry.msgid) for name, text in found.items() for entry in read(text)}


def _count(counts: Counter[State], catalogs: Mapping[str, str], messages: set[tuple[str, str]], truth: Truth) -> None:
    living = {
        (name, entry.msgid): entry for name, text in catalogs.items() for entry in read(text) if not entry.obsolete
    }
    for name, msgid in messages:
        counts[_verdict(living.get((name, msgid)), truth.get(msgid, ()))] += words(msgid)


def _verdict(entry: Entry | None, human: Sequence[str]) -> State:
    if entry is None or not entry.msgstr:
        return Verdict.NOTHING
    if not human:
        return UNJUDGED
    if not entry.fuzzy:
        return Verdict.KEPT if any(same(entry.msgstr, each) for each in human) else Verdict.WRONG
    return Verdict.RIGHT if any(_alike(entry.msgstr, each) for each in human) else Verdict.MISLEADING


def _alike(offered: str, human: str) -> bool:
    one, other = content(offered), content(human)
    shared = 2 * (one & other).total()
    return shared > one.total() or shared > other.total()


def _complete(tool: Tool, human: Mapping[str, str]) -> None:
    """Put in what the translators had by that commit where a catalog has nothing reviewed."""
    known = {entry.msgid: entry.msgstr for text in human.values() for entry in read(text) if not entry.fuzzy}
    for name, text in texts(tool.catalogs).items():
        catalog = polib.pofile(text, wrapwidth=78)
        undone = [
            entry
            for entry in catalog
            if not entry.obsolete and (entry.fuzzy or not entry.msgstr) and known.get(entry.msgid)
        ]
        for entry in undone:
            entry.msgstr = known[entry.msgid]
            entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
            entry.previous_msgid = entry.previous_msgctxt = None
        if undone:
            catalog.save(str(tool.catalogs / name))
            tool.lay_out(tool.catalogs / name)
