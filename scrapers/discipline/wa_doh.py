"""Washington: physicians on whose credential the Department of Health says that it took action, and no more than that.

The list holds 2.4 million credentials of every profession; asked for are physicians whose ``actiontaken`` is not
``No``. What the action was and when, the list does not say, so that a row is a license with this remark and never
counts as discipline; ``Pending`` decides nothing and is left out. A credential that was replaced stands there twice,
once as ``Superseded``. The number is printed behind its prefix (``MD.MD.60012345``). ``expirationdate`` is written
07/08/2026; the other dates also as 20260501, and are not read.
"""

from collections.abc import Iterator

from examiner_db.records import LicenseRecord, Mention, Record
from scrapers import socrata
from scrapers.name_in_parts import in_parts
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="wa_doh",
    publisher="Washington State Department of Health",
    jurisdiction="US-WA",
    title="Health care provider credentials on which action was taken",
    address="https://data.wa.gov/d/qxh8-f4bd",
    holds="physicians' credentials with their status, where the department says that it took action",
    terms="public domain (State of Washington open data)",
    gaps="not what the action was, nor when: that is in the department's credential search; no place, no NPI",
    expect=range(200, 30_000),
    start=(socrata.first("data.wa.gov", "qxh8-f4bd", "credentialtype like '%Physician%' AND actiontaken <> 'No'"),),
    complete=True,
    matters="it says whose file at the department is worth asking for",
)
ACTION_TAKEN = {"Yes": None, "No": "no action is listed", "Pending": "an action is pending, which decides nothing"}
"""What the column says, and why a row is left out for it."""
TAKEN = "credentialnumber lastname firstname middlename credentialtype status birthyear expirationdate actiontaken"
LEFT = "ceduedate firstissuedate lastissuedate"
follow = socrata.following


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return socrata.has(page, "credentialnumber", "credentialtype", "actiontaken")


def parse(page: Page) -> Iterator[Record]:
    """One record for each physician's credential with action taken."""
    for row in socrata.rows(page, TAKEN, LEFT):
        reason = ACTION_TAKEN[row.take("actiontaken")]
        if "Physician" not in row.take("credentialtype"):
            row.skip("a credential of another profession")
        elif reason is not None:
            row.skip(reason)
        elif row.take("status").casefold() == "superseded":
            row.skip("a credential that was replaced, whose successor is listed too")
        else:
            yield _license(row)


def _license(row: socrata.PortalRow) -> LicenseRecord:
    prefix, _, number = row.take("credentialnumber").rpartition(".")
    born = row.date("birthyear", "%Y")
    mention = Mention(
        **in_parts(*map(row.optional, ("lastname", "firstname", "middlename"))),
        license=number,
        license_state="WA",
        license_type=prefix.partition(".")[0] or None,
        birth_year=None if born is None else int(born),
    )
    return LicenseRecord(
        mention=mention,
        authority="Washington State Department of Health",
        number=number,
        type=row.take("credentialtype"),
        status=f"{row.take('status')}; action taken: {row.take('actiontaken')}",
        expires_on=row.date("expirationdate", socrata.WRITTEN),
        locator=row.quoting("credentialnumber", "credentialtype", "status", "actiontaken"),
    )
