"""The treating physician: by title, by care, by acts, and never where someone asked for an examination."""

from collections.abc import Callable

import pytest

Role = Callable[..., str]

TREATING = (
    "The treating physician, Dr. Ada Brandt, agreed.",
    "Dr. Ada Brandt, appellant's attending neurologist, diagnosed a sprain.",
    "Dr. Ada Brandt, a Board-certified internist and appellant's attending physician, related the history.",
    "The claimant's authorized treating physician (ATP) is Dr. Ada Brandt.",
    "The employee began treating with Dr. Ada Brandt in May.",
    "Dr. Ada Brandt, a surgeon, began treating appellant in May.",
    "Dr. Ada Brandt performed a fusion in 2016.",
    "He came under the care of Dr. Ada Brandt.",
    "Petitioner was referred by his family physician to Dr. Ada Brandt.",
    "The Veteran submitted a letter from his private physician, Dr. Ada Brandt.",
    "Employer referred Claimant to Dr. Ada Brandt, who became the authorized treating physician.",
    "She was seen at the urgent care by Dr. Ada Brandt, who diagnosed a contusion.",
    "Dr. Ada Brandt prescribed medication and took him off work.",
    "The plaintiff's primary care physician, Dr. Ada Brandt, wrote a note.",
    "Claimant selected Dr. Ada Brandt as her treating physician.",
    "The chart notes of Dr. Ada Brandt show physical therapy; Dr. Ada Brandt's treatment notes are thin.",
    "Dr. Ada Brandt administered two injections.",
    "The employee returned to Dr. Ada Brandt in June.",
)
NOT_TREATING = (
    "The insurer's examiner, Dr. Ada Brandt, reviewed the records of the treating physicians.",
    "The employee was examined by Dr. Ada Brandt at the request of the employer.",
    "Dr. Ada Brandt, the agreed medical evaluator, disagreed with the primary treating physician.",
    "OWCP referred appellant to Dr. Ada Brandt for a second opinion examination.",
    "The judge cited the report of the treating physician and mentioned Brandt, Ada. Ada Brandt, M.D., is an author.",
)


@pytest.mark.parametrize("sentence", TREATING)
def test_treating(role: Role, sentence: str) -> None:
    assert role(sentence) == "treating unknown"


@pytest.mark.parametrize("sentence", NOT_TREATING)
def test_not_treating(role: Role, sentence: str) -> None:
    assert role(sentence).split()[0] != "treating"


def test_a_title_outweighs_the_acts_of_care(role: Role) -> None:
    text = (
        "At the employer's request, Dr. Ada Brandt examined the claimant. Dr. Ada Brandt recommended therapy. "
        "Dr. Ada Brandt diagnosed a sprain. Dr. Ada Brandt released him."
    )
    assert role(text) == "insurer_examiner employer"
