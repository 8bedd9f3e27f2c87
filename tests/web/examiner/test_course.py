"""The timeline: every dated event once, on its line, with the rows behind it."""

from typing import Any

import pytest
from flask.testing import FlaskClient

BRAM = "/examiners/bram-oxenwaite"


def events(client: FlaskClient, query: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"{BRAM}/timeline.json{query}").json
    assert answer is not None
    found: list[dict[str, Any]] = answer["rows"]
    return found


def test_everything_dated_stands_on_its_line_the_oldest_first(rich_client: FlaskClient) -> None:
    found = events(rich_client)
    assert [(one["on"], one["until"], one["track"]) for one in found] == [
        ("1999-06", "2027-06", "Licenses"),
        ("1999-06", "2027-06", "Licenses"),
        ("2010-01-01", None, "Rosters"),
        ("2012", None, "Decisions"),
        ("2013", None, "Decisions"),
        ("2013-03-05", None, "Later history"),
        ("2014", None, "Decisions"),
        ("2014", None, "Charges"),
        ("2015-02", "2017-02", "Discipline"),
        ("2016-01-20", "2017-03-01", "Exclusions"),
        ("2018", None, "Decisions"),
    ]


def test_a_charge_is_said_to_be_allegations_and_is_no_discipline(rich_client: FlaskClient) -> None:
    charge = next(one for one in events(rich_client) if one["track"] == "Charges")
    assert charge["what"] == "charge: allegations only, Board of Medical Licensure of Xenia"
    assert [one["track"] for one in events(rich_client)].count("Discipline") == 1


def test_a_year_opens_exactly_its_decisions(rich_client: FlaskClient) -> None:
    years = {one["on"]: one for one in events(rich_client) if one["track"] == "Decisions"}
    assert {year: one["what"] for year, one in years.items()} == {
        "2012": "12 decisions with an opinion",
        "2013": "12 decisions with an opinion",
        "2014": "12 decisions with an opinion",
        "2018": "eight decisions with an opinion",
    }
    opened = rich_client.get(f"{BRAM}/opinions.json", query_string=years["2018"]["query"]).json
    assert opened is not None
    assert len({row["decision"]["id"] for row in opened["rows"]}) == 8
    assert {row["decision"]["decided_on"] for row in opened["rows"]} == {"2018-03-05"}


def test_what_a_later_decision_did_leads_to_that_decision(rich_client: FlaskClient) -> None:
    later = next(one for one in events(rich_client) if one["track"] == "Later history")
    assert later["what"] == "Minnesota Workers' Compensation Court of Appeals reverses WC12-6004"
    assert rich_client.get(f"/decisions/{later['decision']}").status_code == 200


def test_the_row_behind_an_event_stands_where_the_link_leads(rich_client: FlaskClient) -> None:
    page = rich_client.get(f"{BRAM}/timeline").text
    for one in events(rich_client):
        if one["row"]:
            section = "" if one["section"] == "profile" else f"/{one['section']}"
            assert f'href="{BRAM}{section}#{one["row"]}"' in page
            assert f'id="{one["row"]}"' in rich_client.get(f"{BRAM}{section}").text


def test_a_period_and_an_order_narrow_and_turn_the_timeline(rich_client: FlaskClient) -> None:
    assert {one["on"][:4] for one in events(rich_client, "?from=2012&to=2014")} == {"2012", "2013", "2014"}
    turned = [one["on"] for one in events(rich_client, "?sort=-date")]
    assert turned == sorted(turned, reverse=True)


@pytest.mark.parametrize("address", ["timeline", "timeline?from=1950&to=1951"])
def test_nothing_dated_is_said_in_words(rich_client: FlaskClient, address: str) -> None:
    page = rich_client.get(f"{BRAM}/{address}").text
    assert ("Nothing on record here has a date with this filter." in page) == ("from" in address)
