import json
from collections.abc import Callable
from urllib.parse import urlencode

import pytest

from scrapers import socrata
from scrapers.page import Page
from scrapers.source import Query

MakePage = Callable[..., Page]


def test_rows_are_asked_for_in_the_portals_own_order() -> None:
    assert socrata.first("health.example.gov", "ab12-cd34") == Query(
        "https://health.example.gov/resource/ab12-cd34.json", {"$order": ":id", "$limit": "10000", "$offset": "0"}
    )


@pytest.mark.parametrize(("rows", "offsets"), [(10_000, ["30000"]), (9_999, []), (0, [])])
def test_a_full_page_is_followed_by_another(make_page: MakePage, rows: int, offsets: list[str]) -> None:
    asked = {"$order": ":id", "$limit": "10000", "$offset": "20000"}
    url = f"https://health.example.gov/resource/ab12-cd34.json?{urlencode(asked)}"
    page = make_page(json.dumps([{"a": "1"}] * rows), url=url)
    following = list(socrata.following(page))
    assert following == [
        Query("https://health.example.gov/resource/ab12-cd34.json", {**asked, "$offset": offset}) for offset in offsets
    ]


def test_an_export_is_the_whole_list(make_page: MakePage) -> None:
    assert list(socrata.following(make_page("A,B\n1,2\n"))) == []
