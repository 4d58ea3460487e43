"""The web site: pages that lead to each other, whole and safe whatever authors and translators wrote."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.project import Project, load
from pipeline.runs.build import build
from tests.conftest import MakeProject
from tests.runs.files import po
from tests.targets.pages import Page, dead_links, pages

ROOT = Path(__file__).parents[2]


def site_of(project: Project) -> Path:
    """The site of a project, freshly built."""
    build(project, project.locales, ["site"])
    return project.root / project.editions / "site"


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the project that ships with the program."""
    root = tmp_path_factory.mktemp("shipped")
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "pipeline.toml", root)
    return site_of(load(root))


def test_every_link_of_the_shipped_site_leads_somewhere(shipped: Path) -> None:
    """Every ``href`` and ``src`` of every page is a file of the site, and every fragment an element of its page."""
    assert dead_links(shipped) == []


def test_the_shipped_project_is_published_in_all_its_languages(shipped: Path) -> None:
    """Every article has a page in the author's language and in each of the project's."""
    articles = [path.stem for path in (ROOT / "source").iterdir() if path.is_file()]
    locales = ["es-US", *(locale.tag for locale in load(ROOT).locales)]
    expected = {f"{locale}/{article}/index.html" for locale in locales for article in articles}
    assert expected == {path for path in pages(shipped) if path.count("/") == 2}


def test_every_page_says_its_language_and_direction(shipped: Path) -> None:
    """A page's root has ``lang`` and ``dir``, those of the folder that it stands in."""
    for path, page in pages(shipped).items():
        ((tag, root), *_) = [each for each in page.tags if each[0] == "html"]
        folder = path.partition("/")[0] if "/" in path else "es-US"
        assert (tag, root) == ("html", {"lang": folder, "dir": "rtl" if folder == "ar" else "ltr"}), path


def test_the_switcher_leads_to_all_editions(shipped: Path) -> None:
    """From each edition of an article a reader gets to all others, and to no edition that is held back."""
    known = pages(shipped)
    for path, page in known.items():
        locale, _, rest = path.partition("/")
        if not rest:
            continue
        editions = {other.partition("/")[0] for other in known if other.partition("/")[2] == rest}
        offered = [attributes for tag, attributes in page.tags if tag == "a" and "hreflang" in attributes]
        assert editions == {attributes["hreflang"] for attributes in offered}, path
        assert [locale] == [each["hreflang"] for each in offered if each.get("aria-current") == "page"], path


def test_every_page_has_one_heading_of_the_first_level(shipped: Path) -> None:
    """A page is about one thing."""
    for path, page in pages(shipped).items():
        assert [tag for tag, _ in page.tags].count("h1") == 1, path


def test_no_page_needs_a_script(shipped: Path) -> None:
    """Pages work from a folder: no script, and nothing from another host."""
    for path, page in pages(shipped).items():
        assert "script" not in {tag for tag, _ in page.tags}, path
        assert all("//" not in attributes.get("src", "") for _, attributes in page.tags), path


EVIL = {
    "a script": "One <script>alert(1)</script>",
    "a handler": "One <b onclick=alert(1)>two</b>",
    "an image's handler": "One <img src=x onerror=alert(1)>",
    "a script's address": "[One](javascript:alert(1))",
    "one in disguise": "<a href='jav&#x0A;ascript:alert(1)'>One</a>",
    "a page as an address": "[One](data:text/html,<script>alert(1)</script>)",
    "a frame": "One <iframe src=//evil.example></iframe>",
    "a drawing": "One <svg onload=alert(1)><script>alert(1)</script></svg>",
    "another base": "One <base href=//evil.example>",
    "a redirection": "One <meta http-equiv=refresh content='0;url=//evil.example'>",
    "a style": "One <style>body{display:none}</style><p style='position:fixed'>",
    "a form": "One <form action=//evil.example><input type=text></form>",
    "an end of the page": "One</p></article></main></body></html><script>alert(1)</script>",
    "a comment": "One <!-- two",
}


@pytest.mark.parametrize("path", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize("who", ["author", "translator"])
@pytest.mark.parametrize("evil", EVIL.values(), ids=EVIL)
def test_nothing_active_survives(project: MakeProject, path: str, who: str, evil: str) -> None:
    """Scripts, handlers and active addresses reach no page, whoever wrote them, into whatever element."""
    prose = f'<p title="{evil}">{evil}</p>' if path == "a.html" else f"{evil}\n"
    article = {"author": prose, "translator": "<p title='Dos'>Uno</p>" if path == "a.html" else "Uno\n"}[who]
    made = project({f"source/{path}": article, "locales/en/LC_MESSAGES/a.po": po({"Uno": evil, "Dos": evil})})
    for name, page in pages(site_of(made)).items():
        tags = {tag for tag, _ in page.tags}
        assert not tags & {"script", "iframe", "svg", "base", "form", "style", "object"}, name
        assert [attributes for tag, attributes in page.tags if tag == "meta" and "http-equiv" in attributes] == [], name
        for _, attributes in page.tags:
            assert not [each for each in attributes if each.startswith("on")], name
        for link in page.links():
            assert not link.lower().startswith(("javascript:", "data:", "vbscript:", "//")), name
        assert [tag for tag, _ in page.tags].count("main") == 1, name


def test_text_is_text_in_a_page_s_title(project: MakeProject) -> None:
    """What is said in a title, a description or a byline is escaped."""
    evil = "</title><script>alert(1)</script>"
    made = project({"source/a.md": f"---\ntitle: '{evil}'\nauthor: '{evil}'\ndescription: '\"><b>'\n---\nUno\n"})
    text = (site_of(made) / "es-US/a/index.html").read_text(encoding="utf-8")
    assert "&lt;/title&gt;&lt;script&gt;" in text
    assert "<script>" not in text
    assert Page(text).attributes("meta", "content")[-1] == '"><b>'


def test_links_between_articles_lead_to_the_same_language(project: MakeProject) -> None:
    """A link to another article leads to its edition in the page's language, else to the author's."""
    made = project(
        {
            "source/a.md": "# Uno\n\n[Dos](sub/b.md#dos) y [tres](sub/c.md)\n",
            "source/sub/b.md": "# Dos\n",
            "source/sub/c.md": "# Tres\n",
            "locales/en/LC_MESSAGES/sub/b.po": po({"Dos": "Two"}),
            "locales/en/LC_MESSAGES/a.po": po({"Uno": "One"}),
        },
        settings='[project]\nsource_locale = "es-US"\nlocales = ["en"]\n[build]\nthreshold = 1\n',
    )
    page = pages(site_of(made))["en/a/index.html"]
    assert [link for link in page.links() if "sub" in link] == [
        "../sub/b/index.html#dos",
        "../../es-US/sub/c/index.html",
    ]


def test_images_are_found_from_every_page(project: MakeProject) -> None:
    """A picture beside the articles is shown in every edition, and stands on the site once."""
    made = project({"source/sub/a.md": "![Uno](../img/b.png)\n", "source/img/b.png": b"PNG"})
    site = site_of(made)
    assert {"../../../media/img/b.png"} == {
        link for page in pages(site).values() for link in page.attributes("img", "src")
    }
    assert (site / "media/img/b.png").read_bytes() == b"PNG"


def test_a_link_to_nowhere_is_told(project: MakeProject) -> None:
    """A link that leads to nothing on the site is no link there, and a warning says so."""
    made = project({"source/a.md": "[Uno](no.md)\n"})
    report = build(made, made.locales, ["site"])
    assert report.problems
    assert all("no.md" in problem.cause for problem in report.problems)
    assert not report.failed
    assert dead_links(made.root / "editions/site") == []


def test_text_in_another_language_says_so(project: MakeProject) -> None:
    """On a page, what fell back to the author's text is marked with his language."""
    made = project({"source/a.md": "# Uno\n\nDos\n", "locales/en/LC_MESSAGES/a.po": po({"Uno": "One"})})
    page = pages(site_of(made))["en/a/index.html"]
    assert page.attributes("span", "lang") == ["es-US"]


def test_heading_ids_are_the_source_s(project: MakeProject) -> None:
    """A link to a heading works in every edition."""
    article = "# Uno\n\n## Dos {#dos}\n\n## Tres\n\n[a](#tres)\n"
    made = project(
        {"source/a.md": article, "locales/en/LC_MESSAGES/a.po": po({"Uno": "One", "Dos": "Two", "Tres": "Three"})}
    )
    known = pages(site_of(made))
    ids = [
        [each["id"] for tag, each in known[f"{tag_}/a/index.html"].tags if tag in ("h1", "h2")]
        for tag_ in ("es-US", "en")
    ]
    assert ids[0] == ids[1] == ["uno", "dos", "tres"]


def test_a_file_from_windows_with_a_byte_order_mark(project: MakeProject) -> None:
    """What is shown is what is split: a byte order mark is no part of the first line."""
    made = project({"source/a.md": "\ufeff---\r\ntitle: Uno\r\n---\r\n\r\n# Dos\r\n"})
    text = (site_of(made) / "es-US/a/index.html").read_text(encoding="utf-8")
    assert '<h1 id="dos">Dos</h1>' in text
    assert "\ufeff" not in text


NAMES = [
    *("con espacio.md", "acentuación.md", "50 %.md", "a'b\"c.md", "a&b.md", "日本.md", "a.b.md"),
    *("a#b.md", "¿qué?.md", "50%25.md"),
]


@pytest.mark.parametrize("name", NAMES)
def test_an_article_may_have_any_name(project: MakeProject, name: str) -> None:
    """Links to articles work whatever signs their names have."""
    made = project({f"source/{name}": "# Uno\n"})
    assert dead_links(site_of(made)) == []


ADDRESSES = {
    "accents": ("imágenes/mesa.png", "![Uno](imágenes/mesa.png)"),
    "encoded accents": ("imágenes/mesa.png", "![Uno](im%C3%A1genes/mesa.png)"),
    "a blank": ("mi mesa.png", "![Uno](<mi mesa.png>)"),
    "an encoded blank": ("mi mesa.png", "![Uno](mi%20mesa.png)"),
    "a number sign": ("a#b.png", "![Uno](a%23b.png)"),
    "a query": ("mesa.png", "![Uno](mesa.png?v=2)"),
    "dots": ("mesa.png", "![Uno](./x/../mesa.png)"),
}


@pytest.mark.parametrize(("file", "image"), ADDRESSES.values(), ids=ADDRESSES)
def test_an_image_may_have_any_name(project: MakeProject, file: str, image: str) -> None:
    """An image is found under the name that its address says, encoded or not."""
    made = project({"source/a.md": f"{image}\n", f"source/{file}": b"PNG"})
    site = site_of(made)
    assert dead_links(site) == []
    assert len(pages(site)["es-US/a/index.html"].attributes("img", "src")) == 1


def test_the_source_locale_may_be_among_the_locales(project: MakeProject) -> None:
    """An article is listed once in each language, even where the settings name the author's own."""
    settings = '[project]\nsource_locale = "es"\nlocales = ["es", "en"]\n[build]\nthreshold = 0\n'
    known = pages(site_of(project({"source/a.md": "# Uno\n"}, settings)))
    listed = [link for link in known["es/index.html"].attributes("a", "href") if link.startswith("a/")]
    assert listed == ["a/index.html"]
