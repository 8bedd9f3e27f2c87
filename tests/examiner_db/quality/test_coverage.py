"""What a reading tells at all, and whether its quotes are in the text."""

from examiner_db.quality.coverage import covered, quoted, quotes
from examiner_db.quality.findings import Finding
from examiner_db.reading.types import Quote, WeighingReading
from examiner_db.vocabulary import Level, Role, Weight
from tests.examiner_db.quality.invented import TEXT, physician, quote, reading

WEIGHING = WeighingReading(
    level=Level.TRIAL, weight=Weight.CREDITED, quote=quote("Dr. Orla Finch"), rule="rule.invented"
)


def told(*people: tuple[str, Role, str, Weight]) -> list[tuple[str, bool]]:
    said = reading(*(physician(name, role, opinions, weight) for name, role, opinions, weight in people))
    return [(finding.kind, finding.good) for finding in covered("one", said)]


def test_an_examiner_is_asked_for_all_three() -> None:
    assert told(("Finch", Role.NEUTRAL_EXAMINER, "mmi:insurer", Weight.NOT_STATED)) == [
        ("has_role", True),
        ("has_opinion", True),
        ("has_weight", False),
    ]


def test_an_examiner_without_an_opinion_is_seen() -> None:
    assert ("has_opinion", False) in told(("Finch", Role.RECORDS_REVIEWER, "", Weight.PARTLY))


def test_others_are_asked_for_a_role_alone() -> None:
    people = [("Finch", Role.TREATING, "", Weight.NOT_STATED), ("Hay", Role.UNKNOWN, "", Weight.NOT_STATED)]
    assert told(*people) == [("has_role", True), ("has_role", False)]


def test_a_quote_that_is_its_slice_is_good() -> None:
    assert {finding.good for finding in quoted("one", TEXT, reading(physician()))} == {True}


def test_a_quote_that_stands_elsewhere_is_told() -> None:
    moved = physician().model_copy(update={"weight_quote": Quote(text="no injury", start=1, end=10)})
    assert [finding for finding in quoted("one", TEXT, reading(moved)) if not finding.good] == [
        Finding("quote", good=False, about="one: Orla Finch: 'no injury' is not at 1")
    ]


def test_white_space_is_part_of_a_quote() -> None:
    text = TEXT.replace("found no", "found  no")
    assert [finding.good for finding in quoted("one", text, reading(physician()))] == [True, False]


def test_every_quote_of_a_physician_is_looked_at() -> None:
    said = physician(said="causation:insurer mmi:insurer").model_copy(
        update={"weight_quote": quote("insurer"), "weighings": (WEIGHING,)}
    )
    assert [one.text for one in quotes(said)] == [
        "examined her for the insurer",
        "insurer",
        "found no injury",
        "found no injury",
        "Dr. Orla Finch",
    ]


def test_what_is_not_quoted_is_no_quote() -> None:
    assert quotes(physician(said="").model_copy(update={"role_quote": None})) == []
