"""Tennessee: opinions of the Supreme Court's Special Workers' Compensation Appeals Panel, one PDF an opinion.

The first page of the courts' listing is followed; how it goes on is not verified, so that older opinions come from
users' files or from elsewhere. A row's first cell holds the parties, the docket number and a summary, of which nothing
is kept. Docket numbers end in ``WC``. The opinions of the Appeals Board and of the trial court are another source.
"""

import re
from collections.abc import Iterator

from examiner_db.records import Record
from examiner_db.vocabulary import Tribunal
from scrapers.heading import DAY, day, decision, is_listing, pdfs, printed
from scrapers.page import Page
from scrapers.source import Query, Source

LIST = "https://www.tncourts.gov/courts/work-comp/opinions"
SOURCE = Source(
    slug="tn_wc",
    publisher="Tennessee Supreme Court, Special Workers' Compensation Appeals Panel",
    jurisdiction="US-TN",
    title="Opinions of the workers' compensation panel",
    address=LIST,
    holds="the newest opinions on appeals in workers' compensation, which weigh physicians on both sides",
    terms="government edicts without copyright; claimants are named in them and are taken out of what is shown",
    gaps="older opinions, unless users import them; the Appeals Board and the trial court",
    expect=range(5, 5_000),
    start=(LIST,),
    matters="the panel reviews how an examiner's opinion was weighed against the treating physician's",
)
HEAD = 3_000
NUMBER = re.compile(r"\bNos?\.\s*(?P<docket>[EMW]\d{4}-\d{5}-SC(?:-\w+)*-WC)\b")
FILED = re.compile(rf"\bFiled:?\s+{DAY}", re.IGNORECASE)


def follow(page: Page) -> Iterator[Query]:
    """The opinions of the listing, which never change."""
    if is_listing(page):
        for address in pdfs(page, "td.views-field-field-opinions-case-brief"):
            yield Query(address, once=True)


def parse(page: Page) -> Iterator[Record]:
    """One record for an opinion, none for the listing."""
    if not is_listing(page):
        number = printed(NUMBER, page, "docket number that ends in WC", HEAD)
        yield decision(page, Tribunal.TN_WC, number, day(FILED.search(page.text, 0, HEAD), page))
