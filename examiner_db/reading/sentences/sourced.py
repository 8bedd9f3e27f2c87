"""Sentences that name a source before what it holds, put the plain way round: who wrote or held it comes first."""

import re
from collections.abc import Callable

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.sources import (
    AGREED_WITH,
    HELD_BY,
    IN_WHOSE,
    NOBODY_SAID,
    PAST_OF,
    PUT_AS,
    TAKEN_UP,
    TOGETHER,
    WAS_HELD,
    WRITTEN_BY,
)
from examiner_db.reading.sentences.views import OTHER, THIS

REPORTED = re.compile(
    r"\b(?:testified|told|complained|alleg\w+|recall\w*|understood|claim(?:s|ed)|believes|contend\w*|argu\w+|"
    r"assert\w*|asked|assum\w+|dispute[sd]?) (?:\w+ ){0,2}?(?:that|whether|if)\b|\b(?:whether|if) [^,]*\Z|(?:^|"
    r", )(?:[Hh]ad|[Ss]hould) [^,]*\Z|"
    r"\b(?:position|theory|contention|argument|brief|issue|question|petition|complaint) (?:\w+ ){0,3}?(?:that|"
    r"is|was)\b|"
    rf"{OTHER}(?:, [^,]*,)? (?:\w+ )?(?:believed|thought|said|concluded|stated|opined|testified|found)\b"
)
"""Before an aside: somebody else speaks, or what follows is only supposed."""


IS_OF_ANOTHER = re.compile(rf" ?\w+ that {OTHER}")


_NOBODY = re.compile(r"\b[Nn](?:either|one) [^;,]{3,40}, \Z")
"""What stands before several of whom nobody says it."""


def _held(text: str, match: re.Match[str]) -> str | None:
    """What a source holds, with who holds it first; nobody's words where nobody said it."""
    if NOBODY_SAID.search(text[: match.start()]):
        return text.replace(THIS, OTHER)
    if REPORTED.search(text[: match.start()]):
        return None
    return f"{THIS}'s opinion that{text[match.end() :]}"


def _written(text: str, match: re.Match[str]) -> str | None:
    """What a paper says, with who wrote it first."""
    if match["that"]:
        return _held(text, match)
    if NOBODY_SAID.search(text[: match.start()]) or IS_OF_ANOTHER.match(text, match.end() - 1):
        return None
    return f"{THIS} {text[match.end() :]}"


def _unsaid(text: str, _match: re.Match[str]) -> str | None:
    return text.replace(THIS, OTHER)


def _whose(text: str, match: re.Match[str]) -> str | None:
    return f"{THIS} stated that {text[match.end() :]}"


def _put(text: str, match: re.Match[str]) -> str | None:
    before = text[: match.start()]
    return None if REPORTED.search(before) or _NOBODY.search(before) else f"{THIS} stated that {text[match.end() :]}"


def _was_held(_text: str, match: re.Match[str]) -> str | None:
    return f"{THIS} stated that {match['said']}."


def _agreed_with(text: str, match: re.Match[str]) -> str | None:
    """What another agrees with, or does not: it is somebody's all the same."""
    return None if THIS in text[: match.start()] else f"{THIS} stated that {text[match.end() :]}"


def _together(text: str, match: re.Match[str]) -> str | None:
    """What several say, as what one of them said."""
    if THIS not in match["signs"]:
        return None
    verb = match["verb"] or ""
    past = "" if not verb else PAST_OF.get(verb) or (f"{verb}d" if verb.endswith("e") else f"{verb}ed")
    before = text[: match.start()]
    before = "Neither " if _NOBODY.search(before) else before
    return f"{before}{' ' * before[-1:].isalpha()}{THIS} {match['how']}{past}{text[match.end() :]}"


SOURCED: tuple[tuple[Awaited, Callable[[str, re.Match[str]], str | None]], ...] = (
    (TAKEN_UP, _unsaid),
    (PUT_AS, _put),
    (WAS_HELD, _was_held),
    (HELD_BY, _held),
    (WRITTEN_BY, _written),
    (IN_WHOSE, _whose),
    (AGREED_WITH, _agreed_with),
    (TOGETHER, _together),
)
"""Ways of naming a source, and how each is turned round."""
