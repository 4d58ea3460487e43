"""Front matter: the metadata that opens a Markdown file, in YAML between ``---`` or TOML between ``+++``.

A segment is the value of a key that readers see as prose.  YAML is read by PyYAML, whose nodes know where they stand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.document import LANGUAGE, Segment
from pipeline.formats.partition import Placed

LANGUAGE_KEYS = frozenset({"lang", "language", "locale"})
"""Keys at the top that name the language of the article."""

_BLOCK = re.compile(
    r"(?P<open>(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r))(?P<body>(?:.*?(?:\r\n|\n|\r))??)"
    r"(?:(?P=fence)|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)",
    re.DOTALL,
)
_TOML_STRING = re.compile(
    r"""^[ \t]*(?P<key>[\w-]+)[ \t]*=[ \t]*(?P<value>"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*')""", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class YamlScalar:
    """A YAML scalar in the style that the author chose, or double quoted where that style cannot hold the text."""

    def read(self, source: str) -> str:
        """The string that the scalar says."""
        import yaml

        return str(yaml.safe_load(source))

    def write(self, text: str) -> str:
        """Plain where that is safe, else in double quotes, which hold any text (YAML 1.2.2, §7.3.1)."""
        return text if _is_plain(text) else json.dumps(text, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class QuotedScalar(YamlScalar):
    """A YAML scalar in quotes: ``quote`` is ``"`` or ``'``."""

    quote: str

    def write(self, text: str) -> str:
        """In the author's quotes; single ones cannot hold a line break."""
        if self.quote == "'" and text.isprintable():
            return "'" + text.replace("'", "''") + "'"
        return json.dumps(text, ensure_ascii=False)


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
    except (yaml.YAMLError, tomllib.TOMLDecodeError, ValueError, RecursionError):
        return None
    if values is None and not match["body"].strip():
        return {}
    return values if isinstance(values, dict) else None


def _yaml_segments(body: str, keys: tuple[str, ...]) -> Iterator[Placed]:
    import yaml

    try:
        root = yaml.compose(body, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError):
        return
    for path, node in _scalars(root, ()):
        kind = LANGUAGE if len(path) == 1 and path[0] in LANGUAGE_KEYS else path[-1]
        if node.tag != "tag:yaml.org,2002:str" or (kind != LANGUAGE and not _is_wanted(path, keys)):
            continue
        source = body[node.start_mark.index : node.end_mark.index]
        frame = QuotedScalar(node.style) if node.style in ("'", '"') else YamlScalar()
        if frame.read(source) == node.value and node.value.strip():
            yield node.start_mark.index, node.end_mark.index, _segment(source, node.value, frame, kind, ".".join(path))


def _scalars(node: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    import yaml

    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(value, (*path, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item, path)
    elif isinstance(node, yaml.ScalarNode) and path:
        yield path, node


def _toml_segments(body: str, keys: tuple[str, ...]) -> Iterator[Placed]:
    import tomllib

    try:
        tomllib.loads(body)
    except tomllib.TOMLDecodeError:
        return
    frame = TomlString()
    for match in _TOML_STRING.finditer(body):
        key, source = match["key"], match["value"]
        kind = LANGUAGE if key in LANGUAGE_KEYS else key
        if (
            source.startswith(('"""', "'''"))
            or (kind != LANGUAGE and not _is_wanted((key,), keys))
            or not frame.read(source)
        ):
            continue
        yield *match.span("value"), _segment(source, frame.read(source), frame, kind, key)


def _is_wanted(path: tuple[str, ...], keys: tuple[str, ...]) -> bool:
    """Whether a key path ends with one of the keys, which may be paths themselves."""
    return any(".".join(path).endswith(key) and path[-len(key.split(".")) :] == tuple(key.split(".")) for key in keys)


def _segment(source: str, text: str, frame: YamlScalar | TomlString, kind: str, path: str) -> Segment:
    return Segment(
        source, text, frame, kind if kind == LANGUAGE else f"front matter {kind}", (f"Front matter: {path}",)
    )


def _is_plain(text: str) -> bool:
    import yaml

    try:
        return bool(yaml.safe_load(f"key: {text}\n") == {"key": text})
    except (yaml.YAMLError, ValueError):
        return False
