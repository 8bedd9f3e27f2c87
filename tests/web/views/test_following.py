"""Following an examiner: what came into the record since a day, and the same as a valid Atom feed."""

import re
from datetime import datetime
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from flask.testing import FlaskClient

from examiner_db import models
from examiner_db.desk import Desk
from tests.web.conftest import site
from tests.web.town import ISAURA, TOBIAS
from tests.web.world import World, publish

ORLA = "orla-fennimore"
ATOM = "{http://www.w3.org/2005/Atom}"
LATER = "2026-05-04"


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def feed(client: FlaskClient, physician: str, **headers: str) -> Element:
    answer = client.get(f"/examiners/{physician}/feed.atom", headers=headers)
    assert (answer.status_code, answer.mimetype) == (200, "application/atom+xml")
    found: Element = fromstring(answer.data)
    return found


def entries(found: Element) -> dict[str, str]:
    return {str(one.findtext(f"{ATOM}id")): str(one.findtext(f"{ATOM}title")) for one in found.iter(f"{ATOM}entry")}


def grown(world: World) -> None:
    """One examiner with an old decision and a new act of a board, whose words hold what XML does not."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.source("xx_board", "Board of Medical Licensure of Xenia", share_alike="ODbL 1.0")
    world.physician(*ISAURA, standing="identified")
    world.decision(*ISAURA)
    world.act(*ISAURA, first_seen=LATER, quote="Censured & <b>reprimanded</b>\x0c for “examinations”")
    world.row(models.License, *ISAURA, authority="Xenia", number="40404", type="MD", status=None, issued_on=None,
              expires_on=None, first_seen="2026-04-01", listed=False)  # fmt: skip


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    data = tmp_path_factory.mktemp("grown")
    publish(data, grown)
    for app in site(data):
        yield app.test_client()


@pytest.mark.parametrize(
    ("since", "kinds"),
    [
        ("", ["discipline", "license", "weighing", "opinion"]),
        ("2026-02-03", ["discipline", "license", "weighing", "opinion"]),
        ("2026-02-04", ["discipline", "license"]),
        (LATER, ["discipline"]),
        ("2026-05-05", []),
    ],
)
def test_what_is_new_since_a_day_stands_newest_first(client: FlaskClient, since: str, kinds: list[str]) -> None:
    page = json(client, f"/examiners/{ISAURA[0]}/new.json?since={since}")
    assert [row["kind"] for row in page["rows"]] == kinds
    assert page["total"] == len(kinds)
    days = [row["first_seen"] for row in page["rows"]]
    assert days == sorted(days, reverse=True)


def test_every_line_has_its_words_its_source_and_a_page_that_holds_it(client: FlaskClient) -> None:
    for row in json(client, f"/examiners/{ISAURA[0]}/new.json")["rows"]:
        assert row["quote"]
        assert row["publisher"]
        page, _, anchor = row["address"].partition("#")
        assert f'id="{anchor}"' in client.get(page).text
    shown = client.get(f"/examiners/{ISAURA[0]}/new").text
    assert shown.count('<a class="source" href="/documents/') == 4


def test_a_line_says_what_it_is_and_whether_the_source_still_lists_it(client: FlaskClient) -> None:
    act, card, weighed, concluded = (row["what"] for row in json(client, f"/examiners/{ISAURA[0]}/new.json")["rows"])
    assert act == "Discipline: reprimand; Board of Medical Licensure of Xenia, 2011-04"
    assert card == "License: Authority Xenia; Number 40404; Type MD (no longer listed at the source)"
    assert weighed.startswith("Weighing of an opinion on causation: credited, trial level, in WC19-6001 (Minnesota")
    assert concluded.startswith("Opinion on causation, insurer-favorable, in WC19-6001 (Minnesota Workers")


@pytest.mark.parametrize("since", ["yesterday", "2026-13-01", "2026-02-30", "<script>"])
def test_a_day_that_is_none_is_refused_in_a_sentence(client: FlaskClient, since: str) -> None:
    refused = client.get(f"/examiners/{ISAURA[0]}/new", query_string={"since": since})
    assert refused.status_code == 400
    assert "since takes a day, as in ?since=2026-01-31." in refused.text


def test_the_feed_has_all_that_atom_asks_for(client: FlaskClient) -> None:
    found = feed(client, ISAURA[0])
    assert found.tag == f"{ATOM}feed"
    assert found.findtext(f"{ATOM}title") == "Examiner DB: Isaura van Drenth"
    assert found.findtext(f"{ATOM}author/{ATOM}name")
    links = {one.get("rel"): one.get("href") for one in found.findall(f"{ATOM}link")}
    assert links == {
        "self": f"http://localhost/examiners/{ISAURA[0]}/feed.atom",
        "alternate": f"http://localhost/examiners/{ISAURA[0]}",
    }
    assert found.findtext(f"{ATOM}updated") == f"{LATER}T00:00:00Z"
    for one in found.iter(f"{ATOM}entry"):
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", str(one.findtext(f"{ATOM}id")))
        assert datetime.fromisoformat(str(one.findtext(f"{ATOM}updated"))).tzinfo is not None
        (link,) = one.findall(f"{ATOM}link")
        assert str(link.get("href")).startswith("http://localhost/")
        assert "Saved document: http://localhost/documents/" in str(one.findtext(f"{ATOM}content"))
    assert len(entries(found)) == 4


def test_words_that_xml_cannot_hold_are_shown_without_harm(client: FlaskClient) -> None:
    newest = next(feed(client, ISAURA[0]).iter(f"{ATOM}entry"))
    words = str(newest.findtext(f"{ATOM}content"))
    assert words.startswith("“Censured & <b>reprimanded</b> for “examinations”” Board of Medical Licensure of Xenia;")
    assert "first seen May 4, 2026" in words
    assert "To be passed on under ODbL 1.0." in words


def test_ids_of_entries_stay_whatever_the_build_and_the_host(client: FlaskClient, tmp_path: Any) -> None:
    publish(tmp_path, grown, build="20260504T100000Z")
    for app in site(tmp_path):
        again = feed(app.test_client(), ISAURA[0], Host="127.0.0.1:5000")
    first = feed(client, ISAURA[0])
    assert entries(again) == entries(first)
    assert again.findtext(f"{ATOM}id") == first.findtext(f"{ATOM}id")


def test_a_name_group_is_called_one_in_its_feed(town_client: FlaskClient) -> None:
    assert "not verified to be one person" in str(feed(town_client, TOBIAS[0]).findtext(f"{ATOM}subtitle"))


def test_a_long_record_is_cut_to_what_a_reader_takes(town_client: FlaskClient) -> None:
    assert len(entries(feed(town_client, ORLA))) == 50
    assert len(town_client.get(f"/examiners/{ORLA}/feed.atom").data) < 150_000
    assert len(json(town_client, f"/examiners/{ORLA}/new.json")["rows"]) == 50
    total = json(town_client, f"/examiners/{ORLA}/new.json")["total"]
    assert len(town_client.get(f"/examiners/{ORLA}/new.csv").text.splitlines()) == total + 1


def test_profile_and_page_name_the_feed(town_client: FlaskClient) -> None:
    link = '<link rel="alternate" type="application/atom+xml" title="New in the record: Orla Fennimore"'
    for address in (f"/examiners/{ORLA}", f"/examiners/{ORLA}/new"):
        assert f'{link} href="/examiners/{ORLA}/feed.atom">' in town_client.get(address).text
    assert f'href="/examiners/{ORLA}/new"' in town_client.get(f"/examiners/{ORLA}").text


def test_what_is_held_leaves_page_and_feed_at_once(own_town: Any) -> None:
    for app in site(own_town):
        client = app.test_client()
        first = json(client, f"/examiners/{ISAURA[0]}/new.json")["rows"]
        with Desk.open(own_town / "desk.sqlite") as desk:
            desk.hold(first[0]["id"], by="a person", reason="disputed")
        assert json(client, f"/examiners/{ISAURA[0]}/new.json")["total"] == len(first) - 1
        assert len(entries(feed(client, ISAURA[0]))) == len(first) - 1
        with Desk.open(own_town / "desk.sqlite") as desk:
            desk.hold(ISAURA[0], by="a person", reason="disputed")
        assert client.get(f"/examiners/{ISAURA[0]}/feed.atom").status_code == 404


def test_private_words_stand_in_no_feed(files_client: FlaskClient) -> None:
    shown = json(files_client, f"/examiners/{ISAURA[0]}/new.json")["total"]
    assert len(entries(feed(files_client, ISAURA[0], Accept="text/html"))) == shown
    assert "2022" in files_client.get(f"/examiners/{ISAURA[0]}/new").text
    assert files_client.get("/examiners/lucan-marchbanks/feed.atom").status_code == 404
    assert "feed.atom" not in files_client.get("/examiners/lucan-marchbanks").text


def test_nothing_of_this_is_for_search_engines(town_client: FlaskClient) -> None:
    for address in ("feed.atom", "new"):
        assert town_client.get(f"/examiners/{ORLA}/{address}").headers["X-Robots-Tag"].startswith("noindex")
