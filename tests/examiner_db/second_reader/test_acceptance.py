"""Only what a person accepted enters a reading, and it says who that was."""

from typing import Any

import pytest
from pydantic import ValidationError

from examiner_db.load.decisions import mention_ids
from examiner_db.reading.types import OpinionReading, PhysicianReading, Quote, Reading, WeighingReading
from examiner_db.second_reader import Acceptance, Kind, Proposal, Stance, accepted, is_persons, joined, marked
from examiner_db.vocabulary import Direction, Issue, Level, RetainedSide, Role, Weight, WeightReason

WHO = "person:R. Viewer model:small-1"


def proposal(text: str, words: str, kind: Kind, physician: str, **says: Any) -> Proposal:
    start = text.index(words)
    quote = Quote(text=words, start=start, end=start + len(words))
    return Proposal(text_sha256="a" * 64, kind=kind, physician=physician, quote=quote, read_by="model:small-1", **says)


def with_(text: str, reading: Reading, *args: Any, **says: Any) -> tuple[PhysicianReading, Reading]:
    """The physician whom an accepted proposal is about, and the reading that it joins."""
    one = proposal(text, *args, **says)
    after = joined(text, reading, [accepted(one, "R. Viewer")])
    (physician,) = [found for found in after.physicians if found.name == one.physician]
    return physician, after


def known(reading: Reading, name: str) -> PhysicianReading:
    (found,) = [one for one in reading.physicians if one.name == name]
    return found


def test_an_acceptance_says_all_but_the_words(text: str) -> None:
    one = proposal(
        text,
        "Dr. Deakin found symptom magnification",
        Kind.OPINION,
        "Walter Deakin",
        issue=Issue.MMI,
        direction=Direction.INSURER,
        stance=Stance.CONTRADICTS,
    )
    said = accepted(one, "R. Viewer")
    assert said == Acceptance(
        text_sha256="a" * 64,
        kind=Kind.OPINION,
        physician="Walter Deakin",
        issue=Issue.MMI,
        direction=Direction.INSURER,
        start=one.quote.start,
        end=one.quote.end,
        read_by=WHO,
    )
    assert "magnification" not in said.model_dump_json()
    assert is_persons(said.read_by)
    assert not is_persons(one.read_by)
    assert not is_persons("weigh.rejected.compared@1")


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": Kind.OPINION},
        {"kind": Kind.OPINION, "issue": Issue.MMI},
        {"kind": Kind.WEIGHING, "weight": Weight.CREDITED},
        {"kind": Kind.WEIGHING, "level": Level.TRIAL},
        {"role": None},
        {"start": -1},
        {"start": 9},
        {"read_by": "model:small-1"},
    ],
    ids=str,
)
def test_an_acceptance_that_says_too_little_is_none(changes: dict[str, Any]) -> None:
    whole = {"text_sha256": "a" * 64, "kind": Kind.ROLE, "physician": "Ada Vane", "role": Role.TREATING}
    place = {"start": 3, "end": 9, "read_by": WHO}
    assert Acceptance.model_validate({**whole, **place})
    with pytest.raises(ValidationError, match=r"needs .* a place in the text and a person"):
        Acceptance.model_validate({**whole, **place, **changes})


def test_an_opinion_that_the_rules_did_not_read_is_added(text: str, reading: Reading) -> None:
    words = "Dr. Solheim opined that the employee\u2019s work injury was a substantial contributing cause"
    says = {"issue": Issue.IMPAIRMENT, "direction": Direction.MIXED}
    physician, after = with_(text, reading, words, Kind.OPINION, "Ingrid Solheim", **says)
    before = known(reading, "Ingrid Solheim")
    start = text.index(words)
    added = OpinionReading(
        issue=Issue.IMPAIRMENT,
        direction=Direction.MIXED,
        quote=Quote(text=words, start=start, end=start + len(words)),
        confidence=1.0,
        rule=WHO,
    )
    assert physician == before.model_copy(update={"opinions": (*before.opinions, added)})
    assert [one for one in after.physicians if one is not physician] == [
        one for one in reading.physicians if one is not before
    ]


def test_a_person_s_word_on_an_opinion_takes_the_place_of_a_rule_s(text: str, reading: Reading) -> None:
    words = "Dr. Deakin found symptom magnification and no objective evidence of radiculopathy."
    says = {"issue": Issue.DIAGNOSIS, "direction": Direction.CLAIMANT}
    physician, _ = with_(text, reading, words, Kind.OPINION, "Walter Deakin", **says)
    before = known(reading, "Walter Deakin")
    assert len(physician.opinions) == len(before.opinions)
    of_words = {one.issue: (one.direction, one.rule) for one in physician.opinions if one.quote.text == words}
    assert of_words[Issue.DIAGNOSIS] == (Direction.CLAIMANT, WHO)
    assert of_words[Issue.SYMPTOM_VALIDITY][0] is Direction.INSURER
    assert not is_persons(of_words[Issue.SYMPTOM_VALIDITY][1])


def test_a_weighing_stands_where_the_rules_found_none(text: str, reading: Reading) -> None:
    words = "The employee began treating with Jonas Abernathy, D.C."
    says = {"weight": Weight.PARTLY, "level": Level.TRIAL, "issue": Issue.TREATMENT}
    physician, _ = with_(text, reading, words, Kind.WEIGHING, "Jonas Abernathy", **says)
    (weighing,) = physician.weighings
    assert (weighing.weight, weighing.level, weighing.issue, weighing.rule) == (
        Weight.PARTLY,
        Level.TRIAL,
        Issue.TREATMENT,
        WHO,
    )
    assert (physician.weight, physician.weight_quote) == (Weight.PARTLY, weighing.quote)


@pytest.mark.parametrize(
    ("level", "issue", "stands"),
    [
        (Level.TRIAL, None, False),
        (Level.BOARD, None, True),
        (Level.COURT, None, True),
        (Level.BOARD, Issue.CAUSATION, False),
    ],
)
def test_a_person_s_word_is_the_last_at_the_level_of_the_last_or_above(
    text: str, reading: Reading, level: Level, issue: Issue | None, *, stands: bool
) -> None:
    words = "Dr. Deakin\u2019s opinion had adequate foundation."
    says = {"weight": Weight.PARTLY, "level": level, "issue": issue}
    physician, _ = with_(text, reading, words, Kind.WEIGHING, "Walter Deakin", **says)
    before = known(reading, "Walter Deakin")
    assert before.weight is Weight.CREDITED
    assert (physician.weight is Weight.PARTLY) is stands
    if stands:
        assert (physician.weight_quote, physician.weight_reasons) == (physician.weighings[-1].quote, ())
    else:
        assert (physician.weight_quote, physician.weight_reasons) == (before.weight_quote, before.weight_reasons)


def test_a_person_s_weighing_replaces_a_rule_s_of_the_same_words() -> None:
    text = "The judge found Dr. Vane persuasive only in part."
    quote = Quote(text=text, start=0, end=len(text))
    read = WeighingReading(
        level=Level.TRIAL, weight=Weight.CREDITED, quote=quote, reasons=(WeightReason.BETTER_REASONED,), rule="r@1"
    )
    physician = PhysicianReading(
        name="Ada Vane",
        names_as_written=("Vane",),
        weight=Weight.CREDITED,
        weight_quote=quote,
        weight_reasons=read.reasons,
        weighings=(read,),
    )
    reading = Reading(physicians=(physician,), start=0, end=len(text))
    says = {"weight": Weight.PARTLY, "level": Level.TRIAL}
    after, _ = with_(text, reading, text, Kind.WEIGHING, "Ada Vane", **says)
    said = WeighingReading(level=Level.TRIAL, weight=Weight.PARTLY, quote=quote, rule=WHO)
    assert after == physician.model_copy(
        update={"weighings": (said,), "weight": Weight.PARTLY, "weight_reasons": (), "weight_quote": quote}
    )


def test_a_role_takes_with_it_what_was_read_of_another_one(text: str, reading: Reading) -> None:
    words = "Dr. Deakin testified that he performs about 150 independent medical examinations per year."
    physician, _ = with_(text, reading, words, Kind.ROLE, "Walter Deakin", role=Role.NEUTRAL_EXAMINER)
    assert known(reading, "Walter Deakin").retained_side is RetainedSide.INSURER
    assert (physician.role, physician.retained_side, physician.retained_by) == (
        Role.NEUTRAL_EXAMINER,
        RetainedSide.UNKNOWN,
        None,
    )
    assert (physician.role_rule, is_persons(known(reading, "Walter Deakin").role_rule or "")) == (WHO, False)


def test_the_same_role_keeps_who_retained_the_physician(text: str, reading: Reading) -> None:
    words = "Dr. Deakin testified that he performs about 150 independent medical examinations per year."
    physician, _ = with_(text, reading, words, Kind.ROLE, "Walter Deakin", role=Role.INSURER_EXAMINER)
    before = known(reading, "Walter Deakin")
    assert physician == before.model_copy(update={"role_quote": physician.role_quote, "role_rule": WHO})
    assert physician.role_quote is not None
    assert physician.role_quote.text == words


def test_a_physician_whom_the_rules_missed_is_added(text: str, reading: Reading) -> None:
    words = "the judge had rejected the opinion of Dr. Pell"
    says = {"weight": Weight.REJECTED, "level": Level.TRIAL}
    physician, after = with_(text, reading, words, Kind.WEIGHING, "Pell", **says)
    assert (physician.name, physician.names_as_written, physician.role) == ("Pell", ("Pell",), Role.UNKNOWN)
    assert after.physicians[:-1] == reading.physicians


@pytest.mark.parametrize("then", ["Deakin", "Dr. Deakin", "W. Deakin", "Walter Deakin, M.D."])
def test_what_was_accepted_of_a_shorter_name_is_of_the_physician_whose_whole_name_is_read(
    text: str, reading: Reading, then: str
) -> None:
    words = "Dr. Deakin found symptom magnification"
    one = proposal(text, words, Kind.OPINION, then, issue=Issue.TREATMENT, direction=Direction.MIXED)
    role = proposal(text, words, Kind.ROLE, then, role=Role.NEUTRAL_EXAMINER)
    after = joined(text, reading, [accepted(each, "R. Viewer") for each in (one, role)])
    names = [physician.name for physician in reading.physicians]
    assert [physician.name for physician in after.physicians] == names
    assert mention_ids("D", [physician.name for physician in after.physicians]) == mention_ids("D", names)
    physician = known(after, "Walter Deakin")
    assert physician.opinions == (*known(reading, "Walter Deakin").opinions, physician.opinions[-1])
    assert (physician.opinions[-1].rule, physician.role, physician.role_rule) == (WHO, Role.NEUTRAL_EXAMINER, WHO)
    assert [each.stance for each in marked([role], [after])] == [Stance.AGREES]


@pytest.mark.parametrize("then", ["Prudence Deakin", "P. Deakin"])
def test_another_given_name_is_another_physician(text: str, reading: Reading, then: str) -> None:
    words = "Dr. Deakin found symptom magnification"
    one = proposal(text, words, Kind.OPINION, then, issue=Issue.TREATMENT, direction=Direction.MIXED)
    after = joined(text, reading, [accepted(one, "R. Viewer")])
    assert after.physicians[:-1] == reading.physicians
    assert after.physicians[-1].name == then


def test_a_surname_that_two_bear_is_left_to_neither(text: str, reading: Reading) -> None:
    other = PhysicianReading(name="Prudence Deakin", names_as_written=("Deakin",))
    both = reading.model_copy(update={"physicians": (*reading.physicians, other)})
    words = "Dr. Deakin found symptom magnification"
    one = proposal(text, words, Kind.OPINION, "Deakin", issue=Issue.TREATMENT, direction=Direction.MIXED)
    after = joined(text, both, [accepted(one, "R. Viewer")])
    assert after.physicians[:-1] == both.physicians
    assert (after.physicians[-1].name, len(after.physicians[-1].opinions)) == ("Deakin", 1)


def test_what_is_said_of_another_decision_of_the_text_changes_nothing(text: str, reading: Reading) -> None:
    one = accepted(
        proposal(text, "Dr. Deakin found symptom magnification", Kind.ROLE, "Walter Deakin", role=Role.TREATING), "me"
    )
    first = reading.model_copy(update={"end": one.start + 1})
    second = reading.model_copy(update={"start": one.start + 1})
    assert joined(text, first, [one]) is first
    assert joined(text, second, [one]) is second
    assert joined(text, reading, []) is reading
