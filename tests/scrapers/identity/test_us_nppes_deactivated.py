"""The monthly report of deactivated NPIs, as a workbook, in its zip, or saved as CSV."""

import io
import zipfile
from pathlib import Path

import pytest

from scrapers.identity.us_nppes_deactivated import deactivations, report
from scrapers.row import LayoutError, UnreadableFileError

TITLE = "NPPES Deactivated Records as of Sep 14 2026"
ROWS = [[TITLE], ["NPI", "NPPES Deactivation Date"], ["9000000015", "03/04/2019"], ["9000000023", "12/31/2025"]]
FOUND = {"9000000015": "2019-03-04", "9000000023": "2025-12-31"}
SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def workbook(rows: list[list[str]], *, shared: bool) -> bytes:
    """The two parts of a workbook that matter, with texts in their cells or in a table of their own."""
    texts = sorted({text for row in rows for text in row})
    cell = '<c t="s"><v>{0}</v></c>' if shared else '<c t="inlineStr"><is><t>{1}</t></is></c>'
    lines = ("".join(cell.format(texts.index(text), text) for text in row) for row in rows)
    sheet = "".join(f"<row>{line}</row>" for line in lines)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as parts:
        parts.writestr("xl/worksheets/sheet1.xml", f"<worksheet {SPACE}><sheetData>{sheet}</sheetData></worksheet>")
        if shared:
            items = "".join(f"<si><t>{text}</t></si>" for text in texts)
            parts.writestr("xl/sharedStrings.xml", f"<sst {SPACE}>{items}</sst>")
    return content.getvalue()


@pytest.mark.parametrize("shared", [True, False])
def test_a_workbook_is_read(tmp_path: Path, *, shared: bool) -> None:
    path = tmp_path / "NPPES Deactivated NPI Report 20260914.xlsx"
    path.write_bytes(workbook(ROWS, shared=shared))
    assert deactivations(path) == FOUND


def test_numbers_may_be_numbers(tmp_path: Path) -> None:
    path = tmp_path / "deactivated.xlsx"
    content = workbook(ROWS, shared=False)
    plain = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as parts, zipfile.ZipFile(plain, "w") as changed:
        text = parts.read("xl/worksheets/sheet1.xml").decode()
        old = '<c t="inlineStr"><is><t>9000000015</t></is></c>'
        changed.writestr("xl/worksheets/sheet1.xml", text.replace(old, "<c><v>9000000015</v></c>"))
    path.write_bytes(plain.getvalue())
    assert deactivations(path) == FOUND


def test_the_workbook_is_found_in_its_zip(tmp_path: Path) -> None:
    path = tmp_path / "NPPES_Deactivated_NPI_Report_091426.zip"
    with zipfile.ZipFile(path, "w") as files:
        files.writestr("NPPES Deactivated NPI Report 20260914.xlsx", workbook(ROWS, shared=True))
    assert deactivations(path) == FOUND


def test_it_may_be_saved_as_csv(tmp_path: Path) -> None:
    path = tmp_path / "deactivated.csv"
    path.write_text("\n".join(",".join(row) for row in ROWS))
    assert deactivations(path) == FOUND


@pytest.mark.parametrize("blank", [[], [""], ["", ""]])
def test_rows_without_anything_are_passed_over(tmp_path: Path, blank: list[str]) -> None:
    table, sheet = tmp_path / "deactivated.csv", tmp_path / "deactivated.xlsx"
    table.write_text("\n".join(",".join(row) for row in (*ROWS, blank)) + "\n\n")
    sheet.write_bytes(workbook([*ROWS, blank], shared=False))
    assert deactivations(table) == deactivations(sheet) == FOUND


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("9000000031", "row 5: found '', expected a date like 05/23/2005"),
        (",12/31/2025", "row 5: found '12/31/2025' and no NPI, expected both"),
    ],
)
def test_half_a_row_stops_with_its_place(tmp_path: Path, row: str, why: str) -> None:
    path = tmp_path / "deactivated.csv"
    path.write_text("\n".join([*(",".join(row) for row in ROWS), row]))
    with pytest.raises(LayoutError) as error:
        deactivations(path)
    assert error.value.sentence == why


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("NPPES Deactivated NPI Report 20260914.xlsx", "20260914"),
        ("deactivated.csv", None),
        ("npidata_pfile_20050523-20260913.csv", "none of it"),
        ("deactivated.txt", "none of it"),
    ],
)
def test_the_name_says_the_day(name: str, day: str | None) -> None:
    found = report(Path(name))
    assert (found["last"] if found else "none of it") == day


def test_other_headings_stop_with_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "deactivated.csv"
    path.write_text("NPI,Date\n" * 9)
    with pytest.raises(LayoutError) as error:
        deactivations(path)
    expected = "found no row with the headings NPI and NPPES Deactivation Date, expected the report of deactivated NPIs"
    assert error.value.sentence == expected


def test_a_day_that_is_none_stops_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "deactivated.csv"
    path.write_text("NPI,NPPES Deactivation Date\n9000000015,2019-03-04\n")
    with pytest.raises(LayoutError, match=r"row 2: found '2019-03-04', expected a date like 05/23/2005"):
        deactivations(path)


@pytest.mark.parametrize("content", [b"nothing", workbook(ROWS, shared=True)[:200]])
def test_what_is_no_workbook_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "deactivated.xlsx"
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError, match="expected a workbook with one sheet, or its zip"):
        deactivations(path)
