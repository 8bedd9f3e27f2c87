"""The funnel as data: peers without names or order by share, limits only where words of comparison are allowed."""

import pytest

from examiner_db.figures.chart import Chart
from examiner_db.figures.comparing.comparison import Comparison, Limits, Peer
from examiner_db.figures.pictures.funnel import MOST_PLACES, funnel_chart
from tests.examiner_db.figures.comparing.test_compared import compared

LIMITS = Limits(n=(1, 2, 3), lowest=(None,) * 3, low=(None, None, 0), high=(None, 2, 2), highest=(None,) * 3)
PEERS = (Peer(id="a", name="Ada Alder", insurer=3, of=4), Peer(id="b", name="Bo Birch", insurer=1, of=2),
         Peer(id="c", name="Cy Cedar", insurer=3, of=4), Peer(id="d", name="Di Dogwood", insurer=0, of=0))  # fmt: skip


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    found = compared("i" * 46 + "c" * 2)
    assert found is not None
    return found.model_copy(update={"limits": LIMITS, "peers": PEERS})


@pytest.fixture(scope="module")
def chart(comparison: Comparison) -> Chart:
    return funnel_chart(comparison)


def test_the_examiner_the_peers_and_the_expected_share_are_drawn(comparison: Comparison, chart: Chart) -> None:
    funnel = chart.funnel
    assert funnel is not None
    assert (funnel.examiner.of, funnel.examiner.share, funnel.examiner.n) == (48, 46 / 48, 1)
    assert [(peer.of, peer.share, peer.n) for peer in funnel.peers] == [(2, 0.5, 1), (4, 0.75, 2)]
    assert funnel.baseline == comparison.baseline


def test_limits_are_shares_at_each_count_and_none_where_none_is_outside(chart: Chart) -> None:
    assert chart.funnel is not None
    shares = {(limit.name, limit.dashed): [] for limit in chart.funnel.limits}  # type: ignore[var-annotated]
    for limit in chart.funnel.limits:
        shares[limit.name, limit.dashed].append(limit.shares)
    assert shares == {
        ("19 of 20", False): [(None, None, 0.0), (None, 1.0, 0.6667)],
        ("998 of 1,000", True): [(None, None, None), (None, None, None)],
    }


def test_without_words_of_comparison_there_are_no_limits(comparison: Comparison) -> None:
    bare = funnel_chart(comparison.model_copy(update={"verdict": "not_compared"}))
    assert bare.funnel is not None
    assert bare.funnel.limits == ()
    assert bare.reading.endswith("because the conditions for words of comparison do not hold.")


def test_no_peer_is_named_and_none_is_put_in_order_of_share(chart: Chart) -> None:
    assert "Alder" not in chart.model_dump_json()
    assert chart.table.rows[2:] == (("Peers", "2", "1", "1"), ("Peers", "4", "3", "2"))
    assert chart.table.rows[0] == ("This examiner", "48", "46", "1")


def test_the_caption_is_the_comparisons_own_sentence_and_then_how_to_read_it(
    comparison: Comparison, chart: Chart
) -> None:
    assert chart.description.startswith(
        f"{comparison.sentence} Each circle is a place where one or more other examiners"
    )
    assert "a place outside the steps is no finding" in chart.reading
    assert (chart.id, chart.section) == ("funnel-payer-causation", "opinions")
    assert chart.query == "block=payer&issue=causation&counts=true"


def crowd(n: int) -> tuple[Peer, ...]:
    """So many peers, no two of them at the same place."""
    places = [(of, insurer) for of in range(1, 60) for insurer in range(of + 1)]
    return tuple(
        Peer(id=str(place), name=str(place), insurer=insurer, of=of) for place, (of, insurer) in enumerate(places[:n])
    )


def test_up_to_three_hundred_places_are_drawn_one_by_one(comparison: Comparison) -> None:
    chart = funnel_chart(comparison.model_copy(update={"peers": crowd(MOST_PLACES)}))
    assert chart.funnel is not None
    assert len(chart.funnel.peers) == MOST_PLACES
    assert "too many places" not in chart.reading


def test_more_places_are_drawn_together_and_nobody_is_lost(comparison: Comparison) -> None:
    peers = crowd(1500)
    chart = funnel_chart(comparison.model_copy(update={"peers": peers}))
    assert chart.funnel is not None
    points = chart.funnel.peers
    assert len(points) <= MOST_PLACES
    assert sum(point.n for point in points) == len(peers)
    assert (chart.funnel.examiner.of, chart.funnel.examiner.share) == (48, 46 / 48)
    assert chart.table.rows[0] == ("This examiner", "48", "46", "1")
    assert len(chart.table.rows) == len(points) + 2
    assert "examiners with about as many opinions and about the same share are one circle" in chart.reading
    # What all of them hold together stays, but for the rounding of a circle's mean number to a whole one.
    held = sum(point.of * point.n for point in points)
    assert held == pytest.approx(sum(peer.of for peer in peers), rel=0.02)
