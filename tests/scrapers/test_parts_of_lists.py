"""A file that holds a part of a list adds to what is kept, and takes nobody off the list."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.snapshots import SnapshotStore
from scrapers.runner import import_files
from scrapers.source import SourceModule

HEAD = "Physician,License,Action,Effective,PDF\n"
Import = Callable[..., SourceReport]


def rows(numbers: Iterable[int]) -> str:
    return HEAD + "".join(f"Velma Ostrander,9{n:05},License revoked,03/05/2021,a.pdf\n" for n in numbers)


@pytest.fixture
def imported(
    tmp_path: Path, snapshots: SnapshotStore, records: RecordStore, make_source: Callable[..., SourceModule]
) -> Import:
    """Imports files of these numbers, each as of a day of 2026."""
    modules = {"xx_board": make_source(expect=range(10, 20_000))}

    def give(day: str, *files: Iterable[int]) -> SourceReport:
        folder = tmp_path / day
        folder.mkdir()
        for at, numbers in enumerate(files):
            (folder / f"{at}.csv").write_text(rows(numbers))
        (report,) = import_files([folder], modules, snapshots, records, slug="xx_board", as_of=f"2026-{day}")
        return report

    return give


def test_a_whole_list_says_who_left_it(imported: Import) -> None:
    assert (imported("08-01", range(100)).complete_as_of, imported("09-01", range(10, 110)).gone) == ("2026-08-01", 10)
    report = imported("10-01", range(14, 110))
    assert (report.reason, report.gone, report.complete_as_of) == ("", 14, "2026-10-01")


def test_a_file_in_which_many_of_the_list_are_missing_takes_nobody_off(imported: Import) -> None:
    imported("08-01", range(100))
    report = imported("09-01", range(11, 105))
    assert (report.records, report.new, report.gone, report.complete_as_of) == (105, 5, 0, "2026-08-01")
    assert report.reason.endswith("nobody is held to have left it: 11 of 100 listed records do not stand in it")


@pytest.mark.parametrize("given", [[1_000], [1_000, 10_000], [10_000]])
def test_a_file_that_ends_where_portals_stop_is_no_whole_list(imported: Import, given: list[int]) -> None:
    starts = [sum(given[:at]) for at in range(len(given))]
    report = imported("08-01", *(range(start, start + count) for start, count in zip(starts, given, strict=True)))
    assert (report.records, report.complete_as_of) == (sum(given), None)
    assert f"the file holds {given[-1]:,} rows, which is where a portal stops" in report.reason


def test_pages_of_a_portal_are_a_whole_list_with_the_last_of_them(imported: Import) -> None:
    report = imported("08-01", range(1_000), range(1_000, 1_001))
    assert (report.records, report.reason, report.complete_as_of) == (1_001, "", "2026-08-01")
