"""Two ways to browse examiners: by specialty, and by state."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import url_for

from examiner_db.figures.sentence import begun
from examiner_db.identity.specialties import SPECIALTIES, specialty_groups
from examiner_db.us_states import STATES
from web.lists.roll import ExaminerLine

NOT_STATED = "not-stated"
FEDERAL = "us"


@dataclass(frozen=True)
class Grouping:
    """Groups of examiners: their names by what stands for them in addresses, and ``of``, in which an examiner stands.

    ``one`` is the endpoint of a group's page, ``all`` that of the list of groups.
    """

    one: str
    all: str
    title: str
    lead: str
    names: Mapping[str, str]
    of: Callable[[ExaminerLine], set[str]]

    def address(self, group: str) -> str:
        """The page of a group."""
        named: dict[str, Any] = {self.one: group}
        return url_for(self.one, **named)


def of_specialty(line: ExaminerLine) -> set[str]:
    """The specialties in which an examiner stands, as addresses spell them."""
    return {_spelled(group) for group in specialty_groups(line.specialty)} or {NOT_STATED}


def of_state(line: ExaminerLine) -> set[str]:
    """The states in which an examiner stands, as addresses spell them."""
    codes = {one.removeprefix("US-") for one in line.jurisdictions} | {one[-2:] for one in line.places}
    return {code.lower() for code in codes & STATES.keys()} or {FEDERAL}


def _spelled(group: str) -> str:
    return group.replace(" ", "-")


BY_SPECIALTY = Grouping(
    one="specialty",
    all="specialties",
    title="Examiners by specialty",
    lead="Specialties as documents print them, put together in groups. An examiner of two fields stands in both.",
    names={_spelled(group): begun(group) for group in sorted(group for group, *_ in SPECIALTIES)}
    | {NOT_STATED: "Not stated, or none of these"},
    of=of_specialty,
)
BY_STATE = Grouping(
    one="state",
    all="states",
    title="Examiners by state",
    lead="By the states of the tribunals, boards and rosters that name an examiner, and of the places they print.",
    names={code.lower(): begun(name) for code, name in STATES.items()} | {FEDERAL: "Federal tribunals, and no state"},
    of=of_state,
)
