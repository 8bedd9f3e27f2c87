"""Private files: labeled on a page of this machine, absent from every twin."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.models import Physician
from tests.web.world import World, invented, with_private
from web import Config, create_app

Publish = Callable[..., None]


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
    twin, public = (json(one, "/examiners/orla-fennimore.json") for one in (private_client, client))
    assert twin["record"].pop("evidence") == []  # Its lines count mentions of all documents together.
    assert public["record"].pop("evidence") != []
    assert twin == public
    accepted = private_client.get("/examiners/orla-fennimore/opinions", headers={"Accept": "application/json"}).json
    assert accepted == json(client, "/examiners/orla-fennimore/opinions.json")


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


@pytest.mark.parametrize(
    "address",
    [
        "/index.json", "/sources.json", "/sources/mn_wcca.json", "/search.json?q=lumbar",
        "/search.json?q=lumbar&tribunal=mn_wcca", "/search.json?q=fennimore", "/search.json?q=lumbar&year=2021",
        "/search.json?q=marchbanks", "/physicians/ansgar-dellwood.json", "/examiners/tobias-quillfeather.json",
        "/examiners/orla-fennimore/weighing.json", "/suggest?q=fenn", "/suggest?q=march",
    ],
)  # fmt: skip
def test_a_twin_is_that_of_a_release_without_the_private_files(
    private_client: FlaskClient, client: FlaskClient, address: str
) -> None:
    assert json(private_client, address) == json(client, address)


@pytest.mark.parametrize(
    "address",
    [
        "/sources.csv", "/search.csv?q=lumbar", "/search.csv?q=fennimore", "/examiners/orla-fennimore/opinions.csv",
        "/examiners/orla-fennimore/weighing.csv", "/examiners/orla-fennimore/discipline.csv",
        "/examiners/orla-fennimore/publications.csv",
    ],
)  # fmt: skip
def test_so_is_a_table(private_client: FlaskClient, client: FlaskClient, address: str) -> None:
    assert private_client.get(address).text == client.get(address).text


def test_the_page_counts_what_its_twin_leaves_out(private_client: FlaskClient) -> None:
    assert "<dd>44</dd>" in private_client.get("/").text
    assert json(private_client, "/index.json")["totals"] == {
        "examiners": 2, "physicians": 3, "decisions": 42, "discipline": 4, "publications": 1,
    }  # fmt: skip
    assert "42 decisions; identified" in private_client.get("/search?q=orla+fennimore").text
    assert json(private_client, "/search.json?q=orla+fennimore")["people"][0]["decisions"] == 41


def test_a_source_of_private_files_has_a_page_and_no_twin(private_client: FlaskClient) -> None:
    page = private_client.get("/sources/local_files")
    assert page.status_code == 200
    assert "This page as" not in page.text
    assert private_client.get("/sources/local_files.json").status_code == 404


@pytest.mark.parametrize("address", ["/examiners/lucan-marchbanks", "/examiners/lucan-marchbanks/opinions"])
def test_a_page_that_has_no_twin_names_none(private_client: FlaskClient, address: str) -> None:
    assert "This page as" not in private_client.get(address).text
    assert private_client.get(f"{address}.json").status_code == 404
    assert private_client.get(f"{address}?format=csv").status_code == 404


def test_a_name_that_only_a_private_file_prints_is_in_no_twin(publish: Publish, tmp_path: Path) -> None:
    publish(tmp_path, with_a_private_spelling)
    app = create_app(Config(data=tmp_path))
    client = app.test_client()
    assert "Orla Wolfsbane Fennimore" in client.get("/examiners/orla-fennimore").text
    assert "Orla Wolfsbane Fennimore" in client.get("/search?q=wolfsbane").text
    for address in (
        "/examiners/orla-fennimore.json", "/examiners/orla-fennimore/opinions.json", "/suggest?q=orla",
        "/examiners/orla-fennimore/opinions.csv", "/search.csv?q=fennimore", "/search.json?q=fennimore",
    ):  # fmt: skip
        assert "olfsbane" not in client.get(address).text
    assert client.get("/search.json?q=wolfsbane").json == {
        **json(client, "/search.json?q=zzzzqqq"), "q": "wolfsbane", "title": "Nothing found: wolfsbane",
    }  # fmt: skip
    assert json(client, "/examiners/orla-fennimore.json")["record"]["names"] == ["Orla Fennimore", "Dr. Fennimore"]
    app.extensions["current_release"].close()


def with_a_private_spelling(world: World) -> None:
    """The longest name of the examiner stands in a private file alone."""
    invented(world)
    world.source("local_files", "Files of your own", holds="Your files.", address="")
    world.decision("orla-fennimore", "Orla Wolfsbane Fennimore", private=True, year=2021)
    for one in world.session.new:
        if isinstance(one, Physician) and one.id == "orla-fennimore":
            one.name = "Orla Wolfsbane Fennimore"
            one.names = [*one.names, "Orla Wolfsbane Fennimore"]
    world.info["private"] = True


def test_a_source_that_also_holds_private_files_says_nothing_of_its_run(publish: Publish, tmp_path: Path) -> None:
    publish(tmp_path, with_both)
    app = create_app(Config(data=tmp_path))
    client = app.test_client()
    line = json(client, "/sources/local_files.json")
    assert line["documents"] == 1
    run = {name: line["source"][name] for name in ("records", "gone", "quarantined", "last_fetched", "last_changed")}
    assert set(run.values()) == {None}
    assert line["source"]["reason"] == ""
    assert "1,200" in client.get("/sources/local_files").text
    app.extensions["current_release"].close()


def with_both(world: World) -> None:
    with_private(world)
    world.document("local_files", "an order that was imported as public", url="file:order.txt")


def test_that_someone_examined_in_a_private_file_alone_is_in_no_twin(publish: Publish, tmp_path: Path) -> None:
    publish(tmp_path, with_a_private_examination)
    app = create_app(Config(data=tmp_path))
    client = app.test_client()
    assert client.get("/examiners/ansgar-dellwood").status_code == 200
    assert client.get("/physicians/ansgar-dellwood").headers["Location"] == "/examiners/ansgar-dellwood"
    for tail in ("", "/opinions", "/discipline"):
        twin = client.get(f"/examiners/ansgar-dellwood{tail}.json")
        assert (twin.status_code, twin.headers["Location"]) == (302, "/physicians/ansgar-dellwood.json")
    assert client.get("/physicians/ansgar-dellwood.json").status_code == 200
    (hit,) = json(client, "/search.json?q=dellwood&kind=order")["texts"]
    assert hit["url"].startswith("/physicians/ansgar-dellwood#")
    (person,) = json(client, "/search.json?q=dellwood")["people"]
    assert (person["kind"], person["url"], person["decisions"]) == ("physician", "/physicians/ansgar-dellwood", 0)
    treated = next(
        f"/decisions/{one['id']}"
        for one in json(client, "/search.json?q=dellwood")["texts"]
        if one["kind"] == "decision"
    )
    assert '<a href="/examiners/ansgar-dellwood">' in client.get(treated).text
    assert [one["examiner"] for one in json(client, f"{treated}.json")["physicians"]] == [None]
    app.extensions["current_release"].close()


def with_a_private_examination(world: World) -> None:
    """Someone who is disciplined and treated in public, and examined in a private file."""
    invented(world)
    world.source("local_files", "Files of your own", holds="Your files.", address="")
    world.decision("ansgar-dellwood", "Ansgar Dellwood", role="treating", retained_side="unknown")
    world.decision("ansgar-dellwood", "Ansgar Dellwood", private=True)
    world.info["private"] = True
