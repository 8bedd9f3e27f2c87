"""The words in which tribunals do not believe a physician."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_UNTOLD = (
    r"\A(?![^;\u24c5]{0,160}\u24c6,? (?:\w+ )?(?:wrote|said|stated|opined|testified|felt|thought|believed|explained|"
    r"noted|concluded) that\b).{0,300}?"
)
"""Begins a pattern that must not find that another physician says it."""

REJECTED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.rejected.quality",
        version=3,
        meaning="The opinion is not persuasive, not credible, speculative or conclusory.",
        patterns=(
            (r"<heard><view><tail>,? <be> <bad>"),
            (
                r"<heard>\b(?:finds?|found|deem(?:s|ed)?|consider(?:s|"
                r"ed)?) (?:that )?<his>,? (?:(?:(?!\band\b|\bbut\b)[^\u24c5\u24c6;,]){0,60} )?(?:<be> )?<bad>"
            ),
            r"(?:did|do|does) not find <his>[^;]{0,40} <good>",
            (
                r"<heard><subj> (?:lack(?:s|ed)|did not have|does not have|is without|"
                r"was without) (?:\w+ ){0,3}(?:foundation|credibility|probative|persuasive|rationale|support|"
                r"factual)"
            ),
            r"unpersuaded by <his>",
            r"not persuaded (?:by|that) <his>",
            r"<judge> <be> (?:\w+ly )?(?:less|hardly|little|scarcely|not) (?:impressed|swayed|moved) (?:by|with) <his>",
        ),
        examples=(
            "<P>'s opinion is not persuasive.",
            "The ALJ found <P>'s testimony unpersuasive.",
            "<P>'s opinion that the tear was old is not persuasive.",
        ),
        refuses=("<P>'s opinion is persuasive.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.compared",
        version=4,
        meaning="Another opinion is preferred to this one.",
        patterns=(
            (
                r"(?<!less )\b(?:<good>|<much>)\b[^;.]{0,120}?\bthan (?:to |on )?(?:that |those |the )?(?:contrary |"
                r"conflicting |competing )?<his>"
            ),
            (
                r"<bench> (?![^;.]{0,40}\b(?:not|cannot|no)\b)[^;.]{0,120}?\bmore (?:\w+ (?:and|but) more )?"
                r"(?:comprehensive|thorough|complete|detailed|grounded|consistent|plausible|logical|reasonable|"
                r"accurate|"
                r"careful|balanced|specific|informed|objective|probable)\b[^;.\u24c5]{0,40}? than (?:that |those "
                r"|the )?(?:contrary |conflicting |competing )?<his>"
            ),
            (
                r"(?:credit|adopt|accept|rel|prefer|persuasive|chose|weight|favor|follow|believ|side[sd]?|"
                r"agree)\w*\b[^;]{0,140}?\b(?<!dispute )(?<!disputes )(?<!disagreement )(?<!argument )(?<!question "
                r")(?<!conflict )(?:over|"
                r"rather than|instead of|as opposed to|in preference to) (?:that |those |the )?(?:contrary |"
                r"conflicting |competing )?<his>"
            ),
        ),
        examples=(
            "The judge found <Q>'s opinion more persuasive than <P>'s opinion.",
            "The ALJ credited <Q> over <P>.",
            "We find <Q>'s rating more comprehensive and more grounded in fact than that of <P>.",
        ),
        refuses=(
            "<P> is more persuasive than <Q>.",
            "Following a dispute over authorization, <P> replaced the knee.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.words",
        version=2,
        meaning="The tribunal rejects, discounts or declines to adopt the opinion, or excludes it.",
        patterns=(
            (
                r"<judge>,? (?:[^\u24c5\u24c6;,]{0,40}, )?<adverb>(?:<rejected>|precluded|excluded|struck) <his>(?!'s? "
                r"(?:argument|contention))"
            ),
            (
                r"<subj>(?:,? (?:that|regarding|as to|on)\b[^;]{3,120}?)? <be> (?:hereby |"
                r"specifically )?(?:rejected|discounted|discredited|disregarded|precluded|stricken|excluded|"
                r"not (?:adopted|accepted|credited))\b"
            ),
            r"<judge> [^;]{0,160}?\b(?:but|and|yet) <adverb><rejected> <his>",
            r"<judge> (?:\w+ )?that (?:he|she) <adverb><rejected> <his>",
            r"[Ii]n (?:rejecting|discounting) <his>",
        ),
        examples=(
            "The judge rejected <P>'s opinion.",
            "The ALJ declined to adopt the opinion of <P>.",
            "<P>'s reports are precluded.",
        ),
        refuses=("The Board rejected the contention that <P> was biased.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.weight",
        version=2,
        meaning="The opinion has little, limited, diminished or no weight or probative value.",
        patterns=(
            (
                r"(?:giv(?:e|es|en|ing)|gave|accord(?:s|ed|ing)?|afford(?:s|ed|ing)?|assign(?:s|ed|"
                r"ing)?|plac(?:e|"
                r"es|ed|ing)|attach(?:es|ed)?) <little>(?: \w+)? (?:to|on|in) <his>"
            ),
            (
                r"<subj>(?: [\w-]+)?(?:,? (?:that|regarding|as to|on|dated|to the effect)\b[^;]{3,120}?|"
                r", <any>{3,60},)? (?:<be>|has|have|had|carr\w+|possess\w*|deserv\w*)(?: therefore| thus|"
                r" only)* (?:of |entitled to |given |accorded |afforded |assigned |due |"
                r"worthy of )?(?:be given )?<little>"
            ),
            (
                rf"{_UNTOLD}<subj>(?:[^;\u24c6]{{0,80}}?) (?:<be>|fails?|failed) (?:therefore |thus |"
                r"also )?(?:insufficient(?:ly)?(?: rationalized)? |not sufficient )?(?:to )(?:establish|meet|"
                r"discharge|overcome|create|satisfy|carry|support|constitute)"
            ),
            (
                r"<subj>(?: [\w-]+)? [^;\u24c5\u24c6]{3,90}? and (?:<be>|has|have|carr\w+|deserv\w+) "
                r"(?:therefore |thus )?(?:of |entitled to |given |due )?<little>"
            ),
            (
                rf"{_UNTOLD}(?!\u24c5 (?:found|finds|deemed|considered|thought|felt|believed|called) )<subj> (?:<be> "
                rf")?insufficient"
            ),
            r"probative value of <his><gap>(?:diminished|reduced|limited|lessened|negated)",
            r"<little> to <his>",
        ),
        examples=(
            "<P>'s opinions are of diminished probative value.",
            "<P>'s opinion is entitled to little weight because it rests on a single examination.",
            "The judge gave little weight to <P>.",
        ),
        refuses=("<P>'s opinion is entitled to great weight.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.not_substantial",
        version=3,
        meaning="The opinion is not substantial evidence, or fails on its own terms.",
        patterns=(
            (
                r"<subj>(?: [\w-]+)?(?:[^;\u24c6]{0,60}?) (?:(?:<be>|does|do|did|cannot|can|could) "
                r"?not|fails? to|"
                r"failed to)(?! contrary| diminish| detract| undermin| reduc| lessen| shift) (?:\w+ )?(?:constitute |"
                r"be |amount "
                r"to |"
                r"provide )?(?:\w+ )?(?:substantial(?: medical)? evidence|clear and convincing "
                r"evidence|the (?:\w+ "
                r")?weight\b|(?:well|sufficiently|"
                r"adequately)[- ](?:rationalized|reasoned|explained)|rationalized)"
            ),
            (
                r"<subj>,? (?:\w+ )?(?:failed to|did not) (?:provide|offer|perform|set forth|"
                r"undertake) (?:any |"
                r"a |an |the |sufficient |adequate )?(?:\w+ )?(?:causation analysis|rationale|explanation|"
                r"medical rationale|objective (?:medical )?tests?|reasoning)"
            ),
            (
                r"<heard><subj>,? (?:\w+ )?(?:fail(?:s|ed) to|did not (?:adequately|sufficiently)) (?:\w+ "
                r")?(?:explain|"
                r"substantiate|address|account for|reconcile|consider|acknowledge|discuss)\b"
            ),
            r"<heard><subj> (?:ignore[sd]|overlook(?:s|ed))\b",
            (
                r"<subj> (?:\w+ ){0,2}?(?:no more than|only|merely|a mere|to a mere|at (?:most|best)|a) (?:a "
                r")?(?:mere )?difference (?:of|in) (?:\w+ )?opinion"
            ),
        ),
        examples=(
            "<P>'s report is not substantial medical evidence.",
            "<P> failed to explain the basis for that conclusion.",
            "<P> ignored the later scan.",
        ),
        refuses=("<P>'s report is substantial medical evidence.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.premise",
        meaning="The opinion rests on a wrong or incomplete premise.",
        patterns=(
            (
                r"<his>[^;\u24c6]{0,60}? (?:rest(?:s|ed)|<be>(?: \w+)? (?:based|premised|"
                r"predicated))(?: largely|"
                r" solely| primarily| entirely)? (?:up)?on (?:the |an? )?(?:(?:\w+ )?(?:assumption|premise)|"
                r"inaccurate|incomplete|incorrect|inadequate|faulty|erroneous|mistaken)"
            ),
        ),
        examples=("<P>'s opinion rests on an inaccurate history.",),
        refuses=("<P>'s opinion rests on a thorough examination.",),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.review",
        meaning="A reviewing body leaves the rejection of the opinion standing.",
        patterns=(
            (
                r"(?:(?:did|does|do|nor did) (?:not|nor)|no) (?:\w+ )?err(?:or)?(?:ed)? (?:\w+ )?(?:in|by|"
                r"when) <rejecting> <his>"
            ),
            (
                r"\b(?:properly|permissibly|reasonably|justifiably|entitled to|free to) (?:reject|discount|"
                r"discredit|disregard|declin)\w*(?: to \w+)? <his>"
            ),
            (
                r"[Ss]upport(?:s|ed)?\b[^;]{0,80}\b(?:decision|determination|finding) to (?:reject|discount|"
                r"discredit|disregard) <his>"
            ),
        ),
        examples=(
            "The ALJ properly rejected <P>'s opinion.",
            "The ALJ did not err in rejecting <P>'s opinion.",
        ),
        refuses=("The ALJ improperly rejected <P>'s opinion.",),
        weight=Weight.REJECTED,
        reviews=True,
    ),
)
