"""Charts of rows rather than of figures: reasons given, and who retained.

They count rows as they are listed, checked or not, and say so; none of them tells a direction, so that no share can be
read from them. ``lead`` is what stands before every caption about a name group.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.chart import Chart, Shape, Table
from examiner_db.figures.display import LEAST_FOR_COUNTS
from examiner_db.figures.sentence import NOT_RANDOM, begun
from examiner_db.figures.tally import by_label, folded, most_first, series_of
from examiner_db.figures.words import counted, number

_UNNAMED = "no organization named"


class Reasoned(NamedTuple):
    """The reasons that one claim's counted weighing gives, in words by their value in the vocabulary."""

    reasons: Mapping[str, str]


class Engaged(NamedTuple):
    """One decision and who retained the examiner in it, where the decision names them."""

    decision: str
    block: Block
    name: str | None


def reasons_chart(lead: str, block: Block, weighed: Sequence[Reasoned]) -> Chart | None:
    """For how many claims the decisions give each reason; nothing of fewer than ten claims with one."""
    told = [one.reasons for one in weighed if one.reasons]
    if len(told) < LEAST_FOR_COUNTS:
        return None
    words = {value: text for one in told for value, text in one.items()}
    found = most_first(by_label((words[value], "claims") for one in told for value in one))
    values = {text: value for value, text in words.items()}
    first, most = next((label, says.total()) for label, says in found.items())
    finding = (
        f"of the {counted(len(weighed), 'claim')} with a counted weighing of an opinion {BLOCKS[block]}, a reason was "
        f"read in {number(len(told))}; the most frequent is “{first}”, in {number(most)}. A claim may have several"
    )
    query, shown = f"block={block}&counts=true", folded(found, "reasons")
    return Chart(
        id=f"reasons-{block}",
        kind="stacked",
        title=f"Reasons that tribunals gave, {BLOCKS[block]}",
        caption=told_of(lead, f"{finding}.", NOT_RANDOM),
        labels=tuple(map(begun, shown)),
        series=series_of(shown, list(shown), {"claims": "Claims"}, {"claims": "solid"}),
        axis="Claims",
        table=Table(
            columns=("Reason", "Claims"),
            rows=tuple((begun(label), str(says.total())) for label, says in found.items()),
            opens=tuple(("", f"{query}&reasons={values[label]}") for label in found),
        ),
        section="weighing",
        query=query,
    )


def retained_chart(lead: str, engaged: Sequence[Engaged]) -> Chart | None:
    """In how many decisions each organization is named; nothing of fewer than ten decisions or without any name."""
    decisions = {one for one in engaged if one.name}
    named = {one.decision for one in decisions}
    everywhere = {one.decision for one in engaged}
    if len(everywhere) < LEAST_FOR_COUNTS or not named:
        return None
    pairs = Counter((str(one.name), one.block) for one in decisions)
    found = most_first(by_label((str(one.name), "named") for one in decisions))
    first, most = next((label, says.total()) for label, says in found.items())
    shown = folded(found, "organizations") | {_UNNAMED: Counter({"unnamed": len(everywhere - named)})}
    shapes: Mapping[str, Shape] = {"named": "solid", "unnamed": "open"}
    rows = sorted(pairs, key=lambda pair: (-pairs[pair], pair))
    finding = (
        f"of {counted(len(everywhere), 'decision')} with an opinion on record here, {number(len(named))} "
        f"{'names' if len(named) == 1 else 'name'} who retained; {first} in {number(most)}. Readings that no person "
        "has checked are among them."
    )
    return Chart(
        id="retained",
        kind="stacked",
        title="Who retained, as the decisions name them",
        caption=told_of(lead, finding, NOT_RANDOM),
        labels=tuple(map(begun, shown)),
        series=series_of(shown, list(shown), {"named": "Named", "unnamed": "Not named"}, shapes),
        axis="Decisions",
        table=Table(
            columns=("Organization", "Retained", "Decisions"),
            rows=tuple((name, BLOCKS[block], str(pairs[name, block])) for name, block in rows),
            opens=tuple(("", "", urlencode({"block": block, "retained_by": name})) for name, block in rows),
        ),
        section="opinions",
    )


def told_of(lead: str, *sentences: str) -> str:
    """A caption: what stands before it, and its sentences, each begun as one."""
    return " ".join(begun(part) for part in (lead, *sentences) if part)
