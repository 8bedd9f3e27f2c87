"""Review: a reviewing body lets belief or doubt stand, or undoes what a lower one made of the opinion."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

UPHELD: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.upheld.rejection",
        meaning="A reviewing body lets the rejection of the opinion stand.",
        patterns=(
            (
                r"<rightly>,? (?:<rejects>|reject|discount|discredit|disregard|disbelieve|rejecting|discounting|"
                r"discrediting|<refuses> <accept>|declin\w+ to <accept>) <held>"
            ),
            (
                "<rightly> (?:f[io]u?nd|deem|consider|conclude|regard|determine)(?:s|ed)? (?:that "
                ")?<held><tail>,? (?:to be |(?:is|was|were) )?<blamed>"
            ),
            r"<rightly> to find,? (?:as (?:he|she|it) did,? )?that <held><tail>,? (?:is|was|were) <blamed>",
            (
                r"<rightly> (?:in )?(?:give|gave|giving|accord|assign|afford|plac|attach)(?:ed|ing)? (?:the "
                r")?<held> (?:[^;\u24c6]{0,70}? )?<scant>"
            ),
            (
                r"(?:decision|choice|determination) to (?:reject|discount|discredit|disregard) "
                r"<held>[^;\u24c6]{0,60}? (?:is|was) "
                r"(?:not (?:\w+ )?(?:unreasonable|arbitrary|erroneous|error)|reasonable|proper|supported)\b"
            ),
            r"(?:no abuse of discretion|no error) in the (?:preclusion|exclusion|striking) of <held>",
            r"<unerring> (?:(?:he|she|it) <rejects>|<spurning>|reject|discount|discredit|disregard) <held>",
            (
                r"\b(?:rational|reasonable|sound|proper|sufficient|legitimate) (?:basis|ground|reason)s? for "
                r"<spurning> <held>"
            ),
            (
                r"<groundless>[^;\u24c5]{0,80}(?:<spurning>|reject|discount|discredit|disregard|"
                r"disbelie)\w* (?:of )?<held>"
            ),
            (
                r"\b(?:is|was|were) (?:\w+ly |entirely )?(?:not (?:unreasonable|arbitrary|improper|irrational|an "
                r"abuse of "
                r"discretion|error)|(?<!un)reasonable|(?<!im)proper|rational|permissible|appropriate|sensible)(?: and "
                r"\w+)? for "
                r"[^;\u24c5\u24c6]{3,50} to (?:reject|discount|discredit|disregard|decline to <accept>|not <accept>) "
                r"<held>"
            ),
            (
                r"(?:decision|choice|determination|finding|refusal) (?:to|not to) (?:reject|discount|discredit|"
                r"disregard|<accept>) <held> (?:is|was|will be|must be) (?:\w+ )?(?:supported|affirmed|upheld|"
                r"proper|sustained)(?<!to credit)"
            ),
            (
                r"[Rr]easons? (?:for|given for|stated for) (?:<spurning>|finding) <held>[^;]{0,20}(?: "
                r"<blamed>)?,? (?:[^;]{0,30} )?(?:was|were|is|are) (?:\w+ )?(?:adequate|sufficient|good|valid|"
                r"sound|legitimate|supported|specific)"
            ),
            (
                r"[Gg]ood reasons? (?:\w+ ){0,4}(?:for|to) (?:(?:<spurning>|reject|discount) <held>|(?:assigning|"
                r"giving|according|affording) <held> <scant>)"
            ),
            (
                r"order[^;]{0,60}? (?:eliminat|exclud|reject|discount|disregard)\w* <held>[^;]{0,120}?(?:is|was) "
                r"(?:upheld|affirmed|sustained)"
            ),
            (
                r"(?:exclu|reject|disregard|discount)\w* of <held>[^;]{0,60}?(?:is|was) (?:upheld|affirmed|"
                r"sustained|proper|not (?:an )?(?:error|abuse))"
            ),
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
        version=2,
        meaning="A reviewing body lets belief in the opinion stand.",
        patterns=(
            (
                "<rightly>,? (?:<accepts>|<accept>|[a-z]+ing reliance on|<accepting>|looking to|in looking to) "
                "<held>(?! (?:un|not|less))"
            ),
            (
                "<rightly> (?:f[io]u?nd|deem|consider|conclude|regard|determine)(?:s|ed)? (?:that "
                ")?<held><tail>,? (?:to be |(?:is|was|were) )?<lauded>"
            ),
            (
                r"<rightly> (?:in )?(?:give|gave|giving|accord|assign|afford|plac|attach)(?:ed|ing)? (?:the "
                r")?<held> (?:[^;\u24c6]{0,70}? )?<ample>"
            ),
            r"<unerring> (?:(?:he|she|it) <so><accepts>|<accepting>) <held>",
            r"<groundless>[^;\u24c5]{0,80}(?:<accepting>|to <accept>|crediting of) <held>",
            r"<rightly> (?:inferred|concluded|drew [\w ]{3,30}) from <held>",
            (
                r"<unerring> [^;\u24c6]{0,80}<P>[^;\u24c6]{0,80}? (?:and|or) (?:in |by )?<accepting> (?:his|her|"
                r"\u24c5) <opinions>"
            ),
            (
                r"\b(?:rational|reasonable|sound|proper|sufficient|legitimate) (?:basis|ground|reason)s? for "
                r"<accepting> <held>"
            ),
            (
                r"\b(?:not|no) (?:an? )?(?:error|abuse of discretion|unreasonable|arbitrary)[^;\u24c5]{0,40}? "
                r"(?:to|in) (?:<accept>|<accepting>) <held>"
            ),
            (
                r"\b(?:is|was|were|[Nn]or (?:is|was) it|not) (?:\w+ly |entirely |it )?(?:not "
                r"(?:unreasonable|arbitrary|improper|"
                r"irrational|an abuse of "
                r"discretion|error)|(?<!un)reasonable|(?<!im)proper|rational|permissible|appropriate|"
                r"sensible)(?: and \w+)? for [^;\u24c5\u24c6]{3,50} to <accept> <held>"
            ),
            (
                r"(?<!over )(?<!than )(?<!that of )(?<!rejection of )(?<!discounting of )<P>[^;\u24c6]{0,160}? "
                r"(?:was|is) not (?:an abuse of discretion|arbitrary|error|clearly erroneous)"
            ),
            (
                r"[Ss]ubstantial evidence[^;\u24c5]{0,60}?(?:supports?|backs|for) "
                r"(?:[^;\u24c5]{0,60}?)(?:<accepting>|to <accept>|decision to credit|finding of credibility of|"
                r"reliance on) <held>"
            ),
            (
                r"(?:[Ss]ubstantial|[Cc]ompetent|[Ss]ufficient) evidence[^;\u24c5]{0,60}? (?:in the form of|"
                r"through|in|from) (?:the )?<held>"
            ),
            (
                r"[Gg]ood reasons? (?:\w+ ){0,4}(?:for|to) (?:(?:<accepting>|credit|adopt|rely on) <held>|"
                r"(?:assigning|giving|according|affording) <held> <ample>)"
            ),
            (
                "(?<!than )(?<!over )(?<!that of )<P>[^;]{0,160}? and (?:that|her|his|the|this) "
                "(?:finding|determination|ruling|decision|choice) "
                "(?:is affirmed|will not be disturbed|is upheld|must stand|is sustained)"
            ),
            (
                r"(?:reliance|relied) (?:up)?on <held>[^;\u24c6]{0,60}(?:was|is) (?:not (?:in )?err|(?:neither|not) "
                r"(?:arbitrary|unreasonable|"
                r"improper|capricious|misplaced)|proper|"
                r"reasonable|supported|affirmed|justified|sound)"
            ),
            (
                r"<P>(?:'s?)?[^;\u24c6]{0,140}?(?:,|,? (?:and|so)) (?:that )?(?:the )?<bench> (?:was|is|were) (?:\w+ "
                r")?(?:entitled|free|justified|right|correct) (?:to|in) (?:<accept>|<accepting>|rely(?:ing)? "
                r"(?:up)?on) (?:his|her|\u24c5|it|that|the (?:response|answer|opinion))"
            ),
            (
                r"<P>[^;\u24c6]{0,140}?(?:,| and) (?:and )?(?:the )?<bench> did not err in (?:<accepting>|relying "
                r"(?:up)?on) (?:his|her|\u24c5|it|that|the (?:response|answer|opinion))"
            ),
            (
                r"<P>(?:'s <opinions>)?[^;\u24c6]{0,80}? and (?:the )?<bench> (?:properly|reasonably|permissibly) "
                r"(?:made use of|<accepts>) (?:it|him|her|\u24c5|his)"
            ),
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
        id="weigh.overturned.belief",
        meaning=(
            "A reviewing body says that it was wrong, arbitrary or improper to believe the opinion or give it weight."
        ),
        patterns=(
            (
                r"\b(?:is|was) (?:improper|error|erroneous|arbitrary(?: and capricious)?|unreasonable|an error|an "
                r"abuse of discretion) (?:for|of) (?:the |an? )?[\w' -]{2,40}? to (?:<accept>|accord \w+ weight "
                r"to|give \w+ weight to|assign \w+ weight to|rest (?:\w+ ){1,3}on|accord) <held>"
            ),
            (
                r"(?:acceptance|adoption|crediting|reliance)(?: of| (?:up)?on) <held>[^;\u24c5]{0,40} (?:is|was) "
                r"(?:not (?:\w+ "
                r")?(?:supported|justified|warranted)|unsupported|unwarranted|unjustified|improper|erroneous|"
                r"unreasonable|"
                r"arbitrary)"
            ),
            (
                r"\b(?:improperly|erroneously|wrongly|mistakenly|unreasonably|arbitrarily) (?:<accepts>|<gave> "
                r"(?:the )?"
                r"(?:\w+ ){1,2}of the (?:\w+ )?evidence to|accorded "
                r"\w+ weight to|gave \w+ weight to|assigned \w+ weight to) <held>"
            ),
        ),
        examples=(
            "It was improper for OWCP to accord special weight to <P>.",
            "The Commissioner unreasonably favored <P>.",
        ),
        refuses=(
            "It was not improper for OWCP to accord special weight to <P>.",
            "The Commissioner reasonably favored <P>.",
        ),
        weight=Weight.REJECTED,
        reviews=True,
        undoes=True,
    ),
    WeighingRule(
        id="weigh.overturned.finding",
        version=2,
        meaning=(
            "A reviewing body reverses or vacates what a lower one made of the opinion; it says nothing more "
            "of its weight."
        ),
        patterns=(
            (
                r"\b(?:[Rr]everse|[Vv]acate|set aside|[Ww]e overturn)\b(?! the)?[^.;\u24c5]{0,90}?(?:finding|"
                r"determination|decision|order|award|conclusion|ruling)[^.;\u24c5]{0,60}?(?:that|crediting|"
                r"accepting|adopting|rejecting|discounting|relying|based|giving|to) ?[^.;\u24c5]{0,40}<P>"
            ),
            (
                r"(?:finding|determination|decision|order|award|conclusion|ruling)s?\b[^.;\u24c5]{0,60}?(?:that|"
                r"crediting|accepting|adopting|rejecting|discounting|relying on|based on|giving) "
                r"[^.;\u24c5]{0,40}<P>[^.;]{0,80}? (?:is|are|was|were|must be|is hereby|has been) (?:reversed|"
                r"vacated|set aside|"
                r"annulled|overturned)"
            ),
            (
                "<P>[^;]{0,120}?, (?:and )?(?:we )?(?:vacate|reverse)s? (?:the|that|his|her) (?:finding|"
                "determination|decision|order)"
            ),
            (
                r"(?:did not|does not|failed to|fails to) (?:\w+ )?explain why (?:he|she|it|the <bench>) "
                r"(?:<accepts>|<rejects>|found|gave) <held>"
            ),
            (
                r"(?:does|do|did) not (?:\w+ )?(?:justify|warrant|support|explain) (?:the |a |its |his |her "
                r")?(?:judge's |ALJ's |Board's )?<spurning> <held>"
            ),
            (
                r"(?:rejection|discounting|discrediting|dismissal|exclusion) of <held>(?:(?! that | because | "
                r"since | on )[^;\u24c5]){0,40} (?:is|was) "
                r"(?:not (?:\w+ "
                r")?(?:supported|justified|explained|warranted|based)|unsupported|unexplained|unwarranted|improper|"
                r"erroneous|"
                r"unreasonable|error|in error|arbitrary)"
            ),
            (
                r"[Rr]easons? [^;\u24c5]{0,40}?(?:<spurning>|<accepting>) <held> (?:is|are|was|were) (?:not|neither|"
                r"in\w+|un\w+|"
                r"legally in\w+)\b"
            ),
            (
                r"(?:must|shall|should) (?:re-?consider|re-?weigh|re-?assess|revisit|reevaluate|explain|address) "
                r"[^;\u24c5]{0,60}<held>"
            ),
        ),
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
