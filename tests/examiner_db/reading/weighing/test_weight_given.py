"""Sentences in the plain style of tribunals that believe a physician, or believe one in part; each is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

CREDITED = (
    "Dr. Brandt credibly testified that the condition is unrelated to the fall.",
    "Dr. Brandt persuasively explained that the surgery would not address the pain.",
    "The ALJ, crediting the opinion of Dr. Brandt, found that the exertion was not unusual.",
    "The opinion of Dr. Brandt was adopted by the compensation judge.",
    "Dr. Brandt's opinion was given great weight by the ALJ.",
    "Great weight was given to the opinion of Dr. Brandt.",
    "Greater weight is afforded to Dr. Brandt's opinion.",
    "The judge, crediting Dr. Brandt, found the injury compensable.",
    "In crediting Dr. Brandt, the Board noted his long familiarity with the claimant.",
    "The Commission's reliance on Dr. Brandt was proper.",
    "Substantial evidence supports the ALJ's finding that Dr. Brandt's opinion was persuasive.",
    "Substantial evidence supports the ALJ's decision to credit Dr. Brandt.",
    "It was within the judge's discretion to credit Dr. Brandt over Dr. Corliss.",
    "The ALJ acted within his discretion when he accepted the opinion of Dr. Brandt.",
    "The ALJ explained why he credited the opinion of Dr. Brandt.",
    "The court finds that, of the two, Dr. Brandt is the more credible.",
    "As between Dr. Brandt and Dr. Corliss, the Commission finds Dr. Brandt more persuasive.",
    "Of the competing opinions, that of Dr. Brandt is the most persuasive.",
    "The most persuasive opinion in this record is that of Dr. Brandt.",
    "The opinion of Dr. Brandt outweighs that of Dr. Corliss.",
    "Based on the opinion of Dr. Brandt, the judge awarded benefits.",
    "Relying on Dr. Brandt, the ALJ found the claimant disabled.",
    "The ALJ found the claimant disabled based on the opinion of Dr. Brandt.",
    "The award is based upon the testimony of Dr. Brandt.",
    "The award was supported by the testimony of Dr. Brandt.",
    "The finding is supported by the opinion of Dr. Brandt.",
    "The finding rests on the testimony of Dr. Brandt, whom the judge found credible.",
    "The judge chose the opinion of Dr. Brandt over that of Dr. Corliss.",
    "Because Dr. Brandt treated the claimant for years, his opinion is entitled to greater weight.",
    "Dr. Brandt's opinion carries great weight.",
    "Dr. Brandt's opinion represents the weight of the evidence.",
    "The weight of the evidence rests with Dr. Brandt.",
    "The preponderance of the evidence, as shown by Dr. Brandt, supports the award.",
    "The Commission finds that Dr. Brandt was in the best position to assess causation.",
    "Dr. Brandt was in a better position than Dr. Corliss to judge the claimant's capacity.",
    "The judge found Dr. Brandt's opinion more persuasive than that of Dr. Corliss.",
    "The judge found Dr. Corliss's opinion less persuasive than that of Dr. Brandt.",
    "The judge rejected Dr. Corliss's opinion in favor of that of Dr. Brandt.",
    "The judge favored Dr. Brandt's opinion over that of Dr. Corliss.",
    "The judge resolved the conflict in favor of Dr. Brandt.",
    "We see no reason to disturb the judge's acceptance of Dr. Brandt's opinion.",
    "The judge could reasonably credit Dr. Brandt.",
    "The ALJ was entitled to rely on Dr. Brandt.",
    "The employer failed to overcome the opinion of Dr. Brandt by clear and convincing evidence.",
    "The claimant did not overcome Dr. Brandt's rating.",
    "The presumption in favor of Dr. Brandt's report was not rebutted.",
    "The report of Dr. Brandt has presumptive weight and was not overcome.",
    "On this record the more reliable account of the mechanism is Dr. Brandt's, and I adopt it.",
    "In the end the Commission sides with the operating surgeon, Dr. Brandt, who alone saw the tissue.",
    "Neither party impeached Dr. Brandt, and the judge had no difficulty accepting his conclusions.",
    "The unrebutted testimony of Dr. Brandt compels a finding of permanent total disability.",
    "Claimant met her burden of proof through the credible testimony of Dr. Brandt.",
    "We see no reason to disturb the Board's choice to credit Dr. Brandt.",
    "The ALJ was free to choose Dr. Brandt's view over the competing view of Dr. Corliss.",
    "Of the three ratings, the Arbitrator finds that of Dr. Brandt to be the most consistent with the AMA Guides.",
    "Every other physician shares Dr. Brandt's view, and the Commission follows it.",
    "Although brief, Dr. Brandt's report answers the question put to him and is sufficient to support the award.",
    "The judge permissibly inferred from Dr. Brandt's testimony that the exposure contributed to the disease.",
    (
        "The hearing officer found that the great weight of the other medical evidence was not contrary to "
        "the report of Dr. Brandt, the designated doctor."
    ),
    "Presumptive weight was properly given to the report of Dr. Brandt, the designated doctor.",
    "OWCP properly accorded the special weight of the evidence to Dr. Brandt, the impartial specialist.",
    "We find the report of Dr. Brandt, who alone compared the two scans, to be decisive.",
    "The Commission has no reason to doubt Dr. Brandt, and adopts his date of maximum medical improvement.",
    "Considering the length of the treating relationship, the judge assigned the greatest weight to Dr. Brandt.",
    "That finding is amply supported by Dr. Brandt's deposition.",
    (
        "The trial court accredited Dr. Brandt over Dr. Corliss, and the evidence does not preponderate "
        "against that choice."
    ),
    "The evidence preponderates in favor of Dr. Brandt's rating of twelve percent.",
    "The jury was entitled to believe Dr. Brandt.",
    "Dr. Brandt's opinion on causation went unrebutted and is accepted as true.",
    "To the extent that the opinions conflict, the WCJ accepted Dr. Brandt.",
    "Dr. Brandt's testimony was competent and, when taken as a whole, unequivocal.",
    "The panel QME, Dr. Brandt, is substantial medical evidence on the issue of injury AOE/COE.",
    "The WCJ correctly followed Dr. Brandt's apportionment.",
    "I was persuaded by the reasoning of Dr. Brandt, the agreed medical evaluator.",
    (
        "There being no good reason to find Dr. Brandt unpersuasive, his opinion as the agreed medical "
        "evaluator is followed."
    ),
    "The plan's reliance on Dr. Brandt was neither arbitrary nor capricious.",
    (
        "On de novo review, the court finds Dr. Brandt's neuropsychological testing more probative than the "
        "paper review of Dr. Corliss."
    ),
    (
        "The Board finds the opinion of Dr. Brandt highly probative because it was based on a review of the "
        "claims file and a rationale was given."
    ),
    "The opinion of Dr. Brandt stands uncontradicted and carries the day.",
    (
        "The administrative law judge found that Dr. Brandt's opinion was well reasoned and documented and "
        "supported by the objective evidence."
    ),
)

PARTLY = (
    "The judge accepted Dr. Brandt's opinion in part.",
    "The judge accepted part of Dr. Brandt's opinion and rejected the rest.",
    "The judge adopted Dr. Brandt's diagnosis but rejected his rating.",
    "The ALJ gave partial weight to Dr. Brandt's opinion.",
    "The ALJ gave some weight to Dr. Brandt's opinion.",
    "The ALJ found Dr. Brandt's opinion partially persuasive.",
    "The ALJ found Dr. Brandt's opinion somewhat persuasive.",
    "The Commission credits Dr. Brandt on causation but not on impairment.",
    "We accept Dr. Brandt's opinion except as to apportionment.",
    "The ALJ credited Dr. Brandt's lifting limits but not his limits on sitting.",
    "Dr. Brandt's opinion is accepted with respect to the knee but rejected with respect to the hip.",
    "The Commission accepts Dr. Brandt's diagnosis but finds his 20% rating excessive.",
    "I find Dr. Brandt persuasive as to the neck, less so as to the shoulder.",
    "The Board gave Dr. Brandt's opinion some, but not controlling, weight.",
    "The ALJ found the opinion of Dr. Brandt persuasive only in part.",
    "Except for the limits on reaching, the ALJ adopted Dr. Brandt's assessment.",
    "The judge adopted so much of Dr. Brandt's opinion as relates to diagnosis, but not as to disability.",
)


@pytest.mark.parametrize("sentence", CREDITED)
def test_credited(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize("sentence", PARTLY)
def test_partly(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "partly"
