"""What has changed between two states, told once for all entries that it is about, what weighs most first."""

from typing import Any

import pytest

from examiner_db.export.cited import Change, RecordState, StateRow, StateSentence, Today, changes, in_order, shown
from examiner_db.export.cited.since import (
    CHECKED,
    COUNTED,
    ELSEWHERE,
    GONE,
    NOBODY,
    NOT_ACCEPTED,
    NOT_COUNTED,
    REJECTED,
)
from examiner_db.export.cited.state import StateCount, StateDecision, StateLater

DECISION = StateDecision(id="d1", tribunal="Board of Xenia", docket="X-1", decided_on="2031-03-05")
COURT = StateDecision(id="d2", tribunal="Court of Xenia", docket="Y-2", decided_on="2032-04-06")
LATER = StateLater(decision=COURT, does="reverses", of="award", quote="We reverse the award.")
SENTENCE = StateSentence(key="opinions-causation-payer", about="opinions on causation", sentence="One of one.")


def row(ident: str = "o1", **more: Any) -> StateRow:
    usual: dict[str, Any] = {
        "kind": "opinion", "what": "opinion on causation: insurer-favorable", "reading": "insurer",
        "document_id": "a" * 64, "publisher": "Board of Xenia", "saved_on": "2031-04-01", "quote": "not work related",
        "decision": DECISION, "checked": "accepted", "counts": True,
    }  # fmt: skip
    return StateRow(id=ident, **{**usual, **more})


def state(*rows: StateRow, **more: Any) -> RecordState:
    usual: dict[str, Any] = {
        "examiner": "odile-brankov", "name": "Odile Brankov", "standing": "identified", "standing_sentence": "One.",
        "sentences": (SENTENCE,), "counts": (StateCount(what="opinions", n=1),),
    }  # fmt: skip
    return RecordState(rows=rows, **{**usual, **more})


def told(then: StateRow, now: StateRow | None, **today: Any) -> list[tuple[str, str]]:
    """What is said of one entry that was and is."""
    here = state(*([now] if now else []))
    return [
        (change.kind, change.says) for change in changes(state(then), Today(here, **today)) if change.rows == (then.id,)
    ]


def test_what_is_as_it_was_is_no_change() -> None:
    assert changes(state(row()), Today(state(row()))) == ()


def test_a_page_that_was_saved_again_is_no_change() -> None:
    assert changes(state(row()), Today(state(row(saved_on="2031-06-01"), cannot_see=("Read on 2031-06-01.",)))) == ()


def test_later_history_is_told_with_its_words_and_instead_of_what_follows_from_it() -> None:
    (change,) = changes(state(row()), Today(state(row(later=(LATER,), counts=False))))
    assert change.kind == "later history"
    assert change.says == "Court of Xenia, Y-2, 2032-04-06: reverses award. Read by rule."
    assert (change.rows, change.quote, change.decision) == (("o1",), "We reverse the award.", "d2")


def test_later_history_that_fell_is_told_and_what_was_known_is_not() -> None:
    fallen = LATER.model_copy(update={"stands": False})
    assert changes(state(row(later=(LATER,))), Today(state(row(later=(LATER,))))) == ()
    (change,) = changes(state(row(later=(LATER,))), Today(state(row(later=(fallen,)))))
    assert change.says.endswith("Read by rule. That was undone itself since.")


def test_the_same_of_several_entries_is_told_once() -> None:
    before = (row("o1"), row("o2"), row("w1", kind="weighing"))
    after = tuple(one.model_copy(update={"later": (LATER,)}) for one in before)
    (change,) = changes(state(*before), Today(state(*after)))
    assert change.rows == ("o1", "o2", "w1")


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        ({}, {"checked": None}, ("correction", NOT_ACCEPTED)),
        ({"checked": None}, {"checked": None, "counts": False}, ("correction", NOT_COUNTED)),
        ({"checked": None}, {}, ("checked", CHECKED)),
        ({"checked": None, "counts": False}, {"checked": None}, ("correction", COUNTED)),
        (
            {},
            {"reading": "claimant", "what": "opinion on causation: claimant-favorable"},
            ("correction", "This entry is read differently today: opinion on causation: claimant-favorable."),
        ),
    ],
    ids=["not accepted", "not counted", "checked", "counted", "read differently"],
)
def test_a_reading_that_changed_is_told(then: dict[str, Any], now: dict[str, Any], expected: tuple[str, str]) -> None:
    assert told(row(**then), row(**now)) == [expected]


@pytest.mark.parametrize(
    ("now", "pair"),
    [
        ({"value": "21 percent"}, "value: 21 percent, before 12 percent"),
        ({"value": ""}, "value: not stated, before 12 percent"),
        ({"retained_side": "claimant"}, "retained side: claimant, before insurer"),
        ({"stands": "no"}, "stands: no, before yes"),
        ({"ground": "not necessary"}, "ground: not necessary, before not stated"),
    ],
)
def test_what_an_entry_says_otherwise_is_told_with_what_it_said(now: dict[str, str], pair: str) -> None:
    said = {"value": "12 percent", "retained_side": "insurer", "stands": "yes"}
    then, today = (row(values=tuple((k, v) for k, v in one.items() if v)) for one in (said, said | now))
    what = "opinion on causation: insurer-favorable"
    assert told(then, today) == [("correction", f"This entry is read differently today: {what} ({pair}).")]


def test_another_word_of_this_site_for_the_same_is_no_change() -> None:
    values = (("issue", "causation"), ("direction", "insurer"))
    assert told(row(values=values), row(values=values, what="opinion on cause: for the payer", where="Xenia")) == []


def test_of_a_state_without_values_the_words_are_compared() -> None:
    then, now = (row(what=f"opinion on impairment: insurer-favorable, {n} percent") for n in (12, 21))
    said = [("correction", f"This entry is read differently today: {now.what}.")]
    assert told(then, now.model_copy(update={"values": (("value", "21 percent"),)})) == said
    assert told(row(), row(where="never kept then", values=(("direction", "insurer"),))) == []


def test_what_a_list_says_otherwise_is_told() -> None:
    usual: dict[str, Any] = {"kind": "listing", "what": "license", "reading": "listed", "decision": None}
    then = row(**usual, where="Status active", values=(("Status", "active"),))
    now = row(**usual, where="Status surrendered", values=(("Status", "surrendered"),))
    says = "This entry stands differently today: license; Status surrendered; listed (Status: surrendered, before "
    assert told(then, now) == [("correction", f"{says}active).")]


def test_later_history_that_is_no_longer_told_is_said() -> None:
    ((kind, says),) = told(row(later=(LATER,)), row())
    assert kind == "correction"
    assert says.startswith("This later history is no longer on record here. Court of Xenia, Y-2, 2032-04-06: reverses")


def test_an_entry_that_is_not_there_is_told_with_why() -> None:
    assert told(row(), None) == [("gone", GONE)]
    assert told(row(), None, elsewhere=frozenset({"o1"})) == [("identity", ELSEWHERE)]
    assert told(row(), None, rejected=frozenset({"o1"}), elsewhere=frozenset({"o1"})) == [("correction", REJECTED)]
    assert told(row(), row(), rejected=frozenset({"o1"})) == [("correction", REJECTED)]


def test_new_entries_are_counted_by_kind() -> None:
    now = state(row(), row("o2"), row("o3"), row("w1", kind="weighing"))
    assert [change.says for change in changes(state(row()), Today(now))] == [
        "Two opinions are on record today and are not in this state.",
        "One weighing is on record today and is not in this state.",
    ]


def test_who_it_is_and_under_what_name_is_told() -> None:
    group = state(row(), standing="name_group")
    for then, now, part in (
        (
            group,
            state(row()),
            "a name group, not verified to be one person; today it is that of an identified physician",
        ),
        (state(row()), group, "an identified physician; today it is that of a name group"),
        (state(row()), state(row(), name="Odile M. Brankov"), "under the name Odile M. Brankov now"),
        (state(row()), state(row(), examiner="o-brankov"), "joined this record with another"),
    ):
        (change,) = changes(then, Today(now))
        assert change.kind == "identity"
        assert part in change.says


def test_a_sentence_that_reads_otherwise_is_told_with_its_words_of_today() -> None:
    now = SENTENCE.model_copy(update={"sentence": "Two of two."})
    (change,) = changes(state(row()), Today(state(row(), sentences=(now,))))
    assert (change.kind, change.key) == ("sentence", SENTENCE.key)
    assert (change.says, change.quote) == (
        "On opinions on causation, the record says something else today.",
        now.sentence,
    )
    (change,) = changes(state(row()), Today(state(row(), sentences=())))
    assert change.says == "On opinions on causation, the record makes no sentence today."
    assert changes(state(row()), Today(state(row(), sentences=(), withheld="A dispute is open."))) == ()


def test_nobody_under_the_id_is_said() -> None:
    (change,) = changes(state(row()), Today(None))
    assert (change.kind, change.says) == ("gone", NOBODY)


def test_what_weighs_most_stands_first() -> None:
    kinds = ("new", "checked", "sentence", "gone", "identity", "correction", "later history")
    found = in_order(Change(kind=kind, says="so") for kind in kinds)
    assert [change.kind for change in found] == list(reversed(kinds))


@pytest.mark.parametrize("hidden", ["o1", "d1", "a" * 64], ids=["entry", "decision", "document"])
def test_what_is_hidden_leaves_with_what_may_count_it(hidden: str) -> None:
    whole = state(row(), row("p1", kind="work", decision=None, document_id="b" * 64))
    seen = shown(whole, frozenset({hidden}))
    assert [one.id for one in seen.rows] == ["p1"]
    assert (seen.sentences, seen.counts) == ((), ())
    assert shown(whole, frozenset({"d9"})) == whole


def test_a_hidden_publication_takes_no_sentence_along() -> None:
    seen = shown(state(row(), row("p1", kind="work", decision=None)), frozenset({"p1"}))
    assert (seen.sentences, seen.counts) == ((SENTENCE,), ())


def test_a_hidden_later_decision_leaves_the_entry() -> None:
    seen = shown(state(row(later=(LATER,))), frozenset({"d2"}))
    assert seen.rows == (row(),)
