"""How much of its translators' work an update keeps: ``python -m benchmarks.replay``.

A history of edits of which it is known what came from what is played by ``pipeline update``, by GNU ``msgmerge
--previous`` without and with a compendium of all catalogs, and by po4a, each on its own copy of the project.  Where
articles are renamed the users of the others rename the catalogs; ours is left to find out.  Translations are
a function of the text (``pseudo``), so that it can be said of each whether it is the right one.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache, partial
from itertools import pairwise
from pathlib import Path

from benchmarks.churn import changed_words
from benchmarks.histories import KINDS, NEW, NEW_SHORT, WHOLE, Step, history
from benchmarks.judging import Verdict
from benchmarks.playing import Diff, Played, Translator, play
from benchmarks.repository import UNJUDGED, Place, replay
from benchmarks.tools import TOOLS, Pipeline, lay, missing, templates
from pipeline import flow
from pipeline.locale_profile import profile
from pipeline.values import KINDS as VALUES
from pipeline.values import Grammar

COLUMN = 12
Row = tuple[str, Sequence[str]]


def main() -> None:
    """Play, and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.replay", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", metavar="N", help="how many (40); with --git, where they are (source)")
    parser.add_argument("--steps", type=int, default=12, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--remarks", type=Path, metavar="FILE", help="where to write what was wrong, entry by entry")
    parser.add_argument("--git", type=Path, metavar="DIR", help="replay the commits of this repository instead")
    parser.add_argument("--catalogs", default="locales", metavar="DIR", help="where its catalogs are")
    parser.add_argument("--locale", default="de", metavar="TAG", help="which of them to replay")
    asked = parser.parse_args()
    if asked.git:
        lived(Place(asked.git, asked.articles or "source", asked.catalogs, asked.locale))
    else:
        generated(int(asked.articles or 40), asked.steps, asked.seed, asked.remarks)


def generated(articles: int, steps: int, seed: int, remarks: Path | None) -> None:
    """Play a generated history with all tools, the translator absent and diligent."""
    told = history(articles, steps, seed)
    tools = available()
    with tempfile.TemporaryDirectory() as scratch, ProcessPoolExecutor(max_workers=2) as pool:
        folder = Path(scratch)
        _extract(folder, told)
        runs = {
            (name, translator): pool.submit(_play, name, translator, folder, told)
            for name in reversed(tools)
            for translator in Translator
        }
        played = {run: each for run, done in runs.items() if (each := _outcome(*run, done))}
    edited = dict.fromkeys(Diff, 0)
    for before, after in pairwise(told):
        changed = changed_words(before.files, after.files, after.renamed)
        for which in (Diff.PAIRED, Diff.PLAIN) if after.rearranged else Diff:
            edited[which] += changed
    changed = edited[Diff.PLAIN]
    print(f"{articles} articles, {steps} steps, seed {seed}: {changed:,} words of the source changed")
    for translator in Translator:
        results = {name: played[name, translator] for name in tools if (name, translator) in played}
        print(f"\nThe translator is {translator.value}.")
        report(results, edited)
    if remarks:
        notes = (f"{name}, {mode.value}: {note}" for (name, mode), each in played.items() for note in each.remarks)
        remarks.write_text("\n".join(notes) + "\n", "utf-8")


def lived(place: Place) -> None:
    """Replay a repository with the tools that can start from its catalogs."""
    commits, changed, results = replay(place)
    print(f"{commits} commits with catalogs for {place.locale}: {changed:,} words of the source changed")
    for translator in Translator if results else ():
        own = {name: counts for (name, mode), counts in results.items() if mode is translator}
        print(f"\nThe translator is {translator.value}.")
        for title, which in (("Messages new to their article", "new"), ("All messages at the end", "at_end")):
            print(f"\n{title}, in words")
            states = (*Verdict, UNJUDGED)
            cells = ([f"{getattr(counts, which)[state]:,}" for counts in own.values()] for state in states)
            labels = (state.value if isinstance(state, Verdict) else state for state in states)
            table(("", *own), zip(labels, cells, strict=True))
        table((), (("lost by updates", [f"{counts.lost:,}" for counts in own.values()]),))
        churn = [f"{counts.written / changed:.0f}" if changed else "–" for counts in own.values()]
        table((), (("bytes per changed word", churn),))


def available() -> tuple[str, ...]:
    """The names of the tools that the machine has; it is said which it has not."""
    for tool in TOOLS:
        if lacks := missing(tool):
            print(f"{tool.name} is left out: {', '.join(lacks)} not found")
    return tuple(tool.name for tool in TOOLS if not missing(tool))


def _outcome(name: str, translator: Translator, done: Future[Played]) -> Played | None:
    """A tool's counts; where it failed that is said, and the others are compared without it."""
    try:
        return done.result()
    except RuntimeError as error:
        print(f"{name} (translator {translator.value}) failed: {error}")
        return None


def _extract(folder: Path, told: Sequence[Step]) -> None:
    """The templates of all steps, for msgmerge."""
    for number, step in enumerate(told):
        made = templates(folder / "templates", step.files)
        found = {path.relative_to(made).as_posix(): path.read_text("utf-8") for path in made.rglob("*.pot")}
        lay(folder / "steps" / f"{number:03}", found)


def _play(name: str, translator: Translator, folder: Path, told: Sequence[Step]) -> Played:
    """One tool's history, in a process of its own."""
    tool = next(each for each in TOOLS if each.name == name)
    place = folder / f"{name} {translator.value}".replace(" ", "-")
    msgid_of = marked if tool is Pipeline else _as_it_is
    return play(tool(place, folder / "steps"), told, translator, msgid_of)


def _as_it_is(text: str) -> str:
    return text


@cache
def marked(text: str) -> str:
    """The msgid that our own program has for a text: its figures are placeholders."""
    (segment,) = flow.document_of("text.md", text, _grammar()).segments()
    return segment.text


@cache
def _grammar() -> Grammar:
    return Grammar(profile("es-US"), tuple(VALUES))


# -- Tables ----------------------------------------------------------------------------------------------------------


def report(results: Mapping[str, Played], edited: Mapping[Diff, int]) -> None:
    """Print what became of the changes of a history, of all messages, and what was written for it."""
    print("\nChanged messages: percent of their words kept reviewed and right + offered with the right candidate")
    table(("", "words", *results), (_by_kind(kind, results) for kind in KINDS))
    print("\nAll changed messages, in words")
    table(("", *results), _sums(results, _total))
    table((), _others(results))
    print("\nAll messages at the end, in words")
    table(("", *results), _sums(results, lambda played, said: played.at_end[said]))
    print("\nChurn: bytes of changed lines in the catalogs per word changed in the source")
    table(("", *results), ((which.value, _churn(results, which, edited[which])) for which in Diff))
    for line in _comparison(results):
        print(line)


def _churn(results: Mapping[str, Played], which: Diff, changed: int) -> list[str]:
    return [f"{played.written[which] / max(changed, 1):.0f}" for played in results.values()]


def _comparison(results: Mapping[str, Played]) -> Iterable[str]:
    """What ours keeps and offers beside each of the others."""
    if not (ours := results.get(Pipeline.name)):
        return
    for name, theirs in results.items():
        if theirs is ours:
            continue
        every = _more(ours, theirs, KINDS)
        edits = _more(ours, theirs, [kind for kind in KINDS if kind not in WHOLE])
        behind = ", ".join(kind for kind in KINDS if _useful(ours, kind) < _useful(theirs, kind)) or "none"
        yield f"\nBeside {name}: words kept reviewed {every}, without renamed and split articles {edits};"
        yield f"  kinds of edits of which fewer words are kept or offered: {behind}"


def _more(ours: Played, theirs: Played, kinds: Sequence[str]) -> str:
    one, other = (sum(each.changed[kind, Verdict.KEPT] for kind in kinds) for each in (ours, theirs))
    return f"{100 * (one / other - 1):+.0f} %" if other else "–"


def _useful(played: Played, kind: str) -> int:
    return played.changed[kind, Verdict.KEPT] + played.changed[kind, Verdict.RIGHT]


def _by_kind(kind: str, results: Mapping[str, Played]) -> Row:
    cells = []
    size = 0
    for played in results.values():
        size = sum(played.changed[kind, said] for said in Verdict)
        share = partial(_percent, played, kind, size)
        new = kind in (NEW, NEW_SHORT)
        cells.append(share(Verdict.UNWANTED) if new else f"{share(Verdict.KEPT)} + {share(Verdict.RIGHT)}")
    label = f"{kind} (offered)" if kind in (NEW, NEW_SHORT) else kind
    return label, (f"{size:,}", *cells)


def _percent(played: Played, kind: str, size: int, said: Verdict) -> str:
    return f"{100 * played.changed[kind, said] / size:.0f}" if size else "–"


def _total(played: Played, said: Verdict) -> int:
    return sum(played.changed[kind, said] for kind in KINDS)


def _sums(results: Mapping[str, Played], count: Callable[[Played, Verdict], int]) -> Iterable[Row]:
    for said in Verdict:
        yield said.value, [f"{count(played, said):,}" for played in results.values()]


def _others(results: Mapping[str, Played]) -> Iterable[Row]:
    named = [f"{sum(played.named.values()):,}" for played in results.values()]
    yield "right previous msgid", named
    yield "lost by updates", [f"{played.lost:,}" for played in results.values()]
    yield "messages not found", [f"{played.unlocated:,}" for played in results.values()]


def table(heads: Sequence[str], rows: Iterable[Row]) -> None:
    """Print columns."""
    if heads:
        print(f"  {heads[0]:32}" + "".join(f"{head:>{COLUMN}}" for head in heads[1:]))
    for label, cells in rows:
        print(f"  {label:32}" + "".join(f"{cell:>{COLUMN}}" for cell in cells))


if __name__ == "__main__":
    main()
