"""The words in which tribunals believe a physician."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

CREDITED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.credited.quality",
        meaning="The opinion is persuasive, credible or well reasoned.",
        patterns=(
            r"<heard><subj>(?:, <any>{3,60},)? <be> <good>",
            (
                r"<heard>\b(?:finds?|found|deem(?:s|ed)?|consider(?:s|ed)?|held|holds?|"
                r"determined) (?:that )?<his>,? (?:<be> )?<good>"
            ),
            (
                r"<heard>\b(?:finds?|found|more|most|are the more) (?:\w+ )?<good> (?:the )?<opinion> "
                r"(?:<be> )?(?:that |"
                r"those )?(?:of|by|from) (?:[\w',-]+ ){0,5}?<P>"
            ),
            r"<good> and adopts? <his>",
        ),
        examples=(
            "The judge found the opinion of <P> to be more persuasive than that of <Q>.",
            "<P>'s views are reliable, and more persuasive than the opposite views of <Q>.",
        ),
        refuses=(
            "<P>'s opinion is not persuasive.",
            "<Q>'s opinion is more persuasive than <P>'s opinion.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.adverb",
        version=2,
        meaning="The tribunal says that the physician opined or explained credibly or persuasively.",
        patterns=(
            (
                r"<P> (?:also |further |then )?(?:credibly|persuasively|convincingly)(?: and \w+)? (?:opined|"
                r"testified|explained|concluded|noted|determined|reasoned|stated|found)"
            ),
            (
                r"<P>(?:, [^;,\u24c6]{3,40},)? [^;\u24c6]{3,90}? and (?:credibly|persuasively|convincingly) (?:opined|"
                r"testified|explained|concluded|noted|determined|reasoned|stated|found)"
            ),
        ),
        examples=(
            "<P> credibly opined that the surgery was reasonable.",
            "<P>, in contrast, read the old chart and credibly testified that nothing had changed.",
        ),
        refuses=("<P> was told credibly that the fall happened.",),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.adopted",
        meaning="The tribunal adopts, credits, accepts or relies on the opinion.",
        patterns=(
            r"<judge>(?:'s decision|'s finding)?,? (?:[^\u24c5\u24c6;,]{0,40}, )?<adverb><adopted> <his>",
            r"<subj>,? (?:which|that|whose opinion) <judge> <adverb><adopted>",
            (
                r"<judge> [^;]{0,160}?\b(?:but|and|yet) (?:on that (?:question|issue|point),? "
                r")?<adverb><adopted> <his>"
            ),
            r"<judge> [^;]{0,160}?\bwhile (?:relying (?:up)?on|crediting|adopting) <his>",
            r"<judge> (?:\w+ )?that (?:he|she) <adverb><adopted> <his>",
        ),
        examples=(
            "The compensation judge adopted the opinion of <P>.",
            "The ALJ credited <P> over the treating physician, <Q>.",
            "The finding rests on the opinion of <P>, which the judge adopted.",
        ),
        refuses=(
            "<Q> agreed with <P>.",
            "The ALJ did not adopt the opinion of <P>.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.is_adopted",
        meaning="The opinion is adopted, credited or accepted.",
        patterns=(
            r"<subj> <be> (?:hereby |fully )?(?:adopted|credited|accepted)\b(?! by (?!<decider>)|(?: as an?| into) )",
        ),
        examples=("The opinion of <P> is hereby adopted.",),
        refuses=("The opinion of <P> is not accepted.",),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.based",
        meaning="The tribunal finds as it does on the basis of the opinion.",
        patterns=(
            (
                r"<judge>\b<any>{0,120}\b(?:determin|conclu|"
                r"f(?:i|ou)nd|reversed|awarded)\w*[^\u24c6;]{0,100}?\b(?:based (?:up)?on|"
                r"relying (?:up)?on|crediting|adopting|accepting|in accordance with|consistent with) <his>"
            ),
            (
                r"(?:[Bb]ased (?:up)?on|[Rr]elying (?:up)?on|[Cc]rediting|[Aa]dopting|"
                r"[Aa]ccepting) <his>[^;]{0,80}?,? <judge> <adverb>(?:f[io]und|finds|conclude[sd]?|"
                r"determine[sd]?)"
            ),
            r"<judge> \w+ (?:finding|to find)[^;]{0,120}\bbased on (?:both )?<his>",
        ),
        examples=(
            "The judge determined, based on the opinions of <P> and <Q>, that the tear was old.",
            "Based on the opinion of <P>, the Arbitrator finds that the tear was old.",
        ),
        refuses=("The rating was based on <P>.",),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.weight",
        meaning="The opinion is given great or special weight, or is the weight of the evidence.",
        patterns=(
            (
                r"(?:giv(?:e|es|en|ing)|gave|accord(?:s|ed|ing)?|afford(?:s|ed|ing)?|assign(?:s|ed|"
                r"ing)?|plac(?:e|"
                r"es|ed|ing)|attach(?:es|ed)?|entitled|owed)(?: the)? <much>(?: \w+|"
                r" of the (?:\w+ ){0,3}evidence)? (?:to|on|in) <his>"
            ),
            (
                r"(?:gave|gives?|accord(?:s|ed)|assign(?:s|ed)|afford(?:s|ed)|placed?s?) "
                r"[^;]{0,140}?\b(?:and|but) "
                r"<much> "
                r"(?:to|on) <his>"
            ),
            (
                r"(?<!such as )<subj> (?:<be>|must be) (?:\w+ )?(?:entitled"
                r" to|given|accorded|afforded|assigned|worthy of|"
                r"deserving of|due) (?:be given )?(?:the )?<much>"
            ),
            (
                r"<subj>,? (?:therefore |thus |properly )?(?:constitutes?|constituted|represents?|"
                r"represented|"
                r"carries|carried|deserves|merits|bears)(?: the)? (?:special |greater |great |more |"
                r"probative )*weight"
            ),
            (
                r"<P>(?:'s?)?[^;\u24c6]{3,200}?(?:,| finds that) (?:it|his|her|and)(?: opinion| report)? "
                r"(?:therefore |"
                r"thus )?(?:constitutes?|represents?|carries|is entitled to)(?: the)? (?:\w+ )?weight"
            ),
            (
                r"weight of the (?:\w+ )*?evidence (?:\w+ )?(?:rests?|is represented by|lies|resides?|rested|"
                r"as represented by|established by|is established by)(?: with| in)? <his>"
            ),
            (
                r"<subj> <be> of (?:great|greater|significant|considerable|high|substantial|"
                r"sufficient) probative"
            ),
        ),
        examples=(
            "<P>'s opinion constituted the weight of the medical evidence.",
            "The ALJ gave great weight to <P>.",
            "<P>'s report is entitled to special weight.",
            "The ALJ gave little weight to <Q> and great weight to <P>.",
        ),
        refuses=("<P>'s report is of limited probative value.",),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.substantial",
        version=2,
        meaning="The opinion is substantial evidence, has adequate foundation, or supports the finding.",
        patterns=(
            (
                r"<subj>,?(?: [\w-]+)?(?:, (?:together|along|combined|coupled|as well as|taken)<any>{3,80},)?"
                r" (?:constitutes?|constituted|<be>|provides?|provided|offers?|"
                r"amounts? to) (?:(?!not\b)\w+ )?(?:(?:substantial|competent|credible|probative|some)(?: and "
                r"\w+)?(?: medical| "
                r"expert)? evidence|(?:based (?:up)?on|"
                r"supported by) (?:an )?(?:adequate|sufficient|proper) (?:foundation|factual))"
            ),
            (
                r"<subj> (?:had|has|have) (?:an )?(?:adequate|sufficient) (?:\w+ )?foundation"
                r"(?![^;.]{0,60},? but (?:the )?<bench> <so><accepts> )"
            ),
            (
                r"(?:adequate|sufficient) foundation (?:for|to support) <his>"
                r"(?![^;.]{0,40}, but (?:the )?<bench> <so><accepts> )"
            ),
            (
                r"(?:finding|decision|conclusion|determination|award|order)s? <be>(?: adequately| "
                r"amply| well|"
                r" fully)? supported by (?:substantial evidence(?:,)? (?:including|in the form of|"
                r"through|from|"
                r"namely|such as) )?<his>"
            ),
            (
                r"[Ss]ubstantial evidence(?:,)? (?:including|in the form of|through|from|namely|such as|"
                r", including) <his>"
            ),
            (
                r"<subj>(?:, <any>{0,60},)? (?:aligns?|comports?|accords?|<be> consistent|<be> supported|"
                r"<be> corroborated) (?:with|by) (?!his|her)(?:(?!his|her)\w+ ){0,3}(?:medical|"
                r"record|evidence|"
                r"objective|claimant)"
            ),
        ),
        examples=(
            "<P>'s report constitutes substantial medical evidence.",
            "<P>'s opinion was based on adequate foundation.",
        ),
        refuses=(
            "<P>'s report is not substantial medical evidence.",
            "<P> had adequate foundation, but the judge followed <Q>.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.review",
        meaning="A reviewing body leaves reliance on the opinion standing.",
        patterns=(
            (
                r"(?:(?:did|does|do|was|were|nor did|has|have) (?:not|nor|no)|no) (?:\w+ )?err(?:or)?(?:ed|"
                r"s)? (?:\w+ )?(?:in|by|when|for)? ?(?:it |he |she )?<adopting> <his>"
            ),
            (
                r"\bnot (?:an? )?(?:error|unreasonable|erroneous) for <judge> to (?:adopt|credit|"
                r"accept|rely on|"
                r"choose) <his>"
            ),
            (
                r"\b(?:properly|permissibly|reasonably|justifiably|appropriately|entitled to|free to|"
                r"could (?:\w+ )?|within (?:his|her|its|the) [\w' ]{0,40}to) (?:adopt|credit|"
                r"accept|rel|follow|"
                r"choos|chose|prefer|f[io]und)\w*(?: on| upon| in)? <his>(?!<any>{0,60} (?:un\w+|not|outweighed|"
                r"insufficient|speculative|conclusory|equivocal|inadequate|lacking|less|deficient|of (?:little|no|"
                r"limited))\b)"
            ),
            (
                r"(?:finding|decision|reliance)<any>{0,40}(?:rel(?:ied|iance)|"
                r"based) (?:up)?on <his>[^;]{0,60}(?:was|is) (?:not (?:in )?err|proper|reasonable|supported|"
                r"affirmed)"
            ),
        ),
        examples=(
            "The compensation judge did not err in relying on the opinion of <P>.",
            "The WCJ permissibly found <P> more persuasive.",
        ),
        refuses=("The judge erred in relying on <P>.",),
        weight=Weight.CREDITED,
        reviews=True,
    ),
)
