"""Roles that neither side engaged: neutral examiners and those of benefits agencies."""

from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

NEUTRAL: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.neutral.conflict",
        version=3,
        meaning="An agency sent the claimant to resolve a conflict in medical opinion.",
        patterns=(
            r"(?:resol\w+|conflict)<long>\b(?:referred|selected|scheduled|appointed)<long>(?:to|with)? ?<me>",
            (
                r"\b(?:[Ff]inding|found|declared|due to|because of|given|determined that there "
                r"was|noting) (?:a|the|an?"
                r" \w+) conflict\b[^;\u24c5]{0,160}\b(?:referred|selected|sent)<long>(?:to|with)? "
                r"?<me>"
            ),
            (
                r"(?:selected|designated|chose|appointed) <me>[^;\u24c6]{0,90}?(?:to resolve|impartial|referee|"
                r"conflict)"
            ),
            (
                r"<me>(?:, [^;\u24c5\u24c6]{2,90}?)?,? (?:who was |was )?(?:selected|designated|chosen|appointed|"
                r"acting|serving)<gap>(?:to "
                r"resolve|as (?:the|an) "
                r"(?:impartial|referee))"
            ),
            (
                r"(?:to|with|by) <me>[^;\u24c5\u24c6\u00a4\u00a7]{0,70}?(?:to resolve (?:the|a|this)|impartial|"
                r"referee|tie-?breaker)"
            ),
        ),
        examples=(
            "Finding a conflict between <Q> and <Q>, it referred her to <P>.",
            (
                "To resolve the conflict, OWCP referred appellant to <P>, a Board-certified neurologist, for an "
                "impartial examination."
            ),
            "OWCP referred appellant to <P> to resolve the conflict.",
        ),
        refuses=(
            "Finding a conflict between two bills, it paid <P>.",
            "<P> noted a conflict between the two scans.",
        ),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.CONFLICT,
    ),
    RoleRule(
        id="role.neutral.title",
        version=4,
        meaning="A title that only a neutral has: impartial, referee, agreed, panel QME, designated doctor, DIME.",
        patterns=(
            (
                r"(?<!before the )(?<!after the )(?<!until the )(?<!date of the )(?<!time of the )(?<!prior to the )"
                r"(?<!than that of the )(?<!than those of the )(?<!over that of the )(?<!than the )"
                r"(?:impartial(?: medical)? (?:examin\w+|specialist|physician)|IMEs?(?= selected to)|"
                r"referee (?:physician|medical|specialist)\w*(?: examiner| specialist)?|"
                r"[Aa]greed (?:[Mm]edical )?(?:[Ee]valuator|[Ee]xaminer)|\bAME\b|P?QME|[Pp]anel [Qq]ualified|"
                r"[Qq]ualified [Mm]edical [Ee]valuator|[Dd]esignated [Dd]octor|[Dd]ivision(?:-sponsored)? (?:IME|"
                r"[Ii]ndependent(?: [Mm]edical(?: [Ee]xam\w*)?)?)|(?:Board|Department|Commission|"
                r"State)(?:-ordered)? IME|DIME(?: physician)?|[Nn]eutral (?:medical |independent |physician |"
                r"\w+ )?(?:examin\w+|evaluat\w+|physician)|11A(?: impartial)?(?: medical)? (?:examin\w+|physician|"
                r"report)|IRE (?:physician|examiner|evaluator)|(?:Bureau|Department|state)-designated (?:physician|"
                r"examiner|doctor)|[Uu]niversity (?:medical )?evaluators?|[Mm]edical (?:arbiter|panel)|SIME|"
                r"(?:[Ss]econd )?independent medical evaluation ordered by the [Bb]oard|EMA|[Ee]xpert medical "
                r"advis[eo]r|"
                r"MIR (?:physician|examiner)|[Tt]ie-?breaker|[Mm]utually (?:agreed|selected) \w+|"
                r"[Rr]egular (?:physician|doctor) appointed|IMC physician)"
                r"(?:\s?\([\w. ]+\))?,?(?: (?:was|is))?<short><me>"
            ),
            (
                r"<me>(?:'s)?,? (?:\([^)]{0,40}\),? )?(?:who (?:was|is|served as|acted as) "
                r")?(?:as )?(?:an?|the|"
                r"our)? ?(?:(?!with\b|by\b|to\b|from\b|than\b|over\b|and\b|disagree|"
                r"support|that\b|when\b|after\b|before\b|until\b|since\b|found\b|thought\b|wrote\b|(?!(?:[\w-]+appoint"
                r"|appoint|"
                r"agre|select|designat|[\w-]*certifi|qualifi|serv|act|perform|conduct)ed\b)\w+ed\b)"
                r"[\w'\u00a4\u00a7-]+ ){0,4}?"
                r"(?:impartial medical|impartial (?:examin|specialist|physician)|"
                r"referee (?:physician|medical|specialist)|[Aa]greed (?:[Mm]edical|[Ee]xam|[Ee]val)|AME\b|P?QME\b|"
                r"[Pp]anel [Qq]ualified|[Qq]ualified [Mm]edical|[Dd]esignated [Dd]octor|DIME\b|"
                r"[Dd]ivision "
                r"(?:IME|independent)|[Nn]eutral|"
                r"[Ii]mpartial|[Uu]niversity evaluator|IRE\b|(?:Bureau|Department)-designated|"
                r"SIME\b|tie-?breaker)"
            ),
            (
                r"<me>(?:(?!\b(?:reviewed|read|received|noted|(?:dis)?agree[ds]?|responded|addressed|criticized|"
                r"before|after|until|since|than)\b)<any>){0,60}?(?:Section|\u00a7) ?11A\b|"
                r"(?:Section|\u00a7) ?11A\b<any>{0,90}?(?:by|with|of) (?:an? [\w -]{3,40}, )?<me>|[Ii]mpairment "
                r"rating evaluation (?:\(IRE\) )?<any>{0,60}?(?:by|with|from) (?:an? [^;\u24c5\u24c6]{3,60}, )?"
                r"<me>"
            ),
            r"\b[Uu]niversity evaluation<any>{0,60}?(?:by|with|from) <me>",
            (
                r"(?:\b[Pp]arties|\b[Cc]ounsel|\b[Tt]hey)<any>{0,30}? (?:agree[ds]?|stipulated|"
                r"proceeded|went|turned)\b"
                r"(?: also)?<any>{0,60}?(?:upon|to|on|with|through)<any>{0,40}? "
                r"<me>(?=<any>{0,60}?(?:\bAME\b|"
                r"[Aa]greed|"
                r"[Nn]eutral|[Ii]mpartial|panel|evaluator|examiner|,? in \w+))"
            ),
            (
                r"\bthrough (?:an?|the) (?:QME |state )?panel\b<any>{0,40}? <me>|\bthe [Pp]anel (?:evaluator|"
                r"physician in \w+),? <me>"
            ),
        ),
        examples=(
            "The agreed medical evaluator, <P>, found 12% whole person impairment.",
            "PQME <P> deemed applicant permanent and stationary.",
            "Counsel agreed upon <P> as an agreed evaluator in orthopedics.",
            "The parties proceeded through a panel to <P>, in internal medicine.",
            "She underwent an impairment rating evaluation by a Bureau-designated physician, <P>.",
        ),
        refuses=("<P> agreed with the diagnosis.", "<P> opined that the DIME rating was correct."),
        role=Role.NEUTRAL_EXAMINER,
        rank=Strength.NEUTRAL,
    ),
    RoleRule(
        id="role.neutral.performed",
        version=3,
        meaning="Conducted, or was chosen to conduct, an examination that only a neutral conducts.",
        patterns=(
            (
                r"<me>[^;\u24c6]{0,120}?\b(?:perform|conduct|complet)\w* (?:an? |the )?(?:neutral|impartial|"
                r"[Uu]niversity (?:medical )?evaluation|"
                r"[Dd]ivision(?:-sponsored)? (?:IME|[Ii]ndependent)|DIME|SIME|Board IME|second independent medical"
                r" evaluation)\b"
            ),
            (
                r"\b(?:DIME|SIME|[Dd]ivision(?:-sponsored)? (?:IME|independent medical examination))\b[^;\u24c5]{0,80}?"
                r"\b(?:performed|conducted|completed|done)\b[^;\u24c5\u24c6]{0,40}? by (?:an? [\w -]{3,40}, )?<me>"
            ),
        ),
        examples=(
            "<P> was chosen to perform a Division independent medical examination.",
            "The respondents requested the DIME, which was performed in May by <P>.",
        ),
        refuses=("<P> conducted an independent medical examination.",),
        role=Role.NEUTRAL_EXAMINER,
        rank=Strength.NEUTRAL,
    ),
    RoleRule(
        id="role.neutral.appointed",
        version=2,
        meaning="A judge, court or commission appointed the examiner, or both sides agreed on one.",
        patterns=(
            (
                r"(?:ALJ|[Jj]udge|[Cc]ourt|Commission|Board|WCJ|[Aa]rbitrator)\)?<short>(?:appointed|"
                r"ordered<short>by|selected) <me>"
            ),
            r"<me><short>(?:was )?(?:court-appointed|appointed by the (?:ALJ|[Jj]udge|[Cc]ourt|Commission))",
            (
                r"(?:[Cc]ourt|Commission|Board|[Jj]udge|ALJ|Department|[Ss]tate)-(?:appointed|selected|ordered) "
                r"(?:[\w-]+ ){0,4}[\w-]+,? "
                r"(?:by |with )?<me>"
            ),
            r"(?:agreement of|agreed (?:to|by|upon)|jointly)<gap>(?:examin|evaluat)<gap><me>",
            (
                r"\b(?:appointed|assigned) by the (?:ALJ|[Jj]udge|[Cc]ourt|Commission|Board|Department|Bureau|"
                r"Division)\b<any>{0,40}? <me>"
            ),
            (
                r"\b(?:examiner|evaluator|physician|expert) appointed (?:by (?:the )?(?:[\w-]+ )?(?:ALJ|[Jj]udge|"
                r"[Cc]ourt|Commission\w*|Board|"
                r"[Dd]irector)|under|pursuant)<any>{0,40}? <me>"
            ),
            (
                r"(?:ALJ|[Jj]udge|[Cc]ourt|Commission(?:er)?|Board|WCJ|[Aa]rbitrator|[Dd]irector) "
                r"<then>(?:appointed|ordered|directed)"
                r" (?:an? |the )?(?:[\w-]+ ){0,3}(?:examin\w+|evaluat\w+|IME)\b<any>{0,30}?<me>"
            ),
            (r"(?:[Pp]arties|[Bb]oth sides)<any>{0,30}? (?:selected|chose|picked|designated) <me>"),
            (
                r"\b(?:physician|examiner|surgeon|specialist) of the (?:Board|Commission|[Cc]ourt|[Jj]udge|ALJ|"
                r"Department)'s (?:own )?choosing"
                r"<any>{0,20}?<me>"
            ),
            r"<me><gap>(?:by agreement of|agreed upon by|jointly selected|by both (?:sides|parties))",
        ),
        examples=(
            "The ALJ appointed <P> as an independent medical examiner.",
            "<P> was appointed by the court.",
        ),
        refuses=("The ALJ found <P> credible.",),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.COURT,
        rank=Strength.APPOINTED,
    ),
)

AGENCY: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.agency.examined",
        version=2,
        meaning="A benefits agency sent the claimant to a consultative or other examination.",
        patterns=(
            (
                r"\b(?:request|behalf|direction) of (?:the )?<agency>,? <me><any>{0,40}?(?:examin|evaluat|saw|tested|"
                r"interview)"
            ),
            (
                r"(?:OWCP|the Office|Office of Workers' Compensation Programs|Social Security|SSA|[Aa]gency|"
                r"Administration|Commissioner)\b<long>\b(?:referr?\w*|"
                r"sent)<long>\bto (?:an? [\w -]{3,40}, )?<me>(?=.{0,160}\b(?:second opinion|evaluat|examin|"
                r"consultative|determine))"
            ),
            (
                r"\b(?:OWCP|[Tt]he Office|[Aa]gency|Administration|Department|it|"
                r"It)\b<any>{0,60}?\b(?:referred|sent) "
                r"[Aa]ppellant\b<any>{0,90}? to <me>[^;\u24c6]{0,90}?\b(?:second[- ]opinion|"
                r"examination|evaluation)"
            ),
            (
                r"(?:[Cc]onsultative|[Cc]onsulting(?= (?:examiner|psycholog))) (?:[\w-]+ ){0,2}(?:examin\w+|"
                r"physician|psychologist|psychiatrist|"
                r"internist|neurologist|evaluat\w+)(?: (?:by|with|from|was|of))?,?<short> <me>"
            ),
            r"<me>,?<short>consultative",
            (
                r"(?<!reating )(?:VA|C&P|compensation and pension) (?:(?!treating|attending|primary)[\w-]+ ){0,2}"
                r"(?:examiner|physician|psychologist|psychiatrist),? <me>"
            ),
            (
                r"(?:VA|C&P|compensation and pension) (?:[\w-]+ ){0,3}(?:exam(?:ination)?|evaluation)s?<gap>"
                r"(?:by|with|from) <me>"
            ),
            (
                r"<me><aka>(?: and \u24c6(?:, [^,;]{3,60},)?)?,? (?:who )?(?:examined|evaluated|saw|tested)"
                r"<gap>(?:on behalf of|at the request of|for) (?:the )?<agency>"
            ),
            (
                r"<agency> <later>(?:had|sent|arranged|scheduled|"
                r"ordered)\b<any>{0,60}?\b(?:examin\w+|evaluat\w+|seen|"
                r"tested)<any>{0,30}? (?:by|with|to) <P>"
            ),
            (
                r"<agency>(?:'s)?[- ](?:sponsored|ordered|arranged|provided|selected) (?:[\w-]+ ){0,3}(?:examin\w+|"
                r"evaluat\w+|physician)<any>{0,20}? <me>"
            ),
            (
                r"<me><aka> <then>(?:performed|conducted|completed|did) (?:an? |the )?<agency>(?:'s)?"
                r"(?:[- ](?:sponsored|ordered|arranged|provided)| (?:complete |pulmonary |medical )*(?:evaluation|"
                r"examination))"
            ),
        ),
        examples=(
            "OWCP referred appellant to <P>, a Board-certified orthopedic surgeon, for a second opinion evaluation.",
            "The Veteran was afforded a VA examination in May 2011 by <P>.",
            "<P>, who examined the miner on behalf of the Department of Labor, found no dust disease.",
            "It referred appellant, along with the record, to <P>, for a second opinion.",
            "The state agency had him examined by <P>.",
        ),
        refuses=(
            "OWCP accepted the claim for a sprain.",
            "OWCP asked that <P> review the second opinion report.",
        ),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.AGENCY,
    ),
    RoleRule(
        id="role.agency.second_opinion",
        version=3,
        meaning="The second opinion physician, which is an agency's where an agency pays and nobody's name elsewhere.",
        patterns=(
            (
                r"second[- ]opinion (?:physician|examin\w+|specialist|evaluation|referral|report)(?: (?:by|from|"
                r"with|of))?,? <me>"
            ),
            (
                r"<me>(?:'s)?,? (?:an? |the |OWCP's )?(?:(?!review|respond|comment|agree|disagree|for\b|and\b|with\b|"
                r"to\b|of\b)[\w'-]+ ){0,6}?second[- ]opinion"
            ),
            r"\b(?:OWCP|[Oo]ffice)(?:'s)? referral (?:physician|specialist),? <me>",
            r"<me>,[^;\u24c6]{0,60}? OWCP(?:'s)? referral (?:physician|specialist)",
        ),
        examples=("The second opinion physician, <P>, found no residuals.",),
        refuses=("<P> disagreed with the second opinion physician.",),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.AGENCY,
    ),
)
