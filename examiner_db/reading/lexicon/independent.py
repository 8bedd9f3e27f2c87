"""Roles that neither side engaged: neutral and agency examiners, and reviewers of records."""

from examiner_db.reading.lexicon.rule import RoleRule
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

NEUTRAL: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.neutral.conflict",
        meaning="An agency sent the claimant to resolve a conflict in medical opinion.",
        patterns=(
            r"(?:resol\w+|conflict)<long>\b(?:referred|selected|scheduled|appointed)<long>(?:to|with)? ?<me>",
            r"(?:to|with|by) <me><gap>(?:to resolve (?:the|a|this)|impartial|referee|tie-?breaker)",
        ),
        needs="conflict|impartial|referee|tiebreaker|tie-breaker",
        examples=(
            (
                "To resolve the conflict, OWCP referred appellant to <P>, a Board-certified neurologist, for an "
                "impartial examination."
            ),
            "OWCP referred appellant to <P> to resolve the conflict.",
        ),
        refuses=("<P> noted a conflict between the two scans.",),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.AGENCY,
        rank=95,
    ),
    RoleRule(
        id="role.neutral.title",
        meaning="A title that only a neutral has: impartial, referee, agreed, panel QME, designated doctor, DIME.",
        patterns=(
            (
                r"(?:impartial(?: medical)? (?:examin\w+|specialist|physician)|IMEs?(?= selected to)|"
                r"referee (?:physician|medical|specialist)\w*(?: examiner| specialist)?|"
                r"[Aa]greed [Mm]edical (?:[Ee]valuator|[Ee]xaminer)|\bAME\b|P?QME|[Pp]anel [Qq]ualified|"
                r"[Qq]ualified [Mm]edical [Ee]valuator|[Dd]esignated [Dd]octor|[Dd]ivision(?:-sponsored)? (?:IME|"
                r"[Ii]ndependent)|DIME(?: physician)?|[Nn]eutral (?:medical |independent |physician |"
                r"\w+ )?(?:examin\w+|evaluat\w+|physician)|11A(?: impartial)?(?: medical)? (?:examin\w+|physician|"
                r"report))(?:\s?\([\w. ]+\))?,?<short><me>"
            ),
            (
                r"<me>(?:'s)?,? (?:\([^)]{0,40}\),? )?(?:who (?:was|is|served as|acted as) )?(?:as )?(?:an?|the|"
                r"our)? ?(?:[\w\u00a4-]+ ){0,4}?(?:impartial medical|impartial (?:examin|specialist|physician)|"
                r"referee (?:physician|medical|specialist)|[Aa]greed [Mm]edical|AME\b|P?QME\b|"
                r"[Pp]anel [Qq]ualified|[Qq]ualified [Mm]edical|[Dd]esignated [Dd]octor|DIME\b|[Nn]eutral|"
                r"[Ii]mpartial)"
            ),
        ),
        needs="mpartial|referee|AME|greed|QME|ualified|esignated|DIME|ivision|eutral|11A|IME",
        examples=(
            "The agreed medical evaluator, <P>, found 12% whole person impairment.",
            "PQME <P> deemed applicant permanent and stationary.",
        ),
        refuses=("<P> agreed with the diagnosis.",),
        role=Role.NEUTRAL_EXAMINER,
        rank=90,
    ),
    RoleRule(
        id="role.neutral.performed",
        meaning="Conducted, or was chosen to conduct, an examination that only a neutral conducts.",
        patterns=(
            (
                r"<me>[^;\u24c6]{0,120}?\b(?:perform|conduct|complet)\w* (?:an? |the )?(?:neutral|impartial|"
                r"[Dd]ivision(?:-sponsored)? (?:IME|[Ii]ndependent)|DIME)\b"
            ),
        ),
        needs="neutral|impartial|ivision|DIME",
        examples=("<P> was chosen to perform a Division independent medical examination.",),
        refuses=("<P> conducted an independent medical examination.",),
        role=Role.NEUTRAL_EXAMINER,
        rank=90,
    ),
    RoleRule(
        id="role.neutral.appointed",
        meaning="A judge, court or commission appointed the examiner, or both sides agreed on one.",
        patterns=(
            (
                r"(?:ALJ|[Jj]udge|[Cc]ourt|Commission|Board|WCJ|[Aa]rbitrator)\)?<short>(?:appointed|"
                r"ordered<short>by|selected) <me>"
            ),
            r"<me><short>(?:was )?(?:court-appointed|appointed by the (?:ALJ|[Jj]udge|[Cc]ourt|Commission))",
            r"(?:court|Commission)-appointed (?:[\w-]+ ){0,5}<me>",
            r"(?:agreement of|agreed (?:to|by|upon)|jointly)<gap>(?:examin|evaluat)<gap><me>",
            r"<me><gap>(?:by agreement of|agreed upon by|jointly selected)",
        ),
        needs="appointed|selected|agree|ordered|jointly",
        examples=(
            "The ALJ appointed <P> as an independent medical examiner.",
            "<P> was appointed by the court.",
        ),
        refuses=("The ALJ found <P> credible.",),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.COURT,
        rank=92,
    ),
)

AGENCY: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.agency.second_opinion",
        meaning="A benefits agency engaged a second opinion or consultative examination.",
        patterns=(
            (
                r"(?:OWCP|the Office|Office of Workers' Compensation Programs|Social Security|SSA|agency|"
                r"Administration|Commissioner)\b<long>\b(?:referr?\w*|"
                r"sent)<long>\bto <me>(?=.{0,160}\b(?:second opinion|evaluat|examin|consultative|determine))"
            ),
            (
                r"second[- ]opinion (?:physician|examin\w+|specialist|evaluation|referral|report)(?: (?:by|from|"
                r"with|of))?,? <me>"
            ),
            (
                r"<me>(?:'s)?,? (?:an? |the |OWCP's )?(?:(?!review|respond|comment|agree|disagree|and\b|with\b|to\b|"
                r"of\b)[\w'-]+ ){0,6}?second[- ]opinion"
            ),
            (
                r"(?:consultative|consulting) (?:[\w-]+ ){0,2}(?:examin\w+|physician|psychologist|"
                r"evaluat\w+),?<short> <me>"
            ),
            r"<me>,?<short>(?:consultative|state agency|State agency)",
            (
                r"(?:VA|C&P|compensation and pension) (?:[\w-]+ ){0,2}(?:examiner|physician|psychologist|"
                r"psychiatrist),? <me>"
            ),
            (
                r"(?:VA|C&P|compensation and pension) (?:[\w-]+ ){0,3}(?:exam(?:ination)?|evaluation)s?<gap>"
                r"(?:by|with|from) <me>"
            ),
            (
                r"<me>(?:, [^,;]{3,60},)?(?: and \u24c6(?:, [^,;]{3,60},)?)?,? (?:who )?(?:examined|evaluated|saw|"
                r"tested)"
                r"<gap>(?:on behalf of|at the request of|for) (?:the )?<agency>"
            ),
            (
                r"(?:OWCP|[Oo]ffice) referral (?:physician|specialist),? <me>|<me>,[^;\u24c6]{0,60}? OWCP referral "
                r"(?:physician|specialist)"
            ),
            r"[Ss]tate agency (?:[\w-]+ ){0,3}(?:consultant|physician|psychologist|reviewer)s?<gap><me>",
        ),
        needs="OWCP|Office|second|onsult|VA|C&P|pension|gency|Social|SSA|ommissioner|Depart|DOL|Bureau|Fund",
        examples=(
            ("OWCP referred appellant to <P>, a Board-certified orthopedic surgeon, for a second opinion evaluation."),
            "The ALJ assigned great weight to the State agency consultants, including <P>.",
            "The Veteran was afforded a VA examination in May 2011 by <P>.",
            "<P>, who examined the miner on behalf of the Department of Labor, found no dust disease.",
        ),
        refuses=(
            "OWCP accepted the claim for a sprain.",
            "OWCP asked that <P> review the second opinion report.",
        ),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=88,
    ),
)

REVIEW: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.review.agency_adviser",
        meaning="An agency's medical adviser, who reviews the file.",
        patterns=(
            (
                r"(?:[Dd]istrict [Mm]edical [Aa]dvis[eo]r|DMA|OWCP(?:'s)? medical advis[eo]r|"
                r"Office medical advis[eo]r|medical advis[eo]r)(?: \([\w.]+\))?,?<short><me>"
            ),
            (
                r"<me>(?:'s)?,?<gap>(?:[Dd]istrict medical advis[eo]r|\bDMA\b|OWCP medical advis[eo]r|"
                r"medical advis[eo]r for|serving as (?:a|an|the) (?:[\w ]+ )?(?:medical advis[eo]r|DMA))"
            ),
        ),
        needs="dvis|DMA",
        examples=(
            ("OWCP forwarded the file to <P>, a Board-certified internist serving as a district medical adviser."),
            "The DMA, <P>, concurred.",
        ),
        refuses=("<P> advised rest.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.AGENCY,
        rank=93,
    ),
    RoleRule(
        id="role.review.records",
        meaning="A review of records without an examination, for a payer or with no side named.",
        patterns=(
            (
                r"<me><gap>(?:completed|performed|conducted|prepared|provided|issued)<short>(?:an? )?(?:medical |"
                r"independent |paper |peer )*(?:records?|paper|peer|file|chart|utilization) review"
            ),
            (
                r"(?:records?|paper|peer|file|utilization|nonexamining|"
                r"non-examining) review\w*(?: \([\w ]+\))?,?(?: (?:was |were )?(?:performed|conducted|completed|"
                r"done|prepared|by|with|from))* <me>"
            ),
            (
                r"<me>,?<short>(?:(?:peer|paper|file|records?|utilization)[ -]review\w*|non-?examining|"
                r"reviewing) (?:physician|doctor|consultant|psychiatrist|psychologist)"
            ),
            (
                r"(?:non-?examining|reviewing|[Uu]tilization [Rr]eview) (?:[\w-]+ ){0,2}(?:physician|doctor|"
                r"consultant|psychiatrist|psychologist|neurologist),? <me>"
            ),
            r"hired <me><gap>to review",
            r"<me><gap>(?:never examined|did not examine|without examining)",
            r"(?:[\w']+ )?[Mm]edical [Cc]onsultant,? <me>",
        ),
        needs="review|onsultant|never examined|not examine|examining",
        examples=(
            "<P> completed a medical records review.",
            "A peer review by <P> found the surgery unnecessary.",
        ),
        refuses=("<P> reviewed the records and examined the claimant.",),
        role=Role.RECORDS_REVIEWER,
        rank=82,
    ),
    RoleRule(
        id="role.review.requested",
        meaning="A review of records at the request of an employer or insurer.",
        patterns=(
            r"<me><gap>(?:records?|file|chart|paper|peer)[ -]review<gap><request> <payer>",
            r"(?:records?|file|chart|paper|peer)[ -]review<gap><request> <payer><gap>by <me>",
            (
                r"(?:\b[Aa]t (?:the )?<payer>(?:'s|'|s') request|<request> <payer>),? <me>(?:, [^,;]{3,40},)*(?:<gap>"
                r"(?:records?|file|paper|chart) review| reviewed (?:the )?(?:records|imaging|medical|"
                r"file))(?!<long>examin)"
            ),
            r"<me>,? (?:who )?reviewed<short>(?:records?|file|evidence|chart)<short>(?:for|on behalf of) <payer>",
        ),
        needs="review",
        examples=(
            "<P> performed a records review at the request of the insurer.",
            "<P>, who reviewed the records for employer, agreed.",
        ),
        refuses=("<P> examined the claimant at the request of the insurer.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=90,
    ),
    RoleRule(
        id="role.review.engaged",
        meaning="Engaged by a payer to look at records.",
        patterns=(
            (
                r"<payer> <later>(?:arranged|obtained|requested|commissioned|sought|"
                r"procured)<gap>review\w*<short>(?:by|"
                r"from) <me>"
            ),
            (
                r"<payer><gap>(?:retained|hired|asked|engaged|requested|obtained|commissioned|"
                r"referred)<long><me><gap>\breview"
            ),
            r"<me><gap>(?:retained|hired|asked|engaged)<short>by <payer><gap>\breview",
            r"<me>,? (?:a|an|the)<gap>(?:retained|hired|asked|engaged)<short>by <payer>,?<gap>\breviewed",
        ),
        needs="review",
        examples=(
            "The insurer retained <P> to review the file.",
            "Respondents also obtained a records review from <P>.",
        ),
        refuses=("The insurer retained <P> to examine the claimant.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=89,
    ),
)
