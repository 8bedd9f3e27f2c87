"""Preference: choices between physicians, in both orders, and conflicts of opinion resolved for or against one."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

PREFERRED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.preference.won",
        version=2,
        meaning="The physician is preferred to another, or a conflict of opinions is resolved in their favor.",
        patterns=(
            (
                r"\b<bench>[^;]{0,60}? \u24c6(?:'s?)?(?: <opinions>)?,? (?:to be )?<worse> (?:\w+ )?(?:than|to) "
                r"(?:that of |the \w+ of |<opinions> of )?<P>"
            ),
            (
                r"\b(?:[Ll]ess|[Ll]ittle|[Ll]esser)(?: \w+)? (?:weight|value|credence|deference|reliance) (?:is |"
                r"was )?(?:\w+ )?(?:to|on) (?:the )?[^;\u24c5]{0,50}?\u24c6[^;\u24c5]{0,30} than (?:to |on |that "
                r"of )?<held>"
            ),
            (
                r"[Ii]t (?:was|is) <P>(?:'s <opinions>)?,? (?:and )?not (?:that of |the \w+ of "
                r")?\u24c6(?:'s?)?(?: <opinions>)?,? (?:whom|who|which|that)\b"
            ),
            (
                r"[Ii]t (?:was|is) (?:the <opinions> (?:of|from) )?<P>(?:'s <opinions>)?,? (?:rather than|instead "
                r"of) [^;]{0,40}?\u24c6"
            ),
            (
                r"[Ii]t (?:was|is) not (?:the <opinions> of )?\u24c6(?:'s <opinions>)?,? but (?:rather )?(?:that "
                r"of |the <opinions> of )?<P>"
            ),
            (
                r"(?:conflict|dispute|disagreement|contest|question|issue|choice|matter)s?[^;\u24c5]{0,60} (?:in "
                r"favor of|on the side of) <held>"
            ),
            (
                r"(?:outweighed|overcome|rebutted|contradicted|answered|undone) by (?:(?:that|the (?:\w+ "
                r"){0,2}(?:<opinions>)) of (?:[\w',-]+ ){0,4}?)<P>"
            ),
            r"(?:outweighed|overcome|rebutted|refuted) by <P>",
            r"(?:evidence|record) preponderates in favor of <held>",
            (
                r"<heard><P>[^;\u24c6]{0,120}? (?:was|is|were) (?:therefore |thus |also )?in (?:a|the) (?:far |much "
                r")?(?:better|best|superior|unique) position (?:than \u24c6 )?to\b"
            ),
            (
                r"<heard><P>(?:, [^;\u24c6]{3,70},)? (?:was|is|were|had been) (?:far |much |considerably )?more "
                r"familiar with"
            ),
            (
                r"(?:[Aa]s between|[Bb]etween|[Cc]omparing|[Ww]eighing) (?:<P>(?:'s? \w+)? and \u24c6|\u24c6(?:'s? "
                r"\w+)? and <P>)[^;]{0,60}?<bench> <so>(?:<finds>|<accepts>) (?:that )?(?:the [\w ]{3,30} of )?<P>"
            ),
            (
                r"\A(?!Nor\b|Neither\b)<heard><held>[^;\u24c6]{0,60}? (?:outweighs|(?<!is )(?<!are )(?<!was "
                r")(?<!were )outweighed (?:that|the|any|all))\b"
            ),
            (
                r"(?:decision|choice|election|decid\w+|chose) to (?:credit|side with|accept|adopt|believe|follow|"
                r"prefer|rely on) <held>[^;]{0,60}(?:(?:is|was) (?:not (?:in )?err|backed|supported|affirmed|upheld|"
                r"proper|rational|reasonable|well|to stand)|(?:will|shall|should|may) not be disturbed)"
            ),
        ),
        examples=(
            "The panel thought <Q>'s opinion less convincing than <P>'s.",
            "It was <P>, not <Q>, whom the referee followed.",
            "The conflict of opinions was resolved in favor of <P>.",
            "That view is outweighed by the testimony of <P>.",
            "The decision to side with <P> is supported by the record.",
        ),
        refuses=(
            "The panel thought <Q>'s opinion more convincing than <P>'s.",
            "It was <Q>, not <P>, whom the referee followed.",
            "The conflict of opinions was resolved against <P>.",
            "A conflict was declared and appellant was referred to <P>.",
        ),
        weight=Weight.CREDITED,
    ),
)

PASSED_OVER: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.preference.lost",
        meaning="Another is preferred to the physician, or a conflict of opinions is resolved against them.",
        patterns=(
            (
                r"<bench>[^;\u24c5]{0,100}?<finer>(?: <opinions>)?(?: (?:by|to|on|in) (?:the <opinions> of "
                r")?\u24c6(?:'s <opinions>)?)? than (?:that of |to |on |by |in )?<held>"
            ),
            r"<bench>[^;\u24c5]{0,100}?(?:preferable|superior) to (?:that of )?<held>",
            (
                r"(?:[Aa]s between|[Bb]etween|[Cc]omparing|[Ww]eighing) (?:<P>(?:'s? \w+)? and \u24c6|\u24c6(?:'s? "
                r"\w+)? and "
                r"<P>)[^;\u24c5]{0,60}?<bench> <so>(?:<finds>|<accepts>) (?:that )?(?:the [\w ]{3,30} of )?\u24c6"
            ),
            (
                r"<bench>[^;\u24c5]{0,120}?\u24c6(?:'s?)?(?: <opinions>)?,? (?:to be |was |is )?(?:the )?(?<!less "
                r")<finer> (?:than|to) (?:that of |the \w+ of )?<P>"
            ),
            (
                r"(?:[Gg]reater|[Mm]ore|[Ss]uperior) (?:\w+ )?(?:weight|value|credence|deference|reliance) (?:\w+ "
                r"){0,4}?(?:(?:to|on|upon) )?(?:[\w'-]+ ){0,6}?(?:\u24c6(?:'s \w+)? )?than (?:(?:to|on|upon|that "
                r"of) )*<held>"
            ),
            (
                r"\b(?:<gave>|is|was) (?:\w+ ly)?(?:less|lesser) (?:\w+ )?(?:weight|value|credence|deference|"
                r"reliance|consideration) (?:to|on) <held> than (?:to|on)"
            ),
            (
                r"[Ii]t (?:was|is) \u24c6(?:'s <opinions>)?,? (?:and )?not (?:that of |the \w+ of "
                r")?<P>(?:'s?)?(?: <opinions>)?,? (?:whom|who|which|that)\b"
            ),
            r"[Ii]t (?:was|is) not (?:the <opinions> of )?<P>(?:'s <opinions>)?,? but (?:rather )?[^;]{0,30}\u24c6",
            (
                r"<bench>[^;\u24c5]{0,100}? (?:prefer(?:s|red|ring)?) [^;\u24c5]{0,40}?\u24c6(?:'s?)?(?: "
                r"<opinions>)? (?:to|over) (?:that of |the <opinions> of )?<P>"
            ),
            (
                r"<bench>[^;\u24c5]{0,60}? (?:more|better) (?:convinced|persuaded|impressed|swayed|moved) (?:by|with) "
                r"[^;\u24c5]{0,40}?\u24c6[^;\u24c5]{0,30} than (?:by|with) <held>"
            ),
            (
                r"(?:conflict|dispute|disagreement|contest|question|issue|choice|matter)s?[^;\u24c5]{0,40} "
                r"(?:resolved|decided|settled|determined) against <held>"
            ),
            (
                r"(?:resolv|decid|settl)\w* (?:the|this|that|any) (?:\w+ ){0,3}(?:conflict|dispute|question|issue|"
                r"matter)s? [^;\u24c5]{0,40}?against <held>"
            ),
            r"\u24c6[^;\u24c5]{0,40}? (?:is|was|were) in (?:a |the )?(?:far |much )?better position than <P>",
            (
                r"[Aa]lthough <P>[^;\u24c6]{3,120}?, \u24c6[^;\u24c5]{0,120}? (?:was|is) in (?:the|a) (?:best|"
                r"better) position\b"
            ),
            r"[Oo]utweigh(?:ing|s|ed) (?:the (?:\w+ )?<opinions> of )?<P>(?:'s (?:[\w-]+ ){0,4}<opinions>)?",
            r"[Oo]utweighed,? (?:too,? )?(?:is|was|are) (?:the )?<held>",
            (
                r"\b(?:over|rather than|instead of|in preference to|as against|in lieu of) (?:the )?<held>,? "
                r"(?:is|was|are) (?:supported|affirmed|upheld|proper)"
            ),
            r"[Aa]gainst (?:this|that|all this)(?: \w+)? stands? only <held>",
            r"[Uu]nlike \u24c6,? whose <opinions> (?:we|the <bench>|I) <accepts>, <P>",
            (
                "presum(?:ption|ed|ptive)[^;]{0,80}?<held>[^;]{0,80}? (?:(?:was|is|has|had) (?:been "
                ")?(?:rebutted|overcome))"
            ),
            r"presum(?:ption|ed)[^;]{0,80}?<held>[^;]{0,40}? (?:does|did|do) not (?:overcome|rebut)",
        ),
        examples=(
            "The panel thought <Q>'s opinion more convincing than <P>'s.",
            "It was <Q>, not <P>, whom the referee followed.",
            "The conflict of opinions was resolved against <P>.",
            "Greater weight is placed on the surgeon than on <P>.",
            "Outweighed is the testimony of <P>.",
        ),
        refuses=(
            "The panel thought <Q>'s opinion less convincing than <P>'s.",
            "It was <P>, not <Q>, whom the referee followed.",
            "The conflict of opinions was resolved in favor of <P>.",
        ),
        weight=Weight.REJECTED,
    ),
)
