"""Who engaged or paid an examiner: each organization once for what it did, with the number of rows behind it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from sqlmodel import Session, col, or_, select

from examiner_db.export.life.listings import ListingLine
from examiner_db.figures.block import BLOCKS, Block
from examiner_db.models import Organization
from examiner_db.track_record import OpinionRow

PAID = "paid, as the company reported"
"""What a company did that reported a payment; the others retained, in the words of their block."""


@dataclass(frozen=True)
class Tie:
    """One organization and what it did: in ``n`` decisions or payments, between two years where they are known.

    ``kind`` is there where a person gave one, ``block`` and the name choose the opinions behind the number,
    ``organization`` is the id of one that retained, and ``dollars`` is what was paid, added up.
    """

    name: str
    kind: str | None
    did: str
    n: int
    first: str | None
    last: str | None
    block: Block | None
    organization: str | None = None
    dollars: str | None = None


def ties(session: Session, opinions: Iterable[OpinionRow], listed: Iterable[ListingLine]) -> tuple[Tie, ...]:
    """Those who retained first, in the order of blocks, then those who paid; the most rows first."""
    named = [row for row in opinions if row.organization]
    known = _known(session, {str(row.organization) for row in named})
    return (*_retained(named, known), *_paid(line for line in listed if line.kind == "payment"))


def _retained(rows: Iterable[OpinionRow], known: dict[str, Organization]) -> Iterator[Tie]:
    found: dict[tuple[Block, str], dict[str, str | None]] = defaultdict(dict)
    for row in rows:
        found[row.block, str(row.organization)][row.decision.id] = row.decision.decided_on
    order = list(BLOCKS)
    for (block, name), decisions in sorted(
        found.items(), key=lambda one: (order.index(one[0][0]), -len(one[1]), one[0][1])
    ):
        years = sorted(date[:4] for date in decisions.values() if date)
        yield Tie(
            name=name,
            kind=known[name].kind if name in known else None,
            did=f"retained {BLOCKS[block]}",
            n=len(decisions),
            first=years[0] if years else None,
            last=years[-1] if years else None,
            block=block,
            organization=known[name].id if name in known else None,
        )


def _paid(lines: Iterable[ListingLine]) -> list[Tie]:
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    for line in lines:
        facts = {name: str(value) for name, value in line.facts}
        found[facts["Paid by"]].append(facts)
    made = [
        Tie(
            name=name,
            kind=None,
            did=PAID,
            n=len(payments),
            first=min(one["Year"] for one in payments),
            last=max(one["Year"] for one in payments),
            block=None,
            dollars=_added(one["United States dollars"] for one in payments),
        )
        for name, payments in found.items()
    ]
    return sorted(made, key=lambda tie: (-tie.n, tie.name))


def _added(amounts: Iterable[str]) -> str | None:
    """The sum of amounts; none where one of them is no number, since a sum without it would be wrong."""
    try:
        return f"{sum(Decimal(amount) for amount in amounts):,.2f}"
    except InvalidOperation:
        return None


def _known(session: Session, names: set[str]) -> dict[str, Organization]:
    """By name the organization that has it; of several, the one of which a person said what it is."""
    named = or_(col(Organization.known_as).in_(names), col(Organization.name).in_(names))
    found = session.exec(select(Organization).where(named)) if names else ()
    return {one.known_as or one.name: one for one in sorted(found, key=lambda one: (one.kind is not None, one.id))}
