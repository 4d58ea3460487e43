"""One run at a time: a lock on a folder that leaves nothing lying and that no killed process can keep.

The lock is the system's (``flock(2)``) on the folder itself.  Where a folder cannot be locked (NFS, Windows) it is on a
hidden file beside it, which stays.  Where nothing can be locked there is none: what two runs of ours write is whole and
never lost even so (``saving``), but the one may clear away what the other is about to put in place, which then fails.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_UNABLE = frozenset({errno.EBADF, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL})

_threads = threading.RLock()
_held: set[Path] = set()


@contextlib.contextmanager
def locked(folder: Path, waiting: Callable[[], None] | None = None) -> Iterator[None]:
    """Keep other runs out of a folder, which is made where it is missing.

    ``waiting`` is called once if there is another run to wait for.  Whoever has the lock may take it again: that is
    the same run.  Another thread of the process waits.  Raises ``OSError``.
    """
    with _threads:
        if folder in _held:
            yield
            return
        is_new = not folder.exists()
        handle = _taken(folder, waiting)
        _held.add(folder)
        try:
            yield
        finally:
            _held.discard(folder)
            if is_new:
                with contextlib.suppress(OSError):  # unless there is something in it now
                    folder.rmdir()
            os.close(handle)


def _taken(folder: Path, waiting: Callable[[], None] | None) -> int:
    """The open file that holds the lock of a folder."""
    while True:
        _make(folder)
        handle, place = _opened(folder)
        try:
            if not _lock_at_once(handle):
                if waiting is not None:
                    waiting()
                    waiting = None
                _lock(handle)
            if os.path.samestat(os.fstat(handle), place.stat()):
                return handle
        except FileNotFoundError:
            pass  # while we waited, the folder was taken away
        except OSError as error:
            if error.errno in _UNABLE:
                return handle
            os.close(handle)
            raise
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _make(folder: Path) -> None:
    """Make a folder unless there is something; a file in its place is told when it is opened as a folder."""
    if not folder.exists():
        with contextlib.suppress(FileExistsError):
            folder.mkdir(parents=True)


def _opened(folder: Path) -> tuple[int, Path]:
    """What can be locked for a folder, open: the folder or a file beside it."""
    beside = folder.with_name(f".{folder.name}.lock")
    if os.name == "nt":
        return os.open(beside, os.O_RDWR | os.O_CREAT), beside
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _lock_at_once(handle)
    except OSError as error:
        os.close(handle)
        if error.errno not in _UNABLE:
            raise
        return os.open(beside, os.O_RDWR | os.O_CREAT, 0o666), beside
    return handle, folder


if sys.platform == "win32":

    def _lock_at_once(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _lock(handle: int) -> None:
        while not _lock_at_once(handle):
            time.sleep(0.1)

else:

    def _lock_at_once(handle: int) -> bool:
        """Lock an open file; ``False`` where another process has locked it.  Raises ``OSError``."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _lock(handle: int) -> None:
        """Lock an open file as soon as no other process has it locked.  Raises ``OSError``."""
        fcntl.flock(handle, fcntl.LOCK_EX)
