"""Opinions on the end of healing, in the words that are not the statute's: still mending, or as good as it will be."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_END = (
    r"(?:MMI|[Mm]aximum [Mm]edical [Ii]mprovement|maximal medical improvement|permanent and stationary(?: status)?|"
    r"P&S(?: status)?|end medical result|(?:medical )?end result|healing plateau|plateau)"
)

HEALING: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.mmi.still_healing",
        meaning="Healing goes on: not stable, more to be expected, or the end declared too soon.",
        patterns=(
            (
                r"\b[Uu]ntil\b[^;]{5,120}?\b(?:could|would|can|should|was|is) not (?:yet |properly |be )*(?:be |"
                r"prepared to |"
                r"willing to )?(?:declared?|found|find|reach\w*|say|certif\w+|determined?)"
            ),
            (
                r"\b(?:could|would|can|should) not be (?:\w+ )?(?:declared|found|placed|reached|"
                r"certified)\b[^;]{0,60}?\buntil\b"
            ),
            (
                r"\b(?:not|never|nor|yet to|without having|short of|cannot|no finding of) (?:[\w'-]+ ){0,5}?"
                + _END
                + r"\b"
                r"(?! (?:date|until))"
            ),
            _END + r"\b(?: (?!and\b|but\b|that\b)[\w'-]+){0,3}? (?:was|is|has|had|were|could|would|can) "
            r"(?:\w+ )?(?:not|never|yet to)\b",
            _END + r"\b(?: [\w'\u24c6-]+){0,6}? (?:was|is|were|made|been|as) (?:far |much |\w+ly )?(?:too "
            r"(?:soon|early)|premature\w*)",
            (
                r"\b(?:disagree\w*|differ\w*|t(?:ake|ook) issue|rejected|disputed|denied|overruled) (?:with |that )?"
                r"(?:[\w'-]+ ){0,8}?" + _END
            ),
            r"\b(?:retract\w*|withdr[ae]w|rescind\w*|abandon\w*|revers\w+) (?:[\w'-]+ ){0,4}?" + _END,
            (
                r"\b(?:healing|recovery|condition|improvement|convalescence|injury|claim|worker|claimant|"
                r"employee|she|he|it)"
                r"(?:'s condition)? (?:had|has|was|is|were|did|should) (?:\w+ )?not (?:yet |fully |have been |"
                r"been |be |medically "
                r"|become |\w+ )*?(?:finished|finish|complete\w*|stable|stabilized?|stationary|fixed|run its "
                r"course|ended|"
                r"plateaued|closed|ratable)\b"
            ),
            r"\bnot (?:yet )?(?:stable|stabilized|stationary|fixed|permanent)\b",
            (
                r"\b(?:recovery|healing) (?:was|is|remained|remains) (?:still )?(?:incomplete|ongoing|under way|in "
                r"progress)"
            ),
            (
                r"\b(?:still|continu\w+ to) (?:be )?(?:improv\w+|heal\w*|mend\w*|recover\w*|progress\w*|"
                r"recuperat\w+|gain\w*)\b"
            ),
            (
                r"\b(?:healing period|recovery) (?:was |is |were )?(?:still )?(?:running|continu\w+|going on|"
                r"open|under ?way|"
                r"had not|has not|ongoing)\b"
            ),
            r"\broom for (?:\w+ )?(?:\w+ )?improvement\b",
            (
                r"\b(?:further|additional|more|significant|continued|substantial|material|functional) (?:\w+ )?"
                r"(?:recovery|improvement|healing|gains?|progress)\b(?: [\w'-]+){0,4}? (?:could|can|was|is|to|"
                r"may|were|might|"
                r"should|would)"
                r" (?:\w+ )?(?:be )?(?:anticipated|expected|likely|achieved|gained|foreseen|possible|probable|had)\b"
            ),
            (
                r"\b(?:anticipat\w+|expect\w*|predict\w*|foresaw|foresees?|look\w* for|yield|bring|produce|hold "
                r"promise of)"
                r" (?:\w+ ){0,2}?(?:further |additional |more |continued |significant |material |substantial "
                r")*(?:improvement|"
                r"recovery|gains?)\b"
            ),
            r"\b(?:chang|shift|fluctuat|evolv)ing (?:[\w-]+ ){0,3}?from (?:one )?(?:month|week|visit|day)",
            (
                r"\bcould not (?:yet )?be rated\b|\btoo (?:soon|early) (?:to rate|for (?:a )?rating)\b|"
                r"\bprematurely (?:closed|rated)\b"
            ),
            r"\bnot (?:have been|be|yet be) closed\b|\bclos\w+ (?:was|were|is) premature",
            r"\b(?:remain\w*|still|continu\w* to be) (?:with)?in (?:his|her|the|a) healing period\b",
        ),
        examples=(
            "remained within her healing period",
            "until the graft took, maximum medical improvement could not be declared",
            "she had never attained MMI",
            "the finding of MMI was made too soon",
            "her healing had not yet finished",
            "the knee was still improving",
            "there was room for further improvement",
            "further recovery could be expected",
            "withdrew his finding of MMI",
        ),
        refuses=("the healing period ended", "she attained MMI", "her healing was complete"),
        version=2,
        issue=Issue.MMI,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.mmi.no_more",
        meaning="Healing is at its end: stable, nothing more to gain, as good as it will be.",
        patterns=(
            (
                r"\b(?:no|nor any|without(?: any)?) (?:further |additional |more |significant |material |"
                r"substantial |lasting )*"
                r"(?:\w+ )?(?:recovery|improvement|healing)\b"
            ),
            (
                r"\bno (?:further |other )?(?:treatment|care|therapy|surgery) (?:likely |expected |that would |"
                r"which would |able )"
                r"(?:to )?(?:bring|improve|yield|produce|restore|help)"
            ),
            (
                r"\bas (?:good|well|far|recovered|healed) as (?:\w+ )?(?:was|is|were) (?:\w+ )?(?:going to|likely "
                r"to|able to)"
            ),
            (
                r"\bnothing (?:further|more|else|additional) (?:\w+ )?(?:could|can|remained to|was to) be "
                r"(?:offered|done|gained)"
            ),
        ),
        examples=(
            "no further recovery was in prospect",
            "was as good as he was likely to get",
            "nothing more could be offered",
        ),
        refuses=("further recovery was likely",),
        issue=Issue.MMI,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.mmi.settled",
        meaning="The end of healing, in other words than those of the statute.",
        patterns=(
            _END + r"\b(?: [\w'-]+){0,4}? (?:reached|attained|achieved|arrived|at hand|come)\b",
            r"\b(?:put|set|plac\w+|fix\w*|dat\w+|declar\w+|designat\w+|certif\w+|found|gave|giv\w+|assign\w*|mark\w*|"
            r"confirm\w*|second\w*|adopt\w*|concurr\w* (?:in|with)|regard\w*|consider\w*|deem\w*) "
            r"(?:[\w',.\u24c5\u24c6-]+ ){0,7}?" + _END + r"(?! (?:until|later|in the future))",
            (
                r"\b(?:put|set|plac\w+|fix\w*|dat\w+|designat\w+|declar\w+|gave|mark\w*) (?:[\w',.-]+ "
                r"){0,7}?(?:end|close|"
                r"conclusion|completion|termination) of (?:the |her |his )?(?:healing|recovery)(?: period)?"
            ),
            (
                r"\b(?:healing|recovery|convalescence)(?: period)? (?:was|is|were|had been|had|has|has been|to "
                r"be|as) (?:\w+ )?"
                r"(?:complete\w*|over|ended|finished|at an end|concluded|run its course|plateaued|levell?ed off)"
            ),
            (
                r"\b(?:stationary|stable|fixed|permanent) and (?:ready for rating|ratable|stationary|stable|fixed|"
                r"ripe for)"
            ),
            r"\bready (?:for rating|to be rated|for claim closure|for closure)\b|\bripe for (?:rating|closure)",
            (
                r"\b(?:condition|injury|knee|shoulder|back|claimant|employee|she|he|applicant) (?:was|is|were|had "
                r"become|as) (?:now |"
                r"medically |then )*(?:stable|stabilized|stationary|static|fixed)\b"
            ),
            (
                r"\b(?:gave|issued|render\w*|perform\w*) (?:a |his |her )?(?:final )?permanency (?:evaluation|"
                r"report|rating|finding)"
            ),
            (
                r"\b(?:reach\w*|attain\w*|achiev\w*|come to|came to|at) (?:a |an |the |her |his )?(?:\w+ )?(?:end "
                r"(?:result|point)|"
                r"plateau|point of maximum)"
            ),
            (
                r"\bmedically (?:stationary|stable)\b|\b(?:condition|injur\w+|symptoms) (?:had|has|have) (?:\w+ "
                r")?(?:stabilized|plateaued|levell?ed off)\b"
            ),
        ),
        examples=(
            "was medically stationary",
            "her condition had stabilized",
            "set the healing plateau at ten months",
            "designated May 3 as the end of the healing period",
            "recovery was complete",
            "stationary and ready for rating",
            "that MMI had long ago been attained",
        ),
        refuses=("was not in station", "the healing went on", "her position was permanent"),
        version=2,
        issue=Issue.MMI,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
    OpinionRule(
        id="opinion.mmi.over",
        meaning="The injury had healed by a day or within a time, or recovery is full: healing is at its end.",
        patterns=(
            (
                r"\b(?:strain|sprain|contusion|injur\w+|aggravation|exacerbation|effects|one|"
                r"conditions?)\b[^;.]{0,40}? "
                r"(?:resolved|healed|subsided|ceased)(?: completely| fully)? (?:by|within|as of|no later than|in|"
                r"after|on) "
                r"(?:\w+ )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|\d+) (?:to \w+ "
                r")?(?:days|"
                r"weeks|months)|(?:the )?(?:end|summer|spring|fall|winter|date|time)\b|January|February|March|April|"
                r"May|June|July|"
                r"August|September|October|November|December|\d{4})"
            ),
            (
                r"\b(?:fully|completely|entirely) (?:\w+ )?recovered\b|\b(?:made|had|achieved) a (?:full|complete) "
                r"recovery\b"
            ),
        ),
        examples=(
            "a lumbar strain which resolved within three months",
            "a temporary injury which had resolved by December 31, 2018",
            "had fully recovered from the injury",
        ),
        refuses=("a lumbar strain which had not ended", "the dispute was resolved in May", "recovered damages"),
        issue=Issue.MMI,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
    ),
)
"""Rules on healing."""
