"""Open-data portals that run Socrata: how their rows are asked for, page after page."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from scrapers.page import Page
from scrapers.source import Query

LIMIT = 10_000


def first(host: str, dataset: str) -> Query:
    """The query for the first rows of a dataset, in the portal's own order, which new rows do not disturb."""
    return _rows(f"https://{host}/resource/{dataset}.json", 0)


def following(page: Page) -> Iterator[Query]:
    """The query for the rows after a page's, unless the page was the last, or is an export of all rows."""
    if page.is_json and len(page.data) == LIMIT:
        address = urlsplit(page.visit.url)
        offset = int(parse_qs(address.query)["$offset"][0])
        yield _rows(address._replace(query="").geturl(), offset + LIMIT)


def _rows(url: str, offset: int) -> Query:
    return Query(url, {"$order": ":id", "$limit": str(LIMIT), "$offset": str(offset)})
