"""The treating physician by acts: care in so many words, the reading of a film, and what any physician may do."""

from examiner_db.reading.lexicon.patterns.rule import RoleRule
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.vocabulary import Role

CARING: tuple[RoleRule, ...] = (
    RoleRule(
        id="role.treating.care",
        version=4,
        meaning="Care in so many words: treated by, under the care of, surgery by, prescriptions of.",
        patterns=(
            (
                r"(?:treat(?:ed|ing|ment|ed regularly)|care|surger(?:y|ies)|arthroplasty|[a-z]+(?:ectomy|plasty|"
                r"scopy|otomy)|procedures?|injections?|therapy|counseling|follow(?:ed)?[- ]?up|prescri(?:ptions?|"
                r"bed)|adjustments?)\b(?![^;\u24c5\u24c6]{0,80}\b(?:over|than|contrary|against|unlike)"
                r"\b[^;\u24c6]{0,60}\u24c5)"
                r"(?:(?!\b(?:review|report|opin|examin|evaluat|assess|deni|refus|determin)\w*)"
                r"[^\u24c5\u24c6;\u00a4]){0,70}?"
                r"\b(?:with|by|from|of|under) (?:an? |the )?(?:(?!reviews?\b|reports?\b)[\w-]+ ){0,3}?<me>"
                r"(?! (?:agreed|opin|believ)|'s (?:\w+ )?(?:report|opinion|testimony|view|conclusion|deposition|"
                r"review))"
            ),
            (
                r"<me><aka> <then>(?:performed|did(?! not\b)|carried out|undertook|conducted|completed|administered) "
                r"(?:[^;\u24c5\u24c6]{0,60}?)<operated>"
            ),
            (
                r"<me><aka> <then>(?:<cut>|treated|prescribed|administered(?! (?:an?|the|two|several) (?:[\w-]+ ){0,3}"
                r"(?:tests?|battery|inventor|scale|MMPI))|continued to (?:treat|prescribe|see))\b"
            ),
            (
                r"<me><aka> <then>(?:gave|provided|administered|delivered|offered) (?:him |her |<claimant> "
                r")?(?:[\w-]+ ){0,4}?"
                r"(?:injections?|shots?|sessions?|counseling|therapy|treatments?|medications?|blocks?|prescriptions?|"
                r"adjustments|care|samples)\b"
            ),
            (
                r"<me><aka> <then>(?:took|kept|held|wrote|excused|continued) (?:him|her|<claimant>) (?:completely |"
                r"entirely |\w+ )?(?:off|out of|from) work"
            ),
            (
                r"(?:returned|went back|went|presented) to <me>(?!,? [^;]{0,40}?\bfor (?:an? |his "
                r"|her )?(?:[\w-]+ ){0,3}"
                r"(?:examination|evaluation|IME|rating|assessment))"
            ),
            r"(?:began|started|commenced) (?:treating|seeing|treatment)<gap><me>",
            r"<me><aka> (?:began (?:treating|to treat)|(?:has|had) (?:treated|followed)|was treating)",
            r"sought (?:\w+ )?(?:treatment|care)<gap><me>",
            r"(?:came|been|remained|was|continued) under the care of (?:an? [\w -]{3,30}, )?<me>",
            (
                r"(?:selected|chose|picked) <me> (?:as (?:the|his|her) treating|from (?:the |an? )?(?:[\w']+ "
                r"){0,2}(?:panel|list)|to treat)"
            ),
            r"(?:care|[Tt]reatment) (?:was |had been )?(?:transferred|assumed|taken over|turned over) (?:to|by) <me>",
            (
                r"<me>'s (?:\w+ ){0,2}(?:operative|chart|office|treatment|progress|clinic|"
                r"surgical) (?:notes?|records?|"
                r"reports?|entry|entries)"
            ),
            (
                r"(?:operative|office|treatment|progress|clinic|chart|therapy) (?:notes?|records?|reports?) (?:of|"
                r"from|by) (?:an? [\w -]{3,30}, )?<me>"
            ),
            (
                r"<me><aka> <then>(?:assumed|managed|oversaw|coordinated|took over) (?:(?:his|her|the|<claimant>'s) "
                r")(?:\w+ )?"
                r"(?:care|treatment|medications?|pain|recovery)"
            ),
            (
                r"\b(?:[Mm]edications?|[Cc]are|[Pp]ain|[Tt]reatment|condition) (?:was|were|is) (?:managed|overseen|"
                r"coordinated|provided) "
                r"by <me>"
            ),
            r"\bseen in consultation (?:by|with) <me>",
            r"<me>'s (?:patient|visit|handed|treated|care|treatment of|surgery|clinic|prescription)",
            r"\b(?:on|upon|against) the advice of (?:[^;\u24c5\u24c6]{0,40}, )?<me>",
            (
                r"<me>(?:, [^;\u24c5\u24c6]{2,60}?)?,? whom (?:he|she|<claimant>) (?:had )?(?:saw|seen|consulted)\b"
                r"(?!<any>{0,60}?\bfor an? (?:[\w-]+ ){0,3}?(?:examination|evaluation|assessment|IME|rating)\b)"
            ),
            r"\bpatient of <me>",
            (
                r"\btreat(?:ed|ing) with [^;\u24c5\u24c6]{0,40}?\u24c6[^;\u24c5]{0,80}? (?:then |"
                r"later |also |and )with <me>"
            ),
            (
                r"<me><aka> <then>(?:gave|wrote|handed) (?:him|her|<claimant>) (?:an? |the )?(?:[\w-]+ )?(?:note|"
                r"slip|excuse|"
                r"prescription|injection|shot|brace|splint)\b"
            ),
            r"<ist> who <then>(?:performed|did|treated|operated|fused|repaired|removed)\b<any>{0,60}?, <me>",
            r"<me>'s (?:\w+ ){0,2}(?:office |clinic )?visits?\b",
            r"<me> assisted(?=[.,;]| (?:in|at|with))",
        ),
        examples=(
            "Claimant was treated by <P>.",
            "<P> performed surgery on the knee.",
            "In June <P>, performed an arthroscopic partial medial meniscectomy.",
            "<P> reconstructed the ligament.",
            "<P> took him off work for two weeks.",
            "<P> gave her three injections.",
            "Also attached are office notes of a pain physician, <P>.",
        ),
        refuses=(
            "<P> reviewed the treatment records.",
            "<P> performed an examination.",
            "<P> removed himself from the matter.",
        ),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    RoleRule(
        id="role.treating.referral",
        version=2,
        meaning="A physician sent the claimant there, or the claimant was sent without a word on who paid.",
        patterns=(
            (
                r"\u24c6[^;\u24c5]{0,160}?\b(?:sent|referred|refers|sends|"
                r"referral)\b[^;\u24c5\u24c6]{0,70}?\b(?:to|with) "
                r"(?:an? [\w -]{3,40}, )?<me>(?!<gap>(?:second opinion|impartial|independent medical|IME))"
            ),
            (
                r"<me>(?:, [^;\u24c5]{2,60}?)?,? to whom (?:\u24c6|he|she|<claimant>'s (?:physician|doctor|surgeon))"
                r"[^;\u24c5]{0,30}?\b(?:had )?(?:sent|referred)"
            ),
            (
                r"\b(?:was|were|been|his|her|a|an|on|On)\b (?:also |then |next |\w+ )?(?:referred|referral)(?: "
                r"(?!by\b)[\w-]+)"
                r"{0,6}? to (?:an? [\w -]{3,40}, )?<me>(?!<gap>(?:second opinion|impartial|independent medical|IME|"
                r"review))"
            ),
            r"\b(?:referred|referral) (?:by|from) (?:an? [\w -]{3,40}, )?<me>",
            (
                r"\breferr(?:ed|al)\b[^;\u24c5]{0,30}?\bby (?:\u24c6|(?:his|her|the) (?:[\w-]+ "
                r"){0,3}?<ist>)[^;\u24c5]{0,40}?"
                r" to <me>"
            ),
            r"\b[Oo]n (?:\u24c6's |his |her )?referral,? <me>",
            (
                r"<me>[^;\u24c5\u24c6]{0,90}? (?:(?:up)?on (?:the )?(?:referral|recommendation)|at the "
                r"(?:request|suggestion)) "
                r"(?:of|from|by) (?:\u24c6|(?:his|her) (?:[\w-]+ ){0,3}?<ist>)"
            ),
            r"<me>[^;\u24c5\u24c6]{0,90}?\bat \u24c6's (?:request|suggestion|recommendation)",
            (
                r"\breferred by (?:the |an? |his |her )?(?:emergency|hospital|clinic|nurse|urgent|primary|family|"
                r"physician)<any>{0,40}?"
                r" to <me>"
            ),
            r"<me> (?:thereupon |then |also |later )?(?:referred|sent) (?:him|her|the|<claimant>|Mr|Ms|Mrs)",
            r"<me><aka>[^;\u24c5\u24c6]{0,90}? and (?:referred|sent) (?:him|her|<claimant>) (?:to|for)\b",
            r"\b[Ss]he (?:then |also )?(?:sent|referred) (?:him|her|<claimant>) to[^;\u24c5]{0,60}?<me>",
            r"\u24c6's (?:partner|associate|colleague|nurse practitioner),? <me>",
            r"<me>, (?:an?|the) (?:\w+ )?(?:partner|associate|colleague|assistant) (?:of|to|in practice with) \u24c6",
        ),
        examples=(
            "He was referred by <Q> to <P>.",
            "She was tested by <P>, to whom <Q> had referred her.",
            "She sent him to a pain clinic, where <P> gave him injections.",
            "On referral, <P>, a neurosurgeon, advised against surgery.",
            "He was referred to <P>.",
        ),
        refuses=(
            "The insurer referred the employee to <P>.",
            "<Q> was referred a question by <P>.",
            "<Q> referred him to <P> for an independent medical examination.",
        ),
        role=Role.TREATING,
        rank=Strength.CARE,
    ),
    RoleRule(
        id="role.treating.film",
        meaning="A radiologist or another physician who read a film or a test that the treatment called for.",
        patterns=(
            (
                r"<imaging>\b[^;\u24c5\u24c6]{0,140}?\b(?:read|interpreted|reported|performed|done|reviewed)"
                r"[^;\u24c5\u24c6]{0,20}? by (?:an? |the )?(?:[\w-]+ ){0,3}?(?:radiologist,? )?<me>"
            ),
            (
                r"<imaging>\b[^;\u24c5\u24c6]{0,140}?(?:, which|\bthat) (?:an? |the )?(?:[\w-]+ )?(?:radiologist, "
                r")?<me>,? "
                r"(?:read|interpreted)"
            ),
            r"<me><aka> (?:re)?(?:read|interpreted|reported) [^;\u24c5\u24c6]{0,60}?<imaging>",
            r"\b(?:a|an|the|hospital|staff|Board-certified) (?:[\w-]+ )?radiologist,? <me>",
            (
                r"(?:\b[Tt]he (?:[\w-]+ )?(?:radiologist|pathologist),? <me>|<me>, the (?:[\w-]+ )?(?:radiologist|"
                r"pathologist),)[^;\u24c6]{0,90}?(?:<imaging>|slides)"
            ),
            r"<imaging>[^;\u24c5]{0,90}?<me>(?: (?:also|had))? (?:re)?read it\b",
            r"<me>'s (?:[\w-]+ )?(?:<imaging>) (?:report|reading|interpretation)",
            (
                r"\b(?:emergency|Hospital|hospital|clinic)\b[^;\u24c5\u24c6]{0,90}?<me> (?:read|interpreted) "
                r"<any>{0,30}?"
                r"<imaging>"
            ),
        ),
        examples=(
            "An MRI scan of the lumbar spine, read by <P>, revealed a protrusion.",
            "X-rays obtained that day were interpreted by a radiologist, <P>.",
            "<P> interpreted the MRI as normal.",
        ),
        refuses=("<P> asked for an MRI.", "<P> reviewed the films."),
        role=Role.TREATING,
        rank=Strength.READING,
    ),
    RoleRule(
        id="role.treating.acts",
        version=4,
        meaning="Acts of care, without a word on who asked for them: a visit, a diagnosis, a work slip.",
        patterns=(
            (
                r"\b(?:saw|seen (?:at [^;,]{3,50} )?by|visit(?:ed|s)? (?:with|to)|consulted(?: with)?|appointment "
                r"with(?! \u24c5 (?:was|had been) (?:cancel|never|not))|seeing) (?:an? "
                r"[\w -]{3,40}, )?<me>"
            ),
            (
                r"(?<!report )(?<!report, )<me>(?!'s)<aka> (?:(?!was\b|were\b|been\b|not\b|never\b)\w+ ){0,2}?"
                r"(?:diagnosed|"
                r"recommended|ordered|saw|restricted|took|released|advised|placed|kept|held|treated|obtained|"
                r"administered(?! (?:an?|the|two|several) (?:[\w-]+ ){0,3}(?:tests?|battery|inventor|scale|MMPI)))\b"
            ),
            (
                r"<me><aka> (?:reviewed|examined|saw|noted|obtained)\b[^;\u24c5\u24c6]{0,90}?,? and (?:then "
                r")?(?:recommended|"
                r"prescribed|ordered|advised|released|placed|diagnosed)"
            ),
            r"\bdiagnosed\b[^;\u24c5\u24c6]{0,90}? by <one>",
            r"<me>(?:,? who|,)? <then>noted (?:that )?(?:<claimant>|he|she|his|her)[^;\u24c5\u24c6]{0,30}?\bcomplain",
            r"(?:notes?|records) (?:(?!contain|show|include)\w+ ){0,6}?(?:from|by|of) <me>",
            r"\b[Pp]rima facie medical evidence\b<any>{0,120}?<me>",
        ),
        examples=(
            "On May 3 the employee was seen by <P>.",
            "<P> recommended physical therapy.",
        ),
        refuses=("The judge cited <P>.", "<P> opined that the disability is permanent.", "<P>'s report was obtained."),
        role=Role.TREATING,
        rank=Strength.ACT,
    ),
    RoleRule(
        id="role.treating.said",
        version=2,
        meaning=(
            "A report or opinion with no word on who asked, where an agency's own physicians are always called so."
        ),
        patterns=(
            r"\b(?:evaluated by|examined by) (?:an? [\w -]{3,40}, )?<me>",
            (
                r"<me><aka> (?:\w+ ){0,2}?(?:completed(?! (?:a|the) Form 107)|assigned|assessed|issued|noted|related|"
                r"opined|reported|provided|indicated|responded|listed|submitted|diagnosed|obtained|found|wrote|stated|"
                r"added|"
                r"repeated|reiterated|concluded|advised|described|explained|recounted|attributed|discussed|limited|"
                r"signed|"
                r"checked|recorded|followed|observed|requested|thought|believed|continued)\b"
            ),
            r"(?:letters?|forms?|\d{4},? (?:[\w-]+ ){0,2}?reports?) (?:\w+ ){0,6}?(?:from|by|of) <me>",
        ),
        examples=(
            "<P> opined that the condition is related to work.",
            "In a letter from <P> the cause was named.",
            "In an October 8, 2019 report, <P>, a pain specialist, added a diagnosis.",
            "The September 17, 2015 report of <P> is couched in speculative terms.",
        ),
        refuses=("OWCP cited <P>.",),
        role=Role.TREATING,
        rank=Strength.ACT,
    ),
)
