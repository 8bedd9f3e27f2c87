"""Trust: in whom deciders put their confidence, what lends an opinion weight or takes it, and premises that fail."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_SAID = r"<heard>(?:<paperof><tail>|<own>),? (?:\w+ly |thus |also |alone |itself )?"
"""What the physician wrote or said, where a sentence begins with it."""

_ITS = r"(?:<held>|(?:his|her|\u24c5|this|that|the) (?:\w+ ){0,2}?<opinions>)"
_WORTH = r"(?:the (?:\w+ )?(?:weight|value|credibility|persuasiveness|force|reliability|strength) of )"
_TRUE_NOT = (
    r"(?:contradict\w*|belied|refuted|disproved|mistaken|wrong|inaccurate|incorrect|false|erroneous|unsupported|never|"
    r"not (?:in (?:evidence|the record)|so|true|borne out|supported|correct|accurate))"
)
_POSITIVE = (
    r"(?:establishe[sd]|prove[sd]|supports?|supported|constitutes?|constituted|shows?|showed|demonstrate[sd]|"
    r"satisfie[sd]|meets|met|rebuts?|rebutted|provide[sd]?|outweighs?|outweighed|(?:is|was|are|were) (?:sufficient|"
    r"enough|<lauded>))"
)
_SOLID = r"(?:\w+ly )?(?:sound|valid|supported|legitimate|sufficient|adequate|cogent|proper|reasonable|rational)\b"

TRUSTED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.trust.given",
        meaning="Who decides trusts the physician, takes the opinion as the right one, or decides as it says.",
        patterns=(
            (
                r"<bench> (?:<so>)(?:had|has|have|places?|placed|reposed?|reposes) (?:(?!no\b|little|less|scant|not|"
                r"any)"
                r"[\w']+ ){0,3}(?:confidence|faith|trust) in <held>"
            ),
            (
                r"<bench>'s (?:\w+ )?(?:confidence|trust|faith|reliance) (?:in|on|upon) <held>,? (?:is|was) (?:well |"
                r"\w+ly )?"
                r"(?:placed|justified|warranted|founded|supported|reasonable|sound)"
            ),
            (
                r"<bench> <so>(?:takes?|took|uses?|used|treat(?:s|ed)|regard(?:s|ed)) <held> as (?:the|its|his|her|"
                r"being "
                r"the) (?:right|correct|better|best|proper|true|measure|basis|controlling|guide|foundation|benchmark|"
                r"most "
                r"<sterling>)"
            ),
            (
                r"<heard>\b[Tt]he (?:award|decision|order|finding|determination|figure adopted)s? (?:of the <bench> )?"
                r"(?:follows|adopts|adopted|incorporates?|incorporated) <held>"
                r"(?![^;]{0,60}(?:revers|vacat|err|cannot|not ))"
            ),
            (
                r"\b(?:tip(?:s|ped)|tilt(?:s|ed)|lean(?:s|ed)|inclines?d?|shift(?:s|ed)) (?:\w+ly )?(?:toward|towards|"
                r"in "
                r"favor of|"
                r"in the direction of) <held>"
            ),
            r"<exhibits> (?:is|are|was|were) (?:all |\w+ly )?on the side of <held>",
            (
                rf"{_SAID}(?:fits|fitted|squares with|squared with|comports with|comported with|accords with|accorded "
                r"with|coheres with|cohered with|jibes with|dovetails with|dovetailed with) (?:the|all|what|both|that|"
                r"this|every|other|common)\b"
            ),
            rf"{_SAID}(?:has|had|have|enjoys?|enjoyed) the (?:\w+ )?(?:support|backing|corroboration) of\b",
            (
                r"<heard><paperof>,? (?:is|was) the (?:best (?:evidence|proof|indication|measure|account|explanation|"
                r"guide|"
                r"answer|description|indicator|estimate|view)|(?:correct|right|better|sounder|proper|(?:more|most) "
                r"<sterling>) (?:one|view|date|figure|approach|reading|measure|answer))\b"
            ),
        ),
        examples=(
            "The court places its confidence in <P>.",
            "The judge's confidence in <P> was well placed.",
            "The referee took <P>'s figure as the measure of the loss.",
            "The award follows <P>'s rating.",
            "The balance tips toward the view of <P>.",
            "The evidence is on the side of <P>.",
            "<P>'s view fitted the testimony.",
            "<P>'s opinion has the support of the films.",
            "<P>'s date is the correct one.",
        ),
        refuses=(
            "The court places little confidence in <P>.",
            "The carrier had confidence in <P>.",
            "The record follows <P>'s treatment.",
            "The award that follows <P>'s rating is reversed.",
            "<P>'s view does not fit the testimony.",
            "<P>'s date is not the correct one.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.trust.lent",
        meaning="A fact lends the opinion weight, or the reasons for following it are found good.",
        patterns=(
            (
                r"<heard>(?<!not )\b(?:lends?|lent|adds?|added|brings?|brought) (?:(?!no |little |scant |"
                r"any "
                rf")\w+ )?(?:weight|force|credence|credibility|support|strength|substance|authority) to {_ITS}"
            ),
            (
                r"<P>[^;\u24c6]{0,120}? (?:lends?|lent|adds?|added) (?:(?!no |little |scant |any )\w+ )?"
                rf"(?:weight|force|credence|credibility|strength|authority) to {_ITS}"
            ),
            (
                r"<heard>(?<!not )\b(?:enhance[sd]|strengthen(?:s|ed)|bolster(?:s|ed)|buttress(?:es|ed)|increase[sd]|"
                rf"heighten(?:s|ed)|reinforce[sd]|adds to|added to) {_WORTH}?{_ITS}(?=[ .,;])"
            ),
            rf"(?<!not )\b(?:renders?|rendered|makes|made) {_ITS} (?:\w+ly )?(?:<praised>|<lauded>)",
            (
                rf"\breasons? (?:(?:that )?(?:the )?<bench> (?:gave|gives|offered|stated) )?for <accepting> <held>,? "
                rf"(?:are|were|is|"
                rf"was) {_SOLID}"
            ),
        ),
        examples=(
            "<P>'s candor lends force to her opinion.",
            "The thoroughness of the examination adds to the probative value of <P>'s report.",
            "That rationale makes <P>'s report highly probative.",
            "The ALJ's reasons for preferring <P>'s view are sound.",
        ),
        refuses=(
            "The scan lends no weight to <P>'s opinion.",
            "The omission does not make <P>'s report persuasive.",
            "<Q> said that the scan lends weight to <P>'s opinion.",
        ),
        weight=Weight.CREDITED,
    ),
)

UNTRUSTED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.trust.withheld",
        meaning="Who decides finds nothing in the opinion, cannot find what it would prove, or has reasons against it.",
        patterns=(
            r"<bench> (?:saw|sees?|finds?|found) (?:little|nothing) in <held> (?:to|that|of|worth|which)\b",
            r"<bench> <refuses> (?:find|see|discern) (?:in|from) <held> (?:an?|any|the|sufficient|enough)\b",
            (
                rf"<bench> <refuses> (?:\w+ )?(?:find|conclude|agree|believe|hold) that <held>(?: "
                rf"[^;\u24c6]{{3,60}}?)? "
                rf"{_POSITIVE}"
            ),
            (
                r"<bench> <so><finds> (?:that )?<P>,? (?:had |has )?(?:went too far|gone too far|overreached|"
                r"overstated|"
                r"exaggerated|missed|erred|misread|misunderstood|misapplied|mischaracterized|ha[sd] it wrong)\b"
            ),
            (
                r"<heard>(?<!not )\b(?:renders?|rendered|makes|made|leaves|left) "
                rf"{_ITS} (?:\w+ly )?(?:<blamed>|(?:of )?<scant>)"
            ),
            (
                rf"<P>'s [^;\u24c6]{{3,120}}? (?<!not )(?:renders?|rendered|makes|leaves) {_ITS} (?:\w+ly "
                rf")?(?:<blamed>|(?:of "
                rf")?<scant>)"
            ),
            (
                r"(?:does|do|did|cannot|can|could|will) ?not (?:\w+ )?(?:save|rescue|salvage|cure|redeem|rehabilitate|"
                r"repair) "
                rf"{_ITS}"
            ),
            (
                rf"\breasons? (?:(?:that )?(?:the )?<bench> (?:gave|gives|offered|stated) )?for <spurning> <held>,? "
                rf"(?:are|were|is|"
                rf"was) {_SOLID}"
            ),
        ),
        examples=(
            "The ALJ saw little in <P>'s testimony to commend it.",
            "The judge did not find in <P>'s testimony a sufficient basis for the award.",
            "The Board does not find that <P>'s opinion establishes a nexus.",
            "The judge thought that <P> went too far.",
            "The lack of any rationale renders <P>'s opinion unpersuasive.",
            "Long acquaintance does not save <P>'s opinion.",
            "The ALJ's reasons for rejecting <P>'s limits are sound.",
        ),
        refuses=(
            "The Board does not find that <P>'s opinion is inadequate.",
            "The lack of an examination does not make <P>'s opinion unpersuasive.",
            "The ALJ's reasons for rejecting <P>'s limits are unclear.",
            "<Q> saw little in <P>'s chart to support a fusion.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.trust.premise",
        meaning="The opinion starts from what is not so, uses the wrong measure, or is an advocate's.",
        patterns=(
            (
                rf"{_SAID}(?:begins?|began|starts?|started|proceeds?|proceeded|works?|worked|flows?|flowed|stems?|"
                rf"stemmed) "
                r"(?:from|on|up?on) (?:an? |the )?(?:\w+ ){0,2}?(?:history|premise|assumption|account|understanding|"
                rf"misunderstanding|facts?|chronology|description|picture)\b[^;\u24c6]{{0,40}}?\b{_TRUE_NOT}"
            ),
            rf"{_SAID}assume[sd]? (?:an? |the |as )?[^;\u24c5\u24c6]{{3,90}}?\b{_TRUE_NOT}",
            (
                rf"{_SAID}(?:appl(?:ied|ies)|use[sd]?|relie[sd] (?:up)?on|rests? on|rested on|(?:is|was) "
                rf"(?:calculated|made|"
                r"given|reached|rendered|based) (?:under|on|upon|with|using)) (?:an? |the )?(?:wrong|incorrect|"
                r"erroneous|"
                r"outdated|superseded|inapplicable|improper|mistaken|obsolete) (?:\w+ ){0,2}?(?:standard|test|edition|"
                r"table|"
                r"chapter|method\w*|law|criteri\w+|measure|definition|version)\b"
            ),
            (
                rf"{_SAID}(?:reads? like|smacks? of|(?:has|had|carries) the (?:ring|air|flavor|tone|marks) of|"
                rf"resembles?|"
                r"resembled|sounds? like|borders? on|bordered on|is more like) (?:an? )?(?:\w+ )?(?:advocacy|"
                r"arguments?|"
                r"advocates?|special pleading|lawyer\w*|partisan\w*)"
            ),
            (
                r"<heard><paperof>,? (?:is|was) the (?:less (?:<sterling>|likely|probable)|wrong|mistaken|weaker) "
                r"(?:one|"
                r"view|"
                r"date|figure|approach|reading|measure|answer|of the two)"
            ),
        ),
        examples=(
            "<P>'s opinion begins from a history contradicted by the chart.",
            "<P>'s opinion assumes facts not in evidence.",
            "<P>'s rating was calculated under the wrong edition of the Guides.",
            "<P>'s report reads like advocacy.",
            "<P>'s view is the less likely one.",
        ),
        refuses=(
            "<P>'s opinion begins from a complete history.",
            "<P>'s rating was calculated under the sixth edition.",
            "<P>'s report reads like a diary.",
            "<Q> said that <P>'s opinion assumes facts not in evidence.",
        ),
        weight=Weight.REJECTED,
    ),
)
