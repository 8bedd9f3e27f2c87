"""The words in which tribunals believe a physician in part, or undo what another body did with an opinion."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

PARTLY: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.partly",
        meaning="The opinion is given partial or some weight, or is persuasive in part.",
        patterns=(
            r"\b(?:partial|some|moderate) (?:\w+ )?<weight>(?: \w+)? (?:to|on) <his>",
            (
                r"<subj> <be> (?:given |entitled to |accorded |afforded |assigned )?(?:only "
                r")?(?:partial|some|"
                r"moderate) <weight>"
            ),
            (
                r"<subj>[^;\u24c5\u24c6]{0,90}? (?:of|to|given) (?:some|partial|moderate),? (?:but|though|albeit) "
                r"(?:less|little|limited|reduced|lesser),? <weight>"
            ),
            r"<subj> <be> (?:partially|partly|somewhat) <praise>",
            (
                r"<subj> <be> <good>[^;\u24c6]{3,140}?,? but (?:that )?(?:it|his opinion|her opinion|the "
                r"opinion) <be> "
                r"(?:of )?(?:<little>|<bad>|insufficient)"
            ),
            r"<judge> <adverb><adopted> <his>,? (?:only )?in part\b",
            (
                r"<his> <good>,? (?:with regard to|as to|on|regarding)\b[^;]{3,60}?,? but not "
                r"(?:with regard to|as "
                r"to|on|regarding)\b"
            ),
            r"(?:finds?|found) <his> (?:partially|partly|somewhat) <praise>",
            r"<judge> <be> (?:only )?(?:partially|partly|somewhat) (?:persuaded|convinced) by <his>",
        ),
        examples=(
            "The ALJ gave partial weight to the opinion of <P>.",
            "<P>'s opinion was partially persuasive.",
            "The judge was only partly persuaded by <P>.",
        ),
        refuses=("The ALJ gave great weight to <P>.",),
        version=2,
        weight=Weight.PARTLY,
    ),
)

UNDONE: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.undone.reliance",
        meaning="A reviewing body undoes reliance on the opinion; it says nothing more of its weight.",
        patterns=(
            (
                r"(?<!not )(?<!nor )(?<!no )(?<!as it )(?<!would have )(?<!might have "
                r")\b(?:err(?:ed|s)|error|improper(?:ly)?|wrong(?:ly)?)\b (?:\w+ "
                r")?(?:in |by |"
                r"when |to )?(?:<adopting>|<adopted>|rely on|credit|adopt) <his>"
            ),
            (
                r"(?<!not )(?<!neither )\b(?:arbitrary|unreasonable|an abuse of discretion|abused (?:its|his|her) "
                r"discretion)\b[^;]{0,60}\b(?:in relying|"
                r"to rely|to credit|to accept)\w*(?: (?:up)?on)? <his>"
            ),
        ),
        examples=(
            "The ALJ erred in relying on <P>.",
            "The plan was arbitrary in relying on <P>.",
        ),
        refuses=(
            "The ALJ did not err in relying on <P>.",
            "It was not unreasonable for the judge to credit <P>.",
        ),
        weight=Weight.REJECTED,
        reviews=True,
        undoes=True,
    ),
    WeighingRule(
        id="weigh.undone.rejection",
        meaning="A reviewing body undoes the rejection of the opinion; it says nothing more of its weight.",
        patterns=(
            (
                r"(?<!not )(?<!nor )(?<!no )(?<!as it )(?<!would have )(?<!might have "
                r")\b(?:err(?:ed|s)|error|improper(?:ly)?|wrong(?:ly)?)\b (?:\w+ "
                r")?(?:in |by |"
                r"when |to )?(?:<rejecting>|<rejected>|reject|discount) <his>"
            ),
            (
                r"(?:did not (?:give|provide|offer)|without|no) (?:\w+ ){0,2}(?:reasons?|basis|rationale|"
                r"explanation) for <rejecting> <his>"
            ),
            r"cannot say[^;]{0,80}(?:reject|discount|disregard)\w* <his>",
            (
                r"\b(?:erred|error|improper(?:ly)?|wrong(?:ly)?)\b (?:in |to |by )?(?:find|found|conclud|determin|"
                r"hold|rul|"
                r"deem)\w*(?: that)? <held><tail>,? (?:to be |(?:is|was|were) )?(?:<blamed>|inadmissible|not <lauded>)"
            ),
            (
                r"(?:<rejects>|<spurning>) <held> (?:for|on) (?:a |an |the )?(?:\w+ )?(?:reasons?|grounds?|basis) "
                r"(?:that "
                r"(?:is|was|were|are) )?(?:not supported|unsupported|contrary to|not in the record|the record does not)"
            ),
        ),
        examples=(
            "The ALJ erred in not crediting <P>.",
            "The ALJ improperly rejected <P>'s opinion.",
        ),
        refuses=("The ALJ properly rejected <P>'s opinion.",),
        weight=Weight.NOT_STATED,
        reviews=True,
        undoes=True,
    ),
)
