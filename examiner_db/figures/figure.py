"""Two figures of an examiner, in the shape that pages, exports and the JSON twin show. They are never merged."""

from examiner_db.figures.block import Block
from examiner_db.figures.display import Display
from examiner_db.records import Frozen


class Figure(Frozen):
    """Opinions on one issue in one block, counted by claim. ``low`` and ``high`` bound the insurer share, 95 %.

    ``n`` is all that is counted; the share is ``insurer`` of ``of``, the opinions that favored one side. ``checked``
    is how many of ``n`` a person checked; ``not_checked`` readings are listed beside them and not counted.
    """

    block: Block
    issue: str
    insurer: int
    claimant: int
    mixed: int
    indeterminate: int
    n: int
    of: int
    checked: int
    not_checked: int
    display: Display
    share: float | None
    low: float | None
    high: float | None
    sentence: str


class CreditFigure(Frozen):
    """How tribunals treated opinions in one block, counted by claim; a quantity of its own, never merged.

    The share is ``credited`` of ``of``, those credited or rejected; ``not_stated`` holds the claims in which an opinion
    counts and no weighing stands.
    """

    block: Block
    credited: int
    partly: int
    rejected: int
    not_stated: int
    n: int
    of: int
    checked: int
    not_checked: int
    display: Display
    share: float | None
    low: float | None
    high: float | None
    sentence: str
