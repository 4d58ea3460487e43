"""One run at a time, and no lock that outlives its run."""

from __future__ import annotations

import errno
import fcntl
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from pipeline.saving import locks
from pipeline.saving.locks import locked

HOLD = """
import sys
from pathlib import Path
from pipeline.saving.locks import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_run(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the lock until its input is closed or it is killed."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture(params=["the folder", "a file beside it"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A system that locks folders, and one (as NFS) that locks files alone."""
    real = fcntl.flock

    def flock(handle: int, operation: int) -> None:
        if Path(f"/proc/self/fd/{handle}").resolve().is_dir():
            raise OSError(errno.EBADF, "no folders")
        real(handle, operation)

    if request.param != "the folder":
        monkeypatch.setattr(fcntl, "flock", flock)
    return str(request.param)


def test_another_run_is_waited_for(tmp_path: Path) -> None:
    """It is said once that there is one, and the lock comes when that ends."""
    said: list[str] = []
    with another_run(tmp_path) as other:

        def waiting() -> None:
            said.append("waiting")
            assert other.stdin is not None
            other.stdin.close()

        with locked(tmp_path, waiting):
            assert ["waiting"] == said


def test_a_killed_run_leaves_no_lock(tmp_path: Path) -> None:
    """The system takes it back."""
    with another_run(tmp_path) as other:
        other.send_signal(signal.SIGKILL)
        other.wait()

        with locked(tmp_path, lambda: pytest.fail("there is nobody to wait for")):
            pass


def test_another_run_waits_for_us(tmp_path: Path) -> None:
    """The lock is good for both."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with ExitStack() as processes:
        with locked(tmp_path):
            other = processes.enter_context(subprocess.Popen(command, stdin=subprocess.DEVNULL))
            with pytest.raises(subprocess.TimeoutExpired):
                other.wait(0.5)
        assert other.wait(20) == 0


def test_nothing_is_left_lying(tmp_path: Path) -> None:
    """A folder that was made for the lock and stayed empty goes with it; one with something in it stays."""
    with locked(tmp_path / "locales"):
        pass
    assert [] == list(tmp_path.iterdir())

    with locked(tmp_path / "locales"):
        (tmp_path / "locales" / "a.po").write_bytes(b"")
    with locked(tmp_path / "locales"):
        pass
    assert ["locales", "locales/a.po"] == [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")]


@pytest.mark.usefixtures("system")
def test_a_run_may_lock_again(tmp_path: Path) -> None:
    """``init`` updates: that is one run.  The lock goes with the outer of the two."""
    with locked(tmp_path / "locales"):
        with locked(tmp_path / "locales"):
            pass
        assert {tmp_path / "locales"} == locks._held
    assert set() == locks._held


def test_another_thread_waits(tmp_path: Path) -> None:
    """Two runs in one process are two runs."""
    order = []

    def run() -> None:
        with locked(tmp_path):
            order.append("other")

    thread = threading.Thread(target=run)
    with locked(tmp_path):
        thread.start()
        thread.join(0.05)
        order.append("ours")
    thread.join()
    assert ["ours", "other"] == order


def test_where_folders_cannot_be_locked_a_file_beside_is(tmp_path: Path, system: str) -> None:
    """Two runs that fall back to it know of each other."""
    with locked(tmp_path / "locales"):
        beside = tmp_path / ".locales.lock"
        assert (system != "the folder") == beside.exists()
        if beside.exists():
            with beside.open("rb") as file, pytest.raises(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_where_nothing_can_be_locked_we_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network disk without locks is no reason to do nothing."""

    def flock(_handle: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(fcntl, "flock", flock)

    with locked(tmp_path / "locales"):
        assert {tmp_path / "locales"} == locks._held


def test_a_folder_that_was_taken_away_meanwhile_is_locked_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock of a folder that stands nowhere keeps nobody out."""
    real = locks._opened
    taken: list[Path] = []

    def opened(folder: Path) -> tuple[int, Path]:
        found = real(folder)
        if not taken:
            taken.append(folder)
            folder.rmdir()
        return found

    monkeypatch.setattr(locks, "_opened", opened)
    with locked(tmp_path / "locales"):
        assert (tmp_path / "locales").is_dir()


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    """There is a file in its place."""
    (tmp_path / "locales").write_bytes(b"")

    with pytest.raises(NotADirectoryError), locked(tmp_path / "locales"):
        pass
    assert set() == locks._held
