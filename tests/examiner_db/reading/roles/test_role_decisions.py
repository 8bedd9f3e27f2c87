"""Who each physician was in short decisions with captions, parties known by name, and sentences that announce."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

DECISIONS = (
    (
        Tribunal.IL_IWCC,
        """ILLINOIS WORKERS' COMPENSATION COMMISSION
ORRIN TAMM, Petitioner, v. HALDEN CASTINGS, INC., Respondent.

FINDINGS OF FACT

Petitioner, a 44-year-old grinder, felt a pop in his right shoulder on March 3, 2016. He went to Lakeview
Immediate Care, where Dr. Piers Lodge diagnosed a strain. An MRI of April 2, 2016, read by Dr. Una Sorrel,
showed a partial tear. (PX4) He then came under the care of Dr. Basil Thorne, who performed an arthroscopic
repair on June 9, 2016. (PX5)

Dr. Cato Winslow

Respondent sent Petitioner to Dr. Winslow on May 20, 2016. (RX2) He believed the tear was degenerative.

At the request of his attorney, Petitioner saw Dr. Ivo Marsh on January 4, 2017. Dr. Marsh rated the shoulder at 12%.

Dr. Lena Frost prepared a utilization review for Respondent dated May 28, 2016. (RX3)
""",
        {
            "Lodge": "treating",
            "Sorrel": "treating",
            "Thorne": "treating",
            "Winslow": "insurer_examiner",
            "Marsh": "claimant_expert",
            "Frost": "records_reviewer",
        },
    ),
    (
        Tribunal.US_COURTS,
        """UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF MICHIGAN
ROSALIND PIKE, Plaintiff, v. KESTREL NATIONAL LIFE INSURANCE COMPANY, Defendant.
OPINION AND ORDER

I. BACKGROUND
Plaintiff Rosalind Pike worked for Albion Freight. Pike stopped work in May 2014 because of lupus. Her
rheumatologist, Dr. Thea Moss, certified that she could not work. Dr. Moss had treated Pike since 2009. Pike
also saw Dr. Colm Reddy, a neurologist, for migraines.

Kestrel National Life Insurance Company ("Kestrel") approved the claim. In 2016, Kestrel sent Pike's file to two
physicians at Argus Medical Review. The first, Dr. Bram Oakes, an internist, opined that Pike could perform
sedentary work. The second, Dr. Nadia Crewe, board certified in rheumatology, agreed. Neither examined her.

On appeal Kestrel retained Dr. Silas Boyd, who examined Pike on June 2, 2017. Kestrel also consulted its medical
director, Dr. Faye Lund.

The Social Security Administration had Pike examined by Dr. Otis Hale in 2015.
""",
        {
            "Moss": "treating",
            "Reddy": "treating",
            "Oakes": "records_reviewer",
            "Crewe": "records_reviewer",
            "Boyd": "insurer_examiner",
            "Lund": "records_reviewer",
            "Hale": "agency_examiner",
        },
    ),
    (
        Tribunal.PA_COURTS,
        """IN THE COMMONWEALTH COURT OF PENNSYLVANIA
Orrin Tamm, Petitioner v. Halden Castings, Inc. (Workers' Compensation Appeal Board), Respondent

OPINION
On May 4, 2017, Halden Castings, Inc. (Employer) filed a petition to terminate benefits. In support, Employer
offered the deposition testimony of Lionel Marsh, M.D., a board-certified orthopedic surgeon. Dr. Marsh examined
Claimant on March 2, 2017.

Claimant testified and presented the deposition testimony of Greta Poole, D.O., board-certified in family
medicine. Dr. Poole first saw Claimant in May 2015 and has seen him monthly. She referred Claimant to Dr. Sven
Acker, who administered injections.
Claimant also presented the report of Dr. Ina Voss, who performed an IME of Claimant at the request of counsel.
""",
        {"Marsh": "insurer_examiner", "Poole": "treating", "Acker": "treating", "Voss": "claimant_expert"},
    ),
    (
        Tribunal.MN_WCCA,
        """ORRIN TAMM, Employee/Respondent, v. HALDEN DAIRY and KESTREL MUTUAL INS. CO., Employer-Insurer/Appellants.

WORKERS' COMPENSATION COURT OF APPEALS

OPINION

BACKGROUND

The employee injured his low back on May 3, 2012. He was seen at the Northfield emergency room by Dr. Abel
Quist. On May 6 he saw his family doctor, Dr. Petra Lind, who referred him to Dr. Magnus Dahl, a neurosurgeon.
Dr. Dahl performed a fusion in 2013.

Halden Dairy had the employee examined by Dr. Rolf Steen on September 9, 2013. Dr. Steen concluded that the
fusion was unrelated. Dr. Steen re-examined the employee in 2014. Dr. Karl Ness, a psychiatrist, examined the
employee on behalf of Kestrel Mutual. Dr. Ness found no psychiatric diagnosis.

The employee was evaluated by Dr. Eva Holm at his attorney's request on January 5, 2014. By agreement, Dr. Tor
Vik conducted a neutral examination.

In connection with a 2004 injury, the employee treated with Dr. Ulf Berg, a chiropractor.
""",
        {
            "Quist": "treating",
            "Lind": "treating",
            "Dahl": "treating",
            "Steen": "insurer_examiner",
            "Ness": "insurer_examiner",
            "Holm": "claimant_expert",
            "Vik": "neutral_examiner",
            "Berg": "treating",
        },
    ),
    (
        Tribunal.CO_OAC,
        """OFFICE OF ADMINISTRATIVE COURTS
STATE OF COLORADO
WORKERS' COMPENSATION NO. 5-222-333

FINDINGS OF FACT

1. Claimant works as a welder for Employer. On May 2, 2020 he injured his left knee.
2. Employer referred Claimant to HealthFirst, where he was treated by Nora Cass, M.D. Dr. Cass referred Claimant
to Owen Drew, M.D., an orthopedic surgeon, for a surgical consultation.
3. Dr. Drew recommended an arthroscopy. Respondents denied the request based on the opinion of their physician
advisor, Hugh Mead, M.D.
4. Ralph Penn, M.D., performed an IME of Claimant for Respondents on August 2, 2020.
5. Tara Stone, M.D., performed an independent medical examination at Claimant's request.
6. The Division IME was performed by Wade Yates, M.D.
""",
        {
            "Cass": "treating",
            "Drew": "treating",
            "Mead": "records_reviewer",
            "Penn": "insurer_examiner",
            "Stone": "claimant_expert",
            "Yates": "neutral_examiner",
        },
    ),
    (
        Tribunal.CA_WCAB,
        """WORKERS' COMPENSATION APPEALS BOARD
STATE OF CALIFORNIA
ORRIN TAMM, Applicant, vs. HALDEN UNIFIED SCHOOL DISTRICT, Permissibly Self-Insured, Defendant.

FACTUAL BACKGROUND
Applicant's primary treating physician was Iris Vance, D.C. She referred applicant to Mark Eaton, M.D., for a
pain consultation. Applicant was examined by Cora Wills, M.D., the panel QME, on May 3, 2018, and by Neil
Abbott, Ph.D., as an agreed medical evaluator in psychology. Defendant obtained a report from Dr. Joss Kemp, who
reviewed surveillance video and the medical file. The request for authorization was denied by the utilization
review physician, Dr. Lars Toll.
""",
        {
            "Vance": "treating",
            "Eaton": "treating",
            "Wills": "neutral_examiner",
            "Abbott": "neutral_examiner",
            "Kemp": "records_reviewer",
            "Toll": "records_reviewer",
        },
    ),
    (
        Tribunal.BRB,
        """Benefits Review Board
BRB No. 15-0111 BLA
ORRIN TAMM, Claimant-Respondent v. HALDEN COAL COMPANY, Employer-Petitioner

DECISION and ORDER

The administrative law judge considered the medical opinions of Drs. Yost, Penn, Marlow, and Crewe. Dr. Yost,
who performed the Department of Labor's complete pulmonary evaluation, diagnosed legal pneumoconiosis.
Director's Exhibit 11. Dr. Marlow, who examined claimant at the request of his counsel, agreed. Claimant's
Exhibit 1. Dr. Penn examined claimant and opined that his obstruction is due solely to smoking. Employer's
Exhibit 2. Dr. Crewe conducted a review of the records for employer and agreed with Dr. Penn. Employer's Exhibit
5.

Dr. Sachs read the May 1, 2013 x-ray as positive, and Dr. Wolfe read it as negative. Claimant's treating
physician, Dr. Ibanez, did not address the cause.
""",
        {
            "Yost": "agency_examiner",
            "Marlow": "claimant_expert",
            "Penn": "insurer_examiner",
            "Crewe": "records_reviewer",
            "Sachs": "records_reviewer",
            "Wolfe": "records_reviewer",
            "Ibanez": "treating",
        },
    ),
    (
        Tribunal.NY_WCB,
        """STATE OF NEW YORK WORKERS' COMPENSATION BOARD
MEMORANDUM OF BOARD PANEL DECISION
FACTS
The claimant, a porter, has an established claim for the right knee. Dr. Lyle Marsh, the claimant's orthopedist,
found a 40% schedule loss of use. Dr. Abel Crewe examined the claimant for the carrier and found 10%. The
claimant also treated with Dr. Nina Pool, a podiatrist. Dr. Ezra Thorn, the carrier's psychiatric consultant,
filed a report. The Board's impartial specialist, Dr. Maud Kerr, found 25%.
""",
        {
            "Marsh": "treating",
            "Crewe": "insurer_examiner",
            "Pool": "treating",
            "Thorn": "insurer_examiner",
            "Kerr": "neutral_examiner",
        },
    ),
    (
        Tribunal.NY_COURTS,
        """SUPREME COURT OF THE STATE OF NEW YORK
TAMM v. HALDEN
DECISION
Defendants move for summary judgment. In support, defendants submit the affirmed reports of Dr. Lyle Marsh, an
orthopedist, and Dr. Abel Crewe, a neurologist. Dr. Marsh examined plaintiff on May 3, 2016. Defendants also
rely on the report of Dr. Nina Pool, a radiologist, who reviewed the MRI films and found degeneration. In
opposition, plaintiff submits the affirmation of Dr. Ezra Thorn, who treated her from June 2013 and performed
surgery, and of Dr. Maud Kerr, who read the MRI films of her knee.
""",
        {
            "Marsh": "insurer_examiner",
            "Crewe": "insurer_examiner",
            "Pool": "records_reviewer",
            "Thorn": "treating",
            "Kerr": "treating",
        },
    ),
    (
        Tribunal.KY_COURTS,
        """COMMONWEALTH OF KENTUCKY
COURT OF APPEALS
HALDEN STAMPING, LLC, APPELLANT v. ORRIN TAMM, APPELLEE
OPINION
Tamm worked for Halden Stamping. On May 3, 2015, Tamm injured his back. He was treated by Dr. Lyle Marsh at
Baptist, who performed a discectomy. Tamm submitted a Form 107 from Dr. Abel Crewe. Dr. Crewe evaluated Tamm at
his attorney's request. Halden filed the report of Dr. Nina Pool, who evaluated Tamm on June 1, 2016. Dr. Ezra
Thorn performed a university evaluation pursuant to KRS 342.315. Dr. Maud Kerr performed a utilization review
for Halden.
""",
        {
            "Marsh": "treating",
            "Crewe": "claimant_expert",
            "Pool": "insurer_examiner",
            "Thorn": "neutral_examiner",
            "Kerr": "records_reviewer",
        },
    ),
    (
        Tribunal.ECAB,
        """United States Department of Labor
Employees' Compensation Appeals Board
O.T., Appellant and U.S. POSTAL SERVICE, Employer
DECISION AND ORDER
FACTUAL HISTORY
On May 3, 2012 appellant filed an occupational disease claim. In a report dated June 1, 2012, Dr. Lyle Marsh, a
Board-certified family practitioner, diagnosed carpal tunnel syndrome. An electromyogram performed by Dr. Abel
Crewe, a Board-certified neurologist, confirmed the diagnosis. Dr. Nina Pool, a hand surgeon, performed a right
release on May 4, 2013. OWCP referred the case record to Dr. Ezra Thorn, a Board-certified orthopedic surgeon
serving as an OWCP medical adviser. It also referred appellant to Dr. Maud Kerr for a second opinion
examination. On August 1, 2014 OWCP selected Dr. Ivo Wick, a Board-certified orthopedic surgeon, to resolve the
conflict. Counsel submitted a report from Dr. Ola Finch, who examined appellant on March 1, 2015 and rated the
arm at 12 percent.
""",
        {
            "Marsh": "treating",
            "Crewe": "treating",
            "Pool": "treating",
            "Thorn": "records_reviewer",
            "Kerr": "agency_examiner",
            "Wick": "neutral_examiner",
            "Finch": "unknown",
        },
    ),
    (
        None,
        """ARKANSAS WORKERS' COMPENSATION COMMISSION
CLAIM NO. G999999
ORRIN TAMM, EMPLOYEE, CLAIMANT v. HALDEN LUMBER CO., EMPLOYER, RESPONDENT; KESTREL CASUALTY, CARRIER, RESPONDENT
FINDINGS OF FACT
The claimant was sent by the respondents to Dr. Lyle Marsh, who treated him conservatively. He obtained a change
of physician to Dr. Abel Crewe. Dr. Crewe ordered an MRI, which the radiologist Dr. Nina Pool read as showing a
herniation. The respondents then had the claimant evaluated by Dr. Ezra Thorn. Respondents' counsel asked Dr.
Maud Kerr to review the films; Dr. Kerr reported that they were normal. Dr. Ola Finch, the claimant's personal
physician, continued his medications.
""",
        {
            "Marsh": "treating",
            "Crewe": "treating",
            "Pool": "treating",
            "Thorn": "insurer_examiner",
            "Kerr": "records_reviewer",
            "Finch": "treating",
        },
    ),
    (
        Tribunal.NY_COURTS,
        """Appellate Division, Third Department
In the Matter of the Claim of ORRIN TAMM, Respondent, v HALDEN FREIGHT et al., Appellants. WORKERS' COMPENSATION
BOARD, Respondent.

Appeal from a decision of the Workers' Compensation Board. Claimant, a driver, injured his back in 2014. Lyle
Marsh, claimant's treating orthopedist, opined that he was totally disabled. Abel Crewe, an orthopedic surgeon
who conducted an independent medical examination on behalf of the employer's workers' compensation carrier,
found a mild partial disability. Nina Pool, a neurologist to whom Marsh had referred claimant, diagnosed
radiculopathy. The carrier's neurologist, Ezra Thorn, disagreed.
""",
        {"Marsh": "treating", "Crewe": "insurer_examiner", "Pool": "treating", "Thorn": "insurer_examiner"},
    ),
    (
        Tribunal.MA_DIA,
        """COMMONWEALTH OF MASSACHUSETTS
DEPARTMENT OF INDUSTRIAL ACCIDENTS
Orrin Tamm, Employee; Halden Assisted Living, Employer; Kestrel Mutual, Insurer
REVIEWING BOARD DECISION
The employee injured her knee in 2006. She treated with Dr. Lyle Marsh, who performed surgery. On June 1, 2007
the employee was examined by Dr. Abel Crewe pursuant to § 11A. The judge allowed additional medical evidence.
The employee offered the report of Dr. Nina Pool; the insurer offered the report of its examiner, Dr. Ezra
Thorn.
""",
        {"Marsh": "treating", "Crewe": "neutral_examiner", "Pool": "claimant_expert", "Thorn": "insurer_examiner"},
    ),
    (
        Tribunal.TX_APD,
        """APPEAL NO. 951111
On May 3, 1995, a contested case hearing was held. The claimant injured his back on June 1, 1994. His treating
doctor, Dr. M, certified MMI. Dr. Lyle Marsh, the designated doctor, certified an 8% rating. Dr. Abel Crewe, who
examined the claimant at the carrier's request, assigned zero. Dr. Nina Pool, a referral doctor, read the MRI.
Dr. Ezra Thorn became the claimant's second treating doctor.
""",
        {"Marsh": "neutral_examiner", "Crewe": "insurer_examiner", "Pool": "treating", "Thorn": "treating"},
    ),
    (
        Tribunal.BVA,
        """BOARD OF VETERANS' APPEALS
FINDINGS OF FACT
The Veteran was seen by Dr. Lyle Marsh, his private psychiatrist, from 2006. In May 2012, the Veteran underwent
a VA examination by Dr. Abel Crewe, who found no PTSD. In support of his claim the Veteran submitted a private
medical opinion by Dr. Nina Pool, who reviewed the claims file. A VHA expert opinion was obtained from Dr. Ezra
Thorn in 2014.
""",
        {"Marsh": "treating", "Crewe": "agency_examiner", "Pool": "claimant_expert", "Thorn": "records_reviewer"},
    ),
    (
        Tribunal.US_COURTS,
        """UNITED STATES COURT OF APPEALS FOR THE SIXTH CIRCUIT
ROSALIND PIKE, Plaintiff-Appellant, v. ANDREW ASTER, Commissioner of Social Security, Defendant-Appellee.
Pike stopped working in 2009. Her treating rheumatologist, Dr. Lyle Marsh, opined that she could not work. At
the request of the state agency, Dr. Abel Crewe examined Pike in 2010. A state agency physician, Dr. Nina Pool,
reviewed the record and found she could do light work. Psychologist Ezra Thorn, Ph.D., performed a consultative
evaluation. At the hearing, Dr. Maud Kerr testified as a medical expert. Dr. Ivo Wick administered a nerve block
in 2010.
""",
        {
            "Marsh": "treating",
            "Crewe": "agency_examiner",
            "Pool": "records_reviewer",
            "Thorn": "agency_examiner",
            "Kerr": "records_reviewer",
            "Wick": "treating",
        },
    ),
    (
        Tribunal.PA_COURTS,
        """COMMONWEALTH COURT OF PENNSYLVANIA
Halden Steel Co., Petitioner v. Workers' Compensation Appeal Board (Tamm), Respondent
Claimant injured his shoulder on May 3, 2010. Claimant treated with panel physician Lyle Marsh, M.D., for ninety
days, and then with Abel Crewe, M.D. Employer's medical witness, Nina Pool, M.D., performed an IME on June 1,
2011. Claimant submitted to an impairment rating evaluation by Ezra Thorn, M.D. The utilization reviewer, Maud
Kerr, D.C., found the treatment of Ivo Wick, D.C., unreasonable.
""",
        {
            "Marsh": "treating",
            "Crewe": "treating",
            "Pool": "insurer_examiner",
            "Thorn": "neutral_examiner",
            "Kerr": "records_reviewer",
            "Wick": "treating",
        },
    ),
    (
        Tribunal.KY_COURTS,
        """SUPREME COURT OF KENTUCKY
ORRIN TAMM, APPELLANT v. HALDEN STAMPING, LLC, APPELLEE
Tamm worked for Halden as a press operator. Tamm was treated by Dr. Lyle Marsh. Tamm introduced the report of
Dr. Abel Crewe, who examined him at his attorney's request. Halden introduced reports from Dr. Nina Pool and Dr.
Ezra Thorn. Dr. Pool examined Tamm in June. Dr. Thorn reviewed the medical records at Halden's request. Tamm
fell. Tamm rested.
""",
        {"Marsh": "treating", "Crewe": "claimant_expert", "Pool": "insurer_examiner", "Thorn": "records_reviewer"},
    ),
)


@pytest.mark.parametrize(("tribunal", "text", "roles"), DECISIONS)
def test_every_physician_has_the_role_that_the_decision_tells(
    tribunal: Tribunal | None, text: str, roles: dict[str, str]
) -> None:
    (reading,) = read(text, tribunal)
    assert {one.name.split()[-1]: one.role.value for one in reading.physicians} == roles
