"""Words that stand for several physicians at once: "both opinions", "their reports", "neither examiner"."""

import re
from collections.abc import Iterator, Sequence

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.people.speakers import Spot, shared_out
from examiner_db.reading.references.topics import Told

_BOTH = Awaited(
    r"\b(?P<who>[Bb]oth (?:of (?:these|those|their) |these |those |their |the )?(?:medical |expert )?"
    r"(?:opinions|reports|ratings|conclusions|assessments|evaluations)|(?<=to )both|(?<=of )both|(?<=by )both|"
    r"(?<=on )both|(?<=with )both|(?<=found )both|(?<=finds )both)(?=[.,;]|\Z| (?:\w+ )?(?:opinions|reports|ratings|"
    r"is|are|was|were|as|to be|\w+ (?:weight|value)|persuasive|credible|unpersuasive|because|since|for)\b)"
)
_THEIR = Awaited(
    r"(?P<who>\b[Tt]heir (?:\w+ )?(?:opinions?|reports?|ratings?|conclusions?|assessments?|explanations?|"
    r"evaluations?|reasoning)|"
    r"\b[Tt]hese (?:two |three |medical |expert ){0,2}(?:opinions|reports|ratings|physicians|doctors|experts|examiners|"
    r"reviewers|assessments))\b"
)

_NEITHER = Awaited(
    r"\b[Nn]either (?:of (?:these|those|the|their) )?(?:two )?(?P<who>(?:medical "
    r")?(?:opinions?|reports?|ratings?|views?|"
    r"accounts?|diagnos[ei]s|theor(?:y|ies)|versions?|positions?|calculations?|figures?|analys[ei]s|estimates?|"
    r"conclusions?|assessments?|evaluations?|explanations?))\b"
)
_THE_TWO = Awaited(
    r"\b(?:averag(?:es|ed|ing)|(?:average|mean|midpoint|median) of|between|regard|treat|accept|adopt|reject|rely "
    r"on|credit) (?P<who>(?:the|these|those) (?:two )"
    r"(?:\w+ )?(?:ratings|figures|results|opinions|reports|estimates|values|assessments|calculations|numbers|"
    r"percentages|"
    r"audiograms|measurements|evaluations))\b"
)
_EACH = Awaited(
    r"\b(?P<who>(?:[Ee]ach of (?:these|those|the) (?:two |three )?|[Aa]ll three (?:of (?:these|those|the) )?)"
    r"(?:medical |expert )?(?:opinions|reports|ratings|assessments|evaluations|physicians|doctors|experts|examiners))\b"
)
_NUMBERS = {"two": 2, "three": 3}

_CROWD = 5
"""As many physicians are no "both" and no "their"."""


def several(text: str, present: Sequence[Spot], told: Told) -> Iterator[Spot]:
    """The words that stand for two or three physicians: "both opinions", "their reports", "neither report"."""
    if present:
        return
    everybody = tuple(told.named) or told.earlier
    pair = everybody if len(everybody) == 2 else ()
    for pattern, meant in (
        (_BOTH, pair),
        (_NEITHER, pair),
        (_THE_TWO, pair),
        (_EACH, everybody),
        (_THEIR, told.together),
    ):
        match = pattern.search(text) if 1 < len(meant) < _CROWD else None
        if match and _as_many(match, len(meant)):
            yield from shared_out(*match.span("who"), meant)
            return


def _as_many(match: re.Match[str], many: int) -> bool:
    """Whether a number that is told is that of the physicians meant."""
    return all(_NUMBERS.get(word, many) == many for word in match["who"].split())
