"""The audit chain: what is altered outside the desk is noticed, and where; nothing else is."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.desk import Desk, DeskError
from examiner_db.desk.chain import START, BrokenChainError, Line, beginning, link, verify
from examiner_db.desk.entries import Action, Entry
from examiner_db.vocabulary import Verdict

AT = "2024-05-06T07:08:09.000000+00:00"
OLD_TABLE = """
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, "by" TEXT NOT NULL, action TEXT NOT NULL,
    subject TEXT NOT NULL, other TEXT NOT NULL, verdict TEXT NOT NULL, "values" TEXT NOT NULL, reason TEXT NOT NULL
);
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries of the desk are never changed'); END;
"""
UNLOCK = "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed;"

Alteration = Callable[[list[Line], int, int], list[Line]]


def held(number: int) -> Entry:
    return Entry(AT, "R. Viewer", Action.HOLD, f"o{number}", reason=f"disputed {number}")


def chained(entries: list[Entry]) -> list[Line]:
    lines: list[Line] = []
    for number, entry in enumerate(entries, start=1):
        lines.append(Line(number, entry, link(entry, lines[-1].hash if lines else START)))
    return lines


def renumbered(lines: list[Line]) -> list[Line]:
    return [replace(line, number=number) for number, line in enumerate(lines, start=1)]


def broken(lines: list[Line], head: str | None = None) -> str:
    with pytest.raises(BrokenChainError) as raised:
        verify(lines, head)
    return str(raised.value)


def test_hash_is_what_the_module_says_it_is() -> None:
    """Computed with sha256sum from the text, so that anybody can do it again."""
    entry = Entry(AT, "R. Viewer", Action.CONFIRM, "g1", values={"npi": "9000000015"}, reason="“same” office")
    assert link(entry, START) == "c8974ca2e8ee803f4078f34616dcfe68799ab5bdaccd67507dcb4ab768b68f9f"


def test_empty_desk_has_the_head_that_stands_before_everything(desk: Desk) -> None:
    assert desk.head() == START
    assert (desk.verify().entries, desk.verify(START).since) == (0, 0)


def test_each_kind_of_entry_is_chained(desk: Desk) -> None:
    desk.judge("m1", "m2", Verdict.SAME, by="R. Viewer")
    desk.confirm("m1", npi="9000000015", by="R. Viewer")
    desk.review("o1", "accepted", by="R. Viewer")
    desk.hold("o2", by="R. Viewer", reason="disputed")
    desk.imported([("ny_opmc", "ab" * 32, "records: 11")])
    desk.fetched([("ny_opmc", "ef" * 32, "records: 12, new: 1, changed: 0, gone: 0")])
    desk.published("20240506T070809000000Z", "cd" * 32)
    desk.register(frozenset({"m1", "m2"}), "Jonathan Harker")
    actions = [line.entry.action for line in desk.log()]
    assert actions == ["judge", "confirm", "review", "hold", "import", "fetch", "publish", "register"]
    found = desk.verify()
    assert (found.entries, found.older, found.head) == (8, 0, desk.head())
    assert found.begins == desk.log()[0].entry.at


def test_a_head_that_was_written_down_is_found_again(desk: Desk) -> None:
    desk.hold("o1", by="R. Viewer", reason="disputed")
    head = desk.head()
    desk.hold("o2", by="R. Viewer", reason="disputed")
    assert desk.verify(head).since == 1
    assert desk.verify(f" {head[:12].upper()} ").since == 1
    assert desk.verify(desk.head()).since == 0


@pytest.mark.parametrize("head", ["", "0123", "not a hash at all", "g" * 64, "0" * 65])
def test_what_is_no_hash_is_a_mistake_and_no_broken_chain(desk: Desk, head: str) -> None:
    with pytest.raises(DeskError, match="expected a hash as `desk verify` prints it") as raised:
        desk.verify(head)
    assert not isinstance(raised.value, BrokenChainError)


def test_entries_cut_off_at_the_end_are_missed_by_who_knows_the_head() -> None:
    lines = chained([held(number) for number in range(5)])
    assert verify(lines[:3]).entries == 3
    assert broken(lines[:3], lines[-1].hash) == (
        f"no entry has the head {lines[-1].hash[:12]}…: entries were removed at the end, "
        "or it is the head of another desk"
    )


def test_a_changed_entry_is_named() -> None:
    lines = chained([held(number) for number in range(5)])
    lines[2] = replace(lines[2], entry=replace(lines[2].entry, reason="settled"))
    assert broken(lines) == (
        "entry 3 (hold o2, 2024-05-06, by R. Viewer) is not what was written, or an entry right before it was removed"
    )


def test_a_removed_entry_is_named() -> None:
    lines = chained([held(number) for number in range(5)])
    del lines[2]
    assert broken(lines) == "entry 3 is missing: the desk goes on with entry 4"


def test_an_inserted_entry_is_named_even_if_it_has_a_hash_that_follows() -> None:
    lines = chained([held(number) for number in range(5)])
    entry = replace(held(9), at=lines[0].entry.at)
    without_hash = renumbered([*lines[:2], Line(0, entry, ""), *lines[2:]])
    assert broken(without_hash).endswith("has no hash: it was written by something else than the desk")
    wrong = renumbered([*lines[:2], Line(0, entry, "f" * 64), *lines[2:]])
    assert broken(wrong) == (
        "entry 3 (hold o9, 2024-05-06, by R. Viewer) was inserted: the entry after it follows the one before it"
    )
    follows = renumbered([*lines[:2], Line(0, entry, link(entry, lines[1].hash)), *lines[2:]])
    assert broken(follows) == (
        "entry 4 (hold o2, 2024-05-06, by R. Viewer) stands in the wrong place: it was written right after "
        "entry 2 (hold o1, 2024-05-06, by R. Viewer)"
    )


def test_entries_in_another_order_are_named() -> None:
    lines = chained([held(number) for number in range(5)])
    lines[1], lines[3] = lines[3], lines[1]
    assert "entry 2 (hold o3, 2024-05-06, by R. Viewer) stands in the wrong place" in broken(renumbered(lines))


def change(lines: list[Line], one: int, _other: int) -> list[Line]:
    said = lines[one].entry
    return [*lines[:one], replace(lines[one], entry=replace(said, by=f"{said.by}.")), *lines[one + 1 :]]


def remove(lines: list[Line], one: int, _other: int) -> list[Line]:
    return renumbered([*lines[:one], *lines[one + 1 :]])


def move(lines: list[Line], one: int, other: int) -> list[Line]:
    rest = [*lines[:one], *lines[one + 1 :]]
    return renumbered([*rest[:other], lines[one], *rest[other:]])


def insert(lines: list[Line], one: int, other: int) -> list[Line]:
    new = replace(lines[other], entry=replace(lines[other].entry, subject="inserted"))
    return renumbered([*lines[:one], new, *lines[one:]])


def double(lines: list[Line], one: int, other: int) -> list[Line]:
    return renumbered([*lines[:one], lines[other], *lines[one:]])


def rehash(lines: list[Line], one: int, _other: int) -> list[Line]:
    """Somebody who knows how hashes are made changes an entry and its own hash."""
    entry = replace(lines[one].entry, reason="settled long ago")
    previous = lines[one - 1].hash if one else START
    return [*lines[:one], replace(lines[one], entry=entry, hash=link(entry, previous)), *lines[one + 1 :]]


@given(
    size=st.integers(2, 12),
    places=st.tuples(st.integers(0, 11), st.integers(0, 11)),
    alter=st.sampled_from([change, remove, move, insert, double, rehash]),
)
def test_whatever_is_altered_is_noticed(size: int, places: tuple[int, int], alter: Alteration) -> None:
    lines = chained([held(number) for number in range(size)])
    one, other = (place % size for place in places)
    altered = alter(lines, one, other)
    if altered != lines:
        assert broken(altered, lines[-1].hash)
    assert verify(lines, lines[-1].hash).since == 0


fields = st.text(max_size=20)


@given(entries=st.lists(st.builds(Entry, fields, fields, st.sampled_from(Action), fields, fields, fields), max_size=8))
def test_two_desks_have_one_head_only_if_they_say_the_same(entries: list[Entry]) -> None:
    whole = chained(entries)
    assert verify(whole).entries == len(entries)
    assert len({line.hash for line in whole}) == len(whole)


def test_words_cannot_move_from_one_field_to_the_next() -> None:
    one = Entry(AT, "a", Action.HOLD, "bc", "d", reason="e")
    assert link(one, START) != link(replace(one, by="ab", subject="c"), START)
    assert link(one, START) != link(replace(one, other="", reason="de"), START)


def older_desk(path: Path, entries: list[Entry]) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(OLD_TABLE)
    rows = [(one.at, one.by, one.action, one.subject, one.other, one.verdict, "{}", one.reason) for one in entries]
    connection.executemany(
        'INSERT INTO entry (at, "by", action, subject, other, verdict, "values", reason) VALUES (?,?,?,?,?,?,?,?)', rows
    )
    connection.commit()
    connection.close()


def test_an_older_desk_begins_its_chain_once_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    entries = [held(number) for number in range(3)]
    older_desk(path, entries)
    for _ in range(2):
        with Desk.open(path) as desk:
            *older, begins = desk.log()
            assert [line.entry for line in older] == entries
            assert {line.hash for line in older} == {""}
            assert begins.entry == beginning(entries, begins.entry.at)
            assert begins.entry.other.startswith("3 entries ")
            assert desk.holds() == {"o0", "o1", "o2"}
    with Desk.open(path) as desk:
        desk.hold("o4", by="R. Viewer", reason="disputed")
        found = desk.verify()
        assert (found.entries, found.older, found.begins) == (5, 3, begins.entry.at)


def test_an_older_desk_that_is_empty_has_nothing_to_sum_up(tmp_path: Path) -> None:
    older_desk(tmp_path / "desk.sqlite", [])
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.hold("o1", by="R. Viewer", reason="disputed")
        assert (desk.verify().entries, desk.verify().older) == (1, 0)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET reason = 'settled' WHERE seq = 2",
        "DELETE FROM entry WHERE seq = 2",
        "UPDATE entry SET seq = -seq WHERE seq < 3",
        "DELETE FROM entry WHERE action = 'chain'",
        "DELETE FROM entry WHERE hash <> ''",
    ],
)
def test_what_is_done_to_older_entries_after_that_day_is_noticed(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "desk.sqlite"
    older_desk(path, [held(number) for number in range(3)])
    with Desk.open(path) as desk:
        desk.hold("o4", by="R. Viewer", reason="disputed")
        desk.verify()
    connection = sqlite3.connect(path)
    connection.executescript(f"{UNLOCK} {statement};")
    connection.close()
    with Desk.open(path) as desk, pytest.raises(BrokenChainError, match=r"the [23] entries from before the chain"):
        desk.verify()


def test_entries_cut_off_in_the_file_are_missed_without_a_head(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        for number in range(4):
            desk.hold(f"o{number}", by="R. Viewer", reason="disputed")
    connection = sqlite3.connect(path)
    connection.executescript(UNLOCK)
    connection.execute("DELETE FROM entry WHERE seq > 2")
    connection.commit()
    connection.close()
    with Desk.open(path) as desk:
        with pytest.raises(BrokenChainError, match=r"^entry 3 is missing: the desk has written entries up to 4$"):
            desk.verify()
        desk.hold("o5", by="R. Viewer", reason="disputed")
        with pytest.raises(BrokenChainError, match=r"^entry 3 is missing: the desk goes on with entry 5$"):
            desk.verify()
