"""Conditions that are there or are not."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    ("Dr. Brandt found no radiographic evidence of pneumoconiosis.", "diagnosis:insurer"),
    (
        "Dr. Brandt concluded that the claimant does not suffer from complex regional pain syndrome.",
        "diagnosis:insurer",
    ),
    ("Dr. Brandt testified that the examination was entirely normal.", "diagnosis:insurer"),
    ("Dr. Brandt opined that the veteran did not have a current diagnosis of PTSD.", "diagnosis:insurer"),
    ("Dr. Brandt could find no organic disease.", "diagnosis:insurer"),
    ("Dr. Brandt diagnosed a mild cervical strain only.", "diagnosis:insurer"),
    ("Dr. Brandt found no diagnosable mental disorder.", "diagnosis:insurer"),
    ("Dr. Brandt interpreted the MRI as normal.", "diagnosis:insurer"),
    ("Dr. Brandt did not find a tear.", "diagnosis:insurer"),
    ("Dr. Brandt confirmed the diagnosis of complex regional pain syndrome.", "diagnosis:claimant"),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
