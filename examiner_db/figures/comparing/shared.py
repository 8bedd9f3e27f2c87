"""What two to four examiners have in common: the matched groups in which each of them holds a counted opinion.

Shares of two examiners are of the same kind only within such groups. No rate of one is set against that of the other,
and nothing is tested: two to four people are no peer group.
"""

from collections.abc import Iterable, Mapping, Sequence

from examiner_db.figures.comparing.strata import PERIOD, Stratum, in_order, stratum_of
from examiner_db.figures.counting import Unit

Grouped = Mapping[Stratum, Sequence[Unit]]
"""Counted opinions of one examiner by their finest group."""

ONE_SIDED = frozenset({"insurer", "claimant"})


def grouped(units: Iterable[Unit], specialty: str | None) -> dict[Stratum, list[Unit]]:
    """Counted opinions by tribunal, issue, specialty group and period; those without a known one of these left out.

    What is not known cannot be common to anybody.
    """
    found: dict[Stratum, list[Unit]] = {}
    for unit in units:
        stratum = stratum_of(unit, specialty)
        if stratum.specialty is not None and stratum.period is not None:
            found.setdefault(stratum, []).append(unit)
    return found


def common(everyone: Sequence[Grouped]) -> list[Stratum]:
    """The groups in which each examiner holds an opinion that favored one side, in a fixed order.

    None of fewer than two examiners.
    """
    if len(everyone) < 2:
        return []
    sided = [
        {stratum for stratum, units in held.items() if ONE_SIDED & {unit.says for unit in units}} for held in everyone
    ]
    return sorted(set.intersection(*sided), key=in_order)


def years_of(stratum: Stratum) -> tuple[int, int]:
    """The first and the last year of a group's period; ``ValueError`` where it has none."""
    if stratum.period is None:
        message = "a group without a period has no years"
        raise ValueError(message)
    return stratum.period, stratum.period + PERIOD - 1
