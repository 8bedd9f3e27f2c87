"""The columns of what registries, boards and rosters list: licenses, registrations, exclusions, rosters, payments."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from examiner_db.export.column import NOTED, PRINTED, PUT, Column, Columns, counted, day, flag, number, text, word, year
from examiner_db.export.columns import ORIGIN, SAVED, ident
from examiner_db.export.spreadsheet import Cell
from examiner_db.vocabulary import Program

DOLLARS = "United States dollars"
Facts = Iterable[tuple[str, str]]


def _fact(heading: str, reading: Callable[[str], Cell], facts: Facts) -> Cell:
    """The fact that a list gives under one heading, if it gives any."""
    return next((reading(value) for name, value in facts if name == heading), None)


def of_fact(column: Column, reading: Callable[[str], Cell] = str) -> Column:
    """``column`` of the fact whose heading stands in its path."""
    return replace(column, path="facts", say=partial(_fact, column.path, reading))


def _is_sanction(kind: str) -> Cell:
    return kind != "status"


_TAIL: Columns = (
    flag("still_listed", "listed", "Whether the list still has it.", NOTED),
    day("first_seen", "first_seen", "When the list was first seen with it.", NOTED),
    day("last_seen", "last_seen", "When the list was last seen with it.", NOTED),
    *ORIGIN,
    SAVED,
)
LICENSES: Columns = (
    ident("the license"),
    of_fact(text("authority", "Authority", "The board that issued it.", "Board of Medical Licensure of Xenia")),
    of_fact(text("number", "Number", "Its number, as printed.", "40404")),
    of_fact(text("type", "Type", "The kind of license, as printed.", "MD")),
    of_fact(text("status", "Status", "The status that the board states.", "active")),
    of_fact(day("issued_on", "Issued", "When it was issued.")),
    of_fact(day("expires_on", "Expires", "When it expires.")),
    *_TAIL,
)
REGISTRATIONS: Columns = (
    ident("the registration"),
    of_fact(text("npi", "NPI", "The National Provider Identifier.", "9000000007")),
    of_fact(text("specialty", "Specialty", "The specialty registered.", "Orthopaedic Surgery")),
    of_fact(text("taxonomy", "Taxonomy", "The code of that specialty.", "207X00000X")),
    *_TAIL,
)
EXCLUSIONS: Columns = (
    ident("the exclusion"),
    of_fact(text("program", "Program", "The payment program that the list is about.", "Medicare")),
    Column("sanction", "kind", "Whether it is a sanction; no is a status.", _is_sanction, "", "yes or no", PUT),
    of_fact(text("statute", "Statute", "The statute that the list names.", "1128(b)(4)")),
    of_fact(text("reason", "Reason", "The reason that the list states.", "License revoked")),
    of_fact(day("excluded_on", "From", "When it began.")),
    of_fact(day("until", "Until", "When it ends or ended, where the list says so.")),
    of_fact(day("reinstated_on", "Reinstated", "When the physician was let in again.")),
    *_TAIL,
)
ROSTERS: Columns = (
    ident("the listing"),
    of_fact(word("program", "Program", "What the roster is of.", (one.meaning for one in Program), origin=PUT)),
    of_fact(text("roster_of", "Roster of", "The state whose roster it is.", "California", NOTED)),
    of_fact(text("status", "Status", "The status that the roster states.", "active")),
    of_fact(day("listed_from", "Listed from", "Since when, as the roster says.")),
    of_fact(day("until", "Until", "Until when, as the roster says.")),
    *_TAIL,
)
PAYMENTS: Columns = (
    ident("the payment"),
    of_fact(text("payer", "Paid by", "The company that reported the payment.", "Halyard Devices")),
    of_fact(number("amount", DOLLARS, "What it reported to have paid.", DOLLARS, PRINTED), counted),
    of_fact(text("nature", "For", "What it was for, as reported.", "Consulting fee")),
    of_fact(number("year", "Year", "The year of the report.", "year", PRINTED), year),
    of_fact(day("paid_on", "Paid", "The day of the payment.")),
    of_fact(text("disputed", "Disputed by the physician", "Whether the physician disputes it, as published.", "No")),
    *_TAIL,
)
