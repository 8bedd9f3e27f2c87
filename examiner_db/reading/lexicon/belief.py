"""Belief: the bodies that decide accept an opinion, find it good, or give it weight, in all forms of the sentence."""

from examiner_db.reading.lexicon.rule import WeighingRule
from examiner_db.vocabulary import Weight

BELIEF: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.belief.accepts",
        meaning="Who decides accepts, follows, believes or leans on the physician or the opinion.",
        patterns=(
            r"<bench> (?:finds? and )?<so><accepts> (?:and <accepts> )?(?:as \w+ (?:and \w+ )?(?:\w+ )?)?<held>"
            r"(?![^;]{0,20} (?:to (?:testify|examine|evaluate|serve|perform|conduct)|into evidence))",
            r"<bench>[^;\u24c5]{0,160}?,? (?:and|but|instead|and instead|yet|while|whereas|then),? (?:he |she |it |we |I |instead |"
            r"therefore |thus |rather )?<so><accepts> <held>(?![^;]{0,20} to (?:testify|examine|evaluate|serve|perform))",
            r"<P>,? (?:(?!who)[^;\u24c6]{0,160}?,? )?(?:whom|whose (?:[\w-]+ ){0,4}?<views>|(?:on )?which)(?: the)? "
            r"(?:\w+ )?<bench> (?:finds? and )?<so>(?:<accepts>|relied|relies|f[io]u?nds? (?:to be )?<lauded>)",
            r"(?:[Bb]ased (?:up)?on|<accepting>) <held>[^;\u24c5]{0,100}?, (?:the |this )?<bench> (?:\w+ ){0,2}"
            r"(?:f[io]und|finds?|conclude[sd]?|determine[sd]?|denie[sd]|deny|award(?:s|ed)?|grant(?:s|ed)?|reach|denies)",
            r"[Gg]uided by <held>",
            r"<bench>\b[^;\u24c6\u24c5]{0,120}?,? (?:<accepting>|on the strength of|guided by|persuaded by|drawing on) <held>",
            r"<P>(?:'s?)?,?[^;\u24c6]{0,200}?(?:[;,]|\band\b) (?:and )?(?:the |this )?<bench> <so><accepts> (?:it\b|"
            r"(?:his|her) (?:[\w-]+ ){0,3}?<opinions>|what (?:he|she) (?:said|wrote))(?! (?:contrary|claim|account|complaint|request))",
            r"<P>(?:'s?)?,?[^;\u24c6]{0,200}?(?:it is|it was) (?:his|her) <opinions> (?:that|which) (?:the )?<bench> <so><accepts>",
            r"<P>(?:'s?)?[^;\u24c6]{0,160}? on the strength of (?:his|her) <opinions>",
        ),
        needs=(
            "adopt|credit|ccept|ndors|mbrac|prefer|favor|follow|believe|trust|chose|choose|rel|draw|drew|sid|agree|concur|"
            "defer|look|persuaded|convinced|impressed|swayed|guided|Guided|use of|subscribe|based|Based|rest|reliance|"
            "strength|merit"
        ),
        examples=(
            "The Referee sided with <P> on the cause of the tear.",
            "We agree with <P> that the condition had not resolved.",
            "The trier of fact was free to believe <P>, and the panel follows the view of <P>.",
            "<P> explained the films, and the magistrate accepted his opinion.",
            "Guided by <P>, the panel orders the fusion.",
        ),
        refuses=(
            "The judge did not accept the opinion of <P>.",
            "The adjuster accepted the opinion of <P>.",
            "The Board accepted the stipulation of the parties about <P>.",
            "<P> agreed with the judge's description of the job.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.belief.accepted",
        meaning="The physician or the opinion is accepted, believed or followed, in the passive.",
        patterns=(
            r"<heard>(?:<view><tail>|<own>) (?:is|are|was|were|has been|have been|should be|must be|is to be|will be|shall be)"
            r"(?: (?:therefore|thus|also|hereby|\w+ly|likewise|accordingly|<sterling> and|is|are))*,? (?:adopted|credited|accredited|accepted|"
            r"followed|believed|preferred|endorsed|embraced|relied (?:up)?on|deferred to)\b(?! (?:to|into|as an? |for|in part|"
            r"only|by (?:the )?(?:insurer|employer|carrier|plan|respond|self|part|claim|defend)))(?! in (?:evidence|part))",
            r"<P>(?:'s <opinions>)?[^;\u24c6]{0,80}?,? (?:believed|accepted|credited|adopted|preferred|endorsed) by (?:both )?"
            r"(?:the )?<bench>",
            r"rests? (?:up)?on the adopted <opinions> <from> <P>",
        ),
        needs="adopted|credited|ccepted|followed|believed|preferred|endorsed|embraced|relied|deferred",
        examples=(
            "<P>'s conclusion that the hip is related is accepted.",
            "The rating of <P> is credible and is adopted.",
            "<P> treated the claimant for years, and his opinion is hereby followed.",
        ),
        refuses=(
            "<P>'s report was accepted into evidence.",
            "<P> was accepted as an expert in orthopedics.",
            "<P>'s rating was accepted by the insurer.",
            "<Q> wrote that the opinion of <P> was accepted.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.belief.finds",
        meaning="Who decides finds the physician or the opinion persuasive, careful, correct or better.",
        patterns=(
            r"<bench> <so><finds> (?:that )?<held><tail>,? (?:to be |to have been |(?:is|are|was|were) )?<lauded>"
            r"(?! (?:un|in|to require|injur|only))",
            r"<bench> <so><finds> <lauded>(?:,|:)? <held>",
            r"<bench> <so><finds> (?:that )?<held>,? (?:to be )?(?:worthy of|entitled to) (?:belief|<ample>)",
            r"<bench> <so>(?:describe[sd]?|characteri[sz]e[sd]?|found|regard(?:s|ed)) <held> as <lauded>",
            r"<P>(?:'s <opinions>)?,? whose (?:[\w-]+ ){0,4}?<opinions> (?:the )?<bench> <so>"
            r"(?:described|characterized|found|finds|considered|deemed|regards?)(?:, [^,;]{3,30},)? (?:to be |as )?<lauded>",
            r"<P>(?:'s?)?,?[^;\u24c6]{0,160}?(?:[;,]|\band\b) (?:and )?(?:the |this )?<bench> <so><finds> (?:it|him|her|"
            r"(?:his|her) <opinions>) (?:to be )?<lauded>",
            r"<heard><view><tail>,? <stood> (?:\w+ )?(?:found|deemed|considered|held|determined|thought|judged) "
            r"(?:by the <bench> )?(?:to be )?<lauded>",
        ),
        needs=(
            "find|found|deem|consider|held|hold|determin|regard|judg|view|thought|think|characteri|describ|conclude|"
            "believe|agree|note"
        ),
        examples=(
            "The Deputy found <P>'s explanation to be the more careful.",
            "This panel finds compelling the testimony of <P>.",
            "<P>, whose report the referee described as thorough and logical, is a neurologist.",
            "<P>'s theory was thought by the judge to be medically sound.",
        ),
        refuses=(
            "The Deputy did not find <P>'s explanation persuasive.",
            "<P> found the claimant's complaints credible.",
            "The judge found the claimant credible when she spoke to <P>.",
            "<Q> found the report of <P> thorough.",
            "The judge found <P>'s opinion less persuasive.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.belief.quality",
        meaning="The opinion is persuasive, credible or sound, or is the better one, said without naming who decides.",
        patterns=(
            r"<heard>(?:<view><tail>|<own>),? <stood> <praised>(?! (?:only|in part|that |if|as to|with (?:respect|regard) to))",
            r"<heard><view><tail>,? (?:<stood>|<stood> in \w+) (?:well[- ](?:founded|reasoned|supported)|medically sound)",
            r"<heard>(?:[Ee]specially |[Mm]ost |[Mm]ore |[Pp]articularly |[Qq]uite |[Ee]qually )?"
            r"(?:[Cc]ompelling|[Pp]ersuasive|[Cc]onvincing|[Ii]nstructive|[Ii]mpressive|[Dd]ispositive|[Hh]elpful|[Cc]ogent|[Tt]elling)"
            r"(?: here| in this regard| on this point)? (?:is|are|was|were) (?:the )?<held>",
            r"(?<!not )(?<!no )\b[Tt]he (?:\w+ and |more |most |uncontradicted |unrebutted )?(?:persuasive|credible|convincing|"
            r"well-reasoned|compelling|cogent) <opinions> <from> (?:[\w'/,-]+ ){0,4}?<P>",
            r"<heard><P>[^;\u24c6]{0,60}? (?:was|is|made|provided|offered|gave|provides|offers|proved) (?:the|an?) (?:far |much |\w+ly )?"
            r"(?:more|most|better|best|sounder|soundest|fuller) ?(?:<sterling>|informed|well-informed|explanation|reasoned)?\b"
            r"(?! (?:painful|severe|significant|injur|serious|likely|recent|symptom|restrict|limit))",
            r"<P>(?:'s <opinions>)?[^;\u24c6]{0,30} (?:was|is|were|are) (?:simply |plainly )?(?:correct|right)(?:\.|,|$| (?:about|that|in "
            r"(?:his|her|th)))",
        ),
        needs=(
            "ersuasive|redible|onvincing|eliable|ompelling|robative|trustworthy|cogent|ogent|sound|reasoned|founded|upported|"
            "rationalized|explained|documented|grounded|taken|informed|forthright|competent|believable|belief|"
            "uthoritative|ispositive|referable|nstructive|mpressive|elpful|elling|better|best|more|most|fuller"
        ),
        examples=(
            "<P>'s opinion that the hernia is old is the most convincing in the record.",
            "Especially helpful was the testimony of <P>.",
            "The persuasive opinion of <P> shows that no further care is needed.",
            "Of all who testified, <P> was the best informed.",
        ),
        refuses=(
            "<P>'s opinion is not persuasive.",
            "<P>'s opinion is hardly convincing.",
            "<Q> stated that <P>'s opinion was well reasoned.",
            "According to <Q>, <P>'s opinion is persuasive.",
            "<P> noted that the claimant's complaints were credible.",
            "<P>'s opinion was less persuasive.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.belief.weight",
        meaning="The opinion is given, carries or is owed much weight.",
        patterns=(
            r"(?<!not )(?<!no )(?<!should have )(?<!must be )(?<!should be )\b<gave> (?:the )?<ample> (?:to|on|in|upon) <held>",
            r"<gave> <held>(?: \w+ly)? (?:the )?<ample>",
            r"<heard>(?:<view><tail>|<own>),? (?:(?:is|are|was|were|has been|must be|is to be|be) (?:therefore |thus |also |\w+ly )*"
            r"(?:entitled to|given|accorded|afforded|assigned|worthy of|deserving of|due|owed|granted|allowed)|carries|carried|deserves|deserved|"
            r"merits|merited|warrants|commands|bears|received|enjoys)"
            r"(?: be given| be accorded)? (?:the )?<ample>",
            r"weight of (?:the )?(?:[\w-]+ ){0,4}?evidence (?:\w+ )?(?:rest(?:s|ed)|lies|lay|resides?|is represented by|is established by|"
            r"is found)(?: with| in| by)? <held>(?![^;]{0,20} and terminated)",
            r"<view>[^;\u24c6]{3,140}?,? (?:and )?(?:his|her|the) <opinions> (?:therefore |thus )?(?:represents?|constitutes?|carries) (?:the )?"
            r"(?:special |greater |great )?weight",
            r"[Cc]redence is (?:lent|given) (?:to )?<held>",
            r"presum(?:ption|ptive)[^;]{0,80}?<held>[^;]{0,80}?(?:was|is|has) not (?:been )?(?:rebutted|overcome)",
            r"<P>[^;]{0,80}?presum(?:ption|ptive)[^;]{0,80}?not (?:been )?(?:rebutted|overcome)",
        ),
        needs="weight|value|credence|deference|credibility|reliance|consideration|significance|effect|redence|presum",
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
