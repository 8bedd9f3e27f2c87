import json
from collections.abc import Callable

import pytest

from examiner_db.printed_name import parse_name
from examiner_db.records import DisciplineRecord
from examiner_db.vocabulary import DisciplineKind, Stage
from scrapers.discipline import il_idfpr
from scrapers.page import Page
from scrapers.row import RowError

MakePage = Callable[..., Page]

ROW = {
    "license_type": "MEDICAL BOARD",
    "description": "LICENSED PHYSICIAN",
    "license_number": "036900001",
    "license_status": "PROBATION",
    "business": "N",
    "first_name": "GWENDOLINE A",
    "last_name": "THRUPPENCE",
    "suffix": "MD",
    "city": "PEORIA",
    "state": "IL",
    "specialty_qualifier": "None",
    "ever_disciplined": "Y",
    "action": "PROBATION",
    "discipline_start_date": "11/04/2019",
    "discipline_end_date": "11/03/2024",
    "discipline_reason": "gross negligence",
}


def read(make_page: MakePage, **changes: str) -> tuple[list[DisciplineRecord], dict[str, int]]:
    page = make_page(json.dumps([{name: text for name, text in {**ROW, **changes}.items() if text}]))
    records = [record for record in il_idfpr.parse(page) if isinstance(record, DisciplineRecord)]
    return records, dict(page.skipped)


def test_share_alike_is_told_with_the_source() -> None:
    assert "Open Database License 1.0" in il_idfpr.SOURCE.terms
    assert "share-alike" in il_idfpr.SOURCE.terms


@pytest.mark.parametrize(
    ("action", "kind", "stage"),
    [
        ("REVOKED", DisciplineKind.REVOCATION, Stage.FINAL),
        ("INDEFINITE SUSPENSION", DisciplineKind.SUSPENSION, Stage.FINAL),
        ("TEMPORARY SUSPENSION", DisciplineKind.SUSPENSION, Stage.INTERIM),
        ("RELINQUISH", DisciplineKind.SURRENDER, Stage.FINAL),
        ("PROBATION", DisciplineKind.PROBATION, Stage.FINAL),
        ("REPRIMAND", DisciplineKind.REPRIMAND, Stage.FINAL),
        ("FINE", DisciplineKind.FINE, Stage.FINAL),
    ],
)
def test_what_an_action_means(make_page: MakePage, action: str, kind: DisciplineKind, stage: Stage) -> None:
    ((record,), _) = read(make_page, action=action)
    assert (record.kind, record.stage, record.text, record.grounds) == (kind, stage, action, "gross negligence")
    assert (record.effective_on, record.ended_on) == ("2019-11-04", "2024-11-03")


def test_an_unknown_action_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="REFUSE TO RENEW"):
        read(make_page, action="REFUSE TO RENEW")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (
            {"action": "None", "license_status": "TERMINATED VALID REASON"},
            "a license that ended for a valid reason, which is no discipline",
        ),
        (
            {"action": "TERMINATED VALID REASON", "license_status": "ACTIVE"},
            "a license that ended for a valid reason, which is no discipline",
        ),
        ({"action": "None"}, "no act is named"),
        ({"action": ""}, "no act is named"),
        ({"business": "Y"}, "a license of a company, not of a person"),
        ({"license_type": "ROOFING CONTRACTOR"}, "a license of another board"),
    ],
)
def test_what_is_no_discipline_of_a_person_is_left_out(
    make_page: MakePage, changes: dict[str, str], reason: str
) -> None:
    assert read(make_page, **changes) == ([], {reason: 1})


def test_a_license_that_ended_keeps_its_discipline(make_page: MakePage) -> None:
    ((record,), _) = read(make_page, license_status="TERMINATED VALID REASON")
    assert record.kind is DisciplineKind.PROBATION


@pytest.mark.parametrize("nothing", ["", "None", "/ /"])
def test_what_stands_for_nothing_is_not_told(make_page: MakePage, nothing: str) -> None:
    ((record,), _) = read(make_page, discipline_end_date=nothing, discipline_reason=nothing)
    assert (record.ended_on, record.grounds, record.locator.quote) == (None, None, "PROBATION")


def test_a_middle_name_and_a_degree_in_the_wrong_columns_are_understood(make_page: MakePage) -> None:
    ((record,), _) = read(make_page)
    name = parse_name(record.mention.name)
    assert record.mention.suffix is None
    assert (name.surname, name.given, name.middle, name.suffix) == ("THRUPPENCE", "GWENDOLINE", "A", None)
    assert name.credential == "MD"


def test_an_instant_is_no_date_of_this_list(make_page: MakePage) -> None:
    with pytest.raises(RowError, match="expected a date like %m/%d/%Y"):
        read(make_page, discipline_start_date="2019-11-04T00:00:00.000")


def test_only_the_medical_boards_disciplined_are_asked_for() -> None:
    (start,) = il_idfpr.SOURCE.start
    assert not isinstance(start, str)
    assert start.params["$where"] == "license_type='MEDICAL BOARD' AND ever_disciplined='Y'"
