"""What a rule is, apart from what it says."""

from typing import Any

import pytest

from examiner_db.reading.lexicon.patterns.rule import OpinionRule, RoleRule, Rule, WeighingRule
from examiner_db.vocabulary import Direction, Issue, RetainedSide, Role, Weight

RULE = Rule(id="a.b", meaning="It says so.", patterns=("old", "worn"), examples=("old",), refuses=("new",))


def test_a_name_holds_the_version() -> None:
    assert RULE.name == "a.b@1"


@pytest.mark.parametrize(("text", "expected"), [("an old tear", "old"), ("a worn disc", "worn"), ("a new tear", None)])
def test_search(text: str, expected: str | None) -> None:
    match = RULE.search(text)
    assert (match and match.group()) == expected


def test_a_rule_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        RULE.id = "other"  # type: ignore[misc]


def test_silence_is_the_default_of_every_kind() -> None:
    base: dict[str, Any] = {
        "id": "a",
        "meaning": "A.",
        "patterns": ("x",),
        "examples": ("x",),
        "refuses": ("y",),
    }
    assert RoleRule(**base, role=Role.TREATING, rank=1).side is RetainedSide.UNKNOWN
    opinion = OpinionRule(**base, issue=Issue.MMI)
    assert (opinion.direction, opinion.denied, opinion.holds_no) == (
        Direction.INDETERMINATE,
        Direction.INDETERMINATE,
        False,
    )
    weighing = WeighingRule(**base, weight=Weight.CREDITED)
    assert (weighing.reviews, weighing.undoes) == (False, False)
