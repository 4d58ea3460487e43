"""An article in one language, ready to be published."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.catalog import Coverage
from pipeline.document import Document
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Problem


@dataclass(frozen=True, slots=True)
class Edition:
    """An article in one locale.

    ``path`` is the article's below the source folder.  ``document`` is the translated one, of which ``text`` is the
    file. ``origin`` is the author's document.  ``made_from`` pairs each file that went into it with its fingerprint,
    ``fingerprint`` names them all together with the settings and the program.  ``problems`` are those of the
    translations that it had to do without.
    """

    path: str
    profile: LocaleProfile
    document: Document
    text: str
    origin: Document
    fingerprint: str
    coverage: Coverage
    made_from: tuple[tuple[str, str], ...] = ()
    translators: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def facts(self) -> dict[str, object]:
        """What is recorded of the edition beside it."""
        return {
            "article": self.path,
            "locale": self.profile.tag,
            "made_from": dict(self.made_from),
            "words": {"total": self.coverage.total.words, "reviewed": self.coverage.translated.words},
            "translators": list(self.translators),
        }


@dataclass(frozen=True, slots=True)
class Shelf:
    """All editions that are to be published together, and the files that they show.

    ``source`` is the locale of the articles themselves, ``assets`` pairs each other file below the source folder with
    its bytes.
    """

    source: LocaleProfile
    locales: tuple[LocaleProfile, ...]
    editions: tuple[Edition, ...]
    assets: tuple[tuple[str, bytes], ...]

    def of_locale(self, locale: LocaleProfile) -> tuple[Edition, ...]:
        """The editions in a locale, in the order of their paths."""
        return tuple(edition for edition in self.editions if edition.profile.tag == locale.tag)

    def of_article(self, path: str) -> tuple[Edition, ...]:
        """The editions of an article, in the order of the locales."""
        return tuple(edition for edition in self.editions if edition.path == path)
