"""A comparison as a funnel: the examiner among peers, with exact limits in steps and a linear axis of counts."""

from collections import Counter
from collections.abc import Sequence

from examiner_db.figures.block import BLOCKS
from examiner_db.figures.chart import Chart, Funnel, Limit, Point, Table
from examiner_db.figures.comparing.comparison import Comparison, Limits
from examiner_db.figures.opinions import ISSUES, payer_words
from examiner_db.figures.words import percent

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
    """The funnel of one comparison; its caption is the comparison's own sentence, and then how to read it.

    Limits are a comparison by picture, so that they are drawn only where its words are allowed.
    """
    peers = Counter((peer.of, peer.insurer) for peer in found.peers if peer.of)
    compared = found.verdict != "not_compared"
    issue, payer = ISSUES[found.issue], payer_words(found.block)
    return Chart(
        id=f"funnel-{found.block}-{found.issue}",
        kind="funnel",
        title=f"Among peers: opinions on {issue} {BLOCKS[found.block]}",
        caption=f"{found.sentence} {_PLACES} {_LIMITS if compared else _NO_LIMITS}",
        labels=(),
        series=(),
        axis=f"Opinions that favored one side; up, the share that favored {payer}",
        table=_table(found, peers, payer),
        section="opinions",
        query=f"block={found.block}&issue={found.issue}&counts=true",
        funnel=Funnel(
            examiner=Point(of=found.of, share=found.share),
            peers=tuple(Point(of=of, share=insurer / of, n=n) for (of, insurer), n in sorted(peers.items())),
            baseline=found.baseline,
            limits=_limits(found.limits) if compared else (),
        ),
    )


def _limits(limits: Limits) -> tuple[Limit, ...]:
    of = {"19 of 20": (limits.low, limits.high), "998 of 1,000": (limits.lowest, limits.highest)}
    return tuple(
        Limit(name=name, of=limits.n, shares=_shares(limits.n, counts), dashed=name.startswith("998"))
        for name, both in of.items()
        for counts in both
    )


def _shares(of: Sequence[int], counts: Sequence[int | None]) -> tuple[float | None, ...]:
    return tuple(None if count is None else round(count / n, 4) for n, count in zip(of, counts, strict=True))


def _table(found: Comparison, peers: Counter[tuple[int, int]], payer: str) -> Table:
    """By how many opinions there are, never by their share: this examiner first, then all places of peers."""
    rows = [("This examiner", str(found.of), str(found.insurer), "1")]
    rows += [("Peers", str(of), str(insurer), str(n)) for (of, insurer), n in sorted(peers.items())]
    expected = ("Expected of this examiner", str(found.of), f"{percent(found.baseline)}%", "")
    return Table(
        columns=("Who", "Opinions that favored one side", f"Favored {payer}", "Examiners"),
        rows=(rows[0], expected, *rows[1:]),
    )
