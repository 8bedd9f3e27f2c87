"""United States: what drug and device companies paid a physician, asked by NPI, one program year after the other.

Every year is a dataset of its own, whose id changes with a publication (30 June, corrected in January): ids are read
from the catalogue. Only equality is answered in time, and a condition that is misspelt is passed over, so an answer
about somebody else stops the source. Files from before 2021 print no NPI and name nobody for certain; their years have
been published again with it. A payment keeps its number when the rest is corrected.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from examiner_db.records import Record
from scrapers.page import Page
from scrapers.payments.us_open_payments_rows import NPI, record_of
from scrapers.row import LayoutError
from scrapers.source import Query, Source, Subject

SOURCE = Source(
    slug="us_open_payments",
    publisher="Centers for Medicare & Medicaid Services",
    jurisdiction="US",
    title="Open Payments: general payments",
    address="https://openpaymentsdata.cms.gov",
    holds="payments of drug and device companies to physicians, each with its company, nature, amount and day",
    terms="work of the United States government, public domain; shown with the dispute status",
    gaps="the last seven program years, as the companies reported them; no research payments, no ownership",
    expect=range(1, 10_000_000),
    matters="whom a company pays for speaking or consulting may go to interest, whoever retains the examiner",
)
API = "https://openpaymentsdata.cms.gov/api/1"
LIMIT = 500
DAYS = 90


def ask(subject: Subject) -> Iterator[Query]:
    """The catalogue, which says which datasets to ask; nothing about a subject without an NPI."""
    if subject.npi is not None:
        yield Query(f"{API}/metastore/schemas/dataset/items", {"show-reference-ids": ""}, days=DAYS)


def follow(page: Page) -> Iterator[Query]:
    """From the catalogue to the payments of each year, and from a page of them to the next."""
    npi, address = _asked(page), urlsplit(page.visit.url)
    if npi is None:
        return
    if _is_catalogue(page):
        ids = [one["identifier"] for one in page.data if one.get("theme") == ["General Payments"]]
        if not ids:
            message = "the catalogue lists no dataset of the theme 'General Payments', expected one for each year"
            raise LayoutError(message, page.name)
        yield from (_query(f"{API}/datastore/query/{ident}/0", npi, 0) for ident in ids)
    elif "offset" in (told := parse_qs(address.query)):
        reached = int(told["offset"][0]) + len(_results(page))
        if _results(page) and reached < int(page.data["count"]):
            yield _query(address._replace(query="").geturl(), npi, reached)


def _query(url: str, npi: str, offset: int) -> Query:
    condition = {"property": NPI, "value": npi, "operator": "="}
    asked = {f"conditions[0][{name}]": value for name, value in condition.items()}
    return Query(url, {**asked, "limit": str(LIMIT), "offset": str(offset), "count": "true"}, days=DAYS)


def _asked(page: Page) -> str | None:
    return None if page.visit.asked_for is None else Subject.of(page.visit.asked_for).npi


def _is_catalogue(page: Page) -> bool:
    return page.is_json and isinstance(page.data, list)


def _results(page: Page) -> list[Mapping[str, Any]]:
    if not page.is_json:
        message = "found no answer of the API; files of a whole year are not read: before 2021 they print no NPI"
        raise LayoutError(message, page.name)
    if not isinstance(page.data, dict) or not {"results", "count"} <= page.data.keys():
        message = "found other JSON, expected an answer of Open Payments with 'results' and 'count'"
        raise LayoutError(message, page.name)
    return list(page.data["results"])


def recognizes(page: Page) -> bool:
    """Whether a file is an answer with payments."""
    return page.is_json and b'"covered_recipient_npi"' in page.content


def parse(page: Page) -> Iterator[Record]:
    """One record for each payment; none for the catalogue."""
    for number, paid in page.items([] if _is_catalogue(page) else _results(page), "result"):
        yield record_of(number, paid, page.name, _asked(page))
