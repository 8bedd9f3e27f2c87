"""The page of corrections: where to write, what happens then, and what was changed, without naming what is hidden."""

import re
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from examiner_db.vocabulary import OrganizationKind, Verdict
from tests.web.conftest import site
from tests.web.town import ISAURA, TOBIAS, with_files
from tests.web.world import publish
from web import Site

ORLA = "orla-fennimore"


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def text(client: FlaskClient, address: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", client.get(address).text).split())


@pytest.fixture
def own_site(own_town: Path) -> Any:
    yield from site(own_town)


def test_it_names_the_address_and_the_time_of_each_step(town_client: FlaskClient) -> None:
    page = text(town_client, "/corrections")
    assert "Write to records@example.org with the address of the page" in page
    for step in (
        "At once An entry said to be about somebody else is hidden",
        "Within 2 business",
        "Within 10 business",
    ):
        assert step in page
    assert "0 changes, newest first." in page


def test_it_says_so_where_no_address_is_set(own_site: Site) -> None:
    page = text(own_site.test_client(), "/corrections")
    assert "No address is set on this site." in page
    assert "EXAMINER_DB_CONTACT" in page


def test_reading_the_log_starts_no_desk(own_site: Site, own_town: Path) -> None:
    assert json(own_site.test_client(), "/corrections.json")["head"] is None
    assert not (own_town / "desk.sqlite").exists()


def test_the_log_tells_what_people_changed_newest_first(own_site: Site, own_town: Path) -> None:
    client = own_site.test_client()
    opinion = json(client, f"/examiners/{ISAURA[0]}/opinions.json")["rows"][0]
    with Desk.open(own_town / "desk.sqlite") as desk:
        desk.judge(ORLA, ISAURA[0], Verdict.DIFFERENT, by="Ines Secret", reason="Zedekiah Plumtree says so")
        desk.review(opinion["id"], "accepted", by="Ines Secret")
        desk.review(opinion["id"], "rejected", by="Ines Secret", reason="Plumtree was another")
        desk.alias("Q.M.I.", "Quarryline", OrganizationKind.INSURER, by="Ines Secret")
        desk.imported([("desk", "0" * 64, "entries: 3")])
        head = desk.head()
    page = json(client, "/corrections.json")
    assert [(row["kind"], row["address"]) for row in page["rows"]] == [
        ("organization", None),
        ("reading", f"/decisions/{opinion['decision']['id']}"),
        ("identity", f"/examiners/{min(ORLA, ISAURA[0])}"),
    ]
    assert "kept apart" in page["rows"][2]["what"]
    assert (page["total"], page["head"]) == (3, head)
    shown = client.get("/corrections").text + client.get("/corrections.json").text + client.get("/corrections.csv").text
    assert head in shown
    assert "Secret" not in shown
    assert "Plumtree" not in shown


def test_what_is_hidden_now_is_not_named_and_is_again_once_shown(own_site: Site, own_town: Path) -> None:
    client = own_site.test_client()
    with Desk.open(own_town / "desk.sqlite") as desk:
        desk.hold(ORLA, by="a person", reason="disputed")
    (row,) = json(client, "/corrections.json")["rows"]
    assert (row["what"], row["address"]) == ("An entry was hidden while a dispute about it is open.", None)
    assert "fennimore" not in client.get("/corrections").text.lower()
    with Desk.open(own_town / "desk.sqlite") as desk:
        desk.release_hold(ORLA, by="a person", reason="decided")
    shown = json(client, "/corrections.json")["rows"]
    assert [row["address"] for row in shown] == [f"/examiners/{ORLA}"] * 2
    assert shown[0]["what"] == "A hidden entry is shown again: the dispute about it was decided."


def test_every_kind_of_change_has_its_words(own_site: Site, own_town: Path) -> None:
    client = own_site.test_client()
    with Desk.open(own_town / "desk.sqlite") as desk:
        desk.confirm(TOBIAS[0], npi="9000000007", by="a person")
        desk.withdraw(TOBIAS[0], by="a person", reason="wrong")
        desk.split(ORLA, ["some-mention"], by="a person", reason="another")
        desk.judge("one", "two", Verdict.SAME, by="a person")
        desk.judge("one", "three", Verdict.UNSURE, by="a person")
        desk.alias("Q.M.I.", "Quarryline", OrganizationKind.INSURER, by="a person")
        desk.unalias("Q.M.I.", by="a person", reason="wrong")
    said = [row["what"] for row in json(client, "/corrections.json")["rows"]]
    assert len(set(said)) == len(said) == 7


def test_a_long_log_has_pages_and_a_whole_table(own_site: Site, own_town: Path) -> None:
    client = own_site.test_client()
    with Desk.open(own_town / "desk.sqlite") as desk:
        for number in range(60):
            desk.judge("one", f"other-{number}", Verdict.DIFFERENT, by="a person")
    assert len(json(client, "/corrections.json")["rows"]) == 50
    assert len(json(client, "/corrections.json?page=2")["rows"]) == 10
    assert len(client.get("/corrections.csv").text.splitlines()) == 61


def test_a_private_person_is_not_named_in_the_twin(tmp_path: Path) -> None:
    publish(tmp_path, with_files)
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.confirm("lucan-marchbanks", npi="9000000007", by="a person")
    for app in site(tmp_path):
        client = app.test_client()
        assert "/examiners/lucan-marchbanks" in client.get("/corrections").text
        assert "marchbanks" not in client.get("/corrections.json").text


def test_every_page_leads_here(town_client: FlaskClient) -> None:
    for address in ("/", "/glossary", f"/examiners/{ORLA}", "/nothing"):
        assert '<a href="/corrections">Corrections</a>' in town_client.get(address).text
