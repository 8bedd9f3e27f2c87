"""Names that rules on weight use beside the others: who decides, what deciders do with an opinion."""

_OTHERS = (
    r"[Cc]laimants?|[Ee]mployees?|[Pp]etitioners?|[Aa]ppellants?|[Pp]laintiffs?|[Aa]pplicants?|"
    r"[Ww]orkers?|[Vv]eterans?|"
    r"[Ee]mployers?|[Ii]nsurers?|[Cc]arriers?|[Rr]espondents?|[Dd]efendants?|counsel|attorney|"
    r"[Hh]e|[Ss]he|they|it|who|"
    r"physicians?|doctors?|experts?|surgeons?|reviewers?"
)
_DENIES = (
    r"not|never|nor|neither|no|whether|if|unless|without|refus\w+|declin\w+|unable|"
    r"unwilling|cannot|had|should|would"
)

DECIDER_WORDS: dict[str, str] = {
    "decider": (
        r"(?:<judge>|(?:[Tt]his |[Tt]he )?(?:[Rr]eferee|[Hh]earing [Oo]fficer|Board [Mm]ember|[Mm]agistrate|"
        r"[Tt]ribunal|Division|Full Commission|Appeals Panel|Department|Judge))"
    ),
    "run": rf"[ ,](?:(?!\b(?:{_OTHERS}|{_DENIES})\b)[^;\u24c5\u24c6]){{0,90}}?",
    "adopts": (
        r"(?:adopt(?:s|ed)?|(?:ac)?credit(?:s|ed)?|accept(?:s|ed)?|rel(?:y|ies|ied) (?:\w+ )?(?:up)?on|"
        r"agree[sd]? with|concur(?:s|red)? with|embrac(?:es|ed)|endors(?:es|ed)|prefer(?:s|red)|"
        r"side[sd]? with|believe[sd]|favor(?:s|ed)|defer(?:s|red)? to|gave credence to|"
        r"place[sd]? (?:\w+ )?reliance (?:up)?on|(?:is|was|am|are) (?:\w+ )?(?:persuaded|convinced|"
        r"impressed|swayed) by)"
    ),
    "adopt": (
        r"(?:adopt|credit|accept|rely (?:\w+ )?(?:up)?on|follow|believe|agree with|concur (?:with|in)|"
        r"defer to|embrace|"
        r"subscribe to|go along with|share|prefer|choose|endorse|place (?:\w+ )?reliance (?:up)?on)"
    ),
    "unable": (
        r"(?:cannot|can not|could not|will not|would not|do(?:es)? not|did not|(?:is|was|were|are|am) "
        r"(?:unwilling|unable|not willing|not able|not inclined|not prepared|disinclined|not "
        r"(?:required|bound|compelled|"
        r"obliged|obligated)) to|refus(?:es|ed|e) to|declin(?:es|ed|e) to|saw no reason to|"
        r"found no reason to)"
    ),
    "kind": (
        r"(?:persuasive|credible|convincing|reliable|compelling|probative|trustworthy|cogent|helpful|"
        r"useful|instructive|"
        r"thorough|sound|careful(?!ly)|well[- ]\w+|better[- ]\w+|logical|balanced|thoughtful|"
        r"comprehensive|unrebutted|"
        r"(?:more |most |very |particularly |highly |entirely |quite )(?:helpful|useful|"
        r"thorough|sound|detailed|"
        r"complete|reasonable|plausible|balanced|consistent with the (?:\w+ )?(?:record|evidence)))"
    ),
    "unkind": (
        r"(?:unpersuasive|unconvincing|unreliable|incredible|conclusory|speculative|"
        r"equivocal|unhelpful|flawed|"
        r"implausible|unreasonable|unsound|suspect|deficient|inadequate|superficial|cursory|wanting|too"
        r" (?:speculative|vague|general|remote|equivocal|"
        r"conclusory|brief|uncertain|tentative|weak|thin|extreme|restrictive|optimistic|severe)|"
        r"(?:not|neither|less|never|nor|hardly|scarcely|far from)(?: \w+){0,3}? <kind>|"
        r"of (?:little|no|limited|minimal|scant) (?:\w+ )?(?:help|assistance|use|aid|value|moment|weight))"
    ),
    "gives": (
        r"(?:giv(?:e|es|en|ing)|gave|accord(?:s|ed|ing)?|afford(?:s|ed|ing)?|assign(?:s|ed|ing)?|"
        r"attach(?:es|ed|ing)?|"
        r"plac(?:e|es|ed|ing)|award(?:s|ed)?)"
    ),
    "fairly": (
        r"(?:properly|permissibly|reasonably|justifiably|rationally|appropriately|"
        r"correctly|validly|legitimately|"
        r"acceptably|rightly|lawfully|fairly)"
    ),
    "mayDo": (
        r"(?:<fairly>|(?:was|were|is|are) (?:entitled|free|permitted|allowed|at liberty|authorized) to|"
        r"could (?:reasonably |properly |permissibly |rationally )?|"
        r"within (?:his|her|its|the)[\w' ]{0,50} to|"
        r"(?:acted|acts) within (?:his|her|its) (?:\w+ )?(?:discretion|authority|province) in)"
    ),
}
"""What each name stands for; it may use other names."""
