"""Names for the rules on what an opinion is worth: all that physicians write, whatever it is called."""

_PAPERS = (
    r"(?:opinions?|conclusions?|testimony|views?|assessments?|ratings?|evaluations?|theor(?:y|ies)|reasoning|"
    r"inferences?|rationale|analys[ei]s|explanations?|diagnos[ei]s|reports?|reporting|judgments?|interpretations?|"
    r"determinations?|calculations?|approach|apportionment|evidence|hypothes[ei]s|characterization|letters?|prognosis|"
    r"assertions?|affirmation|affidavit|review|proof|criticisms?|recommendations?|restrictions|forms?|questionnaires?|"
    r"statements?|figures?|discussion|examinations?|exams?|notes?|addend(?:um|a)|certificat(?:es?|ions?)|releases?|"
    r"slips?|responses?|answers?|descriptions?|attributions?|account|remarks|comments|submissions?|limits|"
    r"limitations|dates?|measurements|findings|impressions?|estimates?|percentages?|readings?|narrative|deposition|"
    r"box|ranking)"
)

ADEQUACY_WORDS: dict[str, str] = {
    "writing": _PAPERS,
    "paperof": (
        r"(?:\b<writing>(?:,? and (?:[\w-]+ ){0,2}?<writing>)? <from> "
        r"(?:\u24c6,? and (?:of|from|by) )?<title>{0,8}?<P>|"
        r"<P>(?:'s?|') (?:[\w/\"\u201c\u201d%-]+,? ){0,6}?<writing>\b)(?:,? M\.D\.,?)?"
    ),
    "unconceded": (
        r"(?!(?:[^;,\u24c5]{0,60}\b)?(?:[Aa]lthough|[Ww]hile|[Tt]hough|[Ee]ven (?:if|though)|[Gg]ranted|[Dd]espite)\b"
        r"[^;,\u24c5]{0,80}\u24c5)"
    ),
    "lucid": (r"(?:coherent|meticulous|thoughtful|undisputed|uncontroverted|uncontradicted|unrebutted|unrefuted)"),
    "murky": (
        r"(?:outdated|simplistic|one-sided|incoherent|tentative|hedged|results?-(?:oriented|driven)|exaggerated|"
        r"confused|"
        r"muddled|unscientific|arbitrary|skewed|ill-(?:founded|informed|considered|explained)|overbroad|an "
        r"afterthought|"
        r"a non sequitur|far-fetched|strained|disjointed|haphazard|self-contradictory)"
    ),
    "knewbest": (
        r"(?:an?|the) (?:far |much |somewhat |clearly )?(?:better|best|superior|fuller|firmer|greater|clearer|stronger|"
        r"more "
        r"\w+) (?:understanding|grasp|command|knowledge|appreciation|opportunity|vantage|position|picture|"
        r"familiarity)\b"
    ),
    "reasoned": (
        r"(?:gave|gives?|provide[sd]?|offer(?:s|ed)?|set (?:forth|out)|sets (?:forth|out)|supplie[sd]|articulate[sd]|"
        r"furnish(?:es|ed)|stated|presented) (?:an? |the |several |both |(?:his|her) )?(?:\w+ly )?(?:specific|clear|"
        r"cogent|"
        r"sound|detailed|valid|thorough|adequate|sufficient|logical|full|complete|careful|coherent|plausible|ample|"
        r"good|"
        r"rational|extensive|lengthy|medical) (?:and \w+ )?(?:medical )?(?:reasons?|rationales?|reasoning|"
        r"explanations?|"
        r"bas[ei]s|"
        r"analysis|grounds|support)\b(?! (?:to|not to|against)\b)"
    ),
    "exhibits": (
        "(?:record|evidence|facts|proof|imaging|studies|films|testimony|chart|circumstances|history|"
        "literature|logic|common sense)"
    ),
    "saidviews": ("(?:opinions?|conclusions?|testimony|views?|theory|explanation|rating|reasoning|position|analysis)"),
    "itsview": (r"(?:(?:the )?<saidviews> <from> (?:[\w'/,-]+ ){0,8}?<P>|<P>'s (?:[\w/-]+ ){0,4}?<saidviews>)"),
}
"""What each name stands for; it may use other names."""
