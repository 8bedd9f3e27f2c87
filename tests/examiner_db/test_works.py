from typing import NamedTuple

import pytest

from examiner_db.works import by_work, names_of


class Entry(NamedTuple):
    """An entry of a list of works."""

    at: int
    doi: str | None = None
    pmid: str | None = None


def grouped(*numbers: tuple[str | None, str | None]) -> list[list[int]]:
    found = by_work(Entry(at, *pair) for at, pair in enumerate(numbers))
    return sorted([entry.at for entry in work] for work in found)


@pytest.mark.parametrize(
    ("numbers", "together"),
    [
        ([], []),
        ([("10.9/a", None), ("10.9/A", None)], [[0, 1]]),
        ([("10.9/a", None), ("10.9/b", None)], [[0], [1]]),
        ([(None, "1"), (None, "1"), (None, "2")], [[0, 1], [2]]),
        ([("10.9/a", "1"), ("10.9/a", "2")], [[0, 1]]),
        ([("10.9/a", None), (None, "1"), ("10.9/a", "1")], [[0, 1, 2]]),
        ([(None, None), (None, None)], [[0], [1]]),
        ([("", ""), ("", "")], [[0], [1]]),
    ],
)
def test_entries_of_one_number_are_of_one_work(
    numbers: list[tuple[str | None, str | None]], together: list[list[int]]
) -> None:
    assert grouped(*numbers) == together


def test_a_work_is_named_by_what_it_has() -> None:
    assert names_of(Entry(1, "10.9/A", "7")) == ["10.9/a", "7"]
    assert names_of(Entry(1)) == []
