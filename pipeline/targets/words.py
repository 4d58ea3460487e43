"""The few words that pages say themselves, by language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What a page says that no author wrote."""

    skip: str
    languages: str
    articles: str


_WORDS = {
    "en": Words("Skip to content", "Languages", "Articles"),
    "es": Words("Ir al contenido", "Idiomas", "Artículos"),
    "fr": Words("Aller au contenu", "Langues", "Articles"),
    "de": Words("Zum Inhalt springen", "Sprachen", "Artikel"),
    "pt": Words("Ir para o conteúdo", "Idiomas", "Artigos"),
    "ja": Words("本文へ移動", "言語", "記事"),
    "ar": Words("انتقل إلى المحتوى", "اللغات", "المقالات"),
}


def words(language: str) -> Words:
    """The words of a language, English where there are none."""
    return _WORDS.get(language, _WORDS["en"])
