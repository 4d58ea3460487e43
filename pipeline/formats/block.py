"""A block of a Markdown file whose lines stand behind what its containers put before them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class Block:
    """The content of a block, and where in the file it stands.

    ``data`` is the file's UTF-8, ``lines`` the byte ranges of the block's lines without the containers' prefixes.
    Offsets in ``content`` count code points.
    """

    def __init__(self, data: bytes, lines: Sequence[tuple[int, int]], quotes: int = 0) -> None:
        self.data = data
        self.quotes = quotes
        self.lines = lines
        self.texts = [data[start:end].decode() for start, end in lines]
        self.content = "".join(self.texts)
        self.starts: list[int] = []
        total = 0
        for text in self.texts:
            self.starts.append(total)
            total += len(text)

    def first(self, position: int) -> int:
        """The byte at which what begins at a position of the content begins in the file."""
        return self._byte(position, bisect_right(self.starts, position) - 1)

    def last(self, position: int) -> int:
        """The byte at which what ends at a position of the content ends in the file."""
        return self._byte(position, bisect_left(self.starts, position) - 1)

    def source(self, start: int, end: int) -> str:
        """What stands in the file for a range of the content, prefixes of its further lines included."""
        return self.data[self.first(start) : self.last(end)].decode()

    def _byte(self, position: int, line: int) -> int:
        line = max(0, line)
        return self.lines[line][0] + len(self.texts[line][: position - self.starts[line]].encode())
