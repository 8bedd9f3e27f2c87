"""Counts by label: the most first, long tails folded, and every cell with what opens it."""

from collections import Counter

from examiner_db.figures.chart import Series
from examiner_db.figures.tally import by_label, folded, most_first, opens_of, rows_of, series_of

PAIRS = [("b", "yes"), ("a", "yes"), ("b", "no"), ("c", "no"), ("c", "no"), ("c", "yes")]
NAMES = {"a": "A", "b": "B", "c": "C"}


def test_every_pair_is_counted_once() -> None:
    assert by_label(PAIRS) == {"b": {"yes": 1, "no": 1}, "a": {"yes": 1}, "c": {"no": 2, "yes": 1}}


def test_the_most_stand_first_and_equals_by_name() -> None:
    assert list(most_first(by_label([*PAIRS, ("a", "no")]))) == ["c", "a", "b"]


def test_a_long_tail_is_one_label_and_nothing_of_it_is_lost() -> None:
    found = by_label((f"v{number:02}", "yes") for number in range(15))
    shown = folded(found, "venues")
    assert list(shown) == [*(f"v{number:02}" for number in range(8)), "and seven more venues"]
    assert shown["and seven more venues"] == Counter(yes=7)
    assert sum(says.total() for says in shown.values()) == 15


def test_one_label_too_many_is_shown_rather_than_folded() -> None:
    nine = by_label((str(number), "yes") for number in range(9))
    assert folded(nine, "venues") == nine


def test_series_and_rows_agree() -> None:
    found = by_label(PAIRS)
    series = series_of(found, ["a", "c"], {"yes": "Yes", "no": "No"}, {"yes": "solid", "no": "hatched"})
    assert series == (
        Series(name="Yes", values=(1.0, 1.0), shape="solid"),
        Series(name="No", values=(0.0, 2.0), shape="hatched"),
    )
    assert rows_of(found, NAMES, ("yes", "no")) == (("B", "1", "1", "2"), ("A", "1", "0", "1"), ("C", "1", "2", "3"))


def test_a_cell_opens_its_rows_and_none_opens_nothing() -> None:
    found, filters = by_label(PAIRS), {label: f"issue={label}" for label in "abc"}
    assert opens_of(found, filters, ("yes", "no")) == (
        ("", "issue=b&counted_as=yes", "issue=b&counted_as=no", "issue=b"),
        ("", "issue=a&counted_as=yes", "", "issue=a"),
        ("", "issue=c&counted_as=yes", "issue=c&counted_as=no", "issue=c"),
    )


def test_what_no_row_says_opens_nothing_nor_does_a_sum_with_it() -> None:
    found, filters = by_label(PAIRS), {label: f"issue={label}" for label in "abc"}
    assert opens_of(found, filters, ("yes", "no"), silent=("no",)) == (
        ("", "issue=b&counted_as=yes", "", ""),
        ("", "issue=a&counted_as=yes", "", "issue=a"),
        ("", "issue=c&counted_as=yes", "", ""),
    )
