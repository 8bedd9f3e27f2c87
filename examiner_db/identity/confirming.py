"""Confirmations: which take effect, and which mentions that print the same identifier they bring in."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations

from examiner_db.identity.findings import Refusal
from examiner_db.identity.mentions import Facts, Look
from examiner_db.identity.partition import Conflict, Set
from examiner_db.identity.people import Confirmed, People
from examiner_db.identity.vetoes import against_identifier

Known = Mapping[str, Facts]


@dataclass(frozen=True)
class Confirming:
    """``applied`` take effect; ``links`` join what they confirm with what prints the same identifier."""

    applied: tuple[Confirmed, ...] = ()
    links: tuple[Set, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def mentions(self) -> Set:
        """All that is confirmed."""
        return frozenset(self.by_mention)

    @cached_property
    def by_mention(self) -> dict[str, list[Confirmed]]:
        """What is confirmed of each mention."""
        found: dict[str, list[Confirmed]] = defaultdict(list)
        for one in self.applied:
            for mention in one.mentions:
                found[mention].append(one)
        return found

    def of(self, mentions: Set) -> list[Confirmed]:
        """What is confirmed of any of ``mentions``, each once, in order."""
        found = {one for mention in mentions & self.by_mention.keys() for one in self.by_mention[mention]}
        return sorted(found, key=lambda one: (one.entry.kind, one.entry.value, one.entry.at, one.entry.group))

    def npis(self, known: Known, mentions: Set) -> dict[str, Set]:
        """By NPI, printed or confirmed, the mentions among ``mentions`` that have it."""
        found: dict[str, set[str]] = defaultdict(set)
        for mention in mentions:
            confirmed = (one.entry.value for one in self.by_mention.get(mention, ()) if one.entry.kind == "npi")
            for npi in {known[mention].look.npi, *confirmed} - {None}:
                found[str(npi)].add(mention)
        return {npi: frozenset(having) for npi, having in sorted(found.items())}

    def npis_differ(self, known: Known, mentions: Set) -> list[Conflict]:
        """One person has one NPI: mentions with two are apart, whatever else is judged."""
        by_npi = self.npis(known, mentions)
        return [
            Conflict(by_npi[one], by_npi[other], f"NPIs differ ({one} and {other})")
            for one, other in combinations(by_npi, 2)
        ]

    def within(self, clusters: Sequence[Set]) -> "Confirming":
        """A confirmation whose mentions were kept apart says who none of them is."""
        home = {mention: place for place, cluster in enumerate(clusters) for mention in cluster}
        whole, broken = _sorted_out(self.applied, lambda one: len({home[mention] for mention in one.mentions}) == 1)
        refused = (_refusal(one, "its mentions are kept apart by other judgments") for one in broken)
        return replace(self, applied=tuple(whole), refused=(*self.refused, *refused))


def confirm(known: Known, people: People, linked: Sequence[Set]) -> Confirming:
    """Apply the confirmations to ``linked``, the clusters that identifiers make by themselves."""
    applied, refused = _without_contradiction(known, people, linked)
    by_value: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in applied:
        by_value[one.entry.kind, one.entry.value] |= one.mentions
    holders = _holders(known, linked)
    links: list[Set] = []
    for key, confirmed in sorted(by_value.items()):
        fitting, reasons = _fitting(known, people, frozenset(confirmed), holders.get(key, []))
        links.append(frozenset(confirmed).union(*fitting))
        refused += [_not_brought_in(known, key, confirmed, holder, why) for holder, why in reasons]
    return Confirming(tuple(applied), tuple(links), tuple(refused))


def _without_contradiction(
    known: Known, people: People, linked: Sequence[Set]
) -> tuple[list[Confirmed], list[Refusal]]:
    """The confirmations that contradict no other; of those that do, none can be told to be the right one."""
    everything = Confirming(people.confirmed)
    two = (cluster for cluster in linked if len(everything.npis(known, cluster)) > 1)
    twice = frozenset[str]().union(*two)
    rest, two_npis = _sorted_out(people.confirmed, lambda one: one.entry.kind != "npi" or not one.mentions & twice)
    others = _of_another_name(known, people, rest)
    applied, two_names = _sorted_out(rest, lambda one: one not in others)
    refused = [_refusal(one, "another NPI is printed or confirmed there") for one in two_npis]
    return applied, refused + [_refusal(one, others[one]) for one in two_names]


def _of_another_name(known: Known, people: People, confirmed: Sequence[Confirmed]) -> dict[Confirmed, str]:
    """Confirmations of one identifier under names that do not agree, unless people say that they are one.

    A digit is mistyped in one of them. Names are compared look by look: people confirm one physician file by file.
    """
    alike: dict[tuple[str, str], dict[frozenset[Look], list[Confirmed]]] = defaultdict(lambda: defaultdict(list))
    for one in confirmed:
        looks = frozenset(known[mention].look for mention in one.mentions)
        alike[one.entry.kind, one.entry.value][looks].append(one)
    found: dict[Confirmed, str] = {}
    pairs = (pair for by_looks in alike.values() for pair in combinations(by_looks.items(), 2))
    for (ours, ones), (theirs, others) in pairs:
        why = _disagreement(ours, theirs)
        apart = ((one, other) for one in ones for other in others if why and not _judged_same(people, one, other))
        for one, other in apart:
            found.setdefault(one, f"so is {_shown(known, other)}, and {why}")
            found.setdefault(other, f"so is {_shown(known, one)}, and {why}")
    return found


def _shown(known: Known, one: Confirmed) -> str:
    return f"{known[min(one.mentions)].printed[0]} ({one.entry.group})"


def _sorted_out(
    confirmed: Sequence[Confirmed], holds: Callable[[Confirmed], bool]
) -> tuple[list[Confirmed], list[Confirmed]]:
    return [one for one in confirmed if holds(one)], [one for one in confirmed if not holds(one)]


def _holders(known: Known, linked: Sequence[Set]) -> dict[tuple[str, str], list[Set]]:
    holders: dict[tuple[str, str], list[Set]] = defaultdict(list)
    for cluster in linked:
        for key in {item for mention in cluster for item in known[mention].identifiers.items()}:
            holders[key].append(cluster)
    return holders


def _fitting(
    known: Known, people: People, confirmed: Set, holders: Sequence[Set]
) -> tuple[list[Set], list[tuple[Set, str]]]:
    """The one cluster to bring in, and why others are not: a name that does not agree, or two that do."""
    against = {holder: _against(known, people, confirmed, holder) for holder in holders if not holder & confirmed}
    fitting = [holder for holder, why in against.items() if why is None]
    refused = [(holder, why) for holder, why in against.items() if why]
    if len(fitting) > 1:
        return [], [*refused, *((holder, f"{len(fitting)} physicians of that name print it") for holder in fitting)]
    return fitting, refused


def _against(known: Known, people: People, confirmed: Set, holder: Set) -> str | None:
    """Why a rule holds two to be two; nothing where people say that they are one."""
    if any(one.mentions & confirmed and one.mentions & holder for one in people.same):
        return None
    ours, theirs = (frozenset(known[mention].look for mention in side) for side in (confirmed, holder))
    return _disagreement(ours, theirs)


def _judged_same(people: People, one: Confirmed, other: Confirmed) -> bool:
    return any(same.mentions & one.mentions and same.mentions & other.mentions for same in people.same)


def _disagreement(ours: frozenset[Look], theirs: frozenset[Look]) -> str | None:
    reasons = (against_identifier(one, other) for one in ours for other in theirs)
    return min((reason for reason in reasons if reason), default=None)


def _refusal(one: Confirmed, why: str) -> Refusal:
    sentence = f"{one.entry.group} is not confirmed as {one.entry.kind} {one.entry.value}: {why}"
    return Refusal(sentence, tuple(sorted(one.mentions)))


def _not_brought_in(known: Known, key: tuple[str, str], confirmed: set[str], holder: Set, why: str) -> Refusal:
    printed = known[min(holder)].printed[0]
    sentence = f"{known[min(confirmed)].printed[0]}, confirmed as {' '.join(key)}, is not joined with {printed}: {why}"
    return Refusal(sentence, tuple(sorted(holder | confirmed)))
