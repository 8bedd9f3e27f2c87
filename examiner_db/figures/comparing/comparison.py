"""A comparison with peers as data: what pages, charts, exports and the JSON twin show of it."""

from typing import Literal

from examiner_db.figures.block import Block
from examiner_db.records import Frozen

Verdict = Literal["higher", "lower", "not_distinguishable", "not_compared"]
"""``higher`` and ``lower`` are the only words of comparison; ``not_compared`` where the stratum cannot bear any."""

GovernedBy = Literal["beta-binomial", "overdispersion", "nothing"]
"""What lets for the innocent differences between examiners in the tails: the spread of peers, by either measure."""


class Peer(Frozen):
    """One other examiner of the stratum, with what is compared: ``insurer`` of ``of`` favored insurer or employer."""

    id: str
    name: str
    insurer: int
    of: int


class StratumUsed(Frozen):
    """One matched group: its words, the opinions of the examiner in it, and what its peers hold without them.

    ``collapsed`` says in words what was dropped because the finer group was too small; empty where nothing was.
    """

    words: str
    tribunal: str
    specialty: str | None
    period: str | None
    collapsed: str
    of: int
    peers: int
    peers_insurer: int
    peers_of: int


class Limits(Frozen):
    """Exact step limits of a funnel at the baseline, as counts for each ``n``; aligned tuples.

    ``high`` is the least count above which the tail is under .025, ``highest`` under .001; ``low`` and ``lowest`` the
    greatest count below. ``None`` where not even all, or none, of ``n`` would be outside. Nothing is interpolated.
    """

    n: tuple[int, ...]
    lowest: tuple[int | None, ...]
    low: tuple[int | None, ...]
    high: tuple[int | None, ...]
    highest: tuple[int | None, ...]


class Comparison(Frozen):
    """One examiner beside peers: opinions on one issue in one block that favored one side, where peers are enough.

    ``insurer`` of ``of`` are compared; ``left_out`` stand in no stratum with enough peers. ``baseline`` is ``expected``
    over ``of``: the share that peers' rates would give in the same strata. ``low`` and ``high`` are the exact 95 %
    interval of the share. ``p_higher`` and ``p_lower`` are the governed one-sided tails; ``p_exact`` is the
    Poisson-binomial upper tail alone, on which no word rests. ``tested`` comparisons enter the false discovery rate,
    of which ``bounded`` says whether this one passes it in the direction of its verdict. ``alpha`` and ``beta`` are
    fitted to the peers, ``None`` where not estimated, and with them ``reliability`` and the shrunken share.
    ``unmet`` names the conditions of `figures.conditions` that do not hold.
    """

    block: Block
    issue: str
    insurer: int
    of: int
    left_out: int
    checked: int
    share: float
    low: float
    high: float
    years: str
    strata: tuple[StratumUsed, ...]
    peers: tuple[Peer, ...]
    peers_insurer: int
    peers_of: int
    expected: float
    baseline: float
    p_exact: float
    p_higher: float
    p_lower: float
    governed_by: GovernedBy
    overdispersion: float | None
    alpha: float | None
    beta: float | None
    reliability: float | None
    shrunken: float | None
    shrunken_low: float | None
    shrunken_high: float | None
    tipping: float | None
    tested: int
    bounded: bool
    verdict: Verdict
    unmet: tuple[str, ...]
    limits: Limits
    sentence: str
