"""The words for what brings a condition about, at work and away from it, that rules on its origin share."""

TOIL = (
    r"\b(?:<work>|work(?!ers?\b|m[ae]n\b|ed\b)\w*|job|duties|employment|lifting|twist\w*|kneeling|shovel\w+|"
    r"assault|robbery|harassment|attack|stressors?|parachut\w+|(?:altered |antalgic )gait|hypervigilance|explosion|"
    r"crush\w*|"
    r"solvents?|fumes|chemicals?|mold|asbestos|noise|acoustic trauma|mishap|trauma|misstep|jolt|impact|blow|jump\w*|"
    r"landings?|burn pits?|herbicides?|Agent Orange|stress of the|plant|warehouse|assembly line|press|machine|"
    r"forklift|"
    r"ladder|slip|stumble|cart|collapse|claim|strain(?: of| on)|overuse|keyboard\w*|typing|driving|vibrat\w+|exertion|"
    r"data entry|scanning|charting|jackhammers?|(?:pneumatic|power|hand|impact) tools?|welding|grinding|hammering|"
    r"mortar|artillery|gunfire|combat|rocket attack|ambush|sniper|rollover|favoring (?:the|his|her)|"
    r"(?:double|night) shift|"
    r"(?:heat|cold) (?:of|in|at) the|foundry|kitchen|quarry|shipyard|sawmill|isocyanates?|silica|pesticides?|diesel|"
    r"(?:(?:repeated(?:ly)?|repetitive|repetitious|forceful|strenuous) (?:[\w-]+ )??|(?:prolonged|constant|frequent) )"
    r"(?:[\w-]+ing|[\w-]+(?:tion|ment)s?|motions?|use|entry|work|tasks?|stress|trauma|labor|reach)\b|"
    r"(?<!non-)(?<!un)\b(?:accepted|service-connected|compensable) (?!cause\b)[a-z][\w-]+|"
    r"(?:the )?(?:19|20)\d\d (?:injury|accident|incident|event|fall|strain))"
)
"""Work and what happens there."""

AFAR = (
    r"\b(?:<elsewhere>|non-?work\w*|non-?job\w*|non-?compensable|divorce|marital|marriage|family|grief|bereavement|the "
    r"death of|childhood|personality|inherited|heredit\w+|smok\w+|weight|years? of (?:wear|degener\w+|smoking)|"
    r"motorcycle|softball|football|basketball|snow|ice|gardening|yard ?work|another employer|another source|"
    r"genes?|genetic|"
    r"coronary|viral|virus|infect\w+|alcohol\w*|menopaus\w+|pregnan\w+|thyroid|metabolic|hypertension|heart disease|"
    r"osteoarthritis|osteophyt\w+|spurs|osteopen\w+|habits?|hobb(?:y|ies)|"
    r"recreational|off the job|away from work|at home|"
    r"domestic|matters (?:outside|unconnected)|causes? other than|factors (?:other than|outside)|something other than|"
    r"cardiac (?:disease|condition|arrhythmia)|arrhythmia|(?:seasonal |food |environmental )?allerg\w+|rheumat\w+|"
    r"body mass|body habitus|diet\b|foot structure|family history|antibod\w+|"
    r"ravages of|spondylolisthesis|adolescence|(?:passage|effects) of time|attrition\w*|arthritic|"
    r"long-?standing|wear|constitution\w*|"
    r"litigation|tumou?r|cancer|autoimmune|inflammatory|vascular|stroke)"
)
"""What lies outside the work."""

ILL = (
    r"(?:conditions?|complaints?|symptoms?|problems?|pain|tears?|herniations?|protrusions?|bulges?|diseases?|"
    r"syndromes?|"
    r"disorders?|injur(?:y|ies)|disabilit(?:y|ies)|impairments?|arthritis|osteoarthritis|degeneration|stenosis|"
    r"spondylosis|spondylol\w+|radiculopathy|neuropathy|tend[io]n\w*|fractures?|changes|findings?|lesions?|depression|"
    r"PTSD|tinnitus|hearing loss|headaches?|cysts?|hernias?|asthma|COPD|emphysema|spurs?|osteophytes|abnormalit\w+|"
    r"pathology|discs?|disks?|knees?|shoulders?|hips?|back|neck|spine|wrists?|elbows?|ankles?|defects?|loss)"
)
"""What somebody has."""
