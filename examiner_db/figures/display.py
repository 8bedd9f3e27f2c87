"""What may be shown at a given n.

==========  ===================================  ==============================================
counted     shown                                hidden
==========  ===================================  ==============================================
0           that there is none, and coverage     everything else
1 to 9      the rows; counts in words            percentages, intervals, colors, comparison
10 to 29    counts, Wilson interval, small n     the percentage, comparison
30 or more  percentage and Wilson interval, if   the percentage, if the exact interval is wider
            the exact interval is under .30
==========  ===================================  ==============================================

A name group is not verified to be one person: whatever its n, it has counts in words only.
"""

from typing import Literal

from examiner_db.figures.interval import Interval, exact, wilson
from examiner_db.vocabulary import Standing

Display = Literal["none", "list", "counts", "percent", "words"]
"""What may be shown at this n, by the display rules; ``words`` is a name group: counts in words only."""

LEAST_FOR_COUNTS = 10
LEAST_FOR_PERCENT = 30
WIDEST_FOR_PERCENT = 0.30


def display(x: int, of: int, n: int, standing: str) -> Display:
    """What may be said of ``x`` among ``of``, the part of ``n`` counted that took one side or the other."""
    if n == 0:
        return "none"
    if standing == Standing.NAME_GROUP:
        return "words"
    if of < LEAST_FOR_COUNTS:
        return "list"
    if of < LEAST_FOR_PERCENT or exact(x, of).width >= WIDEST_FOR_PERCENT:
        return "counts"
    return "percent"


def share_shown(x: int, of: int, shown: Display) -> float | None:
    """The share, where a percentage may be shown."""
    return x / of if shown == "percent" else None


def interval_shown(x: int, of: int, shown: Display) -> Interval | None:
    """Wilson's interval, where an interval may be shown."""
    return wilson(x, of) if shown in {"counts", "percent"} else None
