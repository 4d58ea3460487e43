"""Files are put in place so that nobody's edit is written over; the steps are those of the package's docstring."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from pipeline import saving
from pipeline.saving import ChangedMeanwhile, leases, renames

Exchange = Callable[[Path, Path], bool]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A file that holds ``old``, alone in its folder."""
    path = tmp_path / "catalogs" / "a.po"
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


def around_the_exchange(
    monkeypatch: pytest.MonkeyPatch,
    before: Callable[[], object] | None = None,
    after: Callable[[], object] | None = None,
) -> None:
    """Have something happen right before or right after two files first change places."""
    real, steps = renames.exchange, {"before": before, "after": after}

    def exchange(one: Path, other: Path) -> bool:
        if (step := steps.pop("before", None)) is not None:
            step()
        done = real(one, other)
        if (step := steps.pop("after", None)) is not None:
            step()
        return done

    monkeypatch.setattr(renames, "exchange", exchange)


def save_by_rename(place: Path, data: bytes) -> None:
    """Save as many editors do: another file, moved over."""
    other = place.with_name("editor")
    other.write_bytes(data)
    other.rename(place)


def save_in_place(place: Path, data: bytes) -> threading.Thread:
    """Save as the other editors do, in a thread that is let to its ``open`` before this returns."""
    thread = threading.Thread(target=place.write_bytes, args=(data,))
    thread.start()
    time.sleep(0.05)
    return thread


def names(folder: Path) -> list[str]:
    """What stands in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


# -- Nobody saves ----------------------------------------------------------------------------------------------------


def test_a_file_is_replaced(place: Path) -> None:
    """The new bytes stand in the place, and nothing beside it."""
    saving.replace(place, b"new", b"old")

    assert (b"new", ["a.po"]) == (place.read_bytes(), names(place.parent))


def test_a_file_is_made_with_its_folders(tmp_path: Path) -> None:
    """Whatever folder is missing is made."""
    place = tmp_path / "b" / "c" / "a.po"

    saving.create(place, b"new")

    assert (b"new", ["a.po"]) == (place.read_bytes(), names(place.parent))


def test_a_long_name_has_room_beside_it(tmp_path: Path) -> None:
    """A name as long as the system allows can be written."""
    place = tmp_path / ("ñ" * 126 + ".po")

    saving.create(place, b"old")
    saving.replace(place, b"new", b"old")

    assert ([place.name], b"new") == (names(tmp_path), place.read_bytes())


def test_what_is_ours_alone_is_put_over_anything(place: Path) -> None:
    """An edition is nobody's work."""
    saving.put(place, b"new")

    assert (b"new", ["a.po"]) == (place.read_bytes(), names(place.parent))


def test_a_file_keeps_its_owner_and_group(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who runs the program does not take a translator's file away; where the system forbids to give it, so be it."""
    given = []

    def chown(_handle: int, owner: int, group: int) -> None:
        given.append((owner, group))
        raise PermissionError

    monkeypatch.setattr(os, "fchown", chown)
    mode, number, device, links, _, _, *rest = place.stat()
    standing = os.stat_result((mode, number, device, links, 12345, 54321, *rest))
    with place.open("rb") as file:
        saving._give(file.fileno(), standing)

    assert [(-1, 54321), (12345, -1)] == given


# -- Somebody saves --------------------------------------------------------------------------------------------------


def test_a_name_that_was_taken_meanwhile_is_left(place: Path) -> None:
    """Somebody's new file is not written over."""
    with pytest.raises(ChangedMeanwhile):
        saving.create(place, b"new")

    assert (b"old", ["a.po"]) == (place.read_bytes(), names(place.parent))


def test_a_file_with_other_bytes_is_left(place: Path) -> None:
    """Step 3: somebody saved since it was read."""
    with pytest.raises(ChangedMeanwhile):
        saving.replace(place, b"new", b"older")

    assert (b"old", ["a.po"]) == (place.read_bytes(), names(place.parent))


@pytest.mark.parametrize("data", [b"theirs", b"old"], ids=["another text", "the same text"])
def test_a_save_by_rename_at_the_last_moment_stands(place: Path, monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Step 5: what was moved there between the look and the exchange comes out, and is put back."""
    around_the_exchange(monkeypatch, before=lambda: save_by_rename(place, data))

    with pytest.raises(ChangedMeanwhile):
        saving.replace(place, b"new", b"old")

    assert (data, ["a.po"]) == (place.read_bytes(), names(place.parent))


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_save_in_place_at_the_last_moment_stands(place: Path, monkeypatch: pytest.MonkeyPatch, when: str) -> None:
    """Steps 5 and 6: whoever opened the old file to write it waits, and goes on when it is in its place again."""
    threads = []
    old = place.with_name("old")
    os.link(place, old)  # what a program has that looked the name up before the exchange
    step = lambda: threads.append(save_in_place(old, b"theirs"))  # noqa: E731
    around_the_exchange(monkeypatch, **{when: step})

    with pytest.raises(ChangedMeanwhile):
        saving.replace(place, b"new", b"old")

    threads[0].join()
    assert (b"theirs", ["a.po", "old"]) == (place.read_bytes(), names(place.parent))


def test_a_save_in_place_during_the_sync_stands(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Step 6: a program that was slow to open what it had looked up comes in time."""
    threads: list[threading.Thread] = []
    old, sync = place.with_name("old"), saving._sync
    os.link(place, old)

    def slow(folder: Path) -> None:
        sync(folder)
        threads.append(save_in_place(old, b"theirs"))

    monkeypatch.setattr(saving, "_sync", slow)

    with pytest.raises(ChangedMeanwhile):
        saving.replace(place, b"new", b"old")

    threads[0].join()
    assert (b"theirs", ["a.po", "old"]) == (place.read_bytes(), names(place.parent))


def test_a_file_that_was_deleted_is_not_made_anew(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To delete is to edit, too, even between the look and the exchange."""
    around_the_exchange(monkeypatch, before=place.unlink)

    with pytest.raises(ChangedMeanwhile):
        saving.replace(place, b"new", b"old")

    expected: list[str] = []
    assert expected == names(place.parent)


def test_two_saves_within_the_exchange_are_both_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the second comes before the first is put back, one stands, and the other is found beside it."""
    around_the_exchange(
        monkeypatch, before=lambda: save_by_rename(place, b"first"), after=lambda: save_by_rename(place, b"second")
    )

    with pytest.raises(ChangedMeanwhile):
        saving.replace(place, b"new", b"old")

    (kept,) = saving.tidied(place.parent)
    assert {b"first", b"second"} == {place.read_bytes(), kept.read_bytes()}


def test_a_file_that_stays_open_for_writing_is_left(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who knows what the program that has it open will write; so it is told of."""
    monkeypatch.setattr(leases, "PATIENCE", 0.05)

    with place.open("ab"), pytest.raises(leases.Busy):
        saving.replace(place, b"new", b"old")

    assert (b"old", ["a.po"]) == (place.read_bytes(), names(place.parent))


def test_a_file_that_is_being_saved_is_read_when_it_is_whole(place: Path) -> None:
    """Step 2: between emptying and writing it is not believed."""
    emptied = threading.Event()

    def save() -> None:
        with place.open("wb") as file:
            emptied.set()
            time.sleep(0.1)
            file.write(b"theirs")

    thread = threading.Thread(target=save)
    thread.start()
    emptied.wait()

    assert saving.read(place) == b"theirs"
    thread.join()


# -- Systems that can do less ----------------------------------------------------------------------------------------


def cannot(*_arguments: object) -> bool:
    """An answer of a system that has no such thing."""
    return False


@pytest.mark.parametrize("lacking", ["exchange", "leases", "both"])
def test_a_system_that_can_do_less_is_served(place: Path, monkeypatch: pytest.MonkeyPatch, lacking: str) -> None:
    """The file is replaced, and one that somebody saved is not."""
    if lacking != "leases":
        monkeypatch.setattr(renames, "exchange", cannot)
    if lacking != "exchange":
        monkeypatch.setattr(leases, "_leased", cannot)

    saving.replace(place, b"new", b"old")
    assert (b"new", ["a.po"]) == (place.read_bytes(), names(place.parent))

    place.write_bytes(b"theirs")
    with pytest.raises(ChangedMeanwhile):
        saving.replace(place, b"newer", b"new")
    assert (b"theirs", ["a.po"]) == (place.read_bytes(), names(place.parent))


def test_without_leases_a_save_during_the_exchange_is_seen(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came out is read again; it is put back when it is not what was read before."""
    old = place.with_name("old")
    os.link(place, old)
    monkeypatch.setattr(leases, "_leased", cannot)
    around_the_exchange(monkeypatch, after=partial(old.write_bytes, b"theirs"))

    with pytest.raises(ChangedMeanwhile):
        saving.replace(place, b"new", b"old")

    assert (b"theirs", ["a.po", "old"]) == (place.read_bytes(), names(place.parent))


# -- What is left behind ---------------------------------------------------------------------------------------------


class Killed(BaseException):
    """Stands for the end of the process: nothing is cleared away after it."""


@pytest.fixture
def killed_at(monkeypatch: pytest.MonkeyPatch, place: Path) -> Callable[[str], Path]:
    """A function that has a write end at a step and gives the file that is left."""

    def kill(step: str) -> Path:
        def die(*_arguments: object) -> None:
            raise Killed

        with monkeypatch.context() as patched:
            patched.setattr(saving, "_cleared", lambda _path: True)
            if step == "part":
                patched.setattr(saving, "_resemble", die)
            elif step == "whole":
                patched.setattr(renames, "exchange", die)
            else:
                patched.setattr(saving, "_expect", die)
            with pytest.raises(Killed):
                saving.replace(place, b"new", b"old")
        (left,) = (path for path in place.parent.iterdir() if path != place)
        return left

    return kill


@pytest.mark.parametrize("step", ["part", "whole", "exchanged"])
def test_what_a_killed_write_left_is_cleared_away(place: Path, killed_at: Callable[[str], Path], step: str) -> None:
    """What is ours, or was merged into what stands, is nobody's loss."""
    left = killed_at(step)
    expected = {"part": (b"old", b"new"), "whole": (b"old", b"new"), "exchanged": (b"new", b"old")}[step]
    assert expected == (place.read_bytes(), left.read_bytes())

    assert not saving.tidied(place.parent.parent)
    assert ["a.po"] == names(place.parent)


def test_a_save_that_came_out_of_a_killed_write_is_kept(place: Path, killed_at: Callable[[str], Path]) -> None:
    """An editor that waited for the killed process wrote into what is left: no other file has that."""
    left = killed_at("exchanged")
    left.write_bytes(b"theirs")

    assert (left,) == saving.tidied(place.parent.parent)
    assert left.read_bytes() == b"theirs"


def test_hidden_files_of_others_are_left(place: Path) -> None:
    """Only what has the name of what we write is cleared away."""
    for name in (".a.po.swp", ".a.po.tmp", ".b.tmp", ".a.po.1234567890-1234567890.tmp"):
        (place.parent / name).write_bytes(b"")
    before = names(place.parent)

    assert not saving.tidied(place.parent)
    assert before == names(place.parent)
