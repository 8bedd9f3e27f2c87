import itertools
import os
from pathlib import Path

import pytest

from examiner_db.record_store import (
    Quarantined,
    RecordStore,
    RecordStoreError,
    SourceReport,
    compared,
    listed,
    merge,
)
from examiner_db.records import DisciplineRecord, Locator, Mention, Sighting
from examiner_db.vocabulary import DisciplineKind, Health


def record(number: int, city: str | None = None, row: int = 2) -> DisciplineRecord:
    return DisciplineRecord(
        mention=Mention(name=f"Ostrander {number}", license=f"90000{number}", license_state="XX", city=city),
        authority="XX Board",
        kind=DisciplineKind.REPRIMAND,
        text="Public reprimand",
        locator=Locator(row=row, quote="Public reprimand"),
    )


def seen(number: int, day: str, snapshot: str = "a", city: str | None = None, first: str | None = None) -> Sighting:
    """A record that ``snapshot`` of ``day`` shows; what it says follows from these, as with a pure parser."""
    return Sighting(
        record=record(number, city or f"{snapshot} {day}"),
        snapshot=snapshot * 64,
        first_seen=first or day,
        last_seen=day,
    )


def report(**changes: object) -> SourceReport:
    known = {
        "slug": "xx_board",
        "publisher": "Example State Medical Board",
        "title": "Public orders",
        "jurisdiction": "US-XX",
        "address": "https://board.example.gov",
        "holds": "orders",
        "terms": "public",
        "gaps": "none",
        "complete": True,
    }
    return SourceReport.model_validate({**known, **changes})


def told(merged: dict[str, Sighting]) -> list[tuple[str, str, str, str]]:
    return [
        (found.record.mention.name, found.first_seen, found.last_seen, found.record.mention.city or "")
        for found in sorted(merged.values(), key=lambda found: found.model_dump_json())
        if isinstance(found.record, DisciplineRecord)
    ]


def test_what_is_seen_again_is_seen_first_then_and_last_now_as_the_newest_page_says() -> None:
    merged = merge([seen(1, "2026-01-01", "a")], [seen(1, "2026-03-01", "b")])
    assert told(merged) == [("Ostrander 1", "2026-01-01", "2026-03-01", "b 2026-03-01")]


def test_an_older_page_read_later_changes_only_when_it_was_first_seen() -> None:
    merged = merge([seen(1, "2026-03-01", "b")], [seen(1, "2026-01-01", "a")])
    assert told(merged) == [("Ostrander 1", "2026-01-01", "2026-03-01", "b 2026-03-01")]


def test_what_is_missing_is_kept_with_its_dates() -> None:
    merged = merge([seen(1, "2026-01-01"), seen(2, "2026-01-01")], [seen(2, "2026-02-01", "b")])
    assert told(merged) == [
        ("Ostrander 1", "2026-01-01", "2026-01-01", "a 2026-01-01"),
        ("Ostrander 2", "2026-01-01", "2026-02-01", "b 2026-02-01"),
    ]


def test_the_order_of_merging_does_not_matter_and_merging_twice_changes_nothing() -> None:
    runs = [
        [seen(1, "2026-01-01", "a"), seen(2, "2026-01-01", "a")],
        [seen(2, "2026-02-01", "b"), seen(3, "2026-02-01", "b")],
        [seen(1, "2025-06", "c"), seen(3, "2025-06", "c")],
        [seen(1, "2026-02-01", "d"), seen(2, "2026-02-01", "d")],
    ]
    results = set()
    for order in itertools.permutations(runs):
        merged: dict[str, Sighting] = {}
        for run in (*order, *order[:2]):
            merged = merge(merged.values(), run)
        results.add(tuple(sighting.model_dump_json() for sighting in merged.values()))
    assert len(results) == 1


def test_merging_can_be_grouped_in_any_way() -> None:
    one, two, three = ([seen(1, f"2026-0{month}-01", "abc"[month - 1])] for month in (1, 2, 3))
    left = merge(merge(one, two).values(), three)
    right = merge(one, merge(two, three).values())
    assert left == right


def test_of_two_readings_of_one_page_the_current_one_wins() -> None:
    merged = merge([seen(1, "2026-01-01", city="Brokleyn")], [seen(1, "2026-01-01", city="Brooklyn")])
    assert told(merged) == [("Ostrander 1", "2026-01-01", "2026-01-01", "Brooklyn")]


def test_it_wins_even_if_the_page_was_received_again_before() -> None:
    kept = seen(1, "2026-01-01", city="Brokleyn").model_copy(update={"last_seen": "2026-09-01"})
    merged = merge([kept], [seen(1, "2026-01-01", city="Brooklyn")])
    assert told(merged) == [("Ostrander 1", "2026-01-01", "2026-09-01", "Brooklyn")]


def test_what_is_merged_is_in_the_order_of_its_keys() -> None:
    merged = merge([], [seen(number, "2026-01-01") for number in range(9)])
    assert list(merged) == sorted(merged) == [sighting.record.key for sighting in merged.values()]


@pytest.mark.parametrize(
    ("complete", "complete_as_of", "last_seen", "shown"),
    [
        (True, "2026-02-01", "2026-02-01", True),
        (True, "2026-02-01", "2026-01-31", False),
        (True, "2026-02-01", "2026-02-09", True),
        (True, None, "2014-05-29", True),
        (False, None, "2014-05-29", True),
        (False, "2026-02-01", "2014-05-29", True),
    ],
)
def test_only_a_complete_list_says_that_something_left_it(
    *, complete: bool, complete_as_of: str | None, last_seen: str, shown: bool
) -> None:
    assert listed(seen(1, last_seen), report(complete=complete, complete_as_of=complete_as_of)) is shown


def test_new_and_changed_records_are_counted_and_a_row_that_moved_is_neither() -> None:
    same = seen(1, "2026-01-01", city="Albany")
    moved = same.model_copy(update={"record": record(1, "Albany", row=99), "last_seen": "2026-02-01"})
    earlier = merge([], [same, seen(2, "2026-01-01", city="Utica")])
    merged = merge(
        earlier.values(),
        [moved, seen(2, "2026-02-01", "b", city="Buffalo"), seen(3, "2026-02-01", "b")],
    )
    assert compared(earlier, merged) == {"new": 1, "changed": 1}
    assert compared(merged, merged) == {}


def test_records_and_report_come_back_as_they_were_written(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    sightings = [seen(2, "2026-01-01"), seen(1, "2026-01-01")]
    written = report(
        health=Health.OK,
        records=2,
        skipped={"an order": 3},
        unread_columns=("PDF",),
        quarantined=(Quarantined(file="ab" * 32, place="row 3", reason="row 3: …"),),
    )
    store.write(written, sightings)
    assert store.report("xx_board") == written
    assert list(store.sightings("xx_board")) == sorted(sightings, key=lambda sighting: sighting.record.key)
    assert sorted(path.name for path in (tmp_path / "records").glob("xx*")) == ["xx_board.json", "xx_board.jsonl"]
    assert (tmp_path / "records" / "xx_board.jsonl").stat().st_mode & 0o777 == 0o644


def test_writing_the_report_alone_leaves_the_records(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    store.write(report(), [seen(1, "2026-01-01")])
    store.write(report(health=Health.FAILED, reason="row 2"))
    assert len(list(store.sightings("xx_board"))) == 1
    found = store.report("xx_board")
    assert found is not None
    assert found.reason == "row 2"


def test_a_source_that_never_ran_has_nothing(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    assert (list(store.sightings("xx_board")), store.report("xx_board"), store.reports()) == ([], None, [])


def test_reports_are_in_the_order_of_their_slugs(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    for slug in ("us_b", "ny_a", "xx_c"):
        store.write(report(slug=slug), [])
    assert [found.slug for found in store.reports()] == ["ny_a", "us_b", "xx_c"]


def test_the_same_content_is_the_same_file(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    sightings = [seen(number, "2026-01-01") for number in range(5)]
    contents = set()
    for order in (sightings, sightings[::-1]):
        store.write(report(), order)
        contents.add((tmp_path / "records" / "xx_board.jsonl").read_bytes())
    assert len(contents) == 1


def test_a_damaged_line_is_told_with_file_and_line(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    store.write(report(), [seen(1, "2026-01-01"), seen(2, "2026-01-01")])
    path = tmp_path / "records" / "xx_board.jsonl"
    path.write_text(path.read_text()[:-40])
    with pytest.raises(RecordStoreError) as error:
        list(store.sightings("xx_board"))
    assert str(error.value).startswith(f'{path}, line 2: found \'{{"record"')
    assert str(error.value).endswith("expected a record; fetch xx_board again")


def test_a_damaged_report_is_told(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    store.write(report(), [])
    (tmp_path / "records" / "xx_board.json").write_text("{}")
    with pytest.raises(RecordStoreError, match=r"xx_board\.json: found something else, expected a source's report"):
        store.reports()


def test_a_write_that_breaks_off_leaves_what_was_there(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    store.write(report(), [seen(1, "2026-01-01")])
    before = {path: path.read_bytes() for path in (tmp_path / "records").iterdir()}

    def breaking() -> list[str]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store._replace("xx_board.jsonl", (line for _ in range(2) for line in breaking()))
    assert {path: path.read_bytes() for path in (tmp_path / "records").iterdir()} == before


def test_a_full_disk_is_told_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = RecordStore(tmp_path)
    store.write(report(), [seen(1, "2026-01-01")])

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RecordStoreError) as error:
        store.write(report(), [])
    path = tmp_path / "records" / "xx_board.jsonl"
    assert str(error.value) == f"cannot write {path}: No space left on device; what was there before is whole"
    monkeypatch.undo()
    assert len(list(store.sightings("xx_board"))) == 1
    assert len(list((tmp_path / "records").iterdir())) == 3
