"""Causation for the payer: another cause, a temporary injury, a healed one, or none."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

UNRELATED = (
    "Dr. Brandt opined that the tear was unrelated to the accident.",
    "Dr. Brandt concluded that the depression was non-industrial.",
    "Dr. Brandt found no causal connection between the fall and the tear.",
    "Dr. Brandt opined that the incident did not cause or aggravate the tear.",
    "Dr. Brandt opined that the mechanism could not have produced a herniation.",
    "Dr. Brandt wrote that the protrusion cannot be ascribed to the injury.",
    "Dr. Brandt opined that the work injury was a temporary aggravation.",
    "Dr. Brandt opined that the injury was no more than a temporary aggravation.",
    "Dr. Brandt opined that the injury was nothing more than a temporary strain.",
    "Dr. Brandt opined that it was a temporary aggravation which had ceased.",
    "Dr. Brandt indicated that the accepted tear had resolved.",
    "Dr. Brandt opined that the strain had resolved.",
    "Dr. Brandt found that appellant no longer suffered from the accepted sprain.",
    "Dr. Brandt found no residuals of the accepted injury.",
    "Dr. Brandt found no evidence that the accepted condition was still active.",
    "Dr. Brandt opined that the employee had returned to his baseline.",
    "Dr. Brandt opined that it was less likely than not that the condition began in service.",
)
OTHER_CAUSE = (
    "Dr. Brandt opined that the complaints were due to preexisting degenerative disease.",
    "Dr. Brandt attributed the symptoms to aging; they were related to aging.",
    "Dr. Brandt stated that the findings were consistent with the natural progression of arthritis.",
    "Dr. Brandt opined that the stenosis was the result of long-standing degenerative changes.",
    "Dr. Brandt opined that the tear was caused by wear and tear.",
    "Dr. Brandt concluded that the weakness was secondary to diabetes and due to obesity.",
)
NOT_HEALED = (
    "Dr. Brandt opined that the strain had not resolved.",
    "Dr. Brandt disagreed that the accepted condition had resolved.",
    "Dr. Brandt did not believe that the injury was a temporary aggravation.",
    "Dr. Brandt did not find that the aggravation had ceased.",
)
SILENT = (
    "Dr. Brandt did not explain how or when the accepted condition had ceased.",
    "Dr. Brandt was asked whether the strain had resolved.",
    "The insurer maintains that Dr. Brandt found a temporary aggravation.",
    "Unless the strain had resolved, Dr. Brandt would not release him.",
)


@pytest.mark.parametrize("sentence", UNRELATED)
def test_not_the_works(said: Said, sentence: str) -> None:
    assert said(sentence) == "causation:insurer"


def test_who_is_fully_recovered_cannot_recover_further(said: Said) -> None:
    assert said("Dr. Brandt testified that the claimant had fully recovered.") == "causation:insurer mmi:insurer"


@pytest.mark.parametrize("sentence", OTHER_CAUSE)
def test_another_cause(said: Said, sentence: str) -> None:
    assert "preexisting:insurer" in said(sentence)
    assert "claimant" not in said(sentence)


@pytest.mark.parametrize("sentence", NOT_HEALED)
def test_not_healed(said: Said, sentence: str) -> None:
    assert said(sentence) == "causation:claimant"


@pytest.mark.parametrize("sentence", SILENT)
def test_no_opinion(said: Said, sentence: str) -> None:
    assert said(sentence) == ""


def test_one_sentence_with_both_is_given_to_neither(said: Said) -> None:
    both = "Dr. Brandt opined that the tear was related to the accident and the strain was not related to the accident."
    assert "causation:claimant" not in said(both)
