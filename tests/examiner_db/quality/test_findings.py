"""Counting findings."""

import pytest

from examiner_db.quality.findings import COVERAGE, ERRORS, KINDS, Finding, Tally, tallies


def findings(kind: str, good: int, bad: int) -> list[Finding]:
    return [Finding(kind, good=at < good, about=str(at)) for at in range(good + bad)]


def test_a_figure_is_the_share_of_good_findings() -> None:
    assert tallies(findings("role", 3, 1)) == {"role": Tally(3, 4)}
    assert Tally(3, 4).share == 0.75


def test_a_share_of_errors_counts_the_bad_ones() -> None:
    assert tallies(findings("weight_filled", 3, 1)) == {"weight_filled": Tally(1, 4)}


def test_kinds_come_in_the_order_of_the_tables_and_only_if_they_occur() -> None:
    mixed = [*findings("quote", 1, 0), *findings("name_recall", 0, 2), *findings("role", 1, 1)]
    assert list(tallies(mixed)) == ["name_recall", "role", "quote"]
    assert tallies([]) == {}


@pytest.mark.parametrize("kinds", [ERRORS, COVERAGE])
def test_special_kinds_are_kinds(kinds: frozenset[str]) -> None:
    assert kinds <= KINDS.keys()


def test_every_kind_says_what_it_is_a_share_of() -> None:
    assert all(meaning.split()[0].islower() for meaning in KINDS.values())
    assert len(set(KINDS.values())) == len(KINDS)
