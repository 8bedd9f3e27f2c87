"""Experts whom the claimant found: an examination of one's own, of one's choosing, or that the attorney set up."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_IME = r"(?:IMEs?\b|[Ii]ndependent (?:medical )?(?:[\w-]+ )?(?:examination|evaluation)s?)"
_GOT = (
    r"(?:sought|seeks|obtained|requested|secured|commissioned|elected|arranged(?: for)?|scheduled|procured|chose|"
    r"paid for|submitted|filed|offered|relied on|relies on|exercised (?:his|her) right to)"
)

_QME = r"(?:QME|[Qq]ualified [Mm]edical [Ee]valuator)"

OWN_EXPERTS: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.own_expert.found",
        version=3,
        meaning="The claimant sought an independent examination, or one of the claimant's own choosing.",
        patterns=(
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:examined|evaluated|rated|seen|saw) (?:him|her|"
                r"<hurt>) (?:\w+ ){0,2}?at "
                r"(?:his|her|<hurt>'s) (?:own )?request"
            ),
            (
                rf"<hurt>,? <adv>(?:{_GOT}|had(?= (?:his|her) own)) (?:an?|his|her|the) (?:own )?(?:(?!Division|"
                rf"division|DIME|"
                rf"state|BOARD_)[\w-]+ ){{0,3}}?{_IME}"
                r"(?! process)[^;\u24c5\u24c6]{0,90}?\b(?:by|with|from|of) <me>(?!'s)"
            ),
            (
                rf"<hurt>,? <adv>{_GOT} (?:an?|his|her) (?:own )?(?:(?!Division|division|DIME|state|BOARD_)[\w-]+ )"
                rf"{{0,3}}?{_IME}[^;\u24c5\u24c6]{{0,90}}?,? (?:and|where|in which|at which) (?:the "
                r")?(?:(?:examining|evaluating) )?(?:(?:<ist>|examiner|evaluator),? )?<me>"
            ),
            (
                r"<hurt>[^;\u24c5\u24c6]{0,60}?\b(?:examination|evaluation|"
                r"IME)\b[^;\u24c5\u24c6]{0,90}?\bof (?:his|her) (?:own )?"
                r"(?:choosing|choice|selection)(?:,| was|, namely)? <me>"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:examin\w+|evaluat\w+|IME)\b[^;\u24c5\u24c6]{0,30}? on <hurt>'s behalf",
            r"<me>,? <hurt>'s (?:own )?(?:consulting|examining|evaluating|retained) (?:[\w-]+ )?<ist>",
            rf"<hurt>'s own {_IME}[^;\u24c5\u24c6]{{0,40}}? (?:by|with|from) <me>(?!'s)",
            (
                r"<hurt>[^;\u24c5\u24c6]{0,60}?\bhad (?:himself|herself) (?:\w+ )?(?:examined|"
                r"evaluated|rated|tested|seen) by <me>"
            ),
            (
                r"\b(?:<hurt>'s|(?:his|her)) (?:own )?(?:IME|independent medical|rating|second IME) "
                r"(?:physician|doctor|examiner|"
                r"evaluator|<ist>),? (?:was )?<me>"
            ),
            (
                r"<me>,? (?:who was )?(?:<hurt>'s|(?<!its, )\b(?:his|her)) (?:own )?(?:IME|"
                r"independent medical) (?:physician|"
                r"doctor|examiner|evaluator)"
            ),
            (
                rf"\b{_IME}[^;\u24c5\u24c6]{{0,20}}? (?:of|by|with|from) <me>,? for which <hurt> "
                rf"(?:sought|seeks|requested|sues)"
            ),
            (
                r"<me>[^;\u24c6]{0,120}?\b(?:examination|evaluation|IME|visit|"
                r"report)\b[^;\u24c5\u24c6]{0,40}?\barranged (?:\w+ )?"
                r"by (?:<hurt>(?!'s)|<advocate>)"
            ),
        ),
        examples=(
            "Claimant sought her own IME, which was performed by <P>.",
            "Claimant requested an independent medical examination, which was performed by <P>.",
            "The employee elected an examination by a physician of her choosing, <P>.",
            "Petitioner had himself examined by <P>.",
            "Claimant arranged an independent medical examination, and the examining physician, <P>, found a loss.",
            "Claimant offered the report of her IME physician, <P>.",
            "<P>, claimant's consulting cardiologist, testified.",
            "<P>, who performed an IME on the claimant's behalf, disagreed.",
            "Claimant's own independent medical examination was performed by <P>.",
            "<P>, who had evaluated him once at his request, agreed.",
        ),
        refuses=(
            "Claimant underwent an independent medical examination with <P>.",
            "Claimant requested a Division independent medical examination by <P>.",
            "The insurer requested an IME by <P>.",
            "Claimant disputed the IME of <P>.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.HIRED,
    ),
    PlainRule(
        id="role.own_expert.evaluator",
        meaning="Holds a title of neutrals, and is called the claimant's own one.",
        patterns=(
            (rf"(?:<hurt>'s|\b(?:[Hh]is|[Hh]er)) (?:own )?{_QME}(?: in [\w -]{{4,30}})?,? (?:was )?<me>"),
            rf"<me>,? (?:was |is )?(?:the )?(?:<hurt>'s|his|her) (?:own )?{_QME}",
        ),
        examples=(
            "Applicant's QME in orthopedics, <P>, examined him.",
            "He relied on his qualified medical evaluator, <P>.",
        ),
        refuses=("Applicant's panel QME, <P>, examined him.", "Defendant's QME, <P>, examined him."),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.BECAME,
    ),
    PlainRule(
        id="role.own_expert.set_up",
        version=3,
        meaning="The claimant's attorney or representative set up, procured or paid for the evaluation.",
        patterns=(
            (
                r"(?:<visit>|<paper>) (?:of|by|from|with) <me>(?:, [^;,\u24c5\u24c6]{2,40})?,? "
                r"(?:which|that) <advocate> <adv>"
                r"(?:procured|obtained|arranged|secured|commissioned|set up|requested|scheduled|"
                r"bought|paid for)"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,40})?,? whose (?:[\w-]+ ){0,3}(?:<visit>|<paper>),? "
                r"<advocate> (?:had )?<adv>"
                r"(?:procured|obtained|arranged|secured|commissioned|set up|requested|scheduled|"
                r"bought|paid for)"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? to whom (?:<hurt>|he|she) (?:was|had been) "
                r"(?:sent|referred|directed) by "
                r"<advocate>"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:met|saw|seen|visited|examin\w+|evaluat\w+|"
                r"interview\w+)\b[^;\u24c5\u24c6]{0,60}?"
                r"\bat (?:the )?(?:(?:instance|expense|instructions?|suggestion|advice) of <advocate>|"
                r"<advocate>'s "
                r"(?:own )?(?:expense|instance|suggestion|instructions?))"
            ),
            (
                r"\bon <advocate>'s (?:own )?(?:instructions?|advice|suggestion|"
                r"recommendation)\b[^;\u24c5\u24c6]{0,40}?<me>"
            ),
            (
                r"<me>[^;\u24c6]{0,120}?\b(?:for whose fee <advocate>|whose (?:fee|bill) <advocate>|"
                r"whom <advocate>) (?:had )?paid"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:procured|commissioned|obtained|secured) (?:for "
                r"(?:this|the) "
                r"(?:appeal|litigation|hearing|claim)|by <advocate>)"
            ),
            r"\b[Ii]n <me>, <advocate> (?:\w+ )?found\b",
            r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:up)?on (?:the )?referral (?:of|from|by) (?:<advocate>|counsel\b)",
            (
                r"<advocate> <adv>(?:scheduled|booked|made|set up|arranged) an? (?:[\w-]+ "
                r")?appointment[^;\u24c5\u24c6]{0,40}?\bwith "
                r"<me>"
            ),
            (
                r"<me>,? (?:having been |was |who was )?(?:called|produced|presented) by (?:<hurt>|"
                r"<advocate>)[^;\u24c5]{0,30}?,? "
                r"(?:who )?(?:had )?(?:met|seen|saw|examined|evaluated) (?:him|her|<hurt>) (?:once|"
                r"only|for the first)"
            ),
        ),
        examples=(
            "The adviser reviewed the evaluation of <P>, which appellant's counsel had procured.",
            "Claimant relied on <P>, whose examination his lay representative had set up.",
            "<P>, to whom claimant was sent by his attorney for rating, found 20 percent.",
            "<P> met her once, at her attorney's expense.",
            "The rebuttal of <P>, procured for the appeal, was late.",
        ),
        refuses=(
            "<P>, to whom claimant was sent by the insurer, found nothing.",
            "The report of <P>, which the insurer had procured, was short.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.HIRED,
    ),
)
