"""What is at hand on each name beside the documents that print it, for a person who must say who is meant."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from examiner_db.identity.at_hand import AtHand, at_hand
from examiner_db.identity.clusters import Known
from examiner_db.identity.findings import Adjudicated, Candidate
from examiner_db.identity.partition import Conflict, Set
from examiner_db.identity.people import People
from examiner_db.registry import Registry


def evidence_on(known: Known, groups: Mapping[str, Set], registry: Registry | None) -> dict[str, AtHand]:
    """What the reference table says of each name group; of a group on which it says nothing there is nothing here."""
    if registry is None:
        return {}
    found = ((ident, _of(known, mentions, registry)) for ident, mentions in sorted(groups.items()))
    return {ident: evidence for ident, evidence in found if evidence is not None}


def evidence_rows(
    evidence: Mapping[str, AtHand], candidates: Iterable[Candidate], physicians: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """One row for each physician on whose name something is at hand: the table's word, and the others of the name."""
    shown = {str(row["id"]): row for row in physicians}
    namesakes: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for pair in candidates:
        for ident, other in ((pair.a, pair.b), (pair.b, pair.a)):
            namesakes[ident].append(_namesake(pair, shown[other]))
    return [
        {
            "physician_id": ident,
            "registered": asdict(evidence[ident]) if ident in evidence else None,
            "namesakes": namesakes[ident],
        }
        for ident in sorted(evidence.keys() | namesakes.keys())
    ]


def adjudicated(known: Known, people: People, registry: Registry | None) -> Adjudicated:
    """How the judgments of people compare with whom the reference table makes likely, the judgments left aside.

    Each NPI that was likely counts once, however many files were judged, and as right only if no judgment denies it.
    """
    if registry is None:
        return Adjudicated(0, 0)
    upheld: set[str] = set()
    denied = {npi for conflict in people.different if (npi := _refuted(known, conflict, registry))}
    for one in people.confirmed:
        evidence = _of(known, one.mentions, registry) if one.entry.kind == "npi" else None
        if evidence is not None and evidence.likely is not None:
            (upheld if evidence.likely == one.entry.value else denied).add(evidence.likely)
    return Adjudicated(right=len(upheld - denied), n=len(upheld | denied))


def _of(known: Known, mentions: Set, registry: Registry) -> AtHand | None:
    return at_hand(registry, [known[mention] for mention in sorted(mentions)])


def _refuted(known: Known, conflict: Conflict, registry: Registry) -> str | None:
    """The NPI that is likely for one of the two whom people keep apart, and is the other's."""
    for group, other in ((conflict.a, conflict.b), (conflict.b, conflict.a)):
        found = _of(known, group, registry)
        if found is not None and found.likely in {known[mention].look.npi for mention in other} - {None}:
            return found.likely
    return None


def _namesake(pair: Candidate, row: Mapping[str, Any]) -> dict[str, Any]:
    facts = ("id", "name", "standing", "specialty", "jurisdictions", "places", "npi")
    return {
        **{name: row[name] for name in facts},
        "tier": pair.tier,
        "for": pair.reasons_for,
        "against": pair.reasons_against,
    }
