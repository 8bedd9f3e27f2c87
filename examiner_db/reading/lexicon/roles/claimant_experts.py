"""Experts whom the claimant, or the claimant's attorney, engaged."""

from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

CLAIMANT: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.claimant.request",
        version=3,
        meaning="An examination at the request of the claimant or the claimant's attorney.",
        patterns=(
            (
                r"(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|[Rr]etained by) "
                r"(?:<lawyer>|<claimant>(?=[ ,](?!'s)))<long>\b(?:examin\w*|evaluat\w*|assess\w*|seen|saw|"
                r"IME)<gap><one>"
            ),
            (
                r"<me><clause>\b(?:examin|evaluat|saw\b|see\b|seen|test|interview|assess|IME|consultation)<any>{0,70}?"
                r"(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of) "
                r"(?:<lawyer>|<claimant>(?!'s (?:employer|insurer)))"
            ),
            (
                r"<me>(?:'s report)?(?:, [^;\u24c5\u24c6]{2,90}?)?,? (?:(?:who )?(?:was|had been|is|were) "
                r")?(?:\w+ )?(?:retained|hired|"
                r"engaged|selected|commissioned|chosen|paid|asked)(?: as (?:an?|its|the|his|her)(?: [\w-]+){1,3})? by "
                r"(?:<lawyer>|<claimant>(?!'s (?:employer|insurer)))"
            ),
            (
                r"\b(?:examin\w*|evaluat\w*|IME|seen|consultation)\b<any>{0,60}?<me><any>{0,80}?(?:[Aa]t (?:the "
                r")?(?:request|"
                r"direction|instance|behest) of|[Oo]n behalf of) (?:<lawyer>|<claimant>(?!'s (?:employer|insurer)))"
            ),
            (
                r"\b(?:examin\w*|evaluat\w*|IME|seen|consultation)\b<any>{0,60}?<me><any>{0,80}?\bat "
                r"(?:<claimant>(?:'s|')|"
                r"(?:his|her) (?:own|attorney's|counsel's|lawyer's))(?: (?:attorney|counsel|lawyer)'?s?'?)? request"
            ),
            (
                r"\b[Aa]t (?:<claimant>(?:'s|')|(?:his|her) own|(?:his|her) (?:attorney|counsel|"
                r"lawyer)'?s?'?)(?: (?:attorney|"
                r"counsel|lawyer)'?s?'?)? (?:own )?request\b(?:(?!, and |,? and reviewed)<any>){0,160}?<me>"
            ),
            (
                r"<me><clause>\b(?:examin|evaluat|saw\b|seen|test|interview|assess|IME|consultation)<any>{0,70}?\b"
                r"at (?:<claimant>(?:'s|')|(?:his|her) own|(?:his|her) (?:attorney|counsel|lawyer)'?s?'?)"
                r"(?: (?:attorney|counsel|lawyer)'?s?'?)? request"
            ),
            (
                r"<lawyer> <then><sent> (?:him|her|<claimant>)<any>{0,60}?\bto <one>"
                r"(?!<any>{0,60}? for (?:[\w-]+ ){0,4}?(?:treatment|care|therapy|surgery)\b)"
            ),
            r"<lawyer> <then>had <any>{0,40}?(?:examined|evaluated|seen|interviewed|tested)<any>{0,20}? by <one>",
            (
                r"\b(?:examined|evaluated|assessed|seen|tested|interviewed)<any>{0,60}?(?:[Aa]t (?:the "
                r")?(?:request|direction|"
                r"instance|behest) of|[Oo]n behalf of) (?:<lawyer>|<claimant>)<any>{0,30}?\bby <one>"
            ),
            (
                r"<claimant> <then><tendered><any>{0,60}? of (?:an? [\w -]{3,40}, )?<me>[^;\u24c6]{0,90}?\bat the "
                r"request of counsel\b"
            ),
            (
                r"referred by (?:his|her) (?:attorney|counsel|lawyer)<gap>to <me>"
                r"(?!<any>{0,60}? for (?:[\w-]+ ){0,4}?(?:treatment|care|therapy|surgery)\b)"
            ),
            r"[Aa]t the request of <lawyer>,? <me><gap>(?:examin|evaluat|review|saw|tested)",
            (
                r"<lawyer><any>{0,40}?\b(?:asked|requested|had) (?:\w+ )?<me> to (?:examine|evaluate|see|review|"
                r"test|rate)"
            ),
        ),
        examples=(
            "At the request of his attorney, the employee was evaluated by <P>.",
            "<P> conducted an evaluation at claimant's request.",
            "At her attorney's request applicant saw <P>.",
        ),
        refuses=(
            "<P> examined the employee at the request of the insurer.",
            "His attorney referred him to <P> for treatment.",
            "<P> said that a scan, obtained at her request, was normal.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.ENGAGED,
    ),
    RoleRule(
        id="role.claimant.title",
        version=2,
        meaning="The claimant's expert, evaluator or independent examiner.",
        patterns=(
            (
                r"<claimant>(?:'s|'|s') (?:own )?(?:retained |medical |independent |vocational |orthopedic |"
                r"psychiatric |hired )*(?:experts?|IME|(?:medical )?evaluator|(?:medical )?examiner|expert "
                r"witness|IME (?:<ist>|examiner)|"
                r"(?:consulting|independent|examining|evaluating|expert) (?:[\w-]+ )?<ist>|rater)(?: \(IME\))?(?: "
                r"(?:was|is))?,? <me>"
            ),
            (
                r"<me>(?:'s)?,? (?:an? |the )?(?:<claimant>(?:'s|'|s')|his|her) (?:own )?(?:retained |medical |hired |"
                r"independent )*(?:expert|IME|evaluator|examiner)\b"
            ),
            (
                r"\b(?:his|her) (?:own )?(?:retained |medical |independent |hired )*(?:expert|IME|evaluator|"
                r"examiner),? <me>"
            ),
            (
                r"\b(?:[Cc]laimant|[Pp]laintiff|[Ee]mployee|[Aa]pplicant)(?:'s|-retained|-selected) (?:QME|rating "
                r"physician)<short><me>"
            ),
        ),
        examples=(
            "The judge relied on the employee's expert, <P>.",
            "The petitioner's examining neurologist, <P>, agreed.",
        ),
        refuses=("The employee's treating physician, <P>, agreed.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.ENGAGED,
    ),
    RoleRule(
        id="role.claimant.engaged",
        version=3,
        meaning="The claimant, or the claimant's attorney, retained the physician or sent the claimant there.",
        patterns=(
            r"(?:<lawyer>|<claimant>) <later>(?:retained|hired|engaged|commissioned)<short> ?<me>",
            r"(?:<lawyer>|<claimant>) <later>obtained an? (?:IME|independent)<gap>(?:from|by|with) <me>",
            r"<lawyer> <later>arranged<gap>(?:with|by) <me>",
            r"<me>,? to whom (?:<lawyer>|his lawyer|her lawyer)(?: had)? <sent>",
            (
                r"<me>(?:, [^;\u24c5\u24c6]{2,60}?)?,? to whom (?:[\w']+ ){1,3}?(?:had been|was) (?:sent|referred) "
                r"by (?:(?:his|her|<claimant>'s) )?(?:counsel|attorney|lawyer|representative)\b"
            ),
            (
                r"<me>(?:, [^;\u24c5\u24c6]{2,60}?)?,? whom (?:<lawyer>|<claimant>|[Tt]he lawyer|counsel)(?: had)? "
                r"(?:<then>)?(?:<hire>|asked|consulted for|sent)(?! as (?:an? |the |his |her )?(?:new )?(?:treating|"
                r"primary|attending|family))"
            ),
            r"<claimant>(?:'s|'|s') (?:retained|hired) (?:[\w-]+ )?(?:<ist>|<examiner>),? <me>",
            r"<me> \((?:for|on behalf of) <claimant>\)",
            (
                r"\b(?:<ist>|<examiner>) (?:retained|hired|engaged|chosen|selected|paid) by (?:<lawyer>|"
                r"<claimant>)<any>{0,30}?<me>"
            ),
            r"<lawyer> <then>(?:procured|obtained|secured|commissioned)<any>{0,40}? (?:from|by) <me>",
            r"<lawyer><any>{0,40}? (?:sought|obtained|arranged|scheduled) <me>'s (?:IME|examination|evaluation)",
            (
                r"<me><any>{0,100}?<lawyer> (?:\w+ ){0,3}(?:sought|obtained|arranged|scheduled) (?:his|her) (?:IME|"
                r"examination|"
                r"evaluation)"
            ),
        ),
        examples=(
            "Claimant retained <P> to perform an IME.",
            "She was tested by <P>, to whom her attorney had referred her.",
            "She submitted a rating by <P>, a physiatrist, to whom she had been referred by counsel.",
            "The test was interpreted by <P>, whom her attorney had engaged.",
        ),
        refuses=(
            "The insurer retained <P>.",
            "<P>, whom she consulted, wrote.",
            "<P>, whom the claimant chose as her treating doctor, wrote.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.HIRED,
    ),
    RoleRule(
        id="role.claimant.filed",
        version=5,
        meaning="The claimant put the physician's report or testimony in evidence, and nothing says that they treated.",
        patterns=(
            (
                r"(?:<claimant>|\b(?:[Ss]he|[Hh]e)(?! (?:\w+ )?rel(?:y|ie))) <then>(?:obtained and )?<tendered>"
                r"<any>{0,60}?(?:the |an? )?(?:[\w,]+ ){0,5}?(?:reports?|testimony|deposition|opinions?|evaluation|"
                r"Form 107)(?: reports?)? "
                r"(?:of|from|by) (?:an? [\w -]{3,40}, |(?:[\w-]+ )?<ist> )?<one>"
            ),
            r"<claimant> <then>(?:called|countered with|responded with|tendered) <me>",
            (
                r"(?:<claimant>|\b[Ss]he|\b[Hh]e) <then>(?:produced|called|presented|offered) an? (?:[\w-]+ "
                r")?(?:expert|evaluator|"
                r"witness),? <me>"
            ),
            r"<me> testified (?:on behalf of|for) <claimant>",
            r"<me><any>{0,40}?\bcalled (?:as a witness |to testify )?by <claimant>(?!'s)",
            r"\b[Ff]or <claimant>,? <me> testified\b",
            r"\btestified (?:on behalf of|for) <claimant>(?:, [^;:\u24c5\u24c6]{2,60})?: <one>",
            (
                r"<me><long>(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|requested by) "
                r"(?:<lawyer>|<claimant>(?!'s (?:employer|insurer)))"
            ),
            r"<claimant>(?:'s|'|s') (?:medical )?(?:evidence|proof|case)\b<any>{0,60}?<testimony> (?:of|from|by) <one>",
        ),
        examples=(
            "Plaintiff filed the Form 107 report of <P>.",
            "The claimant also called <P>.",
            "For the claimant, <P> testified that he was not employable.",
            "He supported the claim with the Form 107 report of <P>.",
        ),
        refuses=("The employer filed the report of <P>.", "He relied on the opinions of <P>."),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.FILED,
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
        examples=("The Veteran submitted a private psychological evaluation from <P>.",),
        refuses=("<P> is in private practice.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.CUSTOM,
    ),
)
