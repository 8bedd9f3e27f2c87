"""Cited states on the desk: one state, one id, kept for ever, found again on any desk that took it over."""

import csv
import hashlib
import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from threading import Thread

import pytest

from examiner_db.desk import CitedState, Desk, DeskError, EnoughCitedError
from examiner_db.desk.cited import DIGITS, canonical, named, names
from examiner_db.desk.entries import Action

STATE = {
    "name": "Orla Fennimore",
    "examiner": "orla-fennimore",
    "rows": [{"quote": "=“no” relation\nto work\u2028", "n": 1}],
}
RELEASE = "20260203T100000Z"


def cite(desk: Desk, state: Mapping[str, object] = STATE, **more: int) -> str:
    return desk.cite(state, release=RELEASE, by="site", **more)


def found(desk: Desk, ident: str) -> CitedState:
    state = desk.cited(ident)
    assert state is not None
    return state


def cites(desk: Desk) -> int:
    return sum(line.entry.action is Action.CITE for line in desk.log())


def test_the_text_of_a_state_is_one_and_its_id_the_beginning_of_its_hash() -> None:
    text = canonical({"b": 1, "a": ["é", None]})
    assert text == '{"a":["\\u00e9",null],"b":1}'
    assert text == canonical(dict(reversed(list({"b": 1, "a": ["é", None]}.items()))))
    assert named(text, lambda _ident: None) == hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def test_a_state_is_found_by_its_id_as_it_was(desk: Desk) -> None:
    ident = cite(desk)
    state = found(desk, ident)
    assert (state.id, state.release, state.state) == (ident, RELEASE, STATE)
    assert hashlib.sha256(state.text.encode()).hexdigest() == state.sha256
    assert state.sha256.startswith(ident)
    assert found(desk, ident.upper()) == state
    assert desk.cited("0" * DIGITS) is None


def test_the_same_state_again_is_the_same_entry(desk: Desk) -> None:
    first = cite(desk)
    at, head = found(desk, first).at, desk.head()
    again = desk.cite(dict(reversed(STATE.items())), release="another", by="export")
    assert (again, found(desk, again).at, desk.head()) == (first, at, head)
    assert cite(desk, {**STATE, "name": "Orla M. Fennimore"}) != first
    assert cites(desk) == 2


def test_two_who_cite_the_same_at_once_cite_one_entry(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    Desk.open(path).close()
    given: list[str] = []

    def once() -> None:
        with Desk.open(path) as own:
            given.append(cite(own))

    threads = [Thread(target=once) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Desk.open(path) as desk:
        assert (len(given), len(set(given)), cites(desk)) == (8, 1, 1)
        assert desk.verify().entries == 1


def test_an_id_that_another_state_has_gets_another_digit() -> None:
    text = canonical(STATE)
    short = named(text, lambda _ident: None)
    longer = named(text, lambda ident: "another" if ident == short else None)
    assert (len(longer), longer[:DIGITS]) == (DIGITS + 1, short)
    assert named(text, lambda ident: "another" if ident == short else text) == longer
    assert names(longer, text)


@pytest.mark.parametrize(
    ("ident", "text"),
    [
        ("44136fa355b3678", "{}"),
        ("44136fa355b3678b", "{}"),
        ("44136fa355b3678a", "{ }"),
        ("44136fa355b3678a", '{"a":1}'),
        ("4f53cda18c2baa0c", "[]"),
        ("44136fa355b3678a", "nothing"),
    ],
    ids=["too short", "another", "another way to write it", "another state", "no object", "no JSON"],
)
def test_what_is_no_state_of_this_id_is_none(ident: str, text: str) -> None:
    assert names("44136fa355b3678a", "{}")
    assert not names(ident, text)


def test_a_day_takes_so_many_new_states_of_one_and_all_that_are_known(desk: Desk) -> None:
    ids = [cite(desk, {"n": number}, most=2) for number in range(2)]
    with pytest.raises(EnoughCitedError, match=r"^2 records were cited today that were not cited before"):
        cite(desk, {"n": 2}, most=2)
    assert cite(desk, {"n": 0}, most=2) == ids[0]
    assert desk.cite({"n": 2}, release=RELEASE, by="export") not in ids
    assert cites(desk) == 3


def test_a_state_is_in_the_chain_and_cannot_be_changed(desk: Desk, tmp_path: Path) -> None:
    desk.hold("o1", by="R. Viewer", reason="disputed")
    ident = cite(desk)
    assert desk.verify().head == desk.head() == desk.log()[-1].hash
    with (
        sqlite3.connect(tmp_path / "desk.sqlite") as file,
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
    ):
        file.execute("UPDATE entry SET other = '{}' WHERE subject = ?", (ident,))


def test_states_go_out_and_in_with_the_desk(desk: Desk, tmp_path: Path) -> None:
    ident = cite(desk)
    desk.export_csv(tmp_path / "out.csv")
    with Desk.open(tmp_path / "empty.sqlite") as empty, Desk.open(tmp_path / "other.sqlite") as other:
        other.cite(STATE, release="later", by="site")
        other.hold("o1", by="R. Viewer", reason="disputed")
        for taking in (empty, other):
            taking.import_csv(tmp_path / "out.csv")
            assert found(taking, ident) == found(desk, ident)
            assert taking.import_csv(tmp_path / "out.csv") == 0
            taking.verify()


def test_a_state_that_was_altered_on_the_way_is_refused(desk: Desk, tmp_path: Path) -> None:
    cite(desk)
    desk.export_csv(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(newline="") as file:
        heading, row = list(csv.reader(file))
    state = json.loads(row[4])
    row[4], row[-1] = canonical({**state, "name": "Orla Quillfeather"}), ""
    with (tmp_path / "altered.csv").open("w", newline="") as file:
        csv.writer(file).writerows([heading, row])
    with (
        Desk.open(tmp_path / "empty.sqlite") as empty,
        pytest.raises(DeskError, match=r"^altered.csv line 2: .* does not name what is cited; expected the JSON"),
    ):
        empty.import_csv(tmp_path / "altered.csv")
