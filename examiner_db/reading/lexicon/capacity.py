"""Opinions on the capacity to work."""

from examiner_db.reading.lexicon.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

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
                r"limitations?)(?! (?:were|was) (?:discussed|mentioned))"
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
        needs=(
            "full|regular|unrestricted|normal|without|no |able|apable|fit|bility|apacity|leared|release|"
            "could|can|should|may|return|restriction"
        ),
        examples=(
            "the claimant could return to work without restrictions",
            "he released her to full duty",
            "she saw no reason why the claimant could not resume work",
        ),
        refuses=("the claimant was totally disabled", "she could not return to her former job"),
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
                r"partially )?(?:disabled|incapacitated|unable)"
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
        needs=(
            "isabled|ncapacitated|unable|nability|incapable|not|never|off work|marked|extreme"
            "|sustain|maintain|tolerate|engage"
        ),
        examples=(
            "she was disabled",
            "could not sustain full-time employment",
            "the claimant was totally disabled",
            "she could not return to work",
        ),
        refuses=(
            "she was not disabled",
            "he was able to work",
        ),
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
            r"\brestrictions? (?:of|to|on|including|against|were necessary|were appropriate)",
            r"(?:light|sedentary|modified|limited|part-time)(?:[- ](?:duty|work|capacity|time))+",
        ),
        needs="restrict|light|sedentary|modified|limited|part-time",
        examples=(
            "permanent restrictions were needed",
            "light duty work",
        ),
        refuses=("no examination",),
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
        ),
        needs="nsufficient|nadequate|not ",
        examples=(
            "the records were insufficient to find functional limitations",
            "the records did not support any functional limitation",
        ),
        refuses=("the records supported the limitations",),
        issue=Issue.WORK_CAPACITY,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
