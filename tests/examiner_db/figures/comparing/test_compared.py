"""The comparison decision, n by n against the policy, and what governs it."""

import re
from typing import Any

import pytest

from examiner_db.figures.comparing.compared import comparisons, trials
from examiner_db.figures.comparing.comparison import Comparison
from examiner_db.figures.comparing.conditions import WORDS
from examiner_db.figures.comparing.peers import Field
from examiner_db.figures.counting import Unit
from examiner_db.figures.interval import exact

SAYS = {"i": "insurer", "c": "claimant"}
DIFFERENT = ["iiccc", "icccc", "iiicc", "iiicc", "iiccc", "ccccc", "iiiic", "icccc", "iiicc", "icccc", "iiiic"] * 2
"""Twenty-two examiners with 48 of 110 opinions for the insurer, who differ more than chance would make them."""

COMPARING = re.compile(r"The share is (higher|lower) than theirs")


def units(says: str, **facts: Any) -> list[Unit]:
    plain = {"issue": "causation", "block": "payer", "tribunal": "mn_wcca", "decided_on": "2016-02-03"}
    return [
        Unit(claim=f"c{n}", says=SAYS[letter], checked=True, readings=frozenset(), **{**plain, **facts})
        for n, letter in enumerate(says)
    ]


def field(own: str, others: list[str] = DIFFERENT, **more: str) -> Field:
    made = Field()
    made.add("own", "Ada Quill", "orthopedics", units(own))
    for number, says in enumerate(others):
        made.add(f"p{number:02}", f"Peer {number:02}", "orthopedics", units(says))
    for name, says in more.items():
        made.add(name, name, "orthopedics", units(says))
    return made


def compared(own: str, others: list[str] = DIFFERENT, **more: str) -> Comparison | None:
    return dict(comparisons(field(own, others, **more))).get("own")


@pytest.mark.parametrize("share", [0.92, 0.42, 0.06])
def test_what_is_said_at_every_n_is_what_the_policy_says(share: float) -> None:
    steps = [*range(46), *range(46, 201, 7)] if share == 0.92 else [9, 29, 30, 45, 70, 120, 200]
    for n in steps:
        x = round(share * n)
        found = compared("i" * x + "c" * (n - x))
        if n < 30 or exact(x, n).width >= 0.30:
            assert found is None, n
            continue
        assert found is not None, n
        assert (found.insurer, found.of) == (x, n)
        assert f"{x} of {n} opinions favored the insurer or employer" in found.sentence
        holds = (
            len(found.peers) >= 5
            and found.peers_of >= 100
            and found.reliability is not None
            and found.reliability >= 0.70
            and found.bounded
            and (found.low - found.baseline >= 0.05 if x > found.expected else found.baseline - found.high >= 0.05)
        )
        assert (found.verdict in {"higher", "lower"}) == holds, n
        assert (COMPARING.search(found.sentence) is not None) == holds, n
        assert found.unmet == () or not holds


def test_a_share_far_from_that_of_peers_is_called_so_in_both_directions() -> None:
    high, low = compared("i" * 46 + "c" * 2), compared("c" * 60)
    assert high is not None
    assert low is not None
    assert (high.verdict, high.unmet) == ("higher", ())
    assert (low.verdict, low.unmet) == ("lower", ())
    assert (high.peers_insurer, high.peers_of) == (48, 110)
    assert high.baseline == pytest.approx(48 / 110)
    assert COMPARING.search(high.sentence)
    assert "would have to be" in high.sentence
    assert "would have to be" not in low.sentence


def test_no_word_rests_on_the_exact_tail_alone() -> None:
    found = compared("i" * 33 + "c" * 17)
    assert found is not None
    assert found.p_exact < 0.005
    assert found.low - found.baseline > 0.05
    assert found.p_higher > 0.05
    assert (found.governed_by, found.verdict, found.unmet) == ("beta-binomial", "not_distinguishable", ("discovery",))
    assert "The share is not distinguishable from theirs" in found.sentence


@pytest.mark.parametrize(
    ("own", "others", "unmet"),
    [
        ("i" * 46 + "c" * 2, DIFFERENT[:19], "reliability"),
        ("i" * 46 + "c" * 2, ["iiccc"] * 22, "reliability"),
        ("i" * 46 + "c" * 2, ["iicc", "icccc", "iiicc", "ccccc", "iiiic"] * 4, "opinions"),
    ],
)
def test_without_its_conditions_no_comparison_is_drawn(own: str, others: list[str], unmet: str) -> None:
    found = compared(own, others)
    assert found is not None
    assert found.verdict == "not_compared"
    assert unmet in found.unmet
    assert f"No comparison is drawn, because that needs that {WORDS[found.unmet[0]]}" in found.sentence
    assert COMPARING.search(found.sentence) is None


def test_where_peers_do_not_differ_the_factor_governs_and_nothing_is_estimated() -> None:
    found = compared("i" * 46 + "c" * 2, ["iiccc"] * 22)
    assert found is not None
    assert (found.governed_by, found.alpha, found.reliability, found.shrunken) == ("overdispersion", None, None, None)
    assert "How much these examiners differ from one another is not estimated." in found.sentence


def test_a_difference_smaller_than_five_points_is_not_told() -> None:
    near = ["iiiicccccc", "iiiiiccccc", "iiiiccccci", "iiicccccci"] * 6
    found = compared("i" * 110 + "c" * 90, near)
    assert found is not None
    assert found.verdict != "higher"
    assert "gap" in found.unmet


def test_the_rate_is_taken_over_all_who_are_tested_and_not_over_those_shown() -> None:
    made = field("i" * 46 + "c" * 2, DIFFERENT, **{f"t{n}": "iicccciccc" for n in range(4)}, few="iiiiiiiii")
    everyone = [one.examiner for one in trials(made)]
    assert everyone == ["own", "t0", "t1", "t2", "t3"]
    ((examiner, found),) = comparisons(made)
    assert (examiner, found.tested) == ("own", 5)


def test_opinions_without_enough_peers_are_left_out_and_said_to_be() -> None:
    made = field("i" * 40 + "c" * 2)
    made.add("own", "Ada Quill", "orthopedics", [*units("i" * 40 + "c" * 2), *units("ii", tribunal="il_iwcc")])
    ((_, found),) = comparisons(made)
    assert (found.of, found.left_out) == (42, 2)
    assert "Two more such opinions are not compared, because too few others are in the group." in found.sentence


def test_the_order_in_which_examiners_are_entered_does_not_matter() -> None:
    entries = [("own", "Ada Quill", "i" * 40 + "c" * 2)]
    entries += [(f"p{number:02}", f"Peer {number:02}", says) for number, says in enumerate(DIFFERENT)]
    both = []
    for order in (entries, entries[::-1]):
        made = Field()
        for examiner, name, says in order:
            made.add(examiner, name, "orthopedics", units(says))
        both.append(dict(comparisons(made))["own"].sentence)
    assert both[0] == both[1]
