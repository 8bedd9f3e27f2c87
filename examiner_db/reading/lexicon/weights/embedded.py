"""Weighing told by the way: in a relative clause, an epithet, a participle, a second verb, or a label."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_SECOND = r"<bench>[^;\u24c5]{0,160}?,? (?:and|but|while|whereas|then|yet),? (?:he |she |it |we |I )?<so>"

EMBEDDED_AGAINST: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.embedded.against",
        meaning="The opinion is refused by the way.",
        patterns=(
            (
                r"<P>,? (?:whom|which|that|whose (?:[\w-]+ ){0,3}<views>) (?:the )?<bench> <so>(?:<finds> (?:to "
                r"be )?<blamed>|<rejects>)"
            ),
            (
                r"<P>,? whose (?:[\w-]+ ){0,3}<views> (?:is|was|are|were|has been) (?:\w+ )?(?:rejected|"
                r"discounted|discredited|<blamed>)"
            ),
            r"[Hh]aving (?:\w+ly )?(?:rejected|discounted|discredited|disregarded|declined to <accept>) <held>",
            r"[Hh]aving (?:\w+ly )?found <held> <blamed>",
            _SECOND + r"<finds> (?:that )?<held>,? (?:to be |is |was |were )?<blamed>",
            (
                r"<bench>[^;\u24c5]{0,90}<P>[^;\u24c6]{0,160}?,? (?:but|and|yet|however),? (?:he |she |it |we |I "
                r")?<so><finds> "
                r"(?:that )?(?:it|him|her|\u24c5|(?:that|this|those|the|his|her|\u24c5) <opinions>) (?:to be |is "
                r"|was |were )?<blamed>"
            ),
            (
                r"<heard><P>'s (?:own |rather |wholly |largely |\w+ly )?(?:unpersuasive|unconvincing|conclusory|"
                r"speculative|unreliable|"
                r"unsupported|discredited|unexplained|equivocal|incredible) (?:\w+ )?<opinions>"
            ),
            (
                r"\A(?:\W|\d|\w[.)])*<P>(?: \([^()]{2,30}\)|, [^;:]{2,30})?: (?:[Nn]ot |[Uu]n|[Ll]ess |[Ll]ittle|"
                r"[Nn]o weight|[Rr]ejected)"
            ),
            r"[Ww]hat <bench> <finds> (?:\w+ )?<blamed> (?:is|was) <held>",
            r"<gave> (?:short shrift|no credit|little credit) to <held>",
            r"<gave> <held> (?:short shrift|the (?:very )?least (?:\w+ )?<heft>|no credit)",
            r"<finds> <held> wanting",
            (
                r"(?:(?:refus|declin)\w+ to|not|without|cannot) (?:accord|give|assign|afford|attach|place|"
                r"ascribe|lend)(?:ing)? <held> "
                r"(?:any|much|significant|great|controlling) (?:\w+ )?<heft>"
            ),
            r"<bench> <so>(?:had|has|have) (?:little|no|scant) (?:confidence|faith|trust) in <held>",
            (
                r"<bench>[^;\u24c5]{0,30} (?:view(?:s|ed)|regard(?:s|ed)|treat(?:s|ed)) <held> with (?:\w+ "
                r")?(?:skepticism|caution|suspicion|doubt)"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:do(?:es)? not|did not) (?:\w+ )?(?:merit|deserve|warrant|"
                r"command|carry) (?:\w+ )?<heft>"
            ),
            (
                r"<heard><P>(?:'s (?:[\w-]+ ){0,3}?<opinions>)?,? [^;\u24c6]{0,60}? (?:a|was|is) (?:net opinion|"
                r"mere guess|a guess)\b"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:is|was|were|are) (?:found |held |deemed )?(?:to be "
                r")?(?:without|devoid of|of no) "
                r"(?:\w+ )?(?:probative|evidentiary)? ?(?:value|force|weight|worth)"
            ),
        ),
        examples=(
            "<P>, whom the ALJ found not credible, testified that the findings were old.",
            "Having rejected <P>'s opinion, the judge turned to the films.",
            "The Board adopts the opinion of <Q>, and finds <P> unpersuasive.",
            "The judge recognizes that <P> reached a different result but finds that opinion less persuasive.",
            "<P>: not credible.",
            "The panel gave short shrift to <P>.",
            "<P>'s conclusory opinion does not help.",
        ),
        refuses=(
            "<P>, whom the ALJ found credible, testified that the findings were old.",
            "Having examined the worker, <P> found nothing.",
            "<P>: credible.",
            "<P> called the study unpersuasive.",
        ),
        weight=Weight.REJECTED,
    ),
)

EMBEDDED_FOR: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.embedded.for",
        meaning="The opinion is believed by the way.",
        patterns=(
            (
                r"<P>,? whose (?:[\w-]+ ){0,3}<views> (?:is|was|are|were|has been) (?:\w+ )?(?:credited|accepted|"
                r"adopted|<lauded>)"
            ),
            r"[Hh]aving (?:\w+ly )?(?:credited|accepted|adopted|believed|relied (?:up)?on) <held>",
            r"[Hh]aving (?:\w+ly )?found <held> <lauded>",
            _SECOND + r"<finds> (?:that )?<held>,? (?:to be |is |was |were )?<lauded>",
            (
                r"<heard><P>'s (?:\w+ and |more |most |very |quite |uncontradicted |unrebutted |otherwise |\w+ly "
                r")?<persuasive>"
                r"(?:,? (?:and )?(?!un|not)[\w-]+)? (?:(?!by|in|to|than)[\w-]+ )?<opinions>"
            ),
            (
                r"\A(?:\W|\d|\w[.)])*<P>(?: \([^()]{2,30}\)|, [^;:]{2,30})?: (?:[Cc]redible|[Pp]ersuasive|"
                r"[Cc]redited|[Aa]ccepted|[Gg]reat weight)\b"
            ),
            (
                r"[Tt]he (?:far |much |single )?(?:better|best|most <sterling>|more <sterling>) (?:medical |expert )?"
                r"(?:<views>|witness|answer|evidence)(?: (?:of|on|as to|in|regarding|"
                r"before)\b[^;\u24c5\u24c6]{3,50}?)? (?:is|was|are) <held>"
            ),
            r"[Ww]hat (?:the )?<bench> <finds> (?:\w+ )?<lauded> (?:is|was) (?:<held>|<P>'s [\w-]+)",
            (
                r"(?:preponderance|weight) of (?:the )?(?:[\w-]+ ){0,4}?evidence,? (?:namely|to wit|that is|"
                r"i\.e\.),? (?:the )?<held>"
            ),
            (
                r"<heard>(?:<view><tail>|<own>),? (?:is|was|were|are) (?:\w+ )?(?:entitled to|deserving of) "
                r"(?:deference|respect|belief)\b"
            ),
            r"<heard>(?:<view><tail>|<own>),? (?:tip(?:s|ped) the (?:balance|scales?)|carrie[sd] the day)",
            r"<P>,? to (?:which|whom|whose <opinions>) (?:the )?<bench> <so><gave> (?:<ample>|<heft>)",
            (
                r"<heard><P>[^;\u24c6]{0,160}? (?:provide|offer|form|suppl|constitute|furnishe?|afford)\w* "
                r"(?:an? )?(?:credible|sufficient|"
                r"adequate|proper|ample|reasonable|sound|solid) (?:\w+ )?(?:basis|foundation|support) for (?:the|"
                r"this|that|its|his|her) "
                r"(?:[\w']+ ){0,2}(?:findings?|decision|determination|conclusion|award|order)"
            ),
            (
                r"(?:insufficient|not sufficient|fail\w*|unable|does not|did not|do not)[^;\u24c5]{0,90}?overcome the "
                r"(?:special |probative )?weight (?:of|(?:accorded|afforded|given|due)(?: to)?|carried by) "
                r"(?:the )?<held>"
            ),
            (
                r"<P>(?:'s (?:[\w-]+ ){0,3}?<opinions>)?, which (?:\w+ly |thus )?(?:constitute|represent|"
                r"carrie)(?:s|d) the (?:\w+ )?weight"
            ),
            r"<bench> <so>put (?:more|greater|most|much) stock in <held>",
            r"<heard><P>(?:'s (?:[\w-]+ ){0,3}?<opinions>)? struck (?:me|us|the <bench>) as <lauded>",
            r"<bench> <so>(?:far |much )?(?:more |most )(?:impressed|persuaded|convinced|moved) (?:by|with) <held>",
        ),
        examples=(
            "As <P>, whose testimony is credited, explained, the fall tore the cuff.",
            "Having credited <P>'s opinion, the judge awarded benefits.",
            "In light of <P>'s credible opinion, the claim is denied.",
            "<P>: credible.",
            "The most persuasive evidence in this case is the opinion of <P>.",
            "The weight of the evidence, namely the opinion of <P>, supports the claim.",
            "<P> struck me as candid.",
            "The report of <Q> is insufficient to overcome the special weight accorded <P>'s opinion.",
        ),
        refuses=(
            "<P>: not credible.",
            "Having examined the worker, <P> found nothing.",
            "<P>'s opinion was sought.",
            "The most painful joint was the knee, said <P>.",
        ),
        weight=Weight.CREDITED,
    ),
)
