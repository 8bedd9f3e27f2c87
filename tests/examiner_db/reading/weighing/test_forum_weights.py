"""One claim, believed or not, in the words of each forum's deciders; the same words argued say nothing."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

DECIDERS = {
    Tribunal.ECAB: "The Board",
    Tribunal.MN_WCCA: "The compensation judge",
    Tribunal.IL_IWCC: "The Arbitrator",
    Tribunal.CO_OAC: "The ALJ",
    Tribunal.CA_WCAB: "The WCJ",
    Tribunal.KY_COURTS: "The ALJ",
    Tribunal.NY_WCB: "The Board Panel",
    Tribunal.PA_COURTS: "The WCJ",
    Tribunal.MA_DIA: "The judge",
    Tribunal.TX_APD: "The hearing officer",
    Tribunal.US_COURTS: "The ALJ",
    Tribunal.BVA: "The Board",
    Tribunal.BRB: "The administrative law judge",
}
CREDITS = (
    "{} credits the opinion of Dr. Vale.",
    "{} finds the opinion of Dr. Vale persuasive.",
    "{} finds the opinion of Dr. Vale more persuasive than that of Dr. Quill.",
    "{} gave great weight to the opinion of Dr. Vale.",
    "{} relied on the opinion of Dr. Vale.",
    "{} adopted the opinion of Dr. Vale over that of Dr. Quill.",
    "{} accepted the opinion of Dr. Vale.",
    "{} was persuaded by the opinion of Dr. Vale.",
)
REJECTS = (
    "{} rejected the opinion of Dr. Vale.",
    "{} is not persuaded by the opinion of Dr. Vale.",
    "{} finds the opinion of Dr. Vale unpersuasive.",
    "{} gave little weight to the opinion of Dr. Vale.",
    "{} discounted the opinion of Dr. Vale.",
    "{} declined to adopt the opinion of Dr. Vale.",
    "{} did not credit the opinion of Dr. Vale.",
    "{} credited Dr. Quill over Dr. Vale.",
)
ARGUED = (
    "The employer argues that {} credited the opinion of Dr. Vale.",
    "The claimant contends that {} should have rejected the opinion of Dr. Vale.",
    "Counsel asserts that {} gave too little weight to the opinion of Dr. Vale.",
    "If {} credits the opinion of Dr. Vale, the award stands.",
    "Had {} rejected the opinion of Dr. Vale, the claim would fail.",
    "Whether {} erred in relying on Dr. Vale is before us.",
)


def weight(sentence: str, tribunal: Tribunal) -> str:
    (reading,) = read(f"FACTS\n\nDr. Vale and Dr. Quill were deposed.\n\nANALYSIS\n\n{sentence}\n", tribunal)
    return next(one.weight.value for one in reading.physicians if one.name == "Vale")


@pytest.mark.parametrize("form", CREDITS)
@pytest.mark.parametrize("tribunal", DECIDERS)
def test_credited(tribunal: Tribunal, form: str) -> None:
    assert weight(form.format(DECIDERS[tribunal]), tribunal) == "credited"


@pytest.mark.parametrize("form", REJECTS)
@pytest.mark.parametrize("tribunal", DECIDERS)
def test_rejected(tribunal: Tribunal, form: str) -> None:
    assert weight(form.format(DECIDERS[tribunal]), tribunal) == "rejected"


@pytest.mark.parametrize("form", ARGUED)
@pytest.mark.parametrize("tribunal", DECIDERS)
def test_argued_or_supposed(tribunal: Tribunal, form: str) -> None:
    decider = DECIDERS[tribunal]
    assert weight(form.format(decider[0].lower() + decider[1:]), tribunal) == "not_stated"


@pytest.mark.parametrize("tribunal", DECIDERS)
def test_another_physician_is_not_weighed_with_the_first(tribunal: Tribunal) -> None:
    decider = DECIDERS[tribunal]
    assert weight(f"{decider} credits the opinion of Dr. Quill, who treated him.", tribunal) == "not_stated"


@pytest.mark.parametrize("tribunal", DECIDERS)
def test_a_credible_claimant_is_no_credited_opinion(tribunal: Tribunal) -> None:
    decider = DECIDERS[tribunal]
    assert weight(f"{decider} finds the claimant credible; Dr. Vale was deposed in May.", tribunal) == "not_stated"
