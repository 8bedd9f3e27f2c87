"""Pronouns that stand for the one who decides."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.deciders import acting, decider, named


def deciding(text: str) -> list[str | None]:
    """The words of each sentence that stand for a decider."""
    paper = document(text)
    spans = [decider(paper, number) for number in range(len(paper.passages))]
    return [passage.text[slice(*span)] if span else None for passage, span in zip(paper.passages, spans, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The judge read both reports. She adopted the opinion of Dr. Vale.", [None, "She"]),
        ("The ALJ read both reports. He did not find the report persuasive.", [None, "He"]),
        ("The Arbitrator saw the films. For this reason he gave the report little weight.", [None, "he"]),
        ("The deputy commissioner heard him. Accordingly, she rejected the opinion of Dr. Vale.", [None, "she"]),
        (
            "After the hearing, the judge wrote. She noted that Dr. Vale was not told. She credited his report.",
            [None, None, "She"],
        ),
        ("The WCJ saw the films. She was not persuaded by Dr. Vale.", [None, "She"]),
        ("The JCC saw the films. He rejected the opinion of Dr. Vale.", [None, "He"]),
        ("The Board saw the films. It gave the opinion of Dr. Vale no weight.", [None, "It"]),
        ("The judge read all. She found Dr. Vale and Dr. Quill to be well reasoned.", [None, "She"]),
    ],
)
def test_the_judge_goes_on(text: str, expected: list[str | None]) -> None:
    assert deciding(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The judge named Dr. Vale. He examined the claimant.",
        "The judge named Dr. Vale. He assigned a rating of 10 percent.",
        "The judge named Dr. Vale. He relied on the films.",
        "The judge referred him to Dr. Vale. She found the report persuasive.",
        "Dr. Vale read the report. She did not find the report persuasive.",
        "The judge read both reports.\n\nShe adopted the opinion of Dr. Vale.",
        "The claimant testified. He rejected the opinion of Dr. Vale.",
        "The report is long. It accepted the opinion of Dr. Vale.",
        "The Board sat in May. It was raining.",
    ],
)
def test_nobody_who_decides(text: str) -> None:
    assert set(deciding(text)) == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She adopted the report.", "The judge adopted the report."),
        ("For this reason she adopted the report.", "For this reason the judge adopted the report."),
        ("The report was adopted.", "The report was adopted."),
    ],
)
def test_the_pronoun_in_words(text: str, expected: str) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The judge read the reports of Dr. Vale and Dr. Quill. She noted that Dr. Vale had not been told "
                "of the fall. For this reason she did not find his opinion persuasive. She accepted instead the "
                "opinion of Dr. Quill."
            ),
            {"Vale": "rejected", "Quill": "credited"},
        ),
        (
            "The ALJ weighed the letter of Dr. Vale. He did not adopt her view that the neck was hurt.",
            {"Vale": "rejected"},
        ),
    ],
)
def test_what_the_judge_goes_on_to_say_is_weighed(text: str, expected: dict[str, str]) -> None:
    (reading,) = read(text)
    assert {one.name: one.weight.value for one in reading.physicians} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The judge read all. She adopted the opinion of Dr. Vale.", "judge"),
        ("The Board Panel read all. It adopted the opinion of Dr. Vale.", "Board Panel"),
        ("The trial court read all. It found Dr. Vale persuasive.", "trial court"),
    ],
)
def test_who_is_meant(text: str, expected: str) -> None:
    assert acting(document(text), 1) == expected


def test_a_body_is_put_into_words_by_its_name() -> None:
    assert named("It adopted the report.", "Board") == "The Board adopted the report."
