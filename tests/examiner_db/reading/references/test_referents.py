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
        ("Dr. Vale read the films. I did not find her reporting to be substantial medical evidence.", "rejected"),
        ("Dr. Vale's opinion rests on the claimant's account. The Court does not find it credible.", "rejected"),
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
        "Dr. Vale read the films. The Court does not find her reporting of pain credible.",
        "Dr. Vale read the films. The Court does not find her account of the pain credible.",
        "Dr. Vale noted the claimant's account of constant pain. The Court does not find it credible.",
    ],
)
def test_not_taken_up(text: str) -> None:
    assert weight(text) == "not_stated"


def test_nothing_is_taken_up_where_a_decision_only_tells() -> None:
    (reading,) = read("FACTS\n\nDr. Ada Vale read the films. The report is conclusory.\n")
    assert [one.weight.value for one in reading.physicians] == ["not_stated"]


WROTE = "Dr. Vale wrote a letter that blamed the fall. Dr. Quill examined her and testified that age was the cause. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As no reasons were given for this opinion, it has been afforded no probative value.", "rejected"),
        ("Because it lacks any explanation, the opinion is insufficient to establish causal relationship.", "rejected"),
        ("Such testimony is speculative and has no probative value.", "rejected"),
        ("The judge accepted the opinion as uncontradicted.", "credited"),
        ("The ALJ declined to adopt the report.", "rejected"),
        ("The undersigned gives this evidence great weight.", "credited"),
        ("This was the most persuasive evidence on the question.", "credited"),
        ("This statement is not probative, as it is unsupported.", "rejected"),
        ("The opinion on causation is not persuasive.", "rejected"),
        ("The Court finds that this affirmation, though brief, is persuasive.", "not_stated"),
        ("The ALJ gave controlling weight to the assessment.", "credited"),
        ("She read it twice, and the report is persuasive.", "credited"),
    ],
)
def test_a_work_is_the_one_physicians(text: str, expected: str) -> None:
    assert weight(f"Dr. Vale read the films and wrote a report. {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The letter is persuasive.", "credited"),
        ("The judge gave no weight to the letter.", "rejected"),
        ("The testimony is persuasive.", "not_stated"),
        ("This opinion is persuasive.", "not_stated"),
        ("The other opinion is persuasive.", "credited"),
        ("The examination is persuasive.", "not_stated"),
    ],
)
def test_of_two_the_work_is_the_ones_who_wrote_such_a_one(text: str, expected: str) -> None:
    assert weight(f"{WROTE}{text}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The contrary opinion is persuasive.",
        "The police report is persuasive.",
        "The report signed by Dr. Roe is persuasive.",
        "The Court adopts the report and recommendation.",
        "The claimant argues that the opinion is persuasive.",
        "If the opinion were persuasive, she would recover.",
        "The judge agreed with the claimant that the reasoning of the order was flawed.",
        "It follows that both awards were entitled to little weight.",
        "The claimant testified. This statement is not probative.",
    ],
)
def test_somebody_elses_work_is_nobodys(text: str) -> None:
    assert weight(f"Dr. Vale read the films and wrote a report. {text}") == "not_stated"
