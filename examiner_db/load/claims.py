"""Which decisions are on one claim: those that state one number of it, whatever the level; names never join."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from examiner_db import models
from examiner_db.content_key import content_key
from examiner_db.reading.details.claim_numbers import own_number
from examiner_db.reading.types import Reading
from examiner_db.vocabulary import Tribunal


@dataclass
class _Family:
    """Numbers of one claim, those that public decisions state apart; and its decisions."""

    numbers: set[str] = field(default_factory=set)
    public: set[str] = field(default_factory=set)
    decisions: list[models.Decision] = field(default_factory=list)


def numbers(tribunal: Tribunal, docket: str | None, reading: Reading) -> list[str]:
    """Every number of the claim that a decision states, its own docket among them, each behind its system."""
    own = own_number(tribunal, docket) if docket else None
    stated = [(one.system, one.number) for one in reading.claim_numbers]
    return sorted({f"{system} {number}" for system, number in ([own] if own else []) + stated})


def claims(decisions: Iterable[models.Decision]) -> Iterator[models.Claim]:
    """Write into every decision the claim that it is on; the claims come back.

    What the user keeps private joins a claim and never joins two, so that no public figure changes by it. A claim's id
    follows from its first number, or from its only decision where that states none.
    """
    families: dict[str, _Family] = {}
    for decision in sorted(decisions, key=_order):
        stated = decision.claim_numbers or [f"decision {decision.id}"]
        known = list({id(families[number]): families[number] for number in stated if number in families}.values())
        family = _joined(known[:1] if decision.private else known)
        new = {number for number in stated if number not in families} if decision.private else set(stated)
        family.decisions.append(decision)
        family.numbers |= new
        family.public |= set() if decision.private else new
        families.update(dict.fromkeys(family.numbers, family))
    for family in {id(one): one for one in families.values()}.values():
        yield _claim(family)


def _order(decision: models.Decision) -> tuple[bool, str, str]:
    """Public decisions first, each kind from the earliest on; one without a date comes last."""
    return decision.private, decision.decided_on or "9", decision.id


def _joined(families: Sequence[_Family]) -> _Family:
    """Several families as one; a new one of none."""
    if len(families) == 1:
        return families[0]
    joined = _Family()
    for one in families:
        joined.numbers |= one.numbers
        joined.public |= one.public
        joined.decisions += one.decisions
    return joined


def _claim(family: _Family) -> models.Claim:
    named = min(family.public or family.numbers)
    claim = content_key("claim", *named.split(" ", 1))
    for decision in family.decisions:
        decision.claim_id = claim
    first = min(family.decisions, key=_order)
    return models.Claim(id=claim, tribunal=first.tribunal, docket=first.docket)
