"""Sentences that go on with what a physician said in the one before, without a word for who speaks.

"Dr. Vale thought little of the claim. The tear was old. Nothing that happened on the dock could have produced it." The
second and third sentence are the physician's as much as the first, and only opinions are read from them.
"""

import re
from collections.abc import Iterator, Sequence

from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.paper.sections import Section
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.sentences.phrasing import phrased
from examiner_db.reading.sentences.scope import scopes
from examiner_db.reading.sentences.views import OTHER, THIS, View
from examiner_db.reading.sides.parties import Parties

MOST = 8
"""Sentences that may follow one in which the physician speaks."""

_SOMEBODY_ELSE = re.compile(
    r"\b(?:[Jj]udge|ALJ|WCJ|WCLJ|[Aa]rbitrator|[Bb]oard|[Cc]ourt|OWCP|[Cc]ommission(?:er)?|[Pp]anel|undersigned|"
    r"[Ww]e|I|my|our|"
    r"[Cc]ounsel|[Aa]ttorney|[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|physicians?|doctors?|testi\w+|argu\w+|"
    r"contend\w*|alleg\w*|"
    r"submit\w*|claimed|reported|complain\w+|stated|told|denied|wrote|said|asked|opin\w+|persua\w+|credib\w+|weight|"
    r"evidence|record[s]?|witness\w*|hearing|petition|[Ee]mployers?|[Ii]nsurers?|[Cc]arrier|[Rr]espondents?|"
    r"[Dd]efendants?|"
    rf"award\w*|benefits|Exhibit|Ex\.|report|notes?)\b|[?{MASK}]"
)
"""Words of a sentence that may be another's: a judge's, a party's, a witness's, or on the papers."""

_HAPPENED = re.compile(
    r"^(?:On|In|By|Before|Following|Thereafter|Subsequently|Later|Meanwhile|When|While|During|Until|From|"
    r"Between|At) |"
    r"\b(?:underwent|went|came|was (?:seen|referred|treated|examined|hired|sent|discharged|admitted|paid)|began|"
    r"returned to work|"
    r"performed|resigned|retired|married|filed|received|sought|attended|moved|drove)\b"
)
"""Words of a sentence that tells what happened next."""

_PERSON = re.compile(
    r"^(?:The |This )?(?:[Cc]laimant|[Pp]etitioner|[Aa]ppellant|[Aa]pplicant|[Pp]laintiff|[Ee]mployee|"
    r"[Vv]eteran|[Ww]orker|"
    r"M[rs]s?\.|(?!The\b|It|No|Nothing|Neither|None|This|That|There|These|Those|Such|All|Any|Both|Each|Surgery|"
    r"Further)[A-Z][a-z]+) (?:also |then |had |has )?(?!was|were|is|had|has|could|can|should|would|needs?|"
    r"required?s?|did not|does not|"
    r"remain|suffer|sustain)[a-z]+(?:ed|s)\b"
)
"""A person as the subject of what they did."""


_STATE = re.compile(
    r"^(?:[Hh]e|[Ss]he) (?=(?:also |further |now |therefore |still )?(?:was|is|had|has|could|can|should|would|"
    r"needs?|needed|requires?d?|"
    r"did not (?:need|require|have|suffer|sustain)|does not (?:need|require|have|suffer)|remain(?:s|ed)|"
    r"continue[sd]? to) (?!told|seen|born|"
    r"hired|employed))|\b(?:his|her)(?= (?:\w+ )?(?:condition|injur|symptoms|complaints|job|work|restrictions|"
    r"employment|"
    r"duties|pain|need|disability|impairment|treatment|neck|back|knee|shoulder))"
)
"""Pronouns that stand for the person examined: what that person is, has, could or needs."""


def continued(
    document: Document, spots: Sequence[Sequence[Spot]], seen: Sequence[View], sides: Parties
) -> Iterator[View]:
    """After each sentence that ends in the physician's own words: those that go on with them."""
    passages = document.passages
    for view in seen:
        first = passages[view.passage]
        if first.section is Section.LAW or not (_speaks_last(view.text) or _INTRODUCES.search(view.text)):
            continue
        for number in range(view.passage + 1, min(view.passage + 1 + MOST, len(passages))):
            if spots[number] or not _goes_on(passages[view.passage : number + 1]):
                break
            text = _within(sides.anonymous(passages[number].text))
            yield View(passage=number, text=text, others=(), direct=False, told=True)


_AGREES = re.compile(
    rf"(?:(?!(?:If|Had|Whether|Unless|Should)\b)[A-Z][^{THIS}{OTHER};]{{0,80}},? )?{THIS}(?:, "
    rf"[^{THIS}{OTHER};]{{3,110}},)? "
    rf"(?:[a-z]+ed [^{THIS}{OTHER};]{{3,80}}? and )?(?:(?!not\b|never\b|only\b|partly\b|partially\b)\w+ly |also "
    rf"|has |had "
    r"|however,? ){0,2}(?:(?P<yes>agreed|agrees|concurred|concurs|was in (?:\w+ )?agreement|concluded likewise|"
    r"said the same|"
    r"(?:was|is) of (?:the same|like|a like|that) (?:opinion|view|mind)|(?:reached|came to) the same conclusion|"
    r"(?:expressed|held|voiced|offered|shared) (?:the same|that|this) (?:opinion|view|conclusion|belief)|took "
    r"the same view)|"
    r"disagreed|disagrees|(?:did|does) not (?:agree|concur|share (?:that|this) (?:opinion|view))|dissented|"
    r"believed otherwise|took issue|thought (?:otherwise|differently)|concluded otherwise|was not of that opinion|"
    r"(?:was|is) of (?:the|a) (?:contrary|opposite|different) (?:opinion|view|mind)|(?:was|is|testified|opined|"
    r"stated|concluded) to the contrary|"
    r"(?:reached|came to|drew) the (?:opposite|contrary) (?:conclusion|view)|took the (?:opposite|contrary) "
    r"(?:view|position)|"
    r"(?:held|expressed|voiced|offered) (?:the|an?) (?:opposite|contrary) (?:opinion|view|conclusion))"
    rf"(?: with (?:that|this|the|{OTHER}'s?|{OTHER})(?: (?:opinion|assessment|"
    r"conclusion|view|diagnosis|finding))?)?"
    r"(?:\.|,? (?:noting|explaining|because|since|as|stating|on the ground|citing|observing|reasoning|pointing|in that|"
    r"for the reason|given|finding|saying|writing|reporting) )"
)
"""A sentence that only agrees, or disagrees, with the one before."""


def _echoed(view: View, before: View) -> View | None:
    """The view of a sentence that agrees with another's, as if its physician had said what the other did."""
    agrees = _AGREES.match(view.text)
    if agrees is None:
        return None
    return _repeated(view.passage, before.text, "agreed" if agrees["yes"] else "denied")


def _repeated(passage: int, text: str, verb: str) -> View | None:
    """What one physician said, as agreed to or denied by another; ``None`` where it is not said in one breath."""
    text = phrased(text)
    said = [one for one in scopes(text) if one.explicit and one.verb and not one.denied and one.end >= len(text)]
    if len(said) != 1 or OTHER in text or not text.startswith(" that ", said[0].verb):
        return None
    return View(passage=passage, text=f"{THIS} {verb}{text[said[0].verb :]}", others=(), direct=False)


_CALLED = rf"{THIS}(?:, [^,;{THIS}{OTHER}]{{3,60}},)?"
_JOINS = re.compile(
    rf"(?P<said>[^{THIS}{OTHER}]{{0,80}}{OTHER}[^{THIS}{OTHER};]{{4,300}}?),?(?:,? as (?:did|had|does) {THIS}|"
    rf",? and so (?:did|does|had) {THIS}|"
    rf"(?:;(?: and)?| and|,? with (?:which|whom)|,? in which) {_CALLED} (?:\w+ly |also |later |then )?(?:agreed|agrees|"
    r"concurred|was of (?:the same|like|that) (?:opinion|view|mind)|said the same|concurs)(?: with (?:that|this|"
    r"his|her|"
    r"the) (?:\w+ )?(?:opinion|assessment|conclusion|view|diagnosis|finding))?|"
    rf"(?P<not>;(?: but)? {_CALLED} (?:did not(?: agree| think so)?|disagreed|disagrees|thought otherwise)|"
    rf"(?:;|,? and|,? but|,? while) {_CALLED} (?:(?:testified|opined|concluded|stated) )?to the contrary))\.\Z"
)
"""A sentence that tells what one physician said, and at its end that another agreed, or did not."""

_TAIL = 110
"""Characters at the end of a sentence in which that stands."""

_LABELED = re.compile(rf"(?:\(?\d\d?[.)] )?{THIS}(?: \([^()]{{2,40}}\))?: (?P<said>[A-Z][^{THIS}{OTHER}]{{10,}})\Z")
"""A physician's name before a colon, and what the physician said behind it."""


def _joined(view: View) -> View | None:
    """What a physician says who agrees at the end of a sentence, or whose name stands before the words like a label."""
    agrees = _JOINS.match(view.text) if OTHER in view.text and THIS in view.text[-_TAIL:] else None
    labeled = _LABELED.match(view.text) if ": " in view.text else None
    if agrees and agrees["not"]:
        return _repeated(view.passage, f"{agrees['said'].replace(OTHER, THIS)}.", "denied")
    if agrees:
        text = f"{agrees['said'].replace(OTHER, THIS)}."
    elif labeled and not any(words.search(labeled["said"]) for words in (_SOMEBODY_ELSE, _HAPPENED)):
        text = f"{THIS} opined that {_within(labeled['said'])}"
    else:
        return None
    return View(passage=view.passage, text=text, others=(), direct=False)


def echoed(document: Document, seen: Sequence[Sequence[View]]) -> Iterator[tuple[int, View]]:
    """For each sentence that agrees with another's words, or is labeled with a name: who speaks, and what they say."""
    joined = ((who, _joined(view)) for who, views in enumerate(seen) for view in views)
    yield from ((who, view) for who, view in joined if view is not None)
    alone = {view.passage: (who, view) for who, views in enumerate(seen) for view in views if not view.others}
    for who, view in alone.values():
        other, before = alone.get(view.passage - 1, (who, view))
        if other == who or not _AGREES.match(view.text):
            continue
        if document.passages[before.passage].paragraph == document.passages[view.passage].paragraph:
            echo = _echoed(view, before)
            if echo is not None:
                yield who, echo


_INTRODUCES = re.compile(
    rf"{THIS}[^{OTHER}]{{0,120}}?\b(?:as follows|wrote|stated|reported|explained|opined|concluded|testified|answered|"
    r"responded|commented|summarized|said|noted|recited)\b[^.;]{0,90}:\Z"
)
"""The end of a sentence that a physician's own words follow."""

_NUMBER = re.compile(r"\(?(?:\d\d?|[a-h])[.)] ")
"""What an item of a list begins with."""

_ON_WHAT = re.compile(r"(?:On|As to|Regarding|Concerning|With (?:respect|regard) to) [^.;]{3,80}:\Z")
"""A sentence that only says on what the next words are."""


def _within(text: str) -> str:
    """A sentence as the rules meet it after "opined that": its first word without a capital."""
    begun = _CAPITAL.match(text)
    return text if begun is None else text[: begun.end() - 1] + text[begun.end() - 1].lower() + text[begun.end() :]


_CAPITAL = re.compile(r'"?(?:\(?\d\d?[.)] )?[A-Z](?=[a-z]+ )')


def _speaks_last(text: str) -> bool:
    """Whether the sentence ends in what the physician says or thinks."""
    return any(scope.explicit and scope.end >= len(text) for scope in scopes(text))


def _goes_on(run: Sequence[Passage]) -> bool:
    """Whether the last of a run of sentences still is what the physician of the first said."""
    first, before, last = run[0], run[-2], run[-1]
    if MASK in last.text or last.section is not first.section:
        return False
    if last.paragraph != before.paragraph:
        follows = last.paragraph == before.paragraph + 1
        return follows and (before.text.endswith(":") or all(_NUMBER.match(one.text) for one in (before, last)))
    if before.paragraph != first.paragraph or _is_open(run):
        return True
    return bool(_ON_WHAT.match(last.text)) or not any(
        words.search(_STATE.sub("", last.text)) for words in (_SOMEBODY_ELSE, _HAPPENED, _PERSON)
    )


def _is_open(run: Sequence[Passage]) -> bool:
    """Whether a quotation begun before the last sentence has not ended there."""
    return sum(one.text.count('"') for one in run[:-1]) % 2 == 1
