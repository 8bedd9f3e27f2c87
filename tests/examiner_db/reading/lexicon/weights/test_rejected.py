"""The words in which tribunals do not believe a physician, believe in part, or undo what another did."""

from collections.abc import Callable

import pytest

from examiner_db.vocabulary import Tribunal

Weigh = Callable[..., str]
ECAB, MN, CO, KY, US = Tribunal.ECAB, Tribunal.MN_WCCA, Tribunal.CO_OAC, Tribunal.KY_COURTS, Tribunal.US_COURTS

REJECTED = (
    (MN, "The compensation judge was not persuaded by the opinion of Dr. Brandt."),
    (
        MN,
        "The compensation judge found Dr. Corliss credible and persuasive and declined to adopt Dr. Brandt's opinion.",
    ),
    (MN, "The compensation judge relied on Dr. Corliss's opinion and rejected Dr. Brandt's opinion as inconsistent."),
    (MN, "The compensation judge credited Dr. Corliss over Dr. Brandt."),
    (ECAB, "Dr. Brandt's opinion is of limited probative value."),
    (ECAB, "Dr. Brandt's report is not well rationalized."),
    (ECAB, "Dr. Brandt's opinion cannot constitute the weight of the medical evidence."),
    (ECAB, "The Board finds that Dr. Brandt's report is conclusory."),
    (ECAB, "Dr. Brandt's report is insufficient to establish the claim."),
    (CO, "The ALJ is not persuaded by the contrary opinion of Dr. Brandt."),
    (CO, "The opinion of Dr. Brandt does not constitute clear and convincing evidence."),
    (CO, "Dr. Brandt's opinion is a mere difference of opinion."),
    (KY, "The ALJ was not persuaded by Dr. Brandt."),
    (US, "Dr. Brandt failed to address the neuropsychological testing."),
    (US, "Dr. Brandt failed to account for the side effects of the medication."),
    (US, "Dr. Brandt ignored the functional testing."),
    (US, "The Court gives little weight to the opinion of Dr. Brandt, who never examined Plaintiff."),
    (US, "The plan was arbitrary in relying on Dr. Brandt."),
    (US, "The ALJ permissibly discounted the opinion of Dr. Brandt."),
    (None, "Although Dr. Brandt called it self-imposed, he failed to explain the basis for that conclusion."),
    (None, "Dr. Brandt failed to set forth the objective test used to measure motion."),
    (None, "The judge permissibly found that Dr. Brandt's opinion was inadequately explained."),
    (None, "Dr. Brandt's testimony was stricken."),
    (None, "Dr. Brandt's opinion on apportionment is not substantial medical evidence."),
    (None, "The Arbitrator does not find the opinion of Dr. Brandt persuasive."),
    (None, "The Board Panel does not credit the opinion of Dr. Brandt."),
    (None, "Dr. Brandt's opinion rests on an inaccurate history."),
    (None, "The opinion of Dr. Brandt is speculative and is afforded little weight."),
    (None, "The judge adopted the opinion of Dr. Corliss. She rejected the opinion of Dr. Brandt."),
    (None, "The WCJ rejected the testimony of Dr. Brandt as less credible."),
)
PARTLY = (
    "The ALJ gave partial weight to the opinion of Dr. Brandt.",
    "The ALJ gave great weight to the opinion of Dr. Corliss and partial weight to that of Dr. Brandt.",
    "The ALJ gave some weight to Dr. Brandt.",
    "The ALJ found Dr. Brandt partially persuasive.",
    "The compensation judge adopted the opinion of Dr. Brandt only in part.",
    "The ALJ finds Dr. Brandt persuasive with regard to maximum medical improvement, but not with regard to causation.",
    "The WCJ rejected Dr. Brandt's opinion on causation but accepted his opinion on disability.",
)
SILENT = (
    "The employee argues that Dr. Brandt failed to address the second scan.",
    "The employer contends that Dr. Brandt's opinion is conclusory.",
    "The ALJ improperly rejected the opinion of Dr. Brandt.",
    "The ALJ erred in not crediting Dr. Brandt.",
    "The Board rejected the contention that Dr. Brandt was partial.",
    "Dr. Brandt rejected the opinion of Dr. Corliss.",
    "Dr. Brandt requires clarification, and a supplemental report shall be obtained.",
    "The record should be further developed, and Dr. Brandt shall be deposed.",
    "Whether Dr. Brandt's report was conclusory need not be decided.",
    "Dr. Brandt found that the complaints were inconsistent with the scan.",
    "Had Dr. Brandt failed to take a history, the report might be flawed.",
    "Counsel asserts that Dr. Brandt's report is of no probative value.",
)


@pytest.mark.parametrize(("tribunal", "sentence"), REJECTED)
def test_rejected(weight: Weigh, tribunal: Tribunal | None, sentence: str) -> None:
    assert weight(sentence, tribunal) == "rejected"


@pytest.mark.parametrize("sentence", PARTLY)
def test_partly(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "partly"


@pytest.mark.parametrize("sentence", SILENT)
def test_nothing_is_said(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
