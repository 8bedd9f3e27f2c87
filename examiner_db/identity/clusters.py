"""Mentions become clusters in four steps, each the same in any order.

1. By identifier: mentions that print one NPI, license or ORCID, with a name that agrees and no veto.
2. By name: mentions without an identifier that print one full name in one jurisdiction (and state, where a list is of
   the whole country), and nothing that conflicts.
3. By people: judgments and confirmations join what step 1 left; a ``different`` pair always keeps apart.
4. Name groups: what step 2 put together and step 3 did not identify. Nobody becomes identified by a name.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from examiner_db.identity.confirming import Confirming, confirm
from examiner_db.identity.findings import Refusal
from examiner_db.identity.mentions import Facts, Look
from examiner_db.identity.partition import Conflict, Set, partition, partition_of
from examiner_db.identity.people import People
from examiner_db.identity.vetoes import against_identifier, against_name

COUNTRY = "US"
"""The jurisdiction of what is printed for the whole country."""
Known = Mapping[str, Facts]
Against = Callable[[Look, Look], str | None]


@dataclass(frozen=True)
class Clusters:
    """``identified`` and ``groups`` are the physicians; ``split`` says of a mention why others of its name are apart.

    ``confirming`` holds the confirmations that took effect.
    """

    identified: frozenset[Set]
    groups: frozenset[Set]
    split: Mapping[str, tuple[str, ...]]
    confirming: Confirming
    refused: tuple[Refusal, ...]

    @property
    def physicians(self) -> tuple[Set, ...]:
        """All of them, in the order of their smallest mention."""
        return tuple(sorted(self.identified | self.groups, key=min))


def cluster(known: Known, people: People) -> Clusters:
    """Resolve all mentions."""
    linked, refused = _by_identifier(known, people)
    named, split = _by_name(known, people)
    confirming = confirm(known, people, linked)
    strong, met = _by_people(known, people, linked, confirming)
    confirming = confirming.within(strong)
    printed = {ident for ident, facts in known.items() if facts.identifiers}
    sure = [one for one in strong if one & printed or one & confirming.mentions]
    groups = _groups(people, strong, sure, named)
    return Clusters(
        identified=frozenset(one for one in sure if _on_record(known, one)),
        groups=frozenset(one for one in groups if _on_record(known, one)),
        split=split,
        confirming=confirming,
        refused=(
            *refused,
            *people.refused,
            *confirming.refused,
            *_not_joined(known, met),
            *_not_followed(people, strong),
        ),
    )


def _by_identifier(known: Known, people: People) -> tuple[list[Set], list[Refusal]]:
    buckets = _buckets(known, lambda facts: [*facts.identifiers.items()])

    def conflicts(mentions: Set) -> list[Conflict]:
        return [*_conflicts(known, mentions, against_identifier), *people.apart(mentions, unsure=True)]

    clusters, met = partition([*_singles(known), *buckets], conflicts)
    return clusters, [_not_linked(known, conflict) for conflict in met]


def _by_name(known: Known, people: People) -> tuple[list[Set], dict[str, tuple[str, ...]]]:
    buckets = _buckets(known, _name_keys)

    def conflicts(mentions: Set) -> list[Conflict]:
        return [*_conflicts(known, mentions, against_name), *people.apart(mentions, unsure=True)]

    split: dict[str, tuple[str, ...]] = {}
    groups: list[Set] = []
    for bucket in buckets:
        clusters, met = partition([bucket], conflicts)
        groups += clusters
        reasons = tuple(sorted({conflict.reason for conflict in met}))
        split |= dict.fromkeys(bucket, reasons) if reasons else {}
    return groups, split


def _name_keys(facts: Facts) -> list[tuple[str, ...]]:
    """Where a mention stands among names: jurisdiction, given name and surname, in decisions or elsewhere.

    A list of the whole country holds namesakes of every state, so that there the printed state parts them too.
    """
    forename = facts.name.forename
    if facts.identifiers or not facts.makes_physician or forename is None or not facts.look.surname:
        return []
    # A name in a list of discipline and the same name in a decision are two names until somebody judges.
    if facts.in_decision:
        return [("decision", facts.jurisdiction, forename, facts.look.surname)]
    state = facts.state or "" if facts.jurisdiction == COUNTRY else ""
    return [("record", facts.jurisdiction, state, forename, facts.look.surname)]


def _by_people(
    known: Known, people: People, linked: Sequence[Set], confirming: Confirming
) -> tuple[list[Set], list[Conflict]]:
    links = [*(same.mentions for same in people.same), *confirming.links]

    def conflicts(mentions: Set) -> list[Conflict]:
        return [*confirming.npis_differ(known, mentions), *people.apart(mentions, unsure=False)]

    return partition_of(linked, links, conflicts)


def _groups(people: People, strong: Sequence[Set], sure: Sequence[Set], named: Sequence[Set]) -> list[Set]:
    identified = frozenset().union(*sure)
    atoms = [one for one in strong if not one & identified]
    judged = frozenset().union(*(same.mentions for same in people.same)) - identified
    links = [group - identified for group in named]
    in_groups = frozenset().union(*links) | judged
    clusters, _ = partition_of(
        [one for one in atoms if one & in_groups], links, lambda mentions: people.apart(mentions, unsure=True)
    )
    return clusters


def _on_record(known: Known, mentions: Set) -> bool:
    return any(known[mention].makes_physician for mention in mentions)


def _singles(mentions: Iterable[str]) -> list[Set]:
    return [frozenset({mention}) for mention in mentions]


def _buckets(known: Known, keys: Callable[[Facts], Sequence[object]]) -> list[Set]:
    buckets: dict[object, set[str]] = defaultdict(set)
    for ident, facts in known.items():
        for key in keys(facts):
            buckets[key].add(ident)
    return [frozenset(bucket) for bucket in buckets.values()]


def _conflicts(known: Known, mentions: Set, against: Against) -> list[Conflict]:
    """The conflicts among mentions, compared look by look: a thousand of one look are compared once."""
    looks: dict[Look, set[str]] = defaultdict(set)
    for mention in sorted(mentions):
        looks[known[mention].look].add(mention)
    pairs = ((one, other, against(one, other)) for one, other in combinations(looks, 2))
    return [Conflict(frozenset(looks[one]), frozenset(looks[other]), why) for one, other, why in pairs if why]


def _not_linked(known: Known, conflict: Conflict) -> Refusal:
    one, other = (known[min(side)] for side in sorted((conflict.a, conflict.b), key=min))
    shared = sorted(
        f"{kind} {value}" for kind, value in one.identifiers.items() if other.identifiers.get(kind) == value
    )
    what = f"print the same {' and '.join(shared)}" if shared else "hang together by identifiers"
    sentence = f"{one.printed[0]} and {other.printed[0]} {what} and are not linked: {conflict.reason}"
    return Refusal(sentence, tuple(sorted(conflict.a | conflict.b)))


def _not_joined(known: Known, met: Iterable[Conflict]) -> list[Refusal]:
    return [
        Refusal(
            f"{known[min(one.a)].printed[0]} and {known[min(one.b)].printed[0]} would be one physician by judgments "
            f"and are not joined: {one.reason}",
            tuple(sorted(one.a | one.b)),
        )
        for one in met
    ]


def _not_followed(people: People, strong: Sequence[Set]) -> list[Refusal]:
    """Judgments that are not in effect because, with others, they would join a pair that is kept apart."""
    home = {mention: place for place, one in enumerate(strong) for mention in one}
    broken = (same for same in people.same if len({home[mention] for mention in same.mentions}) > 1)
    return [
        Refusal(
            f"{same.entry.a} and {same.entry.b} are judged {same.entry.verdict} on {same.entry.at[:10]} and are not "
            "joined: it would put together others who are kept apart",
            tuple(sorted(same.mentions)),
        )
        for same in broken
    ]
