"""Opinions on what is left of an injury in the words of motion and use, as courts ask of a serious injury."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_JOINT = (
    r"(?:cervical|lumbar|thoracic|neck|back|spine|spinal|shoulders?|elbows?|wrists?|hands?|fingers?|thumbs?|hips?|"
    r"knees?|ankles?|foot|feet|legs?|arms?|joints?|toes?)"
)
_MOVE = (
    r"(?:motion|movements?|mobility|flexion|extension|rotation|abduction|adduction|dorsiflexion|bending|supination|"
    r"pronation)"
)
_LESS = (
    r"(?:restrictions?|restricted|limitations?|limited|loss(?:es)?|decreases?|decreased|diminution|diminished|"
    r"reductions?|reduced|deficits?|deficiencies)"
)
_PART = r"(?:<share>|one[- ](?:third|half|quarter|fifth|tenth)|two[- ]thirds|(?:a|one) half|half|three[- ]quarters)"
_GREAT = (
    r"(?:significant|substantial|marked|permanent|consequential|residual|quantified|persistent|persisting|continuing|"
    r"lasting|measurable|severe)"
)

MOTION: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.impairment.motion_kept",
        meaning="Nothing is lost of motion or use, or the injury healed without anything left.",
        patterns=(
            (
                r"\bno (?:\w+ ){0,2}?(?:limitations?|restrictions?|loss|deficits?|decreases?|reductions?) (?:of|in) "
                r"(?:the "
                r"|any |his |her |either )?"
                rf"(?:(?:the )?[Pp]laintiff's )?(?:ranges? of )?(?:[\w-]+ ){{0,2}}?(?:{_MOVE}|use|{_JOINT})\b"
            ),
            (
                r"\b(?:full|normal|unrestricted|complete) (?:and (?:[\w-]+ )?)?ranges? of (?:\w+ )?motion in (?:the |"
                r"his |"
                r"her |both |(?:the )?[Pp]laintiff's )?(?:cervical|lumbar|thoracic|neck|spine|back)\b"
            ),
            (
                r"\b(?:full|normal|unrestricted|complete|good) (?:and (?:[\w-]+ )?)?(?:ranges? of )?(?:\w+ )?(?:motion|"
                rf"movement) (?:in|of) (?:the )?(?:injured )?[Pp]laintiff's (?:[\w-]+ ){{0,2}}?{_JOINT}"
            ),
            (
                r"\bnothing (?:to rate|ratable|that (?:could|can) be rated)\b|\btoo (?:slight|small|mild|minor) to "
                r"(?:be rated|"
                r"rate|warrant (?:a )?rating)\b"
            ),
            (
                r"\bhealed(?: \w+)? without (?:any )?(?:\w+ )?(?:residuals?|restrictions?|limitations?|deficits?|loss|"
                r"impairment|sequelae|disability)\b"
            ),
            (
                r"\b(?:no|without(?: any)?) (?:\w+ )?residual (?:functional |motor )?(?:restrictions?|limitations?|"
                r"deficits?|loss(?:es)?|impairments?)\b"
            ),
            (
                r"\bno residuals? (?:that|which) (?:could|can|would) be rated\b|\bnothing permanent\b|\bno permanent "
                r"(?:\w+ )?(?:effects?|sequelae|harm|damage|changes?|problems?|deficits?|loss of function|"
                r"limitations?)\b"
            ),
            (
                r"\b(?:had|has|have|having|did|does) (?:not|never) (?:\w+ )?(?:lost|lose) (?:the |all |any )?use of "
                r"(?:the|"
                r"his|her|either)\b"
            ),
            (
                r"\b(?:regained|recovered|retain\w*) (?:the )?(?:full |functional |complete |normal |good )*use of "
                r"(?:the|"
                r"his|her)"
            ),
        ),
        examples=(
            "found nothing to rate",
            "too slight to be rated",
            "no limitation of motion",
            "detected no limitation in the shoulder",
            "full range of motion in the cervical and lumbar spine",
            "normal motion in the plaintiff's left knee",
            "healed without residual restriction",
            "no residuals that could be rated",
            "left nothing permanent behind",
            "had not lost the use of the foot",
            "regained functional use of the hand",
        ),
        refuses=(
            "no limitation on lifting",
            "full range of motion of the thumb",
            "limitation of motion",
            "healed with a scar",
            "had lost the use of the foot",
        ),
        issue=Issue.IMPAIRMENT,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.impairment.motion_lost",
        meaning="A considerable or measured loss of motion or use, or something permanent that no rating tells.",
        patterns=(
            (
                rf"(?<!% )(?<!percent )\b{_GREAT} (?:\w+ ){{0,2}}?{_LESS} (?:of |in )(?:the |his |her )?(?:(?:the "
                rf")?[Pp]laintiff's )?"
                rf"(?:ranges? of )?(?:[\w-]+ ){{0,3}}?(?:{_MOVE}|{_JOINT})\b"
            ),
            (rf"\b{_LESS} of (?:about |some |nearly |over )?{_PART} (?:[\w'-]+ ){{0,5}}?(?:{_MOVE}|{_JOINT})\b"),
            rf"\b[Pp]laintiff(?:'s)? (?:[\w-]+ ){{0,4}}?{_LESS} (?:[\w'-]+ ){{0,4}}?{_MOVE}\b",
            rf"\b{_LESS} (?:[\w-]+ ){{0,4}}?(?:of|in) (?:the )?(?:injured )?[Pp]laintiff's (?:[\w-]+ ){{0,3}}?{_JOINT}",
            r"\b(?:lost|loses|losing) (?:the |all )?use of (?:the|his|her)\b",
            (
                r"\b(?:scar\w*|loss(?:es)?(?: of [\w-]+)?|damage|deficits?|limp|weakness|numbness|disfigurement|"
                r"limitations?) (?:was|were|is|are|as|to be) (?:\w+ )?permanent\b"
            ),
        ),
        examples=(
            "significant limitations in the lumbar spine",
            "restrictions of forty percent in cervical rotation",
            "a loss of one third of normal cervical extension",
            "plaintiff suffers from limited motion of the ankle",
            "restrictions in the plaintiff's knee",
            "a residual loss of wrist extension",
            "lost the use of his foot",
            "the scar is permanent",
        ),
        refuses=(
            "limited to light work",
            "decreased motion",
            "a permanent rating",
            "ten percent permanent loss of the foot",
        ),
        issue=Issue.IMPAIRMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.impairment.for_good",
        meaning="Something is gone for good, or will remain for life.",
        patterns=(
            (
                r"\b(?:will|would|can|could) never (?:\w+ )?(?:regain|recover|have) (?:the |his |her )?(?:full |"
                r"normal |complete )*"
                r"(?:use|motion|function|strength|grip)\b"
            ),
            (
                r"\bleft (?:him |her |<claimant> )?with (?:an? |some )?(?:\w+ )?permanent (?:\w+ )?(?:limp|loss|"
                r"weakness|deficits?|"
                r"damage|scar\w*|limitations?|pain|stiffness|disfigurement)\b"
            ),
            (
                r"\b(?:impairment|disability|loss|deficits?|weakness|stiffness) (?:will|would) (?:\w+ )?(?:remain|"
                r"persist|last|be with "
                r"(?:him|her)) (?:for (?:good|life)|permanently|forever|always|indefinitely)\b"
            ),
        ),
        examples=(
            "will never regain full use of the hand",
            "left with a permanent limp",
            "some impairment will remain for good",
        ),
        refuses=("never regained consciousness", "left with no impairment"),
        issue=Issue.IMPAIRMENT,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
        holds_no=True,
    ),
)
"""Asked before the other rules on impairment."""
