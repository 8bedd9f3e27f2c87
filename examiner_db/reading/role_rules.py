"""The lexicon of roles: what a physician was, and who engaged the evaluation, in the words of the forums."""

from dataclasses import dataclass

from examiner_db.reading.rules import Rule
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role


@dataclass(frozen=True, slots=True)
class RoleRule(Rule):
    """A rule on the role. ``rank``: higher ones win; of equal ones, the one with more sentences."""

    role: Role = Role.UNKNOWN
    side: Side = Side.UNKNOWN
    rank: int = 50


_EXAM = r"(?:examin\w*|evaluat\w*|assess\w*|review\w*|IME|report\w*|seen|saw|consultation|testi\w+|deposition|opinion)"

_AT_REQUEST = r"(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|retained by|hired by|arranged by|requested by|scheduled by|selected by|commissioned by|obtained by)"

NEUTRAL = (
    RoleRule(
        id="role.neutral.conflict",
        meaning="An agency sent the claimant to resolve a conflict in medical opinion.",
        pattern=r"(?:resol\w+|conflict)<long>\b(?:referred|selected|scheduled|appointed)<long>(?:to|with)? ?<me>|(?:to|with|by) <me><gap>(?:to resolve (?:the|a|this)|impartial|referee|tie-?breaker)",
        needs=("conflict", "impartial", "referee", "tiebreaker", "tie-breaker"),
        examples=(
            "To resolve the conflict, OWCP referred appellant to \u24c5, a Board-certified neurologist, for an impartial examination.",
            "OWCP referred appellant to \u24c5 to resolve the conflict.",
        ),
        refuses=("\u24c5 noted a conflict between the two scans.",),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.AGENCY,
        rank=95,
    ),
    RoleRule(
        id="role.neutral.title",
        meaning="A title that only a neutral has: impartial, referee, agreed, panel QME, designated doctor, DIME.",
        pattern=(
            r"(?:impartial(?: medical)? (?:examin\w+|specialist|physician)|IMEs?(?= selected to)|referee (?:physician|medical|specialist)\w*(?: examiner| specialist)?|[Aa]greed [Mm]edical (?:[Ee]valuator|[Ee]xaminer)|\bAME\b|"
            r"P?QME|[Pp]anel [Qq]ualified|[Qq]ualified [Mm]edical [Ee]valuator|[Dd]esignated [Dd]octor|[Dd]ivision(?:-sponsored)? (?:IME|[Ii]ndependent)|DIME(?: physician)?|"
            r"[Nn]eutral (?:medical |independent |physician |\w+ )?(?:examin\w+|evaluat\w+|physician)|11A(?: impartial)?(?: medical)? (?:examin\w+|physician|report))(?:\s?\([\w. ]+\))?,?<short><me>"
            r"|<me>(?:'s)?,? (?:\([^)]{0,40}\),? )?(?:who (?:was|is|served as|acted as) )?(?:as )?(?:an?|the|our)? ?(?:[\w-]+ ){0,4}?(?:impartial medical|impartial (?:examin|specialist|physician)|referee (?:physician|medical|specialist)|[Aa]greed [Mm]edical|AME\b|P?QME\b|[Pp]anel [Qq]ualified|[Qq]ualified [Mm]edical|[Dd]esignated [Dd]octor|DIME\b|[Nn]eutral|[Ii]mpartial)"
        ),
        needs=("mpartial", "referee", "AME", "greed", "QME", "ualified", "esignated", "DIME", "ivision", "eutral", "11A", "IME"),
        examples=("The agreed medical evaluator, \u24c5, found 12% whole person impairment.", "PQME \u24c5 deemed applicant permanent and stationary."),
        refuses=("\u24c5 agreed with the diagnosis.",),
        role=Role.NEUTRAL_EXAMINER,
        rank=90,
    ),
    RoleRule(
        id="role.neutral.appointed",
        meaning="A judge, court or commission appointed the examiner, or both sides agreed on one.",
        pattern=r"(?:ALJ|[Jj]udge|[Cc]ourt|Commission|Board|WCJ|[Aa]rbitrator)\)?<short>(?:appointed|ordered<short>by|selected) <me>|<me><short>(?:was )?(?:court-appointed|appointed by the (?:ALJ|[Jj]udge|[Cc]ourt|Commission))|(?:court|Commission)-appointed (?:[\w-]+ ){0,5}<me>|(?:agreement of|agreed (?:to|by|upon)|jointly)<gap>(?:examin|evaluat)<gap><me>|<me><gap>(?:by agreement of|agreed upon by|jointly selected)",
        needs=("appointed", "selected", "agree", "ordered", "jointly"),
        examples=("The ALJ appointed \u24c5 as an independent medical examiner.", "\u24c5 was appointed by the court."),
        refuses=("The ALJ found \u24c5 credible.",),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.COURT,
        rank=92,
    ),
)

AGENCY = (
    RoleRule(
        id="role.agency.second_opinion",
        meaning="A benefits agency engaged a second opinion or consultative examination.",
        pattern=(
            r"(?:OWCP|the Office|Office of Workers' Compensation Programs|Social Security|SSA|agency|Administration|Commissioner)\b<long>\b(?:referr?\w*|sent)<long>\bto <me>(?=.{0,160}\b(?:second opinion|evaluat|examin|consultative|determine))|"
            r"second[- ]opinion (?:physician|examin\w+|specialist|evaluation|referral|report)(?: (?:by|from|with|of))?,? <me>|<me>(?:'s)?,? (?:an? |the |OWCP's |[\w' -]{0,60}?)?second[- ]opinion|"
            r"(?:consultative|consulting) (?:[\w-]+ ){0,2}(?:examin\w+|physician|psychologist|evaluat\w+),?<short> <me>|<me>,?<short>(?:consultative|state agency|State agency)|"
            r"(?:VA|C&P|compensation and pension) (?:[\w-]+ ){0,2}(?:examiner|physician|psychologist|psychiatrist),? <me>|[Ss]tate agency (?:[\w-]+ ){0,3}(?:consultant|physician|psychologist|reviewer)s?<gap><me>"
        ),
        needs=("OWCP", "Office", "second", "onsult", "VA", "C&P", "pension", "gency", "Social", "SSA", "ommissioner"),
        examples=("OWCP referred appellant to \u24c5, a Board-certified orthopedic surgeon, for a second opinion evaluation.", "The ALJ assigned great weight to the State agency consultants, including \u24c5."),
        refuses=("OWCP accepted the claim for a sprain.",),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=88,
    ),
)

REVIEW = (
    RoleRule(
        id="role.review.agency_adviser",
        meaning="An agency's medical adviser, who reviews the file.",
        pattern=r"(?:[Dd]istrict [Mm]edical [Aa]dvis[eo]r|DMA|OWCP(?:'s)? medical advis[eo]r|Office medical advis[eo]r|medical advis[eo]r)(?: \([\w.]+\))?,?<short><me>|<me>(?:'s)?,?<gap>(?:[Dd]istrict medical advis[eo]r|\bDMA\b|OWCP medical advis[eo]r|medical advis[eo]r for|serving as (?:a|an|the) (?:[\w ]+ )?(?:medical advis[eo]r|DMA))",
        needs=("dvis", "DMA"),
        examples=("OWCP forwarded the file to \u24c5, a Board-certified internist serving as a district medical adviser.", "The DMA, \u24c5, concurred."),
        refuses=("\u24c5 advised rest.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.AGENCY,
        rank=93,
    ),
    RoleRule(
        id="role.review.records",
        meaning="A review of records without an examination, for a payer or with no side named.",
        pattern=r"<me><gap>(?:completed|performed|conducted|prepared|provided|issued)<short>(?:an? )?(?:medical |independent |paper |peer )*(?:records?|paper|peer|file|chart|utilization) review|(?:records?|paper|peer|file|utilization|nonexamining|non-examining) review\w*(?: \([\w ]+\))?,?(?: (?:was |were )?(?:performed|conducted|completed|done|prepared|by|with|from))* <me>|<me>,?<short>(?:(?:peer|paper|file|records?|utilization)[ -]review\w*|non-?examining|reviewing) (?:physician|doctor|consultant|psychiatrist|psychologist)|(?:non-?examining|reviewing|[Uu]tilization [Rr]eview) (?:[\w-]+ ){0,2}(?:physician|doctor|consultant|psychiatrist|psychologist|neurologist),? <me>|hired <me><gap>to review|<me><gap>(?:never examined|did not examine|without examining)|(?:[\w']+ )?[Mm]edical [Cc]onsultant,? <me>",
        needs=("review", "onsultant", "never examined", "not examine", "without examining"),
        examples=("\u24c5 completed a medical records review.", "A peer review by \u24c5 found the surgery unnecessary."),
        refuses=("\u24c5 reviewed the records and examined the claimant.",),
        role=Role.RECORDS_REVIEWER,
        rank=82,
    ),
    RoleRule(
        id="role.review.requested",
        meaning="A review of records at the request of an employer or insurer.",
        pattern=rf"<me><gap>(?:records?|file|chart|paper|peer)[ -]review<gap>{_AT_REQUEST} <payer>|(?:records?|file|chart|paper|peer)[ -]review<gap>{_AT_REQUEST} <payer><gap>by <me>",
        needs=("review",),
        examples=("\u24c5 performed a records review at the request of the insurer.",),
        refuses=("\u24c5 examined the claimant at the request of the insurer.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=90,
    ),
    RoleRule(
        id="role.review.engaged",
        meaning="Engaged by a payer to look at records.",
        pattern=r"<payer> (?:arranged|obtained|requested|commissioned|sought|procured)<gap>review\w*<short>(?:by|from) <me>|<payer><gap>(?:retained|hired|asked|engaged|requested|obtained|commissioned|referred)<long><me><gap>\breview|<me><gap>(?:retained|hired|asked|engaged)<short>by <payer><gap>\breview|<me>,? (?:a|an|the)<gap>(?:retained|hired|asked|engaged)<short>by <payer>,?<gap>\breviewed",
        needs=("review",),
        examples=("The insurer retained \u24c5 to review the file.",),
        refuses=("The insurer retained \u24c5 to examine the claimant.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=89,
    ),
)


PAYER = (
    RoleRule(
        id="role.payer.request",
        meaning="An examination or report at the request, at the direction or on behalf of an employer or insurer.",
        pattern=(
            rf"{_AT_REQUEST} <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|counsel))?\b<long>{_EXAM}<gap><me>|<me><long>{_AT_REQUEST} <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|counsel))\b|<me> (?:examined|evaluated|saw|tested)<long> for <payer>\b|<me><long>(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|retained by|hired by|arranged by|requested by|scheduled by) <payer>|"
            rf"{_EXAM}<gap>{_AT_REQUEST} <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|counsel))?<gap>\b(?:by|with) <me>|"
            rf"\b[Aa]t (?:the )?<payer>(?:'s|'|s') (?:request|direction|behest)\b<long>{_EXAM}<gap><me>|<me><long>\b[Aa]t (?:the )?<payer>(?:'s|'|s') (?:request|direction|behest)|<payer> (?:referred|sent|scheduled|retained|hired|arranged|had|engaged)\b<long>(?:to|by|with|for)? <me>(?! as the treating)"
        ),
        needs=("request", "direction", "behalf", "retained", "hired", "arranged", "scheduled", "referred", "sent", "behest", "instance", "engaged", "selected"),
        examples=(
            "At the direction of Respondent, Petitioner was examined by \u24c5.",
            "\u24c5 examined the employee at the request of the self-insured employer.",
            "The employee was evaluated on behalf of the employer and insurer by \u24c5.",
        ),
        refuses=("\u24c5 examined the employee at the request of his attorney.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=86,
    ),
    RoleRule(
        id="role.payer.title",
        meaning="The employer's, insurer's, carrier's or defendant's examiner, expert, consultant or witness.",
        pattern=(
            r"<payer>(?:'s|'|s') (?:own )?(?:[\w-]+ ){0,4}?(?:IME|examiner|expert|consultant|evaluator|Section 12|examining|independent|medical witness|witness|physician|doctor)s?(?: (?:physician|examiner|witness|doctor|surgeon|neurologist|medical examiner))?(?: \(IME\))?,?(?: (?:was|is))? <me>|"
            r"<me>(?:'s)?,? (?:who (?:was|is) )?(?:an? |the )?<payer>(?:'s|'|s') (?!(?:attorney|counsel|request))(?:[\w-]+ ){0,3}(?:IME|examiner|expert|consultant|evaluator|witness|physician|doctor)|<me>,? (?:who )?(?:testified|opined|appeared) (?:on behalf of|for) <payer>|<payer> (?:presented|offered|submitted|introduced|relied on)<short>(?:deposition |medical )?(?:testimony|report|opinion)s? (?:of|from|by) <me>"
        ),
        needs=("IME", "xamin", "xpert", "onsultant", "valuator", "itness", "physician", "doctor", "behalf", "presented", "offered", "submitted", "introduced", "relied"),
        examples=("The carrier's consultant, \u24c5, authored a report.", "Respondent's Section 12 examiner, \u24c5, agreed.", "Employer presented the deposition testimony of \u24c5."),
        refuses=("The employer's attorney deposed \u24c5.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=87,
    ),
    RoleRule(
        id="role.payer.section_12",
        meaning="Illinois: a Section 12 examination is the respondent's.",
        pattern=r"(?:Section|\u00a7) ?12\b<gap><me>|<me>(?:'s)?<gap>(?:Section|\u00a7) ?12\b",
        needs=("12",),
        examples=("Petitioner attended a Section 12 examination with \u24c5.",),
        refuses=("\u24c5 saw 12 patients.",),
        role=Role.INSURER_EXAMINER,
        side=Side.EMPLOYER,
        rank=84,
    ),
    RoleRule(
        id="role.payer.ime",
        meaning="An independent medical examination with no side named: as a rule the payer's; the side stays unknown.",
        pattern=r"[Ii]ndependent [Mm]edical (?:[Ee]xam\w*|[Ee]valuat\w*|[Rr]eview)(?: \(IME\))?<gap>(?:by|with|from|of|to|,) <me>|\b(?:an|the|for|his|her|underwent|attended) (?:[\w-]+ ){0,2}IME\b<short>(?:by|with|from|to|,) <me>|<me><short>(?:conducted|performed|completed|did|provided|for)<short>(?:independent (?:medical|psych\w+|neuropsych\w+|orthopedic) (?:exam|eval)\w*|IME\b)|<me>'s (?:[\w-]+ ){0,3}(?:IME\b|independent medical exam\w*)|IME (?:physician|doctor|examiner|report)(?: (?:of|by|from))?,? <me>|<me>,? (?:an|the) (?:IME|independent medical) (?:examiner|physician|doctor)",
        needs=("IME", "ndependent"),
        examples=("Claimant underwent an independent medical examination (IME) with \u24c5.", "\u24c5 conducted an independent medical examination."),
        refuses=("An IME was scheduled but never held.",),
        role=Role.INSURER_EXAMINER,
        rank=60,
    ),
)

CLAIMANT = (
    RoleRule(
        id="role.claimant.request",
        meaning="An examination or report at the request of the claimant or the claimant's attorney.",
        pattern=(
            r"(?:[Aa]t (?:the )?(?:request|direction|instance) of|[Oo]n behalf of|[Rr]etained by|[Ff]or|by|to) (?:<counsel>|<claimant>(?=[ ,](?!'s)))<long>\b(?:examin\w*|evaluat\w*|assess\w*|seen|saw|IME)<gap><me>|"
            r"<me><long>(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|[Rr]etained by|hired by|requested by) (?:<counsel>|<claimant>(?!'s (?:employer|insurer)))|"
            r"\b[Aa]t <claimant>(?:'s|')(?: (?:attorney|counsel)'?s?'?)? request\b<long><me>|<me><long>\bat (?:<claimant>(?:'s|')|his|her)(?: (?:attorney|counsel)'?s?'?)? request|(?:claimant|employee|petitioner|plaintiff|applicant|worker)'?s? (?:attorney|counsel) (?:referred|sent)<long>to <me>|referred by (?:his|her) (?:attorney|counsel)<gap>to <me>"
        ),
        needs=("request", "behalf", "etained", "hired", "direction", "instance", "attorney", "counsel"),
        examples=("At the request of his attorney, the employee was evaluated by \u24c5.", "\u24c5 conducted an evaluation at claimant's request."),
        refuses=("\u24c5 examined the employee at the request of the insurer.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=86,
    ),
    RoleRule(
        id="role.claimant.title",
        meaning="The claimant's expert, evaluator or independent examiner.",
        pattern=r"<claimant>(?:'s|'|s') (?:own )?(?:retained |medical |independent |vocational |orthopedic |psychiatric )*(?:experts?|IME|(?:medical )?evaluator|(?:medical )?examiner|expert witness|consulting physician)(?: \(IME\))?,? <me>|<me>(?:'s)?,? (?:an? |the )?<claimant>(?:'s|'|s') (?:own )?(?:retained |medical |independent )*(?:expert|IME|evaluator|examiner)",
        needs=("xpert", "IME", "valuator", "xaminer", "consulting"),
        examples=("The judge relied on the employee's expert, \u24c5.",),
        refuses=("The employee's treating physician, \u24c5, agreed.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=87,
    ),
    RoleRule(
        id="role.claimant.private_opinion",
        meaning="Veterans: a private evaluation or opinion submitted by the veteran.",
        pattern=r"\bprivate (?:[\w-]+ ){0,3}(?:opinion|evaluation|examination|assessment|report)s?<gap>(?:from|by|of|with) (?:[\w-]+ ){0,4}<me>|\bprivate (?:[\w-]+ ){0,2}(?:opinion|evaluation)s?<long>in which (?:[\w-]+ ){0,4}<me>|<me>'s private (?:opinion|evaluation)",
        needs=("private",),
        examples=("The Veteran submitted a private psychological evaluation from \u24c5.",),
        refuses=("\u24c5 is in private practice.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=58,
    ),
)

TREATING = (
    RoleRule(
        id="role.treating.title",
        meaning="Called treating, attending, primary care, family or authorized treating physician, or own surgeon.",
        pattern=(
            r"\b(?:[Tt]reating|[Aa]ttending|[Pp]rimary[- ]care|[Ff]amily|ATP|PTP|PCP)\b(?! (?:records|providers' records))(?: (?!and\b)[\w-]+){0,5}?(?: \([\w. ]+\))?,?(?: (?:was|is|with|including|such as|by))? <me>|(?:[Tt]reating|[Aa]ttending) (?:physicians|doctors|surgeons|providers|chiropractors),? (?:including |such as )?<P>|"
            r"<me>(?:'s)?,? (?:\([^)]{0,40}\),? )?(?:who (?:was|is|became) )?(?:as )?(?:an? |the |one of )?(?:(?:<claimant>(?:'s)|his|her|their|own) )?(?:own )?(?:[\w-]+ ){0,4}?(?:treating|attending|primary[- ]care|family (?:physician|doctor|practitioner)|authorized treating|ATP\b|PTP\b)|<me>,? (?:(?:the )?<claimant>'s|his|her) (?:own )?(?:[\w-]+ ){0,3}(?:surgeon|physician|doctor|chiropractor|psychiatrist|psychologist|neurologist|orthopedist|internist)"
        ),
        needs=("reating", "ttending", "rimary", "amily", "ATP", "PTP", "PCP", "urgeon", "hysician", "doctor", "hiropractor", "psych", "eurologist", "rthopedist", "nternist"),
        examples=("The treating physician, \u24c5, agreed.", "\u24c5, claimant's treating orthopedist, released her to full duty."),
        refuses=("\u24c5 disagreed with the treating physicians.",),
        role=Role.TREATING,
        rank=80,
    ),
    RoleRule(
        id="role.treating.care",
        meaning="Care in so many words: treated by, under the care of, surgery by, referral between physicians.",
        pattern=(
            r"(?:treat(?:ed|ing|ment|ed regularly)|care|surger(?:y|ies)|arthroplasty|\w+(?:ectomy|plasty|scopy)|procedures?|injections?|therapy|follow(?:ed)?[- ]?up|prescription)\b<gap>\b(?:with|by|from|of|under) <me>(?! (?:agreed|opin|believ))|<me>(?:'s)? (?:\w+ ){0,3}?(?:treated|operated|prescribed|performed (?:an? |the |\w+ )*?(?:surger|arthro|fusion|discectomy|laminectomy|revision|procedure|decompression|operation|repair)|administered|provided (?:\w+ )?treatment|continued to (?:treat|prescribe|see))|"
            r"(?:referred|referral)<gap>\b(?:to|from|by) <me>(?!<gap>(?:second opinion|impartial|independent medical|IME))|(?:returned|went|presented) to <me>|(?:began|started|commenced) (?:treating|seeing)<gap><me>|<me> referred (?:him|her|the|<claimant>|Mr|Ms)|sought (?:\w+ )?(?:treatment|care)<gap><me>|recommended by <me>|released by <me>|(?:came|been) under the care of <me>|selected <me> as the treating|<me>'s (?:\w+ ){0,2}(?:operative|chart|office|treatment|progress|clinic) (?:notes?|records?)"
        ),
        needs=("reat", "care", "urger", "plasty", "ectomy", "scopy", "procedure", "njection", "therapy", "ollow", "operat", "prescri", "perform", "administer", "refer", "returned", "went", "presented", "began", "started", "commenced", "sought", "recommended", "released", "selected", "notes", "records"),
        examples=("Claimant was treated by \u24c5.", "\u24c6 referred the employee to \u24c5.".replace("\u24c6 ", "He "), "\u24c5 performed surgery on the knee."),
        refuses=("\u24c5 reviewed the treatment records.",),
        role=Role.TREATING,
        rank=50,
    ),
    RoleRule(
        id="role.treating.acts",
        meaning="Acts of care, without a word on who asked for them: a visit, a prescription, a work slip, a recommendation.",
        pattern=r"\b(?:saw|seen by|visit(?:ed)? (?:with|to)|consulted(?: with)?|appointment with|evaluated by|examined by|seeing) <me>|<me>(?:,<gap>,)? (?:\w+ ){0,2}?(?:diagnosed|recommended|ordered|saw|noted|restricted|took|released|advised|placed|kept|held|completed|indicated|treated|assigned|obtained|assessed|reported|related|opined|provided|listed|administered|stated|suggested|remarked|explained|responded|submitted|issued)\b|(?:reports?|notes?|records?|letters?|form) (?:\w+ ){0,6}?(?:from|by|of) <me>",
        needs=("",),
        examples=("On May 3 the employee was seen by \u24c5.", "\u24c5 recommended physical therapy."),
        refuses=("The judge cited \u24c5.",),
        role=Role.TREATING,
        rank=20,
    ),
)

ROLE_RULES: tuple[RoleRule, ...] = (*NEUTRAL, *AGENCY, *REVIEW, *PAYER, *CLAIMANT, *TREATING)
"""All rules on roles."""
