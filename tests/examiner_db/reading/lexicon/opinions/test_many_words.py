"""Opinions in many words."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    ("Dr. Brandt testified that the work accident neither caused nor aggravated the arthritis.", "causation:insurer"),
    ("Dr. Brandt explained that a fall of that kind does not produce a tear of that kind.", "causation:insurer"),
    ("Dr. Brandt concluded that any aggravation had ceased by March 2014.", "causation:insurer"),
    ("Dr. Brandt believed that the effects of the work injury had resolved within six weeks.", "causation:insurer"),
    ("Dr. Brandt wrote that the claimant had returned to her pre-injury baseline.", "causation:insurer"),
    ("Dr. Brandt felt that the strain would have healed in eight to twelve weeks.", "causation:insurer"),
    ("Dr. Brandt opined that the employee's condition is not a result of the accepted injury.", "causation:insurer"),
    ("Dr. Brandt diagnosed multilevel degenerative disc disease, unrelated to the accident.", "causation:insurer"),
    (
        "Dr. Brandt thought the symptoms represented the natural progression of the underlying disease.",
        "preexisting:insurer",
    ),
    (
        "Dr. Brandt opined that coal mine dust exposure played no role in the disabling impairment.",
        "causation:insurer impairment:insurer",
    ),
    ("Dr. Brandt found no objective basis for the subjective complaints.", "diagnosis:insurer"),
    ("Dr. Brandt agreed that the accident was a substantial factor in bringing about the tear.", "causation:claimant"),
    ("Dr. Brandt admitted that the injury accelerated the need for a knee replacement.", "causation:claimant"),
    (
        "Dr. Brandt stated that the work activities were the prevailing factor in causing the condition.",
        "causation:claimant",
    ),
    (
        (
            "Dr. Brandt related the neck condition directly to the motor vehicle accident of May 3, 2012, "
            "in the course of her work."
        ),
        "causation:claimant",
    ),
    (
        (
            "Dr. Brandt opined within a reasonable degree of medical certainty that the injury arose out of "
            "the employment."
        ),
        "causation:claimant",
    ),
    (
        "Dr. Brandt opined that the veteran's hearing loss was at least as likely as not incurred in service.",
        "causation:claimant",
    ),
    (
        "Dr. Brandt opined that it is not at least as likely as not that the tinnitus had its onset in service.",
        "causation:insurer",
    ),
    ("Dr. Brandt opined that the sleep apnea was less likely as not caused by service.", "causation:insurer"),
    ("Dr. Brandt opined that she continued to have residuals of the accepted injury.", "causation:claimant"),
    ("Dr. Brandt explained that the accepted condition had not resolved.", "causation:claimant"),
    ("Dr. Brandt attributed one hundred percent of the disability to the injury.", "causation:claimant"),
    ("Dr. Brandt found her capable of performing the full range of her job duties.", "work_capacity:insurer"),
    ("Dr. Brandt released him to return to work at full duty on June 4.", "work_capacity:insurer"),
    ("Dr. Brandt restricted him to lifting no more than ten pounds.", "work_capacity:claimant"),
    ("Dr. Brandt opined that she is permanently and totally disabled.", "work_capacity:claimant"),
    ("Dr. Brandt said she could not sustain full-time employment.", "work_capacity:claimant"),
    ("Dr. Brandt did not recommend surgery.", "treatment:insurer"),
    ("Dr. Brandt found no need for household help, medication, or physical therapy.", "treatment:insurer"),
    ("Dr. Brandt thought that arthroscopy was warranted.", "treatment:claimant"),
    ("Dr. Brandt recommended that she undergo a repeat epidural injection.", "treatment:claimant"),
    ("Dr. Brandt concluded that the claimant is a candidate for a spinal cord stimulator.", "treatment:claimant"),
    ("Dr. Brandt noted inconsistencies suggesting symptom magnification.", "symptom_validity:insurer"),
    ("Dr. Brandt found positive Waddell signs.", "symptom_validity:insurer"),
    ("Dr. Brandt thought her presentation was embellished.", "symptom_validity:insurer"),
    ("Dr. Brandt found no signs of malingering.", "symptom_validity:claimant"),
    ("Dr. Brandt testified that the claimant was not a malingerer.", "symptom_validity:claimant"),
    ("Dr. Brandt's report states that the knee condition is unrelated to the accident.", "causation:insurer"),
    ("The report of Dr. Brandt concludes that the tear is not work-related.", "causation:insurer"),
    ("According to the report of Dr. Brandt, the tear was not caused by the fall.", "causation:insurer"),
    ("Asked about surgery, Dr. Brandt agreed it was reasonable and necessary.", "treatment:claimant"),
    (
        "Dr. Brandt noted that the MRI was taken a year later and found that the tear was not related to the fall.",
        "causation:insurer",
    ),
    (
        "Dr. Brandt believed the claimant's ongoing complaints were not causally connected to the incident.",
        "causation:insurer",
    ),
    (
        (
            "Dr. Brandt testified that claimant's job was not the prevailing factor in the development of "
            "carpal tunnel syndrome."
        ),
        "causation:insurer",
    ),
    ("Dr. Brandt opined that the work accident caused, at most, a temporary exacerbation.", "causation:insurer"),
    ("Dr. Brandt acknowledged that the accident had probably accelerated the disease.", "causation:claimant"),
    (
        "Dr. Brandt agreed with the treating surgeon that the lifting incident caused the herniation.",
        "causation:claimant",
    ),
    ("Dr. Brandt accepted that the fall was the cause of the fracture.", "causation:claimant"),
    ("Dr. Brandt found it more likely than not that the exposure led to the asthma.", "causation:claimant"),
    ("Dr. Brandt concurred that the right shoulder injury is compensable.", "causation:claimant"),
    (
        (
            "Dr. Brandt concluded that the claimant's disability was due to pneumoconiosis arising from "
            "coal mine employment."
        ),
        "causation:claimant",
    ),
    ("Dr. Brandt diagnosed COPD and attributed it to both smoking and coal dust.", "causation:claimant"),
    ("Dr. Brandt attributed the COPD to smoking and not to coal dust.", "causation:insurer preexisting:insurer"),
    ("Dr. Brandt cleared her for unrestricted duty.", "work_capacity:insurer"),
    ("Dr. Brandt opined that the surgery performed by Dr. Corliss was unnecessary.", "treatment:insurer"),
    ("Dr. Brandt noted that the guidelines do not support the requested injection.", "treatment:insurer"),
    ("Dr. Brandt endorsed the surgery.", "treatment:claimant"),
    ("Dr. Brandt was suspicious of secondary gain.", "symptom_validity:insurer"),
    ("Dr. Brandt found that the criteria for CRPS were not met.", "diagnosis:insurer"),
    ("Dr. Brandt found that the criteria for PTSD were met.", "diagnosis:claimant"),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
