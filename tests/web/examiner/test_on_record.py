from pathlib import Path
from typing import Any

import pytest

from examiner_db import models
from tests.web.world import World, publish
from web import Config, create_app

NOBODY = {"listed_from": None, "until": None, "status": None}
LISTED: list[tuple[type[models.Statement], dict[str, Any], list[list[str]]]] = [
    (
        models.License,
        {
            "authority": "Xenia",
            "number": "77",
            "type": "MD",
            "status": "lapsed",
            "issued_on": "1999-05",
            "expires_on": None,
        },
        [["Authority", "Xenia"], ["Number", "77"], ["Type", "MD"], ["Status", "lapsed"], ["Issued", "1999-05"]],
    ),
    (
        models.Registration,
        {"npi": "9000000007", "taxonomy": None, "specialty": "neurology"},
        [["NPI", "9000000007"], ["Specialty", "neurology"]],
    ),
    (
        models.Exclusion,
        {
            "program": "Medicare",
            "statute": "1128a1",
            "excluded_on": "2010",
            "until": None,
            "reinstated_on": "2015-01-02",
        },
        [["Program", "Medicare"], ["Statute", "1128a1"], ["From", "2010"], ["Reinstated", "2015-01-02"]],
    ),
    (
        models.RosterListing,
        {**NOBODY, "program": "qme"},
        [["Program", "California Qualified Medical Evaluator"], ["Roster of", "Minnesota"]],
    ),
]


@pytest.fixture(scope="module")
def listings(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The registry lines of a physician who is on every kind of list."""

    def fill(world: World) -> None:
        world.source("xx_board", "Board of Medical Licensure of Xenia")
        world.physician("cornelius-fogg", "Cornelius Fogg")
        for model, values, _ in LISTED:
            world.row(model, "cornelius-fogg", "Cornelius Fogg", listed=model is not models.License, **values)

    data: Path = tmp_path_factory.mktemp("listed")
    publish(data, fill)
    app = create_app(Config(data=data))
    page = app.test_client().get("/examiners/cornelius-fogg.json").json
    html = app.test_client().get("/examiners/cornelius-fogg").text
    app.extensions["current_release"].close()
    assert page is not None
    assert "no longer listed, last seen February 3, 2026" in html
    assert "<b>Kept out of a payment program</b>" in html
    assert "<dt>Issued</dt><dd>May 1999</dd>" in html
    assert "<dt>Reinstated</dt><dd>January 2, 2015</dd>" in html
    assert "qme" not in html
    found: list[dict[str, Any]] = page["listings"]
    return found


def test_every_kind_of_list_is_shown_in_order_with_what_it_says(listings: list[dict[str, Any]]) -> None:
    assert [(line["kind"], line["facts"]) for line in listings] == [(model.kind, facts) for model, _, facts in LISTED]


def test_every_line_has_its_source(listings: list[dict[str, Any]]) -> None:
    for line in listings:
        assert line["provenance"]["publisher"] == "Board of Medical Licensure of Xenia"
        assert line["provenance"]["retrieved_on"] == "2026-02-03"
        assert len(line["provenance"]["document_id"]) == 64


def test_what_left_its_list_is_kept_and_says_so(listings: list[dict[str, Any]]) -> None:
    assert [line["listed"] for line in listings] == [False, True, True, True]
