"""Who weighed, and what is left of it when a higher body affirms, reverses or sends back."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import document
from examiner_db.reading.weighing.levels import own_level
from examiner_db.vocabulary import Level, Tribunal, Weight

MN, ECAB, KY, CA, PA = Tribunal.MN_WCCA, Tribunal.ECAB, Tribunal.KY_COURTS, Tribunal.CA_WCAB, Tribunal.PA_COURTS
ORDERS = {
    "affirmed": "The decision is affirmed.",
    "reversed": "The decision is reversed.",
    "vacated": "The decision is vacated and the matter is remanded.",
    "part": "The decision is affirmed in part and vacated in part.",
}


def weight(tribunal: Tribunal, told: str, found: str, order: str) -> str:
    text = f"FACTS\n\nThe claimant appeals. {told}\n\nANALYSIS\n\n{found}\n\nORDER\n\n{ORDERS[order]}\n"
    (reading,) = read(text, tribunal)
    return next(one.weight.value for one in reading.physicians if one.name.endswith("Vale"))


@pytest.mark.parametrize(
    ("tribunal", "told"),
    [
        (MN, "The compensation judge adopted the opinion of Dr. Vale."),
        (ECAB, "OWCP found that the weight of the medical evidence rested with Dr. Vale."),
        (KY, "The ALJ found Dr. Vale most persuasive."),
        (CA, "The WCJ relied on the opinion of Dr. Vale."),
        (PA, "The WCJ accepted the testimony of Dr. Vale as credible."),
    ],
)
@pytest.mark.parametrize(
    ("order", "expected"),
    [("affirmed", "credited"), ("reversed", "not_stated"), ("vacated", "not_stated"), ("part", "credited")],
)
def test_a_lower_bodys_word_stands_while_its_decision_does(
    tribunal: Tribunal, told: str, order: str, expected: str
) -> None:
    assert weight(tribunal, told, "We find as follows.", order) == expected


@pytest.mark.parametrize("order", ORDERS)
def test_a_higher_bodys_own_word_stands_whatever_it_orders(order: str) -> None:
    told = "OWCP found that the weight of the medical evidence rested with Dr. Vale."
    found = "The Board finds that Dr. Vale's report is of limited probative value."
    assert weight(ECAB, told, found, order) == "rejected"


@pytest.mark.parametrize("heading", ["FACTS", "FINDINGS OF FACT AND RULINGS OF LAW"])
def test_what_a_board_finds_in_the_present_is_its_own_under_any_heading(heading: str) -> None:
    text = (
        f"The employee appeals from the decision of the compensation judge.\n\n{heading}\n\n"
        "The compensation judge adopted the opinion of Dr. Vale. We do not find the opinion of Dr. Vale persuasive.\n\n"
        f"ORDER\n\n{ORDERS['reversed']}\n"
    )
    (reading,) = read(text, MN)
    (vale,) = reading.physicians
    assert [(one.level, one.weight) for one in vale.weighings] == [
        (Level.TRIAL, Weight.CREDITED),
        (Level.BOARD, Weight.REJECTED),
    ]
    assert vale.weight is Weight.REJECTED


@pytest.mark.parametrize(
    ("tribunal", "found", "expected"),
    [
        (MN, "The judge did not err in adopting the opinion of Dr. Vale.", "credited"),
        (MN, "It was not unreasonable for the judge to accept the opinion of Dr. Vale.", "credited"),
        (MN, "The judge erred in relying on Dr. Vale.", "rejected"),
        (KY, "The ALJ was entitled to rely on Dr. Vale.", "credited"),
        (KY, "The ALJ permissibly rejected the opinion of Dr. Vale.", "rejected"),
        (KY, "The ALJ improperly rejected the opinion of Dr. Vale.", "not_stated"),
        (PA, "We see no error in the WCJ's reliance; the WCJ reasonably relied on Dr. Vale.", "credited"),
    ],
)
def test_review_in_so_many_words(tribunal: Tribunal, found: str, expected: str) -> None:
    assert weight(tribunal, "Dr. Vale was deposed.", found, "affirmed") == expected


@pytest.mark.parametrize(
    "found",
    [
        "Whether the judge erred in crediting Dr. Vale is the question.",
        "Had the judge credited Dr. Vale, we would affirm.",
        "If on remand the judge relies on Dr. Vale, he shall say why.",
        "The judge did not state whether he credited Dr. Vale.",
        "The judge considered the opinion of Dr. Vale.",
        "A trier of fact's choice between experts is usually upheld; Dr. Vale was one of them.",
    ],
)
@pytest.mark.parametrize("tribunal", [MN, ECAB, KY, CA, PA])
def test_no_weight_is_filled_in(tribunal: Tribunal, found: str) -> None:
    assert weight(tribunal, "Dr. Vale was deposed.", found, "affirmed") == "not_stated"


def test_every_weighing_is_kept_with_its_level() -> None:
    text = (
        "FACTS\n\nThe compensation judge was not persuaded by Dr. Vale.\n\nANALYSIS\n\n"
        "We find that the opinion of Dr. Vale had adequate foundation.\n\nORDER\n\nThe decision is reversed.\n"
    )
    (reading,) = read(text, MN)
    (vale,) = reading.physicians
    assert [(one.level.value, one.weight.value) for one in vale.weighings] == [
        ("trial", "rejected"),
        ("board", "credited"),
    ]
    assert vale.weight.value == "credited"


@pytest.mark.parametrize(
    ("tribunal", "text", "expected"),
    [
        (Tribunal.ECAB, "Anything.", Level.BOARD),
        (Tribunal.PA_COURTS, "Anything.", Level.COURT),
        (Tribunal.CO_OAC, "The claimant appeals the decision of the arbitrator.", Level.TRIAL),
        (None, "The respondents appeal an administrative law judge's opinion.", Level.BOARD),
        (Tribunal.OTHER, "Decision of Administrative Law Judge: Affirmed.", Level.BOARD),
        (None, "A hearing was held before the administrative law judge.", Level.TRIAL),
        (Tribunal.AR_AWCC, "OPINION AND ORDER\nA hearing was held in Pine Bluff.", Level.TRIAL),
        (Tribunal.AR_AWCC, "The respondents appeal an administrative law judge's opinion.", Level.BOARD),
        (Tribunal.NC_IC, "The appeal of the Opinion and Award by Deputy Commissioner Orrin Vale.", Level.BOARD),
    ],
)
def test_own_level(tribunal: Tribunal | None, text: str, expected: Level) -> None:
    assert own_level(tribunal, document(text)) is expected


def test_an_unknown_tribunal_without_a_text_is_of_trial_level() -> None:
    assert own_level(None) is Level.TRIAL


@pytest.mark.parametrize(
    ("heading", "order", "expected"),
    [
        ("FINDINGS OF FACT", "reversed", "credited"),
        ("FACTS", "reversed", "not_stated"),
    ],
)
def test_who_heads_findings_finds(heading: str, order: str, expected: str) -> None:
    text = f"{heading}\n\nThe opinion of Dr. Vale is accepted.\n\nORDER\n\n{ORDERS[order]}\n"
    (reading,) = read(text, Tribunal.OK_COURTS)
    assert next(one.weight.value for one in reading.physicians if one.name.endswith("Vale")) == expected


def test_a_panel_of_physicians_is_no_tribunal() -> None:
    text = "DISCUSSION\n\nThe WCJ relied on the panel Qualified Medical Evaluator, Dr. Ada Vale.\n"
    (reading,) = read(text, CA)
    assert [one.level.value for one in reading.physicians[0].weighings] == ["trial"]


@pytest.mark.parametrize(
    ("tribunal", "text", "expected"),
    [
        (None, "BOARD OF INDUSTRIAL INSURANCE APPEALS\n\nDECISION AND ORDER\n", "board"),
        (None, "Appeal from the Court of Claims\n\nThe order is affirmed.\n", "board"),
        (None, "OPINION\n\nThe claim is denied.\n", "trial"),
        (KY, "OPINION AND AWARD\n\nThe claim is allowed.\n\nHON. ROE\nADMINISTRATIVE LAW JUDGE\n", "trial"),
        (KY, "OPINION AFFIRMING\n\nThe employer appeals from an Administrative Law Judge's award.\n", "court"),
    ],
)
def test_who_hears_first_and_who_reviews(tribunal: Tribunal | None, text: str, expected: str) -> None:
    assert own_level(tribunal, document(text, 0, len(text))).value == expected


QUOTED = """COMMONWEALTH OF MASSACHUSETTS
DEPARTMENT OF INDUSTRIAL ACCIDENTS
REVIEWING BOARD

The insurer appeals from a decision of the administrative judge. Dr. Osric Vanterpool examined the employee for the
insurer. Dr. Lionel Marchbanks treated her.

DISCUSSION

In the words of the decision,

{}

We state the standard. We do not weigh the evidence ourselves. {}
"""


@pytest.mark.parametrize(
    ("end", "weight"),
    [
        ("We vacate the decision and recommit the case for further findings.", Weight.NOT_STATED),
        ("We affirm the decision.", Weight.REJECTED),
    ],
)
def test_who_says_i_where_a_board_says_we_is_the_judge_below(end: str, weight: Weight) -> None:
    (decision,) = read(QUOTED.format("I do not find the opinion of Dr. Vanterpool persuasive.", end))
    vanterpool = next(one for one in decision.physicians if one.name.endswith("Vanterpool"))
    assert {one.level for one in vanterpool.weighings} == {Level.TRIAL}
    assert vanterpool.weight is weight
