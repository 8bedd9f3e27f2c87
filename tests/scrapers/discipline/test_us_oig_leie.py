from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from examiner_db.record_store import RecordStore, listed
from examiner_db.records import ExclusionRecord, Mention
from examiner_db.snapshots import SnapshotStore
from scrapers.discipline import us_oig_leie
from scrapers.discipline.us_oig_leie_bases import BASES
from scrapers.page import Page
from scrapers.row import LayoutError, RowError, UnreadableFileError
from scrapers.runner import import_files
from scrapers.source import discover

MakePage = Callable[..., Page]

VELMA = {
    "LASTNAME": "OSTRANDER",
    "FIRSTNAME": "VELMA",
    "MIDNAME": "Q ",
    "BUSNAME": "",
    "GENERAL": "PHYSICIAN (MD, DO)",
    "SPECIALTY": "ORTHOPEDICS",
    "UPIN": "",
    "NPI": "9000003019",
    "DOB": "19480211",
    "ADDRESS": "14 LARKSPUR LANE",
    "CITY": "ALDER FALLS",
    "STATE": "NY",
    "ZIP": "11211",
    "EXCLTYPE": "1128b4",
    "EXCLDATE": "20190320",
    "REINDATE": "00000000",
    "WAIVERDATE": "00000000",
    "WVRSTATE": "",
}


def listing(*rows: dict[str, str], blank: str = '""') -> str:
    """The list as it is published: bare headings, quoted cells, CRLF; ``blank`` is how a blank cell is written."""
    lines = (",".join(f'"{cell}"' if cell else blank for cell in row.values()) for row in rows)
    return "".join(f"{line}\r\n" for line in (",".join(VELMA), *lines))


def only(page: Page) -> ExclusionRecord:
    (record,) = us_oig_leie.parse(page)
    assert isinstance(record, ExclusionRecord)
    return record


def changed(make_page: MakePage, **changes: str) -> ExclusionRecord:
    return only(make_page(listing({**VELMA, **changes})))


def test_an_exclusion(make_page: MakePage) -> None:
    record = changed(make_page)
    assert record == ExclusionRecord(
        mention=Mention(
            name="OSTRANDER, VELMA Q",
            surname="OSTRANDER",
            given="VELMA",
            middle="Q",
            npi="9000003019",
            specialty="ORTHOPEDICS",
            city="ALDER FALLS",
            state="NY",
            birth_year=1948,
        ),
        program="Medicare, Medicaid and all other federal health care programs",
        statute="1128b4",
        reason="license revocation or suspension",
        excluded_on="2019-03-20",
        locator=record.locator,
    )
    assert (record.locator.row, record.locator.quote) == (2, "OSTRANDER\nVELMA\nQ\nORTHOPEDICS\n1128b4\n20190320")


@pytest.mark.parametrize("blank", ['""', ""])
def test_blank_cells_are_written_in_two_ways(make_page: MakePage, blank: str) -> None:
    assert only(make_page(listing(VELMA, blank=blank))) == changed(make_page)


@pytest.mark.parametrize("zeros", ["0000000000", ""])
def test_zeros_are_no_npi(make_page: MakePage, zeros: str) -> None:
    assert changed(make_page, NPI=zeros).mention.npi is None


@pytest.mark.parametrize(("printed", "year"), [("19701109", 1970), ("00000000", None), ("", None)])
def test_of_a_birth_date_only_the_year_is_kept(make_page: MakePage, printed: str, year: int | None) -> None:
    record = changed(make_page, DOB=printed)
    assert record.mention.birth_year == year
    assert "1109" not in record.model_dump_json()


def test_a_street_is_not_kept(make_page: MakePage) -> None:
    assert "LARKSPUR" not in changed(make_page).model_dump_json()


def test_without_a_specialty_the_general_class_stands(make_page: MakePage) -> None:
    assert changed(make_page, SPECIALTY="").mention.specialty == "PHYSICIAN (MD, DO)"


@pytest.mark.parametrize("word", ["OWNER/OPERATOR", "NO KNOWN AFFILIATION", ""])
def test_what_somebody_owned_or_nobody_knows_is_no_specialty(make_page: MakePage, word: str) -> None:
    assert (
        changed(make_page, SPECIALTY=word, GENERAL="MEDICAL PRACTICE, MD").mention.specialty == "MEDICAL PRACTICE, MD"
    )
    for general in ("IND- LIC HC SERV PRO", "INDIVIDUAL (UNAFFILI"):
        record = changed(make_page, SPECIALTY=word, GENERAL=general)
        assert record.mention.specialty is None
        assert word in record.locator.quote


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (
            {"WAIVERDATE": "20220101", "WVRSTATE": "ID"},
            "license revocation or suspension; waived for ID since 2022-01-01",
        ),
        ({"WVRSTATE": "ID"}, "license revocation or suspension"),
    ],
)
def test_a_waiver_is_said(make_page: MakePage, changes: dict[str, str], reason: str) -> None:
    assert changed(make_page, **changes).reason == reason


def test_businesses_and_other_professions_are_left_out_and_counted(make_page: MakePage) -> None:
    business = {**VELMA, "LASTNAME": "", "FIRSTNAME": "", "BUSNAME": "#7 LANTERNWICK SUPPLY, INC"}
    aide = {**VELMA, "SPECIALTY": "NURSE/NURSES AIDE"}
    page = make_page(listing(business, aide, VELMA, {**VELMA, "SPECIALTY": "NO KNOWN AFFILIATION"}))
    assert len(list(us_oig_leie.parse(page))) == 2
    assert page.skipped == {"a business, not a person": 1, "a person of another profession": 1}


@pytest.mark.parametrize("basis", sorted(BASES))
def test_every_basis_is_said_in_words(make_page: MakePage, basis: str) -> None:
    record = changed(make_page, EXCLTYPE=basis)
    assert (record.statute, record.reason) == (basis, BASES[basis])


def test_an_unknown_basis_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(KeyError, match="1128c9"):
        changed(make_page, EXCLTYPE="1128c9")


@pytest.mark.parametrize("column", ["EXCLDATE", "REINDATE", "WAIVERDATE", "DOB"])
def test_another_form_of_date_is_an_error_of_the_row(make_page: MakePage, column: str) -> None:
    with pytest.raises(RowError) as error:
        changed(make_page, **{column: "03/20/2019"})
    assert error.value.sentence == f"row 2, column {column!r}: found '03/20/2019', expected a date like %Y%m%d"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (listing(VELMA).replace("EXCLTYPE", "STATUTE"), "there is no column 'EXCLTYPE'"),
        (listing({**VELMA, "SSN": "x"}).replace(",WVRSTATE", ",WVRSTATE,SSN"), "column 'SSN' holds something"),
        (listing(), "found no row below the headings"),
    ],
)
def test_another_layout_stops_the_source(make_page: MakePage, content: str, why: str) -> None:
    with pytest.raises(LayoutError, match=why):
        list(us_oig_leie.parse(make_page(content)))


def test_an_error_page_with_status_200_stops_the_source(make_page: MakePage) -> None:
    with pytest.raises(UnreadableFileError, match="found an HTML page, expected CSV"):
        list(us_oig_leie.parse(make_page("<!doctype html><title>Maintenance</title>")))


@pytest.mark.parametrize(
    ("name", "rows", "refused"),
    [
        ("2605excl.csv", 5_001, True),
        ("2605REIN.CSV", 5_001, True),
        ("2605excl.csv", 4_999, False),
        ("UPDATED.csv", 5_001, False),
    ],
)
def test_the_whole_list_under_the_name_of_a_month_is_refused(
    make_page: MakePage, name: str, rows: int, *, refused: bool
) -> None:
    page = make_page(listing(*[VELMA] * rows), file_name=name)
    if not refused:
        assert len(list(us_oig_leie.parse(page))) == rows
        return
    with pytest.raises(LayoutError) as error:
        list(us_oig_leie.parse(page))
    assert error.value.sentence == (
        "found more than 5,000 rows, expected one month: give the whole list a name that says so"
    )


def test_who_moves_is_not_excluded_twice_and_namesakes_are_two(make_page: MakePage) -> None:
    keys = [
        changed(make_page, **changes).key
        for changes in (
            {},
            {"CITY": "CEDAR NOTCH", "STATE": "WA"},
            {"NPI": "0000000000"},
            {"REINDATE": "20260902"},
            {"DOB": "19511130"},
            {"EXCLDATE": "20200101"},
        )
    ]
    assert [key == keys[0] for key in keys] == [True, True, True, True, False, False]


def test_reinstatement_dates_what_the_full_list_only_stops_showing(tmp_path: Path) -> None:
    """A full list, a later one without her, and the month's file that says when she was reinstated."""
    snapshots, records = SnapshotStore(tmp_path), RecordStore(tmp_path)
    short = replace(us_oig_leie.SOURCE, expect=range(2, 9))
    modules = {"us_oig_leie": replace(discover()["us_oig_leie"], source=short)}
    others = [{**VELMA, "LASTNAME": name} for name in ("TIBBALDS", "QUIMBERLEY")]
    for day, name, rows in (
        ("2026-08-10", "UPDATED.csv", [VELMA, *others]),
        ("2026-09-10", "later/UPDATED.csv", others),
        ("2026-09-10", "2609rein.csv", [{**VELMA, "REINDATE": "20260902"}]),
    ):
        path = tmp_path / "files" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(listing(*rows), newline="")
        (report,) = import_files([path], modules, snapshots, records, as_of=day)
    found = {
        sighting.record.mention.surname: (sighting, sighting.record)
        for sighting in records.sightings("us_oig_leie")
        if isinstance(sighting.record, ExclusionRecord)
    }
    velma, exclusion = found["OSTRANDER"]
    assert (exclusion.excluded_on, exclusion.reinstated_on) == ("2019-03-20", "2026-09-02")
    assert (velma.first_seen, report.complete_as_of) == ("2026-08-10", "2026-09-10")
    assert listed(found["TIBBALDS"][0], report)


def test_its_files_are_recognized_by_their_columns(make_page: MakePage) -> None:
    assert us_oig_leie.recognizes(make_page(listing(VELMA))) is True
    assert us_oig_leie.recognizes(make_page("LASTNAME,FIRSTNAME\nx,y\n")) is False
