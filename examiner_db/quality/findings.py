"""A finding is one comparison; a figure is a count of findings."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "read": "texts that were read at all",
        "name_recall": "labelled physicians found",
        "name_exact": "labelled physicians found, with the name as fully as the text gives it",
        "name_precision": "physicians read whom the labels know",
        "absent": "names of others that are left alone",
        "role": "roles of the physicians found, right",
        "role_asserted": "roles of the physicians found, right or left unknown",
        "side": "retaining sides of the physicians found, right",
        "examiner": "labelled examiners found in the right role",
        "opinion_recall": "labelled opinions (issue and direction) found",
        "opinion_precision": "opinions read that are labelled, where every opinion is labelled",
        "direction_precision": "directions right, where the issue agrees",
        "never": "physicians of whom nothing forbidden is read",
        "weight_stated": "weights that the text states, right",
        "weight_filled": "weights read where the text states none",
        "weight_asserted": "weights not turned round",
        "outcome": "outcomes right",
        "outcome_asserted": "outcomes right or left unclear",
        "quote": "quotes that are the exact slice of the text",
        "has_role": "physicians read of whom a role is told",
        "has_opinion": "examiners read of whom an opinion is told",
        "has_weight": "examiners read of whom a weight is told",
    }
)
"""Every kind of finding with what its figure is a share of, in the order of the tables."""

ERRORS = frozenset({"weight_filled"})
"""Kinds whose figure is a share of errors: the lower, the better."""

COVERAGE = frozenset({"has_role", "has_opinion", "has_weight"})
"""Kinds that say how much is told, not whether it is right: silence can be what the text says."""


DIGITS = 4
"""To how many a share is written down."""


@dataclass(frozen=True)
class Finding:
    """One comparison: of which kind, how it went, and what was read of whom where something else was expected."""

    kind: str
    good: bool
    about: str


class Tally(NamedTuple):
    """How many of how many; of a kind in ``ERRORS``, how many are bad."""

    hits: int
    n: int

    @property
    def share(self) -> float:
        """The figure, between 0 and 1."""
        return self.hits / self.n

    def plain(self) -> dict[str, float]:
        """The figure as it is written down: the share, and of how many."""
        return {"share": round(self.share, DIGITS), "n": self.n}


def tallies(findings: Iterable[Finding]) -> dict[str, Tally]:
    """The count of each kind that occurs, in the order of ``KINDS``."""
    listed = list(findings)
    of = Counter(one.kind for one in listed)
    hits = Counter(one.kind for one in listed if one.good != (one.kind in ERRORS))
    return {kind: Tally(hits[kind], of[kind]) for kind in KINDS if of[kind]}
