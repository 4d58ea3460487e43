"""Reading: what can be read is, and what cannot is reported and left out."""

from __future__ import annotations

import pytest

from pipeline.locale_profile import profile
from pipeline.problem import Unusable
from pipeline.runs import reading
from pipeline.runs.report import Report
from tests.conftest import MakeProject
from tests.runs.files import po


def test_a_source_is_document_template_and_fingerprint(project: MakeProject) -> None:
    """An article is read once, into all that is asked of it."""
    source = reading.source(project({"source/sub/a.es.md": "Uno\r\n"}), "sub/a.es.md")
    assert (source.path, source.domain, source.template.path) == ("sub/a.es.md", "sub/a.es", "source/sub/a.es.md")
    assert source.document.source == "Uno\r\n"


def test_articles_that_cannot_be_read_are_reported(project: MakeProject) -> None:
    """One bad article does not keep the others from being read."""
    report = Report()
    found = list(reading.sources(project({"source/a.md": "Uno\n", "source/b.md": b"Uno\nD\xf3s\n"}), report))
    assert [source.path for source in found] == ["a.md"]
    assert [(problem.path, problem.line) for problem in report.problems] == [("source/b.md", 2)]


def test_no_article_is_nothing_to_do(project: MakeProject) -> None:
    """A project without articles is a problem of the whole project."""
    with pytest.raises(Unusable, match=r"^source: error: there is no article here"):
        list(reading.sources(project({"source/a.png": b"PNG"}), Report()))


def test_fingerprints_follow_the_text(project: MakeProject) -> None:
    """Equal articles have equal fingerprints, different ones do not."""
    made = project({"source/a.md": "Uno\n", "source/b.md": "Uno\n", "source/c.md": "Uno\r\n"})
    first, second, third = (reading.source(made, path).fingerprint for path in ("a.md", "b.md", "c.md"))
    assert first == second != third


def test_a_catalog_that_is_not_there(project: MakeProject) -> None:
    """An article without a catalog is an article with nothing translated yet."""
    made = project({"source/a.md": "Uno\n"})
    assert reading.catalog(made, "a.md", profile("en")) == (None, None)
    assert reading.edition(made, reading.source(made, "a.md"), made.locales[0]).text == "Uno\n"


def test_an_edition_names_all_that_it_is_made_from(project: MakeProject) -> None:
    """Source, catalog and settings each change the fingerprint of an edition."""
    files = {"source/a.md": "Uno\n", "locales/en/LC_MESSAGES/a.po": po({"Uno": "One"})}
    settings = '[project]\nsource_locale = "es-US"\nlocales = ["en"]\n'

    def fingerprint(files: dict[str, str], settings: str = settings) -> str:
        made = project(files, settings)
        return reading.edition(made, reading.source(made, "a.md"), made.locales[0]).fingerprint

    found = [
        fingerprint(files),
        fingerprint({**files, "source/a.md": "Uno \n"}),
        fingerprint({**files, "locales/en/LC_MESSAGES/a.po": po({"Uno": "Two"})}),
        fingerprint(files, settings.replace("US", "ES")),
        fingerprint(files, f"{settings}[values]\ndetect = []\n"),
        fingerprint(files, f'{settings}[locales.en]\ndate = "short"\n'),
    ]
    assert len(set(found)) == len(found)
    assert fingerprint(files) == found[0]
