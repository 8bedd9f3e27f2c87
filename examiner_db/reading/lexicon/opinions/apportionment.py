"""Opinions on the shares of a disability that go to the injury and to other causes."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_FRACTION = (
    r"(?:(?:[1-9]\d?|(?:\w+-)?\w+)(?:%| percent)|(?:one[- ])?half|(?:one|two)[- ]thirds?|(?:one|three)[- "
    r"](?:quarter|fourth)s?|"
    r"(?:a|one|some) (?:portion|part))"
)

APPORTIONMENT: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.apportionment.other",
        meaning="A share of the disability goes to other causes.",
        patterns=(
            (
                r"\bapportion\w*<thing>(?P<value>\d{1,3}(?:%| percent))<thing>(?:to|due to|"
                r"for) (?:[\w'-]+ ){0,5}?(?:non-?industrial|pre-?existing|degenerat\w+|prior|other|previous|"
                r"earlier|underlying|natural|congenital|age|another|obesity|arthritis)"
            ),
            (
                r"\bapportion(?:ed|s|ing)? (?:[\w'-]+ ){0,4}?to (?:an? |the )?(?:[\w'-]+ ){0,2}?(?:non-?industrial|"
                r"pre-?existing|degenerat\w+|underlying|congenital)"
            ),
            (
                r"\b(?P<value2>\d{1,3}(?:%| percent)|(?:one[- ])?half|one[- ]third|two[- ]thirds|three[- ]quarters|"
                r"(?:one|a) (?:quarter|third|portion|part)|<share>)\b(?: of (?:[\w'%.-]+ ){1,9}?| )(?:(?:should "
                r"be|is|was|were|be|"
                r"must be|to be) )?(?:(?:apportion|attribut|allocat|ascrib)\w+|due)? ?(?:\w+ )?to (?:[\w'-]+ ){0,4}?"
                r"(?:<elsewhere>|other (?:factors|causes)|(?:factors|causes|conditions) other than|(?:the |an? "
                r")?(?:\w+ )?(?:19|20)\d\d (?:[\w-]+ ){0,2}?(?:event|"
                r"accident|injury|claim|surgery))"
            ),
            (
                r"\b(?:carved out|deducted|subtracted|set aside) (?:[\w-]+ ){0,3}?(?P<value3>one[- ]half|half|one[- "
                r"]third|<share>)\b"
            ),
            (
                r"\b(?:attribut|apportion|allocat|ascrib)\w* (?:\w+ )?(?P<value9>" + _FRACTION + r")(?: of "
                r"(?:[\w'-]+ ){1,7}?| )to "
                r"[^;.]{0,90}?\b(?:and|with) (?:the )?(?:" + _FRACTION + r"|remain\w+|balance|rest|other)\b"
            ),
            (
                r"\bapportionment (?:of (?:[\w'-]+ ){1,6})?(?:was|is|were) (?:\w+ )?(?:indicated|warranted|"
                r"appropriate|"
                r"applicable|necessary|called for|in order|proper)"
            ),
            r"\bdue to (?:any )?other (?:factors|causes)\b",
            (
                r"(?P<value4>\d{1,3}(?:%| percent)) (?:\w+ ){0,4}?(?:to|due to|"
                r"attributable to) (?:[\w'-]+ ){0,4}?(?:non-?industrial|pre-?existing|degenerat\w+|prior)"
            ),
        ),
        examples=(
            "one half should be apportioned to the 1999 event",
            "carved out one-half for age",
            "apportioned 80% to degenerative disease",
            "apportioned half of it to a pre-existing condition",
        ),
        refuses=("apportionment was not addressed",),
        version=2,
        issue=Issue.APPORTIONMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.apportionment.none",
        meaning="All of the disability goes to the injury.",
        patterns=(
            (
                r"\b(?:no|without(?: any)?|not (?:subject to|warrant)) (?:\w+ )?(?:basis for )?apportionment(?! "
                r"(?:was|were) (?:discussed|addressed|mentioned))"
            ),
            (
                r"(?:100(?:%| percent)|entirely|solely|wholly) (?:\w+ )?(?:attributable to|due to|the result of|"
                r"caused by|related to|to) (?:the |his |her |this )?(?:\w+ ){0,3}<work>"
            ),
        ),
        examples=(
            "9% impairment without apportionment",
            "solely attributable to the work injury",
        ),
        refuses=("apportionment of 20% to age",),
        issue=Issue.APPORTIONMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
