"""What to offer for the messages that a catalog does not have: the translation of what each was before the edit.

Candidates are the catalog's own translations first, then the project's, then those of compendia.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.catalog import Entry, Key, Message
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.adjusting import adjusted, fitted, in_words
from pipeline.matching.comparing import Change, Comparison, compare
from pipeline.matching.memory import Index, Known, Memory, Origin, as_it_is
from pipeline.matching.recovering import Recovered, is_whole, recovered
from pipeline.matching.sentences import Pair

Previous = tuple[str | None, str | None, str | None]

_Place = tuple[Key | None, Key | None]
"""The messages before and behind that the catalog and the article both have."""

LEAST = 0.5
"""How alike two messages must be for one to be offered for the other."""
LEAST_IN_PLACE = 0.35
"""The same where they stand between the same neighbours, and nothing else does."""
CLEARLY = 0.8
"""How alike one of the article's own must be so that nobody looks further."""
_PLACE = 0.15
_BEYOND = {Origin.ARTICLE: 0.0, Origin.PROJECT: 0.1, Origin.COMPENDIUM: 0.15}
"""What a candidate from elsewhere must be better by."""
_FEW = 12
"""How many of the article's own are compared with a message."""
_MANY = 500
"""Of more of them those that share rare words are looked at, of fewer those that share most letters."""
_LETTERS = 40
"""What percent of its letters a candidate from elsewhere shares at least."""
_LESS_WHOLE = 0.1
"""What a translation made of pieces must cover more than the best whole one is alike."""
_LEAST_PIECES = 0.35


@dataclass(frozen=True, slots=True)
class Offer:
    """A translation for a message.

    ``previous`` is what it translates (context, msgid, plural), where somebody must look at it; it is reviewed
    otherwise, and ``changes`` say what was put in.  ``entries`` are those that it is from.
    """

    msgstr: str
    previous: Previous | None
    entries: tuple[Entry, ...]
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offers:
    """Offers by message, and the entries of the catalog whose translation is now wholly in them."""

    by_key: Mapping[Key, Offer]
    used: frozenset[int]
    """Identities (``id``) of entries."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    known: Known
    compared: Comparison
    rank: float
    """Likeness with what place and origin add and take."""


def offers(
    fresh: Sequence[Message],
    messages: Sequence[Message],
    entries: Sequence[Entry],
    memory: Memory,
    profile: LocaleProfile,
) -> Offers:
    """Offers for the ``fresh`` of an article's ``messages``, given the ``entries`` of its catalog in their order."""
    if not fresh:
        return Offers({}, frozenset())
    return _Search(fresh, messages, entries, memory, profile).offers()


class _Search:
    """The candidates of an article's new messages."""

    def __init__(
        self,
        fresh: Sequence[Message],
        messages: Sequence[Message],
        entries: Sequence[Entry],
        memory: Memory,
        profile: LocaleProfile,
    ) -> None:
        self.fresh = fresh
        self.memory = memory
        self.profile = profile
        wanted = {message.key for message in messages}
        places = _places([entry.key for entry in entries if not entry.obsolete], wanted)
        self.homes = _places([message.key for message in messages], {entry.key for entry in entries})
        self.own: list[Known] = []
        self.originals: dict[int, Entry] = {}
        self.places: dict[int, _Place | None] = {}
        self.left: set[int] = set()
        for entry in entries:
            if entry.is_translated and entry.msgid:
                known = as_it_is(Known(entry, Origin.ARTICLE))
                name = id(known.entry)
                self.own.append(known)
                self.originals[name] = entry
                self.places[name] = None if entry.obsolete else places[entry.key]
                if entry.key not in wanted:
                    self.left.add(name)
        self.msgids = [known.entry.msgid for known in self.own]
        self.texts = {(known.entry.msgid, known.entry.msgstr) for known in self.own}
        self.index = Index(self.own) if len(self.own) > _MANY else None

    def offers(self) -> Offers:
        """The best offer for each message; no entry that is gone serves two of them whole."""
        near = {message.key: self._near(message) for message in self.fresh}
        chosen = self._assigned(near)
        pieces = {
            message.key: parts
            for message in self.fresh
            if (parts := self._pieces(message, chosen.get(message.key), near[message.key])) is not None
        }
        spent = _spent(pieces.values())
        found: dict[Key, Offer] = {}
        used = set()
        for message in self.fresh:
            best, parts = chosen.get(message.key), pieces.get(message.key)
            if parts is not None and (best is None or spent.issuperset(_names(parts)) or len(_names(parts)) > 1):
                found[message.key] = Offer(
                    self._fitted(parts, message), (None, parts.msgid, None), self._of(parts.entries)
                )
                used |= _names(parts) & spent
            elif best is not None:
                found[message.key] = self._offer(message, best)
                if not best.known.entry.plurals:  # of which one form is offered, and the others would be lost
                    used.add(id(best.known.entry))
        return Offers(found, frozenset(id(self.originals[name]) for name in used & self.left))

    def _of(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Entries as the catalog has them."""
        return tuple(self.originals.get(id(entry), entry) for entry in entries)

    def _fitted(self, parts: Recovered, message: Message) -> str:
        """A translation in pieces with the names that the message has for its figures, where it is all of one entry."""
        return fitted(parts.msgstr, parts.entries[0], message) if len(parts.entries) == 1 else parts.msgstr

    def _near(self, message: Message) -> list[_Candidate]:
        """What a message may have been, the likeliest first."""
        from rapidfuzz import fuzz

        found = [self._candidate(message, known) for known in self._likely(message)]
        if not any(each.compared.likeness >= CLEARLY for each in found):
            found += [
                self._candidate(message, known)
                for known in self.memory.near(message.msgid)
                if (known.entry.msgid, known.entry.msgstr) not in self.texts
                and fuzz.ratio(known.entry.msgid, message.msgid) >= _LETTERS
            ]
        return sorted(found, key=lambda each: -each.rank)

    def _likely(self, message: Message) -> Iterable[Known]:
        """Those of the article's own that are worth comparing: alike in their letters or words, or in the place."""
        from rapidfuzz import fuzz, process

        if self.index is not None:
            alike = self.index.near(message.msgid, _FEW)
        else:
            best = process.extract(message.msgid, self.msgids, scorer=fuzz.ratio, limit=_FEW)
            alike = [self.own[number] for _, _, number in best]
        here = self.homes.get(message.key)
        beside = (known for known in self.own if here and self.places[id(known.entry)] == here)
        return {id(known.entry): known for known in (*alike, *beside)}.values()

    def _candidate(self, message: Message, known: Known) -> _Candidate:
        compared = compare(known.entry.msgid, message.msgid)
        words = (in_words(known.entry), in_words(message))
        if words != (known.entry.msgid, message.msgid):
            compared = max(compared, compare(*words), key=lambda each: each.likeness)
        rank = compared.likeness - _BEYOND[known.origin]
        if id(known.entry) in self.left:
            rank += 0.02 + _PLACE * self._closeness(message, known.entry)
        return _Candidate(known, compared, rank)

    def _closeness(self, message: Message, entry: Entry) -> float:
        """Whether an entry stood where the message stands: between the same neighbours, beside one of them, or not."""
        place, here = self.places.get(id(entry)), self.homes.get(message.key)
        if place is None or here is None:
            return 0.0
        return sum(mine is not None and mine == its for mine, its in zip(here, place, strict=True)) / 2

    def _assigned(self, near: Mapping[Key, Sequence[_Candidate]]) -> dict[Key, _Candidate]:
        """The best candidate of each message: the likeliest pairs first, and what is gone once only."""
        ranked = sorted(
            ((each, message) for message in self.fresh for each in near[message.key] if self._will_do(message, each)),
            key=lambda pair: -pair[0].rank,
        )
        chosen: dict[Key, _Candidate] = {}
        taken: set[int] = set()
        for each, message in ranked:
            name = id(each.known.entry)
            if message.key in chosen or name in taken:
                continue
            chosen[message.key] = each
            if name in self.left:
                taken.add(name)
        return chosen

    def _will_do(self, message: Message, each: _Candidate) -> bool:
        in_place = id(each.known.entry) in self.left and self._closeness(message, each.known.entry) == 1.0
        return each.compared.share >= (LEAST_IN_PLACE if in_place else LEAST) + _BEYOND[each.known.origin]

    def _pieces(self, message: Message, best: _Candidate | None, near: Sequence[_Candidate]) -> Recovered | None:
        """A translation in pieces, where it covers more than the best whole one."""
        if best is not None and (best.compared.change < Change.WORDS or best.compared.share > 1 - _LESS_WHOLE):
            return None
        gone = [known for known in self.own if id(known.entry) in self.left][:_MANY]
        candidates = {id(known.entry): known for known in (*(each.known for each in near), *gone)}
        found = recovered(message.msgid, tuple(candidates.values()), self.profile.spaced)
        if found is None or found.share < _LEAST_PIECES:
            return None
        return found if best is None or found.share > best.compared.share + _LESS_WHOLE else None

    def _offer(self, message: Message, best: _Candidate) -> Offer:
        entry = best.known.entry
        previous, sources = _previous(entry), self._of([entry])
        if entry.plurals or entry.context != message.context:
            text = entry.msgstr or next(text for _, text in entry.plurals if text)
            return Offer(fitted(text, entry, message), previous, sources)
        carried = adjusted(entry, message, self.profile)
        if carried is None:
            return Offer(fitted(entry.msgstr, entry, message), previous, sources)
        if entry.is_fuzzy or not carried.sure:
            return Offer(carried.msgstr, previous, sources)
        return Offer(carried.msgstr, None, sources, carried.changes)


def _names(parts: Recovered) -> set[int]:
    """The identities of the entries that pieces are from."""
    return {id(entry) for entry in parts.entries}


def _spent(pieces: Iterable[Recovered]) -> set[int]:
    """The entries of which all that is translated is in some pieces; what is not must stay in one piece itself."""
    used: dict[int, tuple[Known, list[Pair]]] = {}
    for known, pair in (each for parts in pieces for each in parts.used):
        used.setdefault(id(known.entry), (known, []))[1].append(pair)
    return {name for name, (known, pairs) in used.items() if is_whole(known, pairs)}


def _previous(entry: Entry) -> Previous:
    """What an entry's translation is one of."""
    return (entry.context, entry.msgid, entry.msgid_plural or None)


def _places(keys: Sequence[Key], known: Collection[Key]) -> dict[Key, _Place]:
    """For each of some keys in order the nearest ``known`` ones before and behind it."""
    before = list(_nearest(keys, known))
    behind = list(_nearest(keys[::-1], known))[::-1]
    return dict(zip(keys, zip(before, behind, strict=True), strict=True))


_EDGE: Key = (None, "")


def _nearest(keys: Sequence[Key], known: Collection[Key]) -> Iterator[Key | None]:
    last: Key | None = _EDGE
    for key in keys:
        yield last
        if key in known:
            last = key
