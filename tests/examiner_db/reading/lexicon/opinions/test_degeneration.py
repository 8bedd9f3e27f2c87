"""What is put down to age, habit or an earlier event, and what the work had no part in."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    ("Dr. Brandt saw no reason to connect the shoulder to the job.", "causation:insurer"),
    ("Dr. Brandt was of the view that the work had nothing to do with the torn cartilage.", "causation:insurer"),
    ("Dr. Brandt could find no link between the chemical exposure and the rash.", "causation:insurer"),
    (
        "Dr. Brandt opined that the work injury was no longer a contributing cause of the need for treatment.",
        "causation:insurer",
    ),
    (
        "Dr. Brandt opined that the major contributing cause of the disability was the preexisting arthritis.",
        "preexisting:insurer",
    ),
    ("Dr. Brandt attributed the findings on MRI to the ordinary effects of aging.", "preexisting:insurer"),
    ("Dr. Brandt testified that the herniation predated the accident.", "preexisting:insurer"),
    ("Dr. Brandt characterized the changes as chronic and degenerative.", "preexisting:insurer"),
    ("Dr. Brandt said the tear was of long standing.", "preexisting:insurer"),
    ("Dr. Brandt diagnosed bilateral carpal tunnel syndrome, idiopathic in origin.", "preexisting:insurer"),
    ("Dr. Brandt blamed the knee complaints on obesity.", "preexisting:insurer"),
    ("Dr. Brandt reported that the MRI showed only age-appropriate degenerative changes.", "preexisting:insurer"),
    (
        "Dr. Brandt opined that claimant's obstructive impairment was caused solely by cigarette smoking.",
        "preexisting:insurer",
    ),
    ("Dr. Brandt excluded coal dust as a cause of the impairment.", "causation:insurer"),
    ("Dr. Brandt's conclusion was that the accident played no part in the disease.", "causation:insurer"),
    ("Dr. Brandt, for the carrier, put the whole of it down to arthritis.", "preexisting:insurer"),
    ("Dr. Brandt found nothing to tie the hearing loss to the plant.", "causation:insurer"),
    ("Dr. Brandt described the need for surgery as coincidental to the work.", "causation:insurer"),
    ("Dr. Brandt stated that any contribution from the work was negligible.", "causation:insurer"),
    ("Dr. Brandt pointed to spurs that take years to form.", "preexisting:insurer"),
    (
        (
            "Dr. Brandt noted that the MRI taken three weeks after the accident showed advanced arthritis, "
            "which could not have developed in that time."
        ),
        "causation:insurer",
    ),
    (
        "Dr. Brandt thought the condition would have progressed to surgery regardless of the accident.",
        "causation:insurer",
    ),
    (
        "Dr. Brandt opined that the claimant would have needed the surgery in any event.",
        "causation:insurer treatment:claimant",
    ),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
