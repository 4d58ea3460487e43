"""The few words that pages say themselves."""

from __future__ import annotations

from dataclasses import astuple

import pytest

from pipeline.locale_profile import profile
from pipeline.project import load
from pipeline.targets.words import words
from tests.targets.test_site import ROOT


def test_english_stands_in() -> None:
    """A language without words of its own has the English ones."""
    assert words("tlh") == words("en")


@pytest.mark.parametrize("tag", ["es-US", *(locale.tag for locale in load(ROOT).locales)])
def test_the_shipped_languages_have_words(tag: str) -> None:
    """Each language of the shipped project says all of them, none of them in English but English."""
    said = astuple(words(profile(tag).language))
    assert all(said)
    assert (tag == "en") == (said == astuple(words("en")))
