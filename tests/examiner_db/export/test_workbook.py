"""A workbook as Excel opens it: read back from its own parts, without a library that could be kind to it."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from defusedxml.ElementTree import fromstring

from examiner_db.export.material import Material
from examiner_db.export.tables import TABLES, rows
from examiner_db.export.workbook import CUT, LONGEST, workbook
from tests.examiner_db.export.cast import PAYLOAD
from tests.examiner_db.export.test_spreadsheet import PAYLOADS

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts(book: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(book)) as file:
        return {name: file.read(name).decode() for name in file.namelist()}


def sheet(book: bytes, number: int) -> list[dict[str, str]]:
    """Every cell of a sheet by its place: its type, its style, and what it says."""
    held = parts(book)
    shared = ["".join(one.itertext()) for one in fromstring(held["xl/sharedStrings.xml"])]
    found = []
    for cell in fromstring(held[f"xl/worksheets/sheet{number}.xml"]).iter(f"{MAIN}c"):
        value = cell.findtext(f"{MAIN}v", "")
        kind = cell.get("t", "n")
        says = shared[int(value)] if kind == "s" else value
        found.append({"at": str(cell.get("r")), "kind": kind, "style": cell.get("s", "0"), "says": says})
    return found


def with_title(material: Material, title: str) -> bytes:
    work = material.record.publications[0].model_copy(update={"title": title})
    record = material.record.model_copy(update={"publications": (work,)})
    taken = Material(record, material.covered, material.taken, material.documents, None, {})
    return workbook(taken, ("publications",))


def test_it_has_a_sheet_a_table_behind_what_it_is_about(orla: Material) -> None:
    names = [one.get("name") for one in fromstring(parts(workbook(orla))["xl/workbook.xml"]).iter(f"{MAIN}sheet")]
    assert names == ["About", *(kind.title[:31] for kind in TABLES.values()), "Columns"]


def test_no_cell_is_a_formula_and_no_link_is_made(orla: Material) -> None:
    held = parts(workbook(orla))
    assert not any("<f>" in text or "<hyperlink" in text for name, text in held.items() if "worksheets" in name)
    assert PAYLOAD in {cell["says"] for cell in sheet(workbook(orla, ("publications",)), 2)}


def test_what_would_run_when_edited_is_marked_as_text_and_keeps_its_words(orla: Material) -> None:
    for payload in PAYLOADS:
        if "\0" in payload or "\v" in payload or "\r" in payload:
            continue
        (cell,) = [one for one in sheet(with_title(orla, payload), 2) if one["at"] == "F2"]
        assert (cell["kind"], cell["says"]) == ("s", payload)
        assert cell["style"] != "0"


@pytest.mark.parametrize("payload", ["\0=1+1", "\v=1+1", "\r=1+1"])
def test_what_a_cell_cannot_hold_is_still_text(orla: Material, payload: str) -> None:
    (cell,) = [one for one in sheet(with_title(orla, payload), 2) if one["at"] == "F2"]
    assert cell["kind"] == "s"
    assert cell["style"] != "0"


def test_numbers_are_numbers(orla: Material) -> None:
    found = {cell["at"]: cell for cell in sheet(workbook(orla, ("counts",)), 2)}
    n = [row[4] for row in rows(orla, "counts")]
    assert [(found[f"E{place}"]["kind"], found[f"E{place}"]["says"]) for place in range(2, 2 + len(n))] == [
        ("n", str(one)) for one in n
    ]


def test_a_text_longer_than_a_cell_says_that_it_is_cut(orla: Material) -> None:
    (cell,) = [one for one in sheet(with_title(orla, "x" * 40_000), 2) if one["at"] == "F2"]
    assert len(cell["says"]) == LONGEST
    assert cell["says"].endswith(CUT)


def test_the_same_record_gives_the_same_bytes(orla: Material) -> None:
    assert workbook(orla) == workbook(orla)
