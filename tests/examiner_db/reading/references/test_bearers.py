"""Whom a description means among the physicians of a decision."""

import pytest

from examiner_db.reading import read


def weights(text: str) -> tuple[str, ...]:
    (reading,) = read(f"FACTS\n\n{text}\n")
    return tuple(one.weight.value for one in reading.physicians)


DATED = (
    "The Veteran was afforded a VA examination in January 2010. The VA examiner, Dr. Vale, examined the back. "
    "In February 2014 a VA examiner, Dr. Quill, examined the knee.\n\nANALYSIS\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The opinion of the January 2010 VA examiner is of little probative value.", ("rejected", "not_stated")),
        ("The opinion of the February 2014 examiner is of little probative value.", ("not_stated", "rejected")),
        ("The opinion of the March 2014 examiner is of little probative value.", ("not_stated", "not_stated")),
    ],
)
def test_a_month_tells_one_examiner_from_another(sentence: str, expected: tuple[str, str]) -> None:
    assert weights(DATED + sentence) == expected


RATED = "Dr. Vale assigned a 7% impairment rating. Dr. Quill assigned a rating of 10 percent.\n\nANALYSIS\n\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ALJ adopts the 7% rating.", ("credited", "not_stated")),
        ("The ALJ adopts the 10% rating.", ("not_stated", "credited")),
        ("The ALJ adopts the 12% rating.", ("not_stated", "not_stated")),
    ],
)
def test_a_share_tells_who_rated_it(sentence: str, expected: tuple[str, str]) -> None:
    assert weights(RATED + sentence) == expected


def test_a_share_that_two_rated_is_nobodys() -> None:
    text = RATED.replace("10 percent", "7 percent")
    assert weights(f"{text}The ALJ adopts the 7% rating.") == ("not_stated", "not_stated")


PSYCHIATRISTS = (
    "Dr. Vale, a psychiatrist, examined her at the employer's request. "
    "Her treating psychiatrist, Dr. Quill, disagreed.\n\nANALYSIS\n\n"
)


def test_of_two_the_employers() -> None:
    found = weights(f"{PSYCHIATRISTS}Between the two psychiatrists, we find the employer's to be the more persuasive.")
    assert found[0] == "credited"


def test_who_is_spoken_of_in_other_words_is_somebody_else() -> None:
    text = (
        "At the employer's request, Dr. Vale, an orthopedic surgeon, examined him. Dr. Quill wrote.\n\nANALYSIS\n\n"
        "The employer's examiner did not see the film. The employer's examiner misread the findings of the surgeon, "
        "which are persuasive."
    )
    assert "credited" not in weights(text)


@pytest.mark.parametrize("who", ["who saw her in May", "in the other case", "whom the insurer chose"])
def test_more_words_on_a_doctor_mean_somebody_new(who: str) -> None:
    text = f"Dr. Vale wrote twice.\n\nANALYSIS\n\nDr. Vale wrote twice. The doctor {who} is not persuasive."
    assert weights(text) == ("not_stated",)


def test_a_calling_outweighs_a_role_of_no_known_calling() -> None:
    text = (
        "Dr. Vale is her treating physician. A rheumatologist, Dr. Quill, is mentioned.\n\nANALYSIS\n\n"
        "The judge rejected the opinion of the treating rheumatologist."
    )
    assert weights(text) == ("not_stated", "rejected")


@pytest.mark.parametrize("follows", [", recommended surgery.", ", who recommended surgery."])
def test_what_stands_beside_a_name_describes_its_bearer(follows: str) -> None:
    text = (
        "The trial court appointed Dr. Vale as an independent medical examiner. Dr. Vale rated the knee at 12 percent. "
        f"Dr. Quill, the court-appointed examiner{follows}"
    )
    (reading,) = read(f"FACTS\n\n{text}\n")
    first = next(one for one in reading.physicians if one.name == "Vale")
    assert [opinion.issue for opinion in first.opinions if "surgery" in opinion.quote.text] == []
