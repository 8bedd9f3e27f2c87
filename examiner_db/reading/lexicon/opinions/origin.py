"""Opinions on where a condition comes from: the work's doing in plain verbs and nouns."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_BUT_OLD = r"(?![^.;]{0,40}(?:temporar|transient|short-lived|for a time|briefly))"
_NOT_FIRST = r"(?!(?:not|nor|and|or|but|no|never|any|caused|unrelated|nothing)\b)"
ORIGIN: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.doing",
        meaning="The work or the accident did it, in plain verbs and nouns.",
        patterns=(
            (
                r"<toil>(?: [\w'/,-]+){0,8}?,? (?:had |has |have |did |could and did |must have |undoubtedly |"
                r"clearly |probably |"
                r"likely )*(?:produced|brought (?:about|on)|ruptured|tore|torn|herniated|injured|damaged|hastened|"
                r"triggered|led to|gave rise to|turned|combined with|worsened|necessitated)\b"
                r"(?! (?:nothing|no\b|none|only|for (?:only|none|nothing)))" + _BUT_OLD
            ),
            (
                r"<toil>(?: [\w'/,-]+){0,8}?,? (?:had |has |have |did |could and did |must have |undoubtedly |"
                r"clearly |probably |"
                r"likely )*(?:cost|explain(?:ed|s)|account(?:ed|s) for|set (?:off|in motion)|broke|fractured|"
                r"activated|"
                r"awakened|lit up|accelerated|aggravated|exacerbated|provoked|inflamed|precipitated|intensified)\b"
                r"(?! (?:nothing|no\b|none|only|for (?:only|none|nothing)))" + _BUT_OLD
            ),
            (
                r"<toil>(?: [\w'/,-]+){0,6}?,? (?:was|were|is|are|had been|remained|remains|to be|constituted|became|"
                r"represented)(?:,? (?:\w+ly|more probably than not|more likely than not|in part))*,? (?:a|an|"
                r"the|one|to|"
                r"explanation|responsible)(?: (?!temporary|minor|negligible)[\w-]+){0,3}? ?(?:cause|trigger|"
                r"reason|source|"
                r"origin|culprit|explanation|straw|blame|factor|contributor|precipitant|responsible|for|"
                r"contribution|enough)\b"
            ),
            (
                r"\b(?:an?|the|as|its|not|but|and) (?:direct |natural |\w+ ){0,2}?(?:sequela|consequence|"
                r"product|outgrowth|result|"
                r"manifestation|component|complication|by-product|extension|culmination)e?s? of (?:the |his |"
                r"her |an? |that |this |years of )?"
                r"(?:(?!not\b|pre-?exist|degen|prior|old\b|natural)[\w'-]+ ){0,5}?<toil>"
            ),
            (
                r"\b(?:flow(?:s|ed|ing)?|deriv(?:es|ed|ing)|stem(?:s|med|ming)?|grew out|originat(?:es|ed|ing)|"
                r"root(?:s|ed)|arose|arises|dat(?:es|ed|ing)|results?|resulted) (?:\w+ly )?(?:from|of|in|back "
                r"to) (?:the |his |her |an? )?(?:" + _NOT_FIRST + r"[\w'-]+ ){0,5}?<toil>"
            ),
            r"\b(?:its|their) origins? in (?:the |his |her )?(?:[\w'-]+ ){0,5}?<toil>",
            (
                r"(?<!non-)(?<!not )\b(?:industrial|occupational|work-related|service-connected) in (?:origin|nature|"
                r"causation)\b"
            ),
            r"\bacute (?:\w+ )?injury (?:on|in|upon)(?: \[sic\])? top of\b",
            (
                r"\b(?:attribut\w+|ascrib\w+|trac(?:ed|ing|es)|link\w*|relat(?:ed|es|ing)|connect\w*|tied|"
                r"assign\w*|laid|"
                r"credit\w*|attribute|relate) (?!to\b|no\b|none\b|nothing\b)(?:(?!nothing\b|none\b|no\b|had\b|"
                r"has\b|was\b|were\b|is\b|that\b|and\b|"
                r"capable|able\b)[\w'/,-]+ ){1,10}?to "
                r"(?:the |his |her |an? |this |that )?(?:<alone>(?!prior|earlier|previous|old\b|non|degenerat|"
                r"natural|aging|"
                r"age\b|personal\b)[\w'/-]+ ){0,4}?(?:<toil>|work|injury|accident)(?! (?:elsewhere|at home|in "
                r"the (?:gym|yard)))"
            ),
            (
                r"\b(?:blam(?:ed|es|ing)|held|implicat\w+|found) (?:the |his |her )?(?:[\w-]+ ){0,3}?<toil>(?: "
                r"(?:for|in|as|"
                r"responsible|accountable|to blame|at fault)\b|$|\.)"
            ),
            (
                r"\b(?:supported|establish\w*|found|confirm\w+|sustained|evidence of) (?:an? |the )?(?:\w+ )?"
                r"(?:compensable|industrial|work-related|occupational|Gillette) (?:\w+ )?(?:injury|disease|"
                r"condition|exposure)"
            ),
            (
                r"\b(?:hasten(?:ed|ing)|accelerat(?:ed|ing)|(?<!temporarily )aggravat(?:ed|ing)|worsen(?:ed|"
                r"ing)|speeded|lit up|awaken\w*) (?:an? |the |his |her )?"
                r"(?:[\w'-]+ ){0,4}?(?:inherited|pre-?existing|underlying|degenerative|natural|arthrit\w+|"
                r"latent|dormant|"
                r"congenital|prior|previously)"
            ),
            (
                r"\b(?:pre-?existing|inherited|congenital|dormant|underlying|latent|degenerative|previously "
                r"asymptomatic) "
                r"(?:[\w'-]+ ){0,4}?(?:was|were|had been|is) (?:\w+ )?(?:hastened|accelerated|aggravated|"
                r"worsened|lit up|"
                r"awakened|made (?:worse|symptomatic)|exacerbated|activated)"
            ),
            (
                r"\bextend(?:s|ed)? to (?:(?:and|or) includes? )?(?=the |an? |his |her )|\b(?:an?|the) occupational "
                r"disease\b"
            ),
            r"\b(?:more (?:probably|likely) than not),? (?:they|it|that was|this was)? ?(?:did|was|were)\b",
            r"\b(?:made|rendered) (?:it|the (?:[\w-]+ ){1,5}?|his (?:\w+ ){1,4}?|her (?:\w+ ){1,4}?) ?(?:worse|"
            r"symptomatic|painful)\b" + _BUT_OLD,
            (
                r"\b(?:traumatically induced|of traumatic origin|traumatic in (?:nature|origin)|post-?traumatic(?! "
                r"stress)|acute "
                r"and traumatic)\b"
            ),
            (
                r"\b(?:this was|that was|it was|exactly|precisely) (?:exactly |precisely )?what (?:had "
                r")?(?:taken place|"
                r"happened|occurred)\b"
            ),
            (
                r"\b(?:contribut\w+ (?:(?:substantially|significantly|materially|directly|in (?:large|great|"
                r"some) (?:part|"
                r"measure)|more than [\w-]+ percent) )*(?:to|toward|in)) (?:the |his |her |this )?(?:[\w'-]+ ){0,4}?"
                r"(?:<ill>|death|need)"
            ),
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
        version=4,
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
"""Rules on origin."""
