"""Roles that one side engaged."""

from examiner_db.reading.lexicon.rule import RoleRule
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

PAYER: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.payer.request",
        meaning=("An examination or report at the request, at the direction or on behalf of an employer or insurer."),
        patterns=(
            (
                r"<request> <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|"
                r"counsel))?\b<long><exam><gap><me>"
            ),
            r"<me><long><request> <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|counsel))\b",
            (
                r"(?:\b[Aa]t (?:the )?<payer>(?:'s|'|s') (?:request|direction|behest)|<request> <payer>),? "
                r"<me><gap>(?:examin|evaluat|saw|tested)"
            ),
            r"<me> (?:examined|evaluated|saw|tested)<long> for <payer>\b",
            (
                r"<me><long>(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|"
                r"retained by|hired by|arranged by|requested by|scheduled by) <payer>"
            ),
            (
                r"<exam><gap><request> <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|"
                r"counsel))?<gap>\b(?:by|with) <me>"
            ),
            r"\b[Aa]t (?:the )?<payer>(?:'s|'|s') (?:request|direction|behest)\b<long><exam><gap><me>",
            r"<me><long>\b[Aa]t (?:the )?<payer>(?:'s|'|s') (?:request|direction|behest)",
            (
                r"<payer> <later>(?:referred|sent|scheduled|retained|hired|arranged|had|engaged)\b<long>(?:to|by|with|"
                r"for)? <me>(?! as the treating)"
            ),
        ),
        needs=(
            "request|direction|behalf|retained|hired|arranged|scheduled|referred|sent|behest|instance|engaged|"
            "selected| had "
        ),
        examples=(
            "At the direction of Respondent, Petitioner was examined by <P>.",
            "<P> examined the employee at the request of the self-insured employer.",
            "The worker was assessed on behalf of the employer and insurer by <P>.",
        ),
        refuses=("<P> examined the employee at the request of his attorney.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=86,
    ),
    RoleRule(
        id="role.payer.title",
        meaning="The employer's, insurer's, carrier's or defendant's examiner, expert, consultant or witness.",
        patterns=(
            (
                r"<payer>(?:'s|'|s') (?:own )?(?:(?!treating|attending|authorized|company|"
                r"plant)[\w-]+ ){0,4}?(?:IME|examiner|expert|consultant|evaluator|Section 12|examining|"
                r"independent|medical witness|witness|physician|doctor)s?(?: (?:physician|examiner|witness|doctor|"
                r"surgeon|neurologist|medical examiner))?(?: \(IME\))?,?(?: (?:was|is))? <me>"
            ),
            (
                r"<me>(?:'s)?,? (?:who (?:was|is) )?(?:an? |the )?<payer>(?:'s|'|s') (?!(?:attorney|counsel|"
                r"request))(?:(?!treating|attending|authorized|company|plant)[\w-]+ ){0,3}(?:IME|examiner|expert|"
                r"consultant|evaluator|witness|physician|doctor)"
            ),
            r"<me>,? (?:who )?(?:testified|opined|appeared) (?:on behalf of|for) <payer>",
            (
                r"<payer> <later>(?:presente?d?s?|offer(?:ed|s)?|submit(?:ted|s)?|introduced|rel(?:y|ies|ied) "
                r"(?:up)?on|"
                r"proffer(?:ed|s)?|annex(?:ed|es)?)<gap>(?:deposition |"
                r"medical )?(?:testimony|report|opinion)s? (?:of|from|by) (?:its (?:own )?(?:[\w-]+ ){0,3}?[\w-]+, "
                r")?<me>"
            ),
            r"\b(?:its|their) (?:own )?(?:[\w-]+ ){0,3}(?:examiner|expert|consultant|IME),? <me>",
            (
                r"<me>(?:'s)?,? (?:an? |the )?<payer>(?:'s|'|s') (?:own )?(?:examining|consulting|independent) "
                r"(?:[\w-]+ ){0,3}(?:surgeon|neurologist|orthopedist|psychiatrist|psychologist|physiatrist|radiologist)"
            ),
            r"<payer> <later>called <me>",
        ),
        needs=(
            "IME|xamin|xpert|onsultant|valuator|itness|physician|doctor|behalf|present|offer|submit|annex|"
            "introduced|rel|onsulting|ndependent|called"
        ),
        examples=(
            "The carrier's consultant, <P>, authored a report.",
            "Respondent's Section 12 examiner, <P>, agreed.",
            "Employer presented the deposition testimony of <P>.",
            "The insurer submitted the report of its examiner, <P>.",
            "The defendants submit an affirmed medical examination report of <P>.",
            "They relied on the affirmed report of <P>, the defendants' examining orthopedic surgeon.",
        ),
        refuses=("The employer's attorney deposed <P>.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=87,
    ),
    RoleRule(
        id="role.payer.defense_evaluator",
        meaning="California: a qualified medical evaluator whom the text calls the defense's.",
        patterns=(
            (
                r"\b[Dd]efen(?:se|dants?'?s?'?) (?:\w+ )?(?:QME|[Qq]ualified [Mm]edical [Ee]valuator|"
                r"[Mm]edical[- ][Ll]egal (?:evaluator|examiner))<short><me>"
            ),
        ),
        needs="efen",
        examples=("The defense qualified medical evaluator, <P>, found no industrial cause.",),
        refuses=("The defendant disputed the report of PQME <P>.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=94,
    ),
    RoleRule(
        id="role.payer.section_12",
        meaning="Illinois: a Section 12 examination is the respondent's.",
        patterns=(
            r"(?:Section|\u00a7) ?12\b<gap><me>",
            r"<me>(?:'s)?<gap>(?:Section|\u00a7) ?12\b",
        ),
        needs="12",
        examples=("Petitioner attended a Section 12 examination with <P>.",),
        refuses=("<P> saw 12 patients.",),
        role=Role.INSURER_EXAMINER,
        side=Side.EMPLOYER,
        rank=84,
    ),
    RoleRule(
        id="role.payer.ime",
        meaning=(
            "An independent medical examination with no side named: as a rule the payer's; the side stays unknown."
        ),
        patterns=(
            (
                r"[Ii]ndependent [Mm]edical (?:[Ee]xam\w*|[Ee]valuat\w*|[Rr]eview)(?: \(IME\))?<gap>(?:by|with|"
                r"from|of|to|,) <me>"
            ),
            (
                r"\b(?:an|the|for|his|her|underwent|attended) (?:[\w-]+ ){0,2}IME\b<short>(?:by|with|from|to|"
                r",) <me>"
            ),
            (
                r"<me><short>(?:conducted|performed|completed|did|provided|for)<short>(?:independent (?:medical|"
                r"psych\w+|neuropsych\w+|orthopedic) (?:exam|eval)\w*|IME\b)"
            ),
            r"<me>'s (?:[\w-]+ ){0,3}(?:IME\b|independent medical exam\w*)",
            r"IME (?:physician|doctor|examiner|report)(?: (?:of|by|from))?,? <me>",
            r"<me>,? (?:an|the) (?:IME|independent medical) (?:examiner|physician|doctor)",
        ),
        needs="IME|ndependent",
        examples=(
            "Claimant underwent an independent medical examination (IME) with <P>.",
            "<P> conducted an independent medical examination.",
        ),
        refuses=("An IME was scheduled but never held.",),
        role=Role.INSURER_EXAMINER,
        rank=60,
    ),
)

CLAIMANT: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.claimant.request",
        meaning="An examination or report at the request of the claimant or the claimant's attorney.",
        patterns=(
            (
                r"(?:[Aa]t (?:the )?(?:request|direction|instance) of|[Oo]n behalf of|[Rr]etained by|[Ff]or|by|"
                r"to) (?:<counsel>|<claimant>(?=[ ,](?!'s)))<long>\b(?:examin\w*|evaluat\w*|assess\w*|seen|saw|"
                r"IME)<gap><me>"
            ),
            (
                r"<me><long>(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|"
                r"[Rr]etained by|hired by|requested by) (?:<counsel>|<claimant>(?!'s (?:employer|insurer)))"
            ),
            r"\b[Aa]t <claimant>(?:'s|')(?: (?:attorney|counsel)'?s?'?)? request\b<long><me>",
            r"<me><long>\bat (?:<claimant>(?:'s|')|his|her)(?: (?:attorney|counsel)'?s?'?)? request",
            (r"<counsel> (?:had )?(?:referred|sent)<long>to <me>"),
            r"referred by (?:his|her) (?:attorney|counsel)<gap>to <me>",
            r"[Aa]t the request of <counsel>,? <me><gap>(?:examin|evaluat|review|saw|tested)",
        ),
        needs="request|behalf|etained|hired|direction|instance|attorney|counsel",
        examples=(
            "At the request of his attorney, the employee was evaluated by <P>.",
            "<P> conducted an evaluation at claimant's request.",
        ),
        refuses=("<P> examined the employee at the request of the insurer.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=86,
    ),
    RoleRule(
        id="role.claimant.title",
        meaning="The claimant's expert, evaluator or independent examiner.",
        patterns=(
            (
                r"<claimant>(?:'s|'|s') (?:own )?(?:retained |medical |independent |vocational |orthopedic |"
                r"psychiatric )*(?:experts?|IME|(?:medical )?evaluator|(?:medical )?examiner|expert witness|"
                r"consulting physician)(?: \(IME\))?,? <me>"
            ),
            (
                r"<me>(?:'s)?,? (?:an? |the )?<claimant>(?:'s|'|s') (?:own )?(?:retained |medical |"
                r"independent )*(?:expert|IME|evaluator|examiner)"
            ),
        ),
        needs="xpert|IME|valuator|xaminer|consulting",
        examples=("The judge relied on the employee's expert, <P>.",),
        refuses=("The employee's treating physician, <P>, agreed.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=87,
    ),
    RoleRule(
        id="role.claimant.engaged",
        meaning="The claimant, or the claimant's attorney, retained the physician or sent the claimant there.",
        patterns=(
            r"(?:<counsel>|<claimant>) <later>(?:retained|hired|engaged|commissioned)<short> ?<me>",
            r"(?:<counsel>|<claimant>) <later>obtained an? (?:IME|independent)<gap>(?:from|by|with) <me>",
            r"<counsel> <later>arranged<gap>(?:with|by) <me>",
            r"<me>,? to whom (?:<counsel>|his lawyer|her lawyer)(?: had)? (?:referred|sent)",
        ),
        needs="retained|hired|engaged|commissioned|obtained|arranged|to whom",
        examples=(
            "Claimant retained <P> to perform an IME.",
            "She was tested by <P>, to whom her attorney had referred her.",
        ),
        refuses=("The insurer retained <P>.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=89,
    ),
    RoleRule(
        id="role.claimant.filed",
        meaning="The claimant put the physician's report or testimony in evidence, and nothing says that they treated.",
        patterns=(
            (
                r"(?:<claimant>|\b[Ss]he|\b[Hh]e) <later>(?:filed|submitted|introduced|offered|presented) (?:the |"
                r"an? )?"
                r"(?:[\w,]+ ){0,5}?(?:reports?|testimony|deposition|opinions?|evaluation|Form 107)(?: reports?)? "
                r"(?:of|from|by) <me>"
            ),
            r"<claimant> <later>called <me>",
        ),
        needs="filed|submitted|introduced|offered|presented|called",
        examples=("Plaintiff filed the Form 107 report of <P>.", "The claimant also called <P>."),
        refuses=("The employer filed the report of <P>.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=45,
    ),
    RoleRule(
        id="role.claimant.private_opinion",
        meaning="Veterans: a private evaluation or opinion submitted by the veteran.",
        patterns=(
            (
                r"\bprivate (?:[\w-]+ ){0,3}(?:opinion|evaluation|examination|assessment|report)s?<gap>(?:from|by|"
                r"of|with) (?:[\w-]+ ){0,4}<me>"
            ),
            r"\bprivate (?:[\w-]+ ){0,2}(?:opinion|evaluation)s?<long>in which (?:[\w-]+ ){0,4}<me>",
            r"<me>'s private (?:opinion|evaluation)",
        ),
        needs="private",
        examples=("The Veteran submitted a private psychological evaluation from <P>.",),
        refuses=("<P> is in private practice.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=58,
    ),
)
