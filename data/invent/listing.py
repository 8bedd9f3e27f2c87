"""The month listings of the Employees' Compensation Appeals Board, for the months with two decisions or more."""

from collections import defaultdict
from datetime import date
from html import escape

from data.invent.claims import long_date
from data.invent.files import File

_CELL = '<td style="text-align:center;" width="{}">{}</td>'


def files(decided: list[tuple[str, str, date]]) -> list[File]:
    """One listing for each month. ``decided`` holds docket, parties and date of every decision."""
    months: dict[str, list[tuple[str, str, date]]] = defaultdict(list)
    for docket, parties, day in decided:
        months[f"{day:%Y-%b}"].append((docket, parties, day))
    return [
        File(f"us_ecab/{month}.html", _page(rows).encode(), "us_ecab", "us_ecab")
        for month, rows in months.items()
        if len(rows) > 1
    ]


def _page(rows: list[tuple[str, str, date]]) -> str:
    first = rows[0][2]
    order = f"{first:%y}-9899_O"
    lines = [_row(f"{day:%Y/%b}/{docket}.pdf", docket, day, parties) for docket, parties, day in reversed(rows)]
    lines += [
        _row(f"{first:%Y/%b}/{order}.pdf", order, first, "Y.T. and U.S. POSTAL SERVICE, MILKWEED..."),
        _row("fee_petition_orders/13-9833_Granted.pdf", "13-9833_Granted", first, "In the Matter of E.K. and ..."),
    ]
    title = f"ECAB Decisions — {first:%B %Y} | U.S. Department of Labor"
    heads = "".join(f"<th>{head}</th>" for head in ("Docket No.", "Date Issued", "Parties"))
    table = "\n".join(lines)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{title}</title></head>\n<body>\n'
        f"<p>Invented decisions in the form of the Board’s index.</p>\n"
        f'<table width="100%" align="center"><thead><tr>{heads}</tr></thead><tbody>\n{table}\n</tbody></table>\n'
        "</body>\n</html>\n"
    )


def _row(file: str, docket: str, day: date, parties: str) -> str:
    link = f'<a href="/sites/dolgov/files/ecab/decisions/{file}">{docket}</a>'
    cells = _CELL.format("20%", link) + _CELL.format("25%", long_date(day))
    return f'<tr>{cells}<td align="left" width="55%">{escape(parties, quote=False)}</td></tr>'
