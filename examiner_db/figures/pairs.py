"""The same claim, the same issue, two examiners: an opinion beside that of a neutral, agreed or court examiner.

This is the strongest design there is: the case is its own control. Discordant pairs are tested by McNemar's exact test,
which is the binomial test of one half (`scipy.stats.binomtest`).
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.counting import Unit
from examiner_db.figures.opinions import ISSUES, payer_words
from examiner_db.figures.sentence import NOT_RANDOM
from examiner_db.figures.words import counted, number, probability
from examiner_db.records import Frozen

LEAST_PAIRS = 10
NEUTRAL: Block = "neutral"

Neutrals = Mapping[tuple[str, str], str]
"""By claim and issue, the direction of the neutral opinion; ``mixed`` where neutrals differ."""


class Paired(Frozen):
    """Pairs on one issue in one block. ``more`` favored the insurer where the neutral favored the claimant.

    ``less`` is the reverse and ``same`` where both favored one side; ``p`` is there from ten pairs.
    """

    block: Block
    issue: str
    pairs: int
    same: int
    more: int
    less: int
    p: float | None
    sentence: str


def paired(name: str, units: Iterable[Unit], neutrals: Neutrals) -> list[Paired]:
    """The pairs of an examiner called ``name``, by block and issue; only opinions of both that favored one side."""
    found = sorted(
        (unit.block, unit.issue or "", unit.says, neutrals[unit.claim, unit.issue or ""])
        for unit in units
        if unit.block != NEUTRAL and (unit.claim, unit.issue or "") in neutrals
    )
    sided = [one for one in found if {one[2], one[3]} <= {"insurer", "claimant"}]
    return [_paired(name, list(same)) for _, same in groupby(sided, lambda one: one[:2])]


def _paired(name: str, found: Sequence[tuple[Block, str, str, str]]) -> Paired:
    block, issue = found[0][:2]
    more = sum(own == "insurer" and other == "claimant" for _, _, own, other in found)
    less = sum(own == "claimant" and other == "insurer" for _, _, own, other in found)
    bare = Paired(
        block=block,
        issue=issue,
        pairs=len(found),
        same=len(found) - more - less,
        more=more,
        less=less,
        p=mcnemar(more, less) if len(found) >= LEAST_PAIRS else None,
        sentence="",
    )
    return bare.model_copy(update={"sentence": sentence(bare, name)})


def sentence(of: Paired, name: str) -> str:
    """The pairs of the examiner called ``name`` in words."""
    payer = payer_words(of.block)
    tested = "" if of.p is None else f" (McNemar's exact test of the differences, two-sided p {probability(of.p)})"
    return (
        f"In {counted(of.pairs, 'claim')} in this database {name} {BLOCKS[of.block]} and a neutral, agreed or "
        f"court-appointed examiner both gave an opinion on {ISSUES[of.issue]} that favored one side. In "
        f"{number(of.same)} they favored the same side; in {number(of.more)} only that of {name} favored {payer}, in "
        f"{number(of.less)} only that of the neutral examiner did{tested}. {NOT_RANDOM}"
    )


def mcnemar(more: int, less: int) -> float:
    """The exact two-sided probability of so uneven a split of the discordant pairs; 1 where there is none."""
    from scipy.stats import binomtest  # noqa: PLC0415 - takes two seconds, which only a build should pay

    return float(binomtest(more, more + less, 0.5).pvalue) if more + less else 1.0
