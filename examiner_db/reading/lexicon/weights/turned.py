"""Turns: what a sentence says after it has believed or doubted a physician, and so splits the weight it gave."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

FROM_BELIEF = WeighingRule(
    id="weigh.turned.belief",
    meaning="The sentence has believed the physician and takes something back.",
    patterns=(
        (
            r"<turn>(?:less so|not so|not as much|none|not|but not|rejects?|rejected)(?:,| (?:entirely |all |quite )?"
            r"(?:(?!<ofwhat> (?:the |his |her )?(?:<injured>|<payer>|\u24c6))<ofwhat>|that "
            r"(?!of\b|by\b)|his|her|\u24c5|when|the (?:rest|remainder|extent|same|duration|restrictions|"
            r"rating|limits|date)|all (?:of )?(?:his|her|the)|to (?:his|her)|without)(?!\w))"
        ),
        (
            r"<turn>(?:\w+ly )?(?:wrong|mistaken|incorrect|unpersuasive|unconvincing|unhelpful|(?:less|not) (?:\w+ly )?"
            r"<sterling>|unsupported|weaker|conclusory) <ofwhat>\b"
        ),
        (
            r"(?:;|,| but| and) (?:but |and |though |although |while |yet )?<ofwhat> (?:<any>{3,70}?),? (?:however,? )?"
            r"(?:(?:he|she|it|we|I|they|the (?:ALJ|judge|Board|court|deputy|referee|panel|arbitrator)|this \w+) "
            r")(?:\w+ )?(?:did not\b|does not\b|do not\b|could not\b|cannot\b|declin|reject|depart|disagree|"
            r"(?:was|is|were|are|am) (?:\w+ )?(?:not |un)?(?:persuaded|convinced) by|prefer|side|turn|relied|rel(?:y|"
            r"ies) |found|adopted|credited|accepted|(?:is|was) (?:\w+ )?(?:<blamed>|contradict))"
            r"(?![^;]{0,30}\u24c5|ed (?:the (?:\w+ )?(?:opinions?|testimony|views?|reports?) of )?\u24c6)"
        ),
        (
            r"(?:;|,| but) (?:but |and |though |although |while |yet )?<ofwhat> (?:<any>{3,70}?),? (?:conclude|find)?"
            r"s? ?(?:that )?(?:his|her|\u24c5|it)(?:'s)? (?:<any>{0,40}? )?(?:is|was|are|were|cannot|could not|does "
            r"not|"
            r"did not|lacks|fails) (?:\w+ )?(?:<blamed>|not|be|rejected|unsupported|substantial|persuade|explain)"
        ),
        (
            r"(?:;|,| but| and),? (?:but |and |though |although |while |yet |whereas |however,? |we agree [\w ]{2,30} "
            r"|he |she |we |I |found |finds |agree |thought |that )*(?:his|her|\u24c5(?:'s)?|its) (?:[\w-]+ "
            r"){0,3}?(?:<views>|limits?|ratings?|restrictions?|percentages?)(?: <ofwhat> <any>{3,50}?)? "
            r"(?:(?:is|was|are|"
            r"were|to be|as) (?:\w+ ){0,2}?)?(?:<blamed>|too \w+|unsupported|rejected|not (?:accepted|adopted|credited|"
            r"persua|convinc|support|follow)\w*|discounted|excessive|cannot|lacks|fails|does not|did not)"
        ),
        (
            r", (?:and |but )?(?:which|though|although|but) (?:it |he |she )?(?:is|was|are|were) (?:\w+ )?(?:not "
            r"(?:\w+ly )?(?:accepted|adopted|credited|followed|persuasive)|rejected|<blamed>) <ofwhat>"
        ),
        (
            r"\u24c5(?:'s (?:[\w-]+ ){0,3}?<views>)?(?: to be| is| was| as)?(?: <lauded>)?[;,]? (?:\w+ )?(?:only "
            r")?(?:in part\b|to (?:"
            r"a|some) (?:\w+ )?(?:degree|extent)|in (?:some|certain) (?:respects|regards)|partially|but only)"
        ),
        (
            r"(?:;|,| but) (?:it|she|he|the (?:judge|ALJ|Board|court|panel|deputy|referee|arbitrator|commission)|we|I)"
            r"(?: \w+)? (?:disagree[sd]?|differ(?:s|ed)?|part(?:s|ed) (?:ways|company)) (?:\w+ )?(?:with (?:him|her|it|"
            r"\u24c5)|<ofwhat>|from (?:him|her))"
        ),
        (
            r"(?:;|,| but) (?:but )?(?:we|I|it|she|he|the \w+) (?:\w+ly )?(?:reject|discount|decline[sd]? to "
            r"\w+|do(?:es)? "
            r"not \w+|did not \w+|refuse[sd]? to \w+)(?:s|ed)? (?:his|her|\u24c5|that part|those parts)(?!\w)(?! "
            r"(?:claim|account|"
            r"contention|argument|request|petition))"
        ),
        r"(?:is|was|found|finds|deemed) <lauded>,? (?:but )?(?:only )?(?:in part|to the extent|insofar)\b",
        (
            r"\u24c5\u24c6?[^;\u24c6]{0,90}?,? (?:except(?:ing)?|with the exception|save) "
            r"(?:that|for|as to|insofar|to the extent|of)\b"
        ),
    ),
    examples=(
        "The Deputy believed <P> about the wrist and not about the neck.",
        "<P> was right on the diagnosis but wrong on the date.",
        "The judge accepted <P>'s figure for the hand; as to the arm, she declined to follow him.",
        "The Board relies on <P> for the knee, but his opinion on the hip lacks foundation.",
        "The panel agrees with <P> on the diagnosis; it disagrees with him about the cause.",
        "The ALJ gave <P> significant weight, except that she found a greater limit in reaching.",
        "The judge adopted <P>'s restrictions, with the exception of the limit on sitting.",
    ),
    refuses=(
        "The Deputy believed <P> and denied the claim.",
        "The panel followed <P>, and not the claimant.",
        "The judge accepted <P>'s figure but awarded no interest.",
        "The Board credited <P>, finding that it rested on a sound history, and it rejected the opinion of <Q>.",
        "Except for the wrist, the panel had no occasion to weigh, and it followed <P>.",
    ),
    weight=Weight.PARTLY,
)
FROM_DOUBT = WeighingRule(
    id="weigh.turned.doubt",
    meaning="The sentence has doubted the physician and gives something back.",
    patterns=(
        (
            r"<turn>(?:he|she|it|we|I|the (?:judge|ALJ|Board|court|panel|deputy|referee|arbitrator|commission)) "
            r"(?:\w+ly |did |does |do )?(?:<accepts>|accept|credit|adopt|believe|rely on|agree with) (?:his|her|him|it|"
            r"that part|those parts|\u24c5)(?!\w)(?!'s (?:claim|account))"
        ),
        (
            r"<turn>(?:his|her|\u24c5(?:'s)?) (?:[\w-]+ ){0,4}?<views>(?: <ofwhat> <any>{3,50}?)? (?:is|was|are|were) "
            r"(?:\w+ly "
            r")?(?:accepted|adopted|credited|followed|(?<!not )<persuasive>)\b"
        ),
    ),
    examples=(
        "The judge rejected <P>'s rating but credited his diagnosis.",
        "<P>'s rating is not persuasive, but his diagnosis is accepted.",
    ),
    refuses=(
        "The judge rejected <P>'s rating but awarded benefits.",
        "<P>'s rating is not persuasive, and his diagnosis is vague.",
    ),
    weight=Weight.PARTLY,
)
TURNED: dict[Weight, tuple[WeighingRule, ...]] = {Weight.CREDITED: (FROM_BELIEF,), Weight.REJECTED: (FROM_DOUBT,)}
"""The rules that are asked after a sentence has believed or doubted, by what it did."""
