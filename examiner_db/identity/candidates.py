"""Pairs of physicians that a person should judge, with named reasons for and against; nothing is joined here.

A pair is proposed if at least one of the two is in a decision, both print a full name, and the names agree: the same
surname and a given name that is the same, an alias or nearly the same, or the same given name and nearly the same
surname. T2 prints the same state and specialty group and has nothing against it; it is ``likely`` where the reference
table knows only one whom a group can mean and the other has that NPI. Everything else is T3.

Records do not say when a physician graduated. They say when a license was first issued and, some, a year of birth: who
was first licensed after the other's decision, or was born too late to have graduated before it, is hardly the other.
Both speak against a pair and keep nobody apart: there may be an older license in another state, or a year misprinted.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from examiner_db.identity.at_hand import AtHand
from examiner_db.identity.clusters import Known
from examiner_db.identity.findings import Candidate
from examiner_db.identity.likeness import likeness
from examiner_db.identity.mentions import Facts, Look
from examiner_db.identity.names import agreement
from examiner_db.identity.partition import Set
from examiner_db.identity.people import People
from examiner_db.identity.portrait import LABEL
from examiner_db.identity.vetoes import against_name

TIERS = ("likely", "T2", "T3")
"""In the order in which a person should look at them."""

YOUNGEST_GRADUATE = 22
"""The age in years at which hardly anybody has a medical degree: the shortest ways to it take five after school."""


@dataclass(frozen=True)
class Party:
    """One physician as one side of a pair."""

    id: str
    mentions: Set
    looks: frozenset[Look]
    names: frozenset[tuple[str, str]]
    states: frozenset[str]
    jurisdictions: frozenset[str]
    specialties: frozenset[str]
    npis: frozenset[str]
    identifiers: frozenset[tuple[str, str]]
    in_decision: bool
    first_decision: int | None
    first_license: int | None
    last_birth: int | None


def propose(
    known: Known, people: People, physicians: Mapping[str, Set], evidence: Mapping[str, AtHand]
) -> list[Candidate]:
    """All pairs, those with nothing against them first, and of these those that the reference table bears out.

    Where that is equal, the pair whose names are most alike comes first. ``evidence`` is what the table says of groups.
    """
    parties = [_party(known, ident, mentions) for ident, mentions in sorted(physicians.items())]
    pairs = {pair for block in _blocks(parties) for pair in _pairs(block)}
    found = [
        (_candidate(one, other, names, evidence), _likeness(one, other))
        for one, other in pairs
        if (names := _names_agree(one, other)) and not people.apart(one.mentions | other.mentions, unsure=True)
    ]
    return [pair for pair, _ in sorted(found, key=_urgency)]


def _urgency(found: tuple[Candidate, float]) -> tuple[int, int, float, str, str]:
    pair, alike = found
    return len(pair.reasons_against), TIERS.index(pair.tier), -alike, pair.a, pair.b


def _likeness(one: Party, other: Party) -> float:
    return max(likeness(" ".join(mine), " ".join(theirs)) for mine in one.names for theirs in other.names)


def _party(known: Known, ident: str, mentions: Set) -> Party:
    every = [known[mention] for mention in mentions]
    full = [facts for facts in every if facts.makes_physician and facts.name.forename]
    return Party(
        id=ident,
        mentions=mentions,
        looks=frozenset(facts.look for facts in full),
        names=frozenset((facts.name.forename or "", facts.look.surname) for facts in full),
        states=frozenset().union(*(facts.states for facts in every)),
        jurisdictions=frozenset(facts.jurisdiction for facts in full),
        specialties=frozenset().union(*(facts.look.specialties for facts in every)),
        npis=frozenset(facts.look.npi for facts in every if facts.look.npi),
        identifiers=frozenset(item for facts in every for item in facts.identifiers.items()),
        in_decision=any(facts.in_decision for facts in every),
        first_decision=min((year for facts in every for year in facts.years), default=None),
        first_license=_first_license(every),
        last_birth=max((facts.look.born for facts in every if facts.look.born), default=None),
    )


def _first_license(every: Sequence[Facts]) -> int | None:
    """The year of the oldest license; ``None`` also where of one it is not known when it was issued."""
    years: dict[str, set[int]] = defaultdict(set)
    for facts in every:
        if "license" in facts.identifiers:
            years[facts.identifiers["license"]].update([] if facts.licensed is None else [facts.licensed])
    return min(set().union(*years.values())) if years and all(years.values()) else None


def _blocks(parties: Iterable[Party]) -> list[list[Party]]:
    """Those who share a surname, and those who share a given name and a surname's first letter."""
    blocks: dict[tuple[str, ...], list[Party]] = defaultdict(list)
    for party in parties:
        for key in {key for given, surname in party.names for key in ((surname,), (given, surname[:1]))}:
            blocks[key].append(party)
    return [block for block in blocks.values() if any(party.in_decision for party in block)]


def _pairs(block: Sequence[Party]) -> Iterator[tuple[Party, Party]]:
    in_decisions = [party for party in block if party.in_decision]
    others = [party for party in block if not party.in_decision]
    yield from combinations(in_decisions, 2)
    yield from (tuple(sorted((one, other), key=lambda party: party.id)) for one in in_decisions for other in others)  # type: ignore[misc] # a pair stays a pair when sorted


def _names_agree(one: Party, other: Party) -> list[str]:
    found = {
        reason
        for given, surname in one.names
        for their_given, their_surname in other.names
        if (reason := name_agreement((given, surname), (their_given, their_surname)))
    }
    return sorted(found)[:1]


def name_agreement(one: tuple[str, str], other: tuple[str, str]) -> str | None:
    """How two given names and surnames agree, in words; ``None`` where they do not, so that nothing is proposed."""
    given, surname = agreement(one[0], other[0]), agreement(one[1], other[1])
    if surname == "the same" and given is not None:
        return "the same given name and surname" if given == "the same" else f"the same surname; given name {given}"
    return f"the same given name; surname {surname}" if given == "the same" and surname == "nearly the same" else None


def likely(ident: str, found: AtHand) -> Candidate:
    """A name group and the NPI that the reference table makes likely."""
    (person,) = (one for one in found.registered if one.npi == found.likely)
    return Candidate(ident, person.npi, "likely", (*found.reasons_for, *person.reasons_for), person.reasons_against)


def _candidate(one: Party, other: Party, names: Sequence[str], evidence: Mapping[str, AtHand]) -> Candidate:
    states, specialties = one.states & other.states, one.specialties & other.specialties
    middles = {look.middle[:1] for look in one.looks} & {look.middle[:1] for look in other.looks} - {""}
    for_ = [
        *names,
        *(f"the same state {state}" for state in sorted(states)),
        *(f"the same specialty {specialty}" for specialty in sorted(specialties)),
        *(f"the same middle initial {initial.upper()}" for initial in sorted(middles)),
        *(f"the same {LABEL[kind]} {value}" for kind, value in sorted(one.identifiers & other.identifiers)),
    ]
    vetoes = {reason for mine in one.looks for theirs in other.looks if (reason := against_name(mine, theirs))}
    against = sorted(vetoes)
    if not one.jurisdictions & other.jurisdictions:
        places = (", ".join(sorted(party.jurisdictions)) for party in (one, other))
        against.append(f"different jurisdictions: {' and '.join(places)}")
    for first, second in ((one, other), (other, one)):
        against += filter(None, (_licensed_after(first, second), _born_too_late(first, second)))
    borne_out = _borne_out(one, other, evidence) if states and specialties and not against else ()
    for_ += borne_out
    tier = "likely" if borne_out else "T2" if states and specialties and not against else "T3"
    return Candidate(one.id, other.id, tier, tuple(for_), tuple(against))


def _licensed_after(one: Party, other: Party) -> str | None:
    """Whether one was a physician only after the other examined, as far as boards say."""
    decided, licensed = one.first_decision, other.first_license
    if decided is None or licensed is None or licensed <= decided:
        return None
    return f"first licensed in {licensed}, after the decision of {decided}"


def _born_too_late(one: Party, other: Party) -> str | None:
    """Whether one cannot well have been a physician when the other examined. The year of birth is never said."""
    decided, born = one.first_decision, other.last_birth
    if decided is None or born is None or born + YOUNGEST_GRADUATE <= decided:
        return None
    return f"born too late to have graduated before the decision of {decided}"


def _borne_out(one: Party, other: Party, evidence: Mapping[str, AtHand]) -> tuple[str, ...]:
    """Why the reference table means the other physician by a group's name; nothing where it does not."""
    for group, physician in ((one, other), (other, one)):
        found = evidence.get(group.id)
        if found is not None and found.likely is not None and found.likely in physician.npis:
            return found.reasons_for
    return ()
