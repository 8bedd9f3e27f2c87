"""What may be asked for: values that fit pass, others are refused with a sentence that says what would fit."""

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import BadRequest

from web.api.parameter import (
    FURTHEST,
    LIMIT,
    LONGEST,
    MOST,
    OFFSET,
    PAGING,
    Parameter,
    check,
    choice,
    one_of,
    typed,
    whole,
    year,
)

ISSUE = choice("issue", "What was disputed.", ("causation", "mmi"))
STATE = one_of("state", "A state.", ("mn", "nv"))
NAME = typed("q", "A name.")
FROM = year("from", "The first year.")


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        (LIMIT, "1"),
        (LIMIT, str(MOST)),
        (OFFSET, "0"),
        (OFFSET, str(FURTHEST)),
        (ISSUE, "causation"),
        (ISSUE, "mmi,causation"),
        (STATE, "nv"),
        (NAME, "x"),
        (NAME, " "),
        (NAME, "O’Fennimore, Örla \0"),
        (NAME, "x" * LONGEST),
        (FROM, "2019"),
        (FROM, "0000"),
    ],
)
def test_what_fits_passes(parameter: Parameter, value: str) -> None:
    assert parameter.fault(value) is None


@pytest.mark.parametrize(
    ("parameter", "value", "sentence"),
    [
        (LIMIT, "0", "limit is a whole number from 1 to 100, and not '0'."),
        (LIMIT, "101", "limit is a whole number from 1 to 100, and not '101'."),
        (LIMIT, "", "limit is a whole number from 1 to 100, and not ''."),
        (LIMIT, "007", "limit is a whole number from 1 to 100, and not '007'."),
        (LIMIT, "1.0", "limit is a whole number from 1 to 100, and not '1.0'."),
        (LIMIT, "+5", "limit is a whole number from 1 to 100, and not '+5'."),
        (LIMIT, "5\n", "limit is a whole number from 1 to 100, and not '5\\n'."),
        (LIMIT, "٥", "limit is a whole number from 1 to 100, and not '٥'."),
        (OFFSET, "-1", "offset is a whole number from 0 to 1,000,000, and not '-1'."),
        (OFFSET, "9" * 400, f"offset is a whole number from 0 to 1,000,000, and not '{'9' * 40}'."),
        (ISSUE, "", "There is no issue ''; there are: causation, mmi."),
        (ISSUE, "causation,", "There is no issue ''; there are: causation, mmi."),
        (ISSUE, "causation, mmi", "There is no issue ' mmi'; there are: causation, mmi."),
        (ISSUE, "Causation", "There is no issue 'Causation'; there are: causation, mmi."),
        (STATE, "mn,nv", "There is no state 'mn,nv'; there are: mn, nv."),
        (STATE, "", "There is no state ''; there are: mn, nv."),
        (NAME, "", "q has 1 to 200 characters, and not 0."),
        (NAME, "x" * 201, "q has 1 to 200 characters, and not 201."),
        (FROM, "19", "There is no from '19'; write a year in four digits, such as 2019."),
        (FROM, "2019\n", "There is no from '2019\\n'; write a year in four digits, such as 2019."),
        (FROM, "٢٠١٩", "There is no from '٢٠١٩'; write a year in four digits, such as 2019."),
        (FROM, "", "There is no from ''; write a year in four digits, such as 2019."),
    ],
)
def test_what_does_not_is_refused_with_what_would(parameter: Parameter, value: str, sentence: str) -> None:
    assert parameter.fault(value) == sentence


def refused(*given: tuple[str, str]) -> str:
    with pytest.raises(BadRequest) as error:
        check(MultiDict(given), (ISSUE, *PAGING))
    return str(error.value.description)


def test_arguments_that_fit_pass_together() -> None:
    check(MultiDict([("issue", "mmi"), ("limit", "3")]), (ISSUE, *PAGING))
    check(MultiDict(), ())


def test_a_name_that_is_not_known_is_never_passed_over() -> None:
    assert refused(("isue", "mmi")) == "There is no parameter 'isue'; there are: issue, limit, offset."
    assert refused(("x" * 99, "mmi")).startswith(f"There is no parameter '{'x' * 40}';")
    with pytest.raises(BadRequest, match="There is no parameter 'limit'; this address has none"):
        check(MultiDict([("limit", "3")]), ())


def test_which_of_two_values_is_meant_is_not_guessed() -> None:
    assert refused(("limit", "3"), ("limit", "3")) == "The parameter limit stands 2 times; give it once."


def test_the_first_fault_is_the_one_that_is_told() -> None:
    assert refused(("issue", "weather"), ("limit", "0")).startswith("There is no issue 'weather'")


def test_a_number_that_is_not_given_has_its_default() -> None:
    assert (whole({}, LIMIT), whole({}, OFFSET)) == (MOST, 0)
    assert (whole({"limit": "7"}, LIMIT), whole({"offset": "12"}, OFFSET)) == (7, 12)
