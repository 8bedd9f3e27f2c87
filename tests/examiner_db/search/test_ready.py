"""Searches that stand ready: each can be read, asks of its own kind, and both directions are there."""

from pathlib import Path

import pytest

from examiner_db.search import READY, DocumentEntry, ReadySearch, SearchIndex, build_index
from examiner_db.search.question import read_question


@pytest.mark.parametrize("ready", READY, ids=lambda ready: ready.finds)
def test_each_can_be_read_and_asks_for_words(ready: ReadySearch) -> None:
    question = read_question(ready.text)
    assert question.tree is not None
    assert question.asks


def test_they_are_named_once_and_judge_nobody() -> None:
    assert len({ready.finds for ready in READY}) == len(READY)
    assert len({ready.text for ready in READY}) == len(READY)


def test_both_directions_are_asked_for() -> None:
    text = " ".join(ready.text for ready in READY)
    assert "weight:credited" in text
    assert "weight:rejected" in text
    assert "direction:claimant" in text


def test_orders_that_restrict_examinations_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    texts = {
        "o1": "The physician shall perform no independent medical examinations.",
        "o2": "Limited to precluding the performance of independent medical evaluations.",
        "o3": "License suspended for six months.",
    }
    orders = [DocumentEntry(key, "order", "", text, None, None, (), (), (), None) for key, text in texts.items()]
    decision = DocumentEntry("d1", "decision", "", texts["o1"], None, None, (), (), (), None)
    build_index(folder, [], [*orders, decision])
    found = SearchIndex.open(folder).documents(READY[0].text)
    assert sorted(hit.entry.id for hit in found.hits) == ["o1", "o2"]
