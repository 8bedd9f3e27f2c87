"""What the reference table knows about a printed name: how many are registered under it, who could be meant, and why.

It proposes and never confirms. ``likely`` (tier T2) is named only where exactly one registered person has the name,
aliases included, in that state and those years, with the specialty that is printed, and where the name is not common:
nobody else in the country has the same first name, surname and specialty. NPPES tells where somebody practices now; of
earlier years it tells only whether the NPI was there.

Where nobody of the name who is registered in the state can be meant, those whose surname is near it are shown apart,
each with what differs: a person may know of a marriage or a misprint. They are in no count, and none is ``likely``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from examiner_db.identity.bridge import given_agrees, look_of, shown
from examiner_db.identity.mentions import Facts, Look
from examiner_db.identity.names import agreement, spellings
from examiner_db.identity.specialties import specialties_conflict, specialty_groups
from examiner_db.identity.vetoes import veto
from examiner_db.registry import Registered, Registry, nearness
from examiner_db.registry.taxonomies import groups, specialties
from examiner_db.us_states import STATES

ENUMERATED = 2008
"""From May 2005 to May 2008 everybody who practiced was given an NPI; before that year nobody's tells anything."""
SHOWN = 12
"""Registered people who are shown one by one; the others are counted."""


@dataclass(frozen=True)
class Namesake:
    """A registered person of the name, with what is public of him or her: city and state, no street."""

    npi: str
    name: str
    also: tuple[str, ...]
    specialties: tuple[str, ...]
    place: str
    licensed: tuple[str, ...]
    registered_on: str | None
    deactivated_on: str | None
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]


@dataclass(frozen=True)
class AtHand:
    """The evidence on one printed name, as of the day of the table.

    ``in_states`` and ``nationally`` count everybody registered under it, ``alike`` those with a printed specialty.
    ``likely`` is an NPI to look at first, ``near`` who is registered in the state under nearly this name. ``whole`` is
    false where only answers of the registry's API are at hand.
    """

    as_of: str
    whole: bool
    states: tuple[str, ...]
    specialties: tuple[str, ...]
    in_states: int
    nationally: int
    alike: int
    likely: str | None
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]
    registered: tuple[Namesake, ...]
    near: tuple[Namesake, ...] = ()


def at_hand(registry: Registry, every: Iterable[Facts]) -> AtHand | None:
    """The evidence on the name that these mentions print; ``None`` where none is full, or nothing is at hand on it."""
    printed = _Printed([facts for facts in every if facts.makes_physician and facts.name.forename])
    if not printed.looks:
        return None
    found = [one for one in printed.registered(registry) if printed.has_name_of(one)]
    here = [one for one in found if one.states & printed.states]
    alike = [one for one in found if printed.specialties & groups_of(one)]
    weighed = _Weighed(printed, here, alike, registry.whole)
    near = [] if weighed.fitting else printed.nearly(registry)
    if not found and not near and not registry.whole:
        return None
    return AtHand(
        as_of=registry.as_of,
        whole=registry.whole,
        states=tuple(sorted(printed.states)),
        specialties=tuple(sorted(printed.specialties)),
        in_states=len(here),
        nationally=len(found),
        alike=len(alike),
        likely=weighed.likely,
        reasons_for=tuple(weighed.reasons_for()),
        reasons_against=tuple(weighed.reasons_against()),
        registered=printed.shown(found),
        near=printed.shown(near),
    )


def groups_of(one: Registered) -> frozenset[str]:
    """The specialty groups under which somebody is registered, and those that the degree names."""
    return groups(one.taxonomies) | specialty_groups(one.credential)


class _Printed:
    """One name as its mentions print it, with all that they print beside it."""

    def __init__(self, full: Sequence[Facts]) -> None:
        self.looks = {facts.look._replace(npi=None) for facts in full}
        self.specialties = frozenset().union(*(look.specialties for look in self.looks))
        self.states = frozenset().union(*(facts.states for facts in full))
        self.years = frozenset().union(*(facts.years for facts in full))

    @cached_property
    def where(self) -> str:
        return " or ".join(STATES.get(state, state) for state in sorted(self.states))

    @cached_property
    def field(self) -> str:
        return " or ".join(sorted(self.specialties))

    def registered(self, registry: Registry) -> list[Registered]:
        return self._found(registry.named)

    def nearly(self, registry: Registry) -> list[Registered]:
        """Who is registered in a printed state under nearly this name, and is excluded by nothing else."""
        near = [one for one in self._found(registry.near) if one.states & self.states and not self.apart(one)]
        return [one for one in near if any(_agreeing(mine, theirs) for mine in self.looks for theirs in look_of(one))]

    def _found(self, asked: Callable[[str, frozenset[str]], list[Registered]]) -> list[Registered]:
        found = {
            one.npi: one
            for given, surname in {(look.given, look.surname) for look in self.looks}
            for one in asked(surname, spellings(given.partition(" ")[0]))
        }
        return [found[npi] for npi in sorted(found)]

    def shown(self, people: Iterable[Registered]) -> tuple[Namesake, ...]:
        """Those with least against them first; no more than a page can show."""
        beside = sorted(map(self.beside, people), key=lambda one: (len(one.reasons_against), one.npi))
        return tuple(beside[:SHOWN])

    def has_name_of(self, one: Registered) -> bool:
        return any(_same_name(mine, theirs) for mine in self.looks for theirs in look_of(one))

    def apart(self, one: Registered) -> list[str]:
        """What tells the person from whom the mentions print, apart from place and specialty."""
        theirs = look_of(one)[0]._replace(npi=None)
        found = {why for mine in self.looks if (why := veto(mine, theirs))}
        first, last = min(self.years, default=None), max(self.years, default=None)
        registered, deactivated = (int((day or "0")[:4]) for day in (one.registered_on, one.deactivated_on))
        if first and registered > max(first, ENUMERATED):
            found.add(f"registered in {registered}, after the decision of {first}")
        if last and 0 < deactivated < last:
            found.add(f"NPI deactivated in {deactivated}, before the decision of {last}")
        return sorted(found)

    def beside(self, one: Registered) -> Namesake:
        groups = groups_of(one)
        against = self.apart(one)
        if specialties_conflict(self.specialties, groups):
            against.append(f"specialties differ ({self.field} and {', '.join(sorted(groups))})")
        if self.states and not one.states & self.states:
            against.append(f"neither practices nor has filed a license in {self.where}")
        return Namesake(
            npi=one.npi,
            name=", ".join(filter(None, (shown(one), one.credential))),
            also=tuple(f"{given} {surname}".title() for surname, given in one.also),
            specialties=specialties(one.taxonomies),
            place=", ".join(filter(None, (one.city.title(), one.state))),
            licensed=tuple(sorted({license_.state for license_ in one.licenses})),
            registered_on=one.registered_on,
            deactivated_on=one.deactivated_on,
            reasons_for=tuple(self._for(one)),
            reasons_against=tuple(against),
        )

    def _for(self, one: Registered) -> list[str]:
        filed = sorted({license_.state for license_ in one.licenses} & self.states)
        middles = {look.middle[:1] for look in self.looks} & {look_of(one)[0].middle[:1]} - {""}
        return [
            *sorted({why for mine in self.looks for theirs in look_of(one) if (why := _agreeing(mine, theirs))})[:1],
            *([f"practices in {STATES.get(one.state, one.state)}"] if one.state in self.states else []),
            *(f"has filed a license in {STATES.get(state, state)}" for state in filed),
            *(f"the same specialty {group}" for group in sorted(self.specialties & groups_of(one))),
            *(f"the same middle initial {initial.upper()}" for initial in sorted(middles)),
        ]


def _same_name(mine: Look, theirs: Look) -> bool:
    """The surname apart from blanks, and a given name that can be the same."""
    same = mine.surname.replace(" ", "") == theirs.surname.replace(" ", "")
    return same and given_agrees(mine.given.partition(" ")[0], theirs.given.partition(" ")[0])


def _agreeing(mine: Look, theirs: Look) -> str | None:
    """How the names agree: the given name, and the surname or one that is near it."""
    how = agreement(mine.given, theirs.given)
    near = nearness(mine.surname, theirs.surname)
    if how is None or not (near or _same_name(mine, theirs)):
        return None
    given = "the same given name" if how == "the same" else f"given name {how}"
    if near:
        return f"{given}; surname {theirs.surname.title()}, {near}"
    return f"{given} and surname" if how == "the same" else f"the same surname; {given}"


@dataclass(frozen=True)
class _Weighed:
    """The reasons for and against looking at one registered person first, and that person if nothing is against it."""

    printed: _Printed
    here: Sequence[Registered]
    alike: Sequence[Registered]
    whole: bool

    @cached_property
    def fitting(self) -> list[Registered]:
        """Registered in the state, and excluded by nothing that is printed."""
        return [one for one in self.here if not self.printed.apart(one)]

    @cached_property
    def here_alike(self) -> list[Registered]:
        return [one for one in self.here if one in self.alike]

    @property
    def likely(self) -> str | None:
        certain = not self.reasons_against() and self.fitting == self.here_alike
        return self.fitting[0].npi if certain else None

    def reasons_for(self) -> list[str]:
        where, field = self.printed.where, self.printed.field
        said = {
            f"only physician of this name in {field} registered in {where}": len(self.here_alike) == 1,
            f"only physician of this name in {where} whom nothing that is printed excludes": len(self.fitting) == 1,
            f"not a common name: one physician of this name in {field} in the country": len(self.alike) == 1
            and self.whole,
        }
        return [reason for reason, holds in said.items() if holds]

    def reasons_against(self) -> list[str]:
        printed = self.printed
        where, field = printed.where, printed.field
        said = {
            "no state is printed with the name": not printed.states,
            "no specialty is printed with the name": not printed.specialties,
            "the year of the decision is not known": not printed.years,
            _how_many(self.fitting, f"could be meant in {where}"): printed.states and len(self.fitting) != 1,
            _how_many(self.here_alike, f"in {field} registered in {where}"): printed.states
            and printed.specialties
            and len(self.here_alike) != 1,
            f"a common name: {len(self.alike)} physicians of this name in {field} in the country": len(self.alike) > 1,
            "only answers of the registry's API are at hand, not the whole table": not self.whole,
        }
        return [reason for reason, holds in said.items() if holds]


def _how_many(people: Sequence[Registered], which: str) -> str:
    return f"{len(people) or 'no'} physician{'s' * (len(people) > 1)} of this name {which}"
