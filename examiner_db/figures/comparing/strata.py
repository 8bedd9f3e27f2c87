"""Matched groups: tribunal, issue, specialty group and five-year period, and what is dropped from small ones.

The rule is written down here and nowhere else. A group bears a rate when it holds, without the examiner compared,
``LEAST_OPINIONS`` opinions and ``LEAST_PEERS`` other examiners; else the period is dropped, then the specialty. A group
that is too small even then has no rate, and the opinions in it are not compared.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from examiner_db.figures.block import Block
from examiner_db.figures.counting import Reading, Unit
from examiner_db.figures.words import span, tribunal_code
from examiner_db.identity.specialties import specialty_groups

LEAST_OPINIONS = 30
LEAST_PEERS = 5
PERIOD = 5
"""Years in a period; one begins in every year that five divides."""


class Stratum(NamedTuple):
    """One matched group; ``specialty`` and ``period``, its first year, are ``None`` where dropped or unknown."""

    block: Block
    issue: str
    tribunal: str
    specialty: str | None
    period: int | None

    def holds(self, other: "Stratum") -> bool:
        """Whether ``other`` is this group or a finer part of it."""
        same = self[:3] == other[:3] and self.specialty in {None, other.specialty}
        return same and self.period in {None, other.period}


def specialty_of(printed: str | None) -> str | None:
    """The specialty group of an examiner, by one name; ``None`` where what is printed names none that is known."""
    return " and ".join(sorted(specialty_groups(printed))) or None


def stratum_of(unit: Unit | Reading, specialty: str | None) -> Stratum:
    """The finest group of an opinion."""
    year = int(unit.decided_on[:4]) if unit.decided_on else None
    period = None if year is None else year - year % PERIOD
    return Stratum(unit.block, unit.issue or "", unit.tribunal, specialty, period)


def coarser(finest: Stratum) -> Iterator[Stratum]:
    """The group itself, then without its period, then without its specialty, each once.

    Without a date the period is not known, and without a known specialty only the group of all specialties fits.
    """
    levels = [finest, finest._replace(period=None), finest._replace(period=None, specialty=None)]
    if finest.specialty is None:
        levels = levels[2:]
    elif finest.period is None:
        levels = levels[1:]
    yield from levels


def widest(strata: Iterable[Stratum]) -> list[Stratum]:
    """Those of the groups that no other of them holds: disjoint, so that nothing in them is counted twice."""
    found = sorted(set(strata), key=in_order)
    return [one for one in found if not any(other != one and other.holds(one) for other in found)]


def in_order(stratum: Stratum) -> tuple[str, ...]:
    """What groups are sorted by: block, issue, tribunal, specialty, period."""
    return tuple("" if part is None else str(part) for part in stratum)


def words(stratum: Stratum) -> str:
    """The group as sentences name it, without its issue and block."""
    specialty = stratum.specialty or "any specialty"
    return f"{tribunal_code(stratum.tribunal)}, {specialty}, {period_words(stratum.period)}"


def period_words(period: int | None) -> str:
    """A period by its first and last year, or that it is every year."""
    return "any year" if period is None else span(str(period), str(period + PERIOD - 1))


def collapsed(finest: Stratum, used: Stratum) -> str:
    """What was dropped from ``finest``, in words; empty where ``used`` is the finest."""
    without_specialty = used.specialty is None
    without_period = used.period is None
    if finest == used and not without_specialty and not without_period:
        return ""
    dropped = "five-year periods and specialties are" if without_specialty else "five-year periods are"
    return (
        f"{dropped} put together, because the finer group holds fewer than {LEAST_OPINIONS} opinions of others, fewer "
        f"than {LEAST_PEERS} other examiners, or no date or specialty"
    )
