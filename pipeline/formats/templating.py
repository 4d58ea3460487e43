"""What is neither prose nor markup of the format: shortcodes, template tags, MDX and formulas.

Hugo's ``{{< … >}}``, Liquid's and Jinja's ``{{ … }}`` and ``{% … %}``, ERB's ``<% … %>``, MDX's ``{/* … */}``,
``import`` and ``export``, and mathematics between dollars as Pandoc reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TAG = re.compile(r"\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\{#[^#\n]*#\}|<%[^%\n]*%>|\{/\*[^*\n]*\*/\}")
_JSX = re.compile(r"<[A-Za-z][\w.:-]*+\s[^<>]*+>")
_ONLY_TAGS = re.compile(rf"(?:\s*+(?:{_TAG.pattern}|{_JSX.pattern}))++\s*")
_MODULE_LINE = re.compile(
    r"import\s+(?:.*\sfrom\s+)?(['\"]).*\1;?\s*|export\s+(?:default|const|let|var|function|class|\{|\*).*"
)
_DOLLARS = re.compile(r"\$\$[^$]+\$\$|\$(?=\S)[^$\n]{1,300}(?<=\S)\$(?!\d)")
_FORMULA = re.compile(r"[\\^_={}]|\A\$[A-Za-z]\$\Z|\A\$\$")


def ranges(text: str) -> Iterator[tuple[int, int]]:
    """Where template tags and formulas stand in a text (code points, half open).

    ``$900 or $1,200`` is money: a formula in single dollars holds what money does not, a backslash, ``^``, ``_``,
    ``=`` or a brace, or it is one letter.
    """
    for match in _TAG.finditer(text):
        yield match.span()
    for match in _JSX.finditer(text) if "={" in text else ():
        if "={" in match.group():
            yield match.span()
    if text.count("$") > 1:
        for match in _DOLLARS.finditer(text):
            if _FORMULA.search(match.group()):
                yield match.span()


def prose(source: str) -> tuple[int, int]:
    """The range of a paragraph's source without the lines at its edges that hold nothing but tags.

    An empty range stands for a paragraph that is not prose at all: tags, modules, a formula.
    """
    stripped = source.strip()
    if stripped.startswith("$$") and stripped.endswith("$$") and len(stripped) > 4:
        return 0, 0
    lines = list(re.finditer(r"[^\n]*\n?", source))[:-1]
    if all(_MODULE_LINE.fullmatch(line.group().lstrip("> \t")) for line in lines):
        return 0, 0
    while lines and _ONLY_TAGS.fullmatch(lines[0].group().lstrip("> \t")):
        lines.pop(0)
    while lines and _ONLY_TAGS.fullmatch(lines[-1].group().lstrip("> \t")):
        lines.pop()
    if not lines:
        return 0, 0
    start, end = lines[0].start(), lines[-1].end()
    start += len(source[start:end]) - len(source[start:end].lstrip("> \t")) if start else 0
    return start, end - (len(source[start:end]) - len(source[start:end].rstrip("\r\n")) if end < len(source) else 0)
