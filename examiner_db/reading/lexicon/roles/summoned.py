"""Neutral and agency examiners by how they came: ordered, drawn from a panel, or sent for by a benefits agency."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_AGREED = (
    r"(?:AME|[Aa]greed [Mm]edical (?:[Ee]valuator|[Ee]xaminer)|QME|PQME|[Qq]ualified [Mm]edical "
    r"[Ee]valuator|IME)"
)

SUMMONED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.summoned.ordered",
        version=3,
        meaning="Ordered, appointed or drawn from a list or panel, whoever asked for it.",
        patterns=(
            (
                r"<decides>[^;\u24c5\u24c6]{0,60}?\b(?:order(?:ed|ing|s)|direct(?:ed|ing|s)|"
                r"requir(?:ed|ing)) (?:him|her|<hurt>|"
                r"[A-Z]\w+) to (?:submit to|undergo|attend|appear for)[^;\u24c5\u24c6]{0,40}?\b(?:by|"
                r"with|before) <me>"
            ),
            r"<me> (?:was|had been) appointed (?:as )?(?:an?|the) (?:[\w-]+ ){0,3}(?:[Ee]xaminer|IME|[Ee]valuator)\b",
            r"<me>[^;\u24c5\u24c6]{0,90}?\bappointed to (?:examine|evaluate|perform|conduct)\b",
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:performed|conducted|did) an? (?:[\w-]+ "
                r"){0,3}<visit>[^;\u24c5\u24c6]{0,30}?\b(?:on "
                r"behalf of|for|at the <ask> of) <chair>"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:chosen|selected|obtained|remaining|left|drawn|"
                r"picked)\b[^;\u24c5\u24c6]{0,40}?\b"
                r"(?:striking|strikes|strike process|from (?:the|a) (?:\w+ )?panel (?:issued|of QMEs|"
                r"provided by BOARD_)|panel "
                r"issued)"
            ),
            (
                r"\bappointed <me>,? (?:[^;,\u24c5\u24c6]{2,60}, )?(?:as|to (?:examine|evaluate|serve|"
                r"conduct|perform|address|act))\b"
                r"(?! (?:the|his|her|an?) (?:treating|attending|professor|chief|director))"
            ),
            r"\bpanel\b[^;\u24c5\u24c6]{0,30}?\bfrom which <me>",
            (
                r"\b(?:DIME|SIME|PQME|(?:panel|Division|BOARD_) (?:QME|IME))\b[^;\u24c5\u24c6]{0,60}? <me> (?:was|had "
                r"been) "
                r"(?:selected|chosen|picked|designated|assigned|appointed|confirmed)\b"
            ),
            (
                r"\b(?:examiner|IME|physician|evaluator)s? (?:was )?(?:selected|chosen|assigned|appointed) (?:through|"
                r"by|from) "
                r"(?:the [Dd]ivision|BOARD_)\b[^;\u24c5\u24c6]{0,40}? <me>"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:selected|chosen|picked) as (?:the )?(?:PQME|QME|AME|"
                r"panel QME|DIME|SIME|EMA|IRE)\b"
            ),
            rf"{_AGREED} in [\w ]{{3,30}},? and <me> in \w+",
            (
                r"\b(?:[Pp]arties|sides)\b[^;\u24c5\u24c6]{0,30}?\b(?:stipulated|"
                r"agreed)\b[^;\u24c5\u24c6]{0,20}?(?:that )?<me> "
                r"(?:would|should|shall|will|to|could|as) (?:serve|act|examine|evaluate|be the|the)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:as an?|an?|the) (?:consensus|mutually agreed|"
                r"jointly selected|agreed-upon) "
                r"(?:[\w-]+ ){0,3}(?:examiner|evaluator|IME)"
            ),
            (
                r"\b[Pp]ursuant to (?:<chair>'s |<chair> |a |the )?(?:court |prior )?order,? (?:an? |"
                r"the )?(?:IME|independent "
                r"medical examiner)?,? ?<me>[^;\u24c6]{0,40}?(?:examin|evaluat|saw)"
            ),
            (
                r"<decides>[^;\u24c5\u24c6]{0,40}?\b(?:scheduled|ordered|assigned|"
                r"set)\b[^;\u24c5\u24c6]{0,40}?\bUniversity\b"
                r"[^;\u24c5\u24c6]{0,60}?\b(?:with|by|before) <me>"
            ),
            (
                r"<me>[^;\u24c6]{0,90}?\b(?:neutral|impartial) (?:\w+ )?(?:examination|evaluation) "
                r"(?:was )?(?:directed|ordered|"
                r"required|appointed) by\b"
            ),
            (
                r"<chair>'s (?:own )?(?:independent |medical )*(?:<visit>|examiner)(?: \w+)?,? "
                r"(?:was )?(?:performed |"
                r"conducted |done )?(?:by |with )?<me>"
            ),
            r"<me>[^;\u24c5\u24c6]{0,40}?\bmember of (?:the|an?) (?:[A-Z]\w+ ){1,3}Panel\b",
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:performed|conducted|completed|did) (?:an? |the "
                r")?(?:[^;,\u24c5\u24c6]"
                r"{0,20} )?(?:<decides>|Department|judge|state)-(?:ordered|appointed|directed|"
                r"requested) (?:[\w-]+ "
                r"){0,3}(?:<visit>)"
            ),
            r"\b(?:[Pp]hysician|[Dd]octor|[Ee]valuator) (?:designated|assigned|appointed|selected) by <chair>,? <me>",
        ),
        examples=(
            "<P> conducted a court-ordered independent medical evaluation.",
            "The trial commissioner ordered a commissioner's examination with <P>.",
            "The Commission ordered her to submit to an examination by <P>.",
            "<P>, who was appointed to examine him, found no disability.",
            "<P>, chosen by striking names from the panel, deferred apportionment.",
            "They used <Q> as their AME in orthopedics and <P> in psychiatry.",
            "The parties stipulated that <P> would serve as examiner.",
            "Claimant requested a DIME, and <P> was selected.",
            "An independent medical examiner selected through the division, <P>, agreed.",
        ),
        refuses=(
            "<P> conducted an evaluation ordered by the insurer.",
            "The judge ordered the insurer to pay <P>.",
            "<P> was appointed professor in 1990.",
            "<P> was selected from the employer's panel by the worker.",
        ),
        role=Role.NEUTRAL_EXAMINER,
        rank=Strength.NEUTRAL,
    ),
    PlainRule(
        id="role.summoned.directory",
        meaning="Selected by an agency under its directory of physicians, which serves to resolve conflicts.",
        patterns=(
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\bselected\b[^;\u24c5\u24c6]{0,20}?\b(?:under|through|"
                r"using|by means of|from|pursuant to) "
                r"(?:the |its )?(?:PDS|[Pp]hysicians?'? [Dd]irectory|Medical Management|MMA)"
            ),
        ),
        examples=("<P> was not properly selected under the Physicians Directory System.",),
        refuses=("<P> was selected by the employer.",),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.CONFLICT,
    ),
    PlainRule(
        id="role.summoned.agency",
        version=4,
        meaning="A benefits agency's examiner: consultative, under contract, or the agency's side of a conflict.",
        patterns=(
            (
                r"<me>,? (?:who (?:was|is) )?(?:an?|the) (?:[\w-]+ ){0,2}?(?:consult(?:ing|ative) "
                r"examin(?:er|ing [a-z]+)|"
                r"agency consultative [a-z]+)\b(?! for <pays>)"
            ),
            r"\b[Cc]onsult(?:ing|ative) (?:medical |psychological |orthopedic |internal medicine )?examiner,? <me>",
            (
                r"\b[Cc]onsultative (?:[\w-]+ ){0,2}(?:examination|evaluation)s? (?:of [A-Z]\w+ "
                r")?(?:was |were )?(?:performed |"
                r"conducted |done )?(?:by|with) <me>"
            ),
            r"<me>(?:, [^;,\u24c5\u24c6]{2,40})?,? (?:the [a-z]+ )?with whom <gov> (?:had )?(?:scheduled|placed|set)",
            r"\bconflict\b[^;]{0,140}?<me>,? (?:[^;,\u24c5\u24c6]{2,60}, )?for (?:DEFENSE_|<gov>)",
            r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:QTC|VES|LHI|contract) (?:[\w-]+ )?(?:examination|examiner|exam)\b",
            r"<me>[^;\u24c5\u24c6]{0,60}?\bexamined <hurt>[^;\u24c5\u24c6]{0,30}?\bfor (?:VA|AGENCY_)\b",
            r"\bVA (?:[\w-]+ ){0,4}examinations?\b[^;]{0,60}?(?:\u24c6[^;]{0,40}?)?\b(?:by|from|with) <me>",
            r"\b(?:VA|VHA) (?:[\w-]+ ){0,4}(?:opinion|addendum|DBQ)\b[^;\u24c5\u24c6]{0,60}?\b(?:by|from) <me>",
            r"\bVA (?:[\w-]+ ){0,3}examiner,? <me>",
            (
                r"<me>,? (?:who (?:was|is) )?(?:an?|the) (?:VA|C&P|QTC) (?:[\w-]+ ){0,3}(?:examiner|"
                r"physician|doctor|<ist>)"
                r"(?! who treated)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?413\(b\)",
            (
                r"<me>,? (?:who )?(?:testif(?:ied|ying)|appear(?:ed|ing)|called to testify) (?:for|on behalf of|by) "
                r"<gov>(?!'s)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?(?:<gov>|\bDepartment|\bDOL)-sponsored",
            r"<me>[^;\u24c5\u24c6]{0,60}?<gov>'s (?:[\w()-]+ ){0,3}?(?:<visit>|pulmonary evaluation)",
            (
                r"\b(?:DOL|AGENCY_|Department of Labor)(?:'s|-sponsored)? (?:[\w-]+ "
                r"){0,2}(?:pulmonary )?(?:examination|evaluation) "
                r"(?:of [\w ]{3,20} )?(?:was )?(?:performed |conducted )?by <me>"
            ),
        ),
        examples=(
            "<P>, a VA examiner, saw him.",
            "<P>, a consulting examiner, saw him in January.",
            "A conflict existed between <P>, for the government, and <Q>.",
            "<P> conducted the Veteran's QTC examination.",
            "A VA medical opinion was obtained from <P>, who examined the Veteran.",
            "The Veteran was afforded a VA examination with <P>.",
            "The VA examiner, <P>, found no nexus.",
            "<P> had performed the Department's Section 413(b) examination.",
            "<P>, testifying for the Department, stated that she could work.",
        ),
        refuses=(
            "<P>, a VA physician who treated him, wrote.",
            "The consultative examiner disagreed with <P>.",
            "<P>, a consulting surgeon, operated.",
        ),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.AGENCY,
    ),
    PlainRule(
        id="role.summoned.sent",
        meaning="Federal employees: the agency that pays sent the claimant there, for a purpose that is not told.",
        patterns=(
            (
                r"(?:<gov>|\A[Ii]t|, it) (?:[a-z]+ ){0,2}?(?:referred|sent|directed) (?:him|her|"
                r"<hurt>)\b[^;\u24c5\u24c6]{0,90}? "
                r"to <me>"
            ),
        ),
        examples=("OWCP referred appellant to <P>, who found no residuals.",),
        refuses=("<Q> referred appellant to <P>.",),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.CUSTOM,
    ),
    PlainRule(
        id="role.summoned.no_conflict",
        meaning="Sent for to resolve a conflict that there was not, which makes the physician the agency's examiner.",
        patterns=(
            (
                r"\b(?:no|not an?|never an?) (?:true |actual |genuine )?conflict\b[^;\u24c5\u24c6]{0,90}?\b(?:referral"
                r"|referred|"
                r"referring|sent)\b[^;\u24c5\u24c6]{0,40}? to <me>"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:considered|served as|regarded as|treated as|is|was) (?:as )?(?:that "
                r"of )?an? "
                r"second[- ]opinion (?:physician|examiner|specialist|examination|report|evaluation),? (?:and not|"
                r"rather than|not)\b"
            ),
        ),
        examples=(
            "The Board finds that there was no conflict in medical opinion at the time of the referral to <P>.",
            "<P> was a second opinion physician rather than an impartial specialist.",
        ),
        refuses=("A conflict required referral to <P>.", "There was no conflict between <Q> and <P>."),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.UNMADE,
    ),
    PlainRule(
        id="role.summoned.second_opinion",
        meaning="A physician of whom a benefits agency wanted a second opinion.",
        patterns=(
            (
                r"<me>,? (?:who (?:was|is|served as) |as )?(?:an?|the) (?:[\w-]+ "
                r"){0,6}?(?:[Ss]econd[- ]opinion (?:physician|"
                r"examiner|specialist|doctor|<ist>)|(?:AGENCY_|OWCP|Office) referral (?:physician|"
                r"specialist|<ist>)|referral "
                r"physician (?:for|of) <gov>)"
            ),
            (
                r"<me>,? to whom (?:<gov>|it)(?: had)? (?:sent|"
                r"referred)[^;\u24c5\u24c6]{0,90}?\b(?:second[- ]opinion|"
                r"consultative|consultation)"
            ),
        ),
        examples=(
            "<Q> and <P>, the Board-certified surgeon and second opinion physician, disagreed.",
            "The weight rested with <P>, to whom it had sent appellant for a second opinion examination.",
        ),
        refuses=(
            "<P> disagreed with the second opinion physician.",
            "<P> was asked for a second opinion by <Q>.",
        ),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.AGENCY,
    ),
)
