"""Publications with topics: on the page, as a filter, in CSV and in a chart whose numbers open their works."""

import csv
import io
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from examiner_db import models
from tests.web.conftest import site
from tests.web.world import World, publish

ADA = ("ada-tressider", "Ada Tressider")
ADDRESS = f"/examiners/{ADA[0]}/publications"
MOTION, SHOULDER = "Range of Motion, Articular", "Shoulder"
WORKS = {"On one shoulder": [MOTION, SHOULDER], "On two shoulders": [SHOULDER], "On nothing": []}
PANEL = ["Oda M. Fenwrathe", "Ilse T. Korvald"]


def shoulders(world: World) -> None:
    """An examiner with three works, two of them indexed, and twelve opinions of which one judge decided eight."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.source("us_pubmed", "National Library of Medicine", title="PubMed")
    world.physician(*ADA, standing="identified", evidence=[])
    for number, (title, topics) in enumerate(WORKS.items()):
        world.work(*ADA, title, doi=f"10.9999/invented.{number}", topics=topics)
    for number in range(12):
        ident = world.decision(*ADA, direction="insurer" if number < 9 else "claimant")
        world.session.get_one(models.Decision, ident).adjudicators = (
            PANEL[: 1 + number % 2] if number < 8 else PANEL[1:]
        )


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    folder: Path = tmp_path_factory.mktemp("shoulders")
    publish(folder, shoulders)
    for app in site(folder):
        yield app.test_client()


def titles(client: FlaskClient, query: str) -> set[str]:
    answer = client.get(f"{ADDRESS}.json", query_string=query).json
    assert answer is not None
    return {row["title"] for row in answer["rows"]}


def test_each_work_stands_with_its_topics(client: FlaskClient) -> None:
    page = unescape(client.get(ADDRESS).text)
    assert f"Topics, as indexed: {MOTION}; {SHOULDER}" in page
    assert page.count("Topics, as indexed:") == 2


def test_a_topic_chooses_works(client: FlaskClient) -> None:
    assert titles(client, f"topics={MOTION}") == {"On one shoulder"}
    assert titles(client, f"topics={SHOULDER}") == {"On one shoulder", "On two shoulders"}
    assert titles(client, "") == set(WORKS)
    page = unescape(client.get(ADDRESS).text)
    assert re.findall(r'<option value="([^"]+)"', page[page.index('name="topics"') :])[:2] == [SHOULDER, MOTION]


def test_the_table_for_a_spreadsheet_has_a_column_of_topics(client: FlaskClient) -> None:
    rows = csv.DictReader(io.StringIO(client.get(f"{ADDRESS}.csv").get_data(as_text=True).removeprefix("\ufeff")))
    assert {row["title"]: row["topics"] for row in rows} == {title: "; ".join(told) for title, told in WORKS.items()}


def test_every_number_of_the_chart_opens_its_works(client: FlaskClient) -> None:
    page = client.get(f"/examiners/{ADA[0]}").text
    chart = page[page.index('id="publications-topics"') :]
    chart = chart[: chart.index("</figure>")]
    links = re.findall(r'<a href="([^"]+topics=[^"]+)">(\d+)</a>', chart)
    assert [number for _, number in links] == ["2", "1"]
    for link, number in links:
        assert len(titles(client, unescape(link).partition("?")[2])) == int(number)
    assert "a topic is the word of whoever indexed the work, not of this site" in unescape(chart)


def test_the_profile_says_where_one_adjudicator_stands_behind_much_of_a_figure(client: FlaskClient) -> None:
    page = " ".join(unescape(client.get(f"/examiners/{ADA[0]}").text).split())
    told = page[page.index("Of the 12 opinions on causation") :]
    assert told.startswith(
        "Of the 12 opinions on causation for an insurer or employer counted here, all are in decisions that name who "
        "decided: two adjudicators in all. One of them took part in deciding eight of the 12, more than half; without "
        "these, one of four opinions that favored one side favored the insurer or employer."
    )
    assert "do not name who retained the examiner" in page
    assert PANEL[0] not in page
