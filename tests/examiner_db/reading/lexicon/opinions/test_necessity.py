"""Treatment in the words of reviewers."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    ("Dr. Brandt concluded that no additional treatment was indicated.", "treatment:insurer"),
    ("Dr. Brandt opined that the proposed fusion was neither reasonable nor necessary.", "treatment:insurer"),
    ("Dr. Brandt recommended against further injections.", "treatment:insurer"),
    ("Dr. Brandt testified that the claimant is not a surgical candidate.", "treatment:insurer"),
    ("Dr. Brandt felt that further chiropractic care would be of no benefit.", "treatment:insurer"),
    ("Dr. Brandt believed the treatment had been excessive.", "treatment:insurer"),
    ("Dr. Brandt opined that the narcotics should be weaned.", "treatment:insurer"),
    ("Dr. Brandt opined that claimant needs no further medical care for the work injury.", "treatment:insurer"),
    ("Dr. Brandt agreed that the surgery was reasonable.", "treatment:claimant"),
    ("Dr. Brandt stated that she would benefit from a course of physical therapy.", "treatment:claimant"),
    ("Dr. Brandt opined that future medical care should include medication and injections.", "treatment:claimant"),
    ("Dr. Brandt saw no role for surgery.", "treatment:insurer"),
    ("Dr. Brandt believed that the claimant had received all the therapy she needed.", "treatment:insurer"),
    ("Dr. Brandt considered the stimulator experimental.", "treatment:insurer"),
    ("Dr. Brandt would not authorize the fusion.", "treatment:insurer"),
    ("Dr. Brandt did not certify the request for twelve sessions of physical therapy.", "treatment:insurer"),
    ("Dr. Brandt stated that treatment after June 2010 was not reasonable or necessary.", "treatment:insurer"),
    ("Dr. Brandt had no quarrel with the surgery, which he thought reasonable.", "treatment:claimant"),
    ("Dr. Brandt thought the request for a third injection was appropriate.", "treatment:claimant"),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
