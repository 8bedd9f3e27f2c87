"""The words of choice: which of two opinions a tribunal takes, and whose the better is."""

from examiner_db.reading.lexicon.rule import WeighingRule
from examiner_db.vocabulary import Weight

CHOSEN: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.rejected.outweighed",
        version=2,
        meaning="Another opinion outweighs this one, or is taken over it.",
        patterns=(
            (
                r"\b(?:outweigh(?:s|ed)(?! by)|prevail(?:s|ed) over|(?:is|was) preferred (?:to|over)) "
                r"(?:that |those |the )?(?:contrary |conflicting |competing )?<his>"
            ),
            (
                r"\b(?:choice|preference|chos\w+|choos\w+|sid(?:e|ed|es|ing) with|"
                r"credence)\b[^;.]{0,120}?\b(?:over|against|rather than|instead of) "
                r"(?:that |those |the )?(?:contrary |conflicting |competing )?<his>"
            ),
            r"(?<!not )(?<!n't )\b(?:has|have|had) (?:\w+ )?overcome (?:<his>|the \w+ (?:of|by) \u24c5)",
            (
                r"\b(?:employer|claimant|respondents?|insurer|carrier|employee|petitioner|Respondents?|"
                r"Claimant|Employer) overcame <his>"
            ),
            (
                r"\b(?:not|nor|cannot|never|error|err(?:ed)?|arbitrar\w+|unreasonabl\w+|"
                r"improper\w*)\b[^;.]{0,60}?\b(?:discard|reject|disregard|ignor|dismiss|discount|brush)\w*\b"
                r"[^;.]{0,100}?\bin favor of <his>"
            ),
            r"\b[Uu]nlike <his>, (?:which|who|whose)?[^;]{0,60}?\u24c6",
        ),
        needs="favor of|utweigh|revail|referred|vercome|vercame|hoice|reference|hos|hoos|sid|redence|nlike",
        examples=(
            "The judge's choice of <Q>'s rating over that of <P> was reasonable.",
            "Respondents have overcome <P>'s rating.",
            "The plan was not free to discard that evidence in favor of the review by <P>.",
            "The opinion of <Q> outweighs that of <P>.",
        ),
        refuses=("<P>'s opinion outweighs that of <Q>.", "Risk of surgery prevailed over <Q>."),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.credited.better",
        meaning="The opinion is the better of two, outweighs another, or is the one chosen.",
        patterns=(
            (
                r"<subj> (?:has|had|have|offer(?:s|ed)|provide[sd]?|present(?:s|ed)) (?:by far |"
                r"clearly )?the "
                r"(?:better|best|stronger|most \w+|more \w+) (?:of\b|view|argument|case|explanation|opinion|"
                r"analysis|account)"
            ),
            (
                r"<subj> (?:(?!is\b|was\b|are\b|were\b)\w+ )?(?:outweigh(?:s|ed)?|prevail(?:s|ed)?|carr(?:y|"
                r"ies|ied) the day)\b"
            ),
            (
                r"<decider> (?:(?!\bnot\b|\bnever\b|\berr)[^;.\u24c5]){0,60}?\b(?:discard|reject|disregard|"
                r"dismiss|discount)(?:ed|s)\b[^;.\u24c5]{0,100}?\bin favor of <his>"
            ),
            (
                r"<subj> <be> (?:the )?(?:better|best|more|most) (?:supported|explained|informed|"
                r"consistent with the "
                r"(?:\w+ ){0,2}(?:record|evidence)|in keeping with the)"
            ),
            (
                r"\b(?:choice of|preference for|chose|choosing|sid(?:ed|es|ing) with) <his>(?= "
                r"(?:over|rather|against|instead))"
            ),
            (
                r"\b(?:not|[Nn]or|[Nn]either|fail(?:s|ed) to|failure to|did not|has not|have "
                r"not)\b[^;.\u24c5\u24c6]{0,40}? (?:overcome|overcame|rebut(?:ted)?) <his>"
            ),
            (
                r"[Ii]t (?:was|is) <his> that <decider> (?:[\w']+ ){0,6}?(?:adopted|credited|"
                r"accepted|believed|found|thought|"
                r"preferred|chose|followed|relied)"
            ),
            (
                r"<subj>,? (?:whom|which|that|whose \w+) <decider> (?:\w+ ){0,2}?(?:adopted|"
                r"credited|accepted|believed|"
                r"followed|preferred|chose|embraced|endorsed|relied (?:up)?on|(?:found|thought|considered|"
                r"deemed) (?:to be )?<good>)"
            ),
        ),
        needs=(
            "favor of|overcome|overcame|rebut|better|best|stronger|most|more|utweigh|revail|the day|hoice|"
            "reference|hose|hoosing|sid|adopted|"
            "credited|accepted|believed|found|thought|preferred|followed|relied|considered|deemed"
        ),
        examples=(
            "The judge rejected that of <Q> in favor of the opinion of <P>.",
            "On that question <P> has the better of it.",
            "It was <P>'s explanation that the judge thought fit the record.",
            "<P>, whom the ALJ followed, had seen the films.",
            "The claimant did not overcome <P>'s determination.",
            "The choice of <P>'s rating over that of <Q> was reasonable.",
        ),
        refuses=("<P> has the better office.", "It was <P> who examined him first."),
        weight=Weight.CREDITED,
    ),
)
