import json
from collections.abc import Callable

import pytest

from examiner_db.records import DisciplineRecord
from examiner_db.vocabulary import NOT_DISCIPLINE, DisciplineKind, Stage
from scrapers.discipline import tx_tmb
from scrapers.page import Page
from scrapers.row import LayoutError, RowError

MakePage = Callable[..., Page]

ROW = {
    "license_type": "Physician License",
    "first_name": "HEDWIG L",
    "last_name": "VANTERPOLE-ASK",
    "dob": "1951-04-09T00:00:00.000",
    "license_number": "Z9001",
    "registration_status": "ACTIVE",
    "disciplinary_status": "UNDER BOARD ORDER",
    "currently_licensed": "Y",
    "current_board_action_date": "2024-06-14T00:00:00.000",
    "current_board_action_description": "AGREED ORDER",
    "practice_address": "77 MESQUITE BEND",
}


def read(make_page: MakePage, **changes: str) -> tuple[list[DisciplineRecord], dict[str, int]]:
    page = make_page(json.dumps([{name: text for name, text in {**ROW, **changes}.items() if text}]))
    records = [record for record in tx_tmb.parse(page) if isinstance(record, DisciplineRecord)]
    return records, dict(page.skipped)


@pytest.mark.parametrize(
    ("status", "kind", "stage"),
    [
        ("REVOKED", DisciplineKind.REVOCATION, Stage.FINAL),
        ("REVOKED BY BOARD", DisciplineKind.REVOCATION, Stage.FINAL),
        ("CANCELLED BY BOARD", DisciplineKind.REVOCATION, Stage.FINAL),
        ("SUSPENDED BY BOARD", DisciplineKind.SUSPENSION, Stage.FINAL),
        ("TEMPORARILY SUSPENDED", DisciplineKind.SUSPENSION, Stage.INTERIM),
        ("UNDER BOARD ORDER", DisciplineKind.RESTRICTION, Stage.FINAL),
        ("Under Board Order", DisciplineKind.RESTRICTION, Stage.FINAL),
    ],
)
def test_what_a_status_means(make_page: MakePage, status: str, kind: DisciplineKind, stage: Stage) -> None:
    ((record,), skipped) = read(make_page, disciplinary_status=status)
    assert (record.kind, record.stage, skipped) == (kind, stage, {})
    assert record.kind not in NOT_DISCIPLINE
    assert record.text == f"{status.upper()}: AGREED ORDER"


def test_a_complaint_that_the_board_filed_is_a_charge_and_never_counts(make_page: MakePage) -> None:
    ((record,), _) = read(make_page, disciplinary_status="FILED BY BOARD")
    assert record.stage is Stage.CHARGED
    assert record.kind in NOT_DISCIPLINE


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("NONE", "no discipline is listed"),
        ("DISP. ACTION CLEARED", "the discipline was cleared"),
        ("COMPLAINT DISMISSED", "a complaint was dismissed"),
        ("SEE PREVIOUS ORDER", "the row only points back to an earlier order"),
    ],
)
def test_noise_is_left_out_with_its_reason(make_page: MakePage, status: str, reason: str) -> None:
    assert read(make_page, disciplinary_status=status) == ([], {reason: 1})


def test_an_unknown_status_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="ADMONISHED"):
        read(make_page, disciplinary_status="ADMONISHED")


def test_other_professions_are_left_out(make_page: MakePage) -> None:
    assert read(make_page, license_type="Respiratory Care Practitioner License") == (
        [],
        {"a license of another profession": 1},
    )


def test_neither_the_day_of_birth_nor_the_street_is_told(make_page: MakePage) -> None:
    ((record,), _) = read(make_page)
    told = record.model_dump_json()
    assert record.mention.birth_year == 1951
    assert "04-09" not in told
    assert "MESQUITE" not in told


def test_what_is_blank_is_not_there(make_page: MakePage) -> None:
    ((record,), _) = read(make_page, dob="", current_board_action_date="", current_board_action_description="")
    assert (record.mention.birth_year, record.effective_on, record.text) == (None, None, "UNDER BOARD ORDER")


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"license_number": ""}, LayoutError),
        ({"dob": "04/09/1951"}, RowError),
        ({"current_board_action_date": "soon"}, RowError),
        ({"mailing_city": "LUBBOCK"}, LayoutError),
    ],
)
def test_what_cannot_be_read_is_an_error(make_page: MakePage, changes: dict[str, str], error: type[Exception]) -> None:
    with pytest.raises(error):
        read(make_page, **changes)


def test_only_rows_with_a_status_are_asked_for_and_its_files_are_recognized(make_page: MakePage) -> None:
    (start,) = tx_tmb.SOURCE.start
    assert not isinstance(start, str)
    assert start.params["$where"] == "disciplinary_status != 'NONE'"
    export = "License Type,Registration Status,Disciplinary Status,Currently Licensed\n"
    assert tx_tmb.recognizes(make_page(export))
    assert tx_tmb.recognizes(make_page(json.dumps([ROW])))
    assert not tx_tmb.recognizes(make_page("License Type,Status\n"))
