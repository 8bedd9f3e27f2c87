"""Treatment, diagnosis, and whether complaints agree with findings."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

NEEDED = (
    "Dr. Brandt recommended a lumbar fusion.",
    "Dr. Brandt recommended an ulnar nerve transposition.",
    "Dr. Brandt opined that the arthroscopy was reasonable and necessary.",
    "Dr. Brandt stated that Petitioner would benefit from injections.",
    "Dr. Brandt endorsed a labral repair.",
    "Dr. Brandt felt that further therapy was warranted.",
    "Dr. Brandt opined that the employee required a knee replacement.",
    "Dr. Brandt disagreed that the surgery was unnecessary.",
    "Dr. Brandt concluded that chiropractic care was medically necessary.",
    "Dr. Brandt believed that the claimant was a candidate for a spinal cord stimulator.",
    "Dr. Brandt advocated surgical intervention.",
    "Dr. Brandt advised surgery.",
    "Dr. Brandt opined that the need for the discectomy was supported; the discectomy was reasonable.",
)
NOT_NEEDED = (
    "Dr. Brandt opined that the fusion was not reasonable or necessary.",
    "Dr. Brandt stated that no further treatment was needed.",
    "Dr. Brandt did not recommend surgery.",
    "Dr. Brandt could not recommend surgery.",
    "Dr. Brandt opined that the chiropractic care was excessive.",
    "Dr. Brandt considered the proposed replacement neither reasonable nor necessary.",
    "Dr. Brandt saw no need for further treatment.",
    "Dr. Brandt opined that the employee did not need further medical care.",
    "Dr. Brandt opined that the claimant was not a candidate for surgery.",
    "When asked whether the fusion was reasonable, Dr. Brandt stated that it was not reasonable.",
    "Dr. Brandt advised that a fusion was not medically warranted.",
    "Dr. Brandt concluded that the injections were unnecessary.",
    "Dr. Brandt found that none of the treatment was necessary.",
    "Dr. Brandt declined to recommend surgery; she opined that no surgery was needed.",
)
SILENT = (
    "Dr. Brandt performed a lumbar fusion.",
    "Dr. Brandt was asked whether surgery was reasonable.",
    "Dr. Brandt noted that Dr. Corliss had recommended surgery.",
    "The employee asserts that Dr. Brandt recommended surgery.",
    "If conservative care failed, Dr. Brandt would recommend surgery.",
    "Dr. Brandt did not address whether surgery was reasonable.",
    "Dr. Brandt reviewed the operative report.",
)


@pytest.mark.parametrize("sentence", NEEDED)
def test_treatment_is_needed(said: Said, sentence: str) -> None:
    assert said(sentence) == "treatment:claimant"


@pytest.mark.parametrize("sentence", NOT_NEEDED)
def test_treatment_is_not_needed(said: Said, sentence: str) -> None:
    assert said(sentence) == "treatment:insurer"


@pytest.mark.parametrize("sentence", SILENT)
def test_no_opinion_on_treatment(said: Said, sentence: str) -> None:
    assert said(sentence) == ""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Brandt noted symptom magnification.", "insurer"),
        ("Dr. Brandt observed poor effort on strength testing.", "insurer"),
        ("Dr. Brandt found positive Waddell signs.", "insurer"),
        ("Dr. Brandt found the complaints out of proportion to the findings.", "insurer"),
        ("Dr. Brandt opined that the claimant was malingering.", "insurer"),
        ("Dr. Brandt noted nonphysiologic findings.", "insurer"),
        ("Dr. Brandt found no evidence of symptom magnification.", "claimant"),
        ("Dr. Brandt did not believe that the claimant was malingering.", "claimant"),
        ("Dr. Brandt noted no pain behaviors.", "claimant"),
        ("Dr. Brandt found that the worker did not exaggerate; there was no exaggeration.", "claimant"),
    ],
)
def test_validity_of_complaints(said: Said, sentence: str, expected: str) -> None:
    assert said(sentence) == f"symptom_validity:{expected}"


def test_two_denials_in_one_sentence_deny_two_things(said: Said) -> None:
    sentence = "Dr. Brandt found that she had no permanent partial disability and needed no further medical care."
    assert said(sentence) == "impairment:insurer treatment:insurer"
