"""The command line.  It reads the call, runs it, prints what came of it, and says how it ended.

Results go to stdout, problems and progress to stderr.  Exit status: 0 done, 1 the content has problems, 2 the call or
the settings are wrong.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from pipeline.problem import Problem, SettingsUnusable, Severity, Unusable, has_errors

if TYPE_CHECKING:
    from pipeline.listings.text import Paint
    from pipeline.locale_profile import LocaleProfile
    from pipeline.mark import Doubt
    from pipeline.project import Project
    from pipeline.runs.report import Report
    from pipeline.runs.standing import Standing, Total
    from pipeline.runs.survey import Figure

DONE, CONTENT, CALL = 0, 1, 2

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Articles in many languages: split into gettext catalogs, kept current, merged back, and published.",
)


class Target(StrEnum):
    """Where editions go."""

    COPIES = "copies"
    SITE = "site"


class Format(StrEnum):
    """How problems are listed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"


ProjectOption = Annotated[
    Path | None,
    typer.Option("--project", metavar="DIR", help="The project's folder. Default: the nearest with a pipeline.toml."),
]
LangOption = Annotated[
    list[str] | None,
    typer.Option("--lang", "-l", metavar="LOCALE", help="A locale; repeat for more. Default: all of the project."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
StrictOption = Annotated[bool, typer.Option("--strict", help="Let warnings fail the command, too.")]


@app.callback(invoke_without_command=True)
def version(
    show: Annotated[bool, typer.Option("--version", help="Print the version and leave.", is_eager=True)] = False,
) -> None:
    """Articles in many languages: split into gettext catalogs, kept current, merged back, and published."""
    if show:
        from pipeline import __version__

        typer.echo(f"pipeline {__version__}")
        raise typer.Exit(DONE)


@app.command()
def init(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder of the new project; made if it is missing.")
    ],
    source_locale: Annotated[str, typer.Option(metavar="LOCALE", help="How the source writes its figures.")] = "es-US",
    lang: Annotated[
        list[str] | None,
        typer.Option("--lang", "-l", metavar="LOCALE", help="A locale to translate to; repeat for more. Default: en."),
    ] = None,
) -> None:
    """Make a new project that builds at once."""
    from pipeline.runs import starting

    with problems_reported():
        made = starting.start(folder, source_locale, lang or ["en"])
    for path in made:
        typer.echo(f"{folder / path}")
    typer.echo(
        f"Next: put articles in {folder / 'source'}, then run `pipeline update` and `pipeline build` there.", err=True
    )


@app.command()
def extract(project: ProjectOption = None, as_json: JsonOption = False) -> None:
    """Write a template for each article: source/ → locales/pot/."""
    from pipeline.runs import templates

    with problems_reported():
        report, _ = templates.extract(loaded(project))
    finish(report, as_json)


@app.command()
def update(project: ProjectOption = None, lang: LangOption = None, as_json: JsonOption = False) -> None:
    """Extract, then bring every translator's catalog up to date; missing ones are made."""
    from pipeline.runs import catalogs

    with problems_reported():
        settings = loaded(project)
        report = catalogs.update(settings, chosen(settings, lang), waiting)
    finish(report, as_json)


@app.command()
def status(
    project: ProjectOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", dir_okay=False, help="Write it as a page, too.")
    ] = None,
    badges: Annotated[
        Path | None,
        typer.Option("--badges", metavar="DIR", file_okay=False, help="Write a badge for each locale: LOCALE.svg."),
    ] = None,
) -> None:
    """Show what is translated, fuzzy, untranslated and in error, and why an edition is held back."""
    from pipeline.runs import standing
    from pipeline.runs.report import Report

    report = Report()
    with problems_reported():
        settings = loaded(project)
        standings = standing.status(settings, chosen(settings, lang), report)
        totals = standing.totals(standings)
        written = _status_files(settings, standings, totals, report, html, badges)
    _show_status(standings, totals, as_json)
    for path in written:
        typer.echo(f"wrote {path}", err=True)
    finish(report)


def _status_files(
    settings: Project,
    standings: list[Standing],
    totals: list[Total],
    report: Report,
    html: Path | None,
    badges: Path | None,
) -> list[Path]:
    """Write what the call asks for; the files."""
    from pipeline.runs import standing_files

    written = []
    if html is not None:
        written.append(standing_files.write_page(settings, standings, totals, report.problems, html))
    if badges is not None:
        written += standing_files.write_badges(totals, badges)
    return written


def _show_status(standings: list[Standing], totals: list[Total], as_json: bool) -> None:
    """A table of the counts, one of what there is more to know, and the edits that made translations stale."""
    from pipeline.runs import standing_rows as rows

    if as_json:
        print_json({"standings": [*map(rows.row_of, standings)], "totals": [*map(rows.total_of, totals)]})
        return
    table(rows.COLUMNS, rows.lines(standings, totals))
    if notes := rows.notes(standings):
        typer.echo()
        table(rows.NOTE_COLUMNS, notes)
    if edits := list(rows.edits(standings)):
        typer.echo("\nStale, since the author changed the message:")
        for line in edits:
            typer.echo(line)


@app.command()
def check(
    project: ProjectOption = None,
    lang: LangOption = None,
    output: Annotated[Format, typer.Option("--format", help="How to list the problems.")] = Format.TEXT,
    strict: StrictOption = False,
) -> None:
    """Find what is wrong in the catalogs."""
    from pipeline.runs import survey

    with problems_reported():
        settings = loaded(project)
        report = survey.check(settings, chosen(settings, lang))
    if listed := listing(output, report.problems, settings.root):
        typer.echo(listed)
    if output is Format.TEXT and not report.problems:
        typer.echo("no problems", err=True)
    raise typer.Exit(CONTENT if report.failed or (strict and report.problems) else DONE)


@app.command(name="values")
def list_values(project: ProjectOption = None, lang: LangOption = None, as_json: JsonOption = False) -> None:
    """List every value found in the source, where it stands, and how each locale writes it."""
    from pipeline.runs import survey
    from pipeline.runs.report import Report

    report = Report()
    with problems_reported():
        settings = loaded(project)
        locales = chosen(settings, lang)
        figures = survey.figures(settings, locales, report)
        doubts = list(survey.doubtful(settings))
    if as_json:
        print_json(
            {"values": [_value_row(each) for each in figures], "ambiguous": [_doubt_row(*each) for each in doubts]}
        )
    else:
        _show_values(figures, doubts, [locale.tag for locale in locales])
    finish(report)


def _show_values(figures: Iterable[Figure], doubts: list[tuple[str, Doubt]], tags: list[str]) -> None:
    """A table of the values; what is ambiguous, and how to settle it, on stderr."""
    table(
        ("place", "kind", "source", *tags),
        (
            (f"{each.article}:{each.line}", each.placed.value.kind, each.placed.source, *dict(each.written).values())
            for each in figures
        ),
    )
    for path, doubt in doubts:
        readings = " or ".join(doubt.readings) or "no currency that the settings name"
        typer.echo(f"{path}:{doubt.line}: “{doubt.text}” stays text: it can be read as {readings}", err=True)
    if doubts:
        typer.echo(settling(doubts[0][1]), err=True)


def _value_row(figure: Figure) -> dict[str, Any]:
    from pipeline.values.plain import tell

    return {
        "article": figure.article,
        "line": figure.line,
        "kind": figure.placed.value.kind,
        "source": figure.placed.source,
        "value": tell(figure.placed.value),
        "placeholder": figure.placed.name,
        "written": dict(figure.written),
    }


def _doubt_row(path: str, doubt: Doubt) -> dict[str, Any]:
    return {"article": path, "line": doubt.line, "source": doubt.text, "readings": list(doubt.readings)}


def settling(doubt: Doubt) -> str:
    """How an author settles what is ambiguous, by the example of a doubt."""
    reading = doubt.readings[0] if doubt.readings else "text"
    return (
        f'Settle it for all articles in pipeline.toml, [values] readings = {{ "{doubt.text}" = "{reading}" }}, '
        f"or for one paragraph before it, <!-- values: {doubt.text} = {reading} -->"
    )


@app.command()
def build(
    project: ProjectOption = None,
    lang: LangOption = None,
    target: Annotated[
        list[Target] | None, typer.Option("--target", help="What to build; repeat for more. Default: both.")
    ] = None,
    strict: StrictOption = False,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, metavar="N", help="Number of processes.")] = 1,
    force: Annotated[bool, typer.Option("--force", help="Write everything, changed or not.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Write the editions: copies in the articles' own formats, and a web site."""
    from pipeline.runs import build as building

    with problems_reported():
        settings = loaded(project)
        targets = [each.value for each in target or list(Target)]
        report = building.build(settings, chosen(settings, lang), dict.fromkeys(targets), forced=force, jobs=jobs)
    finish(report, as_json, strict)


@app.command(name="import")
def import_translations(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="Translated articles, or catalogs (.po) of another program.")
    ],
    lang: Annotated[str, typer.Option("--lang", "-l", metavar="LOCALE", help="The locale that they are in.")],
    project: ProjectOption = None,
    article: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="The article that they translate. Default: found by name or text."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be imported, and write nothing.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Recover catalogs from articles that were translated without them, and from other programs' catalogs."""
    from pipeline.runs import importing
    from pipeline.runs.report import Report

    report = Report()
    with problems_reported():
        settings = loaded(project)
        (locale,) = chosen(settings, [lang])
        imported = importing.found(settings, locale, files, article, report)
        if dry_run:
            importing.preview(settings, locale, imported, report)
        else:
            importing.write(settings, locale, imported, report, waiting)
    if as_json:
        print_json({"imports": [importing.row_of(each) for each in imported], **_report_rows(report)})
        show(report.problems)
        raise typer.Exit(CONTENT if report.failed else DONE)
    for each in imported:
        typer.echo(f"{each.file} → {each.article or 'no article'}")
        table(("article", "file", "pair", "why", "source", "translation"), map(importing.line_of, each.rows))
        typer.echo(importing.totals(each))
    finish(report)


def waiting() -> None:
    """Say that another run has to end first."""
    typer.echo("another run is at work on the catalogs; waiting for it to end", err=True)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")  # a C locale must not break on an article's letters
    app(prog_name="pipeline")


def loaded(project: Path | None) -> Project:
    """The project of a call."""
    from pipeline.project import find, load

    return load(project.resolve() if project else find(Path.cwd()))


def chosen(project: Project, tags: list[str] | None) -> tuple[LocaleProfile, ...]:
    """The project's locales that a call names; all without one.  Raises ``SettingsUnusable`` for any other."""
    from pipeline.locale_profile import normalize

    known = {locale.tag: locale for locale in project.locales}
    unknown = [tag for tag in tags or () if normalize(tag) not in known]
    if unknown:
        remedy = f"Use one of {', '.join(known)}, or add it to locales in [project]"
        raise SettingsUnusable(
            *(Problem(path="--lang", cause=f"{tag} is no locale of the project", remedy=remedy) for tag in unknown)
        )
    wanted = {normalize(tag) for tag in tags or known}
    return tuple(locale for tag, locale in known.items() if tag in wanted)


@contextmanager
def problems_reported() -> Iterator[None]:
    """Turn input that cannot be used into messages and an exit status."""
    try:
        yield
    except SettingsUnusable as error:
        stop(error.problems, CALL)
    except Unusable as error:
        stop(error.problems, CONTENT)
    except OSError as error:
        place = str(error.filename or "")
        remedy = "Look at the file's permissions and the room on its disk"
        stop([Problem(path=place, cause=error.strerror or str(error), remedy=remedy)], CONTENT)


def stop(problems: Iterable[Problem], status: int) -> NoReturn:
    """Print problems and leave."""
    show(problems)
    raise typer.Exit(status)


def finish(report: Report, as_json: bool = False, strict: bool = False) -> None:
    """Print what a run did, and its problems; leave with its status."""
    if as_json:
        print_json(_report_rows(report))
    elif report.written or report.kept or report.deleted:
        for path, to in report.moved:
            typer.echo(f"moved {path} to {to}")
        for verb, paths in (("wrote", report.written), ("deleted", report.deleted)):
            for path in paths:
                typer.echo(f"{verb} {path}")
        typer.echo(
            f"{len(report.written)} written, {len(report.kept)} unchanged, {len(report.deleted)} deleted", err=True
        )
    show(report.problems)
    failed = has_errors(tuple(report.problems)) or (strict and report.problems)
    raise typer.Exit(CONTENT if failed else DONE)


def show(problems: Iterable[Problem]) -> None:
    """Print problems on stderr, errors in red and warnings in yellow where that can be seen."""
    for problem in problems:
        place, _, rest = str(problem).partition(f": {problem.severity.value}: ")
        typer.echo(f"{place}: {in_colour(problem.severity.value, problem.severity)}: {rest}", err=True)


def listing(output: Format, problems: Sequence[Problem], root: Path) -> str:
    """Problems in a format.  Text is for who sits here; what readers of reports get has the paths of the repository."""
    from pipeline.checks import AMONG, CHECKS
    from pipeline.listings import FORMATS, About, text

    if output is Format.TEXT:
        return text.painted(problems, *screen())
    if output is not Format.JSON:
        problems = [replace(problem, path=from_here(root, problem.path)) for problem in problems]
    known = [About(each.name, each.severity, each.why, each.remedy) for each in CHECKS]
    known += [About(each.name, each.severity, each.why, each.remedy) for each in AMONG]
    return FORMATS[output](problems, {each.name: each for each in known})


def from_here(root: Path, path: str) -> str:
    """A path in a project, seen from the folder of the call (in CI that of the repository) where it is in that."""
    here = Path.cwd()
    folder = root.resolve()
    return (folder.relative_to(here) / path).as_posix() if folder.is_relative_to(here) else path


def screen() -> tuple[int, Paint]:
    """The width of the terminal, and how it shows a severity: in colour, if it can and ``NO_COLOR`` is not set."""
    from rich.console import Console

    from pipeline.listings import text

    console = Console()
    coloured = console.is_terminal and console.color_system is not None and not console.no_color
    return console.width if console.is_terminal else text.WIDTH, in_colour if coloured else text.plain


def in_colour(piece: str, severity: Severity) -> str:
    """A piece of text in red for an error, in yellow for a warning."""
    return typer.style(piece, fg=typer.colors.RED if severity is Severity.ERROR else typer.colors.YELLOW)


def print_json(value: Any) -> None:
    """Print a value as JSON."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Print rows under their columns, as wide as their contents: a pipe must not cut them."""
    from rich.cells import cell_len

    every = [columns, *rows]
    widths = [max(cell_len(row[index]) for row in every) for index in range(len(columns))]
    for row in every:
        cells = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        typer.echo("  ".join(cells).rstrip())


def _report_rows(report: Report) -> dict[str, Any]:
    from pipeline.listings.rows import row

    return {
        "written": report.written,
        "unchanged": report.kept,
        "deleted": report.deleted,
        "moved": [{"from": path, "to": to} for path, to in report.moved],
        "problems": [row(each) for each in report.problems],
    }
