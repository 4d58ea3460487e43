"""Markdown, judged by the examples of the CommonMark specification 0.31.2 and by an independent parser."""

from __future__ import annotations

import pytest

from pipeline.formats import parse
from tests.formats.judging import COMMONMARK, GFM, SPECIFICATION, every_letter_changed, examples, identical, skeleton

EXPLAINED = {
    491: "`[link](<foo` and `bar>)` on two lines are text around a raw tag; on one line, where a message has them,"
    " they are a link",
    626: "`<!-->` is a whole comment to CommonMark 0.31.2 and the beginning of one to Python's HTMLParser, which reads"
    " the judge's output here",
}
"""Examples whose changed copy renders to another structure, and why."""

GFM_ADDITIONS = {
    "table": "| uno | dos |\n|:----|----:|\n| `a\\|b` | **c** |\n| d |\n",
    "table without outer bars": "uno | dos\n--- | ---\ntres | cuatro\n",
    "table in a quotation in a list": "- > | uno | dos |\n  > |---|---|\n  > | tres | cuatro |\n",
    "escaped bar in a cell": "| uno \\| dos | tres |\n|---|---|\n| cuatro | \\| |\n",
    "strikethrough": "Antes ~~mal~~ bien, ~~*muy* mal~~ y ~no~.\n",
    "task list": "- [ ] pendiente\n- [x] hecho\n  - [ ] por *hacer*\n",
    "bare address": "Vea https://ejemplo.org/una-ruta?clave=valor y www.ejemplo.org.\n",
    "footnotes": "Texto[^nota].\n\n[^nota]: Una nota\n    que sigue.\n\n    Y otro párrafo.\n",
    "alert": "> [!WARNING]\n> Cuidado con el perro.\n",
    "definition list": "Término\n: Una definición\n: Otra,\n  que sigue\n",
    "heading attributes": "## Lo que cuesta {#costo .clase}\n",
    "mathematics": "La fórmula $e^{i\\pi} + 1 = 0$ cuesta $5 o $6.\n\n$$\n\\int_0^1 x\\,dx\n$$\n",
}

needs_specification = pytest.mark.skipif(
    not SPECIFICATION.is_file(), reason="`make test` fetches the CommonMark specification; it is not there"
)


@needs_specification
def test_the_specification_has_all_its_examples() -> None:
    """The judge is whole: CommonMark 0.31.2 has 652 examples."""
    assert len(list(examples())) == 652


@needs_specification
def test_untranslated_and_identity_translated_examples_are_the_same_bytes() -> None:
    """An edition without changed words is its source, for every example."""
    for _, source in examples():
        document = parse("example.md", source)
        assert source == document.source
        assert source == identical(document)


@needs_specification
def test_frames_read_what_splitting_gave() -> None:
    """The text of every segment is what its frame reads in its source, and its shields lie inside."""
    for _, source in examples():
        for segment in parse("example.md", source).segments():
            assert segment.text == segment.frame.read(segment.source)
            assert all(0 <= start < end <= len(segment.text) for start, end in segment.shielded)


@needs_specification
def test_translated_examples_keep_their_structure() -> None:
    """With every word changed, each example renders to the same tags, but for those that are explained."""
    differing = [
        number
        for number, source in examples()
        if skeleton(COMMONMARK.render(source))
        != skeleton(COMMONMARK.render(every_letter_changed(parse("example.md", source))))
    ]
    assert set(differing) <= set(EXPLAINED)


@pytest.mark.parametrize("source", GFM_ADDITIONS.values(), ids=GFM_ADDITIONS.keys())
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_additions_to_commonmark_keep_their_bytes_and_their_structure(source: str, newline: str) -> None:
    """What GitHub and others add to Markdown is the same bytes untranslated, and the same tags translated."""
    source = source.replace("\n", newline)
    document = parse("example.md", source)
    assert source == document.source == identical(document)
    assert skeleton(GFM.render(source)) == skeleton(GFM.render(every_letter_changed(document)))
    assert document == parse("example.md", document.source)
