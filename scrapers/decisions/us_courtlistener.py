"""United States: opinions of courts and of workers' compensation boards at CourtListener, asked by examiner's name.

A search gives 20 cases a page with court, date and docket number, and leaves out unpublished ones unless they are asked
for; the text of an opinion is another request, which needs a token, and does not say again which court it is from. A
user may send 5 requests a minute, 50 an hour and 125 a day: every examiner is asked about once a quarter, an opinion
only once. A concurrence or a dissent decides nothing and is left out. Some boards' opinions were imported once and end
years ago. ``caseName`` and ``absolute_url`` name claimants and are not read.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from examiner_db.records import Record
from scrapers.decisions.us_courtlistener_opinions import COURTS, FIELDS, Case, decides, record_of
from scrapers.page import Page
from scrapers.row import LayoutError
from scrapers.source import Query, Source, Subject

SOURCE = Source(
    slug="us_courtlistener",
    publisher="Free Law Project",
    jurisdiction="US",
    title="CourtListener opinions",
    address="https://www.courtlistener.com",
    holds="opinions of state courts and boards on compensation and injury claims that name an examiner",
    terms="opinions are public domain; a token of your own, which is sent in a header and not kept, gives the texts",
    gaps="courts that it does not cover; boards whose opinions were imported once; cases that are blocked",
    expect=range(1, 1_000_000),
    delay=72.0,
    a_day=125,
    matters="courts say on review whether an examiner's opinion could carry the decision",
)
API = "https://www.courtlistener.com/api/rest/v4"
HEADERS = {"Authorization": "Token {COURTLISTENER_TOKEN}"}
QUARTER = 90


def ask(subject: Subject) -> Iterator[Query]:
    """The search for decisions that name the physician, with at most two words between the names."""
    about = f'"{subject.given} {subject.surname}"~2 AND ("independent medical" OR "impartial medical" OR IME)'
    words = f"{about} AND court_id:({' OR '.join(COURTS)})"
    fixed = {"type": "o", "order_by": "dateFiled desc", "stat_Published": "on", "stat_Unpublished": "on"}
    yield Query(f"{API}/search/", {"q": words, **fixed}, headers=HEADERS, days=QUARTER)


def follow(page: Page) -> Iterator[Query]:
    """The opinions that a page of results names, and the next page."""
    if "results" in (answer := _answer(page)):
        for found in answer["results"]:
            case = Case(found["court_id"], found["dateFiled"] or "", found["docketNumber"] or "")
            for opinion in found["opinions"]:
                if decides(opinion["type"], page.name, case.court):
                    yield Query(f"{API}/opinions/{opinion['id']}/", headers=HEADERS, once=True, note=case.note)
                else:
                    page.skip("an opinion that decides nothing, such as a dissent")
        if answer["next"]:
            yield Query(answer["next"], headers=HEADERS, days=QUARTER)


def recognizes(page: Page) -> bool:
    """Whether a file is an opinion of CourtListener."""
    return page.is_json and b'"html_with_citations"' in page.content and b'"resource_uri"' in page.content


def parse(page: Page) -> Iterator[Record]:
    """One record for an opinion, none for a page of results."""
    if "results" not in (answer := _answer(page)):
        yield record_of(page, answer, Case.of(page.note))


def _answer(page: Page) -> Mapping[str, Any]:
    answer = page.data if isinstance(page.data, dict) else {}
    if not ({"results", "next"} <= answer.keys() or answer.keys() >= FIELDS):
        message = f"found {', '.join(sorted(answer)[:3]) or 'no object'}, expected a search or an opinion of the API"
        raise LayoutError(message, page.name)
    return answer
