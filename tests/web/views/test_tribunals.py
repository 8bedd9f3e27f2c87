"""Tribunals: what is held of each, by year and outcome, and who examined there, A to Z."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from tests.web.conftest import site
from tests.web.town import ISAURA


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def text(client: FlaskClient, address: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", client.get(address).text).split())


def test_tribunals_stand_a_to_z_with_what_is_held(town_client: FlaskClient) -> None:
    rows = json(town_client, "/tribunals.json")["rows"]
    assert [(row["slug"], row["decisions"], row["examiners"], row["first_year"], row["last_year"]) for row in rows] == [
        ("us_ecab", 2, 1, "2020", "2021"),
        ("mn_wcca", 44, 2, "2009", "2020"),
    ]
    assert "Board of Veterans' Appeals" in json(town_client, "/tribunals.json")["without"]


def test_decisions_are_counted_by_year_and_outcome(town_client: FlaskClient) -> None:
    page = json(town_client, "/tribunals/us_ecab.json")
    assert page["outcomes"] == ["claimant_won", "claimant_lost", "mixed", "remanded", "unclear"]
    assert [(line["year"], line["decisions"], line["outcomes"]) for line in page["years"]] == [
        ("2021", 1, [0, 0, 0, 1, 0]),
        ("2020", 1, [0, 0, 0, 1, 0]),
    ]
    by_year = json(town_client, "/tribunals/mn_wcca.json")["years"]
    assert sum(line["decisions"] for line in by_year) == 44
    assert [line["year"] for line in by_year] == sorted((line["year"] for line in by_year), reverse=True)


def test_a_tribunal_says_where_its_decisions_come_from_and_how_well_they_are_read(town_client: FlaskClient) -> None:
    federal = text(town_client, "/tribunals/us_ecab")
    assert "Decides under the law of the United States. 2 decisions on record here." in federal
    assert "opinion 120 121 0.955 yes" in federal
    state = town_client.get("/tribunals/mn_wcca").text
    assert (
        '<a href="/sources/mn_wcca">Workers&#39; Compensation Court of Appeals: Decisions</a> (44 decisions)' in state
    )
    assert "no precision is published" in state


def test_examiners_stand_a_to_z_and_a_name_group_in_words(town_client: FlaskClient) -> None:
    rows = json(town_client, "/tribunals/mn_wcca.json")["rows"]
    assert [(row["name"], row["decisions"]) for row in rows] == [("Orla Fennimore", 42), ("Tobias Quillfeather", 2)]
    shown = text(town_client, "/tribunals/mn_wcca")
    assert "2 decisions that print this name; not verified to be one person" in shown
    assert "%" not in shown.replace("95%", "")


def test_the_table_holds_the_examiners(town_client: FlaskClient) -> None:
    lines = town_client.get("/tribunals/mn_wcca.csv").text.removeprefix("\ufeff").splitlines()
    assert lines[0] == "id,name,who,specialty,jurisdictions,places,decisions,address"
    assert lines[1] == (
        'orla-fennimore,Orla Fennimore,identified,orthopedic surgery,US-MN,"Duluth, MN",42,'
        "http://localhost/examiners/orla-fennimore"
    )
    assert "not verified to be one person" in lines[2]


def test_a_tribunal_without_decisions_says_so_and_an_unknown_one_is_refused(town_client: FlaskClient) -> None:
    assert "No decision of this tribunal is on record here." in text(town_client, "/tribunals/us_bva")
    refused = town_client.get("/tribunals/moon")
    assert refused.status_code == 404
    assert "No tribunal of this name is known here." in refused.text


def test_what_is_held_is_neither_listed_nor_counted(own_town: Any) -> None:
    for app in site(own_town):
        client = app.test_client()
        decision = json(client, f"/examiners/{ISAURA[0]}/opinions.json")["rows"][0]["decision"]["id"]
        with Desk.open(own_town / "desk.sqlite") as desk:
            desk.hold(decision, by="a person", reason="disputed")
        assert [row["decisions"] for row in json(client, "/tribunals/us_ecab.json")["rows"]] == [1]
        with Desk.open(own_town / "desk.sqlite") as desk:
            desk.hold(ISAURA[0], by="a person", reason="disputed")
        page = client.get("/tribunals/us_ecab")
        assert ISAURA[1] not in page.text
        assert "No examiner is on record in a decision of this tribunal." in page.text
        assert json(client, "/tribunals.json")["rows"][0]["examiners"] == 0


def test_private_decisions_are_counted_on_the_page_alone(files_client: FlaskClient) -> None:
    assert "46 decisions on record here." in text(files_client, "/tribunals/mn_wcca")
    twin = json(files_client, "/tribunals/mn_wcca.json")
    assert twin["decisions"] == 44
    assert [row["name"] for row in twin["rows"]] == ["Orla Fennimore", "Tobias Quillfeather"]
    assert "Lucan Marchbanks" in text(files_client, "/tribunals/mn_wcca")


@pytest.mark.parametrize("address", ["/tribunals/mn_wcca", "/tribunals/us_ecab"])
def test_a_page_that_names_examiners_is_not_for_search_engines(town_client: FlaskClient, address: str) -> None:
    assert town_client.get(address).headers["X-Robots-Tag"].startswith("noindex")
    assert "X-Robots-Tag" not in town_client.get("/tribunals").headers
