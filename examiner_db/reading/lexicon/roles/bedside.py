"""The treating physician in plain sentences: care of every kind, chosen by the claimant, or over a time."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import Role

_HIM = r"(?:him|her|them|INJURED_)"
_HIS = r"(?:his|her|their|INJURED_'s|the)"
_DID = (
    r"(?:operated|repaired|fused|removed|excised|implanted|inserted|"
    r"placed(?= (?:the |an? |two |three )?(?:[\w-]+ )?(?:hardware|stents?|screws?|plates?|pins?|rods?|cages?|"
    r"stimulator|port|cast|filter|shunt|graft|drain|device))|nailed|plated|pinned|screwed|set|reset|"
    r"casted|splinted|sutured|stitched|drained|aspirated|injected|debrided|decompressed|amputated|reconstructed|"
    r"replaced|transfused|hospitalized|admitted|discharged|manipulated|adjusted|delivered|refilled|"
    r"refills|renewed|titrated|weaned|prescribes|prescribed|catheterized|stented|intubated|treats|treated)"
)
_PART = (
    r"(?:the|a|an|two|three|his|her|INJURED_'s|on (?:the|this|his|her|that|INJURED_)|"
    r"(?:him|her|them|INJURED_|it)\b)(?! (?:report|opinion|testimony|file|record|claim|rating|date|matter|views?)\b)"
)

BEDSIDE: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.bedside.did",
        meaning="Operated, set, injected, hospitalized, prescribed: what only who treats does.",
        patterns=(
            (
                rf"<me>,? (?:[^;,\u24c5\u24c6]{{2,60}}, )?(?:who|which|and|then|himself|herself)? ?<adv>{_DID} "
                rf"(?!from|himself|herself){_PART}"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,90}}?\b(?:and|who|having|had) <adv>{_DID} (?!from|himself|herself|"
                rf"the (?:report|opinion|file|records?|claim|question)){_PART}"
            ),
            (
                rf"<me>,? (?:[^;,\u24c5\u24c6]{{2,60}}, )?(?:who )?<adv>(?:operated (?:twice|once|again)|cared "
                rf"for|has been (?:treating|following|seeing)|is treating|was treating|treats|follows|"
                rf"followed) ?(?:{_HIM})?"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b(?:continued|continues|refilled|refills|adjusted|adjusts|"
                rf"increased|prescribed|prescribes|manages|managed|oversaw|has overseen|overseen|administered|"
                rf"had administered|titrated) {_HIS} (?!(?:claim|hearing|benefits|work|duties|hours|testimony|"
                rf"complaints|opinion|own)\b)[\w-]+"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?\bprescrib(?:es|ed) (?!the (?:proper|standard)|nothing|no\b)[A-Z\w]+",
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b(?:provided|gave|rendered|delivered|furnished) (?:{_HIM} "
                rf")?(?:[\w-]+ ){{0,2}}(?:care|treatment|therapy|adjustments)\b"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b(?:released|discharged) {_HIM} from (?:his|her|further|"
                rf"active) ?(?:care|treatment)"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b{_HIM} (?:\w+ )?(?:remained|was|were|had been|is) (?:still "
                rf")?under (?:his|her) care|<me>[^;\u24c5\u24c6]{{0,40}}?\bhad {_HIM} (?:in|under) (?:active "
                rf")?(?:care|treatment)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:wrote|issued|signed|gave)\b<near>\b(?:off-work slips?|work "
                r"slips?|disability slips?|work excuses?|prescriptions?)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:been inside|been in) the (?:knee|shoulder|joint|hip|spine|wrist|ankle)",
            r"<me>(?:, [^;,\u24c5\u24c6]{2,40})?,? in whose (?:[\w-]+ ){0,2}(?:clinic|office|practice|care)\b",
            (
                r"\b(?:[Ss]urgery|[Ff]usion|[Ss]urgeries|[Ii]njections?|[Pp]rocedures?|[Tt]reatments?|"
                r"[Tt]herapy|[Rr]eplacement|[Aa]rthro\w+|[Ss]tudies|MRI|[Tt]ests?|[Ss]timulator|"
                r"[Mm]edications?|[Dd]iscogram|[a-z]+ectomy|[a-z]+plasty)\b<near>\b(?:proposed|ordered|"
                r"requested|prescribed|performed|recommended|administered|given|planned|sought) by <me>"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:recommended|proposed|ordered|requested|requested "
                r"authorization for|wanted to perform|scheduled) (?:it\b|(?:an? |the )?(?:[\w-]+ "
                r"){0,3}?<operated>)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:requested|ordered|scheduled|obtained) an? (?:surgical|"
                r"orthopedic|neurosurgical|pain) (?:consultation|consult)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:at|of|in) EMPLOYER_'s (?:\w+ )?(?:clinic|dispensary|infirmary|first aid)",
            r"<me>[^;\u24c5\u24c6]{0,60}?\bsigned (?:the|his|her) (?:\w+ )?(?:slips?|certificates?|discharge)",
            r"\b(?:treated|treats|treating|treatment|care|therapy)\b[^;\u24c5\u24c6]{0,40}? (?:with|by|under) <me>",
            (
                r"\b(?:operative|office|treatment|progress|clinic|hospital|therapy) (?:notes?|"
                r"records?)\b<near>\b(?:of|from|by|signed by) <me>|\b(?:PX ?\d+ is |[Tt]he )?chart of <me>"
            ),
        ),
        examples=(
            "<P>, who has refilled the plaintiff's medicine since the wreck, disagreed.",
            "<P>, who nailed the tibia, was asked.",
            "<P> had the patient in active care through June.",
            "He credits <P>, in whose pain clinic plaintiff receives nerve blocks.",
            "The shoulder arthroscopy performed by <P> was not necessary.",
        ),
        refuses=(
            "<P> removed the report.",
            "<P> prescribed nothing.",
            "<P> adjusted his opinion.",
            "<P> placed no weight on it.",
        ),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    PlainRule(
        id="role.bedside.title",
        version=3,
        meaning="Who treats, by a word: treater, PCP, choice of physician, authorized surgeon, panel doctor.",
        patterns=(
            (
                r"<hurt>'s (?:own )?(?:treaters?|practitioner|PCP|choice of (?:physician|doctor)|(?:pain|back|"
                r"heart|family) (?:specialist|doctor)|provider),? (?:was )?<me>"
            ),
            (
                r"<me>,? (?:as )?(?:the )?(?:PCP|(?:his|her|INJURED_'s) (?:own )?(?:treater|practitioner|"
                r"choice of (?:physician|doctor)|second choice|primary|provider))\b"
            ),
            r"\b[Rr]eferr(?:ed|s) to <me> as \"the PCP",
            (
                r"\b(?:[Aa]uthorized|[Oo]perating|[Ss]upervising|[Oo]n-call) (?:orthopedic |hand |spine "
                r")?(?:surgeon|physician|doctor|provider|psychiatrist|specialist),? (?:was )?<me>"
            ),
            (
                r"\b[Tt]he (?:surgeon|neurosurgeon|family doctor|oncologist|hospitalist)(?: himself| "
                r"herself)?,? <me>|<me>,? (?:the|his|her) (?:[\w-]+ )?(?:surgeon|cardiologist|<ist>) (?:on "
                r"call|who (?:operated|repaired|performed|placed|treated|delivered|removed|set|fused))"
            ),
            (
                r"\b(?:[Rr]eferral|panel|company|plant|clinic) (?:doctor|physician),? <me>|<me>,? (?:is |was "
                r")?(?:an? |the )?(?:EMPLOYER_ |EMPLOYER_'s |company )?(?:panel|referral|company|plant|"
                r"clinic) (?:doctor|physician)|<me>,? one of the panel physicians"
            ),
            (
                r"<me>, (?:in [\w ]+, )?(?:<hurt>'s|his|her) (?:[\w-]+ ){0,3}?(?:<ist>) (?:since|of (?:\w+ "
                r"){1,3}years|for (?:\w+ ){1,3}years|until)\b"
            ),
            (
                r"\bchoice[- ]of[- ]physician form\b<near><me>|\b(?:his|her|INJURED_'s) (?:own )?(?:first |"
                r"second )?choice of (?:physician|doctor),? <me>"
            ),
            r"\b[Aa]ttending physician's (?:report|statement)[^;\u24c5\u24c6]{0,60}?,? (?:by |of |from )?<me>",
            r"(?:<hurt>|\b[Hh]e|\b[Ss]he) <adv>(?:obtained|sought|got) a second opinion (?:from|with) <me>",
            r"\b(?:[Pp]rimary|[Ss]econdary) treaters?,? <me>",
            r"<me>,? (?:his|her|INJURED_'s) therapist's (?:[\w-]+ )?(?:<ist>)",
        ),
        examples=(
            "He sought a second opinion from <P>.",
            "Petitioner's treater, <P>, was not deposed.",
            "The authorized surgeon, <P>, did not testify.",
            "<P>, plaintiff's rheumatologist since 2004, was given little weight.",
            "Claimant then signed a choice-of-physician form naming <P>.",
        ),
        refuses=(
            "OWCP sought a second opinion from <P>.",
            "The treater of <P> was heard.",
            "The examining surgeon, <P>, agreed.",
        ),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    PlainRule(
        id="role.bedside.time",
        meaning="Saw the claimant over a time: monthly visits, since the accident, before and after.",
        patterns=(
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b(?:has|had|who) (?:seen|saw|sees|followed|treated) {_HIM} "
                rf"(?:since|for (?:\w+ ){{1,3}}(?:years|months)|monthly|weekly|regularly|often|before and "
                rf"after|throughout|continuously)"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,90}}?\b(?:saw|sees|seen) {_HIM} (?:monthly|weekly|regularly|before "
                rf"and after|on (?:\w+ )?occasions|\w+ times)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:his|her) (?:monthly|weekly|regular|repeated) (?:visits|examinations)",
            (
                r"<me>[^;]{0,140}?\b(?:frequency|duration|length|nature) (?:and \w+ )?of the (?:treatment |"
                r"treating )?relationship"
            ),
            r"<me>,? <hurt>'s (?:[\w-]+ ){1,3}?of \w+ (?:years|months)",
            (
                rf"<me>[^;\u24c5\u24c6]{{0,20}}? first saw {_HIM} (?:at|in) (?:the "
                rf")?[^;\u24c5\u24c6]{{0,30}}?(?:emergency|hospital|clinic|urgent)"
            ),
            r"<me> did(?: so)?, (?:often|weekly|monthly|repeatedly)",
        ),
        examples=(
            "The family doctor, <P>, who has seen the Veteran since 1971, agreed.",
            "<P>, relying on his monthly visits, put it higher.",
        ),
        refuses=("<P> saw him once.", "<P> has seen no evidence since 1971."),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    PlainRule(
        id="role.bedside.referral",
        meaning="Sent the claimant on, or received the claimant from another physician or a clinic.",
        patterns=(
            (
                r"<me>,? (?:[^;,\u24c5\u24c6]{2,60},? )?to whom (?:the company clinic|the (?:clinic|hospital|"
                r"emergency room)|(?:his|her) \w+)[^;\u24c5\u24c6]{0,20}? (?:had )?(?:sent|referred)"
            ),
            r"\u24c6,? to whom <me> (?:had )?(?:sent|referred)",
            r"<me> (?:also |then |later )?(?:sent|referred) (?:him|her|INJURED_|[A-Z]\w+) (?:to|for)\b",
            r"\bon referral (?:from|of|by) <me>",
            r"\b[Pp]erformed by <me> on referral (?:of|from|by)",
            r"\b(?:sends|sent) (?:his|her) notes to <me>",
        ),
        examples=(
            "<Q>, to whom <P> had referred the employee, operated.",
            "<P>, the orthopedist to whom the company clinic had referred Orr, declined.",
        ),
        refuses=("<P> referred to the scan.", "The insurer had referred him to <P>."),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    PlainRule(
        id="role.bedside.chosen",
        meaning="The claimant chose the physician to treat, or was referred there by one who did.",
        patterns=(
            (
                r"<me>,? (?:[^;,\u24c5\u24c6]{2,50}? )?whom <hurt> <adv>(?:selected|chose|designated|picked|named) "
                r"as (?:an? |"
                r"the |his |her )?(?:new )?(?:treating|primary|attending|family)\b"
            ),
            (
                r"<me>,? (?:[^;,\u24c5\u24c6]{2,40} )?to whom (?:he|she|<hurt>) (?:was|had been) <adv>(?:referred|"
                r"sent) by "
                r"(?:the|his|her|<hurt>'s) (?:treating|primary|attending|family)\b"
            ),
        ),
        examples=(
            "<P>, whom the claimant then selected as treating doctor, diagnosed a tear.",
            "<P>, a doctor to whom the claimant was referred by the treating doctor, certified it.",
        ),
        refuses=("<P>, whom the carrier selected as designated doctor, certified it.",),
        role=Role.TREATING,
        rank=Strength.BECAME,
    ),
    PlainRule(
        id="role.bedside.follows",
        meaning="Follows, manages or attended the claimant.",
        patterns=(
            (
                r"<me>,? (?:[^;,\u24c5\u24c6]{2,60}? )?who (?:has |had )?(?:follow(?:s|ed)|attend(?:s|ed)|manage[sd]|"
                r"car(?:es|ed) for|look(?:s|ed) after) (?:him|her|them|<hurt>)(?! (?:to|at the hearing|closely "
                r"enough))"
            ),
        ),
        examples=(
            "<P>, a private neurologist who follows the Veteran for migraine, reported attacks.",
            "She submitted an opinion of <P>, the oncologist who attended the Veteran during his illness.",
        ),
        refuses=("<P>, who followed the Guides, rated him.",),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
)
