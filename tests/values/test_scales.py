"""Scales: which word a number is written with, and which letters stand for one."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline.locale_profile import LocaleProfile, profile
from pipeline.values import scales
from pipeline.values.digits import digits, ungrouped
from pipeline.values.scales import abbreviations, compact_words, scaled

LOCALES = sorted(localedata.locale_identifiers())


@pytest.mark.parametrize(
    ("tag", "amount", "exponent", "expected"),
    [
        ("en", "0.5", 6, ("0.5 million", 6)),
        ("es-ES", "0.5", 6, ("0,5 millones", 6)),
        ("ja", "0.5", 6, ("50万", 4)),
        ("en", "36058", 6, ("36.058 billion", 9)),
        ("de", "36058", 6, ("36,058 Milliarden", 9)),
        ("es-US", "10001", 6, ("10,001 millones", 6)),
        ("es-ES", "10001", 6, ("10.001 millones", 6)),
        ("en", "1234.5678", 6, ("1,234.5678 million", 6)),
        ("en", "5000", 12, ("5,000 trillion", 12)),
        ("zh", "123.45", 6, ("12345万", 4)),
        ("zh", "1.2", 9, ("12亿", 8)),
        ("ja", "5", 3, ("5,000", 0)),
        ("en", "1500", 3, ("1,500,000", 0)),
        ("es-ES", "1500", 3, ("1,5 millones", 6)),
        ("hi", "1.5", 12, ("15 खरब", 11)),
    ],
)
def test_the_scale_that_says_it_best_is_chosen(tag: str, amount: str, exponent: int, expected: tuple[str, int]) -> None:
    """The locale's own, unless it leaves too many decimals; a part of the author's scale stays one."""
    assert expected == scaled(Decimal(amount), exponent, profile(tag))


# What stands for a no-break space is ``_``.
PRINTED = {
    "en": ("1 million", "4 million", "1.5 million", "22 million", "1.2 billion", "2 trillion"),
    "es-ES": ("1 millón", "4 millones", "1,5 millones", "22 millones", "1,2 mil millones", "2 billones"),
    "es-419": ("1 millón", "4 millones", "1.5 millones", "22 millones", "1.2 mil millones", "2 billones"),
    "fr": ("1 million", "4 millions", "1,5 million", "22 millions", "1,2 milliard", "2\u202f000 milliards"),
    "de": ("1 Million", "4 Millionen", "1,5 Millionen", "22 Millionen", "1,2 Milliarden", "2 Billionen"),
    "pt-BR": ("1 milhão", "4 milhões", "1,5 milhão", "22 milhões", "1,2 bilhão", "2 trilhões"),
    "pt-PT": ("1 milhão", "4 milhões", "1,5 milhões", "22 milhões", "1,2 mil milhões", "2 biliões"),
    "it": ("1 milione", "4 milioni", "1,5 milioni", "22 milioni", "1,2 miliardi", "2000 miliardi"),
    "ca": ("1 milió", "4 milions", "1,5 milions", "22 milions", "1.200 milions", "2 bilions"),
    "gl": ("1 millón", "4 millóns", "1,5 millóns", "22 millóns", "1.200 millóns", "2 billóns"),
    "nl": ("1 miljoen", "4 miljoen", "1,5 miljoen", "22 miljoen", "1,2 miljard", "2 biljoen"),
    "ja": ("100万", "400万", "150万", "2200万", "12億", "2兆"),
    "zh": ("100万", "400万", "150万", "2200万", "12亿", "2万亿"),
    "zh-Hant": ("100萬", "400萬", "150萬", "2200萬", "12億", "2兆"),
    "zh-HK": ("100萬", "400萬", "150萬", "2200萬", "12億", "2萬億"),
    "ko": ("100만", "400만", "150만", "2200만", "12억", "2조"),
    "ar": ("1 مليون", "4 ملايين", "1.5 مليون", "22 مليون", "1.2 مليار", "2 تريليون"),
    "he": (
        "\u200f1 מיליון",
        "\u200f4 מיליון",
        "\u200f1.5 מיליון",
        "\u200f22 מיליון",
        "\u200f1.2 מיליארד",
        "\u200f2 טריליון",
    ),
    "fa": ("۱ میلیون", "۴ میلیون", "۱٫۵ میلیون", "۲۲ میلیون", "۱٫۲ میلیارد", "۲ هزارمیلیارد"),
    "hi": ("10 लाख", "40 लाख", "15 लाख", "2.2 करोड़", "1.2 अरब", "20 खरब"),
    "ne": ("१० लाख", "४० लाख", "१५ लाख", "२.२ करोड", "१.२ अरब", "२० खरब"),
    "ru": ("1_млн", "4_млн", "1,5_млн", "22_млн", "1,2_млрд", "2_трлн"),
    "uk": ("1_млн", "4_млн", "1,5_млн", "22_млн", "1,2_млрд", "2_трлн"),
    "be": ("1_млн", "4_млн", "1,5_млн", "22_млн", "1,2_млрд", "2_трлн"),
    "bg": ("1_млн.", "4_млн.", "1,5_млн.", "22_млн.", "1,2_млрд.", "2_трлн."),
    "lt": ("1_mln.", "4_mln.", "1,5_mln.", "22_mln.", "1,2_mlrd.", "2_trln."),
    "pl": ("1_mln", "4_mln", "1,5_mln", "22_mln", "1,2_mld", "2_bln"),
    "cs": ("1 milion", "4 miliony", "1,5 milionu", "22 milionů", "1,2 miliardy", "2 biliony"),
    "sk": ("1 milión", "4 milióny", "1,5 milióna", "22 miliónov", "1,2 miliardy", "2 bilióny"),
    "ro": ("1 milion", "4 milioane", "1,5 milioane", "22 de milioane", "1,2 miliarde", "2 trilioane"),
    "hu": ("1 millió", "4 millió", "1,5 millió", "22 millió", "1,2 milliárd", "2 billió"),
    "sv": ("1 miljon", "4 miljoner", "1,5 miljoner", "22 miljoner", "1,2 miljarder", "2 biljoner"),
    "da": ("1 million", "4 millioner", "1,5 million", "22 millioner", "1,2 milliard", "2 billioner"),
    "nb": ("1 million", "4 millioner", "1,5 millioner", "22 millioner", "1,2 milliarder", "2 billioner"),
    "fi": ("1 miljoona", "4 miljoonaa", "1,5 miljoonaa", "22 miljoonaa", "1,2 miljardia", "2 biljoonaa"),
    "tr": ("1 milyon", "4 milyon", "1,5 milyon", "22 milyon", "1,2 milyar", "2 trilyon"),
    "id": ("1 juta", "4 juta", "1,5 juta", "22 juta", "1,2 miliar", "2 triliun"),
    "vi": ("1 triệu", "4 triệu", "1,5 triệu", "22 triệu", "1,2 tỷ", "2 nghìn tỷ"),
    "el": (
        "1 εκατομμύριο",
        "4 εκατομμύρια",
        "1,5 εκατομμύρια",
        "22 εκατομμύρια",
        "1,2 δισεκατομμύρια",
        "2 τρισεκατομμύρια",
    ),
    "sw": ("milioni 1", "milioni 4", "milioni 1.5", "milioni 22", "bilioni 1.2", "trilioni 2"),
}
SAID = (("1", 6), ("4", 6), ("1.5", 6), ("22", 6), ("1.2", 9), ("2", 12))


@pytest.mark.parametrize(
    ("tag", "amount", "exponent", "expected"),
    [(tag, *said, expected) for tag, row in PRINTED.items() for said, expected in zip(SAID, row, strict=True)],
)
def test_scales_are_those_of_newspapers(tag: str, amount: str, exponent: int, expected: str) -> None:
    """Long or abbreviated, in the plural and the case of the figure, with the space that CLDR has between."""
    assert expected.replace("_", "\u00a0") == scaled(Decimal(amount), exponent, profile(tag))[0]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "50,000"),
        ("fr", "50\u202f000"),
        ("de", "50.000"),
        ("it", "50.000"),
        ("ca", "50.000"),
        ("sv", "50\u00a0000"),
        ("es-ES", "50 mil"),
        ("pt-BR", "50 mil"),
        ("ru", "50\u00a0тыс."),
        ("uk", "50\u00a0тис."),
        ("pl", "50\u00a0tys."),
        ("bg", "50\u00a0хил."),
        ("cs", "50 tisíc"),
        ("hu", "50 ezer"),
        ("tr", "50 bin"),
        ("id", "50 ribu"),
        ("ar", "50 ألف"),
        ("fa", "۵۰ هزار"),
        ("he", "\u200f50 אלף"),
        ("hi", "50 हज़ार"),
        ("bn", "৫০ হাজার"),
        ("ja", "5万"),
        ("zh-Hant", "5萬"),
        ("ko", "5만"),
        ("th", "50,000"),
    ],
)
def test_thousands_are_a_word_only_where_newspapers_have_one(tag: str, expected: str) -> None:
    """The author's ``50 mil`` stays one in Spanish, Russian or Hindi, and is a plain figure in English or French."""
    assert expected == scaled(Decimal(50), 3, profile(tag))[0]


@pytest.mark.parametrize(
    ("tag", "amount", "exponent", "expected"),
    [
        ("ja", "120", 6, ("1億2000万", 8)),
        ("ja", "10001", 6, ("100億100万", 8)),
        ("ja", "123.45", 6, ("1億2345万", 8)),
        ("ja", "1.234567", 6, ("123万4567", 4)),
        ("ja", "12.5", 3, ("1万2500", 4)),
        ("ja", "-120", 6, ("-1億2000万", 8)),
        ("ja", "1.00000001", 12, ("1兆1万", 12)),
        ("ja", "175", 9, ("1750億", 8)),
        ("ja", "1.2345678", 6, ("1,234,567.8", 0)),
        ("ko", "120", 6, ("1억2000만", 8)),
        ("ko", "5", 3, ("5,000", 0)),
        ("zh", "120", 6, ("1.2亿", 8)),
        ("zh-Hant", "120", 6, ("1億2000萬", 8)),
        ("zh-Hant", "35", 3, ("3萬5000", 4)),
        ("zh-Hant", "175", 9, ("1750億", 8)),
        ("zh-HK", "120", 6, ("1.2億", 8)),
    ],
)
def test_a_number_is_parted_at_its_myriads(tag: str, amount: str, exponent: int, expected: tuple[str, int]) -> None:
    """Newspapers of Japan, Korea and Taiwan say each of them, of China have decimals; no sign parts four digits."""
    assert expected == scaled(Decimal(amount), exponent, profile(tag))


@pytest.mark.parametrize(("tag", "expected"), [("ar", "10 آلاف"), ("cs", "12,5 tisíce"), ("ru", "21\u00a0тыс.")])
def test_a_word_has_the_form_for_its_figure_however_long_that_is(tag: str, expected: str) -> None:
    """Ten thousand are a few in Arabic; twelve and a half take the genitive in Czech."""
    said = {"ar": "10", "cs": "12.5", "ru": "21"}

    assert expected == scaled(Decimal(said[tag]), 3, profile(tag))[0]


@pytest.mark.parametrize("tag", ["mt", "rm", "wo", "ig"])
def test_a_language_without_words_in_cldr_writes_figures(tag: str) -> None:
    """``4M`` and ``2G`` are for spreadsheets."""
    assert digits(Decimal(4_000_000), profile(tag)) == scaled(Decimal(4), 6, profile(tag))[0]


@pytest.mark.parametrize(
    ("tag", "letter", "expected"),
    [
        ("es-US", "M", 6),
        ("es-US", "B", None),
        ("es-US", "mil M", 9),
        ("en", "B", 9),
        ("de", "Mio.", 6),
        ("fr", "Md", 9),
    ],
)
def test_letters_stand_for_a_scale(tag: str, letter: str, expected: int | None) -> None:
    """They are CLDR's; a Spanish B, which writers use for 9 and for 12, is none."""
    assert (
        expected == {word.replace("\u00a0", " "): power for word, power in abbreviations(profile(tag)).items()}[letter]
    )


@pytest.mark.parametrize("digits", [30, 900])
def test_a_scale_rounds_no_digit(digits: int) -> None:
    """However long it is, a number keeps its digits behind the sign."""
    assert f"3.{'1' * digits} million" == scaled(Decimal(f"3.{'1' * digits}"), 6, profile("en"))[0]


def test_every_locale_of_cldr_writes_a_scale_of_less_than_one() -> None:
    """No locale lacks a way to write a part of a million."""
    unwritten = [name for name in LOCALES if not scaled(Decimal("0.5"), 6, profile(name))[0].strip()]

    assert not unwritten


def test_no_word_stands_for_two_scales() -> None:
    """CLDR has Nepali words for ten times too much; of no other word of any locale are there two."""
    doubtful = []
    for tag in LOCALES:
        words: dict[str, set[int]] = {}
        for exponent, forms in scales._written(profile(tag)).items():
            for pattern in forms.values():
                words.setdefault(scales._word(pattern), set()).add(exponent)
        doubtful += [(tag, word) for word, exponents in words.items() if len(exponents) > 1]

    assert not doubtful


def test_the_languages_of_the_tables_are_in_cldr() -> None:
    """One that is misspelt would never be asked for."""
    named = {*scales.WRITES_THOUSANDS, *scales._ABBREVIATES, *scales._LEFT_OUT, *scales._OURS, *scales._COMPOUND}
    named |= {*scales._UNGROUPED, *scales._TWO_DECIMALS}

    assert not [name for name in named if not localedata.exists(name)]


def _parts(text: str, locale: LocaleProfile) -> Decimal:
    """A number in myriads as its reader takes it: each figure times the word behind it."""
    words = dict(compact_words(locale))
    found = re.findall(r"(\d+)(\D?)", text)
    return sum((Decimal(figure).scaleb(words.get(word, 0)) for figure, word in found), Decimal(0))


@given(tag=st.sampled_from(["ja", "ko", "zh-Hant"]), amount=st.integers(10_000, 10**18))
def test_the_parts_of_a_number_make_it_up(tag: str, amount: int) -> None:
    """``1億2000万`` is what it says."""
    assert amount == _parts(scaled(Decimal(amount) / 1000, 3, profile(tag))[0], profile(tag))


@given(
    tag=st.sampled_from([tag for tag in LOCALES if not tag.startswith(("ja", "ko", "zh_Hant"))]),
    amount=st.decimals(min_value=Decimal("0.01"), max_value=999, allow_nan=False, places=2),
    exponent=st.sampled_from([3, 6, 9, 12, 15]),
)
def test_figure_times_word_is_the_number_everywhere(tag: str, amount: Decimal, exponent: int) -> None:
    """In every locale the figure is that of the number in the scale of the word, whose scale it is."""
    locale = profile(tag)
    written, used = scaled(amount, exponent, locale)
    mantissa = amount.scaleb(exponent - used)
    shortest = mantissa.normalize() if used != exponent else amount
    shortest = shortest.quantize(Decimal(1)) if int(shortest.as_tuple().exponent) > 0 else shortest
    figure = next(each(shortest, locale) for each in (digits, ungrouped) if each(shortest, locale) in written)

    word = written.replace(figure, "", 1).strip(" \u00a0\u202f\u200f")
    assert (dict(compact_words(locale))[word] if word else 0) == used
