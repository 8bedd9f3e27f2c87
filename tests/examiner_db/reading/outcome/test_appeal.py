"""Who seeks review, from captions and from sentences."""

import pytest

from examiner_db.reading.outcome.appeal import appellant
from examiner_db.reading.sides.appellants import Appellant
from examiner_db.vocabulary import Tribunal

CLAIMANT, PAYER, BOTH, UNKNOWN = Appellant.CLAIMANT, Appellant.PAYER, Appellant.BOTH, Appellant.UNKNOWN


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The employee appeals from the denial of benefits.", CLAIMANT),
        ("The self-insured employer appeals from the finding of causation.", PAYER),
        ("The employer and insurer appeal from the award.", PAYER),
        ("The employee's employer and its insurer appeal.", PAYER),
        ("The respondents seek review of an order of the judge.", PAYER),
        ("The claimant requests review of the decision filed on May 3, 2016.", CLAIMANT),
        ("The carrier requests administrative review of the decision.", PAYER),
        ("Defendant seeks reconsideration of the Findings and Award.", PAYER),
        ("On May 3, 2021, applicant filed a Petition for Removal from the order.", CLAIMANT),
        ("We have considered the allegations of defendant's Petition for Reconsideration.", PAYER),
        ("The claimant has petitioned this Court for review.", CLAIMANT),
        ("The trustees appeal from the judgment.", PAYER),
        ("The judge denied the employee's claim, and the employee appeals.", CLAIMANT),
        ("The appeal was filed by the insurer.", PAYER),
        ("Appeal by the employer and its carrier from a decision of the Board.", PAYER),
        ("The claimant and the carrier appeal.", BOTH),
        ("This is an appeal by petitioner (employer) from an order of the Board.", PAYER),
        ("The carrier argues that the workers' compensation commission (commission) erred in its award.", PAYER),
        ("The employee does not cross-appeal.", UNKNOWN),
        ("Vesper Amberson filed a petition for benefits, and the claimant rests.", UNKNOWN),
        ("Hollis Mills and the claimant now respectively appeal and cross-appeal to this Court.", BOTH),
        ("Both parties appeal from the decision.", BOTH),
        ("The employer appealed to the Board, which affirmed; the claimant now appeals.", CLAIMANT),
        ("The claimant worked as a cook.", UNKNOWN),
        ("The Workers' Compensation Appeals Board has jurisdiction.", UNKNOWN),
        ("Joren Alstad petitions this Court.", CLAIMANT),
        ("Bramble Dairy, Inc. petitions this Court.", PAYER),
        ("Petitioner: Defendant", PAYER),
        ("The appellant (carrier) urges error.", PAYER),
    ],
)
def test_a_sentence_says_whose_appeal_it_is(sentence: str, expected: Appellant) -> None:
    assert appellant([sentence], "", Tribunal.OTHER) is expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("JOREN ALSTAD, Employee/Appellant, v. BRAMBLE DAIRY, Employer-Insurer/Respondents", CLAIMANT),
        ("JOREN ALSTAD, Employee, v. BRAMBLE DAIRY, Employer-Insurer/Appellants", PAYER),
        ("JOREN ALSTAD, Employee/Appellant, v. BRAMBLE DAIRY, Employer-Insurer/Cross-Appellants", BOTH),
        ("JOREN ALSTAD Claimant-Respondent v. BRAMBLE COAL Employer/Carrier-Petitioners", PAYER),
        ("JOREN ALSTAD, Plaintiff, Appellant, v. PINE LIFE, Defendant, Appellee", CLAIMANT),
        ("PINE LIFE, Defendant - Appellant", PAYER),
        ("BRAMBLE HEALTH (OWN RISK), Petitioner, v. JOREN ALSTAD, Respondent", PAYER),
        ("JOREN ALSTAD, Petitioner v. BRAMBLE DAIRY, INC., Respondent", CLAIMANT),
        ("BRAMBLE COAL COMPANY APPELLANT v. JOREN ALSTAD APPELLEE", PAYER),
        ("JOREN ALSTAD APPELLANT v. BRAMBLE COAL COMPANY; HON. DORA ELM, JUDGE APPELLEES", CLAIMANT),
        ("BRAMBLE, LLC APPELLANT v. JOREN ALSTAD APPELLEE AND NO. 2 JOREN ALSTAD CROSS-APPELLANT", BOTH),
        ("Claim of JOREN ALSTAD, Respondent, v BRAMBLE DAIRY, INC., Appellants", PAYER),
        ("Dora Elm, Esq., for the appellant", UNKNOWN),
        ("JOREN ALSTAD v. BRAMBLE DAIRY", UNKNOWN),
    ],
)
def test_a_caption_says_whose_appeal_it_is(caption: str, expected: Appellant) -> None:
    assert appellant([], caption, Tribunal.OTHER) is expected


@pytest.mark.parametrize("tribunal", [Tribunal.ECAB, Tribunal.BVA])
def test_only_claimants_appeal_to_the_agencies_boards(tribunal: Tribunal) -> None:
    assert appellant([], "", tribunal) is CLAIMANT


def test_a_cross_appeal_counts_where_it_is_told_later() -> None:
    told = ["The employer appeals from the award.", "The employee cross-appeals from the denial of a fee."]
    assert appellant(told, "", Tribunal.MN_WCCA) is BOTH
    assert appellant([told[0], "The carrier also appeals."], "", Tribunal.MN_WCCA) is PAYER


def test_petitioner_and_respondent_are_sides_only_where_claims_are_tried() -> None:
    told = ["The respondent appeals."]
    assert appellant(told, "", Tribunal.IL_IWCC) is PAYER
    assert appellant(told, "", Tribunal.PA_COURTS) is UNKNOWN


def test_illinois_captions_name_the_claimant_petitioner() -> None:
    told = ["Timely Petition for Review having been filed by the Respondent herein, the Commission affirms."]
    assert appellant(told, "JOREN ALSTAD, Petitioner, vs. BRAMBLE DAIRY, INC., Respondent", Tribunal.IL_IWCC) is PAYER


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The respondent (claimant) reached maximum medical improvement.", PAYER),
        ("The respondent (carrier) requests affirmance.", CLAIMANT),
    ],
)
def test_texas_names_the_respondent(sentence: str, expected: Appellant) -> None:
    assert appellant([sentence], "", Tribunal.TX_APD) is expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (["The employee appeals.", "The employer cross-appeals from an award.", "We affirm."], BOTH),
        (["The employee appeals.", "The employer cross-appeals.", "We decline to address the cross-appeal."], CLAIMANT),
        (["The insurer appeals, and the claimant cross-appeals.", "The cross-appeal is dismissed as moot."], PAYER),
    ],
)
def test_a_cross_appeal_that_is_not_decided_counts_for_nothing(opening: list[str], expected: Appellant) -> None:
    assert appellant(opening, "", Tribunal.MN_WCCA) is expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("The appellant sought workers' compensation benefits.", CLAIMANT),
        ("Appellee slipped on a stair.", PAYER),
        ("Appellee's treating surgeon testified.", PAYER),
        ("Appellant was injured; appellee was injured too.", UNKNOWN),
        ("The appellee injured party's carrier wrote a letter.", UNKNOWN),
    ],
)
def test_who_was_hurt_tells_who_appeals_where_nothing_else_does(printed: str, expected: Appellant) -> None:
    assert appellant(["We affirm."], "", None, [printed]) is expected


def test_before_washingtons_board_the_one_counts_who_appealed_from_the_department() -> None:
    """In the end the Board affirms or reverses the Department's order, whoever was displeased with its judge."""
    opening = [
        "The claimant appealed.",
        "Our industrial appeals judge reversed.",
        "The employer petitioned for review.",
    ]
    assert appellant(opening, "", None) is CLAIMANT
