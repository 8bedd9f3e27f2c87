"""Who a physician was, told in one or more sentences, in the custom of a forum: what one says and another turns."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

PASSAGES = (
    (
        None,
        "treating",
        (
            "Dr. Ada Brandt, an orthopedic surgeon, saw the employee on referral from Dr. Egon Corliss. Dr. Brandt "
            "recommended surgery. In 2019, Dr. Brandt wrote at the request of the employee's attorney that the "
            "surgery was work-related."
        ),
    ),
    (
        None,
        "insurer_examiner",
        (
            "Dr. Ada Brandt treated the employee in 2010 for a knee sprain. At the request of the employer and "
            "insurer, Dr. Brandt examined the employee on May 3, 2018."
        ),
    ),
    (
        None,
        "treating",
        "Employer referred Claimant to Northside Occupational Health, where she treated with Dr. Ada Brandt.",
    ),
    (
        None,
        "treating",
        "Employer directed claimant to Dr. Ada Brandt, who prescribed therapy and kept her off work for six weeks.",
    ),
    (None, "insurer_examiner", "The carrier sent claimant to Dr. Ada Brandt, who reported no objective findings."),
    (None, "insurer_examiner", "Halden Mutual had claimant examined by its consultant, Dr. Ada Brandt."),
    (
        Tribunal.MN_WCCA,
        "insurer_examiner",
        "The employee was evaluated on behalf of Halden Foods and its insurer by Dr. Ada Brandt.",
    ),
    (
        Tribunal.MN_WCCA,
        "insurer_examiner",
        (
            "On June 9, 2015, the employee was seen by Dr. Ada Brandt at the request of the employer and insurer. "
            "Dr. Brandt found a full recovery."
        ),
    ),
    (
        Tribunal.MN_WCCA,
        "claimant_expert",
        (
            "The employee was evaluated at the request of his attorney by Dr. Egon Corliss, and by Dr. Ada Brandt, "
            "also at his attorney's request."
        ),
    ),
    (
        Tribunal.MN_WCCA,
        "treating",
        "The employee's treating doctors, Dr. Egon Corliss and Dr. Ada Brandt, recommended surgery.",
    ),
    (
        Tribunal.PA_COURTS,
        "insurer_examiner",
        (
            "In support of its petition, Employer presented the deposition testimony of Ada Brandt, M.D., a "
            "board-certified orthopedic surgeon, who performed an independent medical examination of Claimant on "
            "June 2, 2017."
        ),
    ),
    (
        Tribunal.PA_COURTS,
        "treating",
        (
            "In opposition, Claimant presented the deposition testimony of Ada Brandt, D.O., her treating physician "
            "since 2014."
        ),
    ),
    (
        Tribunal.PA_COURTS,
        "insurer_examiner",
        "Employer offered the testimony of Ada Brandt, M.D. Dr. Brandt examined Claimant on May 1, 2016.",
    ),
    (
        Tribunal.PA_COURTS,
        "records_reviewer",
        (
            "The utilization review organization assigned the review to Ada Brandt, D.C., who found the treatment "
            "unreasonable."
        ),
    ),
    (
        Tribunal.PA_COURTS,
        "neutral_examiner",
        "Claimant underwent an impairment rating evaluation (IRE) performed by Dr. Ada Brandt.",
    ),
    (
        Tribunal.NY_WCB,
        "insurer_examiner",
        "Dr. Ada Brandt, the carrier's orthopedic consultant, found a 10% schedule loss of use.",
    ),
    (
        Tribunal.NY_WCB,
        "insurer_examiner",
        "In an IME-4 report dated March 3, 2015, Dr. Ada Brandt found no further causally related disability.",
    ),
    (
        Tribunal.NY_WCB,
        "insurer_examiner",
        "Dr. Ada Brandt conducted an independent medical examination of the claimant and filed an IME-4.",
    ),
    (Tribunal.NY_WCB, "treating", "Dr. Ada Brandt, claimant's attending physician, filed a C-4.3 form."),
    (
        Tribunal.NY_COURTS,
        "insurer_examiner",
        "The defendants' orthopedist, Dr. Ada Brandt, found normal ranges of motion.",
    ),
    (
        Tribunal.NY_COURTS,
        "treating",
        "In opposition, the plaintiff submitted the affirmed report of her treating physiatrist, Dr. Ada Brandt.",
    ),
    (
        Tribunal.NY_COURTS,
        "records_reviewer",
        (
            "The defendants also submitted the affirmed report of their radiologist, Dr. Ada Brandt, who reviewed "
            "the MRI films and found degeneration."
        ),
    ),
    (
        Tribunal.US_COURTS,
        "records_reviewer",
        "Unum's consulting physician, Dr. Ada Brandt, reviewed the file and found no support for restrictions.",
    ),
    (Tribunal.US_COURTS, "records_reviewer", "Defendant then had the file reviewed by Dr. Ada Brandt, a psychiatrist."),
    (
        Tribunal.US_COURTS,
        "records_reviewer",
        (
            "Hartford referred the file to Halden Review Services, which assigned it to Dr. Ada Brandt. Dr. Brandt "
            "concluded in a peer review that the plaintiff could work."
        ),
    ),
    (
        Tribunal.US_COURTS,
        "insurer_examiner",
        "MetLife arranged an independent medical examination with Dr. Ada Brandt.",
    ),
    (
        Tribunal.US_COURTS,
        "agency_examiner",
        "Dr. Ada Brandt performed a consultative examination at the request of the state agency.",
    ),
    (
        Tribunal.US_COURTS,
        "records_reviewer",
        (
            "Dr. Ada Brandt, a state agency reviewing physician, completed a physical residual functional capacity "
            "assessment."
        ),
    ),
    (
        Tribunal.US_COURTS,
        "treating",
        "Plaintiff's primary care doctor, Dr. Ada Brandt, completed a medical source statement.",
    ),
    (Tribunal.BVA, "agency_examiner", "The July 2012 VA examiner, Dr. Ada Brandt, found it less likely than not."),
    (
        Tribunal.BVA,
        "claimant_expert",
        "In support of the claim, the Veteran submitted a private nexus opinion from Dr. Ada Brandt.",
    ),
    (Tribunal.BRB, "insurer_examiner", "Dr. Ada Brandt examined the miner at employer's request and diagnosed asthma."),
    (
        Tribunal.BRB,
        "agency_examiner",
        "Dr. Ada Brandt conducted the Department of Labor-sponsored pulmonary evaluation.",
    ),
    (Tribunal.BRB, "records_reviewer", "Dr. Ada Brandt reread the May 3, 2011 x-ray as negative for the employer."),
    (
        Tribunal.BRB,
        "records_reviewer",
        (
            "Dr. Ada Brandt, who reviewed the miner's medical records at employer's request, opined that smoking was "
            "the sole cause."
        ),
    ),
    (
        Tribunal.ECAB,
        "treating",
        (
            "In a June 2, 2015 report, Dr. Ada Brandt, a Board-certified orthopedic surgeon, diagnosed a rotator "
            "cuff tear and opined that it was caused by repetitive lifting."
        ),
    ),
    (
        Tribunal.ECAB,
        "agency_examiner",
        (
            "On May 1, 2016 OWCP referred appellant, together with a statement of accepted facts (SOAF), for a "
            "second opinion examination with Dr. Ada Brandt, a Board-certified orthopedic surgeon."
        ),
    ),
    (
        Tribunal.ECAB,
        "neutral_examiner",
        (
            "OWCP found a conflict in medical opinion between Dr. Corliss and Dr. Vale and referred appellant to Dr. "
            "Ada Brandt, a Board-certified neurologist, for an impartial medical examination."
        ),
    ),
    (Tribunal.ECAB, "neutral_examiner", "The impartial medical examiner (IME), Dr. Ada Brandt, found no residuals."),
    (
        Tribunal.ECAB,
        "records_reviewer",
        (
            "On June 1, 2014 Dr. Ada Brandt, an OWCP district medical adviser (DMA), reviewed the record and found "
            "four percent impairment."
        ),
    ),
    (
        Tribunal.IL_IWCC,
        "insurer_examiner",
        "Respondent sent Petitioner for a Section 12 examination with Dr. Ada Brandt on May 3, 2016.",
    ),
    (
        Tribunal.IL_IWCC,
        "insurer_examiner",
        "Dr. Ada Brandt examined Petitioner at Respondent's request pursuant to Section 12 of the Act.",
    ),
    (
        Tribunal.IL_IWCC,
        "insurer_examiner",
        "Dr. Ada Brandt, Respondent's Section 12 examiner, performed an AMA impairment rating.",
    ),
    (
        Tribunal.IL_IWCC,
        "treating",
        "Petitioner presented to Dr. Ada Brandt at Prairie Orthopedics, who ordered an MRI.",
    ),
    (
        Tribunal.CO_OAC,
        "treating",
        "Claimant's authorized treating physician (ATP) was Ada Brandt, M.D., to whom Employer referred him.",
    ),
    (
        Tribunal.CO_OAC,
        "neutral_examiner",
        "Claimant underwent a Division-sponsored independent medical examination (DIME) with Dr. Ada Brandt.",
    ),
    (Tribunal.CO_OAC, "neutral_examiner", "The DIME physician was Dr. Ada Brandt."),
    (
        Tribunal.CO_OAC,
        "insurer_examiner",
        "Respondents' IME physician, Dr. Ada Brandt, testified that the tear was old.",
    ),
    (Tribunal.CO_OAC, "claimant_expert", "Claimant's IME physician, Dr. Ada Brandt, testified that the tear was new."),
    (Tribunal.CA_WCAB, "neutral_examiner", "Applicant was evaluated by panel QME Ada Brandt, M.D."),
    (
        Tribunal.CA_WCAB,
        "neutral_examiner",
        "The panel qualified medical evaluator in psychiatry, Ada Brandt, Ph.D., found industrial causation.",
    ),
    (
        Tribunal.CA_WCAB,
        "treating",
        "Applicant's treating physician Ada Brandt, D.C., declared her permanent and stationary.",
    ),
    (
        Tribunal.CA_WCAB,
        "records_reviewer",
        "The utilization review physician, Dr. Ada Brandt, denied the request for authorization.",
    ),
    (Tribunal.KY_COURTS, "insurer_examiner", "Dr. Ada Brandt evaluated Tamm at the request of Blue Lick Mining."),
    (Tribunal.KY_COURTS, "treating", "Tamm filed the records of Dr. Ada Brandt, his treating neurosurgeon."),
    (
        Tribunal.OK_COURTS,
        "neutral_examiner",
        "The ALJ appointed Dr. Ada Brandt as an independent medical examiner (IME).",
    ),
    (Tribunal.OK_COURTS, "neutral_examiner", "IME Dr. Ada Brandt recommended surgery."),
    (
        Tribunal.MA_DIA,
        "neutral_examiner",
        "Pursuant to § 11A, the employee was examined by Dr. Ada Brandt, an orthopedic surgeon.",
    ),
    (Tribunal.MA_DIA, "insurer_examiner", "The insurer's medical examiner, Dr. Ada Brandt, found no disability."),
    (
        Tribunal.TX_APD,
        "neutral_examiner",
        "Dr. Ada Brandt was appointed as the designated doctor on the issues of MMI and impairment.",
    ),
    (
        Tribunal.TX_APD,
        "insurer_examiner",
        "The carrier-selected required medical examination (RME) doctor, Dr. Ada Brandt, certified MMI.",
    ),
    (Tribunal.TX_APD, "records_reviewer", "A peer review doctor, Dr. Ada Brandt, opined that the injury had resolved."),
    (None, "treating", "Dr. Ada Brandt, the radiologist, noted degenerative changes on the MRI."),
    (None, "treating", "A CT scan was interpreted by Dr. Ada Brandt."),
    (
        None,
        "insurer_examiner",
        "The respondents' radiologist, Dr. Ada Brandt, testified that the films showed no fracture.",
    ),
    (
        None,
        "treating",
        "Dr. Ada Brandt, an orthopedist to whom Dr. Corliss had referred the claimant, administered an injection.",
    ),
    (None, "treating", "For a prior back injury in 2005, the claimant had been treated by Dr. Ada Brandt."),
    (
        None,
        "insurer_examiner",
        "In connection with the earlier claim, the employer had him examined by Dr. Ada Brandt.",
    ),
    (None, "treating", "An anesthesiologist, Dr. Ada Brandt, performed a nerve block."),
    (None, "treating", "Dr. Ada Brandt's assistant scheduled the surgery; Dr. Brandt operated on May 3."),
    (None, "unknown", "Dr. Ada Brandt's deposition was not taken."),
    (
        None,
        "insurer_examiner",
        "The employer's evidence consisted of the report of Dr. Ada Brandt, who had examined the claimant once.",
    ),
    (None, "insurer_examiner", "Two physicians testified for the employer: Dr. Egon Corliss and Dr. Ada Brandt."),
    (None, "insurer_examiner", "Dr. Ada Brandt was retained as an expert by the defendant."),
    (None, "claimant_expert", "Dr. Ada Brandt was hired by plaintiff's counsel to examine her."),
    (
        None,
        "claimant_expert",
        "Two experts testified for the claimant, neither of whom had treated her: Dr. Egon Corliss and Dr. Ada Brandt.",
    ),
    (None, "insurer_examiner", "At the behest of the carrier, Dr. Ada Brandt conducted an examination on May 3."),
    (None, "insurer_examiner", "Dr. Ada Brandt, chosen by the employer, examined the claimant once."),
    (None, "insurer_examiner", "The claimant was required to see Dr. Ada Brandt, the employer's physician."),
    (None, "neutral_examiner", "The compensation judge ordered a neutral examination by Dr. Ada Brandt."),
    (None, "neutral_examiner", "The medical panel, chaired by Dr. Ada Brandt, found 6% impairment."),
    (
        None,
        "neutral_examiner",
        "Dr. Ada Brandt, selected from a list of three by both sides, examined the worker as an agreed examiner.",
    ),
    (None, "treating", "The claimant was treated conservatively by his company's clinic physician, Dr. Ada Brandt."),
    (
        None,
        "treating",
        "Dr. Ada Brandt, who was authorized by the carrier to treat the shoulder, recommended an arthroscopy.",
    ),
    (None, "treating", "With the adjuster's authorization, the claimant began treating with Dr. Ada Brandt."),
    (
        None,
        "treating",
        "The nurse case manager scheduled an appointment with the surgeon, Dr. Ada Brandt, who repaired the tendon.",
    ),
    (None, "records_reviewer", "The plan's medical director, Dr. Ada Brandt, denied the appeal."),
    (None, "records_reviewer", "An independent external reviewer, Dr. Ada Brandt, upheld the denial."),
    (
        None,
        "treating",
        (
            "Dr. Ada Brandt noted that the employee had been examined at the request of the employer by Dr. Egon "
            "Corliss. Dr. Brandt prescribed medication."
        ),
    ),
    (
        None,
        "treating",
        (
            "The claimant treated with Dr. Ada Brandt. The insurer's examiner, Dr. Egon Corliss, disagreed with Dr. "
            "Brandt."
        ),
    ),
    (
        None,
        "treating",
        "The claimant treated with Dr. Ada Brandt. The employer asked Dr. Brandt to clarify her restrictions.",
    ),
    (None, "treating", "The insurer sent a letter to Dr. Ada Brandt, her treating surgeon, asking for clarification."),
    (None, "treating", "Dr. Ada Brandt performed the surgery. The employer presented Dr. Brandt's deposition."),
    (
        None,
        "treating",
        "Dr. Ada Brandt performed an anterior cervical discectomy. The employer relies on the opinion of Dr. Brandt.",
    ),
    (
        None,
        "treating",
        (
            "Dr. Ada Brandt, an orthopedic surgeon with the Halden Clinic, first saw the plaintiff in March 2012 and "
            "followed her for two years."
        ),
    ),
    (None, "treating", "The claimant saw Dr. Ada Brandt, a neurologist, for headaches."),
    (None, "treating", "She consulted Dr. Ada Brandt on her own initiative."),
    (None, "treating", "Dr. Ada Brandt ordered an EMG and referred the claimant for therapy."),
    (
        None,
        "treating",
        (
            "On May 3, 2017, Dr. Ada Brandt released the claimant to light duty with a ten-pound restriction and "
            "scheduled a return visit."
        ),
    ),
    (None, "treating", "The worker's surgeon at the VA hospital, Dr. Ada Brandt, repaired the cuff."),
    (None, "treating", "He was hospitalized at Mercy, where he was attended by Dr. Ada Brandt."),
    (None, "treating", "He established care with Dr. Ada Brandt in 2013."),
    (None, "treating", "Dr. Ada Brandt assumed the claimant's care after Dr. Corliss retired."),
    (None, "treating", "Medication was managed by Dr. Ada Brandt, a psychiatrist."),
    (
        None,
        "treating",
        "The claimant was seen in consultation by Dr. Ada Brandt, a spine surgeon, at Dr. Corliss's request.",
    ),
    (
        None,
        "treating",
        "Dr. Ada Brandt, a hand surgeon to whom the nurse practitioner had sent her, injected the wrist.",
    ),
    (None, "treating", "Petitioner next saw Dr. Ada Brandt upon the referral of Dr. Corliss."),
    (
        None,
        "treating",
        "Dr. Ada Brandt, an occupational medicine physician at the employer's clinic, treated the strain.",
    ),
    (None, "treating", "Her gynecologist, Dr. Ada Brandt, had prescribed Zoloft."),
    (None, "treating", "The pathologist, Dr. Ada Brandt, who examined the biopsy, reported fibrosis."),
    (None, "insurer_examiner", "Employer and insurer rely on their examiner, Dr. Ada Brandt."),
    (None, "insurer_examiner", "Dr. Ada Brandt, who was paid by the insurer to examine the claimant, disagreed."),
    (None, "insurer_examiner", "Dr. Ada Brandt saw the claimant on one occasion for the respondents."),
    (None, "insurer_examiner", "The employer requested that the claimant be examined by Dr. Ada Brandt."),
    (
        None,
        "insurer_examiner",
        "An examination was scheduled by the insurer with Dr. Ada Brandt, who reported no abnormality.",
    ),
    (None, "insurer_examiner", "The claimant underwent an insurer's medical examination with Dr. Ada Brandt."),
    (
        None,
        "insurer_examiner",
        "Dr. Ada Brandt performed an independent medical examination of the claimant on behalf of the employer.",
    ),
    (None, "insurer_examiner", "The claimant attended an IME arranged by the employer with Dr. Ada Brandt."),
    (None, "insurer_examiner", "The independent medical examiner, Dr. Ada Brandt, opined that no surgery was needed."),
    (
        None,
        "insurer_examiner",
        (
            "For their part, the employer and insurer offered a report by Dr. Ada Brandt, who had examined the "
            "employee in June."
        ),
    ),
    (
        None,
        "insurer_examiner",
        "The defendant countered with the testimony of Dr. Ada Brandt, who examined the plaintiff before trial.",
    ),
    (None, "insurer_examiner", "Dr. Ada Brandt examined plaintiff pursuant to Rule 35 at defendant's request."),
    (None, "records_reviewer", "The insurer's utilization reviewer, Dr. Ada Brandt, denied the injections."),
    (
        None,
        "records_reviewer",
        (
            "A second-level appeal review was completed by Dr. Ada Brandt, a peer physician who did not examine the "
            "claimant."
        ),
    ),
    (None, "records_reviewer", "Dr. Ada Brandt performed a paper review for the defendant."),
    (None, "records_reviewer", "The plan obtained file reviews from Dr. Ada Brandt and Dr. Egon Corliss."),
    (None, "records_reviewer", "The plan obtained file reviews from Dr. Egon Corliss and Dr. Ada Brandt."),
    (
        None,
        "records_reviewer",
        "Dr. Ada Brandt, hired by the employer to review the treatment records, thought the care excessive.",
    ),
    (
        None,
        "records_reviewer",
        (
            "The administrator's medical consultant, Dr. Ada Brandt, reviewed the medical evidence and concluded "
            "that she could work."
        ),
    ),
    (None, "records_reviewer", "Dr. Ada Brandt, another reviewer, agreed."),
    (
        None,
        "claimant_expert",
        "Claimant submitted the report of Dr. Ada Brandt, who examined her once at her lawyer's request.",
    ),
    (None, "claimant_expert", "The claimant's expert was Dr. Ada Brandt."),
    (None, "claimant_expert", "Claimant's independent medical evaluator, Dr. Ada Brandt, assigned 20%."),
    (None, "claimant_expert", "His attorney had him evaluated by Dr. Ada Brandt."),
    (None, "claimant_expert", "Her attorney sent her to Dr. Ada Brandt for an evaluation."),
    (None, "claimant_expert", "Dr. Ada Brandt, hired by the claimant, rated the leg at 30%."),
    (
        None,
        "claimant_expert",
        "Petitioner presented to Dr. Ada Brandt for an independent medical examination at the request of her attorney.",
    ),
    (
        None,
        "claimant_expert",
        "Dr. Ada Brandt saw the plaintiff for purposes of litigation at the request of plaintiff's counsel.",
    ),
    (None, "neutral_examiner", "The commissioner's examiner appointed under the statute, Dr. Ada Brandt, found 10%."),
    (None, "neutral_examiner", "By agreement of the parties, the claimant was examined by Dr. Ada Brandt."),
    (None, "neutral_examiner", "The Commission ordered an examination by an independent examiner, Dr. Ada Brandt."),
    (None, "neutral_examiner", "Dr. Ada Brandt, the state's impartial specialist, found a moderate disability."),
    (None, "neutral_examiner", "The judge appointed an independent examiner, Dr. Ada Brandt."),
    (None, "unknown", "Dr. Ada Brandt was cross-examined at length."),
    (None, "unknown", "The court mentioned an article by Dr. Ada Brandt."),
    (None, "unknown", "The parties stipulated that Dr. Ada Brandt is qualified."),
    (None, "unknown", "Counsel moved to strike the testimony of Dr. Ada Brandt."),
    (Tribunal.KY_COURTS, "unknown", "Dr. Ada Brandt completed a Form 107."),
)


@pytest.mark.parametrize(("tribunal", "expected", "told"), PASSAGES)
def test_the_role_that_a_passage_tells(tribunal: Tribunal | None, expected: str, told: str) -> None:
    (reading,) = read(f"FACTS\n\n{told}\n", tribunal)
    (one,) = [physician for physician in reading.physicians if physician.name.endswith("Brandt")]
    assert one.role.value == expected
