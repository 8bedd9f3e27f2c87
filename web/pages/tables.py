"""Pages of rows as tables for a spreadsheet: each row with its words exactly as kept, its source and its address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import singledispatch
from typing import Any
from urllib.parse import urljoin

from flask import request

from examiner_db.export.column import Columns, cells, names
from examiner_db.export.columns import ACTS, LEDGER, OPINIONS, WEIGHINGS, WHO, WORKS
from examiner_db.export.spreadsheet import Cell
from web.pages.about import SourcesPage
from web.pages.columns import EVENTS, HITS, SOURCES, TIES
from web.pages.examiner import (
    DisciplinePage,
    NetworkPage,
    OpinionsPage,
    PublicationsPage,
    RowsPage,
    TimelinePage,
    VolumePage,
    WeighingPage,
)
from web.pages.finding import SearchPage
from web.pages.overviews import ListPage
from web.pages.page import Page
from web.words.words import words

_COLUMNS: Mapping[type[RowsPage], Columns] = {
    OpinionsPage: OPINIONS,
    WeighingPage: WEIGHINGS,
    PublicationsPage: WORKS,
    VolumePage: LEDGER,
    NetworkPage: TIES,
    TimelinePage: EVENTS,
}


@dataclass(frozen=True)
class Table:
    """Headings and rows."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@singledispatch
def table(_page: Page) -> Table | None:
    """The rows of a page, headings first; ``None`` for a page without a table of rows."""
    return None


@table.register
def _(page: OpinionsPage | WeighingPage | PublicationsPage | VolumePage | NetworkPage | TimelinePage) -> Table:
    return _of_examiner(page, _COLUMNS[type(page)], page.rows)


@table.register
def _(page: DisciplinePage) -> Table:
    acts = (*page.discipline.counted, *page.discipline.charges, *page.discipline.other)
    return _of_examiner(page, ACTS, acts)


@table.register
def _(page: SourcesPage) -> Table:
    return _of_list(SOURCES, page.sources)


@table.register
def _(page: SearchPage) -> Table:
    people = (
        (hit.kind, hit.id, hit.name, None, hit.why, hit.specialty, "; ".join(hit.places), words(hit.standing),
         hit.decisions, _whole(hit.url), None)
        for hit in page.people
    )  # fmt: skip
    texts = (
        (hit.kind, hit.id, hit.title, hit.date, "".join(text for text, _ in hit.snippet), None, None, None, None,
         _whole(hit.url), hit.share_alike)
        for hit in page.texts
    )  # fmt: skip
    return Table(names(HITS), (*people, *texts))


@table.register
def _(page: ListPage) -> Table:
    return _of_list(page.columns, page.rows)


def _of_list(columns: Columns, rows: Iterable[Any]) -> Table:
    return Table(names(columns), tuple(cells(columns, row, request.host_url) for row in rows))


def _of_examiner(page: RowsPage, columns: Columns, rows: Iterable[Any]) -> Table:
    """The rows of a page about one examiner, each beginning with who that is."""
    who = cells(WHO, page, request.host_url)
    found = tuple((*who, *cells(columns, row, request.host_url)) for row in rows)
    return Table((*names(WHO), *names(columns)), found)


def _whole(address: str) -> str:
    """An address of this site that also works outside of it."""
    return urljoin(request.host_url, address)
