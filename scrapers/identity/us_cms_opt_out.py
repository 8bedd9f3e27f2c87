"""United States: physicians who have opted out of Medicare, and bill their patients under private contracts instead.

To opt out is a physician's own choice and no sanction. Opt-outs renew themselves every two years, so that an end date
in the past does not say that an opt-out ended. The columns have blanks in their names. Everybody has an NPI, so city
and street are left out: an opt-out is not another one because somebody moved.
"""

from collections.abc import Iterator

from examiner_db.records import ExclusionRecord, Mention, Record
from scrapers import data_cms_gov
from scrapers.name_in_parts import in_parts
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="us_cms_opt_out",
    publisher="Centers for Medicare & Medicaid Services",
    jurisdiction="US",
    title="Opt Out Affidavits",
    address="https://data.cms.gov/provider-characteristics/medicare-provider-supplier-enrollment/opt-out-affidavits",
    holds="physicians and other practitioners who have opted out of Medicare, with the period of their affidavit",
    terms="work of the United States government, public domain (17 U.S.C. 105)",
    gaps="no earlier affidavits; an end date in the past may have been renewed",
    expect=range(20_000, 150_000),
    start=(data_cms_gov.first("9887a515-7552-4693-bf58-735c77af46d7"),),
    complete=True,
    matters="it tells namesakes apart, and says who treats no Medicare patients on the program's account",
)
IGNORED = {
    "First Line Street Address",
    "Second Line Street Address",
    "City Name",
    "State Code",
    "Zip code",
    "Eligible to Order and Refer",
    "Last updated",
}
DATE = "%m/%d/%Y"
follow = data_cms_gov.following


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return {"NPI", "Optout Effective Date", "Optout End Date"} <= page.headings


def parse(page: Page) -> Iterator[Record]:
    """One record for each affidavit."""
    for row in page.json_rows(IGNORED) if page.is_json else page.csv_rows(IGNORED):
        yield ExclusionRecord(
            mention=Mention(
                **in_parts(row.take("Last Name"), row.take("First Name")),
                npi=row.take("NPI"),
                specialty=row.optional("Specialty"),
            ),
            program="Medicare, opted out",
            sanction=False,
            excluded_on=row.date("Optout Effective Date", DATE),
            until=None if row.optional("Optout End Date") is None else row.date("Optout End Date", DATE),
            locator=row.locator,
        )
