"""Causation for the claimant: what ties a condition to the work, and the denial of it."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

RELATED = (
    "Dr. Brandt opined that the herniation was causally related to the work injury.",
    "Dr. Brandt concluded that the tear was due to the accident.",
    "Dr. Brandt attributed the neuropathy to the industrial injury.",
    "Dr. Brandt opined that the symptoms resulted from the fall.",
    "Dr. Brandt stated that the condition arose out of the employment.",
    "Dr. Brandt opined that the depression was secondary to the work injury.",
    "Dr. Brandt testified that the tear was caused by the lifting incident.",
    "Dr. Brandt opined that there was a causal relationship between the condition and the accident.",
    "Dr. Brandt concluded that the work injury aggravated the arthritis.",
    "Dr. Brandt opined that the work activities were a substantial contributing cause of the condition.",
    "Dr. Brandt concluded that the injury permanently aggravated his arthritis.",
    "Dr. Brandt believed that the tear was work-related.",
    "Dr. Brandt found injury AOE/COE to the left knee.",
    "Dr. Brandt opined that actual events of employment were predominant as to all causes of the psychiatric injury.",
    "Dr. Brandt opined it was at least as likely as not that the hearing loss began in service.",
    "Dr. Brandt wrote that but for the event of May 4 the patient would not need the care.",
    "Dr. Brandt stated that the patient would not need an operation but for the accident.",
    "Dr. Brandt reported that the major cause of the tear was the work accident.",
    "Dr. Brandt found that appellant continued to suffer residuals of the employment injury.",
    "Dr. Brandt opined that the exposure contributed to the disease.",
    "Dr. Brandt opined that the lung disease was due to dust exposure and smoking.",
)
DENIED = (
    "Dr. Brandt opined that the herniation was not causally related to the work injury.",
    "Dr. Brandt did not believe that the tear was due to the accident.",
    "Dr. Brandt denied that the tear was related to the fall.",
    "Dr. Brandt disagreed that the condition arose out of the employment.",
    "Dr. Brandt doubted that the injury aggravated the arthritis.",
    "Dr. Brandt opined that the work activities were not a substantial contributing cause of the condition.",
    "Dr. Brandt could not relate the tear to the accident; it was not caused by the accident.",
    "Dr. Brandt found no injury AOE/COE.",
    "Dr. Brandt concluded that the tear was not work-related.",
    "Dr. Brandt found no evidence that the condition was caused by the exposure.",
    "Dr. Brandt ruled out that the work injury caused the tear.",
)
SILENT = (
    "Dr. Brandt was asked whether the tear was related to the accident.",
    "The employee contends that Dr. Brandt related the tear to the accident.",
    "Dr. Brandt did not address whether the tear was related to the accident.",
    "Dr. Brandt did not explain how the accident caused the tear.",
    "The employee reported to Dr. Brandt that the accident caused the tear.",
    "Dr. Brandt reviewed the records of the accident.",
    "The judge found, without naming Dr. Brandt in that finding, nothing further.",
    "It is unclear whether Dr. Brandt related the tear to the accident.",
)
OPEN = (
    "Dr. Brandt testified that the lifting could have aggravated the condition.",
    "Dr. Brandt could not rule out a causal relationship.",
    "Dr. Brandt opined that the fall may have caused the tear.",
    "Dr. Brandt wrote that it is possible that the condition is related to the accident.",
    "Dr. Brandt stated that the tear was possibly related to the fall.",
)


@pytest.mark.parametrize("sentence", RELATED)
def test_related(said: Said, sentence: str) -> None:
    assert said(sentence) == "causation:claimant"


@pytest.mark.parametrize("sentence", DENIED)
def test_denied(said: Said, sentence: str) -> None:
    assert said(sentence) == "causation:insurer"


@pytest.mark.parametrize("sentence", SILENT)
def test_no_opinion(said: Said, sentence: str) -> None:
    assert said(sentence) == ""


@pytest.mark.parametrize("sentence", OPEN)
def test_only_possible(said: Said, sentence: str) -> None:
    assert said(sentence) == "causation:indeterminate"
