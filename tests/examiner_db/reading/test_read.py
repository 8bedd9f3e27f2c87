"""Whole invented decisions, read and compared with what a person expects of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from examiner_db.reading import contract, read
from examiner_db.reading.types import PhysicianReading, Quote, Reading
from examiner_db.vocabulary import Tribunal

DECISIONS = Path(__file__).parent / "decisions"


def outline(reading: Reading) -> dict[str, Any]:
    """A reading without quotes and offsets, as the expectations beside the decisions are written."""
    return {
        "tribunal": reading.tribunal,
        "docket": reading.docket,
        "decided_on": reading.decided_on,
        "outcome": reading.outcome,
        "physicians": [person(one) for one in reading.physicians],
        "volume": [f"{one.physician}: {one.kind} {one.value}" for one in reading.volume],
        "later_history": [f"{one.does} {one.of}" for one in reading.later_history],
    }


def person(one: PhysicianReading) -> dict[str, Any]:
    return {
        "name": one.name,
        "names_as_written": list(one.names_as_written),
        "specialty": one.specialty,
        "role": f"{one.role} for {one.retained_side}",
        "retained_by": one.retained_by,
        "opinions": [
            f"{said.issue}: {said.direction}{f' {said.value}' if said.value else ''}" for said in one.opinions
        ],
        "weight": one.weight,
        "weighings": [f"{weighed.level}: {weighed.weight}" for weighed in one.weighings],
    }


def test_whole_decision(decision: tuple[str, str]) -> None:
    name, text = decision
    (reading,) = read(text)
    assert outline(reading) == json.loads((DECISIONS / f"{name}.json").read_text())


def test_contract_has_every_key_of_the_design(decision: tuple[str, str]) -> None:
    name, text = decision
    said = json.loads(json.dumps(contract(f"{name}.txt", read(text)[0])))
    assert said["file"] == f"{name}.txt"
    assert {"file", "tribunal", "docket", "decided_on", "outcome", "physicians", "volume", "later_history"} <= set(said)
    for one in said["physicians"]:
        assert {
            "name", "names_as_written", "credential", "specialty", "role", "retained_side", "retained_by", "role_quote",
            "role_rule",
            "opinions", "weight", "weight_reasons", "weight_quote", "weighings",
        } <= set(one)  # fmt: skip
        for opinion in one["opinions"]:
            assert {"issue", "direction", "value", "quote", "confidence", "rule"} <= set(opinion)
            assert set(opinion["quote"]) == {"text", "start", "end"}
        for weighing in one["weighings"]:
            assert {"issue", "level", "weight", "quote"} <= set(weighing)
    for volume in said["volume"]:
        assert {"physician", "kind", "value", "quote"} <= set(volume)
    for history in said["later_history"]:
        assert {"of", "does", "quote"} <= set(history)


def quotes(reading: Reading) -> list[Quote]:
    found = [reading.outcome_quote]
    for one in reading.physicians:
        found += [one.role_quote, one.weight_quote]
        found += [said.quote for said in one.opinions] + [weighed.quote for weighed in one.weighings]
    found += [volume.quote for volume in reading.volume] + [history.quote for history in reading.later_history]
    found += [one.quote for one in reading.particulars] + [number.quote for number in reading.claim_numbers]
    return [quote for quote in found if quote is not None]


def test_every_quote_is_the_slice_it_says(decision: tuple[str, str]) -> None:
    _, text = decision
    found = quotes(read(text)[0])
    assert len(found) > 5
    assert [quote for quote in found if quote.text != text[quote.start : quote.end]] == []


def test_a_quote_has_no_white_space_at_its_ends(decision: tuple[str, str]) -> None:
    _, text = decision
    assert [quote.text for quote in quotes(read(text)[0]) if quote.text != quote.text.strip()] == []


def test_reading_twice_says_the_same(decision: tuple[str, str]) -> None:
    _, text = decision
    assert read(text) == read(text)


@pytest.mark.parametrize("text", ["", " ", "\n\n\f\n", "No physician stands in this text.", "\x00\ufffd"])
def test_a_text_without_a_decision_is_one_empty_reading(text: str) -> None:
    (reading,) = read(text)
    assert reading.physicians == ()
    assert (reading.start, reading.end) == (0, len(text))
    assert reading.outcome.value == "unclear"


def test_the_tribunal_that_the_caller_knows_is_kept() -> None:
    assert read("Dr. Ada Brandt wrote.", Tribunal.KY_COURTS)[0].tribunal is Tribunal.KY_COURTS


def test_two_decisions_in_one_text_are_two_readings() -> None:
    first = (DECISIONS / "co_oac.txt").read_text()
    second = first.replace("5-118-204-002", "5-330-771-001").replace("Strange", "Merriweather")
    one, two = read(first + second)
    assert (one.docket, two.docket) == ("5-118-204-002", "5-330-771-001")
    assert (one.start, one.end, two.end) == (0, two.start, len(first + second))
    assert "Leopold Strange" in [person.name for person in one.physicians]
    assert "Leopold Merriweather" in [person.name for person in two.physicians]
    assert [quote for quote in quotes(two) if quote.start < two.start] == []


def test_a_second_page_head_with_the_same_docket_is_no_second_decision() -> None:
    text = (DECISIONS / "il_iwcc.txt").read_text()
    head = text[: text.index("Petitioner Attorney")]
    assert len(read(text + "\n" + head)) == 1
