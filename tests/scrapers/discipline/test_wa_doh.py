import json
from collections.abc import Callable

import pytest

from examiner_db.records import LicenseRecord
from scrapers.discipline import wa_doh
from scrapers.page import Page
from scrapers.row import RowError

MakePage = Callable[..., Page]

ROW = {
    "credentialnumber": "MD.MD.90012345",
    "lastname": "Brindlecombe",
    "firstname": "Ottoline",
    "credentialtype": "Physician And Surgeon License",
    "status": "Active",
    "birthyear": "1957",
    "firstissuedate": "19880701",
    "expirationdate": "06/30/2027",
    "actiontaken": "Yes",
}


def read(make_page: MakePage, **changes: str) -> tuple[list[LicenseRecord], dict[str, int]]:
    page = make_page(json.dumps([{name: text for name, text in {**ROW, **changes}.items() if text}]))
    records = [record for record in wa_doh.parse(page) if isinstance(record, LicenseRecord)]
    return records, dict(page.skipped)


def test_an_action_of_which_nothing_is_said_is_a_license_with_that_remark(make_page: MakePage) -> None:
    ((record,), skipped) = read(make_page)
    assert (record.status, record.type) == ("Active; action taken: Yes", "Physician And Surgeon License")
    assert record.expires_on == "2027-06-30"
    assert skipped == {}


@pytest.mark.parametrize(
    ("printed", "number", "kind"),
    [("MD.MD.90012345", "90012345", "MD"), ("OP.OP.90000412", "90000412", "OP"), ("90012345", "90012345", None)],
)
def test_a_number_stands_behind_its_prefix(make_page: MakePage, printed: str, number: str, kind: str | None) -> None:
    ((record,), _) = read(make_page, credentialnumber=printed)
    assert (record.number, record.mention.license, record.mention.license_type) == (number, number, kind)
    assert printed in record.locator.quote


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"actiontaken": "No"}, "no action is listed"),
        ({"actiontaken": "Pending"}, "an action is pending, which decides nothing"),
        ({"status": "Superseded"}, "a credential that was replaced, whose successor is listed too"),
        ({"status": "SUPERSEDED"}, "a credential that was replaced, whose successor is listed too"),
        ({"credentialtype": "Registered Nurse License"}, "a credential of another profession"),
    ],
)
def test_what_says_nothing_of_a_physician_is_left_out(
    make_page: MakePage, changes: dict[str, str], reason: str
) -> None:
    assert read(make_page, **changes) == ([], {reason: 1})


def test_an_unknown_word_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="Maybe"):
        read(make_page, actiontaken="Maybe")


def test_the_year_of_birth_is_evidence_only(make_page: MakePage) -> None:
    ((record,), _) = read(make_page)
    assert record.mention.birth_year == 1957
    assert "1957" not in record.model_dump_json(exclude={"mention"})
    ((unknown,), _) = read(make_page, birthyear="")
    assert unknown.mention.birth_year is None


@pytest.mark.parametrize("changes", [{"expirationdate": "20270630"}, {"birthyear": "57"}])
def test_a_column_has_one_format(make_page: MakePage, changes: dict[str, str]) -> None:
    with pytest.raises(RowError):
        read(make_page, **changes)


def test_only_physicians_with_action_are_asked_for() -> None:
    (start,) = wa_doh.SOURCE.start
    assert not isinstance(start, str)
    assert start.params["$where"] == "credentialtype like '%Physician%' AND actiontaken <> 'No'"
