"""Pages of rows as tables for a spreadsheet: each row with its words exactly as kept, its source and its address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import singledispatch
from operator import attrgetter
from typing import Any
from urllib.parse import urljoin

from flask import request, url_for

from web.pages import (
    DisciplinePage,
    OpinionsPage,
    Page,
    PublicationsPage,
    RowsPage,
    SearchPage,
    SourcesPage,
    WeighingPage,
)
from web.spreadsheet import Cell
from web.words import block, checked, words

Columns = Mapping[str, str]
"""For each column where in a row its value stands."""

_DECISION: Columns = {
    "tribunal": "decision.tribunal_name",
    "docket": "decision.docket",
    "decided_on": "decision.decided_on",
    "caption": "decision.caption",
    "outcome": "decision.outcome",
}
_ORIGIN: Columns = {
    "publisher": "provenance.publisher",
    "page": "provenance.page",
    "row": "provenance.row",
    "saved_on": "provenance.retrieved_on",
    "quote": "provenance.quote",
    "share_alike": "provenance.share_alike",
}
_READING: Columns = {"retained": "block", "retained_by": "retained_by", "checked": "review", "counted": "counts"}
OPINIONS: Columns = {
    "id": "id",
    "issue": "issue",
    "direction": "direction",
    "value": "value",
    **_READING,
    "superseded": "superseded",
    **_DECISION,
    **_ORIGIN,
}
WEIGHINGS: Columns = {
    "id": "id",
    "issue": "issue",
    "level": "level",
    "weight": "weight",
    "reasons": "reasons",
    "last_word": "stands",
    "retained": "block",
    "checked": "review",
    "counted": "counts",
    **_DECISION,
    **_ORIGIN,
}
ACTS: Columns = {
    "id": "row.id",
    "action": "row.action",
    "stage": "row.stage",
    "discipline": "row.counted",
    "authority": "row.authority",
    "case_number": "row.case_number",
    "ordered_on": "row.ordered_on",
    "effective_on": "row.effective_on",
    "ended_on": "row.ended_on",
    "text": "row.text",
    "cut_at_source": "row.cut",
    "grounds": "row.grounds",
    "later_acts": "later",
    "still_listed": "row.listed",
    "first_seen": "row.first_seen",
    "last_seen": "row.last_seen",
    **{column: f"row.{path}" for column, path in _ORIGIN.items()},
}
WORKS: Columns = {
    "id": "id",
    "attribution": "attribution",
    "title": "title",
    "venue": "venue",
    "published_on": "published_on",
    "doi": "doi",
    "pmid": "pmid",
    "retraction": "retraction",
    **_ORIGIN,
}
SOURCES: Columns = {
    name: name
    for name in (
        *("slug", "publisher", "title", "jurisdiction", "address", "holds", "records", "gone", "quarantined"),
        *("first_year", "last_year", "last_fetched", "last_changed", "health", "reason", "terms", "share_alike"),
        "gaps",
    )
}
HITS: tuple[str, ...] = (
    "kind",
    "id",
    "name_or_title",
    "date",
    "why",
    "specialty",
    "places",
    "standing",
    "decisions",
    "address",
    "share_alike",
)
_WHO: Columns = {"examiner_id": "id", "examiner": "name", "who_this_is": "standing_sentence"}
"""Stands in every row: a number or a name from a name group goes nowhere without saying that it is one."""
_DOCUMENT = {"saved_document": ("document", "sha256", "provenance.document_id")}
_ADDRESSES = {"decision_page": ("decision", "decision", "decision.id"), **_DOCUMENT}
"""For each column that holds an address: the endpoint, its argument, and where in a row its value stands."""


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
def _(page: OpinionsPage) -> Table:
    return _of_rows(page, OPINIONS, page.rows, _ADDRESSES)


@table.register
def _(page: WeighingPage) -> Table:
    return _of_rows(page, WEIGHINGS, page.rows, _ADDRESSES)


@table.register
def _(page: DisciplinePage) -> Table:
    acts = (*page.discipline.counted, *page.discipline.charges, *page.discipline.other)
    return _of_rows(page, ACTS, acts, {"saved_document": ("document", "sha256", "row.provenance.document_id")})


@table.register
def _(page: PublicationsPage) -> Table:
    return _of_rows(page, WORKS, page.rows, _DOCUMENT)


@table.register
def _(page: SourcesPage) -> Table:
    return Table(tuple(SOURCES), tuple(_cells(source, SOURCES) for source in page.sources))


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
    return Table(HITS, (*people, *texts))


def _of_rows(page: RowsPage, columns: Columns, rows: Iterable[Any], addresses: Mapping[str, tuple[str, ...]]) -> Table:
    who = _cells(page, _WHO)
    return Table(
        (*_WHO, *columns, *addresses),
        tuple((*who, *_cells(row, columns), *_linked(row, addresses)) for row in rows),
    )


def _cells(row: Any, columns: Columns) -> tuple[Cell, ...]:
    return tuple(_said(column, attrgetter(path)(row)) for column, path in columns.items())


def _said(column: str, value: Any) -> Cell:
    """What a cell says: words for what the database abbreviates, lists joined."""
    if column == "retained":
        return block(value)
    if column == "checked":
        return checked(value)
    if column == "later_acts":
        return "; ".join(f"{words(one.action)} {one.effective_on or one.ordered_on}" for one in value)
    return "; ".join(value) if isinstance(value, tuple) else value


def _linked(row: Any, addresses: Mapping[str, tuple[str, ...]]) -> tuple[Cell, ...]:
    return tuple(
        url_for(endpoint, _external=True, **{argument: attrgetter(path)(row)})
        for endpoint, argument, path in addresses.values()
    )


def _whole(address: str) -> str:
    """An address of this site that also works outside of it."""
    return urljoin(request.host_url, address)
