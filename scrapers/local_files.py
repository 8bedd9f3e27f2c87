"""Decisions and other documents that the user has as files: PDF, DOCX, HTML or plain text, private unless said."""

from collections.abc import Iterator

from examiner_db.records import DecisionRecord, Locator, Record
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="local_files",
    publisher="the user of this installation",
    jurisdiction="US",
    title="Files supplied by the user",
    address="",
    holds="decisions, orders and transcripts that were imported from files",
    terms="as the user holds them; shown on this machine only, unless imported as public",
    gaps="whatever was not imported",
    expect=range(0),
    private=True,
)


def parse(page: Page) -> Iterator[Record]:
    """One record for the whole text; what the decisions in it say is read later."""
    yield DecisionRecord(
        tribunal=page.visit.tribunal,
        text_sha256=page.text_sha256,
        private=page.visit.private,
        locator=Locator(page=1),
    )
