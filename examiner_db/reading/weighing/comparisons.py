"""Comparisons with one side left unsaid: of two physicians of a paragraph, who is given the greater weight wins.

"Dr. A found a tear and Dr. B found none. The Commission gives greater weight to the former." No word of the second
sentence speaks of Dr. B, and the opinion of Dr. B has lost.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.weighing.standing import Weighed
from examiner_db.vocabulary import Weight, WeightReason

RULE = "weigh.preference.unsaid@2"

_MORE = re.compile(
    r"\b(?:more|greater|better|superior) (?:\w+ ){0,2}?(?:weight|credence|deference|reliance|"
    r"persuasive|credible|convincing|reliable|compelling|probative|reasoned|supported|rationalized|thorough|sound)\b"
    r"(?! of (?:the )?(?:\w+ )?(?:evidence|testimony|proof))"
)
_CHOSE = re.compile(r"\b(?:chose|chosen|chooses|preferred|prefers|sided with|opted for|went with)\b")
"""Words that choose one of two."""

_OVER = re.compile(
    r"\b(?:chose|chooses|preferred|prefers?|sid(?:ed|es) with|opted for|went with)\b(?! (?:to|not|as)\b)|"
    r"\b(?:accepts?|accepted|adopts?|adopted|credits?|credited|follow(?:s|ed)?|rel(?:y|ies|ied) on|persuaded by) the "
    r"(?:former|"
    r"latter)\b|\b(?:preference for|choice of|choosing|preferring|siding with)\b|\boutweigh(?:s|ed)?\b(?! "
    r"by)|\bprevail(?:s|ed)\b|"
    r"\b(?:adopted|accepted|credited|followed|chosen|taken) over\b|\bhas the better of\b|"
    r"\b(?:conflict|dispute|disagreement|difference)s?\b[^;]{0,60}\bin favor of\b|"
    r"\bthe (?:\w+ly )?(?:(?:more|better|stronger|sounder|fuller) [^;]{0,30}|stronger|sounder|better|fuller) of the "
    r"two\b|"
    r"\b(?:(?<!ifference )(?<!ifferences )[Bb]etween|[Oo]f|[Ff]rom) (?:the|these|those) two(?=[,.;]|\Z| (?:medical "
    r"|competing |"
    r"conflicting )?(?:physicians|doctors|experts|opinions|reports|views|ratings|accounts|surgeons|examiners|"
    r"witnesses))|\bthe (?:better|stronger|sounder) (?:\w+ "
    r")?(?:opinion|view|case|"
    r"explanation|account|argument|evidence|analysis|position)\b"
)
"""Words that set one above another who need not be told."""

_UNDER = re.compile(
    r"\bthe (?:\w+ly )?(?:(?:less|worse) [^;]{0,30}|weaker|lesser|poorer) of the two\b|\bthe (?:weaker|less \w+) "
    r"(?:opinion|"
    r"view|case|explanation|account)\b"
)
"""Words that set one below another."""

_DEFINITE = re.compile(
    r"\b(?:the (?:more|better) \w+|(?:more|greater|superior) (?:\w+ )?(?:weight|credence|deference|reliance)|more "
    r"(?:persuasive|"
    r"credible|convincing|reliable|compelling|probative))\b(?! of (?:the )?(?:\w+ )?(?:evidence|testimony|proof))"
)
_AGAINST = re.compile(r"(?:,? (?:while|whereas|but|because|since|inasmuch as|although|though)|, as|;) ")
_TOGETHER = re.compile(r"\b(?:and|also|like|both|too|with|by|agree\w*|concur\w*|not)\b")
"""How a sentence goes on with the other of whom it says nothing good, and how with one of the same mind."""

_SOMEONE = re.compile(
    r"\b(?:than|over|to|rather than|instead of|outweighs?|prevails? over|as compared with) "
    r"(?:(?:to|on|in|by|with|for|that of|those of) )?(?:the "
    r"(?:other|"
    r"contrary|opposing|competing|conflicting|opposite|private|rival|remaining)\b|(?:his|hers|theirs)\b(?! [a-z]))"
)
"""The other one, without a name."""

_THAN = re.compile(
    r"\b(?:than|of all|among|as compared|of the (?:three|four|five|several|many))\b|"
    r"\b(?:prefer|cho|sid|credit|adopt|accept|follow)\w+\b[^;]{3,80} (?:to|over|against|instead of) "
    r"(?:th|his|her|[A-Z])"
)
_VAGUE = re.compile(r"[Tt]h(?:e|is|at) (?:same )?(?!former|latter|other)[a-z]+")
"""Words such as "the consultant", which the nearest physician bears only by default."""

_OPPOSED = re.compile(
    r"\b(?:conflict\w*|contrary|contrast|differ(?:ed|s|ing|ent)?|disagree\w*|whereas|while|but|compet\w+|diverg\w+|"
    r"oppos\w+|"
    r"between|disput\w+|on the other hand)\b"
)
"""Words that set two physicians against each other."""

_AGREED = re.compile(
    r"(?<!dis)\b(?:agree[sd]?|concur(?:red|s)?|likewise|similarly|shared?|echo(?:ed|es)|joined|"
    r"same (?:conclusion|opinion|view|rating))\b"
)
"""Words by which two physicians may be of one mind, so that neither loses."""

_ALIKE = re.compile(r"\b(?:both|confirm(?:ed|s)|corroborat\w+|consistent with)\b")
"""Words that tell so where both stand in the sentence, or where it tells of a physician by no name."""


def completed(
    document: Document, spots: Sequence[Sequence[Spot]], found: Sequence[tuple[Weighed, ...]]
) -> list[tuple[Weighed, ...]]:
    """The weighings of every physician, with what a comparison tells of the one whom it does not name."""
    lost = [list(own) for own in found]
    weighed_in = [{one.passage for one in own} for own in found]
    for who, own in enumerate(found):
        for one in own:
            other = _other(document, spots, who, one)
            if other is not None and one.passage not in weighed_in[other]:
                lost[other].append(_turned(one))
    return [tuple(sorted(own, key=lambda one: one.passage)) for own in lost]


def _turned(one: Weighed) -> Weighed:
    """What the comparison makes of the other: lost where this one has won, and the other way round."""
    won = one.reading.weight is Weight.CREDITED
    weight, reasons = (Weight.REJECTED, (WeightReason.LESS_PERSUASIVE,)) if won else (Weight.CREDITED, ())
    return replace(one, reading=one.reading.model_copy(update={"weight": weight, "reasons": reasons, "rule": RULE}))


def _other(document: Document, spots: Sequence[Sequence[Spot]], who: int, one: Weighed) -> int | None:
    """The only other physician of the paragraph, where a comparison leaves its other side unsaid."""
    text = document.passages[one.passage].text
    if one.argued or one.reading.weight not in (Weight.CREDITED, Weight.REJECTED):
        return None
    won = one.reading.weight is Weight.CREDITED
    here = {spot.who for spot in spots[one.passage]}
    if won and len(here) == 2 and _CHOSE.search(text):
        return (here - {who}).pop()
    if won and len(here) == 2 and who in here and _opposes(text, spots[one.passage], who):
        return _set_apart(document, spots, who, one.passage)
    vague = any(_VAGUE.fullmatch(text, spot.start, spot.end) for spot in spots[one.passage] if not spot.printed)
    if vague or here != {who} or not (_sets_above(text) if won else _UNDER.search(text)):
        return None
    return _set_apart(document, spots, who, one.passage)


def _opposes(text: str, present: Sequence[Spot], who: int) -> bool:
    """Whether a sentence gives one the better of it and goes on with what speaks against the other."""
    better = _DEFINITE.search(text)
    won = min(spot.end for spot in present if spot.who == who)
    lost = min(spot.start for spot in present if spot.who != who)
    against = _AGAINST.search(text, won, lost) if won < lost else None
    return better is not None and against is not None and not _TOGETHER.search(text, against.end(), lost)


def _sets_above(text: str) -> bool:
    """Whether a sentence sets one above another whom it does not name, and not above somebody else."""
    over = _OVER.search(text) or _MORE.search(text)
    return over is not None and (not _THAN.search(text) or _SOMEONE.search(text) is not None)


def _set_apart(document: Document, spots: Sequence[Sequence[Spot]], who: int, number: int) -> int | None:
    """The only other physician of whom the paragraph has spoken before, unless the two are of one mind."""
    before = list(_before(document, number))
    named = {spot.who for each in before for spot in spots[each]} - {who}
    told = [document.passages[each].text for each in before]
    apart = any(_OPPOSED.search(each) for each in told) or any(
        {spot.who for spot in spots[each]} == named for each in before
    )
    alike = any(map(_AGREED.search, told)) or any(
        len({spot.who for spot in spots[each]}) != 1 and _ALIKE.search(document.passages[each].text) for each in before
    )
    return named.pop() if len(named) == 1 and apart and not alike else None


def _before(document: Document, number: int) -> Iterator[int]:
    """The passages of a paragraph before one."""
    here = document.passages[number].paragraph
    while number > 0 and document.passages[number - 1].paragraph == here:
        number -= 1
        yield number
