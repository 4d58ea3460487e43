"""Badges: small images that say how much of a locale is reviewed."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from pipeline.targets.badge import _HELD, _PARTLY, _PUBLISHED, badge

SVG = "{http://www.w3.org/2000/svg}"


def luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2)."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("percent", "published", "colour"), [(100, 3, _PUBLISHED), (61, 1, _PARTLY), (0, 0, _HELD)])
def test_a_badge_says_it_in_words_and_colour(percent: int, published: int, colour: str) -> None:
    """The figures stand in the text and for those who do not see it; the colour tells what is published."""
    image = ET.fromstring(badge("pt-BR", percent, published, 3))  # noqa: S314 - our own
    assert ["pt-BR", f"{percent} % reviewed"] == [each.text for each in image.iter(f"{SVG}text")]
    expected = f"pt-BR: {percent} % reviewed, {published} of 3 published"
    assert (expected, expected) == (image.get("aria-label"), image.findtext(f"{SVG}title"))
    assert colour == [each.get("fill") for each in image.iter(f"{SVG}rect")][-1]


@pytest.mark.parametrize("colour", [_PUBLISHED, _PARTLY, _HELD])
def test_white_can_be_read(colour: str) -> None:
    """White text has a contrast of 4.5 to 1 at least."""
    assert 1.05 / (luminance(colour) + 0.05) >= 4.5


def test_the_same_figures_give_the_same_bytes() -> None:
    """A badge in a repository changes with its figures only, and asks nobody for anything."""
    assert badge("fr", 5, 0, 1) == badge("fr", 5, 0, 1)
    assert b"http" not in badge("fr", 5, 0, 1).replace(b"http://www.w3.org/2000/svg", b"")


def test_texts_fit_their_boxes() -> None:
    """A longer text makes a wider badge, drawn at its own width."""
    short, long = (ET.fromstring(badge(tag, 5, 0, 1)) for tag in ("fr", "zh-Hant-HK"))  # noqa: S314 - our own
    assert int(short.get("width", "")) < int(long.get("width", ""))
    for image in (short, long):
        boxes = [int(each.get("width", "")) for each in image.iter(f"{SVG}rect")][1:]
        assert boxes == [int(each.get("textLength", "")) + 12 for each in image.iter(f"{SVG}text")]
