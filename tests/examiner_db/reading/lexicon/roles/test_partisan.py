"""Physicians whom one side engaged: whose they were, said in the words of many forums, and what must not say it."""

from collections.abc import Callable

import pytest

from examiner_db.vocabulary import Tribunal

Role = Callable[..., str]

PAYERS = (
    ("The employer and insurer had the employee examined by Dr. Ada Brandt.", "insurer"),
    ("At the employer's request, Dr. Ada Brandt examined the claimant.", "employer"),
    ("Respondent sent Petitioner to Dr. Ada Brandt for an examination under Section 12.", "employer"),
    ("The carrier arranged an examination with Dr. Ada Brandt.", "insurer"),
    ("Defendants retained Dr. Ada Brandt to examine the plaintiff.", "employer"),
    ("Dr. Ada Brandt, the defendants' examining neurologist, found full motion.", "employer"),
    (
        "Dr. Ada Brandt, an orthopedic surgeon, examined the employee on behalf of the self-insured employer.",
        "employer",
    ),
    ("The insurer submitted the report of its examiner, Dr. Ada Brandt.", "insurer"),
    ("Employer presented the testimony of its expert, Dr. Ada Brandt.", "employer"),
    ("The insurer's psychiatrist examiner, Dr. Ada Brandt, testified.", "insurer"),
    ("Dr. Ada Brandt testified on behalf of the employer.", "employer"),
    ("The respondents then retained Dr. Ada Brandt to perform an IME.", "employer"),
    ("The insurance carrier's consultant, Dr. Ada Brandt, examined the claimant.", "insurer"),
    ("The employer and insurer called Dr. Ada Brandt.", "insurer"),
    ("The claimant was seen by Dr. Ada Brandt at the request of the carrier.", "insurer"),
    ("The employee was evaluated at the direction of the employer by Dr. Ada Brandt.", "employer"),
    ("The defense qualified medical evaluator, Dr. Ada Brandt, found no injury.", "insurer"),
    ("Dr. Ada Brandt, a physiatrist retained by the insurer, examined the worker.", "insurer"),
    ("The adjuster scheduled an evaluation with Dr. Ada Brandt.", "insurer"),
    ("The defendants submit the affirmed medical examination report of Dr. Ada Brandt.", "employer"),
    ("Defendant relies on the affirmed report of Ada Brandt, M.D.", "employer"),
)
CLAIMANTS = (
    "At the request of his attorney, the employee was evaluated by Dr. Ada Brandt.",
    "Claimant retained Dr. Ada Brandt to perform an IME.",
    "Petitioner's attorney arranged an independent medical examination with Dr. Ada Brandt.",
    "The plaintiff was tested by Dr. Ada Brandt, to whom her attorney had referred her.",
    "Dr. Ada Brandt evaluated the claimant at the request of her counsel.",
    "The employee's expert, Dr. Ada Brandt, disagreed.",
    "Petitioner's attorney referred Petitioner to Dr. Ada Brandt for an evaluation.",
    "The claimant also called Dr. Ada Brandt.",
    "Plaintiff filed the Form 107 report of Dr. Ada Brandt.",
    "Dr. Ada Brandt performed an examination on behalf of the employee.",
    "Dr. Ada Brandt was hired by his attorney to examine him.",
    "Claimant then obtained an IME from Dr. Ada Brandt.",
)
NOT_PAYERS = (
    "The employer's attorney deposed Dr. Ada Brandt.",
    "The insurer paid the bill of Dr. Ada Brandt.",
    "The employer disputes the opinion of Dr. Ada Brandt.",
    "Employer referred Claimant to Dr. Ada Brandt, a surgeon, who became the authorized treating physician.",
    "The claimant began treating with Dr. Ada Brandt.",
    "Dr. Ada Brandt, the claimant's treating surgeon, was deposed by the insurer.",
    "An examination was discussed; Dr. Ada Brandt wrote to the employer.",
)


@pytest.mark.parametrize(("sentence", "side"), PAYERS)
def test_engaged_by_a_payer(role: Role, sentence: str, side: str) -> None:
    assert role(sentence) == f"insurer_examiner {side}"


@pytest.mark.parametrize("sentence", CLAIMANTS)
def test_engaged_by_the_claimant(role: Role, sentence: str) -> None:
    assert role(sentence) == "claimant_expert claimant"


@pytest.mark.parametrize("sentence", NOT_PAYERS)
def test_not_engaged_by_a_payer(role: Role, sentence: str) -> None:
    assert role(sentence).split()[0] in ("treating", "unknown")


@pytest.mark.parametrize(
    ("tribunal", "expected"),
    [
        (Tribunal.MN_WCCA, "insurer_examiner unknown"),
        (Tribunal.CO_OAC, "insurer_examiner unknown"),
        (Tribunal.OK_COURTS, "neutral_examiner court"),
        (Tribunal.KY_COURTS, "unknown unknown"),
        (Tribunal.ECAB, "neutral_examiner agency"),
    ],
)
def test_an_examination_with_no_side_means_what_the_forum_means(role: Role, tribunal: Tribunal, expected: str) -> None:
    assert role("Dr. Ada Brandt conducted an IME of the worker.", tribunal) == expected


def test_a_named_employer_is_a_payer(role: Role) -> None:
    text = (
        "Rollo Tamm worked as a driller for Blue Lick. Tamm sustained an injury. Tamm testified that he fell. "
        "Dr. Ada Brandt evaluated Tamm at Blue Lick's request."
    )
    assert role(text).startswith("insurer_examiner")
