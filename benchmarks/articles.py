"""Spanish articles that nobody wrote: sentences of a small grammar with some thousand words, as Markdown.

All of it comes from a seed.  No two paragraphs are alike: what is found to be like another is so by its history.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

_STEMS = (
    "mercad gobiern sistem program camin puebl histori cienci artícul traduc familil ciudad bosqu arroy vient "
    "molin jardin bander escuel maestr alumn librer pintur músic teatr cocin recet tomat aceit viajer estaci "
    "puert barc pescad playar client tiend mensaj correr pantall tecl archiv carpet códig prueb registr filtr "
    "acuerd contrat juzgad derech hotel médic hospital vacun energí motor rued carreter ventan tejad ladrill "
    "puent colin vall lagun marism cabr ovej trig cebad harin panad tall carpinter herrer sastr zapat lámpar "
    "espej cortin alfombr cuchar plat vaj botell cántar relojer campan torr murall plaz fuent merced barri vecin "
    "abuel sobrin herman prim novel cuent poem carta diari"
).split()
_NOUN_ENDINGS = "o a ería ismo ista ador anza aje ura ista illo edad".split()
_ADJECTIVE_ENDINGS = "oso ario ible ado ante".split()
_VERB_ENDINGS = "ó aba ará ía ieron aron".split()
_DETERMINERS = "el la un una su este esa cada aquel otra ningún".split()
_PREPOSITIONS = "de con en para por sin sobre desde hasta entre".split()
_LINKERS = "porque aunque mientras cuando pero donde y pues".split()
_OPENERS = "Después Entonces Además Antes Allí Todavía Siempre Quizá".split()
_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()


@dataclass(frozen=True, slots=True)
class Block:
    """A block of an article: a ``heading``, ``paragraph``, ``item`` or ``table``; its text on one line, unless a table.

    ``width`` is where its lines are broken, 0 where they are not.
    """

    kind: str
    text: str
    width: int = 0

    @property
    def messages(self) -> tuple[str, ...]:
        """The texts to translate, without what marks the block; of a table, its cells with words."""
        if self.kind != "table":
            return (self.text,)
        rows = [line for line in self.text.split("\n") if "---" not in line]
        cells = (cell.strip() for row in rows for cell in row.strip("|").split("|"))
        return tuple(cell for cell in cells if any(word.isalpha() for word in cell.split()))

    @property
    def markdown(self) -> str:
        """The block as it stands in its file."""
        if self.kind == "heading":
            return f"## {self.text}"
        mark, hanging = ("- ", "  ") if self.kind == "item" else ("", "")
        if not self.width:
            return mark + self.text
        return textwrap.fill(
            self.text, self.width, initial_indent=mark, subsequent_indent=hanging, break_on_hyphens=False
        )


def markdown(blocks: tuple[Block, ...]) -> str:
    """An article as the text of its file; the items of a list stand without empty lines between them."""
    joined = "".join(
        block.markdown + ("\n" if block.kind == "item" and after and after.kind == "item" else "\n\n")
        for block, after in zip(blocks, (*blocks[1:], None), strict=True)
    )
    return "# " + joined.removeprefix("## ").rstrip("\n") + "\n"


@dataclass(slots=True)
class Author:
    """Who writes: everything is drawn from ``dice``."""

    dice: random.Random
    written: int = field(default=0)

    def word(self, endings: list[str]) -> str:
        """A noun, an adjective or a verb."""
        return self.dice.choice(_STEMS) + self.dice.choice(endings)

    def noun(self) -> str:
        """A noun; the word that edits put in."""
        return self.word(_NOUN_ENDINGS)

    def phrase(self) -> str:
        """A determiner, a noun and perhaps an adjective."""
        words = [self.dice.choice(_DETERMINERS), self.noun()]
        if self.dice.random() < 0.5:
            words.append(self.word(_ADJECTIVE_ENDINGS))
        return " ".join(words)

    def clause(self) -> str:
        """Who does what, and where."""
        words = [self.phrase(), self.word(_VERB_ENDINGS), self.phrase()]
        for _ in range(self.dice.randint(0, 2)):
            words += [self.dice.choice(_PREPOSITIONS), self.phrase()]
        return " ".join(words)

    def sentence(self) -> str:
        """A sentence with a capital and a full stop, often with a link, a figure, or something set in bold or code."""
        clause = self.clause()
        if self.dice.random() < 0.4:
            clause += f", {self.dice.choice(_LINKERS)} {self.clause()}"
        clause += self.dice.choices(("", *self.extras()), weights=(45, 12, 6, 8, 20, 9))[0]
        if self.dice.random() < 0.15:
            return f"{self.dice.choice(_OPENERS)}, {clause}."
        return f"{clause[0].upper()}{clause[1:]}."

    def extras(self) -> tuple[str, ...]:
        """What may end a sentence: a link, code, bold, a quantity, a numeral that is none."""
        return (
            f" según [{self.phrase()}]({self.address()})",
            f" con `{self.dice.choice(_STEMS)}_{self.dice.choice(_STEMS)}`",
            f" y **{self.phrase()}**",
            f" {self.quantity()}",
            f" {self.numeral()}",
        )

    def address(self) -> str:
        """A link's address, each another."""
        self.written += 1
        return f"https://ejemplo.org/{self.dice.choice(_STEMS)}/{self.written}"

    def quantity(self) -> str:
        """A figure with a meaning, and the preposition before it."""
        number = self.dice.randint(2, 28)
        return self.dice.choice(
            (
                f"por ${number} millones",
                f"el {number} de {self.dice.choice(_MONTHS)} de {self.dice.randint(2001, 2025)}",
                f"en un {number}.{self.dice.randint(1, 9)} %",
                f"durante {number} horas",
            )
        )

    def numeral(self) -> str:
        """Digits that are a name rather than a quantity."""
        number = self.dice.randint(0, 9)
        return self.dice.choice(
            (
                f"con el modelo GPT-{self.dice.randint(2, 9)}",
                f"en la versión {self.dice.randint(1, 9)}.{number}.1 del manual",
                f"como en {self.dice.randint(1850, 2025)} otra vez",
            )
        )

    def sentences(self, count: int) -> str:
        """A paragraph's text."""
        return " ".join(self.sentence() for _ in range(count))

    def paragraph(self) -> Block:
        """A paragraph of one to five sentences."""
        return Block("paragraph", self.sentences(self.dice.randint(1, 5)), self.dice.choice((0, 0, 72)))

    def heading(self) -> Block:
        """A heading of a few words."""
        return Block("heading", f"{self.phrase().capitalize()} {self.word(_VERB_ENDINGS)}")

    def table(self) -> Block:
        """A small table; its cells are nowhere else."""
        rows = [f"| {self.phrase()} | {self.noun()} {self.noun()} |" for _ in range(self.dice.randint(2, 4))]
        return Block("table", "\n".join((rows[0], "| --- | --- |", *rows[1:])))

    def article(self, paragraphs: int) -> tuple[Block, ...]:
        """A heading, then sections of paragraphs, each perhaps with a list or a table."""
        return tuple(self._sections(paragraphs))

    def _sections(self, paragraphs: int) -> Iterator[Block]:
        while paragraphs > 0:
            yield self.heading()
            size = min(paragraphs, self.dice.randint(2, 5))
            yield from (self.paragraph() for _ in range(size))
            paragraphs -= size
            if self.dice.random() < 0.25:
                yield from (Block("item", self.sentences(1)) for _ in range(self.dice.randint(2, 4)))
                yield self.paragraph()
                paragraphs -= 1
            if self.dice.random() < 0.15:
                yield self.table()
