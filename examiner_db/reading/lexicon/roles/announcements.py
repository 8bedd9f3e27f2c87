"""Sentences and headings that name no physician, and say what those who come next are: "Employer's experts differ".

They are read with the parties' names as their roles. A physician who is first named soon after, and of whom nothing
stronger is said, is taken for one of those announced.
"""

from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import RetainedSide as Side
from examiner_db.vocabulary import Role

ANNOUNCEMENTS: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.announced.unseen",
        meaning="Those who were just announced examined nobody.",
        patterns=(
            (
                r"\A(?:[Nn]either|[Nn]one|[Nn]ot one)(?: of (?:them|these|the (?:two|three|\w+)))? (?:had |has |have "
                r")?(?:ever "
                r"|actually |personally )?(?:examined|saw|seen|met|interviewed|laid)\b"
            ),
        ),
        examples=("Neither examined plaintiff.", "None of the three ever saw the claimant."),
        refuses=("Neither believed that she could work.",),
        role=Role.RECORDS_REVIEWER,
        rank=Strength.PLACE,
    ),
    RoleRule(
        id="role.announced.neutral",
        version=3,
        meaning="An examination by a neutral is announced.",
        patterns=(
            (
                r"\b(?<!with the )(?<!of the )(?<!by the"
                r" )(?:[Uu]niversity|[Ii]mpartial|[Nn]eutral|[Aa]greed|[Pp]anel [Qq]ualified|"
                r"[Rr]eferee|[Dd]ivision [Ii]ndependent|[Dd]ivision) (?:medical )?"
                r"(?:evaluation|examination|evaluator|examiner)s?\b|\b(?:by|with|from|to|that|appointed|"
                r"designated|selected|directed|for) (?:an? )?(?:neutral|impartial) (?:[\w-]+ )?<ist>\b|"
                r"\b[Ii]ndependent medical "
                r"expert(?:'s)? opinion\b|\b(?:requested|underwent|sought|scheduled|appointed|"
                r"ordered|selected|attended) (?:an? |the "
                r")?(?:DIME|SIME|AME|PQME|QME|[Dd]ivision IME|[Dd]esignated doctor|medical panel|"
                r"panel QME)\b"
            ),
        ),
        examples=(
            "The claimant requested a DIME.",
            "The claimant was sent for a university evaluation under the statute.",
            "The parties agreed to an examination by a neutral physician.",
        ),
        refuses=(
            "The DIME disagreed.",
            "They agreed that an examination was needed.",
        ),
        role=Role.NEUTRAL_EXAMINER,
        rank=Strength.PLACE,
    ),
    RoleRule(
        id="role.announced.agency",
        version=3,
        meaning="A benefits agency's examinations are announced.",
        patterns=(
            r"\b<agency> <later>(?:had|sent|referred|arranged|scheduled)\b[^;]{0,70}?\b(?:examin|evaluat|consult)",
            r"\b[Cc]onsultative (?:examination|evaluation|examiner)s\b",
            (
                r"\b(?:examined|evaluated|afforded|provided|underwent|scheduled|given|"
                r"received)\b[^;]{0,60}?\b(?:by (?:the "
                r")?VA\b|VA (?:[\w-]+ ){0,3}(?:examination|evaluation|exam)|C&P|QTC|"
                r"[Cc]ompensation and [Pp]ension|"
                r"consultative (?:examination|evaluation))"
            ),
            r"\b<agency>(?:'s)? (?:examiner|consultant)s?\b(?! (?:\w+ )?reviewed)",
            (
                r"\b(?:VA|C&P) (?:[\w-]+ ){0,2}(?:examination|exam|evaluation) (?:took place|occurred|followed|was "
                r"(?:\w+ )?(?:held|conducted|performed|provided|obtained|done))\b"
            ),
        ),
        examples=(
            "The Veteran was examined by VA in April 2012.",
            "The Veteran was afforded a VA examination.",
            "A VA spine examination was conducted in May 2019.",
            "The state agency had him examined by two consultants.",
        ),
        refuses=(
            "The Veteran was treated at a VA hospital.",
            "The state agency denied the claim.",
        ),
        role=Role.AGENCY_EXAMINER,
        side=Side.AGENCY,
        rank=Strength.PLACE,
    ),
    RoleRule(
        id="role.announced.review",
        version=4,
        meaning="Reviews of records are announced.",
        patterns=(
            (
                r"\b(?:records?|file|paper|peer|utilization)[- ]reviews? (?:was|were) (?:\w+ )?(?:commissioned|"
                r"obtained|"
                r"performed|requested|sought|conducted|undertaken|done)"
            ),
            (
                r"\b(?:commissioned|obtained|requested|sought|arranged)\b[^;]{0,40}?\b(?:records?|file|paper|peer)[- "
                r"]reviews?\b"
            ),
            (
                r"\b(?:sent|referred|submitted|forwarded|provided)\b[^;]{0,40}?\b(?:file|records?|"
                r"claim)\b[^;]{0,30}? to\b[^;]{0,40}?"
                r"\b(?:physicians|reviewers|doctors|consultants|specialists|vendor|Review)\b"
            ),
            r"\breviewed (?:the|his|her) (?:file|records?|chart)[:.]?\Z",
            (
                r"\bhad (?:the|his|her|<claimant>'s) (?:\w+ ){0,3}(?:file|records?|chart|claim) "
                r"(?:reviewed|read|evaluated)\b"
            ),
            (
                r"\b(?:[Tt]he|[Ii]ts) (?:Board|RO|VA) (?:\w+ )?(?:requested|asked|sought|"
                r"obtained)\b[^;]{0,60}?\b(?:VHA|Veterans Health)\b"
            ),
            r"\b(?:[Rr]ecords?|[Ff]ile|[Pp]aper|[Pp]eer) [Rr]eview(?:er)?s?\Z",
            r"\b(?:[Nn]one|[Nn]either) of whom (?:had )?(?:ever )?(?:examined|saw|seen|met|treated)\b",
            (
                r"\b(?:physicians|doctors|consultants|psychologists|reviewers|specialists|surgeons) <then>(?:read|"
                r"reviewed|went through|looked (?:at|over)|studied) (?:the|his|her|<claimant>'s) (?:[\w-]+ "
                r"){0,2}(?:file|records?|chart)\b"
            ),
            r"\b(?:engaged|retained|hired|consulted|used) (?:[\w-]+ ){0,2}reviewers\b",
            (
                r"\b(?:file|records?|evidence|claim|chart|case)\b[^;]{0,50}? (?:re)?(?:viewed|read|assessed) "
                r"(?:[\w-]+ )?by "
                r"(?:[\w-]+ ){0,4}?(?:consultants|physicians|doctors|reviewers|specialists|psychologists)\b"
            ),
        ),
        examples=(
            "The insurer sent the file to two physicians at a vendor.",
            ("Two record reviews were then commissioned through the same vendor."),
            "State agency consultants reviewed the file.",
            "Three doctors then went through the file for the plan.",
            "The file was then reviewed by non-examining consultants.",
            "The insurer consulted three physicians, none of whom examined plaintiff.",
            "The Board requested a VHA opinion.",
        ),
        refuses=("The court's review of the record is deferential.",),
        role=Role.RECORDS_REVIEWER,
        rank=Strength.PLACE,
    ),
    RoleRule(
        id="role.announced.payer",
        version=4,
        meaning="Examiners of an employer or insurer are announced.",
        patterns=(
            (
                r"<payer>(?:'s|'|s') (?:own )?<field>{0,4}?(?:<examiner>|[Ee]xaminers?|[Ee]xperts?|[Cc]onsultants?|"
                r"Section 12 "
                r"[Ee]xam\w*|[Mm]edical [Ee]vidence|(?:examining |reviewing )<ist>s?|physicians)\b"
            ),
            (
                r"<payer> <later>(?:had|scheduled|arranged|sent|asked|requested|referred|wanted)\b"
                r"(?:(?!Center|[Cc]linic|[Hh]ospital|[Ee]mergency)[^;]){0,90}?"
                r"\b(?:examin\w+|evaluat\w+|second opinion|IMEs?)\b"
            ),
            r"\b(?:consulted|retained|hired|engaged|selected) by <payer>",
            r"\b(?:adverse|defense|required) medical (?:examination|evaluation)s?\b",
            (
                r"<payer> <then><tendered>[^;]{0,60}?<testimony>[^;]{0,60}?\b(?:physicians|"
                r"experts|surgeons|witnesses|"
                r"examiners|doctors|radiologists)\b"
            ),
            r"<request> <payer>[^;]{0,60}?<exam>",
            r"(?:\b(?:Section|SECTION)|\u00a7) ?12 (?:[Ee]xam\w*|EXAM\w*)",
            (
                r"\b(?:[Ii]ndependent|INDEPENDENT) (?:[Mm]edical|MEDICAL) (?:[Ee]xaminations?|EXAMINATIONS?|"
                r"[Ee]valuations?)\Z"
            ),
        ),
        examples=(
            "Employer's Medical Evidence",
            "Employer's experts saw it otherwise.",
            "He had nothing to offer, with which a second surgeon, consulted by the carrier, agreed.",
            "In January the insurer asked a vendor to arrange an in-person examination.",
            "Respondent's Section 12 Examination",
            "The petitioner then attended a \u00a712 examination.",
            "The petitioner then attended a \u00a7 12 examination.",
            "She was directed to attend an adverse medical examination.",
        ),
        refuses=("The employer's attorney disagreed.", "The claimant's experts saw it otherwise."),
        role=Role.INSURER_EXAMINER,
        side=Side.INSURER,
        rank=Strength.PLACE,
    ),
    RoleRule(
        id="role.announced.claimant",
        meaning="Evaluations that the claimant's attorney arranged are announced.",
        patterns=(
            (
                r"(?:<counsel>|\b(?:[Tt]he|[Hh]is|[Hh]er) (?:lawyer|attorney)|\b[Cc]ounsel(?! for)) (?:had "
                r")?<then>(?:arranged|"
                r"scheduled|obtained|commissioned)[^;]{0,40}?\b(?:evaluation|examination|IME|report)"
            ),
            (
                r"<claimant>(?:'s|'|s') (?:own )?(?:medical |retained )*(?:experts?|evaluators?|"
                r"IME)\b(?! (?:counsel|fee))"
            ),
        ),
        examples=("The lawyer had also arranged an evaluation of his own.", "Claimant's experts saw it otherwise."),
        refuses=("The employer's lawyer arranged an examination.",),
        role=Role.CLAIMANT_EXPERT,
        side=Side.CLAIMANT,
        rank=Strength.PLACE,
    ),
    RoleRule(
        id="role.announced.treating",
        meaning="Physicians who treated are announced.",
        patterns=(
            (
                r"\b[Tt]reating (?:[Pp]hysicians|[Dd]octors|[Pp]roviders|[Ss]urgeons)(?:'s?|s')? ?(?:[Rr]ecords|"
                r"[Ee]vidence|:|\Z|"
                r"(?:said|wrote|saw|agreed|disagreed|were|supported))"
            ),
            r"\A(?:TREAT(?:MENT|ING)|Treatment|Medical [Tt]reatment)\b[^;]{0,30}\Z",
        ),
        examples=("Her treating physicians saw it otherwise.", "Treatment History"),
        refuses=("The report disagrees with the treating physicians of record on many points.",),
        role=Role.TREATING,
        rank=Strength.PLACE,
    ),
)
"""The first that speaks decides; of one sentence, only one."""
