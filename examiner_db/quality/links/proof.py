"""Whether what is linked without a person is right, on invented physicians whose truth is known.

Twice: without the mentions whose identifier was mistyped, where no wrong link is allowed, and with them; what is wrong
only then was linked through a mistyped identifier. The reference table lacks some physicians, and holds mistyped
numbers the second time.
"""

import random
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

from examiner_db.identity.at_hand import at_hand
from examiner_db.identity.bridge import bridge
from examiner_db.identity.clusters import Clusters, cluster
from examiner_db.identity.mentions import Facts, facts_of
from examiner_db.identity.people import People
from examiner_db.load.statements import mention_row
from examiner_db.quality.links.invented import (
    MISFILED,
    MISTYPED,
    PLACEHOLDER,
    UNREGISTERED,
    Printed,
    printed,
    registered,
)
from examiner_db.quality.links.people import people
from examiner_db.quality.links.share import Share
from examiner_db.registry import Registry

YEAR = 2015
Truth = Mapping[str, int]


def prove(physicians: int, seed: int) -> dict[str, Any]:
    """Figures by name."""
    chance = random.Random(seed)
    everybody = people(physicians, chance)
    mentions = list(printed(everybody, chance))
    registry, misfiled = (Registry.of(rows, as_of="2026-01-01") for rows in registered(everybody, chance))
    truth = {f"{number:06}": one.person for number, one in enumerate(mentions)}
    known = {ident: _facts(ident, one) for ident, one in zip(truth, mentions, strict=True)}
    mistyped = {ident for ident, one in zip(truth, mentions, strict=True) if one.mistyped}
    clean = {ident: facts for ident, facts in known.items() if ident not in mistyped}
    sound, refused = _resolved(clean, registry)
    whole, _ = _resolved(known, misfiled)
    proposals = _likely(
        clean, truth, sound, everybody_by_npi={one.registered.npi: one.number for one in everybody}, registry=registry
    )
    found = {
        "physicians": len(everybody),
        "mentions": len(mentions),
        "stated rates": {
            "mistyped identifiers": MISTYPED,
            "placeholders": PLACEHOLDER,
            "physicians not registered": UNREGISTERED,
            "licenses filed with a mistyped number": MISFILED,
        },
        "mentions with a mistyped identifier": len(mistyped),
        **_linked(clean, sound, truth),
        "refused and reported": refused,
        "wrong pairs through a mistyped identifier": _wrong(whole, truth),
        "name groups that are one physician": str(_groups(sound, truth)),
        "likely (T2) that are right": str(proposals),
        "likely may confirm without a person": proposals.automatic,
    }
    registry.close()
    return found


def _facts(ident: str, one: Printed) -> Facts:
    row = mention_row(ident, one.mention, ident, one.jurisdiction)
    return facts_of(row, {one.kind: 1}, frozenset({YEAR} if one.kind == "decision" else ()))


def _resolved(known: Mapping[str, Facts], registry: Registry) -> tuple[Clusters, int]:
    bridged, conflicts = bridge(known, registry)
    found = cluster(bridged, People())
    return found, len(conflicts) + len(found.refused)


def _linked(known: Mapping[str, Facts], found: Clusters, truth: Truth) -> dict[str, Any]:
    pairs = [pair for one in found.identified for pair in combinations(sorted(one), 2)]
    right = sum(truth[a] == truth[b] for a, b in pairs)
    possible = Counter(truth[ident] for ident, facts in known.items() if facts.identifiers)
    total = sum(n * (n - 1) // 2 for n in possible.values())
    share = Share(right, len(pairs))
    return {
        "pairs linked by rule": share.n,
        "wrong pairs": share.n - share.x,
        "right": str(share),
        "pairs of one physician that print an identifier": total,
        "of these linked": Share(right, total).value,
    }


def _wrong(found: Clusters, truth: Truth) -> int:
    pairs = (pair for one in found.identified for pair in combinations(one, 2))
    return sum(truth[a] != truth[b] for a, b in pairs)


def _groups(found: Clusters, truth: Truth) -> Share:
    several = [one for one in found.groups if len(one) > 1]
    return Share(sum(_one(one, truth) for one in several), len(several))


def _one(mentions: Iterable[str], truth: Truth) -> bool:
    return len({truth[mention] for mention in mentions}) == 1


def _likely(
    known: Mapping[str, Facts],
    truth: Truth,
    found: Clusters,
    *,
    everybody_by_npi: Mapping[str, int],
    registry: Registry,
) -> Share:
    """Of the name groups with a likely NPI, those that are wholly that physician."""
    right = []
    for group in found.groups:
        evidence = at_hand(registry, [known[mention] for mention in sorted(group)])
        if evidence is not None and evidence.likely is not None:
            right.append({truth[mention] for mention in group} == {everybody_by_npi[evidence.likely]})
    return Share(sum(right), len(right))
