"""Who won, over the forms in which forums print their orders: invented decisions, a file for each forum.

A file holds one text with blanks and cases that fill them, or cases that each hold a text of their own.
"""

import tomllib
from pathlib import Path

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Outcome, Tribunal

FORUMS = sorted((Path(__file__).parent / "forums").glob("*.toml"))
CASES = [
    pytest.param(shared, case, id=f"{path.stem}-{number}")
    for path in FORUMS
    for shared in [tomllib.loads(path.read_text(encoding="utf-8"))]
    for number, case in enumerate(shared["cases"])
]


@pytest.mark.parametrize(("shared", "case"), CASES)
def test_who_won(shared: dict[str, str], case: dict[str, str]) -> None:
    text = shared["text"].format(**case) if "text" in shared else case["text"]
    given = case.get("tribunal") or shared.get("tribunal")
    (reading,) = read(text, Tribunal(given) if given else None)
    assert reading.outcome.value == case["outcome"]
    assert reading.outcome is Outcome.UNCLEAR or reading.outcome_quote


def test_every_outcome_is_shown() -> None:
    shown = {case["outcome"] for path in FORUMS for case in tomllib.loads(path.read_text(encoding="utf-8"))["cases"]}
    assert shown >= {outcome.value for outcome in Outcome if outcome is not Outcome.UNCLEAR}
