"""Reliance taken back: whoever relied on an opinion no longer does, or a reviewing body takes the reliance away."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_BACK = (
    r"(?:set(?:s|ting)? aside|with(?:drew|draws|drawn|drawing)|abandon(?:s|ed)|disavow(?:s|ed)|retract(?:s|ed)|"
    r"retreat(?:s|ed) from|revers(?:e[sd]?|ing)|vacat(?:e[sd]?|ing)|overturn(?:s|ed|ing)?|annul(?:s|led)|rescind(?:s|"
    r"ed)|"
    r"undid|reject(?:s|ed|ing)?|disapprov(?:es?|ed|ing) (?:of )?)"
)
_TRUST = (
    r"(?:reliance (?:placed )?(?:up)?on|acceptance of|adoption of|crediting of|preference for|deference to|finding "
    r"(?:in favor|on the strength) of|use of)"
)
_HELD_BACK = (
    r"\A(?![^;\u24c5]{0,200}\b(?:not|no|nor|never|neither|declin\w+|refus\w+|cannot|err\w*|wrong\w*|improper\w*|asks?|"
    r"asked|urge[sd]?|argu\w+|if|whether|may|might|should|would)\b)"
)

WITHDRAWN: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.withdrawn.reliance",
        meaning="Reliance on the opinion is set aside, withdrawn or reversed.",
        patterns=(
            (
                rf"{_HELD_BACK}[^;\u24c5]{{0,160}}?\b{_BACK} (?:the |his |her |its |that |any |an )?(?:[\w']+ ){{0,4}}?"
                rf"{_TRUST} <held>"
            ),
            (
                r"\b(?:not|no|nor) (?:an? )?(?:error|improper|unreasonable|wrong|arbitrary|abuse of discretion)(?: for "
                rf"[^;\u24c5\u24c6]{{3,40}})? to {_BACK} (?:the |his |her |its |that )?(?:[\w']+ ){{0,4}}?{_TRUST} "
                rf"<held>"
            ),
            (
                r"\b(?:finding|determination|conclusion|holding)s? that (?:the (?:[\w'-]+ ){0,4}?of the (?:\w+ "
                r")?evidence "
                r"(?:is|was|rest(?:s|ed)|lay|lies) (?:\w+ )?(?:with|by|on|upon) <held>|<held><tail> (?:constitute[sd]?|"
                r"represent(?:s|ed)|carrie[sd]|was|is|were) (?:the (?:[\w'-]+ ){0,4}?of the (?:\w+ )?evidence|(?:\w+ )?"
                r"substantial evidence))[^;\u24c5]{0,60}? (?:is|was|are|were|must be|is hereby|has been) "
                r"(?:therefore |accordingly |hereby )?(?:reversed|vacated|set aside|annulled|overturned|in error|"
                r"erroneous|not supported)"
            ),
        ),
        examples=(
            "The judge set aside his earlier reliance on <P>.",
            "The Board was correct to set aside the judge's reliance on <P>.",
            "On reconsideration, the deputy withdrew her acceptance of <P>'s rating.",
            "OWCP's finding that <P>'s opinion constituted the weight of the medical evidence is reversed.",
        ),
        refuses=(
            "We see no reason to set aside the judge's reliance on <P>.",
            "The Board erred in setting aside the judge's reliance on <P>.",
            "The employer asks us to reverse the judge's reliance on <P>.",
            "The finding that <P> was credible is affirmed.",
        ),
        weight=Weight.REJECTED,
        reviews=True,
        undoes=True,
    ),
    WeighingRule(
        id="weigh.withdrawn.compelled",
        meaning="Nothing compelled who decides to follow the opinion, or it is no basis for a finding.",
        patterns=(
            (
                r"\b(?:[Nn]othing|[Nn]o (?:rule|law|statute|authority|case|evidence))\b[^;\u24c5]{0,50}? "
                r"(?:compel(?:s|led)|"
                r"requir(?:es|ed)|oblig(?:es|ed)|obligat(?:es|ed)|bound|forc(?:es|ed)) (?:the |this )?<bench> to "
                r"<accept> "
                r"<held>"
            ),
            (
                r"\b(?:not|nor|hardly) (?:\w+ )?compel(?:s|led)? (?:an?|any|the) (?:\w+ )?(?:finding|conclusion|result|"
                r"decision|outcome) (?:in line with|in accord(?:ance)? with|consistent with|based (?:up)?on|in keeping "
                r"with|on the basis of) <held>"
            ),
            (
                r"<bench> (?:cannot|can not|could not|does not|do not|did not|will not|declines? to|declined to) "
                r"(?:\w+ly )?"
                r"(?:regard|treat|view|accept|consider|deem) <held> as (?:an? |the |any )?(?:[\w-]+ "
                r"){0,2}?(?:basis|foundation|"
                r"evidence|proof|grounds?|support|justification)\b"
            ),
            (
                r"\b(?:opinion|conclusion|restriction|rating|certification|release|rationale|"
                r"diagnosis)s?\b[^;\u24c5\u24c6]"
                r"{0,60}? (?:is|was|were|are) (?:not (?:\w+ )?(?:supported|borne out|corroborated|explained) "
                r"by|unsupported by|"
                r"contradicted by|belied by|undercut by|at odds with|inconsistent with) <P>'s own\b"
            ),
            (
                r"\b[Nn]either (?:of )?(?:\u24c5\u24c6|\u24c6\u24c5|<held> nor <rival>|<rival> nor <held>)[^;]{0,20}? "
                r"(?:contain|provid|offer|includ|present|set forth|constitut)\w* (?:an? |any )?(?:[\w-]+ "
                r"){0,3}?(?:rationale|"
                r"opinion|explanation|reasoning|evidence|support|proof)\b"
            ),
        ),
        examples=(
            "Nothing compelled the judge to accept <P>.",
            "The record does not compel a finding in line with <P>'s opinion.",
            "We cannot regard <P>'s report as a reasonable basis for the denial.",
            "As neither <P>'s report nor <Q>'s report contains a rationalized opinion, the claim fails.",
            "The opinion on return to work was not supported by <P>'s own findings.",
        ),
        refuses=(
            "The law compelled the judge to accept <P>.",
            "Nothing compelled the employer to pay <P>.",
            "We regard <P>'s report as a reasonable basis for the denial.",
            "Neither <P> nor <Q> provided treatment.",
        ),
        weight=Weight.REJECTED,
        reviews=True,
    ),
)

KEPT: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.withdrawn.kept",
        meaning="A reviewing body does not take reliance on the opinion away, or a body erred that did.",
        patterns=(
            (
                r"\b(?:(?:declin|refus)\w* to|(?:not|never|cannot|nor) (?:(?!error|improper|unreasonable|wrong|"
                r"arbitrary)\w+ )?(?:to )?|err(?:ed|s)? (?:in|by|when "
                r"(?:it|he|"
                r"she))|no (?:\w+ )?(?:reason|basis|grounds?|cause) (?:to|for)) ?(?:\w+ly )?(?:"
                rf"{_BACK}|disturb(?:ing)?|second-guess(?:ing)?|upset(?:ting)?|interfer(?:e|ing) with|fault(?:ing)?) "
                rf"(?:the |his |her |its |that |any )?(?:[\w']+ ){{0,4}}?{_TRUST} <held>"
            ),
            (
                r"\b(?:affirm|uph[eo]ld|sustain)(?:s|ed|ing)? (?:the|that|this|his|her|its) [^;\u24c5\u24c6]{3,70}?,? "
                r"(?:which|"
                r"that|as it) (?:\w+ly )?(?:rest(?:s|ed)|(?:is|was) (?:\w+ly "
                r")?(?:based|founded|grounded|supported)|relie[sd]|"
                r"f(?:inds|ound) support) (?:(?:up)?on|in|by) <held>"
            ),
        ),
        examples=(
            "We decline to set aside the judge's reliance on <P>.",
            "The Board erred in setting aside the judge's reliance on <P>.",
            "We will not disturb the ALJ's acceptance of <P>'s rating.",
            "The Board affirms the denial, which rested on the opinion of <P>.",
        ),
        refuses=(
            "We set aside the judge's reliance on <P>.",
            "We will not disturb the ALJ's rejection of <P>.",
            "The Board reverses the denial, which rested on the opinion of <P>.",
        ),
        weight=Weight.CREDITED,
        reviews=True,
    ),
)
