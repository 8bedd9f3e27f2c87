"""Delaware: disciplinary actions of the Division of Professional Regulation, one row an act.

An order that does several things stands as several rows of one date. The list holds every licensed profession. The
license list of the division says ``N`` under disciplinary action for everybody, even the revoked, and is not read. The
feed calls the number ``license_id_l`` and the act ``item_text``, the export ``License_no`` and ``disciplinary_action``.
Names stand as "LAST,FIRST MIDDLE". ``Refer to Disciplinary Order`` names no act. A suspension that was stayed as a
whole is a suspension, as the row's own words say; education and orders to stop are conditions.
"""

from collections.abc import Iterator

from examiner_db.records import DisciplineRecord, Mention, Record
from examiner_db.vocabulary import DisciplineKind as Kind
from scrapers import socrata
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="de_dpr",
    publisher="Delaware Division of Professional Regulation",
    jurisdiction="US-DE",
    title="Disciplinary actions for professional and occupational licensees",
    address="https://data.delaware.gov/d/dz6p-akeq",
    holds="acts on licenses of physicians, physician assistants and chiropractors, with dates",
    terms="public domain (State of Delaware open data)",
    gaps="the act in a few words, no order and no reason; no NPI",
    expect=range(50, 8_000),
    start=(socrata.first("data.delaware.gov", "dz6p-akeq"),),
    complete=True,
    matters="an order on the license goes to credibility, and may bar an examiner from examining",
)
KINDS = {
    "Revocation": Kind.REVOCATION,
    "Suspension": Kind.SUSPENSION,
    "Stayed Suspension": Kind.SUSPENSION,
    "Probation": Kind.PROBATION,
    "Remedial Education": Kind.RESTRICTION,
    "Cease and Desist": Kind.RESTRICTION,
    "Letter of Reprimand": Kind.REPRIMAND,
    "Fine": Kind.FINE,
}
NAMES_NO_ACT = "Refer to Disciplinary Order"
PROFESSIONS = ("physician", "chiropract", "osteopath", "podiatr")
"""What stands in the license types of those who examine, in lower case."""
FEED = ("license_id_l", "item_text")
EXPORT = ("license_no", "disciplinary_action")
TAKEN = "combined_name license_type disp_start disp_end"
LEFT = "last_name first_name profession_id count"
follow = socrata.following


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return socrata.has(page, "combined_name", "profession_id", "disp_start")


def parse(page: Page) -> Iterator[Record]:
    """One record for each act on a license of those who examine."""
    number, act = FEED if page.is_json else EXPORT
    for row in socrata.rows(page, f"{number} {act} {TAKEN}", LEFT):
        if not any(word in row.take("license_type").casefold() for word in PROFESSIONS):
            row.skip("a license of another profession")
        elif row.take(act) == NAMES_NO_ACT:
            row.skip("the row names no act and refers to the order")
        else:
            yield DisciplineRecord(
                mention=Mention(
                    name=", ".join(part.strip() for part in row.take("combined_name").split(",")),
                    license=row.take(number),
                    license_state="DE",
                ),
                authority="Delaware Division of Professional Regulation",
                kind=KINDS[row.take(act)],
                effective_on=row.date("disp_start"),
                ended_on=row.date("disp_end"),
                text=row.take(act),
                locator=row.quoting(act, "license_type"),
            )
