"""Examiners whom an employer, an insurer or the defense engaged, in plain sentences."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

ENGAGED: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.engaged.hired",
        version=3,
        meaning="Hired, retained, chosen or paid by whoever pays.",
        patterns=(
            (
                r"<me>(?:'s)?<who> (?:[a-z]+ ){0,2}?<hired> (?!from|the\b)(?:[^;,.\u24c5\u24c6]{1,30} )?(?<!not )by "
                r"<pays>(?!'s clinic)"
            ),
            (
                r"<pays> <adv><hires> (?:and paid )?(?:an? [\w -]{3,50},? |its own [\w -]{3,40},? |as "
                r"(?:its|an?) [\w -]{3,40} |"
                r"\u24c6(?:,| and|, and) )?<me>(?!'s| to treat| as (?:the|his|her) (?:treating|attending|authorized))"
            ),
            r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? whom <pays> <adv>(?:<hires>|asked|had|used|sent INJURED_ to)\b",
            (
                r"<me>[^;\u24c5\u24c6]{0,160}?\b(?:he|she) (?:had been|was|is) (?:being )?paid (?:\$[\d,]+ "
                r")?(?:for \w+ \w+ )?by <pays>"
            ),
            r"\b(?:<hired>|asked) by <pays>,? (?:was |were )?<me>",
        ),
        examples=(
            "<P>, whom the carrier flew in for the day, touched nothing.",
            "The respondent's third-party administrator retained <P>.",
            "He admitted that <P> had been paid $900 by the employer.",
        ),
        refuses=(
            "<P> was paid by the claimant's attorney.",
            "<P> was chosen by the claimant and not by the employer.",
            "The employer selected <P> as the authorized treating physician.",
            "The surgery that <P> chose was refused by the insurer.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.HIRED,
    ),
    PlainRule(
        id="role.engaged.request",
        version=3,
        meaning="Saw the claimant at the request, on behalf, or for whoever pays.",
        patterns=(
            r"\b[Aa]t (?:the )?(?:<ask> of <pays>|<pays>'s (?:own )?<ask>),? (?!<hurt> attorney)<far><me>(?!<fills>)",
            (
                r"<me>,? (?:at (?:the )?(?:<ask> of <pays>|<pays>'s (?:own )?<ask>)|on (?:behalf of <pays>|"
                r"<pays>'s behalf)),? <far>\b<looks>"
            ),
            r"\b[Oo]n (?:behalf of <pays>|<pays>'s (?:behalf|part)),? (?:(?! and )[^;\u24c5\u24c6]){0,90}?<me>",
            (
                r"<me>(?:(?!\bthat\b)[^;\u24c5\u24c6]){0,100}?\b<looks>\b<far>(?<!worked)(?<!works) (?:at "
                r"(?:the )?(?:<ask> of <pays>|<pays>'s (?:own )?<ask>|its <ask>)|"
                r"on (?:its|their|<pays>'s) (?:behalf|part)|(?:on behalf of|for) <pays>)(?! (?:by|with) \u24c6)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,40}?\b(?:on <pays>'s behalf|on behalf of <pays>)\b",
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? (?:who )?<adv>(?:examin\w+|evaluat\w+|saw|appear\w*|"
                r"consult\w*|rat\w+|interview\w+) (?:\w+ ){0,4}for <pays>"
            ),
            (
                r"<me>,? (?:(?:an?|the) (?:[\w-]+ ){0,4})?(?:examining |testifying |appearing )?for "
                r"<pays>(?:[,.]| (?:in|saw|got|had|put|found|who)\b)"
            ),
            r"\b[Ff]or <pays>,? <me>,? (?:[^;,\u24c5\u24c6]{2,50}, )?<adv><tells>",
            r"\b<looks>\b<far> (?:for|by|on behalf of) <pays>(?:'s)? (?:by|with) <me>",
            (
                r"\b<looks>\b<near>\bby <me>,? (?:[^;,\u24c5\u24c6]{2,50}, )?<near>(?:for|on behalf of|at the "
                r"<ask> of) <pays>"
            ),
        ),
        examples=(
            "At the behest of the respondent's adjuster, <P> examined him.",
            "<P>, for the responsible operator, got other values.",
            "<P> examined the applicant on the respondent's behalf.",
            "For respondent, <P> said that nothing had changed.",
            "<P>, examining for the employer in psychiatry, found nothing.",
            "<P>, having twice examined her for the self-insured employer, found nothing.",
        ),
        refuses=(
            "<P> examined the claimant, who worked for the employer.",
            "At the insurer's request, <P> completed a short work status form.",
            "<P> testified for the claimant.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.engaged.own_evaluator",
        meaning="Holds a title of neutrals, and is called the own one of whoever pays.",
        patterns=(
            (
                r"<pays>[^;\u24c5\u24c6]{0,80}?\b(?:its|their|his) own (?:[\w-]+ ){0,2}?(?:QME|qualified "
                r"medical evaluator|IME),? <me>"
            ),
            r"<me>,? (?:was |is )?(?:an? |the )?(?:<pays>'s|DEFENSE_)(?: own)? (?:QME|qualified medical evaluator)",
            r"(?:<pays>'s|DEFENSE_)(?: own)? (?:QME|qualified medical evaluator),? (?:was )?<me>",
        ),
        examples=("Defendant had her examined by its own QME, <P>.", "<P> was the defense QME."),
        refuses=("Defendant relied on the panel QME, <P>.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.BECAME,
    ),
    PlainRule(
        id="role.engaged.visit",
        meaning="An examination that whoever pays set up, obtained or paid for.",
        patterns=(
            (
                r"<pays> <adv><book> (?:an? |the |another |two |its |\w+ )?<far>\b<visit><far>\b(?:by|from|"
                r"with|before|to|of) <me>"
            ),
            (
                r"<pays>[^;,\u24c5\u24c6]{1,60} and <adv>(?:scheduled|arranged(?: for)?|obtained|set up|"
                r"commissioned|ordered|secured) (?:an? )?<near>\b<visit><near>\b(?:by|from|with) <me>"
            ),
            (
                r"<pays> <adv>(?:had|made|required) <near>\b(?:<looks>|undergo|attend|submit|"
                r"go)\b<far>\b(?:by|with|to) (?:an? [\w -]{3,40},? |its (?:own )?[\w -]{2,30},? )?<me>"
            ),
            (
                r"<pays> <adv>(?:had|asked|wanted|got) <me>(?:,? [^;,\u24c5\u24c6]{2,50},| of [A-Z]\w+)? "
                r"(?:to )?(?:examine|evaluate|see|assess|rate|interview|test|take a look)"
            ),
            (
                r"\b<visit> (?:by|with|before|from|of) <me>,? (?:which |that |had been |was )*<near><pays> "
                r"(?:had )?<adv><book>"
            ),
            (
                r"\b<visit> (?:by|with|before|from|of) <me>,? (?:which |that |had been |was |were |and "
                r")*<adv>(?:<book>|paid for) by <pays>"
            ),
            r"<me>'s (?:[\w-]+ ){0,3}<visit>,? (?:which |that |had been |was |and )*<adv>(?:<book>|paid for) by <pays>",
            r"<me>(?:, [^;,\u24c5\u24c6]{2,40})?,? whose (?:[\w-]+ ){0,3}<visit>,? (?:that )?<pays> <adv><book>",
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,40})?,? whose (?:[\w-]+ ){0,3}<visit>,? (?:had been |was "
                r")<adv><book> by <pays>"
            ),
            r"<pays><far>\b<visit>,? (?:which |that )?it <adv><book><near>\b(?:from|with|by) <me>",
            (
                r"<pays> <adv>(?:sent|referred|directed|steered) <hurt>[^;\u24c5\u24c6]{0,60}? to <me>,? "
                r"<far>\b(?:<visit>|evaluat|examin)"
            ),
            (
                r"<pays>'s (?:(?!request|motion|demand)[\w-]+ ){0,3}<visit>,? (?:was |performed |conducted |"
                r"done )*(?:by|with|of|from) <me>"
            ),
            r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:his|her|an?|the) <visit>, which <pays> <adv><book>",
            r"<me>[^;\u24c5\u24c6]{0,40}?<pays>[^;\u24c5\u24c6]{0,40}?\b(?:his|her) <visit>, which it <adv><book>",
            (
                r"\b(?:failed|refused|declined) to (?:appear|attend|"
                r"submit)[^;\u24c5\u24c6]{0,60}?\b(?:<visit>) (?:with|by|before) <me>"
            ),
            (
                r"<pays>'s (?:own )?(?:choice|pick) of (?:doctor|physician|examiner|chiropractor|"
                r"evaluator)s?[^;\u24c5\u24c6]{0,50}?<me>"
            ),
            r"\b(?:demand|notice) for (?:an? |the )?(?:[\w-]+ ){0,2}(?:IME|examination) (?:by|with) <me>",
        ),
        examples=(
            "The carrier had scheduled an examination with <P>.",
            "An appointment with <P>, which the employer and insurer had scheduled, was canceled.",
            "<P>, whose IME the carrier had obtained, agreed.",
            "<P>'s consultation was paid for by the insurer.",
            "Defendant had <P> examine plaintiff in a hotel.",
            "The patient failed to appear for two examinations with <P>.",
            "The carrier's choice of doctor, <P>, assigned zero.",
        ),
        refuses=(
            "The claimant scheduled an examination with <P>.",
            "The insurer denied the examination recommended by <P>.",
            "The insurer authorized treatment with <P>.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.engaged.title",
        version=2,
        meaning="The expert, examiner, evaluator, rater or witness of whoever pays.",
        patterns=(
            (
                r"(?:<pays>'s|DEFENSE_) (?:own )?(?:<nocare>[\w\u00a7-]+ ){0,3}?<expert>(?: in [\w -]{4,30})?,? "
                r"(?:was |is |were )?<me>"
            ),
            (
                r"<me>,? (?:who )?(?:was |is |were )?(?:an? |the )?(?:<pays>'s|DEFENSE_) (?:own "
                r")?(?:<nocare>[\w-]+ ){0,3}?<expert>"
            ),
            (
                r"<pays>(?:(?!\bher\b)[^;\u24c5\u24c6]){0,120}?\b(?:its|their) (?:own |sole |only "
                r")?(?:<nocare>[\w-]+ ){0,2}?<expert>(?: in [\w -]{4,30})?(?: doctor| physician)?,? <me>"
            ),
            (
                r"<pays>[^;\u24c5]{0,200}?\b(?:its|their) (?:own )?(?:RME|IME|EME|DME) (?:doctor|physician|"
                r"examiner),? <me>"
            ),
            r"<me>,? (?:its|their) (?:own |sole )?(?:[\w-]+ ){0,3}?<expert>",
            r"<me>,? its own (?:examining |consulting )?<ist>",
            (
                r"<pays>'s (?:orthopedist|neurologist|psychiatrist|neurosurgeon|chiropractor|orthopedic "
                r"surgeon|hand surgeon|fitness-for-duty (?:physician|examiner)),? <me>"
            ),
            (
                r"\b(?:EME|EIME|DME|RME|CME) (?:panel|physicians?|doctors?|reports?)(?: of| consisting of| "
                r"composed of)?,? <me>"
            ),
            (
                r"\b(?:an?|the) (?:<expert>|<ist>) (?:chosen|selected|retained|hired|paid|picked|engaged) by "
                r"<pays>,? (?:was )?<me>"
            ),
            (
                r"<me>,? (?:an?|the) (?:[\w-]+ ){0,3}?(?:<expert>|<ist>) (?:chosen|selected|retained|hired|"
                r"paid|picked|engaged) by <pays>"
            ),
            (
                r"\b[Rr]equired medical examination doctor(?: for <pays>)?,? <me>|<me>,? the (?:RME|required "
                r"medical examination) doctor"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:Rule|CR) 35 (?:examin\w+|IME|evaluat\w+)",
            r"<pays> (?:argue[sd]|contend(?:s|ed)|say[s]?) (?:that )?(?:his|her|its|their) (?:own )?<expert>,? <me>",
        ),
        examples=(
            "The employer's rater, <P>, found two percent.",
            "<P>, an evaluator chosen by the employer, disagreed.",
            "The operator says that <P>, its own examining pulmonologist, was ignored.",
            "The government's sole medical witness, <P>, examined her in May.",
        ),
        refuses=(
            "The employer's clinic doctor, <P>, treated him.",
            "The claimant's expert, <P>, disagreed.",
            "The employer disagreed with her expert, <P>.",
        ),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.ENGAGED,
    ),
    PlainRule(
        id="role.engaged.offered",
        version=2,
        meaning="Whoever pays brought the physician or the report before the judge, and no more is said.",
        patterns=(
            (
                r"<pays>(?:, [^;,\u24c5\u24c6]{2,50},)? <adv>(?:presented|produced|offered|introduced|"
                r"proffered|put in|put forward|submitted|filed|called|relied on|relies on|cited|adduced) "
                r"(?:[\w'-]+ ){0,6}?<me>"
            ),
            (
                r"<pays>(?:, [^;,\u24c5\u24c6]{2,50},)? <adv>(?:presented|produced|offered|introduced|"
                r"proffered|put in|put forward|submitted|filed|relied on|relies on|cited|citing) (?:[\w'-]+ "
                r"){0,4}?<paper> (?:of|from|by) <me>"
            ),
            (
                r"<pays>'s (?:medical |sole |only |\w+ )?(?:proof|evidence|case|opinion|testimony) "
                r"(?:consisted|came|rested|rests|was|comes)[^;\u24c5\u24c6]{0,60}?<me>"
            ),
            (
                r"\b(?:opinion|evidence|testimony|proof|word) on <pays>'s (?:part|side|behalf) (?:came|was|"
                r"consisted)[^;\u24c5\u24c6]{0,30}?<me>"
            ),
            r"\b[Ff]or <pays>[,:]? (?:there was |came )?<me>(?:[,.;]|\Z)",
            r"\bRX ?\d+[^;\u24c5\u24c6]{0,60}?<paper>[^;\u24c5\u24c6]{0,20}? (?:of|by|from) <me>",
            (
                r"\b(?:denied|terminated|discontinued|suspended|ceased|cut off|"
                r"stopped)\b[^;\u24c5\u24c6]{0,90}?\b(?:after|when|on the basis of|based on|because of) "
                r"(?:an? |the )?(?:[\w-]+ ){0,3}?(?:examination|IME|<paper>)[^;\u24c5\u24c6]{0,50}?(?:by|of|from) <me>"
            ),
        ),
        examples=(
            "The carrier produced <P> to testify about the degree of disability.",
            "The employer's medical proof consisted of two evaluations by <P>.",
            "RX 3 is the report of <P>.",
            "The self-insured employer presented <P>, who had conducted an examination.",
        ),
        refuses=("The claimant produced <P>.", "PX 3 is the report of <P>."),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.FILED,
    ),
    PlainRule(
        id="role.engaged.sent",
        meaning="A company sent the claimant there, for a purpose that is not told.",
        patterns=(
            r"<pays> <adv>(?:sent|referred|directed|steered) <hurt>[^;\u24c5\u24c6]{0,60}? to <me>",
            r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? to whom <pays> <adv>(?:sent|referred|directed|turned)\b",
        ),
        examples=("Great Fen Stevedoring sent claimant to <P>.",),
        refuses=("Her attorney sent claimant to <P>.",),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.SENT,
    ),
)
