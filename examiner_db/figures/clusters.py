"""How far the opinions behind a figure hang together: by who decided, and by who retained.

An interval takes opinions as independent. Those of one panel, or for one insurer, may resemble one another more than
others do, and then the interval is too narrow. How alike they are cannot be estimated from the few that one examiner
has; so it is said how many adjudicators and organizations stand behind a figure, whether one of them stands
behind a large part of it, and what is counted without that one.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.figure import Figure
from examiner_db.figures.opinions import ISSUES, payer_words
from examiner_db.figures.words import counted, number
from examiner_db.records import Frozen

LARGE: Final = 0.25
"""The part of a figure from which on one adjudicator or organization is spoken of."""

By = Literal["adjudicator", "organization"]


class Member(NamedTuple):
    """One counted opinion with the keys of those who decided, and of those who retained, as far as they are named."""

    block: Block
    issue: str
    says: str
    adjudicators: frozenset[str]
    organizations: frozenset[str]


class Cluster(Frozen):
    """What stands behind one figure: of ``n`` opinions ``named`` name somebody, ``distinct`` of them in all.

    ``most`` is how many one of them stands behind, ``large`` whether that is over a quarter; without these, ``insurer``
    of ``of`` favored the insurer.
    """

    block: Block
    issue: str
    by: By
    n: int
    named: int
    distinct: int
    most: int
    insurer: int
    of: int
    large: bool
    sentence: str


_OF: Mapping[By, Callable[[Member], frozenset[str]]] = {
    "adjudicator": lambda member: member.adjudicators,
    "organization": lambda member: member.organizations,
}
_NOBODY: Mapping[By, str] = {"adjudicator": "who decided", "organization": "who retained the examiner"}
_DID: Mapping[By, str] = {"adjudicator": "took part in deciding", "organization": "retained the examiner in"}


def clusters(figures: Sequence[Figure], members: Sequence[Member]) -> list[Cluster]:
    """Two for every figure that shows an interval: by adjudicator and by organization, in the order of figures."""
    shown = [figure for figure in figures if figure.display in {"counts", "percent"}]
    return [_cluster(figure, by, members) for figure in shown for by in _OF]


def _cluster(figure: Figure, by: By, members: Sequence[Member]) -> Cluster:
    here = [member for member in members if (member.block, member.issue) == (figure.block, figure.issue)]
    names = [_OF[by](member) for member in here]
    counts = Counter(name for several in names for name in several)
    largest, most = min(counts.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
    rest = Counter(member.says for member, several in zip(here, names, strict=True) if largest not in several)
    bare = Cluster(
        block=figure.block,
        issue=figure.issue,
        by=by,
        n=len(here),
        named=sum(map(bool, names)),
        distinct=len(counts),
        most=most,
        insurer=rest["insurer"],
        of=rest["insurer"] + rest["claimant"],
        large=most > LARGE * len(here),
        sentence="",
    )
    return bare.model_copy(update={"sentence": _sentence(bare)})


def _sentence(of: Cluster) -> str:
    opinions = f"{counted(of.n, 'opinion')} on {ISSUES[of.issue]} {BLOCKS[of.block]} counted here"
    if not of.named:
        return (
            f"The decisions behind the {opinions} do not name {_NOBODY[of.by]}, so that nothing can be said of how far "
            "these opinions hang together by it."
        )
    named = "all" if of.named == of.n else number(of.named)
    told = f"Of the {opinions}, {named} {'is' if of.named == 1 else 'are'} in decisions that name "
    told += f"{_NOBODY[of.by]}: {counted(of.distinct, of.by)} in all."
    if not of.large:
        return f"{told} None of them stands behind more than a quarter."
    return f"{told} {_large(of)}"


def _large(of: Cluster) -> str:
    """That one of them stands behind a large part, and what is counted without that one."""
    part = ", more than half" if 2 * of.most > of.n else ", more than a quarter"
    behind = f"all {number(of.n)}" if of.most == of.n else f"{number(of.most)} of the {number(of.n)}{part}"
    without = (
        f"without these, {number(of.insurer)} of {number(of.of)} opinions that favored one side favored "
        f"{payer_words(of.block)}"
        if of.of
        else "without these, no opinion that favored one side is left"
    )
    return (
        f"One of them {_DID[of.by]} {behind}; {without}. Opinions that share "
        f"{'an' if of.by[0] in 'ao' else 'a'} {of.by} may resemble each other more than others do, and the interval, "
        "which takes them as independent, may then be too narrow."
    )
