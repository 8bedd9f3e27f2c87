"""Everywhere: Crossref, asked by ORCID where one is known, and by name: works as their publishers registered them.

An ORCID is what the publisher registered for the author, mostly without the author's own confirmation. A search by name
finds every work with these words among its authors, best first: of these only authors whose name fits become records,
and a name is no attribution. Only what is read is asked for, so that abstracts, which belong to publishers, never
arrive. A work may have no title. Retractions stand under ``updated-by``, also those that Retraction Watch reported,
beside corrections and expressions of concern, which are none.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from examiner_db.records import Record
from scrapers.page import Page
from scrapers.publications.authors import asked_for, is_candidate
from scrapers.publications.int_crossref_works import mention_of, record_of, title_of
from scrapers.row import LayoutError
from scrapers.source import Query, Source, Subject

SOURCE = Source(
    slug="int_crossref",
    publisher="Crossref",
    jurisdiction="International",
    title="Crossref works",
    address="https://www.crossref.org",
    holds="publications with a DOI: authors as registered, affiliations and retractions",
    terms="metadata are facts, free to reuse; abstracts may be under copyright and are not asked for",
    gaps="the 100 best of each name; most authors are registered without an ORCID",
    expect=range(1, 10_000_000),
    matters="what an examiner has published can be held against what the examiner says",
)
API = "https://api.crossref.org/works"
MOST = 100
DAYS = 90
READ = "DOI,title,author,container-title,issued,type,updated-by"


def ask(subject: Subject) -> Iterator[Query]:
    """The works registered with the physician's ORCID, and those of the name."""
    if subject.orcid is not None:
        yield _query("filter", f"orcid:{subject.orcid}")
    yield _query("query.author", f"{subject.given} {subject.surname}")


def _query(name: str, value: str) -> Query:
    contact = {"mailto": "EXAMINER_DB_CONTACT"}
    return Query(API, {name: value, "select": READ, "rows": str(MOST)}, contact, days=DAYS)


def recognizes(page: Page) -> bool:
    """Whether a file is an answer with works."""
    return page.is_json and b'"message-type"' in page.content[:1_000]


def parse(page: Page) -> Iterator[Record]:
    """One record for each work and each author of it whose name fits."""
    subject = asked_for(page)
    for number, work in page.items(_works(page), "work"):
        if not title_of(work):
            page.skip("a work without a title")
            continue
        for author in work.get("author", []):
            # A group of authors has a ``name``, and no ``family``.
            if "family" in author and is_candidate(page, mention_of(author), subject):
                yield record_of(number, work, mention_of(author), author, None if subject is None else subject.id)


def _works(page: Page) -> list[Mapping[str, Any]]:
    answer = page.data if isinstance(page.data, dict) else {}
    if answer.get("message-type") == "work":
        return [answer["message"]]
    if answer.get("message-type") != "work-list":
        message = f"found an answer of type {answer.get('message-type')!r}, expected 'work-list'"
        raise LayoutError(message, page.name)
    works = list(answer["message"]["items"])
    page.skip("a work beyond the best of its name", int(answer["message"]["total-results"]) - len(works))
    return works
