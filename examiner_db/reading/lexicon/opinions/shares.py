"""Opinions on the division of a disability: a share for something else, or all of it for the injury."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_PART = (
    r"(?:(?:[1-9]\d?|(?:\w+-)?(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|"
    r"three|four|six|seven|"
    r"eight|nine))(?:%| percent)|(?:one[- ]|a |the other )?half|(?:one[- ]|two[- ]|a )?thirds?|(?:one[- ]|"
    r"three[- ]|a |about one )?"
    r"(?:quarter|fourth|fifth|tenth)s?|(?:a |some |the |one )(?:portion|part|share)|halves|thirds)"
)
_WHOLE = r"(?:all|the whole|the entirety|the entire|every bit|the full amount|each point)"
_LOSS = (
    r"(?:disability|impairment|rating|loss|depression|condition|need|award|total|permanency|it|this|"
    r"hypertension|problem|liability)"
)
_ELSE = (
    r"(?:<afar>|pre-?existing|prior|previous|earlier|non-?industrial|nonindustrial|other (?:factors|causes|"
    r"sources|injuries)|another|"
    r"what came before|risk factors?|(?:the |an? )?(?:19|20)\d\d \w+|(?:the )?(?:first|second|earlier|older) "
    r"(?:injury|accident|claim))"
)

SHARES: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.apportionment.whole",
        meaning="All of the disability is the injury's, and nothing is taken off.",
        patterns=(
            (
                r"\b(?:declin\w+|refus\w+|would not|did not|not|unwilling|saw no (?:reason|need)|no reason|improper|"
                r"wrong|inappropriate) (?:to )?"
                r"(?:make any |any )?(?:apportion|subtract|deduct|parcel out|divide|allocate|carve)\w*(?! "
                r"(?:between|the impairment between))"
            ),
            (
                r"\b(?:no|any(?= apportionment (?:was|is) un)|against|ruled out|rejected|without|nor|not subject to|"
                r"not warrant|abandon\w+(?: the| his)?|"
                r"withdr[ae]w(?: the| his| her)?) (?:\w+ )?(?:basis for |evidence (?:for|of) |ground[s]? (?:on "
                r"which|for) |room for )?(?:an? |any )?"
                r"apportionment\b"
            ),
            (
                r"\bapportionment (?:to [\w ,'-]{3,60}? )?(?:was|is|were|would be) (?:not|ruled out|improper|"
                r"unwarranted|inappropriate|"
                r"unjustified|rejected|speculative|impermissible|out of place)"
            ),
            (
                r"\b"
                + _WHOLE
                + r" (?:of )?(?:the |his |her |this )?(?:(?!body\b|person\b)[\w'-]+ ){0,4}?"
                + _LOSS
                + r"\b[^.,;]{0,40}? (?:to|from|industrial|product|"
                r"result|due|caused)\b(?![^.;]{0,30}(?:<afar>|natural))"
            ),
            (
                r"\b(?:attribut\w+|assign\w*|ascrib\w+|charg\w+|allocat\w+) (?![^.;]{0,60}(?:<afar>|natural))(?:all|"
                r"the whole|the entire\w*|everything)\b"
            ),
            (
                r"\b(?:wholly|entirely|totally|completely|fully|exclusively|solely|100 percent|100%) (?:and \w+ "
                r")?(?:industrial|work-related|"
                r"due to|the (?:outcome|result|product|consequence) of|attributable|caused by|the injury's|"
                r"occupational)\b"
                r"(?! (?:<elsewhere>|the (?:prior|earlier|natural)))"
            ),
            r"\b(?:nothing|none(?: of [\w' ]{3,40})?|no part|no share|no portion|no percentage|not any) "
            r"(?:[\w'-]+ ){0,4}?(?:to|for) (?:the |his |her |"
            r"an? )?(?:\w+ )?"
            + _ELSE
            + r"|\b(?:[Nn]othing|[Nn]one) (?:to|for) (?:the |his |her )?(?:earlier|prior|previous|old)\b",
            (
                r"\bcharge\w* none\b|\bno contribution from\b|\bwithout (?:any )?(?:deduction|contribution|"
                r"subtraction|offset)\b"
            ),
            r"\b(?:bore|bears|carried|carries) the (?:entire|whole|full) (?:load|burden|responsibility)\b",
            (
                r"\b(?:second|first|earlier|prior|previous|later|(?:19|20)\d\d) (?:injury|accident|claim|event|"
                r"episode)\b(?: [\w'-]+){0,2}? "
                r"(?:had |has )?(?:contributed nothing|played no (?:part|role)|added nothing|had no (?:part|"
                r"role|share)|left no (?:\w+ )?"
                r"(?:disability|impairment|residuals?))"
            ),
            (
                r"\b(?:laminectomy|fusion|surgery|strain|injury|accident)\b (?:\w+ )?had left no (?:\w+ "
                r")?(?:disability|impairment|residual)"
            ),
            (
                r"\bnot (?:been )?independently disabling\b|\bno evidence (?:by|on|with) which to justify the "
                r"apportionment"
            ),
            (
                r"\bno (?:legal|medical|legal or medical|factual)? ?(?:grounds?|basis|reason) (?:on which|for|"
                r"to)[^.;]{0,60}\bapportion"
            ),
            (
                r"\bno (?:\w+ )?(?:contribut\w+|role) (?:by|from|of|to) (?:age|weight|obesity|genetics|any other)\b|"
                r"\bno longer (?:\w+ )?that "
                r"(?:age|weight|smoking|degenerat\w+)\b"
            ),
        ),
        examples=(
            "declined to apportion",
            "saw no basis for apportionment",
            "apportionment to age was improper",
            "attributed the whole of it to the fall",
            "the loss was wholly industrial",
            "nothing to the earlier injury",
            "the 2003 accident had contributed nothing",
        ),
        refuses=("apportioned a third to age", "the earlier injury contributed a fifth"),
        issue=Issue.APPORTIONMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.apportionment.share",
        meaning="A share of the disability belongs to something else.",
        patterns=(
            (
                r"\b(?:"
                + _PART
                + r")(?:,? no more,?)?(?: of (?:[\w'-]+ ){1,9}?| (?:[\w-]+ )??)(?:(?:should|must|was|is|were|to) "
                r"(?:be )?)?(?:\w+ )?(?:"
                r"attribut\w+|apportion\w+|assign\w+|ascrib\w+|allocat\w+|due|owed|charg\w+|to|for|from|"
                r"result\w*|caused)(?: to| by| from)? "
                r"(?:[\w'-]+ ){0,5}?" + _ELSE
            ),
            (
                r"\b(?:apportion|split|divid|allocat|distribut|assign)\w* (?:[\w'-]+ ){0,7}?(?:evenly|equally|"
                r"in (?:half|halves|thirds|"
                r"quarters)|half and half|\d\d?/\d\d?|fifty-fifty)"
            ),
            r"\bshould be (?:divided|split|shared|allocated) (?:evenly|equally|between)",
            (
                r"\b(?:apportion|assign|attribut|allocat|ascrib|charg|put)\w* (?:\w+ )?(?:"
                + _PART
                + r")(?: [\w'-]+){0,8}? to "
                r"[^.;]{0,80}?\b(?:and|with) (?:the )?(?:" + _PART + r"|remain\w+|balance|rest|other)\b"
            ),
            (
                r"\b(?:contribut\w+|responsible for|accounts? for|accounted for|explain\w*|caus\w+) (?:\w+ "
                r")?(?:about |roughly |approximately |"
                r"only |for )?" + _PART + r"\b(?! (?:to|chance))"
            ),
            r"<afar>(?:,? [\w'-]+){0,6}? (?:account\w*|contribut\w+|was responsible|were responsible|is "
            r"responsible) (?:for |to )?(?:[\w'-]+ ){0,6}?" + _PART,
            (
                r"\b(?:[Oo]nly|no more than|but|just|merely) (?:about )?"
                + _PART
                + r"(?: of (?:[\w'-]+ ){1,8}?| )(?:stem\w*|result\w*|flow\w*|"
                r"deriv\w+|is|was|comes|due|attribut\w+)\b"
            ),
            r"\b(?:apportionment|allocation) of (?:[\w'-]+ ){0,3}?" + _PART,
            r"\b(?:apportioned|apportions|apportioning|allocated) (?:[\w'-]+ ){0,6}?"
            + _PART
            + r"(?: [\w'-]+){0,6}? (?:to|on)\b",
            r"\b(?:portion|part|share) of (?:the |his |her )?(?:[\w'-]+ ){0,4}?(?:due|attributable|owing|"
            r"belong\w*|related) to (?:[\w'-]+ ){0,4}?" + _ELSE,
            (
                r"\b(?:taken out of|subtract\w*|deduct\w*|carved? (?:out|off)|remov\w+|separat\w+ out|taken "
                r"(?:off|away)) (?:of )?(?:[\w'-]+ ){0,7}?"
                r"(?:" + _PART + r"|total|portion|share|prior|pre-?existing|rating|disability)"
            ),
            r"\b\d\d/\d\d\b[^.;]{0,30}(?:in favor of|to|for|between)\b",
            r"\b(?:reduc|lower|cut|discount)\w* (?:the |his |her )?(?:[\w-]+ ){1,4}?by (?:about )?"
            + _PART
            + r"[^.;]{0,40}?\b(?:prior|pre-?existing|earlier|previous|non|<afar>)",
            r"\ball but " + _PART + r"[^.;]{0,30}(?:prior|pre-?existing|non)",
            r"\b(?:smaller|less|lower) by (?:"
            + _PART
            + r")|\bestimate of the share\b|\bin (?:halves|thirds|quarters)\b",
            _PART + r" of (?:[\w'%.-]+ ){1,9}?(?:pre-?existed|pre-?dated|antedated|(?:existed|was (?:already "
            r")?(?:there|present)"
            r"|had been (?:there|present)) (?:before|prior to)) (?:the |his |her |this |that )?(?:[\w'-]+ "
            r"){0,3}?<work>",
            _PART
            + r"(?: of [\w' ]{3,40})? (?:non-?industrial|nonindustrial|pre-?existing|non-?work\w*)\b(?! causation)",
            r"\b(?:half|a third|a quarter|a fifth|"
            + _PART
            + r") (?:[\w'-]+ ){0,5}?(?:should be )?(?:attributed|apportioned|assigned|allocated|charged) to "
            r"(?:it|them|that)\b",
            r"\b(?:half|one-half) (?:to|for) each\b|\b(?:was|were|is) "
            + _PART
            + r" (?:due|attributable|owing) to [^.;]{3,50} and "
            + _PART,
        ),
        examples=(
            "a third of it should be assigned to age",
            "split the disability equally",
            "obesity accounts for twenty percent of the loss",
            "only five percent of the loss stems from the fall",
            "an apportionment of half of it to genes",
            "the award should be smaller by a third",
            "80 percent nonindustrial",
        ),
        refuses=("declined to apportion", "12 percent of the body"),
        version=2,
        issue=Issue.APPORTIONMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
)
"""Rules on shares."""
