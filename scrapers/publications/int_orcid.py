"""Everywhere: ORCID, asked by ORCID where one is known, else by name: the works on a person's own record.

A record is its owner's word: who holds the ORCID claims the work, or let a publisher add it. Which physician holds an
ORCID a name does not say, so records found by name stay candidates until somebody judges whose they are. One work is a
group of summaries, one a place that it was added from; the first is the one that the owner prefers. Identifiers of a
whole of which the work is a part stand beside its own. Dates are as precise as their owner made them. JSON has to be
asked for.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from examiner_db.records import Record
from scrapers.page import Page
from scrapers.publications.authors import asked_for
from scrapers.publications.int_orcid_works import mention_of, record_of, title_of
from scrapers.row import LayoutError
from scrapers.source import Query, Source, Subject

SOURCE = Source(
    slug="int_orcid",
    publisher="ORCID, Inc.",
    jurisdiction="International",
    title="ORCID public records",
    address="https://orcid.org",
    holds="works that the holders of an ORCID have on their own record",
    terms="CC0",
    gaps="what people chose to make public; five records of each name; no coauthors",
    expect=range(1, 10_000_000),
    matters="it says of a work, without guessing, whose it is",
)
API = "https://pub.orcid.org/v3.0"
JSON = {"Accept": "application/json"}
MOST = 5
DAYS = 90


def ask(subject: Subject) -> Iterator[Query]:
    """The record with the physician's ORCID, or the records of the name."""
    if subject.orcid is not None:
        yield _record_of(subject.orcid)
    else:
        name = f'given-names:"{subject.given}" AND family-name:"{subject.surname}"'
        yield Query(f"{API}/search/", {"q": name, "rows": str(MOST)}, headers=JSON, days=DAYS)


def _record_of(orcid: str) -> Query:
    return Query(f"{API}/{orcid}/record", headers=JSON, days=DAYS)


def follow(page: Page) -> Iterator[Query]:
    """The records that a search by name found; ORCID gives ``null`` for none."""
    if "num-found" in (answer := _answer(page)):
        found = answer["result"] or []
        page.skip("a record beyond the first five of its name", answer["num-found"] - len(found))
        yield from (_record_of(one["orcid-identifier"]["path"]) for one in found)


def recognizes(page: Page) -> bool:
    """Whether a file is a person's record."""
    return page.is_json and b'"orcid-identifier"' in page.content and b'"activities-summary"' in page.content


def _answer(page: Page) -> Mapping[str, Any]:
    answer = page.data if page.is_json and isinstance(page.data, dict) else {}
    if not answer.keys() & {"num-found", "activities-summary"}:
        message = "found something else, expected a record or a search of ORCID as JSON"
        raise LayoutError(message, page.name)
    return answer


def parse(page: Page) -> Iterator[Record]:
    """One record for each work; none for a search."""
    answer, subject = _answer(page), asked_for(page)
    works = answer["activities-summary"]["works"]["group"] if "activities-summary" in answer else []
    mention = mention_of(answer) if works else None
    for number, group in page.items(works, "work"):
        if mention is None:
            page.skip("a work of somebody who keeps the name private")
        elif not title_of(group["work-summary"][0]):
            page.skip("a work without a title")
        else:
            yield record_of(number, group["work-summary"][0], mention, None if subject is None else subject.id)
