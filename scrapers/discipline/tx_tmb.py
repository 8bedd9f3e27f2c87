"""Texas: what the Medical Board lists as the disciplinary status of a license, one row a license, today's status only.

The list holds everybody who is licensed; asked for are the rows whose status is not ``NONE``. Statuses that look back
(``SEE PREVIOUS ORDER``) or say that a matter ended are no discipline. ``FILED BY BOARD`` is a complaint that the board
filed: a charge. A license ``CANCELLED BY BOARD`` was annulled. ``first_name`` holds the middle name as well. The day
of birth is read for its year only, as evidence for matching; neither it nor the street is quoted.
"""

from collections.abc import Iterator

from examiner_db.records import DisciplineRecord, Mention, Record
from examiner_db.vocabulary import DisciplineKind as Kind
from examiner_db.vocabulary import Stage
from scrapers import socrata
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="tx_tmb",
    publisher="Texas Medical Board",
    jurisdiction="US-TX",
    title="All licenses: disciplinary status",
    address="https://data.texas.gov/d/tm3v-pfq9",
    holds="the disciplinary status of physicians' and physician assistants' licenses, with the board's latest action",
    terms="public record, Texas open data; to be attributed to the Texas Medical Board",
    gaps="only the latest action on a license, and none once it is cleared; no orders; no NPI",
    expect=range(300, 30_000),
    start=(socrata.first("data.texas.gov", "tm3v-pfq9", "disciplinary_status != 'NONE'"),),
    complete=True,
    matters="an order on the license goes to credibility, and may bar an examiner from examining",
)
KINDS = {
    "REVOKED": (Kind.REVOCATION, Stage.FINAL),
    "REVOKED BY BOARD": (Kind.REVOCATION, Stage.FINAL),
    "CANCELLED BY BOARD": (Kind.REVOCATION, Stage.FINAL),
    "SUSPENDED BY BOARD": (Kind.SUSPENSION, Stage.FINAL),
    "TEMPORARILY SUSPENDED": (Kind.SUSPENSION, Stage.INTERIM),
    "UNDER BOARD ORDER": (Kind.RESTRICTION, Stage.FINAL),
    "FILED BY BOARD": (Kind.NO_ACTION, Stage.CHARGED),
}
NOT_DISCIPLINE = {
    "NONE": "no discipline is listed",
    "DISP. ACTION CLEARED": "the discipline was cleared",
    "COMPLAINT DISMISSED": "a complaint was dismissed",
    "SEE PREVIOUS ORDER": "the row only points back to an earlier order",
}
TAKEN = "license_type license_number first_name last_name dob degree specialties city state disciplinary_status"
TAKEN += " current_board_action_date current_board_action_description"
LEFT = "license_issue_date license_expiration_date registration_status registration_status_date license_status"
LEFT += " currently_licensed practice_address zip"
follow = socrata.following


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return socrata.has(page, "registration_status", "disciplinary_status", "currently_licensed")


def parse(page: Page) -> Iterator[Record]:
    """One record for each license under discipline, or under a charge."""
    for row in socrata.rows(page, TAKEN, LEFT):
        status = row.take("disciplinary_status").upper()
        type_ = row.take("license_type").upper()
        if "PHYSICIAN" not in type_:
            row.skip("a license of another profession")
        elif status in NOT_DISCIPLINE:
            row.skip(NOT_DISCIPLINE[status])
        else:
            action = row.optional("current_board_action_description")
            kind, stage = KINDS[status]
            yield DisciplineRecord(
                mention=_mention(row, "Physician assistant" if "ASSISTANT" in type_ else "Physician"),
                authority="Texas Medical Board",
                kind=kind,
                stage=stage,
                effective_on=row.date("current_board_action_date"),
                text=status if action is None else f"{status}: {action}",
                locator=row.quoting("disciplinary_status", "current_board_action_description"),
            )


def _mention(row: socrata.PortalRow, type_: str) -> Mention:
    born = row.date("dob")
    return Mention(
        name=f"{row.take('last_name')}, {row.take('first_name')}",
        license=row.take("license_number"),
        license_state="TX",
        license_type=type_,
        credential=row.optional("degree"),
        specialty=row.optional("specialties"),
        city=row.optional("city"),
        state=row.optional("state"),
        birth_year=None if born is None else int(born[:4]),
    )
