"""Twins: which a page has, and that its foot names them at the same address."""

import re

import pytest
from flask.testing import FlaskClient

from web import Site
from web.addresses.twins import page_endpoint, twin_of, twins

PROFILE = "/examiners/orla-fennimore"


def foot(client: FlaskClient, address: str) -> list[tuple[str, str, str]]:
    """Address, media type and name of each twin that a page names."""
    found = re.search(r'<p class="twins">This page as (.*?)</p>', client.get(address).text, re.DOTALL)
    return [] if found is None else re.findall(r'<a href="(.*?)" rel="nofollow" type="(.*?)">(.*?)</a>', found[1])


@pytest.mark.parametrize(
    ("address", "formats"),
    [
        ("/", ["JSON"]),
        ("/search?q=lumbar", ["JSON", "CSV"]),
        (PROFILE, ["JSON"]),
        (f"{PROFILE}/opinions", ["JSON", "CSV"]),
        (f"{PROFILE}/weighing", ["JSON", "CSV"]),
        (f"{PROFILE}/discipline", ["JSON", "CSV"]),
        (f"{PROFILE}/publications", ["JSON", "CSV"]),
        ("/physicians/ansgar-dellwood", ["JSON"]),
        ("/sources", ["JSON", "CSV"]),
        ("/sources/mn_wcca", ["JSON"]),
        ("/glossary", ["JSON"]),
        ("/methodology", []),
        ("/search?q=zzzzqqq", []),
        ("/nothing", []),
        ("/examiners/nobody", []),
        (f"{PROFILE}/opinions?issue=weather", []),
    ],
)
def test_the_foot_names_the_twins_that_there_are(client: FlaskClient, address: str, formats: list[str]) -> None:
    named = foot(client, address)
    assert [name for _, _, name in named] == formats
    for link, media_type, _ in named:
        assert client.get(link).mimetype == media_type


def test_a_twin_keeps_what_was_asked(client: FlaskClient) -> None:
    address = f"{PROFILE}/opinions?issue=causation&direction=claimant"
    assert [link for link, _, _ in foot(client, address)] == [
        f"{PROFILE}/opinions.{form}?issue=causation&amp;direction=claimant" for form in ("json", "csv")
    ]


@pytest.mark.parametrize(
    ("path", "endpoint"),
    [("/sources", "sources"), ("/sources.json", "sources"), ("/sources.csv", "sources"), ("/sources/x.json", "source")],
)
def test_a_twin_s_page_is_known(app: Site, path: str, endpoint: str) -> None:
    with app.test_request_context(path):
        assert page_endpoint() == endpoint


@pytest.mark.parametrize(
    ("path", "endpoint", "twin"),
    [
        ("/examiners/x", "physician", "physician"),
        ("/examiners/x.json", "physician", "physician_json"),
        ("/examiners/x/opinions.csv", "opinions", "opinions_csv"),
        ("/examiners/x/opinions.csv", "physician", "physician"),
        ("/examiners/x.html", "physician", "physician"),
    ],
)
def test_a_format_is_kept_where_there_is_one(app: Site, path: str, endpoint: str, twin: str) -> None:
    with app.test_request_context(path):
        assert twin_of(endpoint) == twin


def test_what_is_private_has_no_twin(app: Site) -> None:
    with app.test_request_context("/sources/local_files"):
        assert twins(frozenset({"local_files"})) == []
        assert twins(frozenset({"mn_wcca"})) == [("JSON", "/sources/local_files.json")]
