"""Make the files of a target what they should be, and record what they were made from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict

from pipeline import __version__, workspace
from pipeline.edition import Shelf
from pipeline.plan import Plan, plan
from pipeline.problem import Problem, Severity
from pipeline.project import Project
from pipeline.runs.report import Report
from pipeline.targets import outputs
from pipeline.targets.output import Output

Facts = Mapping[str, object]
"""What the manifest records of a file."""


def carry_out(
    project: Project, target: str, shelf: Shelf, failed: Collection[tuple[str, str]], forced: bool, report: Report
) -> None:
    """Plan a target's files, and do what the plan says.

    ``failed`` are pairs of an article and a locale whose edition could not be made.  What stands of them stays, and so
    does what leads to them and what they show.
    """
    recorded = workspace.read_manifest(project, target)
    wanted = {output.path: output for output in outputs(target, shelf)}
    todo = _plan(project, shelf, wanted, recorded, failed, forced)
    files = {path: facts for path, facts in recorded.items() if path not in todo.delete}
    for path in todo.write:
        files[path] = _write(project, target, wanted[path])
    for path in todo.delete:
        workspace.delete_output(project, target, path)
    workspace.write_manifest(project, target, files, __version__)
    for path in (*todo.write, *todo.keep):
        report.add(_problems(files.get(path, {})))
    folder = f"{project.editions}/{target}"
    report.written += [f"{folder}/{path}" for path in todo.write]
    report.kept += [f"{folder}/{path}" for path in todo.keep]
    report.deleted += [f"{folder}/{path}" for path in todo.delete]


def _plan(
    project: Project,
    shelf: Shelf,
    wanted: dict[str, Output],
    recorded: Mapping[str, Facts],
    failed: Collection[tuple[str, str]],
    forced: bool,
) -> Plan:
    """What to do with the files that this run decides over."""
    scope = {locale.tag for locale in shelf.locales} | {""}
    known = {"", project.source_locale.tag, *(locale.tag for locale in project.locales)}
    ours = {
        path: str(facts["fingerprint"])
        for path, facts in recorded.items()
        if (facts.get("locale", "") in scope or facts.get("locale", "") not in known) and not _stays(facts, failed)
    }
    fresh = {
        path: output for path, output in wanted.items() if path not in recorded or not _stays(recorded[path], failed)
    }
    return plan({path: output.fingerprint for path, output in fresh.items()}, ours, fresh if forced else ())


def _stays(facts: Facts, failed: Collection[tuple[str, str]]) -> bool:
    """Whether a file is left as it is: its edition failed, or it is shared with editions that did."""
    if "article" in facts:
        return (facts["article"], facts.get("locale", "")) in failed
    return any(facts.get("locale", "") in ("", locale) for _, locale in failed)


def _write(project: Project, target: str, output: Output) -> dict[str, object]:
    """Render a file and put it in place; what is to be recorded of it."""
    rendered = output.render()
    workspace.replace_output(project, target, output.path, rendered.data)
    facts: dict[str, object] = {
        **output.facts,
        "locale": output.locale,
        "fingerprint": output.fingerprint,
        "content": workspace.fingerprint(rendered.data),
    }
    if rendered.problems:
        facts["problems"] = [asdict(problem) | {"severity": problem.severity.value} for problem in rendered.problems]
    return facts


def _problems(facts: Facts) -> tuple[Problem, ...]:
    """The problems that were found when a file was made; they are told as long as it stands."""
    recorded = facts.get("problems", [])
    assert isinstance(recorded, list)  # noqa: S101 - what is no list of ours did not pass read_manifest
    return tuple(Problem(**{**each, "severity": Severity(each["severity"])}) for each in recorded)
