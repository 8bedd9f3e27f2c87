"""What has resolved, and what remains."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    (
        (
            "In Dr. Brandt's opinion, the claimant sustained at most a soft tissue injury from which she "
            "has long since recovered."
        ),
        "causation:insurer",
    ),
    ("Dr. Brandt diagnosed cervical and lumbar sprains, now resolved.", "causation:insurer"),
    ("Dr. Brandt's impression was status post left shoulder contusion, resolved.", "causation:insurer"),
    ("The diagnosis of Dr. Brandt was a resolved lumbar strain.", "causation:insurer"),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
