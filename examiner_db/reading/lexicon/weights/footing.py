"""Footing: what a finding rests on, who gave the better account, and opinions that stand on nothing or fail a test."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_UNASKED = r"\A(?![^\u24c5]{0,160}\b(?:whether|if|unless|no|not|nor|neither|never|err(?:ed|or|s)?|must|should)\b)"
"""Begins a pattern that must find no question, denial or fault before the physician."""

_STATED = r"\A(?![^\u24c5]{0,160}\b(?:whether|if|unless|err(?:ed|or|s)?)\b)"
"""The same, where a finding may be one that something was not so."""

_RESULT = r"(?:findings?|determinations?|conclusions?|decisions?|orders?|awards?|judgments?)"
_ADVISED = r"(?:recommended|proposed|requested|prescribed|advocated|suggested) by"
_MORE_OF = r"(?:more|greater) (?:merit|force|support|logic|reason|sense|substance)"
_DOUBTFUL = (
    r"(?:<stood> (?:therefore |thus |accordingly )*(?:<blamed>|insufficient|inadequate|rejected|discounted|excluded|"
    r"not (?:\w+ )?(?:credited|accepted|adopted|sufficient|enough|<lauded>))|"
    r"(?:does|do|did) not (?:\w+ )?(?:overcome|rebut|constitute|outweigh|suffice|satisfy|meet|raise|persuade)\b|"
    r"(?:fails?|failed) to (?:\w+ )?(?:overcome|rebut|constitute|outweigh|satisfy|meet|raise|persuade|explain|address)|"
    r"lack(?:s|ed) (?:\w+ )?(?:foundation|credibility|weight|support))"
)

FOOTED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.footing.result",
        meaning="A finding, award or order is told to be supported by the opinion, or is what the physician advised.",
        patterns=(
            (
                rf"{_STATED}[^;\u24c5]{{0,160}}?\b{_RESULT}\b[^;\u24c5\u24c6]{{0,140}}? (?:is|are|was|were) "
                r"(?:\w+ly |also |well )?supported by <held>"
            ),
            (
                rf"<heard><view><tail>,? <stood> (?:legally )?competent(?: and \w+)?(?: evidence)? to support (?:the|"
                rf"an?|"
                rf"this|that) (?:[\w'-]+ ){{0,3}}?{_RESULT}"
            ),
            (
                rf"{_UNASKED}[^;\u24c5\u24c6]{{0,60}}?\bevidence, (?:including|namely|such as|notably|in particular) "
                rf"<held>,? (?:[^;\u24c6]{{3,40}} )?(?:to|in|that|which) (?:\w+ )?supports? (?:of )?(?:the|this|that|"
                rf"his|"
                rf"her|its) (?:[\w'-]+ ){{0,3}}?{_RESULT}"
            ),
            r"<bench> <so><finds>,? (?:just |much )?as (?:did|had|does) <P>,",
            r"[Ff]or the reasons? (?:given|stated|set forth|explained|offered|articulated|provided|cited) by <P>,",
            (
                r"(?<!not )(?<!never )(?:\bproved|\bproven|\bestablished|\bdemonstrated|\bshown|<bench> <so><finds>) "
                r"(?:by [\w ]{5,40}evidence )?(?:that )?(?:[\w-]+ ){1,6}?"
                rf"{_ADVISED} <P>[^;,\u24c6]{{0,30}}?,? (?:is|was|are|were|to be) (?:both |\w+ly )?(?:reasonabl|"
                r"necessary|medically|related|compensable|causally|appropriate|warranted)"
            ),
        ),
        examples=(
            "The ALJ's finding that the surgery was reasonable is supported by <P>'s testimony.",
            "<P>'s testimony is competent to support the finding.",
            "There is ample evidence, including <P>'s reports, to support the order.",
            "The judge found, as did <P>, that the tear was fresh.",
            "For the reasons given by <P>, the judge found causation.",
            "The claimant has established that the fusion recommended by <P> is reasonable.",
        ),
        refuses=(
            "The finding is not supported by <P>'s testimony.",
            "The question is whether the finding is supported by <P>'s testimony.",
            "The insurer shall pay for the fusion recommended by <P>.",
            "The claimant has not established that the fusion recommended by <P> is reasonable.",
            "The claimant seeks the fusion recommended by <P>.",
            "<Q> did not have, as did <P>, the film.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.footing.better",
        meaning="The physician gave the better account, or more merit is found in it than in another.",
        patterns=(
            (
                r"<heard><P>(?:,[^;\u24c6]{3,90},)? (?:\w+ly )?(?:had |has )?(?:gave|given|offer(?:s|ed)|provide[sd]?|"
                r"presented|supplied|rendered) (?:the|an?|what is) (?:far |much |by far )*(?:fuller and |clearer and )?"
                r"(?:best|(?:more|most|better|best)[- ]<persuasive>)(?: and (?:\w+ )?<persuasive>)? "
                r"(?:<views>|medical \w+)"
            ),
            (
                rf"{_UNASKED}[^;\u24c5\u24c6]{{0,60}}?\b(?:more|most|better|best|only) <persuasive>(?: and (?:\w+ )?"
                r"<persuasive>)?(?: \w+)? <views>(?: [^;,\u24c5\u24c6]{3,40})? (?:came|comes|is|was) (?:that )?"
                r"(?:from|of|given by|offered by|provided by) <title>{0,4}?<P>"
            ),
            (
                r"<heard><P>'s (?:is|was) (?:clearly |by far )?(?:the )?(?:(?:more|most) <sterling>|better|best|"
                r"correct|preferable|sounder)"
            ),
            (
                r"<heard>\b(?:[Ii]n (?:my|our) view,?|<bench> <so><finds> that) <view> (?:is|was) the (?:correct|"
                r"better|"
                r"right|sounder) one"
            ),
            rf"<heard>\b(?:found|finds?|saw|sees?) (?:\w+ )?{_MORE_OF} (?:in|for) <held>",
            (
                r"<bench>(?![^\u24c5]{0,200}\b(?:not|never|less|if|whether)\b)[^;\u24c5\u24c6]{0,120}? that (?:he|"
                r"she|it) "
                r"(?:was|is) (?:\w+ )?(?:persuaded|convinced|impressed|swayed) (?:more )?by <held>"
            ),
            r"\b(?:no|without) (?:\w+ )?(?:reason|basis|cause|grounds?) (?:not|to decline) to <accept> <held>",
            (
                r"[Aa]dministrator (?:\w+ly )?(?:credited|accepted|adopted|followed|relied (?:up)?on|preferred) <held>"
                r"[^;]{3,160}?\bnot (?:an? )?(?:arbitrary|unreasonable|abuse)"
            ),
            (
                r"not (?:\w+ )?(?:overcome|overcame|rebut(?:ted)?|outweigh) (?:the|this|that|any) (?:[\w-]+ )?"
                r"presumption (?:of \w+ )?(?:that )?(?:(?:attach|accord|afford|belong|ow)\w* |given )?(?:to )?<held>"
            ),
            r"<heard><view><tail>,? (?:is|was) not (?:clearly )?contrary to the (?:great weight|preponderance)",
        ),
        examples=(
            "<P> gave a fuller and more credible account.",
            "The more persuasive opinion came from <P>.",
            "The judge wrote that <P>'s was the more reasonable view.",
            "The judge found more merit in the reasoning of <P> than in that of <Q>.",
            "The administrator credited the review of <P>, and its decision was not arbitrary.",
            "We see no good reason not to follow the opinion of <P>.",
            "The judge denied the claim, stating that she was more convinced by the analysis of <P>.",
            "The employer did not overcome the presumption of correctness that attaches to the opinion of <P>.",
            "The report of <P> is not contrary to the great weight of the other evidence.",
        ),
        refuses=(
            "<P> gave a more detailed history.",
            "The more persuasive opinion came from <Q>.",
            "<Q> wrote that <P>'s was the more reasonable view.",
            "The judge found more merit in the reasoning of <Q> than in that of <P>.",
            "The judge stated that she was not convinced by <P>.",
            "We see good reason not to follow the opinion of <P>.",
            "The report of <P> is contrary to the great weight of the other evidence.",
        ),
        weight=Weight.CREDITED,
    ),
)

UNFOOTED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.footing.none",
        meaning="The opinion is a mere disagreement, rests on complaints alone, fails a test, or may be disbelieved.",
        patterns=(
            (
                r"<heard>(?:<view>|<P>'s (?:disagreement|criticisms?|dissent|challenge))<tail>,? (?:represents?|"
                r"represented|reflects?|reflected|constitutes?|constituted|amounts?|amounted|is|are|was|were)"
                r"(?: at)? (?:to )?(?:nothing more than|no more than|little more than|nothing but|merely|simply|only|"
                r"just|mere|most|best)(?: to)? (?:an? )?(?:\w+ )?(?:disagreements?|differences? (?:of|in) (?:\w+ )?"
                r"opinions?)"
            ),
            (
                r"<heard><view><tail>,? (?:rest(?:s|ed)|relie[sd]|(?:is|was|are|were) (?:\w+ )?(?:based|premised|"
                r"predicated|founded)) (?:(?:solely|only|entirely|exclusively|merely|wholly) (?:up)?on (?:the |an? |"
                r"his "
                r"|her )?(?:[\w']+ ){0,2}?(?:subjective (?:complaints|reports?|history)|self-report\w*|temporal "
                r"\w+|assumptions?)|(?:up)?on (?:the |his |her )?(?:[\w']+ ){0,2}?(?:subjective (?:complaints|"
                r"reports?)|"
                r"self-reports?|temporal \w+) (?:alone|only))"
            ),
            (
                r"<heard><view><tail>,? (?:therefore |thus |so )?(?:could|may|might|can) (?:\w+ )?(?:permissibly|"
                r"reasonably|properly|rationally|fairly) be (?:(?:found|deemed|considered|regarded|viewed) (?:to be |"
                r"as )?(?:too )?(?:<blamed>|<faulty>)|rejected|discounted|discredited|disregarded)"
            ),
            (
                r"<heard>(?:<view>|<P>'s reporting)<tail>,? (?:fails?|failed|(?:do|did|does|can) ?not (?:\w+ )?(?:meet|"
                r"satisfy|pass)) (?:to (?:meet|satisfy) )?(?:this|that|these|those|the) (?:\w+ )?"
                r"(?:test|standard|requirement|criteri|threshold)"
            ),
            (
                r"<heard><P>[^;\u24c6]{3,200}?(?:[,;:]|\band\b) (?:and |so |but |thus |therefore |hence |"
                r"accordingly,? )*"
                r"(?:his|her|\u24c5) (?:\w+ )?(?:findings?|beliefs?|measurements?)(?: (?:of|that|on|as)\b"
                r"[^,;\u24c6]{2,60}?)? (?:is|are|was|were) (?:\w+ly )?(?:not (?:credited|adopted|accepted|persuasive|"
                r"credible|convincing|reliable)|rejected|discounted|discredited|unpersuasive|unreliable)"
            ),
            (
                r"(?:submit(?:s|ted)|offer(?:s|ed)|present(?:s|ed)|relie[sd] (?:up)?on|points? to|pointed to|"
                r"adduced|introduced|tender(?:s|ed)|proffer(?:s|ed)|cites?|cited) <held>(?:,? (?:but|however|yet|"
                r"though|although),? (?:(?:that|the|this|his|her|\u24c5) (?:[\w-]+ ){0,2}?<opinions>|he|she|it)|"
                r",? which(?: [^;\u24c6]{3,90}?,? and which)?|,? whose <opinions>) "
                rf"{_DOUBTFUL}"
            ),
            (
                r"\u24c5(?:'s <opinions>)?,? whom? (?:the )?<bench> (?:<so>(?:<rejects>|<finds> (?:to be )?<blamed>)|"
                r"<refuses> (?:\w+ )?(?:find (?:to be )?<lauded>|credit|believe|accept|follow))"
            ),
            rf"{_MORE_OF} (?:in|for) [^;\u24c5]{{3,160}}? than (?:in|for|to) (?:that of |those of )?<held>",
            (
                r"(?:[Nn]othing in|[Tt]hat) <held>[^;\u24c6]{0,90}? (?:does|do|did) not (?:compel|require|mandate) "
                r"(?:a |an |the )?(?:different|contrary|opposite|other)"
            ),
            (
                r"(?:[Aa]lthough|[Ww]hile|[Tt]hough|[Tt]o the extent(?: that)?) [^;\u24c6]{0,80}?\u24c5[^;\u24c6]{1,60}"
                r"(?:contrary|different|conflicting|opposite)[^;,\u24c5\u24c6]{0,90}, (?:it was (?:for|within)|(?:that|"
                r"this|such)[^;,\u24c5\u24c6]{0,60} for) (?:the |its )?[^;,\u24c5\u24c6]{0,60}?(?:to resolve|"
                r"resolution|"
                r"province)"
            ),
            (
                r"[Aa]dministrator (?:\w+ly )?(?:credited|preferred)[^;\u24c5]{3,160}? over (?:that of )?<held>"
                r"[^;]{3,120}?\bnot (?:an? )?(?:arbitrary|unreasonable|abuse)"
            ),
        ),
        examples=(
            "<P>'s opinions represent nothing more than a professional disagreement with the evaluator.",
            "The judge found that <P>'s diagnosis rested on subjective complaints alone.",
            "<P>'s testimony could permissibly be found too speculative.",
            "We conclude that <P>'s reporting fails this test.",
            "<P> did not say how she measured; accordingly, her finding of 60% is not credited.",
            "The insurer submitted the report of <P>, which was not persuasive.",
            "The insurer offered <P>, whom the judge did not find credible.",
            "The judge found more merit in the reasoning of <Q> than in that of <P>.",
            "Although <P> reached a contrary conclusion, it was for the Board to resolve that conflict.",
            "That <P> may have thought otherwise does not compel a different result.",
        ),
        refuses=(
            "<P>'s opinions reflect the progress of the treatment.",
            "<P>'s diagnosis rested on the scan.",
            "<P> examined him; her findings were normal.",
            "The insurer submitted the report of <P>, which was admitted.",
            "The insurer offered <P>, who did not find the claimant credible.",
            "The judge found more merit in the reasoning of <P> than in that of <Q>.",
        ),
        weight=Weight.REJECTED,
    ),
)
