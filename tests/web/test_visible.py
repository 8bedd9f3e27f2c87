"""A hold hides at read time; what counted a hidden row is withheld."""

from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from examiner_db.track_record.withheld import WITHHELD


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


@pytest.fixture
def hold(own_data: Path) -> Any:
    def hold(ident: str) -> None:
        with Desk.open(own_data / "desk.sqlite") as desk:
            desk.hold(ident, by="reviewer", reason="an identity dispute")

    return hold


def test_without_a_desk_nothing_is_hidden_and_none_is_made(own_client: FlaskClient, own_data: Path) -> None:
    assert json(own_client, "/examiners/orla-fennimore.json")["withheld"] is None
    assert not (own_data / "desk.sqlite").exists()


def test_a_held_opinion_is_gone_at_once_with_the_figures_that_count_it(own_client: FlaskClient, hold: Any) -> None:
    before = json(own_client, "/examiners/orla-fennimore.json")
    row = before["opinions"][0]
    hold(row["id"])
    after = json(own_client, "/examiners/orla-fennimore.json")
    assert after["withheld"] == WITHHELD
    assert after["totals"] == {**before["totals"], "opinions": before["totals"]["opinions"] - 1}
    assert [after["record"][counted] for counted in ("figures", "credit", "counts")] == [[], [], []]
    assert [(chart["id"], section) for section, found in after["charts"].items() for chart in found] == [
        ("timeline", "time")
    ]
    page = own_client.get("/examiners/orla-fennimore").text
    assert WITHHELD in page
    assert f'id="{row["id"]}"' not in page
    decision = own_client.get(f"/decisions/{row['decision']['id']}").text
    assert row["id"] not in decision
    assert "causation, " not in decision


def test_a_released_hold_shows_the_entry_again(own_client: FlaskClient, own_data: Path, hold: Any) -> None:
    before = json(own_client, "/examiners/orla-fennimore.json")
    hold(before["weighings"][0]["id"])
    assert json(own_client, "/examiners/orla-fennimore.json") != before
    with Desk.open(own_data / "desk.sqlite") as desk:
        desk.release_hold(before["weighings"][0]["id"], by="reviewer", reason="settled")
    assert json(own_client, "/examiners/orla-fennimore.json") == before


def test_a_held_act_leaves_opinions_and_their_figures_alone(own_client: FlaskClient, hold: Any) -> None:
    before = json(own_client, "/examiners/orla-fennimore.json")
    hold(before["discipline"]["counted"][0]["row"]["id"])
    after = json(own_client, "/examiners/orla-fennimore.json")
    assert after["discipline"]["counted"] == []
    (years, career), (same, shorter) = before["charts"].pop("time"), after["charts"].pop("time")
    assert (after["charts"], same) == (before["charts"], years)
    assert len(shorter["table"]["rows"]) == len(career["table"]["rows"]) - 1
    assert after["record"]["counts"] == []


def test_what_was_rejected_is_not_denied_while_counts_are_withheld(own_client: FlaskClient, hold: Any) -> None:
    denied = "No reading on this page was rejected by a person so far"
    before = json(own_client, "/examiners/orla-fennimore.json")
    assert denied in own_client.get("/examiners/orla-fennimore").text
    hold(before["opinions"][0]["id"])
    assert denied not in own_client.get("/examiners/orla-fennimore").text


def test_a_held_license_is_not_listed(own_client: FlaskClient, hold: Any) -> None:
    (line,) = json(own_client, "/examiners/orla-fennimore.json")["listings"]
    hold(line["id"])
    assert json(own_client, "/examiners/orla-fennimore.json")["listings"] == []


@pytest.mark.parametrize("tail", ["", ".json", "/opinions", "/weighing.json", "/discipline", "/publications"])
def test_a_held_examiner_has_no_page(own_client: FlaskClient, hold: Any, tail: str) -> None:
    hold("orla-fennimore")
    answer = own_client.get(f"/examiners/orla-fennimore{tail}")
    assert answer.status_code == 404
    assert "not shown while a dispute about it is open" in answer.text


def test_a_held_examiner_is_not_found_and_not_named_in_decisions(own_client: FlaskClient, hold: Any) -> None:
    decision = json(own_client, "/examiners/orla-fennimore.json")["opinions"][0]["decision"]["id"]
    hold("orla-fennimore")
    assert "people" not in json(own_client, "/search.json?q=orla+fennimore") or not [
        hit for hit in json(own_client, "/search.json?q=orla+fennimore")["people"] if hit["id"] == "orla-fennimore"
    ]
    page = json(own_client, f"/decisions/{decision}.json")
    assert (page["physicians"], page["passages"]) == ([], [])


def test_a_held_physician_on_record_has_no_page(own_client: FlaskClient, hold: Any) -> None:
    hold("ansgar-dellwood")
    assert own_client.get("/physicians/ansgar-dellwood").status_code == 404
    assert "Dellwood" not in own_client.get("/search?q=dellwood").text.replace('value="dellwood"', "")


def test_a_held_decision_is_gone_with_its_rows(own_client: FlaskClient, hold: Any) -> None:
    row = json(own_client, "/examiners/orla-fennimore.json")["opinions"][0]
    hold(row["decision"]["id"])
    assert own_client.get(f"/decisions/{row['decision']['id']}").status_code == 404
    assert json(own_client, f"/documents/{row['provenance']['document_id']}.json")["decisions"] == []
    shown = json(own_client, "/examiners/orla-fennimore/opinions.json")["rows"]
    assert row["decision"]["id"] not in {one["decision"]["id"] for one in shown}
    hits = json(own_client, "/search.json?q=lumbar")["texts"]
    assert row["decision"]["id"] not in {hit["id"] for hit in hits}


def test_what_is_held_is_not_counted_among_results_and_fills_no_page(own_client: FlaskClient, hold: Any) -> None:
    address = "/search.json?q=%22adopted+it%22"
    before = json(own_client, address)
    for hit in before["texts"][1:]:
        hold(hit["id"])
    after = json(own_client, address)
    assert ([hit["id"] for hit in after["texts"]], after["total"]) == ([before["texts"][0]["id"]], 1)
    assert sum(one["n"] for facet in after["facets"] if facet["name"] == "kind" for one in facet["values"]) == 1
    hold(before["texts"][0]["id"])
    assert json(own_client, address)["title"].startswith("Nothing found")
