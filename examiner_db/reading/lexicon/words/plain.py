"""Names that rules on plain sentences use in angle brackets: who acts, who pays, and how one engages a physician.

A plain sentence (see ``plainly``) holds one sign for each of those who act, whatever the forum calls them.
"""

PLAIN_WORDS: dict[str, str] = {
    "pays": r"(?:INSURER_|EMPLOYER_|DEFENSE_)",
    "hurt": r"INJURED_",
    "advocate": r"LAWYER_",
    "gov": r"AGENCY_",
    "decides": r"(?:COURT_|BOARD_|AGENCY_)",
    "chair": r"(?:COURT_|BOARD_)",
    "near": r"[^;\u24c5\u24c6]{0,40}?",
    "far": r"[^;\u24c5\u24c6]{0,90}?",
    "who": r"(?:,? (?:who|which|that|and))?,?(?: (?:was|were|is|had been|has been|having been|being|had|has))?",
    "adv": (
        r"(?:(?:had|has|have|also|then|later|thereafter|subsequently|next|first|again|once|twice|already|earlier|"
        r"[a-z]+ly) ){0,4}"
    ),
    "looks": (
        r"(?:examin\w*|evaluat\w*|assess\w*|saw\b|see\b|seen\b|seeing\b|tested|testing|interview\w*|rated?\b|rating|"
        r"consultation|IMEs?\b|exam\b|second opinion|audiogram|look at|looked)"
    ),
    "fills": (
        r",? (?:\w+ )?(?:completed|filled (?:in|out)|signed|answered|returned) (?:an? |the |its |two )?"
        r"(?:[\w-]+ ){0,4}?(?:forms?|questionnaires?|questions|slip|statement|certificate|letter)\b"
    ),
    "visit": (
        r"(?:(?:IMEs?|DMEs?|EMEs?|CMEs?|[Ee]xaminations?|[Ee]xams?|[Ee]valuations?|[Aa]ssessments?|[Cc]onsultations?|"
        r"[Aa]ppointments?|[Rr]atings?|[Aa]udiograms?|second opinions?|visits?)\b)"
    ),
    "paper": (
        r"(?:(?:[Rr]eports?|[Oo]pinions?|[Ll]etters?|[Nn]arratives?|[Aa]ffidavits?|[Aa]ffirmations?|[Dd]epositions?|"
        r"[Tt]estimony|[Rr]ebuttals?|[Aa]nalys[ie]s)\b)"
    ),
    "file": (
        r"(?:(?:files?|records?|charts?|films?|slides|images|imaging|MRIs?|scans?|X-rays?|x-rays?|claims? folder|"
        r"paperwork|documents|materials|tracings)\b)"
    ),
    "hired": (
        r"(?:retained|hired|engaged|commissioned|contracted|enlisted|chosen|selected|picked|flown in|brought in|"
        r"recruited|paid|compensated|consulted)"
    ),
    "hires": (
        r"(?:retain(?:ed|s)|hire[sd]|engage[sd]|commission(?:ed|s)|contract(?:ed|s) with|enlist(?:ed|s)|chose|"
        r"select(?:ed|s)|pick(?:ed|s)|flew in|brought in|recruit(?:ed|s)|paid|consult(?:ed|s)(?: with)?|turned to|"
        r"called (?:up)?on|named|identified|disclosed|lined up)"
    ),
    "book": (
        r"(?:scheduled|arranged(?: for)?|noticed|set up|obtained|procured|secured|ordered|requested|sought|"
        r"commissioned|demanded|required|purchased|bought|got)"
    ),
    "ask": (
        r"(?:(?:[Rr]equest|[Dd]irection|[Bb]ehest|[Ii]nstance|[Ii]nsistence|[Ii]nvitation|[Ee]xpense|"
        r"[Ss]uggestion|[Uu]rging|[Ii]nstigation|[Bb]idding|[Ii]nstructions?)\b)"
    ),
    "tells": (
        r"(?:said|found|testified|opined|wrote|thought|believed|concluded|reported|stated|put|got|saw|diagnosed|"
        r"predicted|recorded|rated|measured|appeared|disagreed|agreed|attributed|took|gave|did|noted|denied)"
    ),
    "expert": (
        r"(?:[Ee]xperts?|[Ee]xaminers?|[Ee]valuators?|[Cc]onsultants?|[Ww]itness(?:es)?|QMEs?|IMEs?(?: "
        r"(?:doctors?|physicians?|examiners?))?|EIME|[Rr]aters?|examining <ist>s?|evaluating <ist>s?|consulting "
        r"<ist>s?|rating <ist>s?|retained <ist>s?)"
    ),
    "nocare": (
        r"(?!treating|attending|authorized|company|plant|occupational|panel|clinic|family|emergency|primary|own\b|"
        r"attorney|counsel)"
    ),
}
"""What each name stands for; it may use other names."""
