"""California: Qualified Medical Evaluators, as the Division of Workers' Compensation finds them, with its discipline.

Asked by name, slowly and once a quarter, because the search is a form made for people. Searched by name, a row is
name, another cell, address, phone, discipline; searched by place, as users may do and save the page, it is name,
address, phone, miles, discipline. The headings are not documented, so that cells are read by their place, if there are
five of them and the last is headed discipline. Who finds nobody gets a row of fewer cells. No license, no NPI.
"""

from collections.abc import Iterator

from examiner_db.records import Mention, Record, RosterRecord
from examiner_db.vocabulary import Program
from scrapers.page import Page
from scrapers.row import LayoutError
from scrapers.source import Query, Source, Subject
from scrapers.us_address import city_and_state

SOURCE = Source(
    slug="ca_dwc_qme",
    publisher="California Division of Workers' Compensation, Medical Unit",
    jurisdiction="US-CA",
    title="QME database: search results",
    address="https://www.dir.ca.gov/databases/dwc/qmestartnew.asp",
    holds="who is a Qualified Medical Evaluator, and what the division's column on discipline says",
    terms="public record; the form is meant for people: asked slowly, once a quarter, about one examiner at a time",
    gaps="only whom it was asked about; no license, no NPI, no dates; the list of disciplined physicians is apart",
    expect=range(1, 10_000),
    delay=10,
    a_day=100,
    matters="a QME examines for the state's panels; the division notes there whom it disciplined",
)
SEARCH = "https://www.dir.ca.gov/databases/dwc/qmeCRIT.asp"
QUARTER = 90
CELLS = 5


def ask(subject: Subject) -> Iterator[Query]:
    """The search for one examiner's name."""
    yield Query(SEARCH, form={"first": subject.given, "last": subject.surname}, days=QUARTER)


def parse(page: Page) -> Iterator[Record]:
    """One record for each evaluator found."""
    for row in page.rows("table", short="nobody was found"):
        columns = row.columns
        if len(columns) != CELLS or "disciplin" not in columns[-1].casefold():
            message = f"found the headings {', '.join(columns)!r}, expected five of which the last is discipline"
            raise LayoutError(message, page.name)
        name, *between, discipline = columns
        cells = [row.optional(column) for column in between]
        city, state = city_and_state(cells[0] if "mile" in between[-1].casefold() else cells[1])
        yield RosterRecord(
            mention=Mention(name=row.take(name), city=city, state=state),
            program=Program.QME,
            status=row.optional(discipline),
            locator=row.quoting(name, discipline),
        )
