from collections.abc import Callable

import pytest

from examiner_db.records import DecisionRecord
from examiner_db.vocabulary import Tribunal
from scrapers.decisions import tn_wc
from scrapers.page import Page
from scrapers.row import LayoutError, RowError
from scrapers.source import Query

MakePage = Callable[..., Page]

CELL = "<td class='views-field views-field-field-opinions-case-brief'><a href='{0}'>Wraxall v. Dovecote</a><br>{1}</td>"


def read(make_page: MakePage, text: str) -> DecisionRecord:
    (record,) = tn_wc.parse(make_page(b"%PDF-", text=text, media_type="application/pdf"))
    assert isinstance(record, DecisionRecord)
    return record


@pytest.mark.parametrize("docket", ["M2026-90128-SC-R3-WC", "M2025-90348-SC-WCM-WC", "E2026-90001-SC-WC"])
def test_a_docket_number_ends_in_wc(make_page: MakePage, docket: str) -> None:
    record = read(make_page, f"No. 2019-09-90011\nNo. {docket} – Filed May 15, 2026\n")
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.TN_WC, docket, "2026-05-15")


def test_a_day_that_is_not_printed_is_left_to_the_reader(make_page: MakePage) -> None:
    assert read(make_page, "No. M2026-90128-SC-R3-WC\nMailed May 1, 2026").decided_on is None


@pytest.mark.parametrize("docket", ["No. E2026-90031-COA-R3-CV", "No. M2026-90128-SC-R11-CV", "M2026-90128-SC-R3-WC"])
def test_an_opinion_of_another_court_is_told(make_page: MakePage, docket: str) -> None:
    with pytest.raises(RowError, match="found no docket number that ends in WC in the heading, expected one"):
        read(make_page, f"{docket} – Filed May 15, 2026")


def test_the_listing_is_followed_to_opinions(make_page: MakePage) -> None:
    cells = CELL.format("/files/WC%20Opinion%20%289%29.pdf", "M2026-90128-SC-R3-WC")
    page = make_page(f"<a href='/rules.pdf'>Rules</a><table><tr>{cells}</tr></table>", url=tn_wc.LIST)
    assert list(tn_wc.follow(page)) == [Query("https://www.tncourts.gov/files/WC%20Opinion%20%289%29.pdf", once=True)]
    assert list(tn_wc.parse(page)) == []


def test_a_blank_behind_the_name_loses_no_opinion(make_page: MakePage) -> None:
    page = make_page(f"<table><tr>{CELL.format('/files/a.pdf ', 'M2026-90128-SC-R3-WC')}</tr></table>", url=tn_wc.LIST)
    assert [query.url for query in tn_wc.follow(page)] == ["https://www.tncourts.gov/files/a.pdf"]


def test_a_listing_in_another_form_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="found no link"):
        list(tn_wc.follow(make_page("<a href='/rules.pdf'>Rules</a>", url=tn_wc.LIST)))
