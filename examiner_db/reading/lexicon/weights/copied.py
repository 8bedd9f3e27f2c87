"""What a finding takes over from an opinion: a date, a rating or restrictions found as the physician gave them."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_GIVEN = (
    r"(?:determined|found|assigned|rated|opined|assessed|measured|calculated|certified|recommended|imposed|outlined|"
    r"set forth|set out|set|given|provided|established|described|prescribed|specified|placed)"
)
_FINDING = r"\A(?:\(?[\da-z]{1,2}[.)] |[IVX]{1,4}\. |THAT )?(?:[Aa]s found, |[Tt]hat )?"
"""How a numbered finding begins."""

_WHOSE = (
    r"(?:(?:The |the )?<injured>|(?:The |the )?(?:industrial |work |compensable )?injury(?: herein)?|He|She|(?:Mr|Ms|"
    r"Mrs)\. [A-Z][\w'-]+)"
)
_HAS = (
    r"(?:has|sustained|suffered|reached|attained|retains|caused|resulted in|needs|requires|is (?:in need of|at|"
    r"permanently|permanent and|entitled|limited|restricted|subject to|capable|able|precluded|under))"
)
_FIGURE = (
    r"(?:ratings?|restrictions|limitations|impairments?|percentages?|figures?|dates?|apportionment|measurements?|"
    r"factors of disability|work capacity|schedule loss|values?)"
)
_FROM = rf"(?:<held>|(?:[\w'%-]+ ){{1,6}}?(?:of|{_GIVEN} by) <title>{{0,4}}?<P>)"

COPIED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.copied.finding",
        meaning="A finding of the decider gives a date, a rating or restrictions as the physician gave them.",
        patterns=(
            rf"{_FINDING}{_WHOSE} {_HAS} [^;\u24c5\u24c6]{{3,150}}?,? as {_GIVEN} by <title>{{0,4}}?<P>",
            (
                rf"{_FINDING}{_WHOSE} (?:is|remains) (?:\w+ )?(?:subject to|bound by|under|limited by|restricted by) "
                rf"[^;\u24c5\u24c6]{{0,60}}?{_FIGURE} {_GIVEN} by <title>{{0,4}}?<P>"
            ),
            (
                rf"\b(?:and|but) (?:therefore |thus |so |accordingly |instead )?(?:finds|found|concludes|concluded|"
                rf"determines|determined) (?:that )?[^;\u24c5\u24c6]{{5,150}}?,? as {_GIVEN} by <title>{{0,4}}?<P>"
            ),
            (
                r"\A[^;\u24c5\u24c6]{0,60}?[Pp]ermanent (?:partial )?(?:disability|"
                r"impairment)[^;\u24c5\u24c6]{3,140}? (?:in accordance with|pursuant to|in line with|in keeping with) "
                r"<held>"
            ),
            (
                rf"\b(?:correct|proper|appropriate|accurate|applicable|right|governing) (?:[\w-]+ )?{_FIGURE} (?:is|"
                rf"are|was|were) {_FROM}"
            ),
            (
                rf"\b<injured>'s? (?:[\w-]+ ){{0,2}}?{_FIGURE} (?:is|are) (?:those|that) (?:{_GIVEN} by|of) "
                rf"<title>{{0,4}}?<P>"
            ),
            (
                rf"<bench> <so>(?:use[sd]?|employ(?:s|ed)|appl(?:y|ies|ied)|took over|takes? over|incorporate[sd]?|"
                rf"imports?|imported) (?:[\w'-]+ ){{0,4}}?{_FIGURE} (?:of|{_GIVEN} by) <title>{{0,4}}?<P>"
            ),
            (
                rf"<bench> <so>(?:use[sd]?|employ(?:s|ed)|appl(?:y|ies|ied)|incorporate[sd]?) <P>'s? (?:[\w-]+ "
                rf"){{0,3}}?{_FIGURE}\b"
            ),
            (
                r"<bench> <so>(?:assign|fix|calculat|comput|set)(?:s|ed|es)? (?!(?:\w+ ){1,2}(?:weight|"
                r"value))[^;\u24c5\u24c6]{3,90}? (?:based (?:up)?on|on the basis of|in reliance (?:up)?on) <held>"
            ),
            rf"\b[Ii]nstruct\w* [^;\u24c5\u24c6]{{0,60}}?{_FROM}",
            rf"\brating instructions? (?:\w+ )?(?:follow|use|reflect|track|adopt)(?:s|ed)? {_FROM}",
            (
                rf"\b{_FIGURE}[^;\u24c5\u24c6]{{0,40}}?,? (?:which |that )?(?:follow(?:s|ed)?|track(?:s|ed)) "
                rf"<P>(?!'s? (?:surg|visit))"
            ),
            r"<P>[^;]{0,160}?,? and (?:I|the WCJ|the judge) so instructed\b",
        ),
        examples=(
            "17. Claimant has a 6% whole person impairment, as determined by <P>.",
            "The worker reached maximum medical improvement on May 3, 2016, as found by <P>.",
            "The employee is subject to the restrictions outlined by <P>.",
            "The judge cannot accept <Q>, and finds that the healing period ended in June, as determined by <P>.",
            "4. Permanent disability of 22 percent, after apportionment, in accordance with the reports of <P>.",
            "The correct rating is that of <P>.",
            "Petitioner's restrictions are those set by <P>.",
            "The arbitrator used the restrictions of <P> in fixing the wage loss.",
            "I instructed the rater on the factors of disability described by <P>.",
            "<P> describes a preclusion from heavy lifting, and I so instructed the rater.",
        ),
        refuses=(
            "The carrier admitted liability for 6%, as determined by <P>.",
            "The claimant was placed on light duty, as recommended by <P>.",
            "The claimant has a torn meniscus, and was examined by <P>.",
            "The plant used the restrictions of <P>.",
            "<Q> used the rating of <P>.",
        ),
        weight=Weight.CREDITED,
    ),
)
