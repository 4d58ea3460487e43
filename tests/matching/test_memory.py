"""The memory: what was ever translated, by key and by rare words, read when it is asked for."""

from __future__ import annotations

from pipeline.catalog import Entry
from pipeline.matching.memory import Index, Known, Memory, Origin


def known(msgid: str, msgstr: str = "x", origin: Origin = Origin.PROJECT, **rest: object) -> Known:
    """A translated entry."""
    return Known(Entry(msgid, msgstr, **rest), origin)  # type: ignore[arg-type]  # fields of Entry, as a test names them


def test_nothing_is_read_before_something_is_asked_for() -> None:
    """An update that needs no other catalog reads none."""
    read = []

    def load() -> list[Known]:
        read.append("read")
        return [known("Uno.")]

    memory = Memory(load)
    assert [] == read
    memory.exact((None, "Uno."))
    memory.near("Uno.")
    assert ["read"] == read


def test_reviewed_before_fuzzy_and_near_before_far() -> None:
    """Of several translations of one message the reviewed ones come first, then those of the project."""
    memory = Memory(
        lambda: (
            known("Uno.", "fuzzy", flags=("fuzzy",)),
            known("Uno.", "far", Origin.COMPENDIUM),
            known("Uno.", "obsolete", obsolete=True),
            known("Uno.", "near"),
        )
    )
    assert ["near", "obsolete", "far", "fuzzy"] == [each.entry.msgstr for each in memory.exact((None, "Uno."))]


def test_an_offer_is_known_by_what_it_translates() -> None:
    """A fuzzy translation is one of its previous message, and not of the one that it was offered for."""
    offered = known("Dos.", "One.", flags=("fuzzy",), previous=(None, "Uno.", None))
    memory = Memory(lambda: [offered])
    assert ([], ["One."]) == (
        [*memory.exact((None, "Dos."))],
        [each.entry.msgstr for each in memory.exact((None, "Uno."))],
    )


def test_what_is_not_translated_is_not_known() -> None:
    """An entry without a translation has nothing to give."""
    assert () == tuple(Memory(lambda: [known("Uno.", "")]).exact((None, "Uno.")))


def test_the_message_that_shares_the_rarest_words_comes_first() -> None:
    """A word that few messages have says more than one that many have."""
    texts = ["El gato duerme en la casa.", "El perro duerme en la casa.", "La casa es grande.", "Nada de eso."]
    index = Index([known(text) for text in texts])
    assert texts[:1] == [each.entry.msgid for each in index.near("Un gato sale de la casa.", 1)]


def test_a_message_that_shares_no_word_is_not_near() -> None:
    """What has nothing in common is not looked at."""
    assert [] == Index([known("Uno.")]).near("Dos.", 5)


def test_a_translation_that_many_catalogs_have_is_looked_at_once() -> None:
    """The same entry in several catalogs is one candidate."""
    assert 1 == len(Memory(lambda: [known("Uno dos."), known("Uno dos.")]).near("Uno tres."))
