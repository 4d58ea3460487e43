"""Put an edit's new addresses and figures into a translation, where that needs nobody to read it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

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


def readdressed(entry: Entry, message: Message) -> str:
    """The translation of an entry with the addresses of a message that was edited in other ways, too."""
    before, after = (
        [token for token in tokens(text) if token.kind is Kind.ADDRESS] for text in (entry.msgid, message.msgid)
    )
    if len(before) != len(after):
        return entry.msgstr
    swaps = tuple(zip(before, after, strict=True))
    return _replaced(entry.msgstr, swaps, Kind.ADDRESS) or entry.msgstr


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
    if not (old.text.isdecimal() and new.text.isdecimal()):
        return True
    category = profile.cldr.plural_form
    return bool(category(int(old.text)) == category(int(new.text)))


def _replaced(text: str, swaps: Sequence[Swap], kind: Kind) -> str | None:
    """A translation with the new addresses or figures; ``None`` where it does not hold just the old ones."""
    found = tokens(text)
    held = [token.text for token in found if token.kind is kind]
    before = [old.text for old, _ in swaps]
    if Counter(held) != Counter(before):
        return None
    mapping: dict[str, str] = {}
    for old, new in swaps:
        if mapping.setdefault(old.text, new.text) != new.text:
            # One of several alike changed: the order must say which.
            return _in_order(found, [new.text for _, new in swaps], kind) if held == before else None
    return "".join(mapping[token.text] if token.kind is kind else token.text for token in found)


def _in_order(found: Iterable[Token], texts: Iterable[str], kind: Kind) -> str:
    following = iter(texts)
    return "".join(next(following) if token.kind is kind else token.text for token in found)


def _rewritten(entry: Entry, message: Message, profile: LocaleProfile) -> Adjusted | None:
    """The translation where the same words were a value in one of the two messages and text in the other."""
    noted = _noted(entry)
    if not (noted or message.values):
        return None
    found = parallel(_filled(entry.msgid, {each.name: each.source for each in noted}), _in_words(message))
    shown = {each.name: each.shown for each in noted if each.shown is not None}
    if found is None or len(shown) < len(noted):
        return None
    swapped = _swapped(_filled(entry.msgstr, shown), found, profile)
    if swapped is None:
        return None
    if not message.values:
        return swapped
    text, missing = restore(swapped.msgstr, message.values, profile)
    if missing:
        return None
    sources = tuple(f"{each.source} → {{{each.name}}}" for each in message.values)
    changes = sources if swapped.changes == ("spaces",) else (*swapped.changes, *sources)
    return Adjusted(text, changes, swapped.sure)


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


def _in_words(message: Message) -> str:
    """A message as its author wrote it, figures and all."""
    return _filled(message.msgid, {each.name: each.source for each in message.values})
