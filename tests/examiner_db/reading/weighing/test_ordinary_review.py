"""Ordinary prose on two physicians: what is compared, split, reviewed or kept out, and what weighs nobody."""

import pytest

from examiner_db.reading import read

INTRODUCED = (
    "DISCUSSION\n\nDr. Ada Brandt, who treats the claimant, related the tear of the cuff to a fall. Dr. Egon Corliss, "
    "who examined the claimant for the carrier, thought that the tear was degenerative. "
)
C, R, N, P = "credited", "rejected", "not_stated", "partly"

NOBODY = (
    "To resolve the conflict between Dr. Brandt and Dr. Corliss, OWCP selected Dr. Ivo Penn as the impartial examiner.",
    "OWCP did not explain why it chose Dr. Brandt over Dr. Corliss.",
    "In the first proceeding, a different judge had accepted the testimony of Dr. Brandt.",
    (
        "The carrier argues that the judge should have given more weight to Dr. Corliss. The judge excluded the report "
        "as "
        "untimely. We affirm."
    ),
    "The Board has considered Dr. Brandt's report carefully.",
    "Although Dr. Brandt is competent, she did not see the films.",
)
"""Selections, unexplained choices, earlier decisions, papers kept out, and what is only granted."""


def weights(text: str) -> tuple[str, str]:
    (reading,) = read(INTRODUCED + text)
    found = {one.name: one.weight.value for one in reading.physicians}
    return found["Ada Brandt"], found["Egon Corliss"]


@pytest.mark.parametrize("text", NOBODY)
def test_what_weighs_nobody(text: str) -> None:
    assert weights(text) == (N, N)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The judge read both. She was persuaded by Dr. Brandt's letter.", (C, N)),
        ("The judge heard both. He deemed the assessment of Dr. Corliss to be accurate.", (N, C)),
        (
            "The judge accepted the opinion of Dr. Corliss. The Board was therefore correct to reverse on this issue.",
            (N, N),
        ),
        ("The judge accepted the opinion of Dr. Corliss. The Board was correct to affirm.", (N, C)),
    ],
)
def test_who_decides_and_what_falls(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected


COMPARED = (
    ("Dr. Brandt saw the films herself, and for that reason her opinion outweighs the contrary one.", (C, R)),
    ("The judge chose Dr. Corliss's assessment as the better explained of the two.", (R, C)),
    ("Neither view was accepted.", (R, R)),
    ("The Board finds the conclusion of Dr. Corliss to be the sounder of the two.", (R, C)),
    ("Dr. Brandt has the better of the argument.", (C, R)),
    ("The Commission sided with Dr. Corliss.", (R, C)),
    ("The hearing officer was more impressed with Dr. Brandt's explanation than with the examiner's.", (C, R)),
    ("For these reasons Dr. Brandt's diagnosis is adopted over his.", (C, R)),
    ("The Panel prefers the opinion of Dr. Brandt.", (C, R)),
    ("Dr. Corliss's opinion is the less persuasive of the two.", (C, R)),
    ("The judge resolved the conflict in favor of the treating physician.", (C, R)),
    ("The claimant argues that Dr. Brandt's opinion outweighs the contrary one.", (N, N)),
    ("The judge did not say which of the two he found more persuasive.", (N, N)),
    ("On remand the judge may find Dr. Brandt the more persuasive of the two.", (N, N)),
    ("Dr. Corliss considered his own method the better of the two.", (N, N)),
    ("If Dr. Brandt's opinion were the better reasoned of the two, the result would be different.", (N, N)),
    ("The judge gave no reason for preferring Dr. Brandt's opinion.", (N, N)),
    ("The Board finds both opinions persuasive.", (C, C)),
    ("The judge chose to credit Dr. Brandt on one point.", (C, N)),
    ("The judge prefers Dr. Brandt's account to the claimant's.", (C, N)),
)
"""One side named, the other only meant; and comparisons that nobody has made who decides."""


@pytest.mark.parametrize(("text", "expected"), COMPARED)
def test_two_are_compared(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected


def test_two_of_one_mind_are_not_set_against_each_other() -> None:
    told = "Dr. Corliss later agreed with Dr. Brandt. The Panel prefers the opinion of Dr. Brandt."
    assert weights(told)[1] != R


DIVIDED = (
    (
        (
            "The judge accepts Dr. Brandt's description of the limits. Her statement on sedentary work, however, "
            "did not take into account the claimant's schooling. To that extent the report is of limited "
            "probative value."
        ),
        (P, N),
    ),
    (
        (
            "The Board accepts Dr. Brandt's findings on range of motion. Her view of the cause, however, is not "
            "explained and is not accepted."
        ),
        (P, N),
    ),
    ("The ALJ found Dr. Brandt persuasive on causation. The ALJ was not persuaded by her rating.", (P, N)),
    ("The ALJ averaged the ratings of Dr. Brandt and Dr. Corliss.", (P, P)),
    ("The judge took the average of the two ratings and awarded 11 percent.", (P, P)),
    ("The arbitrator split the difference between Dr. Brandt's 10 percent and Dr. Corliss's 4 percent.", (P, P)),
    ("The judge found Dr. Brandt's report reliable only in part.", (P, N)),
    ("Dr. Brandt's opinion is accepted in part.", (P, N)),
    ("Dr. Brandt's report is partially credited.", (P, N)),
    ("The judge credited Dr. Brandt only as to the strain.", (P, N)),
    ("The Board adopts so much of Dr. Brandt's opinion as relates to the shoulder.", (P, N)),
    ("The judge accepted Dr. Brandt's opinion on cause, but found her restrictions excessive.", (P, N)),
    (
        ("The remainder of Dr. Brandt's rating is supported by valid measurements, and to that extent it is accepted."),
        (P, N),
    ),
    ("The opinion of Dr. Brandt is entitled to weight on the first question but to none on the second.", (P, N)),
    ("The judge adopted the diagnosis of Dr. Brandt without adopting her restrictions.", (P, N)),
    (
        (
            "Dr. Brandt is persuasive so far as the wrist is concerned. With respect to the neck, the judge "
            "rejects her opinion."
        ),
        (P, N),
    ),
    ("The rating lies between those of Dr. Brandt and Dr. Corliss.", (P, P)),
    ("The judge fell between the two ratings, finding 8 percent.", (P, P)),
    ("The claimant argues that the judge should have averaged the ratings of Dr. Brandt and Dr. Corliss.", (N, N)),
    ("The judge accepted Dr. Brandt's opinion on cause. The claim for a scooter, however, is denied.", (C, N)),
    ("Dr. Brandt averaged the three measurements.", (N, N)),
    ("The judge declined to average the two ratings.", (N, N)),
    ("The judge accepted Dr. Brandt's opinion. The employer's request for a credit, however, is rejected.", (C, N)),
    ("The judge accepted the first portion of Dr. Brandt's testimony and the claim for the neck is denied.", (P, N)),
    ("The claimant asks us to average the two ratings.", (N, N)),
    (
        (
            "While Dr. Brandt's opinion is not fully rationalized, it raises an uncontroverted inference of "
            "causal relationship."
        ),
        (P, N),
    ),
)
"""Opinions of which a half is taken, averages, and what divides nobody."""


@pytest.mark.parametrize(("text", "expected"), DIVIDED)
def test_an_opinion_is_divided(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected


REVIEWED = (
    ("Substantial evidence supports the judge's finding that Dr. Brandt was the more persuasive.", (C, R)),
    ("We see no error in the judge's preference for Dr. Brandt.", (C, R)),
    ("We see no error in the weight given to Dr. Brandt's opinion.", (C, N)),
    ("The judge erred in relying on Dr. Corliss.", (N, R)),
    ("The finding that Dr. Corliss was credible may not be disturbed.", (N, C)),
    ("The judge could reasonably conclude that Dr. Brandt's opinion was the better reasoned.", (C, R)),
    ("The judge could reasonably reject Dr. Corliss's opinion.", (N, R)),
    ("OWCP's finding that Dr. Corliss's opinion constituted the weight of the evidence is reversed.", (N, R)),
    ("The Board was correct to set aside the judge's reliance on Dr. Corliss.", (N, R)),
    ("The judge set aside his earlier reliance on Dr. Corliss.", (N, R)),
    ("On reconsideration, the deputy withdrew her earlier acceptance of Dr. Brandt.", (R, N)),
    ("We vacate the finding based on Dr. Corliss's report.", (N, N)),
    ("The decision to credit Dr. Brandt was well within the judge's discretion.", (C, N)),
    ("We will not second-guess the judge's assessment that Dr. Corliss was not credible.", (N, R)),
    ("The judge's reasons for discounting Dr. Corliss are sound.", (N, R)),
    ("The judge's rejection of Dr. Corliss was not arbitrary.", (N, R)),
    ("The judge permissibly discounted Dr. Corliss.", (N, R)),
    ("Dr. Brandt's testimony was substantial evidence on which the judge could rely.", (C, N)),
    ("Dr. Corliss's report cannot constitute substantial evidence.", (N, R)),
    ("There is evidence of substance to support the judge's acceptance of Dr. Brandt.", (C, N)),
    ("We cannot fault the judge for crediting Dr. Brandt.", (C, N)),
    ("Nothing compelled the judge to accept Dr. Corliss.", (N, R)),
    ("The record does not compel a finding in line with Dr. Corliss's opinion.", (N, R)),
    ("The judge was not bound to accept Dr. Corliss, and did not.", (N, R)),
    ("OWCP improperly relied on Dr. Corliss to terminate benefits.", (N, R)),
    ("OWCP properly relied on Dr. Corliss to terminate benefits.", (N, C)),
    ("The plan reasonably relied on the report of Dr. Corliss.", (N, C)),
    ("It was not unreasonable for the plan to rely on Dr. Corliss rather than Dr. Brandt.", (R, C)),
    ("The administrator abused its discretion in relying on Dr. Corliss.", (N, R)),
    ("The ALJ gave good reasons for assigning little weight to Dr. Brandt.", (R, N)),
    ("The ALJ failed to give good reasons for assigning little weight to Dr. Brandt.", (N, N)),
    ("The judge's choice of Dr. Brandt as the more credible must be upheld.", (C, R)),
    ("The reliance on Dr. Corliss was misplaced.", (N, R)),
    ("The employer argues that the judge erred in relying on Dr. Brandt.", (N, N)),
    ("Whether the judge erred in relying on Dr. Brandt need not be decided.", (N, N)),
    ("The judge should explain on remand why he rejected Dr. Brandt.", (N, N)),
    ("A judge may reject even uncontradicted testimony such as that of Dr. Corliss.", (N, N)),
    ("Had the judge relied on Dr. Corliss, we would reverse.", (N, N)),
    ("The employer asks us to reverse the judge's reliance on Dr. Brandt.", (N, N)),
    ("We decline to set aside the judge's reliance on Dr. Brandt.", (C, N)),
    ("The Board erred in setting aside the judge's reliance on Dr. Brandt.", (C, N)),
)
"""What a reviewing body makes of a lower one's weighing, and what it leaves open."""


@pytest.mark.parametrize(("text", "expected"), REVIEWED)
def test_a_weighing_is_reviewed(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected


TAKEN_UP = (
    ("The Board gives greater weight to Dr. Brandt, while Dr. Corliss admitted that he saw no films.", (C, R)),
    (
        ("The judge was entitled to find Dr. Brandt's date the more reliable, as Dr. Corliss wrote before surgery."),
        (C, R),
    ),
    ("The Board gives greater weight to Dr. Brandt, because she and Dr. Corliss saw the films.", (C, N)),
    ("The court accepts the former's conclusion as to cause.", (C, R)),
    ("Dr. Corliss never saw the films. An opinion so formed cannot amount to substantial evidence.", (N, R)),
    ("Dr. Corliss wavered on the point. Testimony of this kind does not persuade the judge.", (N, R)),
    ("Dr. Corliss wavered. Such testimony does not constitute substantial evidence.", (N, R)),
    ("Dr. Corliss spoke at length. Testimony of this kind is taken at the insurer's expense.", (N, N)),
    ("Dr. Corliss discussed two points. The judge is persuaded by the first portion of this testimony.", (N, P)),
    ("We cannot regard the two reports as a reasonable basis for ending benefits.", (R, R)),
    ("As neither report contains a rationalized opinion on causation, the claim is not established.", (R, R)),
    ("Neither report contains a photograph.", (N, N)),
    ("The order found Dr. Brandt's explanation to be compelling and that the other theory was unsupported.", (C, N)),
    ("The claimant prefers Dr. Brandt.", (N, N)),
    ("The difference between the two reports is slight, and the judge credits Dr. Brandt.", (C, N)),
    ("The judge found Dr. Brandt persuasive on the first of the two injuries.", (C, N)),
    ("The judge would have erred in relying on Dr. Corliss.", (N, N)),
    ("It was not error to set aside the reliance on Dr. Corliss.", (N, R)),
    ("The judge set aside the carrier's denial and adopted Dr. Brandt's opinion.", (C, N)),
    ("The employer contends that an opinion so formed cannot amount to substantial evidence.", (N, N)),
    ("The court is satisfied that Dr. Corliss's report was sound.", (N, C)),
    ("Dr. Brandt's opinion on the cause is not sufficient to support an award.", (R, N)),
    ("The Board affirms the denial, which rested on the opinion of Dr. Corliss.", (N, C)),
    ("The judge was entitled to prefer Dr. Brandt.", (C, R)),
    (
        (
            "Dr. Brandt's diagnosis is credited. As to the date of maximum medical improvement, however, the "
            "judge does not accept her opinion."
        ),
        (P, N),
    ),
    ("The judge explained that the opinion on work was not supported by Dr. Brandt's own findings.", (R, N)),
    (
        (
            "The judge deemed Dr. Brandt's description to be accurate, and found that the other testimony dealt with "
            "motion "
            "and not with use."
        ),
        (C, N),
    ),
    ("The judge relied on the examiner's report. That report cannot be credited.", (N, R)),
)
"""Opinions taken up in words for all of their kind, and two of one sentence."""


@pytest.mark.parametrize(("text", "expected"), TAKEN_UP)
def test_an_opinion_is_taken_up(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected
