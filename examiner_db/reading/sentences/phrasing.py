"""Sentences put the plain way round: whoever's opinion they tell comes first, then the verb, then what was said.

"The tear, in Dr. A's view, is old", "The tear is old, said Dr. A" and "The tear was thought by Dr. A to be old" all
become "Dr. A stated that the tear is old". Only the words that attribute are moved; what is attributed stays.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from examiner_db.reading.lexicon.attribution import (
    AFFIRMS,
    ASIDES,
    ASKED_NO,
    ASKED_YES,
    CHECKED_NO,
    CHECKED_YES,
    CONVINCED,
    DISSENT,
    LED_BY,
    MEANT,
    NOUNS,
    PARTICIPLES,
    PASSIVE,
    PERSON,
    SAYING,
    SEEN_AS,
    SET_DOWN,
    SHOWN,
    STRUCK,
    SUBJECTS,
    THAN_NOT,
    TURNED,
)
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.lexicon.sources import MANNER
from examiner_db.reading.lexicon.speech import SPEAKS
from examiner_db.reading.sentences.carried import READING
from examiner_db.reading.sentences.sourced import IS_OF_ANOTHER, REPORTED, SOURCED
from examiner_db.reading.sentences.subjects import IN_ASIDE
from examiner_db.reading.sentences.views import OTHER, THIS

_UNLIKE = re.compile(
    rf",? (?:unlike|in contrast to|contrary to|as opposed to|like|as did|over the dissent of|disagreeing with) {OTHER}"
    r"(?:'s? [^,;]{2,60})?(?=[,.])(?:, (?=[a-z]))?"
)
"""Another, with whom the one who speaks is only compared."""


_QUOTED_WORDS = re.compile(r'"((?:[\w-]+ ){0,2}[\w-]+)([,.]?)"')
"""A few words of a sentence that are quoted, and are its own as much as the others."""

_QUOTED_PART = re.compile(r'(?<=[a-z] )"(?=[a-z])([^"]{3,160}?)([,.]?)"')
"""What is quoted in the middle of a clause, which goes on into the quotation."""


@lru_cache(maxsize=1024)
def phrased(text: str) -> str:
    """The sentence with its attribution first, or as it was when nothing needs to be moved."""
    if THIS not in text:
        return text
    if '"' in text:
        text = _QUOTED_WORDS.sub(r"\1\2", _QUOTED_PART.sub(r"\1\2", text))
    if OTHER in text:
        text = _UNLIKE.sub(" ", text)
    if AFFIRMS.may_meet(text):
        text = AFFIRMS.compiled.sub("agreed", text)
    if THAN_NOT.may_meet(text):
        text = THAN_NOT.compiled.sub("probably", text)
    if MANNER.may_meet(text):
        text = MANNER.compiled.sub(r"\g<says>", text)
    for pattern, change in _CHANGES:
        match = pattern.search(text)
        changed = change(text, match) if match else None
        if changed:
            return changed
    return text


_PARTY = (
    r"(?:[Cc]laimant|[Pp]etitioner|[Ee]mployee|[Aa]pplicant|[Aa]ppellant|[Pp]laintiff|[Vv]eteran|[Ww]orker|"
    r"[Ii]nsurer|"
    r"[Ee]mployer|[Cc]arrier|[Rr]espondents?|[Dd]efendants?|[Pp]atient|wife|husband|adjuster|[Cc]ounsel|"
    r"attorney|he|she)"
)
_HEARSAY = Awaited(
    rf"\b[Ii]t (?:is|was|would be) (?:\w+ )?(?:speculation|speculative|wrong|incorrect|inaccurate|error|an? (?:mistake|"
    rf"error|misreading)|not true|untrue|not so|false|not the case|not correct)\b[^;{THIS}]{{0,60}} that {THIS}|"
    rf"\b(?:[Aa]ccording to|[Bb]y|[Pp]er|[Oo]n) (?:the|an?|his|her) (?:\w+ ){{0,2}}?(?:history|account|description|"
    rf"complaints?|information|statement)s? (?:[\w-]+ ){{0,3}}?(?:to|by) {THIS}|"
    rf"\b(?:misread|misquoted|misstated|mischaracterized|misunderstood) {THIS}|"
    rf"{THIS} (?:\w+ )?(?:read|received|was sent|was given) (?:the|an?|his|her) [^;]{{3,60}}?(?:,? which|,? that|,) "
    rf"(?:said|stat|report|not|indicat|ask)\w*\b|"
    rf"\b[Ii]t (?:is|was|has been) (?:\w+ )?(?:asserted|argued|claimed|alleged|urged|contended|submitted|suggested)\b|"
    rf"\b(?:[Ii]t is|[Ii]t was) [^,;{THIS}]{{3,40}} (?:position|contention|theory|argument) that\b|"
    rf"\b{_PARTY} (?:\w+ )?(?:stated|testified|understood|recalled|remembered|reported|told|claims(?! (?:manager|"
    rf"adjuster|examiner|office))|alleges|"
    rf"believed|said|"
    rf"thought|asserts|swore|maintains|denie[sd](?! [^;]{{0,50}}\b(?:after|because|when|based|since|where|until)))\b"
    rf"[^;]{{0,60}}?(?:that |, |(?<=understood )){THIS}|"
    rf"\b[Aa]ccording to (?:the )?{_PARTY}(?:'s [\w ]{{3,30}})?,|\b{_PARTY} (?:\w+ )?(?:reads?|interprets?|"
    rf"construes?|quotes?|"
    rf"characterizes?|describes?) (?:the report of )?{THIS}|"
    rf"\bnot {THIS},? (?:who|that)\b|{THIS} (?:was|were|had been) (?:\w+ )?(?:informed|told|notified) "
    rf"(?:by [^;,]{{3,40}} )?that\b(?![^;]*\band (?:\w+ )?(?:said|stated|concluded|opined|found|believed)\b)|"
    rf"{THIS} testified (?:that )?(?:he|she) (?:had (?:no|not|never) (?:\w+ )?(?:treatment|treated|problems?|pain|"
    rf"symptoms?|injured|missed)|worked\b|felt (?:pain|a )|was (?:hired|employed) (?:by|as))|"
    rf"{THIS}(?:'s [\w ]{{3,30}})? (?:\w+ )?(?:offer|provid|g[ia]v|express|render|stat|ha[ds])\w* no (?:\w+ "
    rf")?(?:rationale|"
    rf"explanation|opinion|conclusion|view|judgment)\b|{THIS} (?:\w+ )?(?:read (?:to|aloud|into|from)|recited|"
    rf"relayed|repeated"
    rf" (?:what|the)|wrote down that|quoted)\b|{THIS}(?:'s [\w ]{{3,30}})? (?:repeats|recites|summarizes|quotes)\b"
)


_HANDED_ON = (
    f"not {THIS}", "informed", "told", "notified", "testified", f"that {THIS}", f", {THIS}", f"understood {THIS}",
    "t is ", "t was ", "t has been ", "t would be ", "ccording to", "reads", "interpret", "construe", "quote",
    "characterize", "describe", " no ", "read ", "recite", f"misread {THIS}", f"quoted {THIS}", f"stated {THIS}",
    f"zed {THIS}", f"to {THIS}", f"by {THIS}", "received", "was sent", "given", "relayed", "repeat", "wrote down",
    "summarize",
)  # fmt: skip
"""Letters of which some stand in every sentence that hands on."""


def is_hearsay(text: str) -> bool:
    """Whether a party or a form tells what the physician is supposed to have said, or the physician gave no opinion."""
    return any(map(text.__contains__, _HANDED_ON)) and bool(_HEARSAY.search(text))


def _lowered(words: str) -> str:
    """A clause's first letter as inside a sentence."""
    words = words.strip(" ,")
    return words[:1].lower() + words[1:] if words[1:2].islower() or words[1:2] == " " else words


def _aside(text: str, match: re.Match[str]) -> str | None:
    """What stands around an aside, as one clause."""
    before, after = text[: match.start()], text[match.end() :]
    if THIS in before or REPORTED.search(before) or len(before) + len(after) < 12:
        return None
    if after.startswith(" that ") and OTHER not in after and not match.group().startswith(","):
        return f"{THIS} stated{after}"
    after = after.lstrip(" ,")
    joint = ", " if before and match.group().startswith(",") and re.match(r"(?:and|but|or|because)\b", after) else " "
    return f"{THIS} stated that {_lowered(before + joint + after)}"


def _turned(_text: str, match: re.Match[str]) -> str | None:
    return f"{THIS} {match['verb']} that {_lowered(match['said'])}"


_WHO = re.compile(r",? (?:(?:of|to|by|for) )?who(?:m|se)?\b")
"""What goes on to tell of the one by whom something was done."""


def _passive(text: str, match: re.Match[str]) -> str | None:
    """What was found by somebody, with the finder first."""
    before = text[: match.start()]
    if THIS in before or REPORTED.search(before) or _WHO.match(text, match.end()):
        return None
    verb = "gave" if match["verb"] == "given" else match["verb"]
    rest = text[match.end() :].lstrip(" ,")
    if before in ("It", "it"):
        return f"{THIS} {verb} {rest}"
    return f"{THIS} {verb} {_lowered(before)} {rest}"


def _convinced(text: str, match: re.Match[str]) -> str | None:
    if PERSON.search(text[: match.start()][-60:]) or REPORTED.search(text[: match.start()]):
        return None
    return f"{THIS} stated that {text[match.end() :].strip()}"


def _struck(text: str, match: re.Match[str]) -> str | None:
    return f"{THIS} regarded {_lowered(text[: match.start()])} as {text[match.end() :].strip()}"


def _seen(text: str, match: re.Match[str]) -> str | None:
    return f"{text[: match.start()]}{THIS} regarded {match['what']} as {text[match.end() :].strip()}"


def _shown(text: str, match: re.Match[str]) -> str | None:
    before = text[: match.start()]
    if THIS in before or IS_OF_ANOTHER.match(text, match.end()):
        return None
    if match.group().endswith(", ") and IN_ASIDE.search(before):
        return None
    return f"{THIS} stated: {text[match.end() :].strip()}"


def _noun(text: str, match: re.Match[str]) -> str | None:
    return f"{THIS} {SAYING[match['noun']]} {text[match.end() :].strip()}"


def _set_down(text: str, match: re.Match[str]) -> str | None:
    if THIS in text[: match.start()] or REPORTED.search(text[: match.start()]):
        return None
    return f"{THIS} {PARTICIPLES[match['verb']]} {text[match.end() :].strip()}"


_SAYS = re.compile(rf" {SPEAKS}\b")


def _led(text: str, match: re.Match[str]) -> str | None:
    rest = text[match.end() :] if _SAYS.match(text, match.end()) else ""
    return f"{THIS} {PARTICIPLES[match['verb']]} {match['said']}{rest and f', and{rest}'}"


def _meant(text: str, match: re.Match[str]) -> str | None:
    return f"{text[: match.start()]}{THIS} {PARTICIPLES[match['verb']]} that{text[match.end() :]}"


def _stated(_text: str, match: re.Match[str]) -> str | None:
    return f"{THIS} stated that {match['said']}"


def _denied(_text: str, match: re.Match[str]) -> str | None:
    return f"{THIS} denied that {match['said']}"


_NOT_READ = re.compile(r"\b(?:[Nn]either|[Nn]o|[Nn]ever|(?:could|would|might|should) have|[Ii]f|[Ww]hether)\b")


def _film(text: str, match: re.Match[str]) -> str | None:
    """Whose positive or negative reading it is, as somebody who read."""
    if _NOT_READ.search(text, max(0, match.start() - 80), match.start()):
        return None
    return f"{THIS} read the film as {match['way'] or match['how']}"


_CHANGES: tuple[tuple[Awaited, Callable[[str, re.Match[str]], str | None]], ...] = (
    (READING, _film),
    *SOURCED,
    (CHECKED_YES, _stated),
    (CHECKED_NO, _denied),
    (ASKED_YES, _stated),
    (ASKED_NO, _denied),
    (DISSENT, _denied),
    (TURNED, _turned),
    (CONVINCED, _convinced),
    (STRUCK, _struck),
    (SEEN_AS, _seen),
    (PASSIVE, _passive),
    (ASIDES, _aside),
    (SHOWN, _shown),
    (SET_DOWN, _set_down),
    (SUBJECTS, _shown),
    (LED_BY, _led),
    (NOUNS, _noun),
    (MEANT, _meant),
)
"""Ways of attributing and how each is turned round; the first that fits is taken."""
