"""Runs at whose system calls something happens, by way of strace: what a power cut, a full disk or a broken one leave.

A run is a fork of this process, which has read and looked up all that is read and looked up once; so it takes a
fraction of a second, and its system calls are the same ones, in the same order, each time.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

CHANGING = "openat write rename renameat2 link linkat unlink fsync mkdir rmdir fchmod fchown ftruncate".split()
"""The system calls with which a run can change a folder; ``fsync`` changes nothing, but may fail or be the last."""

_LINE = re.compile(r"(?P<call>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_READING = re.compile(r"openat\((?!.*(O_WRONLY|O_RDWR|O_CREAT))")


@dataclass(frozen=True, slots=True)
class Point:
    """The system call of a run at which something is to happen: the ``number``-th of its name, counted from 1."""

    call: str
    number: int

    def __str__(self) -> str:
        return f"{self.call}-{self.number}"


@dataclass(frozen=True, slots=True)
class Done:
    """How a run ended: its exit status (negative: the signal that killed it), and the calls that it made."""

    status: int
    log: str


def points(log: str, folder: Path) -> tuple[Point, ...]:
    """The calls of a run that change what is in a folder, in their order."""
    seen: Counter[str] = Counter()
    found = []
    for line in log.splitlines():
        parsed = _LINE.match(line)
        if parsed is None:
            continue
        seen[parsed["call"]] += 1
        if str(folder) in parsed["arguments"] and not _READING.match(line):
            found.append(Point(parsed["call"], seen[parsed["call"]]))
    return tuple(found)


def watched(run: Callable[[], int], log: Path, *, at: Point | None = None, fault: str = "signal=SIGKILL") -> Done:
    """Do something in a process of its own while strace looks on.

    ``run`` returns its exit status.  ``fault`` is what happens at a point, in the words of strace's ``-e inject=``:
    ``signal=SIGKILL``, ``error=ENOSPC``.  ``log`` is a file for strace.
    """
    strace = shutil.which("strace")
    if strace is None:
        pytest.fail("strace is not on the PATH; it kills runs at their system calls")
    inject = ["-e", f"inject={at.call}:{fault}:when={at.number}"] if at else []
    if at and at.call != "fsync":
        inject += ["-e", "inject=fsync:retval=0"]  # nobody pulls the plug: a sync that is not done takes no time
    process = os.fork()
    if not process:
        _child(run)
    os.waitpid(process, os.WUNTRACED)
    command = [
        strace,
        "-y",
        "-s",
        "0",
        "-o",
        str(log),
        "-e",
        f"trace={','.join(CHANGING)}",
        *inject,
        "-p",
        str(process),
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as watcher:
        assert watcher.stderr is not None
        attached = watcher.stderr.readline()
        os.kill(process, signal.SIGCONT if "attached" in attached else signal.SIGKILL)
        _, status = os.waitpid(process, 0)
    assert "attached" in attached
    return Done(os.waitstatus_to_exitcode(status), log.read_text(encoding="utf-8", errors="replace"))


def _child(run: Callable[[], int]) -> None:
    """Wait to be watched, run, and end at once: what belongs to the tests is the parent's to end."""
    status = 70
    try:
        os.kill(os.getpid(), signal.SIGSTOP)
        status = run()
    finally:
        os._exit(status)
