"""Opinions on the capacity to work."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_CAN = (
    r"(?:could|can|able to|capable of|fit to|cleared to|should be able to|"
    r"may(?= (?:now |then )?(?:return|work|resume)))"
)
_NO_JOINT = (
    r"(?! (?:(?:of|in|on) )?(?:[\w'-]+ ){0,4}?(?:motion|movement|mobility|flexion|extension|rotation|spine|shoulders?|"
    r"knees?|neck|ankles?|wrists?)\b)"
)
"""What makes of a limit one of the body, which is no word on work."""
_NOT_LITTLE = r"(?![^.;]{0,50}(?:\bhours? (?:a|per)\b|part[- ]time|half[- ]time|\b(?:two|three|four|[234]) hours))"
"""What makes so little of the work that being able to do it does not help the payer."""

CAPACITY: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.capacity.full",
        meaning="Able to work, without restrictions or in the former job.",
        patterns=(
            (
                r"\b(?:full|regular|unrestricted|normal)(?:[ -](?:time|duty|work|unrestricted))* ?(?:duty|duties|"
                r"work|employment|activit(?:y|ies)|capacity|release)\b"
            ),
            (
                r"\bno reason (?:why |that )?[^;]{0,60}?\b(?:could not|cannot|should not|may not|unable to) (?:\w+ )?"
                r"(?:return|resume|perform|work)\b"
            ),
            r"\bfull[- ]duty\b",
            r"without (?:any )?(?:work |physical |permanent )?(?:restrictions?|limitations?)",
            (
                r"\bno (?:work |physical |permanent |further |job |other )*(?:restrictions?|"
                r"limitations?)(?! (?:were|was) (?:discussed|mentioned))" + _NO_JOINT
            ),
            (
                r"\b(?:able|capable|fit|ability|capacity|cleared|released|release)(?: \w+)? (?:to|of|"
                r"for) (?:\w+ )?(?:return\w*|work\w*|perform\w*|resum\w*|full|employment|gainful|engag\w*|"
                r"sustain\w*|manag\w*)"
            ),
            (
                r"(?:could|can|should|may) (?!not\b|never\b)(?:\w+ )?(?:return to (?:[\w-]+ ){0,2}?(?:work|"
                r"employment|job|full|regular)|"
                r"perform (?:his|her|the) (?:\w+ )?(?:job|duties|work|usual)|work (?:full|eight|8|without))"
            ),
            (
                r"return(?:ed|ing)? to (?:\w+ )?(?:full|regular|unrestricted|normal) (?:\w+ )?(?:duty|duties|work|"
                r"activit|employment|job)"
            ),
            r"restrictions? (?:\w+ )?(?:were|was|are|is) (?:not|unnecessary)",
        ),
        examples=(
            "the claimant could return to work without restrictions",
            "he released her to full duty",
            "she saw no reason why the claimant could not resume work",
        ),
        refuses=("the claimant was totally disabled", "she could not return to her former job"),
        version=2,
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.capacity.disabled",
        meaning="Totally disabled, or unable to work or to do the former job.",
        patterns=(
            (
                r"\b(?:is|was|remained|remains|continued to be|be|became|been|still|deemed|considered) (?:(?!not\b|"
                r"never\b)\w+ )?disabled\b(?! (?:list|person|american))"
            ),
            (
                r"\b(?:cannot|could not|can not|unable to) (?:\w+ )?(?:sustain|maintain|hold|tolerate|engage in) "
                r"(?:[\w-]+ ){0,4}?(?:work|employment|job|occupation|activity)"
            ),
            (
                r"\b(?:totally|completely|permanently|temporarily|fully|100%) (?:and (?:\w+) )?(?:totally |"
                r"partially )?(?:disabled|disabling|incapacitated|unable)"
            ),
            (
                r"\b(?:unable|inability|incapable)(?: \w+)? (?:to|of) (?:\w+ )?(?:work\w*|return\w*|perform\w*|"
                r"resum\w*|engag\w*|sustain\w*)"
            ),
            (
                r"\b(?:could|can|should|may|was|is|were|are) ?(?:not|"
                r"never) (?:(?:\w+ )?(?:return to (?:[\w-]+ ){0,2}?(?:work|employment|pre-injury|his|her|job)|"
                r"perform (?:his|her|the))|able to (?:return|work)|capable of (?:work|return|perform|full))"
            ),
            r"\b(?:could|can|should) ?(?:not|never) work\b",
            r"\boff work\b",
            r"(?:marked|extreme) (?:or \w+ )?(?:limitations?|restrictions?)",
        ),
        examples=(
            "she was disabled",
            "could not sustain full-time employment",
            "the claimant was totally disabled",
            "a totally disabling disease of the lungs",
            "she could not return to work",
        ),
        refuses=(
            "she was not disabled",
            "he was able to work",
        ),
        version=2,
        issue=Issue.WORK_CAPACITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.capacity.restricted",
        meaning="Work within restrictions.",
        patterns=(
            (
                r"(?<!define )(?<!determine )(?<!establish "
                r")\b(?:permanent|lifting|work|physical|temporary|(?:\d+|ten|fifteen|twenty|twenty-five|thirty|"
                r"fifty)[- ]pound) (?:\w+ )?restrictions?\b"
            ),
            r"\brestrict(?:ed|ing) (?:him|her|the|<claimant>|to|from)",
            r"\brestrictions? (?:of|to|on|including|against|were necessary|were appropriate)(?! <share>)" + _NO_JOINT,
            r"(?:light|sedentary|modified|limited|part-time)(?:[- ](?:duty|work|capacity|time))+",
        ),
        examples=(
            "permanent restrictions were needed",
            "light duty work",
        ),
        refuses=("no examination",),
        version=2,
        issue=Issue.WORK_CAPACITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.capacity.unsupported",
        meaning="The records do not support limitations, or do not suffice to find any.",
        patterns=(
            r"\b(?:insufficient|inadequate)\b[\w ,-]{0,60}?(?:limitation|restriction|disab|impair)\w*",
            (
                r"(?:does|do|did) not (?:document|support|establish|demonstrate|show|"
                r"substantiate)\b[\w ,-]{0,60}?(?:limitation|restriction|disability|inability)"
            ),
            (
                r"\b(?:restrictions?|limitations?|limits)\b[^;,.]{0,70}? (?:was|were|are|is) (?:not (?:\w+ "
                r")?(?:supported|"
                r"substantiated|justified|warranted|borne out|documented|corroborated)|un(?:supported|substantiated|"
                r"justified|warranted)|without (?:support|basis|justification|foundation))\b"
            ),
        ),
        examples=(
            "the records were insufficient to find functional limitations",
            "the records did not support any functional limitation",
            "the restrictions which she had imposed were not supported by objective findings",
        ),
        refuses=("the records supported the limitations", "the restrictions were justified"),
        version=2,
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.capacity.any_limits",
        meaning="Whether there are limits at all: to deny it helps the payer.",
        patterns=(
            (
                r"\b(?:had|have|has|needed|needs?|required?|requires|warranted?|under|called for) any (?:[\w-]+ ){0,2}?"
                r"(?:restrictions?|limitations?|limits)\b(?! (?:of|in|on) (?:motion|movement))"
            ),
        ),
        examples=("had any restrictions", "needed any further work restrictions"),
        refuses=("had restrictions", "had any limitation of motion"),
        issue=Issue.WORK_CAPACITY,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.capacity.no_disability",
        meaning="Disability, in the sense of a loss of earnings, is none or at its end.",
        patterns=(
            (
                r"\b(?:no|without(?: any)?|not have(?: any)?|never had(?: any)?) (?:(?:continuing|ongoing|further|"
                r"current|"
                r"work-related|employment-related|injury-related|total|residual) )*disability (?:due to|because of|"
                r"causally related|(?:as a )?result\w* (?:of|from)|caused by|from work|for work|on account of)\b"
            ),
            (
                r"\bdisability\b[^;.]{0,80}? (?:(?:had|has) (?:\w+ )?)?(?:ceased|terminated|come to an end|ended|"
                r"resolved)\b"
            ),
        ),
        examples=(
            "did not have any disability due to the work injury",
            "all of the disability had ceased and terminated",
        ),
        refuses=("had a disability due to the work injury", "the disability continued"),
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)

LIMITS: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.capacity.within_limits",
        meaning="Able to work within limits, or to do in a working day what is named.",
        patterns=(
            (
                r"\b"
                + _CAN
                + r" (?:\w+ly |now |then |still )*(?:work\w*|return\w*|go(?:ing)? back|resum\w*)\b"
                + _NOT_LITTLE
                + r"[^;.]{0,60}?"
                r"\b(?:with|within|subject to|under|but) (?:(?!no\b|out\b)[\w-]+ ){0,5}?(?:restrictions?|limits?|"
                r"limitations?)\b" + _NOT_LITTLE
            ),
            (
                r"\b"
                + _CAN
                + r" (?:\w+ly |now |then |still )*(?:work\w*|return\w*|go(?:ing)? back|resum\w*)\b"
                + _NOT_LITTLE
                + r"[^;.]{0,60}?"
                r"\b(?:with|but) no (?:\w+ )?(?:lift|overhead|repetitive|reach|climb|kneel|bend)\w*" + _NOT_LITTLE
            ),
            r"\b(?:work|working) full[- ]time (?:with|within|subject to|provided|in a)\b" + _NOT_LITTLE,
            (
                r"\b"
                + _CAN
                + r" (?:\w+ )?(?:sit|stand|walk|lift|carry)(?:,? (?:and |or )?(?:sit|stand|walk|lift|carry)){0,4} "
                r"(?:in|for|within) (?:ordinary|normal|usual|reasonable|the usual|prolonged)\b"
            ),
            (
                r"\b"
                + _CAN
                + r" (?:\w+ly )?(?:understand|remember|follow|carry out|perform)(?:,? (?:and |or )?(?:remember|"
                r"follow|carry out|perform))* (?:simple|short|routine|detailed|one-step|two-step|complex|unskilled)\b"
            ),
            (
                r"\b"
                + _CAN
                + r" (?:\w+ly )?(?:handle|finger|reach|grasp|grip|feel|type)(?:,? (?:and |or )?\w+)? (?:objects "
                r")?(?:frequently|constantly|continuously|often)\b"
            ),
            (
                r"\b(?:lift\w*|carry\w*)(?: and (?:lift|carry)\w*)? (?:up to )?(?:20|twenty|25|twenty-five|30|thirty|"
                r"40|forty|50|fifty|10|ten) (?:pounds |lbs?\.? )?occasional\w* "
                r"and (?:up to )?(?:10|ten|20|twenty|25|twenty-five|50|fifty)\b"
            ),
            r"\bsit\w*(?:,? (?:and|or)|,) stand\w*[^;.]{0,30}? (?:for )?(?:six|seven|eight|[678]) hours\b",
        ),
        examples=(
            "could return to work, but with a 30 pound restriction",
            "could work full time with no heavy lifting",
            "could sit, stand and walk in ordinary amounts",
            "was able to follow simple instructions",
            "could finger frequently",
            "to lifting twenty pounds occasionally and ten frequently",
        ),
        refuses=(
            "could work with a limit of four hours a day",
            "recommended restrictions of ten pounds",
        ),
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
"""Asked before the rules on duty, whose limits are those within which the work can be done."""
