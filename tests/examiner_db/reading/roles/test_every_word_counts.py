"""Words of engagement that a list kept by hand once hid: each is read as the others are."""

import pytest

from tests.examiner_db.reading.told import role_among_facts


@pytest.mark.parametrize(
    ("passage", "role"),
    [
        ("Dr. Ada Brandt, a defense dentist, saw no injury.", "insurer_examiner"),
        ("The compulsory medical exam was performed by Dr. Ada Brandt.", "insurer_examiner"),
        ("The employer's specialist, Dr. Ada Brandt, disagreed.", "insurer_examiner"),
        ("The carrier scheduled an exam. Dr. Ada Brandt believed that she had improved.", "insurer_examiner"),
        ("OWCP appointed Dr. Ada Brandt to resolve the difference of opinion.", "neutral_examiner"),
        ("She was seen by a neutral psychiatrist. Dr. Ada Brandt believed that she had improved.", "neutral_examiner"),
        ("The claimant underwent a Division examination. Dr. Ada Brandt saw no change.", "neutral_examiner"),
        ("Dr. Ada Brandt was chosen by the claimant.", "claimant_expert"),
        ("Her osteopath, Dr. Ada Brandt, disagreed.", "treating"),
        ("The carrier had her file evaluated. Dr. Ada Brandt believed that she had improved.", "records_reviewer"),
        ("Two surgeons studied the file. Dr. Ada Brandt believed that she had improved.", "records_reviewer"),
    ],
)
def test_who_was_engaged(passage: str, role: str) -> None:
    assert role_among_facts(passage) == role
