"""Many invented records, and every figure, chart and sentence recomputed from the rows that are shown."""

import random
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

from examiner_db.track_record import CreditFigure, Figure, OpinionRow, TrackRecord, WeighingRow, track_record

if TYPE_CHECKING:
    from tests.examiner_db.track_record.conftest import World

NUMBERS = {"no": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
NUMBERS["nine"] = 9
ENGAGED = [("insurer_examiner", "employer")] * 5 + [("agency_examiner", "agency"), ("claimant_expert", "claimant")]


def invented(world: "World", seed: int, size: int, standing: str = "identified") -> TrackRecord:
    """A record with repeated claims, conflicting and rejected readings, missing dates and unchecked rows."""
    chance = random.Random(seed)
    physician = world.physician(standing=standing)
    for _ in range(size):
        decision = world.decision(
            claim=f"claim-{seed}-{chance.randrange(size)}",
            tribunal=chance.choice(["mn_wcca", "us_ecab"]),
            decided_on=chance.choice(["2011", "2014-05", "2019-03-04", "2022-01-01", None]),
        )
        evaluation = world.evaluation(physician, decision, *chance.choice([*ENGAGED, ("treating", "unknown")]))
        for _ in range(chance.randint(0, 3)):
            direction = chance.choice(["insurer"] * 5 + ["claimant", "mixed", "indeterminate"])
            review = chance.choice(["accepted"] * 4 + [None, "rejected"])
            world.opinion(evaluation, direction, review=review, issue=chance.choice(["causation", "causation", "mmi"]))
        for level in chance.sample(["trial", "board", "court"], chance.randint(0, 2)):
            weight, stands = chance.choice(["credited", "rejected", "partly", "not_stated"]), chance.random() < 0.7
            world.weighing(evaluation, weight, level=level, stands=stands, review=chance.choice(["accepted", None]))
    return track_record(world.session, physician.id)


def last_word(rows: list[OpinionRow]) -> str:
    """The direction of one claim and issue, recomputed slowly and plainly."""
    newest = max(row.decision.decided_on or "" for row in rows)
    directions = {row.direction for row in rows if (row.decision.decided_on or "") == newest}
    directions = directions - {"indeterminate"} or {"indeterminate"}
    return directions.pop() if len(directions) == 1 else "mixed"


def directions(record: TrackRecord, block: str, issue: str) -> Counter[str]:
    claims = defaultdict(list)
    for row in record.opinions:
        if row.review == "accepted" and (row.block, row.issue) == (block, issue):
            claims[row.decision.claim_id].append(row)
    return Counter(last_word(rows) for rows in claims.values())


def last_weight(rows: list[WeighingRow]) -> str:
    """The weight of one claim, recomputed slowly and plainly; every weighing here is of the opinion as a whole."""
    newest = max(row.decision.decided_on or "" for row in rows)
    weights = {row.weight for row in rows if (row.decision.decided_on or "") == newest}
    weights = weights - {"not_stated"} or {"not_stated"}
    return weights.pop() if len(weights) == 1 else "partly"


def weights(record: TrackRecord, block: str) -> Counter[str]:
    stands = [row for row in record.weighings if row.stands and row.block == block]
    claims = defaultdict(list)
    for row in stands:
        if row.review == "accepted":
            claims[row.decision.claim_id].append(row)
    read = {row.decision.claim_id for row in stands}
    given = {row.decision.claim_id for row in record.opinions if row.review == "accepted" and row.block == block}
    found = Counter(last_weight(rows) for rows in claims.values())
    found["not_stated"] += len(given - read)
    return +found


def said(sentence: str, pattern: str) -> int | None:
    """The number that a sentence gives where the pattern has its group, in words or digits."""
    found = re.search(pattern, sentence)
    if found is None:
        return None
    word = found[1].lower()
    return NUMBERS[word] if word in NUMBERS else int(word)


SEEDS = [(seed, size) for seed in range(4) for size in (4, 15, 60)]


@pytest.mark.parametrize(("seed", "size"), SEEDS)
def test_figures_agree_with_the_rows_shown(world: "World", seed: int, size: int) -> None:
    record = invented(world, seed, size)
    assert {(row.block, row.issue) for row in record.opinions} == {(f.block, f.issue) for f in record.figures}
    for figure in record.figures:
        expected = directions(record, figure.block, figure.issue)
        found = {
            "insurer": figure.insurer,
            "claimant": figure.claimant,
            "mixed": figure.mixed,
            "indeterminate": figure.indeterminate,
        }
        assert +Counter(found) == expected
        assert (figure.n, figure.checked) == (expected.total(), expected.total())
        rows = [row for row in record.opinions if (row.block, row.issue) == (figure.block, figure.issue)]
        assert figure.not_checked == sum(row.review is None for row in rows)
        assert len({row.decision.claim_id for row in rows if row.counts}) == figure.n


@pytest.mark.parametrize(("seed", "size"), SEEDS)
def test_weighings_agree_with_the_rows_shown(world: "World", seed: int, size: int) -> None:
    record = invented(world, seed, size)
    for figure in record.credit:
        found = Counter({"credited": figure.credited, "rejected": figure.rejected, "partly": figure.partly})
        found["not_stated"] = figure.not_stated
        assert +found == weights(record, figure.block)
        assert figure.n == found.total()
        assert figure.of == figure.credited + figure.rejected


@pytest.mark.parametrize("standing", ["identified", "name_group"])
@pytest.mark.parametrize(("seed", "size"), SEEDS)
def test_sentences_give_the_numbers_of_their_figures(world: "World", seed: int, size: int, standing: str) -> None:
    record = invented(world, seed, size, standing)
    both: list[Figure | CreditFigure] = [*record.figures, *record.credit]
    for figure in (found for found in both if found.n > 0):
        assert said(figure.sentence, r"[Ii]n the (\w+) claims?") == figure.n
        assert said(figure.sentence, r"(\w+) more readings?") == (figure.not_checked or None)
        if figure.n > 2:
            all_of, some = r"A person checked all (\w+)", r"A person checked (\w+) of the"
            checked = said(figure.sentence, all_of if figure.checked == figure.n else some)
            assert checked == figure.checked or "no weighing here that a person could check" in figure.sentence


@pytest.mark.parametrize(("seed", "size"), SEEDS)
def test_directions_in_sentences_are_those_of_their_figures(world: "World", seed: int, size: int) -> None:
    for figure in invented(world, seed, size).figures:
        if figure.display == "list":
            assert said(figure.sentence, r"(\w+) opinions? favored the insurer") == figure.insurer
            assert said(figure.sentence, r"(\w+) favored the claimant") == figure.claimant
        if figure.display in {"counts", "percent"}:
            assert f"{figure.insurer} of {figure.of} opinions favored the insurer" in figure.sentence
            assert f"{figure.claimant} of {figure.of} favored the claimant" in figure.sentence
        assert said(figure.sentence, r"(\w+) w(?:as|ere) mixed") == (figure.mixed or None)
        assert said(figure.sentence, r"(\w+) could not be read") == (figure.indeterminate or None)


@pytest.mark.parametrize(("seed", "size"), SEEDS)
def test_charts_and_their_tables_show_the_figures(world: "World", seed: int, size: int) -> None:
    record = invented(world, seed, size)
    tables = {chart.id: chart.table for chart in record.charts}
    for figure in record.figures:
        table = tables.get(f"opinions-{figure.block}")
        if table is not None and figure.n:
            numbers = [figure.insurer, figure.mixed, figure.claimant, figure.indeterminate, figure.n]
            assert [str(number) for number in numbers] in [list(row[1:]) for row in table.rows]
    for chart in record.charts:
        assert all(len(series.values) == len(chart.labels) for series in chart.series)
        assert all(len(row) == len(chart.table.columns) for row in chart.table.rows)
    for credit in record.credit:
        table = tables.get(f"weighing-{credit.block}")
        if table is not None:
            assert sum(int(row[-1]) for row in table.rows) == credit.n


def test_the_order_of_rows_in_the_database_changes_nothing(world: "World") -> None:
    record = invented(world, 7, 40)
    ids = [row.id for row in record.opinions]
    world.session.commit()
    world.session.expunge_all()
    again = track_record(world.session, record.id)
    assert again == record
    assert (
        ids
        == [row.id for row in sorted(record.opinions, key=lambda row: (row.decision.decided_on or "", row.id))][::-1]
    )
