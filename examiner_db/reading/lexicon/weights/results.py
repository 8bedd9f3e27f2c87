"""A result told together with what it is built on: a burden met, a rating paid, an opinion cited in support."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_MET = r"(?:sustain|met\b|meet|carr(?:y|ie)|satisf|discharg)\w*"
_WORTH_PAYING = r"(?:ratings?|impairment|percent|disability rating|WPI|PPD|SLU|schedule loss)"
_GIVEN = r"(?:assessed|assigned|given|issued|found|determined|provided|rendered|calculated|rated|offered|set)"

BUILT_ON: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.results.built_on",
        meaning="Who decides believes the opinion in the same breath with the result, or cites it for the result.",
        patterns=(
            (
                r"<bench>,? (?:\w+ly )?<accepting> <held>[^;]{0,200}?, (?:\w+ly )?(?:found|finds|concluded|concludes|"
                r"determined|held|ruled|awarded|denied|ordered|granted|dismissed)\b"
            ),
            (
                r"[Ii]n support of (?:this|that|the|his|her|its|these|those) (?:conclusion|finding|determination|"
                r"decision|result|ruling)s?,? (?:the )?<bench> (?:\w+ )?(?:cite[sd]?|relie[sd] (?:up)?on|point(?:s|"
                r"ed) to|note[sd]|refer(?:s|red) to|referenced|quote[sd]) <held>"
            ),
            (
                r"(?<!not )\bincluding <held>[^;\u24c6]{0,80}?,? (?:provides?|provided|constitutes?|constituted|"
                r"furnish(?:es|ed)|suppl(?:y|ies|ied)|(?:is|are|was|were)) (?:\w+ )?substantial (?:\w+ )?(?:evidence|"
                r"support)\b"
            ),
            (
                r"<view><tail>,? (?:provides?|provided|furnish(?:es|ed)|lends?|lent|gives?|gave|is|was) (?:an? "
                r")?(?:\w+ )?(?:substantial|ample|sufficient|adequate|proper|competent|rational|sound) (?:\w+ "
                r")?(?:support|basis|foundation|ground) for (?:the )?(?:<bench>|finding|conclusion|determination|"
                r"decision|award)"
            ),
            (
                r"\A[Ii]n <P>'s (?:opinion|view|judgment)\b[^;\u24c6]{3,300}?,? and (?:therefore|thus|so|"
                r"accordingly),? (?:the )?(?:\w+ (?:of the )?)?<bench>[^;]{0,20}? (?:find|found|conclude|determine|"
                r"hold|held)"
            ),
            (
                r"[Nn]othing (?:\w+ ){1,5}(?:warrants?|justif(?:y|ies)|supports?|requires?|compels?) (?:a "
                r")?(?:depart(?:ing|ure) from|rejecting|disregarding|setting aside|discounting) <held>"
            ),
        ),
        examples=(
            "The ALJ, crediting the opinion of <P>, found that the exertion was not unusual.",
            "In support of this conclusion the ALJ cited a report of <P>.",
            "The remaining evidence, including <P>'s prognosis, provides substantial evidence to support the decision.",
            "<P>'s testimony provides substantial support for the Commission's finding.",
            "In <P>'s opinion the work led to the arrest, and therefore the majority of the Board finds an accident.",
            "Nothing in the record warrants departing from the opinion of <P>.",
        ),
        refuses=(
            "In support of its argument the employer cited a report of <P>.",
            "<P>'s testimony provides support for the claimant's theory.",
            "In <P>'s opinion the work led to the arrest, and therefore surgery was advised.",
            "The ALJ summarized the opinion of <P>.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.results.paid",
        meaning="Who decides orders or bases payment on the rating that the physician gave.",
        patterns=(
            (
                r"<bench>[^;\u24c5\u24c6]{0,60}? (?:order|award|grant|calculat|comput|direct|base|rate)(?:s|ed|"
                r"d)?\b[^;\u24c6]{0,120}?(?:based (?:up)?on|in accordance with|pursuant to|consistent with|using|on "
                r"the basis of|per) "
                rf"[^;\u24c5\u24c6]{{0,80}}?{_WORTH_PAYING}[^;\u24c5\u24c6]{{0,40}}? (?:as )?{_GIVEN} by <P>"
            ),
        ),
        examples=(
            "The ALJ ordered the respondent to pay benefits based upon the five percent impairment assessed by <P>.",
        ),
        refuses=(
            "The insurer paid benefits based on the five percent rating assessed by <P>.",
            "The ALJ ordered an examination by <P>.",
        ),
        weight=Weight.CREDITED,
    ),
)

FURTHERED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.results.fits",
        meaning="What the physician described or allowed is what the decider finds to be so.",
        patterns=(
            (
                r"<P>'s (?:[\w-]+ ){0,3}?(?:restrictions|limitations|limits|description|account|assessment|rating|"
                r"figures?) (?:(?:most|more|best|quite|very) )?(?:\w+ly )?(?:best |fairly |accurately )?(?:describes?|"
                r"reflects?|captures?|represents?|mirrors?|portrays?) (?:what|the|how|claimant|petitioner|employee|"
                r"his|her)"
            ),
            (
                r"\A(?:Consistent|In (?:accord(?:ance)?|keeping|line|conformity)) with (?:<held>|<P>'s (?:[\w-]+ "
                r"){0,3}?(?:restrictions|limitations|rating|findings)),? (?:the )?<bench> (?:\w+ )?(?:conclude|find|"
                r"found|determine|hold|held|award|set)"
            ),
        ),
        examples=(
            "The judge finds that <P>'s restrictions most accurately describe what the employee can do.",
            "Consistent with <P>'s restrictions, the arbitrator concludes that Petitioner cannot lift.",
        ),
        refuses=(
            "<P>'s report describes a fall.",
            "Consistent with <P>'s restrictions, the employer offered light duty.",
        ),
        weight=Weight.CREDITED,
    ),
)

OVERCOME: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.results.overcome",
        meaning="A burden of overcoming the opinion is met, or the opinion is among those that prove nothing.",
        patterns=(
            (
                rf"(?<!not )(?<!never )(?<!to )\b{_MET} (?:its|his|her|their|the|that) burden(?: of proof)?(?: to "
                rf"overcome| of "
                r"overcoming| in overcoming| to rebut) <held>"
            ),
            (
                r"<bench> (?:\w+ )?(?:found|finds|concluded|concludes|determined|held|determines)(?: that)? none of "
                r"(?:the|these|those) (?:\w+ )?(?:medical )?(?:reports|opinions|evidence|physicians|records|"
                r"doctors)[^;\u24c5]{0,60}?(?:including|such as|among them)[^;]{0,140}?<P>[^;]{0,120}? (?:establish|"
                r"prove|proving|demonstrat|show|satisf|suffice|<be> (?:sufficient|persuasive|adequate|enough|"
                r"convincing|credible))"
            ),
            (
                r"<heard><view><tail>,? (?:\w+ )?(?:furnish(?:es|ed)|provides?|provided|affords?|afforded|offers?|"
                r"offered|gives?|gave|supplie[sd]|supply) no (?:\w+ )?(?:basis|support|ground|grounds|reason|"
                r"foundation|help|assistance|warrant)\b"
            ),
        ),
        examples=(
            "The ALJ determined the respondents sustained their burden to overcome <P>'s opinions.",
            "The ALJ found that none of the medical reports, including those issued by <P>, established causation.",
            "<P>'s rating furnishes no basis upon which to reduce the award.",
        ),
        refuses=(
            "The respondents did not meet their burden to overcome <P>'s opinions.",
            "The respondents failed to carry their burden of overcoming <P>'s opinions.",
            "None of the physicians, including <P>, found claimant disabled.",
        ),
        weight=Weight.REJECTED,
    ),
)
