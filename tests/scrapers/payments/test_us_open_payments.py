import json
from collections.abc import Callable
from typing import Any

import pytest

from examiner_db.records import Mention, PaymentRecord
from scrapers.page import Page
from scrapers.payments import us_open_payments
from scrapers.row import LayoutError, RowError
from scrapers.run import Run
from scrapers.source import Subject, discover

MakePage = Callable[..., Page]

VELMA = Subject("E1", "Velma Q. Ostrander", "Ostrander", "Velma", npi="9000003019")
QUERY = "https://openpaymentsdata.cms.gov/api/1/datastore/query/2024-id/0"
LUNCH = {
    "change_type": "UNCHANGED",
    "covered_recipient_npi": "9000003019",
    "covered_recipient_first_name": "VELMA",
    "covered_recipient_middle_name": "Q",
    "covered_recipient_last_name": "OSTRANDER",
    "recipient_primary_business_street_address_line1": "14 LARKSPUR LANE",
    "recipient_city": "ALDER FALLS",
    "recipient_state": "NY",
    "covered_recipient_specialty_1": "Allopathic & Osteopathic Physicians|Orthopaedic Surgery",
    "applicable_manufacturer_or_applicable_gpo_making_payment_name": "Lanternwick Biologics, Inc.",
    "total_amount_of_payment_usdollars": "13.78",
    "date_of_payment": "04/13/2024",
    "nature_of_payment_or_transfer_of_value": "Food and Beverage",
    "record_id": "990221001",
    "dispute_status_for_publication": "No",
    "program_year": "2024",
}


def answer(make_page: MakePage, *paid: dict[str, Any], count: int | None = None, **facts: Any) -> Page:
    content = json.dumps({"results": paid, "count": len(paid) if count is None else count, "query": {}})
    return make_page(content, **{"asked_for": VELMA.asked_for, "url": f"{QUERY}?limit=500&offset=0", **facts})


def read(page: Page) -> list[PaymentRecord]:
    return [record for record in us_open_payments.parse(page) if isinstance(record, PaymentRecord)]


def changed(make_page: MakePage, **changes: Any) -> PaymentRecord:
    (record,) = read(answer(make_page, {**LUNCH, **changes}))
    return record


def test_only_a_subject_with_an_npi_is_asked_about() -> None:
    (query,) = us_open_payments.ask(VELMA)
    assert query.url == "https://openpaymentsdata.cms.gov/api/1/metastore/schemas/dataset/items"
    assert list(us_open_payments.ask(Subject("E2", "Horace Tibbalds", "Tibbalds", "Horace"))) == []


def test_the_years_are_read_from_the_catalogue(make_page: MakePage) -> None:
    items = [
        {"identifier": "2023-id", "theme": ["General Payments"]},
        {"identifier": "research", "theme": ["Research Payments"]},
        {"identifier": "2024-id", "theme": ["General Payments"]},
        {"identifier": "summary"},
    ]
    first, second = us_open_payments.follow(make_page(json.dumps(items), asked_for=VELMA.asked_for))
    assert first.url.endswith("/datastore/query/2023-id/0")
    assert (second.url, second.days) == (QUERY, 90)
    assert second.params == {
        "conditions[0][property]": "covered_recipient_npi",
        "conditions[0][value]": "9000003019",
        "conditions[0][operator]": "=",
        "limit": "500",
        "offset": "0",
        "count": "true",
    }


def test_a_catalogue_without_general_payments_stops_the_source(make_page: MakePage) -> None:
    page = make_page(json.dumps([{"identifier": "x", "theme": ["Summary"]}]), asked_for=VELMA.asked_for)
    with pytest.raises(LayoutError, match="lists no dataset of the theme 'General Payments'"):
        list(us_open_payments.follow(page))


@pytest.mark.parametrize(
    ("offset", "rows", "count", "following"),
    [(0, 500, 730, ["500"]), (500, 230, 730, []), (0, 100, 730, ["100"]), (0, 0, 0, []), (730, 0, 900, [])],
)
def test_what_is_left_is_asked_for(
    make_page: MakePage, offset: int, rows: int, count: int, following: list[str]
) -> None:
    page = answer(make_page, *[LUNCH] * rows, count=count, url=f"{QUERY}?limit=500&offset={offset}")
    assert [query.params["offset"] for query in us_open_payments.follow(page)] == following


def test_a_file_leads_nowhere(make_page: MakePage) -> None:
    assert list(us_open_payments.follow(answer(make_page, LUNCH, count=9, url="file:///payments.json"))) == []
    assert list(us_open_payments.follow(answer(make_page, LUNCH, count=9, asked_for=None))) == []


def test_a_payment(make_page: MakePage) -> None:
    record = changed(make_page)
    assert record == PaymentRecord(
        mention=Mention(
            name="OSTRANDER, VELMA Q",
            surname="OSTRANDER",
            given="VELMA",
            middle="Q",
            npi="9000003019",
            specialty="Orthopaedic Surgery",
            city="ALDER FALLS",
            state="NY",
        ),
        payer="Lanternwick Biologics, Inc.",
        amount="13.78",
        nature="Food and Beverage",
        year=2024,
        paid_on="2024-04-13",
        number="990221001",
        dispute_status="No",
        locator=record.locator,
    )
    assert record.locator.quote == "Lanternwick Biologics, Inc.\n13.78\nFood and Beverage\n04/13/2024"
    assert "LARKSPUR" not in record.model_dump_json()


def test_two_lunches_are_two_payments_and_a_correction_is_none(make_page: MakePage) -> None:
    first = changed(make_page)
    assert changed(make_page, record_id="990221002").key != first.key
    corrected = changed(make_page, dispute_status_for_publication="Yes", total_amount_of_payment_usdollars="12.00")
    assert corrected.key == first.key


def test_a_payment_to_somebody_else_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(LayoutError) as error:
        changed(make_page, covered_recipient_npi="9000005022")
    assert error.value.sentence == (
        "result 1: found a payment to NPI 9000005022, expected one to 9000003019, which was asked for"
    )


def test_a_file_of_nobody_in_particular_is_read_by_its_npis(make_page: MakePage) -> None:
    page = answer(make_page, LUNCH, {**LUNCH, "covered_recipient_npi": "9000005022"}, asked_for=None)
    assert [record.mention.npi for record in read(page)] == ["9000003019", "9000005022"]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"total_amount_of_payment_usdollars": "a lunch"}, "result 1: found 'a lunch', expected an amount in dollars"),
        (
            {"date_of_payment": "2024-04-13"},
            "result 1, date_of_payment: found '2024-04-13', expected a date like %m/%d/%Y",
        ),
    ],
)
def test_a_payment_that_cannot_be_read_is_set_aside_alone(
    make_page: MakePage, changes: dict[str, str], why: str
) -> None:
    with pytest.raises(RowError) as error:
        changed(make_page, **changes)
    assert error.value.sentence == why
    run = Run(discover()["us_open_payments"])
    run.read(answer(make_page, {**LUNCH, **changes}, {**LUNCH, "record_id": "2"}))
    assert [entry.reason for entry in run.quarantined] == [why]
    assert len(run.sightings) == 1


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ({"message": "No distribution"}, "expected an answer of Open Payments with 'results' and 'count'"),
        ({"results": [{}], "count": 1}, "result 1: there is no 'applicable_manufacturer"),
    ],
)
def test_another_answer_with_status_200_stops_the_source(make_page: MakePage, content: object, why: str) -> None:
    with pytest.raises(LayoutError, match=why):
        read(make_page(json.dumps(content), asked_for=VELMA.asked_for))


def test_a_file_of_a_whole_year_is_refused(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="found no answer of the API; files of a whole year are not read"):
        read(make_page('"Change_Type","Covered_Recipient_Type"\n"NEW","Covered Recipient Physician"\n'))


def test_a_visit_tells_the_npi_again() -> None:
    assert VELMA.asked_for == "E1 Ostrander, Velma, NPI 9000003019"
    assert (Subject.of(VELMA.asked_for).npi, Subject.of(VELMA.asked_for).given) == ("9000003019", "Velma")


def test_its_files_are_recognized(make_page: MakePage) -> None:
    assert us_open_payments.recognizes(answer(make_page, LUNCH)) is True
    assert us_open_payments.recognizes(make_page('{"results": []}')) is False
