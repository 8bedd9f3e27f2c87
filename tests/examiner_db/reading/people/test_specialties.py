"""What a text says a physician is."""

import pytest

from examiner_db.reading.people.specialties import NOT_MEDICAL, specialty_after


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (", a Board-certified orthopedic surgeon, for a", "orthopedic surgeon"),
        (", a Boardcertified neurologist", "neurologist"),
        (", an attending Board-certified family practitioner,", "family practitioner"),
        (", a neurosurgeon.", "neurosurgeon"),
        (" (a clinical neuropsychologist)", "clinical neuropsychologist"),
        (
            ", who is a physical medicine and rehabilitation specialist,",
            "physical medicine and rehabilitation specialist",
        ),
        (", Board certified in physical medicine, who", "physical medicine"),
        (", an osteopath", "osteopath"),
        (", a physician", None),
        (", her treating physician", None),
        (" as the treating physician", None),
        (", and the orthopedist in psychiatry", None),
        (", or a neurologist", None),
        (" wrote a report", None),
        ("", None),
    ],
)
def test_specialty_after(text: str, expected: str | None) -> None:
    assert specialty_after(text) == expected


def test_a_sentence_that_goes_on_is_no_specialty() -> None:
    assert specialty_after(" was the only physician who examined both knees") is None
    assert specialty_after(" and a neurologist disagreed") is None


@pytest.mark.parametrize("text", [", a vocational expert", ", the employer's economist", ", an attorney"])
def test_not_medical(text: str) -> None:
    assert NOT_MEDICAL.match(text)


def test_a_psychologist_is_medical() -> None:
    assert not NOT_MEDICAL.match(", a clinical psychologist")
