"""United States: whose enrollment in Medicare is revoked, and until when they are barred from enrolling again.

The list holds only those under a bar in force: whoever leaves it may be enrolled again, or may not be. A row is an
enrollment, of which a physician may have one a state, and an NPI. Several reasons are joined by semicolons. The API
gives dates as 2025-05-20, the CSV export as 05/20/2025: each of the two has one form.
"""

from collections.abc import Iterator

from examiner_db.records import ExclusionRecord, Mention, Record
from scrapers import data_cms_gov
from scrapers.name_in_parts import in_parts
from scrapers.page import Page
from scrapers.row import Row
from scrapers.source import Source

SOURCE = Source(
    slug="us_cms_revoked",
    publisher="Centers for Medicare & Medicaid Services",
    jurisdiction="US",
    title="Revoked Medicare Providers and Suppliers",
    address="https://data.cms.gov/provider-characteristics/medicare-provider-supplier-enrollment/"
    "revoked-medicare-providers-and-suppliers",
    holds="revocations of Medicare enrollment with the reason, their first day and the end of the bar",
    terms="work of the United States government, public domain (17 U.S.C. 105)",
    gaps="only bars in force; organizations are left out",
    expect=range(1_000, 30_000),
    start=(data_cms_gov.first("a6496a7d-4e19-479a-a9ad-d4c0a49e07c3"),),
    complete=True,
    matters="the reasons of a revocation, such as a felony or false billing, go to credibility",
)
IGNORED = {"ENRLMT_ID", "MULTIPLE_NPI_FLAG", "ORG_NAME"}
follow = data_cms_gov.following


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return {"REVOCATION_RSN", "REVOCATION_EFCTV_DT", "REENROLLMENT_BAR_EXPRTN_DT"} <= page.headings


def parse(page: Page) -> Iterator[Record]:
    """One record for each revocation of a person's enrollment."""
    form = "%Y-%m-%d" if page.is_json else "%m/%d/%Y"
    for row in page.json_rows(IGNORED) if page.is_json else page.csv_rows(IGNORED):
        if row.optional("LAST_NAME") is None:
            row.skip("an organization, not a person")
            continue
        yield ExclusionRecord(
            mention=_mention(row),
            program=f"Medicare, enrollment in {row.take('STATE_CD')} revoked",
            statute=row.take("REVOCATION_RSN"),
            excluded_on=row.date("REVOCATION_EFCTV_DT", form),
            until=row.date("REENROLLMENT_BAR_EXPRTN_DT", form),
            locator=row.locator,
        )


def _mention(row: Row) -> Mention:
    return Mention(
        **in_parts(row.take("LAST_NAME"), row.optional("FIRST_NAME"), row.optional("MDL_NAME")),
        npi=row.take("NPI"),
        specialty=row.take("PROVIDER_TYPE_DESC").removeprefix("PRACTITIONER - "),
        state=row.take("STATE_CD"),
    )
