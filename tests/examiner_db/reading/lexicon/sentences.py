"""Sentences with the opinions of Dr. Ada Brandt in them, and the comparison of a reading with those."""

from collections.abc import Callable

Said = Callable[[str], str]

OPPOSITE = {"claimant": "insurer", "insurer": "claimant", "indeterminate": ""}


def turned(opinion: str) -> str:
    """The same issue for the other side."""
    issue, direction = opinion.split(":")
    return f"{issue}:{OPPOSITE[direction]}"


def misread(found: set[str], expected: set[str]) -> set[str]:
    """Opinions that were missed, and opinions that were found turned round."""
    return (expected - found) | (set(map(turned, expected)) & found)
