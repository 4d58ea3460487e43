"""A badge for a README: how much of a locale is reviewed, as an SVG image that needs no font of its own."""

from __future__ import annotations

from html import escape

_WIDTHS = {
    3.6: "ijl|'’",
    4.2: "fIt.,:;!/\\ \u00a0",
    5.0: "J()[]{}r-",
    6.2: "cksvxyz",
    7.4: "abdeghnopquLFTZ0123456789",
    8.2: "ABCEKPRSVXYÉÈ",
    9.4: "DGHNOQUw+=",
    11.6: "mMW%@",
}
"""What a letter takes of a line in a humanist sans-serif of 11 px, in px: an average of Verdana and DejaVu Sans."""

_LETTERS = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_OTHER = 7.4

_PADDING = 6
_HEIGHT = 20

_PUBLISHED, _PARTLY, _HELD = "#1a6e2e", "#8a5a00", "#5b5b5b"
"""All of it is published, some, or none; white has a contrast of 4.5 to 1 at least on each (WCAG 2.2, 1.4.3)."""


def badge(locale: str, percent: int, published: int, articles: int) -> bytes:
    """The badge of a locale of which so many percent are reviewed, and so many of all articles published.

    The same bytes for the same figures.  Texts are drawn at the width that is left for them, whatever the font.
    """
    said = f"{percent} % reviewed"
    left, right = _width(locale), _width(said)
    colour = _HELD if not published else _PUBLISHED if published == articles else _PARTLY
    title = escape(f"{locale}: {said}, {published} of {articles} published")
    width = left + right
    lines = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{_HEIGHT}" role="img" aria-label="{title}">',
        f"<title>{title}</title>",
        f'<clipPath id="r"><rect width="{width}" height="{_HEIGHT}" rx="3"/></clipPath>',
        '<g clip-path="url(#r)">',
        f'<rect width="{left}" height="{_HEIGHT}" fill="#3a3a3a"/>',
        f'<rect x="{left}" width="{right}" height="{_HEIGHT}" fill="{colour}"/>',
        "</g>",
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
        _text(0, left, locale),
        _text(left, right, said),
        "</g>",
        "</svg>",
    )
    return ("\n".join(lines) + "\n").encode()


def _text(start: int, width: int, text: str) -> str:
    return f'<text x="{start + _PADDING}" y="14" textLength="{width - 2 * _PADDING}">{escape(text)}</text>'


def _width(text: str) -> int:
    """The whole px that a text takes with the room on both sides."""
    return round(sum(_LETTERS.get(letter, _OTHER) for letter in text)) + 2 * _PADDING
