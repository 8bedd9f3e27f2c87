"""How strong a selection of cases would have to be to explain a share."""

from examiner_db.figures.interval import wilson


def tipping_point(x: int, of: int, baseline: float) -> float | None:
    """How many times as likely cases with an insurer-favorable opinion would have to enter the database as others.

    The odds at the lower end of Wilson's interval over the odds of the baseline; at or under 1 there is nothing to
    explain. ``None`` where the baseline has no odds.
    """
    if not 0 < baseline < 1:
        return None
    low = wilson(x, of).low
    return (low / (1 - low)) / (baseline / (1 - baseline))
