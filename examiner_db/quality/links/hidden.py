"""Names against licenses: what T2 and T3 would link on a list whose license numbers are taken as truth and hidden.

T2 is measured without its condition on the reference table, and without specialties, which such a list does not print.
With the licenses shown, every pair that prints one license under names that do not agree must be refused, and said.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any

from examiner_db.identity.candidates import name_agreement
from examiner_db.identity.clusters import cluster
from examiner_db.identity.mentions import Facts, facts_of
from examiner_db.identity.people import People
from examiner_db.identity.vetoes import against_identifier, against_name
from examiner_db.load.statements import mention_row
from examiner_db.quality.links.share import Share
from examiner_db.records import Mention

Pair = tuple[Facts, Facts]


def hidden_licenses(mentions: Iterable[Mention], jurisdiction: str) -> dict[str, Any]:
    """Figures by name, on the mentions that print a license."""
    known = {facts.id: facts for facts in _facts(mentions, jurisdiction) if "license" in facts.identifiers}
    true = _pairs(known.values(), lambda facts: [facts.identifiers["license"]])
    named = _pairs(known.values(), _blocks)
    tiers = {
        "last and first name the same": _exactly,
        "T3: last name, first name or alias, state": _t3,
        "T2 without its condition on NPPES": lambda one, other: (
            _t3(one, other) and not against_name(one.look, other.look)
        ),
    }
    licenses = len({facts.identifiers["license"] for facts in known.values()})
    head = {"mentions with a license": len(known), "licenses": licenses, "pairs of one license": len(true)}
    return {**head, **{tier: _measured(named, true, rule) for tier, rule in tiers.items()}, **_shown(known, true)}


def _facts(mentions: Iterable[Mention], jurisdiction: str) -> Iterator[Facts]:
    for number, mention in enumerate(mentions):
        ident = f"{number:06}"
        yield facts_of(mention_row(ident, mention, ident, jurisdiction), {"discipline": 1})


def _pairs(every: Iterable[Facts], keys: Callable[[Facts], Sequence[object]]) -> dict[tuple[str, str], Pair]:
    found: dict[object, list[Facts]] = defaultdict(list)
    for facts in every:
        for key in keys(facts):
            found[key].append(facts)
    pairs = (pair for block in found.values() for pair in combinations(block, 2))
    return {(one.id, other.id): (one, other) for one, other in pairs}


def _blocks(facts: Facts) -> list[tuple[str, ...]]:
    return [(facts.look.surname,), (facts.look.given, facts.look.surname[:1])]


def _measured(
    named: dict[tuple[str, str], Pair], true: dict[tuple[str, str], Pair], rule: Callable[[Facts, Facts], object]
) -> dict[str, Any]:
    linked = {key for key, (one, other) in named.items() if rule(one, other)}
    right = len(linked & true.keys())
    precision, recall = Share(right, len(linked)), Share(right, len(true))
    return {"pairs": len(linked), "precision": precision.value, "recall": recall.value, "right": str(precision)}


def _exactly(one: Facts, other: Facts) -> bool:
    return (one.look.given, one.look.surname) == (other.look.given, other.look.surname)


def _t3(one: Facts, other: Facts) -> bool:
    names = ((facts.look.given, facts.look.surname) for facts in (one, other))
    return bool(one.states & other.states) and name_agreement(*names) is not None


def _shown(known: dict[str, Facts], true: dict[tuple[str, str], Pair]) -> dict[str, Any]:
    """With the licenses: what is linked, and whether every pair whose names do not agree is refused and reported."""
    found = cluster(known, People())
    home = {mention: place for place, one in enumerate(found.identified) for mention in one}
    reported = {mention for refusal in found.refused for mention in refusal.mentions}
    against = [pair for pair in true.values() if against_identifier(pair[0].look, pair[1].look)]
    spellings = {frozenset((one.look, other.look)) for one, other in against}
    return {
        "one license, names that do not agree": len(against),
        "the same, different spellings": len(spellings),
        "of these linked": sum(home[one.id] == home[other.id] for one, other in against),
        "of these not reported": sum(not {one.id, other.id} <= reported for one, other in against),
        "one license, linked": sum(home[one.id] == home[other.id] for one, other in true.values()),
    }
