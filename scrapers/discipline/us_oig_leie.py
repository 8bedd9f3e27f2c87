"""United States: who is excluded from Medicare, Medicaid and every other federal health care program.

The full list (``UPDATED.csv``) holds only who is excluded now: whoever is reinstated leaves it. Monthly supplements
(``2609excl.csv``) say who was added, reinstatement files (``2609rein.csv``) who left and when; some months have none,
so they are read as files and never fetched. One supplement (``2605excl.csv``) was the whole list under another name.

The headings are bare and the cells quoted; older files leave blank cells bare, and names may end in blanks. Zeros stand
for no date and, in nine rows of ten, for no NPI. An exclusion may be waived for a state. Most people listed are nurses
and aides: whoever may be a physician is kept, with the specialty as printed, unless it says what somebody owned.
"""

import re
from collections.abc import Iterator

from examiner_db.partial_date import PartialDate
from examiner_db.records import ExclusionRecord, Mention, Record
from scrapers.discipline.us_oig_leie_bases import BASES
from scrapers.name_in_parts import in_parts
from scrapers.page import Page
from scrapers.row import LayoutError, Row
from scrapers.source import Source

SOURCE = Source(
    slug="us_oig_leie",
    publisher="U.S. Department of Health and Human Services, Office of Inspector General",
    jurisdiction="US",
    title="List of Excluded Individuals and Entities (LEIE)",
    address="https://oig.hhs.gov/exclusions/exclusions_list.asp",
    holds="exclusions from federal health care programs, with their day and section of the law",
    terms="work of the United States government, public domain (17 U.S.C. 105); verify identity with the publisher",
    gaps="who is reinstated leaves the list: when, only the monthly files say, which are read if a user supplies them; "
    "nine in ten have no NPI; businesses and other professions are left out",
    expect=range(15_000, 120_000),
    start=("https://oig.hhs.gov/exclusions/downloadables/UPDATED.csv",),
    complete=True,
    matters="no federal program pays for what an excluded physician furnishes, orders or prescribes",
)
PROGRAM = "Medicare, Medicaid and all other federal health care programs"
IGNORED = {"BUSNAME", "UPIN", "ADDRESS", "ZIP"}
QUOTED = ("LASTNAME", "FIRSTNAME", "MIDNAME", "SPECIALTY", "EXCLTYPE", "EXCLDATE", "REINDATE", "WAIVERDATE", "WVRSTATE")
MONTHLY = re.compile(r"\d{4}(?:excl|rein)\.csv", re.IGNORECASE)
MOST_IN_A_MONTH = 5_000  # It brings some hundreds.
NOUGHT = {None, "00000000", "0000000000"}
NO_SPECIALTY = {None, "OWNER/OPERATOR", "NO KNOWN AFFILIATION", "IND- LIC HC SERV PRO", "INDIVIDUAL (UNAFFILI"}
OTHER_PROFESSIONS = frozenset(
    "NURSE/NURSES AIDE|NURSING PROFESSION|HEALTH CARE AIDE|PERSONAL CARE PROVID|PERSONAL CARE PROVIDER|TECHNICIAN|"
    "BUSINESS MANAGER|CLERK/OTHER CLERICAL|PHARMACIST|PHARMACY TECHNICIAN|SOCIAL WORKER".split("|")
)


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return {"LASTNAME", "BUSNAME", "EXCLTYPE", "EXCLDATE", "REINDATE"} <= page.headings


def parse(page: Page) -> Iterator[Record]:
    """One record for each exclusion of a person who may be a physician."""
    if MONTHLY.fullmatch(page.name) and page.content.count(b"\n") > MOST_IN_A_MONTH:
        message = (
            f"found more than {MOST_IN_A_MONTH:,} rows, expected one month: give the whole list a name that says so"
        )
        raise LayoutError(message, page.name)
    for row in page.csv_rows(IGNORED, ("utf-8-sig", "cp1252")):
        if row.optional("LASTNAME") is None:
            row.skip("a business, not a person")
        elif row.optional("SPECIALTY") in OTHER_PROFESSIONS:
            row.skip("a person of another profession")
        else:
            basis = row.take("EXCLTYPE")
            yield ExclusionRecord(
                mention=_mention(row),
                program=PROGRAM,
                statute=basis,
                reason=BASES[basis] + _waiver(row),
                excluded_on=row.date("EXCLDATE", "%Y%m%d"),
                reinstated_on=_date(row, "REINDATE"),
                locator=row.quoting(*(column for column in QUOTED if row.optional(column) not in NOUGHT)),
            )


def _date(row: Row, column: str) -> PartialDate | None:
    return None if row.optional(column) in NOUGHT else row.date(column, "%Y%m%d")


def _waiver(row: Row) -> str:
    since, state = _date(row, "WAIVERDATE"), row.optional("WVRSTATE")
    return "" if since is None else f"; waived for {state or 'a state that is not named'} since {since}"


def _mention(row: Row) -> Mention:
    npi, born, general = row.optional("NPI"), _date(row, "DOB"), row.take("GENERAL")
    return Mention(
        **in_parts(row.take("LASTNAME"), row.optional("FIRSTNAME"), row.optional("MIDNAME")),
        npi=None if npi in NOUGHT else npi,
        specialty=next((word for word in (row.optional("SPECIALTY"), general) if word not in NO_SPECIALTY), None),
        city=row.optional("CITY"),
        state=row.optional("STATE"),
        birth_year=None if born is None else int(born[:4]),
    )
