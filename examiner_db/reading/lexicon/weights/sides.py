"""Where a decider stands: at a physician's side, or apart from the physician, in words that name no quality."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_TAKES = r"(?:<accepts>|use[sd]?|takes?|took|appl(?:y|ies|ied)|has chosen|have chosen|has adopted|have adopted)"
_ONE = r"(?:one|opinion|rating|figure|view|date|report|account|assessment|explanation)"
_WE = r"(?:the |this )?<bench>"

DEFENDED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.sides.defended",
        meaning="What is held against the opinion is itself found wanting.",
        patterns=(
            (
                r"\b(?:criticisms?|challenges?|objections?|attacks?|complaints?)(?: (?!not\b)[\w' ]{3,30})? (?:to|of|"
                r"at|on|against|about) <held> (?:is|are|was|were) (?:misplaced|unavailing|unfounded|unpersuasive|"
                r"rejected|not (?:\w+ )?(?:well[- ]taken|well[- ]founded|persuasive|convincing|borne out)|without "
                r"(?:merit|force))"
            ),
        ),
        examples=("The criticisms of <P> are not well taken.", "The challenge to <P>'s report is without merit."),
        refuses=("The criticisms of <P> are well taken.", "<P>'s criticisms are not well taken."),
        weight=Weight.CREDITED,
    ),
)

SIDED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.sides.with",
        meaning="Who decides takes the physician's side, has no quarrel with the opinion, or puts it before another.",
        patterns=(
            rf"<P>(?:'s? (?:[\w-]+ ){{0,3}}?<opinions>)? (?:is|was) the {_ONE} (?:that |which )?{_WE} <so>{_TAKES}\b",
            rf"[Ii]t (?:is|was) (?:<held>|<P>'s (?:[\w-]+ ){{0,5}}?\w+) (?:that|which) {_WE} <so>{_TAKES}\b",
            (
                r"\b(?:I am|[Ww]e are|[Tt]he [Bb]oard is|[Tt]he [Cc]ourt is) (?:\w+ )?with <P>(?= (?:on|in|as|here)\b|"
                r"[.,;])"
            ),
            (
                rf"(?<!not )(?<!never )<view><tail> (?:\w+ly )?persuade[sd]? (?:us|me|{_WE})(?! (?:to (?:authorize|"
                rf"order|"
                r"permit|allow)|against))"
            ),
            r"(?<!no )<P>[^;\u24c6]{0,90}? carr(?:y|ies|ied) (?:(?:more|greater|much|real|the greater) )?conviction\b",
            (
                rf"{_WE} (?:\w+ )?(?:had|has|have|finds?|found|takes?|took|sees?|saw) no (?:quarrel|issue|dispute|"
                rf"difficulty) "
                r"with <held>"
            ),
            (
                r"(?<!less )\b(?:<ample>|(?:More|Most|Much|Greater|Great|The (?:most|greatest|greater)) <heft>),? "
                r"(?:is |was |must be |should be |has been )?(?:attach(?:es|ed)|goes|went|belongs?|given|accorded|"
                r"assigned|lies|lay|due|placed)? ?(?:to|with|(?:up)?on) <held>(?! (?:by|as) )"
            ),
            (
                r"<view>,? (?:is|was|were|being|as) (?:\w+ly |far |much |the )?(?:better|best) placed(?= (?:than|of|"
                r"to|both|and|in this|here)\b|[.,;])"
            ),
            (
                r"<bench> <so>rel(?:y|ies|ied) (?:up)?on [^;\u24c5]{5,160}?,? and (?:an?|the) (?:[\w-]+ ){0,3}?"
                r"(?:reports?|letters?|opinions?|testimony|notes?) (?:in which|by|of|from) <P>"
                r"(?! (?:is|was|were|are|did|does|but)\b)"
            ),
            (
                r"<bench> <so>rel(?:y|ies|ied) (?:in|for|as to|on) (?:this|that|these|his|her|its) (?:\w+ "
                r"){1,3}?(?:up)?on <held>"
            ),
            (
                r"<heard><view>, (?:which|who|whose) [^;]{3,130}?, (?:is|are|was|were) (?:\w+ly |therefore |hereby "
                r")?(?:adopted|credited|accepted|followed|believed|(?:found )?(?:to be )?<persuasive>)\b(?! (?:only|"
                r"in part|by (?!(?:the |this )?<bench>)))"
            ),
            r"<bench> <so><refuses> (?:\w+ly )?(?:substitute|prefer|exchange) [^;\u24c5]{3,70} (?:for|to|over) <held>",
            (
                r"<bench>'s (?:choice|adoption|acceptance|preference|selection) of <held>[^;\u24c6]{0,60}? (?:is|was) "
                r"one (?:that |which )?(?:this|we|the|must|will|may|falls|lies)\b"
            ),
            r"<view><tail> (?:is|was) (?:\w+ )?(?:strengthened|reinforced|bolstered|fortified|enhanced) by\b",
            (
                r"\b[Nn]o (?:\w+ ){0,3}?(?:opinion|evidence|report|testimony)s? (?:\w+ )?(?:to (?:set against|counter|"
                r"rebut|match|contradict)|to the contrary of) <held>"
            ),
            r"\b(?:stud(?:y|ies)|films?|evidence|records?|findings|notes|tests?|facts) (?:bears?|bore|bear) <P> out\b",
            r"<bench>[^;\u24c5]{0,60}? within (?:his|her|its) [\w ]{4,20} in finding <held>,? (?:to be )?<persuasive>",
            (
                r"<P>[^;\u24c6]{0,200}?,? and <bench> (?:acted )?(?:within (?:his|her|its) [\w ]{4,20}|was entitled|"
                r"did not err) (?:in|to) find(?:ing)? (?:that|this|his|her) <views> (?:to be )?<persuasive>"
            ),
            (
                rf"{_WE} (?:was|were|is) (?:entitled|free) to (?:conclude|find) that <held>,? (?:[^;\u24c6]{{3,80}}?, "
                rf")?"
                r"(?:was|is) (?:\w+ly )?(?:<persuasive>|sound|correct)"
            ),
            (
                r"<bench>[^;\u24c5]{0,60}? that (?:his|her|<P>'s?) (?:\w+ )?<views> ha[sd] (?:ample|substantial|"
                r"strong|good) support"
            ),
            (
                r"\b[Tt]hrough (?:the testimony of |the report of )?<P>,? (?:the )?(?:<injured>|<payer>) (?:\w+ "
                r")?(?:carried|met|discharged|sustained|satisfied) (?:his|her|its|the|their) burden"
            ),
        ),
        examples=(
            "<P>'s rating is the one I adopt.",
            "It is <P>'s date of maximum medical improvement that I use.",
            "On apportionment I am with <P>.",
            "The referee has no quarrel with <P>'s diagnosis.",
            "The greatest weight goes to <P>.",
            "As the operating surgeon, <P> was better placed to say what the tendon showed.",
            "The WCJ properly declined to substitute the argument of counsel for the opinion of <P>.",
            "The judge's choice of <P>'s opinion is one this court must uphold.",
            "There being no reasoned opinion to set against that of <P>, no conflict existed.",
            "The studies bear <P> out.",
        ),
        refuses=(
            "<P>'s clinic is the one the claimant used.",
            "The employee has no quarrel with <P>.",
            "<P> was better placed financially after the sale.",
            "<P>'s report does not persuade me.",
            "Little weight goes to <P>.",
            "There is no evidence to rebut <Q>.",
        ),
        weight=Weight.CREDITED,
    ),
)

PARTED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.sides.apart",
        meaning="Who decides parts from the physician, leaves the opinion aside, or cannot rest a finding on it.",
        patterns=(
            rf"{_WE} (?:must |has to |have to |had to |<so>)part(?:s|ed)? (?:company|ways) with <held>",
            (
                rf"{_WE} <so>(?:sets?|puts?|leaves?|left|lays?|laid) (?:<held> (?:to one side|aside|out of account|"
                r"out of consideration)|(?:aside|to one side) <held>)"
            ),
            (
                rf"{_WE} (?:<so>|[^;\u24c5]{{0,100}}? and (?:so |therefore )?)pass(?:es|ed)? over (?:(?:that|those) "
                rf"of )?<held>"
            ),
            (
                r"<P>(?:'s (?:[\w-]+ ){0,3}?\w+)?,? which (?:the |this )?<bench> <so>(?:dismiss(?:es|ed)|"
                r"<rejects>)(?=[.,;]|\Z)"
            ),
            (
                r"\b(?:follow|adopt|us|reflect|accept|track)(?:s|ed|es)? [^;\u24c5]{3,60}?\u24c6,? (?:and not|but not|"
                r"not|rather than) (?:those|that) of <P>"
            ),
            r"<finds> <P>'s (?:\w+ )?(?:to be )?the (?:weaker|less (?:\w+ )?<persuasive>)\b",
            (
                r"\b(?:criticisms?|challenges?|objections?|attacks?)(?: (?!not\b)[\w' ]{3,30})? (?:to|of|at|on|"
                r"against|about) <held> (?:is|are|was|were) (?:\w+ly )?(?:well[- ]taken|well[- ]founded|sound|valid|"
                r"fair|warranted|justified)"
            ),
            (
                r"(?<!no )\b(?:clear and convincing evidence|good (?:cause|reason)|ample reason|grounds?) (?:existed "
                r")?to (?:deviate|depart|differ) from <held>"
            ),
            (
                r"<P>[^;\u24c6]{0,130}?,? (?:and|but|so) (?:his|her|\u24c5) (?:\w+ ){0,2}?<views>(?: that "
                r"[^;\u24c6]{3,60}?)? (?:is|are|was|were) (?:\w+ly )?(?:not (?:accepted|credited|adopted|believed|"
                r"persuasive)|rejected|discounted)"
            ),
            r"\b(?:declined|refused|unwilling) to (?:rest|base) (?:[\w-]+ ){1,3}on <held>",
            (
                r"<heard><view>, (?:which|who|whose) [^;]{3,130}?, (?:is|are|was|were) (?:\w+ly |therefore |hereby "
                r")?(?:rejected|discounted|discredited|disregarded|not (?:accepted|adopted|credited|followed|believed|"
                r"<persuasive>))\b"
            ),
            (
                r"\breasons? (?:\w+ )?for (?:not <accepting>|<spurning>) <held>[^;\u24c6]{0,260}? (?:was|were|is|are) "
                r"(?:(?!not\b|in)\w+ )?(?:fair|good|sound|valid|adequate|sufficient|legitimate|substantial|supported|"
                r"proper|reasonable)\b"
            ),
            rf"{_WE} (?:is|was|were|am|are) under no (?:obligation|duty|compulsion) to <accept> <held>",
            (
                rf"{_WE} (?:was|is|were) (?:\w+ )?(?:right|free|correct|justified|entitled) (?:to|in) "
                r"(?:depart\w*|differ\w*|part\w*|deviat\w*) from <held>"
            ),
            (
                rf"{_WE} (?:cannot|can not|could not|is unable to|was unable to|are unable to|am unable to) (?:\w+ "
                rf")?(?:find|"
                r"base|rest|make|ground|found|predicate|sustain)\b[^;\u24c5\u24c6]{0,90}? (?:up)?on (?:the (?:basis|"
                r"strength) of )?<held>"
            ),
            (
                r"\b(?:cannot|may not|could not|must not) (?:\w+ )?(?:rest|be (?:\w+ )?(?:based|founded|rested|"
                r"predicated|made|sustained)) (?:\w+ )?(?:up)?on (?:the (?:basis|strength) of )?<held>"
            ),
            (
                rf"<P>[^;\u24c5\u24c6]{{0,160}}?,? (?:and|so) (?:therefore )?{_WE} <so><accepts> <rival> (?:in (?:its|"
                rf"his|"
                r"her|their|\u24c5) (?:stead|place)|instead)\b"
            ),
            (
                rf"{_WE} <so><accepts> <rival> (?:in (?:place|lieu|preference|stead) (?:of|to)|instead of) (?:<held>|"
                rf"<thatof>)"
            ),
            (
                r"\b(?:not|never|nowhere) (?:been )?(?:adequately|sufficiently|satisfactorily|fully|persuasively|"
                r"convincingly|properly) (?:explained|justified|supported|accounted for|substantiated) by <P>"
            ),
            (
                r"\b[Nn]o (?:adequate|sufficient|satisfactory|persuasive|convincing|good|reasoned) (?:explanation|"
                r"reason|justification|basis)[^;\u24c5\u24c6]{0,60}? (?:given|offered|provided|supplied|advanced) "
                r"(?:\w+ )?by <P>"
            ),
            (
                r"\b(?:concession|admission|candor|failure|omission|agreement|acknowledgment)\b[^;\u24c6]{0,110}? "
                r"(?:weakens?|weakened|undercuts?|undermines?|undermined|diminish(?:es|ed)|detracts? from|erodes?|"
                r"eroded) (?:the (?:force|weight|value) of )?<held>"
            ),
            (
                r"(?<!no )\b(?:<scant>|(?:Little|Less|No|Scant|Limited) (?:\w+ )?<heft>),? (?:is |was |can be |has "
                r"been )?(?:attach(?:es|ed)|goes|went|given|accorded|assigned|due|placed) (?:to|(?:up)?on) <held>"
            ),
        ),
        examples=(
            "I part company with <P> on the date.",
            "The judge put <P>'s report to one side.",
            "The panel was under no obligation to follow <P>.",
            "The WCJ was right to depart from <P>.",
            "The Board Panel cannot find causal relationship on the testimony of <P>.",
            "An award cannot rest on <P>'s report.",
            "<P>'s limits were not explained, and the court accepts <Q>'s restrictions in their stead.",
            "The judge accepts <Q>'s restrictions in place of those of <P>.",
            "The limit of five hours was not adequately explained by <P>.",
            "The concession about the films weakens <P>'s position.",
            "Little weight attaches to the opinion of <P>.",
            "The instructions followed the impairments found by <Q> and not those of <P>.",
            "The criticisms leveled at <P> are well taken.",
            "The court found clear and convincing evidence to deviate from the opinion of <P>.",
            "No record supports <P>'s supposition, which the referee dismissed.",
            "Reading the depositions ourselves, we find <P>'s the weaker of the two.",
        ),
        refuses=(
            "The employee parted company with <P> in May.",
            "The award rests on <P>'s report.",
            "The judge accepts <P>'s restrictions in place of those of <Q>.",
            "The limit was adequately explained by <P>.",
            "The employer was under no obligation to pay <P>.",
        ),
        weight=Weight.REJECTED,
    ),
)
