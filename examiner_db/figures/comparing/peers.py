"""The other examiners of a release in the same matched groups, always without the one who is compared."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import reduce
from typing import NamedTuple

from examiner_db.figures.block import Block
from examiner_db.figures.comparing.strata import LEAST_OPINIONS, LEAST_PEERS, Stratum, coarser, stratum_of, widest
from examiner_db.figures.counting import Unit


class Counted(NamedTuple):
    """Opinions that favored one side: ``insurer`` of ``of`` favored the insurer, employer or agency.

    ``checked`` of them a person has checked.
    """

    insurer: int
    of: int
    checked: int = 0

    def plus(self, other: "Counted") -> "Counted":
        """Both together."""
        return Counted(self.insurer + other.insurer, self.of + other.of, self.checked + other.checked)

    def less(self, other: "Counted") -> "Counted":
        """This one without the other."""
        return Counted(self.insurer - other.insurer, self.of - other.of, self.checked - other.checked)


NONE = Counted(0, 0)


def together(counts: Iterable[Counted]) -> Counted:
    """All of them, added."""
    return reduce(Counted.plus, counts, NONE)


class Matched(NamedTuple):
    """An examiner's opinions in one group, and what the others hold in it; ``finest`` is the group before collapsing.

    ``years`` are those of the examiner's decisions, where they are dated.
    """

    finest: Stratum
    used: Stratum
    own: Counted
    years: frozenset[str]
    others: Counted
    examiners: int


class Field:
    """The counted opinions of every identified examiner of a release, by matched group; a few numbers a group each."""

    def __init__(self) -> None:
        """Nobody yet."""
        self.names: dict[str, str] = {}
        self._own: dict[str, dict[Stratum, Counted]] = {}
        self._years: dict[str, dict[Stratum, frozenset[str]]] = {}
        self._held: dict[Stratum, dict[str, Counted]] = defaultdict(dict)

    def add(self, examiner: str, name: str, specialty: str | None, units: Iterable[Unit]) -> None:
        """Enter an examiner; opinions that favored neither side are not compared."""
        own: dict[Stratum, Counted] = {}
        years: dict[Stratum, frozenset[str]] = {}
        for unit in units:
            if unit.says in {"insurer", "claimant"}:
                stratum = stratum_of(unit, specialty)
                one = Counted(int(unit.says == "insurer"), 1, int(unit.checked))
                own[stratum] = own.get(stratum, NONE).plus(one)
                years[stratum] = years.get(stratum, frozenset()) | ({unit.decided_on[:4]} if unit.decided_on else set())
        self.names[examiner] = name
        self._own[examiner] = own
        self._years[examiner] = years
        for finest, counted in own.items():
            for level in self._levels(finest):
                held = self._held[level]
                held[examiner] = held.get(examiner, NONE).plus(counted)

    @staticmethod
    def _levels(finest: Stratum) -> set[Stratum]:
        """Every group that an opinion belongs to, those included that its own examiner does not use."""
        return {*coarser(finest), finest._replace(period=None, specialty=None)}

    def issues(self, examiner: str) -> list[tuple[Block, str]]:
        """The blocks and issues on which the examiner has opinions that favored one side, in a fixed order."""
        return sorted({(stratum.block, stratum.issue) for stratum in self._own[examiner]})

    def own(self, examiner: str, block: str, issue: str) -> dict[Stratum, Counted]:
        """What the examiner holds on one issue in one block, by finest group."""
        return {stratum: held for stratum, held in self._own[examiner].items() if stratum[:2] == (block, issue)}

    def matched(self, examiner: str, block: str, issue: str) -> list[Matched]:
        """The examiner's opinions on one issue with those of the others; what has too few others is left out."""
        found = []
        for finest, own in sorted(self.own(examiner, block, issue).items(), key=str):
            for level in coarser(finest):
                held = self._held[level]
                others = self._total(level).less(held.get(examiner, NONE))
                examiners = len(held) - (examiner in held)
                if others.of >= LEAST_OPINIONS and examiners >= LEAST_PEERS:
                    years = self._years[examiner][finest]
                    found.append(Matched(finest, level, own, years, others, examiners))
                    break
        return found

    def _total(self, stratum: Stratum) -> Counted:
        return together(self._held[stratum].values())

    def peers(self, examiner: str, strata: Iterable[Stratum]) -> Mapping[str, Counted]:
        """What every other examiner holds in these groups together, each opinion once; by id, in order of name."""
        found: dict[str, Counted] = {}
        for stratum in widest(strata):
            for other, held in self._held[stratum].items():
                if other != examiner:
                    found[other] = found.get(other, NONE).plus(held)
        return dict(sorted(found.items(), key=lambda one: (self.names[one[0]].casefold(), one[0])))
