"""Times: what shows hours and minutes to be one, and how each locale writes them."""

from __future__ import annotations

import time as clock

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import Ambiguous, Found, Grammar
from pipeline.values.plain import tell
from pipeline.values.times import Time, find, write
from tests.values import sentences_dates

NARROW = "\u202f"
NO_BREAK = "\u00a0"

AFTERNOON = Time(15, 30)
MORNING = Time(3, 5)
HOUR = Time(15)
EARLY = Time(9)
SECONDS = Time(15, 30, 5)

WRITTEN = [
    ("en", AFTERNOON, f"3:30{NARROW}PM"),
    ("en-GB", AFTERNOON, "15:30"),
    ("fr", AFTERNOON, "15:30"),
    ("fr-CA", AFTERNOON, "15 h 30"),
    ("de", AFTERNOON, "15:30"),
    ("es-ES", AFTERNOON, "15:30"),
    ("es-US", AFTERNOON, f"3:30{NARROW}p.m."),
    ("pt-BR", AFTERNOON, "15:30"),
    ("ja", AFTERNOON, "15:30"),
    ("zh-Hant", AFTERNOON, "下午3:30"),
    ("ko", AFTERNOON, "오후 3:30"),
    ("ar", AFTERNOON, "3:30 م"),
    ("ru", AFTERNOON, "15:30"),
    ("fa", AFTERNOON, "۱۵:۳۰"),
    ("en", MORNING, f"3:05{NARROW}AM"),
    ("es-ES", MORNING, "3:05"),
    ("de", MORNING, "03:05"),
    ("en", Time(0, 30), f"12:30{NARROW}AM"),
    ("en", Time(12, 0), f"12:00{NARROW}PM"),
    ("de", Time(0, 30), "00:30"),
    ("en", HOUR, f"3{NARROW}PM"),
    ("en-GB", HOUR, f"3{NARROW}pm"),
    ("fr", HOUR, f"15{NO_BREAK}h"),
    ("de", HOUR, f"15{NO_BREAK}Uhr"),
    ("es-ES", HOUR, f"15{NO_BREAK}h"),
    ("es-MX", HOUR, f"3{NARROW}p.m."),
    ("pt-BR", HOUR, "15h"),
    ("it", HOUR, f"ore{NO_BREAK}15"),
    ("ca", HOUR, f"15{NO_BREAK}h"),
    ("ja", HOUR, "15時"),
    ("ru", HOUR, "15"),
    ("ru", EARLY, "9"),
    ("fr", EARLY, f"9{NO_BREAK}h"),
    ("de", EARLY, f"9{NO_BREAK}Uhr"),
    ("en", SECONDS, f"3:30:05{NARROW}PM"),
    ("es-AR", SECONDS, f"3:30:05{NARROW}p.{NARROW}m."),
    ("de", SECONDS, "15:30:05"),
]


@pytest.mark.parametrize(("tag", "time", "expected"), WRITTEN)
def test_a_time_is_written_on_the_clock_of_the_locale(tag: str, time: Time, expected: str) -> None:
    """Of 12 or 24 hours, with as much as the author gave; an hour alone has a unit or the half of its day."""
    assert expected == write(time, profile(tag))


@pytest.mark.parametrize("time", [AFTERNOON, HOUR, SECONDS, Time(0)], ids=str)
def test_every_locale_of_cldr_can_write_every_time(time: Time) -> None:
    """No locale lacks what a time needs."""
    unwritten = [name for name in localedata.locale_identifiers() if not write(time, profile(name)).strip()]

    assert not unwritten


@pytest.mark.parametrize(("tag", "text", "expected"), sentences_dates.TIMES)
def test_the_times_of_a_sentence_are_found(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """With their marker or unit and without what stands before them; an open half of the day is told."""
    assert expected == _found_in(text, tag)


@pytest.mark.parametrize(("tag", "text"), sentences_dates.TIME_TRAPS)
def test_what_looks_like_a_time_stays_text(tag: str, text: str) -> None:
    """Scores, verses, ratios, durations and hours that pass are no times."""
    assert not _found_in(text, tag)


@pytest.mark.parametrize(
    ("hour", "expected"), [("12 a. m.", 0), ("1 a. m.", 1), ("11 a. m.", 11), ("12 p. m.", 12), ("11 p. m.", 23)]
)
def test_noon_and_midnight_begin_a_half_of_the_day(hour: str, expected: int) -> None:
    """12 a. m. is midnight, 12 p. m. noon (CLDR and the clocks of the Americas)."""
    assert ((hour, f"{expected:02}"),) == _found_in(f"Abre a las {hour} del lunes", "es-US")


@pytest.mark.parametrize("marker", ["p. m.", "p.m.", "p.\u202fm.", "pm", "PM", "P. M.", "P.M."])
def test_a_marker_may_be_spelt_in_any_way(marker: str) -> None:
    """With points, with any kind of space, and in capitals."""
    assert ((f"3:30 {marker}", "15:30"),) == _found_in(f"Abre a las 3:30 {marker} del lunes", "es-US")


CONTEXTS = {
    "es-ES": "Abre a las {}",
    "es-MX": "Abre a las {}",
    "es-US": "Abre a las {}",
    "en-US": "It opens at {}",
    "en-GB": "It opens at {}",
    "fr": "Il ouvre à {}",
    "de": "Er öffnet um {}",
    "pt-BR": "Abre às {}",
    "it": "Apre alle {}",
    "ca": "Obre a les {}",
}
"""Source locale → a sentence that shows a time to be one."""


@pytest.mark.parametrize("tag", CONTEXTS)
@given(hour=st.integers(0, 23), minute=st.integers(0, 59), second=st.one_of(st.none(), st.integers(0, 59)))
def test_a_time_that_is_written_is_found_again(tag: str, hour: int, minute: int, second: int | None) -> None:
    """Written in the source's own locale and put where times stand, a time is the time that is found there.

    British papers have both clocks, so that 10:30 is told with its two readings.
    """
    time = Time(hour, minute, second)
    text = CONTEXTS[tag].format(write(time, profile(tag)))

    if tag == "en-GB" and hour in (10, 11, 12):
        (found,) = values.find(text, (), Grammar(profile(tag), ("time",)))
        assert isinstance(found, Ambiguous)
    else:
        assert [time] == _times(text, tag)


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("tag", CONTEXTS)
def test_an_hour_that_is_written_is_found_again(tag: str, hour: int) -> None:
    """An hour alone has its unit or the half of its day, and so is no mere figure."""
    assert [Time(hour)] == _times(CONTEXTS[tag].format(write(Time(hour), profile(tag))), tag)


def test_a_source_in_any_locale_can_be_searched() -> None:
    """Looking for times raises nothing, whatever locale the settings call the source's."""
    for name in localedata.locale_identifiers():
        if "_" not in name:  # a region has the words of its language
            assert isinstance(list(find("1:30 p. m., 15:30 h", Grammar(profile(name), ("time",)))), list)


HOSTILE = [
    *("1", " ", "1 ", "12 y ", "las ", "a las 3 ", "3:30 ", "3:30, ", "3:30-", " y las 3:30", "3 h ", "3 h a "),
    *("3 p. m. ", "3 p.   ", "3 de la ", "12, ", f"1{' ' * 999}"),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_looking_for_times_takes_time_in_proportion_to_the_text(piece: str) -> None:
    """No text of a hundred thousand letters takes long, whatever it repeats."""
    text = (piece * 100_000)[:100_000]
    start = clock.perf_counter()

    found = sum(1 for _ in find(text, Grammar(profile("es-ES"), ("time",))))

    assert found <= len(text)
    assert clock.perf_counter() - start < 5


def _found_in(text: str, tag: str) -> tuple[tuple[str, str], ...]:
    """What is found in a text of a locale: the words, and the plain form or the readings."""
    found = values.find(text, (), Grammar(profile(tag), ("time",)))
    return tuple((text[each.start : each.end], _told(each)) for each in found)


def _told(found: Found | Ambiguous) -> str:
    return tell(found.value) if isinstance(found, Found) else f"?{' | '.join(found.readings)}"


def _times(text: str, tag: str) -> list[Time]:
    found = values.find(text, (), Grammar(profile(tag), ("time",)))
    return [each.value for each in found if isinstance(each, Found) and isinstance(each.value, Time)]
