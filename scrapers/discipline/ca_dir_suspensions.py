"""California: who is suspended from treating and examining in workers' compensation (Labor Code 139.21).

One table, one row a name, often of a company. A notice is issued first and may be appealed; without a date of
suspension nobody is suspended yet, and the row is left out. No license and no NPI is printed: who it is has to be
settled by a judgment.
"""

import re
from collections.abc import Iterator

from examiner_db.printed_name import parse_name
from examiner_db.records import ExclusionRecord, Mention, Record
from scrapers.page import Page
from scrapers.source import Source

LIST = "https://www.dir.ca.gov/fraud_prevention/suspension-list.htm"
SOURCE = Source(
    slug="ca_dir_suspensions",
    publisher="California Department of Industrial Relations",
    jurisdiction="US-CA",
    title="Physicians, practitioners and providers suspended from workers' compensation",
    address=LIST,
    holds="who may not take part in California's workers' compensation system, since when",
    terms="public record; plain requests are tolerated, within the department's conditions of use",
    gaps="the name only, no license and no NPI, and no reason; companies and mere notices are left out",
    expect=range(200, 5_000),
    start=(LIST,),
    complete=True,
    matters="who is suspended may neither treat nor examine in workers' compensation, nor be paid for it",
)
COMPANY = re.compile(
    r"\b(?:center|clinic|company|diagnostics?|hospital|imaging|institute|interpret\w+|laborator\w+|management|medical|"
    r"pharmacy|services|supply|surgery|surgical|therapy|transport\w*)\b",
    re.IGNORECASE,
)
"""Words that stand in the names of providers and not of people."""


def recognizes(page: Page) -> bool:
    """Whether a file is the list."""
    return b'id="tbl-1"' in page.content and b"suspension" in page.content.lower()


def parse(page: Page) -> Iterator[Record]:
    """One record for each person who is suspended."""
    for row in page.rows("table#tbl-1"):
        name = row.take("Name")
        row.optional("Appealed")
        if COMPANY.search(name) or parse_name(name).surname is None:
            row.skip("a company, not a person")
        elif row.optional("Suspension") is None:
            row.skip("a notice of suspension, and no suspension yet")
        else:
            row.date("Notice issued", "%m/%d/%Y")
            yield ExclusionRecord(
                mention=Mention(name=name),
                program="California workers' compensation",
                statute="Labor Code 139.21",
                excluded_on=row.date("Suspension", "%m/%d/%Y"),
                locator=row.quoting("Name", "Notice issued", "Suspension", "Appealed"),
            )
