"""Files that are held still while they are looked at.

A program that saves in place empties the file before it writes it: who reads it then gets nothing, or half.  Linux
grants a read lease (``F_SETLEASE``, ``fcntl(2)``) only on a file that nobody has open for writing, and lets who opens
it for writing wait until the lease is given back, up to 45 seconds; the lease tells that somebody waits.
"""

from __future__ import annotations

import contextlib
import functools
import os
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "linux":
    import fcntl

PATIENCE = 5.0
"""For how many seconds we wait until a file is written."""

_PAUSE = 0.005
_QUIET = 0.1
"""A file without a lease is believed when it has not changed for so many seconds."""

_ALWAYS_BUSY = frozenset({"nfs4", "cifs", "smb3"})
"""File systems that refuse leases with the error that elsewhere means a writer (``nfs4proc.c``, ``cifsfs.c``)."""


class Busy(Exception):
    """Somebody has a file open for writing and does not close it."""


@dataclass(frozen=True, slots=True)
class Held:
    """An open file, the bytes in it, and whether a lease keeps writers waiting."""

    handle: int
    data: bytes
    is_leased: bool

    def is_untouched(self) -> bool:
        """Whether nobody wrote it or waits to write it."""
        return _lease_stands(self.handle) if self.is_leased else self.data == _whole(self.handle)

    def is_at(self, path: Path) -> bool:
        """Whether this very file stands at a path."""
        return os.path.samestat(os.fstat(self.handle), path.stat())


@contextlib.contextmanager
def held(place: Path) -> Iterator[Held]:
    """A file that nobody is writing, held still where the system can.

    Raises ``OSError`` where it cannot be read, and ``Busy`` where somebody has it open for writing for too long.
    """
    handle = os.open(place, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        is_leased = _waited(handle, place)
        yield Held(handle, _whole(handle), is_leased)
    finally:
        os.close(handle)  # and so the lease is given back


def _waited(handle: int, place: Path) -> bool:
    """Wait until nobody is writing an open file; whether there is a lease on it now.  Raises ``Busy``."""
    end = time.monotonic() + PATIENCE
    while (leased := _leased(handle)) is None or (not leased and _is_fresh(handle)):
        if time.monotonic() > end:
            raise Busy(place)
        time.sleep(_PAUSE)
    return leased


def _is_fresh(handle: int) -> bool:
    return abs(time.time() - os.fstat(handle).st_mtime) < _QUIET


def _leased(handle: int) -> bool | None:
    """Take a read lease on an open file; ``None`` where somebody writes it, ``False`` where there are no leases."""
    if sys.platform != "linux":
        return False
    try:
        # The signal that says that somebody waits would end the process, were it not one that is ignored.
        fcntl.fcntl(handle, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except BlockingIOError:
        return False if _file_system(os.fstat(handle).st_dev) in _ALWAYS_BUSY else None
    except OSError:
        return False
    return True


def _lease_stands(handle: int) -> bool:
    return sys.platform == "linux" and fcntl.fcntl(handle, fcntl.F_GETLEASE) == fcntl.F_RDLCK


@functools.cache
def _file_system(device: int) -> str:
    """The name of the file system on a device (``proc_pid_mountinfo(5)``), empty where it is unknown."""
    number = f"{os.major(device)}:{os.minor(device)}"
    with contextlib.suppress(OSError), Path("/proc/self/mountinfo").open(encoding="utf-8", errors="replace") as mounts:
        for line in mounts:
            if line.split(" ", 3)[2] == number:
                return line.partition(" - ")[2].partition(" ")[0]
    return ""


def _whole(handle: int) -> bytes:
    """All bytes of an open file."""
    os.lseek(handle, 0, os.SEEK_SET)
    with os.fdopen(handle, "rb", closefd=False) as file:
        return file.read()
