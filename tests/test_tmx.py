"""Translation memories in TMX."""

from __future__ import annotations

import pytest

from pipeline import tmx
from pipeline.problem import Unusable

UNIT = (
    "<tu>"
    '<tuv xml:lang="es-ES"><seg>El <bpt i="1">&lt;b&gt;</bpt>gato<ept i="1">&lt;/b&gt;</ept></seg></tuv>'
    '<tuv xml:lang="fr"><seg> Le chat </seg></tuv>'
    '<tuv xml:lang="pt-PT"><seg>O gato</seg></tuv><tuv xml:lang="PT_br"><seg>Gato</seg></tuv>'
    "</tu>"
)


def read(units: str, source: str = "es-US", target: str = "fr") -> list[tuple[str, str]]:
    """What a memory with some units says."""
    data = f'<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><body>{units}</body></tmx>'
    return [(entry.msgid, entry.msgstr) for entry in tmx.read(data.encode(), "m.tmx", source, target)]


def test_a_unit_is_an_entry() -> None:
    """A unit gives its text in both languages, with what its inline elements hold."""
    assert [("El <b>gato</b>", "Le chat")] == read(UNIT)


@pytest.mark.parametrize(("target", "expected"), [("pt-BR", "Gato"), ("pt-PT", "O gato"), ("pt-AO", "O gato")])
def test_the_nearest_variant(target: str, expected: str) -> None:
    """A locale has its own variant, else the first of its language."""
    assert [expected] == [msgstr for _, msgstr in read(UNIT, target=target)]


@pytest.mark.parametrize("units", ["", '<tu><tuv xml:lang="es"><seg>Uno</seg></tuv></tu>', "<tu></tu>"])
def test_what_is_not_in_both_languages_is_left_out(units: str) -> None:
    """A unit without the one or the other language says nothing."""
    assert [] == read(units)


def test_what_is_no_xml_is_told() -> None:
    """A broken file is named with its line."""
    with pytest.raises(Unusable) as caught:
        tmx.read(b"<tmx>\n<body", "m.tmx", "es", "fr")
    assert ("m.tmx", 2) == (caught.value.problems[0].path, caught.value.problems[0].line)


def test_entities_that_grow_are_refused() -> None:
    """A file that would fill the memory is an error, not a danger."""
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    data = f'<!DOCTYPE t [<!ENTITY a0 "{"x" * 1000}">{entities}]><tmx>&a9;</tmx>'
    with pytest.raises(Unusable):
        tmx.read(data.encode(), "m.tmx", "es", "fr")
