"""The JSON of a reading: every key, in plain values, whatever the text."""

import json
from typing import Any

import pytest

from examiner_db.reading import contract, read
from examiner_db.reading.types import Reading

TEXT = (
    "WORKERS' COMPENSATION COURT OF APPEALS\nNo. WC12-9904\nFACTS\n\n"
    "Dr. Ada Brandt opined that the tear was due to the accident.\n\nDECISION\n\nThe compensation judge adopted the "
    "opinion of Dr. Brandt.\n"
)


def as_json(text: str) -> Any:
    return json.loads(json.dumps(contract("a.txt", read(text)[0])))


@pytest.mark.parametrize("text", ["", "He fell.", TEXT])
def test_keys_do_not_depend_on_the_text(text: str) -> None:
    assert set(as_json(text)) == {"file", *Reading.model_fields}


def test_values_are_plain() -> None:
    said = as_json(TEXT)
    assert (said["file"], said["tribunal"], said["docket"]) == ("a.txt", "mn_wcca", "WC12-9904")
    (person,) = said["physicians"]
    assert (person["name"], person["weight"]) == ("Ada Brandt", "credited")
    (opinion,) = person["opinions"]
    assert (opinion["issue"], opinion["direction"]) == ("causation", "claimant")


def test_a_reading_comes_back_from_its_json_the_same() -> None:
    (reading,) = read(TEXT)
    assert Reading.model_validate_json(reading.model_dump_json()) == reading
