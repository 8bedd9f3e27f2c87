"""The page of a source: how its last run went, and who left its list."""

from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db import models
from tests.web.world import World, publish
from web import Config, create_app

RUN: dict[str, Any] = {
    "at": "2026-02-03T10:00:00+00:00", "health": "failed", "reason": "found 3 records", "pages": 2, "bytes": 1_234_567,
    "found": 17_950, "repeated": 31, "records": 18_000, "new": 12, "changed": 3, "gone": 4, "quarantined": 1,
    "unread_columns": ["Date Updated"], "met": True, "expected": [15_000, 39_999], "skipped": {"a company": 77},
}  # fmt: skip


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    def fill(world: World) -> None:
        world.source(
            "xx_board", "Board of Medical Licensure of Xenia", last_run=RUN, room="discipline", kinds={"discipline": 3},
            first_year="1990", last_year="2024", share_alike="Open Database License 1.0", matters="It shows orders.",
            jurisdiction="US-NY",
        )  # fmt: skip
        world.source("yy_board", "Board of Yonder", last_fetched=None, last_changed=None, health="paused", reason="no")
        for ident, name in (("ada-gone", "Ada Gone"), ("bea-moved", "Bea Moved"), ("cy-stays", "Cy Stays")):
            world.physician(ident, name)
        for ident, name, listed in (
            ("ada-gone", "Ada Gone", False),
            ("bea-moved", "Bea Moved", False),
            ("bea-moved", "Bea Moved", True),
            ("cy-stays", "Cy Stays", True),
        ):
            values = {"program": "Medicare", "statute": None, "excluded_on": "2010", "until": None}
            world.row(models.Exclusion, ident, name, listed=listed, reinstated_on=None, **values)

    data: Path = tmp_path_factory.mktemp("left")
    publish(data, fill)
    app = create_app(Config(data=data))
    yield app.test_client()
    app.extensions["current_release"].close()


def test_who_left_the_list_is_named_with_first_and_last_day(client: FlaskClient) -> None:
    twin = client.get("/sources/xx_board.json").json
    assert twin is not None
    assert [(one["physician"], one["kind"], one["last_seen"]) for one in twin["left"]] == [
        ("ada-gone", "exclusion", "2026-02-03")
    ]
    page = client.get("/sources/xx_board").text
    assert "Names that left the list" in page
    assert "/physicians/ada-gone" in page
    assert "Bea Moved" not in page


def test_the_last_run_is_told_in_full(client: FlaskClient) -> None:
    page = " ".join(client.get("/sources/xx_board").text.split())
    for words in (
        "The last run, February 3, 2026", "2 pages, 1,234,567 bytes", "17,950 records, 31 of them twice",
        "15,000 to 39,999 records in the whole list; met", "12 new, 3 changed, 4 no longer listed", "Date Updated",
        "77: a company", "It shows orders.", "1990–2024", "3 discipline records",
        "must be passed on under Open Database License 1.0",
    ):  # fmt: skip
        assert words in page, words


def test_every_row_of_a_share_alike_source_says_so(client: FlaskClient) -> None:
    twin = client.get("/physicians/ada-gone.json").json
    assert twin is not None
    assert {line["provenance"]["share_alike"] for line in twin["listings"]} == {"Open Database License 1.0"}
    assert "Open Database License 1.0" in client.get("/physicians/ada-gone").text


def test_a_source_that_was_never_read_is_named_with_its_reason(client: FlaskClient) -> None:
    page = client.get("/sources").text
    assert "1 source known and not read here yet" in page
    assert "Board of Yonder" in page


def test_the_map_stands_on_the_page_and_in_its_twin(client: FlaskClient) -> None:
    twin = client.get("/sources.json").json
    assert twin is not None
    assert twin["grid"]["kind"] == "grid"
    row = next(row for row in twin["grid"]["table"]["rows"] if row[0] == "New York")
    assert row[1] == "3"
