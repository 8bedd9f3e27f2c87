"""Effort, and whether complaints agree with findings."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    ("Dr. Brandt observed that the claimant gave less than full effort.", "symptom_validity:insurer"),
    (
        "Dr. Brandt found that his subjective complaints far outweighed the objective findings.",
        "symptom_validity:insurer",
    ),
    ("Dr. Brandt noted that the claimant moved normally when not aware of being observed.", "symptom_validity:insurer"),
    ("Dr. Brandt testified that the weakness was not physiologic.", "symptom_validity:insurer"),
    ("Dr. Brandt reported that validity testing showed a non-credible response style.", "symptom_validity:insurer"),
    ("Dr. Brandt noted that he gave a good effort and did not exaggerate.", "symptom_validity:claimant"),
    ("Dr. Brandt saw no evidence of symptom exaggeration.", "symptom_validity:claimant"),
    ("Dr. Brandt felt that the claimant was not being truthful about her symptoms.", "symptom_validity:insurer"),
    ("Dr. Brandt commented that the pain complaints had no anatomic explanation.", "symptom_validity:insurer"),
    ("Dr. Brandt described marked pain behavior and inconsistent grip measurements.", "symptom_validity:insurer"),
    (
        "Dr. Brandt thought that psychological factors, not organic ones, explained the complaints.",
        "symptom_validity:insurer",
    ),
    ("Dr. Brandt noted that the loss of motion was voluntary.", "symptom_validity:insurer"),
    ("Dr. Brandt thought the claimant entirely genuine.", "symptom_validity:claimant"),
    ("Dr. Brandt found her effort to be consistent throughout.", "symptom_validity:claimant"),
    ("Dr. Brandt testified that there was no evidence of faking.", "symptom_validity:claimant"),
    (
        "Dr. Brandt considered her a reliable historian who did not overstate her complaints.",
        "symptom_validity:claimant",
    ),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
