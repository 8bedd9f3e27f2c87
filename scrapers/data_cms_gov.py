"""Lists of data.cms.gov: how their rows are asked for, page after page, until a page has none.

How many rows a page may hold is not documented: what is asked for next follows from how many came.
"""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from scrapers.page import Page
from scrapers.source import Query

ADDRESS = "https://data.cms.gov/data-api/v1/dataset/{}/data"
LIMIT = 5_000


def first(dataset: str) -> Query:
    """The query for the first rows of a dataset."""
    return _rows(ADDRESS.format(dataset), 0)


def following(page: Page) -> Iterator[Query]:
    """The query for the rows after a page's, unless it has none or is an export of all rows."""
    address = urlsplit(page.visit.url)
    offset = parse_qs(address.query).get("offset")
    if page.is_json and page.data and offset is not None:
        yield _rows(address._replace(query="").geturl(), int(offset[0]) + len(page.data))


def _rows(url: str, offset: int) -> Query:
    return Query(url, {"size": str(LIMIT), "offset": str(offset)})
