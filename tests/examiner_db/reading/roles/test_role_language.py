"""Who a physician was, in the words of many forums: each sentence alone says it, and says nothing else."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

TREATING = (
    "She was seen at Lakeside Urgent Care by Dr. Ada Brandt, who diagnosed a sprain.",
    "Dr. Ada Brandt, the emergency room physician, ordered plain films.",
    "He was transported by ambulance to Mercy Hospital, where Dr. Ada Brandt closed the wound.",
    "An MRI scan was read by Dr. Ada Brandt, a radiologist, as showing a tear.",
    "Dr. Ada Brandt interpreted the x-rays of the wrist as normal.",
    "In 2009 Dr. Ada Brandt had fused the L4-5 level.",
    "Dr. Ada Brandt removed the hardware in May 2018.",
    "He had been hospitalized for meningitis under the care of Dr. Ada Brandt.",
    "Dr. Egon Corliss referred her to Dr. Ada Brandt, a pain specialist.",
    "Dr. Egon Corliss sent the employee to Dr. Ada Brandt for injections.",
    "Claimant was referred to Dr. Ada Brandt, a neurosurgeon.",
    "She came under the care of an orthopedic surgeon, Dr. Ada Brandt.",
    "The authorized treating provider, Dr. Ada Brandt, placed the claimant at MMI.",
    "Claimant's ATP, Dr. Ada Brandt, imposed restrictions.",
    "The employee chose Dr. Ada Brandt from the employer's panel of physicians, and he treated her for a year.",
    "The panel physician, Dr. Ada Brandt, returned him to light duty.",
    "The company doctor, Dr. Ada Brandt, gave him ibuprofen.",
    "The employer sent the claimant to Dr. Ada Brandt. Dr. Brandt performed a meniscectomy in June.",
    "Petitioner's surgeon was Dr. Ada Brandt.",
    "Her longtime family doctor, Dr. Ada Brandt, completed the form.",
    "Dr. Ada Brandt, who has treated the plaintiff since 2011, wrote a letter.",
    "Plaintiff's chiropractor, Ada Brandt, D.C., submitted an affidavit.",
    "Physical therapy was prescribed by Dr. Ada Brandt.",
    "He received three epidural injections from Dr. Ada Brandt.",
    "Claimant presented the deposition testimony of Dr. Ada Brandt, who has treated her since 2016.",
    "Claimant sought treatment with Dr. Ada Brandt.",
    "Claimant followed up with Dr. Ada Brandt on May 9.",
    "Dr. Ada Brandt took the claimant off work until July.",
    "Dr. Ada Brandt saw the worker monthly through 2019 and refilled his medication.",
    "The operative report of Dr. Ada Brandt describes a degenerative tear.",
    "Dr. Ada Brandt, her psychologist, saw her weekly.",
    "Applicant's primary treating physician (PTP), Dr. Ada Brandt, found her temporarily disabled.",
    "The secondary treating physician, Dr. Ada Brandt, agreed.",
    "Claimant changed physicians to Dr. Ada Brandt, who recommended a fusion.",
    "A delivery of care was continued by Dr. Ada Brandt, an attending pulmonologist.",
    "On referral from Dr. Egon Corliss, she saw Dr. Ada Brandt, a hand surgeon.",
    "Treatment was transferred to Dr. Ada Brandt.",
    "Dr. Ada Brandt delivered a cortisone shot to the shoulder.",
)
INSURER = (
    "The adjuster sent him to Dr. Ada Brandt for an IME.",
    "At employer's request, claimant saw two physicians, Dr. Egon Corliss, an otolaryngologist, and Dr. Ada Brandt.",
    "The employee underwent an EME by Ada Brandt, M.D., at the employer's direction.",
    "Dr. Ada Brandt performed an employer's medical evaluation (EME) of the employee.",
    "The employer's IME physician was Dr. Ada Brandt.",
    "Respondents' expert, Dr. Ada Brandt, disagreed.",
    "Respondents retained Dr. Ada Brandt to perform an independent medical examination.",
    "The claimant attended a Section 12 examination with Dr. Ada Brandt.",
    "Petitioner was examined pursuant to Section 12 by Dr. Ada Brandt.",
    "The carrier's consultant, Dr. Ada Brandt, filed an IME-4.",
    "Defendant's medical expert, Ada Brandt, M.D., testified by deposition.",
    "The defense medical examiner, Dr. Ada Brandt, found no objective signs.",
    "Dr. Ada Brandt, an orthopedist who examined claimant for the carrier, found no disability.",
    "The employer called Dr. Ada Brandt, a neurologist, as its witness.",
    "Dr. Ada Brandt testified for the employer.",
    "The plan had him examined by Dr. Ada Brandt.",
    "In support of the motion the defendants submitted the affirmed report of Dr. Ada Brandt, an orthopedist.",
    "The adverse medical examiner, Dr. Ada Brandt, attributed the symptoms to age.",
    "The compulsory medical examination was done by Dr. Ada Brandt.",
    "A required medical examination was performed by Dr. Ada Brandt at the carrier's request.",
    "The self-insured employer arranged for an examination by Dr. Ada Brandt.",
    "Claimant was examined on behalf of the workers' compensation carrier by Dr. Ada Brandt.",
    "The employer and insurer had the employee evaluated by Dr. Ada Brandt.",
    "Dr. Ada Brandt, retained by the defense, found full range of motion.",
    "The independent medical examiner retained by the employer, Dr. Ada Brandt, reported no impairment.",
    "Dr. Ada Brandt conducted an independent psychiatric evaluation for the insurer.",
    "Employer offered the deposition testimony of Ada Brandt, M.D., who examined Claimant once.",
    "The employer relies on the opinion of Dr. Ada Brandt.",
)
REVIEWER = (
    "The carrier's peer reviewer, Dr. Ada Brandt, denied certification.",
    "A utilization review physician, Dr. Ada Brandt, non-certified the surgery.",
    "Dr. Ada Brandt, a physician consultant, reviewed the file at the insurer's request.",
    "The administrator obtained a URAC peer review through Halden Review from Dr. Ada Brandt.",
    "Dr. Ada Brandt reviewed the medical records at the carrier's request but did not examine the claimant.",
    "A records review was performed by Dr. Ada Brandt.",
    "The insurer's in-house physician, Dr. Ada Brandt, reviewed the file.",
    "Two non-examining physicians, Dr. Ada Brandt and Dr. Egon Corliss, reviewed the evidence.",
    "The insurer asked Dr. Ada Brandt to review the records.",
    "Dr. Ada Brandt, a State agency medical consultant, found light work.",
    "The medical adviser, Dr. Ada Brandt, rated the arm at 4 percent.",
    "Dr. Ada Brandt, who reviewed only the records, thought surgery unreasonable.",
    "The reviewing psychiatrist, Dr. Ada Brandt, saw no support for restrictions.",
    "The ALJ called Dr. Ada Brandt as a medical expert.",
)
NEUTRAL = (
    "The parties agreed to use Dr. Ada Brandt as an agreed medical evaluator (AME).",
    "AME Dr. Ada Brandt issued three reports.",
    "The qualified medical evaluator (QME), Dr. Ada Brandt, found 9% WPI.",
    "Dr. Ada Brandt, the Division IME, found her not at MMI.",
    "The Division Independent Medical Examination was performed by Dr. Ada Brandt.",
    "Dr. Ada Brandt performed the DIME.",
    "The § 11A impartial physician, Dr. Ada Brandt, was deposed.",
    "The impartial medical examiner, Dr. Ada Brandt, found partial disability.",
    "The designated doctor appointed by the Commission, Dr. Ada Brandt, assigned 7%.",
    "The university evaluator, Dr. Ada Brandt, calculated 8%.",
    "A Bureau-designated IRE physician, Dr. Ada Brandt, found 12%.",
    "The court-appointed independent medical examiner, Dr. Ada Brandt, recommended therapy.",
    "A Board IME was performed by Dr. Ada Brandt.",
    "Dr. Ada Brandt conducted a second independent medical evaluation (SIME) for the board.",
    "OWCP selected Dr. Ada Brandt as the impartial medical specialist.",
    "The referee physician, Dr. Ada Brandt, found no residuals.",
    "The neutral physician, Dr. Ada Brandt, agreed with neither side.",
)
CLAIMANT = (
    "Claimant's counsel referred him to Dr. Ada Brandt for a rating.",
    "At the request of her attorney she was examined by Dr. Ada Brandt.",
    "Dr. Ada Brandt evaluated the claimant at the request of claimant's attorney.",
    "The claimant's IME, Dr. Ada Brandt, assigned 14%.",
    "Petitioner's Section 12 examiner aside, his expert, Dr. Ada Brandt, found a tear.",
    "Dr. Ada Brandt, whom the claimant had retained, found a nexus.",
    "Claimant obtained an independent medical examination from Dr. Ada Brandt.",
    "Employee's medical expert, Dr. Ada Brandt, disagreed.",
    "Dr. Ada Brandt, an expert retained by plaintiff, opined on cause.",
    "Plaintiff's counsel commissioned Dr. Ada Brandt to test her memory.",
    "The employee's attorney arranged an evaluation with Dr. Ada Brandt.",
    "Dr. Ada Brandt examined the miner at the request of his counsel.",
)
AGENCY = (
    "The agency's consultative examiner, Dr. Ada Brandt, found mild limits.",
    "SSA sent the claimant to Dr. Ada Brandt for a consultative examination.",
    "The Department of Labor had the miner examined by Dr. Ada Brandt.",
    "OWCP referred appellant, the case record, and a SOAF to Dr. Ada Brandt for a second opinion evaluation.",
    "The Veteran was examined by a VA examiner, Dr. Ada Brandt.",
    "Dr. Ada Brandt performed the Department-sponsored pulmonary evaluation.",
    "A consultative psychological evaluation was performed by Ada Brandt, Ph.D.",
)
UNKNOWN = (
    "The judge mentioned Dr. Ada Brandt.",
    "A letter was sent to Dr. Ada Brandt.",
    "The claimant denied knowing Dr. Ada Brandt.",
    "The deposition of Dr. Ada Brandt was continued.",
    "The employer objected to the report of Dr. Ada Brandt.",
    "The claimant's attorney cross-examined Dr. Ada Brandt.",
    "The employer paid Dr. Ada Brandt's bill.",
)


def role(text: str, tribunal: Tribunal | None = None) -> str:
    (reading,) = read(f"FACTS\n\n{text}\n", tribunal)
    return next(one.role.value for one in reading.physicians if one.name.endswith("Brandt"))


@pytest.mark.parametrize(
    ("expected", "sentences"),
    [
        ("treating", TREATING),
        ("insurer_examiner", INSURER),
        ("records_reviewer", REVIEWER),
        ("neutral_examiner", NEUTRAL),
        ("claimant_expert", CLAIMANT),
        ("agency_examiner", AGENCY),
        ("unknown", UNKNOWN),
    ],
)
def test_a_sentence_says_the_role(expected: str, sentences: tuple[str, ...]) -> None:
    wrong = {sentence: said for sentence in sentences if (said := role(sentence)) != expected}
    assert wrong == {}
