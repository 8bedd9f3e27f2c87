"""Examiners whom an employer or insurer engaged."""

from examiner_db.reading.lexicon.rule import RoleRule
from examiner_db.reading.lexicon.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

PAYER: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.payer.request",
        version=2,
        meaning="An examination at the request, at the direction or on behalf of an employer or insurer.",
        patterns=(
            (
                r"<request> <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|"
                r"counsel))?\b<long><exam><gap><one>"
            ),
            (
                r"(?:\b[Aa]t (?:the )?<payer>(?:'s|'|s') (?:request|direction|behest)|<request> <payer>),? "
                r"<me><gap>(?:examin|evaluat|saw|tested)"
            ),
            r"<me>(?:, [^;\u24c5\u24c6]{2,80}?)?(?: who)? (?:examined|evaluated|saw|tested|interviewed)<long> for <payer>\b",
            (
                r"\b(?:examined|evaluated|seen|tested|interviewed|assessed)\b<any>{0,50}? (?:for|by|on behalf of) (?:that |"
                r"this |another |a prior )?<payer>(?:'s|')? ?(?:by )?(?:an? [\w -]{3,40}, )?<one>"
            ),
            (
                r"<me><long>\b(?:examin|evaluat|saw\b|see\b|seen|test|interview|assess|IME|consultation)<any>{0,70}?"
                r"(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|arranged by|scheduled by) <payer>"
            ),
            r"<me><long>\b(?:retained by|hired by|engaged by|selected by|commissioned by) <payer>",
            (
                r"<exam><gap><request> <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|"
                r"counsel))?<gap>\b(?:by|with) <one>"
            ),
            r"\b[Aa]t (?:the )?<payer>(?:'s|'|s') (?:request|direction|behest)\b<long><exam><gap><one>",
            (
                r"<me><long>(?:examin|evaluat|saw\b|test|interview|assess|IME|consultation)<any>{0,60}?\b[Aa]t (?:the |its )?"
                r"(?:<payer>(?:'s|'|s') )?(?<!at )(?:request|direction|behest)(?! of (?:his|her|<claimant>))"
            ),
            (
                r"<payer> <later>(?:scheduled|retained|hired|arranged|engaged|commissioned)\b<long>(?:to|by|with|"
                r"for)? ?<one>(?! as the treating)"
            ),
            (
                r"<payer> <later>had <any>{0,40}?(?:examined|evaluated|seen|interviewed|tested)<any>{0,20}? by "
                r"(?:an? [\w -]{3,40}, )?<one>"
            ),
            r"<payer> <later>obtained <any>{0,50}?(?:IME|examination|evaluation)<any>{0,20}? (?:from|by|"
            r"with) (?:an? [\w -]{3,40}, )?<me>",
            (
                r"<payer> <later><sent>\b<long>to <me>[^;\u24c6]{0,90}?\b(?:for (?:an? )?(?:\w+ ){0,3}(?:IME|"
                r"examination|evaluation|second opinion)|under (?:Section|\u00a7))"
            ),
            r"(?:consulted|retained|engaged|hired|chosen|selected) by <payer><any>{0,40}?<me>",
        ),
        needs=(
            "request|direction|behalf|retained|hired|arranged|scheduled|referred|sent|behest|instance|ngaged|"
            "selected| had | for | by |obtained|commissioned|directed|steered|consulted|chosen"
        ),
        examples=(
            "At the direction of Respondent, Petitioner was examined by <P>.",
            "<P> examined the employee at the request of the self-insured employer.",
            "The worker was assessed on behalf of the employer and insurer by <P>.",
            "The employer had the claimant evaluated by <P>.",
            "She was examined for that employer by <P>.",
        ),
        refuses=(
            "<P> examined the employee at the request of his attorney.",
            "The employer sent the claimant to <P>.",
            "<P> wrote at the request of the insurer.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ENGAGED,
    ),
    RoleRule(
        id="role.payer.title",
        version=2,
        meaning="The employer's, insurer's, carrier's or defendant's examiner, expert, consultant or witness.",
        patterns=(
            (
                r"<payer>(?:'s|'|s') (?:own )?<field>{0,4}?(?:<examiner>|Section 12|examining|"
                r"independent|physician|doctor)(?: (?:physician|examiner|witness|doctor|"
                r"surgeon|neurologist|medical examiner))?(?: \([\w ]+\))?,?(?: (?:was|is))? <me>"
            ),
            r"<payer>(?:'s|'|s') (?:own )?<field>{0,4}?(?:experts|examiners|consultants|witnesses|evaluators|physicians)"
            r"(?: (?:were|are)|,)? (?:including |namely )?<P>",
            r"<payer>(?:'s|'|s') (?:own )?<field>{0,3}?<ist>(?: (?:was|is))?,? <me>",
            (
                r"<me>(?:'s)?,? (?:who (?:was|is) )?(?:an? |the )?<payer>(?:'s|'|s') (?!(?:attorney|counsel|"
                r"request))<field>{0,3}(?:<examiner>|physician|doctor)"
            ),
            r"<me>,? (?:who )?(?:testified|opined|appeared) (?:on behalf of|for) <payer>",
            r"(?:<payer><any>{0,90}?)?\b(?:its|their) (?:own )?<field>{0,3}<examiner>,? <me>",
            (
                r"<me>(?:'s)?,? (?:an? |the )?<payer>(?:'s|'|s') (?:own )?(?:examining|consulting|independent) "
                r"<field>{0,3}<ist>"
            ),
            r"<payer> <later>(?:called(?: up)?on|called|tendered|put on|turned to) <me>(?! (?:a |an )?(?:liar|office))",
            (
                r"\b(?:[Dd]efense|[Aa]dverse|[Cc]ompulsory|[Rr]equired|[Ee]mployer-retained|[Ii]nsurer-retained|"
                r"[Ii]nsurer-arranged|carrier-selected|company-retained) (?:[Ii]ndependent )?(?:[Mm]edical )?"
                r"(?:<examiner>|<ist>|[Ee]xam\w*|[Ee]valuat\w+)(?: \([\w ]+\))?(?: (?:was|is|by|with|of|from|done|performed|conducted|completed))*,? <me>"
            ),
            (
                r"<me><aka> <then>(?:perform|conduct|complet|d)\w* (?:an? |the |another )(?:[\w-]+ )?(?:<payer>(?:'s|')|"
                r"[Dd]efense|[Aa]dverse|[Cc]ompulsory|[Rr]equired) (?:[Ii]ndependent )?(?:[Mm]edical )?(?:[Ee]xam\w*|"
                r"[Ee]valuat\w+|IME)"
            ),
            (
                r"<me>(?:'s)?,? (?:who (?:was|is) )?(?:an? |the )?(?:[Dd]efense|[Aa]dverse|[Ee]mployer-retained|"
                r"[Ii]nsurer-retained) (?:medical )?(?:<examiner>|<ist>)"
            ),
            r"\b(?:EIME|EME|RME|DME|IME-4)(?: (?:of|by|from|with|physician|examiner|doctor|report))*,? <me>",
            r"\b<examiner> (?:for|retained by|hired by|of) (?:the )?(?:defense|<payer>)(?: (?:was|is))?,? <me>",
            r"<me>(?:'s)?,? (?:an? |the )<any>{0,30}?<examiner> (?:for|of) (?:the )?(?:defense|<payer>)\b",
        ),
        needs=(
            "xamin|xpert|onsultant|valuator|itness|physician|doctor|behalf|onsulting|ndependent|called|IME|"
            "EME|RME|DME|QME|tendered|put on|turned|for |urgeon|ologist|iatrist|pedist|nternist|Section|rater"
        ),
        examples=(
            "The carrier's consultant, <P>, authored a report.",
            "Respondent's Section 12 examiner, <P>, agreed.",
            "They relied on the affirmed report of <P>, the defendants' examining orthopedic surgeon.",
            "The insurer submitted the report of its examiner, <P>.",
            "The employer's expert was <P>.",
            "The defendants' neurologist, <P>, examined both plaintiffs.",
            "The defense medical examiner, <P>, found full motion.",
        ),
        refuses=(
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
        needs="efen",
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
                r" (?:of|from|by) (?:its (?:own )?(?:[\w-]+ ){0,3}?[\w-]+, )?(?:an? [\w -]{3,40}, )?<P>"
            ),
            r"<payer><any>{0,60}?\b(?:relying|based|relies|relied) (?:up)?on <P>",
            (
                r"<payer><any>{0,60}?\b(?:relying|relies|relied|denied|terminated|discontinued|suspended)<any>{0,60}?"
                r"\b(?:upon|on) (?:the )?<testimony> (?:of|from|by) <P>"
            ),
            r"\b(?:denied|terminated|discontinued|suspended|ceased)\b<any>{0,60}?based (?:up)?on (?:the )?<testimony> "
            r"(?:of|from|by) <P>",
        ),
        needs="of|from|by|on",
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
        id="role.payer.sent",
        meaning="An employer or insurer sent the claimant there, for a purpose that is not told.",
        patterns=(
            r"<payer> <later><sent>\b<long>(?:to|by|with|for)? <me>(?! as the treating)",
            r"\b<sent> by (?:the )?<payer><any>{0,40}? to (?:an? [\w -]{3,40}, )?<me>",
        ),
        needs="referred|sent|directed|steered",
        examples=("The respondents sent the claimant to <P>, an orthopedic surgeon.",),
        refuses=("He was sent to <P>.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.SENT,
    ),
    RoleRule(
        id="role.payer.answered",
        meaning="A report or an answer that an employer or insurer asked for.",
        patterns=(
            r"<me><long><request> <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|counsel))\b",
            r"<me><long>\b[Aa]t (?:the )?<payer>(?:'s|'|s') (?:request|direction|behest)",
            r"<payer> <later>(?:obtained|requested|commissioned|sought) <any>{0,50}?(?:opinion|report)<any>{0,20}? (?:from|by|"
            r"of) (?:an? [\w -]{3,40}, )?<me>",
            r"<me><long>(?:requested by|[Oo]n behalf of|[Aa]t (?:the )?(?:request|direction) of) <payer>",
        ),
        needs="request|direction|behest|behalf|obtained|commissioned|sought",
        examples=("<P> wrote at the request of the insurer.",),
        refuses=("<P> wrote at the request of her attorney.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ANSWERED,
    ),
    RoleRule(
        id="role.payer.section_12",
        version=2,
        meaning="An examination under a section that is the payer's: Illinois 12, Pennsylvania 314, Massachusetts 45.",
        patterns=(
            r"(?:Section|\u00a7) ?(?:12|314|45|385)\b(?! (?:of|on|at) the)<any>{0,90}?<me>",
            r"<me>(?:'s)?[^;\u24c5\u24c6]{0,160}?(?:Section|\u00a7) ?(?:12|314|385)\b",
            r"\b(?:Rule|CR) 35 (?:examin\w+|IME|evaluat\w+)<any>{0,40}?(?:by|with) <me>",
        ),
        needs="12|314|45|385|35",
        examples=(
            "Petitioner attended a Section 12 examination with <P>.",
            "<P>, an orthopedic surgeon, examined Petitioner pursuant to Section 12 on May 2, 2018.",
        ),
        refuses=("<P> saw 12 patients.",),
        role=Role.INSURER_EXAMINER,
        side=Side.EMPLOYER,
        rank=Strength.STATUTE,
    ),
    RoleRule(
        id="role.payer.ime",
        version=2,
        meaning=(
            "An independent medical examination with no side named: as a rule the payer's; the side stays unknown."
        ),
        patterns=(
            (
                r"[Ii]ndependent (?:[Mm]edical|[Pp]sych\w+|[Nn]europsych\w+|[Oo]rthopa?edic) (?:[Ee]xam\w*|[Ee]valuat\w*|"
                r"[Rr]eview)(?: \(IME\))?<gap>(?:by|with|from|of|to|,) <me>"
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
            r"\b(?:IME|[Ii]ndependent medical) (?:physician|doctor|examiner|evaluator|report)(?: (?:of|by|from|was))?,? <me>",
            r"<me>,? (?:an|the) (?:IME|independent medical) (?:examiner|physician|doctor|evaluator)",
        ),
        needs="IME|ndependent",
        examples=(
            "Claimant underwent an independent medical examination (IME) with <P>.",
            "<P> conducted an independent medical examination.",
        ),
        refuses=("An IME was scheduled but never held.",),
        role=Role.INSURER_EXAMINER,
        rank=Strength.CUSTOM,
    ),
)
