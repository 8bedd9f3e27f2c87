"""Names as printed, taken apart."""

import pytest

from examiner_db.printed_name import PrintedName, fold_name, parse_name

NAMES = {
    "Harker, Jr., John A., M.D.": PrintedName("John", "A.", "Harker", "Jr.", "M.D."),
    "Harker Jr., John A.": PrintedName("John", "A.", "Harker", "Jr."),
    "Harker, John A., Jr.": PrintedName("John", "A.", "Harker", "Jr."),
    "Dr. John A. Harker III": PrintedName("John", "A.", "Harker", "III"),
    "Doctor John Harker": PrintedName("John", None, "Harker"),
    "Harker, Dr. John": PrintedName("John", None, "Harker"),
    "HARKER, JOHN": PrintedName("JOHN", None, "HARKER"),
    "JOHN A HARKER MD": PrintedName("JOHN", "A", "HARKER", None, "MD"),
    "J. Ross Mackenrie": PrintedName("J.", "Ross", "Mackenrie"),
    "J.R. Harker": PrintedName("J.", "R.", "Harker"),
    "John A.Harker": PrintedName("John", "A.", "Harker"),
    "Harker John A.": PrintedName("John", "A.", "Harker"),
    "Ana de la Cruzette": PrintedName("Ana", None, "de la Cruzette"),
    "Cruzette, Ana de la": PrintedName("Ana", None, "de la Cruzette"),
    "de la Cruzette, Ana": PrintedName("Ana", None, "de la Cruzette"),
    "Ludmila van der Quaast, M.D.": PrintedName("Ludmila", None, "van der Quaast", None, "M.D."),
    "Van Quaast, Robert": PrintedName("Robert", None, "Van Quaast"),
    "Della Harker": PrintedName("Della", None, "Harker"),
    "Pat O\u2019Neilson": PrintedName("Pat", None, "O'Neilson"),
    "Barnaby St. Aubrecq": PrintedName("Barnaby", None, "St. Aubrecq"),
    "Dr. St. John Harker": PrintedName("St. John", None, "Harker"),
    "Maria Garcia-Lopetegui M.D., Ph.D.": PrintedName("Maria", None, "Garcia-Lopetegui", None, "M.D., Ph.D."),
    "Garcia-\nLopetegui, Maria": PrintedName("Maria", None, "Garcia-Lopetegui"),
    "Harker, John, M. D., F.A.A.O.S.": PrintedName("John", None, "Harker", None, "M.D., F.A.A.O.S."),
    "John Harker, M.D., FAAMLP": PrintedName("John", None, "Harker", None, "M.D., FAAMLP"),
    "Harker, M.D., John": PrintedName("John", None, "Harker", None, "M.D."),
    "John (Jack) Harker": PrintedName("John", None, "Harker"),
    "Kim Do, D.O.": PrintedName("Kim", None, "Do", None, "D.O."),
    "KIM DO": PrintedName("KIM", None, "DO"),
    "John Harker Md": PrintedName("John", None, "Harker", None, "Md"),
    "john q harker md": PrintedName("john", "q", "harker", None, "md"),
    "Harker, John, md": PrintedName("John", None, "Harker", None, "md"),
    "JOHN HARKER M D": PrintedName("JOHN", None, "HARKER", None, "MD"),
    "John Harker M D, FACS": PrintedName("John", None, "Harker", None, "MD, FACS"),
    "Md Harker": PrintedName("Md", None, "Harker"),
    "Harker John M": PrintedName("John", "M", "Harker"),
    "John Harker Junior, M.D.": PrintedName("John", None, "Harker", "Jr.", "M.D."),
    "John Harker, SENIOR": PrintedName("John", None, "Harker", "Sr."),
    "John Senior": PrintedName("John", None, "Senior"),
    "Senior, John": PrintedName("John", None, "Senior"),
    "HARKER JR JOHN A": PrintedName("JOHN", "A", "HARKER", "JR"),
    "VAN DER QUAAST JR JOHN": PrintedName("JOHN", None, "VAN DER QUAAST", "JR"),
    "Harker, John Junior": PrintedName("John", None, "Harker", "Jr."),
    "Harker, Junior": PrintedName("Junior", None, "Harker"),
    "Harker Jr. John": PrintedName("John", None, "Harker", "Jr."),
    "Poole-Harker III Ann": PrintedName("Ann", None, "Poole-Harker", "III"),
    "Jean-Baptiste Okwuedibia": PrintedName("Jean-Baptiste", None, "Okwuedibia"),
}
SURNAMES = {
    "Harker": "Harker",
    "Dr. Harker": "Harker",
    "Dr.Harker": "Harker",
    "Dr . Liang": "Liang",
    "Dr. van der Quaast": "van der Quaast",
    "Dr. Van Quaast": "Van Quaast",
    "Dr. St. Aubrecq": "St. Aubrecq",
    "Harker, M.D.": "Harker",
}


@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_full_names(text: str, expected: PrintedName) -> None:
    assert parse_name(text) == expected
    assert expected.is_full is (text != "J.R. Harker")


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\u200d", "\u200e", "\u200f", "\u2060", "\ufeff"])
def test_what_nobody_sees_is_no_part_of_a_name(mark: str) -> None:
    text = f"{mark}John{mark} Har{mark}ker{mark}, Jr.{mark}, M.{mark}D."
    assert parse_name(text) == PrintedName("John", None, "Harker", "Jr.", "M.D.")


@pytest.mark.parametrize(("text", "surname"), SURNAMES.items())
def test_a_surname_alone_has_no_given_name(text: str, surname: str) -> None:
    name = parse_name(text)
    assert (name.given, name.middle, name.surname, name.is_full) == (None, None, surname, False)


@pytest.mark.parametrize(
    "text", ["", "  ", ",", "M.D.", "Grand Harker Medical, P.C.", "Harker Rehabilitation PLLC", "Harker Imaging, Inc."]
)
def test_what_is_no_person_has_no_parts(text: str) -> None:
    name = parse_name(text)
    assert (name.given, name.surname, name.is_full) == (None, None, False)


@pytest.mark.parametrize(
    ("text", "forename"),
    [
        ("John Harker", "john"),
        ("J. Harker", None),
        ("J.R. Harker", None),
        ("J. Ross Harker", "j ross"),
        ("Jean-Baptiste Harker", "jean baptiste"),
        ("Siobhán Harker", "siobhan"),
    ],
)
def test_forename_is_what_makes_a_name_full(text: str, forename: str | None) -> None:
    assert (parse_name(text).forename, parse_name(text).is_full) == (forename, forename is not None)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("HARKER, JOHN A., JR., M.D.", "John A. Harker Jr."),
        ("MCHARKER, JOHN", "John McHarker"),
        ("O'NEILSON-QUAAST, PAT III", "Pat O'Neilson-Quaast III"),
        ("van der Quaast, Ludmila", "Ludmila van der Quaast"),
        ("Dr. Harker", "Harker"),
    ],
)
def test_plain_form_for_reading(text: str, plain: str) -> None:
    assert parse_name(text).plain == plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O\u2019Neilson", "ONEILSON"),
        ("Sørbakke-Ngata", "sorbakke ngata"),
        ("Évariste", "Evariste"),
        ("J.", "j"),
        ("O\u02bcNeilson", "oneilson"),
        ("O\u2032Neilson", "oneilson"),
        ("Poole\u2212Harker", "poole harker"),
        ("Har\u00adker", "harker"),
        ("\u200eHar\u200bker\ufeff", "harker"),
        ("\u202bHarker\u202c", "harker"),
        ("St.  Aubrecq", "st aubrecq"),
        ("Großmeyer", "grossmeyer"),
    ],
)
def test_folding_levels_spelling(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other) == other.casefold()


def test_folding_keeps_different_names_apart() -> None:
    assert len({fold_name(name) for name in ("Harker", "Harkar", "Hark", "Har ker")}) == 4
    assert fold_name(None) == ""


def test_parsing_any_order_of_the_same_parts_gives_one_name() -> None:
    forms = [
        "Harker, Jr., John A., M.D.",
        "Dr. John A. Harker, Jr., M.D.",
        "Harker Jr., John A., MD",
        "John A. Harker Jr. MD",
    ]
    found = {
        (name.forename, fold_name(name.middle), fold_name(name.surname), fold_name(name.suffix))
        for name in map(parse_name, forms)
    }
    assert found == {("john", "a", "harker", "jr")}


FORMS = (
    "{given} {middle} {surname}, {suffix}, {credential}",
    "Dr. {given} {middle} {surname} {suffix}",
    "{surname}, {given} {middle}, {suffix}, {credential}",
    "{surname}, {suffix}, {given} {middle}, {credential}",
    "{surname} {suffix}, {given} {middle}",
    "{credential}, {surname}, {given} {middle} {suffix}",
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "surname", ["Harker", "van der Quaast", "Poole-Harker", "St. Aubrecq", "O'Neilson", "de la Cruzette"]
)
@pytest.mark.parametrize(("middle", "suffix"), [("", ""), ("Q.", "Jr."), ("Quill", "III")])
def test_every_form_of_a_name_gives_the_same_parts(form: str, surname: str, middle: str, suffix: str) -> None:
    for given in ("Jonathan", "Jean-Luc"):
        text = form.format(given=given, middle=middle, surname=surname, suffix=suffix, credential="M.D.")
        name = parse_name(text.replace(" , ", ", ").replace(", ,", ",").strip(" ,"))
        found = [fold_name(part) for part in (name.given, name.middle, name.surname, name.suffix)]
        assert found == [fold_name(part) for part in (given, middle, surname, suffix)]
        assert name.credential == ("M.D." if "{credential}" in form else None)
