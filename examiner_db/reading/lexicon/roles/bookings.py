"""Examiners by the examination that one side booked: sent, arranged, called, in the same constructions for both."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_BOOKED = (
    (
        r"<side> <adv>(?:sent|referred|directed|scheduled|required|requested|wanted|asked|had) (?:him|her|them|"
        r"<hurt>|[A-Z]\w+)\b[^;\u24c5\u24c6]{0,60}?\b<visit>[^;\u24c5\u24c6]{0,60}?\b(?:with|by|before|from|of|"
        r"to) <me>"
    ),
    r"<side> <adv>(?:had|got|asked|wanted) <me> (?:to )?(?:perform|conduct|do|carry out|give|provide|render) ",
    (
        r"<side> <adv><book>[^;\u24c5\u24c6]{0,60}?\b<visit>[^;\u24c5\u24c6]{0,60}?(?:,? (?:and|which|that)|,) "
        r"<me> <adv>(?:(?:examin\w+|evaluat\w+|saw|see|seeing|interview\w*|assess\w*|rated|rating|tested|testing)|"
        r"perform\w*|conduct\w*|did|carried out)"
    ),
    r"<side>[^;\u24c5\u24c6]{0,60}? and <adv><hires> <me>(?!'s)",
    r"\b<visit>[^;\u24c5\u24c6]{0,60}?\b<book> by <side>[^;\u24c5\u24c6]{0,60}?\b(?:with|by|before|from|to) <me>",
    (
        r"\b<visit>[^;\u24c5\u24c6]{0,60}?\bat (?:the <ask> of <side>|<whose> (?:own )?<ask>),? <near>(?:by|with|"
        r"from|before) <me>"
    ),
    (
        r"\b(?:sent|referred|directed|steered) to <me>,? by <side>(?!'s)(?![^;\u24c5\u24c6]{0,60}\b(?:treat|"
        r"care\b|therapy|surger|follow|emergency|clinic))"
    ),
    (
        r"\b(?:sent|referred|directed|steered) by <side> to <me>[^;\u24c5\u24c6]{0,60}?\bfor "
        r"[^;\u24c5\u24c6]{0,60}?\b(?:<visit>|opinion)"
    ),
    (
        r"<me>,? (?:who )?<adv>(?:testified|appeared|served|acted|was called|was deposed|was presented|was "
        r"offered|was disclosed) as (?:an? |the )?<whose> (?:own )?(?:<nocare>[\w-]+ ){0,3}?<expert>"
    ),
    r"<me>,? (?:who )?(?:was|is|had been) (?:an? |the )?<whose> (?:own )?(?:<nocare>[\w-]+ ){0,3}?<expert>",
    (
        r"<me>[^;\u24c5\u24c6]{0,60}?\bat (?:the <ask> of <side>|<whose> (?:own "
        r")?<ask>)[^;\u24c5\u24c6]{0,60}?\b(?:after|upon|following|having|when) (?:he |she )?(?:examin\w+|"
        r"evaluat\w+|saw|see|seeing|interview\w*|assess\w*|rated|rating|tested|testing)"
    ),
    (
        r"\b(?:presented|went|came|reported|was taken) (?:for [\w ]{2,30} )?to <me>[^;\u24c5\u24c6]{0,60}?\bat "
        r"(?:the <ask> of <side>|<whose> (?:own )?<ask>)(?![^;\u24c5\u24c6]{0,60}\b(?:treat|care\b|therapy|surger|"
        r"follow|emergency|clinic))"
    ),
    (
        r"<me>[^;\u24c5\u24c6]{0,60}?\bat (?:the )?(?:<ask> of <side>|<whose> (?:own )?<ask>),? <adv>(?:examin\w+|"
        r"evaluat\w+|saw|see|seeing|interview\w*|assess\w*|rated|rating|tested|testing)"
    ),
    (
        r"\b(?:examiner|evaluator|IME (?:doctor|physician)|expert|<expert>) (?:chosen|selected|retained|hired|"
        r"engaged|picked|used|paid) by <side>[^;\u24c5\u24c6]{0,60}?(?:,|was|is|were) <me>"
    ),
    r"<me>,? (?:an?|the) (?:[\w-]+ ){0,3}?(?:<expert>|<ist>) (?:whom )?<side> <adv><hires>",
    r"<me>,? (?:an? (?:[\w-]+ ){0,4}?<ist> )?called by <side>(?!'s)",
    r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:employed|used|engaged) by <side> to (?:examine|evaluate|see|assess|rate|test)\b",
    (
        r"\u24c6,? (?:was |were )?(?:called |retained |hired |chosen |engaged )?by (?:<hurt>|<advocate>|<pays>),? "
        r"and <me>,? by <side>(?!'s)"
    ),
    (
        r"\b(?:[Aa]t|[Ii]n|[Dd]uring|[Aa]fter|[Ff]ollowing) (?:an? |the )?<whose> (?:own )?(?:[\w-]+ "
        r"){0,3}<visit>,? <me>"
    ),
    (
        r"<side> <adv><book> (?:[\w-]+ ){0,5}(?:examinations|evaluations|IMEs|opinions|"
        r"assessments)\b[^;\u24c5]{0,120}?\u24c6[^;\u24c5]{0,40}? (?:and|the second) (?:from |by |with )?<me>"
    ),
    r"<me> was called by <side>(?!'s)",
    r"<me> \((?:the )?<whose> (?:own )?(?:[\w-]+ )?<expert>\)",
    (
        r"\b(?:[Aa]t (?:<whose> (?:own )?<ask>|the <ask> of <side>)|[Oo]n behalf of <side>)"
        r"[^;\u24c5\u24c6]{0,90}?\b<looks>\b"
        r"[^;\u24c5\u24c6]{0,30}? (?:by|with) \u24c6[^;\u24c5]{0,60}? and (?:\w+ )?(?:by |with )?<me>"
    ),
    (
        r"\b<looks>\b[^;\u24c5\u24c6]{0,40}? (?:for|on behalf of|at the <ask> of) <side>[,:] \u24c6[^;\u24c5]{0,60}? "
        r"and <me>"
    ),
    (
        r"<side>[^;\u24c5\u24c6]{0,160}?\b<looks>\b[^;\u24c5\u24c6]{0,30}?\b(?:on (?:its|their) behalf|at (?:its|"
        r"their) "
        r"<ask>)\b[^;\u24c5\u24c6]{0,30}?\bby <me>"
    ),
)
"""How it is told that one side booked the examination; ``<whose>`` is that side with its possessive."""


def _by(side: str) -> tuple[str, ...]:
    """The patterns for one side."""
    return tuple(pattern.replace("<side>", side).replace("<whose>", f"{side}'s") for pattern in _BOOKED)


BOOKED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.booked.payer",
        version=2,
        meaning="Whoever pays booked the examination, or called its physician as an examiner of theirs.",
        patterns=_by("<pays>"),
        examples=(
            "The carrier sent claimant for an examination, which was performed by <P>.",
            "The employer arranged an IME, and <P> evaluated her.",
            "Claimant underwent an examination arranged by the insurer with <P>.",
            "<P> testified as the carrier's medical expert.",
            "The employer exercised its right to an examination and chose <P>.",
            "Claimant presented to <P> at the employer's request.",
            "The carrier had <P> perform an examination.",
            "<P>, called by the employer, disagreed.",
            "At the insurer's request he was examined twice, first by <Q> in May and then by <P>.",
            "The carrier declined to pay, and the employee was examined on its behalf by <P>.",
        ),
        refuses=(
            "The carrier sent claimant to <P> for treatment.",
            "<P> testified as the claimant's medical expert.",
            "Claimant was sent to the clinic by the employer and <P> treated her.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.booked.it",
        meaning="It, whose claim this is to pay, booked the examination.",
        patterns=(
            (
                r"\A(?:[A-Z][\w ]{2,40}, )?(?:[Ii]t|[Tt]hey) <adv>(?:sent|referred|directed|"
                r"scheduled|required|requested|"
                r"asked|had) (?:him|her|<hurt>)\b[^;\u24c5\u24c6]{0,60}?\b<visit>[^;\u24c5\u24c6]"
                r"{0,60}?\b(?:with|by|"
                r"before|from|of|to) <me>"
            ),
            (
                r"\A(?:[A-Z][\w ]{2,40}, )?(?:[Ii]t|[Tt]hey) <adv>(?:scheduled|arranged|obtained|"
                r"commissioned|set up)\b"
                r"[^;\u24c5\u24c6]{0,60}?\b<visit>[^;\u24c5\u24c6]{0,60}?\b(?:with|by|before|from|"
                r"of) <me>"
            ),
            r"\A(?:[A-Z][\w ]{2,40}, )?(?:[Ii]t|[Tt]hey) <adv>(?:retained|hired|engaged|commissioned) <me>(?!'s)",
        ),
        examples=("It then required plaintiff to attend an examination by <P>.", "They retained <P>."),
        refuses=("It denied the examination by <P>.", "He retained <P>."),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.CUSTOM,
    ),
    PlainRule(
        id="role.booked.claimant",
        version=2,
        meaning="The claimant's attorney booked the examination, or called its physician as an examiner of theirs.",
        patterns=(
            *_by("<advocate>"),
            r"<advocate>,? <adv>(?:chose|selected|picked|named) <me>(?!'s)",
            r"<advocate> <adv><book> (?:an? |the )?(?:[\w-]+ ){0,3}<visit> (?:with|by|from) <me>",
        ),
        examples=(
            "Petitioner was referred to <P> by her attorney for an independent medical examination.",
            "The claimant underwent an examination scheduled by her lawyer with <P>.",
            "Claimant's counsel selected <P> to evaluate her.",
        ),
        refuses=("Petitioner was referred to <P> by the insurer's attorney.", "Claimant's counsel deposed <P>."),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.booked.for_claimant",
        meaning="Is called the claimant's examiner, evaluator or expert.",
        patterns=(
            (
                r"<me>,? (?:who )?<adv>(?:was|is|had been|testified as|served as|appeared as|acted as) (?:an? |the "
                r")?<hurt>'s (?:own )?(?:<nocare>[\w-]+ ){0,3}?<expert>"
            ),
        ),
        examples=("<P> was the claimant's medical expert.", "<P> testified as petitioner's IME."),
        refuses=("<P> was the claimant's treating surgeon.", "<P> was the employer's expert."),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.ENGAGED,
    ),
)
