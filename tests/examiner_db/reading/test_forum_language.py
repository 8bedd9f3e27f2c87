"""How the forums say who a physician was and whether they were believed: invented sentences, one claim each."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import PhysicianReading
from examiner_db.vocabulary import Tribunal

ECAB, MN, IL, CO, CA, KY, BVA, US = (
    Tribunal.ECAB,
    Tribunal.MN_WCCA,
    Tribunal.IL_IWCC,
    Tribunal.CO_OAC,
    Tribunal.CA_WCAB,
    Tribunal.KY_COURTS,
    Tribunal.BVA,
    Tribunal.US_COURTS,
)

ROLES = (
    (
        ECAB,
        (
            "OWCP referred appellant, along with a SOAF and a series of questions, to Dr. Ada "
            "Brandt, a Board-certified orthopedic surgeon, for a second opinion examination."
        ),
        "agency_examiner agency",
    ),
    (
        ECAB,
        (
            "In a report dated May 3, 2021, Dr. Ada Brandt, a Board-certified neurologist serving as "
            "an OWCP second opinion physician, found no residuals."
        ),
        "agency_examiner agency",
    ),
    (
        ECAB,
        (
            "OWCP thereafter referred appellant to Dr. Ada Brandt, a Board-certified neurologist, "
            "for an impartial medical examination to resolve the conflict in medical opinion."
        ),
        "neutral_examiner agency",
    ),
    (ECAB, "The impartial medical examiner, Dr. Ada Brandt, reviewed the record.", "neutral_examiner agency"),
    (
        ECAB,
        (
            "On June 4, 2020 Dr. Ada Brandt, a Board-certified orthopedic surgeon serving as a "
            "district medical adviser (DMA), reviewed the SOAF."
        ),
        "records_reviewer agency",
    ),
    (ECAB, "OWCP's DMA, Dr. Ada Brandt, concurred.", "records_reviewer agency"),
    (ECAB, "Dr. Ada Brandt, appellant's attending physician, diagnosed a sprain.", "treating unknown"),
    (
        ECAB,
        "In a report dated July 8, 2019, Dr. Ada Brandt, a Board-certified internist, diagnosed lumbar strain.",
        "treating unknown",
    ),
    (
        MN,
        (
            "At the request of the employer and insurer, the employee was seen by Dr. Ada Brandt for "
            "an independent medical examination."
        ),
        "insurer_examiner insurer",
    ),
    (
        MN,
        "The employee was examined on behalf of the employer and insurer by Ada Brandt, M.D.",
        "insurer_examiner insurer",
    ),
    (MN, "Dr. Ada Brandt conducted an IME of the employee.", "insurer_examiner unknown"),
    (MN, "The employee underwent a neutral medical examination with Dr. Ada Brandt.", "neutral_examiner agency"),
    (
        MN,
        "The employee's attorney referred the employee to Dr. Ada Brandt for an evaluation.",
        "claimant_expert claimant",
    ),
    (MN, "Dr. Ada Brandt, the employee's expert, disagreed.", "claimant_expert claimant"),
    (MN, "The employee began treating with Ada Brandt, D.C., in May.", "treating unknown"),
    (
        IL,
        "Petitioner was examined by Dr. Ada Brandt pursuant to Section 12 of the Act at Respondent's request.",
        "insurer_examiner employer",
    ),
    (IL, "Respondent's Section 12 examiner, Dr. Ada Brandt, testified by deposition.", "insurer_examiner employer"),
    (
        IL,
        "Petitioner attended an independent medical evaluation with Dr. Ada Brandt at the request of his attorney.",
        "claimant_expert claimant",
    ),
    (IL, "Dr. Ada Brandt performed a rotator cuff repair on the right shoulder.", "treating unknown"),
    (
        CO,
        "Respondents retained Dr. Ada Brandt to perform an independent medical examination.",
        "insurer_examiner employer",
    ),
    (CO, "Claimant's authorized treating physician (ATP), Dr. Ada Brandt, placed him at MMI.", "treating unknown"),
    (
        CO,
        "Claimant attended a Division independent medical examination (DIME) with Ada Brandt, M.D.",
        "neutral_examiner agency",
    ),
    (CO, "Dr. Ada Brandt performed a records review at the request of Respondents.", "records_reviewer employer"),
    (
        CA,
        "Applicant was evaluated by panel qualified medical evaluator (PQME) Ada Brandt, M.D.",
        "neutral_examiner agency",
    ),
    (CA, "The parties selected Dr. Ada Brandt as the agreed medical evaluator.", "neutral_examiner agreed"),
    (CA, "Applicant's primary treating physician, Dr. Ada Brandt, requested surgery.", "treating unknown"),
    (KY, "Dr. Ada Brandt performed an IME at the employer's request.", "insurer_examiner employer"),
    (KY, "Dr. Ada Brandt evaluated the claimant at the request of her counsel.", "claimant_expert claimant"),
    (US, "The consultative examiner, Dr. Ada Brandt, found mild limitations.", "agency_examiner agency"),
    (US, "The insurer retained Dr. Ada Brandt, a psychiatrist, to review the file.", "records_reviewer insurer"),
    (US, "State agency psychologist Dr. Ada Brandt reviewed the evidence.", "records_reviewer agency"),
    (None, "The carrier's consultant, Dr. Ada Brandt, examined the claimant.", "insurer_examiner insurer"),
    (None, "Employer presented the deposition testimony of Ada Brandt, M.D.", "insurer_examiner employer"),
    (
        None,
        "The employee attended a § 11A impartial examination with Dr. Ada Brandt.",
        "neutral_examiner agency",
    ),
)

WEIGHTS = (
    (ECAB, "The Board finds that the weight of the medical evidence rests with Dr. Brandt.", "credited"),
    (
        ECAB,
        "The Board finds that Dr. Brandt's opinion is entitled to the special weight of the medical evidence.",
        "credited",
    ),
    (ECAB, "OWCP properly accorded the special weight of the medical evidence to Dr. Brandt.", "credited"),
    (
        ECAB,
        (
            "As Dr. Brandt's report is detailed, well rationalized, and based on a proper factual "
            "background, it constitutes the special weight of the medical evidence."
        ),
        "credited",
    ),
    (ECAB, "The Board finds that Dr. Brandt's report is of limited probative value.", "rejected"),
    (ECAB, "Thus, Dr. Brandt's opinion is insufficient to establish appellant's claim.", "rejected"),
    (ECAB, "Dr. Brandt's opinion is conclusory in nature.", "rejected"),
    (ECAB, "Dr. Brandt's reports did not constitute sufficiently rationalized medical evidence.", "rejected"),
    (
        ECAB,
        (
            "Dr. Brandt did not address causal relationship. The Board has held that such evidence "
            "is of no probative value. This report is therefore insufficient to meet appellant's "
            "burden of proof."
        ),
        "rejected",
    ),
    (ECAB, "The issue is whether Dr. Brandt's report is entitled to special weight.", "not_stated"),
    (MN, "The compensation judge found Dr. Brandt's opinion more persuasive than that of Dr. Corliss.", "credited"),
    (MN, "The compensation judge adopted the opinions of Dr. Corliss over those of Dr. Brandt.", "rejected"),
    (MN, "The compensation judge specifically accepted the opinion of Dr. Brandt.", "credited"),
    (MN, "The compensation judge did not err in adopting the opinion of Dr. Brandt.", "credited"),
    (MN, "Dr. Brandt's opinion had adequate foundation.", "credited"),
    (MN, "The compensation judge was not persuaded by Dr. Brandt's opinion.", "rejected"),
    (MN, "The employee contends the judge erred in relying on Dr. Brandt.", "not_stated"),
    (MN, "The judge relied on the expert opinion of Dr. Brandt.", "credited"),
    (IL, "The Arbitrator finds the opinions of Dr. Brandt more credible than the opinions of Dr. Corliss.", "credited"),
    (IL, "The Arbitrator gives greater weight to the opinions of Dr. Corliss than to those of Dr. Brandt.", "rejected"),
    (IL, "The Arbitrator places greater weight on the opinion of Dr. Brandt.", "credited"),
    (IL, "The Arbitrator is not persuaded by the opinions of Dr. Brandt.", "rejected"),
    (IL, "The Arbitrator relies upon the opinions of Dr. Brandt in finding causal connection.", "credited"),
    (IL, "Dr. Brandt agreed with Dr. Corliss.", "not_stated"),
    (CO, "The ALJ credits the opinion of Dr. Brandt.", "credited"),
    (CO, "Dr. Brandt's opinions are credible and persuasive.", "credited"),
    (CO, "Dr. Brandt's contrary opinion is not persuasive.", "rejected"),
    (CO, "As found, Dr. Corliss' opinions are more persuasive than Dr. Brandt's opinions.", "rejected"),
    (CO, "Claimant credibly testified about his pain to Dr. Brandt.", "not_stated"),
    (CA, "We are persuaded that Dr. Brandt's reporting constitutes substantial medical evidence.", "credited"),
    (CA, "Dr. Brandt's opinion on apportionment does not constitute substantial medical evidence.", "rejected"),
    (CA, "The WCJ properly relied on the opinion of the agreed medical evaluator, Dr. Brandt.", "credited"),
    (CA, "Applicant contends that Dr. Brandt's report is not substantial evidence.", "not_stated"),
    (KY, "The ALJ found Dr. Brandt to be more persuasive.", "credited"),
    (KY, "The ALJ relied on Dr. Brandt in awarding benefits.", "credited"),
    (BVA, "The Board affords little probative value to the opinion of Dr. Brandt.", "rejected"),
    (BVA, "The Board finds the opinion of Dr. Brandt to be highly probative.", "credited"),
    (US, "The ALJ gave little weight to the opinion of Dr. Brandt.", "rejected"),
    (US, "Substantial evidence supports the ALJ's decision to discount Dr. Brandt's opinion.", "rejected"),
    (
        None,
        "The WCJ accepted Dr. Brandt's testimony as credible and rejected the testimony of Dr. Corliss.",
        "credited",
    ),
    (None, "The WCJ rejected the testimony of Dr. Brandt as not credible.", "rejected"),
)


def physician(text: str, tribunal: Tribunal | None) -> PhysicianReading:
    (reading,) = read(text, tribunal)
    return next(one for one in reading.physicians if one.name.endswith("Brandt"))


@pytest.mark.parametrize(("tribunal", "sentence", "expected"), ROLES)
def test_role_and_side(tribunal: Tribunal | None, sentence: str, expected: str) -> None:
    found = physician(f"FACTUAL HISTORY\n\n{sentence}\n", tribunal)
    assert f"{found.role.value} {found.retained_side.value}" == expected


@pytest.mark.parametrize(("tribunal", "sentence", "expected"), WEIGHTS)
def test_weight(tribunal: Tribunal | None, sentence: str, expected: str) -> None:
    introduced = "Dr. Ada Brandt and Dr. Egon Corliss were deposed."
    found = physician(f"FACTUAL HISTORY\n\n{introduced}\n\nANALYSIS\n\n{sentence}\n", tribunal)
    assert found.weight.value == expected
