"""Opinions on where a condition comes from: the work's doing in plain verbs, and what is laid at another door."""

from examiner_db.reading.lexicon.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_BUT_OLD = r"(?![^.;]{0,40}(?:temporar|transient|short-lived|for a time|briefly))"
_NOT_FIRST = r"(?!(?:not|nor|and|or|but|no|never|any|caused|unrelated|nothing)\b)"
_ONLY = r"(?![^.;]{0,30}(?:\band|\bor|as well as|plus|combined with|together with)\b[^.;]{0,30}(?:<work>|dust|work))"

ORIGIN: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.elsewhere",
        meaning="The condition comes from a cause outside the work.",
        patterns=(
            (
                r"\b(?:attribut\w+|ascrib\w+|trac(?:ed|ing|es|eable)|link\w*|relat(?:ed|es|ing)|assign\w*|tied|laid|"
                r"credit\w*) (?!to\b|no\b|none\b|nothing\b)(?:" + _NOT_FIRST + r"[\w'/,-]+ ){1,12}?to (?:<alone>(?!the "
                r"(?:work|job))[\w'/-]+ ){0,5}?<afar>" + _ONLY
            ),
            (
                r"\b(?:due|attribut\w+|ascrib\w+|traced|traceable|secondary|owing|owed|relat(?:ed|ing)|put down) "
                r"(?:solely |entirely |wholly |primarily |chiefly |largely |mainly |instead |exclusively |only |rather |in "
                r"(?:whole|the main) )*to (?:<alone>[\w'/-]+ ){0,4}?<afar>" + _ONLY
            ),
            (
                r"\b(?:arose|arising|stem\w*|result\w*|deriv\w+|came|comes|flow\w*|sprang|springs|originat\w+|grew|was "
                r"born) "
                r"(?:solely |entirely |wholly |primarily |instead |rather |out )*(?:from|of|in) "
                r"(?:<alone>[\w'/-]+ ){0,4}?<afar>" + _ONLY
            ),
            (
                r"\b(?:caused|produced|explained|accounted for|brought (?:on|about)|necessitated|required|driven|dictated|"
                r"precipitated|made necessary) (?:\w+ )?by (?:<alone>[\w'/-]+ ){0,4}?<afar>" + _ONLY
            ),
            (
                r"\b(?:product|result|consequence|outgrowth|manifestation|effect|reflection|culmination|sign|part|end "
                r"stage)s? of (?:<alone>[\w'/-]+ ){0,4}?<afar>" + _ONLY
            ),
            r"\bborn with (?:it|them|the|this|that|his|her|an?)\b",
            r"\b(?:blam\w+|fault\w+) (?:it on |them on )?(?:the |his |her |an? )?(?:[\w-]+ ){0,2}?<afar>" + _ONLY,
            r"\bno more than (?:would be |is |was |would have been )?(?:expected|normal|usual) (?:in|for|of|at)\b",
            (
                r"\bno greater than (?:would (?:be|have been) )?(?:expected|normal|usual) (?:in|for|of|at)\b"
            ),
        ),
        needs=(
            " of |arising|arose|blam|born with |by |came|comes|deriv|fault|flow|grew|no greater than "
            "|no more than |originat|result|sprang|springs|stem|to |was born"
        ),
        examples=(
            "attributed the hand complaints to an off-season fall on the ice",
            "the neuropathy was due solely to alcohol",
            "the anxiety arose instead from a bitter divorce",
            "the limp was the product of years of degeneration",
            "she was born with the defect",
        ),
        refuses=(
            "attributed the hand complaints to the press",
            "the neuropathy was due to solvents",
            "attributed none of it to smoking",
        ),
        issue=Issue.PREEXISTING,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.not_it",
        meaning="The work or the accident is set aside, or had no effect, in words other than those of the statutes.",
        patterns=(
            (
                r"\b(?:rather than|instead of|as opposed to|and not|but not|, not|and nothing|nothing) (?:to |from |by |on |"
                r"of |in )?(?:the |any(?:thing)? |his |her |an? |to )?(?:[\w'-]+ ){0,4}?(?:<work>|job|plant|claim|accepted|"
                r"exertion|trauma|solvents?|fumes)\b(?! (?:of|by) (?:age|degener))"
            ),
            (
                r"<toil>(?: [\w'/-]+){0,5}? (?:was|were|is|had been|are) (?:not|never|neither) (?:[\w-]+ ){0,3}?(?:cause|"
                r"source|reason|origin|trigger|factor|responsible|to blame|at fault|mechanism|component|sufficient|enough)"
            ),
            (
                r"\b(?:owed|owes|contributed|added|changed|altered|did|meant) nothing (?:to|at all|in|of)\b|\bnothing to do "
                r"with\b"
            ),
            (
                r"\b(?:had|has|have|bore|bears|bear|exert\w*|play\w*|made|makes|of|with) (?:no|little or no|neither)"
                r" (?:\w+ )?(?:influence|bearing|effect|impact|connection|relation|relationship|responsibility|part|role|"
                r"contribution|difference|consequence|nexus|association)\b"
            ),
            (
                r"<afar>(?: [\w'/,-]+){0,7}?,? (?:(?:rather than|and not|not) [^;.]{3,40}?,? )?(?:was|were|is|are|had been) "
                r"(?:solely |wholly |primarily |entirely )?(?:to blame|responsible|the (?:\w+ ){0,2}?(?:cause|source|origin|"
                r"culprit|reason|explanation|root)|at fault|behind)"
            ),
            (
                r"<afar>(?:,? and not [\w' -]{3,30},| alone|,? rather than [\w' -]{3,30},)? (?:\w+ )?(?:explain(?:ed|s)|"
                r"account(?:ed|s) for|produced|caused)\b"
            ),
            r"\b(?:unaffected|untouched|unchanged|not (?:affected|altered|changed|influenced)) by\b",
            (
                r"\b(?:no|neither|not any|nor any) (?:\w+ )?(?:injury|condition|harm|damage|part|portion) (?:could|can|may|"
                r"might) be (?:\w+ )?(?:tied|linked|traced|related|attributed|connected|laid)\b"
            ),
            r"\b(?:had|has|did) not (?:made|make) (?:it|that|them|the (?:\w+ ){1,3}?) ?(?:so|necessary|worse)\b",
            r"\bno (?:industrial|occupational|work[- ]related|causal|employment|etiologic\w*) (?:causation|cause|basis|"
            r"component|contribution|origin|etiology|link|factor|nexus)\b",
            r"\bno (?:nexus|tie|link|correlation|association|relation|causal\w*) (?:\w+ )?(?:between|to|with)\b",
            r"\bnothing (?:[\w'-]+ ){0,5}?(?:had|has|could have|did|was) (?:caused|produced|aggravated|led|responsible)",
            (
                r"\b(?:independent|intervening|superseding|new and (?:independent|separate)) (?:and \w+ )?(?:accident|event|"
                r"cause|injury|incident|act)\b|\b(?:broke|broken|severed|breaks|interrupted) the (?:causal )?chain\b"
            ),
            (
                r"\b(?:could|can|would|did|does)(?: not|not),? (?:\w+ )?(?:have )?(?:torn|ruptured|fractured|broken|herniated|"
                r"injured|damaged|produced|produce|hurt|left|been enough|been sufficient|suffice|account for|explain) "
            ),
            r"\b(?:regardless|irrespective|independently|independent) of (?:the |any |his |her |this )?(?:[\w-]+ ){0,3}?<work>",
            r"\bwould have (?:been|occurred|happened|needed|come|required|progressed|developed)\b[^.;]{0,40}? (?:anyway|in any "
            r"event|without (?:the|any)|even if|at the same time|all the same|even without)",
            (
                r"\b(?:insufficient|inadequate|not enough|too (?:little|brief|slight|minor|low|short)) (?:an? )?(?:\w+ )?"
                r"(?:exposure|force|mechanism|trauma|dose|impact|event)?\b[^.;]{0,40}?\bto (?:have )?(?:\w+ )?(?:caus|"
                r"contribut|produc|aggravat|injur|explain|account|damag)\w*"
            ),
            r"\b(?:nothing of (?:the|that) (?:sort|kind)|no such thing) (?:had |has )?(?:\w+ )?(?:taken place|happened|occurred)",
            r"\bnot (?:an? |the |any )?(?:\w+ )?(?:component|manifestation|sequela|complication|result|consequence|residual|"
            r"occupational disease)s? (?:of|arising|from)\b",
            r"\bnot (?:an? )?(?:work|job|industrial|compensable|Gillette)[- ]?(?:related |type )?(?:injury|one|condition|matter)\b",
        ),
        needs=(
            " be | by| of | such thing|account|as opposed to|association|at fault|bearing|behind|cause|component"
            "|connection|consequence|contribution|difference|effect|enough|explain|factor|impact|independent"
            "|influence|instead of|intervening|mechanism|new and |nexus|no |not|origin|part|produced|rather than"
            "|reason|relation|responsibility|responsible|role|source|sufficient|superseding|the |to |trigger"
            "|would have "
        ),
        examples=(
            "heredity, and not lifting, explained the bunions",
            "the cleaning work was not the source of the rash",
            "to heredity rather than to the accident",
            "the cough owed nothing to the mine",
            "the job had no bearing on it",
            "the defect was unaffected by it",
            "no injury could be tied to the press",
            "a later fall at a store, an intervening event",
            "a step down could not have torn the tendon",
            "would have needed the operation in any event",
            "too brief an exposure to cause it",
        ),
        refuses=("the work was the source of the rash", "the injury was not minor"),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.causation.doing",
        meaning="The work or the accident did it, in plain verbs and nouns.",
        patterns=(
            (
                r"<toil>(?: [\w'/,-]+){0,8}?,? (?:had |has |have |did |could and did |must have |undoubtedly |clearly |probably |"
                r"likely )*(?:produced|brought (?:about|on)|ruptured|tore|torn|herniated|injured|damaged|hastened|"
                r"triggered|led to|gave rise to|turned|combined with|worsened|necessitated)\b"
                r"(?! (?:nothing|no\b|none|only|for (?:only|none|nothing)))" + _BUT_OLD
            ),
            (
                r"<toil>(?: [\w'/,-]+){0,8}?,? (?:had |has |have |did |could and did |must have |undoubtedly |clearly |probably |"
                r"likely )*(?:cost|explain(?:ed|s)|account(?:ed|s) for|set (?:off|in motion)|broke|fractured|activated|"
                r"awakened|lit up|accelerated|aggravated|exacerbated|provoked|inflamed|precipitated|intensified)\b"
                r"(?! (?:nothing|no\b|none|only|for (?:only|none|nothing)))" + _BUT_OLD
            ),
            (
                r"<toil>(?: [\w'/,-]+){0,6}?,? (?:was|were|is|are|had been|remained|remains|to be|constituted|became|"
                r"represented)(?:,? (?:\w+ly|more probably than not|more likely than not|in part))*,? (?:a|an|the|one|to|"
                r"explanation|responsible)(?: (?!temporary|minor|negligible)[\w-]+){0,3}? ?(?:cause|trigger|reason|source|"
                r"origin|culprit|explanation|straw|blame|factor|contributor|precipitant|responsible|for|contribution|enough)\b"
            ),
            (
                r"\b(?:an?|the|as|its|not|but|and) (?:direct |natural |\w+ ){0,2}?(?:sequela|consequence|product|outgrowth|result|"
                r"manifestation|component|complication|by-product|extension|culmination)e?s? of (?:the |his |her |an? |that |this |years of )?"
                r"(?:(?!not\b|pre-?exist|degen|prior|old\b|natural)[\w'-]+ ){0,5}?<toil>"
            ),
            (
                r"\b(?:flow(?:s|ed|ing)?|deriv(?:es|ed|ing)|stem(?:s|med|ming)?|grew out|originat(?:es|ed|ing)|"
                r"root(?:s|ed)|arose|arises|dat(?:es|ed|ing)|results?|resulted) (?:\w+ly )?(?:from|of|in|back to) (?:the |his |her |an? )?(?:"
                + _NOT_FIRST
                + r"[\w'-]+ ){0,5}?<toil>"
            ),
            r"\b(?:its|their) origins? in (?:the |his |her )?(?:[\w'-]+ ){0,5}?<toil>",
            (
                r"\b(?:attribut\w+|ascrib\w+|trac(?:ed|ing|es)|link\w*|relat(?:ed|es|ing)|connect\w*|tied|assign\w*|laid|"
                r"credit\w*|attribute|relate) (?!to\b|no\b|none\b|nothing\b)(?:(?!nothing\b|none\b|no\b|had\b|has\b|was\b|were\b|is\b|that\b|and\b|"
                r"capable|able\b)[\w'/,-]+ ){1,10}?to "
                r"(?:the |his |her |an? |this |that )?(?:<alone>(?!prior|earlier|previous|old\b|non|degenerat|natural|aging|"
                r"age\b|personal\b)[\w'/-]+ ){0,4}?(?:<toil>|work|injury|accident)(?! (?:elsewhere|at home|in the (?:gym|yard)))"
            ),
            (
                r"\b(?:blam(?:ed|es|ing)|held|implicat\w+|found) (?:the |his |her )?(?:[\w-]+ ){0,3}?<toil>(?: (?:for|in|as|"
                r"responsible|accountable|to blame|at fault)\b|$|\.)"
            ),
            (
                r"\b(?:supported|establish\w*|found|confirm\w+|sustained|evidence of) (?:an? |the )?(?:\w+ )?"
                r"(?:compensable|industrial|work-related|occupational|Gillette) (?:\w+ )?(?:injury|disease|condition|exposure)"
            ),
            (
                r"\b(?:hasten(?:ed|ing)|accelerat(?:ed|ing)|(?<!temporarily )aggravat(?:ed|ing)|worsen(?:ed|ing)|advanc\w+|speeded|lit up|awaken\w*) (?:an? |the |his |her )?"
                r"(?:[\w'-]+ ){0,4}?(?:inherited|pre-?existing|underlying|degenerative|natural|arthrit\w+|latent|dormant|"
                r"congenital|prior|previously)"
            ),
            (
                r"\b(?:pre-?existing|inherited|congenital|dormant|underlying|latent|degenerative|previously asymptomatic) "
                r"(?:[\w'-]+ ){0,4}?(?:was|were|had been|is) (?:\w+ )?(?:hastened|accelerated|aggravated|worsened|lit up|"
                r"awakened|made (?:worse|symptomatic)|exacerbated|activated)"
            ),
            r"\bextend(?:s|ed) to (?:and includes? )?(?=the |an? |his |her )|\b(?:an?|the) occupational disease\b",
            r"\bcausal (?:connection|relationship|link|nexus)\b|\bcausally (?:connected|related)\b",
            r"\b(?:more (?:probably|likely) than not),? (?:they|it|that was|this was)? ?(?:did|was|were)\b",
            r"\b(?:made|rendered) (?:it|the (?:[\w-]+ ){1,5}?|his (?:\w+ ){1,4}?|her (?:\w+ ){1,4}?) ?(?:worse|symptomatic|painful)\b"
            + _BUT_OLD,
            r"\b(?:traumatically induced|of traumatic origin|traumatic in (?:nature|origin)|post-?traumatic(?! stress)|acute "
            r"and traumatic)\b",
            (
                r"\b(?:this was|that was|it was|exactly|precisely) (?:exactly |precisely )?what (?:had )?(?:taken place|"
                r"happened|occurred)\b"
            ),
            (
                r"\b(?:contribut\w+ (?:(?:substantially|significantly|materially|directly|in (?:large|great|some) (?:part|"
                r"measure)|more than [\w-]+ percent) )*(?:to|toward|in)) (?:the |his |her |this )?(?:[\w'-]+ ){0,4}?"
                r"(?:<ill>|death|need)"
            ),
        ),
        needs=(
            " of | than not|accelerat|account|activated|advanc|aggravat|arises|arose|awaken|blam|broke|brought "
            "|causal|cause|combined with|condition|congenital|contribut|cost|culprit|damaged|dat|degenerative"
            "|deriv|disease|dormant|enough|exacerbated|existing|explain|explanation|exposure|extend|factor|flow"
            "|for|found|fractured|gave rise to|grew out|hasten|held|herniated|implicat|inflamed|inherited|injured"
            "|injury|intensified|latent|led to|lit up|made|necessitated|origin|precipitant|precipitated"
            "|previously asymptomatic|produced|provoked|reason|rendered|responsible|result|root|ruptured|set "
            "|source|speeded|stem|straw|to |tore|torn|traumatic|trigger|turned|underlying|what |worsen"
        ),
        examples=(
            "the collapse of the scaffold produced the hernia",
            "the vibration was, more probably than not, the trigger",
            "a sequela of the forklift accident",
            "the pain flows from the crush injury",
            "the deafness had its origin in the noise of the mill",
            "tied the numbness to her keyboard work",
            "held the fall responsible for what followed",
            "made the arthritis worse",
        ),
        refuses=(
            "the collapse produced no injury",
            "traced the numbness to her prior accident",
            "the lifting worsened it for a time",
        ),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
"""Rules on origin."""
