"""The identifiers of physicians: one spelling each, check digits, placeholders."""

import pytest

from examiner_db import identifiers


@pytest.mark.parametrize("text", ["1234567893", " 1234567893 ", "123-456-7893", "1234 567 893"])
def test_npi_of_the_standard_is_valid_however_it_is_spaced(text: str) -> None:
    assert identifiers.npi(text) == "1234567893"


def test_invented_people_have_npis_that_begin_with_nine() -> None:
    assert identifiers.npi("9000000015") == "9000000015"


@pytest.mark.parametrize(
    "text", [None, "", "1234567890", "12345678930", "123456789", "0234567893", "3234567893", "l234567893", "٣٤٥٦٧٨٩١٢٣"]
)
def test_what_is_no_npi(text: str | None) -> None:
    assert identifiers.npi(text) is None


def test_exactly_one_last_digit_in_ten_is_an_npi() -> None:
    for nine in ("123456789", "900000123", "200000000"):
        assert sum(identifiers.npi(f"{nine}{digit}") is not None for digit in range(10)) == 1


def test_every_single_wrong_digit_is_found() -> None:
    right = "9000000015"
    wrong = [f"{right[:place]}{digit}{right[place + 1 :]}" for place in range(1, 10) for digit in range(10)]
    assert {text for text in wrong if identifiers.npi(text)} == {right}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0000-0002-1825-0097", "0000-0002-1825-0097"),
        ("0000000218250097", "0000-0002-1825-0097"),
        ("https://orcid.org/0000-0002-1694-233X", "0000-0002-1694-233X"),
        ("orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X"),
        ("0000-0002-1825-0098", None),
        ("0000-0002-1825", None),
        ("", None),
        (None, None),
    ],
)
def test_orcid(text: str | None, expected: str | None) -> None:
    assert identifiers.orcid(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("123456", "123456"), ("00123456", "123456"), (" 123-456 ", "123456"), ("a.12345", "A12345"), ("G 0012", "G0012")],
)
def test_license_number_has_one_spelling(text: str, expected: str) -> None:
    assert identifiers.license_number(text) == expected


@pytest.mark.parametrize(
    "text", [None, "", "None", "NONE", "n/a", "N.A.", "na", "unknown", "Pending", "0", "000000", "see note", "--"]
)
def test_placeholders_are_no_license(text: str | None) -> None:
    assert identifiers.license_number(text) is None
    assert identifiers.license_key("NY", "MD", text) is None


@pytest.mark.parametrize(
    "text",
    "Not applicable|None on file|No license|TBD|Exempt|Resident|Applied for|Expired|Intern|not in this list".split("|"),
)
def test_words_in_a_license_column_are_no_license_whatever_they_are(text: str) -> None:
    assert identifiers.license_number(text) is None
    assert identifiers.license_key("NY", "MD", text) is None


@pytest.mark.parametrize(
    ("state", "type_", "number", "expected"),
    [
        ("NY", "MD", "0123456", "NY MD 123456"),
        (" ny", "M.D.", "123456", "NY MD 123456"),
        ("NY", None, "123456", "NY 123456"),
        (None, "MD", "123456", None),
        ("CA", "Physician and Surgeon", "A 12345", "CA PHYSICIANANDSURGEON A12345"),
        ("CO", "DR", "90001", "CO DR 90001"),
        ("CO", "DR", "DR.0090001", "CO DR 90001"),
        ("co", None, "DR.0090001", "CO DR 90001"),
        ("CO", None, "CHR.0090001", "CO CHR0090001"),
        ("CO", None, "90001", "CO 90001"),
        ("WA", "MD", "90012345", "WA MD 90012345"),
        ("WA", None, "MD.MD.90012345", "WA MD 90012345"),
        ("WA", None, "OP00000412", "WA OP 412"),
        ("CO", "DR", "MD90001", "CO DR MD90001"),
        ("KS", None, "OP00000412", "KS OP00000412"),
        ("DE", None, "C1-0090001", "DE C10090001"),
        ("IL", None, "036-900001", "IL 36900001"),
        ("TX", "Physician", "Z9001", "TX PHYSICIAN Z9001"),
    ],
)
def test_license_key(state: str | None, type_: str | None, number: str, expected: str | None) -> None:
    assert identifiers.license_key(state, type_, number) == expected


@pytest.mark.parametrize(
    ("state", "text", "expected"),
    [
        ("NY", "0990301", ("", "990301")),
        ("NY", "MD.990301", ("MD", "990301")),
        ("WA", "MD.MD.60012345", ("MD", "60012345")),
        ("WA", "OP.OP.00000412", ("OP", "412")),
        ("NY", "OP412", ("", "OP412")),
        ("CO", "DR-412", ("DR", "412")),
        ("WA", "DR412", ("", "DR412")),
        ("NM", "MD2023-1525", ("MD", "20231525")),
        ("WA", "MD.OP.412", ("", "MDOP412")),
        ("NY", "MDX123", ("", "MDX123")),
        ("NY", "MD0000", None),
        ("NY", "pending", None),
        (None, "MD12", ("MD", "12")),
    ],
)
def test_letters_that_tell_a_board_are_told_from_the_number(
    state: str | None, text: str, expected: tuple[str, str] | None
) -> None:
    assert identifiers.lettered(state, text) == expected


@pytest.mark.parametrize(
    ("state", "type_", "expected"),
    [
        ("CO", "DR", "MD DO"),
        ("NY", "DR", ""),
        ("WA", "OP", "DO"),
        ("WA", "MD", "MD"),
        ("TX", "PHYSICIAN", "MD DO"),
        ("TX", "PHYSICIANASSISTANT", "PA"),
        ("NY", "SA", "PA"),
        ("CO", "LPC", ""),
        ("CO", "", ""),
    ],
)
def test_a_type_of_license_tells_degrees(state: str, type_: str, expected: str) -> None:
    assert identifiers.degrees(state, type_) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NY MD 123456", "NY MD 123456"),
        ("WA MD.MD.60012345", "WA MD 60012345"),
        ("ny m.d. 0123456", "NY MD 123456"),
        ("NY 123456", "NY 123456"),
        ("CA Physician and Surgeon A12345", "CA PHYSICIANANDSURGEON A12345"),
        ("123456", None),
        ("New York 123456", None),
        ("NY MD none", None),
        ("", None),
    ],
)
def test_license_that_a_person_types(text: str, expected: str | None) -> None:
    assert identifiers.license_from_text(text) == expected


def test_a_license_key_reads_back_as_itself() -> None:
    for key in ("NY MD 123456", "NY 123456", "CA PHYSICIANANDSURGEON A12345", "CO DR 90001", "DE C10090001"):
        assert identifiers.license_from_text(key) == key
