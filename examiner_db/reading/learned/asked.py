"""What the model is asked about, and what of its answers is read: where no rule speaks, or against what rules read."""

import re
from collections import Counter
from collections.abc import Sequence

from examiner_db.reading.cast import Cast
from examiner_db.reading.learned.context import context
from examiner_db.reading.learned.model import Answered, judged
from examiner_db.reading.lexicon.speech import SPEAKS
from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.people.speakers import Spot, reworded
from examiner_db.reading.references.descriptions import descriptions
from examiner_db.reading.roles.role import RoleFound
from examiner_db.reading.sentences.scope import is_argument, is_supposed
from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.reading.sentences.voices import Voice
from examiner_db.reading.types import LEARNED, Quote, WeighingReading, is_learned
from examiner_db.reading.weighing.asserted import gives_reasons
from examiner_db.reading.weighing.levels import is_firsthand
from examiner_db.reading.weighing.recast import is_no_error, is_received
from examiner_db.reading.weighing.standing import Weighed
from examiner_db.reading.weighing.unsettled import is_alleged, is_even, is_laws
from examiner_db.reading.weighing.weighings import STATES_LAW
from examiner_db.vocabulary import Role, Weight

WEIGHT_RULE, ROLE_RULE = f"{LEARNED}weight@5", f"{LEARNED}role@5"
"""What stands in the place of a rule's id; the number rises with each training."""

SURE_WEIGHT, SURE_ROLE = 0.72, 0.84
"""Probabilities from which an answer is read where the rules found none; chosen on the totals of ``tests/readings``."""

SURE_AGAINST, EXCLUDED = 0.9, 0.08
"""Probabilities from which another answer replaces that of the rules, and below which theirs is not read.

On the texts of ``tests/readings`` that it was not trained on, 27 of 37 readings of rules that it excluded so were
wrong, and 19 of 21 answers that it put in their place were right; the bounds were chosen on the totals of these texts.
"""

_WHOLE = frozenset({Weight.CREDITED, Weight.REJECTED})
"""What rules read that the model may deny; of an opinion that is divided it is apt to see one half only."""

_UNDOES = "weigh.undone."
"""What the rules begin with that read an error of whoever decided below."""

_ENOUGH, _ENOUGH_TO_WEIGH = 45, 4
"""Word pieces without which the model is not asked for a role, and sentences without which not for a weight.

It was not trained on less, and would guess.
"""

_MOST = 30
"""More physicians than a decision discusses: beyond it the model is not asked, so that no text takes long."""

_TELLS = re.compile(
    rf"(?:In )?{THIS}(?:'s)?(?: (?:opinion|view|judgment|estimation),| "
    rf"(?!(?:did|does|do|had|has|could|was|never)\b){SPEAKS}\b)"
    r"(?:[^,;]*\Z|(?!.*\b(?:[Ww]e|I|[Jj]udge|ALJ|WCJ|[Cc]ourt|[Bb]oard|[Cc]ommission(?:er)?|[Pp]anel|[Aa]rbitrator|"
    r"credib|persuas|convinc|weight|probative|accept|reject|adopt|credit|reli|conclusory|speculat)))"
)
"""What a physician said is told, and weighs nothing; what they did not say, or more than that, may weigh."""

_PARTYS = re.compile(
    r"\b(?:[Ee]mployee|[Ee]mployer|[Cc]laimant|[Ii]nsurer|[Cc]arrier|[Pp]etitioner|[Rr]espondents?|[Pp]laintiff|"
    r"[Dd]efendants?|[Aa]pplicant|[Aa]ppellant) (?:\w+ )?(?:rel(?:y|ies|ied)|points?|pointed|cites?|cited) "
)
"""What a party rests its case on."""

_ALIKE = re.compile(r"\b(?:also|too|same|both|likewise|similar\w*|agree[ds]?|track\w*|corroborat\w+|consistent)\b")
"""Words by which one sentence gives two physicians one weight."""

_SEVERAL = re.compile(
    r"\b(?:[Bb]oth|[Nn]either|[Ee]ach|[Tt]hese|[Tt]hose|[Tt]hey|[Tt]heir|[Tt]wo|[Tt]hree|[Oo]pinions|[Rr]eports|views|"
    r"conclusions|[Pp]hysicians|[Dd]octors|[Ee]xaminers|[Ee]xperts|[Ss]pecialists|[Rr]eviewers|[Ss]urgeons|witnesses)\b"
)
"""Words by which one sentence without a name may weigh more than one physician."""

_KEPT_OUT = re.compile(r"\b(?:stricken|struck|precluded?|inadmissible|newly[- ]discovered)\b")
"""What is kept out of evidence: for the rules a rejection, of which the model sees no weighing."""

_ASIDE = re.compile(rf"{MASK}[^();]{{0,40}}\([^()]*\Z")
"""A citation with the beginning of what it is said to hold."""


def asked(
    cast: Cast, who: int, found: Sequence[Sequence[Weighed]], stands: Weight
) -> tuple[Sequence[Weighed], RoleFound]:
    """How a physician was weighed, and what they were: what the rules found, unless the model fills or denies it.

    Where nothing that it could say would be read, the model is not asked: a question takes longer than all the rules.
    Nobody is weighed whom no sentence of the reasoning takes up: of eight weights that it gave such physicians by what
    names nobody, five were wrong. ``found`` are the weighings of every physician by rules, and ``stands`` is what they
    come to for this one. A role for which only signs speak, with no words to quote, gives way to the model.
    """
    weighed, was = found[who], cast.roles[who]
    if len(cast.people) > _MOST:
        return weighed, was
    reasoned = any(cast.voices[passage] is Voice.REASONING for passage in cast.told[who])
    may_speak = reasoned and (not weighed or (stands in _WHOLE and not _is_beyond(cast, who, found)))
    if not may_speak and was.quote:
        return weighed, was
    shown = context(cast, who)
    weighs = may_speak and len(shown.sentences) >= _ENOUGH_TO_WEIGH
    if sum(len(one.pieces) for one in shown.sentences) < _ENOUGH or not (weighs or was.quote is None):
        return weighed, was
    said = judged(shown)
    if weighs and _replaces(cast, who, said.weight, found, stands):
        weighed = (_weighed(cast, said.weight),)
    elif weighs and weighed and _denies(cast, who, said.weight, stands):
        weighed = ()
    return weighed, _role(cast, said.role, was)


def shared(
    cast: Cast, found: Sequence[Sequence[Weighed]], answers: Sequence[tuple[Sequence[Weighed], RoleFound]]
) -> list[tuple[Sequence[Weighed], RoleFound]]:
    """The answers, for every physician; one sentence that names nobody weighs one of them, or else nobody.

    Where the model would have it weigh several, what the rules found stands.
    """
    loose = [{one.passage for one in weighed if _is_loose(cast, one)} for weighed, _ in answers]
    times = Counter(passage for passages in loose for passage in passages)
    doubtful = {one for one in times if times[one] > 1 and not _SEVERAL.search(cast.paper.passages[one].text)}
    told = zip(answers, found, loose, strict=True)
    return [(own if passages & doubtful else weighed, was) for (weighed, was), own, passages in told]


def _is_loose(cast: Cast, one: Weighed) -> bool:
    """Whether the model read a weighing in a sentence that names and describes nobody whom the rules know."""
    return is_learned(one.reading.rule) and not cast.taken[one.passage]


def _replaces(cast: Cast, who: int, said: Answered[Weight], found: Sequence[Sequence[Weighed]], stands: Weight) -> bool:
    """Whether the model's answer is read: where the rules found none, or where it is all but certain of another."""
    if found[who] and stands is said.answer:
        return False
    sure = said.probability >= (SURE_AGAINST if found[who] else SURE_WEIGHT)
    return sure and _weighs(cast, said, found) and _may_weigh(cast, who, said.passage)


def _denies(cast: Cast, who: int, said: Answered[Weight], stands: Weight) -> bool:
    """Whether the model all but excludes what the rules read, and not by a sentence on somebody else."""
    return said.likely[stands] < EXCLUDED and not _is_anothers(cast, who, said.passage)


def _is_beyond(cast: Cast, who: int, found: Sequence[Sequence[Weighed]]) -> bool:
    """Whether the rules read what the model does not follow, or hardly ever denies.

    That is a decider who differs with the one below, two weighed in one sentence, what became of an argument, or an
    error that was found or that nobody has shown; and what two sentences say alike, of which it was seen to exclude
    four in 193. What is kept out of evidence it does not take for a rejection.
    """
    own = {one.passage for one in found[who]}
    if len(own) > 1 or len({one.reading.weight for one in found[who]}) > 1:
        return True
    texts = [cast.paper.passages[one].text for one in own]
    if any(one.presumed or one.reading.rule.startswith(_UNDOES) for one in found[who]) or any(
        is_argument(one) or is_no_error(one) or _KEPT_OUT.search(one) for one in texts
    ):
        return True
    return any(one.passage in own for other, theirs in enumerate(found) if other != who for one in theirs)


def _role(cast: Cast, said: Answered[Role], was: RoleFound) -> RoleFound:
    """The model's role where it is sure and the rules have no words for theirs; of a side it tells nothing."""
    if was.quote or said.answer in (was.role, Role.UNKNOWN) or said.probability < SURE_ROLE:
        return was
    return RoleFound(said.answer, quote=_quote(cast, said.passage), rule=ROLE_RULE)


def _weighs(cast: Cast, said: Answered[Weight], found: Sequence[Sequence[Weighed]]) -> bool:
    """Whether an answer weighs, and is not what the rules read in the same sentence of somebody else.

    Where two are set against each other the model is apt to give one the other's weight.
    """
    if said.answer is Weight.NOT_STATED:
        return False
    theirs = (one for others in found for one in others if one.passage == said.passage)
    alike = any(one.reading.weight is said.answer for one in theirs)
    return not alike or _ALIKE.search(cast.paper.passages[said.passage].text) is not None


def _may_weigh(cast: Cast, who: int, passage: int) -> bool:
    """Whether the decider may speak of this physician in a sentence.

    Not where it names only others, argues, alleges, supposes, or puts two alike, takes a report into evidence, tells
    of the physician what a citation holds, or of a decision since undone; nor where it does not name the physician and
    says what the law is, or describes by what several were.
    """
    text, spots = cast.paper.passages[passage].text, cast.taken[passage]
    if passage in cast.fallen:
        return False
    if _is_anothers(cast, who, passage) or is_argument(text) or is_alleged(text) or is_even(text):
        return False
    if is_received(_signed(text, spots)):
        return False
    own = [spot for spot in spots if spot.who == who]
    if STATES_LAW.search(text) and not any(spot.printed for spot in own):
        return False
    if not own:
        return not _fits_several(cast, text)
    return any(_is_deciders(text[: spot.start], text[spot.end :]) for spot in own)


def _fits_several(cast: Cast, text: str) -> bool:
    """Whether a sentence describes one physician by a role alone that several bear, so that nobody can say which."""
    alone = (one.roles for one in descriptions(text) if one.roles and not (one.callings or one.day or one.plural))
    return any(sum(was.role in roles for was in cast.roles) > 1 for roles in alone)


def _is_anothers(cast: Cast, who: int, passage: int) -> bool:
    """Whether a sentence speaks of others only."""
    spots = cast.taken[passage]
    return bool(spots) and all(spot.who != who for spot in spots)


def _signed(text: str, spots: Sequence[Spot]) -> str:
    """A sentence with a sign for each physician, since the period of a title would end its words for a pattern."""
    return reworded(text, spots, lambda _: OTHER)


def _is_deciders(before: str, after: str) -> bool:
    """Whether words around a physician can be the decider's: not the physician's own, supposed, a law's, or cited."""
    shown = f"{before}{THIS}{after}"
    if is_laws(before) or gives_reasons(shown, len(before)):
        return False
    return not (_ASIDE.search(before) or _TELLS.match(shown) or _PARTYS.search(before) or is_supposed(shown))


def _weighed(cast: Cast, said: Answered[Weight]) -> Weighed:
    quote = _quote(cast, said.passage)
    read = WeighingReading(level=cast.level, weight=said.answer, quote=quote, rule=WEIGHT_RULE)
    return Weighed(read, passage=said.passage, firsthand=is_firsthand(cast.paper, said.passage))


def _quote(cast: Cast, passage: int) -> Quote:
    told = cast.paper.passages[passage]
    return cast.paper.folded.quote(cast.paper.original, told.start, told.end)
