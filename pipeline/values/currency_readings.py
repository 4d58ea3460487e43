"""What a source means by words, signs and codes for money, where CLDR does not say."""

from __future__ import annotations

EVERYDAY_IN_SOURCE = {"es": {"dólar": "USD", "dólares": "USD"}}
"""Source language → a bare name → what it means unless the settings say otherwise."""

CONTRACTIONS = {"es": {"mdd": ("dólares", 6), "mdp": ("pesos", 6)}}
"""Source language → what newspapers put behind a figure → the name of a currency and a power of ten."""

OPEN = {
    "$": ("USD", "MXN", "ARS", "CLP", "COP"),
    "peso": ("MXN", "ARS", "CLP", "COP"),
    "pesos": ("MXN", "ARS", "CLP", "COP"),
}
"""Signs and names that many countries share, with what they mean most; the region of the source decides."""

WORLDWIDE = frozenset("USD EUR JPY GBP CNY AUD CHF HKD MXN BRL NZD".split())
"""The codes that are read as money before any figure (``USD 20``): much traded, and no other capitals of prose.

``COP 28``, ``TOP 10``, ``INR 2.5`` and ``CAD 3`` are seldom that.
"""

WORDS_IN_CAPITALS = frozenset({"ALL", "TOP", "TRY"})
"""Codes that are words of headings and never read as money before a figure: ``TOP 1,000``."""
