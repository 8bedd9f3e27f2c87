"""A whole letter, counted by hand from the decisions of the invented release, and read as its reader does.

Orla Fennimore has forty decisions, of which a person checked the first thirty-six, numbers 0 to 35. Every third is on
impairment, the others on causation. By the number's rest of five, the opinion helped the insurer (0, 1, 2), the
claimant (3) or was mixed (4); by its rest of four, it was credited, rejected, credited in part, or not weighed.

On causation that makes 24: 15 for the insurer, 4 for the claimant, 5 mixed. On impairment 12: 7, 3 and 2. Of the 36
weighings 9 are of each kind. The intervals are Wilson's at 95%, worked out from the published formula.
"""

from math import sqrt

import pytest

from examiner_db.export.appeal import Letter, letter
from examiner_db.export.material import Material

WHO = (
    "This letter is about claim [claim number] and the decision of [date of the decision]. "
    "I ask that the report be weighed with these facts. The examiner was Orla Fennimore, orthopedic surgery. "
    "Examiner DB is a public database of what decisions say about medical examiners. "
    "The decisions cited here are of one person, by an identifier or a recorded judgment. "
    "The state of the record that I cite is kept here: "
    "https://records.example.org/examiners/orla-fennimore (release 20260203T100000Z, as of 2026-02-04)."
)
OPINIONS = (
    "The record counts 24 claims with an opinion of this examiner on causation for an insurer or employer "
    "(MN-WCCA; 2010–2020). In 19 of the 24 the opinion took one side. "
    "15 of 19 favored the insurer or employer (95% interval 57–91%; small sample). "
    "4 of 19 favored the claimant (95% interval 9–43%; small sample). Five were mixed. "
    "A person checked all 24. The record holds no comparison with other examiners for this count. "
    "The record counts 12 claims with an opinion of this examiner on permanent impairment for an insurer or employer "
    "(MN-WCCA; 2009–2018). In 10 of the 12 the opinion took one side. "
    "7 of 10 favored the insurer or employer (95% interval 40–89%; small sample). "
    "3 of 10 favored the claimant (95% interval 11–60%; small sample). Two were mixed. "
    "A person checked all 12. The record holds no comparison with other examiners for this count. "
    "On one other question too few opinions took one side for a figure. "
    "Decisions are not a random sample of examinations. "
    "These counts do not show why an opinion was given, or whether it was right."
)
WEIGHING = (
    "On how tribunals weighed opinions of this examiner for an insurer or employer, the record counts 36 claims "
    "(MN-WCCA; 2009–2020). In 18 of the 36 tribunals credited or rejected the opinion. "
    "Tribunals credited the opinion in 9 of 18 (95% interval 29–71%; small sample). "
    "They rejected it in 9 of 18 (95% interval 29–71%; small sample). They credited it in part in nine. "
    "In nine no weighing that stands was read. A person checked all 36. "
    "The list of attachments leaves out neither side, and has the exact words."
)
REQUESTS = (
    "Please send me five things. First, my whole claim file. "
    "Second, each record, letter and question that was given to the examiner. "
    "Third, the full report of the examiner, with notes and test results. "
    "Fourth, the examiner's curriculum vitae. "
    "Fifth, a list of the cases in which the examiner testified in the last four years."
)


@pytest.fixture(scope="module")
def whole(orla: Material) -> Letter:
    return letter(orla, "workers_compensation")


def wilson(x: int, n: int) -> tuple[int, int]:
    """Wilson (1927), as whole percentages."""
    z2, share = 1.959964**2, x / n
    middle, half = share + z2 / (2 * n), sqrt(z2) * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    low, high = ((middle - half) / (1 + z2 / n), (middle + half) / (1 + z2 / n))
    return round(100 * low), round(100 * high)


def test_the_intervals_above_are_worked_out() -> None:
    expected = {(15, 19): (57, 91), (4, 19): (9, 43), (7, 10): (40, 89), (3, 10): (11, 60), (9, 18): (29, 71)}
    assert {pair: wilson(*pair) for pair in expected} == expected


def test_the_counts_above_are_counted() -> None:
    checked = range(36)
    sides = ("insurer", "insurer", "insurer", "claimant", "mixed")
    for impairment, expected in ((False, [15, 4, 5]), (True, [7, 3, 2])):
        told = [sides[number % 5] for number in checked if (number % 3 == 0) is impairment]
        assert [told.count(side) for side in ("insurer", "claimant", "mixed")] == expected


@pytest.mark.parametrize("place", range(4))
def test_a_paragraph_is_what_a_person_wrote_by_hand(whole: Letter, place: int) -> None:
    assert whole.paragraphs[place] == (WHO, OPINIONS, WEIGHING, REQUESTS)[place]


def test_the_sides_are_the_checked_decisions(whole: Letter) -> None:
    """Four of the forty, and the one for the claimant, are in no figure unless a person checked them."""
    listed = {side.partition(":")[0]: side.partition(": ")[2] for side in whole.sides}
    counted = {name: spans(words) for name, words in listed.items()}
    assert counted == {
        "An opinion that helped the insurer, employer or agency": 22,
        "An opinion that helped the claimant": 8,
        "An opinion that helped both in part": 7,
        "An opinion whose direction could not be read": 0,
        "A tribunal credited the opinion": 10,
        "A tribunal credited the opinion in part": 9,
        "A tribunal rejected the opinion": 9,
        "Listed and not counted": 4,
    }


def spans(words: str) -> int:
    """How many attachments words such as ``1 to 3, 7.`` name."""
    ends = [
        [int(number) for number in part.split(" to ")] for part in words.rstrip(".").split(", ") if "none" not in part
    ]
    return sum(end[-1] - end[0] + 1 for end in ends)


def test_nothing_is_refused_and_nothing_left_out(whole: Letter) -> None:
    assert whole.refused == ()
    assert whole.left_out == ""
    assert len(whole.attachments) == 41
