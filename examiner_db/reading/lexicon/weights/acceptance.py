"""Acceptance: belief told by a noun, by a reason for it, or of a physician whom the sentence has named before."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

ACCEPTANCE: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.acceptance.noun",
        version=2,
        meaning="Who decides is told to have adopted or preferred the opinion by a noun: adoption of, reliance on.",
        patterns=(
            (
                r"<bench>'s?,? (?:\w+ )?(?:adoption|acceptance|endorsement|crediting|reliance|preference|decision to "
                r"(?:credit|adopt|accept|follow|believe))(?: of| on| upon| for)? (?:the )?<held>(?![^;]{0,60} (?:was "
                r"(?:error|mis)|is (?:error|mis)|erron|cannot stand|reversed|vacated))"
            ),
            (
                r"<unerring> (?:the )?(?:\w+ )?<bench>'s (?:adoption|acceptance|use|choice|crediting) of (?:the [\w "
                r"]{3,40} by <P>|<held>)"
            ),
            r"[Dd]eferring to <P>'s\b",
            (
                r"<bench> (?:had|has|have) (?:no|little) (?:difficulty|hesitation|hesitancy|trouble) (?:in "
                r")?<accepting> "
                r"(?:<held>|(?:his|her|\u24c5) (?:[\w-]+ ){0,2}?<opinions>)"
            ),
            (
                r"(?:weight|preponderance) of (?:the )?(?:other )?(?:[\w-]+ ){0,2}evidence (?:is|was) not (?:clearly "
                r")?contrary to <held>"
            ),
            r"<accepting> <P>'s (?:\w+ ){0,2}(?:familiarity|knowledge|experience|expertise|training)\b",
            (
                r"<bench> (?:\w+ )?(?:had |has )?(?:the )?(?:discretion|authority|province|prerogative|liberty|right)"
                r"[^;\u24c5]{0,20}? to (?:<accept>|trust|select|use) <held>"
            ),
            (
                r"<bench> (?:was|is|were) (?:right|correct|entitled|free|justified) (?:to|in) (?:trust|us)(?:ing|e)? "
                r"<held>"
            ),
            (
                r"(?:not|[Nn]or)(?: \w+){0,2} (?:it )?(?:improper|error|unreasonable|arbitrary|wrong)(?: for "
                r"[^;\u24c5\u24c6]{3,40})? to (?:lend|"
                r"give|extend|accord) (?:\w+ )?(?:credence|weight|credit) to <held>"
            ),
            (
                r"\bto (?:base|rest) (?:\w+ ){1,4}on <held>,? (?:was|is) (?:not |neither )?(?:an? "
                r")?(?:proper|reasonable|"
                r"rational|error|supported)"
            ),
        ),
        examples=(
            "We find no error in the referee's adoption of the rating of <P>.",
            "Deferring to <P>'s long acquaintance with the worker, the panel extended benefits.",
            "The magistrate had the discretion to prefer <P>'s figure.",
            "Nor was it improper for the Board to give credence to <P>.",
        ),
        refuses=(
            "The referee's adoption of <P>'s rating was error.",
            "The insurer's reliance on <P> is noted.",
            "The magistrate had the discretion to call <P>.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.acceptance.pronoun",
        meaning="The physician is named, and who decides then believes, follows or weighs it, him or her.",
        patterns=(
            (
                r"<P>[^;\u24c6]{0,220}?(?:,|;| and| that) (?:and |that |so |therefore )?(?:the |this )?<bench> "
                r"(?:\w+ly |so |also )?(?:<accepts>|trusts?) (?:him|her|it|\u24c5)\b(?! (?:to|about his))"
            ),
            (
                r"<P>[^;\u24c6]{0,220}?(?:,|;| and) (?:and )?(?:the |this )?<bench> (?:\w+ly |so )?(?:<gave>) "
                r"(?:him|her|"
                r"it|\u24c5|(?:his|her|\u24c5) <opinions>) (?:the )?(?:\w+ly )?(?:<ample>|credence|credit)"
            ),
            (
                r"<bench>[^;\u24c6]{0,200}?<P>[^;\u24c6]{0,160}?,? and (?:\w+ly |therefore |so |thus )?(?:<gave>) "
                r"(?:him|"
                r"her|it|(?:his|her|\u24c5) <opinions>) (?:the )?<ample>"
            ),
            (
                r"<bench>(?![^;]{0,200}\b(?:not|declin|reject|refus)\w*)[^;\u24c6]{0,200}?<P>[^;\u24c6]{0,160}?,? and "
                r"(?:\w+ly |therefore |so |thus )?<accepts> (?:him|it|(?:his|her|\u24c5) (?:[\w-]+ ){0,2}?<views>)"
            ),
            (
                r"<P>[^;\u24c6]{0,140}? and that (?:he|she|it|we|the <bench>)"
                r" (?:<accepts>|followed|drew)\b(?:\.|,| as| "
                r"in)"
            ),
            (
                r"<P>[^;\u24c6]{0,140}?,? (?:and|which) (?:the )?<bench> (?:drew|took|used|made) (?:it|that|them)"
                r" (?:as "
                r"well|too|the basis|up)"
            ),
            r"<bench>[^;]{0,60}<P>[^;\u24c6]{0,80} and (?:made|makes|used) (?:it|them) the (?:basis|foundation|ground)",
            r"<bench>[^;]{0,90}<P>[^;\u24c6]{0,80} and incorporated (?:it|them) in",
            r"<bench> (?:takes|took) <held> at (?:his|her|\u24c5) word",
            r"<P>[^;\u24c6]{0,160}? adds? to the (?:weight|force|value)",
            r"[Nn]either [^;]{3,60} reason to doubt <held>",
        ),
        examples=(
            "Nobody shook <P>, and the court believes him.",
            "<P> saw the worker weekly, and we are persuaded by her.",
            "The deputy, having heard <P> in person, found him frank and gave his testimony great weight.",
            "The referee saw <P>'s figure as right and made it the basis of the award.",
        ),
        refuses=(
            "<P> spoke, and the claimant believed him.",
            "<P> spoke, and the court thanked him.",
            "The court did not find <P> frank and adopted his brother's account.",
        ),
        weight=Weight.CREDITED,
    ),
    WeighingRule(
        id="weigh.acceptance.best",
        meaning="The better or best explanation, position or evidence is the physician's.",
        patterns=(
            (
                r"(?:the |far |much )(?:better|best|stronger|strongest|sounder|soundest|(?:more|most) <sterling>) "
                r"(?:<views>|answer|evidence)(?: (?:of|on|as to) <any>{3,50}?)? (?:came|comes|is that|was that|was "
                r"given|"
                r"is|was|lies) (?:from |of |by |with )+(?:\w+ )?<held>"
            ),
            (
                r"<bench> (?:[^;\u24c5]{0,60}, )?<so>(?:<finds>|sees|saw|regard\w*) (?:that )?<held>(?:, "
                r"<any>{3,120}?,)?,? "
                r"(?:to have|has|had|to be|was|is|as being|as|the) (?:\w+ly )?(?:the |in the )?(?:better|best|stronger|"
                r"strongest|sounder|more|most|fuller)\b(?! (?:severe|painful|restrict|likely|serious|significant "
                r"(?:inj|sym)))"
            ),
            (
                r"(?:[Ss]he|[Hh]e|[Ww]e|[Ii]|<bench>) (?:\w+ly )?(?:<finds>) <held>, <any>{3,120}?, (?:to be |as "
                r")?(?:the )?"
                r"<lauded>"
            ),
            (
                r"<bench>[^;\u24c5]{0,60} <held>[^;\u24c6]{0,30} (?:best|better) "
                r"(?:reflect|explain|account|fit|describe|captur)\w*"
            ),
            (
                r"<bench>[^;\u24c5]{0,90}? that <P> (?:had |has "
                r")?(?:explained|described|accounted|addressed|considered|"
                r"explains|addresses)[^;]{0,30} (?:more (?:fully|thoroughly|carefully|persuasively|convincingly|"
                r"completely)|better) than"
            ),
            (
                r"[Ww]hat (?:persuades?|persuaded|convinces?|convinced|sways?|swayed|impresses|decides) "
                r"(?:us|me|(?:the|this) <bench>) (?:\w+ )?(?:is|was) (?:<held>|<P>'s [\w-]+)"
            ),
            (
                r"(?:greater weight|preponderance|weight) of the (?:[\w-]+ ){0,3}evidence,? "
                r"(?:chiefly|principally|mainly|especially|above all|most notably|including|particularly) (?:the"
                r" )?<held>"
            ),
            (
                r"(?:[Cc]redible|[Cc]ompetent|[Ss]ubstantial|[Pp]robative) evidence,? in the (?:form|shape|person) of "
                r"(?:the )?<held>"
            ),
            r"[Aa]ccorded (?:the )?<ample> (?:is|are|was|were) (?:the )?<held>",
            (
                r"(?:[Tt]hrough|[Bb]y|[Ww]ith|[Vv]ia) (?:the )?(?:\w+ "
                r")?(?:reports?|affirmations?|affidavits?|<opinions>) "
                r"(?:of|from|by) <P>[^\u24c6;]{0,160}?,? (?:the "
                r")?(?:defendants?|plaintiffs?|movants?|<payer>|<injured>)s? "
                r"(?:\w+ )?(?:established|demonstrated|made (?:out )?a prima facie|met (?:its|his|her|their)|raised)"
            ),
            (
                r"<P>[^;\u24c6]{0,160}? (?:was|were) (?:improperly|erroneously|wrongly) "
                r"(?:disregarded|rejected|discounted|ignored|discredited)"
            ),
            r"finds? as (?:a )?fact (?:that|what) (?:which )?<P> (?:stated|said|testified|reported|found)",
            (
                r"[Nn]othing in the (?:\w+ )?(?:record|evidence)[^;]{0,20} "
                r"(?:undermines|undercuts|contradicts|rebuts|impeaches|detracts from) (?:the )?<held>"
            ),
            (
                r"(?:no|any|neither \w+|little) (?:\w+ )?(?:reason|basis|cause|ground) to (?:doubt|question|depart "
                r"from|look past|look beyond|discount|second-guess|disbelieve|reject|disregard) (?:the )?<held>(?<!any "
                r"reason)"
            ),
            (
                r"<bench> (?:would not|could not|cannot|do(?:es)? not|did not) (?:\w+ )?(?:conclude|find|say|agree) "
                r"that "
                r"<held><tail>,? (?:is|was|were|are) <blamed>"
            ),
            (
                r"\b(?:no|not any|without) (?:\w+ )?(?:reason|basis|cause|ground) to (?:find|deem|consider) (?:that "
                r")?<held>,? (?:to be "
                r"|is |was )?<blamed>"
            ),
            r"[Cc]hallenges? to <held> (?:\w+ )?(?:fails?|is (?:rejected|without merit|unavailing)|lacks merit)",
        ),
        examples=(
            "Much the better account came from <P>.",
            "The referee finds <P> to have the stronger reasoning.",
            "What persuades us is <P>'s remark on the films.",
            "Nothing in the record undercuts the opinion of <P>.",
            "The panel sees no reason to question <P>.",
            "<P>'s affidavit was improperly disregarded.",
        ),
        refuses=(
            "The better surgeon was <Q>.",
            "What persuades us is <Q>'s remark about <P>.",
            "The referee finds <P> to have been at the hearing.",
            "Defendants established their defense after <P> left.",
        ),
        weight=Weight.CREDITED,
    ),
)
