import json
from collections.abc import Callable

import pytest

from scrapers import data_cms_gov
from scrapers.page import Page
from scrapers.source import Query

MakePage = Callable[..., Page]
ADDRESS = "https://data.cms.gov/data-api/v1/dataset/12ab-34cd/data"


def test_the_first_rows() -> None:
    assert data_cms_gov.first("12ab-34cd") == Query(ADDRESS, {"size": "5000", "offset": "0"})


@pytest.mark.parametrize(
    ("rows", "offset", "following"), [(5_000, 0, ["5000"]), (900, 5_000, ["5900"]), (0, 5_900, [])]
)
def test_a_page_with_rows_is_followed_by_what_comes_after_them(
    make_page: MakePage, rows: int, offset: int, following: list[str]
) -> None:
    page = make_page(json.dumps([{"NPI": "9000003019"}] * rows), url=f"{ADDRESS}?size=5000&offset={offset}")
    found = list(data_cms_gov.following(page))
    assert [query.params["offset"] for query in found] == following
    assert {query.url for query in found} <= {ADDRESS}


@pytest.mark.parametrize("content", ["NPI\n9000003019\n", '[{"NPI": "9000003019"}]'])
def test_an_export_of_all_rows_is_the_last(make_page: MakePage, content: str) -> None:
    assert list(data_cms_gov.following(make_page(content, url="file:///revoked"))) == []
