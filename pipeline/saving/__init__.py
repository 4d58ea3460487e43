"""Putting files in place so that nobody's edit is written over, whatever happens.

Two programs write a catalog: ours, and the translator's editor, which knows nothing of ours.  An editor saves in place
(it opens the file, empties it, writes it, closes it) or by rename (it writes another file and moves it over).  A write
of ours goes so; each step says what it protects from:

1. *The new bytes are written beside their place*, into a hidden ``.part`` file with the place's permissions and owner,
   synced, and renamed to ``.tmp`` when whole.  A full disk or a killed process costs no letter of what stands.
2. *The standing file is opened and held still* (``leases``): nobody is in the middle of saving it, and whoever begins
   to waits in ``open``.  So its bytes are all of somebody's save and not half of it.
3. *They are compared with what the new bytes were made from*, and the file with what stands in the place.  If either
   differs, somebody saved, and nothing is done.
4. *The two files change places in one step* (``renames``).  There is no moment without a whole file in the place.
5. *What came out is looked at.*  If it is not the file of step 2, somebody moved a save over it since step 3; if
   somebody waits to write it, a save in place has begun.  Then the files change places again, some microseconds later
   and while that editor still waits: it is as if we had never been there, and the caller starts from what stands.
6. *The folder is synced*, what came out is looked at once more (the sync takes milliseconds, in which a program that
   looked the name up before step 4 comes to open it), and is deleted.

A file that was not there before gets its name only if the name is free.  A link is followed by the caller.

What is left when the process is killed: a ``.part`` file holds nothing but ours.  A ``.tmp`` file holds our bytes
(killed before step 4), the old bytes (after it), or, when somebody saved in just that moment, a save that is nowhere
else.  Its name says beside which file it was made and has the digests of the first two, so that ``tidied`` deletes
those and keeps the third.

What remains: a save that is moved over the place between steps 3 and 4 is out of it until step 5 has put it back, some
microseconds later (or as long as the system stops us between the two).  A program that saved and reads the file again
in just that time gets ours, made from what stood before, and if it saves on top of that, its first save is gone.  No
system call replaces a file only if it is a certain one.  Editors keep what they saved, and people are slower.

Also, a program that looked the name up before step 4 and opens the file after step 6 writes into a deleted file
(the system must have stopped it between two instructions for all of that time).  Where step 2 has no leases (files of
another owner, some network disks, macOS), an editor that opened the file before step 4 and writes after step 6 does the
same; a read is believed there when the file has not changed for a tenth of a second.  Where step 4 cannot be done (NFS,
FAT, Windows), the file is moved over right after step 3, and a save in between is lost.  If two people save within the
microseconds of step 5, one save is kept beside the catalog and told of, as after a kill.  A hard link to a catalog
keeps the old bytes, and attributes beyond permissions and owner (access lists) are those of new files.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pipeline.saving import leases, renames

_PART, _WHOLE = ".part", ".tmp"

_LEFT = re.compile(r"\..+\.(?P<old>[0-9a-f]{10})-(?P<new>[0-9a-f]{10})\.[a-z0-9_]{8}(?P<state>\.part|\.tmp)", re.DOTALL)

_LONGEST = 180
"""How many bytes of a file's name go into the name of the file beside it: systems allow 255 in all."""


class ChangedMeanwhile(Exception):
    """A file is not what it was when it was read: somebody saved it."""


def read(place: Path) -> bytes:
    """The bytes of a file that nobody is writing.  Raises ``OSError``, and ``Busy`` where somebody keeps writing it."""
    with leases.held(place) as standing:
        return standing.data


def create(place: Path, data: bytes) -> None:
    """Put a file where none is.  Raises ``ChangedMeanwhile`` where there is one, and ``OSError``."""
    with _beside(place, data, b"") as written:
        try:
            renames.create(written, place)
        except FileExistsError as error:
            raise ChangedMeanwhile(place) from error
        _sync(place.parent)


def move(place: Path, to: Path) -> None:
    """Give a file a name, unless another has it; whoever has the file open keeps it.  Raises ``OSError``."""
    _make(to.parent)
    with contextlib.suppress(FileExistsError):
        renames.create(place, to)
        _sync(to.parent)
        _sync(place.parent)


def replace(place: Path, data: bytes, expected: bytes) -> None:
    """Put a file in the place of one that holds the expected bytes.

    Raises ``ChangedMeanwhile`` where it holds others or is gone, ``Busy`` where somebody keeps writing it, ``OSError``.
    """
    with _beside(place, data, expected) as written:
        try:
            exchanged = _exchanged(written, place, expected)
        except FileNotFoundError as error:
            raise ChangedMeanwhile(place) from error
        if not exchanged:
            os.replace(written, place)
            _sync(place.parent)


def put(place: Path, data: bytes) -> None:
    """Put a file that is ours alone in its place, whatever stood there.  Raises ``OSError``."""
    with _beside(place, data, b"") as written:
        os.replace(written, place)


def tidied(folder: Path) -> tuple[Path, ...]:
    """Delete what killed processes left below a folder; the files that hold somebody's save, which are kept.

    To be called when no other process of ours writes there.
    """
    found = (Path(parent, name) for parent, _, names in os.walk(folder) for name in names if _LEFT.fullmatch(name))
    return tuple(sorted(path for path in found if not _cleared(path)))


def _exchanged(written: Path, place: Path, expected: bytes) -> bool:
    """Let a written file and the one in its place change places (steps 2 to 6); whether the system can."""
    with leases.held(place) as standing:
        if standing.data != expected or not standing.is_at(place):
            raise ChangedMeanwhile(place)
        if not renames.exchange(written, place):
            return False
        try:
            _expect(standing, written)
            _sync(place.parent)
            _expect(standing, written)
        except ChangedMeanwhile:
            renames.exchange(written, place)
            raise
        written.unlink()
    return True


def _expect(standing: leases.Held, came_out: Path) -> None:
    if not standing.is_at(came_out) or not standing.is_untouched():
        raise ChangedMeanwhile(came_out)


@contextlib.contextmanager
def _beside(place: Path, data: bytes, expected: bytes) -> Iterator[Path]:
    """A synced file with the data beside its place; gone afterwards, unless it holds what is neither of the two."""
    _make(place.parent)
    prefix = f".{_shortened(place.name)}.{_digest(expected)}-{_digest(data)}."
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=_PART, dir=place.parent)
    part = Path(name)
    whole = part.with_suffix(_WHOLE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            _resemble(place, file.fileno())
            os.fsync(file.fileno())
        part.rename(whole)
        yield whole
    finally:
        for path in (part, whole):
            _cleared(path)


def _cleared(left: Path) -> bool:
    """Delete what a write left beside its place; ``False`` where that may be somebody's save, which stays."""
    named = _LEFT.fullmatch(left.name)
    if named is None:
        return False
    try:
        if named["state"] == _WHOLE and _digest(read(left)) not in named.group("old", "new"):
            return False
        left.unlink()
    except FileNotFoundError:
        return True
    except (OSError, leases.Busy):
        return False
    return True


def _resemble(place: Path, handle: int) -> None:
    """Give an open file the permissions, and where we may the group and owner, of the one in its place."""
    try:
        standing = place.stat()
    except FileNotFoundError:
        mode = 0o666 & ~_umask()
    else:
        _give(handle, standing)
        mode = standing.st_mode & 0o7777
    if hasattr(os, "fchmod"):  # not on Windows before Python 3.13
        os.fchmod(handle, mode)


def _give(handle: int, standing: os.stat_result) -> None:
    ours = os.fstat(handle)
    if standing.st_gid != ours.st_gid:
        with contextlib.suppress(OSError):
            os.fchown(handle, -1, standing.st_gid)
    if standing.st_uid != ours.st_uid:
        with contextlib.suppress(OSError):
            os.fchown(handle, standing.st_uid, -1)


def _make(folder: Path) -> None:
    """Make a folder with those above it, each synced into the one that holds it."""
    if not folder.is_dir():
        _make(folder.parent)
        with contextlib.suppress(FileExistsError):
            folder.mkdir()
            _sync(folder.parent)


def _sync(folder: Path) -> None:
    """See to it that the names in a folder outlast a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def _shortened(name: str) -> str:
    return os.fsencode(name)[:_LONGEST].decode(errors="ignore")


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=5).hexdigest()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
