"""The data dictionary: every column of every table that leaves the site."""

from collections.abc import Iterator
from itertools import chain

from examiner_db.export.column import Columns
from examiner_db.export.columns import WHO
from examiner_db.export.dictionary import DICTIONARY, entries, explained
from examiner_db.export.made import MADE
from examiner_db.export.tables import TABLES
from web.addresses.twins import API
from web.pages import columns
from web.pages.data import DictionaryPage, TableLine
from web.release.asked import Asked

_PAGES = {
    "opinions": "opinions",
    "weighings": "weighing",
    "ledger": "volume",
    "discipline": "discipline",
    "publications": "publications",
}
"""Tables that stand on a page of their own, and the page's name."""
_EXAMINER = "/examiners/ID"
LISTS: tuple[tuple[TableLine, Columns], ...] = (
    (
        TableLine("network", "Network", "One organization and what it did.", (f"{_EXAMINER}/network.csv",)),
        (*WHO, *columns.TIES),
    ),
    (
        TableLine("timeline", "Timeline", "Something that happened.", (f"{_EXAMINER}/timeline.csv",)),
        (*WHO, *columns.EVENTS),
    ),
    (
        TableLine(
            "csv",
            "One table, CSV",
            "A row of any table about one examiner; these are its last columns.",
            (f"{_EXAMINER}/export",),
        ),
        MADE,
    ),
    (TableLine("new", "What is new", "One row, newest first.", (f"{_EXAMINER}/new.csv",)), columns.NEWS),
    (
        TableLine(
            "examiners",
            "Examiners",
            "One examiner on a list.",
            (f"{API}/examiners", "/states/ID.csv", "/specialties/ID.csv", "/tribunals/ID.csv", "/organizations/ID.csv"),
        ),
        columns.EXAMINERS,
    ),
    (TableLine("decisions", "Decisions", "One decision.", (f"{API}/decisions",)), columns.DECISIONS),
    (
        TableLine("groups", "Specialties and states", "One of them.", ("/specialties.csv", "/states.csv")),
        columns.GROUPS,
    ),
    (
        TableLine("tribunals", "Tribunals", "One tribunal.", (f"{API}/tribunals", "/tribunals.csv")),
        columns.TRIBUNALS,
    ),
    (
        TableLine(
            "organizations", "Organizations", "One organization.", (f"{API}/organizations", "/organizations.csv")
        ),
        columns.ORGANIZATIONS,
    ),
    (TableLine("sources", "Sources", "One source.", (f"{API}/sources", "/sources.csv")), columns.SOURCES),
    (TableLine("search", "Search results", "One person or text.", ("/search.csv",)), columns.HITS),
    (TableLine("corrections", "Corrections", "One correction.", ("/corrections.csv",)), columns.CORRECTIONS),
    (TableLine("dictionary", "This dictionary", "One column of one table.", ("/dictionary.csv",)), DICTIONARY),
)
"""Tables of which only the site has the rows, each with its columns."""


def dictionary(_asked: Asked) -> DictionaryPage:
    """Every table about one examiner in the order of the profile, then the lists of the site."""
    rows = chain(explained(), *(entries(line.name, one) for line, one in LISTS))
    return DictionaryPage(
        title="Data dictionary",
        tables=(*_of_examiners(), *(line for line, _ in LISTS)),
        rows=tuple(rows),
    )


def _of_examiners() -> Iterator[TableLine]:
    for name, kind in TABLES.items():
        page = (f"{_EXAMINER}/{_PAGES[name]}.csv",) if name in _PAGES else ()
        yield TableLine(name, kind.title, kind.holds, (f"{API}{_EXAMINER}/{name}", *page))
