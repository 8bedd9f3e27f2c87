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


HELD = (
    "On the question of benefits, the ALJ was not persuaded by Dr. Brandt's opinion that {}.",
    "The judge rejected Dr. Corliss's report in favor of Dr. Brandt's opinion that {}.",
    "Dr. Brandt's opinion that {} is not supported by the record.",
    "The ALJ found that Dr. Brandt's opinion that {} was not well reasoned.",
    "No one but Dr. Brandt found that {}.",
)
REFUSED = (
    "Dr. Brandt stated that there was no evidence that {}.",
    "Dr. Brandt stated that he did not believe that {}.",
    "Dr. Brandt stated that the evidence did not show that {}.",
    "Dr. Brandt found it hard to believe that {}.",
    "Dr. Brandt was of the opinion that it is incorrect to say that {}.",
)
LEFT_OUT = (
    "Dr. Brandt does not identify the basis, describe the findings, or say how {}.",
    "Dr. Brandt's opinion lacks an explanation of how {}.",
    "Dr. Brandt noted the claimant's belief that {}.",
    "Dr. Brandt assumed that {}.",
    "Dr. Brandt conceded that there was a chance that {}.",
    "Dr. Brandt did not exclude the possibility that {}.",
    "Dr. Brandt criticized Dr. Corliss for stating that {}.",
    "The panel asked for Dr. Brandt's opinion as to whether {}.",
    "According to the history given to Dr. Brandt, {}.",
    "Dr. Brandt read the insurer's letter, which said that {}.",
    "It is speculation to say that Dr. Brandt believed that {}.",
)


@pytest.mark.parametrize(("core", "side"), CORES)
@pytest.mark.parametrize("frame", HELD)
def test_what_others_think_of_it(said: Said, frame: str, core: str, side: str) -> None:
    assert sides(said(frame.format(core))) <= {side}


@pytest.mark.parametrize(("core", "side"), CORES)
@pytest.mark.parametrize("frame", REFUSED)
def test_what_is_refused_within(said: Said, frame: str, core: str, side: str) -> None:
    assert sides(said(frame.format(core))) <= {OPPOSITE[side]}


@pytest.mark.parametrize("core", [core for core, _ in CORES])
@pytest.mark.parametrize("frame", LEFT_OUT)
def test_what_is_left_out(said: Said, frame: str, core: str) -> None:
    assert sides(said(frame.format(core))) == set()


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Dr. Brandt found no ratable loss and no period of temporary total disability.", "insurer"),
        ("Dr. Brandt stated that there was no basis for apportionment and no symptom magnification.", "claimant"),
        ("Dr. Brandt described the injury as one without permanent restrictions.", "insurer"),
        ("Dr. Brandt opined that the tear was not due to the fall, as such falls do not cause a tear.", "insurer"),
        ("Dr. Brandt opined that the tear was due to the fall, because tears of age do not begin so.", "claimant"),
        ("Dr. Brandt opined that her disability was not related to work, since strains heal.", "insurer"),
        ("Dr. Brandt first opined that it was not due to work, but later opined that the fall caused it.", "claimant"),
        ("Dr. Brandt stated that, in the absence of other records, the fall caused the tear.", "claimant"),
        ("Neither Dr. Corliss nor Dr. Brandt imposed permanent restrictions.", "insurer"),
        ("Dr. Brandt found no basis to release her to full duty.", "claimant"),
        ("Dr. Brandt agreed that there were no records, and that a silent tear can become painful by a fall.", ""),
        ("Dr. Brandt agreed that such an injury can result in permanent restrictions.", ""),
        ("Dr. Brandt acknowledged that trauma is a known cause of such tears.", ""),
        ("Dr. Brandt agreed that a resection is commonly performed with a repair.", ""),
    ],
)
def test_which_side(said: Said, sentence: str, side: str) -> None:
    assert sides(said(sentence)) <= {side}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "As Dr. Brandt did not consider the knee, the Board finds that her opinion on work is of "
                "diminished probative value and is insufficient to establish that she was capable of performing "
                "the duties of the offered position."
            ),
            "",
        ),
        ("Dr. Brandt's opinion is not sufficient to establish that the tear was caused by the work accident.", ""),
        (
            (
                "The ALJ discredited Dr. Brandt's opinion as it was based on one study, and relied on the opinion of "
                "Dr. Corliss that the claimant had pneumoconiosis."
            ),
            "",
        ),
        (
            (
                "The ALJ gave little weight to Dr. Brandt's opinion as it was contrary to tests, and he permissibly "
                "credited the opinions of Drs. Corliss and Dunham that the claimant is totally disabled."
            ),
            "",
        ),
        (
            (
                "Dr. Brandt concluded that the work injury did not alter the arthritis and was not the major "
                "contributing cause of the disability."
            ),
            "causation:insurer",
        ),
        ("Dr. Brandt stated that the lack of swelling was inconsistent with an acute injury.", "causation:insurer"),
        (
            "Dr. Brandt noted that the absence of bruising made it unlikely that the fall caused the tear.",
            "causation:insurer",
        ),
        (
            "Dr. Brandt found no psychiatric diagnosis and a 0% impairment rating.",
            "diagnosis:insurer impairment:insurer",
        ),
        ("Dr. Brandt recommended no surgery and a return to full duty.", "treatment:insurer work_capacity:insurer"),
        ("Dr. Brandt stated that the complaints in service were acute and transitory.", ""),
        ("Dr. Brandt found a degenerative meniscal tear.", "diagnosis:indeterminate"),
        (
            "Dr. Brandt agreed that surgery was a reasonable option for the tear, but not as a result of the accident.",
            "causation:insurer treatment:indeterminate",
        ),
        ("Dr. Brandt saw no abnormality which would prevent a return to work.", "work_capacity:insurer"),
        ("Dr. Brandt considered the mechanism of the fall and explained the imaging.", ""),
    ],
)
def test_whose_side_the_words_take(said: Said, sentence: str, expected: str) -> None:
    assert said(sentence) == expected
