"""Capacity by exertion, hours and limits."""

from tests.examiner_db.reading.lexicon.sentences import both_ways

SENTENCES = (
    ("Dr. Brandt opined that the claimant could work without restriction.", "work_capacity:insurer"),
    ("Dr. Brandt thought she was able to carry on her usual occupation.", "work_capacity:insurer"),
    (
        "Dr. Brandt opined that from an orthopedic standpoint the plaintiff may continue working with no limitations.",
        "work_capacity:insurer",
    ),
    ("Dr. Brandt said no restrictions were medically necessary.", "work_capacity:insurer"),
    ("Dr. Brandt concluded that plaintiff retained the capacity to perform light work.", "work_capacity:insurer"),
    ("Dr. Brandt opined that the claimant is not disabled.", "work_capacity:insurer"),
    ("Dr. Brandt opined that she was employable.", "work_capacity:insurer"),
    (
        "Dr. Brandt found a mild disability of zero to twenty-five percent and that she could work.",
        "impairment:indeterminate work_capacity:insurer",
    ),
    ("Dr. Brandt found that the claimant had a marked partial disability.", "work_capacity:claimant"),
    (
        "Dr. Brandt opined that the claimant cannot return to his pre-injury employment.",
        "causation:claimant work_capacity:claimant",
    ),
    ("Dr. Brandt took him out of work.", "work_capacity:claimant"),
    ("Dr. Brandt thought he was unemployable.", "work_capacity:claimant"),
    (
        "Dr. Brandt indicated that claimant would be absent from work more than four days a month.",
        "work_capacity:claimant",
    ),
    ("Dr. Brandt stated that appellant could work only four hours a day.", "work_capacity:claimant"),
    (
        "It was his opinion, Dr. Brandt testified, that the claimant could resume his former job.",
        "work_capacity:insurer",
    ),
    ("Dr. Brandt saw no medical reason she could not resume her former work.", "work_capacity:insurer"),
    ("Dr. Brandt endorsed a return to the assembly line without limits.", "work_capacity:insurer"),
    ("Dr. Brandt found her able to perform sedentary work on a full-time basis.", "work_capacity:insurer"),
    (
        "Dr. Brandt opined that claimant retained the residual functional capacity for medium work.",
        "work_capacity:insurer",
    ),
    ("Dr. Brandt approved the job description of parking attendant.", "work_capacity:insurer"),
    (
        "Dr. Brandt opined that plaintiff had no psychiatric limitations on his ability to work.",
        "work_capacity:insurer",
    ),
    (
        "Dr. Brandt would keep him from ladders, overhead work, and lifting more than fifteen pounds.",
        "work_capacity:claimant",
    ),
    ("Dr. Brandt opined that plaintiff would be off task 25 percent of the day.", "work_capacity:claimant"),
    ("Dr. Brandt limited her to four hours a day of sedentary duty.", "work_capacity:claimant"),
    ("Dr. Brandt concluded that the claimant was precluded from repetitive lifting.", "work_capacity:claimant"),
    ("Dr. Brandt found total disability from all employment.", "work_capacity:claimant"),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)
