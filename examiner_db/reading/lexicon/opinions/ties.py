"""Opinions on the bare tie to the work: a relationship found, a negative conclusion, a trait of what the work does."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_TIE = r"(?:relationship|connection|nexus|link|association|causation|aggravation)"
_OPINION = r"(?:nexus|etiolog(?:y|ical)|causation)(?: (?:opinion|conclusion)s?)?\b(?! (?:of|by|from)\b)"
_OTHERWISE = (
    r"(?! (?:of|by|from|about|as to|on|regarding|concerning) (?!nexus|caus|etiolog|relat|the (?:cause|relation)))"
)
_NO_WORK = (
    r"(?! (?:to|with|between) [^.;]{0,60}<afar>)"
    r"(?![^.;]{0,40}(?:unlikely|lacking|absent|improbable|doubtful|unclear|possible))"
)
_SERVICE = r"(?:active duty|service(?!-)|basic training|deployment|enlistment|his tour|her tour)"

UNTIED: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.untied",
        meaning="The opinion on a tie to the work is negative, or the tie is unlikely.",
        patterns=(
            r"(?<!\bthe )\b(?:negative|unfavorable|adverse) " + _OPINION,
            r"(?<!\bthe )\bnegative (?:medical )?(?:opinion|conclusion)\b" + _OTHERWISE,
            (
                r"\b(?:negative|unfavorable|adverse) (?:opinion|conclusion) (?:on|as to|regarding|about) "
                r"(?:nexus|causation)"
            ),
            (
                r"\b" + _TIE + r"(?: (?:to|with|between|in|of|by) [\w' -]{3,50}?)? (?:(?:was|is|were|to be|as|would be|"
                r"being) )?(?:(?!not\b)\w+ )?(?:unlikely|improbable|doubtful|tenuous|implausible|far-fetched)\b"
            ),
            (
                r"\b(?:no|not|never|none|nothing|first)\b[^.;]{0,60}?(?:complain|symptom|record|treat|diagnos|manifest|"
                r"appear|abnormal|beg[aiu]n|report|document|not|show|present|develop|aris|arose|onset)\w*[^.;]{0,30}? "
                r"until (?:[\w-]+ ){0,4}?(?:years|decades) after (?:[\w'-]+ ){0,3}?(?:service|discharge|separation|"
                r"release|accident|injury|fall|incident|collision|retirement)\b"
            ),
            (
                r"\b(?:rejected|dismissed|discounted|denied|disputed|excluded|ruled out|questioned|"
                r"doubted) (?:any|the|an?) "
                r"(?:[\w-]+ ){0,2}?(?:" + _TIE + r"|role) (?:of|to|with|between|for) (?:[\w'-]+ ){0,8}?<toil>"
            ),
            (
                r"\b(?:suffered|sustained|had|incurred) no (?:[\w-]+ ){0,2}?(?:injur\w+|harm|trauma|"
                r"damage) (?:in|from|during|"
                r"at|as a result of|because of) (?:the |that |his |her )?(?:[\w-]+ ){0,2}?<work>"
            ),
            (
                r"\b(?:work[- ]related|occupational|industrial|traumatic) (?:[\w-]+ ){1,3}?(?:was|is|were|"
                r"would be|seemed|"
                r"appeared) (?:(?!not\b)\w+ )?(?:unlikely|improbable|doubtful|implausible)\b"
            ),
            r"\bthere (?:was|had been|is) no (?:[\w-]+ )?injur(?:y|ies) to (?:the|his|her) \w",
            (
                r"\bwould (?:have )?(?:be )?expect(?:ed)? [^.;]{3,90}?(?= (?:if|had|were) "
                r"[^.;]{0,40}?\b(?:traumatic|acute|"
                r"caused|related|torn|injured|herniated|ruptured|due)\b)"
            ),
        ),
        examples=(
            "reached a negative conclusion",
            "an unfavorable opinion as to nexus",
            "thought a relationship to service improbable",
            "noted no complaint until 12 years after discharge",
            "would expect pain at once if the tear had been traumatic",
            "rejected any connection between the tear and the accident",
            "suffered no injury in the accident",
            "a work-related sensitization was improbable",
        ),
        refuses=(
            "a negative straight leg raise",
            "a relationship to service was likely",
            "not at a plateau until two years after the accident",
            "would expect a full recovery",
        ),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)

TIES: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.tied",
        meaning="A tie to the work is found, in words that name neither, or a trait of what the work does.",
        patterns=(
            (
                r"\b(?:found|finds?|saw|sees?|supports?|supported|confirms?|confirmed|establish\w*|indicated|"
                r"endorsed|affirmed|identified) (?:that there (?:was|is) )?(?:an? |the |any |no "
                r")?(?:(?!the\b|that\b|not\b|of\b)[a-z]+ "
                r")?(?:causal " + _TIE + r"|" + _TIE + r" at least as likely)\b" + _NO_WORK
            ),
            r"\b(?:found|finds|diagnosed|identified) (?:an? |the )?causally related (?!to\b)[a-z]",
            r"\b(?:in favor of|support\w* the (?:claim|theory|finding) of) (?:a |the )?causal " + _TIE + r"\b",
            (
                r"\b(?:at the door(?:step)? of|the blame (?:for [\w' -]{3,40} )?(?:on|upon)|"
                r"responsibility (?:for [\w' -]{3,40} )?"
                r"(?:on|upon)) (?:the |his |her )?(?:[\w-]+ ){0,2}?<toil>"
            ),
            (
                r"\b(?:point(?:s|ed) to|saw|sees|identif\w+|singled out|cite[sd]|named) (?:the |his |her "
                r")?(?:[\w-]+ ){0,2}?<toil>"
                r"\b(?: [\w'-]+){0,3}? as (?:the|an?) (?:[\w-]+ ){0,3}?(?:event|culprit|cause|trigger|"
                r"source|precipitant|"
                r"factor|origin|reason)\b"
            ),
            (
                r"\b(?:is|are|was|were|be|being|as) (?:not )?(?:\w+ly )?causally (?:related|connected|"
                r"linked)(?=[.,;]| and\b|$)"
            ),
            r"(?<!\bthe )\b(?:positive|favorable|supportive) " + _OPINION,
            (
                r"\b"
                + _TIE
                + r" (?:to|with|between) [\w' -]{3,50}? (?:was|is|were|as|to be) (?:not )?(?:(?:quite|very|more|"
                r"highly) )?(?:likely|probable)\b(?! (?:un|not))"
            ),
            (
                r"\b(?:characteristic|typical|indicative|suggestive|pathognomonic|representative|diagnostic|classic) "
                r"(?:of|for) (?!(?:[\w'/-]+ ){0,3}?injur)(?:[\w'/-]+ ){0,3}?<toil>"
            ),
            r"\b(?:noise|dust|trauma|stress|chemical|asbestos|vibration|heat|work)-(?:induced|caused)\b",
            (
                r"(?<!\bhe )(?<!she )(?<!who )(?<!treatment )(?<!career )(?<!duties )(?<!employment )"
                r"\b(?:ha(?:d|ve|s) (?:its|their) (?:onset|beginnings?|origins?)|began|begin|begun|started|start|"
                r"originat\w+|incurred|manifest(?:ed)?|first appeared|arose) (?:in|during|while (?:on|in)|on) "
                r"(?:[\w'-]+ ){0,4}?" + _SERVICE + r"\b"
            ),
            r"\bha(?:d|ve|s) (?:its|their) (?:onset|beginnings?) (?:in|during|with|at|on) (?:[\w'-]+ ){0,4}?<work>",
            (
                r"\b(?:an?|the|no|not|mere) continuation (?:of (?:the|that|his|her)|thereof)\b"
                r"(?! (?:[\w-]+ ){0,3}?(?:<afar>|treatment|care|benefits))"
            ),
            (
                r"\b<work>\b[^.;]{0,60}? and (?:\w+ly )?(?:attribut|relat|ascrib|link|trac)(?:ed|es) (?:[\w'-]+ ){1,6}?"
                r"to (?:it|that)(?=[.,;]|$)"
            ),
            (
                r"\b(?:<ill>|derangement|strain|sprain|contusion|concussion|whiplash)(?: (?:of|in|at|to) "
                r"(?:the |his |her )?"
                r"(?:[\w-]+ )?[\w-]+)? from (?:the |his |her |that |this |an? )(?:same |work |industrial )?<work>\b"
                r"(?![^.;]{0,60}(?:resolv|heal|ceas|subsid|recover|gone|\bover\b|no longer|abat|ended))"
            ),
        ),
        examples=(
            "found a causal relationship on the tests",
            "the restrictions are causally related",
            "gave a favorable nexus opinion",
            "a relationship to service was likely",
            "the pattern is characteristic of acoustic trauma",
            "a noise-induced loss",
            "concluded in favor of a causal relationship",
            "placed the blame for the tear on the fall",
            "pointed to the fall as the precipitating event",
            "it had its onset during active duty",
            "a continuation of the episode in service",
            "recalled the accident and attributed the tear to it",
            "a derangement of the knee from the same fall",
        ),
        refuses=(
            "found a causal relationship to smoking",
            "addressed the causal relationship",
            "an unfavorable nexus opinion",
            "a relationship to service was unlikely",
            "characteristic of age",
            "indicative of a knee injury",
            "it began before service",
            "a continuation of treatment",
            "recovered from the fall",
            "considered the positive nexus opinion",
            "a negative opinion about her effort",
            "treatment began during service",
        ),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
"""Rules on ties."""
