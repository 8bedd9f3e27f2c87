"""Examiners by a title that is an employer's or insurer's, by its exhibits, by a section or by custom."""

from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_PAYERS_SECTION = r"(?:Section|\u00a7) ?(?:12|314|45|207|385)\b"
_UP_TO = (
    r"(?:(?!\b(?:return(?:ed|s)|follow(?:ed|ing|s)?|continued|resumed|(?<!non-)treat\w*|forwarded|copy|disagree[ds]?|"
    r"respond\w*|back)\b)[^\u24c5\u24c6;\u00a4]){0,70}?"
)
"""The gap up to who made an examination, before a sentence goes on to another visit."""

_EXAMINER = r"(?:examiner|evaluator|physician|doctor|expert|surgeon|consultant)"
_SUCH_EXAMINATION = (
    r"(?: of the Act)?(?: (?:\w+ ){0,2}?(?:exam\w*|eval\w*|IME|assessment|reports?|reviews?|opinion|physician))?"
)
_THEN = (
    r"(?:,? (?:which|that|is|was|were|had|been|be|took|place|occurred|done|held|conducted|performed|completed|prepared|"
    r"authored|issued|scheduled|arranged|obtained|set|on|in|at|for|dated|his|her|its|the|a|request|behalf|behest|"
    r"insistence|of|\(IME\)|[A-Z][\w']+|\d[\d,/]*))"
)
"""What may stand between an examination and its physician: who asked for it, when and where it was made."""

_TURNS = (
    r"\b(?:and (?:disagreed|agreed|noted|opined)|after|before|following|since|than|because|which|that|despite|"
    r"never|not|denied|based|(?:re)?read|disagree\w*|agree[ds]?|contrary|respond\w*|noted|aware|prior|subsequent|until|"
    r"received|learned|discuss\w*|forwarded|instead|refus\w*|referred)\b"
)
"""Words by which a sentence goes over from a physician to an examination that another made."""

_UNDER = (
    r"(?:for|[Pp]ursuant to|[Uu]nder|per|undergo|conducted|performed|performs?|completed|did|authored|wrote|issued|"
    r"prepared|provided|rendered|produced|gave|undertook|conduct)"
)
"""How the physician's own examination is tied to the section."""

DEFENSE: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.payer.title",
        version=3,
        meaning="The employer's, insurer's, carrier's or defendant's examiner, expert, consultant or witness.",
        patterns=(
            (
                r"<payer>(?:'s|'|s') (?:own )?<field>{0,4}?(?:<examiner>|Section 12|examining|"
                r"independent|physician|doctor)(?: (?:physician|examiner|witness|doctor|"
                r"surgeon|neurologist|medical examiner))?(?: \([\w ]+\))?,?(?: (?:was|is))? <called><me>"
            ),
            (
                r"<payer>(?:'s|'|s') (?:own )?<field>{0,4}?(?:experts|examiners|consultants|witnesses|evaluators|"
                r"physicians)"
                r"(?: (?:were|are)|,)? (?:including |namely )?<P>"
            ),
            r"<payer>(?:'s|'|s') (?:own )?<field>{0,3}?<ist>(?: (?:was|is))?,? <me>",
            (
                r"<me>(?:'s)?,? (?:who (?:was|is) )?(?:an? |the )?<payer>(?:'s|'|s') (?!(?:attorney|counsel|"
                r"request))<field>{0,3}(?:<examiner>|physician|doctor)"
            ),
            (
                r"<me>,? (?:who )?(?:testified|opined|appeared) (?:by (?:\w+ )?(?:deposition|"
                r"telephone|video),? )?(?:on behalf "
                r"of|for) <payer>"
            ),
            r"(?:<payer><any>{0,90}?)?\b(?:its|their) (?:own )?<field>{0,3}<examiner>,? <me>",
            r"<payer><any>{0,90}?\b(?:its|their) (?:own )?<field>{0,3}<ist>,? <me>",
            (
                r"<me>(?:'s)?,? (?:an? |the )?<payer>(?:'s|'|s') (?:own )?(?:examining|consulting|independent) "
                r"<field>{0,3}<ist>"
            ),
            (
                r"<payer> <later>(?:called(?: up)?on|called|tendered|put on|turned to) <me>(?! (?:a |"
                r"an )?(?:liar|office))"
            ),
            (
                r"\b(?:[Dd]efense|[Aa]dverse|[Cc]ompulsory|[Rr]equired|[Ee]mployer-retained|[Ii]nsurer-retained|"
                r"[Ii]nsurer-arranged|[Cc]arrier-selected|company-retained) (?:(?:[Ii]ndependent|[Rr]equired|"
                r"[Mm]edical) )*"
                r"(?:<examiner>|<ist>|[Ee]xam\w*|[Ee]valuat\w+)(?: \([\w ]+\))?(?: (?:physician|doctor|"
                r"examiner))?(?: (?:was|is|by|with|of|from|done|performed|conducted|completed))*,? <me>"
            ),
            (
                r"<me><aka> <then>(?:perform|conduct|complet|d)\w* (?:an? |the |another )(?:[\w-]+ "
                r")?(?:<payer>(?:'s|')|"
                r"[Dd]efense|[Aa]dverse|[Cc]ompulsory|[Rr]equired) (?:[Ii]ndependent )?(?:[Mm]edical )?(?:[Ee]xam\w*|"
                r"[Ee]valuat\w+|IME)"
            ),
            (
                r"<me>(?:'s)?,? (?:who (?:was|is) )?(?:an? |the )?(?:[Dd]efense|[Aa]dverse|[Ee]mployer-retained|"
                r"[Ii]nsurer-retained) (?:medical )?(?:<examiner>|<ist>)"
            ),
            r"\bIME-4\b<any>{0,60}?<me>",
            r"\btestified (?:on behalf of|for) <payer>(?:, [^;:\u24c5\u24c6]{2,60})?: <P>",
            r"\b(?:EIME|EME|RME|DME|IME-4)(?: (?:of|by|from|with|physician|examiner|doctor|report))*,? <me>",
            r"\b<examiner> (?:for|retained by|hired by|of) (?:the )?(?:defense|<payer>)(?: (?:was|is))?,? <me>",
            r"<me>(?:'s)?,? (?:an? |the )<any>{0,30}?<examiner> (?:for|of) (?:the )?(?:defense|<payer>)\b",
        ),
        examples=(
            "<P> testified by deposition for the employer.",
            "The carrier's consultant, <P>, authored a report.",
            "Respondent's Section 12 examiner, <P>, agreed.",
            "They relied on the affirmed report of <P>, the defendants' examining orthopedic surgeon.",
            "The insurer submitted the report of its examiner, <P>.",
            "The employer's expert was <P>.",
            "The defendants' neurologist, <P>, examined both plaintiffs.",
            "The defense medical examiner, <P>, found full motion.",
        ),
        refuses=(
            "<P> testified by deposition for the claimant.",
            "The employer's attorney deposed <P>.",
            "The employer's panel physician, <P>, treated him.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ENGAGED,
    ),
    RoleRule(
        id="role.payer.defense_evaluator",
        version=2,
        meaning="California: a qualified medical evaluator whom the text calls the defense's.",
        patterns=(
            (
                r"\b[Dd]efen(?:se|dants?'?s?'?) (?:\w+ )?(?:QME|[Qq]ualified [Mm]edical [Ee]valuator|"
                r"[Mm]edical[- ][Ll]egal (?:evaluator|examiner))<short><me>"
            ),
        ),
        examples=(
            "The defense qualified medical evaluator, <P>, found no industrial cause.",
            "Defendant's qualified medical evaluator was <P>.",
        ),
        refuses=("The defendant disputed the report of PQME <P>.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.BECAME,
    ),
    RoleRule(
        id="role.payer.filed",
        meaning="An employer or insurer put the testimony or report in evidence, or rests on it, and nothing more.",
        patterns=(
            (
                r"<payer> <then><tendered><any>{0,70}?<testimony>\b(?: (?:deposition )?testimony| reports?)?"
                r" (?:of|from|by) (?:its (?:own )?(?:[\w-]+ ){0,3}?[\w-]+, )?(?:an? [\w -]{3,40}, )?<one>"
            ),
            r"<payer><any>{0,60}?\b(?:relying|based|relies|relied) (?:up)?on <one>",
            r"<payer>(?:'s|'|s') (?:medical )?(?:evidence|proof|case)\b<any>{0,60}?<testimony> (?:of|from|by) <one>",
            (
                r"<payer><any>{0,60}?\b(?:relying|relies|relied|denied|terminated|discontinued|suspended)<any>{0,60}?"
                r"\b(?:upon|on) (?:the )?<testimony> (?:of|from|by) <one>"
            ),
            (
                r"\b(?:denied|terminated|discontinued|suspended|ceased)\b<any>{0,60}?based (?:up)?on (?:the "
                r")?<testimony> "
                r"(?:of|from|by) <one>"
            ),
        ),
        examples=(
            "Employer presented the deposition testimony of <P>.",
            "The defendants submit an affirmed medical examination report of <P>.",
            "The insurer terminated benefits, relying on <P> and a survey.",
        ),
        refuses=("The claimant presented the testimony of <P>.", "The employer disputes the report of <P>."),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.FILED,
    ),
    RoleRule(
        id="role.payer.section_12",
        version=4,
        meaning="An examination under a section that is the payer's: Illinois 12, Pennsylvania 314, Massachusetts 45.",
        patterns=(
            (
                rf"{_PAYERS_SECTION}\b(?! (?:of|on|at) the){_SUCH_EXAMINATION}{_THEN}{{0,14}}? ?(?:[Bb]y|[Ww]ith|"
                r"[Ff]rom|of|to|was|being)(?: an?)?(?: <field>{0,3}?<ist>,?)? <me>"
            ),
            rf"{_PAYERS_SECTION}(?: of the Act)?,? <me>(?:,? who)? (?:examin|evaluat)",
            (
                rf"(?<![Tt]o the )(?<!nlike the )(?<!han the ){_PAYERS_SECTION} (?:\w+ )?{_EXAMINER}"
                r"(?: \(\w+\))?,? (?:was )?<me>"
            ),
            rf"<me>'s (?:(?!the\b|an?\b|of\b|on\b|to\b|in\b|by\b)[\w,/-]+ ){{0,4}}{_PAYERS_SECTION}",
            (
                rf"<me>(?:,? \(?|,? who )(?:(?:is|was|being|acted|served|testified) )?(?:as )?"
                rf"(?:(?:the|an?|its|their|[\w']+'s) )?(?:[\w-]+ ){{0,2}}?{_PAYERS_SECTION} (?:\w+ )?{_EXAMINER}"
            ),
            (
                rf"<me>(?:(?!{_TURNS})[^;\u24c5\u24c6]){{0,110}}?\b{_UNDER} (?:(?:an?|the|his|her|this|that|their|"
                rf"its|two|another|[\w']+'s|[\w-]+) ){{0,3}}?{_PAYERS_SECTION}\b(?! (?:\w+ )?{_EXAMINER})"
                r"(?! \w+(?: (?:of|by|from))?,? \u24c6)"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b(?:in|on|per) (?:his|her) (?:\w+ ){{0,2}}?{_PAYERS_SECTION} (?:\w+ )?"
                r"(?:report|addendum|examination|evaluation)"
            ),
            r"\b(?:Rule|CR) 35 (?:examin\w+|IME|evaluat\w+)<any>{0,40}?(?:by|with) <me>",
        ),
        examples=(
            "<P> examined her for the insurer under § 207.",
            "Petitioner attended a Section 12 examination with <P>.",
            "<P> recommended, in her first Section 12 report, a fusion.",
            "<P>, an orthopedic surgeon, examined Petitioner pursuant to Section 12 on May 2, 2018.",
        ),
        refuses=(
            "<P> saw 12 patients.",
            "<P> disagreed with the Section 12 examiner.",
            "<P> testified that he had reviewed the Section 12 report.",
            "After the Section 12 examination, Petitioner returned to <P>.",
            "<P> ordered injections, which Respondent denied pursuant to the Section 12 report.",
            "Contrary to the Section 12 examiner, <P> found a tear.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.EMPLOYER,
        rank=Strength.STATUTE,
    ),
    RoleRule(
        id="role.payer.ime",
        version=3,
        meaning=(
            "An independent medical examination with no side named: as a rule the payer's; the side stays unknown."
        ),
        patterns=(
            (
                r"[Ii]ndependent (?:[Mm]edical|[Pp]sych\w+|[Nn]europsych\w+|[Oo]rthopa?edic) (?:[Ee]xam\w*|"
                r"[Ee]valuat\w*|"
                rf"[Rr]eview)(?: \(IME\))?{_UP_TO}(?:by|with|from|of|to|,) <me>"
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
            r"\bIME,? <me>",
            r"\b(?:IME|[Ii]ndependent medical) report(?: (?:of|by|from))?,? <me>",
        ),
        examples=(
            "Claimant underwent an independent medical examination (IME) with <P>.",
            "<P> conducted an independent medical examination.",
        ),
        refuses=(
            "An IME was scheduled but never held.",
            "After the independent medical examination, the employee returned to <P>.",
        ),
        role=Role.INSURER_EXAMINER,
        rank=Strength.CUSTOM,
    ),
    RoleRule(
        id="role.payer.ime_examiner",
        meaning="Called the independent medical examiner, with no side named: as a rule the payer's.",
        patterns=(
            (
                r"\b(?:IME|[Ii]ndependent medical) (?:physician|doctor|examiner|evaluator)(?: (?:of|by|from|"
                r"was))?,? <me>"
            ),
            r"<me>,? \W?(?:an|the) (?:IME|independent medical) (?:examiner|physician|doctor|evaluator)",
        ),
        examples=("The IME physician, <P>, agreed.", "<P>, an independent medical examiner, disagreed."),
        refuses=("An IME physician was never found.",),
        role=Role.INSURER_EXAMINER,
        rank=Strength.CUSTOM,
    ),
)
