"""How a side came by a physician: sought, sent to, consulted through counsel, disclosed, paid to read a file.

Each passage is about Dr. Amos Quarrow; what stands with a role was read so by a person before the reader saw it.
"""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Role, Tribunal

AGENCY_EXAMINER = (
    (
        Tribunal.ECAB,
        (
            "OWCP referred appellant to Dr. Amos Quarrow, a Board-certified otolaryngologist, regarding the extent of "
            "his hearing loss. Dr. Quarrow diagnosed sensorineural loss."
        ),
    ),
    (
        Tribunal.ECAB,
        (
            "OWCP sought a second opinion from Dr. Amos Quarrow, a Board-certified neurologist. Dr. Quarrow found no "
            "evidence of neuropathy."
        ),
    ),
    (Tribunal.ECAB, "OWCP obtained a second opinion from Dr. Amos Quarrow, who diagnosed a resolved strain."),
    (
        Tribunal.ECAB,
        (
            "The Office sent appellant to Dr. Amos Quarrow, a Board-certified surgeon, with a statement of accepted "
            "facts. Dr. Quarrow diagnosed tendinitis."
        ),
    ),
    (
        Tribunal.ECAB,
        (
            "OWCP then directed appellant to Dr. Amos Quarrow, a Board-certified internist, concerning his lung "
            "condition. He diagnosed asthma."
        ),
    ),
    (
        Tribunal.US_COURTS,
        (
            "Dr. Amos Quarrow examined the claimant for the disability determination service and considered him unable "
            "to work."
        ),
    ),
    (Tribunal.US_COURTS, "Dr. Amos Quarrow, who saw the claimant for the state agency, diagnosed depression."),
)
TREATING = (
    (
        Tribunal.ECAB,
        "Appellant's physician referred him to Dr. Amos Quarrow, a Board-certified surgeon, who operated on the knee.",
    ),
    (
        Tribunal.ECAB,
        (
            "Appellant was referred by her attending physician to Dr. Amos Quarrow, a Board-certified neurologist, who "
            "diagnosed radiculopathy."
        ),
    ),
    (Tribunal.OTHER, "Dr. Amos Quarrow, to whom the treating surgeon had sent the claimant, diagnosed a strain."),
    (
        Tribunal.TX_APD,
        "Dr. Amos Quarrow, a doctor to whom the claimant was referred by the treating doctor, certified MMI.",
    ),
    (Tribunal.TX_APD, "Dr. Amos Quarrow, whom the claimant then selected as treating doctor, diagnosed a tear."),
    (
        Tribunal.TX_APD,
        "Dr. Amos Quarrow, a family practitioner whom the claimant chose as her treating doctor, diagnosed a tear.",
    ),
    (Tribunal.BVA, "The Veteran's private treating physician, Dr. Amos Quarrow, submitted a letter."),
    (
        Tribunal.BVA,
        "The Veteran submitted a letter from his private physician, Dr. Amos Quarrow, who has treated him since 2002.",
    ),
    (Tribunal.BVA, "Dr. Amos Quarrow, a private neurologist who follows the Veteran for migraine, reported attacks."),
    (
        Tribunal.BVA,
        "She submitted an opinion from Dr. Amos Quarrow, the oncologist who attended the Veteran during his illness.",
    ),
    (
        Tribunal.BVA,
        "Dr. Amos Quarrow, the Veteran's primary provider since 2002, stated that the disease was due to service.",
    ),
    (Tribunal.OTHER, "Dr. Amos Quarrow, who has managed the claimant's pain since 2014, diagnosed neuropathy."),
)
INSURER_EXAMINER = (
    (
        Tribunal.BRB,
        (
            "Employer controverted the claim and arranged for him to be seen by Dr. Amos Quarrow. Dr. Quarrow "
            "diagnosed arthritis."
        ),
    ),
    (Tribunal.OTHER, "The insurer arranged for the claimant to see Dr. Amos Quarrow, who diagnosed arthritis."),
    (Tribunal.OTHER, "The carrier made an appointment for the worker with Dr. Amos Quarrow, who diagnosed arthritis."),
    (
        Tribunal.BRB,
        (
            "Employer avers that the condition became permanent on May 3, the date assigned by Dr. Amos Quarrow, to "
            "whom it had referred him. Dr. Quarrow diagnosed a strain."
        ),
    ),
    (Tribunal.OTHER, "Dr. Amos Quarrow, to whom the employer had sent the claimant, diagnosed a strain."),
    (Tribunal.TX_APD, "Dr. Amos Quarrow, a carrier-selected RME doctor, saw no such signs and diagnosed a strain."),
    (Tribunal.TX_APD, "Dr. Amos Quarrow, an RME doctor, concluded that she could do sedentary work."),
    (
        Tribunal.TX_APD,
        (
            "The carrier requested the claimant see a doctor of its choice, Dr. Amos Quarrow, an orthopedist. Dr. "
            "Quarrow examined and diagnosed a strain."
        ),
    ),
    (Tribunal.TX_APD, "The carrier asked that the claimant be examined by a doctor of its choosing, Dr. Amos Quarrow."),
    (Tribunal.TX_APD, "The claimant was examined by a doctor of the carrier's choice, Dr. Amos Quarrow."),
    (
        Tribunal.PA_COURTS,
        "Employer's petition rested upon the opinion of Amos Quarrow, M.D., that Claimant could perform the job.",
    ),
    (
        Tribunal.PA_COURTS,
        "In support of its termination petition, Employer relied on Amos Quarrow, M.D., who diagnosed a strain.",
    ),
    (
        Tribunal.NY_COURTS,
        (
            "The defendant submitted the affirmed report of its own neurologist, Dr. Amos Quarrow, who diagnosed a "
            "resolved sprain."
        ),
    ),
    (Tribunal.US_COURTS, "Defendant disclosed Dr. Amos Quarrow as an expert on causation."),
)
UNKNOWN = (
    (Tribunal.PA_COURTS, "Claimant's petition rested upon the opinion of Amos Quarrow, M.D., that she could not work."),
)
CLAIMANT_EXPERT = (
    (
        Tribunal.OK_COURTS,
        (
            "Dr. Amos Quarrow, whom Claimant consulted through her attorney, felt that she was not stable and "
            "prescribed therapy."
        ),
    ),
    (Tribunal.KY_COURTS, "Dr. Amos Quarrow, who saw the claimant once for counsel, assessed 28%."),
    (Tribunal.OTHER, "Dr. Amos Quarrow, who examined the worker for her attorney, diagnosed a tear."),
    (
        Tribunal.BVA,
        (
            "The Board acknowledges the May 2006 opinion of Dr. Amos Quarrow, obtained on the Veteran's behalf by his "
            "attorney, that the condition began in service. Dr. Quarrow diagnosed spondylosis."
        ),
    ),
    (
        Tribunal.BVA,
        (
            "A private psychologist, Dr. Amos Quarrow, diagnosed PTSD in January 2007 after an evaluation arranged by "
            "the Veteran's service organization."
        ),
    ),
    (
        Tribunal.BVA,
        (
            "A private psychologist, Dr. Amos Quarrow, diagnosed PTSD after an evaluation arranged by the Veteran's "
            "representative."
        ),
    ),
    (
        Tribunal.BVA,
        (
            "He thereafter obtained an evaluation from Dr. Amos Quarrow, a rheumatologist in private practice, whose "
            "report diagnoses fibromyalgia."
        ),
    ),
    (
        Tribunal.BVA,
        "The Veteran then obtained an opinion from Dr. Amos Quarrow, a private physician, who diagnosed fibromyalgia.",
    ),
    (
        Tribunal.BVA,
        (
            "Conversely, the private evaluator, Dr. Amos Quarrow, concluded that the lumbar strain was due to service. "
            "Dr. Quarrow diagnosed stenosis."
        ),
    ),
    (
        Tribunal.BVA,
        (
            "The Veteran has provided a February 2013 private psychiatric evaluation from a psychologist, Dr. Amos "
            "Quarrow. Dr. Quarrow diagnosed PTSD."
        ),
    ),
    (
        Tribunal.BVA,
        (
            "In November 2015, the appellant underwent an independent medical evaluation at a private clinic. The "
            "physician, Dr. Amos Quarrow, diagnosed schizophrenia."
        ),
    ),
    (Tribunal.US_COURTS, "Plaintiff disclosed Dr. Amos Quarrow as an expert on future medical expenses."),
    (Tribunal.US_COURTS, "The plaintiff designated Dr. Amos Quarrow as her expert on causation."),
)
RECORDS_REVIEWER = (
    (
        Tribunal.OK_COURTS,
        (
            "Dr. Amos Quarrow, a cardiologist, evaluated the decedent's records at the request of Employer's insurance "
            "carrier and found no relation."
        ),
    ),
    (
        Tribunal.TX_APD,
        (
            "Dr. Amos Quarrow, a cardiologist retained by the carrier to look over the hospital chart, testified that "
            "the blockage was old."
        ),
    ),
    (
        Tribunal.OTHER,
        (
            "Dr. Amos Quarrow, a neurologist hired by the insurer to go through the file, testified that the disease "
            "was old."
        ),
    ),
    (
        Tribunal.US_COURTS,
        (
            "The administrator obtained two reviews. Dr. Amos Quarrow, a rheumatologist, accepted the diagnosis of "
            "lupus but found insufficient evidence of impairment."
        ),
    ),
    (
        Tribunal.US_COURTS,
        (
            "The plan commissioned three file reviews. Dr. Amos Quarrow, a psychiatrist, concluded that no disorder "
            "was shown."
        ),
    ),
    (
        Tribunal.US_COURTS,
        (
            "Dr. Eustacia Marl, a state agency physician, opined that she could do medium work. On reconsideration Dr. "
            "Amos Quarrow reduced this to light work."
        ),
    ),
    (
        Tribunal.BRB,
        "She did not consider the negative reading of the same film that employer had obtained from Dr. Amos Quarrow.",
    ),
    (Tribunal.BRB, "Employer submitted the negative reading of the x-ray by Dr. Amos Quarrow."),
)
NEUTRAL_EXAMINER = (
    (Tribunal.CA_WCAB, "Dr. Amos Quarrow evaluated applicant as the panel QME in neurology and found 7% WPI."),
    (Tribunal.CA_WCAB, "Dr. Amos Quarrow, acting as panel QME, found 7% WPI."),
    (Tribunal.CA_WCAB, "Dr. Amos Quarrow served as the agreed medical evaluator in orthopedics."),
    (Tribunal.CA_WCAB, "We ordered the appointment of Dr. Amos Quarrow as regular physician pursuant to section 5701."),
    (Tribunal.CO_OAC, "Dr. Amos Quarrow performed the Division-sponsored examination and diagnosed a strain."),
)
CASES = {
    Role.AGENCY_EXAMINER: AGENCY_EXAMINER,
    Role.TREATING: TREATING,
    Role.INSURER_EXAMINER: INSURER_EXAMINER,
    Role.UNKNOWN: UNKNOWN,
    Role.CLAIMANT_EXPERT: CLAIMANT_EXPERT,
    Role.RECORDS_REVIEWER: RECORDS_REVIEWER,
    Role.NEUTRAL_EXAMINER: NEUTRAL_EXAMINER,
}


@pytest.mark.parametrize(
    ("role", "tribunal", "text"), [(role, *told) for role, passages in CASES.items() for told in passages]
)
def test_role(role: Role, tribunal: Tribunal, text: str) -> None:
    (reading,) = read(f"ANALYSIS\n\n{text}\n", tribunal)
    (quarrow,) = [one for one in reading.physicians if one.name.endswith("Quarrow")]
    assert quarrow.role is role


def test_an_orthopedist_called_their_own_is_not_the_claimants() -> None:
    (reading,) = read("ANALYSIS\n\nTheir own orthopedist, Dr. Amos Quarrow, recorded sixty degrees of flexion.\n")
    assert reading.physicians[0].role is Role.UNKNOWN
