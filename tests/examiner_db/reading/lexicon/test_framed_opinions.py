"""Opinions within opinions: kept, denied, given up, another's, or weighed by a judge; none is read the wrong way."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

CORES = (
    ("the tear was caused by the work accident", "claimant"),
    ("her symptoms were unrelated to the fall", "insurer"),
    ("the strain had resolved", "insurer"),
    ("she had reached maximum medical improvement", "insurer"),
    ("she needed permanent lifting restrictions", "claimant"),
    ("the fusion was not necessary", "insurer"),
    ("she was exaggerating her symptoms", "insurer"),
)
KEPT = (
    "Dr. Brandt saw nothing in the new records to change his opinion that {}.",
    "Dr. Brandt explained that, although she denied any earlier trouble, {}.",
    "Dr. Brandt noted no bruising and opined that {}.",
    "The ALJ was not persuaded by Dr. Brandt's testimony that {}.",
    "The judge gave no weight to Dr. Brandt's view that {}.",
    "Not one of the other physicians shared Dr. Brandt's view that {}.",
    "Dr. Corliss could not accept Dr. Brandt's conclusion that {}.",
)
DENIED = (
    "Dr. Brandt considered it doubtful that {}.",
    "Dr. Brandt found no support for the conclusion that {}.",
    "Dr. Brandt rejected Dr. Corliss's opinion that {}.",
    "Dr. Brandt stated there was no medical basis to say that {}.",
    "Contrary to Dr. Brandt's report, Dr. Corliss found that {}.",
)
NOT_SAID = (
    "Dr. Brandt withdrew his opinion that {}.",
    "Dr. Brandt was told to assume that {}.",
    "Dr. Brandt summarized Dr. Corliss's opinion that {}.",
    "Dr. Brandt initially thought that {}, but later changed his mind.",
    "Dr. Brandt at first doubted that {}, but came to accept it.",
    "There is no opinion from Dr. Brandt that {}.",
    "Dr. Brandt would agree that {} if the history were confirmed.",
    "The history Dr. Brandt took was that {}.",
)
OPPOSITE = {"claimant": "insurer", "insurer": "claimant"}


def sides(heard: str) -> set[str]:
    """Whom the opinions of a reading help, where it says so."""
    return {opinion.partition(":")[2] for opinion in heard.split()} & set(OPPOSITE)


@pytest.mark.parametrize(("core", "side"), CORES)
@pytest.mark.parametrize("frame", KEPT)
def test_what_is_kept(said: Said, frame: str, core: str, side: str) -> None:
    assert sides(said(frame.format(core))) <= {side}


@pytest.mark.parametrize(("core", "side"), CORES)
@pytest.mark.parametrize("frame", DENIED)
def test_what_is_denied(said: Said, frame: str, core: str, side: str) -> None:
    assert sides(said(frame.format(core))) <= {OPPOSITE[side]}


@pytest.mark.parametrize("core", [core for core, _ in CORES])
@pytest.mark.parametrize("frame", NOT_SAID)
def test_what_is_not_held(said: Said, frame: str, core: str) -> None:
    assert sides(said(frame.format(core))) == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Brandt reiterated that she needed permanent lifting restrictions.", "work_capacity:claimant"),
        (
            "Dr. Brandt did not consider her to be at maximum medical improvement because surgery had yet to be done.",
            "mmi:claimant",
        ),
        (
            "Dr. Brandt did not find the complaints to be credible in light of the normal examination.",
            "diagnosis:insurer symptom_validity:insurer",
        ),
        ("Dr. Brandt saw nothing to change his opinion that the strain had resolved.", "causation:insurer"),
    ],
)
def test_what_is_read(said: Said, sentence: str, expected: str) -> None:
    assert " ".join(sorted(said(sentence).split())) == expected
