"""What befell one opinion told of another: it fares no better, shares the defect, or is free of it; and decrees.

A decree is what a tribunal did in one sentence on the strength of an opinion, without a word of praise for it.
"""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_DEFECTS = (
    r"(?:defects?|flaws?|faults?|infirmit(?:y|ies)|deficienc(?:y|ies)|shortcomings?|weakness(?:es)?|failings?|problems?|"
    r"difficult(?:y|ies)|limitations?|gaps?|vices?)"
)
_THE_SAME = r"(?:(?:many |some |all |most )?(?:of )?(?:the same|these|those|that|this|a similar|similar|like))"
_WITHOUT_FAULT = r"\A(?![^\u24c5]{0,200}\b(?:err(?:ed|or|s)?|whether|if|unless|improper\w*|wrong\w*|without|not|no)\b)"
_DECREES = (
    r"(?:den(?:y|ies|ied)|award(?:s|ed)?|grant(?:s|ed)?|allow(?:s|ed)?|dismiss(?:es|ed)?|establish(?:es|ed)?|"
    r"disallow(?:s|ed)?|sets? aside|terminat(?:es|ed)|reinstat(?:es|ed)|conclude[sd]?|determine[sd]?|amend(?:s|ed)?)"
)
_ON = (
    r",? (?:(?:primarily |largely |solely |chiefly |principally |mainly |in (?:large )?part )?based (?:\w+ly |in "
    r"(?:large )?part )?(?:up)?on|on the (?:basis|strength) of|in (?:\w+ )?reliance (?:up)?on)"
)

ALIKE: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.fate.same",
        meaning="The opinion fares no better than one that was doubted, or shares its defects.",
        patterns=(
            r"<view> (?:\w+ )?(?:fare[sd]?|is|are|was|were|stands?) (?:\w+ )?no better\b",
            rf"<view> (?:\w+ )?suffer(?:s|ed)? from {_THE_SAME} (?:\w+ ){{0,2}}?{_DEFECTS}",
            (
                rf"<view> (?:\w+ )?(?:ha(?:s|ve|d)|share[sd]?|contain(?:s|ed)?|exhibit(?:s|ed)?) {_THE_SAME} "
                rf"(?:\w+ )?{_DEFECTS}"
            ),
        ),
        examples=(
            "<P>'s report fares no better.",
            "The report of <P> suffers from the same defect.",
            "<P>'s opinion shares these shortcomings.",
        ),
        refuses=(
            "<P>'s opinion does not suffer from the same defect.",
            "<P> said that the claimant suffers from the same problem.",
            "The claimant fared no better under <P>.",
        ),
        weight=Weight.REJECTED,
    ),
)

SPARED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.fate.spared",
        meaning="The opinion is free of the defects for which another was doubted.",
        patterns=(
            (
                rf"<view>,? (?:by contrast,? |however,? )?(?:does|do|did) not (?:\w+ )?(?:suffer from|share|have|"
                rf"contain|exhibit) (?:{_THE_SAME}|any(?: such)?|such) (?:\w+ )?{_DEFECTS}"
            ),
            rf"<view> (?:is|are|was|were) free (?:of|from) {_THE_SAME} (?:\w+ )?{_DEFECTS}",
        ),
        examples=(
            "<P>'s opinion does not suffer from that infirmity.",
            "The report of <P> does not have those defects.",
            "<P>'s opinion is free of these flaws.",
        ),
        refuses=("<P> does not have that condition.", "<P>'s patient is free of these problems."),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.fate.decree",
        meaning="A tribunal awards, denies or finds something on the strength of the opinion.",
        patterns=(
            rf"{_WITHOUT_FAULT}[^;\u24c5\u24c6]{{0,120}}?<bench> <so>{_DECREES} [^;\u24c5\u24c6]{{2,140}}?{_ON} <held>",
            (
                rf"{_WITHOUT_FAULT}(?:Accordingly, |Therefore, |Thus, )?(?:The|This|Her|His) (?:[\w'-]+ ){{0,3}}?"
                rf"(?:claim|petition|application|request|benefits|award|complaint) (?:[\w'-]+ ){{0,6}}?(?:is|are) "
                rf"(?:\w+ )?(?:denied|granted|dismissed|allowed|awarded|disallowed|established){_ON} <held>"
            ),
        ),
        examples=(
            "The ALJ set aside the denial based on the opinion of <P>.",
            "The commissioner awarded benefits on the strength of <P>'s testimony.",
            "The claim is denied based on the opinion of <P>.",
        ),
        refuses=(
            "The insurer terminated benefits based on the report of <P>.",
            "The ALJ erred when he denied the claim based on the opinion of <P>.",
            "The claimant was awarded damages based on her earnings, said <P>.",
        ),
        weight=Weight.CREDITED,
    ),
)
