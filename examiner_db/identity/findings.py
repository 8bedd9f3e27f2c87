"""What resolving tells the person who builds: counts, what was refused and why, and what a person should judge."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Refusal:
    """A link that was not made although something asked for it; ``sentence`` says why."""

    sentence: str
    mentions: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The sentence."""
        return self.sentence


@dataclass(frozen=True)
class Candidate:
    """Two public ids that may be one physician, proposed for a judgment, with named reasons for and against.

    ``tier`` is ``likely`` where the reference table bears T2 out, ``T2`` where it does not or there is none, or ``T3``.
    """

    a: str
    b: str
    tier: str
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]


@dataclass(frozen=True)
class Adjudicated:
    """How often people said that whom the reference table made likely was, or was not, the physician."""

    right: int
    n: int


@dataclass(frozen=True)
class Resolution:
    """How many physicians there are, identified and as name groups, and how many mentions are linked to one.

    ``likely`` pairs a name group with the one NPI under which its name is registered there: a person may confirm it.
    """

    physicians: int
    identified: int
    name_groups: int
    linked: int
    unlinked: int
    refused: tuple[Refusal, ...]
    candidates: tuple[Candidate, ...]
    likely: tuple[Candidate, ...] = ()
    adjudicated: Adjudicated = Adjudicated(0, 0)
