"""Lists of names, as people export them: what is read, and what is named because it is not."""

from pathlib import Path

import pytest

from examiner_db.cli.app import UsageError
from examiner_db.cli.names_file import Names, read_names


def read(tmp_path: Path, text: str) -> Names:
    file = tmp_path / "names.csv"
    file.write_text(text, encoding="utf-8")
    return read_names(file)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Odile Brankof\nNobody Atall\n", ("Odile Brankof", "Nobody Atall")),
        ("name\nOdile Brankof\n", ("Odile Brankof",)),
        ("\ufeffName\r\nOdile Brankof\r\n", ("Odile Brankof",)),
        ("claim,Examiner\n7,Odile Brankof\n", ("Odile Brankof",)),
        ("Last Name,First_Name\nBrankof,Odile\nAtall,\n", ("Brankof, Odile", "Atall")),
        ("first name,surname,state\nOdile,Brankof,MN\n", ("Brankof, Odile MN",)),
        (
            "name,npi,specialty,city\nOdile Brankof,9000000015,Neurology,Elko\n",
            ("Odile Brankof 9000000015 Neurology Elko",),
        ),
        ("name,npi\n,9000000015\n", ("9000000015",)),
        ('"Brankof, Odile",MN\n', ("Brankof, Odile",)),
        ("Odile Brankof\n\n , \nOdile Brankof\n", ("Odile Brankof",)),
        ("Name Surname\n", ("Name Surname",)),
        ("", ()),
        ("name\n", ()),
    ],
)
def test_names_are_read_with_and_without_a_header(tmp_path: Path, text: str, names: tuple[str, ...]) -> None:
    assert read(tmp_path, text) == Names(names, ())


def test_a_row_without_a_name_is_named(tmp_path: Path) -> None:
    found = read(tmp_path, 'name,city\nOdile Brankof,Elko\n12,\n"Two\nlines",\n---,\n')
    assert found.names == ("Odile Brankof Elko", "Two\nlines")
    assert found.unread == (
        f"{tmp_path}/names.csv, line 3: no name in '12,'",
        f"{tmp_path}/names.csv, line 6: no name in '---,'",
    )


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b'"open\n', b'a\x00b\n"x" y\n'])
def test_what_is_no_csv_file_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "names.csv"
    file.write_bytes(content)
    with pytest.raises(UsageError, match=r"names\.csv: .*; expected a CSV file in UTF-8 with one name a line$"):
        read_names(file)
