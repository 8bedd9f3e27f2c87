"""Every data page has a JSON twin at the same address."""

import pytest
from flask.testing import FlaskClient

TWINS = [
    ("/", "/index.json"),
    ("/search?q=fennimore", "/search.json?q=fennimore"),
    ("/search?q=zzzzqqq", "/search.json?q=zzzzqqq"),
    ("/examiners/orla-fennimore", "/examiners/orla-fennimore.json"),
    ("/examiners/orla-fennimore/opinions", "/examiners/orla-fennimore/opinions.json"),
    ("/examiners/orla-fennimore/weighing", "/examiners/orla-fennimore/weighing.json"),
    ("/examiners/orla-fennimore/discipline", "/examiners/orla-fennimore/discipline.json"),
    ("/examiners/orla-fennimore/publications", "/examiners/orla-fennimore/publications.json"),
    ("/physicians/ansgar-dellwood", "/physicians/ansgar-dellwood.json"),
    ("/sources", "/sources.json"),
    ("/sources/mn_wcca", "/sources/mn_wcca.json"),
    ("/glossary", "/glossary.json"),
]


@pytest.mark.parametrize(("page", "twin"), TWINS)
def test_the_twin_has_the_page_s_title_and_is_reached_three_ways(client: FlaskClient, page: str, twin: str) -> None:
    html, named = client.get(page), client.get(twin)
    joined = f"{page}{'&' if '?' in page else '?'}format=json"
    assert html.mimetype == "text/html"
    assert named.mimetype == "application/json"
    assert named.json is not None
    assert f"<title>{named.json['title']}" in html.text.replace("&#39;", "'")
    assert client.get(joined).json == named.json
    assert client.get(page, headers={"Accept": "application/json"}).json == named.json


@pytest.mark.parametrize(
    ("accept", "mimetype"),
    [
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("*/*", "text/html"),
        ("application/json;q=0.9, text/html;q=0.5", "application/json"),
        ("application/json;q=0.3, text/html", "text/html"),
    ],
)
def test_what_is_accepted_decides(client: FlaskClient, accept: str, mimetype: str) -> None:
    answer = client.get("/sources", headers={"Accept": accept})
    assert answer.mimetype == mimetype
    assert answer.headers["Vary"] == "Accept"


def test_the_address_outranks_what_is_accepted(client: FlaskClient) -> None:
    assert client.get("/sources.json", headers={"Accept": "text/html"}).mimetype == "application/json"
    assert client.get("/sources?format=html", headers={"Accept": "application/json"}).mimetype == "text/html"


@pytest.mark.parametrize(
    "address",
    ["/nothing.json", "/examiners/nobody.json", "/decisions/0000.json", "/documents/beef.json", "/sources/xx.json"],
)
def test_a_failure_is_json_where_json_was_asked_for(client: FlaskClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert answer.json is not None
    assert answer.json.keys() == {"title", "status", "sentence"}


def test_an_answer_is_asked_for_anew_so_that_a_hold_shows_at_once(client: FlaskClient) -> None:
    assert client.get("/examiners/orla-fennimore").headers["Cache-Control"] == "no-cache"
