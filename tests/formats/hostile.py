"""Texts that grow with a number and hurt parsers that look ahead, back or down too far."""

from __future__ import annotations

from collections.abc import Callable

TEXTS: dict[str, tuple[str, Callable[[int], str]]] = {
    "quotations in quotations": ("a.md", lambda n: "> " * n + "hola\n"),
    "open brackets": ("a.md", lambda n: "[" * n + "\n"),
    "open links": ("a.md", lambda n: "[a](" * n + "\n"),
    "open images": ("a.md", lambda n: "![" * n + "\n"),
    "open emphasis": ("a.md", lambda n: "*a **a " * n + "\n"),
    "backticks": ("a.md", lambda n: "".join("`" * (i % 50 + 1) + "a" for i in range(n))),
    "backslashes": ("a.md", lambda n: "a" + "\\" * n + "\nb\n"),
    "spaces": ("a.md", lambda n: "a" + " " * n + "b\n"),
    "template tags": ("a.md", lambda n: "{{" * n + "{% a " * n + "\n"),
    "dollars": ("a.md", lambda n: "$a " * n + "\n"),
    "JSX": ("a.md", lambda n: "<A x={" * n + "\n"),
    "JSX on lines": ("a.md", lambda n: "\n<A x={\n" * n + "\n"),
    "one long line": ("a.md", lambda n: "hola que tal " * n + "\n"),
    "one long paragraph": ("a.md", lambda n: "hola que tal\n" * n),
    "character references": ("a.md", lambda n: "&amp; x " * n + "\n"),
    "table": ("a.md", lambda n: "|a|b|c|\n|-|-|-|\n" + "|1|b|c|\n" * n),
    "HTML in Markdown": ("a.md", lambda n: "<div>\n" + "hola <b>x</b>\n" * n + "</div>\n"),
    "inline HTML": ("a.md", lambda n: "hola <b>x</b> " * n),
    "untranslatable elements": ("a.md", lambda n: "<b translate=no>" * n),
    "definitions": ("a.md", lambda n: "".join(f"[a{i}]: /u 't'\n" for i in range(n))),
    "footnotes": ("a.md", lambda n: "".join(f"[^{i}]: nota\n" for i in range(n))),
    "front matter": ("a.md", lambda n: "---\n" + "a: b\n" * n + "---\nx\n"),
    "deep front matter": ("a.md", lambda n: "---\na: " + "[" * n + "\n---\n"),
    "open comments": ("a.md", lambda n: "<!-- " * n),
    "paragraphs of HTML": ("a.html", lambda n: "<p>hola <b>que</b> tal</p>\n" * n),
    "one paragraph of HTML": ("a.html", lambda n: "<p>" + "hola <b>que</b> tal " * n),
    "deep HTML": ("a.html", lambda n: "<div>" * n + "hola"),
    "open inline HTML": ("a.html", lambda n: "<b>" * n + "hola"),
    "less-than signs": ("a.html", lambda n: "<" * n),
    "attributes": ("a.html", lambda n: "<a " + "b " * n + ">x"),
    "lines of plain text": ("a.txt", lambda n: "hola que tal como estas hoy dia en la ciudad de mexico\n" * n),
    "paragraphs of plain text": ("a.txt", lambda n: "hola\n\n" * n),
    "figures": ("a.txt", lambda n: "1,234," * n + "1 " * n + "$1 " * n),
    "a row of addresses": ("a.md", lambda n: "https://a.b " * n + "\n"),
    "a row of mailboxes": ("a.md", lambda n: "a@" * n + "\n"),
    "a row of groups": ("a.md", lambda n: "1,000 " * n + "\n"),
    "a row of dollars": ("a.md", lambda n: "$" * n + "\n"),
    "digits without end": ("a.md", lambda n: "1" * n + "\n"),
    "a row of signs": ("a.md", lambda n: "<&#" * n + "\n"),
    "one long word": ("a.txt", lambda n: "a@b" * n + "." * n),
}
"""Name → path and text of about ``n`` pieces."""
