"""Texts for the laws of formats: what authors write, what they should not write, and what no author would."""

from __future__ import annotations

from hypothesis import strategies as st

PATHS = {"markdown": "articulo.md", "html": "articulo.html", "plain": "articulo.txt"}
"""A path of an article in each format."""

_ENDS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "  ", "\t", "    ", "\u00a0", "\u2028", "\x85"]
_ODD = ["\ufeff", "\x00", "\x0b", "\x0c", "\x1c", "\u202e", "\ufffd", "\U0001f600", "日本語", "é", "e\u0301", "{", "}"]
_PROSE = [
    "Hola",
    "una línea bastante larga, de las que un editor parte en dos a mano",
    "costó $4 millones",
    "el 28 de marzo de 2023",
    "un 3.5 %",
    "GPT-2",
    "¿Cuánto?",
]
_MARKDOWN = [
    *(
        "# ",
        "## ",
        "- ",
        "* ",
        "1. ",
        "> ",
        ": ",
        "- [ ] ",
        "---\n",
        "+++\n",
        "===\n",
        "```\n",
        "~~~",
        "|",
        "|---|---|\n",
    ),
    *(
        "| a | b |\n|---|:-:|\n| c | d |\n",
        "**",
        "*",
        "_",
        "`",
        "``",
        "~~",
        "[a](b)",
        "[a](b 'título')",
        "[a][b]",
        "[a]",
    ),
    *(
        "[a]: b 'título'\n",
        "![a](b.png)",
        "![",
        "](",
        ")",
        "[^1]",
        "[^1]: nota\n",
        "<http://a.b>",
        "\\",
        "\\\n",
        "  \n",
    ),
    *("title: Hola\n", 'description: "Hola"\n', "lang: es\n", "&amp;", "&nbsp;", "{#id}", "{{< x >}}", "$x^2$", "$$"),
    *(
        "<!-- c -->",
        "<!-- translators: ojo -->",
        "<!-- context: menú -->",
        "<!-- notranslate -->",
        "<!-- translate -->",
    ),
]
_HTML = [
    *("<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i title='x y'>", "</i>", "<br>", "<br/>", "<hr>", "<ul><li>"),
    *(
        "<table><td>",
        "<h1>",
        "</h1>",
        "<a href=x>",
        "</a>",
        "<code>",
        "</code>",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
    ),
    *(
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "<textarea>",
        "</textarea>",
        "<svg>",
        "</svg>",
        "<svg/>",
        "<iframe>",
    ),
    *("<html lang=es>", "<html>", "<html lang='es' dir='ltr'/>", "<body>", "<meta name=description content='Hola'>"),
    *("<img alt='Una mesa' src=a.png>", "<span translate=no>", "<span lang=en>", "</span>", "<!doctype html>"),
    *(
        "<",
        ">",
        "</",
        "<a b='",
        "<!--",
        "-->",
        "<?",
        "<![CDATA[",
        "&lt;",
        "&#160;",
        "&bogus;",
        "<plaintext>",
        "<x-y z={a}>",
    ),
]
_PLAIN = ["- ", "• ", "1. ", "a) ", "—", "\\", "\\\n", "Título\n\n"]

_FRAGMENTS = {
    "markdown": [*_PROSE, *_ENDS, *_ODD, *_MARKDOWN, *_HTML],
    "html": [*_PROSE, *_ENDS, *_ODD, *_HTML],
    "plain": [*_PROSE, *_ENDS, *_ODD, *_PLAIN],
}

_UNICODE = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
"""Any text that a UTF-8 file can hold: a lone surrogate is none."""


def texts(file_format: str) -> st.SearchStrategy[str]:
    """Texts of a format: mostly fragments of its own syntax in any order, sometimes arbitrary Unicode."""
    fragments = st.lists(st.sampled_from(_FRAGMENTS[file_format]), max_size=16).map("".join)
    return st.one_of(fragments, fragments, _UNICODE)


def articles() -> st.SearchStrategy[tuple[str, str]]:
    """The path of an article and its text, in any format."""
    return st.sampled_from(sorted(PATHS)).flatmap(lambda name: st.tuples(st.just(PATHS[name]), texts(name)))


def wordings() -> st.SearchStrategy[str]:
    """What a translator may write: words, markup of the wrong kind, arbitrary Unicode."""
    fragments = st.lists(st.sampled_from([*_FRAGMENTS["markdown"], *_PLAIN]), min_size=1, max_size=5).map("".join)
    return st.one_of(fragments, _UNICODE)
