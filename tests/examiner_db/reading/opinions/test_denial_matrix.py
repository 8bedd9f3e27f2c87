"""Each kind of statement, said and denied in each way: a denial turns it, an argument or a question silences it."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

STATEMENTS = (
    ("the tear was causally related to the accident", "causation", "claimant"),
    ("the herniation was caused by the fall", "causation", "claimant"),
    ("the condition was work-related", "causation", "claimant"),
    ("the injury had resolved", "causation", "insurer"),
    ("the accepted strain was a temporary aggravation", "causation", "insurer"),
    ("the claimant had reached maximum medical improvement", "mmi", "insurer"),
    ("the claimant was permanent and stationary", "mmi", "insurer"),
    ("the claimant was totally disabled", "work_capacity", "claimant"),
    ("the claimant was capable of full-time work", "work_capacity", "insurer"),
    ("the fusion was reasonable and necessary", "treatment", "claimant"),
    ("the claimant was malingering", "symptom_validity", "insurer"),
    ("the complaints were due to degenerative disease", "preexisting", "insurer"),
)
ASSERTS = ("opined that", "testified that", "concluded that", "was of the opinion that", "credibly explained that")
DENIES = ("did not believe that", "disagreed that", "doubted that", "denied that", "did not find that")
SILENCES = (
    "The employer argues that Dr. Brandt opined that {}.",
    "Counsel contends that Dr. Brandt found that {}.",
    "Dr. Brandt was asked whether {}.",
    "It is unclear whether Dr. Brandt opined that {}.",
    "Had Dr. Brandt opined that {}, the result would differ.",
    "Dr. Brandt did not address whether {}.",
    "Dr. Brandt did not explain why {}.",
    "The claimant told Dr. Brandt that {}.",
    "There is no evidence that Dr. Brandt found that {}.",
)
OPPOSITE = {"claimant": "insurer", "insurer": "claimant"}


@pytest.mark.parametrize("verb", ASSERTS)
@pytest.mark.parametrize(("statement", "issue", "direction"), STATEMENTS)
def test_said(said: Said, verb: str, statement: str, issue: str, direction: str) -> None:
    assert said(f"Dr. Brandt {verb} {statement}.") == f"{issue}:{direction}"


@pytest.mark.parametrize("verb", DENIES)
@pytest.mark.parametrize(("statement", "issue", "direction"), STATEMENTS)
def test_denied(said: Said, verb: str, statement: str, issue: str, direction: str) -> None:
    assert said(f"Dr. Brandt {verb} {statement}.") == f"{issue}:{OPPOSITE[direction]}"


@pytest.mark.parametrize("form", SILENCES)
@pytest.mark.parametrize(("statement", "issue", "direction"), STATEMENTS)
def test_silent(said: Said, form: str, statement: str, issue: str, direction: str) -> None:
    assert f"{issue}:{direction}" not in said(form.format(statement))


@pytest.mark.parametrize(("statement", "issue", "direction"), STATEMENTS)
def test_said_by_another(said: Said, statement: str, issue: str, direction: str) -> None:
    assert f"{issue}:{direction}" not in said(f"Dr. Corliss, unlike Dr. Brandt, opined that {statement}.")


@pytest.mark.parametrize(("statement", "issue", "direction"), STATEMENTS)
def test_no_physician_said_it(said: Said, statement: str, issue: str, direction: str) -> None:
    found = said(f"No physician, including Dr. Brandt, found that {statement}.")
    assert found in ("", f"{issue}:{OPPOSITE[direction]}")


@pytest.mark.parametrize(
    "lead", ["In Dr. Brandt's opinion, {}.", "It was Dr. Brandt's opinion that {}.", "According to Dr. Brandt, {}."]
)
@pytest.mark.parametrize(("statement", "issue", "direction"), STATEMENTS)
def test_led_in(said: Said, lead: str, statement: str, issue: str, direction: str) -> None:
    assert said(lead.format(statement)) == f"{issue}:{direction}"
