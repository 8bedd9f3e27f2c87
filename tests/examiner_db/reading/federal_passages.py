"""Short passages in the language of federal forums and of none: hired by whom, saying what, believed or not."""

from examiner_db.vocabulary import Tribunal
from tests.examiner_db.reading.told import Told

PASSAGES = (
    Told(
        "ecab: attending and second opinion",
        Tribunal.ECAB,
        "Dr. Ilse Varnum, appellant's attending physician, opined that appellant was totally disabled due to the "
        "employment injury. OWCP referred appellant to Dr. Rafe Okonjo, a Board-certified orthopedic surgeon, for a "
        "second opinion evaluation. Dr. Okonjo found that the accepted strain had resolved and that appellant could "
        "perform her regular duties.",
        "Dr. Okonjo's opinion is well rationalized and represents the weight of the medical evidence. Dr. Varnum "
        "did not "
        "sufficiently explain her opinion, and her report is of diminished probative value.",
        (
            "Varnum: treating | causation:claimant work_capacity:claimant | rejected",
            "Okonjo: agency_examiner | causation:insurer work_capacity:insurer | credited",
        ),
    ),
    Told(
        "ecab: conflict unresolved",
        Tribunal.ECAB,
        "To resolve the conflict, OWCP referred appellant to Dr. Bran Esterly for an impartial medical evaluation. Dr. "
        "Esterly opined that appellant no longer had residuals of the accepted condition.",
        "The Board finds that the report of Dr. Esterly is equivocal and is insufficient to carry the special "
        "weight of "
        "the medical evidence.",
        ("Esterly: neutral_examiner | causation:insurer | rejected",),
    ),
    Told(
        "ecab: medical adviser",
        Tribunal.ECAB,
        "Dr. Nils Harrowgate, serving as a district medical adviser (DMA), found six percent permanent impairment "
        "of the "
        "right leg. Appellant's physician, Dr. Zelda Finn, found eleven percent permanent impairment of the right leg.",
        "OWCP properly relied on the opinion of Dr. Harrowgate.",
        (
            "Harrowgate: records_reviewer | impairment:insurer | credited",
            "Finn: treating | impairment:claimant | not_stated",
        ),
    ),
    Told(
        "social security",
        Tribunal.US_COURTS,
        "Plaintiff's treating psychiatrist, Dr. Iris Vaughn-Lee, opined that Plaintiff was unable to work. Dr. Karl "
        "Ames, a "
        "state agency physician, opined that Plaintiff was capable of light work.",
        "The ALJ gave little weight to the opinion of Dr. Vaughn-Lee and great weight to the opinion of Dr. Ames.",
        (
            "Vaughn-Lee: treating | work_capacity:claimant | rejected",
            "Ames: records_reviewer | work_capacity:insurer | credited",
        ),
    ),
    Told(
        "erisa",
        Tribunal.US_COURTS,
        "The insurer retained Dr. Joss Pryor to review the file. Dr. Pryor opined that Plaintiff could perform "
        "sedentary "
        "work. Her treating rheumatologist, Dr. Lois Agar, opined that she was totally disabled.",
        "Dr. Pryor failed to account for the effects of fatigue. The Court finds the opinion of Dr. Agar persuasive.",
        (
            "Pryor: records_reviewer | - | rejected",
            "Agar: treating | work_capacity:claimant | credited",
        ),
    ),
    Told(
        "veterans",
        Tribunal.BVA,
        "The Veteran was afforded a VA examination in May 2014 by Dr. Kip Sorrell. Dr. Sorrell opined that it was "
        "less likely "
        "than not that the hearing loss began in service. A private physician, Dr. May Dunning, opined that the "
        "hearing loss "
        "was at least as likely as not related to service.",
        "The Board finds the opinion of Dr. Dunning more probative than the opinion of Dr. Sorrell.",
        (
            "Sorrell: agency_examiner | causation:insurer | rejected",
            "Dunning: any | causation:claimant | credited",
        ),
    ),
    Told(
        "black lung",
        Tribunal.BRB,
        "Dr. Enoch Slade examined claimant on behalf of the Department of Labor and diagnosed legal pneumoconiosis "
        "due to coal "
        "dust exposure. Dr. Cary Thorne, who examined claimant at the request of employer, opined that the disease "
        "was not due "
        "to coal dust exposure.",
        "The administrative law judge permissibly discredited the opinion of Dr. Thorne as inadequately explained and "
        "permissibly credited the opinion of Dr. Slade.",
        (
            "Slade: agency_examiner | causation:claimant | credited",
            "Thorne: insurer_examiner | causation:insurer | rejected",
        ),
    ),
    Told(
        "tennessee",
        None,
        "Dr. Bo Lister treated Employee and assigned a 0% permanent impairment. Dr. Gwen Ashby conducted an "
        "evaluation at the "
        "request of Employee's attorney and assigned a 9% permanent impairment.",
        "The trial court accredited the testimony of Dr. Ashby over that of Dr. Lister.",
        (
            "Lister: treating | impairment:insurer | rejected",
            "Ashby: claimant_expert | impairment:claimant | credited",
        ),
    ),
    Told(
        "washington",
        None,
        "Dr. Ole Frick examined the worker at the request of the Department and testified that her condition was "
        "fixed and "
        "stable. The attending physician, Dr. Sia Bose, testified that she needed further treatment.",
        "I find the testimony of Dr. Bose more persuasive than that of Dr. Frick.",
        (
            "Frick: agency_examiner | mmi:insurer | rejected",
            "Bose: treating | treatment:claimant | credited",
        ),
    ),
    Told(
        "michigan and others: expert for the defense",
        None,
        "Defendant's expert, Dr. Roy Tindall, testified that plaintiff was exaggerating his complaints. Plaintiff's "
        "expert, Dr. "
        "Amy Coyne, testified that plaintiff could not return to his former job.",
        "The magistrate found Dr. Coyne more credible than Dr. Tindall.",
        (
            "Tindall: insurer_examiner | symptom_validity:insurer | rejected",
            "Coyne: claimant_expert | work_capacity:claimant | credited",
        ),
    ),
    Told(
        "an insurer's examiner for the claimant",
        None,
        "At the insurer's request, Dr. Roy Tindall examined the employee. Dr. Tindall opined that the tear was "
        "caused by the "
        "work accident and that surgery was reasonable and necessary.",
        "The judge adopted the opinion of Dr. Tindall.",
        ("Tindall: insurer_examiner | causation:claimant treatment:claimant | credited",),
    ),
    Told(
        "a treating physician for the insurer",
        None,
        "Dr. Bo Lister, the treating surgeon, opined that the tear was not related to the accident and released her "
        "to full "
        "duty.",
        "The judge relied on the opinion of Dr. Lister.",
        ("Lister: treating | causation:insurer work_capacity:insurer | credited",),
    ),
)
