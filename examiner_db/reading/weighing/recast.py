"""A sentence that weighs, put the plain way round before the rules on weighing are asked.

"Nor is the judge persuaded by Dr. A (Ex. 4)" becomes "the judge is not persuaded by Dr. A". What the quote of a
weighing shows is the sentence as printed; only the rules see this one.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.sentences.views import OTHER, THIS

_BENCH = (
    r"(?:(?:[Tt]he|[Tt]his) (?:[\w']+ ){0,3}?(?:[Jj]udge|ALJ|WCJ|WCLJ|JCC|[Aa]rbitrator|[Rr]eferee|[Mm]agistrate|"
    r"[Bb]oard|"
    r"[Cc]ommission(?:er)?|[Pp]anel|[Cc]ourt|[Dd]eputy|[Oo]fficer|undersigned|[Tt]ribunal)|[Ww]e|I|[Ii]t|[Hh]e|[Ss]he)"
)
_SIGN = f"[{THIS}{OTHER}]"
_WORK = (
    r"(?:opinions?|reports?|testimony|conclusions?|views?|assessments?|ratings?|evaluations?|analysis|explanations?|"
    r"diagnos[ei]s|evidence|findings|theory|affirmation|affidavit|depositions?)"
)
_CITED = Awaited(
    r" \((?:[Ee]x(?:h|hibits?)?\b|[Tt]r\b|[Rr]\.|[Ff]inding|[Ff]\.F|pp?\.|[Ii]d\b|[Ss]ee\b|[Dd]oc|[Tt]\.|A\.?R\b|"
    r"[CEJPRDG]X|"
    r"[Pp]et|[Rr]esp|[Cc]l(?:aimant|mt)|[Ee]mployer's|[Jj]oint|[Hh]ear|[Dd]kt|ECF|[Dd]ep|N\.T|[Bb]d\.|[Dd]ecision|ALJ|"
    rf"WCJ|[Ss]lip|[Pp]age|¶|§|\d)[^(){THIS}{OTHER}]{{0,80}}\)"
)
_DATED = Awaited(
    r",? (?:dated|of|issued(?: on)?|authored|given on|taken on) (?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d|"
    r"\d{1,2}/\d{1,2}/\d{2,4})(?:,(?= (?:is|was|are|were|to|as|on|in|has|had|carr|does|did|must|persuasive|"
    r"credible|un|not)))?"
)
_BESIDES = Awaited(
    r", (?:on the other hand|by contrast|in contrast|by comparison|conversely|for (?:his|her|its) part|in turn|however|"
    r"in particular|likewise|too|as noted|as noted above|as discussed(?: above| below)?|as found|to be sure|in "
    r"short), ?"
)
_SHARED = Awaited(
    rf", (?:which|as|a view|a conclusion|an opinion)(?: (?:is|was|are|were))?(?: also)? (?:shared|supported|joined|"
    rf"corroborated|confirmed|echoed|buttressed|bolstered)(?: in)? by (?:the \w+ of )?{OTHER}(?:'s?(?: \w+)?)?, "
)
_OF_OTHERS = Awaited(
    rf"(?<={OTHER}), (?:the|an?|who|whose|his|her|their|its|[\w']+'s|board|[Bb]oard)\b[^,;{THIS}{OTHER}]{{3,110}}"
    rf"(?:, (?:and |who |an? |the )[^,;{THIS}{OTHER}]{{3,60}})?,(?= (?:and|or|nor|than|to|over|more|less|in|was|"
    rf"is|were|are|but|not|"
    rf"for|rather|as|had|has|did|does|while|because|failed|persuasive|credible|un\w+)\b)"
)
_IN_BRACKETS = re.compile(r"\[(\w{1,4})\](?=\w|\b)|(?<=\w)\[(\w{1,4})\]")
_HALTS = Awaited(rf"(?<={_SIGN}), (?=(?:failed|fails) to raise |(?:is|was|were|are) )")
_CONTRARY = Awaited(r" to the contrary(?=,? (?:is|was|are|were|be|has|had|must|does|did|cannot)\b)")
_WHERE_CLASH = Awaited(
    r",? (?:to the extent|insofar as)(?: that)? (?:they|it|he|she|(?:his|her|their|its|these|those) (?:\w+ )?\w+) "
    r"(?:conflict\w*|differ\w*|diverge\w*|disagree\w*|(?:is|are|was|were) (?:inconsistent|contrary|in conflict))"
    rf"(?: (?:with|from|to) [^,;{THIS}{OTHER}]{{2,40}})?,(?= (?:(?:to be|as|is|are|was|were) )?(?:un\w+|not|less|in\w+|"
    r"reject\w+|discredit\w+|discount\w+|speculative|lacking)\b)"
)
_NOR_BE = Awaited(
    rf"\b[Nn](?:or|either) (?P<be>is|was|are|were|am) (?P<who>{_BENCH}) (?=(?:\w+ )?(?:persuaded|convinced|"
    rf"swayed|moved|"
    r"impressed|inclined|bound|able|willing|prepared)\b)"
)
_NOR_DO = Awaited(rf"\b[Nn](?:or|either) (?P<do>do|does|did|can|could|would|will) (?P<who>{_BENCH}) ")
_NOR_HIS = Awaited(
    rf"\b[Nn](?:or|either) (?P<be>is|was|are|were) (?P<who>[^;,{OTHER}]{{0,60}}?{THIS}(?:'s?(?: [\w-]+){{0,3}}? "
    rf"{_WORK})?) "
    r"(?=(?:\w+ )?(?:persuasive|credible|convincing|reliable|entitled|sufficient|supported|substantial|well|of)\b)"
)
_NEITHER_IS = Awaited(
    rf"\b[Nn]either (?:of )?(?P<who>{_SIGN}{{1,3}}(?:'s?)?(?: {_WORK})?) (?P<be>is|was|are|were|has|does|did|can) "
)
_BY_NEITHER = Awaited(rf"\b(?P<be>is|was|are|were|am) (?P<by>\w+ by|satisfied with) neither (?:of )?(?={_SIGN})")
_CREDITS_NEITHER = Awaited(
    rf"\b(?P<verb>credit|accept|adopt|follow|find|found|believe|give|gave|assign|accord|afford)(?:e?s|ed|d)? neither "
    rf"(?:of )?(?={_SIGN})"
)
_CANNOT_SAY = Awaited(
    r"\b(?:(?:cannot|can not|could not|do not|does not|did not|unable to|decline to) (?:say|conclude|find|hold|agree)|"
    r"cannot be said|(?:not|never|nor) (?:been )?(?:shown|proved|proven|established|demonstrated|persuaded|convinced|"
    r"satisfied)(?: us)?|un(?:persuaded|convinced)|(?:not|fail(?:s|ed)? to|failure to|unable to) (?:show|prove|"
    r"establish|demonstrate|persuade us|convince us)|no showing|"
    r"no (?:basis|reason|grounds?) to (?:conclude|find|hold|say|believe))"
    r"(?:, [^,;]{3,60},)? that (?P<who>(?:the |this |his |her |its |it )?(?:[\w'-]+ ){0,4}?)"
    r"(?:(?:was |is )?(?:\w+ly )?(?:err(?:ed|s)?|in error|abused (?:his|her|its) discretion|acted \w+ly)\b)"
)
_NOT_OUTWEIGH = Awaited(
    r"\b(?:does|do|did) not (?:find|agree|believe|conclude|hold) that "
    rf"(?P<what>[^;]{{0,60}}{_SIGN}[^;]{{0,60}}?) (?:outweighs?|prevails over) "
)
_RECEIVED = Awaited(
    r"\b(?:accept|receiv|admit|tak|took)(?:e?s|ed|d|ted|ts|en|e)?\b (?P<what>[^.;,]{1,80}?) (?:into|in) "
    r"(?:evidence|the (?:\w+ )?record)\b"
)
_RESPECTIVELY = Awaited(
    rf"(?P<degrees>(?:[\w-]+, ){{0,4}}[\w-]+,? and [\w-]+) (?P<heft>(?:\w+ )?(?:weight|credence|deference|value)) "
    rf"(?:to|on) (?:the \w+ of )?(?P<whom>(?:{_SIGN}, ){{0,4}}{_SIGN},? and {_SIGN}), respectively"
)


_BARE = {"found": "find", "gave": "give"}
"""The bare forms of irregular verbs."""


@lru_cache(maxsize=1024)
def recast(text: str) -> str:
    """The sentence without asides, its inverted denials turned, and each physician's own degree of weight."""
    for pattern, change in _CHANGES:
        text = pattern.compiled.sub(change, text) if pattern.may_meet(text) else text
    return _IN_BRACKETS.sub(lambda match: match[1] or match[2], text) if "[" in text else text


def is_no_error(text: str) -> bool:
    """Whether a sentence says, twice denied, that a judge did not err: nobody has shown that the judge erred."""
    return _CANNOT_SAY.search(text) is not None


def is_received(text: str) -> bool:
    """Whether a sentence takes something into evidence, which says nothing of what it is worth."""
    return _RECEIVED.search(text) is not None


def _not_be(match: re.Match[str]) -> str:
    return f"{match['who']} {match['be']} not "


def _not_do(match: re.Match[str]) -> str:
    return f"{match['who']} {match['do']} not "


def _by_none(match: re.Match[str]) -> str:
    return f"{match['be']} not {match['by']} "


def _credits_none(match: re.Match[str]) -> str:
    return f"did not {_BARE.get(match['verb'], match['verb'])} "


def _did_not_err(match: re.Match[str]) -> str:
    return f"{match['who'] or 'the judge '}did not err"


def _outweighed(match: re.Match[str]) -> str:
    return f"finds that {match['what']} is outweighed by "


def _own_degree(match: re.Match[str]) -> str:
    """Of degrees and physicians told in the same order the one that belongs to this physician."""
    degrees = re.split(r",? and |, ", match["degrees"])
    whom = re.findall(_SIGN, match["whom"])
    if len(degrees) != len(whom):
        return match.group()
    return f"{degrees[whom.index(THIS)]} {match['heft']} to {THIS}" if THIS in whom else match.group()


_CHANGES: tuple[tuple[Awaited, Callable[[re.Match[str]], str]], ...] = (
    (_RECEIVED, lambda received: f"had {received['what']}"),
    (_CITED, lambda _: ""),
    (_OF_OTHERS, lambda _: ""),
    (_DATED, lambda _: ""),
    (_CONTRARY, lambda _: ""),
    (_WHERE_CLASH, lambda _: ""),
    (_BESIDES, lambda _: " "),
    (_SHARED, lambda _: " "),
    (_HALTS, lambda _: " "),
    (_NOR_BE, _not_be),
    (_NOR_DO, _not_do),
    (_NOR_HIS, _not_be),
    (_NEITHER_IS, _not_be),
    (_BY_NEITHER, _by_none),
    (_CREDITS_NEITHER, _credits_none),
    (_CANNOT_SAY, _did_not_err),
    (_NOT_OUTWEIGH, _outweighed),
    (_RESPECTIVELY, _own_degree),
)
"""Ways of speaking and how each is made plain, in this order."""
