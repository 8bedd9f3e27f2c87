"""Pronouns and descriptions given to the one physician whom they can mean, and to nobody else."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import physicians
from examiner_db.reading.people.speakers import spots
from examiner_db.reading.sentences.views import OTHER, THIS, views
from examiner_db.reading.sides.parties import Parties

NOBODY = Parties(None, None)


def seen(text: str) -> dict[str, list[str]]:
    """What each physician's views say, by name."""
    paper = document(f"DISCUSSION\n\n{text}\n")
    people = physicians(paper)
    found = views(paper, len(people), spots(paper, people), NOBODY)
    return {
        one.name: [view.text.replace(THIS, "<P>").replace(OTHER, "<Q>") for view in views_of]
        for one, views_of in zip(people, found, strict=True)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Vale saw him. He opined it was old.", ["<P> saw him.", "<P> opined it was old."]),
        (
            "Dr. Quill saw him. She opined that the injury healed.",
            ["<P> saw him.", "<P> opined that the injury healed."],
        ),
        ("Dr. Vale saw him. The doctor found a tear.", ["<P> saw him.", "<P> found a tear."]),
        ("Dr. Vale saw him. The doctor's report is long.", ["<P> saw him.", "<P>'s report is long."]),
        ("Dr. Vale saw him. This report is thin.", ["<P> saw him.", "<P> report is thin."]),
        ("Dr. Vale saw him. In May, he opined it was old.", ["<P> saw him.", "In May, <P> opined it was old."]),
        ("Dr. Vale saw him, and he opined it was old.", ["<P> saw him, and <P> opined it was old."]),
        ("Dr. Vale saw him. He was tired.", ["<P> saw him."]),
        ("Dr. Vale saw him. Claimant walked. He opined it was old.", ["<P> saw him."]),
        ("Dr. Vale saw him.\n\nHe opined it was old.", ["<P> saw him."]),
        ("DR. ORRIN VALE\n\nHe opined the injury was old.", ["DR. ORRIN VALE", "<P> opined the injury was old."]),
    ],
)
def test_pronouns(text: str, expected: list[str]) -> None:
    (found,) = seen(text).values()
    assert [words.replace("<P>", "DR. ORRIN VALE") if words == "<P>" else words for words in found] == expected


def test_after_two_physicians_a_pronoun_is_nobodys() -> None:
    found = seen("The judge read Dr. Vale and Dr. Quill. He opined it was old.")
    assert found == {"Vale": ["The judge read <P> and <Q>."], "Quill": ["The judge read <Q> and <P>."]}


def test_the_subject_of_two_speaks_on() -> None:
    found = seen("Dr. Vale agreed with Dr. Quill. He opined it was old.")
    assert found["Vale"] == ["<P> agreed with <Q>.", "<P> opined it was old."]
    assert found["Quill"] == ["<Q> agreed with <P>."]


def test_a_view_says_whether_the_name_is_printed() -> None:
    paper = document("DISCUSSION\n\nDr. Vale saw him. He opined it was old.\n")
    people = physicians(paper)
    (found,) = views(paper, 1, spots(paper, people), NOBODY)
    assert [view.direct for view in found] == [True, False]


def test_a_view_knows_the_others_in_order() -> None:
    paper = document("DISCUSSION\n\nDrs. Vale, Quill, and Brandt agreed.\n")
    people = physicians(paper)
    found = views(paper, 3, spots(paper, people), NOBODY)
    assert [view.others for (view,) in found] == [(1, 2), (0, 2), (0, 1)]
