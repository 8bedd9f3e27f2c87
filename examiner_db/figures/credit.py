"""Figures of weighing: how tribunals treated opinions, in each block, one claim once.

The unit is a claim, not a claim and an issue: a tribunal weighs a physician's opinion as a whole. Since a claim enters
once, an interval over claims is sound, and nothing is added over issues.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.counting import Reading, Unit, by_claim, settled_weight, units
from examiner_db.figures.display import display, interval_shown, share_shown
from examiner_db.figures.figure import CreditFigure
from examiner_db.figures.sentence import NOT_RANDOM, Subject, begun, checked, measure, unchecked, where_and_when
from examiner_db.figures.words import counted, listed, number


def weight_units(weighings: Sequence[Reading], opinions: Iterable[Unit]) -> list[Unit]:
    """Weighings as they are counted, and each claim with a counted opinion that no standing weighing is about.

    ``weighings`` are those that stand; ``opinions`` are the units of opinions.
    """
    read = {by_claim(weighing) for weighing in weighings}
    silent = {
        (opinion.claim, opinion.block): replace(
            opinion, issue=None, says="not_stated", checked=False, readings=frozenset()
        )
        for opinion in opinions
        if (opinion.claim, "", opinion.block) not in read
    }
    return [*units(weighings, by_claim, settled_weight), *silent.values()]


def credit_figures(subject: Subject, weighings: Sequence[Reading], found: Sequence[Unit]) -> list[CreditFigure]:
    """A figure for every block with a weighing or a counted opinion, insurer-retained first."""
    figures = []
    for block in BLOCKS:
        here = [weighing for weighing in weighings if weighing.block == block]
        of_block = [unit for unit in found if unit.block == block]
        if here or of_block:
            figures.append(_figure(subject, block, here, of_block))
    return figures


def _figure(subject: Subject, block: Block, weighings: list[Reading], found: list[Unit]) -> CreditFigure:
    says = Counter(unit.says for unit in found)
    credited, of = says["credited"], says["credited"] + says["rejected"]
    shown = display(credited, of, len(found), subject.standing)
    interval = interval_shown(credited, of, shown)
    bare = CreditFigure(
        block=block,
        credited=credited,
        partly=says["partly"],
        rejected=says["rejected"],
        not_stated=says["not_stated"],
        n=len(found),
        of=of,
        checked=sum(unit.checked for unit in found),
        not_checked=sum(not (weighing.checked or weighing.counts) for weighing in weighings),
        display=shown,
        share=share_shown(credited, of, shown),
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        sentence="",
    )
    silent = sum(not unit.readings for unit in found)
    return bare.model_copy(update={"sentence": _sentence(subject, bare, silent, where_and_when(found or weighings))})


def _sentence(subject: Subject, figure: CreditFigure, silent: int, where: str) -> str:
    about = BLOCKS[figure.block]
    whose = "an opinion" if subject.group else f"an opinion of {subject.name}"
    if figure.n == 0:
        finding = f"no weighing of {whose} {about} in this database ({where}) has been checked by a person"
        return f"{begun(subject.prefix + finding)}. {unchecked(figure.not_checked)} {NOT_RANDOM}"
    claims = counted(figure.n, "claim")
    place = f"counted ({where})" if subject.group else f"counted in this database ({where})"
    start = begun(f"{subject.prefix}in the {claims} {place} with {whose} {about}")
    told = f"{start}, {_finding(figure)}."
    return " ".join([told, _checked(figure, silent), unchecked(figure.not_checked), NOT_RANDOM])


def _checked(figure: CreditFigure, silent: int) -> str:
    """How many a person checked of those that hold something to check: a claim without a weighing holds nothing."""
    read = figure.n - silent
    if not silent:
        return checked(figure.checked, figure.n)
    if not read:
        return "There is no weighing here that a person could check."
    return f"A person checked {number(figure.checked)} of the {number(read)} in which a weighing was read."


def _finding(figure: CreditFigure) -> str:
    of, shown = figure.of, figure.display
    partly = [f"credited it in part in {number(figure.partly)}"] if figure.partly else []
    silent = [f"no weighing that stands was read in {number(figure.not_stated)}"] if figure.not_stated else []
    if shown in {"list", "words"}:
        sides = [f"credited it in {number(figure.credited)}", f"rejected it in {number(figure.rejected)}", *partly]
        return "; ".join([f"tribunals {listed(sides)}", *silent])
    sides = [
        f"credited it in {figure.credited} of {of} {measure(figure.credited, of, shown)}",
        f"rejected it in {figure.rejected} of {of} {measure(figure.rejected, of, shown)}",
    ]
    start = "tribunals" if of == figure.n else f"of the {of} in which tribunals credited or rejected it, they"
    return "; ".join([f"{start} {listed(sides)}", *(f"they {rest}" for rest in partly), *silent])
