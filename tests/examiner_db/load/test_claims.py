"""One claim over its levels, however many decisions; alike numbers of different systems apart."""

import random
from typing import Any

import pytest

from examiner_db import models
from examiner_db.load.claims import claims, numbers
from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal


def decision(ident: str, *stated: str, tribunal: str = "ky_courts", **facts: Any) -> models.Decision:
    plain: dict[str, Any] = {
        "document_id": "d",
        "docket": ident.upper(),
        "decided_on": "2034-01-01",
        "caption": None,
        "outcome": "unclear",
        "text_sha256": "t",
        "text_start": 0,
        "text_end": 1,
        "redactions": [],
        "private": False,
    }
    return models.Decision(id=ident, claim_id="", tribunal=tribunal, claim_numbers=list(stated), **{**plain, **facts})


def families(*decisions: models.Decision) -> list[str]:
    """The decisions of each claim, as one word."""
    found = {claim.id for claim in claims(decisions)}
    assert found == {one.claim_id for one in decisions}
    return sorted("".join(sorted(one.id for one in decisions if one.claim_id == claim)) for claim in found)


def test_judge_board_and_court_are_on_one_claim() -> None:
    judge = decision("j", "ky_claim 31-83724")
    board = decision("b", "ky_claim 31-83724", "ky_claim 31-83725")
    appeals = decision("c", "ky_court 34-CA-1421", "ky_claim 31-83725")
    supreme = decision("s", "ky_court 35-SC-204", "ky_court 34-CA-1421")
    assert families(judge, board, appeals, supreme) == ["bcjs"]


def test_a_number_of_another_system_joins_nothing() -> None:
    assert families(decision("a", "us_ecab 31-123"), decision("b", "us_brb 31-123")) == ["a", "b"]


def test_decisions_without_a_number_are_claims_of_their_own() -> None:
    assert families(decision("a"), decision("b"), decision("c", "us_brb 31-1")) == ["a", "b", "c"]


def test_captions_never_join() -> None:
    same = {"caption": "A.B. v. EXAMPLE WORKS", "decided_on": "2034-01-01"}
    assert families(decision("a", "us_brb 31-1", **same), decision("b", "us_brb 31-2", **same)) == ["a", "b"]


def test_the_order_of_loading_changes_no_claim() -> None:
    ids = set()
    for seed in range(20):
        found = [
            decision("a", "x 1", "x 2"),
            decision("b", "x 3", "x 4"),
            decision("c", "x 2", "x 3"),
            decision("d", "x 9"),
        ]
        random.Random(seed).shuffle(found)
        list(claims(found))
        ids.add(tuple((one.id, one.claim_id) for one in sorted(found, key=lambda one: one.id)))
    assert len(ids) == 1
    assert len({claim for _, claim in ids.pop()}) == 2


def test_a_private_decision_joins_a_claim_and_never_two() -> None:
    one, other = decision("a", "x 1"), decision("b", "x 2")
    before = families(decision("a", "x 1"), decision("b", "x 2"))
    mine = decision("m", "a 0", "x 1", "x 2", private=True)
    assert before == ["a", "b"]
    assert families(one, other, mine) == ["am", "b"]
    alone = decision("a", "x 1")
    list(claims([alone]))
    assert one.claim_id == alone.claim_id


def test_private_decisions_join_one_another() -> None:
    assert families(decision("m", "x 1", private=True), decision("n", "x 1", private=True)) == ["mn"]


def test_a_claim_is_named_by_its_first_decision() -> None:
    first = decision("j", "co_wc 5-901-178", tribunal="co_oac", decided_on="2031-05-01")
    second = decision("i", "co_wc 5-901-178", tribunal="co_icao", decided_on="2032-05-01")
    (claim,) = claims([second, first])
    assert (claim.tribunal, claim.docket) == ("co_oac", "J")


JUDGE = "Office of Administrative Courts\nWorkers' Compensation No. WC 5-901-178-001\nFindings of Fact\n"
PANEL = "INDUSTRIAL CLAIM APPEALS OFFICE\nW.C. No. 5-901-178\nFINAL ORDER\n"


@pytest.mark.parametrize(
    ("text", "tribunal", "docket"),
    [(JUDGE, Tribunal.CO_OAC, "5-901-178-001"), (PANEL, Tribunal.CO_ICAO, "5-901-178"), (PANEL, Tribunal.OTHER, None)],
)
def test_a_judge_and_the_panel_state_one_number(text: str, tribunal: Tribunal, docket: str | None) -> None:
    (reading,) = read(text, tribunal)
    assert numbers(tribunal, docket, reading) == ["co_wc 5-901-178"]


def test_a_publisher_s_docket_is_a_number_too() -> None:
    (reading,) = read("He fell.", Tribunal.BRB)
    assert numbers(Tribunal.BRB, "31-0042 BLA", reading) == ["us_brb 31-42"]
    assert numbers(Tribunal.OTHER, "31-0042", reading) == []


def components(stated: list[set[str]]) -> set[frozenset[int]]:
    """Who is joined, found the slow way: groups that share a number are merged until none do."""
    groups = [({at}, set(one)) for at, one in enumerate(stated)]
    merged = True
    while merged:
        merged = False
        for one in range(len(groups)):
            for other in range(one + 1, len(groups)):
                if groups[one][1] & groups[other][1]:
                    groups[one] = (groups[one][0] | groups[other][0], groups[one][1] | groups[other][1])
                    del groups[other]
                    merged = True
                    break
            if merged:
                break
    return {frozenset(members) for members, _ in groups}


@pytest.mark.parametrize("seed", range(25))
def test_claims_are_what_shares_a_number(seed: int) -> None:
    chance = random.Random(seed)
    stated = [{f"x {chance.randrange(30)}" for _ in range(chance.randrange(4))} for _ in range(20)]
    decisions = [decision(f"{at:02}", *sorted(one)) for at, one in enumerate(stated)]
    found = list(claims(decisions))
    by_claim = {frozenset(int(one.id) for one in decisions if one.claim_id == claim.id) for claim in found}
    assert by_claim == components(stated)


@pytest.mark.parametrize("seed", range(25))
def test_private_decisions_change_no_public_claim(seed: int) -> None:
    chance = random.Random(seed)
    stated = [{f"x {chance.randrange(30)}" for _ in range(chance.randrange(4))} for _ in range(20)]
    public = [decision(f"{at:02}", *sorted(one)) for at, one in enumerate(stated)]
    list(claims(public))
    before = {one.id: one.claim_id for one in public}
    mine = [decision(f"m{at}", f"x {chance.randrange(30)}", "a 1", private=True) for at in range(10)]
    list(claims([*mine, *public]))
    assert {one.id: one.claim_id for one in public} == before
