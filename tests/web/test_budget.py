"""What one page may cost: SQL statements, bytes and rows, for an examiner with 1,000 opinions."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event

from tests.web.world import World, publish
from web import Config, Site, create_app

MOST_STATEMENTS = 12
MOST_BYTES = 150_000
PAGES = {
    "/": 12,
    "/search?q=vane": 12,
    "/search?q=lumbar": 12,
    "/examiners/isolde-vane": 4,
    "/examiners/isolde-vane?issue=causation&direction=insurer": 4,
    "/examiners/isolde-vane/opinions": 1,
    "/examiners/isolde-vane/opinions.csv": 0,
    "/suggest?q=va": 1,
    "/sources": 2,
    "/compare?ids=isolde-vane": 0,
    "/tribunals": 0,
    "/tribunals/mn_wcca": 0,
    "/specialties": 0,
    "/states/mn": 0,
    "/examiners/isolde-vane/new": 0,
    "/examiners/isolde-vane/new.csv": 6,
    "/corrections": 5,
}
"""Addresses with the number of SQL statements that each may take when the release is warm."""


def long_record(world: World) -> None:
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.source("xx_board", "Board of Medical Licensure of Xenia")
    world.physician("isolde-vane", "Isolde Vane", standing="identified")
    for number in range(1000):
        world.decision(
            "isolde-vane",
            "Isolde Vane",
            year=1990 + number % 35,
            direction=("insurer", "insurer", "claimant", "mixed")[number % 4],
            issue=("causation", "impairment", "mmi", "treatment", "work_capacity")[number % 5],
            weight=("credited", "rejected", "partly")[number % 3],
            docket="WC26-0001",
        )
    for number in range(30):
        world.act("isolde-vane", "Isolde Vane", text=f"Order {number}. " + "Terms of probation. " * 100)


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    data: Path = tmp_path_factory.mktemp("long")
    publish(data, long_record)
    app = create_app(Config(data=data))
    yield app
    app.extensions["current_release"].close()


@pytest.fixture
def long_client(long_site: Site) -> FlaskClient:
    return long_site.test_client()


@pytest.fixture
def statements(long_site: Site) -> Iterator[list[str]]:
    """Every SQL statement of the release's engine."""
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    current = long_site.extensions["current_release"]
    release = current.borrow()
    event.listen(release.engine, "before_cursor_execute", note)
    yield seen
    event.remove(release.engine, "before_cursor_execute", note)
    current.give_back(release)


def test_a_cold_profile_stays_within_the_budget_of_statements(long_client: FlaskClient, statements: list[str]) -> None:
    assert long_client.get("/examiners/isolde-vane").status_code == 200
    assert 0 < len(statements) <= MOST_STATEMENTS


@pytest.mark.parametrize(("address", "most"), PAGES.items())
def test_a_warm_page_stays_within_its_statements_and_bytes(
    long_client: FlaskClient, statements: list[str], address: str, most: int
) -> None:
    long_client.get(address)
    statements.clear()
    page = long_client.get(address)
    assert page.status_code == 200
    assert len(statements) <= most
    assert len(page.data) <= (MOST_BYTES if page.mimetype == "text/html" else 1_000_000)


def test_the_rows_beyond_the_first_stand_on_pages_of_their_own(long_client: FlaskClient) -> None:
    profile = long_client.get("/examiners/isolde-vane").text
    assert profile.count('<li class="row"') == 8 * 3
    assert '<a href="/examiners/isolde-vane/opinions">All 1,000 opinions</a>' in profile
    address: str | None = "/examiners/isolde-vane/opinions.json"
    found: list[str] = []
    while address is not None:
        page = long_client.get(address).json
        assert page is not None
        found += [row["id"] for row in page["rows"]]
        following = page["page"]["following"]
        address = following and following.replace("/opinions?", "/opinions.json?")
    assert len(found) == len(set(found)) == 1000


@pytest.mark.parametrize(("asked", "shown"), [("0", 1), ("-3", 1), ("x", 1), ("11", 10), ("99999999", 1), ("²", 1)])
def test_a_page_that_does_not_exist_is_the_nearest_that_does(long_client: FlaskClient, asked: str, shown: int) -> None:
    page = long_client.get(f"/examiners/isolde-vane/opinions.json?page={asked}").json
    assert page is not None
    assert (page["page"]["number"], page["page"]["pages"]) == (shown, 10)
