"""Review: a reviewing body lets belief or doubt stand, or undoes what a lower one made of the opinion."""

from examiner_db.reading.lexicon.rule import WeighingRule
from examiner_db.vocabulary import Weight

_RIGHTLY = (
    r"\b(?:properly|permissibly|reasonably|justifiably|appropriately|supportably|rationally|correctly|rightly|justifiably|fairly|"
    r"sensibly|(?:was|were|is) (?:\w+ )?(?:entitled|free|justified|correct|right|within (?:his|her|its) (?:\w+ ){1,3})(?: in| to)?|"
    r"acted within (?:his|her|its|the) [\w' ]{3,40}(?: in| to| when))"
)
_NO_ERROR = (
    r"(?:(?:did|does|do|was|were|has|have) (?:not|no)|no|nor did [\w ]{3,30}|neither) (?:\w+ )?(?:err(?:or|ed)?|abuse[ds]?(?: \w+)? discretion|mistake)"
    r"(?: of law)?[^;\u24c5]{0,60}? (?:in|by|when|for <bench> to|to)"
)
_GROUND = r"(?:no (?:\w+ )?(?:basis|reason|ground|cause|warrant) (?:\w+ )?(?:to|for) (?:\w+ )?(?:disturb|interfere|overturn|depart|revers|upset|second-guess|set aside))"

UPHELD: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.upheld.rejection",
        meaning="A reviewing body lets the rejection of the opinion stand.",
        patterns=(
            _RIGHTLY + r",? (?:<rejects>|reject|discount|discredit|disregard|disbelieve|rejecting|discounting|discrediting|<refuses> <accept>|"
            r"declin\w+ to <accept>) <held>",
            _RIGHTLY + r" (?:f[io]u?nd|deem|consider|conclude|regard|determine)(?:s|ed)? (?:that )?<held><tail>,? (?:to be |(?:is|was|were) )?<blamed>",
            _RIGHTLY + r" to find,? (?:as (?:he|she|it) did,? )?that <held><tail>,? (?:is|was|were) <blamed>",
            _RIGHTLY + r" (?:in )?(?:give|gave|giving|accord|assign|afford|plac|attach)(?:ed|ing)? (?:the )?<held> (?:[^;\u24c6]{0,70}? )?<scant>",
            _NO_ERROR + r" (?:<rejecting>|reject|discount|discredit|disregard) <held>",
            _GROUND + r"[^;\u24c5]{0,80}(?:<rejecting>|reject|discount|discredit|disregard|disbelie)\w* (?:of )?<held>",
            r"[Rr]easons? (?:for|given for|stated for) (?:<rejecting>|finding) <held>[^;]{0,20}(?: <blamed>)?,? (?:[^;]{0,30} )?(?:was|were|is|are) (?:\w+ )?(?:adequate|sufficient|good|valid|sound|legitimate|"
            r"supported|specific)",
            r"[Gg]ood reasons? (?:\w+ ){0,4}(?:for|to) (?:<rejecting>|reject|discount) <held>",
            r"order[^;]{0,60}? (?:eliminat|exclud|reject|discount|disregard)\w* <held>[^;]{0,120}?(?:is|was) (?:upheld|affirmed|sustained)",
            r"(?:exclu|reject|disregard|discount)\w* of <held>[^;]{0,60}?(?:is|was) (?:upheld|affirmed|sustained|proper|not (?:an )?(?:error|abuse))",
        ),
        needs=(
            "eject|iscount|iscredit|isregard|isbelie|find|found|deem|consider|conclude|regard|determine|giv|gave|accord|assign|afford|"
            "plac|attach|xclu|liminat"
        ),
        examples=(
            "The referee was justified in rejecting the opinion of <P>.",
            "The WCJ was entitled to find that <P>'s opinion was not convincing.",
            "We see no basis to disturb the Commission's decision to discount <P>.",
            "The Commissioner did not abuse her discretion in rejecting <P>'s opinion.",
        ),
        refuses=(
            "The referee improperly rejected the opinion of <P>.",
            "The referee erred in rejecting the opinion of <P>.",
            "The WCJ was entitled to credit <P>.",
        ),
        weight=Weight.REJECTED,
        reviews=True,
    ),
    WeighingRule(
        id="weigh.upheld.belief",
        meaning="A reviewing body lets belief in the opinion stand.",
        patterns=(
            _RIGHTLY + r",? (?:<accepts>|<accept>|[a-z]+ing reliance on|<accepting>|looking to|in looking to) <held>(?! (?:un|not|less))",
            _RIGHTLY + r" (?:f[io]u?nd|deem|consider|conclude|regard|determine)(?:s|ed)? (?:that )?<held><tail>,? (?:to be |(?:is|was|were) )?<lauded>",
            _RIGHTLY + r" (?:in )?(?:give|gave|giving|accord|assign|afford|plac|attach)(?:ed|ing)? (?:the )?<held> (?:[^;\u24c6]{0,70}? )?<ample>",
            _NO_ERROR + r" <accepting> <held>",
            r"\b(?:not|no) (?:an? )?(?:error|abuse of discretion|unreasonable|arbitrary)[^;\u24c5]{0,40}? (?:to|in) (?:<accept>|<accepting>) <held>",
            r"<P>[^;\u24c6]{0,160}? (?:was|is) not (?:an abuse of discretion|arbitrary|error|clearly erroneous)",
            r"[Ss]ubstantial evidence[^;\u24c5]{0,60}?(?:supports?|backs|for) (?:[^;\u24c5]{0,60}?)(?:<accepting>|to <accept>|decision to credit|finding of credibility of|reliance on) <held>",
            r"(?:[Ss]ubstantial|[Cc]ompetent|[Ss]ufficient) evidence[^;\u24c5]{0,60}? (?:in the form of|through|in|from) (?:the )?<held>",
            r"[Gg]ood reasons? (?:\w+ ){0,4}(?:for|to) (?:<accepting>|credit|adopt|rely on|assigning|giving) <held>,? ?(?:<ample>)?",
            r"<P>[^;]{0,160}? and (?:that|her|his|the|this) (?:finding|determination|ruling|decision|choice) (?:is affirmed|will not be disturbed|is upheld|must stand|is sustained)",
            r"(?:reliance|relied) (?:up)?on <held>[^;\u24c6]{0,60}(?:was|is) (?:not (?:in )?err|proper|reasonable|supported|affirmed|justified|sound)",
            r"<P>(?:'s?)?[^;\u24c6]{0,140}?,? (?:and|so) (?:that )?(?:the )?<bench> (?:was|is|were) (?:\w+ )?(?:entitled|free|justified|right|correct) (?:to|in) "
            r"(?:<accept>|<accepting>|rely(?:ing)? (?:up)?on) (?:his|her|it|that|the (?:response|answer|opinion))",
            r"<P>[^;\u24c6]{0,140}?(?:,| and) (?:and )?(?:the )?<bench> did not err in (?:<accepting>|relying (?:up)?on) (?:his|her|it|that|the (?:response|answer|opinion))",
            r"<P>(?:'s <opinions>)?[^;\u24c6]{0,80}? and (?:the )?<bench> (?:properly|reasonably|permissibly) (?:made use of|<accepts>) (?:it|him|her|his)",
        ),
        needs=(
            "adopt|redit|ccept|ndors|mbrac|refer|avor|ollow|eliev|hoos|chose|rel|look|eli|find|found|deem|consider|conclude|"
            "regard|determine|giv|gave|accord|assign|afford|plac|attach|not |vidence|use of|sid|agree|defer|draw|drew"
        ),
        examples=(
            "The plan reasonably favored <P>.",
            "The referee was correct in looking to <P>.",
            "The arbitrator did not err in siding with <P>.",
            "Good reasons were given for assigning <P>'s opinion significant weight.",
        ),
        refuses=(
            "The referee was justified in rejecting <P>.",
            "The plan erred in favoring <P>.",
            "The arbitrator found <P> less convincing.",
        ),
        weight=Weight.CREDITED,
        reviews=True,
    ),
)

OVERTURNED: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.overturned.finding",
        meaning="A reviewing body reverses or vacates what a lower one made of the opinion; it says nothing more of its weight.",
        patterns=(
            r"\b(?:[Rr]everse|[Vv]acate|set aside|[Ww]e overturn)\b(?! the)?[^.;\u24c5]{0,90}?(?:finding|determination|decision|order|award|conclusion|ruling)[^.;\u24c5]{0,60}?"
            r"(?:that|crediting|accepting|adopting|rejecting|discounting|relying|based|giving|to) ?[^.;\u24c5]{0,40}<P>",
            r"(?:finding|determination|decision|order|award|conclusion|ruling)s?\b[^.;\u24c5]{0,60}?(?:that|crediting|accepting|adopting|rejecting|discounting|relying on|based on|giving) "
            r"[^.;\u24c5]{0,40}<P>[^.;]{0,80}? (?:is|are|must be|is hereby) (?:reversed|vacated|set aside|annulled|overturned)",
            r"<P>[^;]{0,120}?, (?:and )?(?:we )?(?:vacate|reverse)s? (?:the|that|his|her) (?:finding|determination|decision|order)",
            r"(?:did not|does not|failed to|fails to) (?:\w+ )?explain why (?:he|she|it|the <bench>) (?:<accepts>|<rejects>|found|gave) <held>",
            r"(?:must|shall|should) (?:re-?consider|re-?weigh|re-?assess|revisit|reevaluate|explain|address) [^;\u24c5]{0,60}<held>",
        ),
        needs="everse|acate|set aside|verturn|annulled|explain|consider|weigh|assess|revisit|evaluate|address",
        examples=(
            "We reverse the finding that <P> deserved greater weight.",
            "The order crediting <P> is vacated.",
            "The judge did not explain why she credited <P> over <Q>.",
        ),
        refuses=("We affirm the finding that <P> deserved greater weight.", "The order crediting <P> is affirmed."),
        weight=Weight.NOT_STATED,
        reviews=True,
        undoes=True,
    ),
)
