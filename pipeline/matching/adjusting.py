"""Put an edit's new addresses and figures into a translation, where that needs nobody to read it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pipeline import placeholders
from pipeline.catalog import Entry, Message
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.comparing import parallel
from pipeline.matching.tokens import Kind, Token, tokens
from pipeline.values import notes
from pipeline.values.notes import Noted
from pipeline.values.restoring import restore

Swap = tuple[Token, Token]
"""An address, figure or placeholder of the old message, and the one that stands for it in the new."""


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A translation with what the edit changed put in, and what that was, in words; ``sure`` where it needs no look."""

    msgstr: str
    changes: tuple[str, ...]
    sure: bool


def adjusted(entry: Entry, message: Message, profile: LocaleProfile) -> Adjusted | None:
    """The translation of an entry as that of a message that differs in layout, addresses or figures alone.

    ``None`` where more than that changed, or where the translation does not hold what would have to be replaced.
    """
    found = parallel(entry.msgid, message.msgid)
    if found is not None:
        return _swapped(entry.msgstr, found, profile)
    return _rewritten(entry, message, profile)


def fitted(msgstr: str, entry: Entry, message: Message) -> str:
    """A translation of an entry, or a piece of it, as it is offered for a message that was edited.

    Links are the new ones where there are as many; placeholders are those of the same figures; braces are doubled
    where the message has values, and only there.
    """
    noted = _noted(entry)
    if noted and not message.values:
        return _filled(msgstr, {each.name: each.shown or each.source for each in noted})
    if message.values and not _PLACEHOLDER.search(entry.msgid):
        msgstr = placeholders.escape(msgstr)
    return _readdressed(_renamed(msgstr, noted, message), entry, message)


_PLACEHOLDER = re.compile(r"(?<!\{)\{(?:amount|date|number|ordinal|percent|quantity|time)\d*\}")
"""The names of values, by which a message is known that has some, though its notes are gone."""


def in_words(source: Entry | Message) -> str:
    """A message as its author wrote it, figures and all, as far as it is known."""
    values = source.values if isinstance(source, Message) else _noted(source)
    return _filled(source.msgid, {each.name: each.source for each in values})


# -- What changed places ---------------------------------------------------------------------------------------------


def _swapped(msgstr: str, found: Sequence[Swap], profile: LocaleProfile) -> Adjusted | None:
    sure = all(_same_sense(old, new, profile) for old, new in found)
    for kind in (Kind.ADDRESS, Kind.FIGURE, Kind.VALUE):
        swaps = [swap for swap in found if swap[0].kind is kind]
        if all(old == new for old, new in swaps):
            continue
        replaced = _replaced(msgstr, swaps, kind)
        if replaced is None:
            return None
        msgstr = replaced
    changed = dict.fromkeys(f"{old.text} → {new.text}" for old, new in found if old != new)
    return Adjusted(msgstr, tuple(changed) or ("spaces",), sure)


def _replaced(text: str, swaps: Sequence[Swap], kind: Kind) -> str | None:
    """A translation with the new addresses or figures.

    ``None`` where it does not hold just the old ones, where one of several alike changed (nobody can tell which it is
    in a translation), and where a figure is joined to letters that may depend on it.
    """
    found = tokens(text)
    held = Counter(token.text for token in found if token.kind is kind)
    mapping: dict[str, str] = {}
    if held != Counter(old.text for old, _ in swaps):
        return None
    if any(mapping.setdefault(old.text, new.text) != new.text for old, new in swaps):
        return None
    changing = {old for old, new in mapping.items() if old != new}
    if kind is Kind.FIGURE and any(
        token.kind is kind and token.text in changing and _is_joined(found, place) for place, token in enumerate(found)
    ):
        return None
    return "".join(mapping[token.text] if token.kind is kind else token.text for token in found)


def _is_joined(found: Sequence[Token], place: int) -> bool:
    """Whether a figure is joined to letters (``2020'da``, ``l'8``), or behind an English article that it chooses."""
    before, behind = found[:place][-2:], found[place + 1 : place + 3]
    return (
        (len(behind) == 2 and behind[0].text in _JOINTS and behind[1].kind is Kind.WORD)
        or (len(before) == 2 and before[1].text in _JOINTS and before[0].kind is Kind.WORD)
        or (len(before) == 2 and before[1].kind is Kind.SPACE and before[0].text.casefold() in ("a", "an"))
    )


_JOINTS = frozenset("'’-:")

_SAID_AS_IT_IS = re.compile(r"\d{4}-\d\d-\d\d|\d+(?::\d+)+|\d+(?:\.\d+){2,}")
"""A date, a time or a version: nothing is counted with it."""

_LONGEST = 15
"""Figures of more digits count nothing."""


def _same_sense(old: Token, new: Token, profile: LocaleProfile) -> bool:
    """Whether the words around a figure stay as they are when another takes its place.

    A count of things takes the form of its noun along (CLDR, *Plural Rules*): 2 and 5 are another matter in Polish.
    """
    if old == new or old.kind is Kind.ADDRESS:
        return True
    if old.kind is not new.kind:
        return False
    if old.kind is Kind.VALUE:
        return old.text.strip("{}0123456789") == new.text.strip("{}0123456789")
    if _SAID_AS_IT_IS.fullmatch(old.text) and _SAID_AS_IT_IS.fullmatch(new.text):
        return True
    forms = _plural_forms(old.text, profile) | _plural_forms(new.text, profile)
    return len(forms) == 1


def _plural_forms(figure: str, profile: LocaleProfile) -> set[str]:
    """The forms that a figure, or the last of a range, may ask a noun for; a point may part thousands or decimals."""
    last = re.split(r"[-–/]", figure)[-1]
    if len(last) > _LONGEST or not re.fullmatch(r"\d+(?:[.,]\d+)?", last):
        return {"", "unknown"}
    readings = {Decimal(last.replace(",", ".")), Decimal(re.sub(r"[.,]", "", last))}
    return {str(profile.cldr.plural_form(reading)) for reading in readings}


# -- What became a value, or was one ---------------------------------------------------------------------------------


def _rewritten(entry: Entry, message: Message, profile: LocaleProfile) -> Adjusted | None:
    """The translation where the same words were a value in one of the two messages and text in the other."""
    noted = _noted(entry)
    if not (noted or message.values):
        return None
    found = parallel(in_words(entry), in_words(message))
    shown = {each.name: each.shown for each in noted if each.shown is not None}
    if found is None or len(shown) < len(noted):
        return None
    swapped = _swapped(_filled(entry.msgstr, shown), found, profile)
    if swapped is None:
        return None
    text, missing = restore(swapped.msgstr, message.values, profile) if message.values else (swapped.msgstr, ())
    if missing:
        return None
    before = {f"{{{each.name}}}": each.source for each in noted}
    after = {f"{{{each.name}}}": each.source for each in message.values}
    told = [f"{name} → {source}" for name, source in before.items() if name not in after]
    told += [f"{source} → {name}" for name, source in after.items() if name not in before]
    changes = [change for change in swapped.changes if change != "spaces"]
    return Adjusted(text, (*changes, *told) or ("spaces",), swapped.sure)


def _noted(entry: Entry) -> tuple[Noted, ...]:
    """What an entry's notes say of its values."""
    return tuple(noted for noted in map(notes.read, entry.notes) if noted and f"{{{noted.name}}}" in entry.msgid)


def _filled(text: str, words: Mapping[str, str]) -> str:
    """A message or its translation with words in place of its placeholders."""
    if not words:
        return text
    try:
        return placeholders.fill(text, words)
    except (KeyError, placeholders.Malformed):
        return text


# -- What is offered -------------------------------------------------------------------------------------------------


def _readdressed(msgstr: str, entry: Entry, message: Message) -> str:
    """A translation with the addresses of a message that was edited in other ways, too."""
    before, after = (_addresses(text) for text in (entry.msgid, message.msgid))
    if len(before) != len(after) or before == after:
        return msgstr
    return _replaced(msgstr, tuple(zip(before, after, strict=True)), Kind.ADDRESS) or msgstr


def _addresses(text: str) -> list[Token]:
    return [token for token in tokens(text) if token.kind is Kind.ADDRESS]


def _renamed(msgstr: str, noted: Iterable[Noted], message: Message) -> str:
    """A translation whose placeholders have the names that the same figures have in the message."""
    names: dict[str, list[str]] = {}
    for placed in message.values:
        names.setdefault(placed.source, []).append(placed.name)
    mapping = {each.name: names[each.source][0] for each in noted if len(names.get(each.source, ())) == 1}
    return "".join(
        f"{{{mapping.get(token.text[1:-1], token.text[1:-1])}}}" if token.kind is Kind.VALUE else token.text
        for token in tokens(msgstr)
    )
