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
    """Two public ids that may be one physician, proposed for a judgment, with named reasons for and against."""

    a: str
    b: str
    tier: str
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]


@dataclass(frozen=True)
class Resolution:
    """How many physicians there are, identified and as name groups, and how many mentions are linked to one."""

    physicians: int
    identified: int
    name_groups: int
    linked: int
    unlinked: int
    refused: tuple[Refusal, ...]
    candidates: tuple[Candidate, ...]
