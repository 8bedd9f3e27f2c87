"""What a tribunal prints of its own decision: the docket number, and the date. Both are kept where they stand."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from examiner_db.partial_date import MONTH, PartialDate
from examiner_db.records import DecisionRecord, Locator
from examiner_db.vocabulary import Tribunal
from scrapers.page import Page
from scrapers.row import RowError, dated

DAY = rf"(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})\s*,\s*(?P<year>\d{{4}})"
"""A date as ``October 15, 2025``, for patterns."""


def is_listing(page: Page) -> bool:
    """Whether a page is HTML, of a publisher who lists in HTML and decides in PDF."""
    return page.visit.media_type.startswith("text/html")


def pdfs(page: Page, within: str = "") -> Iterator[str]:
    """The address of every PDF that a listing links to, without the page at which it is to open.

    A blank behind the name makes it no other document. What only speaks of a PDF in its address is counted.
    """
    for address in page.links(f"{within} a[href*='.pdf' i]".lstrip()):
        if unquote(urlsplit(address).path).strip().casefold().endswith(".pdf"):
            yield address.partition("#")[0]
        else:
            page.skip("a link to something that is no PDF")


def printed(pattern: re.Pattern[str], page: Page, what: str, within: int | None = None) -> re.Match[str]:
    """The first place of ``pattern`` in the text; without it the page is no such decision, which the error says."""
    found = pattern.search(page.text, 0, len(page.text) if within is None else within)
    if found is None:
        message = f"found no {what} in the heading, expected one"
        raise RowError(message, page.name)
    return found


def day(found: re.Match[str] | None, page: Page) -> PartialDate | None:
    """The date of a match of ``DAY``, in any case; ``None`` where none was found."""
    if found is None:
        return None
    return dated(f"{found['month'].title()} {found['day']} {found['year']}", "%B %d %Y", "the decision", page.name)


def decision(
    page: Page,
    tribunal: Tribunal,
    number: re.Match[str],
    decided_on: PartialDate | None,
    docket: str | None = None,
) -> DecisionRecord:
    """The record of a decision. ``number`` is the place of its docket number, which is the group of that name.

    ``docket`` is the number in the publisher's usual spelling, where this decision prints another.
    """
    return DecisionRecord(
        tribunal=tribunal,
        docket=docket or " ".join(number["docket"].split()),
        decided_on=decided_on,
        text_sha256=page.text_sha256,
        private=page.visit.private,
        locator=Locator(
            page=page.text.count("\f", 0, number.start()) + 1,
            start=number.start(),
            end=number.end(),
            quote=number[0],
        ),
    )
