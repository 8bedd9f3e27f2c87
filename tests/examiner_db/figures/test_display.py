"""What may be said at every n, against the policy written out here a second time."""

import re
from functools import cache
from typing import NamedTuple

import pytest

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.counting import Reading, Unit
from examiner_db.figures.credit import credit_figures
from examiner_db.figures.display import Display, display, interval_shown, share_shown
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.figures.interval import exact
from examiner_db.figures.opinions import opinion_figures
from examiner_db.figures.sentence import Subject


class Policy(NamedTuple):
    """One line of the policy: up to which n it holds, and what it lets a page show."""

    up_to: int
    display: Display
    percentage: bool
    interval: bool
    counts_in_digits: bool
    small_sample_label: bool


POLICY = [
    Policy(0, "none", percentage=False, interval=False, counts_in_digits=False, small_sample_label=False),
    Policy(9, "list", percentage=False, interval=False, counts_in_digits=False, small_sample_label=False),
    Policy(29, "counts", percentage=False, interval=True, counts_in_digits=True, small_sample_label=True),
]
WIDE = Policy(10**9, "counts", percentage=False, interval=True, counts_in_digits=True, small_sample_label=False)
NARROW = Policy(10**9, "percent", percentage=True, interval=True, counts_in_digits=True, small_sample_label=False)

IDENTIFIED = Subject("Ada Quill", "identified")
GROUP = Subject("Ada Quill", "name_group", "the 300 decisions in Minnesota that print the name Ada Quill; not verified")


@cache
def policy(x: int, n: int) -> Policy:
    for line in POLICY:
        if n <= line.up_to:
            return line
    low, high = exact(x, n)
    return NARROW if high - low < 0.30 else WIDE


def cases() -> list[tuple[int, int]]:
    """Every n to 200; every x for small n, and the ends, the middle and an odd place for the others."""
    everything = [(x, n) for n in range(35) for x in range(n + 1)]
    return everything + [(x, n) for n in range(35, 201) for x in sorted({0, 1, n // 7, n // 2, n - 1, n})]


def unit(says: str, number: int, block: Block = "payer") -> Unit:
    ids = frozenset({str(number)})
    return Unit(str(number), "causation", block, "mn_wcca", "2019-01-02", says, checked=True, readings=ids)


def reading(says: str, number: int, block: Block = "payer", *, counts: bool = True) -> Reading:
    where = (str(number), str(number), "causation", block, "mn_wcca", "2019-01-02")
    return Reading(*where, says, counts=counts, checked=counts)


@cache
def figure(subject: Subject, x: int, n: int) -> Figure:
    says = ["insurer"] * x + ["claimant"] * (n - x)
    readings = [reading(word, place) for place, word in enumerate(says)] or [reading("insurer", 0, counts=False)]
    return opinion_figures(subject, readings, [unit(word, place) for place, word in enumerate(says)])[0]


@cache
def credit(subject: Subject, x: int, n: int) -> CreditFigure:
    says = ["credited"] * x + ["rejected"] * (n - x)
    return credit_figures(subject, [], [unit(word, place) for place, word in enumerate(says)])[0]


def assert_allowed(figure: Figure | CreditFigure, x: int, n: int) -> None:
    allowed = policy(x, n)
    assert figure.display == allowed.display
    assert (figure.share is not None) == allowed.percentage
    assert (figure.low is not None, figure.high is not None) == (allowed.interval, allowed.interval)
    assert ("95% interval" in figure.sentence) == allowed.interval
    assert ("%" in figure.sentence) == allowed.interval
    assert (f"{x} of {n} " in figure.sentence) == allowed.counts_in_digits
    assert ("small sample" in figure.sentence) == allowed.small_sample_label
    without_intervals = re.sub(r"95% interval [\d.]+\N{EN DASH}[\d.]+%", "", figure.sentence)
    assert ("%" in without_intervals) == allowed.percentage
    assert "Decisions are not a random sample of examinations." in figure.sentence


def test_opinions_say_at_every_n_what_the_policy_allows() -> None:
    for x, n in cases():
        assert_allowed(figure(IDENTIFIED, x, n), x, n)


def test_weighings_say_at_every_n_what_the_policy_allows() -> None:
    for x, n in cases():
        if n > 0:
            assert_allowed(credit(IDENTIFIED, x, n), x, n)


def test_a_name_group_has_counts_in_words_only_at_every_n() -> None:
    for x, n in cases():
        both: list[Figure | CreditFigure] = [figure(GROUP, x, n)]
        for found in both + ([credit(GROUP, x, n)] if n else []):
            assert found.display == ("words" if n else "none")
            assert (found.share, found.low, found.high) == (None, None, None)
            assert "%" not in found.sentence
            assert found.sentence.startswith("For the 300 decisions in Minnesota that print the name Ada Quill; not")


def test_a_small_figure_writes_its_counts_in_words() -> None:
    for n in range(1, 10):
        for x in range(n + 1):
            said = figure(IDENTIFIED, x, n).sentence.replace("(MN-WCCA; 2019)", "")
            assert not re.search(r"\d", said), said


def test_nothing_is_compared_or_ranked_at_any_n() -> None:
    for x, n in cases():
        said = figure(IDENTIFIED, x, n).sentence.lower()
        assert not re.search(r"\b(peers?|other examiners|average|rank|higher|lower|most|least|than)\b", said)


def test_mixed_opinions_do_not_lift_a_share_over_the_floor() -> None:
    assert [display(9, 9, n, "identified") for n in (9, 10, 30, 500)] == ["list", "list", "list", "list"]
    assert display(0, 0, 40, "identified") == "list"
    assert display(29, 29, 60, "identified") == "counts"


@pytest.mark.parametrize(
    ("x", "of", "shown"), [(30, 30, "percent"), (15, 30, "counts"), (20, 40, "counts"), (24, 48, "percent")]
)
def test_from_thirty_on_the_exact_width_decides(x: int, of: int, shown: Display) -> None:
    assert display(x, of, of, "identified") == shown
    assert (exact(x, of).width < 0.30) == (shown == "percent")


def test_share_and_interval_are_given_only_where_they_may_be_shown() -> None:
    shown: list[Display] = ["none", "list", "words", "counts", "percent"]
    assert [share_shown(8, 10, word) for word in shown] == [None, None, None, None, 0.8]
    assert [interval_shown(8, 10, word) is not None for word in shown] == [False, False, False, True, True]


def test_every_block_is_held_to_the_same_rules() -> None:
    for block in BLOCKS:
        units = [unit("insurer", number, block) for number in range(9)]
        readings = [reading("insurer", number, block) for number in range(9)]
        found = opinion_figures(IDENTIFIED, readings, units)
        assert [(figure.block, figure.display, "%" in figure.sentence) for figure in found] == [(block, "list", False)]
