"""Pages of rows as tables for a spreadsheet: each row with its words exactly as kept, its source and its address."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import singledispatch
from operator import attrgetter
from typing import Any

from flask import url_for

from examiner_db.vocabulary import Standing
from web.acts import Act, Acts
from web.found import PersonHit, TextHit
from web.pages import DisciplinePage, OpinionsPage, Page, PublicationsPage, RowsPage, SearchPage, SourcesPage, WeighingPage
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
        *("last_fetched", "last_changed", "health", "reason", "terms", "gaps"),
    )
}
HITS = ("kind", "id", "name_or_title", "date", "why", "specialty", "places", "standing", "decisions", "address")
_WHO = ("examiner_id", "examiner", "who_this_is")


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
    return _about(page, OPINIONS, page.rows, ("decision", "decision"), ("document", "provenance.document_id"))


@table.register
def _(page: WeighingPage) -> Table:
    return _about(page, WEIGHINGS, page.rows, ("decision", "decision"), ("document", "provenance.document_id"))


@table.register
def _(page: PublicationsPage) -> Table:
    return _about(page, WORKS, page.rows)
