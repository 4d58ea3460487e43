"""A file is held still while it is looked at."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from pipeline.saving import leases


def test_the_tests_run_where_there_are_leases(tmp_path: Path) -> None:
    """Or what the others say of writers that wait is not about this system."""
    (tmp_path / "a").write_bytes(b"x")

    with leases.held(tmp_path / "a") as held:
        assert (True, b"x", True) == (held.is_leased, held.data, held.is_untouched())


def test_a_writer_waits_and_is_seen(tmp_path: Path) -> None:
    """Who opens the file for writing comes to it after us, and we know of it."""
    place = tmp_path / "a"
    place.write_bytes(b"x")

    with leases.held(place) as held:
        thread = threading.Thread(target=place.write_bytes, args=(b"y",))
        thread.start()
        while held.is_untouched():
            time.sleep(0.001)
        assert place.read_bytes() == b"x"

    thread.join()
    assert place.read_bytes() == b"y"


def test_a_reader_does_not_wait(tmp_path: Path) -> None:
    """Two runs, and whoever only looks, hold a file at the same time."""
    place = tmp_path / "a"
    place.write_bytes(b"x")

    with leases.held(place) as one, leases.held(place) as other:
        assert (True, True, b"x") == (one.is_untouched(), other.is_untouched(), place.read_bytes())


def test_a_file_is_told_from_another_in_its_place(tmp_path: Path) -> None:
    """It is the file that counts, not its name or its bytes."""
    place = tmp_path / "a"
    place.write_bytes(b"x")

    with leases.held(place) as held:
        place.rename(tmp_path / "b")
        place.write_bytes(b"x")
        assert (False, True) == (held.is_at(place), held.is_at(tmp_path / "b"))


def test_without_leases_a_file_is_believed_when_it_is_quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that changed a moment ago may be in the middle of a save."""
    monkeypatch.setattr(leases, "_leased", lambda _handle: False)
    place = tmp_path / "a"
    place.write_bytes(b"x")
    written = time.time()

    with leases.held(place) as held:
        assert time.time() - written >= leases._QUIET / 2
        assert held.is_untouched()
        place.write_bytes(b"y")
        assert not held.is_untouched()


def test_without_leases_a_file_that_never_rests_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody has it open and goes on writing."""
    monkeypatch.setattr(leases, "_leased", lambda _handle: False)
    monkeypatch.setattr(leases, "_is_fresh", lambda _handle: True)
    monkeypatch.setattr(leases, "PATIENCE", 0.02)
    (tmp_path / "a").write_bytes(b"x")

    with pytest.raises(leases.Busy), leases.held(tmp_path / "a"):
        pass


@pytest.mark.parametrize(("name", "is_leased"), [("nfs4", False), ("ext4", None)])
def test_a_network_disk_that_refuses_leases_is_not_taken_for_a_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, is_leased: bool | None
) -> None:
    """NFS and CIFS say with the same error that they grant none."""
    monkeypatch.setattr(leases, "_file_system", lambda _device: name)
    (tmp_path / "a").write_bytes(b"x")

    with (tmp_path / "a").open("ab"), (tmp_path / "a").open("rb") as ours:
        assert is_leased is leases._leased(ours.fileno())


def test_file_systems_have_their_names() -> None:
    """As the system's own list of mounts has them; a device that is not mounted has none."""
    assert (leases._file_system(Path("/proc").stat().st_dev), leases._file_system(os.makedev(4095, 7))) == ("proc", "")
