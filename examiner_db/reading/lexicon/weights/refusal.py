"""Refusal: doubt told by a noun, by what the evidence shows, or of a physician whom the sentence has named before."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

REFUSAL: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.refusal.noun",
        meaning="Who decides is told to have rejected the opinion by a noun or a participle: rejection of, rather "
        "than accept.",
        patterns=(
            (
                r"<bench>'s? (?:\w+ )?(?:rejection|dismissal|discounting|discrediting|disbelief|exclusion|refusal to "
                r"(?:<accept>|believe|credit)) (?:of )?(?:the )?<held>(?![^;]{0,60} (?:was (?:error|mis|not supp)|is "
                r"(?:error|"
                r"mis)|erron|cannot stand|reversed|vacated))"
            ),
            r"[Rr]ather than (?:to )?(?:<accept>) <held>,? [^;]{0,60}<bench>",
            (
                r"<bench> (?:[^;\u24c5]{0,60}, )?<so>(?:deviated?s? from|passed over|dismiss(?:es|ed)|set "
                r"aside|discards?|discarded|overrode) (?:that of )?<held>"
            ),
            (
                r"<bench>,? (?:[^;\u24c5]{0,40}, )?<so><rejects> (?:so much "
                r"of|what|whatever|all)[^;\u24c6]{0,60}?(?:came from|of|by|"
                r"from)? ?<P>"
            ),
            r"<bench> <so>(?:did not accept|rejected|disbelieved|does not accept|declined to accept) what <P>",
        ),
        examples=(
            "Implied in the award is the referee's rejection of <P>'s view.",
            "Rather than follow <P>, the deputy chose another date.",
            "The court deviated from the rating of <P>.",
            "The deputy did not accept what <P> wrote.",
        ),
        refuses=(
            "The referee's rejection of <P>'s rating was error.",
            "The employer's rejection of <P> is noted.",
            "Rather than treat with <P>, the claimant moved.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.refusal.pronoun",
        meaning="The physician is named, and who decides then declines, discounts or gives nothing to it, him or her.",
        patterns=(
            (
                r"<P>[^;\u24c6]{0,240}?(?:,|;| and) (?:and |so |accordingly )*(?:for (?:that|this|these) reasons?[\w "
                r"]{0,30},? )?(?:the "
                r"|this )?(?:<bench>|she|he) (?:\w+ly |so |also |therefore )?(?:<gave>) "
                r"(?:him|her|it|\u24c5|(?:his|her|\u24c5|that|"
                r"this|such an?) (?:answer|<opinions>)) (?:\w+ly )?(?:<scant>|none)"
            ),
            (
                r"<P>[^;\u24c6]{0,240}?(?:,|;| and) (?:and |so |but |simply |accordingly )*(?:the |this "
                r")?(?:<bench>|she|he) (?:\w+ly |"
                r"simply )?(?:did not|does not|do not|could not|cannot|can|will not|declin\w+ to) (?:\w+ )?(?:find "
                r"(?:it|him|her|"
                r"\u24c5) <lauded>|(?:rest|base|place|put) (?:any |no |its |little )?(?:\w+ )?(?:on|in) "
                r"(?:it|him|(?:his|her|\u24c5) "
                r"<views>))"
            ),
            (
                r"<P>[^;\u24c6]{0,240}?<bench> (?:can|could|may) (?:place|put) (?:no|little) (?:reliance|weight|stock) "
                r"(?:on|in) (?:it|him|her|\u24c5|his)"
            ),
            (
                r"<P>[^;]{0,240}?(?:,|;| and) (?:and )?(?:the |this )?<bench> (?:\w+ly )?(?:resolved|decided|settled) "
                r"(?:the|that|this) "
                r"(?:conflict|question|issue|matter) against (?:him|her|\u24c5)"
            ),
            (
                r"<P>[^;\u24c6]{0,200}?,? (?:the |this )?<bench> <so><finds> (?:that "
                r")?(?:it|he|she|they|these|those|this|such|his|her|\u24c5)(?:'s)? "
                r"(?:[\w-]+ ){0,3}?(?:unhelpful|unpersuasive|never (?:\w+ )?(?:came|address|explain|dealt)|of no "
                r"\w+|<blamed>)"
            ),
            (
                r"<P>[^;\u24c6]{0,160}? (?:good|sound|valid|specific|legitimate|adequate|sufficient|cogent) "
                r"reasons? for "
                r"<spurning> (?:him|her|it|\u24c5|(?:his|her) <opinions>)"
            ),
            (
                r"(?:[Aa]s|[Bb]ecause|[Ss]ince) <P>[^;\u24c6]{3,160}?,? (?:it|he|she|they|the \w+|his \w+|her \w+) "
                r"(?:cannot|may not|could not|must not|should not) be (?:considered|relied|given|credited|accepted)"
            ),
            (
                r"<bench>[^;]{0,60}(?:agrees?|finds?|holds?|concludes?) [^;\u24c5]{0,30}that <P>[^;\u24c6]{0,200}? "
                r"(?:should|could|may|can) ?not be (?:relied|credited|accepted|believed|followed)"
            ),
            (
                r"<P>[^;\u24c6]{0,200}?(?:diminish|reduc|lessen|undercut|undermin|weaken)\w* (?:the (?:\w+ "
                r")?(?:weight|value|credibility|force)[^;]{0,40}? (?:his|her|\u24c5) <views>|(?:his|her|\u24c5)"
                r" <views>)"
            ),
        ),
        examples=(
            "<P> was told of no earlier injury, and the referee gave his answer no weight.",
            "The judge read <P>'s report; she simply did not find it convincing.",
            "<P> did not see the films, and the deputy can place no reliance on him.",
            "Because <P> saw nobody, the panel found his review unhelpful.",
        ),
        refuses=(
            "<P> saw the scan, and <Q> gave it no weight in his work.",
            "Because <P> saw nobody, the panel asked him again.",
            "<P> spoke, and the deputy found him helpful.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.refusal.proved",
        version=3,
        meaning="The evidence is against the opinion, or it was proved wrong, or it does not do what it had to do.",
        patterns=(
            (
                r"(?:preponderance|(?:great(?:er)? )?weight) of (?:the )?(?:other )?(?:[\w-]+ ){0,2}evidence (?:is|"
                r"was|being) "
                r"(?:clearly )?(?:contrary to|against) (?:the \w+ (?:of|by|from) <P>|<held>)"
            ),
            (
                r"(?<!not )(?:[Hh]a(?:s|ve|d) )?(?<!not )(?:proven|proved|shown|established|demonstrated|highly "
                r"probable) (?:by [\w "
                r"]{5,40}evidence |and free from [\w -]{5,40} )?that "
                r"<held>(?:, <any>{3,60}?,)? (?:erred|(?:is|was|were|are) (?:\w+ly )?(?:wrong|incorrect|mistaken|"
                r"erroneous|in "
                r"error|clearly))"
            ),
            r"[Rr]esolves? the (?:conflict|dispute) between (?:<P> and \u24c6|\u24c6 and <P>) in favor of \u24c6",
            (
                r"[Nn]either <P>[^;]{0,20} (?:offered|provided|gave|supplied) "
                r"[^;]{3,40}(?:sufficient|enough|adequate|able) to (?:convince|persuade|satisfy|carry)"
            ),
            (
                r"(?:[Ll]ittle|[Nn]ot a single|[Nn]o|[Ss]cant) (?:[\w-]+ "
                r"){0,3}(?:evidence|record|study|finding|proof|document|note)s? "
                r"(?:\w+ )?(?:supports?|supported|corroborates?|backs?|confirms?) <held>"
            ),
            r"[Ll]ess <persuasive>(?: and (?:less )?<persuasive>)?[^;\u24c5]{0,60}?,? (?:is|was|are|were) <held>",
            r"[Ll]ess(?:er)? (?:weight|value|credence) (?:\w+ )?(?:attach(?:es|ed)|is due|belongs) to <held>",
            r"<heard><view>[^;\u24c6]{0,40}? (?:yields?|yielded|must yield|gives? way|gave way) to (?:th|\u24c6)",
            (
                r"\b(?:[Tt]here (?:is|was)|(?:<bench>|has|have|had)) (?!no\b|not\b|little\b)(?:\w+ )?reasons? to "
                r"(?:doubt|question|discount|"
                r"disbelieve|distrust) <held>"
            ),
            r"<heard>(?:<view><tail>|<own>),? (?:cannot|can not|could not) (?:\w+ )?support (?:an?|the|any|this)\b",
            r"(?:evidence|record) preponderates against <held>",
            r"[Tt]here is no (?:\w+ )?(?:basis|foundation|support) in <held> (?:up)?on which",
            (
                r"[Mm]issing from <held> (?:is|was|are|were) (?:any|a|the|all)\b[^;]{3,120}(?:no reliance|no "
                r"weight|cannot|little weight)"
            ),
            (
                r"<heard><P>(?:'s (?:[\w-]+ ){0,3}<opinions>)?[^;\u24c6]{0,60}? (?:was found |is found |is |was "
                r")?(?:hostile to the Act|"
                r"(?:did|does|do) not contain an? (?:sufficient|adequate)|offers? no "
                r"(?:rationale|explanation|reasoning)|leav\w+ the "
                r"(?:court|Board|judge|ALJ) to (?:speculate|guess))"
            ),
            r"<P>[^;]{0,240}? thereby leaving the (?:court|Board|judge|ALJ|panel) to (?:speculate|guess|surmise)",
            (
                r"<bench>[^;]{0,60}?<P>(?:'s \w+)? and (?:finds?|found) that (?:they|it|he|she) (?:do|does|did) not "
                r"(?:contain|provide|offer|set forth|give|include)"
            ),
            (
                r"<heard><view><tail>,? (?:couched in[^;]{3,60}?,? )?(?:is|are|was|were) too "
                r"(?:speculative|vague|equivocal|conclusory|remote|general|uncertain|brief|tentative)"
            ),
            (
                r"<heard><P>,? (?:lacks|lacked|did not have|does not have|has no|had no) (?:the )?(?:\w+ "
                r")?(?:training|expertise|qualifications?|credentials|competence) to"
            ),
            (
                r"<heard><P>'s (?:[\w-]+ ){1,4}(?:for [^;\u24c6]{3,40} )?(?:is|are|was|were) "
                r"(?:unexplained|speculative|conclusory|"
                r"unconvincing|unpersuasive|unsupported)\b"
            ),
            (
                r"<heard>(?:[Tt]he )?(?:explanation|reasoning|reason|excuse) of <P> for [^;\u24c6]{3,60} (?:is|was) "
                r"(?:unexplained|speculative|conclusory|unconvincing|unpersuasive|unsupported|inadequate)\b"
            ),
            r"<P>[^;]{3,200}? and (?:\w+ly )?(?:is|was|are|were) outweighed by",
            (
                r"<heard>(?:<view><tail>|<own>),? (?:is|was|are|were) (?:\w+ )?(?:not (?:tied to|supported by|borne "
                r"out by|"
                r"grounded in|corroborated by|reflected in|anchored in)|contradicted by|belied by|undercut by)"
            ),
            (
                r"<heard><view><tail>,? (?:rest(?:s|ed)|(?:is|was|are|were) (?:\w+ "
                r")?(?:based|premised|predicated|founded)) (?:\w+ "
                r")?(?:up)?on [^;\u24c6]{3,90}?, (?:which|an? (?:premise|assumption|fact|history)(?: that)?) "
                r"(?:was|is|were|are|has "
                r"been) (?:\w+ )?(?:not (?:accurate|correct|true|supported|the "
                r"case|established|so)|inaccurate|incorrect|wrong|"
                r"mistaken|contradicted|belied|untrue|false|refuted|incomplete)"
            ),
            r"<heard><P>'s [^;\u24c6]{3,110}?,? adds? (?:very )?(?:little|nothing)\b",
            (
                r"<heard><view>[^;\u24c6]{3,200}?,? and (?:therefore |thus |so |accordingly |hence "
                r")?(?:(?:will|shall|can|could|may|"
                r"should) ?not be|(?:is|was|are|were) (?:\w+ )?not) (?:\w+ "
                r")?(?:adopted|accepted|credited|followed|relied)\b"
            ),
            (
                r"<heard><P>'s (?:[\w-]+ ){0,2}?(?:deposition|reports?|testimony|addendum|opinion|affidavit|letter) "
                r"(?:is|was|were|are) "
                r"(?:therefore |thus |properly )?(?:not (?:newly[- ]discovered|timely|admissible|competent|properly "
                r"before|part of "
                r"the)|inadmissible|untimely|not (?:\w+ )?evidence)"
            ),
            r"<P>,? (?:\w+ )?(?:was|had been) on one side of the (?:\w+ ){0,2}conflict\b",
            r"<P>[^;]{3,160}?,? and the <bench> (?:\w+ )?gives? (?:more|greater) (?:\w+ )?weight to",
        ),
        examples=(
            "The great weight of the other evidence is contrary to the certificate of <P>.",
            "Respondents have proven that <P> erred in rating the ankle.",
            "Little evidence supports <P>.",
            "Less weight attaches to the letter of <P>.",
            "The letters of <P> yield to those of the surgeon.",
            "<P> did not compare the two sides, thereby leaving the court to guess.",
        ),
        refuses=(
            "Respondents have not proven that <P> erred in rating the ankle.",
            "The weight of the evidence is consistent with <P>.",
            "<P> was too busy to testify.",
            "Little evidence supports <Q>.",
        ),
        weight=Weight.REJECTED,
    ),
)
