"""Opinions that lay a condition at another door than the work's, or shut the work out."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_NOT_FIRST = r"(?!(?:not|nor|and|or|but|no|never|any|caused|unrelated|nothing)\b)"
_ONLY = r"(?![^.;]{0,60}(?:\band|\bor|as well as|plus|combined with|together with)\b[^.;]{0,30}(?:<work>|dust|work))"

EXCLUSION: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.elsewhere",
        meaning="The condition comes from a cause outside the work.",
        patterns=(
            (
                r"\b(?:attribut\w+|ascrib\w+|trac(?:ed|ing|es|eable)|link\w*|relat(?:ed|es|ing)|assign\w*|tied|laid|"
                r"credit\w*) (?!to\b|no\b|none\b|"
                r"nothing\b)(?:" + _NOT_FIRST + r"[\w'/,-]+ ){1,12}?to (?:<alone>(?!the "
                r"(?:work|job))[\w'/-]+ ){0,5}?<afar>" + _ONLY
            ),
            (
                r"\b(?:due|attribut\w+|ascrib\w+|traced|traceable|secondary|owing|owed|relat(?:ed|ing)|put down) "
                r"(?:solely |entirely |wholly |primarily |chiefly |largely |mainly |instead |exclusively |only |"
                r"rather |in "
                r"(?:whole|the main) )*to (?:<alone>[\w'/-]+ ){0,4}?<afar>" + _ONLY
            ),
            (
                r"\b(?:arose|arising|stem\w*|result\w*|deriv\w+|came|comes|flow\w*|sprang|springs|originat\w+|"
                r"grew|was "
                r"born) "
                r"(?:solely |entirely |wholly |primarily |instead |rather |out )*(?:from|of|in) "
                r"(?:<alone>[\w'/-]+ ){0,4}?<afar>" + _ONLY
            ),
            (
                r"\b(?:caused|produced|explained|accounted for|brought (?:on|about)|necessitated|required|"
                r"driven|dictated|"
                r"precipitated|made necessary) (?:\w+ )?by (?:<alone>[\w'/-]+ ){0,4}?<afar>" + _ONLY
            ),
            (
                r"\b(?:product|result|consequence|outgrowth|manifestation|effect|reflection|culmination|sign|part|end "
                r"stage)s? of (?:<alone>[\w'/-]+ ){0,4}?<afar>" + _ONLY
            ),
            r"\bborn with (?:it|them|the|this|that|his|her|an?)\b",
            r"\bblam\w+ (?:[\w'-]+ ){1,5}?on (?:the |his |her |an? )?(?:(?!work|job|fall)[\w-]+ ){0,3}?<afar>" + _ONLY,
            r"\b(?:blam\w+|fault\w+) (?:it on |them on )?(?:the |his |her |an? )?(?:[\w-]+ ){0,2}?<afar>" + _ONLY,
            r"\bno more than (?:would be |is |was |would have been )?(?:expected|normal|usual) (?:in|for|of|at)\b",
            (r"\bno greater than (?:would (?:be|have been) )?(?:expected|normal|usual) (?:in|for|of|at)\b"),
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
        version=2,
        issue=Issue.PREEXISTING,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.causation.not_it",
        meaning="The work or the accident is set aside, or had no effect, in words other than those of the statutes.",
        patterns=(
            (
                r"\b(?:rather than|instead of|as opposed to|and not|but not|, not|and nothing|nothing)(?! (?:other|"
                r"else|but|except|besides)\b) (?:to |"
                r"from |by |on |"
                r"of |in )?(?:the |any(?:thing)? |his |her |an? |to )?(?:[\w'-]+ ){0,4}?(?:<work>|job|plant|"
                r"claim|accepted|"
                r"exertion|trauma|solvents?|fumes)\b(?! (?:of|by) (?:age|degener))"
            ),
            (
                r"<toil>(?: [\w'/-]+){0,5}? (?:was|were|is|had been|are) (?:not|never|neither) (?:[\w-]+ "
                r"){0,3}?(?:cause|"
                r"source|reason|origin|trigger|factor|responsible|to blame|at fault|mechanism|component|"
                r"sufficient|enough)"
            ),
            (
                r"\b(?:owed|owes|contributed|added|changed|altered|did|meant) nothing (?:to|at all|in|of)\b|"
                r"\bnothing to do "
                r"with\b"
            ),
            (
                r"\b(?:had|has|have|bore|bears|bear|exert\w*|play\w*|made|makes|of|with) (?:no|little or no|neither)"
                r" (?:\w+ )?(?:influence|bearing|effect|impact|connection|relation|relationship|responsibility|"
                r"part|role|"
                r"contribution|difference|consequence|nexus|association)\b"
            ),
            (
                r"<afar>(?: (?!and\b|but\b|or\b)[\w'/,-]+){0,7}?,? (?:(?:rather than|and not|not) "
                r"[^;.]{3,40}?,? )?(?:was|were|is|are|had been) "
                r"(?:solely |wholly |primarily |entirely )?(?:to blame|responsible|the (?:\w+ ){0,2}?(?:cause|"
                r"source|origin|"
                r"culprit|reason|explanation|root)|(?:an? |the )?(?:far |much )?(?:more|most) (?:likely|"
                r"probable|plausible) "
                r"(?:cause|source|explanation|etiolog|reason)|at fault|behind)"
            ),
            (
                r"<afar>(?:,? and not [\w' -]{3,30},| alone|,? rather than [\w' -]{3,30},)? "
                r"(?:(?!was\b|were\b|is\b|are\b|be\b|been\b|being\b|not\b)\w+ )?(?:explain(?:ed|s)|"
                r"account(?:ed|s) for|produced|caused)\b(?! by\b)"
            ),
            r"\b(?:unaffected|untouched|unchanged|not (?:affected|altered|changed|influenced)) by\b",
            (
                r"\b(?:no|neither|not any|nor any) (?:\w+ )?(?:injury|condition|harm|damage|part|portion) "
                r"(?:could|can|may|"
                r"might) be (?:\w+ )?(?:tied|linked|traced|related|attributed|connected|laid)\b"
            ),
            r"\b(?:had|has|did) not (?:made|make) (?:it|that|them|the (?:\w+ ){1,3}?) ?(?:so|necessary|worse)\b",
            (
                r"\bno (?:industrial|occupational|work[- ]related|causal|employment|etiologic\w*) (?:causation|"
                r"cause|basis|"
                r"component|contribution|origin|etiology|link|factor|nexus)\b"
            ),
            r"\bno (?:nexus|tie|link|correlation|association|relation|causal\w*) (?:\w+ )?(?:between|to|with)\b",
            (
                r"\bnothing (?:[\w'-]+ ){0,5}?(?:had|has|could have|did|was) (?:caused|produced|aggravated|led|"
                r"responsible)"
            ),
            (
                r"\b(?:independent|intervening|superseding|new and (?:independent|separate)) (?:and \w+ "
                r")?(?:accident|event|"
                r"cause|injury|incident|act)\b|\b(?:broke|broken|severed|breaks|interrupted) the (?:causal )?chain\b"
            ),
            (
                r"\b(?:could|can|would|did|does)(?: not|not),? (?:\w+ )?(?:have )?(?:torn|ruptured|fractured|"
                r"broken|herniated|"
                r"injured|damaged|hurt|been enough|been sufficient) "
            ),
            (
                r"\b(?:regardless|irrespective|independently|independent) of (?:the |any |his |her |this "
                r")?(?:[\w-]+ ){0,3}?<work>"
            ),
            (
                r"\bwould have (?:been|occurred|happened|needed|come|required|progressed|developed)\b[^.;]{0,40}? "
                r"(?:anyway|in any "
                r"event|without (?:the|any)|even if|at the same time|all the same|even without)"
            ),
            (
                r"\b(?:insufficient|inadequate|not enough|too (?:little|brief|slight|minor|low|short)) (?:an? "
                r")?(?:\w+ )?"
                r"(?:exposure|force|mechanism|trauma|dose|impact|event)?\b[^.;]{0,40}?\bto (?:have )?(?:\w+ )?(?:caus|"
                r"contribut|produc|aggravat|injur|explain|account|damag)\w*"
            ),
            (
                r"\b(?:nothing of (?:the|that) (?:sort|kind)|no such thing) (?:had |has )?(?:\w+ )?(?:taken place|"
                r"happened|occurred)"
            ),
            (
                r"\bnot (?:an? |the |any )?(?:\w+ )?(?:component|manifestation|sequela|complication|result|"
                r"consequence|residual|"
                r"occupational disease)s? (?:of|arising|from)\b"
            ),
            (
                r"\bnot (?:an? )?(?:work|job|industrial|compensable|Gillette)[- ]?(?:related |type )?(?:injury|one|"
                r"condition|matter)\b"
            ),
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
        version=3,
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
"""Rules on other origins."""
