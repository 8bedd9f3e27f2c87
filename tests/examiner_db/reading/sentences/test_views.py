"""A sentence as one physician's rules see it."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import physicians
from examiner_db.reading.people.speakers import spots
from examiner_db.reading.sentences.views import OTHER, THIS, views
from examiner_db.reading.sides.parties import Parties, parties

NOBODY = Parties(None, None)


def seen(text: str, surname: str, *, sides: bool = False) -> list[str]:
    paper = document(f"DISCUSSION\n\n{text}\n")
    people = physicians(paper)
    known = parties(paper, frozenset()) if sides else NOBODY
    found = views(paper, len(people), spots(paper, people), known)
    who = next(at for at, one in enumerate(people) if one.name.endswith(surname))
    return [view.text.replace(THIS, "<P>").replace(OTHER, "<Q>") for view in found[who]]


@pytest.mark.parametrize(
    ("text", "surname", "expected"),
    [
        ("Dr. Vale agreed with Dr. Quill.", "Vale", ["<P> agreed with <Q>."]),
        ("Dr. Vale agreed with Dr. Quill.", "Quill", ["<Q> agreed with <P>."]),
        ("Dr. Vale wrote. Dr. Quill wrote.", "Vale", ["<P> wrote."]),
        ("Dr. Vale's report is long.", "Vale", ["<P>'s report is long."]),
        ("Orrin Vale, M.D., wrote.", "Vale", ["<P>, wrote."]),
        ("The judge read it. Dr. Vale wrote.", "Vale", ["<P> wrote."]),
        ("Dr. Vale saw her. In his opinion, it was old.", "Vale", ["<P> saw her.", "In <P> opinion, it was old."]),
        (
            "Dr. Vale saw her. It was his view that care was needed.",
            "Vale",
            ["<P> saw her.", "It was <P> view that care was needed."],
        ),
        ("Dr. Vale filed a form in which he found a tear.", "Vale", ["<P> filed a form in which <P> found a tear."]),
        ("Dr. Vale agreed, but he failed to explain.", "Vale", ["<P> agreed, but <P> failed to explain."]),
    ],
)
def test_signs(text: str, surname: str, expected: list[str]) -> None:
    assert seen(text, surname) == expected


def test_parties_stand_as_their_roles() -> None:
    text = "Tamm worked for Blue Lick. Tamm slipped. Tamm testified that he fell. Dr. Vale saw Tamm for Blue Lick."
    assert seen(text, "Vale", sides=True) == ["<P> saw the claimant for the employer."]


def test_an_insurer_stands_as_an_insurer() -> None:
    text = "Solstice Life Insurance Company denied the claim. She was insured by Solstice. Dr. Vale wrote for Solstice."
    assert seen(text, "Vale", sides=True) == ["<P> wrote for the insurer."]


def test_the_object_of_a_judges_verb_is_who_spoke_before() -> None:
    text = "Dr. Quill wrote. Dr. Vale took a history. It was right to accept his opinion, not that of Dr. Quill."
    assert seen(text, "Vale")[-1] == "It was right to accept <P> opinion, not that of <Q>."


def test_views_hold_the_number_of_their_passage() -> None:
    paper = document("DISCUSSION\n\nHe fell. Dr. Vale wrote.\n")
    people = physicians(paper)
    ((view,),) = views(paper, 1, spots(paper, people), NOBODY)
    assert paper.passages[view.passage].text == "Dr. Vale wrote."
