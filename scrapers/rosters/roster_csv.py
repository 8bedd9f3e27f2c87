"""A roster of examiners that the user has, brought into one form: a CSV file with the headings of ``docs/roster.csv``.

No state offers its roster of examiners as a file that could be verified, so that users bring what they have: a list
that was asked for, or a page copied by hand. ``state`` is the state whose roster it is, and the state of the license:
a name on one state's roster and the same name on another's are two names. ``program`` is a word of the vocabulary.
Dates are written 2026-03-05. What the program, the period and the status rest on is quoted with ``source_url``.
``role`` and ``zip`` are left out, and ``retrieved_on`` is what ``--as-of`` says.
"""

from collections.abc import Iterator

from examiner_db.identifiers import npi
from examiner_db.records import Mention, Record, RosterRecord
from examiner_db.us_states import STATES
from examiner_db.vocabulary import Program
from scrapers.name_in_parts import in_parts
from scrapers.page import Page
from scrapers.row import Row
from scrapers.source import Source

SOURCE = Source(
    slug="roster_csv",
    publisher="the user of this installation",
    jurisdiction="US",
    title="Rosters of examiners supplied by the user",
    address="",
    holds="who is listed to examine, in which program, from when to when; the form is the one of docs/roster.csv",
    matters="who may examine for a program, and who was taken off its list, says what an examiner's standing is",
    terms="as the user holds them; shown on this machine only, unless imported as public",
    gaps="whatever was not imported; a name that left a roster stays until the user says so in its status",
    expect=range(0),
    private=True,
)
PROGRAMS = {program.value: program for program in Program}
LEFT = {"role", "zip", "retrieved_on"}
DATE = "%Y-%m-%d"
NPI, STATE = "npi", "state"


def recognizes(page: Page) -> bool:
    """Whether a file has the headings of the template."""
    return {"program", "approved_from", "approved_to", "source_url"} <= page.headings


def parse(page: Page) -> Iterator[Record]:
    """One record for each listing."""
    for row in page.csv_rows(LEFT):
        yield RosterRecord(
            mention=_mention(row),
            program=PROGRAMS[row.take("program").casefold()],
            jurisdiction=f"US-{_state(row)}",
            listed_from=None if row.optional("approved_from") is None else row.date("approved_from", DATE),
            until=None if row.optional("approved_to") is None else row.date("approved_to", DATE),
            status=row.optional("status"),
            locator=row.quoting("program", "approved_from", "approved_to", "status", "source_url"),
        )


def _state(row: Row) -> str:
    printed = row.take(STATE)
    if printed.upper() not in STATES:
        raise row.error(STATE, printed, "a state's two letters")
    return printed.upper()


def _mention(row: Row) -> Mention:
    number, printed = row.optional("license_no"), row.optional(NPI)
    row.take("source_url")
    if printed is not None and npi(printed) is None:
        raise row.error(NPI, printed, "ten digits with a valid check digit")
    return Mention(
        **in_parts(row.take("last_name"), *map(row.optional, ("first_name", "middle", "suffix"))),
        npi=npi(printed),
        license=number,
        license_state=None if number is None else _state(row),
        specialty=row.optional("specialty"),
        city=row.optional("city"),
    )
