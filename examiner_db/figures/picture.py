"""Which charts a track record has: opinions by issue, opinions by year and weighing by tribunal, block by block.

Charts hold counts, so that a name group may have them too, with its own words in the caption. Nothing is drawn by
direction or weight where fewer than ten were counted: such an issue or tribunal stands in the table only.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.chart import Chart, Series, Shape, Table
from examiner_db.figures.counting import Unit
from examiner_db.figures.display import LEAST_FOR_COUNTS
from examiner_db.figures.opinions import ISSUES, payer_words, undirected
from examiner_db.figures.sentence import NOT_RANDOM, Subject, begun, where_and_when
from examiner_db.figures.words import counted, listed, number, tribunal_code

_DIRECTIONS: Mapping[str, Shape] = {"insurer": "solid", "mixed": "dotted", "claimant": "hatched"}
_WEIGHTS: Mapping[str, Shape] = {"credited": "solid", "partly": "dotted", "rejected": "hatched", "not_stated": "open"}
_WEIGHT_NAMES = {"credited": "Credited", "partly": "In part", "rejected": "Rejected", "not_stated": "Not stated"}


def charts(subject: Subject, opinions: Sequence[Unit], weighings: Sequence[Unit]) -> list[Chart]:
    """Every chart of the counted units, insurer-retained first; nothing for a block with fewer than ten."""
    drawn: list[Chart | None] = []
    for block in BLOCKS:
        mine = [unit for unit in opinions if unit.block == block]
        weighed = [unit for unit in weighings if unit.block == block]
        drawn += [
            _by_issue(subject, block, mine),
            _by_tribunal(subject, block, weighed),
            _by_year(subject, block, mine),
        ]
    return [chart for chart in drawn if chart is not None]


def _tally(pairs: Sequence[tuple[str, str]]) -> dict[str, Counter[str]]:
    """For every label, how many units say what."""
    tally: dict[str, Counter[str]] = {}
    for label, says in pairs:
        tally.setdefault(label, Counter())[says] += 1
    return tally


def _series(
    tally: Mapping[str, Counter[str]], labels: Sequence[str], names: Mapping[str, str], shapes: Mapping[str, Shape]
) -> tuple[Series, ...]:
    return tuple(
        Series(name=names[says], values=tuple(float(tally[label][says]) for label in labels), shape=shape)
        for says, shape in shapes.items()
    )


def _rows(
    tally: Mapping[str, Counter[str]], labels: Mapping[str, str], words: Sequence[str]
) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (labels[label], *(str(tally[label][word]) for word in words), str(tally[label].total())) for label in tally
    )


def _drawn(tally: Mapping[str, Counter[str]]) -> list[str]:
    return [label for label, says in tally.items() if says.total() >= LEAST_FOR_COUNTS]


def _caption(subject: Subject, finding: str, rest: str = "") -> str:
    return " ".join(part for part in (begun(f"{subject.prefix}{finding}."), rest, NOT_RANDOM) if part)


def _only_in_table(tally: Mapping[str, object], labels: Sequence[str], what: str) -> str:
    return f"{what} with fewer than ten are in the table only." if len(labels) < len(tally) else ""


def _by_issue(subject: Subject, block: Block, found: Sequence[Unit]) -> Chart | None:
    tally = _tally([(unit.issue or "", unit.says) for unit in found])
    tally = {issue: tally[issue] for issue in ISSUES if issue in tally}
    labels = _drawn(tally)
    if not any(tally[label][says] for label in labels for says in _DIRECTIONS):
        return None
    payer = payer_words(block)
    names = {"insurer": begun(payer.removeprefix("the ")), "mixed": "Mixed", "claimant": "Claimant"}
    says = Counter(unit.says for unit in found)
    sides = [f"{number(says['insurer'])} favored {payer}", f"{number(says['claimant'])} favored the claimant"]
    told = listed([*sides, *undirected(says["mixed"], says["indeterminate"])])
    counting = f"one for each claim and issue; {where_and_when(found)}"
    finding = f"of the {counted(len(found), 'opinion')} {BLOCKS[block]} counted here ({counting}), {told}"
    issues = {issue: begun(words) for issue, words in ISSUES.items()}
    return Chart(
        id=f"opinions-{block}",
        kind="diverging",
        title=f"Opinions by issue, {BLOCKS[block]}",
        caption=_caption(subject, finding, _only_in_table(tally, labels, "Issues")),
        labels=tuple(issues[label] for label in labels),
        series=_series(tally, labels, names, _DIRECTIONS),
        axis="Opinions",
        table=Table(
            columns=("Issue", *names.values(), "Not readable", "Counted"),
            rows=_rows(tally, issues, (*_DIRECTIONS, "indeterminate")),
        ),
    )


def _by_tribunal(subject: Subject, block: Block, found: Sequence[Unit]) -> Chart | None:
    tally = dict(sorted(_tally([(tribunal_code(unit.tribunal), unit.says) for unit in found]).items()))
    labels = _drawn(tally)
    says = Counter(unit.says for unit in found)
    if not labels or says["not_stated"] == len(found):
        return None
    told = [f"credited it in {number(says['credited'])}", f"rejected it in {number(says['rejected'])}"]
    partly = [f"credited it in part in {number(says['partly'])}"] if says["partly"] else []
    silent = f"; no weighing that stands was read in {number(says['not_stated'])}" if says["not_stated"] else ""
    claims = f"{counted(len(found), 'claim')} counted here with an opinion {BLOCKS[block]} ({where_and_when(found)})"
    return Chart(
        id=f"weighing-{block}",
        kind="stacked",
        title=f"How tribunals weighed opinions {BLOCKS[block]}",
        caption=_caption(
            subject,
            f"in the {claims}, tribunals {listed([*told, *partly])}{silent}",
            _only_in_table(tally, labels, "Tribunals"),
        ),
        labels=tuple(begun(label) for label in labels),
        series=_series(tally, labels, _WEIGHT_NAMES, _WEIGHTS),
        axis="Claims",
        table=Table(
            columns=("Tribunal", *_WEIGHT_NAMES.values(), "Counted"),
            rows=_rows(tally, {label: begun(label) for label in tally}, tuple(_WEIGHTS)),
        ),
    )


def _by_year(subject: Subject, block: Block, found: Sequence[Unit]) -> Chart | None:
    per_year = Counter(int(unit.decided_on[:4]) for unit in found if unit.decided_on)
    if len(found) < LEAST_FOR_COUNTS or not per_year:
        return None
    undated = len(found) - per_year.total()
    bars = [(str(year), per_year[year]) for year in range(min(per_year), max(per_year) + 1)]
    bars += [("No date", undated)] if undated else []
    finding = (
        f"the {counted(len(found), 'opinion')} {BLOCKS[block]} counted here ({where_and_when(found)}) stand in "
        f"decisions of {counted(len(per_year), 'year')}, at most {number(max(per_year.values()))} in one of them"
    )
    rest = f"; {number(undated)} {'is' if undated == 1 else 'are'} in decisions without a date" if undated else ""
    return Chart(
        id=f"years-{block}",
        kind="columns",
        title=f"Opinions by year of decision, {BLOCKS[block]}",
        caption=_caption(subject, finding + rest),
        labels=tuple(label for label, _ in bars),
        series=(Series(name="Opinions", values=tuple(float(n) for _, n in bars)),),
        axis="Opinions",
        table=Table(columns=("Year", "Opinions"), rows=tuple((label, str(n)) for label, n in bars)),
    )
