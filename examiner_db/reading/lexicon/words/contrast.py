"""Names for rules that set two physicians side by side.

``<rival>`` is another's opinion, said as ``<held>`` is; ``<thatof>`` is one that shares the noun said before.
"""

CONTRAST_WORDS: dict[str, str] = {
    "rival": (
        r"(?:(?:(?:the|that|those|an?) )?(?:(?!not\b)[\w'/%-]+ ){0,4}?(?:<views> )?(?:<from> )?<title>{0,4}?<Q>"
        r"(?:(?:'s?|') (?:[\w/%-]+ ){0,5}?<views>\b|'s?(?=[,.; ])| <mine><views>\b)?)"
    ),
    "thatof": r"(?:(?:those|that) (?:of|from) |the (?:[\w-]+ )?<views> <from> )<title>{0,4}?<P>",
    "worse": (r"(?:less <sterling>|weaker|lesser|less|inferior|not as <sterling>)"),
    "finer": (
        r"(?:(?:more|better) <sterling>|preferable|superior|(?:more|greater|better) (?:\w+ )?(?:weight|"
        r"value|credence|deference|reliance)|sounder|better|more)"
    ),
    "clash": (
        r"(?:conflict(?:s|ed|ing)?|differ(?:s|ed)?|diverge[sd]?|disagree[sd]?|contradict(?:s|ed)?|"
        r"(?:is|are|was|were) (?:\w+ )?(?:inconsistent|contrary|in conflict|at odds|at variance|different))"
    ),
    "extent": r"(?:to the extent|insofar as|in so far as|where|whenever|when|wherever)(?: that)?",
}
"""What each name stands for; it may use other names."""
