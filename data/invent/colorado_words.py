"""How judges of the Colorado Office of Administrative Courts talk. Every cited case is invented."""

EMPLOYMENT = (
    "Claimant is a {age}-year-old {job} who worked for Employer on {day}. On that date {he} was {mechanism} when {he} "
    "felt pain in {his} {body}.",
    "Claimant worked for Employer as a {job}. {He} testified that on {day} {he} was hurt while {mechanism}. Employer "
    "does not dispute that the incident was reported the same afternoon.",
    "On {day} Claimant, a {job}, sustained an admitted injury to {his} {body} while {mechanism}.",
)
ATP = (
    "Employer referred Claimant to {full}, {a_specialty}, who became the authorized treating physician (ATP). On "
    "{week} {dr} documented {exam}. A scan on {month} showed {scan}.",
    "{with_degree}, {a_specialty} and Claimant’s ATP, first evaluated {him} on {week} and recorded {exam}. Imaging "
    "revealed {scan}.",
)
RESPONDENTS_IME = (
    "On {ime_day} Claimant underwent an independent medical examination (IME) with {with_degree}, at Respondents’ "
    "request.",
    "Respondents retained {with_degree}, {a_specialty}, to perform an IME, which took place on {ime_day}.",
    "Respondents arranged an independent medical examination with {with_degree}. {dr} examined Claimant on {ime_day} "
    "and testified at hearing by telephone.",
)
CLAIMANT_IME = (
    "At the request of {his} counsel, Claimant attended an IME with {with_degree}, {a_specialty}, on {second_day}.",
    "Claimant’s counsel retained {with_degree}, to conduct an independent medical examination. {dr} saw Claimant on "
    "{second_day}.",
)
DIME = (
    "On {second_day} Claimant underwent a Division Independent Medical Examination (DIME) with {with_degree}.",
    "{with_degree}, was selected through the Division’s process to perform a Division independent medical examination "
    "(DIME), and issued a report on {second_day}.",
)
REVIEW = (
    "Respondents also obtained a medical records review from {with_degree}, {a_specialty}. {dr} did not examine "
    "Claimant.",
    "At Insurer’s request {with_degree}, {a_specialty}, completed a records review on {later} without seeing Claimant.",
)
HEARING = (
    "{dr} testified at the hearing consistent with {p_his} report. {P_he} explained that {p_he} sees patients two days "
    "a week and performs examinations on the others.",
    "{dr} was deposed after the hearing. {P_he} acknowledged that {p_he} had not been given the photographs of the "
    "work site, but did not think that they would have mattered.",
    "In testimony {dr} adhered to the views stated in {p_his} report and conceded that reasonable physicians could "
    "disagree.",
)
OTHER_FINDINGS = (
    "Employer’s supervisor testified that modified duty was offered orally and that Claimant declined it. Claimant "
    "recalled no such conversation. The ALJ does not find it necessary to decide who is right, because the offer was "
    "never put in writing.",
    "Claimant underwent a functional capacity evaluation over four hours. The evaluator noted valid effort on nine of "
    "eleven measures and recommended that restrictions be set by a physician.",
    "In a letter to Claimant, the adjuster wrote that “causation remains under investigation” and that no treatment "
    "would be authorized meanwhile. Claimant paid for two visits out of pocket.",
    "An urgent care note of {next_day} describes pain at the {body}, rated seven of ten. The form’s box for a work-"
    "related mechanism is blank.",
    "Claimant testified that {he} takes over-the-counter medication and that {he} has applied for lighter work with "
    "two other employers. The ALJ finds {his} testimony credible.",
    "Physical therapy notes from {season} to {half_year} report slow progress. None of the therapists offered a view "
    "on causation.",
    "A second-opinion appointment with a surgeon in Denver was authorized but never kept, because the surgeon retired.",
    "Claimant received a written list of designated providers on {next_day}.",
    "Respondents assert that Claimant’s symptoms began before {day}. No record admitted at hearing so states.",
)
LAW = (
    "The purpose of the Workers’ Compensation Act of Colorado is to assure the quick and efficient delivery of "
    "benefits to injured workers at a reasonable cost to employers. § 8-40-102(1), C.R.S. Claimant bears the burden of "
    "proof by a preponderance of the evidence.",
    "The findings address the evidence that decides the issues; evidence that points the other way has been considered "
    "and found unpersuasive. Quenbury Freight v. Aldersey, 94 P.3d 99977 (Colo. App. 2003).",
    "Expert medical opinion is not required to prove causation, but where it is presented the ALJ determines its "
    "weight and credibility. Thornwick Mining v. Estrado, 61 P.3d 99958 (Colo. App. 2002).",
)
DIME_LAW = (
    "A DIME physician’s findings on MMI and impairment are binding unless overcome by clear and convincing evidence. "
    "§ 8-42-107(8), C.R.S. A mere difference of opinion between physicians does not amount to such evidence. Hollier "
    "v. Pagosa Stables, 22 P.3d 99941 (Colo. App. 2000)."
)
TESTS = (
    "In weighing testimony the fact finder looks to its consistency and reasonableness, to the motives of the witness, "
    "to contradiction by other evidence, and to bias or interest. Sorrelhurst v. Divide Timber, 98 P.2d 99905 (Colo. "
    "1936).",
    "A pre-existing condition does not disqualify a claim if the employment aggravated, accelerated or combined with "
    "it to produce disability or a need for treatment. Weatherill v. Ouray Packing, 805 P.2d 99912 (Colo. App. 1990).",
)
PREFERS = (
    "The opinions of {w} are credible and more persuasive than the contrary opinions of {l}.",
    "As found, {w}’s opinions are credible and are supported by the medical records. The contrary opinion of {l} is "
    "not persuasive.",
    "The ALJ credits the opinion of {w} over that of {l}, who did not address the mechanism of injury.",
    "{l}’s opinion is not persuasive because it rests on an inaccurate understanding of how the injury occurred. The "
    "ALJ credits {w}.",
)
PAPER = (
    "The ALJ is not persuaded by {l}, whose paper review was done by a physician who has never examined Claimant, and "
    "credits the opinion of {w} instead."
)
NOT_OVERCOME = (
    "The opinion of {l} shows no more than a difference of opinion and does not constitute clear and convincing "
    "evidence that {w} was incorrect. The ALJ credits the DIME opinion of {w}."
)
PARTLY = (
    "The ALJ finds {w} persuasive with regard to maximum medical improvement, but not with regard to causation, where "
    "the opinion of {l} is more consistent with the record."
)
BARRED = (
    "The claim was filed more than two years after Claimant recognized the nature of the injury, and is therefore "
    "barred by § 8-43-103(2), C.R.S. The ALJ need not resolve the dispute among the physicians."
)
ORDERS = {
    "claimant_won": (
        "Respondents shall pay for reasonable, necessary and related medical treatment of Claimant’s {body}, including "
        "{treatment}.",
        "Claimant proved that the {diagnosis} is compensable. Insurer shall pay temporary disability benefits "
        "according to law.",
    ),
    "claimant_lost": (
        "Claimant’s request for {treatment} is denied and dismissed.",
        "Claimant failed to prove by a preponderance of the evidence an entitlement to further benefits. The claim is "
        "denied and dismissed.",
    ),
    "mixed": (
        "Respondents shall pay for medical treatment received through {half_year}. The request for temporary "
        "disability benefits after that date is denied and dismissed.",
    ),
}
NOTICE = (
    "Whoever is dissatisfied with this order may file a petition to review it with the Denver office within twenty "
    "days after it was mailed or served; otherwise it becomes final. A petition that is mailed counts as filed on the "
    "day shown on the certificate of mailing. A transcript must be ordered, and paid for, at the same time. § "
    "8-43-301(2), C.R.S."
)
