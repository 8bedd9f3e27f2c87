"""Physicians who looked at papers or films for somebody and saw nobody, in plain sentences."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_READS = (
    r"(?:review(?:ed)?|reread|read(?:ing)?|look(?:ed|ing)? (?:over|at|through)|g(?:o|oing|one) (?:over|through)|"
    r"examined?|stud(?:y|ied|ying)|went (?:over|through)|work(?:ed)? from|interpret(?:ed)?|analy[sz]ed?|evaluated?|"
    r"assess(?:ed)?|comment(?:ed)? on)"
)

FILE_READERS: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.file.for_payer",
        version=4,
        meaning="Looked at papers or films for whoever pays, or was sent them by whoever pays.",
        patterns=(
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b{_READS} (?:[\w'-]+ ){{0,6}}?<file><far>\b(?:for|on behalf "
                rf"of|at the <ask> of) <pays>"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b{_READS} (?:[\w'-]+ ){{0,6}}?<file>[^;\u24c5\u24c6]{{0,40}}? "
                rf"at <pays>'s (?:own )?<ask>"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,70}}?(?:for|on behalf of|at the <ask> of) <pays>,? (?:who "
                rf")?<adv>{_READS} (?:[\w'-]+ ){{0,6}}?<file>"
            ),
            (
                rf"\b[Aa]t (?:the )?(?:<ask> of <pays>|<pays>'s <ask>),? <me>,? (?:[^;,\u24c5\u24c6]{{2,50}}, "
                rf")?<adv>{_READS} (?:[\w'-]+ ){{0,6}}?<file>"
            ),
            (
                rf"<pays> <adv>(?:asked|had|retained|hired|engaged|wanted|got) <me>(?:, "
                rf"[^;,\u24c5\u24c6]{{2,50}},)? (?:to )?{_READS} (?:[\w'-]+ ){{0,5}}?<file>"
            ),
            (
                rf"<me>(?:, [^;,\u24c5\u24c6]{{2,50}})?,? whom <pays> <adv>(?:asked|had|retained|hired|engaged|"
                rf"paid) (?:to )?{_READS} (?:[\w'-]+ ){{0,5}}?<file>"
            ),
            (
                r"<pays> <adv>(?:sent|forwarded|submitted|mailed|referred|gave|provided|routed) (?:[\w'-]+ "
                r"){0,5}?<file> (?:[\w ]{0,20} )?to (?:an? [^;\u24c5\u24c6]{3,60}, )?<me>"
            ),
            (
                r"<pays> <adv>had <near>(?:<file>|\b(?:bills?|charges|treatments?|care|claim|case|request|evidence)\b) "
                r"(?:re)?(?:viewed|read|evaluated|looked at) by <me>"
            ),
            (
                r"<pays>[^;\u24c5\u24c6]{0,90}?\b(?:retained|hired|engaged|asked) "
                r"<me>[^;\u24c5\u24c6]{0,50}?\b(?:whether|if) the <file>"
            ),
            (
                r"<pays>'s (?:[\w-]+ ){0,3}?(?:peer|file|records?|chart|utilization|paper)[- "
                r"]review(?:er)?(?: doctor| physician)?,? (?:by |of |was )?<me>"
            ),
            (
                r"\b(?:peer|file|records?|chart|paper)[- ]review(?:er)?(?: doctor| physician)? for <pays>,? "
                r"<me>|<me>,? (?:an? |the )?(?:peer|file|records?|chart|paper)[- ]review(?:er)?(?: doctor| "
                r"physician)? for <pays>"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:as|the) reviewing <ist> for <pays>",
            r"<pays><far>\bits in-house (?:[\w-]+ ){0,3}(?:director|consultant|<ist>),? <me>",
            r"<pays>'s (?:consulting |reviewing )(?:pathologist|radiologist),? <me>",
            r"<me>,? (?:an? )?(?:consulting|reviewing )?(?:pathologist|radiologist) (?:retained by|for) <pays>",
            (
                r"<me>,? [^;\u24c5\u24c6]{0,40}?\bin an? (?:consulting|consultative|consultation|"
                r"record-review) (?:report|review)<near>(?:for|at the <ask> of) <pays>"
            ),
            (
                r"<pays>[^;\u24c5\u24c6]{0,120}? <me>,?[^;\u24c5\u24c6]{0,40}? (?:also )?(?:worked|wrote|"
                r"opined|testified) (?:only )?from (?:the )?(?:records|papers|film)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,40}? for <pays>[^;\u24c5\u24c6]{0,60}?\b(?:records?|file|chart|"
                r"paper)[- ]review (?:only|alone)"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,40}?\b<file> (?:mailed|sent|furnished|supplied|forwarded) (?:to "
                r")?(?:him|her|them)?<near>by <pays>"
            ),
        ),
        examples=(
            "<P>, whom Dell Harbor Mutual had asked to look at the file, disagreed.",
            "<P> reread the same film as negative on behalf of employer.",
            "Defendants sent the claimant's entire chart to <P>.",
            "<P>, a peer review doctor for the self-insured, wrote in May.",
            "At the request of the insurer, <P> reviewed the MRI images.",
            "<P> evaluated the decedent's records at the request of Employer's insurance carrier.",
        ),
        refuses=(
            "<P> examined the claimant for the insurer.",
            "The insurer sent the claimant to <P>.",
            "<P> read the MRI that the insurer had refused.",
        ),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=Strength.NEUTRAL,
    ),
    PlainRule(
        id="role.file.film_for_claimant",
        meaning="A reader of films, for the claimant.",
        patterns=(
            (
                rf"<me>[^;\u24c5\u24c6]{{0,80}}?\b{_READS} (?:[\w'-]+ ){{0,6}}?(?:film|x-ray|X-ray)\b<far> for "
                rf"<hurt>(?!'s)"
            ),
        ),
        examples=("<P>, a B reader, read the x-ray as positive for claimant.",),
        refuses=("<P> read the x-ray for the insurer.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.CLAIMANT,
        rank=Strength.APPOINTED,
    ),
    PlainRule(
        id="role.file.review",
        version=4,
        meaning="Author of a chart, peer or utilization review, or one who never saw the claimant.",
        patterns=(
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b{_READS} (?:[\w'-]+ ){{0,6}}?(?:<file>|evidence\b)<far>\b(?:for|on "
                rf"behalf of|at the <ask> of) <gov>"
            ),
            (
                r"\b(?:referred|sent|submitted|forwarded|routed|passed) (?:the|its|his|her|<hurt>'s) (?:\w+ )?file "
                r"(?:on )?to <me>"
            ),
            (
                r"\b(?:[Cc]hart|[Ff]ile|[Rr]ecords?|[Pp]eer|[Uu]tilization|[Pp]aper|[Dd]esk|UR|Rule 16)[- "
                r"][Rr]eviews?,? (?:was |were )?(?:authored |performed |done |prepared |signed |written "
                r")?(?:by|of|from) <me>"
            ),
            (
                r"\b(?:[Pp]eer|[Uu]tilization|[Cc]hart|[Ff]ile|[Rr]ecords?)[- ]review(?:er)?(?: doctor| "
                r"physician)?s?,? <me>"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:performed|did|made|completed|conducted|"
                r"having)\b<near>\b(?:records?|file|chart|peer|paper)[- ]review(?: only| alone)?\b"
            ),
            (
                r"<me>,? an? (?:<ist>|specialist in [\w ]{4,30}|reviewer) (?:with|at|of|employed by) (?:a \w+ called "
                r")?(?:[A-Z]\w+ ){0,3}(?:Review|Reviews|Peer|Case)\b"
            ),
        ),
        examples=(
            "<P>, who looked at the records for the state agency, agreed.",
            "A utilization review authored by <P> refused the injections.",
            "The insurer cites the chart review of <P>.",
            "<P>, a physician with Fen Case Review, wrote that nothing supported it.",
        ),
        refuses=("<P> disagreed with the peer review.", "<P> reviewed the chart and examined her."),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=Strength.REVIEWED,
    ),
    PlainRule(
        id="role.file.unseen",
        version=2,
        meaning="Never saw or examined the claimant, in these words.",
        patterns=(
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:never laid hands on|never (?:actually )?(?:(?:met|saw) "
                r"(?:him|her|INJURED_)(?! without)|examined)|without (?:ever )?(?:an examination|examining|"
                r"seeing|meeting))\b"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:did|had|has)(?: in fact)? (?:not|never) (?:personally |physically |"
                r"ever |himself |herself |actually |treat(?:ed)? or |treat(?:ed)?, )?(?:see|seen|meet|met|examined?|"
                r"evaluated?|interview(?:ed)?) (?:him|her|<hurt>|the patient)\b(?!'| (?:again|until|after|before|"
                r"between|for|"
                r"since|when|at|without|in|as|on)\b| [a-z]+s\b)"
            ),
            r"\b[Ww]ithout (?:ever )?(?:having )?(?:examin\w+|see(?:ing|n)|me(?:eting|t)) (?:him|her|<hurt>),? <me>",
            (
                r"<me>[^\u24c5\u24c6]{0,140}?[;,] (?:and )?(?:he|she) (?:had|did|has) (?:not|never) (?:ever )?(?:seen?|"
                r"met|meet|examined?) (?:him|her|<hurt>)(?=[.,;]|\Z)"
            ),
        ),
        examples=(
            "<P> never laid hands on the petitioner.",
            "<P>, who did not see the employee, stated that care was excessive.",
            "<P> had never met the claimant.",
        ),
        refuses=(
            "<P> never saw the chart.",
            "<P> had never seen her without pain.",
            "<P> did not see the claimant again.",
            "<P> did not see her records.",
        ),
        role=Role.RECORDS_REVIEWER,
        rank=Strength.REVIEWED,
    ),
    PlainRule(
        id="role.file.agency",
        version=2,
        meaning="Reviewed the file for a benefits agency, or advised one.",
        patterns=(
            (
                r"<me>,? an? (?:<ist>|psychologist) (?:at|for|with|employed by) "
                r"<gov>[^;\u24c5\u24c6]{0,120}?\b(?:file|record|assessment|review)"
            ),
            (
                r"<gov>(?:'s)? (?:(?:medical|psychological|reviewing) )*(?:reviewers?|reviewing <ist>|"
                r"consultants?|psychologist|physician),? <me>"
            ),
            (
                r"\b[Aa]t (?:the )?(?:initial|reconsideration)(?: (?:level|stage))?,? <me>|<me>,? the (?:initial|"
                r"reconsideration)[- ]"
            ),
            r"\b(?:[Oo]n|[Uu]pon) reconsideration, <me>,? (?:M\.D\.,? )?(?:affirmed|agreed|concurred|adopted)\b",
            (
                r"\breviewing (?:physicians?|psychologists?|doctors?|consultants?) at the (?:initial|"
                r"reconsideration)[^;\u24c5\u24c6]{0,40}?<me>"
            ),
            r"\b(?:assessment|findings|opinion|which)\b<near>\b(?:was |were )?affirmed\b<near>by <me>",
            r"<gov>[^;]{0,160}? <me>, its (?:district )?medical advis[eo]r",
            r"\bits (?:district )?medical advis[eo]r,? <me>",
            (
                r"<me>,? (?:an? |the )?<gov>(?:'s)? (?:[\w-]+ ){0,2}?(?:reviewer|consultant)\b(?! who (?:examin|saw|"
                r"tested))"
            ),
            (
                r"\b(?:[Ii]mpartial medical expert|medical expert at the hearing),? <me>|<me>,? (?:the |an? "
                r")?impartial medical expert\b(?! for)"
            ),
            (
                r"\bVHA (?:expert )?(?:medical )?opinion\b<far> (?:by|from) <me>|<me>(?:'s)?,? (?:an? |the "
                r")?VHA (?:expert|specialist|opinion)"
            ),
        ),
        examples=(
            "The reviewing physicians at the initial level were <Q> and <P>.",
            "<P>, a physician at DDS, completed an assessment on the file.",
            "The VHA opinion was provided by <P>.",
            "Great weight went to <P>, the agency's reviewer.",
        ),
        refuses=("The consultative examiner for the agency was <P>.", "<P> criticized the medical expert."),
        role=Role.RECORDS_REVIEWER,
        side=Side.AGENCY,
        rank=Strength.ADVISER,
    ),
    PlainRule(
        id="role.file.studied",
        meaning="Engaged by whoever pays to go through records, or read a film for them.",
        patterns=(
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b(?:<hired>|asked) by <pays> to {_READS} (?:the |all |his |her |"
                r"<hurt>'s )?(?:[\w'-]+ ){0,3}?<file>"
            ),
            (
                r"\b(?:positive|negative) (?:re-?)?readings?\b[^;\u24c5\u24c6]{0,60}?<pays> <adv>(?:obtained|procured|"
                r"submitted|offered|commissioned) from <me>"
            ),
            (
                r"<pays> <adv>(?:obtained|procured|submitted|offered|filed|designated) (?:an? |the )?(?:positive|"
                r"negative) "
                r"(?:re-?)?readings?\b[^;\u24c5\u24c6]{0,40}? (?:by|of|from) <me>"
            ),
        ),
        examples=(
            "<P>, a cardiologist retained by the carrier to look over the hospital chart, testified.",
            "She did not consider the negative reading of the same film that employer had obtained from <P>.",
            "Employer submitted the negative reading of the x-ray by <P>.",
        ),
        refuses=("<P>, retained by the carrier to examine the claimant, testified.",),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=Strength.NEUTRAL,
    ),
)
