"""California: who is suspended from treating and examining in workers' compensation (Labor Code 139.21).

One table, one row a name, often of a company, and in no column is said which. A person may be printed with a business
behind ("dba", or in brackets) or another name ("aka"): what stands before it is looked at. It is a person's where a
surname comes first, or a credential or an initial is printed. A notice is issued first and may be appealed; without a
date of suspension nobody is suspended yet, and the row is left out. No license and no NPI is printed: who it is has to
be settled by a judgment.
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
    gaps="the name only, no license and no NPI, and no reason; companies, names of which nothing says whether they are "
    "a person's, and mere notices are left out",
    expect=range(200, 5_000),
    start=(LIST,),
    complete=True,
    matters="who is suspended may neither treat nor examine in workers' compensation, nor be paid for it",
)
COMPANY = re.compile(
    r"&|\b(?:associates|capital|care|center|chiropractic|clinic|company|consult\w+|corp|corporation|diagnostics?|"
    r"enterprises|foundation|group|health\w*|holdings|hospital|imaging|inc|institute|interpret\w+|labs?|laborator\w+|llc|"
    r"management|medical|network|orthop\w+|pain|partners\w*|pharmac\w+|rehab\w*|rx|services|solutions|spine|supply|"
    r"surgery|surgical|systems|therapy|transport\w*|wellness)\b",
    re.IGNORECASE,
)
"""Words that stand in the names of providers and not of people."""
BUSINESS = re.compile(r"\s*(?:,?\s+(?:d/?b/?a|c/o)\b|\().*", re.IGNORECASE)
ALIAS = re.compile(r"\s*,?\s+(?:[af]/?k/?a)\b[.:]?\s*", re.IGNORECASE)
INITIAL = re.compile(r"\S\s+[A-Z]\.?(?:\s|\Z)")


def person(name: str) -> Mention | None:
    """The person whose name this is, without the business behind it; ``None`` where it is a company's."""
    first, *others = ALIAS.split(BUSINESS.sub("", name))
    if COMPANY.search(first) or parse_name(first).surname is None:
        return None
    return Mention(name=first, also=tuple(other for other in others if other))


def is_told(mention: Mention) -> bool:
    """Whether anything says that a name is a person's and no company's."""
    parsed = parse_name(mention.name)
    return bool(parsed.credential or ("," in mention.name and parsed.given) or INITIAL.search(mention.name))


def recognizes(page: Page) -> bool:
    """Whether a file is the list."""
    return b'id="tbl-1"' in page.content and b"suspension" in page.content.lower()


def parse(page: Page) -> Iterator[Record]:
    """One record for each person who is suspended."""
    for row in page.rows("table#tbl-1"):
        name = row.take("Name")
        row.optional("Appealed")
        mention = person(name)
        if mention is None:
            row.skip("a company, not a person")
        elif not is_told(mention):
            row.skip("a name of which nothing says whether it is a person's or a company's")
        elif row.optional("Suspension") is None:
            row.skip("a notice of suspension, and no suspension yet")
        else:
            row.date("Notice issued", "%m/%d/%Y")
            yield ExclusionRecord(
                mention=mention,
                program="California workers' compensation",
                statute="Labor Code 139.21",
                excluded_on=row.date("Suspension", "%m/%d/%Y"),
                locator=row.quoting("Name", "Notice issued", "Suspension", "Appealed"),
            )
