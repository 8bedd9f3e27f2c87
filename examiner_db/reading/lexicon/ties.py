"""Opinions on the bare tie to the work: a relationship found, a negative conclusion, a trait of what the work does."""

from examiner_db.reading.lexicon.rule import OpinionRule
from examiner_db.vocabulary import Direction, Issue

_TIE = r"(?:relationship|connection|nexus|link|association|causation|aggravation)"
_OPINION = r"(?:nexus|(?:(?:nexus|etiology|medical|causation|etiological) )?(?:opinion|conclusion)s?)"
_NO_WORK = r"(?![^.;]{0,60}(?:<afar>|unlikely|lacking|absent|improbable|doubtful|unclear|possible))"
_SERVICE = r"(?:active duty|service(?!-)|basic training|deployment|enlistment|his tour|her tour)"

UNTIED: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.untied",
        meaning="The opinion on a tie to the work is negative, or the tie is unlikely.",
        patterns=(
            r"\b(?:negative|unfavorable|adverse) " + _OPINION + r"\b",
            (
                r"\b(?:negative|unfavorable|adverse) (?:opinion|conclusion) (?:on|as to|regarding|about) "
                r"(?:nexus|causation)"
            ),
            (
                r"\b" + _TIE + r"(?: (?:to|with|between|in|of|by) [\w' -]{3,50}?)? (?:(?:was|is|were|to be|as|would be|"
                r"being) )?(?:(?!not\b)\w+ )?(?:unlikely|improbable|doubtful|tenuous|implausible|far-fetched)\b"
            ),
            (
                r"\b(?:no|not|never|none|nothing|first)\b[^.;]{0,60}?(?:complain|symptom|record|treat|diagnos|manifest|"
                r"appear|abnormal|beg[aiu]n|report|document|not|show|present|develop|aris|arose|onset)\w*[^.;]{0,30}? "
                r"until (?:[\w-]+ ){0,4}?(?:years|decades) after (?:[\w'-]+ ){0,3}?(?:service|discharge|separation|"
                r"release|accident|injury|fall|incident|collision|retirement)\b"
            ),
            (
                r"\bwould (?:have )?(?:be )?expect(?:ed)? [^.;]{3,90}?(?= (?:if|had|were) "
                r"[^.;]{0,40}?\b(?:traumatic|acute|"
                r"caused|related|torn|injured|herniated|ruptured|due)\b)"
            ),
        ),
        needs="egative|nfavorable|dverse|nlikely|mprobable|oubtful|enuous|mplausible|fetched|until|xpect",
        examples=(
            "reached a negative conclusion",
            "an unfavorable opinion as to nexus",
            "thought a relationship to service improbable",
            "noted no complaint until 12 years after discharge",
            "would expect pain at once if the tear had been traumatic",
        ),
        refuses=(
            "a negative straight leg raise",
            "a relationship to service was likely",
            "not at a plateau until two years after the accident",
            "would expect a full recovery",
        ),
        issue=Issue.CAUSATION,
        direction=Direction.INSURER,
        denied=Direction.CLAIMANT,
        holds_no=True,
    ),
)

TIES: tuple[OpinionRule, ...] = (
    OpinionRule(
        id="opinion.causation.tied",
        meaning="A tie to the work is found, in words that name neither, or a trait of what the work does.",
        patterns=(
            (
                r"\b(?:found|finds?|finding|saw|sees?|supports?|supported|confirms?|confirmed|establish\w*|indicated|"
                r"endorsed|affirmed|identified) (?:that there (?:was|is) )?(?:an? |the |any )?(?:(?:clear|"
                r"direct|definite|"
                r"probable|strong|likely|positive) )?(?:causal "
                + _TIE
                + r"|"
                + _TIE
                + r" at least as likely)\b"
                + _NO_WORK
            ),
            (
                r"\b(?:is|are|was|were|be|being|as) (?:not )?(?:\w+ly )?causally (?:related|connected|"
                r"linked)(?=[.,;]| and\b|$)"
            ),
            r"\b(?:positive|favorable|supportive) " + _OPINION + r"\b",
            (
                r"\b"
                + _TIE
                + r" (?:to|with|between) [\w' -]{3,50}? (?:was|is|were|as|to be) (?:not )?(?:(?:quite|very|more|"
                r"highly) )?(?:likely|probable)\b(?! (?:un|not))"
            ),
            (
                r"\b(?:characteristic|typical|indicative|suggestive|pathognomonic|representative|diagnostic|classic) "
                r"(?:of|for) (?!(?:[\w'/-]+ ){0,3}?injur)(?:[\w'/-]+ ){0,3}?<toil>"
            ),
            r"\b(?:noise|dust|trauma|stress|chemical|asbestos|vibration|heat|work)-(?:induced|caused)\b",
            (
                r"\b(?:ha(?:d|ve|s) (?:its|their) (?:onset|beginnings?|origins?)|began|begin|begun|started|start|"
                r"originat\w+|incurred|manifest(?:ed)?|first appeared|arose) (?:in|during|while (?:on|in)|on) "
                r"(?:[\w'-]+ ){0,4}?" + _SERVICE + r"\b"
            ),
            r"\bha(?:d|ve|s) (?:its|their) (?:onset|beginnings?) (?:in|during|with|at|on) (?:[\w'-]+ ){0,4}?<work>",
            (
                r"\b(?:an?|the|no|not|mere) continuation (?:of (?:the|that|his|her)|thereof)\b"
                r"(?! (?:[\w-]+ ){0,3}?(?:<afar>|treatment|care|benefits))"
            ),
            (
                r"\b<work>\b[^.;]{0,60}? and (?:\w+ly )?(?:attribut|relat|ascrib|link|trac)(?:ed|es) (?:[\w'-]+ ){1,6}?"
                r"to (?:it|that)(?=[.,;]|$)"
            ),
            (
                r"\b(?:<ill>|derangement|strain|sprain|contusion|concussion|whiplash)(?: (?:of|in|at|to) "
                r"(?:the |his |her )?"
                r"(?:[\w-]+ )?[\w-]+)? from (?:the |his |her |that |this |an? )(?:same |work |industrial )?<work>\b"
                r"(?![^.;]{0,60}(?:resolv|heal|ceas|subsid|recover|gone|\bover\b|no longer|abat|ended))"
            ),
        ),
        needs=(
            "elationship|onnection|nexus|link|ssociation|ausation|ggravation|causally|ositive|avorable|upportive|"
            "characteristic|typical|indicative|suggestive|athognomonic|epresentative|iagnostic|lassic|induced|caused|"
            "onset|eginning|origin|egan|egin|egun|start|incurred|anifest|appeared|arose|continuation|to "
            "it|to that|from "
        ),
        examples=(
            "found a causal relationship on the tests",
            "the restrictions are causally related",
            "gave a favorable nexus opinion",
            "a relationship to service was likely",
            "the pattern is characteristic of acoustic trauma",
            "a noise-induced loss",
            "it had its onset during active duty",
            "a continuation of the episode in service",
            "recalled the accident and attributed the tear to it",
            "a derangement of the knee from the same fall",
        ),
        refuses=(
            "found a causal relationship to smoking",
            "addressed the causal relationship",
            "an unfavorable nexus opinion",
            "a relationship to service was unlikely",
            "characteristic of age",
            "indicative of a knee injury",
            "it began before service",
            "a continuation of treatment",
            "recovered from the fall",
        ),
        issue=Issue.CAUSATION,
        direction=Direction.CLAIMANT,
        denied=Direction.INSURER,
    ),
)
"""Rules on ties."""
