"""The words in which a decider finds an opinion this or that, gives it weight, or says it cannot follow it."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

FOUND_AGAINST: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.rejected.cannot",
        meaning="The decider cannot, will not or need not accept the opinion.",
        patterns=(
            r"<decider>\b<run>\b<unable> (?:\w+ )?<adopt> <his>(?!'s? (?:argument|contention))",
            (
                r"<decider>\b[^;\u24c5\u24c6]{0,60}?\b(?:why|that|and|because) (?:he|she|it) <unable> (?:\w+ "
                r")?<adopt> <his>(?!'s? (?:argument|contention))"
            ),
            (
                r"\b(?:and|but|yet|so|nor (?:do|does|did)),? (?:[Ww]e|I|she|he|the (?:judge|ALJ|"
                r"WCJ|court|Board|Panel)) <unable> "
                r"(?:\w+ )?<adopt> <his>"
            ),
            r"\b(?:[Nn]or|[Nn]either) (?:do|does|did|can|could) <decider> (?:\w+ )?<adopt> <his>",
            (
                r"<decider>\b(?! to\b| may\b)<run>\b(?:reject|discount|discredit|disregard)(?:s|ed)? "
                r"<his>(?!'s? (?:argument|contention))"
            ),
            (
                r"<subj>(?: [\w-]+)? (?:cannot|can not|could not|may not|must|should|will|is to|"
                r"are to) (?:not )?be (?:\w+ )?"
                r"(?:(?<=not be )(?:accepted|credited|adopted|followed|considered|relied (?:up)?on|believed)|"
                r"rejected|disregarded|discounted|given (?:no|little) weight)"
            ),
            (
                r"<subj>[^;\u24c6]{0,80}?, (?:it|they|which) (?:is|are|was|were) (?:hereby |therefore "
                r")?(?:rejected|discredited|discounted|disregarded|"
                r"not (?:credited|accepted|adopted))"
            ),
            r"[Tt]o <his>,? (?:he|she|<decider>) (?:\w+ )?<gives> (?:only )?<little>",
            (
                r"<subj>(?: [\w-]+)? cannot be (?:\w+ )?(?:accepted|credited|adopted|followed|"
                r"considered|relied (?:up)?on|"
                r"believed|squared|reconciled)"
            ),
        ),
        examples=(
            "On this record the Court cannot follow <P>.",
            "The judge explained why she did not go along with <P>.",
            "The judge was unwilling to accept <P>'s statement.",
            "Nor do we accept the testimony of <P>.",
            "<P>'s rating cannot be accepted.",
            "We decline to follow <P> in this one respect.",
            "To the extent that the testimony of <P> differs, it is rejected.",
            "To <P>'s letters the ALJ gave little weight.",
        ),
        refuses=(
            "The judge could accept <P>'s statement.",
            "The claimant could not follow <P>'s instructions.",
            "The judge noted that the claimant did not accept <P>.",
        ),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.found",
        version=2,
        meaning="The decider finds the opinion wanting, or gives it little as its object.",
        patterns=(
            (
                r"<heard>\b(?:finds?|found|consider(?:s|ed)?|deem(?:s|ed)?|thought|thinks?|regard(?:s|"
                r"ed)?) (?:that )?<his>,? "
                r"(?:<be> |as )?(?:\w+ )?<unkind>"
            ),
            r"<heard><subj>(?: [\w-]+)? <be> (?:\w+ )?<unkind>",
            (
                r"<subj>[^;\u24c5\u24c6]{0,80}? <be> (?:not an? (?:sufficient|adequate|reliable|proper|"
                r"reasonable|rational)|an? (?:insufficient|inadequate|unreliable|improper)|no) "
                r"(?:basis|ground|foundation|reason)\b(?! (?:to|for) (?:\w+ )?(?:doubt|reject|question|discount|"
                r"disbeliev))"
            ),
            r"<gives> <his> (?:(?!and\b|but\b|while\b)\w+ )?(?:<little>|none\b)",
            r"<his> <decider> (?:\w+ )?(?:found|finds|considered|considers|deems|deemed) <unkind>",
        ),
        examples=(
            "The Panel gives <P>'s report little weight.",
            "The Court finds <P> unhelpful.",
            "<P>'s testimony is not helpful on the termination petition.",
            "<P>'s report is of no assistance.",
        ),
        refuses=("The Court finds <P> helpful.", "<P> gave the claimant little help."),
        weight=Weight.REJECTED,
    ),
    WeighingRule(
        id="weigh.rejected.worthless",
        meaning="The opinion adds nothing, proves nothing, or cannot carry the point.",
        patterns=(
            (
                r"<subj>(?: [\w-]+)?(?:, <any>{3,80},)? (?:also |therefore |thus |simply "
                r")?(?:adds?|added|proves?|proved|says?|"
                r"tells? (?:us|the \w+)|told (?:us|the \w+)|contributes?) (?:nothing|little|no more)\b(?! "
                r"(?:of|about) (?:an?|any|the) )"
            ),
            (
                r"<subj>(?: [\w-]+)?(?:, <any>{3,80},)? (?:shed(?:s)? no light|rings? hollow|"
                r"falls? (?:far )?short|fell short|misses "
                r"the mark|begs the question|carr(?:y|ies|ied) (?:no|little) (?:\w+ )?(?:force|"
                r"weight|conviction)|"
                r"(?:does|did|do) not (?:\w+ )?(?:aid|assist|advance|persuade|convince|carry|"
                r"withstand|hold up|"
                r"suffice))\b"
            ),
            (
                r"<subj>(?: [\w-]+)?(?:, <any>{3,80},)? (?:is|was|amounts? to|rests? on|represents?) (?:no "
                r"more than |nothing more than |mere |pure |"
                r"sheer |only |merely )*(?:conjecture|speculation|guesswork|surmise|supposition|an? (?:bare|"
                r"mere) (?:conclusion|assertion))"
            ),
        ),
        examples=(
            "<P>'s report adds nothing.",
            "<P>'s report does not assist the employer.",
            "<P>'s conclusion is mere conjecture.",
        ),
        refuses=("<P> told the claimant nothing of the risk.", "<P> says that the tear is old."),
        weight=Weight.REJECTED,
    ),
)

FOUND_FOR: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.credited.found",
        version=3,
        meaning="The decider finds the opinion helpful or sound, or gives it great weight as its object.",
        patterns=(
            (
                r"<decider>\b<run>\b(?:finds?|found|consider(?:s|ed)?|deem(?:s|ed)?) (?:that )?(?:both "
                r")?<his>,? (?:<be> |as )?(?:both )?<kind>\b"
            ),
            r"<gives> <his> (?:(?!and\b|but\b|while\b)\w+ )?(?!the least|the less|the low|the slight)<much>",
            r"<his> <decider> (?:\w+ )?(?:found|finds) <kind>",
            r"[Tt]o <his>,? (?:he|she|<decider>) (?:\w+ )?<gives> <much>",
            (
                r"\b(?:inclin(?:e|es|ed) (?:us|me|the \w+) to (?:believe|credit|accept)|[Ww]e "
                r"(?:\w+ )?believe|"
                r"I (?:\w+ )?believe) <his>(?!,? (?:has|had|is|was|did|erred))"
            ),
        ),
        examples=(
            "The Court finds both <P> and <Q> helpful.",
            "The ALJ gave <P>'s opinion great weight.",
            "<P>'s explanation the judge found convincing.",
        ),
        refuses=(
            "The Court does not find <P> helpful.",
            "The therapist found <P> helpful.",
            "The ALJ gave <P>'s opinion little weight.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.credited.takes",
        meaning="The decider adopts, credits, accepts or relies on the opinion, further on in its sentence.",
        patterns=(
            r"<decider>\b(?! to\b| may\b)<run>\b(?<!error to )<adopts> <his>(?! (?:in part|only))",
            (
                r"<decider>\b[^;\u24c5\u24c6]{0,120}?,? and (?:he|she|it) (?:\w+ )?<adopts> "
                r"<his>(?! (?:in part|only))"
            ),
            r"\b(?:[Ww]e|I|[Ss]he|[Hh]e|the \w+) (?:\w+ )?(?:take|took) <his> at (?:his|her|their) word",
            (
                r"<decider>\b<run>\b(?:finds|found|awards?|awarded|concludes?|concluded|determine[sd]?|reduced|"
                r"increased|modified|sets?|"
                r"fixed|fixes)\b[^;\u24c6]{0,120}?\b"
                r"(?:as (?:found|opined|stated|explained|assessed|determined|recommended|set forth|outlined|"
                r"imposed|rated|testified to|"
                r"measured|described|calculated|assigned|certified) by|consistent with|in (?:accordance|keeping|"
                r"line) with|in "
                r"reliance (?:up)?on|"
                r"on the strength of|pursuant to|per) <his>"
            ),
            (
                r"<subj>(?: [\w-]+)?(?:,? (?:that|regarding|as to|on|concerning|"
                r"for)\b[^;\u24c5\u24c6]{3,160}?)?,? (?:is|are|was|were|shall be|will be|has been|have been) "
                r"(?:hereby |therefore |thus |fully |properly |"
                r"specifically |ultimately |rightly )*(?:adopted|credited|accepted|believed|"
                r"preferred|endorsed|"
                r"embraced|followed|favored|"
                r"relied (?:up)?on)\b(?! (?:in part|only in|by (?!<decider>)))(?! (?:\w+ "
                r")?(?:treatment|surgery|by))"
            ),
        ),
        examples=(
            "The Panel reviewed the record and adopted <P>'s rating.",
            "I am convinced by <P> as to the rating.",
            "The Arbitrator finds an impairment of 12%, as assessed by <P>.",
            "<P>'s figure is adopted.",
        ),
        refuses=(
            "The judge noted that the claimant relied on <P>.",
            "The judge did not say whether he accepted <P>.",
            "The judge declined to say that he credited <P>.",
        ),
        weight=Weight.CREDITED,
    ),
)
