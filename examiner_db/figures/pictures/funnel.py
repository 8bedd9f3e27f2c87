"""A comparison as a funnel: the examiner among peers, with exact limits in steps and a linear axis of counts."""

from collections import Counter
from collections.abc import Sequence

from examiner_db.figures.block import BLOCKS
from examiner_db.figures.chart import Chart, Funnel, Limit, Point, Table
from examiner_db.figures.comparing.comparison import Comparison, Limits
from examiner_db.figures.opinions import ISSUES, payer_words
from examiner_db.figures.words import percent

MOST_PLACES = 300
"""How many places of peers a funnel names one by one; more are drawn together, and still every peer is counted."""

_TOGETHER = (
    "There are too many places to draw each: examiners with about as many opinions and about the same share are one "
    "circle, at their mean number and their share together."
)
_PLACES = (
    "Each circle is a place where one or more other examiners of the group stand; the square is this one, and the line "
    "is the share expected of it."
)
_LIMITS = (
    "Between the steps lie 19 of 20, and between the dashed steps 998 of 1,000, of the counts that chance alone would "
    "give at that share. Examiners differ innocently by more than chance, so that a place outside the steps is no "
    "finding: the sentences above allow for that, and the picture does not."
)
_NO_LIMITS = "No limits are drawn, because the conditions for words of comparison do not hold."


def funnel_chart(found: Comparison) -> Chart:
    """The funnel of one comparison; its caption is the comparison's own sentence.

    Limits are a comparison by picture, so that they are drawn only where its words are allowed.
    """
    peers = Counter((peer.of, peer.insurer) for peer in found.peers if peer.of)
    points = _points(peers)
    folded = f" {_TOGETHER}" if len(peers) > MOST_PLACES else ""
    compared = found.verdict != "not_compared"
    issue, payer = ISSUES[found.issue], payer_words(found.block)
    return Chart(
        id=f"funnel-{found.block}-{found.issue}",
        kind="funnel",
        title=f"Among peers: opinions on {issue} {BLOCKS[found.block]}",
        caption=found.sentence,
        reading=f"{_PLACES}{folded} {_LIMITS if compared else _NO_LIMITS}",
        labels=(),
        series=(),
        axis=f"Opinions that favored one side; up, the share that favored {payer}",
        table=_table(found, points, payer),
        section="opinions",
        query=f"block={found.block}&issue={found.issue}&counts=true",
        funnel=Funnel(
            examiner=Point(of=found.of, share=found.share),
            peers=points,
            baseline=found.baseline,
            limits=_limits(found.limits) if compared else (),
        ),
    )


def _points(peers: Counter[tuple[int, int]]) -> tuple[Point, ...]:
    """Where peers stand, by how many opinions they have; drawn together where the places are too many."""
    if len(peers) <= MOST_PLACES:
        return tuple(Point(of=of, share=insurer / of, n=n) for (of, insurer), n in sorted(peers.items()))
    cells: dict[tuple[int, int], Counter[str]] = {}
    for (of, insurer), n in sorted(peers.items()):
        cell = cells.setdefault((_about(of), 10 * insurer // of), Counter())
        cell.update(examiners=n, of=n * of, insurer=n * insurer)
    points = (
        Point(of=round(cell["of"] / cell["examiners"]), share=cell["insurer"] / cell["of"], n=cell["examiners"])
        for cell in cells.values()
    )
    return tuple(sorted(points, key=lambda point: (point.of, point.share)))


def _about(of: int) -> int:
    """The number with all digits but the first dropped."""
    size: int = 10 ** (len(str(of)) - 1)
    return of // size * size


def _limits(limits: Limits) -> tuple[Limit, ...]:
    of = {"19 of 20": (limits.low, limits.high), "998 of 1,000": (limits.lowest, limits.highest)}
    return tuple(
        Limit(name=name, of=limits.n, shares=_shares(limits.n, counts), dashed=name.startswith("998"))
        for name, both in of.items()
        for counts in both
    )


def _shares(of: Sequence[int], counts: Sequence[int | None]) -> tuple[float | None, ...]:
    return tuple(None if count is None else round(count / n, 4) for n, count in zip(of, counts, strict=True))


def _table(found: Comparison, points: Sequence[Point], payer: str) -> Table:
    """By how many opinions there are, never by their share: this examiner first, then all places of peers."""
    rows = [("This examiner", str(found.of), str(found.insurer), "1")]
    rows += [("Peers", str(one.of), f"{one.share * one.of:.0f}", str(one.n)) for one in points]
    expected = ("Expected of this examiner", str(found.of), f"{percent(found.baseline)}%", "")
    return Table(
        columns=("Who", "Opinions that favored one side", f"Favored {payer}", "Examiners"),
        rows=(rows[0], expected, *rows[1:]),
    )
