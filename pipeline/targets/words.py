"""The few words that pages say themselves, by language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What a page says that no author wrote."""

    skip: str
    languages: str
    articles: str
    updated: str


_WORDS = {
    "en": Words("Skip to content", "Languages", "Articles", "Date"),
    "es": Words("Ir al contenido", "Idiomas", "Artículos", "Fecha"),
    "fr": Words("Aller au contenu", "Langues", "Articles", "Date"),
    "de": Words("Zum Inhalt springen", "Sprachen", "Artikel", "Datum"),
    "pt": Words("Ir para o conteúdo", "Idiomas", "Artigos", "Data"),
    "ja": Words("本文へ移動", "言語", "記事", "日付"),
    "ar": Words("انتقل إلى المحتوى", "اللغات", "المقالات", "التاريخ"),
}


def words(language: str) -> Words:
    """The words of a language, English where there are none."""
    return _WORDS.get(language, _WORDS["en"])
