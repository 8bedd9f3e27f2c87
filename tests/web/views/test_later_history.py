"""Later history stands beside an entry: on the profile, and on the page of the decision that was undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from sqlmodel import select

from examiner_db import models
from tests.web.conftest import site
from tests.web.world import World, publish

QUOTE = "We vacate the compensation judge's findings and order."


def reversed_later(world: World) -> None:
    """One decision, and a later one of the same claim that vacates it."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.physician("orla-fennimore", "Orla Fennimore", standing="identified")
    first = world.decision("orla-fennimore", "Orla Fennimore", year=2015, docket="WC15-6001")
    second = world.decision("orla-fennimore", "Orla Fennimore", year=2016, docket="WC16-6002", weight="rejected")
    world.session.flush()
    earlier, later = (world.session.get_one(models.Decision, ident) for ident in (first, second))
    later.claim_id = earlier.claim_id
    world.add(
        models.LaterHistory(
            id="h", decision_id=second, of="compensation judge's findings and order", does="vacates", start=1, end=2,
            quote=QUOTE, earlier_id=first,
        )
    )  # fmt: skip
    assert world.session.exec(select(models.LaterHistory)).one().earlier_id == first


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("later")
    publish(folder, reversed_later)
    return folder


@pytest.fixture
def client(data: Path) -> Iterator[FlaskClient]:
    for app in site(data):
        yield app.test_client()


def test_the_profile_says_what_became_of_a_decision(client: FlaskClient) -> None:
    page = BeautifulSoup(client.get("/examiners/orla-fennimore").text, "html.parser")
    nothing, told = [" ".join(line.text.split()) for line in page.select("#weighing .later")]
    assert nothing == "No later history of this decision is on record here. This site is not a citator."
    assert told == (
        "Later history on record: Minnesota Workers' Compensation Court of Appeals, March 5, 2016 vacates compensation "
        "judge's findings and order. Read by rule; this site is not a citator."
    )
    assert "this decision was reversed or vacated in whole or part, so the weighing is not counted" in page.text


def test_only_the_weighing_that_stands_is_counted(client: FlaskClient) -> None:
    record = (client.get("/examiners/orla-fennimore.json").json or {})["record"]
    (credit,) = record["credit"]
    assert (credit["credited"], credit["rejected"], credit["n"]) == (0, 1, 1)


def test_the_page_of_the_decision_leads_to_the_later_one(client: FlaskClient) -> None:
    weighings = (client.get("/examiners/orla-fennimore.json").json or {})["weighings"]
    (undone,) = [row for row in weighings if row["undone"]]
    (later,) = undone["later"]
    page = client.get(f"/decisions/{undone['decision']['id']}").text
    assert "What later decisions did to this one" in page
    assert f'href="/decisions/{later["decision"]["id"]}"' in page
    assert BeautifulSoup(page, "html.parser").find("blockquote", string=QUOTE) is not None
    twin = client.get(f"/decisions/{undone['decision']['id']}.json").json or {}
    assert twin["later"] == undone["later"]


def test_the_later_decision_has_no_such_heading(client: FlaskClient) -> None:
    weighings = (client.get("/examiners/orla-fennimore.json").json or {})["weighings"]
    (standing,) = [row for row in weighings if not row["undone"]]
    page = client.get(f"/decisions/{standing['decision']['id']}").text
    assert "What later decisions did to this one" not in page
    assert "What this decision does to earlier ones" in page


def restored(world: World) -> None:
    """One decision that rejects, a later one that vacates it, and one more that undoes that."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.physician("orla-fennimore", "Orla Fennimore", standing="identified")
    weights = {2015: "rejected", 2016: "credited", 2017: "credited"}
    ids = [world.decision("orla-fennimore", "Orla Fennimore", year=on, weight=said) for on, said in weights.items()]
    world.session.flush()
    first, second, third = (world.session.get_one(models.Decision, ident) for ident in ids)
    second.claim_id = third.claim_id = first.claim_id
    for earlier, later in ((first, second), (second, third)):
        world.add(
            models.LaterHistory(
                id=later.id, decision_id=later.id, of="the order", does="vacates", start=1, end=2, quote=QUOTE,
                earlier_id=earlier.id,
            )
        )  # fmt: skip


def test_what_undid_a_decision_and_was_undone_itself_does_not_stand_beside_it(tmp_path: Path) -> None:
    publish(tmp_path, restored)
    for app in site(tmp_path):
        browser = app.test_client()
        rows = (browser.get("/examiners/orla-fennimore.json").json or {})["weighings"]
        (rejected,) = [row for row in rows if row["weight"] == "rejected"]
        page = BeautifulSoup(browser.get(f"/decisions/{rejected['decision']['id']}").text, "html.parser")
        (told,) = (" ".join(line.text.split()) for line in page.select(".here .later"))
        assert told == "Later history on record: March 5, 2016 vacates (which no longer stands)."
        table = browser.get("/examiners/orla-fennimore/weighing.csv").text
        assert "2016-03-05 (which no longer stands)" in table
        assert "2017-03-05 (which" not in table
