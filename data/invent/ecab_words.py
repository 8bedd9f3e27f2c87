"""How decisions of the Employees' Compensation Appeals Board talk. Every docket cited is invented."""

from types import MappingProxyType

CLAIM = (
    "On {week} appellant, then a {age}-year-old {fed_job}, filed a traumatic injury claim (Form CA-1) alleging that on "
    "{day} {he} sustained an injury to {his} {body} when {he} was {mechanism} while in the performance of duty.[^4] "
    "{He} stopped work on {next_day}. OWCP accepted the claim for {sprain} and paid appellant wage-loss compensation "
    "on the supplemental rolls, and later on the periodic rolls.",
    "On {month} appellant, then a {age}-year-old {fed_job}, filed a traumatic injury claim (Form CA-1) for a {body} "
    "injury that {he} attributed to {mechanism} on {day}.[^4] OWCP accepted the claim for {sprain}. It subsequently "
    "expanded acceptance of the claim to include temporary aggravation of {degenerative}.",
    "On {week} appellant, then a {age}-year-old {fed_job}, filed a claim (Form CA-1) alleging that {mechanism} on "
    "{day} had injured {his} {body}.[^4] The employing establishment challenged the claim. OWCP accepted {sprain} by "
    "decision dated {month}.",
)
TREATING = (
    "Appellant came under the care of {full}, a Board-certified {specialty}, who in a report dated {season} noted "
    "{exam} and reviewed a {study} that showed {scan}.",
    "In reports dated {month} through {half_year}, {full}, a Board-certified {specialty} and appellant’s attending "
    "physician, related a history of the {day} incident and recorded {exam}. A diagnostic study revealed {scan}.",
    "{full}, a Board-certified {specialty}, began treating appellant on {week}. In a note dated {season} {p_he} "
    "observed {exam}.",
)
REFERRAL = (
    "On {later} OWCP referred appellant, with a statement of accepted facts (SOAF), the case record and a list of "
    "questions, to {full}, a Board-certified {specialty}, for a second opinion evaluation.",
    "OWCP, on {later}, referred appellant for a second opinion examination with {full}, a Board-certified {specialty}, "
    "to determine the nature and extent of any remaining employment-related condition.",
    "To determine whether residuals of the accepted condition remained, OWCP referred appellant to {full}, a "
    "Board-certified {specialty}, for a second opinion.",
)
EXAMINED = (
    "In a report dated {ime_report}, {dr} reviewed the SOAF, the history of injury and the medical record, and set out "
    "{p_his} findings on physical examination, which were within normal limits apart from guarding.",
    "{dr} examined appellant on {ime_day}. In {p_his} {ime_report} report {p_he} described a full range of motion and "
    "no atrophy.",
    "In {p_his} {ime_report} report, {dr} noted appellant’s complaints and the results of diagnostic testing.",
)
CONFLICT = (
    "OWCP determined that there was a conflict in the medical opinion evidence between {t}, for appellant, and {s}, "
    "for the government. To resolve the conflict, it referred appellant to {full}, a Board-certified {specialty}, for "
    "an impartial medical examination pursuant to 5 U.S.C. § 8123(a).",
    "Finding {t} and {s} in conflict, OWCP on {second_day} referred appellant, the case record and a SOAF to {full}, a "
    "Board-certified {specialty}, serving as the impartial medical examiner (IME).",
)
ADVISER = (
    "On {second_day} OWCP routed the case record to {full}, a Board-certified {specialty} serving as a district "
    "medical adviser (DMA), who reviewed the reports of record.",
    "OWCP asked {full}, a Board-certified {specialty} acting as its district medical adviser (DMA), to review the "
    "medical record and to rate appellant’s impairment.",
)
BOARD_OPINIONS = MappingProxyType(
    {
        ("causation", "insurer"): (
            "{dr} opined that the accepted {sprain} had resolved and that appellant had no residuals of {injury}.",
            "{P_he} concluded that appellant’s present complaints were due to {degenerative}, which was not related "
            "to {injury}.",
            "{dr} found that {injury} had caused no more than a temporary aggravation, which had ceased by {season}.",
            "{dr} advised that {injury} did not cause or aggravate the claimed {diagnosis}.",
            "{P_he} indicated that there was no objective evidence that the work-related condition was still active, "
            "and that any continuing symptoms reflected {degenerative}.",
            "{dr} explained that appellant’s {diagnosis} was degenerative and not causally related to the accepted "
            "employment injury.",
        ),
        ("causation", "claimant"): (
            "{dr} opined that {injury} had caused the {diagnosis} and that residuals continued.",
            "{P_he} found that appellant continued to suffer residuals of {injury}.",
            "{dr} concluded that appellant’s {diagnosis} was causally related to {injury}, explaining how "
            "{mechanism} would produce it.",
            "{dr} related the {diagnosis} to {injury}.",
        ),
        ("work_capacity", "insurer"): (
            "{P_he} advised that appellant was capable of returning to {his} date-of-injury position without "
            "restrictions.",
            "{dr} found that appellant could work full duty as a {fed_job}.",
            "{dr} completed a work capacity evaluation (Form OWCP-5c) that listed no restrictions.",
        ),
        ("work_capacity", "claimant"): (
            "{P_he} held appellant off work.",
            "{dr} indicated that appellant remained totally disabled from {his} date-of-injury position.",
            "{dr} opined that appellant could perform only sedentary work for four hours a day.",
        ),
        ("treatment", "insurer"): (
            "{dr} saw no need for further medical treatment of the accepted condition.",
            "{P_he} advised that {treatment} was not medically warranted.",
        ),
        ("treatment", "claimant"): ("{dr} requested authorization for {treatment}.",),
        ("impairment", "insurer"): (
            "Applying the sixth edition of the A.M.A., Guides, {dr} calculated three percent permanent impairment.",
            "{dr} concluded that appellant had zero percent permanent impairment under the A.M.A., Guides.",
        ),
        ("impairment", "claimant"): (
            "{dr} rated 14 percent permanent impairment under the sixth edition of the A.M.A., Guides.",
            "{P_he} found 18 percent permanent impairment, using the diagnosis-based impairment (DBI) method.",
        ),
    }
)
JURISDICTION = (
    "By appeal filed {appeal_day} appellant, through counsel, seeks review of a {order_day} merit decision of the "
    "Office of Workers’ Compensation Programs (OWCP).[^2] The Board has jurisdiction over the merits of this case "
    "under the Federal Employees’ Compensation Act[^3] (FECA) and 20 C.F.R. §§ 501.2(c) and 501.3."
)
ISSUES = MappingProxyType(
    {
        "termination": "The issue is whether OWCP properly terminated appellant’s wage-loss compensation and medical "
        "benefits, effective {order_day}, on the ground that {he} had no further disability or residuals due to {his} "
        "accepted employment injury.",
        "expansion": "The issue is whether appellant has met {his} burden of proof to expand the acceptance of {his} "
        "claim to include {a_diagnosis}.",
        "schedule": "The issue is whether appellant has met {his} burden of proof to establish greater permanent "
        "impairment of the affected member than that previously awarded.",
    }
)
PROPOSED = (
    "By notice dated {hearing}, OWCP proposed to terminate appellant’s wage-loss compensation and medical benefits. It "
    "afforded {him} 30 days to submit additional evidence or argument. No further medical evidence was received.",
    "Appellant, through counsel, thereafter requested that OWCP expand the acceptance of {his} claim.",
)
AFTER = (
    "Appellant submitted physical therapy notes and a note signed by a nurse practitioner. On appeal counsel argues "
    "that the government’s physician is biased and that OWCP did not follow the rotation in selecting a physician.",
    "OWCP had also scheduled an examination for {half_year}, which appellant did not attend because the notice was "
    "returned as undeliverable. It was not rescheduled with that physician.",
    "A magnetic resonance imaging (MRI) scan dated {half_year} was added to the record. The radiologist made no "
    "statement regarding cause.",
)
ON_APPEAL = (
    "Counsel contends that the findings on examination were misread. The Board has considered the argument and finds "
    "that the medical evidence discussed above determines this appeal."
)
ORDERED = (
    "IT IS HEREBY ORDERED THAT the {order_day} decision of the Office of Workers’ Compensation Programs is "
    "{disposition}."
)
SEE_ALSO = (
    "Id.; see also X.Y., Docket No. 07-9917 (issued October 12, 2007) (where the Board found that Dr. Pellworth, the "
    "second opinion physician, had relied upon an outdated SOAF).",
    "Id.; see also W.X., Docket No. 06-9908 (issued June 6, 2007); T.V., Docket No. 07-9921 (issued April 2, 2008).",
    "Id.; Federal (FECA) Procedure Manual, Part 2 -- Claims.",
)
NOTES = MappingProxyType(
    {
        1: "A fee for representation before the Board is valid only if the Board approves it. 20 C.F.R. § 501.9(e).",
        2: "Appellant timely requested oral argument before the Board. 20 C.F.R. § 501.5(b). The Board, in exercising "
        "its discretion, denies the request, as the arguments can be adequately addressed on the record.",
        3: "5 U.S.C. § 8101 et seq.",
        4: "OWCP assigned the claim OWCP File No. xxxxxx902.",
        5: "Q.Z., Docket No. 07-9901 (issued May 5, 2008); V.U., Docket No. 06-9932 (issued March 1, 2007).",
        7: "5 U.S.C. § 8123(a); Z.Q., Docket No. 07-9944 (issued June 9, 2008).",
        8: "U.V., Docket No. 06-9958 (issued January 16, 2007).",
    }
)
PRECEDENT = MappingProxyType(
    {
        "termination": (
            "Once OWCP accepts a claim and pays compensation, it bears the burden of proof to justify termination or "
            "modification of benefits.[^5] It must come forward with rationalized medical opinion evidence that "
            "rests on a sound factual and medical history.[^6]",
            "Section 8123(a) of FECA provides that, if there is disagreement between the physician making the "
            "examination for the United States and the physician of the employee, the Secretary shall appoint a third "
            "physician who shall make an examination.[^7] When a case is referred to an impartial medical examiner to "
            "resolve a conflict, the opinion of such specialist, if sufficiently well rationalized and based on a "
            "proper factual background, must be given special weight.[^8]",
        ),
        "expansion": (
            "Where an employee claims that a condition not accepted or approved by OWCP was due to an employment "
            "injury, he or she bears the burden of proof to establish that the condition is causally related to that "
            "injury.[^5] Causal relationship is a medical issue, and the evidence required is rationalized medical "
            "opinion evidence.[^6]",
            "A physician’s opinion must be one of reasonable medical certainty and must be supported by medical "
            "rationale explaining the nature of the relationship.[^7] Neither the mere fact that a condition manifests "
            "itself during a period of employment, nor the belief of the employee, is sufficient.[^8]",
        ),
        "schedule": (
            "The schedule award provisions of FECA and its implementing regulations set forth the number of weeks of "
            "compensation payable to employees who sustain permanent impairment from loss of use of scheduled members "
            "of the body.[^5] OWCP evaluates the degree of impairment according to the A.M.A., Guides.[^6]",
            "OWCP procedures provide that, after obtaining all necessary medical evidence, the file should be routed "
            "to a DMA for an opinion concerning the nature and percentage of impairment.[^7] A DMA’s report that "
            "applies the A.M.A., Guides properly may constitute the weight of the medical evidence.[^8]",
        ),
    }
)
