"""Text of files that must be UTF-8."""

from __future__ import annotations

from pipeline.problem import Problem, Unusable


def decoded(data: bytes, path: str, remedy: str) -> str:
    """The text of a file's bytes.  Raises ``Unusable`` with the line of the first byte that is not UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        cause = f"byte {data[error.start]:#04x} is not UTF-8"
        raise Unusable(Problem(path=path, line=line, cause=cause, remedy=remedy)) from error
