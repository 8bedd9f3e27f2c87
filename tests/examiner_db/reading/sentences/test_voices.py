"""Who speaks: the decider who reasons, the one who tells, or a voice that weighs nothing."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import document
from examiner_db.reading.sentences.voices import Voice, voices


def voice(text: str) -> Voice:
    """The voice of the last sentence of a text."""
    return voices(document(text))[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FACTS\n\nDr. Vale examined him.\n", Voice.TELLING),
        ("FINDINGS OF FACT\n\n12. The ALJ finds the tear old. Dr. Vale said so.\n", Voice.REASONING),
        ("FACTS\n\nHe fell.\n\nANALYSIS\n\nDr. Vale said so.\n", Voice.REASONING),
        ("FACTS\n\nHe fell.\n\nADJUDICATION\n\nDr. Vale said so.\n", Voice.REASONING),
        ("FACTS\n\nHe fell.\n\nISSUES\n\nWhether Dr. Vale is right.\n", Voice.SILENT),
        ("FACTS\n\nHe fell.\n\nDISSENTING OPINION\n\nI would credit Dr. Vale.\n", Voice.SILENT),
        ("FACTS\n\nHe fell.\n\nANALYSIS\n\nWe affirm.\n\nRoe, J., dissenting:\n\nDr. Vale is right.\n", Voice.SILENT),
        ("FINDINGS OF FACT\n\n12. Dr. Vale wrote. The report is of diminished probative value.\n", Voice.REASONING),
        ("FINDINGS OF FACT\n\n12. Dr. Vale wrote. Her note has been given no weight.\n", Voice.REASONING),
        ("FINDINGS OF FACT\n\n12. Dr. Vale wrote. Her note is highly probative.\n", Voice.REASONING),
        ("FINDINGS OF FACT\n\n12. The carrier argues that the report is of no probative value.\n", Voice.TELLING),
        ("FINDINGS OF FACT\n\n12. She lost weight. Dr. Vale gave her a form of great value.\n", Voice.TELLING),
        ("ANALYSIS\n\nThe Social Security Administration gave great weight to Dr. Vale.\n", Voice.SILENT),
    ],
)
def test_voice(text: str, expected: Voice) -> None:
    assert voice(text) is expected


def test_a_dissent_never_counts() -> None:
    text = (
        "ANALYSIS\n\nThe Commission rejects the opinion of Dr. Vale.\n\nDISSENTING OPINION\n\n"
        "I find the opinion of Dr. Vale persuasive.\n"
    )
    (reading,) = read(text)
    assert [(one.name, one.weight.value) for one in reading.physicians] == [("Vale", "rejected")]


def test_a_report_attached_after_a_dissent_speaks_again() -> None:
    text = (
        "ANALYSIS\n\nWe deny.\n\nDISSENTING OPINION\n\nI would grant.\n\nREPORT AND "
        "RECOMMENDATION\n\nDISCUSSION\n\n"
        "I found the opinion of Dr. Vale persuasive.\n"
    )
    assert voice(text) is Voice.REASONING


WEIGHED = "The Social Security Administration gave great weight to the opinion of Dr. Vale."


@pytest.mark.parametrize(
    "head",
    [
        "BEFORE THE NORTH CAROLINA INDUSTRIAL COMMISSION\n\nOPINION AND AWARD by Christa Vole, Commissioner.",
        "WORKERS' COMPENSATION COURT OF APPEALS\n\nBefore Commissioner Ada Brell. The Commissioner denied the claim.",
        "BEFORE THE WORKERS' COMPENSATION COMMISSIONER\n\nSocial Security No. xxx",
        "DECISION\n\nSOCIAL SECURITY NUMBER xxx",
    ],
)
def test_a_commissioner_of_compensation_does_not_speak_for_social_security(head: str) -> None:
    assert voice(f"{head}\n\nANALYSIS\n\n{WEIGHED}\n") is Voice.SILENT


@pytest.mark.parametrize(
    "head",
    [
        "A. B., Plaintiff, v. CARLA MEEVE, Acting Commissioner of Social Security, Defendant.",
        "A. B., Plaintiff, v. CARLA MEEVE, COMMISSIONER, SOCIAL SECURITY ADMINISTRATION, Defendant.",
        "A. B. v. Comm'r\n\nThe plaintiff seeks review of the Commissioner's denial of disability benefits.",
        "A. B. v. Meeve\n\nThe claim arises under Title II of the Social Security Act.",
    ],
)
def test_in_its_own_cases_social_security_speaks(head: str) -> None:
    assert voice(f"{head}\n\nANALYSIS\n\n{WEIGHED}\n") is Voice.REASONING
