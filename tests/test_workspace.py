"""The folders of a project: what is an article, and how files are read, replaced and deleted without harm."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import workspace
from pipeline.locale_profile import profile
from pipeline.problem import Unusable
from pipeline.saving import ChangedMeanwhile
from tests.conftest import MakeProject

CATALOG = "locales/fr/LC_MESSAGES/a.po"


def names(folder: Path) -> list[str]:
    """All that stands below a folder, hidden files too."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


# -- Articles --------------------------------------------------------------------------------------------------------


def test_articles_are_found_in_all_folders_in_order(project: MakeProject) -> None:
    """The order is that of the paths, on every system."""
    made = project({f"source/{path}": "Uno\n" for path in ("b.md", "a/z.html", "a/b/c.txt", "B2.MD", "ñu.md")})

    assert "B2.MD a/b/c.txt a/z.html b.md ñu.md".split() == list(workspace.article_paths(made))


def test_hidden_files_and_other_files_are_no_articles(project: MakeProject) -> None:
    """What an editor or a system leaves behind is not published; a picture is an asset."""
    made = project(
        {
            "source/a.md": "Uno\n",
            "source/.b.md": "No\n",
            "source/.git/c.md": "No\n",
            "source/.DS_Store": b"\0",
            "source/imagenes/a.png": b"\x89PNG",
            "source/a.md~": "No\n",
        }
    )

    expected = ["a.md"]
    assert expected == list(workspace.article_paths(made))
    expected = ["a.md~", "imagenes/a.png"]
    assert expected == list(workspace.assets(made))
    assert workspace.read_asset(made, "imagenes/a.png") == b"\x89PNG"


def test_links_are_not_followed(project: MakeProject, tmp_path: Path) -> None:
    """Neither a linked file nor what is in a linked folder is an article or an asset, inside of the project or not."""
    outside = tmp_path / "fuera"
    made = project({"fuera/secreto.md": "No\n", "fuera/clave.png": b"no", "source/a.md": "Uno\n"})
    (tmp_path / "source" / "enlace.md").symlink_to(outside / "secreto.md")
    (tmp_path / "source" / "carpeta").symlink_to(outside)
    (tmp_path / "source" / "roto.md").symlink_to(tmp_path / "nada.md")
    (tmp_path / "source" / "rueda").symlink_to(tmp_path / "source")

    expected = ["a.md"]
    assert expected == list(workspace.article_paths(made))
    assert not workspace.assets(made)


def test_a_source_without_articles_is_told(project: MakeProject) -> None:
    """An empty folder, or none, is the first thing that a new author meets."""
    with pytest.raises(Unusable, match="source: error: there is no article here"):
        workspace.article_paths(project())


@pytest.mark.parametrize(
    ("first", "second"),
    [("a.html", "a.md"), ("b/a.md", "b/a.txt"), ("A.md", "a.md"), ("a.MD", "a.html"), ("Ñ.md", "ñ.txt")],
    ids=["two formats", "in a folder", "two cases", "two endings in two cases", "letters that are not ASCII"],
)
def test_articles_that_would_share_their_catalogs_are_told(project: MakeProject, first: str, second: str) -> None:
    """Two files of one domain, on a disk that minds the case or on one that does not, name each other."""
    made = project({f"source/{path}": "Uno\n" for path in (first, second, "z.md")})

    with pytest.raises(Unusable) as caught:
        workspace.article_paths(made)

    (problem,) = caught.value.problems
    assert f"source/{second}" == problem.path
    assert f"source/{first}" in problem.cause


@pytest.mark.parametrize("text", ["", "Uno\r\ndos\rtres\n", "\ufeffUno", "Uno\n\n\n", "\0\x0c\u2028"])
def test_an_article_is_read_as_it_stands(project: MakeProject, text: str) -> None:
    """Its line endings, its byte order mark and whatever else it holds are its own."""
    made = project({"source/a.md": text})

    assert text == workspace.read_article(made, "a.md").text


@pytest.mark.parametrize(
    ("data", "line", "byte"),
    [
        (b"Uno\ndos a\xf1os\n", 2, "0xf1"),
        (b"\xff\xfeU\0n\0o\0", 1, "0xff"),
        (b"Uno\r\ndos\r\ntr\xe9s", 3, "0xe9"),
        ("Uno\n\nseñ".encode()[:-1], 3, "0xc3"),
        (b"Uno\n\xed\xa0\x80\n", 2, "0xed"),
    ],
    ids=["Latin-1", "UTF-16", "CRLF", "cut within a letter", "a surrogate"],
)
def test_an_article_that_is_not_utf_8_is_told_with_its_line(
    project: MakeProject, data: bytes, line: int, byte: str
) -> None:
    """The line and the byte lead the author to the place."""
    made = project({"source/a.md": data})

    with pytest.raises(Unusable) as caught:
        workspace.read_article(made, "a.md")

    (problem,) = caught.value.problems
    assert ("source/a.md", line) == (problem.path, problem.line)
    assert byte in problem.cause


def test_a_name_that_is_not_utf_8_is_told(project: MakeProject, tmp_path: Path) -> None:
    """A file from an old disk has a name in Latin-1; it is a problem with a remedy, not a traceback."""
    made = project({"source/a.md": "Uno\n"})
    Path(os.fsdecode(os.fsencode(tmp_path / "source") + b"/a\xf1o.md")).write_bytes(b"Dos\n")

    try:
        paths = workspace.article_paths(made)
    except Unusable:
        return

    assert paths == tuple(path.encode(errors="replace").decode() for path in paths)


# -- Where things stand ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("article", "tag", "template", "catalog"),
    [
        ("a.md", "pt-BR", "locales/pot/a.pot", "locales/pt_BR/LC_MESSAGES/a.po"),
        ("b/c.html", "ca-valencia", "locales/pot/b/c.pot", "locales/ca@valencia/LC_MESSAGES/b/c.po"),
        ("a.b.md", "zh-Hant", "locales/pot/a.b.pot", "locales/zh_Hant/LC_MESSAGES/a.b.po"),
        ("año nuevo.txt", "fr", "locales/pot/año nuevo.pot", "locales/fr/LC_MESSAGES/año nuevo.po"),
    ],
)
def test_templates_and_catalogs_stand_where_gettext_has_them(
    project: MakeProject, article: str, tag: str, template: str, catalog: str
) -> None:
    """Their folders are those of the articles, their names lose the article's ending alone."""
    made = project()

    assert (template, catalog) == (
        workspace.template_path(made, article),
        workspace.catalog_path(made, article, profile(tag)),
    )


def test_the_catalogs_and_templates_that_stand_are_listed(project: MakeProject) -> None:
    """Those of articles that are gone are among them, files of other kinds are not."""
    made = project(
        {
            CATALOG: "",
            "locales/fr/LC_MESSAGES/b/viejo.po": "",
            "locales/fr/LC_MESSAGES/a.po~": "",
            "locales/fr/LC_MESSAGES/a.mo": "",
            "locales/pot/a.pot": "",
            "locales/pot/b/viejo.pot": "",
        }
    )

    expected = ["a", "b/viejo"]
    assert expected == list(workspace.catalog_domains(made, profile("fr")))
    assert not workspace.catalog_domains(made, profile("de"))
    expected = ["locales/pot/a.pot", "locales/pot/b/viejo.pot"]
    assert expected == list(workspace.template_paths(made))


# -- Writing ---------------------------------------------------------------------------------------------------------


def test_a_new_file_is_written_with_its_folders(project: MakeProject, tmp_path: Path) -> None:
    """Whatever folder is missing is made."""
    made = project()

    assert workspace.write(made, CATALOG, b"uno", expected=None)
    assert (tmp_path / CATALOG).read_bytes() == b"uno"


def test_what_is_the_same_is_not_written(project: MakeProject, tmp_path: Path) -> None:
    """A file that did not change keeps its time, so that other tools do not stir."""
    made = project({CATALOG: "uno"})
    os.utime(tmp_path / CATALOG, (1, 1))

    assert not workspace.write(made, CATALOG, b"uno", expected=b"uno")
    assert (tmp_path / CATALOG).stat().st_mtime == 1


@pytest.mark.parametrize("before", [None, b"uno"], ids=["none before", "one before"])
def test_a_file_that_somebody_saved_meanwhile_is_not_written_over(
    project: MakeProject, tmp_path: Path, before: bytes | None
) -> None:
    """The translator's edit stands, and nothing is left beside it."""
    made = project({CATALOG: "de otra persona"})

    with pytest.raises(ChangedMeanwhile):
        workspace.write(made, CATALOG, b"dos", expected=before)

    assert (tmp_path / CATALOG).read_bytes() == b"de otra persona"
    expected = ["a.po"]
    assert expected == names((tmp_path / CATALOG).parent)


def test_a_file_that_somebody_deleted_meanwhile_is_not_made_anew(project: MakeProject, tmp_path: Path) -> None:
    """To delete is to edit, too."""
    made = project()

    with pytest.raises(ChangedMeanwhile):
        workspace.write(made, CATALOG, b"dos", expected=b"uno")

    assert not (tmp_path / CATALOG).exists()


def test_a_file_that_cannot_be_replaced_leaves_nothing_beside_it(project: MakeProject, tmp_path: Path) -> None:
    """When the last step fails, the half-made file is taken away."""
    made = project({f"{CATALOG}/ocupado": ""})

    with pytest.raises(Unusable, match=r"directory"):
        workspace.revise(made, CATALOG, lambda _before: b"uno")
    with pytest.raises(Unusable, match=r"Move away the folder"):
        workspace.write(made, CATALOG, b"uno", expected=b"dos")

    expected = ["a.po", "a.po/ocupado"]
    assert expected == names((tmp_path / CATALOG).parent)


def test_whoever_has_the_old_file_open_keeps_it_whole(project: MakeProject, tmp_path: Path) -> None:
    """A file is moved into place, not written in place: a reader sees the old one or the new one."""
    made = project({CATALOG: "uno"})

    with (tmp_path / CATALOG).open("rb") as old:
        workspace.write(made, CATALOG, b"dos y algo mucho mayor", expected=b"uno")
        assert old.read() == b"uno"

    expected = ["a.po"]
    assert expected == names((tmp_path / CATALOG).parent)


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_a_file_keeps_its_permissions(project: MakeProject, tmp_path: Path, mode: int) -> None:
    """A catalog that a group may write stays so."""
    made = project({CATALOG: "uno"})
    (tmp_path / CATALOG).chmod(mode)

    workspace.write(made, CATALOG, b"dos", expected=b"uno")

    assert mode == (tmp_path / CATALOG).stat().st_mode & 0o777


def test_a_new_file_has_the_permissions_of_any_new_file(project: MakeProject, tmp_path: Path) -> None:
    """Temporary files are private; what comes of them is not."""
    made = project({"source/a.md": "Uno\n"})

    workspace.write(made, CATALOG, b"uno", expected=None)

    assert (tmp_path / "source/a.md").stat().st_mode == (tmp_path / CATALOG).stat().st_mode


def test_a_link_to_a_catalog_is_written_through(project: MakeProject, tmp_path: Path) -> None:
    """Where projects share catalogs, what is shared becomes current, and the link stays."""
    made = project({"compartido/b.po": "uno"})
    (tmp_path / CATALOG).parent.mkdir(parents=True)
    (tmp_path / CATALOG).symlink_to(tmp_path / "compartido/b.po")

    workspace.write(made, CATALOG, b"dos", expected=b"uno")

    assert (tmp_path / CATALOG).is_symlink()
    assert (b"dos", ["b.po"]) == ((tmp_path / "compartido/b.po").read_bytes(), names(tmp_path / "compartido"))


@pytest.mark.parametrize("target", ["perfil", "nada.po", "carpeta.po"], ids=["another kind", "nothing", "a folder"])
def test_a_link_to_what_is_no_catalog_is_not_written_through(project: MakeProject, tmp_path: Path, target: str) -> None:
    """A project from elsewhere cannot have its reader's own files written."""
    made = project({"perfil": "uno", "carpeta.po/x": ""})
    (tmp_path / CATALOG).parent.mkdir(parents=True)
    (tmp_path / CATALOG).symlink_to(tmp_path / target)
    before = names(tmp_path)

    with pytest.raises(Unusable, match=r"a\.po: error: this is a link to .*, which is no \.po file"):
        workspace.write(made, CATALOG, b"dos", expected=None)

    assert before == names(tmp_path)
    assert (tmp_path / "perfil").read_bytes() == b"uno"


def test_what_the_system_refuses_is_told_of_that_file(
    project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The problem has the file, the system's reason and a remedy; nothing is left beside the file."""
    made = project({CATALOG: "uno"})

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(Unusable) as caught:
        workspace.write(made, CATALOG, b"dos", expected=b"uno")

    expected = f"{CATALOG}: error: No space left on device. Make room on the disk, and run the command again."
    assert [expected] == [str(problem) for problem in caught.value.problems]
    assert (b"uno", ["a.po"]) == ((tmp_path / CATALOG).read_bytes(), names((tmp_path / CATALOG).parent))


def test_a_file_is_revised_from_what_somebody_saved_meanwhile(project: MakeProject, tmp_path: Path) -> None:
    """What comes of it is made from the last save."""
    made = project({CATALOG: "uno"})
    seen = []

    def revised(before: bytes | None) -> bytes:
        seen.append(before)
        if len(seen) == 1:
            (tmp_path / CATALOG).write_bytes(b"dos")
        return (before or b"") + b" y algo"

    assert workspace.revise(made, CATALOG, revised)
    assert ([b"uno", b"dos"], b"dos y algo") == (seen, (tmp_path / CATALOG).read_bytes())


def test_a_file_that_never_rests_is_told(project: MakeProject, tmp_path: Path) -> None:
    """Whatever writes it has to be closed."""
    made = project({CATALOG: "0"})

    def revised(before: bytes | None) -> bytes:
        (tmp_path / CATALOG).write_bytes(b"1" + (before or b""))
        return b"ours"

    with pytest.raises(Unusable, match="the file keeps changing while it is updated"):
        workspace.revise(made, CATALOG, revised)


# -- Runs ------------------------------------------------------------------------------------------------------------


def test_a_lock_may_be_taken_within_itself(project: MakeProject, tmp_path: Path) -> None:
    """And leaves no folder where there was none."""
    made = project()

    with workspace.locked(made), workspace.locked(made):
        assert (tmp_path / "locales").is_dir()

    assert not (tmp_path / "locales").exists()


def test_a_lock_that_cannot_be_is_told(project: MakeProject) -> None:
    """There is a file where the catalogs have to be."""
    made = project({"locales": "uno"})

    with pytest.raises(Unusable, match=r"locales: error: Not a directory\. Move away the file"), workspace.locked(made):
        pass


def test_what_goes_wrong_within_a_lock_is_what_it_is(project: MakeProject) -> None:
    """An error of the run is none of the lock."""
    made = project()

    with pytest.raises(OSError, match="the run's own"), workspace.locked(made):
        raise OSError("the run's own")


def test_what_a_killed_run_left_is_cleared_away_or_told(project: MakeProject, tmp_path: Path) -> None:
    """A save that is in no catalog is a warning with its file, the rest goes without a word."""
    save = "locales/fr/LC_MESSAGES/.a.po.0123456789-abcdefabcd.abcd_123.tmp"
    ours = "locales/fr/LC_MESSAGES/.a.po.0123456789-abcdefabcd.abcd_124.part"
    made = project({CATALOG: "uno", save: "dos", ours: "tr"})

    (problem,) = workspace.leftovers(made)

    assert (save, "warning") == (problem.path, problem.severity.value)
    expected = [Path(save).name, "a.po"]
    assert expected == names((tmp_path / CATALOG).parent)


def test_reading_and_deleting_what_is_not_there(project: MakeProject) -> None:
    """Nothing is read as nothing, and deleted without complaint."""
    made = project()

    workspace.delete(made, CATALOG)

    assert workspace.read(made, CATALOG) is None


def test_what_is_deleted_is_gone(project: MakeProject, tmp_path: Path) -> None:
    """Only that file."""
    made = project({CATALOG: "uno", "locales/fr/LC_MESSAGES/b.po": "dos"})

    workspace.delete(made, CATALOG)

    expected = ["b.po"]
    assert expected == names((tmp_path / CATALOG).parent)


# -- Editions --------------------------------------------------------------------------------------------------------


def test_the_files_of_a_target_and_their_record(project: MakeProject, tmp_path: Path) -> None:
    """What was recorded of a file is read again as long as the file stands as it was written."""
    made = project()
    data = {"fr/a.html": b"uno", "fr/b/c.html": b"dos"}
    facts = {path: {"content": workspace.fingerprint(each), "article": path} for path, each in data.items()}
    for path, each in data.items():
        workspace.replace_output(made, "site", path, each)
    workspace.write_manifest(made, "site", facts, "1.0")

    assert facts == workspace.read_manifest(made, "site")
    (tmp_path / "editions/site/fr/a.html").write_bytes(b"de otra persona")
    (tmp_path / "editions/site/fr/b/c.html").unlink()
    assert not workspace.read_manifest(made, "site")


def test_an_output_that_became_a_link_does_not_stand(project: MakeProject, tmp_path: Path) -> None:
    """Even where it leads to the same bytes: it would be published from elsewhere."""
    made = project({"fuera.html": "uno", "editions/site/x": ""})
    workspace.write_manifest(made, "site", {"a.html": {"content": workspace.fingerprint(b"uno")}}, "1.0")
    (tmp_path / "editions/site/a.html").symlink_to(tmp_path / "fuera.html")

    assert not workspace.read_manifest(made, "site")


def test_the_same_files_have_the_same_record(project: MakeProject, tmp_path: Path) -> None:
    """The order in which they were built is not in the manifest, and it is not written anew."""
    made = project()
    facts: dict[str, dict[str, object]] = {"a": {"content": "1", "x": 1}, "b": {"content": "2"}}
    workspace.write_manifest(made, "site", facts, "1.0")
    manifest = tmp_path / "editions/site" / workspace.MANIFEST
    os.utime(manifest, (1, 1))

    workspace.write_manifest(made, "site", {"b": {"content": "2"}, "a": {"x": 1, "content": "1"}}, "1.0")

    assert manifest.stat().st_mtime == 1
    assert facts == json.loads(manifest.read_bytes())["files"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "{}",
        '{"files": []}',
        '{"files": {"a": null}}',
        '{"files": {"a": {"content": null}}}',
        '{"files": {"a": 1}}',
        '{"files": {"\\u0000": {"content": "x"}}}',
        '{"files": {"\\ud800": {"content": "x"}}}',
        "\ufeff{}",
    ],
)
def test_a_record_that_is_junk_is_none(project: MakeProject, text: str) -> None:
    """Everything is then built anew."""
    made = project({f"editions/site/{workspace.MANIFEST}": text})

    assert not workspace.read_manifest(made, "site")


def test_a_record_that_is_deeply_nested_is_none(project: MakeProject) -> None:
    """Junk of this kind is junk as well."""
    made = project({f"editions/site/{workspace.MANIFEST}": "[" * 100_000})

    assert not workspace.read_manifest(made, "site")


@pytest.mark.parametrize("path", ["../../source/a.md", "{root}/source/a.md", "fr/../../../source/a.md"])
def test_a_record_leads_nowhere_but_into_its_target(project: MakeProject, tmp_path: Path, path: str) -> None:
    """A manifest that came with somebody's archive cannot have an article deleted."""
    made = project({"source/a.md": "Uno\n", "editions/site/fr/x": ""})
    facts = {path.format(root=tmp_path): {"content": workspace.fingerprint("Uno\n")}}
    workspace.write_manifest(made, "site", facts, "1.0")

    assert not workspace.read_manifest(made, "site")


def test_an_output_is_deleted_with_the_folders_that_it_leaves_empty(project: MakeProject, tmp_path: Path) -> None:
    """Folders that hold something else stay, and so does the target itself."""
    made = project({"editions/site/fr/a/b/c.html": "", "editions/site/fr/d.html": ""})

    workspace.delete_output(made, "site", "fr/a/b/c.html")
    expected = ["fr", "fr/d.html"]
    assert expected == names(tmp_path / "editions/site")
    workspace.delete_output(made, "site", "fr/d.html")
    assert not names(tmp_path / "editions/site")


def test_an_output_is_replaced_in_one_step(project: MakeProject, tmp_path: Path) -> None:
    """A reader of the last edition keeps it, and nothing is left beside the new one."""
    made = project({"editions/site/a.html": "uno"})

    with (tmp_path / "editions/site/a.html").open("rb") as old:
        workspace.replace_output(made, "site", "a.html", b"dos")
        assert old.read() == b"uno"

    expected = ["a.html"]
    assert expected == names(tmp_path / "editions/site")


# -- Fingerprints ----------------------------------------------------------------------------------------------------

PARTS = st.lists(st.one_of(st.text(max_size=4), st.binary(max_size=4)), max_size=4)


@given(one=PARTS, other=PARTS)
def test_a_fingerprint_names_its_parts(one: list[str | bytes], other: list[str | bytes]) -> None:
    """Two contents share one only if their parts are the same bytes, parted at the same places."""
    same = [_bytes(part) for part in one] == [_bytes(part) for part in other]

    assert same == (workspace.fingerprint(*one) == workspace.fingerprint(*other))


def test_a_fingerprint_is_the_same_on_every_machine() -> None:
    """It is a plain hash of the bytes: a change of it would have every edition of every project built anew."""
    expected = "29b39d0a62edc57bd877e805918f5714"

    assert expected == workspace.fingerprint("Uno", b"\0")


def _bytes(part: str | bytes) -> bytes:
    return part.encode() if isinstance(part, str) else part
