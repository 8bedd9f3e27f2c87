"""Everything that a program may ask, on one screen: the address, what it answers, and what may be chosen there."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flask import Response

from examiner_db.export.column import Columns
from examiner_db.export.tables import TABLES
from examiner_db.vocabulary import Outcome, Tribunal
from web.api import decisions, overviews, people
from web.api.parameter import PAGING, Parameter, choice, one_of, typed, year
from web.examiner.selection import ALLOWED, TYPED
from web.lists.grouping import BY_SPECIALTY, BY_STATE
from web.pages.columns import DECISIONS, ORGANIZATIONS, SOURCES, TRIBUNALS


@dataclass(frozen=True)
class Operation:
    """One thing to ask: its address, its name, what it answers in a line, and what the answer is made of.

    ``gives`` are the columns of rows, which come a page at a time, or the class of one object.
    """

    path: str
    name: str
    says: str
    answer: Callable[..., Response]
    gives: Columns | type
    parameters: tuple[Parameter, ...] = ()

    @property
    def pages(self) -> bool:
        """Whether it answers with rows, a page at a time."""
        return isinstance(self.gives, tuple)


_SAYS: Mapping[str, str] = {
    "issue": "What was disputed.",
    "direction": "Whom the opinion helps.",
    "weight": "How the tribunal treated the opinion.",
    "block": "For whom the examiner was engaged.",
    "level": "Which body weighed.",
    "reasons": "Why, in the tribunal's terms.",
    "tribunal": "The tribunal that decided.",
    "action": "What the authority did.",
    "stage": "How far it has come.",
    "attribution": "Whether a work is the physician's, or shares the name only.",
    "counts": "Whether the reading enters figures.",
    "counted": "Whether the act is discipline that stands.",
    "listed": "Whether the list still has it.",
    "dated": "Whether a date is on record.",
    "retained_by": "Who retained, as printed or as known here.",
    "venue": "Where it appeared, as printed.",
    "from": "The first year.",
    "to": "The last year.",
}
"""What each filter of rows asks for."""
_OF_FIGURES = ("issue", "block")
_OF_DECISIONS = ("tribunal", "from", "to", "dated")
FILTERS: Mapping[str, tuple[str, ...]] = {
    "figures": _OF_FIGURES,
    "credit": ("block",),
    "opinions": ("issue", "direction", "block", "retained_by", "counts", *_OF_DECISIONS),
    "weighings": ("issue", "weight", "level", "reasons", "block", "counts", *_OF_DECISIONS),
    "later_history": _OF_DECISIONS,
    "ledger": _OF_DECISIONS,
    "discipline": ("action", "stage", "counted", "listed", "from", "to", "dated"),
    "licenses": ("listed",),
    "registrations": ("listed",),
    "exclusions": ("listed",),
    "rosters": ("listed",),
    "payments": ("listed",),
    "publications": ("attribution", "venue", "from", "to", "dated"),
}
"""By table what its rows can be narrowed by, as on the pages."""
_EXAMINERS = (
    typed("q", "A name, perhaps misspelt; the best match comes first."),
    one_of("state", "A state, by its two letters, or us for federal tribunals and no state.", BY_STATE.names),
    one_of("specialty", "A group of specialties.", BY_SPECIALTY.names),
    one_of("tribunal", "Those before one tribunal, with their decisions there.", Tribunal),
)
_DECISIONS = (
    choice("tribunal", "The tribunal that decided.", Tribunal),
    choice("outcome", "Who prevailed.", Outcome),
    year("from", "The first year."),
    year("to", "The last year."),
)
_SEVERAL = {"issue", "direction", "weight", "block", "level", "reasons", "tribunal", "action", "stage", "attribution"}


def _filter(name: str) -> Parameter:
    if name in TYPED:
        return typed(name, _SAYS[name])
    if name in {"from", "to"}:
        return year(name, _SAYS[name])
    return (choice if name in _SEVERAL else one_of)(name, _SAYS[name], ALLOWED[name])


def _of(kind: str, table: str, make: Callable[[str], Callable[..., Response]]) -> Operation:
    """The rows of one table about one person of a ``kind``: an examiner, or a physician on record."""
    about, gathered = TABLES[table], tuple(_filter(name) for name in FILTERS.get(table, ()))
    page = "profile" if kind == "examiners" else "physician"
    return Operation(
        f"/{kind}/<physician>/{table}",
        f"{page}_{table}",
        f"{about.title}. A row is {about.holds[0].lower()}{about.holds[1:]}",
        make(table),
        people.columns(table),
        (*gathered, *PAGING),
    )


def _operations() -> Iterator[Operation]:
    yield Operation("/examiners", "examiners", "Examiners A to Z, or by name.", people.examiners, people.ROLL,
                    (*_EXAMINERS, *PAGING))  # fmt: skip
    yield Operation("/examiners/<physician>", "profile", "One examiner.", people.profile, people.Person)
    yield from (_of("examiners", table, people.of_examiner) for table in TABLES)
    yield Operation("/physicians/<physician>", "physician", "One physician on record without an examination on record.",
                    people.physician, people.Person)  # fmt: skip
    yield from (_of("physicians", table, people.of_physician) for table in people.ON_LISTS)
    yield Operation("/decisions", "decisions", "Decisions, the newest first.", decisions.decisions,
                    DECISIONS, (*_DECISIONS, *PAGING))  # fmt: skip
    yield Operation("/decisions/<decision>", "decision", "One decision, with everybody in it.", decisions.decision,
                    decisions.OneDecision)  # fmt: skip
    of_lists: tuple[tuple[str, Callable[..., Response], Any], ...] = (
        ("tribunals", overviews.tribunals, TRIBUNALS),
        ("organizations", overviews.organizations, ORGANIZATIONS),
        ("sources", overviews.sources, SOURCES),
    )
    for name, answer, columns in of_lists:
        yield Operation(f"/{name}", name, str(answer.__doc__), answer, columns, PAGING)


OPERATIONS = tuple(_operations())
