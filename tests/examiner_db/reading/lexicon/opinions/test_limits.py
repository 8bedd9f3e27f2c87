"""What can be done within limits, care up to a day, life's own griefs, films that did not change, and near misses."""

import pytest

from tests.examiner_db.reading.lexicon.sentences import Said, both_ways

SENTENCES = (
    (
        "Dr. Brandt believed that the claimant could work full time with no lifting over ten pounds.",
        "work_capacity:insurer",
    ),
    ("Dr. Brandt thought she could return to work, but with a forty pound restriction.", "work_capacity:insurer"),
    ("Dr. Brandt recommended permanent restrictions of no lifting over ten pounds.", "work_capacity:claimant"),
    (
        "Dr. Brandt would limit the claimant to lifting twenty pounds occasionally and ten frequently.",
        "work_capacity:insurer",
    ),
    ("Dr. Brandt did not believe that the claimant had any restrictions.", "work_capacity:insurer"),
    ("Dr. Brandt wrote that the claimant could follow simple instructions.", "work_capacity:insurer"),
    ("Dr. Brandt found that the worker did not have any disability due to the fall.", "work_capacity:insurer"),
    (
        "Dr. Brandt wrote that the limits which had been imposed were not supported by the findings.",
        "work_capacity:insurer",
    ),
    (
        (
            "Dr. Brandt found the therapy reasonable and necessary through May 3, and neither reasonable nor necessary "
            "thereafter."
        ),
        "treatment:insurer",
    ),
    ("Dr. Brandt stated that ketamine is experimental.", "treatment:insurer"),
    ("Dr. Brandt determined that the worker was not at MMI and required surgery.", "mmi:claimant treatment:claimant"),
    ("Dr. Brandt maintained that the panel erred in concluding that the claimant was not at MMI.", "mmi:insurer"),
    ("Dr. Brandt diagnosed a lumbar strain which had resolved within three months.", "causation:insurer mmi:insurer"),
    ("Dr. Brandt stated that the last episode had been set off by her husband's death.", "causation:insurer"),
    ("Dr. Brandt found no psychiatric disability related to the fall.", "causation:insurer"),
    ("Dr. Brandt saw no interval change between the scans of 2003 and 2012.", "preexisting:insurer"),
    ("Dr. Brandt reported that the MRI findings were mild and age appropriate.", "diagnosis:insurer"),
    ("Dr. Brandt wrote that the worker appeared sincere.", "symptom_validity:claimant"),
    (
        'Dr. Brandt stated that the complaints were "out of proportion to objective findings," and wrong.',
        "symptom_validity:insurer",
    ),
)

test_what_is_said, test_what_a_party_argues_is_nobodys_opinion = both_ways(SENTENCES)


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        ("Dr. Brandt explained that she arrived at light work from the history.", "work_capacity:claimant"),
        ("Dr. Brandt agreed that pain can contribute to depression.", "causation:claimant"),
        ("Dr. Brandt stated that the fall contributed less than fifty percent to the tear.", "causation:claimant"),
        ("Dr. Brandt stated that an acute tear would have been accompanied by fluid.", "preexisting:claimant"),
        ("Dr. Brandt found full motion, no spasm and a normal neurological examination.", "diagnosis:claimant"),
        ("Dr. Brandt thought the claimant could work four hours a day with limits.", "work_capacity:insurer"),
        ("Dr. Brandt stated that the knee had healed; the strain had not resolved within three months.", "mmi:insurer"),
        (
            (
                "The judge precluded the report of Dr. Brandt under section 9, found another more credible, and found "
                "that the "
                "claimant was totally disabled."
            ),
            "work_capacity:claimant",
        ),
    ],
)
def test_what_is_not_said_is_not_read(said: Said, sentence: str, never: str) -> None:
    assert never not in said(sentence).split()
