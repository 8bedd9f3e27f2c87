"""Experts whom the claimant or the claimant's attorney engaged, in plain sentences."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

REPRESENTED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.represented.hired",
        meaning="Hired, retained or paid by the claimant or the claimant's attorney.",
        patterns=(
            (
                r"<me>(?:'s)?<who> (?:[a-z]+ ){0,2}?(?:retained|hired|engaged|commissioned|contracted|"
                r"enlisted|paid|compensated) (?!from|the\b)(?:[^;,.\u24c5\u24c6]{1,30} )?by (?:<advocate>|"
                r"<hurt>)(?!'s)"
            ),
            r"<me>(?:'s)?<who> (?:[a-z]+ ){0,2}?(?:selected|chosen|picked|consulted|asked) by <advocate>",
            (
                r"(?:<advocate>|<hurt>),? <adv>(?:retained|hired|engaged|commissioned|enlisted|paid) (?:an? "
                r"[\w -]{3,50},? |\u24c6(?:,| and|, and) )?<me>(?!'s)"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? whom (?:<advocate>|<hurt>) <adv>(?:retained|hired|"
                r"engaged|commissioned|paid)\b"
            ),
            r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? whom <advocate> <adv>(?:chose|selected|asked|had|consulted)\b",
            r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? to whom <advocate> <adv>(?:sent|referred|directed)\b",
            r"<hurt>'s (?:own )?(?:retained|hired|paid|forensic|litigation) (?:[\w-]+ ){0,2}?(?:<ist>|<expert>),? <me>",
            r"<me>,? <hurt>'s (?:own )?(?:retained|hired|paid|forensic|litigation) (?:[\w-]+ ){0,2}?(?:<ist>|<expert>)",
            r"<me>,? (?:who )?was retained as an? (?:[\w-]+ )?expert",
        ),
        examples=(
            "<P> was hired by claimant's attorney to give her a second look.",
            "The petitioner's attorney then retained <P>, who agreed with neither.",
            "The plaintiff's retained neurologist, <P>, disagreed.",
        ),
        refuses=("<P> was hired by the insurer.", "<P> was paid by the claimant's employer."),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.HIRED,
    ),
    PlainRule(
        id="role.represented.request",
        version=4,
        meaning="Saw the claimant, or gave an opinion, at the request or by arrangement of the claimant's attorney.",
        patterns=(
            (
                r"\b[Aa]t (?:the )?(?:(?:<ask>|suggestion) of <advocate>|<advocate>'s (?:<ask>|suggestion)|"
                r"<hurt>'s own <ask>(?: and through (?:his|her) attorney)?),? <far>\b(?:saw|examin|evaluat|"
                r"went|visit|seen|consult)<far><me>"
            ),
            (
                r"\b[Aa]t (?:the )?(?:(?:<ask>|suggestion) of <advocate>|<advocate>'s (?:<ask>|suggestion)|"
                r"<hurt>'s own <ask>)(?:[^;,\u24c5\u24c6]{0,40})?, <me> <adv>(?:saw|examin|evaluat|interview|"
                r"test|rated|review)"
            ),
            (
                r"<me>,? (?:at (?:the )?(?:<ask> of <advocate>|<advocate>'s (?:own )?<ask>)|on behalf of "
                r"<advocate>),? <far>\b<looks>"
            ),
            r"\b(?:sent|referred|directed|steered)\b<near> by <advocate><far>\b(?:to|by|with) <me>",
            (
                r"<advocate>,? <adv>(?:sent|referred|directed|steered|scheduled) (?:him|her|them|<hurt>|"
                r"[A-Z]\w+)\b[^;\u24c5\u24c6]{0,60}?\b(?:to|with|by) <me>"
                r"(?![^;\u24c5\u24c6]{0,60}? for (?:[\w-]+ ){0,4}?(?:treatment|care|therapy|surgery)\b)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,90}?\breferred by <advocate>",
            (
                r"\b(?:sent|went|gone|referred|seen|evaluated|examined|rated|tested|visited|"
                r"attended)\b<far>\b(?:to|by|with) <me>,? (?:at the <ask> of|by arrangement of|on the advice "
                r"of|on referral (?:from|by|of)) <advocate>"
            ),
            r"<hurt>,? at the <ask> of <advocate>, <far>\b(?:to|by|with|saw|visited|consulted) <me>",
            (
                r"<me>(?:(?!\bthat\b)[^;\u24c5\u24c6]){0,100}?\b<looks>\b<far> (?:at (?:the )?(?:<ask> of "
                r"<advocate>|<advocate>'s (?:own )?<ask>)|(?:on behalf of|for) (?:<advocate>|<hurt>(?!'s|,? "
                r"(?:who|and) (?:claims|says)))(?=[,.;]| (?:in|on|who|and)|\Z)|by arrangement (?:of|with) "
                r"(?:<advocate>|counsel))(?! (?:by|with) \u24c6)"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? (?:who )?(?:examined|evaluated|examining|evaluating|"
                r"rated|rating|appearing|appeared) (?:(?!work|wages|treatment)\w+ ){0,3}for (?:<hurt>|"
                r"<advocate>)(?!'s)"
            ),
            r"<me> did so for <hurt>",
            (
                r"<advocate>,? <adv>(?:arranged|scheduled|obtained|procured|secured|commissioned|set up|"
                r"bought)[^;\u24c5\u24c6]{0,90}?\b(?:from|with|by|of) <me>"
            ),
            (
                r"<advocate>,? <adv>(?:asked|had|got|wanted|requested) <me>(?:, [^;\u24c5\u24c6]{2,70},)? "
                r"(?:to )?(?:examine|evaluate|see|assess|rate|review|test|interview|give|address|respond|"
                r"comment)"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,40})?,? whose (?:[\w-]+ ){0,3}(?:<visit>|<paper>),? (?:had "
                r"been |was )<adv>(?:<book>|paid for) by (?:<advocate>|<hurt>)(?!'s)"
            ),
            (
                r"<me>'s (?:[\w-]+ ){0,3}(?:<visit>|<paper>),? (?:which |that |had been |was |and "
                r")*<adv>(?:scheduled|arranged|obtained|procured|secured|commissioned|paid for) by "
                r"(?:<advocate>|<hurt>)(?!'s)"
            ),
            (
                r"\b(?:<visit>|<paper>) (?:by|with|before|from|of) <me>,? (?:which |that |had been |was |and "
                r")*<adv>(?:<book>|paid for) by <advocate>"
            ),
            (
                r"\b(?:gone|went|going|turned) to <me>[^;\u24c5\u24c6]{0,20}? for (?:an? )?(?:[\w-]+ "
                r")?(?:rating|opinion|evaluation) of (?:his|her) own"
            ),
            (
                r"\breferred by <advocate> to <me>|\b(?:evaluated|examined|seen) (?:by|with) <me>,? "
                r"(?:[^;,\u24c5\u24c6]{2,50}, )?(?:for|on behalf of) <advocate>"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?\breviewed[^;\u24c5\u24c6]{0,60}? on (?:his|her|<hurt>'s|their) behalf",
            r"<me> (?:had|played|served) the same (?:function|role|purpose) for <hurt>",
            r"\u24c6[^;\u24c5]{0,90}? (?:by|for) <pays>[;,] <me>, (?:by|for) <hurt>(?!'s)",
        ),
        examples=(
            "Ms. Orr was sent by her attorney to <P>, who rated her.",
            "The claimant, at the direction of her attorney, went to <P>.",
            "<P>, examining for petitioner in psychiatry, found a fourth.",
            "The representative of the claimant obtained a nexus opinion from <P>.",
            "The employee's attorney asked <P>, who had never met her, to evaluate the claim.",
        ),
        refuses=(
            "The insurer's attorney sent her to <P>.",
            "Her attorney referred her to <P> for treatment.",
            "<P> examined her for the insurer.",
            "<P> treated the employee at the request of her family.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.represented.title",
        meaning="The claimant's examiner, evaluator, rater or medical expert.",
        patterns=(
            (
                r"<hurt>'s (?:own )?(?:(?!treating|attending)[\w-]+ ){0,2}?(?:Section 12 examiner|IMEs?|QME|"
                r"evaluat(?:or|ing <ist>)|examiner|rater|rating <ist>|examining <ist>|(?:medical |rebuttal "
                r")?experts?)(?: in \w+)?,? (?:was |is )?<me>"
            ),
            (
                r"<me>,? (?:who (?:was|is) )?(?:an? |the )?(?:<hurt>'s|(?<!its, )\b(?:his|her)) (?:own "
                r")?(?:[\w-]+ ){0,2}?(?:Section 12 examiner|IME\b|evaluator|examiner|rater|medical expert|"
                r"expert witness|rebuttal expert)"
            ),
        ),
        examples=("Petitioner's Section 12 examiner, <P>, was deposed.", "<P>, her IME in psychiatry, was believed."),
        refuses=("Respondent's Section 12 examiner, <P>, was deposed.", "Petitioner's treater, <P>, was deposed."),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.represented.answered",
        version=3,
        meaning="A report, letter or form at the request of the claimant's attorney, as treating physicians write too.",
        patterns=(
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:authored|prepared|written|wrote|completed|signed|issued|"
                r"furnished)\b<near>(?:at (?:the )?(?:<ask> of <advocate>|<advocate>'s <ask>)|for <advocate>)"
            ),
            (
                r"<advocate>,? <adv>(?:submitted|offered|filed|obtained|introduced|"
                r"presented)[^;\u24c5\u24c6]{0,60}?<paper> (?:of|from|by) <me>"
            ),
            r"<me> <adv>(?:testified|said|found|opined)\b[^;\u24c5\u24c6]{0,30}? for <hurt>(?!'s)",
        ),
        examples=("The letter of <P> was authored at the request of plaintiff's attorney.",),
        refuses=("The letter of <P> was authored at the request of the insurer.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.FILED,
    ),
)
