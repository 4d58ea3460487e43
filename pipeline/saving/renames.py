"""Two ways of renaming that Python has no call for: files that change places, and a name taken only if it is free.

Linux has both as ``renameat2(2)``, macOS as ``renameatx_np(2)``; not every file system knows them.
"""

from __future__ import annotations

import errno
import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class _Call(NamedTuple):
    """A function of the C library, its number for the current folder, and its flags."""

    name: str
    here: int
    swap: int
    exclusive: int


_CALLS = {"linux": _Call("renameat2", -100, 2, 1), "darwin": _Call("renameatx_np", -2, 2, 4)}

_UNKNOWN = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})


def exchange(one: Path, other: Path) -> bool:
    """Let two files change places in one step; ``False`` where the system cannot.  Raises ``OSError``."""
    call = _CALLS.get(sys.platform)
    return call is not None and _renamed(call, one, other, call.swap)


def create(written: Path, place: Path) -> None:
    """Move a file to a name that is free.  Raises ``FileExistsError`` where it is not, and ``OSError``."""
    call = _CALLS.get(sys.platform)
    if call is not None and _renamed(call, written, place, call.exclusive):
        return
    try:
        place.hardlink_to(written)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # no hard links either: as good as can be
        if os.path.lexists(place):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place)) from None
        written.rename(place)
    else:
        written.unlink()


def _renamed(call: _Call, one: Path, other: Path, flag: int) -> bool:
    """Rename with a flag; ``False`` where the system does not know it.  Raises ``OSError``."""
    rename = _function(call.name)
    failed = rename(call.here, os.fsencode(one), call.here, os.fsencode(other), flag) if rename else errno.ENOSYS
    if failed and failed not in _UNKNOWN:
        raise OSError(failed, os.strerror(failed), str(one), None, str(other))
    return not failed


@functools.cache
def _function(name: str) -> Callable[[int, bytes, int, bytes, int], int] | None:
    """A function of the C library that returns the number of its error, 0 for none; ``None`` where it is missing."""
    import ctypes

    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        return None
    function.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)

    def call(from_folder: int, one: bytes, to_folder: int, other: bytes, flag: int) -> int:
        return ctypes.get_errno() if function(from_folder, one, to_folder, other, flag) else 0

    return call
