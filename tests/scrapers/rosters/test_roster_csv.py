import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from examiner_db.records import RosterRecord
from examiner_db.vocabulary import Program
from scrapers.page import Page
from scrapers.rosters import roster_csv
from scrapers.row import LayoutError, RowError

MakePage = Callable[..., Page]

TEMPLATE = Path(__file__).parents[3] / "docs" / "roster.csv"
HEADINGS = TEMPLATE.read_text().strip().split(",")
ROW = {
    "state": "co",
    "program": "level_ii",
    "last_name": "Thistlewaite",
    "first_name": "Marguerite",
    "license_no": "90011",
    "npi": "9000000114",
    "specialty": "Physical Medicine",
    "city": "Pueblo",
    "zip": "81001",
    "approved_from": "2024-05-01",
    "status": "accredited",
    "source_url": "https://cdle.example.gov/level-ii.pdf",
    "retrieved_on": "2026-08-30",
}


def roster(**changes: str) -> str:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, HEADINGS)
    writer.writeheader()
    writer.writerow({**ROW, **changes})
    return file.getvalue()


def only(page: Page) -> RosterRecord:
    (record,) = roster_csv.parse(page)
    assert isinstance(record, RosterRecord)
    return record


def test_a_listing_in_the_templates_form(make_page: MakePage) -> None:
    record = only(make_page(roster()))
    assert (record.program, record.listed_from, record.until, record.status) == (
        Program.LEVEL_II,
        "2024-05-01",
        None,
        "accredited",
    )
    mention = record.mention
    assert (mention.name, mention.npi, mention.license, mention.license_state) == (
        "Thistlewaite, Marguerite",
        "9000000114",
        "90011",
        "CO",
    )
    assert record.locator.quote.endswith("https://cdle.example.gov/level-ii.pdf")


@pytest.mark.parametrize("program", list(Program))
def test_every_program_of_the_vocabulary_may_be_listed(make_page: MakePage, program: Program) -> None:
    assert only(make_page(roster(program=program.value.upper()))).program is program


@pytest.mark.parametrize("program", ["Level II", "expert"])
def test_another_program_stops_the_import(make_page: MakePage, program: str) -> None:
    with pytest.raises(KeyError, match=program.casefold()):
        only(make_page(roster(program=program)))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"npi": "9000000113"}, "found '9000000113', expected ten digits with a valid check digit"),
        ({"approved_from": "05/01/2024"}, "expected a date like %Y-%m-%d"),
        ({"last_name": ""}, "column 'last_name': found '', expected some text"),
        ({"source_url": ""}, "column 'source_url': found '', expected some text"),
        ({"state": ""}, "column 'state': found '', expected some text"),
        ({"state": "Colorado"}, "column 'state': found 'Colorado', expected a state's two letters"),
        ({"state": "", "license_no": ""}, "column 'state': found '', expected some text"),
    ],
)
def test_what_cannot_be_true_is_an_error_of_the_row(make_page: MakePage, changes: dict[str, str], why: str) -> None:
    with pytest.raises(RowError) as error:
        only(make_page(roster(**changes)))
    assert why in error.value.sentence


@pytest.mark.parametrize(("state", "jurisdiction"), [("co", "US-CO"), ("TX", "US-TX")])
def test_a_listing_is_of_the_state_whose_roster_it_is(make_page: MakePage, state: str, jurisdiction: str) -> None:
    assert only(make_page(roster(state=state))).jurisdiction == jurisdiction


def test_without_a_number_no_state_licenses(make_page: MakePage) -> None:
    mention = only(make_page(roster(license_no="", npi=""))).mention
    assert (mention.npi, mention.license, mention.license_state) == (None, None, None)


def test_a_heading_beside_the_template_stops_the_import(make_page: MakePage) -> None:
    with pytest.raises(LayoutError, match="column 'fee' holds something that this source does not read"):
        only(make_page(roster().replace("\r\n", ",fee\r\n", 1).replace("2026-08-30", "2026-08-30,900")))


def test_the_template_is_recognized_and_empty(make_page: MakePage) -> None:
    assert roster_csv.recognizes(make_page(TEMPLATE.read_text()))
    assert not roster_csv.recognizes(make_page("state,program,name\n"))
    with pytest.raises(LayoutError, match="found no row below the headings"):
        list(roster_csv.parse(make_page(TEMPLATE.read_text())))


def test_what_users_have_is_private_unless_they_say_otherwise() -> None:
    assert roster_csv.SOURCE.private
