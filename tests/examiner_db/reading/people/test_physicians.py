"""The surname table of a document: who is one physician, who two, and who none."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import Physician, physicians


def found(text: str) -> list[Physician]:
    return physicians(document(f"DISCUSSION\n\n{text}\n"))


def table(text: str) -> dict[str, list[str]]:
    return {one.name: one.names for one in found(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Ada Brandt wrote. Dr. Brandt agreed.", {"Ada Brandt": ["Ada Brandt", "Brandt"]}),
        ("Dr. Brandt wrote. Later Dr. Ada Brandt agreed.", {"Ada Brandt": ["Ada Brandt", "Brandt"]}),
        ("Dr. Ada Brandt wrote. Dr. Ada L. Brandt agreed.", {"Ada L. Brandt": ["Ada L. Brandt", "Ada Brandt"]}),
        ("Dr. A. Brandt wrote. Dr. Ada Brandt agreed.", {"A. Brandt": ["A. Brandt", "Ada Brandt"]}),
        ("Dr. Noel Yarrow wrote. Dr. Yarrew agreed.", {"Noel Yarrow": ["Noel Yarrow", "Yarrew"]}),
        ("Dr. Wolfe wrote. Dr. Wolfes report.", {"Wolfe": ["Wolfe", "Wolfes"]}),
        ("Dr. Ida Lopez-Garza wrote. Dr. Lopez agreed.", {"Ida Lopez-Garza": ["Ida Lopez-Garza", "Lopez"]}),
        ("Dr. Ida Rivas Ortega wrote. Dr. Rivas agreed.", {"Ida Rivas Ortega": ["Ida Rivas Ortega", "Rivas"]}),
        ("Dr. Milo van der Zee wrote. Dr. Zee agreed.", {"Milo van der Zee": ["Milo van der Zee", "Zee"]}),
        ("Dr. Ida Lopez-Garza wrote. Dr. Lopez Garza agreed.", {"Ida Lopez-Garza": ["Ida Lopez-Garza", "Lopez Garza"]}),
        ("DR. ADA BRANDT\n\nDr. Brandt wrote.", {"Ada Brandt": ["ADA BRANDT", "Brandt"]}),
        ("Dr. Anna Žukova wrote. Dr. Žukova agreed.", {"Anna Žukova": ["Anna Žukova", "Žukova"]}),
        ("Ada Brandt, PsyD, wrote.", {"Ada Brandt": ["Ada Brandt"]}),
        ("The insurer's orthopedist, Ábel Ñíguez, wrote.", {"Ábel Ñíguez": ["Ábel Ñíguez"]}),
        ("Dr. Orla Va\u0301squar wrote. Dr. Vásquar agreed.", {"Orla Vásquar": ["Orla Vásquar", "Vásquar"]}),
        (
            "Dr. Ida de la Rosa wrote, as Dr. Rosa and Dr. de la Rosa had.",
            {"Ida de la Rosa": ["Ida de la Rosa", "de la Rosa", "Rosa"]},
        ),
        ("Dr. Ada O’Hara wrote. Dr. O'Hara agreed.", {"Ada O'Hara": ["Ada O'Hara", "O'Hara"]}),
    ],
)
def test_names_of_one_physician(text: str, expected: dict[str, list[str]]) -> None:
    assert table(text) == expected


def test_a_physician_known_by_an_initial_beyond_english_is_nameless() -> None:
    assert [one.nameless for one in found("Dr. Ł. wrote. Dr. Ada Brandt agreed.")] == [True, False]


def test_two_of_one_surname_are_two_and_the_bare_surname_is_nobodys() -> None:
    people = found("Dr. Ada Brandt wrote. Dr. Egon Brandt disagreed. Dr. Brandt was deposed.")
    assert {one.name: len(one.mentions) for one in people} == {"Ada Brandt": 1, "Egon Brandt": 1}


def test_a_double_surname_and_a_part_of_it_in_one_sentence_are_two_physicians() -> None:
    people = found(
        "Dr. Ada Vale-Orme saw her once. Dr. Orme operated. The judge believed Dr. Orme and not Dr. Vale-Orme."
    )
    assert {one.name: len(one.mentions) for one in people} == {"Ada Vale-Orme": 2, "Orme": 2}


def test_a_conflict_of_given_names_keeps_near_surnames_apart() -> None:
    assert list(table("Dr. Ada Lindsen wrote. Dr. Egon Lindson disagreed.")) == ["Ada Lindsen", "Egon Lindson"]


def test_two_bare_surnames_one_letter_apart_stay_two() -> None:
    assert list(table("Dr. Hansen wrote. Dr. Hanson disagreed.")) == ["Hansen", "Hanson"]


def test_a_bare_surname_counts_as_a_mention() -> None:
    (one,) = found("Dr. Ada Brandt wrote. The judge believed Brandt, and Brandt's report.")
    assert len(one.mentions) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Brandt fell. Dr. Ada Brandt wrote. Then Brandt rested.",
        "Egon Brandt, Esq., for the appellant. Dr. Ada Brandt wrote. Then Brandt rested.",
        "Judge Brandt presided. Dr. Ada Brandt wrote. Then Brandt rested.",
    ],
)
def test_a_surname_that_a_layman_shares_is_no_bare_mention(text: str) -> None:
    assert [len(one.mentions) for one in found(text)] == [1]


def test_a_physician_of_a_cited_decision_is_left_out() -> None:
    text = (
        "Dr. Brandt wrote. In Ashdown v. Kestrel Lines, slip op. (W.C.C.A. May 9, 1997), this "
        "court affirmed. There, Dr. Pell wrote."
    )
    assert list(table(text)) == ["Brandt"]


def test_a_physician_known_by_initials_is_nameless() -> None:
    assert [(one.name, one.nameless) for one in found("Dr. L.K. wrote. Dr. Brandt wrote.")] == [
        ("L.K", True),
        ("Brandt", False),
    ]


@pytest.mark.parametrize("what", ["a vocational expert", "an economist", "a biomechanic engineer"])
def test_a_doctor_of_something_else_is_no_physician(what: str) -> None:
    assert found(f"Egon Brandt, Ph.D., {what}, testified.") == []


def test_credential_and_specialty_are_kept() -> None:
    (one,) = found("Ada Brandt, M.D., a Board-certified orthopedic surgeon, wrote. Dr. Brandt agreed.")
    assert (one.credential, one.specialty) == ("M.D.", "orthopedic surgeon")


def test_more_names_than_any_decision_has_are_still_read() -> None:
    letters = "bcdfghklmnprstvz"
    text = " ".join(f"Dr. Qu{a}a{b}e{c} wrote it." for a in letters for b in letters for c in letters[:2])
    assert len(found(text)) == 512


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Paul R. Quist wrote. Dr. Robert Quist disagreed.", {"Paul R. Quist": 1, "Robert Quist": 1}),
        ("Dr. John A. Quist wrote. Dr. Anna Quist disagreed.", {"John A. Quist": 1, "Anna Quist": 1}),
        ("Dr. J. Robert Quist wrote. Dr. Robert Quist signed.", {"J. Robert Quist": 2}),
        ("Dr. John Quist wrote. Dr. John Quist, Sr., agreed; Dr. John Quist, Jr., did not.", {"Sr": 1, "Jr": 1}),
        ("Dr. John Quist, Jr., wrote. Dr. John Quist signed.", {"Jr": 2}),
        ("Dr. John Quist, Jr., wrote. Dr. Quist signed.", {"Jr": 2}),
    ],
)
def test_another_first_name_or_suffix_is_another_physician(text: str, expected: dict[str, int]) -> None:
    assert {one.suffix or one.name: len(one.mentions) for one in found(text)} == expected
