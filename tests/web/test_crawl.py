"""The whole site, link by link: every address answers, and no claimant's name, address or file name is anywhere."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.world import ADDRESS, CLAIMANT, World, invented, publish
from web import Config, create_app

SEARCHES = ["/search?q=plumtree", "/search?q=zedekiah", "/search?q=employee", "/search?q=%22ferrowick+mills%22"]
LEAKS = [*CLAIMANT.lower().split(), ADDRESS, "plumtree-zedekiah-2019"]


def with_everything(world: World) -> None:
    """The invented release, with a private file whose name is the claimant's."""
    invented(world)
    world.source("local_files", "Files of your own", address="")
    world.decision("orla-fennimore", "Orla Fennimore", private=True, year=2022)
    world.info["private"] = True


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[int, str, str]]]:
    """Status, text and headers of every page and twin that links or searches lead to."""
    data: Path = tmp_path_factory.mktemp("crawl")
    publish(data, with_everything)
    app = create_app(Config(data=data))
    yield dict(crawl(app.test_client()))
    app.extensions["current_release"].close()


def crawl(client: FlaskClient) -> Iterator[tuple[str, tuple[int, str, str]]]:
    waiting, seen = ["/", "/robots.txt", "/health", *SEARCHES], set[str]()
    while waiting:
        address = waiting.pop()
        if address in seen or not followed(address):
            continue
        seen.add(address)
        answer = client.get(address)
        headers = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
        yield address, (answer.status_code, answer.text, headers)
        if answer.mimetype == "text/html":
            waiting += internal(address, answer.text)
            path, question, query = address.partition("?")
            waiting.append(f"{path if path != '/' else '/index'}.json{question}{query}")


def followed(address: str) -> bool:
    """Whether to go there: not to the publisher, and not into every combination of facets, or of filter and order."""
    narrowed = (address.startswith("/search?") and address not in SEARCHES) or "&" in address
    return not narrowed and not address.startswith("/static/") and not address.endswith("/source")


def internal(page: str, text: str) -> Iterator[str]:
    """Addresses of this site to which a page links."""
    for address in re.findall(r'href="([^"]*)"', text):
        bare = unescape(address).partition("#")[0]
        if bare.startswith("/"):
            yield bare
        elif bare.startswith("?"):
            yield page.partition("?")[0] + bare


def test_the_crawl_reaches_every_kind_of_page(pages: dict[str, tuple[int, str, str]]) -> None:
    kinds = {re.sub(r"[0-9a-f]{20,}", "…", address.partition("?")[0]) for address in pages}
    assert {
        "/", "/index.json", "/search", "/search.json", "/sources", "/sources/mn_wcca", "/methodology", "/glossary",
        "/decisions/…", "/decisions/….json", "/documents/…", "/documents/….json", "/examiners/orla-fennimore",
        "/examiners/orla-fennimore.json", "/examiners/orla-fennimore/opinions", "/examiners/orla-fennimore/discipline",
        "/examiners/orla-fennimore/weighing.json", "/examiners/orla-fennimore/publications",
        "/examiners/orla-fennimore/new", "/examiners/orla-fennimore/new.csv", "/examiners/orla-fennimore/feed.atom",
        "/compare", "/compare.json", "/tribunals", "/tribunals/mn_wcca", "/organizations", "/specialties",
        "/specialties/orthopedics", "/states", "/states/mn", "/states/mn.csv", "/corrections", "/corrections.json",
    } <= kinds  # fmt: skip
    assert len(pages) > 200


def test_every_link_leads_somewhere(pages: dict[str, tuple[int, str, str]]) -> None:
    broken = {address: status for address, (status, _, _) in pages.items() if status != 200}
    private = {
        address for address in broken if address.endswith(".json") and 'class="private"' in pages[address[:-5]][1]
    }
    no_twin = {"/methodology.json", "/sources/local_files.json"}  # The second holds private files only.
    assert set(broken) - private - no_twin == set()
    assert len(private) == 2


def test_a_page_names_no_twin_that_it_has_not(pages: dict[str, tuple[int, str, str]]) -> None:
    linked = {
        link
        for address, (_, text, _) in pages.items()
        for link in internal(address, text)
        if link.partition("?")[0].endswith((".json", ".csv"))
    }
    assert {link.partition("?")[0].rpartition(".")[2] for link in linked} == {"json", "csv"}
    assert {link: pages[link][0] for link in linked if followed(link) and pages[link][0] != 200} == {}


def test_no_claimant_is_named_anywhere(pages: dict[str, tuple[int, str, str]]) -> None:
    typed = re.compile(r'value="[^"]*"|<q>.*?</q>|<title>.*?</title>|"(?:q|title)": ".*?"|q=[a-z]+')
    for address, (_, text, headers) in pages.items():
        shown = (typed.sub("", text) + headers).lower()
        assert [leak for leak in LEAKS if leak.lower() in shown] == [], address


def test_a_search_for_a_claimant_finds_nothing(pages: dict[str, tuple[int, str, str]]) -> None:
    for name in CLAIMANT.lower().split():
        assert f"Nothing found for <q>{name}</q>" in pages[f"/search?q={name}"][1]


def test_no_private_row_is_in_a_twin(pages: dict[str, tuple[int, str, str]]) -> None:
    (decision,) = [
        address.rpartition("/")[2]
        for address, (_, text, _) in pages.items()
        if address.startswith("/decisions/") and '<strong class="private">private file</strong>' in text
    ]
    with_it = {address for address, (_, text, _) in pages.items() if decision in text}
    assert with_it
    assert not {address for address in with_it if address.partition("?")[0].endswith((".json", ".csv"))}


def test_every_person_s_line_leads_to_its_source(pages: dict[str, tuple[int, str, str]]) -> None:
    for tail in ("", "/opinions", "/weighing", "/discipline", "/publications"):
        text = pages[f"/examiners/orla-fennimore{tail}"][1]
        rows = re.findall(r'<li class="row"[^>]*>(.*?)</li>', text, re.DOTALL)
        assert rows
        assert all('<a class="source" href="/documents/' in row for row in rows)
