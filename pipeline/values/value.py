"""What all kinds of values share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Value:
    """A figure with its meaning: a date, an amount of money, a number, a percentage."""

    @property
    def kind(self) -> str:
        """Its name in the settings."""
        raise NotImplementedError

    @property
    def placeholder(self) -> str:
        """What stands for it in a message."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Found:
    """A value and the half-open range of the text (code points) that says it."""

    start: int
    end: int
    value: Value


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A figure that can be read in several ways and so stays text.  ``readings`` are for the author to choose from."""

    start: int
    end: int
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A range that stays text as a whole, so that no kind makes a value of a piece of it: ``31 de abril de 2023``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A value in a message: the name of its placeholder, and the words in which the author said it."""

    name: str
    value: Value
    source: str
