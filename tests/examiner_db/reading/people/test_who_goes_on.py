"""Whose opinion a sentence goes on with: pronouns that only a physician can be, several at once, facts in arguments."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Direction


def said(text: str, name: str = "Vale") -> set[str]:
    (decision,) = read(f"ANALYSIS\n\n{text}\n")
    (one,) = [one for one in decision.physicians if one.name.endswith(name)]
    return {
        f"{held.issue.value}:{held.direction.value}"
        for held in one.opinions
        if held.direction is not Direction.INDETERMINATE
    }


@pytest.mark.parametrize(
    ("text", "opinion"),
    [
        (
            (
                "The claimant filed a report by Dr. Ferdinand Vale, a surgeon who had released her hand. He noted her "
                "complaints of numbness and stated that she was totally disabled."
            ),
            "work_capacity:claimant",
        ),
        (
            (
                "The plaintiff was seen for a consultative evaluation by Dr. Thad Vale on August 14, 2017. He "
                "administered "
                "a mental status examination and concluded that the plaintiff was totally disabled."
            ),
            "work_capacity:claimant",
        ),
        (
            (
                "The plaintiff was first seen by Dr. Florian Vale in May. He reported limits in the lumbar spine and "
                "stated that they were the result of the motor vehicle accident."
            ),
            "causation:claimant",
        ),
        (
            (
                "The WCJ summarized the testimony of Employer's expert, Rosalind Vale, M.D., who examined "
                "Claimant once. "
                "She testified that Claimant had fully recovered from the work injury."
            ),
            "mmi:insurer",
        ),
        (
            (
                "The record contains a report from Dr. Algernon Vale, who saw appellant on behalf of OWCP. "
                "Having found "
                "diffuse sensory loss, he concluded that appellant could return to full duty."
            ),
            "work_capacity:insurer",
        ),
        (
            (
                "The Veteran submitted an opinion from Dr. Ximena Vale, a private otolaryngologist. She stated "
                "that it is "
                "at least as likely as not that the loss began with exposure to artillery fire in service."
            ),
            "causation:claimant",
        ),
        (
            (
                "The claimant filed a May 2012 letter of Dr. Amos Vale, her internist. Therein he stated that "
                "the tear was "
                "caused by the fall at work."
            ),
            "causation:claimant",
        ),
        (
            (
                "Dr. Nora Quist, a cardiologist, testified that the blockage was old. Dr. Amos Vale, the "
                "cardiologist who "
                "attended the deceased, believed that the death was caused by the lifting at work."
            ),
            "causation:claimant",
        ),
        (
            (
                "The carrier contends that the judge should have given more weight to Dr. Amos Vale, who examined "
                "the claimant at its request and concluded that she could return to full duty."
            ),
            "work_capacity:insurer",
        ),
        (
            (
                "The employer insists that benefits should have ended on July 6, 2021, when its evaluator, Dr. "
                "Amos Vale, "
                "placed her at maximum medical improvement."
            ),
            "mmi:insurer",
        ),
        (
            (
                "Defendants' expert, Dr. Amos Vale, who examined plaintiff on behalf of the defendants, asserts "
                "that the "
                "tear was not caused by the accident."
            ),
            "causation:insurer",
        ),
    ],
)
def test_the_physician_is_meant(text: str, opinion: str) -> None:
    assert opinion in said(text)
    issue, _, side = opinion.partition(":")
    assert f"{issue}:{'claimant' if side == 'insurer' else 'insurer'}" not in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The claimant was seen by Dr. Nora Vale. He stated that the tear was caused by the fall at work.",
        "Dr. Nora Vale saw him. His wife testified. She stated that the tear was caused by the fall at work.",
        "Dr. Nora Vale saw Claimant. Ms. Smith, the manager, came. She stated that Claimant could return to full duty.",
        "Dr. Nora Vale saw him. The vocational expert came. She stated that Claimant could return to full duty.",
        "Dr. Nora Vale saw him. A nurse case manager came. She reported that Claimant could return to full duty.",
        "Dr. Amos Vale saw her in May. Her husband drove her. He noted that she could not return to work.",
        "Dr. Amos Vale saw her in May. The adjuster wrote. He noted that the tear was not caused by the fall at work.",
        "The judge rejected the opinion of Dr. Nora Vale. She concluded that the tear was not caused by the fall.",
        "The judge discussed Dr. Nora Vale. She noted his files and found that the tear was not caused by the fall.",
        "The claimant, Mary Jones, saw Dr. Nora Vale. She testified that she could not return to work after the fall.",
        "Dr. Amos Vale treated Mary Jones. She reported that the pain was caused by the fall at work.",
        "Claimant argues that Dr. Amos Vale concluded that the tear was caused by the fall at work.",
        "Claimant argues that the judge misread Dr. Amos Vale, who, she says, thought that the fall caused the tear.",
    ],
)
def test_somebody_else_is_meant(text: str) -> None:
    assert said(text) == set()
