"""An examination under the payer's section is its examiner's own, not that of whoever speaks of it."""

import pytest

from examiner_db.reading import read

HEAD = "ILLINOIS WORKERS' COMPENSATION COMMISSION\nARBITRATION DECISION\n\nFINDINGS OF FACT\n\n"


def role(text: str) -> str:
    (reading,) = read(f"{HEAD}{text}\n")
    first = reading.physicians[0]
    return f"{first.role.value} {first.retained_side.value}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Vale disagreed with the Section 12 examiner.",
        "Dr. Vale testified that he had reviewed the Section 12 report and disagreed with it.",
        "The Section 12 report was forwarded to Dr. Vale.",
        "Dr. Vale noted that Petitioner had undergone a Section 12 examination.",
        "After the Section 12 examination, Petitioner returned to Dr. Vale.",
        "Petitioner attended a Section 12 examination on May 5, 2030 and followed up with Dr. Vale on May 9.",
        "Dr. Vale ordered injections, which Respondent denied pursuant to the Section 12 report.",
        "Dr. Vale's request was denied based on the Section 12 examination.",
        "Contrary to the Section 12 examiner, Dr. Vale believed that the tear was new.",
        "Dr. Vale was asked about the Section 12 examiner's opinion.",
        "The Arbitrator gives more weight to Dr. Vale than to the Section 12 examiner.",
    ],
)
def test_a_treating_physician_who_speaks_of_the_examination_did_not_make_it(sentence: str) -> None:
    assert role(f"Dr. Ada Vale is Petitioner's treating surgeon. {sentence}") == "treating unknown"


@pytest.mark.parametrize(
    "sentence",
    [
        "Petitioner saw Dr. Ada Vale for a Section 12 examination.",
        "Petitioner presented to Dr. Ada Vale pursuant to Section 12 of the Act.",
        "Dr. Ada Vale reviewed the records and examined Petitioner under \u00a7 12 of the Act on May 5, 2030.",
        "A Section 12 examination was performed by Dr. Ada Vale on May 5, 2030.",
        "Dr. Ada Vale was retained to conduct a Section 12 exam of Petitioner.",
        "Dr. Ada Vale's Section 12 report was admitted.",
        "Dr. Ada Vale authored a second Section 12 report.",
        "The Section 12 examiner, Dr. Ada Vale, found a strain.",
        "Petitioner underwent a Section 12 evaluation on May 5, 2030 with orthopedic surgeon Dr. Ada Vale.",
        "Dr. Ada Vale (Section 12 examiner) found a strain.",
    ],
)
def test_the_examiner_s_own_examination(sentence: str) -> None:
    assert role(sentence) == "insurer_examiner employer"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Ada Vale wrote a Section 12 report at Petitioner's counsel's request.", "claimant_expert claimant"),
        ("Petitioner obtained a Section 12 examination from Dr. Ada Vale.", "claimant_expert claimant"),
        (
            "Dr. Ada Vale testified that he was retained by Petitioner's counsel to perform a Section 12 examination.",
            "unknown unknown",
        ),
    ],
)
def test_an_examination_that_the_claimant_asked_for_is_not_the_payer_s(sentence: str, expected: str) -> None:
    assert role(sentence) == expected
