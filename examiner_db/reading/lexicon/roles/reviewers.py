"""Reviewers of records: of an agency, of a payer, or with no side named."""

from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

REVIEW: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.review.agency_adviser",
        version=3,
        meaning="An agency's medical adviser, who reviews the file.",
        patterns=(
            (
                r"(?:[Dd]istrict [Mm]edical [Aa]dvis[eo]r|DMA|OWCP(?:'s)? medical advis[eo]r|"
                r"Office medical advis[eo]r|(?<!xpert )medical advis[eo]r)(?: \([\w.]+\))?,?(?! (?:who|"
                r"that)\b)"
                r"(?:(?!\b(?:and|or|review|agree|concur|differ|disagree|not|found|appl|"
                r"discuss)\w*)[^\u24c5\u24c6;.\u00a4]){0,28}?"
                r"<me>(?!')"
            ),
            (
                r"<me>(?:'s)?,?<gap>(?:[Dd]istrict medical advis[eo]r|\bDMA\b|OWCP medical advis[eo]r|"
                r"medical advis[eo]r for|serving as (?:a|an|the) (?:[\w ]+ )?(?:medical advis[eo]r|DMA))"
            ),
        ),
        examples=(
            ("OWCP forwarded the file to <P>, a Board-certified internist serving as a district medical adviser."),
            "The DMA, <P>, concurred.",
        ),
        refuses=("<P> advised rest.", "The expert medical advisor, <P>, agreed."),
        role=Role.RECORDS_REVIEWER,
        side=Side.AGENCY,
        rank=Strength.ADVISER,
    ),
    RoleRule(
        id="role.review.agency_consultant",
        version=3,
        meaning="A State agency's consultant, or the medical expert whom an administrative law judge called.",
        patterns=(
            r"\b(?:VHA|Veterans Health Administration)\b<any>{0,60}?(?:by|from|,) <me>",
            (
                r"(?:Bureau|Department|Division|Commission|[Aa]gency)'s (?:[Aa]ssistant |[Aa]ssociate |[Dd]eputy )?"
                r"[Mm]edical [Dd]irector,? <me>"
            ),
            (
                r"[Ss]tate[- ]agency(?:'s)? (?:(?!consultative)[\w-]+ ){0,3}(?:consultants?|"
                r"physicians?|psychologists?|"
                r"reviewers?|doctors?|experts?)(?: \([\w.]+\))?<gap><P>"
            ),
            (
                r"<me><aka> (?:an? |the )?(?:[Ss]tate[- ]agency|DDS) (?:(?!consultative)[\w-]+ ){0,3}"
                r"(?:consultant|physician|psychologist|reviewer|doctor)"
            ),
            (
                r"<judge> <then>(?:called|heard|obtained|took|elicited|consulted)<any>{0,40}? (?:a|an|the|impartial) "
                r"(?:[\w-]+ )?medical (?:expert|advis[eo]r),? (?:\(ME\),? )?<me>"
            ),
            (
                r"<me><aka> (?:testified |appeared )?as (?:an?|the) (?:impartial |independent |neutral )?medical "
                r"expert\b"
                r"(?! (?:for|on behalf))"
            ),
            r"\bME,? <me>",
            r"<me><aka> an? (?:[\w-]+ )?consultant (?:for|to) (?:the )?<agency>",
            r"<me>,? reviewing (?:[\w-]+ ){0,4}?for (?:the )?<agency>",
        ),
        examples=(
            "<P>, reviewing for the state agency, found a capacity for light work.",
            "The ALJ assigned great weight to the State agency consultants, including <P>.",
            "The ALJ called a medical expert, <P>, who testified by telephone.",
            "The study was invalidated by <P>, a consultant for the Department.",
            "The Bureau's Assistant Medical Director, <P>, overturned the denial.",
            "The Board obtained an opinion from a specialist in the Veterans Health Administration, <P>.",
        ),
        refuses=(
            "<P>, reviewing the films for the insurer, agreed.",
            "<P>, a State agency consultative psychologist, examined him.",
            "<P> testified as a medical expert for the employer.",
        ),
        role=Role.RECORDS_REVIEWER,
        side=Side.AGENCY,
        rank=Strength.REVIEWED,
    ),
    RoleRule(
        id="role.review.records",
        version=3,
        meaning="A review of records without an examination, for a payer or with no side named.",
        patterns=(
            (
                r"<me><any>{0,70}?(?:completed|performed|conducted|prepared|provided|issued|did|undertook|rendered|"
                r"authored)<any>{0,28}?(?:an? )?(?:medical |independent |paper |peer )*"
                r"(?:records?|paper|peer|file|chart|utilization|desk)[- ]review"
            ),
            (
                r"(?:records?|paper|peer|file|utilization|desk|nonexamining|"
                r"non-examining)[- ]review\w*(?: \([\w ]+\))?,?(?: (?:was |were )?(?:performed|conducted|completed|"
                r"done|prepared|by|with|from|through [\w ]{3,40}))* <one>"
            ),
            (
                r"<me>,?<short>(?:(?:peer|paper|file|records?|utilization|desk)[ -]review\w*|non-?examining|"
                r"reviewing) (?:physician|doctor|consultant|psychiatrist|psychologist|<ist>)"
            ),
            (
                r"(?:non-?examining|[Rr]eviewing|[Uu]tilization [Rr]eview|[Pp]eer [Rr]eview) (?:[\w-]+ ){0,2}(?:"
                r"consultant|<ist>)s?,? (?:including )?<P>"
            ),
            (
                r"\b(?:[Aa]ssigned|[Ff]irst|[Ss]econd|[Tt]hird|other|[Ii]ndependent|outside|"
                r"external|[Pp]eer|UR|file|"
                r"records?|[Uu]tilization(?: review)?|[Pp]hysician|medical) reviewers?(?: (?:was|"
                r"were|is|are))?,? <me>"
            ),
            (
                r"<me><aka> (?:an?|the|another|one of the) (?:(?!with\b|by\b|to\b|from\b|and\b)[\w-]+ "
                r"){0,3}?(?:[Pp]hysician [Aa]dvis[eo]r|"
                r"(?:peer|file|records?|UR|assigned|utilization|independent|outside|external|physician) "
                r"reviewer)\b|<me>, (?:a|another|the other) reviewer\b"
            ),
            r"[Pp]hysician [Aa]dvis[eo]r(?: was)?,? <me>",
            r"hired <me><gap>to review",
            (
                r"<me><any>{0,70}?\b(?:rests|based|relied|relies) (?:solely |only |entirely )?(?:up)?on the "
                r"(?:medical )?(?:records?|"
                r"file|chart) alone"
            ),
            (
                r"\b(?:sent|referred|submitted)\b<any>{0,30}?\bfor (?:an? )?(?:peer|file|records?|paper|utilization) "
                r"review to <me>"
            ),
            r"\bassigned (?:it|(?:the|this|that) (?:review|file|matter|request|case)) to <me>",
            r"<me><any>{0,60}? in (?:an? |his |her |the )?(?:peer|file|records?|paper)[- ]review\b",
            r"(?:<payer>(?:'s|'|s')|\bits) (?:[\w-]+ )?[Mm]edical [Dd]irector,? <me>",
            (
                r"<me><aka> <then>(?:completed|performed|conducted|prepared|did|undertook) an? (?:[\w-]+ )?review of "
                r"(?:the |his |her )?"
                r"(?:\w+ )?(?:records?|file|evidence|chart)"
            ),
            (
                r"<me><gap>(?:(?:has |had )?never (?:examined|laid eyes on|(?:met|saw|seen|"
                r"evaluated) (?:him|her|"
                r"<claimant>|the "
                r"patient|the miner))|did not (?:personally |physically |ever )?examine(?= (?:him|"
                r"her(?! [a-z])|<claimant>|the "
                r"patient|the miner|either|[A-Z])|[.,;])|without (?:ever )?(?:having )?"
                r"examin(?:ed|ing))"
            ),
            r"(?:neither|none) of whom (?:ever )?(?:examined|saw|met|laid)<any>{0,90}?<P>",
            r"(?:neither|none) of whom (?:ever )?(?:examined|saw|met|laid)[^;]{0,80}?\breviewed[^;]{0,240}?<me>",
            r"(?:[\w']+ )?[Mm]edical [Cc]onsultant,? <me>",
            (
                r"\b[Bb][- ]readers?(?: (?:was|were))?,? <P>|<me><aka> (?:(?:is|was) )?(?:an? "
                r")?(?:(?:Board-certified|dually[- ]qualified) )*"
                r"(?:radiologist and )?(?:[Bb][- ]reader|dually[- ]qualified)\b"
            ),
            r"\b(?:readings?|interpretations?) (?:of the (?:\w+ ){1,4})?(?:by|from|of) <P>",
            (
                r"<me><aka> (?:relying|based|opin\w+ based) (?:solely |only |exclusively )?on (?:a review of "
                r")?(?:the )?"
                r"(?:medical )?records (?:alone|only)"
            ),
        ),
        examples=(
            "<P> completed a medical records review.",
            "<P> completed a Section 8.7 utilization review.",
            "A peer review by <P> found the surgery unnecessary.",
            "The assigned reviewer, <P>, found the creams unnecessary.",
            "The vendor provided a third reviewer, <P>.",
            "They obtained a report from <P>, a Physician Advisor.",
            "<P>, a B reader, read the film as negative.",
            "<P>, who is dually qualified, read it as negative.",
        ),
        refuses=(
            "<P> reviewed the records and examined the claimant.",
            "<P> was the reviewer's supervisor.",
            "<P> never saw the chart.",
        ),
        role=Role.RECORDS_REVIEWER,
        rank=Strength.REVIEWED,
    ),
    RoleRule(
        id="role.review.medical_expert",
        version=3,
        meaning="Social Security: the medical expert, who reads the record and testifies to a judge.",
        patterns=(
            r"(?:\A|[.;,] |\b[Tt]he |\b[Aa]n? )(?:impartial )?[Mm]edical expert,? (?:\(ME\),? )?<me>",
            (
                r"<me>, (?:the|an?) (?:impartial )?medical expert\b(?! (?:for|of|on behalf|retained|hired|called by "
                r"(?!the (?:ALJ|judge))))"
            ),
        ),
        examples=("Medical expert <P> testified that he met no listing.",),
        refuses=("Plaintiff's medical expert, <P>, testified.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.AGENCY,
        rank=Strength.REVIEWED,
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
        examples=(
            "<P> performed a records review at the request of the insurer.",
            "<P>, who reviewed the records for employer, agreed.",
        ),
        refuses=("<P> examined the claimant at the request of the insurer.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=Strength.NEUTRAL,
    ),
    RoleRule(
        id="role.review.engaged",
        version=3,
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
            (
                r"<payer> <then><tendered><any>{0,60}? of <any>{0,60}?<me>, "
                r"[^;\u24c5\u24c6]{0,40}?(?:did not examine|"
                r"never (?:examined|saw|met))"
            ),
            (
                r"<payer> <then><tendered><any>{0,70}?(?:reports?|affirmations?) of (?:an? "
                r"(?:[\w-]+ )?(?:neuro)?radiologist, "
                r"<me>|<me>,? (?:an? )?(?:[Bb]oard[- ]certified )?(?:neuro)?radiologist\b)"
            ),
            r"<me>,? whom <payer>(?: had)? <then>(?:<hire>|asked) to (?:read|review|look|study)",
            r"(?:<payer>|\bit)(?:, [^,;]{2,30},)? <then>had <me> (?:review|read|look|study)\b",
        ),
        examples=(
            "The defendants also submitted the report of <P>, a radiologist, on the films.",
            "The insurer retained <P> to review the file.",
            "Respondents also obtained a records review from <P>.",
            "Defendants annex the report of <P>, who did not examine the plaintiff.",
        ),
        refuses=(
            "The defendants submitted the report of <P>, a neurologist.",
            "The insurer retained <P> to examine the claimant.",
        ),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=Strength.HIRED,
    ),
    RoleRule(
        id="role.review.looked",
        meaning="Reviewed a file, with no word of an examination and none on who asked.",
        patterns=(
            (
                r"<me><aka> <then>(?:reviewed|reread|studied|considered|read) (?:only )?(?:the |his |her |a |all "
                r"of the |"
                r"(?:\w+ )?copies of the )?(?:(?:entire|complete|available|pertinent|relevant|medical|claim|"
                r"administrative|case|hospital|evidence) )*(?:files?|records?|charts?|films?)\b"
            ),
            r"<me><aka> <then>reviewed <any>{0,50}?\b(?:evaluation|testing|report|notes|study) (?:by|of|from) \u24c6",
        ),
        examples=("<P>, a rheumatologist, reviewed the file and issued a report.",),
        refuses=("<P> reviewed the history with her.",),
        role=Role.RECORDS_REVIEWER,
        rank=Strength.LOOKED,
    ),
)
