"""Examiners whom an employer or insurer engaged: asked for, arranged, sent to or answered by."""

from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.roles.strength import Strength
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
                r"(?:\b[Aa]t (?:the )?<payer>(?:'s|'|s') <asking>|<request> <payer>),? "
                r"<me><gap>(?:examin|evaluat|saw|tested)"
            ),
            (
                r"<me>(?:, [^;\u24c5\u24c6]{2,80}?)?(?: who)? (?:examined|evaluated|saw|tested|interviewed)<long> "
                r"for <payer>\b"
            ),
            (
                r"\b(?:examined|evaluated|seen|tested|interviewed|assessed)\b<any>{0,50}? (?:for|by|on behalf "
                r"of) (?:that |"
                r"this |another |a prior )?<payer>(?:'s|')? ?(?:by )?(?:an? [\w -]{3,40}, )?<one>"
            ),
            (
                r"<me><clause>\b(?:examin|evaluat|saw\b|see\b|seen|test|interview|assess|IME|consultation)<any>{0,70}?"
                r"(?:[Aa]t (?:the )?(?:request|direction|instance|behest) of|[Oo]n behalf of|arranged by|"
                r"scheduled by) <payer>"
            ),
            (
                r"<me>(?:'s report)?(?:, [^;\u24c5\u24c6]{2,90}?)?,? (?:(?:who )?(?:was|had been|is|were) "
                r")?(?:\w+ )?(?:retained|hired|"
                r"engaged|selected|commissioned|chosen|paid|asked)(?: as (?:an?|its|the|his|her)(?: "
                r"[\w-]+){1,3})? by <payer>"
            ),
            (
                r"\b(?:examin\w*|evaluat\w*|IME|seen|consultation)\b<any>{0,60}?<me><any>{0,80}?(?:[Aa]t (?:the "
                r")?(?:request|"
                r"direction|instance|behest) of|[Oo]n behalf of) <payer>"
            ),
            (
                r"<exam><gap><request> <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|"
                r"counsel))?<gap>\b(?:by|with) <one>"
            ),
            r"\b[Aa]t (?:the |its )?<payer>(?:'s|'|s') <asking>\b<long><exam><gap><one>",
            (
                r"<me><clause>(?:examin|evaluat|saw\b|test|interview|assess|IME|consultation)<any>{0,60}?\b[Aa]t "
                r"(?:its|(?:the )?<payer>(?:'s|'|s'))(?: own)? <asking>"
            ),
            (
                r"<payer> <later>(?:scheduled|retained|hired|arranged|engaged|commissioned)\b<long>(?:to|by|with|"
                r"for)? ?<one>(?! as the treating)"
            ),
            (
                r"<payer> <later>had <any>{0,40}?(?:examined|evaluated|seen|interviewed|tested)<any>{0,20}? by "
                r"(?:an? [\w -]{3,40}, )?<one>"
            ),
            (
                r"<payer> <later>(?:requested|asked|required|demanded|insisted|directed) that "
                r"<any>{0,60}?(?:examined|evaluated|"
                r"seen) by <one>"
            ),
            (
                r"<payer>(?:'s|'|s') (?:independent )?(?:medical )?(?:[Ee]xamination|[Ee]valuation|IME)(?: \([\w ]+\))?"
                r"(?:,? (?:was|performed|conducted|done))* (?:with|by|from) <one>"
            ),
            r"<payer>(?:, [^,;\u24c5\u24c6]{2,30},)? <then>had <me> (?:examine|evaluate|see|test|interview)\b",
            (
                r"<me>,? (?:whom|to whom|(?:an?|the) [\w -]{3,40}(?: whom| to whom)?) <payer>(?: had)? "
                r"(?:<then>)(?:<hire>|used|"
                r"called|(?:sent|referred) (?:him|her|<claimant>) (?:to see|for an? (?:[\w-]+ ){0,2}(?:exam\w*|"
                r"eval\w*|IME)))"
            ),
            r"<me> \((?:for|on behalf of) <payer>\)",
            (
                r"<payer> <later>obtained <any>{0,50}?(?:IME|examination|evaluation)<any>{0,20}? (?:from|by|"
                r"with) (?:an? [\w -]{3,40}, )?<me>"
            ),
            (
                r"<payer> <later><sent>\b<long>to <me>[^;\u24c6]{0,90}?\b(?:for (?:an? )?(?:\w+ ){0,3}(?:IME|"
                r"examination|evaluation|second opinion)|under (?:Section|\u00a7))"
            ),
            r"(?:consulted|retained|engaged|hired|chosen|selected) by <payer><any>{0,40}?<me>",
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
        id="role.payer.sent",
        meaning="An employer or insurer sent the claimant there, for a purpose that is not told.",
        patterns=(
            (
                r"<payer> <later><sent> (?:him|her|the worker|the miner|<claimant>)<any>{0,90}?(?:to|with) <me>(?! "
                r"as the treating)"
            ),
            r"\b<sent> by (?:the )?<payer><any>{0,40}? to (?:an? [\w -]{3,40}, )?<me>",
        ),
        examples=("The respondents sent the claimant to <P>, an orthopedic surgeon.",),
        refuses=("He was sent to <P>.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.SENT,
    ),
    RoleRule(
        id="role.payer.company",
        meaning="An examination at the request of a company, whose name says that it is one.",
        patterns=(
            r"<me><clause>(?:examin|evaluat|saw\b|seen|test|interview)<any>{0,70}?<request> (?:the )?<company>",
            r"(?:examined|evaluated|seen|tested)<any>{0,60}?<request> (?:the )?<company><any>{0,40}?\bby <one>",
            r"<request> (?:the )?<company>,? <me> (?:examin|evaluat|saw|test)",
        ),
        examples=("<P> evaluated the miner at the request of Blue Lick Mining.",),
        refuses=("<P> evaluated the miner at the request of Orrin Tamm.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.CUSTOM,
    ),
    RoleRule(
        id="role.payer.answered",
        meaning="A report or an answer that an employer or insurer asked for.",
        patterns=(
            r"<me><long><request> <payer>(?:'s?(?: \w+)? (?:request|direction|attorneys?|counsel))\b",
            r"<me><long>\b[Aa]t (?:the )?<payer>(?:'s|'|s') <asking>",
            (
                r"<payer> <later>(?:obtained|requested|commissioned|sought) <any>{0,50}?(?:opinion|"
                r"report)<any>{0,20}? (?:from|by|"
                r"of) (?:an? [\w -]{3,40}, )?<me>"
            ),
            r"<me><clause>\b(?:report|opinion|letter)s? for (?:the )?<payer>",
            r"<me><long>(?:requested by|[Oo]n behalf of|[Aa]t (?:the )?(?:request|direction) of) <payer>",
        ),
        examples=("<P> wrote at the request of the insurer.",),
        refuses=("<P> wrote at the request of her attorney.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ANSWERED,
    ),
)
