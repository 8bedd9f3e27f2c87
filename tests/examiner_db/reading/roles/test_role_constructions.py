"""How a physician came to the claimant, told in many constructions: short invented passages on Dr. Ada Brandt."""

import pytest

from tests.examiner_db.reading.told import among_facts, role_among_facts

PAYER = (
    "Defendant submits a report of Dr. Egon Corliss, an orthopedist; a report of Dr. Ada Brandt, a neurologist.",
    "The employer offered testimony from its own doctor, Dr. Ada Brandt.",
    "The employer's medical evaluation (EME) physician, Dr. Ada Brandt, saw the worker in March.",
    "Dr. Ada Brandt's testimony was the cornerstone of the employer's case for termination.",
    "The employer exercised its right under the statute and Dr. Ada Brandt saw the employee in October.",
    "He allowed more reports: for the self-insurer, Dr. Ada Brandt; for the employee, Dr. Egon Corliss.",
    "Appellant injured both arms. Appellees contested the claim. Dr. Ada Brandt was retained by appellees.",
    "Appellee sustained a strain while working for appellant. Dr. Ada Brandt examined him at appellant's request.",
)
CLAIMANT = (
    "Claimant sought her own IME, which was performed by Dr. Ada Brandt.",
    "Claimant requested an independent medical examination under the Code, which was performed by Dr. Ada Brandt.",
    "The employee elected an examination at the employer's expense by a physician of her choosing, Dr. Ada Brandt.",
    "Petitioner did not return but had himself examined by Dr. Ada Brandt.",
    "Claimant moved to admit the report of her IME physician, Dr. Ada Brandt.",
    "The rating of Dr. Ada Brandt, which appellant's counsel had procured, was reduced.",
    "Claimant relied on Dr. Ada Brandt, whose examination his lay representative had set up.",
    "Dr. Ada Brandt, to whom claimant was sent by his attorney for a rating, found twelve percent.",
    "Dr. Ada Brandt met her once, at her attorney's expense.",
    "Dr. Ada Brandt interviewed the Veteran by telephone at the instance of his accredited agent.",
    "He had driven to Fen Harbor on his own attorney's instructions to see Dr. Ada Brandt.",
    "Petitioner's attorney, Mr. Carrow, referred Petitioner to Dr. Ada Brandt for an examination.",
)
NEUTRAL = (
    "The Office of Workers' Compensation ordered her to submit to a medical examination by Dr. Ada Brandt.",
    "Dr. Ada Brandt, a specialist who was appointed to examine Orr, found no disability.",
    "Dr. Ada Brandt, chosen by striking names from the panel, deferred apportionment.",
    "The Medical Unit issued a panel, from which Dr. Ada Brandt was selected as the PQME.",
    "The parties used Dr. Egon Corliss as their AME in orthopedics and Dr. Ada Brandt in psychiatry.",
    "The parties stipulated that Dr. Ada Brandt would serve as a consensus examiner.",
    "The undersigned by order of July 11 appointed Dr. Ada Brandt, a surgeon, as Independent Medical Examiner.",
    "The reviewer appointed Drs. Ada Brandt and Egon Corliss as a medical arbiter panel.",
    "Dr. Ada Brandt was not properly selected under the Physicians Directory System.",
    "Dr. Ada Brandt performed an examination on behalf of the Board.",
)
AGENCY = (
    "A conflict existed between Dr. Egon Corliss, the attending osteopath, and Dr. Ada Brandt, for the government.",
    "In January, Mr. Orr saw Dr. Ada Brandt, a consulting examiner, for a psychological evaluation.",
    "Dr. Ada Brandt conducted the Veteran's QTC examination.",
    "Earlier, Dr. Ada Brandt had examined the Veteran for VA compensation purposes.",
    "Dr. Ada Brandt had performed the Department's Section 413(b) examination.",
    "He credited Dr. Ada Brandt, the psychologist with whom the Social Security Administration had scheduled her.",
)
REVIEWER = (
    "The Utilization Review Determination was prepared by Dr. Ada Brandt.",
    "The stimulator was denied in utilization review by Dr. Ada Brandt.",
    "The request was assigned by a licensed UR organization to Dr. Ada Brandt.",
    'At the insurer\'s request, Dr. Ada Brandt produced a "Medical File Review" report.',
    "The judge propounded interrogatories to Dr. Ada Brandt, a nonexamining medical expert.",
    "Dr. Ada Brandt testified at the hearing as a medical expert.",
    "A consulting physician, Dr. Ada Brandt, evaluated the appeal on paper.",
    "The respondents had Dr. Ada Brandt go over the diagnostic studies and write a report.",
    "Dr. Ada Brandt, whom Norfell Casualty hired to comment upon the chart, disagreed.",
    "A specialist opinion from the VHA was authored by Dr. Ada Brandt in October.",
    "Unum had the appeal file reviewed by two physicians. Dr. Ada Brandt, a neurosurgeon, saw no compression.",
    "Dr. Ada Brandt conceded that she had reviewed records only.",
)
TREATING = (
    "The Request for Authorization of Dr. Ada Brandt for a stimulator was denied.",
    "The prior authorization request submitted by Dr. Ada Brandt was denied.",
    "The bills are for services rendered to date by Dr. Ada Brandt, a chiropractor.",
    "He was next taken on as a patient by Dr. Ada Brandt.",
    "Ms. Orr's medications are managed by Dr. Ada Brandt.",
    "Applicant submitted a rebuttal by Dr. Ada Brandt, the prescribing physician.",
    "The judge weighed the opinion of Dr. Ada Brandt, Fenwick's treating physician.",
    "He read the records of other treating providers, specifically Dr. Ada Brandt.",
    "She wrote to one of Fenwick's other physicians, Dr. Ada Brandt.",
    "He saw his treating physician, Dr. Egon Corliss, and his secondary pain physician, Dr. Ada Brandt.",
    "Dr. Ada Brandt, a psychologist, sees appellant each fortnight.",
    "Nobody was as convincing as Dr. Ada Brandt, who had carried out both laminectomies.",
    "A change of physician to Dr. Ada Brandt was granted in August.",
    "Applicant selected Dr. Ada Brandt from the provider network.",
    "He began treating with Dr. Egon Corliss and with Dr. Ada Brandt.",
    "Dr. Ada Brandt fused the spine and injected the joint. She testified that she did not examine the hip until May.",
)
UNKNOWN = (
    "OWCP's medical adviser reviewed Dr. Ada Brandt's report and found five percent.",
    "Dr. Ada Brandt, a Board-certified family practitioner, opined that he had thirteen percent.",
    "Claimant went to Dr. Ada Brandt for a medical examination.",
    "Respondent's counsel asked Dr. Ada Brandt whether the tear was old.",
    "The commissioner relied on the opinions of Dr. Egon Corliss and Dr. Ada Brandt.",
    "There was no conflict between Dr. Ada Brandt and the adviser.",
    "Claimant disputed the determination in which Dr. Ada Brandt was quoted.",
    "Dr. Ada Brandt was not authorized to treat the shoulder.",
    "Claimant underwent an independent medical examination. Dr. Ada Brandt disagreed with it.",
)
TABLE = {
    "insurer_examiner": PAYER,
    "claimant_expert": CLAIMANT,
    "neutral_examiner": NEUTRAL,
    "agency_examiner": AGENCY,
    "records_reviewer": REVIEWER,
    "treating": TREATING,
    "unknown": UNKNOWN,
}


@pytest.mark.parametrize(("role", "told"), [(role, told) for role, group in TABLE.items() for told in group])
def test_a_construction_tells_the_role(role: str, told: str) -> None:
    assert role_among_facts(told) == role


SIDES = (
    ("The physician assigned by the Bureau, Dr. Ada Brandt, rated her.", "agency"),
    ("Dr. Ada Brandt was not properly selected under the Physicians Directory System.", "agency"),
    ("The court appointed Dr. Ada Brandt to examine her.", "court"),
    ("Claimant sought her own IME, which was performed by Dr. Ada Brandt.", "claimant"),
    ("Dr. Ada Brandt, whom Norfell Casualty hired to comment upon the chart, disagreed.", "insurer"),
    ("The employer offered testimony from its own doctor, Dr. Ada Brandt.", "employer"),
    ("The Utilization Review Determination was prepared by Dr. Ada Brandt.", "unknown"),
)


@pytest.mark.parametrize(("told", "side"), SIDES)
def test_a_construction_tells_the_side(told: str, side: str) -> None:
    assert [one.retained_side.value for one in among_facts(told)] == [side]
