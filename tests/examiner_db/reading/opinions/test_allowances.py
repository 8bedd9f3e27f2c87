"""What somebody may and may not do at work, in ordinary words: invented sentences and what must be read in them."""

import pytest

from tests.examiner_db.reading.told import check_said

SENTENCES = (
    ("Dr. Vale stated that the shoulder condition precluded manual labor.", "work_capacity:claimant"),
    ("Dr. Vale limited the claimant to two hours of standing in a workday.", "work_capacity:claimant"),
    ("Dr. Vale would allow the claimant to sit for no more than two hours.", "work_capacity:claimant"),
    ("Dr. Vale found the claimant unable to stand more than one hour in a workday.", "work_capacity:claimant"),
    ("Dr. Vale wrote that the plaintiff can stand less than fifteen minutes at a time.", "work_capacity:claimant"),
    ("Dr. Vale recommended that the claimant avoid fine manipulation.", "work_capacity:claimant"),
    ("Dr. Vale advised that the worker should avoid exposure to dust and fumes.", "work_capacity:claimant"),
    ("Dr. Vale thought she should not work around moving machinery.", "work_capacity:claimant"),
    (
        "Dr. Vale indicated that she would require unscheduled breaks of fifteen minutes several times a day.",
        "work_capacity:claimant",
    ),
    ("Dr. Vale opined that he would need extra rest breaks and a sit-stand option.", "work_capacity:claimant"),
    (
        (
            "Dr. Vale agreed with the attending physician, Dr. Quill, that the plaintiff could work no more than "
            "four hours a day."
        ),
        "work_capacity:claimant",
    ),
    ("Dr. Vale found her unable to tolerate the stress of competitive employment.", "work_capacity:claimant"),
    ("Dr. Vale considered him unable to interact with coworkers at all.", "work_capacity:claimant"),
    (
        "Dr. Vale believed that the claimant could not deal with the public or keep pace with others.",
        "work_capacity:claimant",
    ),
    ("Dr. Vale described a leg that cannot bear weight for longer than ten minutes.", "work_capacity:claimant"),
    ("Dr. Vale reported that she had significant difficulty reaching overhead.", "work_capacity:claimant"),
    ("Dr. Vale noted marked limitations in concentration and social functioning.", "work_capacity:claimant"),
    ("Dr. Vale rated her seriously limited in the ability to maintain attention.", "work_capacity:claimant"),
    ("Dr. Vale stated that she could lift no more than five pounds.", "work_capacity:claimant"),
    ("Dr. Vale stated that the claimant was totally disabled due to contact dermatitis.", "work_capacity:claimant"),
    ("Dr. Vale took the claimant out of work entirely.", "work_capacity:claimant"),
    ("The disability slips of Dr. Vale kept him home from the mill until June.", "work_capacity:claimant"),
    ("Dr. Vale told the employer that she cannot work.", "work_capacity:claimant"),
    ("Dr. Vale opined that the veteran could not obtain or retain gainful employment.", "work_capacity:claimant"),
    ("Dr. Vale felt that he would decompensate in any work setting.", "work_capacity:claimant"),
    ("Dr. Vale was of the opinion that a return to roofing was out of the question.", "work_capacity:claimant"),
    ("Dr. Vale concluded that the employee will never go back to the foundry.", "work_capacity:claimant"),
    ("Dr. Vale wrote that his heart disease rules out anything beyond desk work.", "work_capacity:claimant"),
    ("Dr. Vale said she is not a candidate for any gainful occupation.", "work_capacity:claimant"),
    ("Dr. Vale restricted lifting to ten pounds and forbade ladders.", "work_capacity:claimant"),
    ("Dr. Vale would allow the claimant to sit for six hours.", "work_capacity:insurer"),
    (
        (
            "Dr. Vale concluded that the plaintiff could follow simple instructions and sustain attention for "
            "two-hour blocks."
        ),
        "work_capacity:insurer",
    ),
    ("Dr. Vale thought that the limitations were only moderate.", "work_capacity:insurer"),
    ("Dr. Vale had placed no limit on standing.", "work_capacity:insurer"),
    ("Dr. Vale found no functional loss.", "work_capacity:insurer"),
    ("Dr. Vale reported that she could lift twenty pounds occasionally.", "work_capacity:insurer"),
    ("Dr. Vale testified that he can lift up to fifty pounds.", "work_capacity:insurer"),
    ("Dr. Vale opined that Claimant could perform medium-duty work.", "work_capacity:insurer"),
    ("Dr. Vale opined that the veteran would be able to perform sedentary work.", "work_capacity:insurer"),
    ("Dr. Vale pronounced him fit for his trade.", "work_capacity:insurer"),
    ("Dr. Vale declared that nothing stood in the way of a return to nursing.", "work_capacity:insurer"),
    ("Dr. Vale saw no orthopedic reason for her to be out of work.", "work_capacity:insurer"),
    (
        "Dr. Vale opined that the plaintiff had no disability and could perform all of her usual activities.",
        "work_capacity:insurer",
    ),
    (
        "Dr. Vale certified that the insured's condition does not prevent him from practicing dentistry.",
        "work_capacity:insurer",
    ),
    ("Dr. Vale believed that the mental impairments were not severe.", "work_capacity:insurer"),
    ("Dr. Vale thought the sit-stand restriction went further than the findings required.", "work_capacity:insurer"),
    ("Dr. Vale found that there was no disability for work after July 1.", "work_capacity:insurer"),
    ("Dr. Vale found no more than slight limits in her social functioning.", "work_capacity:insurer"),
    (
        (
            "Dr. Vale rated the claimant moderately limited in accepting criticism but otherwise able to perform "
            "unskilled work."
        ),
        "work_capacity:insurer",
    ),
    ("Dr. Vale described him as able to do any job he chooses.", "work_capacity:insurer"),
    ("Dr. Vale reported that the claimant said she could not stand more than an hour.", "-work_capacity:claimant"),
    ("Dr. Vale noted that his job requires him to avoid delays.", "-work_capacity:claimant"),
    (
        "The employer argues that Dr. Vale allowed her to sit six hours.",
        "-work_capacity:insurer -work_capacity:claimant",
    ),
    ("Dr. Vale did not find her unable to interact with coworkers.", "-work_capacity:claimant"),
    ("Dr. Vale did not recommend that the claimant avoid manipulation.", "-work_capacity:claimant"),
    ("Dr. Vale disagreed that she would require unscheduled breaks.", "-work_capacity:claimant"),
    ("Dr. Vale could not say that she was able to lift twenty pounds.", "-work_capacity:insurer"),
    ("Dr. Vale advised her to avoid alcohol.", "-work_capacity:claimant"),
    ("Dr. Vale doubted that he could lift fifty pounds.", "-work_capacity:insurer"),
    ("Dr. Vale took a break from his practice in 2011.", "-work_capacity:claimant"),
    ("Dr. Vale said that the longshoreman could no longer climb or balance.", "work_capacity:claimant"),
    ("Dr. Vale testified that the nurse cannot push beds or lift patients.", "work_capacity:claimant"),
    ("Dr. Vale stated that he could lift no more than twenty pounds.", "-work_capacity:insurer"),
    ("Dr. Vale did not believe that she was unable to deal with the public.", "-work_capacity:claimant"),
    ("Dr. Vale found no limit to the pain that she described.", "-work_capacity:insurer"),
    ("Dr. Vale asked whether he could lift fifty pounds.", "-work_capacity:insurer"),
)
"""A sentence, and what is read in it; after a dash, what must not be."""


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_read(sentence: str, expected: str) -> None:
    check_said(sentence, expected)
