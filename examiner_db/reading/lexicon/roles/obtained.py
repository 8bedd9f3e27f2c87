"""Physicians by how a side came by them: sought for an opinion, visited for somebody, disclosed as an expert."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_SOUGHT = r"(?:sought|obtained|requested|secured|solicited|procured|commissioned|received)"
_SAW = r"(?:saw|seen|examin\w+|evaluat\w+|assessed|interviewed|tested|rated)"
_OPINION = r"(?:opinions?|reports?|evaluations?|examinations?|assessments?|letters?)"
_PERSON = r"(?:him|her|them|<hurt>)"
_GIVEN = r"(?:provided|submitted|filed|furnished|presented|offered)"

OBTAINED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.obtained.agency",
        meaning="A benefits agency sought a second opinion, or had the claimant seen.",
        patterns=(
            (
                rf"<gov> <adv>{_SOUGHT} (?:an?|another|the) (?:[\w-]+ )?second[- ]opinion(?: [\w-]+){{0,3}} (?:from|by|"
                r"with|of) <me>"
            ),
            rf"<me>[^;\u24c5\u24c6]{{0,40}}?\b{_SAW} (?:{_PERSON} )?(?:\w+ ){{0,2}}?(?:for|on behalf of) <gov>",
        ),
        examples=(
            "OWCP sought a second opinion from <P>.",
            "OWCP then obtained a second opinion evaluation from <P>.",
            "<P> examined the claimant for the disability determination service.",
            "<P>, who saw the claimant once for the state agency, agreed.",
        ),
        refuses=(
            "The claimant sought a second opinion from <P>.",
            "<P> examined him for his attorney.",
        ),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.AGENCY,
    ),
    PlainRule(
        id="role.obtained.payer",
        meaning="Whoever pays arranged the visit, or chose the physician.",
        patterns=(
            (
                rf"<pays>[^;\u24c5\u24c6]{{0,60}}?\barranged for {_PERSON} to (?:be (?:seen|examined|evaluated) by|see|"
                r"visit|meet(?: with)?) <me>"
            ),
            rf"<pays> <adv>made an appointment (?:for {_PERSON} )?with <me>(?: for {_PERSON})?",
            r"<me>,? (?:an?|the) (?:[\w-]+ )?<pays>-(?:selected|chosen|retained|hired|designated|appointed)(?! treat)",
            (
                r"<pays>[^;\u24c5\u24c6]{0,70}?\b(?:see|seen by|examined by|evaluated by|examination by|evaluation by) "
                r"(?:a|the) (?:doctor|physician|specialist|examiner|<ist>) of its (?:own )?(?:choice|choosing|"
                r"selection)[^;\u24c5\u24c6]{0,3}<me>"
            ),
            (
                r"\b(?:doctor|physician|specialist|examiner|<ist>) of <pays>'s (?:own )?(?:choice|choosing|"
                r"selection),? "
                r"<me>"
            ),
        ),
        examples=(
            "Employer controverted the claim and arranged for him to be seen by <P>.",
            "The carrier made an appointment for the worker with <P>.",
            "<P>, a carrier-selected RME doctor, saw no such signs.",
            "The carrier asked that the claimant be examined by a doctor of its choosing, <P>.",
            "The claimant was examined by a doctor of the carrier's choice, <P>.",
        ),
        refuses=(
            "Her attorney arranged for her to be seen by <P>.",
            "The claimant made an appointment with <P>.",
            "The claimant was seen by a doctor of her own choice, <P>.",
            "<P>, an employer-selected treating physician, released him.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.obtained.required",
        meaning="Examines where a statute lets whoever pays require an examination.",
        patterns=(
            r"<me>,? (?:an?|the) (?:[\w-]+ )?(?:RME|required medical examination) (?:doctor|physician|examiner)\b",
        ),
        examples=("<P>, an RME doctor, concluded that she could work.",),
        refuses=("<P>, a designated doctor, concluded that she could work.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.CUSTOM,
    ),
    PlainRule(
        id="role.obtained.sent",
        meaning="Whoever pays sent the claimant there, as the sentence says by a pronoun.",
        patterns=(
            (
                rf"<pays>[^;\u24c6]{{0,120}}?<me>,? (?:[^;,\u24c5\u24c6]{{2,50}}, )?to whom it (?:had )?<adv>(?:sent|"
                rf"referred|directed) {_PERSON}"
            ),
        ),
        examples=("Employer relies on the date assigned by <P>, to whom it had referred him.",),
        refuses=("Employer relies on <P>, to whom she had referred him.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.SENT,
    ),
    PlainRule(
        id="role.obtained.rested",
        meaning="A petition or defense of whoever pays rests on the opinion.",
        patterns=(
            (
                r"<pays>'s (?:[\w-]+ ){0,2}(?:petition|motion|application|defense|notice|contention|position) (?:was |"
                r"is )?(?:rest\w+|rel\w+|based|premised|founded|depend\w+|supported) (?:entirely |solely |largely )?"
                r"(?:up)?(?:on|by) (?:the )?(?:[\w-]+ )?(?:opinions?|testimony|reports?|deposition) of <me>"
            ),
        ),
        examples=("Employer's suspension petition rested upon the opinion of <P>.",),
        refuses=("Claimant's petition rested upon the opinion of <P>.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.FILED,
    ),
    PlainRule(
        id="role.obtained.attorney",
        meaning="Seen through the claimant's attorney, or an opinion that the attorney obtained.",
        patterns=(
            (
                r"<me>,? (?:[^;,\u24c5\u24c6]{2,50}, )?whom <hurt> <adv>(?:consulted|saw|visited|retained) "
                r"(?:through|on "
                r"the advice of|at the <ask> of|on referral (?:from|by)) <advocate>"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,40}}?\b{_SAW} {_PERSON} (?:\w+ ){{0,2}}?for (?:counsel|<advocate>)(?= "
                r"*[,.;]| and)"
            ),
            (
                rf"\b{_OPINION} (?:of|by|from) <me>,? (?:(?:which|that) )?(?:was |had been )?(?:obtained|procured|"
                r"secured|commissioned|arranged|solicited) [^;\u24c5\u24c6]{0,30}?\b(?:by <advocate>|on <hurt>'s "
                r"behalf)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:examination|evaluation|assessment) arranged by <hurt>'s service "
                r"organization"
            ),
        ),
        examples=(
            "<P>, whom Claimant consulted through her attorney, felt that she was not stable.",
            "<P>, who saw the claimant once for counsel, assessed 28%.",
            "The Board notes the opinion of <P>, obtained on the Veteran's behalf by his attorney.",
            "<P> diagnosed PTSD after an evaluation arranged by the Veteran's service organization.",
        ),
        refuses=(
            "<P>, whom Claimant consulted for pain, prescribed therapy.",
            "<P>, who saw the claimant once for the defense, assessed 28%.",
            "The report of <P>, obtained by the insurer, says so.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.HIRED,
    ),
    PlainRule(
        id="role.obtained.claimant",
        meaning="The claimant obtained an opinion, as one does from an expert and at times from one's own physician.",
        patterns=(
            (
                rf"<hurt>,? <adv>(?:sought|obtained|procured|secured|commissioned|solicited) (?:an?|his own|her own|"
                rf"another) (?!second|surgical)(?:[\w-]+ ){{0,3}}?{_OPINION} (?:\w+ ){{0,2}}?(?:from|by|with) <me>"
            ),
            (
                r"\A(?:He|She) (?:then|later|thereafter|subsequently) (?:sought|obtained|procured|secured) an? "
                rf"(?:[\w-]+ ){{0,3}}?{_OPINION} (?:from|by|with) <me>"
            ),
            (
                rf"<hurt>,? <adv>{_GIVEN} (?:an? |the )?[^;\u24c5\u24c6]{{0,30}}?\bprivate (?:[\w-]+ "
                rf"){{0,3}}?(?:evaluation"
                r"|examination|assessment)\b[^;\u24c5\u24c6]{0,60}?\b(?:by|from|with|of)\b[^;\u24c5\u24c6]{0,40}?<me>"
            ),
        ),
        examples=(
            "The Veteran then obtained an opinion from <P>, a private physician.",
            "He thereafter obtained an evaluation from <P>.",
            "The Veteran has provided a private psychiatric evaluation from a psychologist, <P>.",
        ),
        refuses=(
            "The insurer then obtained an opinion from <P>.",
            "The Veteran submitted treatment records from <P>.",
            "She obtained pain medication from <P>.",
            "The employee obtained a second surgical opinion from <P>.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.ANSWERED,
    ),
    PlainRule(
        id="role.obtained.disclosed",
        meaning="The claimant disclosed the physician as an expert.",
        patterns=(
            (
                r"<hurt> <adv>(?:disclosed|designated|identified|named|listed|proffered) <me> as (?:an? |his |her |"
                r"one of "
                r"(?:his |her ))?(?:[\w-]+ ){0,2}(?:expert|witness)"
            ),
        ),
        examples=("Plaintiff disclosed <P> as an expert on future expenses.",),
        refuses=(
            "Defendant disclosed <P> as an expert on causation.",
            "Plaintiff identified <P> as her treating physician.",
        ),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.HIRED,
    ),
    PlainRule(
        id="role.obtained.private",
        meaning="Called the private evaluator, as a tribunal that has examiners of its own calls the claimant's.",
        patterns=(
            r"\bprivate (?:[\w-]+ )?(?:evaluator|examiner|expert),? <me>",
            r"<me>,? (?:an?|the) private (?:[\w-]+ )?(?:evaluator|examiner|expert)\b",
        ),
        examples=("Conversely, the private evaluator, <P>, disagreed.",),
        refuses=("The private physician, <P>, treated him.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.CUSTOM,
    ),
    PlainRule(
        id="role.obtained.reconsidered",
        meaning="Answers for the state agency when a claim for Social Security is reconsidered.",
        patterns=(r"\b(?:[Oo]n|[Aa]t|[Uu]pon) (?:the )?reconsideration(?: level)?,? (?:[a-z]+ly )?<me>",),
        examples=("On reconsideration <P> reduced this to light work.",),
        refuses=("The Board asked for reconsideration of the report of <P>.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.AGENCY,
        rank=Strength.REVIEWED,
    ),
)
