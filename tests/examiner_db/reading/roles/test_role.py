"""The role put together from rules: which sign wins, who engaged, and the words that say so."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import PhysicianReading
from examiner_db.vocabulary import Tribunal


def brandt(text: str, tribunal: Tribunal | None = None) -> PhysicianReading:
    (reading,) = read(f"FACTS\n\n{text}\n", tribunal)
    return next(one for one in reading.physicians if one.name.endswith("Brandt"))


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            ("The agreed medical evaluator, Dr. Brandt, wrote.", "The employer obtained a report from Dr. Brandt."),
            "neutral_examiner",
        ),
        (("Dr. Brandt treated him.", "At the insurer's request, Dr. Brandt examined him."), "insurer_examiner"),
        (("Dr. Brandt, his treating surgeon, wrote.", "Dr. Brandt conducted an IME."), "treating"),
        (
            ("The insurer retained Dr. Brandt to review the file.", "The insurer's consultant, Dr. Brandt, wrote."),
            "records_reviewer",
        ),
        (("Dr. Brandt diagnosed a sprain.", "The claimant's expert, Dr. Brandt, wrote."), "claimant_expert"),
        (("Dr. Brandt diagnosed a sprain.",), "treating"),
        (("The judge cited Brandt, and Dr. Brandt was deposed.",), "unknown"),
    ],
)
def test_the_stronger_sign_wins_in_either_order(sentences: tuple[str, ...], expected: str) -> None:
    assert brandt(" ".join(sentences)).role == expected
    assert brandt(" ".join(reversed(sentences))).role == expected


def test_the_words_that_say_so_are_quoted() -> None:
    said = "At the insurer's request, Dr. Brandt examined him."
    one = brandt(f"He fell. {said} He rested.")
    assert one.role_quote is not None
    assert one.role_quote.text == said


def test_weak_signs_are_not_quoted() -> None:
    assert brandt("Dr. Brandt diagnosed a sprain.").role_quote is None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (
            "He was insured by Kestrel Mutual. Dr. Brandt examined him at the request of Kestrel Mutual.",
            "Kestrel Mutual",
        ),
        ("He was insured by Kestrel Mutual. Dr. Brandt, retained by Kestrel Mutual, examined him.", "Kestrel Mutual"),
        ("At the request of Kestrel Mutual, Dr. Brandt examined him.", "Kestrel Mutual"),
        ("On behalf of Kestrel Mutual, Dr. Brandt examined him.", "Kestrel Mutual"),
        ("At the insurer's request, Dr. Brandt examined him.", None),
        ("At the request of the insurer, Dr. Kurt Brandt, a radiologist, reviewed the records.", None),
        ("Dr. Brandt, his treating surgeon, was sent a letter at Kestrel Mutual's request.", None),
    ],
)
def test_who_engaged_by_name(text: str, organization: str | None) -> None:
    assert brandt(text).retained_by == organization


def test_a_role_is_not_taken_from_the_law() -> None:
    law = "In Rowe v. Delta Freight, 51 Ill. 2d 19, the insurer's examiner, Dr. Brandt, lied."
    text = f"Dr. Brandt wrote.\n\nLEGAL PRECEDENT\n\n{law}"
    assert brandt(text).role == "unknown"


def test_two_physicians_in_one_sentence_keep_their_own_roles() -> None:
    text = (
        "At the insurer's request he was examined by Dr. Corliss, who disagreed with the treating surgeon, Dr. Brandt."
    )
    (reading,) = read(f"FACTS\n\n{text}\n")
    assert {one.name: one.role.value for one in reading.physicians} == {
        "Corliss": "insurer_examiner",
        "Brandt": "treating",
    }


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("The insurer's consultant, Dr. Brandt, wrote.", "Dr. Brandt reviewed the file."), "records_reviewer insurer"),
        (
            ("The insurer's consultant, Dr. Brandt, wrote.", "Dr. Brandt reviewed the file.", "Dr. Brandt saw her."),
            "insurer_examiner insurer",
        ),
        (("The insurer relied on Dr. Brandt.", "Dr. Brandt reviewed the records."), "records_reviewer insurer"),
        (("Dr. Brandt reviewed the file.",), "records_reviewer unknown"),
        (("Dr. Brandt, \u00a7 12 examiner, reviewed the films.",), "insurer_examiner employer"),
        (("Dr. Brandt, Section 12 examiner, reviewed the films.",), "insurer_examiner employer"),
        (("Dr. Brandt reviewed the file.", "Dr. Brandt examined her."), "unknown unknown"),
        (("The claimant called Dr. Brandt.", "Dr. Brandt never examined her."), "claimant_expert claimant"),
        (("Dr. Brandt never examined her.",), "records_reviewer unknown"),
        (("Dr. Brandt, a VA examiner, did not see the Veteran.",), "records_reviewer agency"),
        (
            ("The insurer's examiner, Dr. Brandt, wrote.", "Dr. Brandt did not see her in May.", "Dr. Brandt saw her."),
            "insurer_examiner insurer",
        ),
    ],
)
def test_who_reviewed_and_examined_nobody_is_a_reviewer(sentences: tuple[str, ...], expected: str) -> None:
    one = brandt(" ".join(sentences))
    assert f"{one.role.value} {one.retained_side.value}" == expected


@pytest.mark.parametrize(
    ("first", "later", "expected"),
    [
        ("Dr. Brandt operated on the knee.", "The employer sent her to Dr. Brandt.", "treating"),
        ("Dr. Brandt operated on the knee.", "The employer relied on the report of Dr. Brandt.", "treating"),
        ("Dr. Brandt operated on the knee.", "The claimant presented the testimony of Dr. Brandt.", "treating"),
        ("Dr. Brandt operated on the knee.", "Dr. Brandt wrote at the request of her attorney.", "treating"),
        ("Dr. Brandt operated on the knee.", "The employer had her examined by Dr. Brandt.", "insurer_examiner"),
        ("Dr. Brandt operated on the knee.", "The insurer hired Dr. Brandt to review the file.", "records_reviewer"),
        ("Dr. Brandt, her treating surgeon, wrote.", "Dr. Brandt conducted an IME.", "treating"),
        ("Dr. Brandt diagnosed a sprain.", "The employer relied on the report of Dr. Brandt.", "insurer_examiner"),
        ("An MRI was read by Dr. Brandt.", "The employer relied on the report of Dr. Brandt.", "insurer_examiner"),
    ],
)
def test_two_roles_in_one_text(first: str, later: str, expected: str) -> None:
    assert brandt(f"{first} {later}").role == expected
    assert brandt(f"{later} {first}").role == expected


def test_a_place_in_the_record_is_quoted() -> None:
    one = brandt("The employer's experts disagreed. Dr. Brandt spoke of asthma.")
    assert one.role == "insurer_examiner"
    assert one.role_quote is not None
    assert one.role_quote.text == "The employer's experts disagreed."
    assert one.role_rule is not None


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The parties agreed upon Dr. Brandt as an agreed evaluator in surgery.", "agreed"),
        ("The parties selected Dr. Brandt as the neutral examiner.", "agreed"),
        ("Dr. Brandt was asked by both sides to resolve the dispute.", "agreed"),
        ("To resolve the disagreement, the Office selected Dr. Brandt as the impartial specialist.", "agency"),
        ("To resolve the conflict of the parties' physicians, the Department appointed Dr. Brandt.", "agency"),
        ("Over the parties' objection, the Board designated Dr. Brandt to resolve the conflict.", "agency"),
        ("Of the conflict with counsel's expert the Office made Dr. Brandt the impartial examiner.", "agency"),
        ("The impartial examiner, Dr. Brandt, wrote.", "agency"),
        ("The carrier had him examined by Dr. Brandt.", "insurer"),
        ("The employer and its insurer had him examined by Dr. Brandt.", "insurer"),
        ("The self-insured employer had him examined by Dr. Brandt.", "employer"),
        ("His lawyer had him examined by Dr. Brandt.", "claimant"),
    ],
)
def test_the_side_is_in_the_words(text: str, side: str) -> None:
    assert brandt(text).retained_side == side


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At the request of the defendant he was seen by a qualified medical evaluator, Dr. Brandt.", "insurer"),
        ("The qualified medical evaluator, Dr. Brandt, came from a panel at the defendant's request.", "neutral"),
    ],
)
def test_a_qualified_evaluator_may_be_one_sides_own(text: str, expected: str) -> None:
    assert brandt(text, Tribunal.CA_WCAB).role == f"{expected}_examiner"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The employer filed the report of Dr. Brandt, a radiologist, who studied the scans.", "records_reviewer"),
        (
            "The employer filed the report of Dr. Brandt, a pathologist, who studied the slides and saw him.",
            "insurer_examiner",
        ),
        ("From a panel she chose Dr. Brandt, a hand surgeon.", "treating"),
        ("At the emergency department Dr. Brandt ordered films.", "treating"),
        ("Two doctors looked over the file for the agency. Dr. Brandt saw no limits.", "records_reviewer"),
        ("A VA knee examination was conducted in May. The examiner, Dr. Brandt, saw no limp.", "agency_examiner"),
        ("The employer's experts differ. In the alternative he nominates Dr. Brandt of Salem.", "unknown"),
    ],
)
def test_roles_told_in_passing(text: str, expected: str) -> None:
    assert brandt(text).role == expected
