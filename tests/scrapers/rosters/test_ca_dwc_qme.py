from collections.abc import Callable, Sequence

import pytest

from examiner_db.records import RosterRecord
from examiner_db.vocabulary import Program
from scrapers.page import Page
from scrapers.rosters import ca_dwc_qme
from scrapers.row import LayoutError
from scrapers.source import Query, Subject

MakePage = Callable[..., Page]

BY_NAME = ("Name", "Specialty", "Address", "Phone", "Discipline")
BY_PLACE = ("Name", "Address", "Phone", "Miles", "Discipline")
FOUND = ("Ferncastle, Odalys, D.C.", "DCH", "Visalia, CA 93291", "(559) 555-0177", "")


def results(*rows: Sequence[str]) -> str:
    return (
        "<table>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"
    )


def read(page: Page) -> list[RosterRecord]:
    return [record for record in ca_dwc_qme.parse(page) if isinstance(record, RosterRecord)]


def test_an_examiner_is_asked_for_by_name_once_a_quarter_and_slowly() -> None:
    subject = Subject("E1", "Odalys Ferncastle", "Ferncastle", "Odalys")
    assert list(ca_dwc_qme.ask(subject)) == [
        Query(
            "https://www.dir.ca.gov/databases/dwc/qmeCRIT.asp",
            form={"first": "Odalys", "last": "Ferncastle"},
            days=90,
        )
    ]
    assert ca_dwc_qme.SOURCE.delay >= 5


@pytest.mark.parametrize(
    ("headings", "cells"),
    [
        (BY_NAME, FOUND),
        (BY_PLACE, ("Ferncastle, Odalys, D.C.", "Visalia, CA 93291", "(559) 555-0177", "12.4", "")),
    ],
)
def test_cells_are_read_by_their_place(make_page: MakePage, headings: Sequence[str], cells: Sequence[str]) -> None:
    (record,) = read(make_page(results(headings, cells)))
    assert (record.program, record.status) == (Program.QME, None)
    assert (record.mention.name, record.mention.city, record.mention.state) == (FOUND[0], "Visalia", "CA")
    assert "555" not in record.model_dump_json()


def test_discipline_is_told_in_the_divisions_words(make_page: MakePage) -> None:
    (record,) = read(make_page(results(BY_NAME, (*FOUND[:4], "Suspended 05/01/2026"))))
    assert record.status == "Suspended 05/01/2026"
    assert record.locator.quote == "Ferncastle, Odalys, D.C.\nSuspended 05/01/2026"


def test_a_street_is_not_kept(make_page: MakePage) -> None:
    (record,) = read(make_page(results(BY_NAME, (*FOUND[:2], "410 Juniper Way Fresno, CA 93710", *FOUND[3:]))))
    assert (record.mention.city, record.mention.state) == (None, None)
    assert "Juniper" not in record.model_dump_json()


def test_who_finds_nobody_is_told_so(make_page: MakePage) -> None:
    page = make_page(results(BY_NAME, ["No evaluator matches your search."]))
    assert read(page) == []
    assert page.skipped == {"nobody was found": 1}


@pytest.mark.parametrize(
    ("headings", "cells"),
    [
        (BY_NAME[:4], FOUND[:4]),
        ((*BY_NAME[:4], "Web site"), FOUND),
        ((*BY_NAME, "Languages"), (*FOUND, "Spanish")),
    ],
)
def test_another_table_stops_the_source(make_page: MakePage, headings: Sequence[str], cells: Sequence[str]) -> None:
    with pytest.raises(LayoutError, match="expected five of which the last is discipline"):
        read(make_page(results(headings, cells)))
