"""Names that the rules on roles use in angle brackets, beside those that all rules may use."""

ROLE_WORDS: dict[str, str] = {
    "ist": (
        r"(?:[a-z]*surgeon|physician|doctor|internist|chiropractor|osteopath|dentist|practitioner|specialist|"
        r"(?!techn)[a-z]*ician|"
        r"(?:[a-z]+-)?[a-z]*(?:olog|iatr|oped|opaed)ist)"
    ),
    "aka": r"(?:'s)?(?:,? \([^()]{1,40}\))?(?:, (?:<any>){2,90}?,|,)?(?: who| which)?",
    "field": (
        r"(?:(?!treating|attending|authorized|company|plant|occupational|panel|clinic|family|emergency|own\b)[\w-]+ "
        r")"
    ),
    "examiner": (
        r"(?:IMEs?|EIME|DME|EME|CME|RME|examiners?|experts?(?: witness(?:es)?)?|consultants?|evaluators?|"
        r"(?:medical )?witness(?:es)?|QME|raters?)"
    ),
    "one": (r"(?:(?:\u24c6(?:, an? [\w' -]{2,40}?)?(?:,|,? and),? (?:by |with |to |from )?){0,3}\u24c5)"),
    "clause": r"(?:(?!\bthat\b)<any>){0,160}?",
    "company": (
        r"(?:[A-Z][\w&.'-]+ ){1,4}(?:Inc|Co|Corp|LLC|Company|Corporation|Insurance|Mutual|"
        r"Casualty|Indemnity|"
        r"Assurance|Life|"
        r"Mining|Foods|Hospital|Industries|Services|Group|Steel|Stores|Transport|Trucking|"
        r"Construction|Manufacturing)\b"
    ),
    "imaging": (
        r"(?:MRIs?|[Mm]agnetic resonance|[Xx]-?rays?|[Rr]adiographs?|[Rr]oentgenograms?|[Ff]ilms?|"
        r"[Ss]cans?|CTs?|CAT|"
        r"[Cc]omputed tomography|[Ii]maging|[Uu]ltrasounds?|[Ss]tud(?:y|ies)|[Aa]rthrograms?|"
        r"EMGs?|NCS|[Mm]yelograms?|"
        r"[Ee]lectrodiagnostic|[Ee]lectromyogra\w+|nerve conduction|[Dd]iscograms?|[Bb]iops(?:y|"
        r"ies)|"
        r"[Ee]chocardiograms?)"
    ),
    "testimony": (
        r"(?:testimony|reports?|opinions?|affidavits?|affirmations?|affirmed|depositions?|evaluations?|evidence|"
        r"statements?|IME|Form 107)"
    ),
    "tendered": (
        r"(?:presente?d?s?|offer(?:ed|s)?|submit(?:ted|s)?|introduce[sd]?|rel(?:y|ies|ied) (?:up)?on|tender(?:ed|s)?|"
        r"proffer(?:ed|s)?|annex(?:ed|es)?|file[sd]?|produce[sd]?|adduce[sd]?|put on|append(?:ed|s)?|"
        r"support(?:ed|s) (?:its|his|her|the|their) (?:\w+ ){1,3}with|countered with|responded with|attache[sd])"
    ),
    "operated": (
        r"(?:surger|surgical|operat|arthro|fus(?:ion|ed)|[a-z]+ectom(?:y|ies)|[a-z]+plast(?:y|"
        r"ies)|[a-z]+otom(?:y|ies)|repair|revision|"
        r"procedure|decompress|release\b|reconstruct|replacement|stent|injection|block|ablation|"
        r"implant|debridement|reduction|"
        r"manipulation|endoscopy|biopsy|amputation|transplant|tilt table)"
    ),
    "cut": (
        r"(?:operated|reconstructed|repaired|fused|excised|implanted|injected|debrided|decompressed|amputated|"
        r"sutured|removed (?:the|a|an|his|her)|cut out|took out|cured|pinned|plated|stitched|splinted|set (?:the|"
        r"his|her) (?:fracture|bone|arm|leg|wrist)|drained|casted)"
    ),
    "sent": r"(?:referred|sent|directed|steered)",
    "asking": r"(?:request|direction|behest|insistence|instance|expense|cost|instigation)",
    "called": r"(?:an? [\w -]{3,40}(?: named|,) )?",
    "lawyer": r"(?:<counsel>|[Tt]he lawyer|[Cc]ounsel for <claimant>)",
    "hire": (r"(?:retained|hired|engaged|commissioned|chose|chosen|selected|paid|enlisted|employed|picked)"),
    "then": (
        r"(?:(?:also|then|later|thereafter|thereupon|subsequently|next|had|has|again|further|in turn|eventually|"
        r"initially|first|promptly) )*"
    ),
}
"""What each name stands for; it may use other names."""
