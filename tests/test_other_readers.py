"""What other programs read in our catalogs, and what we make of catalogs that they wrote.

The readers are GNU gettext, polib, Babel and the Translate Toolkit, which is what Weblate and Pootle read with.
"""

from __future__ import annotations

import difflib
import io
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import polib
import pytest
from babel.messages import pofile as babel_po
from hypothesis import given, settings
from hypothesis import strategies as st
from translate.storage import pypo

from pipeline import po_files, po_syntax
from pipeline.catalog import Catalog, Entry
from pipeline.locale_profile import profile
from pipeline.project import Project
from pipeline.runs.catalogs import update
from tests.conftest import MakeProject

Said = tuple[str | None, str, str, tuple[str, ...], bool, bool]
"""What an entry says: its context, msgid, msgid_plural and translations, whether it is fuzzy, whether obsolete."""


# -- Readers ---------------------------------------------------------------------------------------------------------


def said(entry: Entry) -> Said:
    """What one of our entries says."""
    translations = tuple(text for _, text in entry.plurals) or (entry.msgstr,)
    return (entry.context, entry.msgid, entry.msgid_plural, translations, entry.is_fuzzy, entry.obsolete)


def by_msgcat(data: bytes) -> list[Said]:
    """What GNU ``msgcat`` reads, told by our reader from what it writes."""
    done = subprocess.run(["msgcat", "--no-wrap", "-"], input=data, capture_output=True, check=True)
    entries = po_syntax.read(done.stdout.decode()).entries
    return [said(entry) for entry in entries if not po_syntax.is_header(entry)]


def by_polib(data: bytes) -> list[Said]:
    """What polib reads in a file; in a string it takes more letters for the ends of lines."""
    with tempfile.NamedTemporaryFile(suffix=".po") as file:
        file.write(data)
        file.flush()
        found = polib.pofile(file.name)
    return [
        (
            each.msgctxt,
            each.msgid,
            each.msgid_plural,
            tuple(str(text) for _, text in sorted(each.msgstr_plural.items())) or (each.msgstr,),
            "fuzzy" in each.flags,
            bool(each.obsolete),
        )
        for each in found
    ]


def by_babel(data: bytes) -> list[Said]:
    """What Babel reads; nothing where it refuses the file."""
    try:
        found = babel_po.read_po(io.BytesIO(data), locale="fr", abort_invalid=True)
    except babel_po.PoFileError:
        return []
    living = [(message, False) for message in found if message.id]
    return [
        (
            message.context,
            message.id if isinstance(message.id, str) else message.id[0],
            "" if isinstance(message.id, str) else message.id[1],
            (message.string,) if isinstance(message.string, str) else tuple(message.string or ()),
            message.fuzzy,
            obsolete,
        )
        for message, obsolete in [*living, *((message, True) for message in found.obsolete.values())]
    ]


def parsed(data: bytes, **options: int) -> pypo.pofile:
    """The Translate Toolkit's catalog of some bytes."""
    store = pypo.pofile(**options)
    store.parse(data)
    return store


def by_translate_toolkit(data: bytes) -> list[Said]:
    """What the Translate Toolkit reads; it has no empty contexts."""
    return [
        (
            unit.getcontext() or None,
            str(unit.source),
            str(unit.source.strings[1]) if unit.hasplural() else "",
            tuple(map(str, unit.target.strings)) if unit.hasplural() else (str(unit.target),),
            unit.isfuzzy(),
            unit.isobsolete(),
        )
        for unit in parsed(data).units
        if not unit.isheader()
    ]


READERS: dict[str, Callable[[bytes], list[Said]]] = {
    "msgcat": by_msgcat,
    "polib": by_polib,
    "Babel": by_babel,
    "Translate Toolkit": by_translate_toolkit,
}

# -- What we write ---------------------------------------------------------------------------------------------------

SENTENCE = "Le 12 mars, la revue a publié trois articles sur l’eau, la ville et les écoles du quartier. " * 4
CJK = "中文维基百科的文章没有空格，因此每一行都可以在任何一个字之后断开，只有标点符号不能放在行首。" * 4
ARABIC = "نُشرت ثلاث مقالات عن الماء والمدينة والمدارس في الحي القديم، وقرأها كثير من الناس. " * 4

FEATURES = {
    "a plain one": Entry("gato", "chat"),
    "no translation": Entry("gato"),
    "a context": Entry("gato", "chat", context="animal"),
    "an empty context": Entry("gato", "chat", context=""),
    "a plural": Entry("gato", msgid_plural="gatos", plurals=((0, "chat"), (1, "chats"), (2, "chats"))),
    "a plural without translations": Entry("gato", msgid_plural="gatos", plurals=((0, ""), (1, ""), (2, ""))),
    "a fuzzy one": Entry("gato", "chat", flags=("fuzzy",)),
    "a fuzzy one with its previous msgid": Entry("gato", "chat", flags=("fuzzy",), previous=(None, SENTENCE, None)),
    "a previous context and plural": Entry("gato", "chat", flags=("fuzzy",), previous=("a", "gata", "gatas")),
    "an obsolete one": Entry("gato", "chat", obsolete=True),
    "an obsolete one with a context": Entry("gato", "chat", context="animal", obsolete=True),
    "an obsolete one that is long": Entry(SENTENCE, f"{SENTENCE}\n{SENTENCE}", obsolete=True),
    "an obsolete one with a plural": Entry(
        "gato", msgid_plural="gatos", plurals=((0, "a"), (1, "b"), (2, "c")), obsolete=True
    ),
    "an obsolete one that is fuzzy": Entry("gato", "chat", flags=("fuzzy",), obsolete=True),
    "an obsolete one with its previous msgid": Entry(
        "gato", "chat", flags=("fuzzy",), previous=(None, "gata", None), obsolete=True
    ),
    "an obsolete one with a comment": Entry("gato", "chat", comment="nota", obsolete=True),
    "placeholders": Entry("Costó {amount}.", "Coût : {amount}.", flags=("python-brace-format",)),
    "placeholders of a fuzzy one": Entry("{date}", "{date}", flags=("fuzzy", "python-brace-format")),
    "comments of all kinds": Entry("gato", "chat", comment="a\nb", notes=("c", "d"), references=("a.md", "b.md")),
    "comments that look like others": Entry("gato", "chat", comment=", fuzzy\n: a.md\n~ msgid", notes=("| x", "")),
    "a long comment": Entry("gato", "chat", comment=SENTENCE, notes=(SENTENCE,)),
    "a comment that ends in a backslash": Entry("gato", "chat", comment="C:\\", notes=("D:\\",)),
    "a reference with spaces": Entry("gato", "chat", references=("una carpeta/a b.md",)),
    "a long text": Entry(SENTENCE, SENTENCE),
    "a long text that is not to be wrapped": Entry(SENTENCE, SENTENCE, flags=("no-wrap",)),
    "a long word": Entry("gato" * 100, "chat" * 100),
    "long words among short ones": Entry(f"a {'gato' * 30} b", f"a {'chat' * 30} b {'chat' * 30}"),
    "Chinese": Entry("gato", CJK),
    "Arabic": Entry("gato", ARABIC),
    "letters of several parts": Entry("gato", "e\u0301 👩‍👩‍👧 🇫🇷 " * 30),
    "lines": Entry("una\ndos\n\ntres", "une\ndeux\n\ntrois"),
    "a line end at the end": Entry("gato\n", "chat\n"),
    "long lines": Entry(f"{SENTENCE}\n{SENTENCE}", f"{SENTENCE}\n{SENTENCE}"),
    "spaces at the ends": Entry("  gato  ", "  chat  "),
    "many spaces": Entry("gato" + " " * 200 + "gato", "chat" + " " * 200 + "chat"),
    "tabs": Entry("gato\tgata", "chat\tchatte"),
    "carriage returns": Entry("gato\rgata", "chat\rchatte"),
    "quotes and backslashes": Entry('"gato" \\n \\" \\', '"chat" \\n \\" \\'),
    "no-break spaces": Entry("gato", "« chat\u00a0\u202f»" * 20),
    "invisible letters": Entry("gato", "ch\u200bat\u200d\u00ad\u2060\ufeff"),
    "bidi letters": Entry("gato", "\u202echat\u202c \u2067x\u2069"),
    "line separators": Entry("gato", "chat\u2028chatte\u2029\x85"),
    "control characters": Entry("gato", "chat\x01\x1b[31m\x7f"),
    "form feeds": Entry("gato", "chat\fchatte\v"),
    "a bell": Entry("gato", "chat\a\b"),
    "octal escapes as text": Entry("gato", "\\033 \\x1b"),
    "text that looks like a PO file": Entry('msgid "a"\nmsgstr "b"', '#~ msgid "a"\n#, fuzzy\n"'),
    "signs of a conflict": Entry("gato", "<<<<<<< HEAD\nchat\n=======\nchatte\n>>>>>>> rama"),
}
LAYOUTS = {
    "wrapped": {"wrapped": True},
    "not wrapped": {"wrapped": False},
    "CRLF": {"newline": "\r\n"},
}

_LETTERS = "knows the escapes \\n, \\t, \\r alone, and takes \\a, \\b, \\f, \\v for text"

MISREAD = {
    **{(reader, "form feeds"): _LETTERS for reader in ("Babel", "Translate Toolkit")},
    **{(reader, "a bell"): _LETTERS for reader in ("Babel", "Translate Toolkit")},
    ("polib", "a bell"): "knows \\b, \\f and \\v, but takes \\a for text",
    ("Babel", "an obsolete one with its previous msgid"): "does not know #~|, which msgmerge --previous writes",
}
"""What a reader makes something else of, by its own fault (polib 1.2, Babel 2.18, Translate Toolkit 3.20)."""


def written(layout: str, *entries: Entry) -> bytes:
    """A French catalog with some entries and one behind them, which must be read, too."""
    new = po_files.new(profile("fr"), "revista")
    catalog = Catalog(new.head, new.headers, (*entries, Entry("último", "dernier")), **LAYOUTS[layout])  # type: ignore[arg-type]
    if catalog.newline == "\n":
        return po_files.render(catalog)
    return po_files.render(replace(catalog, head=catalog.head.replace("\n", catalog.newline)))


def is_read(reader: str, data: bytes, *entries: Entry) -> bool:
    """Whether a reader finds in a file what was written there."""
    expected = [said(entry) for entry in (*entries, Entry("último", "dernier"))]
    if reader == "Translate Toolkit":
        expected = [(context or None, *rest) for context, *rest in expected]  # type: ignore[misc]
    return sorted(expected, key=repr) == sorted(READERS[reader](data), key=repr)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("feature", FEATURES)
def test_msgfmt_accepts_what_we_write(feature: str, layout: str, msgfmt: Callable[[Path], str], tmp_path: Path) -> None:
    """GNU ``msgfmt -c --check-format`` finds nothing wrong."""
    (tmp_path / "x.po").write_bytes(written(layout, FEATURES[feature]))

    assert msgfmt(tmp_path / "x.po") == ""


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("reader", "feature"), [(name, each) for name in READERS for each in FEATURES if (name, each) not in MISREAD]
)
def test_others_read_what_we_write(reader: str, feature: str, layout: str) -> None:
    """The same entries, in every layout."""
    entry = FEATURES[feature]

    assert is_read(reader, written(layout, entry), entry)


@pytest.mark.parametrize(("reader", "feature"), MISREAD)
def test_no_reader_is_excused_in_vain(reader: str, feature: str) -> None:
    """What the table says that a reader cannot read it cannot read."""
    entry = FEATURES[feature]

    assert not is_read(reader, written("wrapped", entry), entry)


# Letters that all readers know: MISREAD is about the others.
LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
TEXTS = st.text(LETTERS, min_size=1, max_size=150) | st.text(
    st.sampled_from('ab "\\{}-\n\t#~|é日م'), min_size=1, max_size=200
)
ENTRIES = st.lists(
    st.builds(
        Entry,
        msgid=TEXTS,
        msgstr=TEXTS,
        context=st.none() | TEXTS,
        flags=st.sampled_from([(), ("fuzzy",), ("no-wrap",)]),
        obsolete=st.booleans(),
    ),
    max_size=4,
    unique_by=lambda entry: entry.key,
)


@settings(max_examples=25)
@given(entries=ENTRIES, layout=st.sampled_from(list(LAYOUTS)))
@pytest.mark.parametrize("reader", READERS)
def test_others_read_whatever_we_write(reader: str, entries: list[Entry], layout: str) -> None:
    """So it is with any text, in any place, in every layout."""
    assert is_read(reader, written(layout, *entries), *entries)


# -- What others write -----------------------------------------------------------------------------------------------

OURS = "locales/fr/LC_MESSAGES/a.po"
TEMPLATE = "locales/pot/a.pot"
EDITED = "La ciudad vieja tenía tres escuelas y dos fuentes en la plaza."
ARTICLE = f"""\
# El agua de la ciudad

El 12 de marzo de 2024, la revista publicó tres artículos sobre el agua, la ciudad y las escuelas del barrio, que \
costaron $900 y leyeron 12,450 personas.

{EDITED}

- Una lista, con `código` y un [enlace largo](https://ejemplo.com/{"una-dirección-" * 8}).
- Otra, con «comillas» y "comillas".

Primera línea\\
segunda línea.

<!-- translators: una nota para quien traduce, que es más larga que una línea de las que caben en un archivo PO -->
Un párrafo con una nota.

Un párrafo sin traducir, más largo que una línea: lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do.
"""
SETTINGS = '[project]\nsource_locale = "es-US"\nlocales = ["fr"]\n'
KEPT = (
    Entry(SENTENCE, SENTENCE, comment="nota", obsolete=True),
    Entry("viejo", "vieux", context="animal", flags=("fuzzy",), obsolete=True),
)


def translated(made: Project) -> bytes:
    """The project's catalog, translated and with obsolete entries, as an update leaves it."""
    update(made, made.locales)
    catalog = po_files.read((made.root / OURS).read_bytes(), OURS)
    entries = tuple(
        each if "sin traducir" in each.msgid else replace(each, msgstr=f"« {each.msgid} »", source="")
        for each in catalog.entries
    )
    reviewed, *others = entries
    doubted = replace(
        reviewed, comment="à relire", flags=("fuzzy", *reviewed.flags), previous=(None, f"{SENTENCE}.", None)
    )
    (made.root / OURS).write_bytes(po_files.render(replace(catalog, entries=(doubted, *others, *KEPT))))
    update(made, made.locales)
    return (made.root / OURS).read_bytes()


def through(*command: str) -> Callable[[Path], bytes]:
    """A program of GNU gettext that writes the catalog anew; ``{po}`` and ``{pot}`` are the files."""

    def write(root: Path) -> bytes:
        arguments = [part.format(po=root / OURS, pot=root / TEMPLATE) for part in command]
        return subprocess.run(arguments, capture_output=True, check=True).stdout

    return write


def polib_writes(root: Path, width: int) -> bytes:
    """What polib makes of the catalog."""
    return str(polib.pofile(str(root / OURS), wrapwidth=width)).encode()


def babel_writes(root: Path, width: int) -> bytes:
    """What Babel makes of the catalog."""
    written = io.BytesIO()
    babel_po.write_po(written, babel_po.read_po(io.BytesIO((root / OURS).read_bytes()), locale="fr"), width=width)
    return written.getvalue()


def translate_toolkit_writes(root: Path, width: int) -> bytes:
    """What the Translate Toolkit makes of the catalog."""
    store = parsed((root / OURS).read_bytes(), width=width)
    for unit in store.units:
        unit.target = unit.target  # else it writes what it read
    return bytes(store)


def with_fields(data: bytes, *fields: str) -> bytes:
    """A catalog with fields added to its header."""
    added = "".join(f'"{field}\\n"\n' for field in fields)
    return data.replace(b'"Plural-Forms', f'{added}"Plural-Forms'.encode(), 1)


def poedit_writes(root: Path) -> bytes:
    """A catalog as Poedit 3 saves it: wrapped by gettext, with fields of its own."""
    fields = ("X-Generator: Poedit 3.4.2", "X-Poedit-Basepath: ../../..", "X-Poedit-SearchPath-0: source")
    return with_fields(through("msgcat", "{po}")(root), *fields)


def weblate_writes(root: Path, width: int) -> bytes:
    """A catalog as Weblate saves it: with the Translate Toolkit, and a name of its own."""
    return with_fields(translate_toolkit_writes(root, width), "X-Generator: Weblate 5.10")


WRITERS: dict[str, Callable[[Path], bytes]] = {
    "msgcat": through("msgcat", "{po}"),
    "msgcat, not wrapped": through("msgcat", "--no-wrap", "{po}"),
    "msgattrib": through("msgattrib", "{po}"),
    "msgmerge": through("msgmerge", "--quiet", "{po}", "{pot}"),
    "msgmerge, with previous msgids": through("msgmerge", "--quiet", "--previous", "{po}", "{pot}"),
    "msgmerge, not wrapped": through("msgmerge", "--quiet", "--no-wrap", "{po}", "{pot}"),
    "polib": lambda root: polib_writes(root, 78),
    "polib, not wrapped": lambda root: polib_writes(root, 0),
    "Babel": lambda root: babel_writes(root, 76),
    "Babel, not wrapped": lambda root: babel_writes(root, 0),
    "Translate Toolkit": lambda root: translate_toolkit_writes(root, 77),
    "Translate Toolkit, not wrapped": lambda root: translate_toolkit_writes(root, -1),
    "Poedit": poedit_writes,
    "Poedit on Windows": lambda root: poedit_writes(root).replace(b"\n", b"\r\n"),
    "Weblate": lambda root: weblate_writes(root, 77),
    "Weblate, not wrapped": lambda root: weblate_writes(root, -1),
}


RESTORED = [writer for writer in WRITERS if writer.startswith("msgmerge")]
"""Who takes the notes from the template, which does not say how the locale writes a figure; an update says it again."""


def rewritten(project: MakeProject, writer: str) -> tuple[Project, bytes]:
    """A project whose catalog a program wrote anew, and what it wrote."""
    made = project({"source/a.md": ARTICLE}, SETTINGS)
    translated(made)
    data = WRITERS[writer](made.root)
    (made.root / OURS).write_bytes(data)
    return made, data


def updated(made: Project) -> bytes:
    """The catalog after an update."""
    update(made, made.locales)
    return (made.root / OURS).read_bytes()


def differing(before: bytes, after: bytes) -> list[str]:
    """The lines that only one of two files has."""
    compared = difflib.ndiff(before.decode().split("\n"), after.decode().split("\n"))
    return [line[2:] for line in compared if line.startswith(("+ ", "- "))]


def blocks(data: bytes) -> list[str]:
    """What stands between the blank lines of a catalog: its header and its entries."""
    newline = "\r\n" if b"\r\n" in data else "\n"
    return data.decode().rstrip(newline).split(newline * 2)


@pytest.mark.parametrize("writer", WRITERS)
def test_what_others_wrote_stays(project: MakeProject, writer: str) -> None:
    """An update that has nothing to do changes no byte."""
    made, data = rewritten(project, writer)
    changed = differing(data, updated(made))

    assert [] == [line for line in changed if writer not in RESTORED or not line.startswith("#. {")]


@pytest.mark.parametrize("writer", WRITERS)
def test_an_edited_paragraph_changes_its_entry_alone(project: MakeProject, writer: str) -> None:
    """All other entries, and their order, stay as the program wrote them."""
    made, data = rewritten(project, writer)
    before = blocks(updated(made) if writer in RESTORED else data)
    (made.root / "source/a.md").write_text(ARTICLE.replace("tres escuelas", "tres escuelas grandes"), encoding="utf-8")
    after = blocks(updated(made))

    gone, added = (
        [block for block in some if block not in others] for some, others in ((before, after), (after, before))
    )
    assert [True] == ["ciudad vieja" in block for block in gone]
    assert all("ciudad vieja" in block for block in added)
    assert [block for block in before if block not in gone] == [block for block in after if block not in added]
