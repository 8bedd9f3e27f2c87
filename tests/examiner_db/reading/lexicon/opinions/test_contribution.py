"""What the work brought about."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    ("Dr. Brandt opined that claimant does not have pneumoconiosis.", "diagnosis:insurer"),
    ("Dr. Brandt diagnosed clinical pneumoconiosis based on the x-ray.", "diagnosis:claimant"),
    (
        "Dr. Brandt conceded on cross-examination that the fall could and did aggravate the arthritis.",
        "causation:claimant",
    ),
    (
        "Dr. Brandt opined that the depression was a consequence of the chronic pain from the work injury.",
        "causation:claimant",
    ),
    (
        "Dr. Brandt felt the work injury had rendered a previously asymptomatic condition symptomatic.",
        "causation:claimant",
    ),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
