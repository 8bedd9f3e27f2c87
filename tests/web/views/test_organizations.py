"""Organizations: one page for all spellings, with the examiners whom decisions say it retained."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.web.town import QUARRYLINE, SPELLINGS


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def text(client: FlaskClient, address: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", client.get(address).text).split())


def test_organizations_stand_a_to_z_whatever_they_are_printed_as(town_client: FlaskClient) -> None:
    rows = json(town_client, "/organizations.json")["rows"]
    assert [(row["name"], row["kind"], row["spellings"], row["decisions"]) for row in rows] == [
        ("Ferrowick Mills", None, 1, 1),
        (QUARRYLINE, "insurer", 2, 3),
    ]


def test_an_organization_has_its_kind_its_spellings_and_whom_it_retained(town_client: FlaskClient) -> None:
    page = json(town_client, "/organizations/q1.json")
    assert [(one["name"], one["decisions"]) for one in page["spellings"]] == [
        (SPELLINGS["q2"], 1),
        (QUARRYLINE, 2),
    ]
    assert [(row["name"], row["decisions"]) for row in page["rows"]] == [
        ("Orla Fennimore", 1),
        ("Isaura van Drenth", 2),
    ]
    shown = text(town_client, "/organizations/q1")
    assert "Named in 3 decisions on record as having retained an examiner." in shown
    assert "Kind insurer" in shown
    assert "%" not in shown


def test_a_kind_that_nobody_gave_is_not_guessed(town_client: FlaskClient) -> None:
    assert "no person has said what this organization is" in text(town_client, "/organizations/f1")
    assert "1 decision that prints this name; not verified to be one person" in text(town_client, "/organizations/f1")


@pytest.mark.parametrize("ending", ["", ".json", ".csv"])
def test_another_spelling_leads_to_the_same_page(town_client: FlaskClient, ending: str) -> None:
    moved = town_client.get(f"/organizations/q2{ending}")
    assert (moved.status_code, moved.headers["Location"]) == (301, f"/organizations/q1{ending}")


def test_the_table_names_the_examiners(town_client: FlaskClient) -> None:
    lines = town_client.get("/organizations/q1.csv").text.removeprefix("\ufeff").splitlines()
    assert [line.split(",")[1] for line in lines[1:]] == ["Orla Fennimore", "Isaura van Drenth"]


def test_an_unknown_organization_is_refused(town_client: FlaskClient) -> None:
    refused = town_client.get("/organizations/nobody")
    assert refused.status_code == 404
    assert "No organization on record here has this id." in refused.text


def test_an_organization_of_private_files_stands_on_the_page_alone(files_client: FlaskClient) -> None:
    assert "Harrowgate Mutual" in files_client.get("/organizations").text
    assert "Harrowgate" not in files_client.get("/organizations.json").text
    page = files_client.get("/organizations/p1")
    assert "Lucan Marchbanks" in page.text
    assert 'class="twins"' not in page.text
    assert files_client.get("/organizations/p1.json").status_code == 404
