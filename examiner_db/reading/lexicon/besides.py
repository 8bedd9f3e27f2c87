"""Further ways in which a sentence tells a physician's opinion: beside another, agreed with, or to an extent."""

from collections.abc import Iterator

from examiner_db.reading.lexicon.ear import Awaited
from examiner_db.reading.lexicon.speech import SAYS, SPEAKS

_THIS, _OTHER = "\u24c5", "\u24c6"
_APPOSED = rf"(?:, (?!who\b)[^,;{_THIS}{_OTHER}]{{3,70}})?"

BESIDES: tuple[Awaited, ...] = (
    Awaited(
        rf"^(?:Both )?{_THIS}, [^;{_THIS}{_OTHER}]{{3,120}}, and {_OTHER}(?:, [^;{_THIS}{_OTHER}]{{3,80}},)? "
        rf"(?P<says>{SPEAKS})\b"
    ),
    Awaited(rf"{_THIS}, who [^;{_THIS}{_OTHER}]{{3,110}} {_OTHER}(?:'s [\w ]{{3,30}})?, (?P<says>{SPEAKS})\b"),
    Awaited(rf"{_THIS}, who [^;{_THIS}{_OTHER}]{{3,140}}? and who (?P<says>{SPEAKS})\b"),
    Awaited(
        rf"{_THIS}[^;{_THIS}{_OTHER}]{{0,120}}? (?:to the extent|insofar as|in so far as)(?: that)? (?:he|she|it) "
        rf"(?P<says>{SAYS})\b"
    ),
    Awaited(
        r"\b(?:opinion|statement|testimony|belief|advice|report|letter|affirmation|affidavit|conclusion|view)s? (?:by|"
        r"of|"
        rf"from) {_THIS}, [^,;{_THIS}{_OTHER}]{{3,70}}, (?P<says>that)\b"
    ),
    Awaited(
        rf"\b(?:agreed|concurred|agrees|concurs) with (?:[\w'-]+ ){{0,5}}?(?:[\w'-]+, )?{_THIS}{_APPOSED},? "
        rf"(?P<says>that)\b"
    ),
    Awaited(
        rf"{_THIS}{_APPOSED},? in which it (?:is|was) (?:stated|said|reported|noted|written|found) (?P<says>that)\b"
    ),
    Awaited(rf"{_THIS}{_APPOSED},? in which (?:he|she) (?P<says>{SAYS})\b"),
)


def beside(text: str) -> Iterator[tuple[int, int]]:
    """Where such an opinion begins, with its verb or with "that", and where what tells whose it is ends."""
    for pattern in BESIDES:
        for match in pattern.finditer(text):
            yield match.start("says"), match.end()


_DESCRIBED = Awaited(
    rf"\bshould have (?:[\w-]+ ){{1,8}}?{_THIS}(?:, [^;{_THIS}{_OTHER}]{{0,160}}?)?,? (?:and )?who "
    rf"(?:[^;{_THIS}{_OTHER}]{{0,100}}? and )?(?:\w+ )?{SAYS}\b"
)


def described(text: str) -> bool:
    """Whether a party argues only on the weight of somebody, of whom the sentence itself tells what they found."""
    return bool(_DESCRIBED.search(text))
