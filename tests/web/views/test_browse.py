"""Examiners by specialty and by state, A to Z, a page at a time."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db import models
from tests.web.conftest import site
from tests.web.world import World, publish


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def names(client: FlaskClient, address: str) -> list[str]:
    return [row["name"] for row in json(client, address)["rows"]]


def test_specialties_are_grouped_and_those_without_an_examiner_named(town_client: FlaskClient) -> None:
    page = json(town_client, "/specialties.json")
    assert [(row["slug"], row["examiners"]) for row in page["rows"]] == [
        ("neurology", 1),
        ("orthopedics", 2),
        ("not-stated", 1),
    ]
    assert "Radiology" in page["without"]
    assert "Neurology" not in page["without"]


def test_states_follow_from_tribunals_rosters_and_places(town_client: FlaskClient) -> None:
    page = json(town_client, "/states.json")
    assert [(row["slug"], row["examiners"]) for row in page["rows"]] == [("ca", 1), ("mn", 2), ("nv", 1)]
    assert "Wyoming" in page["without"]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/specialties/orthopedics.json", ["Orla Fennimore", "Tobias Quillfeather"]),
        ("/specialties/not-stated.json", ["Basil Underhay"]),
        ("/specialties/radiology.json", []),
        ("/states/nv.json", ["Isaura van Drenth"]),
        ("/states/mn.json", ["Orla Fennimore", "Tobias Quillfeather"]),
    ],
)
def test_a_group_names_its_examiners(town_client: FlaskClient, address: str, expected: list[str]) -> None:
    assert names(town_client, address) == expected


def test_who_is_on_a_roster_alone_is_said_to_be(town_client: FlaskClient) -> None:
    assert "none; on a roster" in town_client.get("/states/ca").text
    assert "No examiner is on record here." in town_client.get("/specialties/radiology").text


@pytest.mark.parametrize("address", ["/specialties/astrology", "/states/zz", "/states/MN"])
def test_a_group_that_does_not_exist_is_refused(town_client: FlaskClient, address: str) -> None:
    refused = town_client.get(address)
    assert refused.status_code == 404
    assert re.search("No (specialty|state) has this address.", refused.text)


def crowd(world: World) -> None:
    """Two hundred and thirty examiners on the roster of a state, a hundred of them under A."""
    world.source("xx_board", "Board of Medical Licensure of Xenia")
    for number in range(230):
        initial = "A" if number < 100 else "Ö" if number < 160 else "Z"
        name = f"Ida {initial}{'bcdefghijk'[number % 10]}{'lmnopqrstuvwxyzabcdefghi'[number // 10]}un"
        world.physician(f"ida-{number}", name, standing="identified")
        world.row(models.RosterListing, f"ida-{number}", name, program="qme", listed_from=None, until=None, status=None)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("crowd")
    publish(folder, crowd)
    for app in site(folder):
        yield app.test_client()


def test_a_long_list_has_pages_and_letters(crowded: FlaskClient) -> None:
    first = json(crowded, "/states/mn.json")
    assert (len(first["rows"]), first["total"], first["page"]["pages"]) == (100, 230, 3)
    assert [(one["letter"], one["n"]) for one in first["letters"]] == [("A", 100), ("O", 60), ("Z", 70)]
    all_names = [name for number in (1, 2, 3) for name in names(crowded, f"/states/mn.json?page={number}")]
    assert len(set(all_names)) == 230
    assert [name[4] for name in all_names] == ["A"] * 100 + ["Ö"] * 60 + ["Z"] * 70
    assert len(crowded.get("/states/mn.csv").text.splitlines()) == 231


def test_a_letter_shows_its_names_alone(crowded: FlaskClient) -> None:
    page = json(crowded, "/states/mn.json?letter=Z")
    assert {row["name"][4] for row in page["rows"]} == {"Z"}
    assert (len(page["rows"]), page["page"]["pages"]) == (70, 1)
    html = crowded.get("/states/mn?letter=Z").text
    assert '<a href="/states/mn" aria-current="true">Z<span class="unseen">, 70</span></a>' in html
    assert len(crowded.get("/states/mn").data) < 150_000
