"""Illinois: discipline of licenses of the Medical Board, one row a license and case; share-alike, to be kept apart.

The list is under the Open Database License: whoever publishes a database made from it must offer that under the same
license, so that its records can be told from all others by this source and left out of an export. Asked for are
licenses of the Medical Board that were ever disciplined. Blank cells are empty, ``None`` or ``/ /``. Dates are written
05/31/1994 in the feed too. ``first_name`` may hold a middle name, and ``suffix`` a degree. ``TERMINATED VALID REASON``
ends a license and is no discipline. Which words ``action`` uses is not documented: those that name one act plainly are
in the table, and any other stops the source.
"""

from collections.abc import Iterator

from examiner_db.records import DisciplineRecord, Mention, Record
from examiner_db.vocabulary import DisciplineKind as Kind
from examiner_db.vocabulary import Stage
from scrapers import socrata
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="il_idfpr",
    publisher="Illinois Department of Financial and Professional Regulation",
    jurisdiction="US-IL",
    title="Professional licensing: discipline of licenses of the Medical Board",
    address="https://data.illinois.gov/d/pzzh-kp68",
    holds="acts on licenses of physicians and chiropractors, with dates and the reason in a few words",
    terms="Open Database License 1.0, share-alike: attribute to IDFPR; a database made from it is offered likewise",
    gaps="the act in a few words, no order; no NPI; companies are left out",
    expect=range(1_000, 60_000),
    start=(socrata.first("data.illinois.gov", "pzzh-kp68", "license_type='MEDICAL BOARD' AND ever_disciplined='Y'"),),
    complete=True,
    matters="an order on the license goes to credibility, and may bar an examiner from examining",
    share_alike="Open Database License 1.0",
)
KINDS = {
    "REVOCATION": (Kind.REVOCATION, Stage.FINAL),
    "REVOKED": (Kind.REVOCATION, Stage.FINAL),
    "VOLUNTARY SURRENDER": (Kind.SURRENDER, Stage.FINAL),
    "RELINQUISH": (Kind.SURRENDER, Stage.FINAL),
    "SUSPENSION": (Kind.SUSPENSION, Stage.FINAL),
    "SUSPENDED": (Kind.SUSPENSION, Stage.FINAL),
    "INDEFINITE SUSPENSION": (Kind.SUSPENSION, Stage.FINAL),
    "TEMPORARY SUSPENSION": (Kind.SUSPENSION, Stage.INTERIM),
    "PROBATION": (Kind.PROBATION, Stage.FINAL),
    "INDEFINITE PROBATION": (Kind.PROBATION, Stage.FINAL),
    "REPRIMAND": (Kind.REPRIMAND, Stage.FINAL),
    "FINE": (Kind.FINE, Stage.FINAL),
}
BLANK = {"None", "/ /"}
ENDED = "TERMINATED VALID REASON"
TAKEN = "license_type license_number license_status business first_name middle last_name suffix city state"
TAKEN += " discipline_start_date discipline_end_date action discipline_reason case_number"
LEFT = "description title prefix business_name businessdba original_issue_date effective_date expiration_date zip"
LEFT += " county specialty_qualifier controlled_substance_schedule delegated_controlled_substance_schedule"
LEFT += " ever_disciplined lastmodifieddate"
follow = socrata.following


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return socrata.has(page, "license_type", "license_status", "ever_disciplined")


def parse(page: Page) -> Iterator[Record]:
    """One record for each act on a person's license."""
    for row in socrata.rows(page, TAKEN, LEFT, BLANK):
        action, status = row.optional("action"), row.take("license_status")
        if row.take("license_type") != "MEDICAL BOARD":
            row.skip("a license of another board")
        elif row.optional("business") == "Y":
            row.skip("a license of a company, not of a person")
        elif action is None or action == ENDED:
            ended = "a license that ended for a valid reason, which is no discipline"
            row.skip(ended if ENDED in {action, status} else "no act is named")
        else:
            yield _record(row, action)


def _record(row: socrata.PortalRow, action: str) -> DisciplineRecord:
    kind, stage = KINDS[action]
    first = " ".join(filter(None, (row.optional("first_name"), row.optional("middle"))))
    return DisciplineRecord(
        mention=Mention(
            name=", ".join(filter(None, (row.take("last_name"), first, row.optional("suffix")))),
            license=row.take("license_number"),
            license_state="IL",
            city=row.optional("city"),
            state=row.optional("state"),
        ),
        authority="Illinois Department of Financial and Professional Regulation",
        kind=kind,
        stage=stage,
        effective_on=row.date("discipline_start_date", socrata.WRITTEN),
        ended_on=row.date("discipline_end_date", socrata.WRITTEN),
        case_number=row.optional("case_number"),
        text=action,
        grounds=row.optional("discipline_reason"),
        locator=row.quoting("action", "discipline_reason"),
    )
