"""The data dictionary: every column of every table that the site gives away, on the page and in its twins."""

import csv
import re
from io import StringIO
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.export.dictionary import explained
from examiner_db.export.tables import TABLES

ORLA = "/examiners/orla-fennimore"
GIVEN = {
    f"{ORLA}/opinions.csv": "opinions",
    f"{ORLA}/weighing.csv": "weighings",
    f"{ORLA}/discipline.csv": "discipline",
    f"{ORLA}/volume.csv": "ledger",
    f"{ORLA}/publications.csv": "publications",
    f"{ORLA}/network.csv": "network",
    f"{ORLA}/timeline.csv": "timeline",
    f"{ORLA}/new.csv": "new",
    "/states.csv": "groups",
    "/states/mn.csv": "examiners",
    "/specialties.csv": "groups",
    "/tribunals.csv": "tribunals",
    "/tribunals/mn_wcca.csv": "examiners",
    "/organizations.csv": "organizations",
    "/organizations/q1.csv": "examiners",
    "/sources.csv": "sources",
    "/search.csv?q=fennimore": "search",
    "/corrections.csv": "corrections",
    "/dictionary.csv": "dictionary",
}
"""Every table with a CSV of its own, and what the dictionary calls it."""


def rows(client: FlaskClient, address: str) -> list[list[str]]:
    return list(csv.reader(StringIO(client.get(address).text.removeprefix("\ufeff"), newline="")))


@pytest.fixture
def explained_here(town_client: FlaskClient) -> dict[str, list[str]]:
    """The columns of every table, as the dictionary's CSV lists them."""
    found: dict[str, list[str]] = {}
    for table, column, *_ in rows(town_client, "/dictionary.csv")[1:]:
        found.setdefault(table, []).append(column)
    return found


@pytest.mark.parametrize(("address", "table"), GIVEN.items())
def test_a_table_has_the_columns_that_are_explained(
    town_client: FlaskClient, explained_here: dict[str, list[str]], address: str, table: str
) -> None:
    assert rows(town_client, address)[0] == explained_here[table]


def test_every_table_of_the_site_is_explained(town_client: FlaskClient, explained_here: dict[str, list[str]]) -> None:
    csvs = {
        rule.rule.removesuffix(".csv")
        for rule in town_client.application.url_map.iter_rules()
        if rule.endpoint.endswith("_csv")
    }
    tried = {re.sub(r"\?.*|\.csv", "", address) for address in GIVEN}
    assert len(csvs) == len({one.replace("specialties/x", "") for one in tried}) + 1  # The page of one specialty.
    assert {*TABLES, "decisions"} <= explained_here.keys()


def test_the_page_explains_in_the_words_of_the_columns(town_client: FlaskClient) -> None:
    page = town_client.get("/dictionary").text
    for entry in explained(("opinions", "payments")):
        assert f"<code>{entry.column}</code>" in page
        assert entry.meaning.replace("'", "&#39;") in page
    assert "insurer-favorable; claimant-favorable; mixed; direction not readable" in page
    assert "United States dollars" in page


def test_its_twin_has_what_the_page_has(town_client: FlaskClient) -> None:
    found: Any = town_client.get("/dictionary.json").json
    (one,) = [row for row in found["rows"] if (row["table"], row["column"]) == ("opinions", "direction")]
    assert (one["type"], one["heading"]) == ("word", "Direction")
    assert one["values"] == ["insurer-favorable", "claimant-favorable", "mixed", "direction not readable"]
    named = [table["name"] for table in found["tables"]]
    assert len(set(named)) == len(named)
    assert set(named) == {row["table"] for row in found["rows"]}


def test_where_a_table_stands_is_an_address_of_the_site(town_client: FlaskClient) -> None:
    found: Any = town_client.get("/dictionary.json").json
    ids = {"examiners": "orla-fennimore", "states": "mn", "specialties": "orthopedics", "tribunals": "mn_wcca"}
    for table in found["tables"]:
        for at in table["at"]:
            kind = at.split("/")[-2 if at.count("/") == 2 else 3 if at.startswith("/api") else 1]
            address = at.replace("ID", ids.get(kind, "q1"))
            asked = f"{address}?q=fennimore" if "search" in at else address
            assert town_client.get(asked).status_code == 200, at


def test_pages_lead_to_it(town_client: FlaskClient) -> None:
    assert '<a href="/dictionary">data dictionary</a>' in town_client.get(f"{ORLA}/export").text
    assert '<a href="/dictionary">data dictionary</a>' in town_client.get("/api").text
