"""What the evidence says for or against an opinion, and what a tribunal says of it in passing."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

FAVORED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.favored.evidence",
        meaning="The record confirms the opinion, or what was held against it takes nothing from it.",
        patterns=(
            (
                r"<heard><exhibits> (?:as a whole |\w+ly )?(?:supports?|supported|favors?|favored|confirms?|"
                r"confirmed|corroborates?|corroborated|validates?|vindicates?) (?:the )?<itsview>(?! (?:that|to|"
                r"in the))"
            ),
            r"<heard>[Oo]n balance, the evidence favors <P>",
            (
                r"<heard><view><tail>,? (?:\w+ly |also |alone )?(?:substantiates?|supports?|sustains?|warrants?|"
                r"compels?|dictates?) "
                r"(?:the|this|that|our|a) (?:<bench>'s )?(?:findings?|award|decision|order|determination)\b"
            ),
            (
                r"<heard><itsview><tail>,? (?:is|are|was|were) (?:\w+ly |also |further |best )?(?:confirmed|"
                r"corroborated|borne out|vindicated|validated|(?:well |best )?supported) by (?!his own|her "
                r"own)(?:the |all |other )?"
            ),
            (
                r"(?:does|do|did) not (?:\w+ )?(?:render|make|deprive|undermine|diminish|destroy|negate|vitiate|"
                r"invalidate|detract from|lessen|reduce) (?:the (?:\w+ )?(?:weight|value|foundation|force) of "
                r")?(?:<held>|(?:his|her|its|\u24c5) <opinions>(?: (?:without|of|unreliable|inadmissible|"
                r"insufficient))?)(?<=.)"
            ),
            (
                r"<P>[^;\u24c6]{0,160}? (?:does|do|did) not (?:\w+ )?(?:render|make|deprive|undermine|diminish|"
                r"destroy|negate|vitiate|invalidate|detract from|lessen|reduce) (?:(?:his|her|its|\u24c5) "
                r"<opinions>|the (?:\w+ )?(?:weight|value|force))"
            ),
            r"<P>[^;\u24c6]{0,160}? not so (?:inadequate|deficient|flawed|incomplete) as to",
            (
                r"<heard><view>,? (?:[^;,\u24c6]{3,40}, )?(?:prevails|prevailed|stands (?:uncontradicted|unrebutted|"
                r"unopposed|unimpeached)|controls|carries the day|must "
                r"prevail|rings true|makes (?:\w+ )?sense|stands up|withstands|withstood|fits (?:the|all))"
            ),
            (
                r"<heard><P> (?:correctly|rightly|accurately|aptly|persuasively) (?:noted|notes|observed|observes|"
                r"pointed|points|explained|explains|recognized|recognizes|applied|calculated|concluded|determined|"
                r"rated|stated)\b"
            ),
            (
                r"<P> (?:testified|explained|opined|stated|wrote|reasoned) (?:\w+ and )?(?:credibly|persuasively|"
                r"convincingly|cogently)"
            ),
            (
                r"<P>(?:'s)? [^;\u24c6]{0,120}? (?:had|has|have) (?:an? )?(?:adequate|sufficient|proper|ample|"
                r"solid) (?:factual )?(?:foundation|basis|grounding)"
            ),
            (
                r"<bench> (?:is|am|are|was|were) (?:\w+ )?(?:satisfied|persuaded|convinced) that <P>(?:'s "
                r"<opinions>)? (?:is|was|had|has|are) (?:an? )?(?:sufficient|adequate|<lauded>)"
            ),
            r"<heard><P> (?:has|had) (?:fully |\w+ )?(?<!not )(?:persuaded|convinced) (?:me|us|the)\b",
            r"[Ii]t is <P> who (?:has )?(?:persuaded|persuades|convinced|convinces) (?:me|us|the)\b",
            r"<P> had the (?:better|best) of the\b",
        ),
        examples=(
            "The evidence amply supports <P>'s opinion.",
            "The fact that <P> saw her once does not deprive his opinion of weight.",
            "<P>'s view prevails.",
            "As <P> correctly observed, the films did not change.",
            "<P> has persuaded me.",
        ),
        refuses=(
            "The evidence does not support <P>'s opinion.",
            "<P> testified that the complaints were credible.",
            "<P> has not persuaded me.",
            "<P> incorrectly assumed that the films did not change.",
            "<Q> said that the evidence supports <P>'s opinion.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.favored.based",
        version=2,
        meaning="The finding, award or decision is based on the opinion or accords with it.",
        patterns=(
            (
                r"<heard>(?:[Tt]he |[Tt]his |[Oo]ur |<bench>'s )(?:\w+ )?(?:finding|award|conclusion|"
                r"determination|decision|order|judgment)s?(?: and (?:\w+ )?(?:findings?|award|conclusions?|decision|"
                r"order))?,? "
                r"(?:that [^;\u24c5]{3,90} |which |of [^;\u24c5]{3,40} "
                r")?(?:(?:is|are|was|were) (?:\w+ly )?(?:based (?:\w+ly )?(?:up)?on|founded on|grounded (?:up)?on|in "
                r"accord(?:ance)? with|consistent with)|rests? (?:\w+ )?(?:up)?on|accords? with|tracks|mirrors|"
                r"draws? support "
                r"from) <held>(?![^;]{0,60}(?:revers|vacat|err|cannot|not ))"
            ),
            r"[Aa]ffirm(?:s|ed|ing)? (?:the |its |his |her |that )(?:[\w']+ ){0,4}?(?:<accepting>|choice of) <held>",
            r"(?:choice|selection) of <held> over [^;]{3,60} (?:was|is) (?:for|within|one for)",
            r"(?:had|has) (?:every|ample) (?:right|reason|basis|cause) to <accept> <held>",
            (
                r"<bench> (?:is|am|are|was|were) (?:\w+ )?(?<!not )(?:inclined|prepared|willing|content|"
                r"constrained|bound) to <accept> <held>"
            ),
            r"[Tt]o <held>,? (?:the )?(?:<bench>|he|she|we) <so><gave> (?:the )?<ample>",
            (
                r"<P>[^;\u24c6]{0,160}? (?:and|so) (?:the )?<bench> (?:was|is|were) (?:\w+ )?(?:free|entitled|"
                r"right) to (?:<accept>) (?:him|her|\u24c5|it)\b"
            ),
            (
                r"<P>[^;\u24c6]{0,160}?(?:[;,]|\band\b) (?:the )?<bench> <so><gave> (?:it|(?:his|her|\u24c5|that) "
                r"<opinions>) (?:the )?<ample>"
            ),
            (
                r"<bench>[^;\u24c5]{0,80}<P>(?:'s <opinions>)?[^;\u24c6]{0,60}? and <so>(?:f[io]u?nds?|deem(?:s|"
                r"ed)?|considered) (?:that )?(?:it|s?he|him|her|\u24c5|that opinion|(?:his|her|\u24c5|the) <opinions>) "
                r"(?:to be |is |was )?<lauded>"
            ),
            (
                r"<P>[^;\u24c6]{0,120}?(?:[;,]|\band\b) (?:the )?<bench> <so><finds> (?:that|this|the) <opinions> "
                r"(?:to be )?<lauded>"
            ),
        ),
        examples=(
            "The award is based upon <P>'s rating.",
            "To <P>'s letters the judge gave great weight.",
            "The judge weighed the report of <P> and found it persuasive.",
            "The judge had every right to believe <P>.",
        ),
        refuses=(
            "The award based on <P>'s rating is reversed.",
            "To <P>'s letters the judge gave little weight.",
            "The judge weighed the report of <P> and found it unpersuasive.",
            "<P>'s rating was based upon the Guides.",
        ),
        weight=Weight.CREDITED,
    ),
)

DISFAVORED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.disfavored.evidence",
        version=2,
        meaning="The record refutes the opinion, or the opinion fails on its own reasoning.",
        patterns=(
            (
                r"<heard>(?<![Nn]o )(?<![Nn]o medical )(?<!not )<exhibits> (?:as a whole |\w+ly )?(?:(?:does|do|did) "
                r"not (?:\w+ "
                r")?(?:support|bear out|confirm|corroborate|sustain)|refutes?|refuted|contradicts?|contradicted|"
                r"belies?|belied|"
                r"undermines?|undermined|undercuts?|disproves?) (?:the )?<itsview>"
            ),
            (
                r"<heard><itsview><tail>,? (?:is|are|was|were) (?:\w+ly |also |further |\w+ )?(?:refuted|"
                r"contradicted|belied|undermined|undercut|diminished|weakened|disproved|discredited|compromised|"
                r"negated|unsupported) by "
            ),
            (
                r"<P>[^;\u24c6]{3,200}? (?:undermines?|undermined|weakens?|weakened|diminishes|discredits|"
                r"detracts from|undercuts|compromises) (?:his|her|\u24c5) <opinions>"
            ),
            r"<heard>(?:<view><tail>|<own>),? (?:makes? no|made no|makes little|made little) sense",
            (
                "<heard>(?:<view><tail>|<own>),? (?:strain(?:s|ed)|def(?:ies|ied)|stretche[sd]) (?:credulity|"
                "logic|belief|reason)"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:do(?:es)? not|did not|cannot) (?:hold (?:together|up|water)|"
                r"follow(?= from|[.,;]|$)|withstand|ring true|add up|stand\b|fit\b)"
            ),
            (
                "<heard>(?:<view><tail>|<own>),? (?:falls? (?:with it|short|flat|apart|of its own)|fell (?:short|"
                "flat|apart)|collapses?|rings? hollow|leaves? (?:much|more) to be desired)"
            ),
            (
                r"<heard><P> (?:incorrectly|erroneously|mistakenly|wrongly|improperly|inexplicably) (?:assum|"
                r"believ|stat|not|appl|calculat|conclud|us|omit|attribut|relied|rated|rating|add|includ|deduct|"
                r"combin|report)\w*"
            ),
            r"<bench> (?:\w+ )?(?:doubts|doubted|questions|questioned the|distrusts?|mistrusts?) <held>",
            r"<heard><P> (?:has|have|had) not (?:\w+ )?(?:persuaded|convinced) (?:me|us|the)\b",
        ),
        examples=(
            "The evidence does not support <P>'s theory.",
            "<P>'s opinion is contradicted by the operative report.",
            "<P>'s explanation makes no sense.",
            "<P> mistakenly assumed that the job was light.",
            "The court doubts <P>'s explanation.",
        ),
        refuses=(
            "The evidence supports <P>'s theory.",
            "<P>'s opinion is supported by the operative report.",
            "<P> noted that the evidence did not support the claim.",
            "<Q> wrote that the evidence contradicts <P>'s opinion.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.disfavored.passing",
        version=2,
        meaning=(
            "The rejection of the opinion is affirmed, or weight is denied to it in an inverted or shared clause."
        ),
        patterns=(
            r"[Aa]ffirm(?:s|ed|ing)? (?:the |its |his |her |that )(?:[\w']+ ){0,4}?<spurning> <held>",
            r"\b(?:[Nn]o error|not err) in (?:the |his |her |its )(?:[\w' ]{0,30} )?<spurning> <held>",
            r"[Tt]o <held>,? (?:the )?(?:<bench>|he|she|we) <so><gave> (?:only )?<scant>",
            (
                r"<P>[^;\u24c6]{0,160}?(?:[;,]|\band\b) (?:the )?<bench> <so><gave> (?:it|(?:his|her|\u24c5|that) "
                r"<opinions>) <scant>"
            ),
            (
                "not bound by <held>[^;]{0,30},? (?:and |but )(?:was |is )?(?:free|entitled|at liberty) to "
                "(?:reject|discount|disregard)"
            ),
            (
                r"<bench>[^;\u24c5]{0,80}<P>(?:'s <opinions>)?[^;\u24c6]{0,60}? and <so>(?:f[io]u?nds?|deem(?:s|"
                r"ed)?|considered) (?:that )?(?:it|s?he|him|her|them|\u24c5|that opinion|(?:his|her|\u24c5|the) "
                r"<opinions>) (?:to be |is |was )?<blamed>"
            ),
            (
                r"<P>[^;\u24c6]{0,120}?(?:[;,]|\band\b) (?:the )?<bench> <so><finds> (?:that|this|the) <opinions> "
                r"(?:to be )?<blamed>"
            ),
        ),
        examples=(
            "We affirm the judge's rejection of <P>'s opinion.",
            "To <P>'s letters the judge gave little weight.",
            "The judge weighed the report of <P> and found it unpersuasive.",
        ),
        refuses=(
            "We reverse the judge's rejection of <P>'s opinion.",
            "To <P>'s letters the judge gave great weight.",
            "The judge weighed the report of <P> and found it persuasive.",
        ),
        weight=Weight.REJECTED,
    ),
)
