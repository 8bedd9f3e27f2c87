"""What the page of an examiner says at every number, from none to two hundred: its sentences and its charts.

The policy is written out here a second time. One examiner stands for each number, in a record as a build stores it.
"""

import json
import re
import sqlite3
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from scipy.stats import binomtest

from examiner_db.figures.counting import Reading, Unit
from examiner_db.figures.credit import credit_figures
from examiner_db.figures.opinions import opinion_figures
from examiner_db.figures.pictures.counted import charts
from examiner_db.figures.sentence import Subject
from tests.web.conftest import copied, site
from web import Site

MOST = 200
RAN = re.compile(r"95% interval [\d.]+\N{EN DASH}[\d.]+%")
FIGURE = re.compile(r"""<figure class="chart" id="([\w-]+)".*?data-figure='([^']*)'""", re.DOTALL)
COMPARED = re.compile(r"\b(peers?|average|rank\w*|higher|lower|than others|most of|above|below)\b", re.IGNORECASE)


def favorable(n: int) -> int:
    """How many of ``n`` favor the insurer: four of five, so that the exact interval is soon narrow; or half."""
    return n // 2 if n % 10 == 7 else n - n // 5


def said(n: int) -> list[str]:
    return ["insurer"] * favorable(n) + ["claimant"] * (n - favorable(n))


def unit(number: int, issue: str | None, says: str) -> Unit:
    when, ids = f"{2009 + number % 9}-01-02", frozenset({str(number)})
    return Unit(str(number), issue, "payer", "mn_wcca", when, says, checked=True, readings=ids)


def stored(record: dict[str, Any], n: int) -> dict[str, Any]:
    """The record of an examiner with ``n`` opinions on one issue that count, and as many weighings."""
    subject = Subject(f"Ada Quill {n}", "identified")
    given = [unit(number, "causation", says) for number, says in enumerate(said(n))]
    weights = {"insurer": "credited", "claimant": "rejected"}
    weighed = [unit(number, None, weights[says]) for number, says in enumerate(said(n))]
    readings = [Reading("0", "0", "causation", "payer", "mn_wcca", "2019", "insurer", counts=n > 0, checked=n > 0)]
    figures = opinion_figures(subject, readings, given)
    drawn = charts(subject, given, weighed)
    shown = {
        "figures": [one.model_dump(mode="json") for one in figures],
        "credit": [one.model_dump(mode="json") for one in credit_figures(subject, [], weighed)],
        "charts": [one.model_dump(mode="json") for one in drawn if not one.id.startswith("years")],
    }
    empty: dict[str, Any] = {name: [] for name in ("opinions", "weighings", "discipline", "publications", "counts")}
    return {**record, **empty, **shown, "id": f"ada-{n}", "name": subject.name, "names": [subject.name]}


@pytest.fixture(scope="module")
def town_of_floors(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The application on a release with one more examiner for each number."""
    own = copied(data, tmp_path_factory.mktemp("floors"))
    name = (own / "current").read_text().strip()
    with sqlite3.connect(own / "releases" / name / "evidence.sqlite") as database:
        (text,) = database.execute("SELECT track_record FROM examiner WHERE physician_id = 'orla-fennimore'").fetchone()
        columns = [row[1] for row in database.execute("PRAGMA table_info(physician)")]
        others = ", ".join(column for column in columns if column != "id")
        for n in range(MOST + 1):
            record = json.dumps(stored(json.loads(text), n))
            database.execute(
                f"INSERT INTO physician (id, {others}) SELECT ?, {others} FROM physician WHERE id = 'orla-fennimore'",  # noqa: S608 - the columns of the table itself
                [f"ada-{n}"],
            )
            database.execute("INSERT INTO examiner VALUES (?, 1, ?)", [f"ada-{n}", record])
    yield from site(own)


@pytest.fixture(scope="module")
def pages(town_of_floors: Site) -> list[str]:
    """The opinions and weighings of every page, by number; scripts' data apart from words."""
    client: FlaskClient = town_of_floors.test_client()
    return [section(client.get(f"/examiners/ada-{n}").text) for n in range(MOST + 1)]


def section(page: str) -> str:
    """From the opinions to the end of the weighing."""
    return page[page.index('<section id="opinions"') : page.index('<section id="retained"')]


def words(page: str) -> str:
    """What a reader reads of a part of a page, also one who hears the description of a chart."""
    heard = [unescape(text) for text in re.findall(r'aria-label="([^"]*)"', page)]
    return " ".join([*unescape(re.sub(r"<[^>]+>", " ", page)).split(), *heard])


@cache
def narrow(n: int) -> bool:
    low, high = binomtest(favorable(n), n).proportion_ci(method="exact")
    return bool(high - low < 0.30)


def sides(n: int) -> tuple[str, str]:
    return f"{favorable(n)} of {n}", f"{n - favorable(n)} of {n}"


def test_of_none_the_page_says_that_there_is_none(pages: list[str]) -> None:
    assert "No reading of an opinion on causation for an insurer or employer in this database" in words(pages[0])
    assert "%" not in words(pages[0])
    assert "<figure" not in pages[0]


def test_up_to_nine_there_are_words_and_no_chart(pages: list[str]) -> None:
    for n in range(1, 10):
        read = words(pages[n])
        assert "%" not in read
        assert not re.search(r"\b\d+ of \d+\b|interval", read)
        assert "<figure" not in pages[n]


def test_from_ten_to_twenty_nine_there_are_counts_with_their_interval_and_no_percentage(pages: list[str]) -> None:
    for n in range(10, 30):
        read = words(pages[n])
        assert all(side in read for side in sides(n))
        assert read.count("small sample") >= 4
        assert "%" not in RAN.sub("", read)


def test_from_thirty_on_a_percentage_needs_a_narrow_interval(pages: list[str]) -> None:
    wide, shown = 0, 0
    for n in range(30, MOST + 1):
        read = words(pages[n])
        assert all(side in read for side in sides(n))
        assert ("%" in RAN.sub("", read)) == narrow(n)
        assert ("too few for a percentage" in read) != narrow(n)
        assert "small sample" not in read
        shown, wide = shown + narrow(n), wide + (not narrow(n))
    assert shown > 100
    assert wide >= 3


def test_a_percentage_is_the_share_and_its_interval_wilsons(pages: list[str]) -> None:
    for n in (n for n in range(30, MOST + 1) if narrow(n)):
        x = favorable(n)
        low, high = binomtest(x, n).proportion_ci(method="wilson")
        told = f"({round(100 * x / n)}%; 95% interval {round(100 * low)}\N{EN DASH}{round(100 * high)}%)"
        assert f"{x} of {n} opinions favored the insurer or employer {told}" in words(pages[n])


def test_charts_hold_counts_from_ten_on_and_never_a_share(pages: list[str]) -> None:
    for n in range(10, MOST + 1):
        figures = {ident: json.loads(unescape(data)) for ident, data in FIGURE.findall(pages[n])}
        assert set(figures) == {"opinions-payer", "weighing-payer"}
        x = favorable(n)
        for figure in figures.values():
            values = [value for trace in figure["data"] for value in trace["x"] if value]
            assert sorted(values) == sorted(filter(None, [x, n - x]))
            texts = [text for trace in figure["data"] for text in (*trace["text"], *trace["customdata"])]
            assert not [text for text in texts if "%" in text]
        table = re.findall(r"<t[hd][^>]*>(?:<a[^>]*>)?(\d+)(?:</a>)?</t[hd]>", pages[n])
        assert table.count(str(n)) >= 2


def test_no_page_compares_or_ranks_at_any_number(pages: list[str]) -> None:
    for page in pages:
        assert not COMPARED.search(words(page)), COMPARED.search(words(page))


def test_both_sides_are_said_alike(pages: list[str]) -> None:
    """What is told of the insurer's side is told of the claimant's, in the same words and with its own interval."""
    for n in range(10, MOST + 1):
        assert words(pages[n]).count("95% interval") == 4
