"""Everywhere: OpenAlex, asked by ORCID where one is known, else by name: works of the authors that it knows.

OpenAlex tells authors apart by machine, and gives all works of one the same ORCID. That is a guess: here an ORCID only
chooses what to ask for, and no author is recorded with one. A work becomes a physician's where a publisher, PubMed or
ORCID itself says so of the same DOI. Topics and keywords are a machine's too, and are left out. Only what is read is
asked for, so that abstracts never arrive. A work of which only the year is known is dated January 1. Since February
2026 a key is needed.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from examiner_db.records import Record
from scrapers.page import Page
from scrapers.publications.authors import asked_for, fits
from scrapers.publications.int_openalex_works import mention_of, printed_in, record_of
from scrapers.row import LayoutError
from scrapers.source import Query, Source, Subject

SOURCE = Source(
    slug="int_openalex",
    publisher="OurResearch",
    jurisdiction="International",
    title="OpenAlex",
    address="https://openalex.org",
    holds="publications with authors, affiliations as printed, and whether a work is marked as retracted",
    terms="CC0; a key of your own is needed",
    gaps="authors are told apart by machine; 200 works of each of five namesakes",
    expect=range(1, 10_000_000),
    matters="what an examiner has published can be held against what the examiner says",
)
API = "https://api.openalex.org"
SECRETS = {"api_key": "OPENALEX_API_KEY", "mailto": "EXAMINER_DB_CONTACT"}
READ = "id,doi,display_name,publication_date,ids,primary_location,type,authorships,is_retracted"
MOST, NAMESAKES = 200, 5
DAYS = 90


def ask(subject: Subject) -> Iterator[Query]:
    """The works of the author with the physician's ORCID, or the authors of the name."""
    if subject.orcid is not None:
        yield _works(f"author.orcid:{subject.orcid}")
    else:
        asked = {"search": f"{subject.given} {subject.surname}", "select": "id,display_name", "per-page": str(MOST)}
        yield Query(f"{API}/authors", asked, SECRETS, days=DAYS)


def _works(which: str) -> Query:
    return Query(f"{API}/works", {"filter": which, "select": READ, "per-page": str(MOST)}, SECRETS, days=DAYS)


def follow(page: Page) -> Iterator[Query]:
    """The works of the first authors whose name fits."""
    subject, found = asked_for(page), _results(page)
    if subject is not None and urlsplit(page.visit.url).path == "/authors":
        names = {author["id"].rpartition("/")[2]: mention_of(author["display_name"]) for author in found}
        namesakes = [ident for ident, mention in names.items() if fits(mention, subject)]
        page.skip("an author of the name beyond the first five", len(namesakes[NAMESAKES:]))
        yield from (_works(f"authorships.author.id:{ident}") for ident in namesakes[:NAMESAKES])


def recognizes(page: Page) -> bool:
    """Whether a file is an answer with works."""
    return page.is_json and b'"authorships"' in page.content and b"https://openalex.org/W" in page.content


def parse(page: Page) -> Iterator[Record]:
    """One record for each work and each author of it whose name fits."""
    subject, found = asked_for(page), _results(page)
    page.skip("a work or author beyond the first 200", page.data.get("meta", {}).get("count", len(found)) - len(found))
    for number, work in page.items([one for one in found if "authorships" in one], "work"):
        if not work["display_name"]:
            page.skip("a work without a title")
            continue
        for authorship in work["authorships"]:
            if subject is None:
                page.skip("an author, in a file that does not say who was asked about")
            elif fits(mention := mention_of(printed_in(authorship)), subject):
                yield record_of(number, work, mention, authorship, subject.id)


def _results(page: Page) -> list[Mapping[str, Any]]:
    answer = page.data if isinstance(page.data, dict) else {}
    if "authorships" in answer:
        return [answer]
    if not isinstance(answer.get("results"), list):
        message = "found other JSON, expected an answer of OpenAlex with 'results'"
        raise LayoutError(message, page.name)
    return list(answer["results"])
