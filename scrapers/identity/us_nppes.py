"""United States: NPPES, the registry of NPIs, asked by name: everybody registered under it, aliases included.

Answers come with HTTP 200 even when they are errors (``{"Errors": […]}``). ``--`` and ``null`` stand for nothing. An
answer holds 200 people at most, and nothing beyond 1,200 of one name is given out. Names, cities and licenses are as
filed, mostly in capitals; a license is filed with a state and a taxonomy, never with a type. A person has one record a
taxonomy that has a license, else one. Former names stand in ``other_names``. Deactivated NPIs are not found.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

from examiner_db.records import Record
from examiner_db.registry.taxonomies import meaning
from scrapers.identity.us_nppes_people import record_of
from scrapers.page import Page
from scrapers.row import LayoutError
from scrapers.source import Query, Source, Subject

SOURCE = Source(
    slug="us_nppes",
    publisher="Centers for Medicare & Medicaid Services",
    jurisdiction="US",
    title="NPPES NPI Registry",
    address="https://npiregistry.cms.hhs.gov",
    holds="physicians with NPI, specialty, licenses by state, city and state, as they registered themselves",
    terms="public domain (FOIA-disclosable); not to be used for marketing",
    gaps="what physicians filed themselves, unchecked; at most 1,200 people of one name; no deactivated NPIs",
    matters="the NPI and the licenses filed under it tell one physician from another of the same name",
    expect=range(1, 1_000_000),
)
API = "https://npiregistry.cms.hhs.gov/api/"
AT_ONCE, FARTHEST = 200, 1_000


def ask(subject: Subject) -> Iterator[Query]:
    """The search for everybody of the subject's name, in all states: how common a name is matters as well."""
    yield _query(first_name=subject.given, last_name=subject.surname)


def follow(page: Page) -> Iterator[Query]:
    """The rest of a name that many have."""
    asked = {name: values[0] for name, values in parse_qs(urlsplit(page.visit.url).query).items()}
    if len(_results(page)) == AT_ONCE and "last_name" in asked:
        skip = int(asked.get("skip", "0")) + AT_ONCE
        if skip > FARTHEST:
            page.skip("people of one name beyond the 1,200 that the registry gives out")
        else:
            yield _query(first_name=asked["first_name"], last_name=asked["last_name"], skip=str(skip))


def _query(**params: str) -> Query:
    fixed = {"version": "2.1", "enumeration_type": "NPI-1", "use_first_name_alias": "True", "limit": str(AT_ONCE)}
    return Query(API, {**fixed, **params})


def recognizes(page: Page) -> bool:
    """Whether a file is an answer of the registry."""
    return page.is_json and b'"result_count"' in page.content


def _results(page: Page) -> list[dict[str, Any]]:
    answer = page.data if isinstance(page.data, dict) else {}
    if "Errors" in answer:
        message = f"the registry answers {answer['Errors'][0].get('description')!r}, expected results"
        raise LayoutError(message, page.name)
    if not isinstance(answer.get("results"), list):
        message = "found other JSON, expected an answer of the NPI registry with 'results'"
        raise LayoutError(message, page.name)
    return list(answer["results"])


def parse(page: Page) -> Iterator[Record]:
    """One record for each person and license."""
    for number, person in enumerate(_results(page), 1):
        taxonomies = [one for one in person["taxonomies"] if meaning(one["code"])]
        if person["enumeration_type"] != "NPI-1":
            page.skip("an organization, not a person")
        elif not taxonomies:
            page.skip("a person of another profession")
        else:
            filed = [one for one in taxonomies if one.get("license")] or taxonomies[:1]
            yield from (record_of(number, person, one) for one in filed)
