"""Opinions that a disputed condition is there or is not, and that the injury was slight."""

from examiner_db.reading.lexicon.patterns.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_DISPUTED = (
    r"(?:post-?traumatic stress disorder|PTSD|traumatic brain injury|TBI|post-?concussi\w+(?: \w+)?|complex "
    r"regional pain "
    r"syndrome|CRPS|reflex sympathetic dystrophy|RSD|fibromyalgia|chronic fatigue syndrome|POTS|"
    r"(?:major |mild |moderate |severe |recurrent )*depressive disorder|anxiety disorder|panic disorder|"
    r"adjustment disorder|(?:mood|psychiatric|somatoform|pain|stress) disorder|pneumoconiosis|asbestosis|silicosis|"
    r"black lung|thoracic outlet syndrome|myelopathy|(?:cervical |lumbar )?radiculopathy|psychiatric "
    r"(?:condition|illness)|"
    r"Axis I (?:disorder|diagnosis)|mental disorder|brain injury|concussion)"
)

FINDINGS: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.diagnosis.absent",
        meaning="The condition claimed is not there: no diagnosis, a negative film, or a mere sprain.",
        patterns=(
            r"\bno (?:organic|underlying|diagnosable) (?:\w+ )?(?:disease|disorder|patholog\w+|condition|illness)",
            r"\b(?:MRIs?|EMG|studies|films|imaging) (?:\w+ )?as (?:negative|normal|unremarkable)\b",
            (
                r"\bnot (?:find|see|identify|detect|observe) (?:an?|any) (?:[\w-]+ ){0,3}?(?:tear|herniation|"
                r"fracture|instability|radiculopathy|impingement|abnormalit\w+|patholog\w+)"
            ),
            (
                r"\b(?:no|without(?: any)?|not (?:have|suffer from|diagnose|find|meet the criteria for)|never had) "
                r"(?:(?:evidence|sign|indication|objective (?:evidence|sign)|proof|suggestion|diagnosis)s? "
                r"(?:of|for) )?"
                r"(?:an? |any )?(?:[\w-]+ ){0,3}?" + _DISPUTED
            ),
            (
                r"\bno (?:psychiatric|psychological|mental|Axis I|orthopedic|"
                r"neurologic\w*|pulmonary|formal|work-related|"
                r"discernible|identifiable)(?: \w+)? (?:diagnos[ei]s|disease|disorder|patholog\w+|condition|injury|"
                r"illness)\b"
            ),
            (
                r"\b(?:sprains?|strains?|contusions?)(?:/\w+)? (?:and nothing (?:more|else)|only|alone)\b|"
                r"\b(?:only|mere(?:ly)?|simple|no more than|nothing more than|at most) (?:an? "
                r")?(?:(?!temporary)[\w-]+ ){0,3}?"
                r"(?:sprains?|strains?|contusions?|bruise)\b"
            ),
            (
                r"\b(?:film|x-?rays?|scan|tomography|CT|reading|study|biopsy|it)\b(?: [\w'/,-]+){0,8}? as "
                r"(?:negative|normal|"
                r"unremarkable|completely negative)\b|\bas showing (?:[\w-]+ ){0,3}?without (?:nodules|"
                r"opacities|fibrosis)"
            ),
            (
                r"\bnegative for (?:[\w-]+ ){0,3}?(?:pneumoconiosis|asbestosis|silicosis|fracture|herniation|tear|"
                r"radiculopathy|"
                r"opacities)"
            ),
            (
                r"\bno (?:objective )?(?:evidence|sign|indication)s? of (?:an? |any )?(?:[\w-]+ "
                r"){0,4}?(?:disease|syndrome|"
                r"disorder|patholog\w+|dystrophy|neuropathy|myelopathy|compression|entrapment|lesion|"
                r"dysfunction|injury|"
                r"radiculopathy|herniation|tear|fracture|abnormalit\w+|depression|anxiety)\b"
            ),
            (
                r"\b(?:examination|exam|evaluation|work-?up|testing|claimant|patient|he|she) (?:[\w'-]+"
                r" ){0,6}?(?:entirely|"
                r"completely|essentially|wholly|otherwise) (?:normal|negative|benign|unremarkable)\b"
            ),
        ),
        examples=(
            "found no organic disease",
            "interpreted the MRI as normal",
            "found a lumbar sprain and nothing more",
            "read it as negative",
            "found no Axis I disorder",
            "no evidence of a compressive neuropathy",
        ),
        refuses=("found evidence of radiculopathy", "diagnosed a strain"),
        version=2,
        issue=Issue.DIAGNOSIS,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
    OpinionRule(
        id="opinion.diagnosis.present",
        meaning="A disputed condition is diagnosed or was properly diagnosed.",
        patterns=(
            (
                r"\b(?:diagnos(?:ed|es|ing|is of)|suffer(?:ed|s|ing)? from|sustained|had|has|have|met the "
                r"(?:\w+ )*?criteria for|"
                r"consistent with) (?:him with |her with |<claimant> with )?(?:an? |the )?(?:(?!history\b|"
                r"no\b)[\w-]+ ){0,4}?"
                + _DISPUTED
                + r"(?![^.;]{0,60}(?:resolved|unrelated|pre-?existing|not (?:related|caused|due|severe)|ruled out|"
                r"in remission|by history|controlled|, not\b|rather than))"
            ),
            (
                r"\b(?:film|x-?rays?|scan|tomography|CT|reading)\b(?: [\w'/,-]+){0,8}? as (?:positive|showing "
                r"(?:[\w-]+ ){0,3}?"
                r"(?:pneumoconiosis|asbestosis|silicosis|opacities))"
            ),
            r"\b(?:was|were|is|had been) (?:properly|correctly|accurately|appropriately) diagnosed\b",
        ),
        examples=(
            "diagnosed a moderate depressive disorder",
            "read the film as positive",
            "agreed that the syndrome was properly diagnosed",
        ),
        refuses=("diagnosed a concussion, resolved", "diagnosed a strain"),
        issue=Issue.DIAGNOSIS,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
    OpinionRule(
        id="opinion.diagnosis.slight",
        meaning="What is seen belongs to the age, the label is doubtful, or the illness is none or over.",
        patterns=(
            (
                r"\b(?:findings?|changes|degeneration|MRI|scans?|films?|x-?rays?|stud(?:y|ies)|imaging|discs?|"
                r"spine)\b[^;.]{0,40}? "
                r"(?:was|were|is|are|as) (?:\w+ and |\w+, )?(?:age[- ](?:appropriate|consistent)|appropriate for "
                r"(?:his|her|the) "
                r"age|normal for (?:an? |the |his |her |one's )?[^;.]{0,25}?age|typical (?:for|of) (?:his|her|an?|"
                r"the)[^;.]{0,25}?age|"
                r"consistent with (?:his|her) age)\b"
            ),
            (
                r"\b(?:overused|over-?diagnosed|fashionable|dubious|wastebasket|discredited) (?:diagnosis|label|"
                r"term)\b|"
                r"\b(?:is|was) (?:often |frequently )?over-?diagnosed\b"
            ),
            (
                r"\bno (?:severe|significant|ongoing|current|medically determinable) (?:(?:\w+ )?(?:psychiatric|"
                r"psychological|"
                r"mental|emotional|cognitive)) (?:impairment|disability)\b|\bno (?:such |psychiatric |mental |true |"
                r"psychological )*"
                r"disorder\b(?! (?:that|which|or|before|prior))"
            ),
            (
                r"\b(?:disorder|depression|anxiety|concussion|syndrome|PTSD|radiculopathy|neuropathy)\b,? (?:now |"
                r"since |"
                r"fully |(?:had|has|have) been |which (?:had|has) (?:since |now )?|that (?:had|has) "
                r"(?:since )?)*(?:resolved|in (?:full "
                r")?remission)\b"
            ),
            (
                r"\bcriteri(?:a|on) (?:[A-H]\b(?:,? and |,? or |, | )){1,4}(?:was|were|had|is|are) not (?:been "
                r")?(?:\w+ "
                r")?(?:met|satisfied)"
            ),
        ),
        examples=(
            "the MRI findings were mild and age appropriate",
            "the study was normal for a person of his age",
            "the condition is an overused diagnosis",
            "found no severe mental impairment",
            "thought that there was no disorder at all",
            "diagnosed an adjustment disorder, resolved",
            "criteria C and D were not met",
        ),
        refuses=(
            "the findings were severe",
            "found a severe mental impairment",
            "diagnosed an adjustment disorder",
            "criterion A was met",
        ),
        issue=Issue.DIAGNOSIS,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)
