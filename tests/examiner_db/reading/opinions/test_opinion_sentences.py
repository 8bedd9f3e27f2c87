"""What physicians say, and whom it helps: invented sentences, each with every opinion that must be read, no other."""

import pytest

from examiner_db.reading import read

SENTENCES = (
    ("Dr. Brandt opined that the herniation was causally related to the work injury.", "causation:claimant"),
    ("Dr. Brandt opined that the herniation was not causally related to the work injury.", "causation:insurer"),
    (
        "Dr. Brandt concluded that the symptoms were due to preexisting degenerative disc disease.",
        "preexisting:insurer",
    ),
    ("Dr. Brandt concluded that the fall aggravated a preexisting condition.", "causation:claimant"),
    ("Dr. Brandt concluded that the fall caused only a temporary aggravation.", "causation:insurer"),
    ("Dr. Brandt opined that the strain had resolved without residuals.", "causation:insurer"),
    ("Dr. Brandt opined that the accepted conditions had not resolved.", "causation:claimant"),
    ("Dr. Brandt found that appellant no longer had residuals of the accepted injury.", "causation:insurer"),
    ("Dr. Brandt stated that there was no causal connection between the injury and the tear.", "causation:insurer"),
    ("Dr. Brandt believed the tear to be work-related.", "causation:claimant"),
    ("Dr. Brandt did not believe the tear to be work-related.", "causation:insurer"),
    ("Dr. Brandt testified that the incident could have aggravated the arthritis.", "causation:indeterminate"),
    (
        "In Dr. Brandt's opinion, the employee's work was a substantial contributing cause of his condition.",
        "causation:claimant",
    ),
    (
        "It was Dr. Brandt's opinion that the injury was not a substantial contributing cause of the disability.",
        "causation:insurer",
    ),
    ("According to Dr. Brandt, the condition was unrelated to the accident.", "causation:insurer"),
    ("Dr. Brandt placed the employee at maximum medical improvement on June 1, 2020.", "mmi:insurer"),
    ("Dr. Brandt stated that the employee had not yet reached MMI.", "mmi:claimant"),
    ("Dr. Brandt deemed applicant permanent and stationary.", "mmi:insurer"),
    ("The worker was not yet at MMI in the opinion of Dr. Brandt.", "mmi:claimant"),
    ("Dr. Brandt found zero percent impairment.", "impairment:insurer"),
    ("Dr. Brandt rated 9% whole person impairment.", "impairment:indeterminate"),
    ("Dr. Brandt found no ratable permanent partial disability.", "impairment:insurer"),
    ("Dr. Brandt released Petitioner to full duty work without restrictions.", "work_capacity:insurer"),
    ("Dr. Brandt opined that claimant was capable of full-time work.", "work_capacity:insurer"),
    ("Dr. Brandt opined that claimant was totally disabled.", "work_capacity:claimant"),
    ("Dr. Brandt opined that claimant was not totally disabled.", "work_capacity:insurer"),
    ("Dr. Brandt stated that the employee was unable to return to work.", "work_capacity:claimant"),
    ("Dr. Brandt imposed permanent restrictions against lifting over 20 pounds.", "work_capacity:claimant"),
    ("Dr. Brandt opined that no work restrictions were needed.", "work_capacity:insurer"),
    ("Dr. Brandt recommended a lumbar fusion.", "treatment:claimant"),
    ("Dr. Brandt opined that the fusion was not reasonable or necessary.", "treatment:insurer"),
    ("Dr. Brandt stated that no further treatment was needed.", "treatment:insurer"),
    ("Dr. Brandt opined that the chiropractic care was excessive.", "treatment:insurer"),
    ("Dr. Brandt opined that Petitioner needed arthroscopic surgery.", "treatment:claimant"),
    ("Dr. Brandt noted symptom magnification.", "symptom_validity:insurer"),
    ("Dr. Brandt found no evidence of symptom magnification.", "symptom_validity:claimant"),
    ("Dr. Brandt noted that the complaints were out of proportion to the findings.", "symptom_validity:insurer"),
    ("Dr. Brandt found no objective evidence of radiculopathy.", "diagnosis:insurer"),
    ("Dr. Brandt apportioned 40% of the disability to nonindustrial factors.", "apportionment:insurer"),
    ("Dr. Brandt found 12% WPI without apportionment.", "apportionment:claimant impairment:indeterminate"),
    ("Dr. Brandt was asked whether the tear was related to the work injury.", ""),
    ("The employer argues that Dr. Brandt found no impairment.", ""),
    ("If the scan were positive, Dr. Brandt would recommend surgery.", ""),
    ("The claimant told Dr. Brandt that he was totally disabled.", ""),
    ("Dr. Brandt noted that Dr. Corliss had recommended surgery.", ""),
    ("Dr. Brandt examined the employee on May 2, 2019.", ""),
    ("Dr. Brandt disagreed with Dr. Corliss that surgery was necessary.", "treatment:insurer"),
    (
        (
            "Dr. Brandt opined that the employee had reached MMI, could return to work without "
            "restrictions, and did not need further treatment."
        ),
        "mmi:insurer treatment:insurer work_capacity:insurer",
    ),
    (
        (
            "Dr. Brandt concluded that the condition was not related to the injury but, instead, was "
            "due to a preexisting degenerative condition."
        ),
        "causation:insurer preexisting:insurer",
    ),
    (
        "Dr. Corliss found the tear related to the injury, but Dr. Brandt found it unrelated to the injury.",
        "causation:insurer",
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_opinions_of_one_physician(sentence: str, expected: str) -> None:
    (reading,) = read(f"DISCUSSION\n\nDr. Ada Brandt and Dr. Egon Corliss were deposed. {sentence}\n")
    brandt = next(one for one in reading.physicians if one.name == "Ada Brandt")
    assert " ".join(sorted(f"{one.issue.value}:{one.direction.value}" for one in brandt.opinions)) == expected
