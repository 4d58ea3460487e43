"""What finding the values of articles costs, beside splitting them: ``python -m benchmarks.values [FOLDER]``.

The articles of a folder (the shipped ones by default) are read, split, and searched for values.  The ratio is the
median of rounds, each of which does both in turn, so that a busy machine slows both.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from pipeline.document import Document
from pipeline.formats import FORMATS, parse
from pipeline.locale_profile import profile
from pipeline.mark import mark
from pipeline.values import KINDS, Grammar

ROUNDS = 5
LEAST = 2_000_000
"""How many code points a round has at least; the articles are repeated until there are as many."""


def articles(folder: Path) -> list[tuple[str, str]]:
    """Names and texts of the articles of a folder, repeated to a size that a clock can tell."""
    found = [(path.name, path.read_text("utf-8")) for path in sorted(folder.rglob("*")) if path.suffix in FORMATS]
    size = sum(len(text) for _, text in found)
    return found * max(1, -(-LEAST // max(size, 1)))


def measured(texts: list[tuple[str, str]], grammar: Grammar) -> tuple[float, float]:
    """Seconds of splitting and of finding values."""
    start = time.perf_counter()
    documents: list[Document] = [parse(name, text) for name, text in texts]
    split = time.perf_counter()
    for document in documents:
        mark(document, grammar)
    return split - start, time.perf_counter() - split


def main() -> None:
    """Measure and print."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "source"
    texts = articles(folder)
    grammar = Grammar(profile("es-US"), tuple(KINDS))
    measured(texts[:1], grammar)  # what is compiled once is compiled
    rounds = [measured(texts, grammar) for _ in range(ROUNDS)]
    megabytes = sum(len(text.encode()) for _, text in texts) / 1e6
    split, find = (statistics.median(seconds) for seconds in zip(*rounds, strict=True))
    ratio = statistics.median(find / split for split, find in rounds)
    print(f"{megabytes:.1f} MB of articles: split {split / megabytes:.3f} s/MB, values {find / megabytes:.3f} s/MB")
    print(f"finding values ÷ splitting: {ratio:.2f} (at most 1)")


if __name__ == "__main__":
    main()
