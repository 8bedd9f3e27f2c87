"""On invented physicians nothing wrong is linked without a person."""

import random
import re
from collections import Counter
from typing import Any

import pytest

from examiner_db.identifiers import npi as valid
from examiner_db.quality.links import prove
from examiner_db.quality.links.invented import MISTYPED, Printed, printed, registered, spelled
from examiner_db.quality.links.people import Person, npi, people
from examiner_db.registry import number_key


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    return prove(1_200, seed=1)


@pytest.fixture(scope="module")
def everybody() -> list[Person]:
    return people(1_200, random.Random(1))


@pytest.fixture(scope="module")
def mentions(everybody: list[Person]) -> list[Printed]:
    return list(printed(everybody, random.Random(2)))


def test_no_link_is_wrong_among_three_thousand(figures: dict[str, Any]) -> None:
    assert figures["pairs linked by rule"] >= 3_000
    assert figures["wrong pairs"] == 0
    assert float(figures["right"].rpartition(" ")[2]) >= 0.999


def test_most_of_what_prints_an_identifier_is_linked(figures: dict[str, Any]) -> None:
    assert figures["of these linked"] >= 0.85


def test_what_a_mistyped_identifier_links_is_reported_apart(figures: dict[str, Any]) -> None:
    assert figures["mentions with a mistyped identifier"] > 50
    assert figures["wrong pairs through a mistyped identifier"] <= 20
    assert figures["refused and reported"] > 20


def test_a_likely_one_is_nearly_always_right_and_may_confirm_nothing(figures: dict[str, Any]) -> None:
    right, n = map(int, re.findall(r"\d+", figures["likely (T2) that are right"].replace(",", ""))[:2])
    assert 1_000 < right < n
    assert right / n > 0.99
    assert figures["likely may confirm without a person"] is False


def test_the_same_seed_gives_the_same_figures() -> None:
    assert prove(60, seed=3) == prove(60, seed=3)


def test_namesakes_and_families_are_there(everybody: list[Person]) -> None:
    smiths = Counter((one.specialty, one.registered.state) for one in everybody if one.registered.given == "ROBERT")
    assert max(smiths.values()) >= 2
    names = Counter((one.given, one.surname) for one in everybody if one.suffix)
    assert 2 in names.values()
    assert {one.suffix for one in everybody} == {"", "Jr.", "Sr."}
    assert sum(bool(one.maiden) for one in everybody) > 40
    assert any("-" in one.surname for one in everybody)
    assert any(" " in one.surname for one in everybody)


def test_everybody_has_an_npi_that_is_never_issued_and_licenses_that_stand_close(everybody: list[Person]) -> None:
    npis = {one.registered.npi for one in everybody}
    assert len(npis) == len(everybody)
    assert all(number[0] == "9" and valid(number) for number in npis)
    numbers = sorted({int(number) for one in everybody for number in one.licenses.values()})
    assert (numbers[-1] - numbers[0]) / len(everybody) < 4


def test_identifiers_are_mistyped_at_the_stated_rate(everybody: list[Person], mentions: list[Printed]) -> None:
    truth = {one.number: one for one in everybody}
    printing = [one for one in mentions if one.mention.license or one.mention.npi]
    assert sum(one.mistyped for one in printing) / len(printing) == pytest.approx(MISTYPED, abs=0.012)
    for one in printing:
        number, state = one.mention.license, one.mention.license_state
        if number is not None and number_key(state or "", number) is not None:
            assert (truth[one.person].licenses[state or ""] != number) is one.mistyped


def test_decisions_print_no_identifier(mentions: list[Printed]) -> None:
    decisions = [one for one in mentions if one.kind == "decision"]
    assert decisions
    assert all(one.mention.npi is None and one.mention.license is None for one in decisions)


def test_names_are_spelled_in_many_ways(everybody: list[Person]) -> None:
    chance = random.Random(5)
    hard = next(one for one in everybody if one.maiden and one.given in {"Elizabeth", "Margaret", "Katherine"})
    spellings = {spelled(hard, chance) for _ in range(200)}
    assert len(spellings) > 20
    assert any(hard.maiden in spelling for spelling in spellings)
    assert any(", " in spelling for spelling in spellings)
    assert any(hard.given not in spelling.title() for spelling in spellings)


def test_some_are_not_registered_and_some_filed_a_wrong_number(everybody: list[Person]) -> None:
    sound, misfiled = registered(everybody, random.Random(7))
    assert 0.88 < len(sound) / len(everybody) < 0.96
    changed = [(one, other) for one, other in zip(sound, misfiled, strict=True) if one != other]
    assert 5 < len(changed) < 50
    assert all(one.npi == other.npi for one, other in changed)


def test_an_invented_npi_is_valid_and_marked() -> None:
    assert {number[0] for number in map(npi, range(50))} == {"9"}
    assert all(valid(number) == number for number in map(npi, range(50)))
