"""The lexicon of outcomes: what an order does to a decision below, and what it gives or refuses whom."""

from enum import StrEnum, auto

from examiner_db.vocabulary import Outcome

FLIPPED = {
    Outcome.CLAIMANT_WON: Outcome.CLAIMANT_LOST,
    Outcome.CLAIMANT_LOST: Outcome.CLAIMANT_WON,
}
"""The win of the other side."""


def united(seen: set[Outcome]) -> Outcome:
    """One side, or mixed where both are seen."""
    return Outcome.MIXED if len(seen) > 1 else next(iter(seen), Outcome.UNCLEAR)


class Disposition(StrEnum):
    """What a reviewing body does with the decision below."""

    AFFIRMED = auto()
    REVERSED = auto()
    VACATED = auto()
    REMANDED = auto()
    MODIFIED = auto()
    DISMISSED = auto()
    REINSTATED = auto()


_UNDOES = frozenset({Disposition.REVERSED, Disposition.VACATED, Disposition.REMANDED})
_KEEPS = frozenset({Disposition.REINSTATED, Disposition.AFFIRMED})


def disturbs(done: frozenset[Disposition]) -> bool:
    """Whether what a lower level said no longer stands: reversed or sent back, and nothing of it kept."""
    return bool(done & _UNDOES) and not done & _KEEPS


def upholds(done: frozenset[Disposition]) -> bool:
    """Whether the decision below stands whole."""
    return Disposition.AFFIRMED in done and done <= {Disposition.AFFIRMED, Disposition.DISMISSED}


_OF_REVIEW = (
    r"(?:[\w'-]+ ){0,3}?(?:reconsideration|removal|rehearing|re-?argument|review|writs?|certiorari|mandamus|leave|"
    r"allowance of appeal|transfer|relief|reversal|judgment|appeal|reasons)\b"
)
"""For what one asks who seeks review; a request for benefits or treatment that is denied keeps no decision below."""

DISPOSITIONS: tuple[tuple[Disposition, str], ...] = (
    (
        Disposition.REMANDED,
        (
            r"\b(?:remand(?:ed|s)?|(?-i:REMANDING)|recommit(?:ted|s)?)\b|\breturn(?:ed|s)?\b[^.;]{0,40}? to the "
            r"(?:trial|WCJ|WCLJ|hearing|arbitrator|district office|commissioner|secretary|agency|administrator|ALJ|"
            r"judge|"
            r"administrative law judge|compensation judge|referee|deputy)|\breferred back\b|\bremanding (?:the|"
            r"this) (?:case|"
            r"matter|action|claim)|\b(?:matter|case|claim|proceeding)s?(?: (?:is|are|be))?(?: hereby)? remitted\b|"
            r"\bremit(?:s|ted|ting)? (?:the|this) (?:matter|case|claim|proceeding)|"
            r"\b(?:sentence four|fourth sentence) of\b|\brestored to the "
            r"(?:trial|hearing) calendar"
        ),
    ),
    (Disposition.VACATED, r"\b(?:set(?:s|ting)? aside|vacat(?:e|ed|es)|(?-i:VACATING))\b"),
    (
        Disposition.REVERSED,
        (
            r"\bgrant (?:the |relator's )?(?:requested |request for an? )?writs?\b|\b(?:revers(?:e|ed|es|al)|"
            r"(?-i:REVERSING)|rescind(?:ed|s)?|annul(?:led|s)?|overturn(?:ed|s)?|quash(?:ed)?)\b"
        ),
    ),
    (
        Disposition.MODIFIED,
        (
            r"\b(?:is|are|be|hereby|must be|and|as|we|therefore|accordingly|unanimously),? (?:hereby )?"
            r"(?:modif(?:y|ied)|amend(?:ed)?)\b|\A\W*modified\b|\bmodifies\b|"
            r", modified, (?:on|in|so|to)\b|\b(?-i:MODIFIED|MODIFYING|AMENDED)\b"
        ),
    ),
    (
        Disposition.REINSTATED,
        (
            r"\b(?:and|we|hereby|is|are|be|must be)(?: hereby)? reinstat(?:e|ed|es)\b(?! (?:pending|until))|"
            r"\bremand\w*[^.;]{0,80} (?:to|for|with (?:instructions|directions?) (?:to|for|that))(?: the)?"
            r"(?: \w+){0,3}? reinstat(?:e|ement|ing)\b"
        ),
    ),
    (
        Disposition.AFFIRMED,
        (
            r"\b(?:affirm(?:s|ed|ance)?|(?-i:AFFIRMING)|uphold(?:s)?|upheld)\b|"
            r"\b(?:award|decision|order)s?\b[^.;]{0,80} (?:is|are) (?:hereby )?adopted\b|"
            r"\bsustain(?:s|ed)?\b(?! (?:an?|his|her|any)\b|[^.;]{0,30}\binjur)|"
            rf"\b(?:petitions?|requests?|applications?|appeals?)(?! for (?!{_OF_REVIEW}))"
            r"[^.;]{0,160}\b(?:is|are|be) (?:hereby )?(?:denied|dismissed)|"
            r"\bdismiss(?:es)? (?:the |this )?(?:appeals?|petitions?)\b|\bappeals? dismissed\b|"
            r"\bdeny (?:the )?(?:petitions? (?:for )?)?(?:reconsideration|review|removal)|"
            r"\b(?:deny|(?-i:DENYING)) (?:the |relator's )?(?:requested |request for an? )?writs?\b|"
            r"(?-i:DENYING (?:THE )?(?:PETITIONS? FOR )?(?:RECONSIDERATION|REMOVAL|REVIEW))|"
            r"\bremains? in (?:full )?(?:force|effect)|"
            r"\b(?:decisions?|orders?|awards?|judgments?|findings?) (?:must |will |shall |therefore )?stands?\b|"
            r"\b(?:left|remains?) undisturbed\b|\b(?:declines? to|we do not) disturb\b(?! [^.;]{0,60}\b(?:where|when|"
            r"if|unless|so long as)\b)"
        ),
    ),
    (Disposition.DISMISSED, r"\bdismiss(?:ed|es)?\b"),
)
"""Words of an order and what they do; participles in -ing only describe, but in a title they are the order."""

_UNDO = r"(?:revers(?:e|ing|al)|vacat(?:e|ing|ur)|remand(?:ing)?|set(?:ting)? aside|modify|overturn|rescind|annul)"
_UNDONE = r"(?:reversed|vacated|remanded|set aside|modified|overturned|rescinded|annulled)"
_REFUSED = (
    r"\b(?:no|not any|nor any|without) (?:[\w-]+ )?(?:basis|grounds?|reason|cause|need|warrant|occasion|error requiring"
    rf") (?:(?:for|to) )?(?:a )?{_UNDO}\b(?:(?:,|,? or|,? and)(?: to| for)? {_UNDO}\b){{0,3}}|"
    rf"\b(?:cannot|can not|decline[sd]? to|declining to|refus\w+ to|(?:do|does|will) not) {_UNDO}\b"
    rf"(?:(?:,|,? or)(?: to)? {_UNDO}\b){{0,3}}|"
    r"\b(?:(?:arguments?|contentions?|assertions?) that|(?:not|un)[ -]?(?:\w+ )?(?:persuaded|convinced) that) "
    rf"[^.;,]{{0,80}}? (?:should|must|ought to) be {_UNDONE}\b|"
    rf"\bnot (?:\w+ )?(?:require|warrant|justify|merit|compel) (?:a )?{_UNDO}\b|\b(?:un|not )necessary to {_UNDO}\b|"
    rf"\b{_UNDO} (?:is|was|would be) (?:(?:neither|not) (?:\w+ )?(?:required|necessary|warranted|appropriate|needed|"
    r"justified)|unnecessary|unwarranted)\b"
)
"""A reversal or a remand that is refused, in the words that name it."""

TOLD = (
    r"\b(?:which|that|who|and which)(?:,? (?:in turn|in part|had|has|have|also))* (?:affirmed|reversed|vacated|"
    r"modified|denied|granted|sustained|upheld|set aside|dismissed|remanded)(?: in part)?\b|"
    r"\b(?:insofar as|to the extent(?: that)?) (?:it|the \w+) (?:affirmed|reversed|vacated|denied|granted|upheld)\b|"
    r"\b(?:as|previously|earlier) (?:affirmed|amended|corrected|modified) (?:by|on)\b|"
    r"(?:(?<=petition)|(?<=motion)|(?<=request)|(?<=application)) to (?:vacate|modify|set aside|reinstate|reopen|"
    r"reverse|amend|affirm|uphold)\b|"
    r"\bset aside the date\b|\b(?:seeks?|sought|requests?|moved?) to (?:set aside|vacate|modify|reverse|amend)\b|"
    + _REFUSED
)
"""What an order tells of other decisions, of wishes or of what it refuses, which it does not do itself."""

BETWEEN = (
    r"(?:opinion|order|decision|judgment)s? of (?:the )?court of (?:civil )?appeals[^.;]{0,40}(?:vacated|reversed|"
    r"affirmed)[.;]?|board panel (?:memorandum of )?decision is (?:hereby )?rescinded|(?:revers|"
    r"vacat)\w+ the (?:(?:opinion|decision|judgment) of the )?court of (?:civil )?"
    r"appeals'?s?'?(?: (?:opinion|decision))?|court of (?:civil )?appeals(?:'s?)?(?: opinion| decision)? is "
    r"(?:hereby )?(?:vacated|reversed)"
)
"""What a highest court does to the court between; what becomes of the first decision says who won."""

AWARD_DIRECTED = (
    r"\b(?:remand|recommit|return|revers)\w*\b[^.]{0,160}\b(?:(?:for|with (?:instructions|directions) (?:to|for|that))"
    r"(?: the)?(?: \w+){0,3}? (?:benefits be paid|(?:an? )?(?:immediate )?(?:award|payment)s? of|entry of an award|"
    r"(?:an? )?(?:calculation|computation|determination) (?:and (?:payment|award) )?of (?:the )?(?:\w+ )?"
    r"(?:benefits|compensation|amount)|(?:entry of |enter )judgment (?:for|in favor of) (?:the )?(?:plaintiff|"
    r"claimant|employee|insured)|award|pay|enter an award|reinstate|"
    r"(?:entry of )?an order (?:awarding|granting|allowing))|with (?:instructions|directions?) to "
    r"(?:(?!determin|consider|hear|decid|new |find|whether)[^.;]){0,60}?\b(?:pay|award(?:ing benefits)?|allow the|"
    r"accept|reopen the claim|"
    r"authorize|reinstate)|to the (?:department|director|board|insurer|self-insured employer|ALJ) to "
    r"(?:(?:issue|enter) an? (?:\w+ )?order (?:that |which |directing (?:\w+[ -]){1,4}?to )?)?(?:allow|accept|pay|"
    r"award|reinstat|provid)(?:e?s?|ing)|to (?:the |its |[A-Z]\w+ )?(?:self-insured )?(?:insurer|employer|carrier|SAIF)"
    r"(?: Corporation)? for (?:acceptance|processing)(?: and (?:acceptance|processing))?)\b"
)
"""Sent back, but only to give the claimant what is due."""

PART_AWARDED = (
    r"\b(?:judgment (?:(?:is|shall be|will be) )?(?:hereby )?(?:entered )?(?:in favor of|for)|(?:awards?|"
    r"grants?)) (?:the )?"
    r"(?:plaintiff|claimant)\b[^.;]{0,120}\bbenefits\b[^;]{0,200}?(?:\b(?:thereafter|beyond|amount|any[- ]"
    r"(?:gainful )?occupation)\b[^.;]{0,60}\bremand|\bremand[^.;]{0,120}\b(?:thereafter|beyond|amount|any[- ]"
    r"(?:gainful )?occupation)\b)"
)
"""Benefits awarded for the time that was decided; only what comes after it, or its amount, is sent back."""

LOSS_DIRECTED = (
    r"\b(?:remand|revers)\w*\b[^.]{0,120}\b(?:entry of |enter )judgment (?:for|in favor of) (?:the )?"
    r"(?:defendant|appellant)|\b(?:remand|revers)\w*\b[^.]{0,120}\b(?:dismiss(?:al of|ing)?|deny(?:ing)?|"
    r"terminat(?:e|ing)) "
    r"(?:the |his |her )?(?:claim|complaint|benefits)|"
    r"\b(?:remand|revers)\w*\b[^.]{0,120}\b(?:(?:entry of |enter )?an order|to) (?:affirm|uphold|reinstat)\w* the "
    r"(?:[\w']+ ){0,3}(?:denial|dismissal|disallowance)\b|"
    r"\bremanded to the (?:department|director)\b[^.]{0,60} (?:to|for) [^.]{0,40}\border (?:\w+ )?"
    r"(?:reject|deny|clos|terminat|disallow)ing\b"
)
"""Sent back, but only to end the claim."""

MINISTERIAL = r"\bas modified\b|\bas (?:so )?amended\b|\baffirmed?,? with (?:a )?(?:modification|correction)"
"""Modified and kept: the decision below stands."""

ANEW = (
    r"\banew\b|\bde novo (?:hearing|decision)|\bnew (?:hearing|trial)\b|\bfurther (?:findings|proceedings|development)"
)
"""Sent back to be decided again."""

CLAIMANTS = r"(?:claimant|employee|petitioner|applicant|plaintiff|worker|veteran|appellant)s?"
PAYERS = (
    r"(?:respondent|insurer|employer|carrier|defendant|self-insured employer|administrator|commissioner|"
    r"second injury fund|(?:insurance )?company)s?"
)

OWNED = (
    rf"\b(?P<who>{CLAIMANTS}|{PAYERS})(?:'s|s?')? (?:(?!and\b)[\w-]+ ){{0,4}}?"
    r"(?:request|petition|motion|claim|application|appeal|complaint|attempt|challenge|effort|defense)s?\b"
    rf"(?:(?!\b(?:{CLAIMANTS}|{PAYERS})'s? (?:\w+ ){{0,3}}?(?:motion|petition|request|claim))[^.;]){{0,240}}?"
    r"\b(?:is|are|be|was|were) (?:(?:hereby|therefore|accordingly|otherwise|likewise|also|in all other respects) ?)*"
    r"(?P<done>granted|allowed|approved|denied|dismissed|disallowed|rejected|overruled)\b"
    r"(?! (?:as (?:moot|academic)|without prejudice|in part))"
)
"""A party's wish and what is done with it."""

WON = (
    (
        rf"\b{CLAIMANTS} (?:(?:is|are|was|were|shall be|has|have|also) )?(?:hereby )?(?:entitled to(?! no\b)|awarded|"
        r"prov(?:ed|en)|established|suffered a compensable|sustained (?:a compensable|(?:his|her) burden|"
        r"an? (?:accidental )?injur)|(?:carried|met|satisfied) (?:his|her|the|their) burden|prevails)"
    ),
    (
        rf"\b{CLAIMANTS}(?:, [^,.;]{{3,40}},)? (?:(?:shall )?(?:have and )?recovers? (?:of|from|against)|"
        rf"shall recover)\b"
        rf"|\b{CLAIMANTS} (?:shall have|"
        rf"is entitled to) "
        r"judgment\b|\b(?:claimants? (?:has been|was|is)|but (?:became|has been|was|is)|"
        r"claimants? became) (?:under a )?disab(?:led|ility)\b"
    ),
    rf"\bthat (?:the )?{PAYERS} (?:shall )?pay (?:\w+ )?(?:benefits|compensation|for)\b",
    (
        rf"\b{PAYERS}(?:[/ ]insurer)?(?:,? (?:and )?(?:its |their )?{PAYERS})?,? (?:shall|must|will|(?:is|are) "
        r"(?:hereby )?(?:ordered|directed|required) to|is liable|are liable) (?!have\b|receive\b|take\b|not\b)(?:\w+ )?"
        r"(?:pay|cover|authorize|provide|be (?:liable|responsible)|for|reimburse|furnish|reinstate)"
    ),
    rf"\b{PAYERS} pay to (?:the )?{CLAIMANTS}(?! interest)\b",
    (
        rf"\b{PAYERS} (?:has |have )?(?:failed to|did not|has not|have not|cannot) (?:\w+ )?(?:prov|overc[oa]me|"
        r"establish|meet|sustain|demonstrat|carr|rebut)"
    ),
    (
        r"(?:claim|petition|application|award|appeal|(?:service connection|rating|evaluation|effective date|"
        r"entitlement)[^.;]{0,200}|request)(?: \([^)]{0,20}\))? (?:for [^.;]{0,80} )?(?:is|are|"
        r"be) (?:hereby )?(?:granted|allowed|approved|restored)"
    ),
    (
        r"(?<!no )benefits[^.;]{0,60} (?:are|is|shall be) (?:hereby )?(?:awarded|granted|reinstated|payable)|"
        r"compensable and|\b(?:claim|injury|condition|disease) is (?:hereby )?(?:found |held )?(?:to be )?compensable\b"
    ),
    (
        r"\bsummary judgment (?:is |was )?(?:granted|entered) (?:to|for|in favor of) (?:the )?plaintiffs?\b|"
        r"\bjudgment\b(?:(?! defendant)[^.;]){0,60} (?:for|in favor of) (?:the )?plaintiff|"
        r"\bfinds? (?:for|in favor of) (?:the )?(?:plaintiff|claimant|employee)|"
        r"\bfinds? (?:for|in favor of) [^.;]{3,160},? (?:and|but) (?:for|in favor of) (?:the )?(?:plaintiff|claimant|"
        r"employee)|"
        r"\bthe injury caused permanent disability of [1-9]"
    ),
)
LOST = (
    (
        r"(?:claim|petition|application|complaint|benefits|compensation|"
        r"request|action)s?(?: for (?!attorney)[^.;]{0,160})?(?: in its entirety)? (?:is|are|"
        r"be)(?:,? and (?:[\w']+ ){0,4}?(?:(?:must|should) be|is|are),?)? (?:hereby )?(?:denied|"
        r"dismissed|disallowed)(?! without prejudice| as moot)"
    ),
    (
        rf"\b{CLAIMANTS} (?:has |have )?(?:failed to|did not|has not|have not) (?:\w+ )?(?:prov|establish|meet|met|"
        r"sustain|demonstrat|carr|overc[oa]me|satisf)"
    ),
    rf"\b{CLAIMANTS} (?:shall )?(?:take|takes|recover|recovers) nothing",
    r"\bclaimants? (?:(?:has|was|is) not )(?:been )?(?:under a )?disab(?:led|ility)\b",
    (
        r"(?:service connection|entitlement|rating|evaluation|effective date|special monthly compensation|TDIU|"
        r"(?:aid and )?attendance)[^.;]{0,200} (?:is|are) (?:hereby )?denied|\bthe appeal is denied"
    ),
    (
        r"(?:is|are) not (?:entitled to|compensable|liable|responsible)|benefits(?: claimed)?(?: after [^.;]{3,30})? "
        r"(?:are|is) (?:hereby )?(?:denied|terminated|suspended)|"
        r"\bno (?:benefits|compensation) (?:is|are) (?:awarded|due)"
    ),
    (
        rf"\b{PAYERS} (?:has |have )?(?:proved|proven|overc[oa]me|met (?:its|their) burden|sustained (?:its|their) "
        r"burden)|"
        rf"\b{PAYERS} (?:may|(?:is|are) (?:entitled|permitted|authorized) to) (?:terminate|withdraw|"
        r"suspend|cease|modify)"
    ),
    (
        r"\bsummary judgment (?:is |was )?(?:granted|entered) (?:to|for|in favor of) (?:the )?defendants?\b|"
        r"\bjudgment\b(?:(?! plaintiff)[^.;]){0,60} (?:for|in favor of) (?:the )?(?:defendant|united states|"
        r"commissioner|government)|"
        r"\bfinds? (?:for|in favor of) (?:the )?(?:defendant|united states|respondent|employer)|"
        r"\bfinds? (?:for|in favor of) [^.;]{3,160},? (?:and|but) (?:for|in favor of) (?:the )?(?:defendant|united "
        r"states|respondent|employer|insurer|carrier)"
    ),
)
"""Words of a first decision for and against the claimant."""
