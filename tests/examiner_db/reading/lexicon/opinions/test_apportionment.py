"""Shares of a disability."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    (
        "Dr. Brandt apportioned 25 percent of the permanent disability to preexisting pathology.",
        "apportionment:insurer",
    ),
    (
        "Dr. Brandt felt that half of the current impairment was attributable to the prior surgery.",
        "apportionment:insurer",
    ),
    ("Dr. Brandt found no basis for apportionment.", "apportionment:claimant"),
    ("Dr. Brandt stated that apportionment was not applicable.", "apportionment:claimant"),
    (
        "Dr. Brandt stated that three-quarters of the disability is due to the underlying disease.",
        "apportionment:insurer",
    ),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
