"""Sentences that name no physician and say for whom an examination was: "It had been arranged by the adjuster".

They are read in plain words, and speak of the physician of the sentence before them, or of the one after. Of the
claimant, too, it is said that an employer hired, chose or paid them: such words count only with what they were for.
"""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_ARRANGED = (
    (
        r"\b<visit>[^;]{0,70}?\b(?:<book>|performed|conducted|held|done|undertaken|made|prepared|paid for|chosen|"
        r"selected|offered)[^;]{0,24}? (?:by|for|on behalf of|at the <ask> of) <side>(?!'s)"
    ),
    r"\b(?:<visit>|[Ii]t|[Tt]his)\b[^;]{0,60}?\b(?:at <whose> (?:own )?<ask>|at the <ask> of <side>)",
    r"\A(?:It|This|That) (?:was|had been) <adv>(?:<book>|made|chosen) (?:by|for|on behalf of) <side>(?!'s)",
    r"<side> <adv>(?:<book>|exercised)\b[^;]{0,70}?\b(?:<visit>|examined|evaluated)",
    (
        r"\b(?:<expert>|physicians|doctors|<ist>s)\b[^;]{0,40}?\b(?:saw|examined|evaluated|testified|appeared)"
        r"\b[^;]{0,30}? "
        r"(?:for|on behalf of) <side>(?!'s)"
    ),
    (
        r"<side> <adv>(?:obtained|sought|commissioned|secured|solicited|procured) (?:[\w-]+ ){0,2}(?:reports|opinions|"
        r"reviews|"
        r"evaluations)[^;]{0,30}? (?:from|by) (?:[\w-]+ ){0,3}(?:experts|physicians|examiners|doctors|specialists|"
        r"<ist>s)\b"
    ),
    (
        r"<side> <adv>(?:relied on|relies on|called|presented|offered|produced|consulted|retained|hired|engaged) "
        r"(?:the "
        r"(?:opinions|testimony|reports) of )?(?:two|three|several) (?:[\w-]+ ){0,2}(?:experts|physicians|examiners|"
        r"doctors|"
        r"specialists|<ist>s|witnesses)\b"
    ),
    (
        r"<side> <adv>(?:sent|referred|directed|had|asked|wanted|required)\b(?:(?!Center|[Cc]linic|[Hh]ospital|"
        r"[Ee]mergency|treat)[^;]){0,70}?\b(?:<visit>|examined|evaluated)"
    ),
    r"\b(?:sent|referred|directed|scheduled)\b[^;]{0,70}?\b<visit>[^;]{0,24}? (?:by|for|at the <ask> of) <side>",
    r"\b(?:sent|referred|directed)\b[^;]{0,24}? by <side>\b[^;]{0,40}?\b<visit>",
    (
        r"\A(?:He|She) <adv>(?:did so|did this|was acting|saw <hurt>|examined <hurt>) <near>(?:for|on behalf of|"
        r"at the <ask> of) <side>(?!'s)"
    ),
    r"\A(?:He|She) <adv>(?:did so|did this|was acting|saw <hurt>|examined <hurt>) <near>at <whose> (?:own )?<ask>",
    (
        r"\A(?:He|She) (?:had|has|was|is) (?:in (?:truth|fact) )?<adv>(?:been )?<adv>(?:retained|engaged|commissioned) "
        r"by <side>(?!'s)"
    ),
    (
        r"\A(?:He|She) (?:had|has|was|is) <adv>(?:been )?<adv>(?:hired|paid|asked|selected|chosen) by <side> "
        r"<near>(?:to (?:examine|evaluate|review|perform|conduct|see|give|render|provide|assess|rate)|as an? "
        r"(?:[\w-]+ ){0,2}(?:expert|consultant|examiner|witness))"
    ),
    (
        r"\A(?:He|She) (?:was|is|had been|served as|acted as|testified as) (?:an? |the )?<whose> (?:own "
        r")?(?:[\w-]+ ){0,3}?<expert>"
    ),
)
"""How a sentence says that an examination was for one side; ``<whose>`` is that side with its possessive."""


def _for(side: str) -> tuple[str, ...]:
    """The patterns for one side."""
    return tuple(pattern.replace("<side>", side).replace("<whose>", f"{side}'s") for pattern in _ARRANGED)


ARRANGED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.arranged.payer",
        version=2,
        meaning="The examination was for whoever pays.",
        patterns=_for("<pays>"),
        examples=(
            "The examination was arranged by the employer.",
            "This was an independent medical examination requested by the carrier.",
            "It was performed at the insurer's request.",
            "The respondents then obtained an IME.",
            "The employer exercised its right to an examination.",
            "Claimant was sent for an examination by the employer.",
            "She did so at the request of the self-insured employer.",
            "He had been retained by the insurer.",
            "He was chosen by the carrier to perform the examination.",
            "She was the employer's medical expert.",
            "Two examiners saw the employee for the insurer.",
            "The employer relied on two experts.",
            "The insurer obtained reports from two physicians through a vendor.",
        ),
        refuses=(
            "He had been hired by the employer in 2009.",
            "She was selected by the employer for a layoff.",
            "The examination was arranged by her attorney.",
            "The insurer denied the surgery.",
            "He returned to work for the employer.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.CUSTOM,
    ),
    PlainRule(
        id="role.arranged.review",
        meaning="Whoever pays obtained reviews of the file.",
        patterns=(
            (
                r"<pays> <adv>(?:obtained|commissioned|procured|secured|requested|sought|ordered|solicited) (?:an?|two|"
                r"three|several|the|further|additional) (?:[\w-]+ ){0,3}?reviews?\b(?! (?:of (?:the|its) (?:award|"
                r"decision|"
                r"order)|by the))"
            ),
        ),
        examples=("The administrator obtained two reviews.", "The plan commissioned three file reviews."),
        refuses=("The employer sought a review of the award.", "The employer requested a review by the full Board."),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=Strength.REVIEWED,
    ),
    PlainRule(
        id="role.arranged.claimant",
        version=4,
        meaning="The examination was for the claimant's attorney.",
        patterns=(
            *_for("<advocate>"),
            r"\b<visit>[^;]{0,70}?\b(?:arranged|procured|scheduled|set up)[^;]{0,24}? by <hurt>(?!'s)",
            r"\b[Ii]ndependent (?:[\w-]+ ){0,2}?<visit>[^;]{0,30}? (?:at|by|with) an? private\b",
        ),
        examples=(
            "The examination was arranged by her attorney.",
            "It was performed at the request of claimant's counsel.",
            "His lawyer then scheduled an examination.",
            "She had been retained by the employee's attorney.",
            "The examination was not authorized, but arranged by claimant.",
            "The appellant underwent an independent medical evaluation at a private clinic.",
        ),
        refuses=("The examination was arranged by the insurer's attorney.", "His lawyer argued the case."),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.CUSTOM,
    ),
)
"""The first that speaks decides."""
