"""Opinions on causation: what ties a condition to the work, and what to something else."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

CAUSATION: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.related",
        meaning="The condition is related to, due to, or a result of the work or the accident.",
        patterns=(
            (
                r"\b(?:(?:causally |directly |proximately |reasonably |at least in part |solely |entirely |"
                r"likely )*(?:related|connected|attributable|attributed|due|secondary|linked|owing|consequential|"
                r"traceable)(?: back)?(?: (?:in part|solely|directly|entirely))? to|caused(?:,? (?:or|and) \w+|"
                r" by,? or \w+|, \w+,? (?:or|and) \w+)?(?: \w+)? by|the (?:direct )?result of|result(?:ed|ing|"
                r"s)? (?:from|of)|(?:arose|arising) (?:out of|from)|attributed (?:[\w'-]+ ){1,12}?to|"
                r"related (?:the|his|her|this|these|any|<claimant>'s) (?:[\w'-]+ ){1,8}?to|stem(?:med|ming|"
                r"s) from|relationship (?:between|to)|causal (?:relationship|connection|link)(?: (?:between|to|"
                r"with))?|began in) (?!(?:a |an |the |his |her |any |normal |age-related |"
                r"long-?standing )*(?:pre-?existing|degenerative|degeneration|aging|age|natural|"
                r"personal (?!injur)|idiopathic|non-?work|non-?industrial|unrelated|prior|previous|underlying|"
                r"congenital|genetic|obesity|diabetes|smoking|subsequent|another|other|"
                r"disc herniations))(?:[\w'/,-]+ ){0,10}?<work>\b"
            ),
        ),
        examples=(
            "the condition was causally related to the work injury",
            "the herniation was caused by the fall",
            "his symptoms resulted from the accident",
        ),
        refuses=(
            "the condition was due to degenerative disease",
            "the herniation was caused by aging",
        ),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.work_caused",
        meaning="The work or the accident caused, aggravated or contributed to the condition.",
        patterns=(
            (
                r"<work> (?:[\w'-]+ ){0,8}?(?:(?:caused|aggravated|accelerated|exacerbated|contributed to|"
                r"precipitated)(?![^;]{0,30}temporar)|(?:was|were|is|are|remain\w*) (?:not )?(?:an? |both"
                r" )?(?!temporary)"
                r"(?:\w+ ){0,3}(?:contributing|"
                r"causative|aggravating) (?:cause|factor)s?|resulted in|played (?:a|no) role|(?:is|was|"
                r"were|remains?|remained) (?:not )?(?:a|the) (?!temporary)(?:\w+ ){0,3}(?:cause|factor|aggravation)|"
                r"(?:is|was|were) (?:not )?(?:\w+ly )?(?:responsible|to blame)(?! not\b))\b"
            ),
            (
                r"(?:substantial|significant|material|major) (?:contributing )?(?:cause|factor)s?\b"
                r"(?![^;]{0,60}(?:degenerat|pre-?existing|\bag(?:e|ing)\b|natural))"
            ),
            r"events of (?:the |his |her )?employment (?:\w+ )?(?:was|were) (?:the )?(?:\w+ )?predominant",
            r"\binjury (?:\w+ )?AOE/COE",
        ),
        examples=(
            "the work injury aggravated her arthritis",
            "the fall was a substantial contributing cause of the tear",
            "injury AOE/COE to the right wrist",
            "actual events of employment were predominant",
        ),
        refuses=("the arthritis was old", "the major cause of the need for surgery was degenerative disease"),
        version=3,
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.work_related",
        meaning="Called work-related, industrial or compensable.",
        patterns=(
            (
                r"\b(?:is|was|were|are|be|being|as|not|sustained an?|suffered an?|had an?|have an?|a|"
                r"an) (?:\w+ ){0,2}?(?:work[- ]related|job-related|industrial(?:ly related)?|compensable|"
                r"service[- ]connected|employment-related)\b(?! (?:conditions?|injur\w+|accident|incident|low|"
                r"disabilit\w+)? ?(?:had|has|have) (?:resolved|ceased))"
            ),
            r"work-relatedness",
        ),
        examples=(
            "the tear was work-related",
            "the claimant sustained an industrial injury",
        ),
        refuses=("he reviewed the file",),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.permanent_aggravation",
        meaning="A permanent aggravation, or an aggravation of an earlier condition.",
        patterns=(
            r"\b(?:permanent(?:ly)?|significant) (?:\w+ )?(?:aggravat\w+|exacerbat\w+)",
            (
                r"(?<!temporary )(?<!temporarily )\baggravat(?:ion of|ed) (?:an? |the |his |"
                r"her )?(?:\w+ )?(?:pre-?existing|underlying|degenerative)"
            ),
        ),
        examples=("the fall permanently aggravated her arthritis",),
        refuses=("a temporary aggravation of preexisting arthritis",),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.possible",
        meaning="A cause is possible, or cannot be ruled out: no direction.",
        patterns=(
            (
                r"\b(?:could|may|might) (?:possibly |well )?(?:have )?(?:caused|aggravated|contributed|"
                r"exacerbated|resulted)"
            ),
            (
                r"(?:rule|ruled|ruling) out (?:\w+ ){0,3}(?:causa\w+|relationship|connection|aggravation|"
                r"the possibility)"
            ),
        ),
        examples=(
            "the lifting could have aggravated the condition",
            "he could not rule out a causal relationship",
        ),
        refuses=("the lifting aggravated the condition",),
        issue=Issue.CAUSATION,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.causation.as_likely",
        meaning="At least as likely as not, or more likely than not.",
        patterns=(
            (
                r"\b(?:at least as likely as not|more likely than not|as likely as not|more probable than not)\b"
                r"(?=[^.;]{0,120}\b(?:service|military|in-service|active duty|began|incurred|onset|related|caused|"
                r"due to|"
                r"attributable|aggravated|result(?:ed|s)? (?:of|from)))"
                r"(?![^.;]{0,160}\b(?:unrelated|not|no|never|neither|nor|without|pre-?existing|degenerative|idiopathic|"
                r"natural|smoking|age-related|aging|<elsewhere>))"
            ),
        ),
        examples=("it was at least as likely as not that the condition began in service",),
        refuses=("it was less likely than not",),
        version=2,
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.causation.less_likely",
        meaning="Less likely than not, or not at least as likely as not.",
        patterns=(r"\b(?:less likely(?: as not| than not)?|less likely than not)\b",),
        examples=("it was less likely than not that the condition began in service",),
        refuses=("more likely than not",),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
