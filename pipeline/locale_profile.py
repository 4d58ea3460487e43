"""A language and region: its names, its direction, its plural forms, and how its figures are written."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline import plural_forms

if TYPE_CHECKING:
    from babel import Locale

_PARTS = re.compile(r"[-_@]")
_SCRIPT_MODIFIERS = {"latin": "Latn", "cyrillic": "Cyrl"}
"""gettext's modifiers for scripts: ``sr@latin``."""


class UnknownLocale(ValueError):
    """A tag that CLDR does not know.  ``nearest`` is the likeliest tag that was meant, or ``None``."""

    def __init__(self, tag: str, nearest: str | None) -> None:
        super().__init__(tag)
        self.tag = tag
        self.nearest = nearest


@dataclass(frozen=True, slots=True)
class LocaleProfile:
    """A locale of the project.

    ``tag`` is its BCP 47 tag (``pt-BR``, ``zh-Hant``, ``ca-valencia``).  ``date`` is a CLDR width that replaces the
    author's (``short``, ``medium``, ``long``, ``full``) and ``currency`` the form of money (``symbol``, ``name``,
    ``code``); ``None`` leaves both to what the author wrote and to the habit of the locale's newspapers.  ``digits``
    is a numbering system of CLDR (``latn``, ``arab``) or ``native``; ``None`` is CLDR's default for the locale.
    """

    tag: str
    date: str | None = None
    currency: str | None = None
    digits: str | None = None

    @property
    def gettext(self) -> str:
        """The name under ``locales/``: ``pt_BR``, ``zh_Hant``, ``ca@valencia``, ``sr@latin``.

        GNU gettext manual, *Locale Names*: language, territory after ``_``, anything else after ``@``.  A script
        keeps CLDR's form (``zh_Hant``), as Weblate and Poedit write it.
        """
        language, *rest = self.tag.split("-")
        modifiers = [part.lower() for part in rest if len(part) > 4 or (part[0].isdigit() and len(part) == 4)]
        places = [part for part in rest if part.lower() not in modifiers]
        return "_".join([language, *places]) + "".join(f"@{modifier}" for modifier in modifiers)

    @property
    def language(self) -> str:
        """The language alone: ``pt`` of ``pt-BR``."""
        return self.tag.partition("-")[0]

    @property
    def cldr(self) -> Locale:
        """CLDR's data for the locale, or for the nearest that it has (``es`` for ``es-DE``)."""
        return _cldr(self.tag)

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``, as HTML's ``dir`` has it."""
        return "rtl" if self.cldr.character_order == "right-to-left" else "ltr"

    @property
    def autonym(self) -> str:
        """The name of the language in itself, as it would begin a line: ``Português (Brasil)``."""
        name = self.cldr.get_display_name(self.cldr) or self.tag
        return name[:1].upper() + name[1:]

    @property
    def english_name(self) -> str:
        """The name of the language in English."""
        return self.cldr.get_display_name(_cldr("en")) or self.tag

    @property
    def plural_header(self) -> str:
        """The value of the PO header ``Plural-Forms``, from CLDR's rules."""
        return plural_forms.header(self.cldr.plural_form.abstract)

    @property
    def spaced(self) -> bool:
        """Whether words are parted by spaces, so that a line may be wrapped at them."""
        return self.language not in {"ja", "zh", "th", "lo", "km", "my", "yue", "wuu", "bo", "dz"}


def profile(tag: str, date: str | None = None, currency: str | None = None, digits: str | None = None) -> LocaleProfile:
    """The profile of a locale named in any usual way: ``pt-BR``, ``pt_BR``, ``PT_br``, ``ca@valencia``.

    Raises ``UnknownLocale`` where CLDR knows neither the locale nor its language.
    """
    normal = normalize(tag)
    _cldr(normal)
    return LocaleProfile(normal, date, currency, digits)


def normalize(tag: str) -> str:
    """A locale's tag in BCP 47's customary case (RFC 5646, section 2.1.1), without asking whether it exists."""
    language, *rest = _PARTS.split(tag.strip())
    parts = [language.lower()]
    for written in rest:
        part = _SCRIPT_MODIFIERS.get(written.lower(), written)
        if len(part) == 4 and part.isalpha():
            parts.insert(1, part.title())
        elif len(part) == 2:
            parts.append(part.upper())
        else:
            parts.append(part.lower())
    return "-".join(parts)


@lru_cache(maxsize=256)
def _cldr(tag: str) -> Locale:
    from babel import Locale, UnknownLocaleError, localedata

    from pipeline.cldr import own

    if not re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-[a-z0-9]{4,8})*", tag):
        raise UnknownLocale(tag, _nearest(tag))
    language, *rest = tag.split("-")
    region = next((part for part in rest if re.fullmatch(r"[A-Z]{2}|\d{3}", part)), None)
    if region and region not in _cldr("en").territories:
        raise UnknownLocale(tag, _nearest(tag))
    names = ["_".join([language, *rest[:end]]) for end in range(len(rest), -1, -1)]
    for name in names:
        try:
            found = Locale.parse(name, resolve_likely_subtags=localedata.exists(language))
        except (UnknownLocaleError, ValueError):
            continue
        if found.language == language:
            return own(found)
    raise UnknownLocale(tag, _nearest(tag))


def _nearest(tag: str) -> str | None:
    from babel import localedata

    known = [name.replace("_", "-") for name in localedata.locale_identifiers()]
    near = difflib.get_close_matches(tag, known, n=1, cutoff=0.5)
    return near[0] if near else None
