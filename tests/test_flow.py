"""The order of things: from an article and its catalogs to its editions, and what no catalog can do to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import flow, verify
from pipeline.catalog import Catalog, Entry
from pipeline.check import Rules
from pipeline.document import DIRECTION, LANGUAGE, Document, Markup, Reading
from pipeline.edition import Edition, Shelf
from pipeline.formats import parse
from pipeline.locale_profile import profile
from pipeline.matching.memory import Memory
from pipeline.values import KINDS, Grammar
from tests.formats.texts import articles, wordings

SPANISH = profile("es-US")
GRAMMAR = Grammar(SPANISH, tuple(KINDS))
NO_DETECTION = Grammar(SPANISH, ())
PLACE = "locales/en/LC_MESSAGES/a.po"


def edition(path: str, text: str, *chain: tuple[str, dict[str, str]], grammar: Grammar = GRAMMAR) -> Edition:
    """The edition of an article in the locale of the first of some catalogs: msgid → msgstr."""
    document = flow.document_of(path, text, grammar)
    sources = [
        flow.Source(
            profile(tag),
            Catalog(
                "",
                {},
                tuple(Entry(msgid, msgstr, line=number) for number, (msgid, msgstr) in enumerate(pairs.items(), 3)),
            ),
            PLACE.replace("en", tag, 1),
        )
        for tag, pairs in chain
    ]
    return flow.edition_of(
        document,
        flow.template_of(document, f"source/{path}"),
        sources,
        "fingerprint",
        (("a", "b"),),
        Rules(profile("es-US")),
    )


def written() -> st.SearchStrategy[tuple[str, str]]:
    """Articles in which anything is written (what becomes of an empty one is asked in the tests of builds)."""
    return articles().filter(lambda article: article[1] != "")


def test_an_edition_is_the_article_with_other_words_and_figures() -> None:
    """Split, translated, localized and joined: words by the translator, figures by the locale, layout by the author."""
    text = "# Cuánto costó\n\n*  Costó **$4 millones** en 2023, lo que no es poco.\n"
    french = {
        "Cuánto costó": "Le coût",
        "Costó **{amount}** en 2023, lo que no es poco.": "En 2023, **{amount}** : ce n’est pas peu.",
    }
    made = edition("a.md", text, ("fr", french))
    said = made.text.replace("\u00a0", " ").replace("\u202f", " ")
    assert said == "# Le coût\n\n*  En 2023, **4 millions de dollars** : ce n’est pas peu.\n"
    assert made.problems == ()


@given(written(), st.sampled_from(["ar", "de", "en", "ja"]))
def test_with_no_translation_the_edition_is_the_source(article: tuple[str, str], tag: str) -> None:
    """An empty catalog gives the author's own file, byte for byte, and no problem."""
    made = edition(*article, (tag, {}))
    assert (made.text, made.problems) == (article[1], ())


@given(written())
def test_an_identical_translation_gives_the_same_bytes(article: tuple[str, str]) -> None:
    """A translator who copies every message, with detection off, publishes the author's own file."""
    path, text = article
    document = flow.document_of(path, text, NO_DETECTION)
    entries = tuple(Entry(each.text, each.text, context=each.context) for each in document.segments())
    source = flow.Source(profile("fr"), Catalog("", {}, entries), PLACE)
    made = flow.edition_of(document, flow.template_of(document, "source"), [source], "", (), Rules(profile("es-US")))
    if not any(getattr(part, "kind", "") in (LANGUAGE, DIRECTION) for part in document.parts):
        assert made.text == text


@given(written(), st.data())
def test_no_translation_changes_the_structure(article: tuple[str, str], data: st.DataObject) -> None:
    """Whatever translators write, what is markup is the same markup, between as many segments of the same kinds."""
    path, text = article
    document = flow.document_of(path, text, GRAMMAR)
    template = flow.template_of(document, f"source/{path}")
    wording = st.one_of(wordings(), st.sampled_from([message.msgid for message in template.messages] or [""]))
    entries = tuple(Entry(each.msgid, data.draw(wording), context=each.context) for each in template.messages)
    source = flow.Source(profile("de"), Catalog("", {}, entries), PLACE)
    made = flow.edition_of(document, template, [source], "", (), Rules(profile("es-US")))
    if not any(getattr(part, "kind", "") in (LANGUAGE, DIRECTION) for part in document.parts):
        shapes = [
            [part.source if isinstance(part, Markup) else part.kind for part in each.parts]
            for each in (document, parse(path, made.text))
        ]
        assert shapes[0] == shapes[1]


STRUCTURE = {
    "a heading": ("Uno\n", "# One"),
    "a list": ("Uno\n", "- One"),
    "a numbered list": ("Uno\n", "1. One"),
    "a quotation": ("Uno\n", "> One"),
    "code": ("Uno\n", "```"),
    "a rule": ("Uno\n", "---"),
    "an HTML block": ("Uno\n", "<div>"),
    "a comment that is never closed": ("Uno\n", "<!-- One"),
    "a definition": ("Uno\n", "[one]: two"),
    "a cell more": ("| Uno |\n|---|\n| Dos |\n", "One | Two"),
    "the end of an alternative text": ("![Uno](a.png)\n", "One](b.png)"),
    "a lost link": ("[Uno](a.md)\n", "One"),
    "a lost reference": ("Uno[^1]\n\n[^1]: Dos\n", "One"),
    "an invented tag": ("Uno\n", "<script>One</script>"),
    "an invented link": ("Uno\n", "[One](b.md)"),
    "lost code": ("Uno `x`\n", "One"),
}


@pytest.mark.parametrize(("text", "msgstr"), STRUCTURE.values(), ids=STRUCTURE)
def test_a_translation_that_breaks_the_structure_falls_back(text: str, msgstr: str) -> None:
    """What would begin, end or split a block, or lose markup, is not published, and its place is told."""
    msgid = flow.template_of(flow.document_of("a.md", text, GRAMMAR), "").messages[0].msgid
    made = edition("a.md", f"{text}\nTres\n", ("en", {"Tres": "Three", msgid: msgstr}))
    assert made.text == f"{text}\nThree\n"
    assert {(problem.path, problem.line) for problem in made.problems} == {(PLACE, 4)}


def test_a_placeholder_that_was_lost_falls_back() -> None:
    """A translation without its figure is not published; the others are."""
    made = edition("a.txt", "Costó $900 hoy.\n\nUno.\n", ("en", {"Costó {amount} hoy.": "It cost.", "Uno.": "One."}))
    assert (made.text, [problem.line for problem in made.problems]) == ("Costó $900 hoy.\n\nOne.\n", [3])


def test_another_locale_stands_in_where_there_is_a_gap() -> None:
    """The chain is tried in order, each locale with its own figures; then the author's text stands."""
    text = "Costó $1,200 hoy.\n\nSubió a $1,300 ayer.\n\nTres.\n"
    made = edition(
        "a.txt",
        text,
        ("fr", {"Costó {amount} hoy.": "Coût : {amount}."}),
        ("en", {"Costó {amount} hoy.": "Cost: {amount}.", "Subió a {amount} ayer.": "Up to {amount}."}),
    )
    assert made.text.replace("\u202f", " ").replace("\u00a0", " ") == "Coût : 1 200 $.\n\nUp to $1,300.\n\nTres.\n"


def test_coverage_is_the_first_locale_s_alone() -> None:
    """What another locale lends does not count as translated."""
    made = edition("a.txt", "Uno dos.\n\nTres.\n", ("fr", {"Tres.": "Trois."}), ("en", {"Uno dos.": "One two."}))
    assert (made.coverage.translated.words, made.coverage.total.words) == (1, 3)


def test_an_edition_says_what_it_is_made_from() -> None:
    """The facts recorded beside an edition are its article, its files, its coverage and its translators."""
    made = edition("a.txt", "Uno dos.\n", ("en", {}))
    assert made.facts() == {
        "article": "a.txt",
        "locale": "en",
        "made_from": {"a": "b"},
        "words": {"total": 2, "reviewed": 0},
        "translators": [],
    }


def test_the_author_s_edition_is_the_source() -> None:
    """The article itself is an edition, too, whatever is in it."""
    document = flow.document_of("a.txt", "Costó {x} $900.\r\n", GRAMMAR)
    assert flow.original_of(document, SPANISH, "f", ()).text == "Costó {x} $900.\r\n"


def test_a_shelf_finds_editions_by_locale_and_article() -> None:
    """Editions are asked for by the locale or the article that they are of, in their order."""
    spanish, english = profile("es-US"), profile("en")
    made = [edition(path, "Uno.\n", (tag, {})) for path in ("a.txt", "b.txt") for tag in ("en", "es-US")]
    shelf = Shelf(spanish, (spanish, english), tuple(made), ())
    assert [[made[0], made[2]], [made[2], made[3]]] == [list(shelf.of_locale(english)), list(shelf.of_article("b.txt"))]


def test_a_template_is_explained_for_the_translator() -> None:
    """A refreshed catalog has the article's messages, with each value as the translator's locale will show it."""
    template = flow.template_of(flow.document_of("a.txt", "Costó $4 millones hoy.\n", GRAMMAR), "source/a.txt")
    (entry,) = flow.refreshed(Catalog("", {}), template, profile("fr"), Memory()).entries
    assert entry.notes[-1].replace("\u00a0", " ") == "{amount}: money, “$4 millones” → “4 millions de dollars”"
    assert entry.flags == ("python-brace-format",)


BEFORE_A_FIGURE = [
    ("28 de marzo de 2023\n\nUno\n", {"Uno": "Eins"}, "28. März 2023\n\nEins\n"),
    ("El 28 de marzo de 2023: uno\n", {"El {date}: uno": "{date}: eins"}, "28. März 2023: eins\n"),
    ("- 28 de marzo de 2023\n- Uno\n", {"Uno": "Eins"}, "- 28. März 2023\n- Eins\n"),
]


@pytest.mark.parametrize(("text", "german", "expected"), BEFORE_A_FIGURE, ids=["alone", "first", "in a list"])
def test_a_figure_that_would_begin_a_list_is_escaped(text: str, german: dict[str, str], expected: str) -> None:
    """What we write ourselves never breaks the structure: no translator could mend that."""
    made = edition("a.md", text, ("de", german))
    assert (made.text, made.problems) == (expected, ())


def test_a_tag_in_an_alternative_text_falls_back() -> None:
    """A translation with a tag where none can be is refused like any other, whatever the splitter thinks of it."""
    made = edition("a.md", "![Uno](a.png)\n", ("en", {"Uno": "<img alt='One'>"}))
    assert made.text == "![Uno](a.png)\n"


def test_many_broken_translations_cost_little_more_than_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A catalog in which a tool broke every translation is told without reading the article once for each of them."""
    text = "".join(f"Esta es la línea {'abcdefghij'[number % 10] * (number + 1)}.\n\n" for number in range(300))
    messages = flow.template_of(flow.document_of("a.md", text, GRAMMAR), "").messages
    read: list[int] = []

    def counted(path: str, again: str, reading: Reading) -> Document:
        read.append(len(again))
        return parse(path, again, reading)

    monkeypatch.setattr(verify, "parse", counted)
    made = edition("a.md", text, ("en", {message.msgid: f"# {message.msgid}" for message in messages}))
    assert len(made.problems) == 300
    assert sum(read) < 50 * len(text)


ACTIVE = {
    "a handler": ("<p>Uno <b>dos</b></p>", "Uno <b>dos</b>", "One <b onclick='alert(1)'>two</b>"),
    "an active address": (
        "<p>Uno <a href='a'>dos</a></p>",
        "Uno <a href='a'>dos</a>",
        "<a href='javascript:alert(1)'>One</a>",
    ),
}


@pytest.mark.parametrize(("text", "msgid", "msgstr"), ACTIVE.values(), ids=ACTIVE)
def test_a_translation_makes_no_tag_active(text: str, msgid: str, msgstr: str) -> None:
    """A copy in HTML runs no script that its author did not write: what translators write is not trusted."""
    assert edition("a.html", text, ("en", {msgid: msgstr})).text == text
