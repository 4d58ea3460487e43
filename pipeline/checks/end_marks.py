"""The marks that end a sentence, by language (Unicode, *Sentence_Terminal*; CLDR's punctuation exemplars)."""

from __future__ import annotations

STOP, QUESTION, EXCLAMATION = "a full stop", "a question mark", "an exclamation mark"
COLON, ELLIPSIS, PAUSE = "a colon", "an ellipsis", "a comma"

_MARKS = {
    STOP: ".。．｡।॥۔։።။།៕។",
    QUESTION: "?？؟՞፧⸮⁇⁈⁉‽",
    EXCLAMATION: "!！՜‼⁈⁉",
    COLON: ":：",
    ELLIPSIS: "…⋯",
    PAUSE: ",;،؛，；、",
}

CLASSES: dict[str, frozenset[str]] = {
    mark: frozenset(kind for kind, marks in _MARKS.items() if mark in marks)
    for mark in {mark for marks in _MARKS.values() for mark in marks}
}
"""The kinds of a mark."""

OWN_CLASSES: dict[str, dict[str, frozenset[str]]] = {
    "el": {";": frozenset({QUESTION}), "\u037e": frozenset({QUESTION}), "·": frozenset({PAUSE})},
    "hy": {":": frozenset({STOP, COLON}), "՝": frozenset({COLON, PAUSE}), "․": frozenset({COLON, STOP})},
    "am": {"፡": frozenset({COLON}), "፦": frozenset({COLON}), "፥": frozenset({COLON})},
    "th": {"ฯ": frozenset({ELLIPSIS})},
}

_FULL_WIDTH = {".": "。", "?": "？", "!": "！"}
_ARABIC = {"?": "؟"}

OWN_FORMS: dict[str, dict[str, str]] = {
    "ja": _FULL_WIDTH,
    "zh": _FULL_WIDTH,
    "yue": _FULL_WIDTH,
    "ar": _ARABIC,
    "fa": _ARABIC,
    "ur": _ARABIC,
    "ps": _ARABIC,
    "ckb": _ARABIC,
    "sd": _ARABIC,
    "ug": _ARABIC,
    "el": {"?": ";"},
    "th": {".": ""},
    "lo": {".": ""},
}
"""What a Latin mark behind a letter of the language's script should be."""

OWN_STOPS = {
    "ja": "。", "zh": "。", "yue": "。", "hi": "।", "bn": "।", "pa": "।", "or": "।", "as": "।", "ne": "।", "ur": "۔",
    "hy": "։", "am": "።", "ti": "።", "my": "။", "km": "។", "bo": "།", "dz": "།",
}  # fmt: skip
"""The full stop where it is not ``.``."""

NO_STOPS = frozenset({"th", "lo"})
"""Languages that part sentences by a space, and ask with a word."""

CLOSING = frozenset("\"'”’“‘»«›‹)]}）」』】〉》〕*_~ \n\t\xa0\u202f\u3000\u200e\u200f>")
"""What may stand behind the last mark."""
