"""Typing help: names of people who have a page, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from tests.web.world import World, publish
from web import Config, create_app


def names(client: FlaskClient, typed: str) -> list[str]:
    answer = client.get("/suggest", query_string={"q": typed})
    assert answer.status_code == 200
    assert answer.json is not None
    assert answer.json.keys() == {"names", "people"}
    assert {one["name"] for one in answer.json["people"]} == set(answer.json["names"])
    return list(answer.json["names"])


@pytest.mark.parametrize("typed", ["or", "ORLA F", "fenn", "Fennimore, o", "orla fennimore"])
def test_a_name_is_offered_from_either_end(client: FlaskClient, typed: str) -> None:
    assert names(client, typed) == ["Orla Fennimore"]


@pytest.mark.parametrize("typed", ["", "  ", "xyz", "plumtree", "zedekiah", "lumbar", "'; drop table", "%", "\0"])
def test_nothing_else_is_offered(client: FlaskClient, typed: str) -> None:
    assert names(client, typed) == []


def test_a_text_that_is_no_name_is_refused(client: FlaskClient) -> None:
    answer = client.get("/suggest", query_string={"q": "x" * 500}, headers={"Accept": "application/json"})
    assert answer.status_code == 400
    assert answer.json is not None
    assert answer.json.keys() == {"title", "status", "sentence"}


def test_what_was_typed_is_kept_nowhere(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    answer = client.get("/suggest?q=fenn")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    assert "fenn" not in caplog.text


def test_someone_known_from_private_files_only_is_not_offered(private_client: FlaskClient) -> None:
    assert names(private_client, "marchbanks") == []
    assert names(private_client, "fenn") == ["Orla Fennimore"]


def test_someone_who_is_held_is_not_offered(own_client: FlaskClient, own_data: Path) -> None:
    assert names(own_client, "quill") == ["Tobias Quillfeather"]
    with Desk.open(own_data / "desk.sqlite") as desk:
        desk.hold("tobias-quillfeather", reason="identity disputed", by="Reviewer")
    assert names(own_client, "quill") == []


@pytest.fixture
def namesakes(tmp_path: Path) -> Iterator[FlaskClient]:
    """Two examiners and a physician on record of one name; a private file prints the specialty of one of them."""

    def fill(world: World) -> None:
        world.source("mn_wcca", "Workers' Compensation Court of Appeals")
        world.source("local_files", "Your own files")
        world.source("xx_board", "Board of Medical Licensure of Xenia")
        world.physician("kit-a", "Kit Marrable", specialty="neurology", npi="9000000007", places=["Reno, NV"])
        world.decision("kit-a", "Kit Marrable")
        world.physician("kit-b", "Kit Marrable", specialty="orthopedics", jurisdictions=["US-WI"])
        world.decision("kit-b", "Kit Marrable", private=True)
        world.physician("kit-c", "Kit Marrable", specialty=None)
        world.act("kit-c", "Kit Marrable")
        world.physician("kit-d", "Kitty Marrable")
        world.decision("kit-d", "Kitty Marrable")

    publish(tmp_path, fill)
    app = create_app(Config(data=tmp_path))
    yield app.test_client()
    app.extensions["current_release"].close()


def test_namesakes_are_told_apart_and_each_leads_to_a_page(namesakes: FlaskClient) -> None:
    answer = namesakes.get("/suggest?q=kit").json
    assert answer is not None
    assert answer["names"] == ["Kit Marrable", "Kitty Marrable"]
    assert answer["people"] == [
        {
            "name": "Kit Marrable",
            "about": "neurology; Reno, NV; NPI 9000000007",
            "url": "/examiners/kit-a",
        },
        {"name": "Kitty Marrable", "about": "", "url": ""},
        {"name": "Kit Marrable", "about": "in records of Minnesota; no NPI on record", "url": "/physicians/kit-c"},
    ]
    for one in answer["people"]:
        assert not one["url"] or namesakes.get(one["url"]).status_code == 200


def test_every_search_box_knows_where_to_ask(client: FlaskClient) -> None:
    for address in ("/", "/sources", "/search?q=lumbar", "/nothing"):
        assert client.get(address).text.count('data-suggest="/suggest"') == 1
