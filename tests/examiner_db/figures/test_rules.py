"""The rules in words are the constants in use."""

from examiner_db.figures import rules


def test_the_floors_are_those_of_the_policy() -> None:
    assert [floor.counted for floor in rules.FLOORS] == ["0", "1 to 9", "10 to 29", "30 or more"]
    assert "narrower than 0.30" in rules.FLOORS[3].shown
    assert "comparison" in rules.FLOORS[2].hidden


def test_the_conditions_are_those_of_the_policy() -> None:
    told = " ".join(rules.CONDITIONS)
    for words in (
        "at least 30 opinions",
        "at least 5 other",
        "at least 100 such",
        "at least 0.70",
        "rate of 5%",
        "at least 0.05",
    ):
        assert words in told


def test_what_can_be_held_against_the_figures_is_said() -> None:
    told = " ".join(" ".join(limit) for limit in rules.LIMITS)
    for words in ("Selection is not corrected", "as independent", "as few as 20 examiners", "rate is 5%", "a quarter"):
        assert words in told
    assert not any(limit.why.endswith(".") for limit in rules.LIMITS)


def test_every_method_has_a_source() -> None:
    assert all(method.how and method.source for method in rules.METHODS)
    assert "fewer than 30 opinions of others or fewer than five other examiners" in rules.METHODS[0].how
