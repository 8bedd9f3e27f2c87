"""The unit of every figure: one claim and one issue in one block, at its latest version.

However often a judge, a board and a court repeat an opinion, it counts once. Readings of one moment that point
different ways settle into one word by a rule of the caller.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from itertools import groupby

from examiner_db.figures.block import Block

LEAST_PRECISION = 0.95
ACCEPTED = "accepted"
REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Reading:
    """One opinion or weighing with what counting needs; ``says`` is its direction or its weight."""

    id: str
    claim: str
    issue: str | None
    block: Block
    tribunal: str
    decided_on: str | None
    says: str
    counts: bool
    checked: bool


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted once; ``readings`` are the ids that settled it and ``checked`` that a person saw them all."""

    claim: str
    issue: str | None
    block: Block
    tribunal: str
    decided_on: str | None
    says: str
    checked: bool
    readings: frozenset[str]


Key = tuple[str, str, Block]
Settle = Callable[[list[Reading]], str]


def may_count(kind: str, tribunal: str, review: str | None, proved: Collection[tuple[str, str]]) -> bool:
    """Whether a reading counts in a figure: a person accepted it, or its kind and tribunal are ``proved`` precise.

    ``proved`` are the pairs with a published precision: the exact lower bound in a reviewed random sample reaches
    ``LEAST_PRECISION``.
    """
    if review is not None:
        return review == ACCEPTED
    return (kind, tribunal) in proved


def by_claim_and_issue(reading: Reading | Unit) -> Key:
    """The key of an opinion."""
    return reading.claim, reading.issue or "", reading.block


def by_claim(reading: Reading | Unit) -> Key:
    """The key of a weighing, which is of the opinion as a whole."""
    return reading.claim, "", reading.block


def _unit(readings: list[Reading], settle: Settle) -> Unit:
    newest = max(reading.decided_on or "" for reading in readings)
    last = [reading for reading in readings if (reading.decided_on or "") == newest]
    first = min(last, key=lambda reading: reading.id)
    return Unit(
        claim=first.claim,
        issue=first.issue,
        block=first.block,
        tribunal=first.tribunal,
        decided_on=first.decided_on,
        says=settle(last),
        checked=all(reading.checked for reading in last),
        readings=frozenset(reading.id for reading in last),
    )


def units(readings: Iterable[Reading], key: Callable[[Reading], Key], settle: Settle) -> list[Unit]:
    """One unit for each key among the readings that count, in order of key."""
    counting = sorted((reading for reading in readings if reading.counts), key=key)
    return [_unit(list(same), settle) for _, same in groupby(counting, key)]


def settled_direction(readings: list[Reading]) -> str:
    """The direction of readings of one moment: conflicting ones are mixed, and what cannot be read yields."""
    says = {reading.says for reading in readings} - {"indeterminate"}
    if len(says) > 1:
        return "mixed"
    return says.pop() if says else "indeterminate"


def settled_weight(readings: list[Reading]) -> str:
    """The weight given at one moment: that of the opinion as a whole, else of its issues, together."""
    whole = [reading for reading in readings if reading.issue is None] or readings
    says = {reading.says for reading in whole} - {"not_stated"}
    if len(says) > 1:
        return "partly"
    return says.pop() if says else "not_stated"
