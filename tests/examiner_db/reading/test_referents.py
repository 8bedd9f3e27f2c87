"""Words that take up the physician of whom a paragraph of reasoning speaks."""

import pytest

from examiner_db.reading import read

INTRODUCED = "FACTS\n\nDr. Ada Vale and Dr. Egon Quill were deposed.\n\nANALYSIS\n\n"


def weight(text: str) -> str:
    (reading,) = read(f"{INTRODUCED}{text}\n")
    return next(one.weight.value for one in reading.physicians if one.name == "Ada Vale")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Vale read the films. Her explanation is persuasive.", "credited"),
        ("Dr. Vale read the films. The Court adopts her explanation.", "credited"),
        ("Dr. Vale read the films. The Arbitrator relies on it.", "credited"),
        ("Dr. Vale read the films. The opinion is not substantial medical evidence.", "rejected"),
        ("Dr. Vale read the films. Nor did she explain the change.", "rejected"),
        ("As for Dr. Vale, the words are not a reason. We attach minimal weight to her report.", "rejected"),
        ("Dr. Vale read the films. The ALJ rejected this opinion.", "rejected"),
        ("Dr. Vale read the films. The judge credited that opinion over the other evidence.", "credited"),
        ("Dr. Vale read the films. The Board accorded this report significant weight.", "credited"),
        ("Dr. Vale read the films. The Referee disagreed with her.", "rejected"),
        ("Dr. Vale read the films. The judge did not adopt her findings.", "rejected"),
        ("Dr. Vale read the films. We see no reason to depart from it.", "credited"),
        ("Dr. Vale and Dr. Quill agree. The Court accords substantial weight to both.", "credited"),
        ("Dr. Vale read the films. Surgery was in May. The Court cannot follow her.", "rejected"),
    ],
)
def test_taken_up(text: str, expected: str) -> None:
    assert weight(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Quill read the films. His explanation is persuasive.",
        "Dr. Vale read the films. The judge found it significant that nobody else had.",
        "Dr. Vale read the films. The judge rejected this opinion of Dr. Quill.",
        "Dr. Vale met Dr. Quill. His explanation is persuasive.",
        "Dr. Vale read the films.\n\nHer explanation is persuasive.",
        "Dr. Vale read the films. The claimant testified. Her testimony is persuasive.",
        "The claimant described the fall. The Court finds her credible. Dr. Vale wrote.",
        "Dr. Vale read the films. The award is not substantial.",
    ],
)
def test_not_taken_up(text: str) -> None:
    assert weight(text) == "not_stated"


def test_nothing_is_taken_up_where_a_decision_only_tells() -> None:
    (reading,) = read("FACTS\n\nDr. Ada Vale read the films. The report is conclusory.\n")
    assert [one.weight.value for one in reading.physicians] == ["not_stated"]
