"""Front matter: the metadata that opens a Markdown file, in YAML between ``---`` or TOML between ``+++``.

A segment is the value of a key that readers see as prose.  YAML is read by PyYAML, whose nodes know where they stand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.document import LANGUAGE, Frame, Segment
from pipeline.formats.partition import Placed

LANGUAGE_KEYS = frozenset({"lang", "language", "locale"})
"""Keys at the top that name the language of the article."""

_BLOCK = re.compile(
    r"(?P<open>(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r))(?P<body>(?:.*?(?:\r\n|\n|\r))??)"
    r"(?:(?P=fence)|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)",
    re.DOTALL,
)
_KEY = re.compile(r"[\w-]+[ \t]*[:=][ \t]")
"""What front matter begins with, and prose between two rules hardly ever."""

_UNREADABLE = (ValueError, KeyError, AttributeError, TypeError, RecursionError)
"""What PyYAML and tomllib raise for text that is neither, besides their own errors."""

_FORBIDDEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_TOML_LONG_STRING = re.compile(r'"""(?:[^\\]|\\.)*?"""|\'\'\'.*?\'\'\'', re.DOTALL)
_TOML_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_TOML_STRING = re.compile(
    r"""^[ \t]*(?P<key>[\w-]+)[ \t]*=[ \t]*(?P<value>"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*')""", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class YamlScalar:
    """A YAML scalar without quotes: plain, or a block (``|``, ``>``).

    ``flow`` holds the brackets of the flow collection that it stands in, whose signs it may not hold.
    """

    flow: str = ""

    def read(self, source: str) -> str:
        """The string that the scalar says, without the line ends that close a block."""
        return _loaded(source).rstrip("\n")

    def write(self, text: str) -> str:
        """Plain where that is safe, else in double quotes, which hold any text."""
        return text if self._is_plain(text) else _double_quoted(text)

    def _is_plain(self, text: str) -> bool:
        return _says(f"[{text}]", [text]) if self.flow else _says(f"key: {text}\n", {"key": text})


@dataclass(frozen=True, slots=True)
class QuotedScalar:
    """A YAML scalar in quotes: ``quote`` is ``"`` or ``'``."""

    quote: str

    def read(self, source: str) -> str:
        """The string that the scalar says."""
        return _loaded(source)

    def write(self, text: str) -> str:
        """In the author's quotes; single ones cannot hold a line break or a control character."""
        if self.quote == "'" and text.isprintable():
            return "'" + text.replace("'", "''") + "'"
        return _double_quoted(text)


@dataclass(frozen=True, slots=True)
class TomlString:
    """A one-line TOML string, basic or literal."""

    def read(self, source: str) -> str:
        """The string that it says."""
        import tomllib

        return str(tomllib.loads(f"value = {source}")["value"])

    def write(self, text: str) -> str:
        """A basic string; JSON's escapes are among TOML's (TOML 1.0.0, *String*)."""
        return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def size(text: str) -> int:
    """How many characters of a Markdown file its front matter takes, fences included; 0 where it has none.

    A pair of rules at the top of a file, with prose between them, is none: what it says must be keys and values.
    """
    match = _BLOCK.match(text)
    return match.end() if match is not None and _read(match) is not None else 0


def places(text: str, keys: tuple[str, ...]) -> Iterator[Placed]:
    """The segments of the front matter that opens a Markdown file, in code points: the values of ``keys``."""
    match = _BLOCK.match(text)
    if match is None or _read(match) is None:
        return
    segments = _yaml_segments if match["fence"] == "---" else _toml_segments
    at = match.start("body")
    for start, end, segment in segments(match["body"], keys):
        yield at + start, at + end, segment


def fault(text: str) -> tuple[int, str] | None:
    """The line and the reason where what looks like front matter cannot be read, and so is prose to everybody."""
    import tomllib

    import yaml

    match = _BLOCK.match(text.removeprefix("\ufeff"))
    if match is None or not _KEY.match(match["body"]) or _read(match) is not None:
        return None
    try:
        yaml.safe_load(match["body"]) if match["fence"] == "---" else tomllib.loads(match["body"])
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        return line + 2, str(error.problem)
    except (yaml.YAMLError, tomllib.TOMLDecodeError, *_UNREADABLE) as error:
        return 1, str(error).partition("\n")[0]
    return None


def metadata(text: str) -> dict[str, Any]:
    """The values of an article's front matter; empty where there is none."""
    match = _BLOCK.match(text.removeprefix("\ufeff"))
    return (_read(match) or {}) if match is not None else {}


def _read(match: re.Match[str]) -> dict[str, Any] | None:
    """The values of a block between fences, ``None`` where it is not a table of keys and values."""
    import tomllib

    import yaml

    try:
        values = yaml.safe_load(match["body"]) if match["fence"] == "---" else tomllib.loads(match["body"])
    except (yaml.YAMLError, *_UNREADABLE):
        return None
    if values is None and not match["body"].strip():
        return {}
    return values if isinstance(values, dict) else None


def _yaml_segments(body: str, keys: tuple[str, ...]) -> Iterator[Placed]:
    import yaml

    tokens = {token.end_mark.index: token for token in yaml.scan(body) if isinstance(token, yaml.ScalarToken)}
    seen: set[int] = set()
    for path, node, flow in _scalars(yaml.compose(body, Loader=yaml.SafeLoader), (), ""):
        token = tokens.get(node.end_mark.index)
        kind = LANGUAGE if len(path) == 1 and path[0] in LANGUAGE_KEYS else path[-1]
        if token is None or id(node) in seen or node.tag != "tag:yaml.org,2002:str":
            continue  # nothing, an alias, or no string
        seen.add(id(node))
        if kind != LANGUAGE and not _is_wanted(path, keys):
            continue
        source = body[token.start_mark.index : token.end_mark.index].rstrip("\r\n")
        frame = QuotedScalar(token.style) if token.style in ("'", '"') else YamlScalar(flow)
        if frame.read(source) == node.value.rstrip("\n") and node.value.strip():
            start = token.start_mark.index
            yield start, start + len(source), _segment(source, frame.read(source), frame, kind, ".".join(path))


def _scalars(node: Any, path: tuple[str, ...], flow: str) -> Iterator[tuple[tuple[str, ...], Any, str]]:
    """The scalars below a node with their key paths, and the brackets of the flow collection that they stand in."""
    import yaml

    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(value, (*path, str(key.value)), "{}" if node.flow_style else flow)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item, path, "[]" if node.flow_style else flow)
    elif isinstance(node, yaml.ScalarNode) and path:
        yield path, node, flow


def _toml_segments(body: str, keys: tuple[str, ...]) -> Iterator[Placed]:
    frame = TomlString()
    strings = [match.span() for match in _TOML_LONG_STRING.finditer(body)]
    tables = _TOML_TABLE.search(body)
    for match in _TOML_STRING.finditer(body):
        key, source = match["key"], match["value"]
        is_language = key in LANGUAGE_KEYS and (tables is None or match.start() < tables.start())
        if any(start <= match.start() < end for start, end in strings):
            continue
        if source.startswith(('"""', "'''")) or not (is_language or _is_wanted((key,), keys)) or not frame.read(source):
            continue
        yield *match.span("value"), _segment(source, frame.read(source), frame, LANGUAGE if is_language else key, key)


def _is_wanted(path: tuple[str, ...], keys: tuple[str, ...]) -> bool:
    """Whether a key path ends with one of the keys, which may be paths themselves."""
    return any(".".join(path).endswith(key) and path[-len(key.split(".")) :] == tuple(key.split(".")) for key in keys)


def _segment(source: str, text: str, frame: Frame, kind: str, path: str) -> Segment:
    return Segment(
        source, text, frame, kind if kind == LANGUAGE else f"front matter {kind}", (f"Front matter: {path}",)
    )


def _loaded(source: str) -> str:
    import yaml

    return str(yaml.safe_load(source))


def _says(source: str, expected: object) -> bool:
    """Whether some YAML says this and nothing else."""
    import yaml

    try:
        return bool(yaml.safe_load(source) == expected)
    except (yaml.YAMLError, *_UNREADABLE):
        return False


def _double_quoted(text: str) -> str:
    """In double quotes: JSON's, but for what YAML forbids or folds (YAML 1.2.2, §5.1 and §7.3.1)."""
    return _FORBIDDEN.sub(lambda match: f"\\u{ord(match.group()):04x}", json.dumps(text, ensure_ascii=False))
