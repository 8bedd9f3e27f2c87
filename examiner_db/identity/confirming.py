"""Confirmations: which take effect, and which mentions that print the same identifier they bring in."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations

from examiner_db.identity.findings import Refusal
from examiner_db.identity.mentions import Facts
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
    applied, refused = _without_contradiction(known, people.confirmed)
    by_value: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in applied:
        by_value[one.entry.kind, one.entry.value] |= one.mentions
    holders = _holders(known, linked)
    links: list[Set] = []
    for key, confirmed in sorted(by_value.items()):
        fitting, reasons = _fitting(known, frozenset(confirmed), holders.get(key, []))
        links.append(frozenset(confirmed).union(*fitting))
        refused += [_not_brought_in(known, key, confirmed, holder, why) for holder, why in reasons]
    return Confirming(tuple(applied), tuple(links), tuple(refused))


def _without_contradiction(known: Known, confirmed: Sequence[Confirmed]) -> tuple[list[Confirmed], list[Refusal]]:
    everything = Confirming(tuple(confirmed))
    twice = {
        mention
        for conflict in everything.npis_differ(known, frozenset(known) & everything.mentions)
        for mention in conflict.a & conflict.b
    }
    applied, contradicted = _sorted_out(confirmed, lambda one: one.entry.kind != "npi" or not one.mentions & twice)
    return applied, [_refusal(one, "another NPI is printed or confirmed there") for one in contradicted]


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


def _fitting(known: Known, confirmed: Set, holders: Sequence[Set]) -> tuple[list[Set], list[tuple[Set, str]]]:
    """The one cluster to bring in, and why others are not: a name that does not agree, or two that do."""
    against = {holder: _against(known, confirmed, holder) for holder in holders if not holder & confirmed}
    fitting = [holder for holder, why in against.items() if why is None]
    refused = [(holder, why) for holder, why in against.items() if why]
    if len(fitting) > 1:
        return [], [*refused, *((holder, f"{len(fitting)} physicians of that name print it") for holder in fitting)]
    return fitting, refused


def _against(known: Known, confirmed: Set, holder: Set) -> str | None:
    ours, theirs = ({known[mention].look for mention in side} for side in (confirmed, holder))
    reasons = (against_identifier(one, other) for one in ours for other in theirs)
    return min((reason for reason in reasons if reason), default=None)


def _refusal(one: Confirmed, why: str) -> Refusal:
    sentence = f"{one.entry.group} is not confirmed as {one.entry.kind} {one.entry.value}: {why}"
    return Refusal(sentence, tuple(sorted(one.mentions)))


def _not_brought_in(known: Known, key: tuple[str, str], confirmed: set[str], holder: Set, why: str) -> Refusal:
    printed = known[min(holder)].printed[0]
    sentence = f"{known[min(confirmed)].printed[0]}, confirmed as {' '.join(key)}, is not joined with {printed}: {why}"
    return Refusal(sentence, tuple(sorted(holder | confirmed)))
