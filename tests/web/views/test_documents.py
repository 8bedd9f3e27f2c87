from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.snapshots import SnapshotStore
from tests.web.world import ADDRESS


@pytest.fixture
def sha(client: FlaskClient) -> str:
    profile = client.get("/examiners/orla-fennimore.json").json
    assert profile is not None
    found: str = profile["opinions"][0]["provenance"]["document_id"]
    return found


def test_what_was_saved_when_and_from_where_in_words(client: FlaskClient, sha: str) -> None:
    page = client.get(f"/documents/{sha}").text
    for words in (
        sha,
        "Saved February 3, 2026",
        "text/html",
        "plain 1",
        "2026-02-03 10:00",
        "fetched from the publisher",
    ):
        assert words in page
    twin = client.get(f"/documents/{sha}.json").json
    assert twin is not None
    assert twin["visits"] == [{"at": "2026-02-03T10:00:00+00:00", "as_of": None, "how": "fetched from the publisher"}]
    assert [one["docket"] for one in twin["decisions"]]


def test_no_address_stands_on_the_page(client: FlaskClient, sha: str) -> None:
    for form in ("", ".json"):
        text = client.get(f"/documents/{sha}{form}").text
        assert ADDRESS not in text
        assert "plumtree" not in text.lower()


def test_every_visit_is_listed(own_client: FlaskClient, own_data: Any, sha: str) -> None:
    store = SnapshotStore(own_data)
    (first,) = [visit for visit in store.visits() if visit.sha256 == sha]
    store.revisit(first, retrieved_at="2026-03-01T08:30:00+00:00")
    twin = own_client.get(f"/documents/{sha}.json").json
    assert twin is not None
    assert [visit["how"] for visit in twin["visits"]] == [
        "fetched from the publisher",
        "still the same at the publisher",
    ]


def test_an_imported_file_has_no_public_address(own_client: FlaskClient, own_data: Any, sha: str) -> None:
    index = own_data / "snapshots" / "index.jsonl"
    index.write_text(index.read_text().replace(ADDRESS, "file:///home/someone/Plumtree v. Mills.html"))
    refused = own_client.get(f"/documents/{sha}/source")
    assert refused.status_code == 404
    assert "it is a file that was imported" in refused.text
    page = own_client.get(f"/documents/{sha}").text
    assert "imported from a file" in page
    assert "Plumtree" not in page


@pytest.mark.parametrize("scheme", ["javascript:alert(1)", "data:text/html,x", "ftp://example.org/x", "//example.org"])
def test_only_the_web_is_led_to(own_client: FlaskClient, own_data: Any, sha: str, scheme: str) -> None:
    index = own_data / "snapshots" / "index.jsonl"
    index.write_text(index.read_text().replace(ADDRESS, scheme))
    assert own_client.get(f"/documents/{sha}/source").status_code == 404


@pytest.mark.parametrize("sha", ["0" * 64, "zz", "..%2f..%2fdesk.sqlite"])
@pytest.mark.parametrize("tail", ["", ".json", "/source"])
def test_no_such_document(client: FlaskClient, sha: str, tail: str) -> None:
    assert client.get(f"/documents/{sha}{tail}").status_code == 404
