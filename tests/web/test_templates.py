"""What no template and no page may hold: words that judge, and anything inline."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask.testing import FlaskClient

import web

TEMPLATES = sorted((Path(web.__file__).parent / "templates").glob("*.html"))
CODE = sorted(Path(web.__file__).parent.rglob("*.py"))
BANNED = ("biased", "hired gun", "fraud", "always", "never", "malpractice", "clean record", "background check")
QUOTED = re.compile(r"<blockquote>.*?</blockquote>|<p class=\"(?:text|snippet)\">.*?</p>", re.DOTALL)
ADDRESSES = [
    "/", "/search?q=fennimore", "/search?q=lumbar", "/search?q=zzzzqqq", "/examiners/orla-fennimore",
    "/examiners/tobias-quillfeather", "/examiners/orla-fennimore/opinions", "/examiners/orla-fennimore/discipline",
    "/physicians/ansgar-dellwood", "/sources", "/sources/mn_wcca", "/methodology", "/glossary", "/nothing",
    "/compare", "/compare?ids=orla-fennimore,tobias-quillfeather", "/compare?ids=nobody",
    "/tribunals", "/tribunals/mn_wcca", "/organizations", "/specialties", "/specialties/orthopedics", "/states",
    "/states/mn", "/corrections", "/examiners/orla-fennimore/peers", "/examiners/orla-fennimore/new",
    "/examiners/orla-fennimore/audit", "/examiners/orla-fennimore/appeal", "/examiners/tobias-quillfeather/appeal",
]  # fmt: skip


_FIELDS = {"input", "select", "textarea"}


def banned(text: str) -> list[str]:
    return [word for word in BANNED if re.search(rf"\b{word}\b", text, re.IGNORECASE)]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_judges(path: Path) -> None:
    assert banned(path.read_text()) == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_page_judges_outside_quotes(client: FlaskClient, address: str) -> None:
    page = QUOTED.sub("", client.get(address).text)
    assert banned(page) == []


def test_the_scan_finds_what_it_looks_for() -> None:
    assert banned("A Hired Gun is ALWAYS biased; nevertheless") == ["biased", "hired gun", "always"]


class Page(HTMLParser):
    """Collects what the tests below ask about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.inline: list[str] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.tags.append(tag)
        self.attributes.append((tag, named))
        self.ids += [str(named["id"])] if "id" in named else []
        if tag == "style" or (tag == "script" and "src" not in named):
            self.inline.append(tag)
        self.inline += [f"{tag} {name}" for name in named if name == "style" or name.startswith("on")]


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_is_inline(client: FlaskClient, address: str) -> None:
    assert Page(client.get(address).text).inline == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_can_be_read_by_ear_and_by_keyboard(client: FlaskClient, address: str) -> None:
    page = Page(client.get(address).text)
    assert ("html", {"lang": "en"}) in page.attributes
    assert [page.tags.count(tag) for tag in ("main", "h1", "footer")] == [1, 1, 1]
    assert len(page.ids) == len(set(page.ids))
    assert ("a", {"class": "skip", "href": "#main"}) in page.attributes
    assert page.tags.count("table") == page.tags.count("caption")
    assert all(named.get("scope") in {"col", "row"} for tag, named in page.attributes if tag == "th")
    labels = {named.get("for") for tag, named in page.attributes if tag == "label"}
    fields = [named for tag, named in page.attributes if tag in _FIELDS and named.get("type") != "hidden"]
    assert labels == {named["id"] for named in fields}


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_says_that_the_sample_is_invented(client: FlaskClient, address: str) -> None:
    page = client.get(address).text
    assert "<strong>Invented sample.</strong> Every person, decision and source shown here is made up." in page
    assert '<meta name="robots" content="noindex' in page


@pytest.mark.parametrize("address", ADDRESSES)
def test_plotly_is_loaded_only_where_there_is_a_chart(client: FlaskClient, address: str) -> None:
    page = client.get(address).text
    assert ("plotly-basic" in page) == ("data-figure" in page) == (address in {"/examiners/orla-fennimore", "/sources"})
