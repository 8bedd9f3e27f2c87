"""Lines of a label file: what they mean, and the one sentence for each way to get them wrong."""

from pathlib import Path

import pytest

from examiner_db.quality.label_lines import Basis, Expected, Forbidden, LabelError, Place, expected, forbidden

PLACE = Place(Path("labels.toml"), "mn_one", "physicians")
LINE = "Orla Finch | insurer_examiner | insurer/employer | causation:insurer mmi:insurer/mmi:claimant | credited"


def test_a_line_is_a_physician() -> None:
    assert expected(LINE, PLACE) == Expected(
        name="Orla Finch",
        role="insurer_examiner",
        side="insurer/employer",
        opinions=("causation:insurer", "mmi:insurer/mmi:claimant"),
        weight="credited",
        basis=Basis.STATED,
    )


def test_a_slash_parts_what_is_equally_right() -> None:
    one = expected("Finch | treating/unknown | any | - | rejected/not_stated", PLACE)
    assert (one.roles, one.weights, one.opinions) == (("treating", "unknown"), ("rejected", "not_stated"), ())


@pytest.mark.parametrize(
    ("end", "basis"),
    [
        ("credited", Basis.STATED),
        ("not_stated", Basis.NONE),
        ("rejected/not_stated", Basis.STATED),
        ("credited | implied", Basis.IMPLIED),
        ("credited | stated", Basis.STATED),
        ("not_stated | none", Basis.NONE),
    ],
)
def test_the_sixth_field_is_the_basis_and_may_be_left_out(end: str, basis: Basis) -> None:
    assert expected(f"Finch | any | any | - | {end}", PLACE).basis is basis


@pytest.mark.parametrize(
    ("line", "found", "wanted"),
    [
        ("Finch | treating | unknown | -", "Finch | treating | unknown | -", "name | role | side"),
        ("Finch | treating | unknown | - | credited | stated | x", "stated | x", "name | role | side"),
        ("Finch | | unknown | - | credited", "Finch | |", "name | role | side"),
        ("Finch | doctor | unknown | - | credited", "'doctor'", "one of insurer_examiner, neutral_examiner"),
        ("Finch | treating | defence | - | credited", "'defence'", "one of insurer, employer"),
        ("Finch | treating | any | surgery:insurer | credited", "'surgery'", "one of causation, preexisting"),
        ("Finch | treating | any | mmi:employer | credited", "'employer'", "one of insurer, claimant, mixed"),
        ("Finch | treating | any | mmi | credited", "''", "one of insurer, claimant, mixed"),
        ("Finch | treating | any | - | believed", "'believed'", "one of credited, partly"),
        ("Finch | treating | any | - | credited | maybe", "'maybe'", "one of stated, implied, none"),
    ],
)
def test_a_bad_line_is_named_with_its_file_table_and_place(line: str, found: str, wanted: str) -> None:
    with pytest.raises(LabelError) as caught:
        expected(line, PLACE)
    message = str(caught.value)
    assert message.startswith("labels.toml: [mn_one] physicians: found ")
    assert found in message
    assert f"expected {wanted}" in message


@pytest.mark.parametrize("line", [7, None, ["Finch"]])
def test_what_is_no_line_is_refused(line: object) -> None:
    with pytest.raises(LabelError, match="expected name"):
        expected(line, PLACE)


def test_a_forbidden_line_names_opinions_or_every_one() -> None:
    assert forbidden("Finch | mmi:insurer mmi:claimant", PLACE) == Forbidden("Finch", ("mmi:insurer", "mmi:claimant"))
    assert forbidden("Finch | *", PLACE) == Forbidden("Finch", ("*",))


@pytest.mark.parametrize("line", ["Finch", "Finch | mmi:insurer | credited", "Finch | mmi:somebody"])
def test_a_bad_forbidden_line_is_refused(line: str) -> None:
    with pytest.raises(LabelError, match=r"labels\.toml: \[mn_one\]"):
        forbidden(line, PLACE)
