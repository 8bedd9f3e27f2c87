"""Ties: each organization once for what it did, with exactly its rows."""

from typing import Any

import pytest
from flask.testing import FlaskClient

BRAM = "/examiners/bram-oxenwaite"


def rows(client: FlaskClient, address: str) -> list[dict[str, Any]]:
    answer = client.get(address).json
    assert answer is not None
    found: list[dict[str, Any]] = answer["rows"]
    return found


def test_a_tie_opens_exactly_the_decisions_it_counts(rich_client: FlaskClient) -> None:
    ties = [tie for tie in rows(rich_client, f"{BRAM}/network.json") if tie["block"]]
    assert len(ties) == 8
    for tie in ties:
        chosen = {"block": tie["block"], "retained_by": tie["name"]}
        found = rich_client.get(f"{BRAM}/opinions.json", query_string=chosen).json
        assert found is not None
        assert len({row["decision"]["id"] for row in found["rows"]}) == tie["n"]
        assert {row["retained_by"] for row in found["rows"]} == {tie["name"]}
        years = sorted(row["decision"]["decided_on"][:4] for row in found["rows"])
        assert (tie["first"], tie["last"]) == (years[0], years[-1])


def test_those_who_retained_stand_first_and_a_kind_only_where_a_person_gave_one(rich_client: FlaskClient) -> None:
    ties = rows(rich_client, f"{BRAM}/network.json")
    assert [tie["did"] for tie in ties] == [
        *["retained for an insurer or employer"] * 7,
        "retained for the claimant",
        *["paid, as the company reported"] * 2,
    ]
    kinds = {tie["name"]: tie["kind"] for tie in ties}
    assert kinds["Acorn Mutual"] == "insurer"
    assert kinds["Juniper & Keel, a law firm"] == "law_firm"
    assert kinds["Gorse Mutual"] is None


def test_payments_are_added_up_by_payer(rich_client: FlaskClient) -> None:
    paid = {tie["name"]: tie for tie in rows(rich_client, f"{BRAM}/network.json") if tie["block"] is None}
    # Even numbers from 100 to 112 with half a dollar each, and odd ones from 101 to 113.
    assert paid["Halyard Devices"]["dollars"] == "745.50"
    assert paid["Ibex Pharma"]["dollars"] == "752.50"
    assert {(tie["n"], tie["first"], tie["last"]) for tie in paid.values()} == {(7, "2018", "2020")}


def test_a_period_leaves_what_was_decided_outside_it(rich_client: FlaskClient) -> None:
    ties = rows(rich_client, f"{BRAM}/network.json?from=2018&to=2018")
    assert {(tie["first"], tie["last"]) for tie in ties if tie["block"]} == {("2018", "2018")}


@pytest.mark.parametrize(
    ("sort", "key", "down"), [("organization", "name", False), ("-rows", "n", True), ("years", "first", False)]
)
def test_the_headings_order_the_table_without_scripts(
    rich_client: FlaskClient, sort: str, key: str, *, down: bool
) -> None:
    values = [tie[key] for tie in rows(rich_client, f"{BRAM}/network.json?sort={sort}")]
    assert values == sorted(values, reverse=down)
    page = rich_client.get(f"{BRAM}/network?sort={sort}").text
    assert page.count("aria-sort=") == 1
    assert f'aria-sort="{"descending" if down else "ascending"}"' in page


def test_there_is_no_order_by_share(rich_client: FlaskClient) -> None:
    refused = rich_client.get(f"{BRAM}/network.json?sort=share")
    assert refused.status_code == 400
    assert refused.json is not None
    assert refused.json["sentence"].startswith("There is no order 'share'; there are: organization, ")


def test_nobody_is_said_to_have_retained_where_no_decision_says_so(rich_client: FlaskClient) -> None:
    assert rows(rich_client, "/examiners/sunniva-thrale/network.json") == []
    page = rich_client.get("/examiners/sunniva-thrale/network").text
    assert "No decision or payment on record names who engaged or paid this examiner." in page


def test_the_spreadsheet_has_every_tie(rich_client: FlaskClient) -> None:
    lines = rich_client.get(f"{BRAM}/network.csv").text.splitlines()
    assert len(lines) == 11
    assert "Halyard Devices" in lines[9]
