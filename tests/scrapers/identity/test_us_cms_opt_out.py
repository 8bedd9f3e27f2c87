import json
from collections.abc import Callable

import pytest

from examiner_db.records import ExclusionRecord, Mention
from scrapers.identity import us_cms_opt_out
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from scrapers.source import Query
from tests.scrapers.files import as_csv

MakePage = Callable[..., Page]

VELMA = {
    "First Name": "Velma",
    "Last Name": "Ostrander",
    "NPI": "9000003019",
    "Specialty": "Orthopedic Surgery",
    "Optout Effective Date": "02/17/2022",
    "Optout End Date": "02/17/2024",
    "First Line Street Address": "14 LARKSPUR LN",
    "Second Line Street Address": "STE 230",
    "City Name": "ALDER FALLS",
    "State Code": "NY",
    "Zip code": "112110001",
    "Eligible to Order and Refer": "Y",
    "Last updated": "11/15/2022",
}


def only(page: Page) -> ExclusionRecord:
    (record,) = us_cms_opt_out.parse(page)
    assert isinstance(record, ExclusionRecord)
    return record


def changed(make_page: MakePage, **changes: str) -> ExclusionRecord:
    return only(make_page(json.dumps([{**VELMA, **changes}])))


def test_an_opt_out_is_a_status_and_no_sanction(make_page: MakePage) -> None:
    record = changed(make_page)
    assert record == ExclusionRecord(
        mention=Mention(
            name="Ostrander, Velma",
            surname="Ostrander",
            given="Velma",
            npi="9000003019",
            specialty="Orthopedic Surgery",
        ),
        program="Medicare, opted out",
        sanction=False,
        excluded_on="2022-02-17",
        until="2024-02-17",
        locator=record.locator,
    )


def test_the_api_and_the_export_say_the_same(make_page: MakePage) -> None:
    both = (changed(make_page), only(make_page(as_csv(VELMA))))
    assert {record.key for record in both} == {both[0].key}
    assert both[0].mention == both[1].mention


def test_a_renewal_and_a_move_are_the_same_opt_out(make_page: MakePage) -> None:
    before = changed(make_page)
    after = changed(make_page, **{"Optout End Date": "02/17/2026", "City Name": "CEDAR NOTCH"})
    assert (before.key, after.until) == (after.key, "2026-02-17")
    assert changed(make_page, **{"Optout Effective Date": "03/01/2025"}).key != before.key


def test_an_end_may_be_open(make_page: MakePage) -> None:
    assert changed(make_page, **{"Optout End Date": ""}).until is None
    shorter = {name: text for name, text in VELMA.items() if name != "Optout End Date"}
    assert only(make_page(json.dumps([shorter]))).until is None


def test_no_street_is_kept(make_page: MakePage) -> None:
    assert "LARKSPUR" not in changed(make_page).model_dump_json()


@pytest.mark.parametrize("printed", ["2022-02-17", "2022/02/17", "17.02.2022"])
def test_another_form_of_date_is_an_error_of_the_row(make_page: MakePage, printed: str) -> None:
    with pytest.raises(RowError, match="expected a date like %m/%d/%Y"):
        changed(make_page, **{"Optout Effective Date": printed})


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (json.dumps([{**VELMA, "Sanction": "x"}]), "column 'Sanction' holds something"),
        (as_csv(VELMA).replace("Optout Effective Date", "Opt-out Date"), "there is no column 'Optout Effective Date'"),
        (json.dumps({"error": "The dataset is gone"}), "found other JSON, expected a list of objects"),
    ],
)
def test_another_layout_stops_the_source(make_page: MakePage, content: str, why: str) -> None:
    with pytest.raises(LayoutError, match=why):
        list(us_cms_opt_out.parse(make_page(content)))


def test_rows_are_asked_for_until_a_page_has_none(make_page: MakePage) -> None:
    (start,) = us_cms_opt_out.SOURCE.start
    assert isinstance(start, Query)
    page = make_page(json.dumps([VELMA] * 3), url=f"{start.url}?size=5000&offset=0")
    assert [query.params["offset"] for query in us_cms_opt_out.follow(page)] == ["3"]
    assert list(us_cms_opt_out.parse(make_page("[]"))) == []


def test_its_files_are_recognized_by_their_columns(make_page: MakePage) -> None:
    mine = [as_csv(VELMA), json.dumps([VELMA])]
    others = ["NPI\n9000003019\n", '[{"NPI": "9000003019"}]', "[]", '{"NPI": "9000003019"}']
    assert [us_cms_opt_out.recognizes(make_page(content)) for content in mine + others] == [True] * 2 + [False] * 4
