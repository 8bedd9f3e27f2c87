"""Everywhere: notices of retraction that Retraction Watch collects, one row a notice, joined to works by DOI or PMID.

Never by an author's name: the names in the list are not read at all. A work may have several notices, and one that is
reinstated has a row for that as well; corrections and expressions of concern retract nothing. ``unavailable`` stands
for no DOI and ``0`` for no PMID. Dates are as in 1/9/2024 0:00, reasons joined by semicolons, each with a plus before
it. The lines end with a comma.
"""

from collections.abc import Iterator

from examiner_db.partial_date import PartialDate
from examiner_db.records import Record, RetractionRecord
from scrapers.page import Page
from scrapers.row import Row
from scrapers.source import Source

SOURCE = Source(
    slug="int_retraction_watch",
    publisher="Crossref and The Center for Scientific Integrity",
    jurisdiction="International",
    title="Retraction Watch database",
    address="https://gitlab.com/crossref/retraction-watch-data",
    holds="retractions, reinstatements, corrections and expressions of concern, with the reasons",
    terms="free to reuse; Retraction Watch and Crossref are to be named",
    gaps="works without a DOI or PMID are left out; a notice says nothing about who of several authors erred",
    expect=range(40_000, 250_000),
    start=("https://gitlab.com/crossref/retraction-watch-data/-/raw/main/retraction_watch.csv",),
    complete=True,
    matters="a retracted work still cited by an examiner, or written by one, goes to the foundation of an opinion",
)
IGNORED = set("Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,Paywalled,Notes".split(","))
IGNORED |= {"OriginalPaperDate", "RetractionPubMedID"}
NATURES = {"Retraction", "Reinstatement", "Correction", "Expression of concern"}
NOTHING = {None, "0", "unavailable", "Unavailable"}


def recognizes(page: Page) -> bool:
    """Whether a file has this list's columns."""
    return {"Record ID", "OriginalPaperDOI", "RetractionNature"} <= page.headings


def parse(page: Page) -> Iterator[Record]:
    """One record for each notice about a work with a DOI or PMID."""
    for row in page.csv_rows(IGNORED, ("utf-8-sig", "latin-1")):
        doi, pmid, nature = (
            _known(row, name) for name in ("OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature")
        )
        if doi is None and pmid is None:
            row.skip("a notice about a work without a DOI or PMID")
        elif nature is None:
            row.skip("a notice that does not say what it is")
        else:
            yield RetractionRecord(
                number=row.take("Record ID"),
                nature=_listed(nature),
                doi=doi,
                pmid=pmid,
                retracted_on=_date(row),
                notice=_known(row, "RetractionDOI"),
                reasons=_reasons(row),
                locator=row.quoting("Record ID", "RetractionNature", "RetractionDate", "RetractionDOI", "Reason"),
            )


def _known(row: Row, column: str) -> str | None:
    text = row.optional(column)
    return None if text in NOTHING else text


def _listed(nature: str) -> str:
    return {name: name for name in NATURES}[nature]


def _date(row: Row) -> PartialDate | None:
    return None if row.optional("RetractionDate") is None else row.date("RetractionDate", "%m/%d/%Y %H:%M")


def _reasons(row: Row) -> tuple[str, ...]:
    reasons = (reason.strip().removeprefix("+").strip() for reason in (row.optional("Reason") or "").split(";"))
    return tuple(reason for reason in reasons if reason)
