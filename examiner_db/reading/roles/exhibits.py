"""Whose exhibit a report is, where that says who engaged its physician: in claims for black lung."""

import re
from collections.abc import Sequence

from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.roles.evidence import Sign
from examiner_db.vocabulary import RetainedSide, Role, Tribunal

_EXHIBIT = re.compile(r"\b(?P<party>Employer|Claimant|Director)'s Exhibits? \d")
_MEANS = {
    "Employer": (Role.INSURER_EXAMINER, RetainedSide.EMPLOYER),
    "Claimant": (Role.CLAIMANT_EXPERT, RetainedSide.CLAIMANT),
    "Director": (Role.AGENCY_EXAMINER, RetainedSide.AGENCY),
}
_FORUMS = frozenset({Tribunal.BRB})
"""Forums in which each side files the reports of those whom it engaged; elsewhere anybody may file anything."""


def exhibited(
    document: Document, spots: Sequence[Sequence[Spot]], people: int, tribunal: Tribunal | None
) -> list[list[Sign]]:
    """For each of so many people, the signs of exhibits that are cited in or right after a sentence on them alone."""
    found: list[list[Sign]] = [[] for _ in range(people)]
    if tribunal not in _FORUMS:
        return found
    last: set[int] = set()
    for number, passage in enumerate(document.passages):
        named = {spot.who for spot in spots[number]}
        cited = _EXHIBIT.search(passage.text)
        opens = cited is not None and cited.start() == 0
        if cited and len(meant := last if opens else named) == 1:
            role, side = _MEANS[cited["party"]]
            sign = Sign(Strength.PLACE, role, side, "role.exhibit@1", number, cited.group())
            found[next(iter(meant))].append(sign)
        last = named or last
    return found
