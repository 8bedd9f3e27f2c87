"""Two physicians of one sentence set side by side: who is taken, who is left, and who is as good as the other."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

CONTRASTED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.contrasted.lost",
        version=2,
        meaning="Of two physicians of the sentence this one is not taken, in words that the other's verb shares.",
        patterns=(
            r"<bench> <so><accepts> <rival>,? (?:but |and )?not <held>",
            (
                r"<finds> (?:that )?<rival>,? (?:and |but )?(?:not|rather than|instead of) <held>,? (?:to be |is "
                r"|was )?<lauded>"
            ),
            (
                r"<finds> (?:that )?<rival>,? (?:to be |is |was |were )?<lauded>[^;\u24c5]{0,60}?,? "
                r"(?:and|but|while|whereas) (?:that )?<held>,? (?:to be |is |was |were )?<blamed>"
            ),
            (
                r"(?:[Tt]o the extent|[Ii]nsofar as|[Ww]here|[Ww]hen)(?: that)? <held>,? <clash>(?: with| from| to)? "
                r"<rival>,? [^;\u24c5]{0,60}?(?:<accepts> [^;\u24c5]{0,40}\u24c6|\u24c6[^;\u24c5]{0,40} (?:is|"
                r"are|was|were) "
                r"(?:\w+ )?(?:accepted|credited|adopted|<lauded>))"
            ),
            (
                r"(?:[Tt]o the extent|[Ii]nsofar as|[Ww]here|[Ww]hen)(?: that)? (?:<held> and <rival>|<rival> "
                r"and <held>) "
                r"<clash>, (?:the )?<bench> <so><accepts> <rival>"
            ),
            (r"<bench> <so><accepts> <rival>,? <extent>(?: it| they| he| she)? <clash>(?: with| from| to)? <held>"),
            (
                r"\A(?:[Cc]ontrary to|[Uu]nlike|[Rr]ejecting) <held>, (?:the )?<bench> <so>(?:<finds>|<accepts>) "
                r"[^;\u24c5]{0,40}\u24c6"
            ),
            (
                r"(?:(?:[Hh]aving (?:\w+ )?considered|[Aa]fter considering|[Dd]espite|[Nn]otwithstanding) "
                r"[^;\u24c6]{0,30}?<held>|(?:[Ww]hile|[Aa]lthough|[Tt]hough) [^;\u24c6]{0,30}?<held>[^;\u24c6]{0,30}?"
                r"(?:opin|conclu|disagree|found|reach|believ|felt|differ|consider|contrary|conflict|thought))"
                r"[^;\u24c6]{0,80}?,? (?:the )?<bench> (?:nonetheless |nevertheless |still )?<so>"
                r"(?:<finds> [^;\u24c5]{0,40}\u24c6[^;\u24c5]{0,40}? (?:more|most|better|best)|<accepts> <rival>)"
            ),
            (
                r"<held> (?:had|has|have) (?:an? )?(?:adequate|sufficient|proper) (?:\w+ )?foundation"
                r"[^;\u24c6]{0,60},? but (?:the )?<bench> <so><accepts> <rival>"
            ),
            r"prefer(?:s|red|ring)? <rival> (?:to|over) <held>",
            (
                r"(?:[Aa]s between|[Bb]etween) (?:<held> and <rival>|<rival> and <held>),? (?:[^;\u24c5\u24c6]{0,50} )?"
                r"(?:the \w+ of )?\u24c6[^;\u24c5]{0,40}(?:more|better|most|best|greater|stronger)"
            ),
            (
                r"(?:resolv|decid|settl)\w* [^;\u24c5\u24c6]{3,60} between [^;]{0,90}?\u24c5[^;]{0,90}? "
                r"(?:in favor of|by (?:<accepting>)) (?:the \w+ of )?\u24c6"
            ),
            r"<refuses> (?:\w+ )?(?:find|regard|consider) <held>,? (?:to be )?(?:as|so) <sterling> as <rival>",
            (
                r"<finds> (?:that )?neither (?:<held>|<rival>) (?:nor|or) (?:<held>|<rival>)(?<=[\u24c5\u24c6a-z])"
                r"(?:,? (?:to be |is |was ))? ?<lauded>(?<=\w)"
            ),
            (
                r"\b[Nn]either (?:the \w+ (?:of|by|from) )?(?:\u24c5(?:'s?)?(?: \w+)? nor (?:the \w+ of |that of "
                r")?\u24c6|"
                r"\u24c6(?:'s?)?(?: \w+)? nor (?:the \w+ of |that of )?\u24c5)(?:'s?(?: [\w-]+){0,3})?(?: [a-z]+)? "
                r"(?:is|was|are|were) (?:\w+ )?<lauded>"
            ),
            (
                r"\u24c6[^;\u24c5]{0,60} <lauded>[;,]? (?:but |and |while |whereas )?(?:that of )?<P>(?:'s)? "
                r"(?:is|was|are|were) not(?=[.,;]|\Z)"
            ),
            r"<rejects> <rival>,? (?:as well as|along with|together with|and likewise|and|or) <thatof>",
            r"[Oo]utweigh (?:the )?<held>",
            r"\b(?:in lieu of|as against|in preference to) <held>",
        ),
        examples=(
            "The judge accepted <Q>'s conclusions, but not those of <P>.",
            "The Board found <Q> credible and <P> not credible.",
            "To the extent <P>'s opinion conflicts with that of <Q>, the ALJ credits <Q>.",
            "The WCJ preferred <Q>'s opinion to those of <P>.",
            "The panel resolved the conflict between <P> and <Q> in favor of <Q>.",
            "The referee found neither <P> nor <Q> persuasive.",
            "Neither <Q>'s nor <P>'s opinion is persuasive.",
            "The arbitrator relied on <Q> in lieu of <P>.",
            "<P> had adequate foundation, but the judge followed <Q>.",
        ),
        refuses=(
            "The judge accepted <P>'s conclusions, but not those of <Q>.",
            "The WCJ preferred <P>'s opinion to those of <Q>.",
            "To the extent <Q>'s opinion conflicts with that of <P>, the ALJ credits <P>.",
            "Neither party called <P>, and the judge found <Q> credible.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.contrasted.won",
        version=2,
        meaning="Of two physicians of the sentence this one is taken, in words that the other's verb shares.",
        patterns=(
            (
                r"<finds> (?:that )?<held>,? (?:and |but )?(?:not|rather than|instead of) <rival>,? (?:to be |is "
                r"|was )?<lauded>"
            ),
            (
                r"<finds> (?:that )?<rival>,? (?:to be |is |was |were )?<blamed>[^;\u24c5]{0,60}?,? "
                r"(?:and|but|while|whereas) (?:that )?<held>,? (?:to be |is |was |were )?<lauded>"
            ),
            (
                r"(?:[Aa]s between|[Bb]etween) (?:<held> and <rival>|<rival> and <held>),? (?:[^;\u24c5\u24c6]{0,50} )?"
                r"(?:the \w+ of )?\u24c5[^;\u24c6]{0,40}(?:more|better|most|best|greater|stronger)"
            ),
            (
                r"(?:resolv|decid|settl)\w* [^;\u24c5\u24c6]{3,60} between [^;]{0,160}? "
                r"(?:in favor of|by (?:<accepting>)) (?:the \w+ of )?\u24c5"
            ),
            (
                r"\u24c6[^;\u24c5]{0,80}?(?:less|not (?:as|so)) <sterling>(?: and (?:less )?<sterling>)? "
                r"(?:than|as) <held>"
            ),
            r"<refuses> (?:\w+ )?(?:find|regard|consider) <rival>,? (?:to be )?(?:as|so) <sterling> as <held>",
            (
                r"<rejects> <rival>[^;\u24c5]{0,30}? <extent>(?: it| they| he| she)? (?:<clash>|inconsistent|contrary)"
                r"(?: with| from| to)? <held>"
            ),
            (
                r"(?:[Tt]o the extent|[Ii]nsofar as|[Ww]here|[Ww]hen)(?: that)? <rival>,? <clash>(?: with| from| "
                r"to)? <held>,? "
                r"[^;]{0,60}?\u24c6[^;]{0,40} (?:is|are|was|were) (?:\w+ )?(?:rejected|discounted|discredited|not)"
            ),
            (
                r"<bench> <so><accepts> <rival>,? (?:as (?:supported|corroborated|confirmed|echoed|shared|joined) by|"
                r"(?:as well as|along with|together with|in combination with)|and) (?:<thatof>|<P>(?<=by \u24c5)|"
                r"<P>(?<=with \u24c5))(?![^;,]{0,80} (?:is|was|are|were|be|did|does|do|fails?|failed|lacks?|cannot|"
                r"not)\b)"
            ),
            (
                r"<finds> (?:that )?<held>, (?:together|along|combined|taken together) with <rival>, (?:to be |"
                r"is |was )?<lauded>"
            ),
            (
                r"\u24c6[^;\u24c5]{0,60} <blamed>[;,] (?:but |and |while |whereas )?(?:that of )?<P>(?:'s)? "
                r"(?:is|was|are|were)(?=[.;]|\Z)"
            ),
        ),
        examples=(
            "The ALJ found <P>'s opinion, not <Q>'s opinion, to be credible.",
            "As between <Q> and <P>, the judge finds <P> the more persuasive.",
            "The WCJ found the testimony of <Q> less persuasive than the testimony of <P>.",
            "The Board did not find <Q> as persuasive as <P>.",
            "To the extent <Q> differs from <P>, <Q> is rejected.",
            "The judge relied on <Q>, as supported by <P>.",
        ),
        refuses=(
            "The ALJ found <Q>'s opinion, not <P>'s opinion, to be credible.",
            "The Board did not find <P> as persuasive as <Q>.",
            "<P> and <Q> disagreed.",
            "The judge relied on <Q>.",
        ),
        weight=Weight.CREDITED,
    ),
)
