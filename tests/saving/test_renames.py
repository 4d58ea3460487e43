"""Files change places, and take names that are free."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.saving import renames


@pytest.fixture(params=["the system's call", "a link", "a plain rename"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A system that has the call, one that has hard links alone, one that has neither."""

    def refuse(_self: Path, _target: Path) -> None:
        raise OSError(errno.EPERM, "no links")

    if request.param != "the system's call":
        monkeypatch.setattr(renames, "_CALLS", {})
    if request.param == "a plain rename":
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    return str(request.param)


def test_two_files_change_places(tmp_path: Path) -> None:
    """In one step."""
    one, other = tmp_path / "ñ", tmp_path / "b"
    one.write_bytes(b"1")
    other.write_bytes(b"2")

    assert renames.exchange(one, other)
    assert (b"2", b"1") == (one.read_bytes(), other.read_bytes())


def test_a_missing_file_cannot_change_places(tmp_path: Path) -> None:
    """The error is the one that Python has for it."""
    (tmp_path / "a").write_bytes(b"1")

    with pytest.raises(FileNotFoundError):
        renames.exchange(tmp_path / "a", tmp_path / "b")


@pytest.mark.parametrize("error", [errno.EINVAL, errno.ENOSYS])
def test_a_file_system_may_not_know_the_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int) -> None:
    """Then nothing changes places, and the caller is told; a free name is taken even so."""
    call: Callable[..., int] = lambda *_arguments: error  # noqa: E731
    monkeypatch.setattr(renames, "_function", lambda _name: call)
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "b").write_bytes(b"2")

    assert not renames.exchange(tmp_path / "a", tmp_path / "b")
    renames.create(tmp_path / "a", tmp_path / "c")
    assert ["b", "c"] == sorted(path.name for path in tmp_path.iterdir())


def test_a_library_may_not_have_the_function() -> None:
    """Old C libraries lack it."""
    assert renames._function("no_such_function_here") is None


@pytest.mark.usefixtures("system")
def test_a_free_name_is_taken(tmp_path: Path) -> None:
    """The file has one name afterwards."""
    (tmp_path / "a").write_bytes(b"1")

    renames.create(tmp_path / "a", tmp_path / "b")

    assert {"b": b"1"} == {path.name: path.read_bytes() for path in tmp_path.iterdir()}


@pytest.mark.usefixtures("system")
@pytest.mark.parametrize("stands", ["a file", "a link to nothing"])
def test_a_name_that_is_taken_stays(tmp_path: Path, stands: str) -> None:
    """Whatever has it."""
    (tmp_path / "a").write_bytes(b"1")
    if stands == "a file":
        (tmp_path / "b").write_bytes(b"2")
    else:
        (tmp_path / "b").symlink_to(tmp_path / "c")

    with pytest.raises(FileExistsError):
        renames.create(tmp_path / "a", tmp_path / "b")

    assert ["a", "b"] == sorted(path.name for path in tmp_path.iterdir())
