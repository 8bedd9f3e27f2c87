"""The table of entries: lines are added and never changed."""

import sqlite3
from pathlib import Path

import pytest

from examiner_db.desk.entries import Action, Entry
from examiner_db.desk.store import EntryStore

OLD = "2020-01-01T00:00:00.000000+00:00"
NEW = "2024-01-01T00:00:00.000000+00:00"


def held(subject: str, at: str, action: Action = Action.HOLD) -> Entry:
    return Entry(at, "R. Viewer", action, subject, reason="disputed")


def test_entries_come_back_whole_and_in_the_order_of_time(tmp_path: Path) -> None:
    confirmed = Entry(NEW, "R. Viewer", Action.CONFIRM, "g1", values={"npi": "9000000015"}, reason="“same” office")
    first, second = held("o1", NEW), held("o2", OLD)
    store = EntryStore.open(tmp_path / "desk.sqlite")
    store.append([first, confirmed])
    store.append([second])
    assert store.entries() == [second, first, confirmed]
    assert store.entries(Action.HOLD, Action.RELEASE) == [second, first]
    assert store.entries(Action.REVIEW) == []
    store.close()


def test_older_entry_that_arrives_later_undoes_nothing_newer(tmp_path: Path) -> None:
    store = EntryStore.open(tmp_path / "desk.sqlite")
    store.append([held("o1", NEW), held("o1", OLD, Action.RELEASE)])
    assert [entry.action for entry in store.entries()] == [Action.RELEASE, Action.HOLD]
    store.close()


@pytest.mark.parametrize("statement", ["UPDATE entry SET reason = ''", "DELETE FROM entry"])
def test_no_entry_can_be_changed_or_removed(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "desk.sqlite"
    store = EntryStore.open(path)
    store.append([held("o1", NEW)])
    other = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="entries of the desk are never"):
        other.execute(statement)
    other.close()
    assert store.entries() == [held("o1", NEW)]
    store.close()


def test_several_entries_are_added_all_or_none(tmp_path: Path) -> None:
    store = EntryStore.open(tmp_path / "desk.sqlite")
    broken = Entry(NEW, "R. Viewer", Action.HOLD, None)  # type: ignore[arg-type] # what the table refuses
    with pytest.raises(sqlite3.IntegrityError):
        store.append([held("o1", NEW), broken])
    assert store.entries() == []
    store.close()
