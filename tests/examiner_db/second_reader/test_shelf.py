"""Proposals wait on a shelf of their own, and a run that stopped goes on where it was."""

import hashlib
from pathlib import Path

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import Quote
from examiner_db.second_reader import Answered, Dropped, Found, Kind, Proposal, ProposalShelf, ShelfError, Stance, Why
from examiner_db.second_reader.prompt import PROMPT_VERSION
from examiner_db.vocabulary import Role

WORDS = "Dr. Ada Vane treated her for a year."
TEXT = f"{WORDS} Dr. Otto Reyes treated her too, on two days in May.\n"
SHA = hashlib.sha256(TEXT.encode()).hexdigest()


def proposal(words: str = WORDS, **changes: object) -> Proposal:
    start = TEXT.index(words)
    quote = Quote(text=words, start=start, end=start + len(words))
    facts = {"text_sha256": SHA, "kind": Kind.ROLE, "physician": "Ada Vane", "role": Role.TREATING, "quote": quote}
    return Proposal.model_validate({**facts, "read_by": "model:small-1", **changes})


def answered(*proposals: Proposal, **changes: object) -> Answered:
    facts = {"model": "small-1", "asked_at": "2026-09-01T00:00:00Z", "start": 0, "end": 100}
    found = Found(proposals=proposals, dropped=(Dropped(why=Why.NOT_FOUND, physician="Ada Vane", quote="no"),))
    return Answered.model_validate({**facts, "found": found, **changes})


@pytest.fixture
def shelf(tmp_path: Path) -> ProposalShelf:
    return ProposalShelf(tmp_path)


def test_an_empty_shelf_needs_no_folder(shelf: ProposalShelf, tmp_path: Path) -> None:
    assert (shelf.texts(), shelf.answers(SHA), shelf.proposals(TEXT, [])) == ([], [], [])
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_comes_back_as_it_was(shelf: ProposalShelf, tmp_path: Path) -> None:
    first, second = answered(proposal()), answered(start=100, end=120)
    shelf.keep(SHA, first)
    shelf.keep(SHA, second)
    assert shelf.answers(SHA) == [first, second]
    assert shelf.texts() == [SHA]
    assert [path.relative_to(tmp_path) for path in tmp_path.rglob("*.jsonl")] == [Path("proposals") / f"{SHA}.jsonl"]


def test_white_space_at_the_ends_of_a_quote_stays() -> None:
    quote = Quote(text=" treated her ", start=12, end=25)
    one = proposal().model_copy(update={"quote": quote})
    assert Proposal.model_validate_json(one.model_dump_json()).quote == quote


@pytest.mark.parametrize(
    ("changes", "known"),
    [
        ({}, True),
        ({"model": "large-1"}, False),
        ({"prompt": f"{PROMPT_VERSION}.1"}, False),
        ({"start": 1}, False),
        ({"end": 99}, False),
    ],
    ids=str,
)
def test_the_same_question_to_the_same_model_is_asked_once(
    shelf: ProposalShelf, changes: dict[str, object], *, known: bool
) -> None:
    shelf.keep(SHA, answered(**changes))
    assert shelf.is_answered(SHA, "small-1", (0, 100)) is known
    assert not shelf.is_answered("b" * 64, "small-1", (0, 100))


def test_proposals_come_once_in_the_order_of_the_text_with_their_stance(shelf: ProposalShelf) -> None:
    later = proposal("Dr. Otto Reyes treated her too", physician="Otto Reyes")
    shelf.keep(SHA, answered(later, proposal(role=Role.CLAIMANT_EXPERT), proposal()))
    shelf.keep(SHA, answered(proposal(read_by="model:large-1"), model="large-1"))
    found = shelf.proposals(TEXT, read(TEXT))
    assert [(one.physician, one.role, one.stance) for one in found if one.physician == "Otto Reyes"] == [
        ("Otto Reyes", Role.TREATING, Stance.AGREES)
    ]
    assert {(one.role, one.stance) for one in found if one.physician == "Ada Vane"} == {
        (Role.TREATING, Stance.AGREES),
        (Role.CLAIMANT_EXPERT, Stance.CONTRADICTS),
    }
    assert [one.quote.start for one in found] == sorted(one.quote.start for one in found)


def test_a_proposal_is_looked_up_by_its_id(shelf: ProposalShelf) -> None:
    shelf.keep(SHA, answered(start=50))
    shelf.keep(SHA, answered(proposal()))
    assert shelf.has(SHA, proposal().id)
    assert not shelf.has(SHA, proposal(role=Role.CLAIMANT_EXPERT).id)
    assert not shelf.has("b" * 64, proposal().id)


def test_the_first_model_to_say_it_is_not_forgotten(shelf: ProposalShelf) -> None:
    shelf.keep(SHA, answered(proposal()))
    (one,) = shelf.proposals(TEXT, [])
    assert (one.read_by, one.stance) == ("model:small-1", Stance.NEW)


@pytest.mark.parametrize(
    "changed",
    [
        proposal(quote=Quote(text="Dr. Ada Vane was a fraud.", start=0, end=25)),
        proposal(quote=Quote(text=WORDS, start=1, end=1 + len(WORDS))),
        proposal(text_sha256="b" * 64),
    ],
    ids=["other words", "another place", "another text"],
)
def test_a_line_whose_quote_is_not_the_text_s_is_no_proposal(shelf: ProposalShelf, changed: Proposal) -> None:
    shelf.keep(SHA, answered(changed))
    assert shelf.proposals(TEXT, []) == []


@pytest.mark.parametrize("content", ["{}\n", "not JSON\n", '{"model": "small-1"', "[]\n"])
def test_a_file_that_is_something_else_is_named(shelf: ProposalShelf, content: str) -> None:
    shelf.keep(SHA, answered(proposal()))
    (shelf.folder / f"{SHA}.jsonl").write_text(content)
    with pytest.raises(ShelfError, match=rf"{SHA}\.jsonl: found something else, expected proposals; remove the file"):
        shelf.answers(SHA)


def test_nothing_half_written_is_left(shelf: ProposalShelf) -> None:
    for place in range(5):
        shelf.keep(SHA, answered(start=place))
    assert [path.name for path in shelf.folder.iterdir()] == [f"{SHA}.jsonl"]
    assert len(shelf.answers(SHA)) == 5
