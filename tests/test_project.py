"""Settings: what ``pipeline.toml`` may say, what it means, and how every mistake in it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Problem, SettingsUnusable
from pipeline.project import Project, find, load, parse
from tests.conftest import MakeProject

LEAST = """\
[project]
source_locale = "es-US"
locales = ["en", "fr"]
"""

ALL = """\
[project]
source_locale = "es_ES"
locales = ["EN", "fr_CA", "pt-BR", "zh-hant"]
source = "textos/artículos/"
catalogs = "traducciones"
editions = "salida"

[values]
detect = ["percent", "date", "unit"]
currency = { "$" = "USD", pesos = "MXN" }
readings = { "50,000" = "50000", "Serie 1,000" = "text" }

[update]
compendia = ["memoria/*.tmx", "../otras.po"]
wrap = "never"

[check]
ignore = { quotes = "house style" }
glossaries = ["glossary.csv"]
keep = ["GPT-2"]

[build]
threshold = 0

[locales.fr-CA]
fallback = ["pt_br", "en"]
date = "short"
currency = "name"
digits = "native"
threshold = 60
"""


def problems_of(text: str) -> tuple[Problem, ...]:
    """What is wrong with settings."""
    with pytest.raises(SettingsUnusable) as caught:
        parse(text, Path("/project"))
    return caught.value.problems


def test_the_least_file_that_works() -> None:
    """A source locale and locales are enough; all else has a default."""
    project = parse(LEAST, Path("/project"))

    expected = Project(
        root=Path("/project"),
        source_locale=LocaleProfile("es-US"),
        locales=(LocaleProfile("en"), LocaleProfile("fr")),
        source="source",
        catalogs="locales",
        editions="editions",
        detect=("date", "time", "money", "percent", "unit", "ordinal", "number"),
        threshold=80,
    )
    assert expected == project


def test_everything_that_a_file_may_say() -> None:
    """Tags are taken in any form, folders without their last slash, kinds in the order of precedence."""
    project = parse(ALL, Path("/project"))

    english, french, portuguese = (
        LocaleProfile("en"),
        LocaleProfile("fr-CA", "short", "name", "native"),
        LocaleProfile("pt-BR"),
    )
    expected = Project(
        root=Path("/project"),
        source_locale=LocaleProfile("es-ES"),
        locales=(english, french, portuguese, LocaleProfile("zh-Hant")),
        source="textos/artículos",
        catalogs="traducciones",
        editions="salida",
        detect=("date", "time", "percent", "unit"),
        readings=(("50,000", "50000"), ("Serie 1,000", "text")),
        currencies=(("$", "USD"), ("pesos", "MXN")),
        threshold=0,
        fallbacks={"fr-CA": ("pt-BR", "en")},
        thresholds={"fr-CA": 60},
        compendia=("memoria/*.tmx", "../otras.po"),
        wrap="never",
        ignored={"quotes": "house style"},
        glossaries=("glossary.csv",),
        kept_words=("GPT-2",),
    )
    assert expected == project
    assert (french, portuguese, english) == project.chain(french)
    assert [0, 60] == [project.threshold_of(english), project.threshold_of(french)]


def test_a_locale_without_a_fallback_has_itself_alone() -> None:
    """Behind it comes the source, which is no locale of the chain."""
    project = parse(ALL, Path("/project"))

    assert [project.locales[0]] == list(project.chain(project.locales[0]))


def test_the_grammar_of_the_source_is_that_of_the_settings() -> None:
    """Figures are looked for in the source's locale, of the kinds and with the currencies that are set."""
    project = parse(ALL, Path("/project"))

    assert (project.source_locale, project.detect, project.currencies) == (
        project.grammar.profile,
        project.grammar.kinds,
        project.grammar.currencies,
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["", "BOM"])
def test_a_file_is_read_whatever_editor_saved_it(project: MakeProject, newline: str, mark: str) -> None:
    """Line endings and a byte order mark are no settings."""
    text = ALL.replace("\n", newline)

    assert project(settings=ALL) == project(settings=mark + text)


# A file, and of each problem the line, words of its cause and words of its remedy.
WRONG: list[tuple[str, str, list[tuple[int, str, str]]]] = [
    (
        "an empty file",
        "",
        [(1, "source_locale is missing", 'source_locale = "es-US"'), (1, "locales is missing", "locales = [")],
    ),
    (
        "keys misspelt",
        '[project]\nsource_locale = "es"\nlocales = ["en"]\nsorce = "a"\n[valeus]\n[build]\ntreshold = 3\n',
        [
            (4, "unknown key sorce in [project]", "Did you mean source?"),
            (5, "unknown key valeus", "Did you mean values?"),
            (7, "unknown key treshold in [build]", "Did you mean threshold?"),
        ],
    ),
    (
        "a key that is like no other",
        LEAST + "zzzzzz = 1\n",
        [(4, "unknown key zzzzzz in [project]", "Known here: source_locale, locales")],
    ),
    (
        "wrong types",
        (
            '[project]\nsource_locale = 3\nlocales = "en"\nsource = []\n'
            '[values]\ndetect = "date"\ncurrency = "USD"\n[build]\nthreshold = true\n'
        ),
        [
            (2, "source_locale is a whole number, not a string", "source_locale ="),
            (3, "locales is a string, not a list", "locales ="),
            (4, "source is a list, not a string", "source ="),
            (6, "detect is a string, not a list", "detect ="),
            (7, "currency is a string, not a table", "currency ="),
            (9, "threshold is true or false, not a whole number", "threshold = 80"),
        ],
    ),
    (
        "other types",
        LEAST + "[build]\nthreshold = 80.5\n",
        [(5, "threshold is a decimal number, not a whole number", "threshold = 80")],
    ),
    (
        "a date for a number",
        LEAST + "[build]\nthreshold = 2023-03-28\n",
        [(5, "threshold is a date, not a whole number", "threshold = 80")],
    ),
    (
        "lists that hold other things",
        LEAST.replace('"fr"', "3") + '[values]\ndetect = ["dates", "zzzzzzz", 1]\n',
        [
            (3, "locales holds a whole number", "locales ="),
            (5, "unknown kind dates in detect", "Did you mean date?"),
            (5, "unknown kind zzzzzzz in detect", "Known: date, time, money"),
            (5, "detect holds a whole number", "detect ="),
        ],
    ),
    ("no locales", '[project]\nsource_locale = "es"\nlocales = []\n', [(3, "locales is empty", "locales =")]),
    (
        "unknown locales",
        '[project]\nsource_locale = "spanish"\nlocales = ["en", "pr-BR", "español"]\n',
        [
            (2, "unknown locale spanish", "Did you mean"),
            (3, "unknown locale pr-BR", "Did you mean pt-BR?"),
            (3, "unknown locale español", "BCP 47"),
        ],
    ),
    (
        "a locale twice",
        LEAST.replace('"fr"', '"pt-BR", "pt_br", "EN"'),
        [(3, "locale en is named twice", "once"), (3, "locale pt-BR is named twice", "once")],
    ),
    ("a threshold below", LEAST + "[build]\nthreshold = -1\n", [(5, "threshold is -1", "from 0 to 100")]),
    (
        "a threshold of a locale above",
        LEAST + "[locales.fr]\nthreshold = 101\n",
        [(5, "threshold is 101", "from 0 to 100")],
    ),
    ("a threshold above", LEAST + "[build]\nthreshold = 101\n", [(5, "threshold is 101", "from 0 to 100")]),
    (
        "no currency",
        LEAST + '[values]\ncurrency = { "$" = "US", "€" = 3 }\n',
        [(5, "$ is US, which is no currency", "ISO 4217"), (5, "€ is 3, which is no currency", "ISO 4217")],
    ),
    (
        "a table of no locale of the project",
        LEAST + '[locales.de]\nfallback = ["en"]\n',
        [(4, "[locales.de] is no locale of the project", "Add it")],
    ),
    (
        "options of a locale",
        LEAST + '[locales.fr]\nfallback = ["fr", "de"]\ndate = "tiny"\ncurrency = "sign"\nfallbak = 1\n',
        [
            (5, "fallback fr is no other locale", "Name one"),
            (5, "fallback de is no other locale", "Name one"),
            (6, "unknown date tiny", "short, medium, long, full"),
            (7, "unknown currency sign", "symbol, name, code"),
            (8, "unknown key fallbak in [locales.fr]", "Did you mean fallback?"),
        ],
    ),
    (
        "options of other types",
        LEAST + '[locales.fr]\nfallback = "en"\ndate = 3\ncurrency = []\n',
        [
            (5, "fallback is a string, not a list", "fallback ="),
            (6, "date is a whole number, not a string", "date ="),
            (7, "currency is a list, not a string", "currency ="),
        ],
    ),
    (
        "tables that are none",
        "project = 3\nvalues = []\n",
        [
            (1, "project is not a table", "[project]"),
            (1, "source_locale is missing", "source_locale ="),
            (1, "locales is missing", "locales ="),
            (2, "values is not a table", "[values]"),
        ],
    ),
    (
        "dotted keys",
        "build.threshold = 300\n" + LEAST + 'locales-extra.x = 1\n[locales]\nfr.date = "tiny"\n',
        [
            (1, "threshold is 300", "from 0 to 100"),
            (5, "unknown key locales-extra in [project]", "Did you mean locales?"),
            (7, "unknown date tiny", "short, medium"),
        ],
    ),
    (
        "an inline table",
        'build = { threshold = 300 }\nproject = { source_locale = "es", locales = ["en"], sorce = "x" }\n',
        [(1, "threshold is 300", "from 0 to 100"), (2, "unknown key sorce in [project]", "Did you mean source?")],
    ),
    (
        "updating and checking",
        LEAST
        + '[update]\ncompendia = ["a.xlf", "/b.po"]\nwrap = "nunca"\n'
        + '[check.ignore]\nquots = "x"\nunsafe = "x"\nspacing = " "\n',
        [
            (5, "a.xlf is no compendium", ".po or .tmx"),
            (5, "/b.po is no compendium", "from the project's folder"),
            (6, "unknown wrap nunca", "file, never"),
            (8, "unknown check quots", "Did you mean quotes?"),
            (9, "unsafe cannot be ignored", "Take it out"),
            (10, "ignoring spacing has no reason", "ignore = "),
        ],
    ),
    ("no TOML", LEAST + "threshold 80\n", [(4, "this is not TOML", "Mend the line")]),
    ("a string without an end", LEAST + 'source = "a\n', [(4, "this is not TOML", "Mend the line")]),
    ("a table twice", LEAST + "[project]\n", [(4, "this is not TOML", "Mend the line")]),
    ("a list without an end", '[project]\nlocales = ["en",\n', [(3, "this is not TOML", "Mend the line")]),
    ("a merge conflict", "<<<<<<< HEAD\n" + LEAST, [(1, "this is not TOML", "Mend the line")]),
]


@pytest.mark.parametrize(("text", "expected"), [each[1:] for each in WRONG], ids=[each[0] for each in WRONG])
def test_every_mistake_is_told_at_once(text: str, expected: list[tuple[int, str, str]]) -> None:
    """Each problem has its line, says what is wrong and names what is right; one does not hide the others."""
    problems = problems_of(text)

    assert [line for line, _, _ in expected] == [problem.line for problem in problems]
    assert all(problem.path == "pipeline.toml" for problem in problems)
    for problem, (_, cause, remedy) in zip(problems, expected, strict=True):
        assert cause in problem.cause
        assert remedy in problem.remedy


@pytest.mark.parametrize("key", ["source", "catalogs", "editions"])
@pytest.mark.parametrize("folder", ["", ".", "..", "../x", "a/../../b", "/x", "C:/x", "a\\\\b", "//server/x"])
def test_folders_lie_inside_of_the_project(key: str, folder: str) -> None:
    """Nothing outside of it is read or written, on any system."""
    (problem,) = problems_of(f'{LEAST}{key} = "{folder}"\n')

    assert problem.line == 4
    assert "no folder inside of the project" in problem.cause


@pytest.mark.parametrize("text", ["[locales]\nfr = 3\n", "[[locales.fr]]\n", '[locales]\nfr = "en"\n'])
def test_options_of_a_locale_that_are_no_table_are_told(text: str) -> None:
    """``fr = "en"`` is a likely mistake, and no traceback."""
    (problem,) = problems_of(LEAST + text)

    assert "not a table" in problem.cause


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(LEAST + f"[build]\nthreshold = {'1' * 5000}\n", id="a number of 5000 digits"),
        pytest.param(f"a = {'[' * 5000}", id="5000 lists in each other"),
    ],
)
def test_what_the_parser_chokes_on_is_told(text: str) -> None:
    """Any text is settings or a problem with them, whatever was pasted into it."""
    assert problems_of(text)


def test_a_problem_is_told_once() -> None:
    """``locales`` outside of ``[project]`` is one mistake of its kind."""
    problems = problems_of('locales = ["en"]\n')

    assert len(set(problems)) == len(problems)


def test_a_locale_with_two_tables_is_told() -> None:
    """``[locales.pt_BR]`` and ``[locales.pt-BR]`` are one locale; neither may be forgotten."""
    text = LEAST.replace('"fr"', '"pt-BR"') + '[locales.pt_BR]\nfallback = ["en"]\n[locales.pt-BR]\ndate = "long"\n'

    assert problems_of(text)


@pytest.mark.parametrize(
    "text",
    ['editions = "source"\n', 'editions = "source/x"\n', 'catalogs = "source"\n', 'source = "editions/copies"\n'],
)
def test_folders_that_hold_one_another_are_told(text: str) -> None:
    """Editions that are written among the articles would be articles of the next build."""
    assert problems_of(LEAST + text)


@pytest.mark.parametrize("word", ["", " ", "5"])
def test_an_empty_word_is_no_name_of_money(word: str) -> None:
    """What names a currency has to be something; nothing at all would make every number an amount."""
    assert problems_of(f'{LEAST}[values]\ncurrency = {{ "{word}" = "USD" }}\n')


def test_a_folder_holds_no_nul() -> None:
    """TOML can say it, no disk can hold it."""
    assert problems_of(f'{LEAST}source = "a\\u0000b"\n')


def test_the_project_is_the_nearest_folder_upward(project: MakeProject, tmp_path: Path) -> None:
    """A command may be given in any folder below the settings."""
    project({"source/a/b/c.md": "Uno\n"})

    assert tmp_path == find(tmp_path / "source" / "a" / "b")
    assert tmp_path == find(tmp_path)


def test_the_nearest_project_is_the_innermost(project: MakeProject, tmp_path: Path) -> None:
    """A project within a project is its own."""
    project({"dentro/pipeline.toml": LEAST, "dentro/source/a.md": "Uno\n"})

    assert tmp_path / "dentro" == find(tmp_path / "dentro" / "source")


def test_a_folder_by_the_name_of_the_settings_is_none(project: MakeProject, tmp_path: Path) -> None:
    """Only a file can hold settings."""
    project({"dentro/pipeline.toml/a": ""})

    assert tmp_path == find(tmp_path / "dentro")


def test_no_project_is_told_with_a_way_out(tmp_path: Path) -> None:
    """Whoever is in the wrong folder learns how to name the right one, or how to make one."""
    with pytest.raises(SettingsUnusable) as caught:
        load(tmp_path)

    (problem,) = caught.value.problems
    assert str(tmp_path) in problem.cause
    assert "pipeline init" in problem.remedy


@pytest.mark.parametrize("name", ["source", "no-existe"])
def test_the_project_that_was_named_is_loaded_and_no_other(project: MakeProject, tmp_path: Path, name: str) -> None:
    """``--project otro`` with a slip of the pen does not build the project that lies around it."""
    project({"source/a.md": "Uno\n"})

    with pytest.raises(SettingsUnusable):
        load(tmp_path / name)


def test_settings_that_are_a_folder_are_told(tmp_path: Path) -> None:
    """The call is wrong, which is exit status 2, and not an error of the system."""
    (tmp_path / "pipeline.toml").mkdir()

    with pytest.raises(SettingsUnusable):
        load(tmp_path)


def test_settings_that_are_not_utf_8_are_told(tmp_path: Path) -> None:
    """TOML is UTF-8."""
    (tmp_path / "pipeline.toml").write_bytes((LEAST + 'source = "artículos"\n').encode("latin-1"))

    with pytest.raises(SettingsUnusable) as caught:
        load(tmp_path)

    (problem,) = caught.value.problems
    assert "not UTF-8" in problem.cause
