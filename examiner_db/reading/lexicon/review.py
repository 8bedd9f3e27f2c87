"""The words of review as data: what a reviewing body does, to what, and whose it was."""

from examiner_db.vocabulary import Does, Level

DOES: tuple[tuple[Does, str], ...] = (
    (Does.AFFIRMS, r"affirm(?:s|ed|ing)?|uphold(?:s|ing)?|upheld|sustain(?:s|ed|ing)?"),
    (Does.REVERSES, r"revers(?:e|es|ed|ing)"),
    (Does.VACATES, r"vacat(?:e|es|ed|ing)|set(?:s|ting)? aside|rescind(?:s|ed|ing)?|annul(?:s|led|ling)?"),
    (Does.MODIFIES, r"modif(?:y|ies|ied|ying)|amend(?:s|ed|ing)?"),
)
"""What an order does, and the words, in every form of the verb."""

RULING = (
    r"(?:decisions?|orders?|awards?|opinions?|judg(?:e?)ments?|findings?(?:[, ]+(?:award|orders?|conclusions?|facts?|"
    r"decisions?|of|and|&)){0,6}|determinations?|denials?|rulings?|resolutions?)"
)
"""What is reviewed."""

BODIES: tuple[tuple[Level, str], ...] = (
    (
        Level.BOARD,
        (
            r"workers'? compensation court of appeals|w\.?c\.?c\.?a\.?\b|(?:review|appeals?)(?:ing)? board|"
            r"\bboard\b|\bcommission\b(?! er)|appeals panel|industrial claim appeals office|\bpanel\b|\bicao\b|\bwcab\b"
        ),
    ),
    (
        Level.COURT,
        (
            r"court of (?:civil )?appeals|supreme court|superior court|district court|commonwealth court|"
            r"appellate (?:division|court)|circuit court|court of appeals for veterans claims"
        ),
    ),
    (
        Level.TRIAL,
        (
            r"(?:compensation |law |administrative |trial )*\bjudges?\b|\balj\b|\bwc[al]?j\b|\bwclj\b|arbitrators?\b|"
            r"hearing (?:officer|representative|examiner)|deputy commissioner|\breferee\b|magistrate|\bowcp\b|"
            r"office of workers'? compensation programs|regional office|\bro\b|district director|administrative judge|"
            r"claims examiner|\bdepartment\b"
        ),
    ),
)
"""Whose decision it was. An agency that first decided is of trial level."""
