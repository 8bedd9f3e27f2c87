"""Figures of opinions: one for each issue in each block, counted by claim."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.counting import Reading, Unit, by_claim_and_issue, settled_direction, units
from examiner_db.figures.display import Display, display, interval_shown, share_shown
from examiner_db.figures.figure import Figure
from examiner_db.figures.sentence import NOT_RANDOM, Subject, checked, measure, unchecked, where_and_when
from examiner_db.figures.words import counted, listed, number, percent
from examiner_db.vocabulary import Issue

ISSUES: Mapping[str, str] = {
    Issue.CAUSATION: "causation",
    Issue.PREEXISTING: "a preexisting condition",
    Issue.APPORTIONMENT: "apportionment",
    Issue.MMI: "maximum medical improvement",
    Issue.IMPAIRMENT: "permanent impairment",
    Issue.WORK_CAPACITY: "work capacity",
    Issue.TREATMENT: "treatment",
    Issue.SYMPTOM_VALIDITY: "symptom validity",
    Issue.DIAGNOSIS: "diagnosis",
    Issue.OTHER: "another question",
}
"""Every issue in the order shown, with the words that follow "an opinion on"."""

_ORDER = {issue: place for place, issue in enumerate(ISSUES)}
_BLOCK_ORDER = {block: place for place, block in enumerate(BLOCKS)}


def payer_words(block: Block) -> str:
    """Whom an opinion of direction ``insurer`` helps, in this block."""
    return "the insurer or employer" if block == "payer" else "the insurer, employer or agency"


def opinion_units(readings: Iterable[Reading]) -> list[Unit]:
    """Opinions as they are counted."""
    return units(readings, by_claim_and_issue, settled_direction)


def _place(entry: Reading | Unit) -> tuple[int, int]:
    return _BLOCK_ORDER[entry.block], _ORDER[entry.issue or Issue.OTHER]


def opinion_figures(subject: Subject, readings: Sequence[Reading], found: Sequence[Unit]) -> list[Figure]:
    """A figure for every block and issue that has a reading, insurer-retained first, in the order of issues."""
    counted_at = {place: list(same) for place, same in groupby(sorted(found, key=_place), _place)}
    return [
        _figure(subject, list(same), counted_at.get(place, []))
        for place, same in groupby(sorted(readings, key=_place), _place)
    ]


def _figure(subject: Subject, readings: list[Reading], found: list[Unit]) -> Figure:
    says = Counter(unit.says for unit in found)
    insurer, of = says["insurer"], says["insurer"] + says["claimant"]
    shown = display(insurer, of, len(found), subject.standing)
    interval = interval_shown(insurer, of, shown)
    bare = Figure(
        block=readings[0].block,
        issue=readings[0].issue or Issue.OTHER,
        insurer=insurer,
        claimant=says["claimant"],
        mixed=says["mixed"],
        indeterminate=says["indeterminate"],
        n=len(found),
        of=of,
        checked=sum(unit.checked for unit in found),
        not_checked=sum(not (reading.checked or reading.counts) for reading in readings),
        display=shown,
        share=share_shown(insurer, of, shown),
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        sentence="",
    )
    return bare.model_copy(update={"sentence": _sentence(subject, bare, where_and_when(found or readings))})


def _sentence(subject: Subject, figure: Figure, where: str) -> str:
    about = f"on {ISSUES[figure.issue]} {BLOCKS[figure.block]}"
    if figure.n == 0:
        finding = f"no reading of an opinion {about} in this database ({where}) has been checked by a person"
        start = subject.prefix + finding if subject.prefix else finding[:1].upper() + finding[1:]
        return f"{start}. {unchecked(figure.not_checked)} {NOT_RANDOM}"
    claims = counted(figure.n, "claim")
    if subject.group is None:
        start = f"In the {claims} counted in this database ({where}) in which {subject.name} gave an opinion {about}"
    else:
        start = f"{subject.prefix}in the {claims} counted ({where}) in which an opinion {about} was read"
    told = [f"{start}, {_finding(figure)}.", *_with_mixed(figure)]
    return " ".join([*told, checked(figure.checked, figure.n), unchecked(figure.not_checked), NOT_RANDOM])


def undirected(mixed: int, unread: int) -> list[str]:
    """What is said of opinions that favored neither side; nothing of none."""
    both = f"{number(mixed)} {'was' if mixed == 1 else 'were'} mixed"
    neither = f"{number(unread)} could not be read either way"
    return [*([both] if mixed else []), *([neither] if unread else [])]


def _finding(figure: Figure) -> str:
    payer = payer_words(figure.block)
    if figure.display in {"list", "words"}:
        first = f"{counted(figure.insurer, 'opinion')} favored {payer}"
        return listed(
            [first, f"{number(figure.claimant)} favored the claimant", *undirected(figure.mixed, figure.indeterminate)]
        )
    return _in_figures(figure, payer, figure.display)


def _in_figures(figure: Figure, payer: str, shown: Display) -> str:
    of = figure.of
    sides = (
        f"{figure.insurer} of {of} opinions favored {payer} {measure(figure.insurer, of, shown)}"
        f" and {figure.claimant} of {of} favored the claimant {measure(figure.claimant, of, shown)}"
    )
    rest = undirected(figure.mixed, figure.indeterminate)
    return f"{of} of {figure.n} opinions favored one side: {sides}; {listed(rest)}" if rest else sides


def _with_mixed(figure: Figure) -> list[str]:
    """The range of the share if mixed opinions were counted for one side or the other."""
    if figure.display != "percent" or figure.mixed == 0:
        return []
    directed = figure.of + figure.mixed
    low, high = figure.insurer / directed, (figure.insurer + figure.mixed) / directed
    payer = payer_words(figure.block)
    between = f"between {percent(low)}% and {percent(high)}%"
    return [f"With the mixed opinions counted for one side or the other, the share for {payer} would lie {between}."]
