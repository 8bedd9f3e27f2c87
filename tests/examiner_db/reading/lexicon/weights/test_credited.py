"""The words in which tribunals believe a physician, and those that only sound like it."""

from collections.abc import Callable

import pytest

from examiner_db.vocabulary import Tribunal

Weigh = Callable[..., str]
ECAB, MN, CA, KY, US, NY = (
    Tribunal.ECAB,
    Tribunal.MN_WCCA,
    Tribunal.CA_WCAB,
    Tribunal.KY_COURTS,
    Tribunal.US_COURTS,
    Tribunal.NY_WCB,
)

CREDITED = (
    (MN, "The compensation judge found Dr. Brandt's opinion more persuasive than that of Dr. Corliss."),
    (MN, "The compensation judge relied on Dr. Brandt's opinion and rejected Dr. Corliss's opinion."),
    (MN, "In a memorandum, the compensation judge explained that he adopted the opinion of Dr. Brandt."),
    (MN, "The compensation judge reasonably relied on the opinion of Dr. Brandt."),
    (MN, "It was not error for the compensation judge to accept Dr. Brandt's opinion."),
    (MN, "The compensation judge chose the opinion of Dr. Brandt over that of Dr. Corliss."),
    (KY, "The ALJ was entitled to rely on Dr. Brandt."),
    (KY, "The ALJ permissibly chose the opinion of Dr. Brandt."),
    (KY, "The ALJ was free to accept the opinion of Dr. Brandt."),
    (KY, "The ALJ found Dr. Brandt most persuasive."),
    (US, "The ALJ reasonably relied on Dr. Brandt."),
    (US, "The plan reasonably credited Dr. Brandt, and the Court accepts Dr. Brandt's opinion."),
    (US, "The Court finds the opinion of Dr. Brandt persuasive."),
    (US, "The ALJ gave great weight to Dr. Brandt."),
    (US, "Substantial evidence, including the opinion of Dr. Brandt, supports the decision."),
    (ECAB, "The Board finds that the weight of the medical evidence rests with Dr. Brandt."),
    (ECAB, "Dr. Brandt's opinion represents the weight of the evidence."),
    (ECAB, "Dr. Brandt gave a reasoned opinion, and the Board finds that it represents the weight of the evidence."),
    (CA, "Dr. Brandt's report constitutes substantial medical evidence."),
    (CA, "The WCJ properly relied on the AME, Dr. Brandt."),
    (CA, "We find the reporting of Dr. Brandt to be substantial medical evidence."),
    (NY, "The Board Panel finds that the opinion of Dr. Brandt is credible and persuasive."),
    (NY, "The WCLJ credited the opinion of Dr. Brandt over that of Dr. Corliss."),
    (None, "I give greater weight to the opinion of Dr. Brandt than to that of Dr. Corliss."),
    (None, "The trial court accredited the testimony of Dr. Brandt over that of Dr. Corliss."),
    (None, "The WCJ accepted Dr. Brandt's testimony as credible."),
    (None, "The administrative law judge permissibly credited the opinion of Dr. Brandt as well reasoned."),
    (None, "The Arbitrator finds the opinions of Dr. Brandt credible and adopts them."),
    (None, "Based on the opinion of Dr. Brandt, the Arbitrator finds that the tear was old."),
    (None, "Dr. Brandt credibly explained why the tear was old."),
    (None, "Dr. Brandt's opinion was based on adequate foundation."),
    (None, "The judge adopts the opinion of Dr. Brandt while relying on Dr. Corliss as to the history."),
)
SILENT = (
    "The employee contends that the ALJ should have credited Dr. Brandt.",
    "The employer argues that Dr. Brandt's opinion is more persuasive.",
    "Had the ALJ credited Dr. Brandt, the result would differ.",
    "If on remand the ALJ relies on Dr. Brandt, he must explain the restrictions.",
    "The ALJ considered the opinions of Dr. Brandt and Dr. Corliss.",
    "The ALJ found Claimant's testimony credible and noted that Dr. Brandt had treated him.",
    "The issue is whether Dr. Brandt's report is entitled to special weight.",
    "Dr. Corliss agreed with Dr. Brandt.",
    "The ALJ did not state whether he found Dr. Brandt persuasive or not.",
    "Dr. Brandt relied on the history and accepted the findings of Dr. Corliss.",
    "See Rowe v. Delta Freight (crediting Dr. Brandt's opinion).",
    "The employer maintains that the ALJ was compelled to accept Dr. Brandt's opinion.",
    "On appeal, the claimant asserts that the Board must adopt the opinion of Dr. Brandt.",
    "Dr. Brandt's curriculum vitae was accepted into evidence.",
    "The judge may adopt all, part, or none of an expert's testimony.",
)


@pytest.mark.parametrize(("tribunal", "sentence"), CREDITED)
def test_credited(weight: Weigh, tribunal: Tribunal | None, sentence: str) -> None:
    assert weight(sentence, tribunal) == "credited"


@pytest.mark.parametrize("sentence", SILENT)
def test_nothing_is_said(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
