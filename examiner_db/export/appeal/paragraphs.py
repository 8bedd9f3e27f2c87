"""The paragraphs of a letter: who examined, what the record shows in both directions, and what to request next.

Every number is one that the examiner's own page prints, put in short sentences; where the page may show no figure, a
paragraph says why and points to the list. The full sentences of the page stand further down in the letter.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from examiner_db.export.appeal.forums import Forum
from examiner_db.figures.block import BLOCKS
from examiner_db.figures.comparing.comparison import Comparison
from examiner_db.figures.display import LEAST_FOR_COUNTS, Display
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.figures.opinions import ISSUES, payer_words, undirected
from examiner_db.figures.sentence import NOT_RANDOM, begun, checked, measure
from examiner_db.figures.words import counted, listed, number, percent
from examiner_db.track_record.record import TrackRecord
from examiner_db.vocabulary import Standing

MOST = 3
"""Issues whose figures stand in a paragraph: those with most claims, whatever they show."""
SHOWN: Final[tuple[Display, ...]] = ("counts", "percent")
"""What a figure must be allowed to show before a paragraph states it."""
_NO_CAUSE = "These counts do not show why an opinion was given, or whether it was right."
_VERDICTS = {
    "higher": "This examiner's share is higher than theirs.",
    "lower": "This examiner's share is lower than theirs.",
    "not_distinguishable": "This examiner's share is not distinguishable from theirs.",
    "not_compared": "Too little is on record to compare the two shares.",
}
_WHERE = re.compile(r"\(([^()]+; [^()]+)\)")
_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth")


def who(record: TrackRecord, forum: Forum, cites: str) -> str:
    """The first paragraph: what the letter is about, and which state of the record it cites."""
    specialty = f", {record.specialty}" if record.specialty else ""
    return _joined(
        f"This letter is about claim [claim number] and the decision of [date of the decision]. {forum.asks}",
        f"The examiner was {record.name}{specialty}.",
        "Examiner DB is a public database of what decisions say about medical examiners.",
        _identity(record),
        f"The state of the record that I cite is kept here: {cites}",
    )


def shown(record: TrackRecord) -> tuple[Figure, ...]:
    """The figures of opinions that a paragraph may state, in the order of the page."""
    may = [figure for figure in record.figures if figure.display in SHOWN]
    most = sorted(may, key=lambda figure: figure.n, reverse=True)[:MOST]
    return tuple(figure for figure in may if figure in most)


def shown_credit(record: TrackRecord) -> tuple[CreditFigure, ...]:
    """The figures of weighing that a paragraph may state."""
    return tuple(figure for figure in record.credit if figure.display in SHOWN)


def refused(record: TrackRecord, withheld: str | None) -> tuple[str, ...]:
    """Why the letter states no figure; empty where it states one."""
    if shown(record) or shown_credit(record):
        return ()
    if withheld:
        return (withheld,)
    if not record.opinions and not record.weighings:
        return ("The record holds no decision with an opinion of this examiner.",)
    if record.standing == Standing.NAME_GROUP:
        return ("The record does not show that the name stands for one person, and so no count is given for it.",)
    if not any(opinion.n for opinion in record.figures) and not any(weighed.n for weighed in record.credit):
        return ("No person has checked what was read in these decisions, and so nothing is counted.",)
    return (
        f"On no single question does the record count {number(LEAST_FOR_COUNTS)} opinions that took one side.",
        "Below that number Examiner DB shows the decisions and no figure.",
    )


def refusal(record: TrackRecord, why: Sequence[str]) -> str:
    """The paragraph in the place of figures: why there are none, and what there is instead."""
    told = _joined("I state no figure on this examiner.", *why)
    if not record.opinions and not record.weighings:
        return told
    return _joined(
        told,
        "The list of attachments names each decision instead, with its exact words.",
        "The list leaves out neither side.",
        NOT_RANDOM,
    )


def opinions(record: TrackRecord) -> str:
    """The paragraph on opinions: for each issue both directions, with intervals and peers."""
    figures = shown(record)
    parts = [_opinions(figure, record) for figure in figures]
    few = len([figure for figure in record.figures if figure.n and figure.display not in SHOWN])
    rest = len([figure for figure in record.figures if figure.display in SHOWN]) - len(figures)
    if few:
        parts.append(f"On {counted(few, 'other question')} too few opinions took one side for a figure.")
    if rest:
        parts.append(f"Figures on {counted(rest, 'more question')} stand below.")
    if not figures:
        parts.append("On no single question does the record hold enough opinions for a figure.")
    return _joined(*parts, NOT_RANDOM, _NO_CAUSE)


def weighing(record: TrackRecord) -> str:
    """The paragraph on how tribunals treated the opinions: credited and rejected alike."""
    parts = [_credit(figure) for figure in shown_credit(record)]
    if not parts:
        parts.append("The record holds too few rulings on these opinions for a figure.")
    return _joined(*parts, "The list of attachments leaves out neither side, and has the exact words.")


def requests(forum: Forum) -> str:
    """The paragraph on what to ask for next."""
    asked = [f"{place}, {what}." for place, what in zip(_ORDINALS, forum.requests, strict=False)]
    return _joined(forum.grounds, f"Please send me {counted(len(asked), 'thing')}.", *asked)


def _identity(record: TrackRecord) -> str:
    if record.standing == Standing.IDENTIFIED:
        return "The decisions cited here are of one person, by an identifier or a recorded judgment."
    return record.standing_sentence


def _opinions(figure: Figure, record: TrackRecord) -> str:
    payer = payer_words(figure.block)
    split = "" if figure.of == figure.n else f"In {figure.of} of the {figure.n} the opinion took one side."
    return _joined(
        f"The record counts {counted(figure.n, 'claim')} with an opinion of this examiner on {ISSUES[figure.issue]} "
        f"{BLOCKS[figure.block]} ({_where(figure)}).",
        split,
        f"{figure.insurer} of {figure.of} favored {payer} {measure(figure.insurer, figure.of, figure.display)}.",
        f"{figure.claimant} of {figure.of} favored the claimant {measure(figure.claimant, figure.of, figure.display)}.",
        _rest(figure),
        checked(figure.checked, figure.n),
        _peers(figure, record.comparisons),
    )


def _rest(figure: Figure) -> str:
    said = undirected(figure.mixed, figure.indeterminate)
    return f"{begun(listed(said))}." if said else ""


def _peers(figure: Figure, comparisons: Iterable[Comparison]) -> str:
    found = [one for one in comparisons if (one.block, one.issue) == (figure.block, figure.issue)]
    if not found:
        return "The record holds no comparison with other examiners for this count."
    (of,) = found
    payer = payer_words(of.block)
    return _joined(
        f"The record also counts {number(len(of.peers))} other examiners in the same matched groups.",
        f"{of.peers_insurer} of {of.peers_of} of their opinions favored {payer} "
        f"({percent(of.peers_insurer / of.peers_of)}%).",
        f"At their rates, {of.expected:.1f} of the {of.of} compared ({percent(of.baseline)}%) would be expected.",
        _VERDICTS[of.verdict],
    )


def _credit(figure: CreditFigure) -> str:
    split = f"In {figure.of} of the {figure.n} tribunals credited or rejected the opinion."
    return _joined(
        f"On how tribunals weighed opinions of this examiner {BLOCKS[figure.block]}, the record counts "
        f"{counted(figure.n, 'claim')} ({_where(figure)}).",
        "" if figure.of == figure.n else split,
        f"Tribunals credited the opinion in {figure.credited} of {figure.of} "
        f"{measure(figure.credited, figure.of, figure.display)}.",
        f"They rejected it in {figure.rejected} of {figure.of} {measure(figure.rejected, figure.of, figure.display)}.",
        f"They credited it in part in {number(figure.partly)}." if figure.partly else "",
        f"In {number(figure.not_stated)} no weighing that stands was read." if figure.not_stated else "",
        checked(figure.checked, figure.n),
    )


def _where(figure: Figure | CreditFigure) -> str:
    """The tribunals and years, out of the figure's own sentence, so that the letter says no other than the page."""
    found: str = _WHERE.findall(figure.sentence)[0]
    return found


def _joined(*sentences: str) -> str:
    return " ".join(sentence.strip() for sentence in sentences if sentence.strip())


def all_of(record: TrackRecord, forum: Forum, cites: str, why: Sequence[str]) -> Iterator[str]:
    """The paragraphs, three or four, in their order; ``why`` is what was `refused`."""
    yield who(record, forum, cites)
    if why:
        yield refusal(record, why)
    else:
        yield opinions(record)
        yield weighing(record)
    yield requests(forum)
