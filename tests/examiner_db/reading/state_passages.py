"""Short passages in the language of state forums: who was hired, what they said, whether they were believed."""

from examiner_db.vocabulary import Tribunal
from tests.examiner_db.reading.told import Told

PASSAGES = (
    Told(
        "minnesota: expert choice",
        Tribunal.MN_WCCA,
        "The employee treated with Dr. Ludo Sandvig, who recommended surgery. At the request of the employer and "
        "insurer, "
        "the employee was examined by Dr. Tess Orrick, who opined that the surgery was not reasonable or necessary.",
        (
            "The compensation judge accepted the opinion of Dr. Sandvig and was not persuaded by the opinion of Dr. "
            "Orrick."
        ),
        (
            "Sandvig: treating | treatment:claimant | credited",
            "Orrick: insurer_examiner | treatment:insurer | rejected",
        ),
    ),
    Told(
        "minnesota: foundation argued",
        Tribunal.MN_WCCA,
        "Dr. Tess Orrick conducted an independent medical examination at the request of the employer. She opined "
        "that the "
        "work injury was a temporary aggravation.",
        "The employee argues that Dr. Orrick lacked foundation. Dr. Orrick had adequate foundation for her opinion, "
        "and "
        "the judge did not err in relying upon it.",
        ("Orrick: insurer_examiner | causation:insurer | credited",),
    ),
    Told(
        "minnesota: neutral",
        Tribunal.MN_WCCA,
        "Dr. Moses Lind conducted a neutral medical examination. He assigned no permanent partial disability.",
        "The judge declined to adopt the opinion of Dr. Lind.",
        ("Lind: neutral_examiner | impairment:insurer | rejected",),
    ),
    Told(
        "illinois: section 12",
        Tribunal.IL_IWCC,
        "Dr. Cosmo Reave, the treating surgeon, opined that the tear was caused by the accident. Respondent's "
        "Section 12 "
        "examiner, Dr. Hedy Stokes, opined that Petitioner could return to full duty.",
        "The Arbitrator places greater weight on the opinions of Dr. Reave than on those of Dr. Stokes.",
        (
            "Reave: treating | causation:claimant | credited",
            "Stokes: insurer_examiner | work_capacity:insurer | rejected",
        ),
    ),
    Told(
        "illinois: silent",
        Tribunal.IL_IWCC,
        "Petitioner was examined at Respondent's request by Dr. Hedy Stokes pursuant to Section 12. Dr. Stokes "
        "opined that "
        "Petitioner was at MMI.",
        "The Arbitrator finds that Petitioner testified credibly and that the accident arose out of the employment.",
        ("Stokes: insurer_examiner | mmi:insurer | not_stated",),
    ),
    Told(
        "colorado: two examiners",
        Tribunal.CO_OAC,
        "Claimant's ATP, Dr. Wim Pascoe, recommended injections. Respondents retained Dr. Edda Lorne to perform an "
        "IME. Dr. "
        "Lorne concluded that the injections were not reasonable or necessary.",
        "Dr. Pascoe's opinion is credible and more persuasive than the contrary opinion of Dr. Lorne.",
        (
            "Pascoe: treating | treatment:claimant | credited",
            "Lorne: insurer_examiner | treatment:insurer | rejected",
        ),
    ),
    Told(
        "colorado: division examiner overcome",
        Tribunal.CO_OAC,
        "The DIME physician, Dr. Abel Quist, opined that Claimant was not at MMI. Dr. Edda Lorne, Respondents' "
        "expert, opined "
        "that Claimant had reached MMI.",
        "The ALJ is not persuaded by the opinion of Dr. Quist. The ALJ credits the opinion of Dr. Lorne.",
        (
            "Quist: neutral_examiner | mmi:claimant | rejected",
            "Lorne: insurer_examiner | mmi:insurer | credited",
        ),
    ),
    Told(
        "california: agreed evaluator",
        Tribunal.CA_WCAB,
        "The agreed medical evaluator, Dr. Ravi Oswin, found injury AOE/COE and apportioned 20% of the disability to "
        "non-industrial factors. Dr. Mina Tolland, the primary treating physician, found no apportionment.",
        "We find that the opinion of Dr. Oswin is substantial medical evidence. The WCJ properly relied on Dr. Oswin.",
        (
            "Oswin: neutral_examiner | causation:claimant apportionment:insurer | credited",
            "Tolland: treating | apportionment:claimant | not_stated",
        ),
    ),
    Told(
        "california: panel evaluator not substantial",
        Tribunal.CA_WCAB,
        "The panel QME, Dr. Gus Weil, opined that the psychiatric injury was non-industrial.",
        (
            "Dr. Weil's reports do not constitute substantial medical evidence, because he did not review the "
            "personnel file."
        ),
        ("Weil: neutral_examiner | causation:insurer | rejected",),
    ),
    Told(
        "kentucky: both sides",
        Tribunal.KY_COURTS,
        "Dr. Pia Garland evaluated the claimant at the request of her counsel and assigned a 10% impairment rating. "
        "Dr. Otto "
        "Brill evaluated the claimant at the employer's request and assigned a 2% impairment rating.",
        (
            "The ALJ was entitled to rely on Dr. Garland, and we find no error in the ALJ's rejection of the "
            "contrary proof."
        ),
        (
            "Garland: claimant_expert | impairment:claimant | credited",
            "Brill: insurer_examiner | impairment:insurer | not_stated",
        ),
    ),
    Told(
        "oklahoma: appointed",
        Tribunal.OK_COURTS,
        "The court appointed Dr. Dag Ruland as an Independent Medical Examiner. Dr. Ruland opined that the work "
        "injury was "
        "the major cause of the need for treatment.",
        "The trial court adopted the opinion of Dr. Ruland.",
        ("Ruland: neutral_examiner | causation:claimant | credited",),
    ),
    Told(
        "new york board",
        Tribunal.NY_WCB,
        "The carrier's consultant, Dr. Lena Osk, found no causally related disability. The attending physician, Dr. "
        "Fay "
        "Mirza, opined that the claimant was totally disabled.",
        "The Board Panel finds the opinion of Dr. Mirza more credible than that of Dr. Osk.",
        (
            "Osk: insurer_examiner | - | rejected",
            "Mirza: treating | work_capacity:claimant | credited",
        ),
    ),
    Told(
        "new york threshold",
        Tribunal.NY_COURTS,
        "The defendants submitted the affirmed report of Dr. Hal Brisk, the defendants' examining neurologist.",
        "Dr. Brisk failed to set forth the objective test that he used.",
        ("Brisk: insurer_examiner | - | rejected",),
    ),
    Told(
        "pennsylvania",
        Tribunal.PA_COURTS,
        "Employer presented the deposition testimony of Abel Marsh, M.D., who opined that Claimant had fully "
        "recovered. "
        "Claimant presented the testimony of her treating physician, Ione Webb, D.O., who opined that she remained "
        "unable to "
        "work.",
        "The WCJ found the testimony of Dr. Webb credible and rejected the testimony of Dr. Marsh.",
        (
            "Marsh: insurer_examiner | causation:insurer | rejected",
            "Webb: treating | work_capacity:claimant | credited",
        ),
    ),
    Told(
        "massachusetts",
        Tribunal.MA_DIA,
        "The § 11A impartial physician, Dr. Saul Ridge, opined that the employee was totally disabled. The "
        "insurer's examiner, "
        "Dr. Una Flint, opined that the employee could return to work.",
        "The judge adopted the opinion of Dr. Ridge.",
        (
            "Ridge: neutral_examiner | work_capacity:claimant | credited",
            "Flint: insurer_examiner | work_capacity:insurer | not_stated",
        ),
    ),
    Told(
        "texas",
        Tribunal.TX_APD,
        "The designated doctor, Dr. Neva Holt, certified that the claimant reached MMI with a 5% impairment rating. "
        "The "
        "treating doctor, Dr. Ty Mallow, assigned a 15% impairment rating.",
        "The report of Dr. Holt has presumptive weight, and the hearing officer properly relied on Dr. Holt.",
        (
            "Holt: neutral_examiner | mmi:insurer impairment:insurer | credited",
            "Mallow: treating | impairment:claimant | not_stated",
        ),
    ),
)
