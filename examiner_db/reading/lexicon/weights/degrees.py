"""Degrees of weight: the opinion is given, carries or is owed much, or little or none."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

GREAT: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.belief.weight",
        meaning="The opinion is given, carries or is owed much weight.",
        patterns=(
            (
                r"(?<!not )(?<!no )(?<!should have )(?<!must be )(?<!should be )\b<gave> (?:the )?<ample> (?:to|"
                r"on|in|upon) <held>"
            ),
            r"<gave> <held>(?: \w+ly)? (?:the )?<ample>",
            (
                r"<heard>(?<!such as )(?:<view><tail>|<own>),? (?:(?:is|are|was|were|has been|must be|is to be|"
                r"be) (?:therefore |thus |also |\w+ly )*(?:entitled to|given|accorded|afforded|assigned|worthy of|"
                r"deserving of|due|owed|granted|allowed)|carries|carried|deserves|deserved|merits|merited|"
                r"warrants|commands|bears|received|enjoys|represents|represented|constitutes|constituted)(?: be "
                r"given| be accorded)? (?:the )?<ample>"
            ),
            (
                r"(?:preponderance|weight) of (?:the )?(?:[\w-]+ ){0,4}?evidence,? (?:in particular|especially|"
                r"including|particularly|notably|as reflected in|as expressed by) (?:the )?<held>"
            ),
            (
                r"(?:[Gg]reat(?:er|est)?|[Pp]resumptive|[Dd]eterminative|[Cc]onsiderable|[Ss]pecial|[Ss]ignificant|"
                r"[Ss]ubstantial|[Cc]ontrolling|"
                r"[Ff]ull|[Mm]uch|[Mm]ore|[Mm]ost) (?:\w+ )?<heft> (?:is|was|has been|are|were) (?:\w+ly "
                r")?(?:given|placed|put|accorded|attached|afforded|assigned)(?: (?:to|on|in|upon))? <held>(?! than)"
            ),
            (
                r"weight of (?:the )?(?:[\w-]+ ){0,4}?evidence (?:\w+ )?(?:rest(?:s|ed)|lies|lay|resides?|is "
                r"represented by|is established by|is found)(?: with| in| by)? <held>(?![^;]{0,20} and terminated)"
            ),
            (
                r"<view>[^;\u24c6]{3,140}?,? (?:and )?(?:his|her|\u24c5|the) <opinions> (?:therefore |thus "
                r")?(?:represents?|constitutes?|carries) (?:the )?(?:special |greater |great )?weight"
            ),
            r"[Cc]redence is (?:lent|given) (?:to )?<held>",
            r"<heard>(?:the )?<ample>,? (?:that )?(?:he|she|it|we|(?:the )?<bench>) <so><gave> (?:to )?<held>",
            r"presum(?:ption|ptive)[^;]{0,80}?<held>[^;]{0,80}?(?:was|is|has) not (?:been )?(?:rebutted|overcome)",
            r"<P>[^;]{0,80}?presum(?:ption|ptive)[^;]{0,80}?not (?:been )?(?:rebutted|overcome)",
        ),
        examples=(
            "The Commission attaches significant weight to the opinion of <P>.",
            "The Secretary gave <P>'s assessment controlling weight.",
            "<P>'s report, which is detailed, merits the most weight.",
            "The weight of the evidence rests with <P>.",
        ),
        refuses=(
            "<P> placed great weight on the history.",
            "<P>'s report carries little weight.",
            "The opinion of <P> was not given significant weight.",
            "<Q> testified that <P>'s opinion deserved great weight.",
        ),
        weight=Weight.CREDITED,
    ),
)

SLIGHT: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.doubt.weight",
        meaning="The opinion is given, carries or is owed little or no weight.",
        patterns=(
            r"\b<gave> (?:the )?(?:opinion )?<scant> (?:to|on|in|upon) <held>",
            r"<gave> <held>(?: \w+ly)?,? (?:that [^;\u24c6]{3,60} )?(?:<scant>|no special \w+|zero weight)",
            (
                r"<heard>(?:<view><tail>|<own>),? (?:(?:is|are|was|were|has been|must be|is to be|be) "
                r"(?:therefore |thus |also |\w+ly |not )*(?:entitled to|given|accorded|afforded|assigned|worthy "
                r"of|deserving of|due|owed|granted|allowed)|carries|carried|deserves|deserved|merits|merited|"
                r"warrants|commands|bears|received|has|have|had|possesses|holds)(?: be given| be accorded)? "
                r"(?:the )?(?:(?:therefore|only|very|so) )?(?:<scant>|no evidentiary (?:value|weight))"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:is|are|was|were) not (?:\w+ )?(?:entitled to|given|accorded|"
                r"afforded|worthy of|deserving of|due|owed) (?:any |much )?(?:\w+ )?<heft>"
            ),
            (
                r"(?:reduces?|diminish(?:es)?|lessens?|undercuts?|undermines?|detracts? from|erodes?|negates?) "
                r"the (?:\w+ )?(?:weight|value|credibility|force) of <held>"
            ),
            (
                r"<P>[^;\u24c6]{3,200}?(?:reduces?|diminish(?:es)?|lessens?|undercuts?|undermines?|detracts? from|"
                r"negates?) the (?:\w+ )?(?:weight|value|credibility|force) of (?:his|her|\u24c5) <opinions>"
            ),
            r"[Ll]ittle <heft> (?:is|was|can be|may be) (?:given|placed|put|accorded|attached) (?:to|on|in) <held>",
            (
                r"(?:[Ss]cant|[Ll]ittle|[Nn]o|[Ll]ess|[Mm]inimal|[Ll]imited) (?:\w+ )?<heft> (?:is|was|can be|may "
                r"be|will be|should be) (?:\w+ )?(?:given|placed|put|accorded|attached|afforded|assigned)(?: (?:to|"
                r"on|in|upon))? <held>(?! than)"
            ),
            (
                r"<gave> (?:<held> the (?:very )?least (?:\w+ )?<heft>|the (?:very )?least (?:\w+ )?<heft> (?:to|on) "
                r"<held>)"
            ),
            r"to give <held> (?:little|less|no|limited|reduced) (?:\w+ )?<heft>",
            r"<heard>(?:the )?<scant>,? (?:that )?(?:he|she|it|we|(?:the )?<bench>) <so><gave> (?:to )?<held>",
            (
                r"<P>(?:'s <opinions>)?[^;\u24c6]{3,100}? (?:to give|giving) (?:it|him|his <opinions>|her "
                r"<opinions>) (?:little|less|no|limited|reduced|minimal) (?:\w+ )?<heft>"
            ),
        ),
        examples=(
            "The Commission attaches minimal weight to the opinion of <P>.",
            "Scant reliance can be put on <P>'s prognosis.",
            "<P>'s report is not entitled to significant weight.",
            "<P> saw no films, a circumstance that reduces the value of his report.",
        ),
        refuses=(
            "The film was poor, and <P> gave it no weight.",
            "<P>'s report is entitled to great weight.",
        ),
        weight=Weight.REJECTED,
    ),
)
