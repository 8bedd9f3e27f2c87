"""Examiners side by side: in the order asked for, row by row on the same issue, and nobody wins."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from examiner_db.figures.sentence import NOT_RANDOM
from examiner_db.track_record.withheld import WITHHELD
from tests.web.conftest import site
from tests.web.town import ISAURA, TOBIAS

ORLA = "orla-fennimore"
THREE = f"{ISAURA[0]},{ORLA},{TOBIAS[0]}"


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def text(client: FlaskClient, address: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", client.get(address).text).split())


def cells(page: dict[str, Any], block: str, title: str) -> list[dict[str, Any]]:
    (rows,) = [one["rows"] for one in page["blocks"] if one["block"] == block]
    (row,) = [row for row in rows if row["title"] == title]
    found: list[dict[str, Any]] = row["cells"]
    return found


@pytest.mark.parametrize("order", [[ORLA, ISAURA[0]], [ISAURA[0], ORLA], [TOBIAS[0], ISAURA[0], ORLA]])
def test_columns_and_cells_stand_in_the_order_asked_for(town_client: FlaskClient, order: list[str]) -> None:
    page = json(town_client, f"/compare.json?ids={','.join(order)}")
    assert [column["id"] for column in page["columns"]] == order
    for block in page["blocks"]:
        assert all([cell["id"] for cell in row["cells"]] == order for row in block["rows"])


def test_a_cell_says_what_the_profile_says(town_client: FlaskClient) -> None:
    page = json(town_client, f"/compare.json?ids={THREE}")
    for cell in cells(page, "payer", "Causation"):
        record = json(town_client, f"/examiners/{cell['id']}.json")["record"]
        (stored,) = [one for one in record["figures"] if (one["block"], one["issue"]) == ("payer", "causation")]
        assert cell["figure"] == stored
        assert cell["said"].casefold() in stored["sentence"].casefold()
        assert cell["rows"] == f"/examiners/{cell['id']}/opinions?issue=causation&block=payer"


def test_the_floors_of_display_hold_in_every_cell(town_client: FlaskClient) -> None:
    isaura, orla, tobias = cells(json(town_client, f"/compare.json?ids={THREE}"), "payer", "Causation")
    assert (isaura["figure"]["n"], isaura["figure"]["display"]) == (2, "list")
    assert "one opinion favored the insurer or employer and one favored the claimant" in isaura["said"]
    assert orla["figure"]["display"] == "counts"
    assert "95% interval" in orla["said"]
    assert tobias["figure"]["display"] == "words"
    assert not re.search(r"\d+%", isaura["said"] + tobias["said"])


def test_a_name_group_is_called_one_in_its_column_and_beside_each_figure(town_client: FlaskClient) -> None:
    page = town_client.get(f"/compare?ids={ORLA},{TOBIAS[0]}").text
    assert "<strong>A name group, not a verified person.</strong>" in page
    beside = re.findall(r"<b>Tobias Quillfeather</b> <span class=\"aside\">(.*?)</span>", page)
    assert beside
    assert set(beside) == {"name group, not verified to be one person"}


def test_what_is_common_to_all_is_said_once(town_client: FlaskClient) -> None:
    page = text(town_client, f"/compare?ids={THREE}")
    assert page.count(NOT_RANDOM) == 1
    assert "a difference between two columns is no finding about either" in page


def test_an_issue_that_one_has_and_the_other_not_is_a_row_with_a_gap(town_client: FlaskClient) -> None:
    isaura, orla = cells(json(town_client, f"/compare.json?ids={ISAURA[0]},{ORLA}"), "payer", "Permanent impairment")
    assert (isaura["figure"], isaura["said"]) == (None, "None on record here.")
    assert orla["figure"]["n"] > 0


def test_differences_that_spoil_a_comparison_are_named(town_client: FlaskClient) -> None:
    assert json(town_client, f"/compare.json?ids={ISAURA[0]},{ORLA}")["differences"] == [
        "No tribunal is common to all of them: their opinions were given before different tribunals.",
        "They practice in different fields: Isaura van Drenth (neurologist) and Orla Fennimore (orthopedic surgery).",
    ]
    assert json(town_client, f"/compare.json?ids={ORLA},{TOBIAS[0]}")["differences"] == []


@pytest.mark.parametrize(
    ("ids", "status", "sentence"),
    [
        ("nobody", 404, "“nobody”: No examiner or physician has this id."),
        (f"{ORLA},nobody", 200, "“nobody”: No examiner or physician has this id."),
        ("ansgar-dellwood", 404, "“ansgar-dellwood”: No examination of this physician is on record here"),
        (f"{THREE},basil-underhay,ansgar-dellwood", 200, "Up to four examiners stand side by side. Left out: ansgar"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_a_sentence(
    town_client: FlaskClient, ids: str, status: int, sentence: str
) -> None:
    answer = town_client.get(f"/compare?ids={ids}")
    assert answer.status_code == status
    assert sentence in answer.text
    shown = json(town_client, f"/compare.json?ids={ids}")["ids"]
    assert shown == [one for one in ids.split(",")[:4] if one not in {"nobody", "ansgar-dellwood"}]


def test_an_id_that_was_merged_or_given_twice_stands_once(town_client: FlaskClient) -> None:
    page = json(town_client, f"/compare.json?ids=orla-fenimore,{ORLA}&ids={ISAURA[0]},")
    assert page["ids"] == [ORLA, ISAURA[0]]
    assert page["refused"] == []


def test_without_ids_the_page_asks_for_a_name(town_client: FlaskClient) -> None:
    page = town_client.get("/compare")
    assert page.status_code == 200
    assert '<label for="add">The name of an examiner</label>' in page.text
    one = town_client.get(f"/compare?ids={ORLA}").text
    assert "Beside Orla Fennimore, another examiner" in one
    assert f'<input type="hidden" name="ids" value="{ORLA}">' in one


def test_a_name_that_means_one_examiner_adds_that_one(town_client: FlaskClient) -> None:
    added = town_client.get(f"/compare?ids={ORLA}&add=Isaura+Drenth")
    assert (added.status_code, added.headers["Location"]) == (302, f"/compare?ids={ORLA},{ISAURA[0]}")


def test_a_name_that_nobody_has_is_told_and_loses_nothing(town_client: FlaskClient) -> None:
    page = town_client.get(f"/compare?ids={ORLA}&add=Zzqxv")
    assert page.status_code == 200
    assert "No other examiner on record here is called “Zzqxv”." in page.text
    assert 'value="Zzqxv"' in page.text
    assert "Orla Fennimore" in page.text


def test_four_are_full_and_each_can_be_taken_out(town_client: FlaskClient) -> None:
    four = [*THREE.split(","), "basil-underhay"]
    page = town_client.get(f"/compare?ids={','.join(four)}").text
    assert 'id="add"' not in page
    assert f'href="/compare?ids={",".join(four[1:])}"' in page


def test_who_is_held_is_not_shown_and_held_entries_withhold_their_figures(own_town: Any) -> None:
    for app in site(own_town):
        client = app.test_client()
        decision = json(client, f"/examiners/{ISAURA[0]}/opinions.json")["rows"][0]["decision"]["id"]
        with Desk.open(own_town / "desk.sqlite") as desk:
            desk.hold(decision, by="a person", reason="disputed")
            desk.hold(ORLA, by="a person", reason="disputed")
        page = json(client, f"/compare.json?ids={ISAURA[0]},{ORLA}")
        assert [(one["id"], one["withheld"]) for one in page["columns"]] == [(ISAURA[0], WITHHELD)]
        assert page["blocks"] == []
        assert page["refused"] == [f"“{ORLA}”: This entry is not shown while a dispute about it is open."]


def test_profile_and_search_lead_here(town_client: FlaskClient) -> None:
    for address in (f"/examiners/{ORLA}", "/search?q=fennimore"):
        assert f'href="/compare?ids={ORLA}"' in town_client.get(address).text


def test_a_comparison_is_not_for_search_engines(town_client: FlaskClient) -> None:
    assert town_client.get(f"/compare?ids={ORLA}").headers["X-Robots-Tag"].startswith("noindex")


def test_private_files_stand_in_no_twin(files_client: FlaskClient) -> None:
    ids = f"{ISAURA[0]},lucan-marchbanks"
    assert [one["id"] for one in json(files_client, f"/compare.json?ids={ids}")["columns"]] == [ISAURA[0]]
    page = files_client.get(f"/compare?ids={ids}").text
    assert "Lucan Marchbanks" in page
    assert 'class="twins"' not in page
