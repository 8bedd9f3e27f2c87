"""Belief of which the same sentence takes the rest back: "but otherwise rejected it", "is not as to the back"."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

OTHERWISE: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.partial.otherwise",
        version=2,
        meaning="One part of the opinion is believed and another is refused, in one sentence.",
        patterns=(
            (
                r"<bench> [^;\u24c5]{0,60}?(?:<accepts>|<finds>) <held>[^;\u24c6]{0,160}?,? (?:but|and|though) "
                r"otherwise (?:<blamed>|(?:<rejects>|<refuses> <accept>)(?: (?:it|him|her|them|\u24c5|the \w+))?)"
            ),
            (
                r"<heard><view>[^;\u24c6]{0,90}? <stood> (?:<lauded>|accepted|credited|adopted)[^;\u24c6]{0,100}?[,;] "
                r"(?:but|while|whereas|and) (?:his|her|\u24c5) [^;\u24c6]{3,80}? (?:is|are|was|were) not(?=[.,;]|\Z)"
            ),
            (
                r"(?:[Ww]hile|[Aa]lthough|[Tt]hough) (?:the )?<bench> <so>(?:<finds> <held>,? (?:to be )?<lauded>|"
                r"<accepts> <held>)[^;\u24c6]{0,90}?, (?:he|she|it|we|I|the <bench>|\u24c5|(?:his|her|\u24c5) "
                r"(?:[\w-]+ ){0,3}?<views>) [^;\u24c6]{0,60}?(?:<rejects>|<blamed>|not (?:\w+ )?(?:found|accept\w*|"
                r"credit\w*|adopt\w*|persuaded))"
            ),
            (
                r"<bench> <so><finds> <held>,? (?:to be )?<lauded>[^;\u24c6]{0,90}? and <blamed> (?:as to|on|"
                r"regarding|concerning|with (?:respect|regard) to|about|in)\b"
            ),
            (
                r"<bench> <so><accepts> <held>[^;\u24c6]{0,60}?, but (?:<rejects>|<refuses> <accept>) (?:that|the) "
                r"(?:part|portion|aspect|remainder|rest)\b"
            ),
            (
                r"<bench> <so><accepts> (?:that|the) (?:part|portion|half|aspect)s? of <held>[^;\u24c6]{0,120}?,? "
                r"(?:but|and) (?:not\b|<rejects>|<refuses> <accept>)"
            ),
            r"<bench> <refuses> <accept> (?:that|those|the) (?:part|portion|aspect)s? of <held>",
            (
                r"<heard>(?:<view>|<P>, whose (?:\w+ )?<opinions>)<tail>,? (?:is|are|was|were) (?:\w+ly |therefore "
                r")?(?:accepted|adopted|credited|believed|followed|persuasive) (?:to (?:that|this) (?:limited "
                r")?extent|(?:only )?(?:as to|on|for|to) [^;,\u24c6]{3,40} only\b|only (?:as to|to the extent|"
                r"insofar))"
            ),
            (
                r"<heard><view><tail>,? (?:is|was|are|were) (?:\w+ly )?(?:afforded|accorded|given|assigned|entitled "
                r"to) some (?:\w+ ){0,2}<heft>"
            ),
            r"<bench> <so><accepts> only (?:that|those|the|a) (?:part|portion|aspect)s? of <held>",
            (
                r"<bench> <so>(?:<accepts>|took|takes|use[sd]|persuaded) <held>[^;\u24c6]{0,60}?,? but not (?:his|her|"
                r"the|\u24c5|as to|on)\b"
            ),
            r"<view> (?:is|was) <persuasive> (?:on|as to|about|regarding) [^;\u24c6]{3,70}?,? (?:but |and )?less so\b",
            (
                r"\bweight (?:is|was) (?:given|accorded|assigned) to <held>[^;\u24c6]{0,60}?,? (?:though|but|and) "
                r"(?:none|little|no weight|less) to (?:his|her|the|\u24c5)\b"
            ),
            (
                r"<bench> <so><accepts> <held>[^;\u24c6]{0,40}; (?:for|as to|on|with respect to|regarding) "
                r"[^,;\u24c6]{3,60}, (?:he|she|it|we|I|the <bench>) (?:did|do|does) not\b"
            ),
            r"\bpersuaded by <held> (?:that|as to|on) [^;\u24c6]{3,120}?,? but not (?:that|as to|on|by)\b",
            r"\bfollow(?:s|ed) <held>,? (?:except|save|other than|but not) (?:as to|for|on|upon|in|with|when)\b",
            (
                r"\b[Tt]o that extent(?:,? and to that extent only)?,? (?:the |this )?<bench> <so><accepts> "
                r"<held>(?=[.,;]|\Z)"
            ),
            (
                r"<heard><view> (?:is|was) (?:believed|accepted|credited|adopted|followed)[^;\u24c6]{3,60}? and (?:is "
                r"|was )?(?:disbelieved|rejected|discredited|discounted|not (?:believed|accepted|credited|adopted|"
                r"followed)) (?:on|as to|in|for|regarding|concerning)\b"
            ),
        ),
        examples=(
            "The judge credited <P>'s opinion insofar as it addressed the neck, but otherwise rejected it.",
            "<P>'s opinion on diagnosis is persuasive, but his opinion on causation is not.",
            "While the arbitrator found <P> credible regarding the ankle, she was not found credible on the back.",
            "The WCJ found <P> credible with respect to the injury and not credible with respect to its cause.",
            "The judge declined to adopt that part of <P>'s opinion which denied causation.",
            "On the cause they agree with <P>, whose report is accepted to that extent.",
            "<P>'s opinion is accepted as to the ankle only.",
            "The letter of <P> is afforded some probative weight, but it is conclusory.",
            "The referee accepts only that portion of <P>'s testimony which concerns the wrist.",
            "The rating of the neck followed <P> except as to apportionment.",
            "The hearing officer took <P>'s date but not his rating.",
            "<P> was credible on the extent of the loss, less so on its cause.",
            "Before surgery the judge accepted <P>'s opinion; for the period after, she did not.",
            "We are persuaded by <P> that she has not healed, but not that she needs an aide.",
            "<P> is believed on causation and disbelieved on disability.",
        ),
        refuses=(
            "The judge credited <P>'s opinion.",
            "<P>'s opinion on diagnosis is persuasive.",
            "While the arbitrator found <P> credible, <Q> was not persuaded.",
        ),
        weight=Weight.PARTLY,
    ),
)
