"""Private files: labeled on a page of this machine, absent from every twin."""

from typing import Any

import pytest
from flask.testing import FlaskClient


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def private_decision(client: FlaskClient) -> str:
    page = client.get("/examiners/orla-fennimore").text
    before = page.index('<strong class="private">private file</strong>')
    start = page.rindex("/decisions/", 0, before) + len("/decisions/")
    return page[start : page.index('"', start)]


def test_a_private_row_is_labeled_on_the_page(private_client: FlaskClient) -> None:
    decision = private_decision(private_client)
    page = private_client.get(f"/decisions/{decision}")
    assert page.status_code == 200
    assert "private file, no public copy" in page.text
    assert "/source" not in page.text.replace("/sources", "")


def test_a_private_row_is_not_in_the_twin_and_not_counted_there(
    private_client: FlaskClient, client: FlaskClient
) -> None:
    assert json(private_client, "/examiners/orla-fennimore.json") == json(client, "/examiners/orla-fennimore.json")
    twin = private_client.get("/examiners/orla-fennimore/opinions", headers={"Accept": "application/json"}).json
    assert twin == json(client, "/examiners/orla-fennimore/opinions.json")


@pytest.mark.parametrize("form", [".json", "?format=json"])
def test_the_twin_of_a_private_decision_or_document_is_not_there(private_client: FlaskClient, form: str) -> None:
    decision = private_decision(private_client)
    page = private_client.get(f"/decisions/{decision}").text
    start = page.index("/documents/") + len("/documents/")
    document = page[start : page.index('"', start)]
    assert private_client.get(f"/documents/{document}").status_code == 200
    assert private_client.get(f"/decisions/{decision}{form}").status_code == 404
    assert private_client.get(f"/documents/{document}{form}").status_code == 404
    assert private_client.get(f"/documents/{document}/source").status_code == 404


def test_someone_known_from_private_files_only_is_not_in_a_twin(private_client: FlaskClient) -> None:
    assert private_client.get("/examiners/lucan-marchbanks").status_code == 200
    assert private_client.get("/examiners/lucan-marchbanks.json").status_code == 404
    assert "Marchbanks" in private_client.get("/search?q=marchbanks").text
    assert "lucan" not in private_client.get("/search.json?q=marchbanks").text.lower()


def test_search_names_private_decisions_on_the_page_only(private_client: FlaskClient) -> None:
    decision = private_decision(private_client)
    assert decision in private_client.get("/search?q=lumbar&year=2021").text
    assert decision not in private_client.get("/search.json?q=lumbar&year=2021").text


def test_coverage_in_a_twin_counts_no_private_decision(private_client: FlaskClient, client: FlaskClient) -> None:
    for address in ("/sources.json", "/index.json"):
        assert json(private_client, address)["tribunals"] == json(client, address)["tribunals"]
