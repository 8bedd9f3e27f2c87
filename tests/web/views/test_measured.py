"""Volume, money and particulars stand on the decision's page with their quotes, and are marked in their context."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from sqlmodel import select

from examiner_db import models
from examiner_db.claimants import redactions
from tests.web.conftest import site
from tests.web.world import World, place, publish

OF_DEFENSE = "examined the employee at the request of the employer"


def with_measures(world: World) -> None:
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.physician("orla-fennimore", "Orla Fennimore", standing="identified")
    ident = world.decision("orla-fennimore", "Orla Fennimore")
    world.session.flush()
    decision = world.session.get_one(models.Decision, ident)
    evaluation = world.session.exec(select(models.Evaluation)).one()
    mention = world.session.get_one(models.Mention, evaluation.mention_id)
    document = world.session.get_one(models.SourceDocument, decision.document_id)
    text = world.snapshots.read_text(decision.text_sha256)
    for table, measure, more in (
        (models.Volume, "defense_share", {"value": "90%"}),
        (models.Particular, "treatment_disputed", {"value": "fusion", "ground": "there was no instability"}),
    ):
        stated: dict[str, Any] = {
            **world.statement(document, mention.id, measure),
            **place(text, redactions(text), OF_DEFENSE),
            "decision_id": ident,
            "measure": measure,
            **more,
        }
        world.add(table(**stated))
    world.add(
        models.Citation(
            id="c", decision_id=ident, volume="59", reporter="ECAB", page="642", court=None, year="2008", start=1, end=2
        )
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("measured")
    publish(folder, with_measures)
    return folder


@pytest.fixture
def client(data: Path) -> Iterator[FlaskClient]:
    for app in site(data):
        yield app.test_client()


@pytest.fixture
def address(client: FlaskClient) -> str:
    weighings = (client.get("/examiners/orla-fennimore.json").json or {})["weighings"]
    return f"/decisions/{weighings[0]['decision']['id']}"


def test_the_twin_holds_each_statement(client: FlaskClient, address: str) -> None:
    (person,) = (client.get(address + ".json").json or {})["physicians"]
    said = {one["measure"]: (one["value"], one["ground"], one["quote"]) for one in person["measured"]}
    assert said == {
        "defense_share": ("90%", None, OF_DEFENSE),
        "treatment_disputed": ("fusion", "there was no instability", OF_DEFENSE),
    }


def test_the_page_shows_and_marks_them(client: FlaskClient, address: str) -> None:
    page = BeautifulSoup(client.get(address).text, "html.parser")
    lines = [" ".join(line.text.split()) for line in page.select("section.here .what")]
    assert "Defense share: 90%" in lines
    assert "Treatment disputed: fusion ground given: there was no instability" in lines
    notes = " ".join(note.text for note in page.select(".notes li"))
    assert "defense share, 90%" in notes
    assert "treatment disputed, fusion" in notes


def test_the_page_lists_the_reported_cases_that_are_cited(client: FlaskClient, address: str) -> None:
    page = BeautifulSoup(client.get(address).text, "html.parser")
    assert [line.text for line in page.select(".cites li")] == ["59 ECAB 642 (2008)"]
    (cited,) = (client.get(address + ".json").json or {})["citations"]
    assert (cited["volume"], cited["reporter"], cited["page"], cited["year"]) == ("59", "ECAB", "642", "2008")
