"""Glossaries in CSV and TBX."""

from __future__ import annotations

import pytest

from pipeline.glossaries import Line, read
from pipeline.problem import Unusable

TBX = """<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic"><text><body><conceptEntry id="1">
  <langSec xml:lang="es"><termSec><term>clúster</term></termSec></langSec>
  <langSec xml:lang="fr"><termSec><term>grappe</term></termSec>
    <termSec><term>cluster</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>
"""


def test_a_table() -> None:
    """Columns have names, cells may hold several words, and a line without a term says nothing."""
    text = "\ufeffTerm,Translation,Locale,forbidden,note\nclúster,grappe|amas,fr,cluster,x\nred,,,\n,a,,\n"
    assert (Line("clúster", "fr", ("grappe", "amas"), ("cluster",)), Line("red", "", ())) == read(
        text.encode(), "glossary.csv", "es-US"
    )


def test_a_termbase() -> None:
    """A concept gives its term in the source's language, with what is wanted and deprecated in each other."""
    assert (Line("clúster", "fr", ("grappe",), ("cluster",)),) == read(TBX.encode(), "g.tbx", "es-US")


@pytest.mark.parametrize(
    ("data", "path", "line"),
    [
        (b"a,b\nc,d\n", "g.csv", 1),
        (b"term,translation\nx,\xff\n", "g.csv", 2),
        (b"<tbx>\n<", "g.tbx", 2),
        (b"", "g.csv", 1),
    ],
)
def test_what_cannot_be_read(data: bytes, path: str, line: int) -> None:
    """A glossary that is none is told with its line."""
    with pytest.raises(Unusable) as caught:
        read(data, path, "es")
    assert (path, line) == (caught.value.problems[0].path, caught.value.problems[0].line)
