"""A history that nobody lived: articles, and steps of edits of which it is known what they made of what.

The shares of the kinds of edits are those seen in repositories of translated articles: text 60 %, figures 5 %, links
12 %, punctuation, case and inline markup 12 %, moves to another article 7 %, moves within 2 %, line breaks 2 %.
Beyond these, articles are renamed and split, paragraphs are new, deleted, and brought back.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from benchmarks.articles import Author, Block, markdown
from benchmarks.edits import EDITS, sentences

NEW = "new paragraph"
NEW_SHORT = "new heading or item"
RESTORED = "brought back"
REFLOW = "line breaks"
_BLOCK_SHARES = {
    "paragraphs joined": 5,
    "paragraph split": 5,
    "moved to another": 7,
    "moved within": 2,
    REFLOW: 2,
}
WHOLE = ("article renamed", "article split")
"""The kinds that touch all messages of an article."""

_RARE = (*WHOLE, RESTORED, NEW, NEW_SHORT)

KINDS = (*EDITS, *_BLOCK_SHARES, *_RARE)
"""The kinds of edits, in the order in which tables show them."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit made: the text now, in which article, and the texts it came from, the latest first."""

    kind: str
    article: str
    text: str
    olds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A state of the project: its articles by name, what changed since the last, renamed articles (new: old)."""

    articles: Mapping[str, tuple[Block, ...]]
    changes: tuple[Change, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)

    @property
    def files(self) -> dict[str, str]:
        """The articles as Markdown."""
        return {name: markdown(blocks) for name, blocks in self.articles.items()}

    @property
    def rearranged(self) -> bool:
        """Whether an article was renamed or split, so that a catalog is new."""
        return any(change.kind in WHOLE for change in self.changes)


def history(articles: int, steps: int, seed: int, rate: float = 0.02) -> tuple[Step, ...]:
    """The first state, and ``steps`` more; a step edits ``rate`` of the paragraphs."""
    author = Author(random.Random(seed))  # noqa: S311 - a history has to be the same each time, not secret
    first = {f"articulo-{number:03}.md": author.article(author.dice.randint(22, 28)) for number in range(articles)}
    scribe = _Scribe(author, {name: list(blocks) for name, blocks in first.items()})
    told = [Step(first)]
    for number in range(1, steps + 1):
        told.append(scribe.step(number, steps, rate))
    return tuple(told)


def edited(articles: Mapping[str, tuple[Block, ...]], author: Author, rate: float) -> Step:
    """Articles after edits to ``rate`` of their paragraphs; none is renamed, split, new or gone."""
    scribe = _Scribe(author, {name: list(blocks) for name, blocks in articles.items()})
    scribe.edits(rate)
    return scribe.told()


@dataclass(slots=True)
class _Scribe:
    """Keeps the articles while they are edited, and where each text came from."""

    author: Author
    articles: dict[str, list[Block]]
    deck: list[str] = field(default_factory=list)
    origins: dict[str, tuple[str, ...]] = field(default_factory=dict)
    deleted: list[tuple[int, Block]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    renamed: dict[str, str] = field(default_factory=dict)
    parted: list[str] = field(default_factory=list)

    def step(self, number: int, steps: int, rate: float) -> Step:
        """Edit, and tell."""
        self.changes, self.touched, self.renamed, self.parted = [], set(), {}, []
        if number in (max(1, steps // 3), max(1, 2 * steps // 3)):
            self.rename()
        if number == max(1, steps // 2):
            self.split_article()
        self.edits(rate)
        self.restore(number)
        self.delete(number)
        self.add()
        return self.told()

    def edits(self, rate: float) -> None:
        """Edit that share of the paragraphs."""
        paragraphs = sum(block.kind == "paragraph" for blocks in self.articles.values() for block in blocks)
        for _ in range(round(rate * paragraphs)):
            self.edit(self.draw())

    def told(self) -> Step:
        """The articles as they are now, and what was done to them in the step."""
        for name in self.renamed:
            self.whole("article renamed", name)
        for name in self.parted:
            self.whole("article split", name)
        articles = {name: tuple(blocks) for name, blocks in self.articles.items()}
        return Step(articles, tuple(self.changes), dict(self.renamed))

    def draw(self) -> str:
        """The next kind of edit, from a deck of a hundred that has each as often as its share says."""
        if not self.deck:
            shares = {kind: share for kind, (share, _) in EDITS.items()} | _BLOCK_SHARES
            self.deck = [kind for kind, share in shares.items() for _ in range(share)]
            self.author.dice.shuffle(self.deck)
        return self.deck.pop()

    def places(self) -> list[tuple[str, int]]:
        """Where there are paragraphs that this step has not touched, in any order."""
        found = [
            (name, place)
            for name, blocks in self.articles.items()
            for place, block in enumerate(blocks)
            if block.kind == "paragraph" and block.text not in self.touched
        ]
        self.author.dice.shuffle(found)
        return found

    def edit(self, kind: str) -> None:
        """Do an edit of a kind to the first paragraph that lets itself be edited so."""
        for name, place in self.places():
            done = self.rewrite(kind, name, place) if kind in EDITS else _BLOCK_EDITS[kind](self, name, place)
            if done:
                return

    def record(self, kind: str, article: str, text: str, *olds: str) -> None:
        """Note what an edit made, and that the same step must not edit it again."""
        ancestors = dict.fromkeys((*olds, *(origin for old in olds for origin in self.origins.get(old, ()))))
        self.changes.append(Change(kind, article, text, tuple(ancestors)))
        if ancestors and text not in olds:
            self.origins[text] = tuple(ancestors)
        self.touched |= {text, *olds}

    def rewrite(self, kind: str, name: str, place: int) -> bool:
        """Edit the text of a paragraph."""
        block = self.articles[name][place]
        text = EDITS[kind][1](block.text, self.author)
        if text is None or text == block.text:
            return False
        self.articles[name][place] = replace(block, text=text)
        self.record(kind, name, text, block.text)
        return True

    def join(self, name: str, place: int) -> bool:
        """Two paragraphs, one below the other, become one."""
        blocks = self.articles[name]
        if place + 1 >= len(blocks) or blocks[place + 1].kind != "paragraph":
            return False
        first, second = blocks[place : place + 2]
        if second.text in self.touched:
            return False
        blocks[place : place + 2] = [replace(first, text=f"{first.text} {second.text}")]
        self.record("paragraphs joined", name, blocks[place].text, first.text, second.text)
        return True

    def split(self, name: str, place: int) -> bool:
        """A paragraph becomes two."""
        block = self.articles[name][place]
        parts = sentences(block.text)
        if len(parts) < 2:
            return False
        cut = self.author.dice.randrange(1, len(parts))
        halves = [replace(block, text=" ".join(half)) for half in (parts[:cut], parts[cut:])]
        self.articles[name][place : place + 1] = halves
        for half in halves:
            self.record("paragraph split", name, half.text, block.text)
        return True

    def move_away(self, name: str, place: int) -> bool:
        """A paragraph goes to another article."""
        others = [other for other in self.articles if other != name]
        if not others:
            return False
        block = self.articles[name].pop(place)
        self.put("moved to another", self.author.dice.choice(others), block)
        return True

    def move_within(self, name: str, place: int) -> bool:
        """A paragraph goes to another place of its article."""
        block = self.articles[name].pop(place)
        self.put("moved within", name, block)
        return True

    def put(self, kind: str, name: str, block: Block) -> None:
        """Put a paragraph that was elsewhere behind some block of an article."""
        self.articles[name].insert(self.author.dice.randint(1, len(self.articles[name])), block)
        self.record(kind, name, block.text, block.text)

    def reflow(self, name: str, place: int) -> bool:
        """The lines of a paragraph are broken elsewhere."""
        block = self.articles[name][place]
        self.articles[name][place] = replace(block, width=60 if block.width else 72)
        self.record(REFLOW, name, block.text, block.text)
        return True

    def rename(self) -> None:
        """An article gets another name."""
        old = self.author.dice.choice([name for name in self.articles if name not in self.renamed])
        new = old.replace("articulo", "cronica")
        self.articles = {new if name == old else name: blocks for name, blocks in self.articles.items()}
        self.renamed[new] = old

    def split_article(self) -> None:
        """The second half of an article becomes one of its own."""
        name = self.author.dice.choice([name for name in self.articles if name not in self.renamed])
        blocks = self.articles[name]
        headings = [place for place, block in enumerate(blocks) if block.kind == "heading"]
        cut = headings[len(headings) // 2]
        other = name.replace(".md", "-ii.md")
        self.articles[name], self.articles[other] = blocks[:cut], blocks[cut:]
        self.parted.append(other)

    def whole(self, kind: str, name: str) -> None:
        """Note that the messages of an article that were not edited besides are now elsewhere."""
        texts = [text for block in self.articles[name] for text in block.messages]
        for text in texts:
            if text not in self.touched:
                self.record(kind, name, text, text)

    def delete(self, number: int) -> None:
        """A paragraph goes; some step will bring it back."""
        name, place = self.places()[0]
        block = self.articles[name].pop(place)
        self.touched.add(block.text)
        self.deleted.append((number, block))

    def restore(self, number: int) -> None:
        """What went two steps ago or earlier comes back, in whichever article."""
        if self.deleted and self.deleted[0][0] <= number - 2:
            self.put(RESTORED, self.author.dice.choice(list(self.articles)), self.deleted.pop(0)[1])

    def add(self) -> None:
        """New blocks, which come from nothing."""
        paragraphs = [(NEW, self.author.paragraph()) for _ in range(2)]
        short = [(NEW_SHORT, self.author.heading()), (NEW_SHORT, Block("item", self.author.sentences(1)))]
        for kind, block in (*paragraphs, *short):
            name = self.author.dice.choice(list(self.articles))
            self.articles[name].insert(self.author.dice.randint(1, len(self.articles[name])), block)
            self.record(kind, name, block.text)


_BLOCK_EDITS = {
    "paragraphs joined": _Scribe.join,
    "paragraph split": _Scribe.split,
    "moved to another": _Scribe.move_away,
    "moved within": _Scribe.move_within,
    REFLOW: _Scribe.reflow,
}
