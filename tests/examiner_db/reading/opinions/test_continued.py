"""Who speaks on in the next sentences, and what is never taken for a physician's words."""

import pytest

from examiner_db.reading import read


def opinions(text: str) -> set[str]:
    """What Brandt says in the facts of a decision."""
    (reading,) = read(f"FACTS\n\n{text}\n")
    (brandt,) = [one for one in reading.physicians if one.name.endswith("Brandt")]
    return {f"{one.issue.value}:{one.direction.value}" for one in brandt.opinions}


def group(said: set[str]) -> set[str]:
    """Opinions with every question of cause as one."""
    return {one.replace("preexisting", "causation").replace("apportionment", "causation") for one in said}


GOES_ON = (
    (
        (
            "Dr. Brandt thought little of the claim. The tear was old. Nothing that happened on the dock "
            "could have produced it."
        ),
        "causation:insurer",
    ),
    (
        "Dr. Brandt diagnosed a lumbar strain. It had resolved by June. No further treatment was needed.",
        "causation:insurer",
    ),
    (
        (
            "Dr. Brandt examined the claimant on May 1. He found a normal gait. In his estimation she could "
            "return to her job as a clerk."
        ),
        "work_capacity:insurer",
    ),
    (
        (
            "The claimant was seen by Dr. Brandt on behalf of the employer. In his report he concluded that "
            "the tear was degenerative."
        ),
        "causation:insurer",
    ),
    (
        "Dr. Brandt was deposed. On direct examination he said that the fall did not cause the tear.",
        "causation:insurer",
    ),
    (
        "Dr. Brandt was deposed. On cross-examination he conceded that the fall aggravated the arthritis.",
        "causation:claimant",
    ),
    (
        "The carrier's examiner was Dr. Brandt. She placed the claimant at MMI on June 1. She rated no permanency.",
        "impairment:insurer mmi:insurer",
    ),
    (
        "Dr. Brandt reviewed the records. His conclusion was that the surgery was not reasonable or necessary.",
        "treatment:insurer",
    ),
    (
        "Dr. Brandt saw the claimant once. It was his impression that the complaints were unrelated to the accident.",
        "causation:insurer",
    ),
    (
        "Dr. Brandt issued an addendum on July 9. The addendum concluded that the tear was not related to the fall.",
        "causation:insurer",
    ),
    (
        "Dr. Brandt prepared a report dated July 19. That report stated that no further surgery was necessary.",
        "treatment:insurer",
    ),
    ("Dr. Brandt tested her grip. The doctor noted poor effort.", "symptom_validity:insurer"),
    (
        "Dr. Brandt performed an evaluation. This physician opined that the claimant could not work.",
        "work_capacity:claimant",
    ),
    ('Dr. Brandt wrote: "The tear is old. It was not caused by the fall."', "causation:insurer"),
    (
        'Dr. Brandt reported as follows:\n\n"I find no evidence that the fall caused the tear. It is degenerative."',
        "causation:insurer",
    ),
    (
        (
            "Dr. Brandt gave these opinions: (1) the tear was not caused by the fall; (2) no further "
            "treatment is needed; and (3) the claimant has reached MMI."
        ),
        "causation:insurer treatment:insurer",
    ),
    (
        (
            "Dr. Brandt testified at length. Although the claimant had fallen, he explained, the tear was "
            "not caused by the fall."
        ),
        "causation:insurer",
    ),
    (
        (
            "Dr. Brandt examined the claimant in May. When asked about the cause, he answered that the tear "
            "was unrelated to the fall."
        ),
        "causation:insurer",
    ),
    (
        "Dr. Brandt noted that the scan showed a tear. He felt, however, that the tear was not related to the fall.",
        "causation:insurer",
    ),
    (
        (
            "Dr. Brandt, who examined the claimant for the insurer, and whose report is in evidence, "
            "released her to full duty."
        ),
        "work_capacity:insurer",
    ),
    (
        "In a supplemental report, after he had seen the video, Dr. Brandt opined that the strain had resolved.",
        "causation:insurer",
    ),
    ("Having reviewed the films, Dr. Brandt was convinced that the tear was degenerative.", "causation:insurer"),
    ("Dr. Brandt found 0% impairment.\n\nDr. Corliss found 12% impairment.", "impairment:insurer"),
)
SILENT = (
    "Dr. Brandt examined the claimant. The claimant returned to full duty in June.",
    "Dr. Brandt examined the claimant. The compensation judge found that the strain had resolved.",
    "Dr. Brandt examined the claimant. He reported that he could not work and that his back hurt.",
    "Dr. Brandt saw the claimant. She stated that she was totally disabled.",
    "Dr. Brandt opined on the matter. Dr. Corliss disagreed. The tear was old.",
    "The judge considered Dr. Brandt. He found that the tear was degenerative.",
    "Dr. Brandt testified. We are not persuaded. The injury had resolved by June.",
    "The employer contends that Dr. Brandt's finding that the tear is degenerative is correct.",
    "Counsel asked Dr. Brandt whether the fall could have caused the tear.",
    "Dr. Brandt was asked to assume that the claimant could work full time.",
    "Dr. Brandt noted that the claimant said he could not work.",
    "Dr. Brandt recorded the claimant's belief that the injury was caused by work.",
    "The claimant told Dr. Brandt that she had fully recovered from the earlier accident.",
    "Dr. Brandt noted that Dr. Corliss had found the claimant at maximum medical improvement.",
    "Dr. Brandt reviewed the report of Dr. Corliss, who opined that the injury had resolved.",
    "If Dr. Brandt is right, the claimant is not disabled.",
    "The judge need not decide whether Dr. Brandt believed the surgery to be reasonable.",
    "Dr. Brandt did not say whether the tear was related to the fall.",
    "Dr. Brandt offered no opinion on whether the claimant could return to work.",
    "Dr. Brandt examined the claimant. The claimant argued that the tear was caused by work.",
    "Dr. Brandt examined the claimant. The judge found the tear to be degenerative.",
    "Dr. Brandt deferred to the treating surgeon on whether further surgery was needed.",
    "Dr. Brandt took a history of a work injury and of prior degenerative disease.",
    "Dr. Brandt declined to rate the impairment.",
    "Dr. Brandt was not asked about maximum medical improvement.",
    "The insurer relied on Dr. Brandt to argue that the claimant had recovered.",
    "Dr. Brandt testified about the difference between permanent and temporary aggravations.",
    "A physician must explain why the tear was caused by work, and Dr. Brandt was given an opportunity to do so.",
    "Dr. Brandt said he could not determine whether the condition was related to the work.",
    "Dr. Brandt wrote that it was possible that the tear was caused by the fall.",
    "The claimant returned to full duty before Dr. Brandt examined him.",
    "Dr. Brandt noted that the claimant had been released to full duty by Dr. Corliss.",
    "Dr. Brandt noted a history of temporary disability following a 2003 accident.",
    "Dr. Brandt recounted that the claimant was told by his supervisor that he was unemployable.",
    "The burden was on the employer to show, through Dr. Brandt, that the claimant had recovered.",
    "Dr. Brandt, whose opinion that the injury had not resolved was rejected in an earlier case, did not testify here.",
    "Plaintiff suggests that Dr. Brandt should have found that she was totally disabled.",
    "Dr. Brandt explained that some patients with this condition cannot work and others can.",
    "Dr. Brandt acknowledged that the treating surgeon had recommended surgery.",
    "Dr. Brandt was aware that the claimant had been placed off work by Dr. Corliss.",
    "In a hypothetical question Dr. Brandt was told that the claimant could lift ten pounds only.",
    "Dr. Brandt would have found the claimant disabled if the scan had been positive.",
    "Dr. Brandt never stated that the injury had resolved.",
    "There is nothing in the report of Dr. Brandt to suggest that the tear was degenerative.",
    (
        "Dr. Brandt recited that the claimant had been involved in an accident, had injured his back, "
        "and had undergone surgery."
    ),
)
TURNED = (
    ("Dr. Brandt disagreed with Dr. Corliss that the tear was caused by the fall.", "causation:insurer"),
    ("Dr. Brandt disagreed with Dr. Corliss that the tear was not caused by the fall.", "causation:claimant"),
    ("Dr. Brandt rejected the suggestion that the tear was degenerative.", "causation:claimant"),
    ("Dr. Brandt did not agree that the injury had resolved.", "causation:claimant"),
    ("Dr. Brandt was unable to conclude that the injury had resolved.", "causation:claimant"),
    ("Dr. Brandt did not dispute that the surgery was reasonable and necessary.", "treatment:claimant"),
    ("Dr. Brandt doubted that she could return to her former job.", "work_capacity:claimant"),
    ("Dr. Brandt did not think he was able to work.", "work_capacity:claimant"),
    ("Dr. Brandt did not believe that she was malingering.", "symptom_validity:claimant"),
    ("Dr. Brandt did not believe that the work was a substantial contributing factor.", "causation:insurer"),
    ("Dr. Brandt explained that the tear could not be attributed to degeneration alone.", "causation:claimant"),
    ("Contrary to Dr. Corliss, Dr. Brandt opined that the injury had not resolved.", "causation:claimant"),
)


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_the_speaker_goes_on(text: str, expected: str) -> None:
    assert set(expected.split()) <= group(opinions(text))


@pytest.mark.parametrize("text", SILENT)
def test_what_is_not_the_physicians_has_no_direction(text: str) -> None:
    assert {one for one in opinions(text) if not one.endswith(":indeterminate")} == set()


@pytest.mark.parametrize(("text", "expected"), TURNED)
def test_what_is_denied_is_turned(text: str, expected: str) -> None:
    issue, direction = expected.split(":")
    assert [one for one in group(opinions(text)) if one.startswith(issue)] == [f"{issue}:{direction}"]


def test_a_later_opinion_takes_the_direction_of_an_earlier_opposite() -> None:
    text = (
        "Dr. Brandt opined that the tear was caused by the fall. In a supplemental report, Dr. Brandt opined that the "
        "tear was not caused by the fall."
    )
    assert {"causation:indeterminate", "causation:insurer"} <= opinions(text)
    assert "causation:claimant" not in opinions(text)


CAUSED = "Dr. Brandt opined that the tear was caused by the fall."
NOT_CAUSED = "Dr. Brandt opined that the arthritis was not caused by the fall."


def test_opposites_without_a_change_of_mind_are_left_open() -> None:
    assert opinions(f"{CAUSED} {NOT_CAUSED}") == {"causation:indeterminate"}


def test_the_opposite_of_what_two_sentences_say_is_left_open() -> None:
    again = "Dr. Brandt reiterated that the arthritis was unrelated to the fall."
    assert opinions(f"{CAUSED} {NOT_CAUSED} {again}") == {"causation:indeterminate", "causation:insurer"}


def test_opposites_on_parts_of_the_body_that_are_apart_both_stand() -> None:
    knee = "Dr. Brandt opined that the tear of the knee was caused by the fall."
    neck = "Dr. Brandt opined that the arthritis of the neck was not caused by the fall."
    assert opinions(f"{knee} {neck}") == {"causation:claimant", "causation:insurer"}


def test_a_block_of_words_ends_with_its_paragraph() -> None:
    text = 'Dr. Brandt wrote as follows:\n\n"The tear is degenerative."\n\nThe strain had resolved.'
    assert group(opinions(text)) == {"causation:insurer"}
    (reading,) = read(f"FACTS\n\n{text}\n")
    assert [one.quote.text for one in reading.physicians[0].opinions] == ['"The tear is degenerative."']


def test_a_sentence_without_a_word_for_the_speaker_is_trusted_less() -> None:
    (reading,) = read("FACTS\n\nDr. Brandt thought the tear was old. Surgery was not reasonable or necessary.\n")
    named, carried = (one.confidence for one in reading.physicians[0].opinions)
    assert carried < named


JOINED = (
    ("Dr. Corliss placed her at maximum medical improvement on May 1, and Dr. Brandt concurred.", "mmi:insurer"),
    ("Dr. Corliss found that she had reached MMI, with which Dr. Brandt agreed.", "mmi:insurer"),
    ("Dr. Corliss opined that the tear was caused by the fall, as did Dr. Brandt.", "causation:claimant"),
    ("Dr. Brandt: Claimant reached maximum medical improvement on May 4, 2010.", "mmi:insurer"),
)


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_who_agrees_at_the_end_of_a_sentence_or_is_its_label(text: str, expected: str) -> None:
    assert expected in opinions(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Corliss placed her at maximum medical improvement on May 1, and Dr. Brandt disagreed.",
        "Dr. Corliss placed her at maximum medical improvement on May 1, and Dr. Brandt operated.",
        "Dr. Brandt: The judge found that she had reached maximum medical improvement.",
    ],
)
def test_who_disagrees_or_does_something_else_says_nothing_of_the_kind(text: str) -> None:
    assert "mmi:insurer" not in opinions(text)
