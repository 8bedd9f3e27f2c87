"""One reading, one label, and every way in which they can differ."""

import pytest

from examiner_db.quality.comparing import compared
from examiner_db.quality.findings import Finding
from examiner_db.quality.labels import Labelled
from examiner_db.reading.types import Reading
from examiner_db.vocabulary import Outcome, RetainedSide, Role, Weight
from tests.examiner_db.quality.invented import labels, physician, reading

LINE = "Orla Finch | insurer_examiner | insurer | causation:insurer | credited"


def bad(one: Labelled, said: Reading) -> list[Finding]:
    return [finding for finding in compared(one, said) if not finding.good]


def kinds(one: Labelled, said: Reading) -> dict[str, bool]:
    return {finding.kind: finding.good for finding in compared(one, said)}


def test_what_is_read_as_labelled_is_good_throughout() -> None:
    assert kinds(labels(LINE, outcome=("claimant_lost",), complete=True), reading(physician())) == dict.fromkeys(
        "outcome outcome_asserted name_precision name_recall examiner name_exact role role_asserted side "
        "direction_precision opinion_precision opinion_recall weight_stated weight_asserted".split(),
        True,
    )


def test_a_missing_physician_is_a_miss_of_all_that_is_labelled() -> None:
    assert kinds(labels(LINE), reading()) == {
        "name_recall": False,
        "examiner": False,
        "opinion_recall": False,
        "weight_stated": False,
        "weight_asserted": True,
    }


def test_a_shorter_name_is_found_and_not_exact() -> None:
    assert bad(labels(LINE), reading(physician("Finch"))) == [
        Finding("name_exact", good=False, about="one: Orla Finch: Finch")
    ]


def test_a_stranger_is_read() -> None:
    assert bad(labels(LINE, absent=("Stokely",)), reading(physician(), physician("Ann Stokely"))) == [
        Finding("name_precision", good=False, about="one: Ann Stokely is read as a physician"),
        Finding("absent", good=False, about="one: Stokely is read as a physician"),
    ]


def test_an_unknown_role_is_wrong_and_asserts_nothing() -> None:
    found = kinds(labels(LINE), reading(physician(role=Role.UNKNOWN)))
    assert (found["role"], found["role_asserted"], found["examiner"]) == (False, True, False)


def test_a_wrong_role_and_side_are_told() -> None:
    said = reading(physician(role=Role.TREATING, side=RetainedSide.CLAIMANT))
    assert [one.about for one in bad(labels(LINE), said)] == [
        "one: Orla Finch: treating, not insurer_examiner",
        "one: Orla Finch: treating, not insurer_examiner",
        "one: Orla Finch: treating, not insurer_examiner",
        "one: Orla Finch: for claimant, not insurer",
    ]


def test_any_leaves_role_and_side_open() -> None:
    found = kinds(labels("Orla Finch | any | any | - | credited"), reading(physician(said="")))
    assert found.keys().isdisjoint({"role", "side", "examiner", "role_asserted"})


def test_any_leaves_opinions_and_weight_open() -> None:
    found = kinds(labels("Orla Finch | any | any | any | any", complete=True), reading(physician()))
    assert found == {"name_precision": True, "name_recall": True, "name_exact": True}


@pytest.mark.parametrize("role", ["treating", "claimant_expert", "unknown", "insurer_examiner/treating"])
def test_only_an_examiner_beyond_doubt_is_counted_as_one(role: str) -> None:
    assert "examiner" not in kinds(labels(f"Orla Finch | {role} | any | - | credited"), reading(physician()))


def test_a_direction_turned_round_is_wrong_and_a_miss() -> None:
    assert bad(labels(LINE), reading(physician(said="preexisting:claimant"))) == [
        Finding("direction_precision", good=False, about="one: Orla Finch: preexisting claimant, not insurer"),
        Finding(
            "opinion_recall",
            good=False,
            about="one: Orla Finch: causation:insurer missed, preexisting:claimant read",
        ),
    ]


def test_an_indeterminate_direction_is_a_miss_alone() -> None:
    assert [one.kind for one in bad(labels(LINE), reading(physician(said="causation:indeterminate")))] == [
        "opinion_recall"
    ]


def test_an_unlabelled_opinion_is_wrong_only_where_all_are_labelled() -> None:
    said = reading(physician(said="causation:insurer mmi:insurer"))
    assert bad(labels(LINE), said) == []
    assert bad(labels(LINE, complete=True), said) == [
        Finding("opinion_precision", good=False, about="one: Orla Finch: mmi insurer is not labelled")
    ]


@pytest.mark.parametrize(
    ("expected", "read", "wrong"),
    [
        ("credited", Weight.CREDITED, []),
        ("credited", Weight.NOT_STATED, ["weight_stated"]),
        ("credited", Weight.PARTLY, ["weight_stated"]),
        ("credited", Weight.REJECTED, ["weight_stated", "weight_asserted"]),
        ("partly", Weight.CREDITED, ["weight_stated", "weight_asserted"]),
        ("credited/partly", Weight.PARTLY, []),
        ("not_stated", Weight.NOT_STATED, []),
        ("not_stated", Weight.REJECTED, ["weight_filled"]),
        ("rejected/not_stated", Weight.NOT_STATED, []),
        ("rejected/not_stated", Weight.CREDITED, ["weight_asserted"]),
        ("credited | implied", Weight.NOT_STATED, []),
        ("credited | implied", Weight.REJECTED, ["weight_asserted"]),
        ("not_stated | implied", Weight.REJECTED, []),
    ],
)
def test_weights_are_judged_by_their_basis(expected: str, read: Weight, wrong: list[str]) -> None:
    one = labels(f"Orla Finch | any | any | - | {expected}")
    assert [finding.kind for finding in bad(one, reading(physician(said="", weight=read)))] == wrong


def test_a_weight_is_not_filled_for_somebody_who_is_not_found() -> None:
    assert "weight_filled" not in kinds(labels("Orla Finch | any | any | - | not_stated"), reading())


@pytest.mark.parametrize(
    ("outcome", "good", "asserted"),
    [
        (Outcome.CLAIMANT_WON, True, True),
        (Outcome.MIXED, True, True),
        (Outcome.UNCLEAR, False, True),
        (Outcome.REMANDED, False, False),
    ],
)
def test_outcomes_may_have_two_right_words(outcome: Outcome, *, good: bool, asserted: bool) -> None:
    found = kinds(labels(outcome=("claimant_won", "mixed")), reading(outcome=outcome))
    assert found == {"outcome": good, "outcome_asserted": asserted}


def test_a_passage_without_an_outcome_is_not_judged_on_it() -> None:
    assert kinds(labels(), reading(outcome=Outcome.REMANDED)) == {}


def test_what_must_never_be_read_is_told_when_it_is() -> None:
    one = labels("Orla Finch | any | any | - | not_stated", never=("Orla Finch | mmi:insurer mmi:claimant",))
    silent, loud = physician(said="", weight=Weight.NOT_STATED), physician(said="mmi:insurer", weight=Weight.NOT_STATED)
    assert bad(one, reading(silent)) == []
    assert bad(one, reading()) == [Finding("name_recall", good=False, about="one: Orla Finch is not found")]
    assert bad(one, reading(loud)) == [Finding("never", good=False, about="one: Orla Finch: mmi:insurer is read")]
