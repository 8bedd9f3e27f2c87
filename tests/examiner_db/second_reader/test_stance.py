"""Each proposal beside what the rules read."""

import pytest

from examiner_db.reading.types import OpinionReading, PhysicianReading, Quote, Reading, WeighingReading
from examiner_db.second_reader import Kind, Proposal, Stance, marked
from examiner_db.vocabulary import Direction, Issue, Level, Role, Weight

WORDS = Quote(text="the words of the decision", start=10, end=35)


def opinion(issue: Issue, direction: Direction) -> OpinionReading:
    return OpinionReading(issue=issue, direction=direction, quote=WORDS, confidence=0.9, rule="r@1")


def weighing(issue: Issue | None, level: Level, weight: Weight) -> WeighingReading:
    return WeighingReading(issue=issue, level=level, weight=weight, quote=WORDS, rule="r@1")


READING = Reading(
    physicians=(
        PhysicianReading(
            name="Odile Brankov",
            names_as_written=("Odile Brankov",),
            role=Role.INSURER_EXAMINER,
            opinions=(
                opinion(Issue.CAUSATION, Direction.INSURER),
                opinion(Issue.MMI, Direction.INSURER),
                opinion(Issue.MMI, Direction.CLAIMANT),
                opinion(Issue.TREATMENT, Direction.INDETERMINATE),
            ),
            weighings=(weighing(None, Level.TRIAL, Weight.REJECTED), weighing(Issue.MMI, Level.BOARD, Weight.CREDITED)),
        ),
        PhysicianReading(name="Ingrid Solbakken", names_as_written=("Ingrid Solbakken",)),
    ),
    start=0,
    end=100,
)


def proposal(kind: Kind, physician: str = "Odile Brankov", **says: object) -> Proposal:
    return Proposal(text_sha256="a" * 64, kind=kind, physician=physician, quote=WORDS, read_by="model:small-1", **says)


def stance(one: Proposal, *readings: Reading) -> Stance:
    (found,) = marked([one], readings or [READING])
    assert found == one.model_copy(update={"stance": found.stance})
    return found.stance


@pytest.mark.parametrize(
    ("issue", "direction", "expected"),
    [
        (Issue.CAUSATION, Direction.INSURER, Stance.AGREES),
        (Issue.CAUSATION, Direction.CLAIMANT, Stance.CONTRADICTS),
        (Issue.CAUSATION, Direction.MIXED, Stance.CONTRADICTS),
        (Issue.MMI, Direction.CLAIMANT, Stance.AGREES),
        (Issue.MMI, Direction.MIXED, Stance.CONTRADICTS),
        (Issue.TREATMENT, Direction.INSURER, Stance.NEW),
        (Issue.IMPAIRMENT, Direction.INSURER, Stance.NEW),
    ],
)
def test_opinions_are_compared_on_their_issue(issue: Issue, direction: Direction, expected: Stance) -> None:
    assert stance(proposal(Kind.OPINION, issue=issue, direction=direction)) is expected


@pytest.mark.parametrize(
    ("issue", "level", "weight", "expected"),
    [
        (None, Level.TRIAL, Weight.REJECTED, Stance.AGREES),
        (None, Level.TRIAL, Weight.CREDITED, Stance.CONTRADICTS),
        (None, Level.BOARD, Weight.CREDITED, Stance.NEW),
        (Issue.MMI, Level.BOARD, Weight.PARTLY, Stance.CONTRADICTS),
        (Issue.CAUSATION, Level.TRIAL, Weight.REJECTED, Stance.NEW),
    ],
)
def test_weighings_are_compared_on_issue_and_level(
    issue: Issue | None, level: Level, weight: Weight, expected: Stance
) -> None:
    assert stance(proposal(Kind.WEIGHING, issue=issue, level=level, weight=weight)) is expected


@pytest.mark.parametrize(
    ("physician", "role", "expected"),
    [
        ("Odile Brankov", Role.INSURER_EXAMINER, Stance.AGREES),
        ("Odile Brankov", Role.TREATING, Stance.CONTRADICTS),
        ("Ingrid Solbakken", Role.TREATING, Stance.NEW),
        ("Ottilie Vane", Role.TREATING, Stance.NEW),
    ],
)
def test_roles_are_compared_where_the_rules_know_one(physician: str, role: Role, expected: Stance) -> None:
    assert stance(proposal(Kind.ROLE, physician, role=role)) is expected


def test_another_decision_of_the_same_text_says_nothing_about_this_one() -> None:
    elsewhere = READING.model_copy(update={"start": 100, "end": 200})
    same = proposal(Kind.ROLE, role=Role.INSURER_EXAMINER)
    assert stance(same, elsewhere) is Stance.NEW
    assert stance(same, elsewhere, READING) is Stance.AGREES


def test_a_stance_follows_what_the_rules_read_today() -> None:
    once = proposal(Kind.ROLE, role=Role.TREATING, stance=Stance.AGREES)
    assert stance(once) is Stance.CONTRADICTS


def test_a_proposal_has_one_id_whichever_model_makes_it() -> None:
    one = proposal(Kind.OPINION, issue=Issue.MMI, direction=Direction.INSURER)
    assert one.model_copy(update={"read_by": "model:other", "stance": Stance.AGREES}).id == one.id
    others = [
        one.model_copy(update={"direction": Direction.CLAIMANT}),
        one.model_copy(update={"issue": Issue.CAUSATION}),
        one.model_copy(update={"physician": "Ingrid Solbakken"}),
        one.model_copy(update={"text_sha256": "b" * 64}),
        one.model_copy(update={"quote": WORDS.model_copy(update={"end": 34})}),
        proposal(Kind.WEIGHING, issue=Issue.MMI, weight=Weight.CREDITED, level=Level.TRIAL),
    ]
    assert len({one.id, *(other.id for other in others)}) == 7
