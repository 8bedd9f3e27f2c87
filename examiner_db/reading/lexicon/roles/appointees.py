"""Neutral examiners of every forum, and those of benefits agencies, in plain sentences."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_TITLE = (
    r"(?:[Ii]mpartial (?:medical |orthopedic )?(?:[Ee]xamin(?:er|ing)\w*|[Ss]pecialist|[Pp]hysician)|[Rr]eferee "
    r"(?:physician|"
    r"specialist|examiner)|(?:\u00a7|Section) ?11A (?:impartial )?(?:examiner|physician)|EMA\b|"
    r"[Ee]xpert [Mm]edical [Aa]dvis[eo]r|[Aa]greed [Mm]edical (?:[Ee]valuator|[Ee]xaminer)|AME\b|"
    r"[Dd]esignated (?:doctor|impairment evaluator)|(?:[Ii]ndependent )?[Mm]edical [Aa]rbiter|"
    r"SIME (?:physicians?|panel|doctors?)|DIME (?:physician|examiner|doctor)|[Uu]niversity evaluator|"
    r"[Tt]ie-?breaker|MIRR? (?:physician|examiner)|[Nn]eutral (?:medical )?(?:examiner|physician|evaluator)|"
    r"[Pp]anel QME|PQME|[Jj]oint QME|IRE (?:physician|examiner)|"
    r"(?:BOARD_(?:'s)?|[Bb]oard(?:'s)?|[Ss]tate|[Cc]ompensation) (?:chief )?(?:medical examiner|examining physician)|"
    r"BOARD_'s examiner|[Ii]mpartial (?:[\w-]+ )?<ist>)"
)
_EXAM = (
    r"(?:medical arbiter (?:examination|exam|evaluation)|impairment rating evaluation|IRE\b|BOARD_'s examination|"
    r"[Uu]niversity (?:medical )?evaluation|(?:SIME|[Ss]econd independent medical (?:evaluation|examination))\b)"
)
"""An examination that only a neutral makes."""

APPOINTED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.appointed.title",
        version=3,
        meaning="Holds a title of neutrals, before the name or after it.",
        patterns=(
            rf"{_TITLE}(?: in (?:internal )?\w+)?(?:,| is| was| were| is by)* <me>",
            (
                rf"<me>(?:'s)?,? (?:was |is |the |an? |as |who (?:was|served as) |served as |acting as |"
                rf"COURT_'s |BOARD_'s |AGENCY_'s |[\w-]+-appointed )*{_TITLE}(?!,? \u24c6)"
            ),
            rf"<me>,? (?:an?|the) (?:[\w-]+ ){{1,4}}and (?:an? |the )?{_TITLE}(?!,? \u24c6)",
            (
                r"<decides>'s (?:own )?(?:IME|independent (?:medical )?examiner|medical examiner|designated "
                r"[\w ]{0,24}?(?:evaluator|examiner|doctor)),? <me>"
            ),
            (
                r"<me>,? (?:was |is |the |an? )*<decides>'s (?:own )?(?:IME|independent (?:medical )?examiner|"
                r"designated [\w ]{0,24}?(?:evaluator|examiner|doctor))(?!,? \u24c6)"
            ),
            r"\b(?:joint |panel )?QME (?:panel )?report (?:in [\w ]{4,24} )?(?:is |was )?(?:by|of|from) <me>",
            r"\b[Mm]edical panel\b[^;\u24c5\u24c6]{0,60}?(?:consist(?:ed|ing) of|of|:) (?:\u24c6, )*<me>",
            r"\b[Uu]niversity evaluation\b,? (?:which |that )?<me>",
            rf"<me>,? (?:who )?<adv>(?:performed|conducted|completed|did|made) (?:an? |the |his |her )?{_EXAM}",
            rf"\b{_EXAM}<far>\b(?:performed|conducted|completed|done|made) by <me>",
            (
                r"<me>[^;\u24c6]{0,90}?\b(?:pursuant to|under) (?:[^;,\u24c5\u24c6]{0,30} )?(?:KRS 342\.315|"
                r"\u00a7 ?31-294f)"
            ),
            (
                r"\b(?:[Pp]ursuant to|[Uu]nder) (?:KRS 342\.315|\u00a7 ?31-294f)\b[^;\u24c5\u24c6]{0,160}?"
                r"(?:by|to|with|where|and) <me>"
            ),
            r"\b(?:independent medical expert|IMO|IME) opinion\b<far>\b(?:rendered|given|provided|authored) by <me>",
            (
                r"\b(?:[Ii]mpartial|[Rr]eferee|[Nn]eutral) (?:medical )?(?:examination|evaluation|specialist|"
                r"physician|examiner)\b<near>\b(?:by|with|to|of) <me>"
            ),
        ),
        examples=(
            "<P>, the EMA, answered in the negative.",
            "The court's IME, <P>, recommended surgery.",
            "In this matter the SIME physicians were <Q> and <P>.",
            "A medical panel, convened by agreement, consisted of <Q>, <Q> and <P>.",
            "<P>, a Board medical examiner, found a loss of use.",
            "<P>, an orthopedic surgeon and impartial medical specialist, found no residuals.",
            "The second independent medical evaluation was performed by <P>.",
            "<P>, who performed the commissioner's examination, found a tear.",
            "Under KRS 342.315 the claim went to the university, where <P> tested her.",
        ),
        refuses=(
            "<P> disagreed with the EMA.",
            "<P> disagreed with the Board's medical examiner.",
            "The AME disagreed with <P>.",
            "The insurer's IME, <P>, agreed.",
        ),
        role=Role.NEUTRAL_EXAMINER,
        rank=Strength.NEUTRAL,
    ),
    PlainRule(
        id="role.appointed.chosen",
        version=2,
        meaning="Chosen by a judge or board, or by both sides, in so many words.",
        patterns=(
            (
                r"<chair>(?:, [^;\u24c5\u24c6]{3,80},)?(?: by (?:an? "
                r")?order[^;,\u24c5\u24c6]{0,30})? <adv>(?:appointed|designated|named|assigned|"
                r"selected|"
                r"chose) (?:\w+ )?<me>"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,40})?,? (?:who )?<adv>(?:was |were )?<adv>(?:appointed|"
                r"designated|assigned|selected|chosen|picked|drawn) (?:[\w' ]{0,30} )?(?:by|from) (?:the "
                r")?<chair>"
            ),
            (
                r"\b(?:[Pp]arties|sides|[Cc]ounsel)\b<near>\b(?:stipulated|agreed)\b(?! that)<near>\b(?:to|on|upon|by|"
                r"with) <me>(?! (?:as (?:the|a) treating|would|to be deposed))"
            ),
            r"\b[Bb]y (?:stipulation|agreement)\b<far>\b(?:examined|evaluated|rated|seen)\b<far>\bby <me>",
            r"\b<chair> <adv>(?:obtained|sought|solicited) (?:an? )?(?:[\w-]+ ){0,3}(?:opinion|report) from <me>",
            (
                r"\b<chair> <adv>(?:ordered|directed) <hurt>[^;\u24c5\u24c6]{0,70}?(?:evaluated|examined|"
                r"examination|evaluation)\b<near>by <me>"
            ),
            r"\b(?:BOARD_|Registry|MIRR?\b)<far><me> (?:was|were) (?:chosen|selected|assigned|drawn)",
            r"\b<chair> <adv>referred <far>\buniversity evaluation\b<far><me>",
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?(?:picked|chosen|drawn|assigned|selected)\b<near>\b(?:in "
                r"rotation|from (?:its|the|COURT_'s|BOARD_'s|AGENCY_'s) list|by lot)"
            ),
            r"<me> is on <decides>'s list",
            r"\b[Aa]t (?:the )?(?:<ask> of <chair>|<chair>'s <ask>),? <me> <adv>(?:examined|evaluated|saw|tested)",
            r"<me> <adv>(?:examined|evaluated|saw|tested) <near>at (?:the )?(?:<ask> of <chair>|<chair>'s <ask>)",
        ),
        examples=(
            "<P> was assigned from the court's list of examiners.",
            "By stipulation, the claimant was rated by <P>.",
            "The commission obtained a tie-breaker opinion from <P>.",
            "The court, on its own motion, appointed <P> to examine her.",
            "At the direction of the commission, <P> examined the claimant.",
        ),
        refuses=(
            "The judge assigned more weight to <P>.",
            "The parties agreed to depose <P>.",
            "The parties stipulated that plaintiff was seen by <P>.",
            "<P> was chosen by the employer.",
        ),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.COURT,
        rank=Strength.APPOINTED,
    ),
    PlainRule(
        id="role.appointed.conflict",
        meaning="Chosen by an agency to resolve a disagreement of physicians, or in the stead of one so chosen.",
        patterns=(
            (
                r"<me>[^;\u24c6]{0,70}?\b(?:selected|designated|chosen|named|appointed) (?:by AGENCY_ )?(?:to "
                r"resolve|as (?:the |an )?(?:impartial|referee))"
            ),
            (
                r"<me>(?:, [^;\u24c5\u24c6]{2,60})?,? whom <decides> (?:had )?(?:named|selected|designated|"
                r"chose|appointed) (?:as (?:the |an )?(?:impartial|referee)|to resolve)"
            ),
            (
                r"(?:impartial|referee|conflict)[^\u24c5]{0,160}?<me> was (?:selected|chosen|designated|"
                r"named) in (?:his|her|\u24c6's) (?:stead|place)"
            ),
            r"AGENCY_[^;\u24c5\u24c6]{0,90}? to <me>,? as (?:the |an )?(?:impartial|referee)",
        ),
        examples=(
            "<P>, selected by OWCP to resolve the disagreement, found no residuals.",
            "<P>, whom OWCP named as impartial examiner, never reported.",
        ),
        refuses=("<P> was named in the report of the impartial examiner.",),
        role=Role.NEUTRAL_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.CONFLICT,
    ),
    PlainRule(
        id="role.appointed.acting",
        meaning="Evaluated as the panel's or both sides' evaluator, or was appointed.",
        patterns=(
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\bas (?:the|an?) (?:agreed|panel|neutral|impartial|state)(?:[ -][\w-]+)? "
                r"(?:QME|PQME|AME|IME|(?:medical )?(?:evaluator|examiner))\b"
            ),
            r"\bappointment of <me> as (?:the |an? )?(?:regular|impartial|neutral|independent)\b",
            r"<me>[^;\u24c5\u24c6]{0,40}?\bBOARD_-(?:sponsored|ordered|appointed|selected)\b",
        ),
        examples=(
            "<P> evaluated applicant as the panel QME in neurology.",
            "We ordered the appointment of <P> as regular physician.",
            "<P> performed the Division-sponsored examination.",
        ),
        refuses=("<P> evaluated applicant as the defense QME.",),
        role=Role.NEUTRAL_EXAMINER,
        rank=Strength.APPOINTED,
    ),
)

AGENCIES: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.agencies.examined",
        version=3,
        meaning="Examined for a benefits agency, in plain words.",
        patterns=(
            (
                r"<me>[^;\u24c5\u24c6]{0,100}?\b(?!looked at (?:[\w-]+ ){0,4}<file>)<looks>\b<far> (?:at (?:the "
                r")?(?:<ask> of <gov>|<gov>'s <ask>)|(?:on behalf of|for) <gov>)"
            ),
            r"\b(?:[Ee]xamin|[Ee]valuat|[Ss]een|[Tt]est)\w*\b<near> (?:for|on behalf of|at the <ask> of) <gov>,? <me>",
            r"\b[Aa]t (?:the )?(?:<ask> of <gov>|<gov>'s <ask>),? <hurt>[^;\u24c5]{0,140}?<me>",
            r"\bby <me>,? at (?:the )?(?:<ask> of <gov>|<gov>'s <ask>)",
            (
                r"\b[Aa]t (?:the )?(?:<ask> of (?:the state )?<gov>|<gov>'s <ask>),? [^;,\u24c5\u24c6]{1,60} (?:was|"
                r"were) <adv>(?:examined|evaluated|seen|tested)\b[^;\u24c5\u24c6]{0,60}? by <me>"
            ),
            (
                r"<gov>(?:, [^;\u24c5\u24c6]{3,110},)? <adv>(?:purchased|bought|arranged|scheduled|ordered|"
                r"provided|paid for|obtained) (?:an? |the )?(?:[\w-]+ ){0,4}?<visit> (?:from|with|by) <me>"
            ),
            r"<gov> <adv>(?:had|asked|directed) <me> (?:to )?(?:examine|evaluate|test|administer|see|perform|conduct)",
            (
                r"<gov>(?:, [^;\u24c5\u24c6]{3,110},)? <adv>(?:sent|assigned|referred|directed) (?:him|her|"
                r"<hurt>)\b[^;\u24c5\u24c6]{0,60}? to <me>,? <far>\b(?:evaluat|examin|second opinion|consult)"
            ),
            (
                r"<gov> <adv>(?:sent|assigned|referred|directed) (?:him|her|<hurt>)\b[^;\u24c5\u24c6]{0,40}? "
                r"for (?:an? )?(?:[\w-]+ ){0,4}?<visit> (?:by|with) <me>"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b<visit>,? (?:provided|paid for|set up|arranged|scheduled|"
                r"purchased|ordered|"
                r"sponsored) by <gov>"
            ),
            (
                r"<me>'s (?:[\w-]+ ){0,3}<visit>,? (?:which was |was )?(?:provided|paid for|set up|arranged|"
                r"scheduled|purchased|ordered|sponsored) by <gov>"
            ),
            (
                r"\bVA (?:[\w-]+ ){0,4}(?:[Ee]xaminer|[Ee]xamination|[Ff]ee-basis <ist>|compensation "
                r"examiner)(?: in [\w ]{3,14})?,? (?:was )?(?:afforded <far>)?(?:by )?<me>"
            ),
            (
                r"\b(?:VA )?(?:compensation|C&P|pension|Fee-basis)(?: and pension)? (?:examiner|examination|"
                r"psychiatrist|physician)s?(?: by| with|,)* <me>"
            ),
            r"\bVA (?:[\w-]+ ){0,3}examination\b[^;\u24c5\u24c6]{0,60}?,? (?:by )?<me>",
            (
                r"<me>,? (?:who )?<adv>(?:provided|performed|conducted|completed|gave) (?:an? |the )?(?:[\w-]+ )?"
                r"(?:VA|C&P) (?:[\w&-]+ ){0,3}?(?:[Ee]xamination|exam|evaluation)\b"
            ),
            r"\bAGENCY_'s referral (?:physician|specialist|<ist>),? <me>",
            (
                r"\banother VA (?:physician|examiner|psychologist|reviewing physician),? <me>|\bVA reviewing "
                r"physician,? <me>"
            ),
            r"(?:for|of) AGENCY_,? as did,? (?:[^;,\u24c5\u24c6]{2,30}, )?<me>",
            r"\b[Uu]p?on remand,? <me> (?:\w+ )?examined <hurt>",
            r"\b[Ss]econd[- ]opinion (?:examination|specialist|physician|evaluation) (?:with|before|by)? ?<me>",
            r"\b[Ss]econd[- ]opinion examination with \u24c6[^;]{0,120}? before <me>",
            (
                r"<gov>(?:'s)? (?:[\w-]+ ){0,2}?(?:consultative|consulting) (?:examiner|psychologist|"
                r"physician|<ist>),? <me>"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:acted|served) as (?:an? )?second[- ]opinion (?:physician|"
                r"specialist|examiner)"
            ),
            (
                r"<me>[^;]{0,160}?\bconsidered that of an? (?:AGENCY_|Office|OWCP)[ \w]{0,12}? referral "
                r"(?:physician|specialist)"
            ),
        ),
        examples=(
            "The agency purchased an examination from <P>.",
            "At the request of the agency, claimant saw <P> for a mental status examination.",
            "At the request of the state agency, Vance was tested in May by <P>.",
            "The September VA joints examiner, <P>, offered one.",
            "The Director assigned claimant to <P> for a pulmonary evaluation.",
            "<P> provided a VA joints examination.",
            "OWCP's referral physician, <P>, found no residuals.",
        ),
        refuses=(
            "<P> looked at the file for the state agency.",
            "<P> wrote to the agency.",
            "The agency denied the claim that <P> supported.",
            "The VA examiner disagreed with <P>.",
        ),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.AGENCY,
    ),
)
