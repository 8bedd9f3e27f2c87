"""So many right of so many, with the exact bound that a claim must keep to."""

from typing import NamedTuple

from examiner_db.figures.interval import exact

AUTOMATIC = 0.999
"""A tier may confirm without a person only if the lower bound of its adjudicated links is at least this."""


class Share(NamedTuple):
    """``x`` of ``n``."""

    x: int
    n: int

    @property
    def value(self) -> float | None:
        """The share itself, or ``None`` of nothing."""
        return round(self.x / self.n, 4) if self.n else None

    @property
    def lower(self) -> float:
        """The exact lower bound, one-sided 95 % (Clopper and Pearson): 2,995 of 2,995 reach .999."""
        return exact(self.x, self.n, confidence=0.90).low if self.n else 0.0

    @property
    def automatic(self) -> bool:
        """Whether what this measures may be done without a person."""
        return self.lower >= AUTOMATIC

    def __str__(self) -> str:
        """``3,500 of 3,500, lower bound 0.9991``."""
        return f"{self.x:,} of {self.n:,}, lower bound {int(self.lower * 10_000) / 10_000:.4f}"
