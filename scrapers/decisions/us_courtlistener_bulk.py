"""United States: the same opinions as ``us_courtlistener``, from the quarterly tables that users download.

Tens of gigabytes: an opinion knows only its cluster, a cluster its date and its docket, a docket its court and number.
First the opinions are gone through for those that speak of an examination, then the clusters and the dockets for what
belongs to them, so that only these are ever held. Each of them is kept as a page of its own, without the name of its
case. What CourtListener has blocked is left out.
"""

import json
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from examiner_db.records import Record
from scrapers.decisions.us_courtlistener_opinions import COURTS, FIELDS, Case, decides, record_of
from scrapers.decisions.us_courtlistener_tables import NAME, beside, rows_of
from scrapers.page import Page
from scrapers.source import Part, Source

SOURCE = Source(
    slug="us_courtlistener_bulk",
    publisher="Free Law Project",
    jurisdiction="US",
    title="CourtListener bulk data",
    address="https://com-courtlistener-storage.s3-us-west-2.amazonaws.com/list.html?prefix=bulk-data/",
    holds="opinions of state courts and boards that speak of an independent or impartial medical examination",
    terms="opinions are public domain",
    gaps="the state of the quarter; courts that CourtListener does not cover; cases that it has blocked",
    expect=range(1, 1_000_000),
    paused="tens of gigabytes; download opinions, opinion-clusters and dockets of one day and import them together",
    matters="courts say on review whether an examiner's opinion could carry the decision",
)
SPEAKS = re.compile(r"(?:independent|impartial|agreed|qualified)\s+medical\s+e|\bIMEs?\b", re.IGNORECASE)
OPINION = ("id", "cluster_id", "type", *sorted(FIELDS))


def split(path: Path) -> Iterator[Part] | None:
    """The opinions in a table of opinions, none in its companions; ``None`` for any other file."""
    found = NAME.fullmatch(path.name)
    if found is None or found["table"] not in {"opinions", "opinion-clusters", "dockets"}:
        return None
    return _parts(path) if found["table"] == "opinions" else iter(())


def _parts(path: Path) -> Iterator[Part]:
    clusters, dockets = beside(path, "opinion-clusters"), beside(path, "dockets")
    with tempfile.TemporaryFile("w+", encoding="utf-8") as chosen:
        wanted = set()
        for opinion in rows_of(path, OPINION):
            if decides(opinion["type"], path.name) and any(SPEAKS.search(opinion[name]) for name in FIELDS):
                wanted.add(opinion["cluster_id"])
                chosen.write(json.dumps(opinion) + "\n")
        filed = {
            row["id"]: (row["docket_id"], row["date_filed"])
            for row in rows_of(clusters, ("id", "docket_id", "date_filed", "blocked"))
            if row["id"] in wanted and row["blocked"] != "t"
        }
        needed = {docket for docket, _ in filed.values()}
        numbers = {
            row["id"]: (row["court_id"], row["docket_number"])
            for row in rows_of(dockets, ("id", "court_id", "docket_number"))
            if row["id"] in needed and row["court_id"] in COURTS
        }
        chosen.seek(0)
        for line in chosen:
            opinion = json.loads(line)
            docket, day = filed.get(opinion["cluster_id"], ("", ""))
            court, number = numbers.get(docket, ("", ""))
            if court and decides(opinion["type"], path.name, court):
                yield Part(f"opinion-{opinion['id']}.json", line.encode(), Case(court, day, number).note)


def parse(page: Page) -> Iterator[Record]:
    """One record for an opinion."""
    yield record_of(page, page.data, Case.of(page.note))
