"""Whose examination it was, told beside a physician's own sentence, by a booking, or only hinted at.

Each passage is about Dr. Ada Brandt; what stands under a role was read so by a person before the reader saw it.
"""

import pytest

from examiner_db.reading import read
from tests.examiner_db.reading.told import role_among_facts

PAYER = (
    "Dr. Ada Brandt examined the employee on May 3. The examination was arranged by the adjuster.",
    "Dr. Ada Brandt examined the employee on May 3. It had been arranged by the carrier.",
    "Dr. Ada Brandt evaluated the worker in June. She did so at the request of the employer.",
    "Dr. Ada Brandt evaluated the worker in June. She had been retained by the workers' compensation carrier.",
    "Dr. Ada Brandt evaluated the worker in June. She was the insurer's medical expert.",
    "The respondents obtained an IME. It was conducted by Dr. Ada Brandt.",
    "The employee was sent for an examination by the insurer. The examiner, Dr. Ada Brandt, found nothing.",
    "The employer exercised its right to an examination and chose Dr. Ada Brandt.",
    "The carrier scheduled an examination, and Dr. Ada Brandt evaluated the worker.",
    "The carrier sent the worker for an examination, which was performed by Dr. Ada Brandt.",
    "An examination (IME) with Dr. Ada Brandt was scheduled by the third-party administrator.",
    "The worker underwent an examination arranged by the insurer with Dr. Ada Brandt.",
    "The worker presented to Dr. Ada Brandt at the employer's request.",
    "Dr. Ada Brandt testified as the carrier's medical expert.",
    "Dr. Ada Brandt testified by deposition for the employer.",
    "Dr. Egon Corliss was called by the claimant and Dr. Ada Brandt by the employer.",
    "The employer obtained two examinations, one from Dr. Egon Corliss and the second from Dr. Ada Brandt.",
    "It then required the plaintiff to attend an examination by Dr. Ada Brandt.",
    "The carrier suspended benefits in reliance on an examination by Dr. Ada Brandt.",
    "At the employer's medical evaluation (EME), Dr. Ada Brandt found nothing.",
    "Defendant made out a prima facie case through the affirmed report of Dr. Ada Brandt, who examined plaintiff.",
    "EMPLOYER'S MEDICAL EVIDENCE\n\nDr. Ada Brandt wrote in June that nothing was found.",
    "The surety sent the worker to Dr. Ada Brandt for an independent medical evaluation.",
    "At SAIF's request, Dr. Ada Brandt examined the worker.",
    "In an affirmed report, Dr. Ada Brandt, defendants' orthopedist, set forth normal ranges of motion.",
    "He asked to exclude the employer's medical evaluation (EME) reports of Egon Corliss, M.D., and Ada Brandt, M.D.",
)
CLAIMANT = (
    "Dr. Ada Brandt evaluated the worker in June. The visit was arranged by her attorney.",
    "The worker was referred to Dr. Ada Brandt by her attorney for an independent medical examination.",
    "The worker underwent an examination scheduled by her lawyer with Dr. Ada Brandt.",
    "Claimant's counsel selected Dr. Ada Brandt to evaluate the worker.",
    "The worker then saw Dr. Ada Brandt at the suggestion of his lawyer, who wanted an evaluation.",
    "Dr. Ada Brandt was the claimant's medical expert.",
    "Her attorney requested an IME with Dr. Ada Brandt.",
    "Claimant arranged for an independent medical examination, and the examining physician, Ada Brandt, found a loss.",
    "Dr. Ada Brandt saw the worker in June. The examination was not authorized, but arranged by the claimant.",
    "For the claimant, Dr. Ada Brandt testified that he was not employable.",
    "Claimant obtained and submitted a new report by orthopedic surgeon Ada Brandt.",
)
NEUTRAL = (
    "Dr. Ada Brandt conducted a court-ordered independent medical evaluation.",
    "The claimant requested a DIME. Dr. Ada Brandt was drawn and wrote in June.",
    "The trial commissioner ordered a commissioner's examination with Dr. Ada Brandt.",
    "The worker was seen twice by Dr. Ada Brandt, a Board medical examiner.",
    "Dr. Ada Brandt performed a medical arbiter examination.",
    "The second independent medical evaluation was performed by Dr. Ada Brandt.",
    "At the direction of the Industrial Commission, Dr. Ada Brandt examined relator.",
    "Dr. Ada Brandt examined the worker pursuant to an order of the ALJ under KRS 342.315.",
    "The expert medical advisor, Dr. Ada Brandt, concluded that surgery was necessary.",
    "Dr. Ada Brandt, an orthopedic surgeon and impartial medical specialist, reported in June.",
)
REVIEWER = (
    "Dr. Ada Brandt, who never examined the worker, reviewed the chart for the employer.",
    "The insurer submitted it to utilization review, and Dr. Ada Brandt denied it.",
    "The plan's vendor, Medfile Partners, assigned the appeal to Dr. Egon Corliss and Dr. Ada Brandt.",
    "Dr. Ada Brandt, who looked at the record for the state agency, found a capacity for light work.",
    "Defendants submit the affirmed report of Dr. Ada Brandt, a radiologist, on the films.",
)
AGENCY = (
    "Dr. Ada Brandt, a VA examiner, saw the Veteran.",
    "The Veteran was examined by VA in April 2012. The examiner, Dr. Ada Brandt, thought it less likely than not.",
    "Dr. Ada Brandt provided a VA C&P examination.",
    "OWCP's referral physician, Dr. Ada Brandt, found no residuals.",
    "OWCP referred appellant to the second opinion physician, Dr. Ada Brandt.",
)
TREATING = (
    "The carrier sent the worker to Dr. Ada Brandt for treatment.",
    "The insurer denied the surgery that Dr. Ada Brandt had requested.",
    "The employee continued to treat with Dr. Ada Brandt.",
    "The employee underwent a carpal tunnel release by Dr. Ada Brandt.",
    "Dr. Ada Brandt, the physician at the plant, gave the worker medication.",
    "Dr. Ada Brandt has been her psychiatrist since 2003.",
    "The employee relies on her treater, Dr. Ada Brandt.",
    "He was seen at the mill by Dr. Ada Brandt, who put him on light duty.",
    "On April 9 the employee was back with Dr. Ada Brandt.",
    "She sought a second opinion from Dr. Ada Brandt on the fusion.",
    "Dr. Ada Brandt set the wrist. A manager testified for the employer, which had hired the worker in 2009.",
)
UNKNOWN = (
    "The carrier refused the examination by Dr. Ada Brandt.",
    "The employer argues that the evaluation of Dr. Ada Brandt was incomplete.",
    "Dr. Ada Brandt wrote on May 3. He had been hired by the employer in 2009.",
    "Dr. Ada Brandt wrote on May 3. He was selected by the employer for a layoff.",
    "Dr. Ada Brandt wrote on May 3. An examination was arranged by the carrier for June.",
    "Dr. Ada Brandt and Dr. Egon Corliss wrote. The examination was arranged by the carrier.",
)
CASES = {
    "insurer_examiner": PAYER,
    "claimant_expert": CLAIMANT,
    "neutral_examiner": NEUTRAL,
    "records_reviewer": REVIEWER,
    "agency_examiner": AGENCY,
    "treating": TREATING,
    "unknown": UNKNOWN,
}


@pytest.mark.parametrize(("role", "text"), [(role, text) for role, texts in CASES.items() for text in texts])
def test_role(role: str, text: str) -> None:
    assert role_among_facts(text) == role


def test_whom_federal_employees_agency_refers_to_nobody_says_for_what() -> None:
    head = "United States Department of Labor\nEmployees' Compensation Appeals Board\n\nDECISION AND ORDER\n\n"
    text = (
        "OWCP referred appellant to Dr. Ada Brandt, who found no residuals. Finding a conflict between Dr. Ada Brandt "
        "and Dr. Egon Corliss, it referred her to Dr. Una Vale, who found none either.\n"
    )
    (reading,) = read(head + text)
    roles = {one.name: one.role.value for one in reading.physicians}
    assert (roles["Ada Brandt"], roles["Una Vale"]) == ("agency_examiner", "neutral_examiner")
