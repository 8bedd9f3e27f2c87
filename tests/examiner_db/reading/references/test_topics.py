"""Of whom a paragraph goes on to speak: the one who acts last, the one in the heading, the one whom a pronoun fits."""

import pytest

from examiner_db.reading import read

FACTS = "FACTS\n\nDr. Vale saw him. He diagnosed a tear. Dr. Quill saw him. She diagnosed a strain.\n\nANALYSIS\n\n"


def weights(text: str) -> tuple[str, ...]:
    (reading,) = read(f"{FACTS}{text}\n")
    return tuple(one.weight.value for one in reading.physicians)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Vale spoke of the report of Dr. Quill. The opinion is not persuasive.", ("rejected", "not_stated")),
        (
            "At the time of Dr. Quill's visit there was no MRI, as Dr. Vale knew. His opinion is persuasive.",
            ("credited", "not_stated"),
        ),
        ("Dr. Vale found a tear, but Dr. Quill found none. The opinion is not persuasive.", ("not_stated",) * 2),
        ("Dr. Vale and Dr. Quill wrote. The opinion is not persuasive.", ("not_stated",) * 2),
    ],
)
def test_the_one_who_acts_is_the_topic(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Vale met Dr. Quill. The judge found her opinion persuasive.", ("not_stated", "credited")),
        ("Dr. Vale met Dr. Quill. The judge found his opinion persuasive.", ("credited", "not_stated")),
        ("Dr. Quill read the films. The judge found his opinion persuasive.", ("not_stated", "not_stated")),
    ],
)
def test_a_pronoun_once_heard_tells_whom_it_means(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. Dr. Vale\n\nThe films were not before him. That opinion is not persuasive.", ("rejected", "not_stated")),
        ("A. The Films\n\nThe films were not before him. That opinion is not persuasive.", ("not_stated",) * 2),
    ],
)
def test_under_a_name_the_topic_is_who_bears_it(text: str, expected: tuple[str, str]) -> None:
    assert weights(text) == expected


def test_citations_do_not_end_a_topic() -> None:
    cited = " ".join(f"Smith v. Jones, {page} N.W.2d 33 (Minn. 1988)." for page in range(101, 108))
    assert weights(f"Dr. Vale read the films. {cited} His opinion is persuasive.") == ("credited", "not_stated")
