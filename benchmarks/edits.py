"""What authors do to the text of a paragraph.  An edit takes the text and the author, and gives the new text.

``None`` says that the text has nothing that could be edited so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from benchmarks.articles import Author
from benchmarks.pseudo import plain_words

Edit = Callable[[str, Author], str | None]

_SENTENCE_END = re.compile(r"(?<=[.?!]) ")
_ADDRESS = re.compile(r"(?<=\]\()[^)]+")
_QUANTITY = re.compile(r"(?<=\$)\d+(?= millones)|\d+(?= de \w+ de \d{4})|\d+(?=\.\d %)|\d+(?= horas)")
_NUMERAL = re.compile(r"(?<=GPT-)\d|(?<=versión )\d|(?<=como en \d\d)\d\d")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return _SENTENCE_END.split(text)


def _word_replaced(text: str, author: Author) -> str | None:
    return _at_a_word(text, author, lambda _: author.noun())


def _word_inserted(text: str, author: Author) -> str | None:
    return _at_a_word(text, author, lambda word: f"{word} {author.noun()}")


def _word_deleted(text: str, author: Author) -> str | None:
    words = [(start, end) for start, end in plain_words(text) if text[start - 1 : start] == " "]
    if len(words) < 5:
        return None
    start, end = author.dice.choice(words)
    return text[: start - 1] + text[end:]


def _no_added(text: str, author: Author) -> str | None:
    return _at_a_word(text, author, lambda word: f"no {word}")


def _at_a_word(text: str, author: Author, change: Callable[[str], str]) -> str | None:
    """The text with one of its content words, but no first one, changed."""
    words = [(start, end) for start, end in plain_words(text) if text[start].islower()]
    if not words:
        return None
    start, end = author.dice.choice(words)
    return text[:start] + change(text[start:end]) + text[end:]


def _sentence_added(text: str, author: Author) -> str:
    parts = sentences(text)
    parts.insert(author.dice.randint(0, len(parts)), author.sentence())
    return " ".join(parts)


def _sentence_removed(text: str, author: Author) -> str | None:
    parts = sentences(text)
    if len(parts) < 2:
        return None
    parts.pop(author.dice.randrange(len(parts)))
    return " ".join(parts)


def _sentence_rewritten(text: str, author: Author) -> str | None:
    parts = sentences(text)
    if len(parts) < 2:
        return None
    parts[author.dice.randrange(len(parts))] = author.sentence()
    return " ".join(parts)


def _half_rewritten(text: str, author: Author) -> str | None:
    parts = sentences(text)
    if len(parts) < 4:
        return None
    for place in author.dice.sample(range(len(parts)), len(parts) // 2):
        parts[place] = author.sentence()
    return " ".join(parts)


def _renumbered(pattern: re.Pattern[str]) -> Edit:
    def edit(text: str, author: Author) -> str | None:
        """The text with one of its figures another of the same length."""
        found = list(pattern.finditer(text))
        if not found:
            return None
        chosen = author.dice.choice(found)
        least, past = (1, 10) if len(chosen[0]) == 1 else (10, 29)
        other = author.dice.choice([number for number in range(least, past) if str(number) != chosen[0]])
        return text[: chosen.start()] + str(other) + text[chosen.end() :]

    return edit


def _link_changed(text: str, author: Author) -> str | None:
    found = list(_ADDRESS.finditer(text))
    if not found:
        return None
    chosen = author.dice.choice(found)
    return text[: chosen.start()] + author.address() + text[chosen.end() :]


def _punctuation_changed(text: str, author: Author) -> str | None:
    """A comma gone, a comma for a semicolon, or two sentences joined by one."""
    places = [found.start() for found in re.finditer(r", |\. (?=[A-Z])", text)]
    if not places:
        return None
    place = author.dice.choice(places)
    if text[place] == ".":
        return text[:place] + "; " + text[place + 2].lower() + text[place + 3 :]
    return text[:place] + author.dice.choice(("", ";")) + text[place + 1 :]


def _case_changed(text: str, author: Author) -> str | None:
    return _at_a_word(text, author, str.capitalize)


def _markup_changed(text: str, author: Author) -> str | None:
    """Bold becomes emphasis, or a word is set in bold."""
    if _BOLD.search(text):
        return _BOLD.sub(r"*\1*", text, count=1)
    return _at_a_word(text, author, lambda word: f"**{word}**")


EDITS: Mapping[str, tuple[int, Edit]] = {
    "word replaced": (8, _word_replaced),
    "word inserted": (7, _word_inserted),
    "word deleted": (6, _word_deleted),
    "“no” added": (5, _no_added),
    "sentence added": (7, _sentence_added),
    "sentence removed": (6, _sentence_removed),
    "sentence rewritten": (6, _sentence_rewritten),
    "half rewritten": (5, _half_rewritten),
    "quantity": (3, _renumbered(_QUANTITY)),
    "other digits": (2, _renumbered(_NUMERAL)),
    "link": (12, _link_changed),
    "punctuation": (5, _punctuation_changed),
    "case": (3, _case_changed),
    "inline markup": (4, _markup_changed),
}
"""The edits of one paragraph, with the share of each in a hundred edits."""
