"""The funnel as data: peers without names or order by share, limits only where words of comparison are allowed."""

import pytest

from examiner_db.figures.chart import Chart
from examiner_db.figures.comparing.comparison import Comparison, Limits, Peer
from examiner_db.figures.pictures.funnel import funnel_chart
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
    assert bare.caption.endswith("because the conditions for words of comparison do not hold.")


def test_no_peer_is_named_and_none_is_put_in_order_of_share(chart: Chart) -> None:
    assert "Alder" not in chart.model_dump_json()
    assert chart.table.rows[2:] == (("Peers", "2", "1", "1"), ("Peers", "4", "3", "2"))
    assert chart.table.rows[0] == ("This examiner", "48", "46", "1")


def test_the_caption_is_the_comparisons_own_sentence_and_then_how_to_read_it(
    comparison: Comparison, chart: Chart
) -> None:
    assert chart.caption.startswith(f"{comparison.sentence} Each circle is a place where one or more other examiners")
    assert "a place outside the steps is no finding" in chart.caption
    assert (chart.id, chart.section) == ("funnel-payer-causation", "opinions")
    assert chart.query == "block=payer&issue=causation&counts=true"
