"""Divided belief: one half of an opinion, what lies between two of them, and what is good for a start only."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_HALF = (
    r"(?:(?:first|second|third|latter|former|last|final|other|remaining|exertional|physical|mental|causation|medical|"
    r"diagnostic|one|\w+al) )?(?:half|halves|portions?|parts?|aspects?|components?|elements?|remainder|rest|balance)"
)
_TWO = r"(?:\u24c5[^;]{0,90}?\u24c6|\u24c6[^;]{0,90}?\u24c5|\u24c5\u24c6|\u24c6\u24c5)"
_MEETS = (
    r"(?:averag(?:es|ed|ing)|(?:took|takes|taking|used|uses|using|adopt(?:s|ed|ing)|appl(?:ies|ied|ying)) (?:the|an) "
    r"(?:\w+ )?(?:average|mean|midpoint|median) (?:of|between)|split(?:s|ting)? the difference between|"
    r"(?:f[ea]lls?|fell|came down|settle[sd]|landed|chose a \w+) (?:\w+ )?(?:midway |halfway )?between|str(?:ikes|uck) "
    r"a "
    r"(?:balance|compromise|middle course|middle ground) between|combin(?:es|ed) (?:parts|elements|portions) of|"
    r"dr(?:aws|ew) (?:in part )?(?:up)?on both|blend(?:s|ed)|synthesi[sz](?:es|ed))"
)

_ENOUGH_TO_GO_ON = (
    r"(?:(?:uncontroverted|uncontradicted) inference|(?<!not )(?<!in)sufficient to (?:require|warrant|compel|"
    r"necessitate) (?:\w+ )?(?:further|additional) (?:\w+ )?development|(?:is|are|was|were|stands?) "
    r"(?:not |un)(?:contradicted|controverted|refuted|rebutted)|substantial (?:\w+ )?evidence in support)"
)

DIVIDED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.divided.half",
        meaning="Who decides accepts or rejects one half of the opinion, and so leaves the other.",
        patterns=(
            (
                rf"<bench> <so>(?:<accepts>|<rejects>|<refuses> (?:\w+ly )?<accept>) (?:only )?(?:(?:the|that|this|"
                rf"those|one) {_HALF}|so much|as much) of (?:the )?<held>"
            ),
            (
                rf"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hose|[Ss]uch) {_HALF} of <held>[^;\u24c6]{{0,90}}? (?:<stood>,? "
                r"(?:not )?(?:hereby )?(?:<lauded>|<blamed>|accepted|adopted|credited|followed|rejected|discounted|"
                r"discredited|disregarded|believed)|cannot be (?:accepted|adopted|credited|followed))"
            ),
            (
                r"<bench> <so><accepts> <held>[^;\u24c6]{0,70}?,? without (?:also |likewise )?<accepting> (?:his|her|"
                r"\u24c5|the (?:rest|remainder|rating|restrictions|date|limits|prognosis)|all|every)"
            ),
            (
                r"<view>[^;\u24c6]{0,20}? (?:is|was|were|are|be|carries|has|deserves|merits) (?:\w+ly )?(?:entitled to "
                r"|given |accorded |due )?(?:\w+ )?<heft> (?:on|as to|regarding|with (?:respect|regard) to|in) "
                r"[^;\u24c6]{3,60}?,? (?:and|but) (?:to )?(?:none|not|little|no|less)\b"
            ),
            (
                r"<heard><view>[^;\u24c6]{0,30}? (?:<stood>) (?:only )?(?:<persuasive>|credited|accepted|adopted|"
                r"followed),? (?:but )?(?:only )?in part\b(?! by)"
            ),
        ),
        examples=(
            "The judge accepts the first portion of <P>'s testimony.",
            "The Board adopts so much of <P>'s opinion as relates to the shoulder.",
            "The second portion of <P>'s testimony is not credited.",
            "The remainder of <P>'s rating is accepted.",
            "The judge adopted the diagnosis of <P> without adopting her restrictions.",
            "<P>'s opinion is entitled to weight on the first question but to none on the second.",
            "<P>'s audiogram was reliable only in part.",
        ),
        refuses=(
            "The first portion of <P>'s testimony concerned his training.",
            "The judge adopted the diagnosis of <P> without a hearing.",
            "The judge accepted the opinion of <P>.",
            "Having weighed both, the judge accepts that of <P>.",
            "The employer paid part of <P>'s bill.",
        ),
        weight=Weight.PARTLY,
    ),
    WeighingRule(
        id="weigh.divided.between",
        meaning="Who decides takes something between two opinions, or their average.",
        patterns=(
            rf"<bench> (?:<so>|[^;\u24c5\u24c6]{{0,60}}? (?:and|by) )(?:therefore |then )?{_MEETS} [^;]{{0,60}}?{_TWO}",
            (
                r"\b(?:rating|award|figure|percentage|disability|finding|impairment|loss)s?(?: "
                r"[^;\u24c5\u24c6]{3,50})? "
                rf"(?:lies|lay|falls|fell|is|was) (?:\w+ )?(?:midway |halfway )?between [^;]{{0,50}}?{_TWO}"
            ),
            (
                rf"\b(?:average|mean|midpoint) of [^;]{{0,60}}?{_TWO}[^;]{{0,60}}? (?:is|was) "
                rf"(?:adopted|used|awarded|found)"
            ),
        ),
        examples=(
            "The ALJ averaged the ratings of <P> and <Q>.",
            "The arbitrator split the difference between <Q>'s 10 percent and <P>'s 4 percent.",
            "The award lies between the ratings of <P> and <Q>.",
        ),
        refuses=(
            "The judge declined to average the ratings of <P> and <Q>.",
            "<P> averaged the measurements of <Q>.",
            "The judge noted the difference between <P> and <Q>.",
        ),
        weight=Weight.PARTLY,
    ),
    WeighingRule(
        id="weigh.divided.start",
        meaning="The opinion does not prove the claim, and is enough for further inquiry.",
        patterns=(
            (
                r"(?:[Ww]hile|[Aa]lthough|[Tt]hough) <view>[^;\u24c6]{0,40}? (?:<blamed>|not [^;,\u24c6]{3,80}|does "
                r"not "
                r"[^;,\u24c6]{3,80}|<stood> [^;,\u24c6]{0,20}?(?:insufficient|not)[^;,\u24c6]{3,80}),? (?:it|they|he|"
                rf"she|\u24c5)(?:'s \w+)? [^;\u24c6]{{0,140}}?{_ENOUGH_TO_GO_ON}"
            ),
            (
                r"<view>,? (?:while|although|though|albeit) (?:\w+ ){0,2}?(?:not|never|lack|in|un)[^;,\u24c6]{3,90}, "
                rf"[^;\u24c6]{{0,90}}?{_ENOUGH_TO_GO_ON}"
            ),
        ),
        examples=(
            (
                "While <P>'s opinion is not fully rationalized, it raises an uncontroverted inference of causal "
                "relationship."
            ),
            "<P>'s opinion, while not fully rationalized, is sufficient to require further development.",
        ),
        refuses=(
            "<P>'s opinion, while not lacking in length, is insufficient to require further development.",
            "<P>'s opinion is not fully rationalized.",
            "While <P>'s opinion is thorough, it came late.",
        ),
        version=2,
        weight=Weight.PARTLY,
    ),
)
