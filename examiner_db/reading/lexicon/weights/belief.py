"""Belief: the bodies that decide accept an opinion, find it good, or give it weight, in all forms of the sentence."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

BELIEF: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.belief.accepts",
        version=2,
        meaning="Who decides accepts, follows, believes or leans on the physician or the opinion.",
        patterns=(
            (
                r"<bench> (?:finds? and )?<so><accepts> (?:and <accepts> )?(?:as \w+ (?:and \w+ )?(?:\w+ "
                r")?)?<worth>?<held>(?![^;]{0,20} (?:to (?:testify|examine|evaluate|serve|perform|conduct)|into "
                r"evidence|as an? (?:[\w-]+ ){0,3}(?:expert|specialist|witness)))"
            ),
            (
                r"<bench>[^;\u24c5]{0,160}?,? (?:and|but|instead|and instead|yet|while|whereas|then|why),? (?:he |she "
                r"|it |we |I |instead |therefore |thus |rather )?<so><accepts> <held>(?![^;]{0,20} to (?:testify|"
                r"examine|evaluate|serve|perform))"
            ),
            (
                r"<P>,? (?:(?!who)[^;\u24c6]{0,160}?,? )?(?:whom|whose (?:[\w-]+ ){0,4}?<views>|(?:on )?which)(?: "
                r"the)? (?:\w+ )?<bench> (?:finds? and )?<so>(?:<accepts>|relied|relies|f[io]u?nds? (?:to be "
                r")?<lauded>)"
            ),
            (
                r"(?:[Bb]ased (?:\w+ )?(?:up)?on|<accepting>) <held>[^;\u24c5]{0,100}?, (?:the |this )?<bench> (?:\w+ "
                r"){0,2}(?:f[io]und|finds?|conclude[sd]?|determine[sd]?|denie[sd]|deny|reversed|affirmed|modified|"
                r"award(?:s|ed)?|grant(?:s|"
                r"ed)?|reach|denies)"
            ),
            r"[Gg]uided by <held>",
            (
                r"\b[Ii]n <accepting> <worth>?<held>(?![^;]{0,160}(?:err|abuse|improper|mistak))[^;\u24c6]{0,80}?, "
                r"(?:the |this )?<bench>"
            ),
            (
                r"<bench>\b(?![^;]{0,80}(?:declin|refus|not |must|shall|should|may |avoid|without|rejects|"
                r"rejected|erred|improper|error))[^;\u24c6\u24c5]{0,120}?,? (?:<accepting>|on the strength of|"
                r"guided by|persuaded by|drawing on) <held>"
            ),
            (
                r"<P>(?:'s?)?,?[^;\u24c6]{0,200}?(?:[;,]|\band\b) (?:and )?(?:the |this )?<bench> <so><accepts> "
                r"(?:it\b|(?:his|her|\u24c5) (?:[\w-]+ ){0,3}?<opinions>|what (?:he|she) (?:said|wrote))(?! "
                r"(?:contrary|claim|account|complaint|request))"
            ),
            (
                r"<P>(?:'s?)?,?[^;\u24c6]{0,200}?(?:it is|it was) (?:his|her|\u24c5) <opinions> (?:that|which) "
                r"(?:the )?<bench> <so><accepts>"
            ),
            r"<P>(?:'s?)?[^;\u24c6]{0,160}? on the strength of (?:his|her|\u24c5) <opinions>",
            (
                r"<heard><view> (?:satisfie[sd]|met|carrie[sd]|discharge[sd]|sustain(?:s|ed)) (?:the |his |her |"
                r"its )[^;\u24c5]{0,30}burden"
            ),
            (
                r"<P>(?:'s (?:[\w-]+ ){0,3}?<views>)?,? (?:that|which|whom) (?:the )?<bench> <so>(?:<accepts>|"
                r"<finds> (?:to be )?<lauded>)"
            ),
            (
                r"<heard><P>(?:'s <opinions>)?,? [^;\u24c6]{0,60}?(?:impress|persuad|convinc|satisf|sway|"
                r"w[io]n)\w*(?: over)? (?:the |this )<bench>"
            ),
            (
                r"<bench>(?![^;\u24c5]{0,200}\b(?:not|den(?:y|ied|ies)|refus\w*|declin\w*|whether|err\w*|"
                r"improper\w*)\b)"
                r"[^;\u24c5\u24c6]{0,80}? (?:awards?|awarded|authorizes?|authorized|orders?|ordered|approve[sd]?|"
                r"grant(?:s|ed)|"
                r"(?:is|was) entitled to)\b[^;\u24c5\u24c6]{0,100}? (?:prescribed|recommended|proposed|requested|"
                r"advocated) by <P>"
            ),
            (
                r"(?:met|bore|carried|satisfied|sustained|discharged) (?:his|her|its|their|the|that|this) (?:\w+ "
                r"){0,2}burden[^;\u24c5]{0,40} (?:through|with|by|via|on the strength of|by means of) <held>"
            ),
            (
                r"<heard>(?:raise[sd]?|created?s?|present(?:s|ed)?|established?) (?:an?|triable) (?:\w+ "
                r")?(?:issues?|questions?)(?: of fact)?[^;\u24c5]{0,60}? (?:through|with|by|via|by submitting|by "
                r"means of) <held>"
            ),
            (
                r"<heard><view>[^;\u24c6]{0,160}? (?:suffice[sd]?|(?:is|are|was|were) "
                r"(?:(?!not\b|never\b|hardly\b|scarcely\b|barely\b)\w+ )?(?:sufficient|"
                r"enough)) to (?:raise|create|establish|support|carry|meet|sustain|resolve)"
            ),
            (
                r"(?:fail\w*|unable|insufficient|(?:did|do|does|has|have|had) not|no)\b[^;\u24c5]{0,110}?(?:show|shown|"
                r"prov(?:e|ed|en)|establish|established|demonstrate|demonstrated|evidence)\b[^;\u24c5]{0,30}? (?:that "
                r")?<held>,? (?:erred|(?:was|were|is|are) (?:\w+ly )?(?:wrong|incorrect|mistaken|erroneous|in error|"
                r"clearly))"
            ),
            (
                r"(?:fail\w*|(?:did|do|does|has|have|had) not|no)\b[^;\u24c5]{0,90}?evidence[^;\u24c5]{0,80}? to "
                r"(?:overcome|"
                r"rebut|reject|refute|overturn) <held>"
            ),
            (
                r"(?:failed to|did not|has not|have not|not) (?:\w+ )?overc[oa]me (?:the )?(?:\w+ "
                r"){0,3}(?:<opinions> <from> )?(?:[\w',-]+ ){0,5}?<P>"
            ),
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
        version=2,
        meaning="The physician or the opinion is accepted, believed or followed, in the passive.",
        patterns=(
            (
                r"<heard>(?:<view><tail>|<own>) (?:is|are|was|were|has been|have been|should be|must be|is to be|"
                r"will be|shall be)(?: (?:therefore|thus|also|hereby|\w+ly|likewise|accordingly|<sterling> and|is|"
                r"are))*,? (?:adopted|credited|accredited|accepted|followed|believed|preferred|endorsed|embraced|"
                r"relied (?:up)?on|deferred to)\b(?! (?:to|into|as an? |for|in part|only|by (?:the )?(?:insurer|"
                r"employer|carrier|plan|respond|self|part|claim|defend)))(?! in (?:evidence|part))"
            ),
            (
                r"<heard>(?:<view>)[^;\u24c6]{0,30} (?:is|are|was|were) [\w-]+ and (?:is |are |was |were "
                r")?(?:therefore |hereby )?(?:adopted|credited|accepted|followed)\b(?! (?:to|into|as an? |for|in "
                r"part|only|by))"
            ),
            (
                r"<held>, which (?:is|are|was|were) (?:\w+ly |hereby )?(?:adopted|credited|accepted|"
                r"followed)\b(?! (?:into|as an? |in part|only|by (?!(?:the |this )?<bench>)))"
            ),
            (
                r"<P>(?:'s <opinions>)?(?:, [^;,\u24c6]{3,70},)?,? (?:believed|accepted|credited|adopted|"
                r"preferred|endorsed) by (?:both )?(?:the )?<bench>"
            ),
            r"rests? (?:up)?on the adopted <opinions> <from> <P>",
        ),
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
            (
                "(?<!do )(?<!does the )(?<!did the )<bench> <so><finds> (?:that )?<held><tail>,? (?:to be |to "
                "have been |(?:is|are|was|were) )?<lauded>(?! (?:un|in|to require|injur|only))"
            ),
            r"<bench> <so><finds> <lauded>(?:,|:)? <held>",
            r"<bench> <so><finds> (?:that )?<held>,? (?:to be )?(?:worthy of|entitled to) (?:belief|<ample>)",
            r"<bench> <so>(?:describe[sd]?|characteri[sz]e[sd]?|found|regard(?:s|ed)) <held> as <lauded>",
            (
                r"<P>(?:'s <opinions>)?,? whose (?:[\w-]+ ){0,4}?<opinions> (?:the )?<bench> <so>(?:described|"
                r"characterized|found|finds|considered|deemed|regards?)(?:, [^,;]{3,30},)? (?:to be |as )?<lauded>"
            ),
            (
                r"<P>(?:'s?)?,?[^;\u24c6]{0,160}?(?:[;,]|\band\b) (?:and )?(?:the |this )?<bench> <so><finds> "
                r"(?:it|him|her|\u24c5|(?:his|her|\u24c5) <opinions>) (?:to be )?<lauded>"
            ),
            (
                r"<heard><view><tail>,? <stood> (?:\w+ )?(?:found|deemed|considered|held|determined|thought|"
                r"judged) (?:by the <bench> )?(?:to be )?<lauded>"
            ),
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
        version=2,
        meaning=(
            "The opinion is persuasive, credible or sound, or is the better one, said without naming who decides."
        ),
        patterns=(
            (
                "<heard>(?:<view><tail>|<own>),? <stood> <praised>(?! (?:only|in part|that |if|as to|with "
                "(?:respect|regard) to))"
            ),
            (
                r"<heard><view><tail>,? (?:<stood>|<stood> in \w+) (?:well[- ](?:founded|reasoned|supported)|"
                r"medically sound)"
            ),
            (
                r"<heard><own>,? (?:<stood>|constitutes?|constituted) (?:substantial|competent|credible)(?: and \w+)? "
                r"(?:\w+ "
                r")?evidence"
            ),
            r"<heard><view><tail>,? <stood> (?:the )?(?:more|most|better|best) (?:\w+ly )?<sterling>",
            (
                r"<heard><P>[^;\u24c6]{0,60}? (?:gave|provided|offered|rendered|submitted|presented|supplied|"
                r"furnished) (?:an? |the )(?:only )?<praised>(?:,? (?:and )?[\w-]+)? <opinions>"
            ),
            (
                r"<P>,? (?:has |also |then )?(?:convincingly|persuasively|cogently|compellingly) (?!told|"
                r"shown)(?:\w+ed|puts?|shows|made|testif\w+)\b"
            ),
            (
                r"<heard><P> (?:is|was) (?:plainly |quite |simply |surely )?(?:correct|right)(?:\.|,|$| (?:about|"
                r"that|in (?:his|her|th)))"
            ),
            r"(?<!not )\b(?:bears?|bore) <P>(?:'s <opinions>)? out\b",
            (
                "<heard>(?:[Ee]specially |[Mm]ost |[Mm]ore |[Pp]articularly |[Qq]uite |[Ee]qually "
                ")?(?:[Cc]ompelling|[Pp]ersuasive|[Cc]onvincing|[Ii]nstructive|[Ii]mpressive|[Dd]ispositive|"
                "[Hh]elpful|[Cc]ogent|[Tt]elling|[Pp]robative|[Rr]eliable|[Cc]redible|[Tt]horough|[Ss]ignificant|"
                "[Ll]ogical)(?: here| in this regard| on this point)? (?:is|are|was|were) (?:the )?<held>"
            ),
            (
                r"(?<!not )(?<!no )\b[Tt]he (?:\w+ and |more |most |uncontradicted |unrebutted )?(?:persuasive|"
                r"credible|convincing|well-reasoned|compelling|cogent) <opinions> <from> (?:[\w'/,-]+ ){0,4}?<P>"
            ),
            (
                r"<heard><P>(?:, [^;\u24c6]{3,70},)? (?:was|is|made|provided|offered|gave|provides|offers|proved) "
                r"(?:the|an?) (?:far |much |\w+ly )?(?:more|most|better|best|sounder|soundest|fuller) "
                r"?(?:<sterling>|informed|well-informed|(?:\w+ )?(?:explanation|reasoning|analysis|witness|"
                r"judgment|view|account|opinion|testimony))\b(?! (?:painful|severe|significant|injur|serious|"
                r"likely|recent|symptom|restrict|limit|history|list|examination|description))"
            ),
            (
                r"<P>(?:'s <opinions>)?[^;\u24c6]{0,30} (?:was|is|were|are) (?:simply |plainly )?(?:correct|"
                r"right)(?:\.|,|$| (?:about|that|in (?:his|her|th)))"
            ),
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
)
