"""The words of choice: which of two opinions a tribunal takes, and whose the better is."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
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
            r"<gives> [^;\u24c5]{3,90}?,? (?:and|but|while) <his>(?: only)? <little>",
            (
                r"\u24c6[^;\u24c5]{0,60}?\b(?:better [a-z]+|stronger|greater weight|more (?:\w+ly )?(?:persuasive|"
                r"credible|consistent|convincing|probative|reliable|thorough|detailed|plausible|sound|logical|compelling|"
                r"in keeping|in line))\b[^;\u24c5]{2,70}? than (?:is |are |was |were )?(?:(?:that|those) (?:of|from) |"
                r"the (?:\w+ )?(?:opinions?|reports?|testimony) of )?<his>"
            ),
            (
                r"\b(?:persuaded|convinced|impressed) (?:by|with) [^;\u24c5]{0,40}\u24c6[^;\u24c5]{0,30}?,? (?:and|"
                r"but) not (?:by|with) <his>"
            ),
            r"\b(?:weight|preponderance) of the (?:\w+ )?evidence favors [^;\u24c5]{0,60}? over <his>",
            (
                r"\b[Tt]o the extent (?:that )?\u24c5 disagrees? with \u24c6, <decider> (?:f[io]und|finds?) \u24c6"
                r"[^;\u24c5]{0,40}? more"
            ),
        ),
        examples=(
            "The judge's choice of <Q>'s rating over that of <P> was reasonable.",
            "Respondents have overcome <P>'s rating.",
            "The plan was not free to discard that evidence in favor of the review by <P>.",
            "The opinion of <Q> outweighs that of <P>.",
            "We afford <Q>'s opinion great weight and <P>'s opinion little weight.",
            "The opinions of <Q> are more consistent with the evidence than are those of <P>.",
            "The judge was persuaded by <Q>, and not by <P>.",
            "The weight of the evidence favors <Q> over <P>.",
        ),
        refuses=(
            "<P>'s opinion outweighs that of <Q>.",
            "Risk of surgery prevailed over <Q>.",
            "<Q> saw more films than <P>.",
        ),
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
            (r"\b(?:weight|preponderance) of the (?:\w+ )?evidence (?:favors|supports|is with|lies with) <his>"),
            (
                r"<decider> (?:(?!\bnot\b|\bnever\b|\berr)[^;.\u24c5]){0,60}?\b(?:discard|reject|disregard|"
                r"dismiss|discount)(?:ed|s)?\b[^;.\u24c5]{0,100}?\bin favor of <his>"
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
        examples=(
            "The judge rejected that of <Q> in favor of the opinion of <P>.",
            "We reject <Q>'s opinion in favor of <P>'s.",
            "The greater weight of the evidence favors <P> over <Q>.",
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
