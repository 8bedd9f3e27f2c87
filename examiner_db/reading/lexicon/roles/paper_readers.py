"""Physicians who answer from paper: authors of reviews and determinations, and experts who read the record."""

from examiner_db.reading.lexicon.roles.plainly import PlainRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

_REVIEW = (
    r"(?:(?:[Uu]tilization|[Pp]eer|(?:[Mm]edical )?[Ff]ile|(?:[Mm]edical )?[Rr]ecords?|[Cc]hart|[Pp]aper|[Dd]esk|UR|"
    r"[Cc]ase|[Rr]ule 16|[Pp]rospective|[Rr]etrospective)[- ][Rr]eview|UR\b|[Pp]hysician[- ][Aa]dvis[eo]r(?:'s)?)"
)
_RECORDS = r"(?:(?:files?|records?|charts?|claims? folder|paperwork|documents|materials)\b)"
_MADE = r"(?:authored|performed|done|prepared|signed|written|issued|conducted|completed|rendered|undertaken|provided)"
_WORK = (
    r"(?:[Dd]eterminations?|[Rr]eports?|[Dd]enials?|[Oo]pinions?|[Dd]ecisions?|[Nn]on-?certifications?|[Ff]indings?)"
)

PAPER_READERS: tuple[PlainRule, ...] = (
    PlainRule(
        id="role.paper.determined",
        version=2,
        meaning="Made the determination of a utilization, peer or file review, or was assigned it.",
        patterns=(
            rf"\b{_REVIEW}(?: {_WORK})?,? (?:(?:which|that) )?(?:was |were )?(?:{_MADE} )?(?:by|of|from) <me>(?!'s)",
            (
                rf"<me>[^;\u24c5\u24c6]{{0,60}}?\b{_MADE} (?:an?|the|his|her|another) (?:[\w-]+ "
                rf"){{0,3}}?[\"\u201c]?{_REVIEW}"
            ),
            rf"<me>[^;\u24c5\u24c6]{{0,60}}?\bproduced an? (?:[\w-]+ ){{0,2}}?[\"\u201c]?{_REVIEW}",
            (
                rf"\b(?:denied|non-?certified|certified|modified|approved|upheld|"
                rf"reviewed)\b[^;\u24c5\u24c6]{{0,50}}?\b(?:in|on|"
                rf"after|by|through|following) {_REVIEW}[^;\u24c5\u24c6]{{0,20}}?\bby <me>"
            ),
            (
                rf"\b(?:{_REVIEW}|URO)\b[^;\u24c5\u24c6]{{0,90}}?\b(?:assigned|referred|forwarded|sent|"
                rf"routed)\b"
                r"[^;\u24c5\u24c6]{0,60}?\bto <me>"
            ),
            r"\bassigned by an? (?:licensed )?(?:UR|utilization|review|URO)\b[^;\u24c5\u24c6]{0,60}?\bto <me>",
            (
                r"<me>(?: \(|,? )(?:the |an? )?(?:[Rr]eviewing|[Nn]on-?examining|[Nn]on-?treating) "
                r"(?:[\w-]+ )?(?:[Pp]hysician|"
                r"[Dd]octor|[Cc]hiropractor|<ist>|(?:medical )?expert)\b"
            ),
            r"\b(?:[Nn]on-?examining|[Ff]ile-reviewing|[Rr]eviewing) (?:medical )?(?:experts?|consultants?),? <me>",
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\breview(?:ed|s|"
                r"ing)?\b[^;\u24c5\u24c6]{0,40}?\b(?:records?|file|chart|evidence) "
                r"(?:only|alone)\b"
            ),
            r"<me>[^;\u24c5\u24c6]{0,60}?\breviewed only (?:the )?(?:\w+ )?(?:records|file|chart|films?|evidence)\b",
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:answered|opined|wrote|testified|reported|evaluated|"
                r"assessed|considered)\b"
                r"[^;\u24c5\u24c6]{0,30}?\b(?:from the (?:file|records|chart|papers?)|on paper)\b"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:without|in lieu of|instead of) (?:an examination|"
                r"seeing|examining|having seen|"
                r"having examined)\b"
            ),
            (
                r"\b(?:[Nn]on-?examining|[Nn]on-?treating) (?:physician|doctor|"
                r"<ist>)s?\b(?:(?!\bexamining)[^;\u24c6]){0,60}?, <me>,"
            ),
            r"<me>'s (?:sources? of|only) information[^;\u24c5\u24c6]{0,40}?\b(?:review of|records)",
            r"<me>[^;\u24c5\u24c6]{0,60}?\bin a (?:consulting|consultative|paper|desk) (?:review|report)\b",
        ),
        examples=(
            "The Utilization Review Determination was prepared by <P>.",
            "The injections were denied in utilization review by <P>.",
            "The UR request was assigned to <P>.",
            'At that time <P> produced a "Medical File Review" report.',
            "<P>, a nonexamining medical expert, answered interrogatories.",
            "<P> conceded that he had reviewed records only.",
            "<P> (Reviewing Doctor) found nothing.",
        ),
        refuses=(
            "<P> disagreed with the utilization review determination.",
            "The utilization review of <P>'s treatment was late.",
            "The records of <P> were reviewed.",
        ),
        role=Role.RECORDS_REVIEWER,
        rank=Strength.REVIEWED,
    ),
    PlainRule(
        id="role.paper.asked",
        version=3,
        meaning="Whoever pays had the physician look at papers, comment on a chart or answer from a file.",
        patterns=(
            (
                r"<pays>,? (?:[^;,\u24c5\u24c6]{2,50}, )?<adv>(?:had|got|hired|retained|engaged|paid) "
                r"<me> (?:to )?(?:go "
                r"over|comment|look over|look at|read|study|critique|opine on|review)\b"
            ),
            (
                r"<me>(?:, [^;,\u24c5\u24c6]{2,60})?,? whom <pays> <adv>(?:hired|retained|engaged|"
                r"asked|had|paid)[^;\u24c5\u24c6]"
                r"{0,30}?\b(?:comment|go over|look over|look at|read|study|critique|review)\b"
            ),
            (
                rf"\b[Aa]t (?:the )?(?:<ask> of <pays>|<pays>'s (?:own )?<ask>),? <me> "
                rf"<adv>(?:produced|prepared|did|wrote|issued|"
                rf"completed|performed|authored) an? (?:[\w-]+ ){{0,2}}?[\"\u201c]?{_REVIEW}"
            ),
            (
                r"\bto have the <file> (?:re)?(?:viewed|read)\b[^;\u24c5\u24c6]{0,20}?[;,.] it "
                r"(?:assigned|chose|selected|used) <me>"
            ),
            r"<pays>[^;\u24c5\u24c6]{0,40}?, through \u24c6[^;]{0,40}?<me>",
            (
                r"<pays>[^;\u24c5\u24c6]{0,40}? <adv>(?:assigned|routed|gave|forwarded|submitted) "
                r"(?:the |his |her |this )?"
                r"(?:[\w-]+ ){0,2}?(?:appeal|claim|file|matter|review|case|request|records?) to "
                r"(?:\u24c6[^;\u24c5]{0,40}?\band "
                r")?<me>"
            ),
            (
                r"\b(?:utilization review|peer review|UR)\b[^;\u24c5\u24c6]{0,40}?,? (?:and|where|which) <me> "
                r"<adv>(?:denied|non-?certified|certified|approved|modified)"
            ),
            (
                r"<pays> <adv>(?:hired|engaged|retained|used) (?:[A-Z][\w&.]*,? "
                r"){1,4}?(?:\([^()]{2,30}\),? )?(?:who|which)(?: in "
                r"turn)? <adv>(?:hired|engaged|retained|assigned|selected|used|chose) <me>"
            ),
            (
                r"<pays>[^;\u24c5\u24c6]{0,60}?\b(?:through|via|from) (?:an? |its )?(?:outside |"
                r"independent |third-party )?"
                r"(?:vendor|review (?:company|organization)|[A-Z]\w+ "
                r"Review\w*)[^;\u24c5\u24c6]{0,60}?<me>"
            ),
            r"\b[Oo]n appeal,? <pays>[^;\u24c5\u24c6]{0,60}?\b(?:review|opinion|report)s? (?:from|by|of) <me>",
            r"\b[Ii]n <me>, <pays> (?:\w+ )?found an? (?:consultant|reviewer)",
            (
                r"\b(?:consulting|in-house|on-site|staff) (?:physician|doctor|<ist>|medical "
                r"(?:director|consultant|officer)),? "
                r"<me>,?[^;\u24c5\u24c6]{0,60}?\b(?:on paper|file|records?|claim|appeal)\b"
            ),
        ),
        examples=(
            "The plan's vendor assigned the appeal to <Q> and <P>.",
            "The employer submitted it to utilization review, and <P> denied it.",
            "The respondents had <P> go over the diagnostic studies.",
            "<P>, whom Norfell Casualty hired to comment upon the chart, disagreed.",
            "The insurer hired Dell Street, who in turn hired <P>.",
            "A consulting physician, <P>, evaluated the appeal on paper.",
        ),
        refuses=(
            "The insurer submitted a letter to <P>.",
            "The claim went to trial, and <P> denied it.",
            "The insurer had <P> examine the claimant.",
            "The insurer asked <P> to see her.",
        ),
        role=Role.RECORDS_REVIEWER,
        side=Side.INSURER,
        rank=Strength.HIRED,
    ),
    PlainRule(
        id="role.paper.expert_at_hearing",
        meaning=(
            "A benefits agency's expert who reads the record: at a hearing, by interrogatories, or asked by a board."
        ),
        patterns=(
            (
                r"<me>[^;\u24c5\u24c6]{0,60}?\b(?:testified|appeared|served)\b[^;\u24c5\u24c6]{0,30}? "
                r"as (?:an?|the) (?:\w+ ){0,2}?"
                r"medical expert\b(?! (?:for|on behalf))"
            ),
            r"\binterrogatories\b[^;\u24c5\u24c6]{0,30}?\bto <me>",
            r"\bVHA\b[^;\u24c5\u24c6]{0,90}?\b(?:authored|written|provided|rendered|prepared|given) by <me>",
            (
                r"\b(?:VHA|[Ee]xpert medical|[Ss]pecialist) opinion\b[^;\u24c5\u24c6]{0,60}?\bfrom "
                r"(?:the VHA\b[^;\u24c5\u24c6]"
                r"{0,20}?(?:by|from) )?<me>"
            ),
        ),
        examples=(
            "<P> testified at the hearing as a medical expert.",
            "The judge propounded interrogatories to <P>.",
            "A specialist opinion from the VHA was authored by <P>.",
        ),
        refuses=("<P> testified as a medical expert for the employer.", "<P> disagreed with the medical expert."),
        role=Role.RECORDS_REVIEWER,
        side=Side.AGENCY,
        rank=Strength.REVIEWED,
    ),
    PlainRule(
        id="role.paper.looked",
        meaning="Reviewed or was given records, with no word of an examination and none on who asked.",
        patterns=(
            (
                rf"<me>(?:, an? [^;,\u24c5\u24c6]{{3,60}}?)?,? (?:who )?<adv>(?:reviewed|reread|studied) (?:[\w'-]+ "
                rf"){{0,4}}?{_RECORDS}"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,90}}?\b(?:(?:up)?on|after|from|by) (?:(?:an?|his|her|the) )?review of "
                rf"(?:[\w'-]+ ){{0,4}}?{_RECORDS}"
            ),
            (
                rf"<me>[^;\u24c5\u24c6]{{0,120}}? who (?:was|had been) (?:given|sent|furnished|provided|supplied)(?: "
                rf"with)? "
                rf"(?:[\w'-]+ ){{0,4}}?{_RECORDS}"
            ),
        ),
        examples=(
            "<P>, a neurologist who reviewed claimant's medical records, opined that it was a stroke.",
            "<P> completed an assessment, based on his review of such records as were then there.",
            "<P>, a specialist who was given the records, saw no impairment.",
        ),
        refuses=("<P>, who reviewed the scan, agreed.", "<P> sent him the records."),
        role=Role.RECORDS_REVIEWER,
        rank=Strength.LOOKED,
    ),
    PlainRule(
        id="role.paper.reviewer",
        meaning="Called the reviewer, or had a request, a file or a review of records before them, whoever asked.",
        patterns=(
            (
                r"\b(?:[Tt]he|[Tt]hat|[Aa]|[Oo]ne|[Aa]nother) (?:<nocare>[\w-]+ )?reviewer(?: was|,)? <me>|"
                r"<me>,? (?:was |who was )?(?:the|an?|another) (?:<nocare>[\w-]+ )?reviewer\b(?!')"
            ),
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\b(?:non-?certified|(?:refused|declined) to certify|(?:overturned|upheld) "
                r"the (?:denial|non-?certification|utilization)|recommended (?:non-?certification|against "
                r"certification))\b"
            ),
            (
                r"\b(?:based (?:up)?on|after|following|on the (?:basis|strength) of|pursuant to) (?:an? |the )?"
                r"(?:[\w-]+ )?review by <me>(?!'s)"
            ),
            r"\b<file> to <me> for (?:an? )?(?:[\w-]+ ){0,2}review\b",
            (
                r"\b(?:had|asked|got) <me>,? (?:to )?(?:re-?read|read|review|look at|look over|go over|comment on)\b"
                r"[^;\u24c5\u24c6]{0,40}?<file>"
            ),
            (
                r"<me>'s [^;\u24c5\u24c6]{0,40}?\b(?:based on|is|was|from) an? (?:mere |\w+ )?(?:paper|records?|file|"
                r"chart)[- ]review\b"
            ),
            r"<me>,? (?:on behalf of|for|with|of|at) (?:the |an? )?(?:\w+ )?(?:utilization|peer) review \w+",
            r"\b(?:UR|IMR) (?:physician |doctor )?(?:physician|doctor|reviewer),? <me>",
            r"<me>'s (?:utilization review|UR|IMR|peer review) (?:denial|decision|determination|report|opinion)",
            (
                r"<me>[^;\u24c5\u24c6]{0,90}?\breview of (?:[\w'-]+ ){0,3}?<file>[^;\u24c5\u24c6]{0,40}?\b(?:for|on "
                r"behalf of) [^;\u24c5\u24c6]{0,30}?\b(?:utilization|peer) review\b"
            ),
        ),
        examples=(
            "The reviewer, <P>, who did not call the surgeon, refused.",
            "<P> non-certified the operation.",
            "They denied the request for surgery based on a review by <P>.",
            "In May the fund had <P>, review the claimant's medical records.",
            "<P>, on review of records for the county's utilization review organization, refused it.",
        ),
        refuses=("<P> was the reviewer's supervisor.", "The judge asked <P> to return for review."),
        role=Role.RECORDS_REVIEWER,
        rank=Strength.REVIEWED,
    ),
)
