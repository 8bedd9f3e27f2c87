import json
from collections.abc import Callable

import pytest

from examiner_db.records import DisciplineRecord
from examiner_db.vocabulary import DisciplineKind
from scrapers.discipline import de_dpr
from scrapers.page import Page
from scrapers.row import LayoutError

MakePage = Callable[..., Page]

ROW = {
    "last_name": "TRELAWNICK",
    "first_name": "PIERS",
    "combined_name": "TRELAWNICK,PIERS EDMUND",
    "license_id_l": "C1-0090001",
    "profession_id": "Medical Practice",
    "license_type": "Physician M.D.",
    "item_text": "Probation",
    "disp_start": "2016-05-03T00:00:00.000",
    "disp_end": "2017-05-03T00:00:00.000",
    "count": "1",
}
EXPORT = (
    "Last Name,First Name,Combined Name,License_no,Profession ID,License Type,disciplinary_action,disp_start,disp_end,"
    'Count\nTRELAWNICK,PIERS,"TRELAWNICK,PIERS EDMUND",C1-0090001,Medical Practice,Physician M.D.,Probation,05/03/2016,'
    "05/03/2017,1\n"
)


def read(make_page: MakePage, *rows: dict[str, str]) -> tuple[list[DisciplineRecord], dict[str, int]]:
    page = make_page(json.dumps(rows))
    return [record for record in de_dpr.parse(page) if isinstance(record, DisciplineRecord)], dict(page.skipped)


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        ("Revocation", DisciplineKind.REVOCATION),
        ("Suspension", DisciplineKind.SUSPENSION),
        ("Stayed Suspension", DisciplineKind.SUSPENSION),
        ("Probation", DisciplineKind.PROBATION),
        ("Remedial Education", DisciplineKind.RESTRICTION),
        ("Cease and Desist", DisciplineKind.RESTRICTION),
        ("Letter of Reprimand", DisciplineKind.REPRIMAND),
        ("Fine", DisciplineKind.FINE),
    ],
)
def test_what_an_act_means(make_page: MakePage, act: str, kind: DisciplineKind) -> None:
    ((record,), skipped) = read(make_page, {**ROW, "item_text": act})
    assert (record.kind, record.text, skipped) == (kind, act, {})


def test_an_order_that_does_two_things_is_two_records(make_page: MakePage) -> None:
    records, _ = read(make_page, ROW, {**ROW, "item_text": "Letter of Reprimand", "disp_end": ""})
    assert {record.effective_on for record in records} == {"2016-05-03"}
    assert len({record.key for record in records}) == 2


def test_a_row_that_names_no_act_is_left_out(make_page: MakePage) -> None:
    assert read(make_page, {**ROW, "item_text": "Refer to Disciplinary Order"}) == (
        [],
        {"the row names no act and refers to the order": 1},
    )


def test_an_unknown_act_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="Annulment"):
        read(make_page, {**ROW, "item_text": "Annulment"})


@pytest.mark.parametrize(
    ("license_type", "read_as"),
    [
        ("Physician M.D.", True),
        ("Physician Assistant", True),
        ("Chiropractor", True),
        ("Podiatrist", True),
        ("Professional Counselor of Mental Health", False),
        ("Real Estate Salesperson", False),
    ],
)
def test_only_those_who_examine_are_read(make_page: MakePage, license_type: str, *, read_as: bool) -> None:
    records, skipped = read(make_page, {**ROW, "license_type": license_type})
    assert bool(records) is read_as
    assert skipped == ({} if read_as else {"a license of another profession": 1})


def test_the_export_says_the_same_under_other_headings(make_page: MakePage) -> None:
    (exported,) = de_dpr.parse(make_page(EXPORT))
    ((fed,), _) = read(make_page, ROW)
    assert exported.key == fed.key
    assert exported.model_dump(exclude={"locator"}) == fed.model_dump(exclude={"locator"})
    assert fed.mention.name == "TRELAWNICK, PIERS EDMUND"
    assert de_dpr.recognizes(make_page(EXPORT))


def test_the_list_of_licenses_is_not_this_list(make_page: MakePage) -> None:
    licenses = "combined_name,license_no,license_type,license_status,disciplinary_action\nx,9,Physician M.D.,Active,N\n"
    assert not de_dpr.recognizes(make_page(licenses))
    with pytest.raises((KeyError, LayoutError)):
        list(de_dpr.parse(make_page(licenses)))
