"""Improvement and impairment."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    ("Dr. Brandt found the applicant to be permanent and stationary as of July 2, 2011.", "mmi:insurer"),
    ("Dr. Brandt declared her at maximum medical improvement.", "mmi:insurer"),
    ("Dr. Brandt stated that the claimant had plateaued and required no more care.", "mmi:insurer treatment:insurer"),
    ("Dr. Brandt opined that the claimant's condition is static and that MMI was reached in June 2015.", "mmi:insurer"),
    ("Dr. Brandt felt that the claimant had not yet reached MMI because surgery was still an option.", "mmi:claimant"),
    (
        "Dr. Brandt opined that the claimant would not be at maximum medical improvement until a year after surgery.",
        "mmi:claimant",
    ),
    ("Dr. Brandt assigned a zero percent rating.", "impairment:insurer"),
    (
        "Dr. Brandt found that there is no permanent partial disability as a result of the injury.",
        "causation:insurer impairment:insurer",
    ),
    (
        "Dr. Brandt concluded that plaintiff has no orthopedic disability, permanency or residuals.",
        "impairment:insurer",
    ),
    ("Dr. Brandt stated that the claimant did not qualify for an impairment rating.", "impairment:insurer"),
    ("Dr. Brandt rated the claimant at 0% of the whole person.", "impairment:insurer"),
    (
        (
            "Dr. Brandt found full range of motion in all planes of the cervical and lumbar spine and "
            "concluded that the sprains had resolved."
        ),
        "causation:insurer impairment:insurer",
    ),
    ("Dr. Brandt was satisfied that the claimant had reached a medical plateau.", "mmi:insurer"),
    ("Dr. Brandt gave an MMI date of March 3, 2016.", "mmi:insurer"),
    ("Dr. Brandt thought the condition permanent and stationary.", "mmi:insurer"),
    ("Dr. Brandt thought maximum medical improvement was at least six months off.", "mmi:claimant"),
    ("Dr. Brandt found the schedule loss of use of the arm to be 0%.", "impairment:insurer"),
    ("Dr. Brandt found that the claimant had not sustained a permanent injury.", "impairment:insurer"),
    (
        "Dr. Brandt measured full range of motion in every plane and found no residual disability.",
        "causation:insurer impairment:insurer",
    ),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
