"""How the time to read a hostile text grows with its length.

    python -m benchmarks.hostile [--pieces 20000]

Each text is read at two lengths, one twice the other; the ratio of the times is about 2 where the work is in
proportion to the length, 4 where it grows with the square.  Medians of three runs, process time.
"""

from __future__ import annotations

import argparse
import statistics
import time

from pipeline.assemble import join
from pipeline.flow import document_of
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Grammar
from tests.formats.hostile import TEXTS


def main() -> None:
    """Print a row for each text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pieces", type=int, default=20_000)
    pieces = parser.parse_args().pieces
    grammar = Grammar(profile("es-US"), tuple(KINDS))
    document_of("warm.md", "El 1 de mayo de 2023, $1,000.", grammar)
    print(f"{'text':28} {'seconds':>8} {'at twice':>8} {'ratio':>6}")
    for name, (path, make) in TEXTS.items():
        short, long = (_seconds(path, make(size), grammar) for size in (pieces, 2 * pieces))
        print(f"{name:28} {short:8.3f} {long:8.3f} {long / short:6.2f}")


def _seconds(path: str, text: str, grammar: Grammar) -> float:
    times = []
    for _ in range(3):
        start = time.process_time()
        join(document_of(path, text, grammar))
        times.append(time.process_time() - start)
    return statistics.median(times)


if __name__ == "__main__":
    main()
