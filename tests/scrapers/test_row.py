import pytest

from examiner_db.records import Locator
from scrapers.row import LayoutError, PageError, Row, RowError, UnreadableFileError

CELLS = {"Physician": " Ostrander, Velma Q ", "Action": "Public reprimand", "Effective": "03/05/2021", "PDF": ""}


def row(cells: dict[str, str] | None = None, *, lacks_blanks: bool = False) -> Row:
    return Row(7, CELLS if cells is None else cells, "orders.csv", lambda _: None, lacks_blanks=lacks_blanks)


def test_a_cell_is_taken_without_surrounding_white_space() -> None:
    assert row().take("Physician") == "Ostrander, Velma Q"


def test_a_blank_cell_is_none_where_it_may_be_blank_and_an_error_where_it_may_not() -> None:
    assert row().optional("PDF") is None
    with pytest.raises(RowError) as error:
        row().take("PDF")
    assert str(error.value) == "orders.csv: row 7, column 'PDF': found '', expected some text"
    assert error.value.sentence == "row 7, column 'PDF': found '', expected some text"


@pytest.mark.parametrize("read", [Row.take, Row.optional])
def test_a_column_that_is_not_there_stops_the_source(read: object) -> None:
    with pytest.raises(LayoutError) as error:
        read(row(), "License")  # type: ignore[operator]
    assert error.value.sentence == ("row 7: there is no column 'License'; there are: Physician, Action, Effective, PDF")


def test_where_blanks_are_left_out_only_a_required_column_is_missed() -> None:
    spare = row(lacks_blanks=True)
    assert spare.optional("Suffix") is None
    assert spare.quoting("Action", "Suffix").quote == "Public reprimand"
    with pytest.raises(LayoutError):
        spare.take("Suffix")


@pytest.mark.parametrize(
    ("text", "form", "date"),
    [("03/05/2021", "%m/%d/%Y", "2021-03-05"), ("2021-03", "%Y-%m", "2021-03"), ("2021", "%Y", "2021")],
)
def test_a_date_is_as_precise_as_its_column(text: str, form: str, date: str) -> None:
    assert row({"Effective": text}).date("Effective", form) == date


@pytest.mark.parametrize("text", ["2021-03-05", "13/05/2021", "02/30/2021", "00/00/0000", "pending"])
def test_another_date_is_an_error_of_the_row(text: str) -> None:
    with pytest.raises(RowError) as error:
        row({"Effective": text}).date("Effective", "%m/%d/%Y")
    assert error.value.sentence == f"row 7, column 'Effective': found {text!r}, expected a date like %m/%d/%Y"


def test_a_long_value_is_shortened_in_the_sentence() -> None:
    sentence = row().error("Action", "x" * 500, "a known action").sentence
    assert sentence == f"row 7, column 'Action': found {'x' * 80 + '…'!r}, expected a known action"


def test_what_was_not_taken_is_known_and_blank_or_ignored_columns_are_not_missed() -> None:
    read = row()
    read.take("Physician")
    assert read.untaken({"Effective"}) == ["Action"]
    read.take("Action")
    assert read.untaken({"Effective"}) == []
    assert read.untaken(set()) == ["Effective"]


def test_a_skipped_row_has_nothing_left_and_says_why() -> None:
    reasons: list[str] = []
    read = Row(2, CELLS, "orders.csv", reasons.append)
    read.skip("a company")
    assert (reasons, read.untaken(set())) == (["a company"], [])


def test_the_locator_quotes_what_was_taken_in_the_order_of_the_columns() -> None:
    read = row()
    read.date("Effective", "%m/%d/%Y")
    read.take("Physician")
    assert read.locator == Locator(row=7, quote="Ostrander, Velma Q\n03/05/2021")


def test_a_quote_can_leave_columns_out() -> None:
    assert row().quoting("Action", "PDF") == Locator(row=7, quote="Public reprimand")


def test_a_row_knows_its_columns() -> None:
    assert (row().has("Action"), row().has("Name")) == (True, False)
    assert row().columns == ["Physician", "Action", "Effective", "PDF"]


@pytest.mark.parametrize("kind", [UnreadableFileError, LayoutError, RowError])
def test_the_family_tells_the_sentence_with_and_without_the_files_name(kind: type[PageError]) -> None:
    error = kind("it is empty", "smith v acme.pdf")
    assert (str(error), error.sentence) == ("smith v acme.pdf: it is empty", "it is empty")
    assert str(kind("it is empty")) == "it is empty"
