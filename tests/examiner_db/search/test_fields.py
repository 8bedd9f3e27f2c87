"""What may stand after a field's name, and what is refused."""

import pytest

from examiner_db.search import Filters, RefusedQueryError
from examiner_db.search.fields import CLOSED, FIELDS, TypedFields


def typed(*pairs: tuple[str, str]) -> TypedFields:
    fields = TypedFields()
    for name, value in pairs:
        fields.add(name, value)
    return fields


def test_every_field_is_one_of_the_filters() -> None:
    assert set(FIELDS) == set(Filters.__dataclass_fields__) - {"public", "hidden"}


@pytest.mark.parametrize(
    ("value", "years"),
    [("2019", (2019,)), ("2015-2017", (2015, 2016, 2017)), ("2015..2016", (2015, 2016)), ("2099-", (2099, 2100))],
)
def test_years(value: str, years: tuple[int, ...]) -> None:
    assert typed(("year", value)).filters() == Filters(year=years)


@pytest.mark.parametrize(
    "value", ["", "19", "soon", "2019-2015", "20190", "1600", "9999", "-2019", "２０１９", "2019-99"]
)
def test_what_is_no_year_is_refused(value: str) -> None:
    with pytest.raises(RefusedQueryError) as refused:
        typed(("year", value))
    assert str(refused.value) == f"year:{value} is not a year; expected year:2019, year:2015-2019 or year:2015-."


@pytest.mark.parametrize("name", CLOSED)
def test_a_closed_list_takes_its_words_in_any_case(name: str) -> None:
    for value in CLOSED[name]:
        shouted = value.upper().replace("_", "-")
        assert getattr(typed((name, shouted)).filters(), name) == (value,)


@pytest.mark.parametrize("name", CLOSED)
def test_a_closed_list_refuses_others_and_says_which_it_has(name: str) -> None:
    with pytest.raises(RefusedQueryError) as refused:
        typed((name, "sideways"))
    assert all(value in str(refused.value) for value in CLOSED[name])
    assert str(refused.value).startswith(f"{name}:sideways is not known; expected ")


@pytest.mark.parametrize("name", ["tribunal", "examiner"])
def test_a_field_needs_a_value(name: str) -> None:
    with pytest.raises(RefusedQueryError, match=rf"^The search has {name}: without a value\.$"):
        typed((name, ""))


def test_values_of_one_field_are_kept_once_and_in_order() -> None:
    fields = typed(("tribunal", "b"), ("tribunal", "a"), ("tribunal", "b"), ("examiner", "x"), ("examiner", "x"))
    assert fields.filters() == Filters(tribunal=("b", "a"))
    assert fields.examiners() == ("x",)
