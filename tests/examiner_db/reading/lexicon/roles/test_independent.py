"""Neutral examiners, agencies' examiners and reviewers of files, by the titles and acts that only they have."""

from collections.abc import Callable

import pytest

from examiner_db.vocabulary import Tribunal

Role = Callable[..., str]

NEUTRAL = (
    ("The parties selected Dr. Ada Brandt as the agreed medical evaluator.", "agreed"),
    ("Dr. Ada Brandt, the panel QME, found 9% WPI.", "agency"),
    ("Dr. Ada Brandt served as the designated doctor.", "agency"),
    ("The designated doctor, Dr. Ada Brandt, certified MMI.", "agency"),
    ("The ALJ appointed Dr. Ada Brandt to examine the claimant.", "court"),
    ("Dr. Ada Brandt was appointed by the court.", "court"),
    ("Dr. Ada Brandt, a neurosurgeon, conducted a neutral medical examination.", "agency"),
    ("Dr. Ada Brandt was chosen to perform a Division independent medical examination (DIME).", "agency"),
    ("The employee was examined by Dr. Ada Brandt, the § 11A impartial physician.", "agency"),
    ("The referee medical examiner, Dr. Ada Brandt, found no residuals.", "agency"),
    ("To resolve the conflict, OWCP referred appellant to Dr. Ada Brandt for an impartial examination.", "agency"),
)
AGENCY = (
    "OWCP referred appellant to Dr. Ada Brandt, a Board-certified neurologist, for a second opinion evaluation.",
    "The Veteran was afforded a VA examination in May 2011 by Dr. Ada Brandt.",
    "The VA examiner, Dr. Ada Brandt, found no nexus.",
    "Dr. Ada Brandt, who examined the miner on behalf of the Department of Labor, found no disease.",
    "Plaintiff was examined by Dr. Ada Brandt, a consultative psychologist.",
    "The OWCP second opinion physician, Dr. Ada Brandt, found full motion.",
    "Dr. Ada Brandt examined the worker at the request of the Department.",
    "Dr. Ada Brandt, a Board-certified neurologist and an OWCP referral physician, found no residuals.",
)
REVIEWERS = (
    ("The district medical adviser, Dr. Ada Brandt, calculated two percent.", "agency"),
    ("Dr. Ada Brandt, serving as a DMA, reviewed the file.", "agency"),
    ("Dr. Ada Brandt, a state agency physician, reviewed the record.", "agency"),
    ("The insurer retained Dr. Ada Brandt to review the file.", "insurer"),
    ("Respondents also obtained a records review from Dr. Ada Brandt.", "employer"),
    ("Dr. Ada Brandt, who reviewed the records for employer, agreed.", "employer"),
    ("A peer review by Dr. Ada Brandt found the surgery unnecessary.", "insurer"),
    ("Dr. Ada Brandt never examined the plaintiff.", "unknown"),
    ("The non-examining physician, Dr. Ada Brandt, found no limits.", "unknown"),
)
NONE_OF_THEM = (
    "OWCP requested that Dr. Ada Brandt review the second opinion report.",
    "Dr. Ada Brandt disagreed with the second opinion physician.",
    "Dr. Ada Brandt noted a conflict between the scans.",
    "Dr. Ada Brandt agreed with the impression.",
    "Dr. Ada Brandt reviewed the operative report and examined the employee.",
    "An agreed statement of facts was sent to Dr. Ada Brandt.",
)


@pytest.mark.parametrize(("sentence", "side"), NEUTRAL)
def test_neutral(role: Role, sentence: str, side: str) -> None:
    assert role(sentence) == f"neutral_examiner {side}"


@pytest.mark.parametrize("sentence", AGENCY)
def test_agency(role: Role, sentence: str) -> None:
    assert role(sentence) == "agency_examiner agency"


@pytest.mark.parametrize(("sentence", "side"), REVIEWERS)
def test_reviewer(role: Role, sentence: str, side: str) -> None:
    assert role(sentence) == f"records_reviewer {side}"


@pytest.mark.parametrize("sentence", NONE_OF_THEM)
def test_none_of_them(role: Role, sentence: str) -> None:
    assert role(sentence).split()[0] in ("treating", "unknown")


def test_an_impartial_examiner_outranks_the_second_opinion_in_the_same_text(role: Role) -> None:
    text = (
        "OWCP referred appellant to Dr. Ada Brandt for a second opinion examination. Later, to resolve a conflict, "
        "OWCP referred appellant to Dr. Ada Brandt for an impartial examination."
    )
    assert role(text, Tribunal.ECAB) == "neutral_examiner agency"
