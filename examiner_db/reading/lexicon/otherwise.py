"""Belief of which the same sentence takes the rest back: "but otherwise rejected it", "is not as to the back"."""

from examiner_db.reading.lexicon.rule import WeighingRule
from examiner_db.vocabulary import Weight

OTHERWISE: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.partial.otherwise",
        meaning="One part of the opinion is believed and another is refused, in one sentence.",
        patterns=(
            (
                r"<bench> [^;\u24c5]{0,60}?(?:<accepts>|<finds>) <held>[^;\u24c6]{0,160}?,? (?:but|and|though) "
                r"otherwise "
                r"(?:<blamed>|(?:<rejects>|<refuses> <accept>)(?: (?:it|him|her|them|\u24c5|the \w+))?)"
            ),
            (
                r"<heard><view>[^;\u24c6]{0,90}? <stood> (?:<lauded>|accepted|credited|adopted)[^;\u24c6]{0,100}?[,;] "
                r"(?:but|while|whereas|and) (?:his|her|\u24c5) [^;\u24c6]{3,80}? (?:is|are|was|were) not(?=[.,;]|\Z)"
            ),
            (
                r"(?:[Ww]hile|[Aa]lthough|[Tt]hough) (?:the )?<bench> <so>(?:<finds> <held>,? (?:to be "
                r")?<lauded>|<accepts> <held>)"
                r"[^;\u24c6]{0,90}?, (?:he|she|it|we|I|the <bench>|\u24c5|(?:his|her|\u24c5) (?:[\w-]+ ){0,3}?<views>) "
                r"[^;\u24c6]{0,60}?(?:<rejects>|<blamed>|not (?:\w+ )?(?:found|accept\w*|credit\w*|adopt\w*|persuaded))"
            ),
            (
                r"<bench> <so><finds> <held>,? (?:to be )?<lauded>[^;\u24c6]{0,90}? and <blamed> "
                r"(?:as to|on|regarding|concerning|with (?:respect|regard) to|about|in)\b"
            ),
            (
                r"<bench> <so><accepts> <held>[^;\u24c6]{0,60}?, but (?:<rejects>|<refuses> <accept>) (?:that|the) "
                r"(?:part|portion|aspect|remainder|rest)\b"
            ),
            (
                r"<bench> <so><accepts> (?:that|the) (?:part|portion|half|aspect)s? of "
                r"<held>[^;\u24c6]{0,120}?,? (?:but|and) "
                r"(?:not\b|<rejects>|<refuses> <accept>)"
            ),
            r"<bench> <refuses> <accept> (?:that|those|the) (?:part|portion|aspect)s? of <held>",
        ),
        needs="therwise|not|hile|lthough|hough|and|but|part|portion|aspect|half",
        examples=(
            "The judge credited <P>'s opinion insofar as it addressed the neck, but otherwise rejected it.",
            "<P>'s opinion on diagnosis is persuasive, but his opinion on causation is not.",
            "While the arbitrator found <P> credible regarding the ankle, she was not found credible on the back.",
            "The WCJ found <P> credible with respect to the injury and not credible with respect to its cause.",
            "The judge declined to adopt that part of <P>'s opinion which denied causation.",
        ),
        refuses=(
            "The judge credited <P>'s opinion.",
            "<P>'s opinion on diagnosis is persuasive.",
            "While the arbitrator found <P> credible, <Q> was not persuaded.",
        ),
        weight=Weight.PARTLY,
    ),
)
