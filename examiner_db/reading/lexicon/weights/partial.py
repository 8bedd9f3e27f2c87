"""Partial belief: an opinion taken in one thing and left in another, in all forms of the split."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

PARTIAL: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.partial.split",
        version=5,
        meaning="Who decides takes the physician's word on one thing and not on another.",
        patterns=(
            (
                r"<bench> (?:finds? and )?<so>(?:<accepts>|took|takes|(?:g[ai]ve|gives|accord(?:s|ed)|"
                r"assign(?:s|ed)|afford(?:s|ed)) (?:\w+ )?<heft> to) <held>(?!,? (?:and|but) (?:<rejects>|<refuses> "
                r"<accept>) (?:the )?\u24c6)[^;\u24c6\u24c5]{0,150}?,? (?:<contrast>,?) (?:\w+ly )?(?:he |she |it |we "
                r"|I |the <bench> )?<declines>(?! (?:\w+ )?(?:to|on|in|upon) (?:[\w']+ ){0,5}?\u24c6)"
            ),
            (
                r"<bench> (?:finds? and )?<so>(?:<finds>) (?:that )?<held>[^;\u24c6]{0,20}? (?:to be |was |is |"
                r"were )?(?<!not )(?<!less )(?<!not sufficiently )"
                r"(?<!limited )(?<!little )(?<!diminished )(?<!reduced )(?<!no )<lauded>"
                r"[^;\u24c6]{0,130}?,? (?:<contrast>,?) (?:\w+ly )?(?:(?:he|she|"
                r"it|we|I|the <bench>|his|her|to be|was|is|also)(?: [\w-]+){0,7}? )?<declines>"
            ),
            (
                r"<bench> [^;]{0,40}?(?:<accepts>|<finds>) <held>[^\u24c6]{0,160}?[;,] (?:but |and |while "
                r")?(?:insofar as|to the extent(?: that)?|as to|with respect to|with regard to|on|regarding|"
                r"concerning)\b[^;\u24c6]{3,110}?(?:reject|discount|not (?:accept|credit|adopt)|unsupported|"
                r"unpersua|not persua|<blamed>|<scant>)"
            ),
            (
                r"<bench> [^;]{0,40}?(?:<rejects>) <held>[^;\u24c6]{0,140}?,? (?:<contrast>),? (?:\w+ly "
                r")?(?:(?:he|she|it|we|I|the <bench>) )?<accepts> (?:his|her|\u24c5|that part)"
            ),
            (
                r"<bench> <so>(?:<accepts>|<finds>) <held>[^;\u24c6]{0,120}?,? (?:but|yet|though|although|while|"
                r"and|;) (?:\w+ly )?(?:<finds>|considers|deems) (?:that )?(?:his|her|\u24c5) [^;\u24c6]{2,60}? "
                r"(?:to be |is |was )?<blamed>"
            ),
            (
                r"<bench> <so><accepts> <held>[^;\u24c6]{0,70}?(?:,| but| and) not (?:his|her|\u24c5|the rest|the "
                r"remainder|all|the other|on(?! (?:the |his |her )?(?:<injured>|<payer>))|as to|with)\b"
            ),
            (
                r"<bench> <so><accepts> (?:\w+ )?(?:part|parts|portions?|some|much|most) of <held>[^;]{0,60}? "
                r"(?:and|but) not\b"
            ),
            (
                r"<bench> <so><accepts> <held>[^;\u24c6]{0,60}?; (?:it|he|she|we|I|the <bench>) (?:<rejects>|"
                r"disagree\w*)"
            ),
            (
                r"<bench> <so><accepts> <held>,? [^;\u24c6]{0,40}?(?:except|save|other than|with the exception|"
                r"apart from) (?:for|as|that|where|insofar|his|her|\u24c5|the|of)(?!\w)"
            ),
            (
                r"<view> (?:is|was) (?:entitled to|given|accorded) <ample> (?:on|as to|regarding|in) "
                r"[^;\u24c6]{3,60}?,? (?:and|but) (?:to )?(?:little|less|no|none|limited|only)\b"
            ),
            (
                r"(?:<bench> )?(?:<accepts>|<accepting>) <held>[^;\u24c6]{0,20}?,? (?:only|solely) (?:as to|on|in|"
                r"insofar|to the extent|with (?:respect|regard) to|for|regarding)\b"
            ),
            r"<bench> [^;]{0,60}(?:<accepts>|<finds>) <held>[^;\u24c6]{0,100}? (?:only|alone)\b[;,] ",
            (
                r"<bench> <so><accepts> <held>,? (?:but )?(?:only )?(?:in part|to (?:a|some) (?:limited "
                r")?(?:extent|degree)|in (?:some|certain) (?:respects|regards)|insofar as|to the extent)\b(?! "
                r"(?:that )?(?:it|they) "
                r"<clash>)(?! inconsistent)"
            ),
            (
                r"<bench> [^;]{0,60}?(?:portions?|parts?|aspects?|some|half|elements?) of (?:the "
                r")?<held>[^;]{0,140}?\b(?:reject|discount|not (?:accept|credit|adopt)|disregard|declin|refus)\w*"
            ),
        ),
        examples=(
            "The referee accepted <P>'s view on the wrist but not on the neck.",
            "The panel credits <P> as to the strain, while it rejects his rating.",
            "The judge accorded great weight to <P>'s report but did not include his limits on lifting.",
            "The Deputy found <P> convincing on diagnosis but unconvincing on apportionment.",
            "We adopt <P>'s opinion only insofar as it concerns the knee.",
        ),
        refuses=(
            "The referee accepted <P>'s view but not that of <Q>.",
            "The ALJ gave great weight to <P> and little weight to <Q>.",
            "The ALJ gave great weight to <P> and did not include <Q>'s limits.",
            "The panel credits <P> on the wrist and on the neck.",
            "The judge found <P> credible and the claimant not credible.",
            "The judge accepted <P>'s opinion and denied the claim.",
        ),
        weight=Weight.PARTLY,
    ),
    WeighingRule(
        id="weigh.partial.qualities",
        meaning=(
            "The opinion is good in one thing and bad in another, or one opinion of the physician holds and "
            "another fails."
        ),
        patterns=(
            (
                r"<heard>(?:[Aa]lthough|[Ww]hile|[Tt]hough|[Ww]hereas) (?:<view>)[^;\u24c6]{0,80}?(?:<stood> "
                r"<lauded>|<blamed>|fails?|failed|<accepts>|is (?:adopted|accepted|followed))[^;\u24c6]{0,80}?, "
                r"(?:his|her|\u24c5) (?:[\w-]+ ){0,4}?<views>[^;\u24c6]{0,70}? (?:not (?:accepted|adopted|"
                r"credited|followed|persuasive|convincing|given)|<stood> <blamed>|rejected|<stood> <lauded>|(?:is|"
                r"are|was|were) (?:accepted|adopted|credited|followed))"
            ),
            (
                r"<heard><view>[^;\u24c6]{0,60}? (?:<stood>|carries|has|is entitled to) (?:<praised>|<ample>|the "
                r"weight of the \w+|(?:\w+ )?sufficient)[^;\u24c6]{0,100}?,? (?:but|yet|though|although|while|"
                r"whereas|however),? (?:[^;\u24c6]{0,60}? )?(?:(?:it|his \w+|her \w+|that part|the same|they) "
                r")?(?:<stood> )?(?:<blamed>|not (?:sufficient|persuasive|credible|accepted|adopted)|insufficient|"
                r"rejected|<scant>|not (?:as to|on|with)|cannot be)"
            ),
            (
                r"(?:[Aa]lthough|[Ww]hile|[Tt]hough|[Ww]hereas) (?:we|I|the <bench>) (?:<accepts>|<rejects>|find|"
                r"finds|found|can|will) <held>[^;\u24c6]{0,80}?, (?:we|I|he|she|it|the <bench>) (?:<accepts>|"
                r"<rejects>) (?:his|her|\u24c5|that)(?!\w)"
            ),
            (
                r"<heard>(?:<view>|(?:[Aa]lthough|[Ww]hile) <P>'s (?:[\w-]+ ){0,3}<views>) (?:is|are|was|were) "
                r"(?:\w+ )?(?:accepted|adopted|credited|followed)[^;\u24c6]{0,40}?[,;] (?:but |and |while "
                r")?(?:his|her|\u24c5) [^;\u24c6]{3,60}? (?:is|are|was|were) not(?:\.|,| accepted| adopted| "
                r"credited| followed)"
            ),
            (
                r"<heard><view>[^;\u24c6]{0,40}? raises an issue[^;\u24c6]{0,90}?but (?:it )?<stood> "
                r"(?:insufficient|<blamed>)"
            ),
            r"[Ff]inding (?:merit|support|value) in <held>[^;\u24c6]{0,60}? but not\b",
            r"<held>,? (?:<stood> )?(?:<lauded>|sufficient)[^;\u24c6]{0,100}? but not (?:<lauded>|sufficient)",
            (
                r"<held>,? (?:\w+ )?whose (?:[\w-]+ ){1,4}(?:<accepts>|find|finds|found|are|is|have|"
                r"has)[^;\u24c6]{0,60}? (?:while|whereas|but) (?:his|her|\u24c5) [^;\u24c6]{1,40}?(?:do|does|did|"
                r"are|is) not\b"
            ),
        ),
        examples=(
            "Although <P> was persuasive on diagnosis, his views on disability were not accepted.",
            "<P>'s report is persuasive as to the knee but cannot be accepted as to the hip.",
            "While <P>'s apportionment fails, his ratings are well reasoned and are followed.",
        ),
        refuses=(
            "Although <P> treated the claimant, his opinion is not persuasive.",
            "<P>'s report is persuasive, but <Q>'s is not.",
            "<P>'s report is persuasive and detailed.",
        ),
        weight=Weight.PARTLY,
    ),
    WeighingRule(
        id="weigh.partial.degree",
        meaning="The opinion is followed in part, with an exception, or given some or moderate weight.",
        patterns=(
            (
                r"\b(?:<gave>|is|was) (?:only )?(?:partial|some|moderate|limited but \w+|a (?:measure|degree|"
                r"modicum) of) (?:\w+ )?<heft>(?: is given| was given)? (?:to|on|in) <held>"
            ),
            (
                r"\b(?:[Ss]ome|[Mm]oderate|[Pp]artial) (?:\w+ )?(?:weight|deference|credence|reliance) (?:is|was) "
                r"(?:\w+ )?(?:given|accorded|assigned|afforded|placed) (?:to|on) <held>"
            ),
            (
                r"<held>[^;\u24c6]{0,120}? (?:and )?(?:<gave>) (?:it |that opinion |his opinion )?(?:only "
                r")?(?:partial|some|moderate) <heft>"
            ),
            (
                r"<heard><view><tail>,? (?:is|are|was|were) (?:\w+ly )?(?:followed|accepted|adopted|credited|"
                r"believed|rejected|sustained) (?:only )?(?:in part|to (?:that|this) extent|to the extent|insofar|"
                r"only (?:as to|in so far|insofar|in|with))"
            ),
            (
                r"(?:[Ss]ave|[Ee]xcept|[Oo]ther than|[Ww]ith the exception|[Aa]part from|[Aa]side from)(?: for| "
                r"of| as to| on| regarding)? (?:his|her|the|any) [^\u24c6]{3,120}?, <view> (?:is|are|was|were) "
                r"(?:\w+ )?(?:believed|credited|accepted|adopted|followed|<persuasive>)"
            ),
            (
                r"<heard><view><tail>,? (?:is|are|was|were) (?:\w+ )?(?:believed|credited|accepted|adopted|"
                r"followed|<persuasive>),? (?:save|except|other than|with the exception|apart from)\b"
            ),
            (
                "[Oo]nly (?:so much|that (?:part|portion)|those (?:parts|portions)|the (?:part|portion)s?) of "
                "<held>[^;]{0,120}? (?:is|are|was|were) (?:accepted|adopted|credited|followed|believed)"
            ),
            (
                r"(?:[Hh]alf|[Pp]arts?|[Pp]ortions?|[Ss]ome) of <held> (?:we|I|the <bench>|is|are|was|were) "
                r"(?:\w+ )?(?:accept|adopt|credit|follow|believ)\w*"
            ),
            (
                "<heard><view><tail>,? (?:is|are|was|were) (?:found |deemed )?(?:partially|partly|somewhat|only "
                "partially|in part) (?:<sterling>)"
            ),
            r"<finds> (?:that )?<held>,? (?:to be |was |is )?(?:partially|partly|somewhat|only partially) <sterling>",
            (
                r"<bench> <so>(?:(?:partially|partly) <accepts>|<accepts> (?:only )?(?:in part|partially|partly)(?: "
                r"with)?"
                r"|agree[sd]? in part with|concur(?:s|red)? in part with) (?:the )?<held>"
            ),
            (
                r"<bench> <so><accepts> (?:only )?the (?:[\w-]+ ){1,3}(?:portions?|parts?|aspects?|half|components?|"
                r"elements?) of <held>"
            ),
            (
                r"(?:<accepts>|<accepting>|<accept>) (?:only )?(?:certain|some|parts?|portions?|aspects?|"
                r"elements?)(?: of)? <held>"
                r"(?=[^;\u24c6]{0,120}(?:while|but|and) (?:\w+ly )?(?:<spurning>|<rejects>|not\b|disregarding|"
                r"omitting))"
            ),
            (r"[Ff]ind(?:ing|s)? <held> <lauded> (?:only )?(?:in part|to the extent|insofar)\b"),
            (
                r"<gave> <held> (?:only )?(?:some|partial|moderate)(?:,? (?:but|though) (?:not|less than) "
                r"[\w ]{3,20}?,?)? "
                r"(?:\w+ )?<heft>"
            ),
            (
                r"(?:[Ss]ave|[Ee]xcept|[Oo]ther than|[Ww]ith the exception|[Aa]part from|[Aa]side from)(?: for| of| "
                r"as to)? "
                r"(?:his|her|the|any|its) [^\u24c5\u24c6;]{3,80}?, (?:the )?<bench> <so><accepts> <held>"
            ),
            (
                r"(?<![Nn]o )(?<!not )\b(?:[Ss]ome|[Pp]artial|[Mm]oderate|[Dd]ue) (?:\w+ )?<heft> (?:is|was) "
                r"(?:due|owed|given|"
                r"accorded) (?:to )?<held>[^;\u24c6]{0,60}?(?:but|though|although) (?:not|none|no)\b"
            ),
            (
                r"<heard><view><tail>,? (?:has|have|had|carries|retains|possesses|deserves|is entitled to) (?:only "
                r")?(?:some|"
                r"moderate|partial|a degree of|a measure of) (?:\w+ )?<heft>"
            ),
            (
                r"<bench> <so>(?:gives?|gave|accords?|accorded) (?:\w+ )?<heft> to <P>'s (?:[\w-]+ ){1,5}but "
                r"(?:not|none) to"
            ),
            (
                r"<bench> <so>(?:took|takes|drew|draws|borrowed) from <P> [^;\u24c6]{3,60}? but (?:\w+ly "
                r")?(?:declined|refused|"
                r"rejected|did not|not)\b"
            ),
            (
                r"[Oo]n the strength of <held>,? which (?:is|was) not (?:\w+ )?(?:accepted|adopted|credited|followed) "
                r"<ofwhat>"
            ),
        ),
        examples=(
            "Moderate weight is given to <P>.",
            "<P>'s opinion is followed in part.",
            "Except for his remarks on the neck, <P> is credited.",
            "Only so much of <P>'s report as concerns the knee is accepted.",
        ),
        refuses=(
            "Great weight is given to <P>.",
            "<P>'s opinion is followed.",
            "<P> is believed to have moved away.",
        ),
        weight=Weight.PARTLY,
    ),
    WeighingRule(
        id="weigh.partial.shared",
        meaning="Who decides follows the physician on one issue and another physician on another.",
        patterns=(
            (
                r"(?:[Aa]s to|[Oo]n|[Rr]egarding|[Ww]ith (?:respect|regard) to|[Ff]or) [^;\u24c6\u24c5]{3,60}?,? "
                r"(?:the )?<bench> <so><accepts> <held>[^;]{0,10},? (?:but|while|whereas|and) (?:as to|on|"
                r"regarding|with (?:respect|regard) to|for) [^;\u24c5]{3,80}?(?:<accepts>|chose|"
                r"used)[^;\u24c5]{0,40}\u24c6"
            ),
            (
                r"<bench> <so><accepts> <held>,? (?:as to|on|regarding|with (?:respect|regard) to|for|about|when) "
                r"[^;\u24c6]{3,90}?,? (?:but|while|whereas) (?:he |she |it |we )?(?:<accepts>|chose|took) "
                r"\u24c6'?s? [^;]{0,60}(?:over|instead of|rather than) (?:his|hers|that)"
            ),
            (
                r"(?:taking|adopting|accepting|borrowing|drawing|took|adopted|accepted) the [\w -]{3,40} (?:from|"
                r"of) <P> (?:but|and) the [\w -]{3,40} (?:from|of) \u24c6"
            ),
            (
                r"(?:taking|adopting|accepting|borrowing|drawing|took|adopted|accepted) the [\w -]{3,40} (?:from|"
                r"of) \u24c6 (?:but|and) the [\w -]{3,40} (?:from|of) <P>"
            ),
            (
                r"[Bb]etween <P>[^;]{0,60}? (?:the )?<bench> (?:steered|charted|struck|took|found|chose) (?:\w+ "
                r")?(?:an? )?(?:middle|compromise|balance|intermediate)"
            ),
        ),
        examples=(
            "On causation the panel follows <P>, while on the rating it relied on <Q>.",
            "Between <P> and <Q> the referee steered a middle course.",
            "The Deputy blended the reports, taking the rating from <P> but the date from <Q>.",
        ),
        refuses=("On causation the panel follows <P>, while <Q> is rejected.", "The panel follows <P> and <Q>."),
        weight=Weight.PARTLY,
    ),
)
