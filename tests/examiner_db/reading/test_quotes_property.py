"""Whatever is done to a text, every quote is exactly the slice that its offsets say, inside its decision."""

import random
from pathlib import Path

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import Quote, Reading

DECISIONS = Path(__file__).parent / "decisions"
STRANGE = [
    "\f",
    "\u2019",
    "\ufffd",
    "  ",
    "\n",
    "\n\n",
    "\u00a0",
    "\t",
    "Dr.",
    "Drs. ",
    "'s",
    "(",
    "17",
    "\U0001f600",
    "-\n",
    "\r\n",
]


def all_quotes(reading: Reading) -> list[Quote]:
    found = [reading.outcome_quote]
    found += [volume.quote for volume in reading.volume] + [history.quote for history in reading.later_history]
    for one in reading.physicians:
        found += [one.role_quote, one.weight_quote]
        found += [said.quote for said in one.opinions] + [weighed.quote for weighed in one.weighings]
    return [quote for quote in found if quote is not None]


def mutated(text: str, chance: random.Random) -> str:
    """Cut, repeat, shuffle, re-wrap and soil a text."""
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(text))
        piece = chance.choice(STRANGE)
        match chance.randrange(4):
            case 0:
                text = text[:at] + piece + text[at:]
            case 1:
                text = text[:at] + text[at + chance.randrange(40) :]
            case 2:
                text = text[:at] + text[at : at + 200] + text[at:]
            case _:
                text = text.replace(chance.choice(["\n", ". ", ",", "’", "Dr. "]), piece, chance.randrange(20))
    return text or " "


@pytest.mark.parametrize("seed", range(60))
def test_quotes_hold_on_mutated_text(seed: int) -> None:
    chance = random.Random(seed)
    path = chance.choice(sorted(DECISIONS.glob("*.txt")))
    text = mutated(path.read_text(), chance)
    readings = read(text)
    assert readings[0].start == 0
    assert readings[-1].end == len(text)
    for reading in readings:
        for quote in all_quotes(reading):
            assert reading.start <= quote.start < quote.end <= reading.end
            assert quote.text == text[quote.start : quote.end]


@pytest.mark.parametrize("seed", range(10))
def test_noise_is_read_without_harm(seed: int) -> None:
    chance = random.Random(seed)
    letters = "ABCabc .,;:'\"()\n\f123%§ Dr"
    text = "".join(chance.choice(letters) for _ in range(5_000))
    for reading in read(text):
        for quote in all_quotes(reading):
            assert quote.text == text[quote.start : quote.end]


@pytest.mark.parametrize(
    "unit",
    [" ", "\n", "\f", "A", "AB CD ", "Dr. ", "Dr. Vale ", "Vale, ", "A. B. ", "(", ". ", "1 ", "§ 12 ", "A v. B ", "-"],
)
def test_hostile_repetition_grows_no_faster_than_the_text(unit: str) -> None:
    """Twenty thousand characters of anything must end; a pattern that backtracks would not, in any patience."""
    text = unit * (20_000 // len(unit))
    assert read(text)[-1].end == len(text)
