"""Which charts of counted units a track record has: opinions by issue and year, weighing by tribunal, block by block.

Charts hold counts, so that a name group may have them too, with its own words in the caption. Nothing is drawn by
direction or weight where fewer than ten were counted: such an issue or tribunal stands in the table only, and such a
year is one column that is not split.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from examiner_db.figures.block import BLOCKS, Block
from examiner_db.figures.chart import Chart, Series, Shape, Table
from examiner_db.figures.counting import Unit
from examiner_db.figures.display import LEAST_FOR_COUNTS
from examiner_db.figures.opinions import ISSUES, payer_words, undirected
from examiner_db.figures.sentence import NOT_RANDOM, Subject, begun, where_and_when
from examiner_db.figures.tally import Tally, by_label, opens_of, rows_of, series_of
from examiner_db.figures.words import counted, listed, number, tribunal_code

_DIRECTIONS: Mapping[str, Shape] = {"insurer": "solid", "mixed": "dotted", "claimant": "hatched"}
_WEIGHTS: Mapping[str, Shape] = {"credited": "solid", "partly": "dotted", "rejected": "hatched", "not_stated": "open"}
_WEIGHT_NAMES = {"credited": "Credited", "partly": "In part", "rejected": "Rejected", "not_stated": "Not stated"}
_UNDATED = "No date"
_FEW = "fewer than ten"
_BY_YEAR: Mapping[str, Shape] = {**_DIRECTIONS, _FEW: "open"}


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


def _drawn(tally: Tally) -> list[str]:
    return [label for label, says in tally.items() if says.total() >= LEAST_FOR_COUNTS]


def caption(subject: Subject, finding: str, rest: str = "") -> str:
    """What a chart finds, in the words for a name group where it is one, and that decisions are no sample."""
    return " ".join(part for part in (begun(f"{subject.prefix}{finding}."), rest, NOT_RANDOM) if part)


def query_of(block: Block, more: str = "") -> str:
    """The filter that opens the rows which figures of a block count."""
    return f"block={block}&counts=true{more}"


def _only_in_table(tally: Tally, labels: Sequence[str], what: str) -> str:
    return f"{what} with fewer than ten are in the table only." if len(labels) < len(tally) else ""


def _side_names(block: Block) -> dict[str, str]:
    return {"insurer": begun(payer_words(block).removeprefix("the ")), "mixed": "Mixed", "claimant": "Claimant"}


def _by_issue(subject: Subject, block: Block, found: Sequence[Unit]) -> Chart | None:
    tally = by_label((unit.issue or "", unit.says) for unit in found)
    tally = {issue: tally[issue] for issue in ISSUES if issue in tally}
    labels = _drawn(tally)
    if not any(tally[label][says] for label in labels for says in _DIRECTIONS):
        return None
    payer, names = payer_words(block), _side_names(block)
    says = Counter(unit.says for unit in found)
    sides = [f"{number(says['insurer'])} favored {payer}", f"{number(says['claimant'])} favored the claimant"]
    told = listed([*sides, *undirected(says["mixed"], says["indeterminate"])])
    counting = f"one for each claim and issue; {where_and_when(found)}"
    finding = f"of the {counted(len(found), 'opinion')} {BLOCKS[block]} counted here ({counting}), {told}"
    issues = {issue: begun(words) for issue, words in ISSUES.items()}
    words = (*_DIRECTIONS, "indeterminate")
    return Chart(
        id=f"opinions-{block}",
        kind="diverging",
        title=f"Opinions by issue, {BLOCKS[block]}",
        caption=caption(subject, finding, _only_in_table(tally, labels, "Issues")),
        labels=tuple(issues[label] for label in labels),
        series=series_of(tally, labels, names, _DIRECTIONS),
        axis="Opinions",
        table=Table(
            columns=("Issue", *names.values(), "Not readable", "Counted"),
            rows=rows_of(tally, issues, words),
            opens=opens_of(tally, {issue: query_of(block, f"&issue={issue}") for issue in tally}, words),
        ),
        section="opinions",
        query=query_of(block),
    )


def _by_tribunal(subject: Subject, block: Block, found: Sequence[Unit]) -> Chart | None:
    tally = by_label((unit.tribunal, unit.says) for unit in found)
    tally = dict(sorted(tally.items(), key=lambda one: tribunal_code(one[0])))
    labels = _drawn(tally)
    says = Counter(unit.says for unit in found)
    if not labels or says["not_stated"] == len(found):
        return None
    told = [f"credited it in {number(says['credited'])}", f"rejected it in {number(says['rejected'])}"]
    partly = [f"credited it in part in {number(says['partly'])}"] if says["partly"] else []
    silent = f"; no weighing that stands was read in {number(says['not_stated'])}" if says["not_stated"] else ""
    claims = f"{counted(len(found), 'claim')} counted here with an opinion {BLOCKS[block]} ({where_and_when(found)})"
    codes = {slug: begun(tribunal_code(slug)) for slug in tally}
    filters = {slug: query_of(block, f"&tribunal={slug}") for slug in tally}
    return Chart(
        id=f"weighing-{block}",
        kind="stacked",
        title=f"How tribunals weighed opinions {BLOCKS[block]}",
        caption=caption(
            subject,
            f"in the {claims}, tribunals {listed([*told, *partly])}{silent}",
            _only_in_table(tally, labels, "Tribunals"),
        ),
        labels=tuple(codes[label] for label in labels),
        series=series_of(tally, labels, _WEIGHT_NAMES, _WEIGHTS),
        axis="Claims",
        table=Table(
            columns=("Tribunal", *_WEIGHT_NAMES.values(), "Counted"),
            rows=rows_of(tally, codes, tuple(_WEIGHTS)),
            opens=opens_of(tally, filters, tuple(_WEIGHTS), silent=("not_stated",)),
        ),
        section="weighing",
        query=query_of(block),
    )


def _by_year(subject: Subject, block: Block, found: Sequence[Unit]) -> Chart | None:
    per_year = Counter(int(unit.decided_on[:4]) for unit in found if unit.decided_on)
    if len(found) < LEAST_FOR_COUNTS or not per_year:
        return None
    undated = len(found) - per_year.total()
    tally = {str(year): Counter[str]() for year in range(min(per_year), max(per_year) + 1)}
    tally |= by_label((unit.decided_on[:4] if unit.decided_on else _UNDATED, unit.says) for unit in found)
    finding = (
        f"the {counted(len(found), 'opinion')} {BLOCKS[block]} counted here ({where_and_when(found)}) stand in "
        f"decisions of {counted(len(per_year), 'year')}, at most {number(max(per_year.values()))} in one of them"
    )
    rest = f"; {number(undated)} {'is' if undated == 1 else 'are'} in decisions without a date" if undated else ""
    split = _split(block, tally)
    few = f"A year with {_FEW} is not split by side." if len(split) > 1 else ""
    return Chart(
        id=f"years-{block}",
        kind="columns",
        title=f"Opinions by year of decision, {BLOCKS[block]}",
        caption=caption(subject, finding + rest, few),
        labels=tuple(tally),
        series=split,
        axis="Opinions",
        table=_table_of_years(block, tally, split),
        section="opinions",
        query=query_of(block),
    )


def _split(block: Block, tally: Tally) -> tuple[Series, ...]:
    """By side in years with ten or more that took one; one series where there is no such year."""
    large = {year for year, says in tally.items() if says.total() >= LEAST_FOR_COUNTS}
    if not large:
        return (Series(name="Opinions", values=tuple(float(says.total()) for says in tally.values())),)
    shown = {
        year: Counter({side: says[side] for side in _DIRECTIONS}) + Counter({_FEW: says["indeterminate"]})
        if year in large
        else Counter({_FEW: says.total()})
        for year, says in tally.items()
    }
    return series_of(shown, list(shown), {**_side_names(block), _FEW: "Not split or not readable"}, _BY_YEAR)


def _table_of_years(block: Block, tally: Tally, split: Sequence[Series]) -> Table:
    several = split if len(split) > 1 else ()
    rows = tuple(
        (year, *(f"{one.values[place]:.0f}" for one in several), str(says.total()))
        for place, (year, says) in enumerate(tally.items())
    )
    opens = tuple(
        (*("" for _ in (year, *several)), query_of(block, _of_year(year)) if says.total() else "")
        for year, says in tally.items()
    )
    return Table(columns=("Year", *(one.name for one in several), "Opinions"), rows=rows, opens=opens)


def _of_year(year: str) -> str:
    return "&dated=false" if year == _UNDATED else f"&from={year}&to={year}"
