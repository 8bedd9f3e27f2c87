"""The lexicon of outcomes: what an order does, and to whose appeal or claim."""

from enum import StrEnum, auto


class Disposition(StrEnum):
    """What a reviewing body does with the decision below."""

    AFFIRMED = auto()
    REVERSED = auto()
    REMANDED = auto()
    MODIFIED = auto()
    DISMISSED = auto()
    REINSTATED = auto()


DISPOSITIONS: tuple[tuple[Disposition, str], ...] = (
    (
        Disposition.REMANDED,
        (
            r"\b(?:remand(?:ed|s|ing)?|recommit(?:ted)?|set aside|returned to the (?:trial level|WCJ)|"
            r"vacat(?:e|ed|es|ing))\b"
        ),
    ),
    (Disposition.REVERSED, r"\brevers(?:ed|es|ing|e)\b|\brescind(?:ed)?\b"),
    (Disposition.MODIFIED, r"\bmodif(?:ied|ies|y)\b|\bamended\b"),
    (Disposition.REINSTATED, r"\breinstat\w+"),
    (
        Disposition.AFFIRMED,
        (
            r"\baffirm(?:ed|s|ing)?\b|\bsustain(?:ed|s)?\b|\bupheld\b|"
            r"(?:petitions?|requests?|applications?) for (?:reconsideration|removal|rehearing)[^.;]{0,60}\b(?:is|be) "
            r"(?:hereby )?(?:denied|dismissed)"
        ),
    ),
    (Disposition.DISMISSED, r"\bdismiss(?:ed|es|ing)?\b"),
)
"""Words of an order and what they do."""

BETWEEN = (
    r"(?:opinion|order|decision|judgment)s? of (?:the )?court of (?:civil "
    r")?appeals[^.;]{0,40}(?:vacated|reversed|affirmed)[.;]?|(?:revers|"
    r"vacat)\w+ the court of appeals'?s?'?(?: (?:opinion|decision))?"
)
"""What a highest court does to the court between; what becomes of the first decision says who won."""

PAYERS_REQUEST = (
    r"(?:respondents?|insurers?|employers?|carriers?|defendants?)'?s?'? (?:request|petition|"
    r"motion|claim|appeal)s?\b(?:(?!granted|plaintiff|claimant)[^.;]){0,120}(?:is|are) (?:hereby )?(?:denied|dismissed)"
)
"""What is denied to the payer is no loss of the claimant's."""

WON = (
    (
        r"(?:claimant|employee|petitioner|applicant|plaintiff|worker|veteran)s? (?:is|are|was|"
        r"shall be)?\s?(?:hereby )?(?:entitled to|awarded|proved|has proven|has established|"
        r"established|has proved|suffered a compensable|sustained a compensable|"
        r"has sustained (?:his|her) burden|met (?:his|her) burden)"
    ),
    (
        r"(?:respondents?|insurer|employer|carrier|defendants?)s?(?:[/ ]insurer)? (?:shall|must|"
        r"is ordered to|are ordered to|is liable|are liable) (?:\w+ )?(?:pay|cover|authorize|"
        r"provide|be liable|for)"
    ),
    PAYERS_REQUEST,
    (
        r"(?:claim|petition|application|award|appeal|(?:service connection|"
        r"entitlement)[^.;]{0,160}|request)(?: \([^)]{0,20}\))? (?:for [^.;]{0,80} )?(?:is|are|"
        r"be) (?:hereby )?(?:granted|allowed|approved)"
    ),
    r"benefits (?:are|is) (?:hereby )?awarded|compensable and",
    (
        r"plaintiff'?s?'?(?:(?!defendant|motion)[^.;]){0,60}motion(?:(?!defendant|denied)[^;]){0,80}? (?:is|are) "
        r"(?:hereby )?granted|"
        r"defendants?'?s?'?(?:(?!plaintiff|motion)[^.;]){0,60}motion(?:(?!plaintiff|granted)[^;]){0,80}? (?:is|are) "
        r"(?:hereby )?denied"
    ),
)
LOST = (
    (
        r"(?:claim|petition|application|complaint|"
        r"request)s?(?: for (?!attorney)[^.;]{0,160})? (?:is|are|be) (?:hereby )?(?:denied|"
        r"dismissed|disallowed)"
    ),
    (
        r"(?:claimant|employee|petitioner|applicant|worker)s? (?:has )?(?:failed to|did not|"
        r"has not) (?:\w+ )?(?:prove|establish|meet|sustain|demonstrate|carr)"
    ),
    r"(?:claimant|petitioner|applicant) (?:shall )?take nothing",
    r"(?:service connection|entitlement)[^.;]{0,200} is (?:hereby )?denied",
    (
        r"defendants?'?s?'?(?:(?!plaintiff|motion)[^.;]){0,60}motion(?:(?!plaintiff|denied)[^;]){0,80}? (?:is|are) "
        r"(?:hereby )?granted|"
        r"plaintiff'?s?'?(?:(?!defendant|motion)[^.;]){0,60}motion(?:(?!defendant|granted)[^;]){0,80}? (?:is|are) "
        r"(?:hereby )?denied"
    ),
    (
        r"(?:is|are) not entitled to|benefits(?: claimed)?(?: after [^.;]{3,30})? (?:are|is) (?:hereby )?(?:denied|"
        r"terminated)"
    ),
)
"""Words of a first decision for and against the claimant."""
