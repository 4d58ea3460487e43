"""What was recovered gets into a catalog, and nobody's translation is replaced."""

from __future__ import annotations

from pipeline.catalog import FUZZY, Catalog, Entry
from pipeline.matching.merging import Row, Standing, differing, doubted, merged, settled

KEY = (None, "Uno")


def row(standing: Standing, msgstr: str, **more: str) -> Row:
    """A row for the message ``Uno``."""
    return Row(standing, "", 1, 1, "Uno", msgstr, KEY, msgstr, **more)  # type: ignore[arg-type]


def after(entry: Entry, *rows: Row) -> Entry:
    """An entry with what was recovered for it."""
    return merged(Catalog("", {}, (entry,)), rows).entries[0]


def test_an_untranslated_message_is_filled() -> None:
    """What is sure is reviewed, what is not waits for review."""
    assert Entry("Uno", "One") == after(Entry("Uno"), row(Standing.SURE, "One"))
    assert Entry("Uno", "One", flags=(FUZZY,)) == after(Entry("Uno"), row(Standing.UNSURE, "One"))


def test_a_reviewed_translation_stays() -> None:
    """Another one is told, and changes nothing."""
    entry = Entry("Uno", "The One")
    assert entry == after(entry, row(Standing.SURE, "One"))
    assert {KEY} == differing(Catalog("", {}, (entry,)), [row(Standing.SURE, "One")])
    assert set() == differing(Catalog("", {}, (entry,)), [row(Standing.SURE, "The One")])


def test_a_fuzzy_translation_gives_way_to_a_sure_one() -> None:
    """It is kept in a comment; one that is as unsure changes nothing."""
    entry = Entry("Uno", "Onne", flags=(FUZZY, "no-wrap"), previous=(None, "Un", None))
    assert Entry("Uno", "One", flags=("no-wrap",), comment="also translated as: Onne") == after(
        entry, row(Standing.SURE, "One")
    )
    assert entry == after(entry, row(Standing.UNSURE, "One"))


def test_the_best_of_several() -> None:
    """What is sure goes before what is not, wherever it stands."""
    assert "One" == after(Entry("Uno"), row(Standing.UNSURE, "Won"), row(Standing.SURE, "One")).msgstr


def test_a_comment_comes_once() -> None:
    """What the translator says of the translation is added to what the entry says."""
    entry = Entry("Uno", comment="mind this\n{date} as short")
    filled = after(entry, row(Standing.SURE, "One", comment="{date} as short\nand that"))
    assert "mind this\n{date} as short\nand that" == filled.comment


def test_a_message_that_is_translated_in_several_ways_is_not_sure() -> None:
    """Somebody must choose."""
    rows = settled([row(Standing.SURE, "One"), row(Standing.SURE, "Won")])
    assert [Standing.UNSURE, Standing.UNSURE] == [each.standing for each in rows]


def test_a_translation_with_a_fault_is_not_sure() -> None:
    """The reason is the fault."""
    (found,) = doubted([row(Standing.SURE, "One")], {KEY: "broken"})
    assert (Standing.UNSURE, "broken") == (found.standing, found.why)


def test_entries_that_no_message_has_become_obsolete() -> None:
    """Nothing of another program's catalog is lost, and nothing comes twice."""
    gone = Entry("Dos", "Two", references=("x.md:1",), notes=("note",), line=9, source="x")
    rows = [Row(Standing.ADDED, "", entry=gone), Row(Standing.ADDED, "", entry=Entry("Uno", "One"))]
    catalog = merged(Catalog("", {}, (Entry("Uno"),)), rows)
    assert (Entry("Uno"), Entry("Dos", "Two", obsolete=True)) == catalog.entries
