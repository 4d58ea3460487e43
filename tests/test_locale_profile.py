"""Locales: named in any usual way, known by CLDR, and named back for gettext and for people."""

from __future__ import annotations

import datetime

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline.locale_profile import LocaleProfile, UnknownLocale, _cldr, normalize, profile

NAMES = sorted(localedata.locale_identifiers())

TAGS = [
    ("pt-BR", "pt-BR", "pt_BR"),
    ("pt_BR", "pt-BR", "pt_BR"),
    ("PT_br", "pt-BR", "pt_BR"),
    (" fr ", "fr", "fr"),
    ("EN", "en", "en"),
    ("es-419", "es-419", "es_419"),
    ("zh-hant", "zh-Hant", "zh_Hant"),
    ("ZH_HANT_tw", "zh-Hant-TW", "zh_Hant_TW"),
    ("zh-TW", "zh-TW", "zh_TW"),
    ("ca-valencia", "ca-valencia", "ca@valencia"),
    ("ca@valencia", "ca-valencia", "ca@valencia"),
    ("ca_ES@VALENCIA", "ca-ES-valencia", "ca_ES@valencia"),
    ("sr@latin", "sr-Latn", "sr_Latn"),
    ("sr_RS@latin", "sr-Latn-RS", "sr_Latn_RS"),
    ("sr@cyrillic", "sr-Cyrl", "sr_Cyrl"),
    ("de-1996", "de-1996", "de@1996"),
    ("en-us-posix", "en-US-posix", "en_US@posix"),
    ("gsw", "gsw", "gsw"),
]


@pytest.mark.parametrize(("written", "tag", "gettext"), TAGS)
def test_a_locale_may_be_named_in_any_usual_way(written: str, tag: str, gettext: str) -> None:
    """BCP 47 and gettext, in any case: one tag comes of it, and one name under ``locales/``."""
    locale = profile(written)

    assert (tag, gettext) == (locale.tag, locale.gettext)


def test_every_locale_of_cldr_is_known_and_keeps_its_name_through_gettext() -> None:
    """The folder of a locale's catalogs leads back to the locale."""
    strayed = [name for name in NAMES if profile(profile(name).gettext) != profile(name)]

    assert not strayed


def test_no_two_locales_of_cldr_share_a_folder() -> None:
    """Their catalogs would be written over each other."""
    assert len(NAMES) == len({profile(name).gettext for name in NAMES})


@given(name=st.sampled_from(NAMES), data=st.data())
def test_case_and_separator_do_not_matter(name: str, data: st.DataObject) -> None:
    """However a person types a tag, it is the same locale."""
    letters = [data.draw(st.sampled_from([letter.lower(), letter.upper()])) for letter in name]
    separator = data.draw(st.sampled_from("-_"))

    assert profile(name) == profile("".join(letters).replace("_", separator))


@given(text=st.text(max_size=12))
def test_any_text_is_a_locale_or_none(text: str) -> None:
    """A tag that is nonsense is unknown; it raises nothing else, and what is known has a normal tag and a safe name."""
    try:
        locale = profile(text)
    except UnknownLocale:
        return

    assert locale.tag == normalize(locale.tag)
    assert not set("/\\. \0") & set(locale.gettext)


@pytest.mark.parametrize(
    ("tag", "nearest"),
    [
        ("pr-BR", "pt-BR"),
        ("xx", "xh"),
        ("es-US-", "es-US"),
        ("en-XX", "en-SX"),
        ("", None),
        ("français", None),
        ("../en", "en"),
        ("de_DE.UTF-8", None),
    ],
)
def test_an_unknown_locale_names_the_likeliest_one(tag: str, nearest: str | None) -> None:
    """Who mistyped a tag is told which one may have been meant, if any is near."""
    with pytest.raises(UnknownLocale) as caught:
        profile(tag)

    assert (normalize(tag), nearest) == (caught.value.tag, caught.value.nearest)


@pytest.mark.parametrize("tag", ["es-DE", "en-AQ", "pt-MX", "sl-rozaj"])
def test_a_locale_that_cldr_lacks_is_written_as_its_language(tag: str) -> None:
    """Spanish for Germany is Spanish; its tag and folder stay what the project calls them."""
    locale = profile(tag)

    assert locale.language == str(locale.cldr)
    assert tag == locale.tag


@pytest.mark.parametrize(
    ("tag", "expected"), [("ar", "rtl"), ("he", "rtl"), ("fa", "rtl"), ("az-Arab", "rtl"), ("az", "ltr"), ("ja", "ltr")]
)
def test_the_direction_is_that_of_the_script(tag: str, expected: str) -> None:
    """``dir`` of a page comes from CLDR, for the script that the tag asks for."""
    assert expected == profile(tag).direction


@pytest.mark.parametrize(
    ("tag", "autonym", "english"),
    [
        ("pt-BR", "Português (Brasil)", "Portuguese (Brazil)"),
        ("fr", "Français", "French"),
        ("ja", "日本語", "Japanese"),
        ("zh-Hant", "中文 (繁體)", "Chinese (Traditional)"),
        ("ar", "العربية", "Arabic"),
    ],
)
def test_a_locale_is_named_in_itself_and_in_english(tag: str, autonym: str, english: str) -> None:
    """A menu of languages begins each with a capital, as at the head of a line."""
    assert (autonym, english) == (profile(tag).autonym, profile(tag).english_name)


def test_every_locale_of_cldr_has_names() -> None:
    """No menu has an empty line."""
    assert not [name for name in NAMES if not (profile(name).autonym and profile(name).english_name)]


@pytest.mark.parametrize(
    ("tag", "expected"), [("ja", False), ("zh-Hant", False), ("th", False), ("ko", True), ("es-US", True)]
)
def test_words_are_parted_by_spaces_or_not(tag: str, expected: bool) -> None:
    """Lines of Japanese are not wrapped at spaces that it does not have."""
    assert expected == profile(tag).spaced


def test_wishes_of_the_project_are_part_of_the_profile() -> None:
    """A date style and a form of money travel with the locale, and tell two profiles apart."""
    assert LocaleProfile("fr", "short", "name") == profile("FR", "short", "name")
    assert profile("fr") != profile("fr", "short")


def test_no_locale_changes_another() -> None:
    """Babel writes what it looks up for one locale into data that others share; ours have their own."""
    from babel.dates import format_skeleton

    day = datetime.date(2024, 2, 1)
    before = format_skeleton("yMMM", day, locale=profile("pl").cldr)
    _cldr.cache_clear()
    format_skeleton("yMMM", day, locale=profile("ja").cldr)

    assert before == format_skeleton("yMMM", day, locale=profile("pl").cldr) == "lut 2024"
