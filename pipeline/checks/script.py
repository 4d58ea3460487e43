"""Letters of another script: whole texts, strange words, and letters that only look like the right ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

SCRIPTS = {
    "Latn": "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff",
    "Grek": "\u0370-\u0373\u0376-\u037d\u037f-\u03ff\u1f00-\u1fff",
    "Cyrl": "\u0400-\u052f\u1c80-\u1c8f",
    "Armn": "\u0531-\u0587",
    "Hebr": "\u05d0-\u05f2",
    "Arab": "\u0620-\u065f\u066e-\u06d3\u06ee-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "Deva": "\u0900-\u0963\u0970-\u097f",
    "Beng": "\u0980-\u09e3",
    "Guru": "\u0a01-\u0a5e\u0a70-\u0a75",
    "Gujr": "\u0a81-\u0ae3",
    "Taml": "\u0b82-\u0bd7",
    "Telu": "\u0c00-\u0c63",
    "Knda": "\u0c80-\u0ce3",
    "Mlym": "\u0d00-\u0d63",
    "Sinh": "\u0d81-\u0df3",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "Geor": "\u10a0-\u10ff\u1c90-\u1cbf",
    "Hang": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "Kana": "\u3041-\u309f\u30a1-\u30ff\uff66-\uff9f",
    "Hani": "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
}
"""The letters of scripts as ranges of a regular expression (Unicode, *Scripts*)."""

_OF_LANGUAGE = {
    language: scripts
    for scripts, languages in {
        ("Cyrl",): "ru uk be bg mk ky tt ba cv ce os",
        ("Cyrl", "Latn"): "sr uz az bs kk me tg mn tk",
        ("Grek",): "el",
        ("Armn",): "hy",
        ("Hebr",): "he yi",
        ("Arab",): "ar fa ur ps ckb sd ug",
        ("Deva",): "hi mr ne sa mai bho",
        ("Beng",): "bn as",
        ("Guru", "Arab"): "pa",
        ("Gujr",): "gu",
        ("Taml",): "ta",
        ("Telu",): "te",
        ("Knda",): "kn",
        ("Mlym",): "ml",
        ("Sinh",): "si",
        ("Thai",): "th",
        ("Geor",): "ka",
        ("Hang", "Hani"): "ko",
        ("Kana", "Hani"): "ja",
        ("Hani",): "zh yue wuu",
    }.items()
    for language in languages.split()
}
_OTHERS = frozenset("am ti km lo my or bo dz ii chr iu dv nqo zgh".split())
"""Languages in scripts that are not here."""

_LOOKALIKES = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧινορυАВЕЅІЈКМНОРСТХУаеорсухіјѕһԁԛԝ"
_LATIN_LOOKALIKES = "ABCEHIJKMNOPSTXYZaceopxyijsvu"
_EUROPEAN = "".join(SCRIPTS[each] for each in ("Latn", "Grek", "Cyrl"))
_MIXED = re.compile("[A-Za-z\u00c0-\u024f](?:(?=[\u0370-\u052f])|(?<=[\u0370-\u052f].))")
"""A Latin letter beside a Greek or Cyrillic one; it begins with the rarer of the two, so that a search is quick."""

_LATIN = re.compile(f"[{SCRIPTS['Latn']}]+")
_WORD = re.compile(rf"[{_EUROPEAN}]+")
_BEYOND_LATIN = re.compile(
    "[\u0370-\u1dff\u2c60-\u2dff\u3005\u3007\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff66-\uff9f]"
)
_PLAIN = re.compile(rf"(?<![\w@./-])[a-z\u00df-\u00f6\u00f8-\u024f][{SCRIPTS['Latn']}]+(?![\w@/-]|\.\w)")
_ASIDE = re.compile(r"[(\[（«“\"„‘'「*_][^)\]）»”\"“’'」*_]*[)\]）»”\"“’'」*_]")


def find(subject: Subject) -> Iterator[Finding]:
    """Words of letters of two scripts, and texts and words in another script than the language's."""
    scripts = _scripts(subject.profile.tag)
    target = subject.target
    if not scripts or (target.isascii() and "Latn" in scripts):
        return
    is_beyond = _BEYOND_LATIN.search(target) is not None
    if "Latn" in scripts and not is_beyond:
        return
    if is_beyond and _MIXED.search(target):
        yield from _mixed(subject)
    if target != subject.source and not (_letters(scripts).search(target) and "Latn" not in scripts):
        yield from _strange(subject, scripts)


def _mixed(subject: Subject) -> Iterator[Finding]:
    for match in _WORD.finditer(subject.prose):
        word = match.group()
        strange = _lookalikes(word) if _MIXED.search(word) else ""
        if strange and word not in subject.source and not _is_taken_over(word, subject.source):
            signs = ", ".join(f"“{letter}” (U+{ord(letter):04X})" for letter in dict.fromkeys(strange))
            yield Finding(f"“{word}” mixes scripts: {signs}", match.span())


def _is_taken_over(word: str, source: str) -> bool:
    """Whether the Latin letters of a word are a word of the source, to which the translator put an ending."""
    kept = _LATIN.search(word)
    return kept is not None and len(kept.group()) > 1 and kept.group() in _WORD.findall(source)


def _lookalikes(word: str) -> str:
    """The letters of a word that look like those of the script of its others; none where others are foreign, too."""
    latin = [letter for letter in word if re.match(f"[{SCRIPTS['Latn']}]", letter)]
    others = [letter for letter in word if letter not in latin]
    few, known = (others, _LOOKALIKES) if len(others) <= len(latin) else (latin, _LATIN_LOOKALIKES)
    return "".join(few) if all(letter in known for letter in few) else ""


def _strange(subject: Subject, scripts: tuple[str, ...]) -> Iterator[Finding]:
    """A text in a script that neither the language nor the source has."""
    prose = subject.prose
    words = _foreign(scripts).findall(_ASIDE.sub(" ", prose))
    words = [word for word in words if len(word) > 1 and word not in subject.source]
    has_own = _letters(scripts).search(prose) is not None
    if words and (not has_own or max(map(len, words)) >= 3) and ("Latn" in scripts or not has_own):
        at = prose.find(words[0])
        yield Finding(f"“{words[0]}” is in another script", (at, at + len(words[0])))
    elif not has_own and len(_PLAIN.findall(prose)) >= 2:
        yield Finding("the translation is in Latin letters", (0, len(prose)))


@lru_cache(maxsize=128)
def _scripts(tag: str) -> tuple[str, ...]:
    """The scripts of a locale; empty where they are not known."""
    language, *rest = tag.split("-")
    asked = next((part for part in rest if len(part) == 4 and part.isalpha()), None)
    if asked in SCRIPTS:
        return (asked,)
    return () if language in _OTHERS else _OF_LANGUAGE.get(language, ("Latn",))


@lru_cache(maxsize=64)
def _letters(scripts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"[{''.join(SCRIPTS[script] for script in scripts)}]")


@lru_cache(maxsize=64)
def _foreign(scripts: tuple[str, ...]) -> re.Pattern[str]:
    """Runs of letters of scripts that are neither Latin nor among these."""
    return re.compile(f"[{''.join(SCRIPTS[each] for each in SCRIPTS if each not in (*scripts, 'Latn'))}]+")


CHECK = Check(
    name="script",
    severity=Severity.WARNING,
    why="Letters that only look right break search and speech, and a text in another script cannot be read",
    remedy="Write it in the letters of the language",
    find=find,
)
