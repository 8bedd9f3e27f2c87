import pytest

from examiner_db.printed_name import parse_name
from scrapers.name_in_parts import in_parts


@pytest.mark.parametrize(
    ("parts", "printed"),
    [
        (("Vanterpole", "Hedwig", "L", None), {"surname": "Vanterpole", "given": "Hedwig", "middle": "L"}),
        (("Tolliver", "Ansgar", None, "Jr."), {"surname": "Tolliver", "given": "Ansgar", "suffix": "Jr."}),
        (("Quantock", None, None, None), {"surname": "Quantock"}),
    ],
)
def test_a_mention_has_the_parts_that_are_printed(
    parts: tuple[str, str | None, str | None, str | None], printed: dict[str, str]
) -> None:
    found = in_parts(*parts)
    name = parse_name(found.pop("name"))
    assert found == printed
    assert {part: getattr(name, part) for part in printed} == printed


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Vanterpole-Ask", "Hedwig", "L"), "Vanterpole-Ask, Hedwig L"),
        (("Tolliver", "Ansgar", None, "Jr."), "Tolliver Jr., Ansgar"),
        (("Muldoon Fahy", None), "Muldoon Fahy"),
    ],
)
def test_the_surname_comes_first(parts: tuple[str, str | None], name: str) -> None:
    assert in_parts(*parts)["name"] == name


def test_without_a_surname_nobody_is_named() -> None:
    assert in_parts(None, "Hedwig") == {"name": ""}
