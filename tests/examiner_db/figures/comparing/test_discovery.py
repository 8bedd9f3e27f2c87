"""A false discovery rate over all comparisons that were tested."""

from examiner_db.figures.comparing.discovery import passing

# Benjamini and Hochberg 1995, section 4: fifteen comparisons of two treatments; four are rejected, by Bonferroni three.
FIFTEEN = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0,
]  # fmt: skip


def test_four_of_the_published_fifteen_pass() -> None:
    assert passing(FIFTEEN) == [True] * 4 + [False] * 11
    assert sum(p <= 0.05 / 15 for p in FIFTEEN) == 3


def test_the_order_in_which_they_come_does_not_matter() -> None:
    assert passing(FIFTEEN[::-1]) == [False] * 11 + [True] * 4


def test_what_passes_alone_need_not_pass_among_many() -> None:
    assert passing([0.03]) == [True]
    assert passing([0.03, 0.8, 0.9]) == [False] * 3
    assert passing([]) == []
