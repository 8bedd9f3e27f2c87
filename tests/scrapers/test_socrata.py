import json
from collections.abc import Callable
from urllib.parse import urlencode

import pytest

from scrapers import socrata
from scrapers.page import Page
from scrapers.row import LayoutError, RowError, UnreadableFileError
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


def test_a_condition_is_asked_for_on_every_page(make_page: MakePage) -> None:
    start = socrata.first("health.example.gov", "ab12-cd34", "kind='MD' AND case_no IS NOT NULL")
    assert start.params["$where"] == "kind='MD' AND case_no IS NOT NULL"
    page = make_page(json.dumps([{"a": "1"}] * 10_000), url=f"{start.url}?{urlencode(start.params)}")
    assert list(socrata.following(page)) == [Query(start.url, {**start.params, "$offset": "10000"})]


def test_an_export_is_the_whole_list(make_page: MakePage) -> None:
    assert list(socrata.following(make_page("A,B\n1,2\n"))) == []


FEED = '[{"license_number": "9", "issue_date": "2024-03-05T00:00:00.000", "note": "None"}]'
EXPORTS = [
    "License Number,Issue Date,Note,Zip\n9,03/05/2024,None,12345\n",
    "licenseNumber,issueDate,note,zip\n9,03/05/2024,None,12345\n",
    "LICENSE_NUMBER,ISSUE_DATE,NOTE,ZIP\n9,03/05/2024,None,12345\n",
]


def told(row: socrata.PortalRow) -> tuple[str, str | None, str | None]:
    return row.take("license_number"), row.date("issue_date"), row.optional("note")


@pytest.mark.parametrize("content", [FEED, *EXPORTS])
def test_the_feed_and_the_export_say_the_same(make_page: MakePage, content: str) -> None:
    found = [told(row) for row in socrata.rows(make_page(content), "license_number issue_date note", "zip")]
    assert found == [("9", "2024-03-05", "None")]


@pytest.mark.parametrize("content", [FEED, *EXPORTS])
def test_a_word_for_nothing_is_blank_and_is_not_quoted(make_page: MakePage, content: str) -> None:
    for row in socrata.rows(make_page(content), "license_number issue_date note", "zip", {"None"}):
        assert told(row) == ("9", "2024-03-05", None)
        assert row.quoting("license_number", "note").quote == "9"


def test_a_column_that_only_one_of_both_has_may_be_missing(make_page: MakePage) -> None:
    for row in socrata.rows(make_page("License Number\n9\n"), "license_number issue_date note"):
        assert told(row) == ("9", None, None)


def test_a_renamed_column_is_noticed_by_its_new_name(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="column 'Issued' holds something that this source does not read"):
        list(
            map(
                told, socrata.rows(make_page("License Number,Issued\n9,03/05/2024\n"), "license_number issue_date note")
            )
        )


def test_a_column_that_must_be_there_is_missed(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="there is no column 'license_number'; there are: Number"):
        list(map(told, socrata.rows(make_page("Number\n9\n"), "license_number issue_date note")))


@pytest.mark.parametrize(
    ("content", "form"), [(FEED, "%Y-%m-%dT%H:%M:%S.%f"), (EXPORTS[0].replace("03/05/2024", "2024-03-05"), "%m/%d/%Y")]
)
def test_each_file_has_one_format_of_dates(make_page: MakePage, content: str, form: str) -> None:
    content = content.replace("2024-03-05T00:00:00.000", "03/05/2024")
    with pytest.raises(RowError) as error:
        list(map(told, socrata.rows(make_page(content), "license_number issue_date note", "zip")))
    assert form in error.value.sentence


def test_a_list_is_known_by_its_columns_in_either_file(make_page: MakePage) -> None:
    pages = [make_page(content) for content in (FEED, *EXPORTS, "Number\n9\n", "[]")]
    assert [socrata.has(page, "license_number", "issue_date") for page in pages] == [True] * 4 + [False] * 2


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("<!doctype html>\n<title>Down for maintenance</title>\n", "found an HTML page, expected CSV"),
        ('{"message": "Query coordinator error", "errorCode": "query.soql.no-such-column"}', "found other JSON"),
        ('[["license_number"], ["9"]]', "found other JSON"),
    ],
)
def test_a_page_that_is_no_list_is_noticed(make_page: MakePage, content: str, why: str) -> None:
    with pytest.raises((LayoutError, UnreadableFileError), match=why):
        list(map(told, socrata.rows(make_page(content), "license_number issue_date note")))
