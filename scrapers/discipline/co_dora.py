"""Colorado: discipline of physicians' licenses, one row a case, so that a physician stands there once for each case.

The list holds every licensed profession; asked for are physicians (``DR``) who have a case. A license number is one
only within its type. The feed's headings are in lower case, the export's are not, and ``linktoverifylicense`` is an
object in the feed and a plain address in the export. Which words ``programaction`` uses is not documented: those that
name one act plainly are in the table, and any other stops the source, a bare "stipulation" first of all.
"""

from collections.abc import Iterator

from examiner_db.records import DisciplineRecord, Mention, Record
from examiner_db.vocabulary import DisciplineKind as Kind
from examiner_db.vocabulary import Stage
from scrapers import socrata
from scrapers.name_in_parts import in_parts
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="co_dora",
    publisher="Colorado Department of Regulatory Agencies, Division of Professions and Occupations",
    jurisdiction="US-CO",
    title="Professional and occupational licenses: discipline of physicians",
    address="https://data.colorado.gov/d/7s5z-vewr",
    holds="cases that ended in public discipline of a physician's license, with case number, act and dates",
    terms="public domain (Colorado Information Marketplace)",
    gaps="the act in a few words, no order; no NPI; chiropractors and other professions are left out",
    expect=range(500, 50_000),
    start=(socrata.first("data.colorado.gov", "7s5z-vewr", "licensetype='DR' AND casenumber IS NOT NULL"),),
    complete=True,
    matters="an order on the license goes to credibility, and may bar an examiner from examining",
)
KINDS = {
    "revocation": (Kind.REVOCATION, Stage.FINAL),
    "revoked": (Kind.REVOCATION, Stage.FINAL),
    "relinquishment": (Kind.SURRENDER, Stage.FINAL),
    "surrender": (Kind.SURRENDER, Stage.FINAL),
    "suspension": (Kind.SUSPENSION, Stage.FINAL),
    "suspended": (Kind.SUSPENSION, Stage.FINAL),
    "summary suspension": (Kind.SUSPENSION, Stage.INTERIM),
    "probation": (Kind.PROBATION, Stage.FINAL),
    "practice restriction": (Kind.RESTRICTION, Stage.FINAL),
    "letter of admonition": (Kind.REPRIMAND, Stage.FINAL),
    "fine": (Kind.FINE, Stage.FINAL),
}
TAKEN = "lastname firstname middlename suffix city state licensetype licensenumber degrees specialty casenumber"
TAKEN += " programaction disciplineeffectivedate disciplinecompletedate"
LEFT = "entityname attention mailzipcode subcategory licensefirstissuedate licenselastreneweddate title"
LEFT += " licenseexpirationdate licensestatusdescription linktoverifylicense linktoviewhealthcareprofile"
follow = socrata.following


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return socrata.has(page, "licensetype", "licensenumber", "licensestatusdescription")


def parse(page: Page) -> Iterator[Record]:
    """One record for each case."""
    for row in socrata.rows(page, TAKEN, LEFT):
        name = in_parts(*map(row.optional, ("lastname", "firstname", "middlename", "suffix")))
        if row.take("licensetype") != "DR":
            row.skip("a license of another profession")
        elif row.optional("casenumber") is None:
            row.skip("no case is listed")
        else:
            kind, stage = KINDS[row.take("programaction").casefold()]
            yield DisciplineRecord(
                mention=Mention(
                    **name,
                    license=row.take("licensenumber"),
                    license_state="CO",
                    license_type="DR",
                    credential=row.optional("degrees"),
                    specialty=row.optional("specialty"),
                    city=row.optional("city"),
                    state=row.optional("state"),
                ),
                authority="Colorado Medical Board",
                kind=kind,
                stage=stage,
                effective_on=row.date("disciplineeffectivedate"),
                ended_on=row.date("disciplinecompletedate"),
                case_number=row.take("casenumber"),
                text=row.take("programaction"),
                locator=row.quoting("programaction", "casenumber"),
            )
