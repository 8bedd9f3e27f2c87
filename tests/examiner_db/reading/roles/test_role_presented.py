"""Roles told beside what a physician was to prove, and in the words of older decisions."""

import pytest

from examiner_db.reading import read

CASES = (
    (
        "claimant_expert",
        "The ALJ cited a report of Dr. Vale, an independent examination physician selected by the claimant.",
    ),
    ("claimant_expert", "Dr. Vale, who was a surgeon engaged by the employee's attorney, saw him in May."),
    (
        "claimant_expert",
        "The claimant sought to overcome the DIME physician's rating through the testimony of Dr. Vale.",
    ),
    ("claimant_expert", "We have before us the testimony of Dr. Vale for plaintiff."),
    ("claimant_expert", "On request of plaintiff's attorney, he was seen on May 17 by Dr. Vale, a surgeon of Salem."),
    ("insurer_examiner", "On the request of defendant, plaintiff was seen on May 23 by Dr. Vale, a surgeon of Salem."),
    ("insurer_examiner", "Upon the request of the carrier, claimant was examined by Dr. Vale."),
    (
        "insurer_examiner",
        "Dr. Vale, who in behalf of the employer and carrier examined claimant, testified at a hearing.",
    ),
    (
        "insurer_examiner",
        "Dr. Vale, who, in behalf of the carrier, examined claimant on May 3, testified at a hearing.",
    ),
    ("insurer_examiner", "In behalf of the employer Dr. Vale examined the claimant."),
    ("neutral_examiner", "The claimant was examined by Dr. Vale for purposes of a Division-sponsored examination."),
    (
        "insurer_examiner",
        "Defendants met their burden through the reports of their surgeon, Dr. Quill, and their neurologist, Dr. Vale.",
    ),
    (
        "records_reviewer",
        (
            "Defendants submitted the affirmed report of Dr. Quill, who examined plaintiff, and of Dr. Vale, a "
            "radiologist, who reviewed the MRI films."
        ),
    ),
    ("claimant_expert", "Plaintiff's expert orthopedist, Dr. Vale, blamed the accident."),
    ("claimant_expert", "Appellant submitted a rating by Dr. Vale, to whom she had been referred by counsel."),
    ("agency_examiner", "A VA medical opinion was obtained from Dr. Vale, who examined the Veteran."),
    ("agency_examiner", "The Veteran was afforded a VA examination in June 2019 with Dr. Vale."),
    ("treating", "The Veteran's VA treating psychiatrist, Dr. Vale, diagnosed a depression."),
    ("unknown", "The claimant sought to reach Dr. Vale through the clinic."),
    ("unknown", "The parties referred to the deposition of Dr. Vale for its date."),
)


@pytest.mark.parametrize(("role", "sentence"), CASES)
def test_a_role_told_in_older_words_or_beside_the_proof(role: str, sentence: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    vale = next(one for one in reading.physicians if one.name.endswith("Vale"))
    assert vale.role.value == role
    if role != "unknown":
        assert vale.role_quote is not None
        assert vale.role_quote.text == sentence
