"""Whether "he" or "she" can stand for a physician."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.lexicon.given_names import MEN, WOMEN
from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import physicians
from examiner_db.reading.people.sexes import HERS, HIS, may_mean, pronouns


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Dr. Gail Vale", HERS),
        ("Dr. Paul Vale", HIS),
        ("Paul Vale, M.D.,", HIS),
        ("Dr. J. Adam Vale", HIS),
        ("Dr. Robin Vale", HIS | HERS),
        ("Dr. Vale", HIS | HERS),
        ("Dr. P. Vale", HIS | HERS),
        ("Dr. Paul", HIS | HERS),
    ],
)
def test_the_given_name_tells(printed: str, expected: frozenset[str]) -> None:
    assert pronouns(physicians(document(f"{printed} examined the claimant."))) == [expected]


@pytest.mark.parametrize(
    ("word", "allowed", "expected"),
    [
        ("She", HERS, True),
        ("his", HERS, False),
        ("Her", HIS, False),
        ("The report", HIS, True),
        ("he", HIS | HERS, True),
    ],
)
def test_a_word_may_mean(word: str, allowed: frozenset[str], *, expected: bool) -> None:
    assert may_mean(word, allowed) is expected


def test_no_name_is_both() -> None:
    assert not MEN & WOMEN
    assert not {"robin", "kim", "leslie", "lee", "pat", "terry", "dana"} & (MEN | WOMEN)


TWO = "Dr. Paul Vale testified for the employer. Dr. Gail Quill testified for the claimant. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{TWO}The judge accepted her opinion that the disc was hurt, and rejected his opinion that it was not.",
            ("rejected", "credited"),
        ),
        (f"{TWO}The Commission assigned greater weight to her opinion than to his.", ("rejected", "credited")),
        (f"{TWO}The judge found his reasoning persuasive.", ("credited", "not_stated")),
        (f"{TWO}The judge found her testimony credible.", ("not_stated", "credited")),
        (f"{TWO}The judge found his testimony credible.", ("not_stated", "not_stated")),
    ],
)
def test_two_physicians_of_one_paragraph(text: str, expected: tuple[str, str]) -> None:
    (reading,) = read(text)
    assert tuple(one.weight.value for one in reading.physicians) == expected


def test_of_two_whose_names_do_not_tell_neither_is_meant() -> None:
    (reading,) = read(
        "Dr. Vale testified for the employer. Dr. Quill testified for the claimant. The judge accepted her opinion "
        "that the disc was hurt, and rejected his opinion that it was not."
    )
    assert [one.weight.value for one in reading.physicians if one.name == "Vale"] == ["not_stated"]
