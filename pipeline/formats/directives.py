"""What an author says to translators in comments of the article.

``<!-- translators: … -->`` reaches the translator of the next message, ``<!-- context: … -->`` becomes its
``msgctxt``, and ``<!-- notranslate -->`` … ``<!-- translate -->`` keeps what stands between from being translated.
``<!-- values: 50,000 = 50000; Serie 1,000 = text -->`` says what figures of the next message mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

_COMMENT = re.compile(
    r"<!--\s*(?:(?P<name>translators?|context|values)\s*:\s*(?P<text>.*?)|(?P<switch>notranslate|translate))\s*-->",
    re.DOTALL,
)


class Say(Enum):
    """What a comment is for."""

    NOTE = "note"
    CONTEXT = "context"
    VALUES = "values"
    OFF = "off"
    ON = "on"


_SAID = {"context": Say.CONTEXT, "values": Say.VALUES}


@dataclass(frozen=True, slots=True)
class Directive:
    """An author's comment to translators; ``text`` is on one line."""

    say: Say
    text: str = ""


def directive(comment: str) -> Directive | None:
    """The directive that an HTML comment is, ``None`` for any other comment."""
    match = _COMMENT.fullmatch(comment.strip())
    if match is None:
        return None
    if match["switch"]:
        return Directive(Say.OFF if match["switch"] == "notranslate" else Say.ON)
    return Directive(_SAID.get(match["name"], Say.NOTE), " ".join(match["text"].split()))
