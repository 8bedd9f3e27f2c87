"""The language of opinions: every way of attributing with every kind of statement, and what only looks like one."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

_FRAMES = (
    "Dr. Brandt opined that {}.",
    "Dr. Brandt was adamant that {}.",
    "Dr. Brandt remained of the view that {}.",
    "In Dr. Brandt's estimation, {}.",
    "In the judgment of Dr. Brandt, {}.",
    "According to Dr. Brandt, {}.",
    "It was Dr. Brandt's conclusion that {}.",
    "The x-rays persuaded Dr. Brandt that {}.",
    "Dr. Brandt did not retreat, explaining that {}.",
    "It was explained by Dr. Brandt that {}.",
    'Dr. Brandt circled "agree" beside the statement that {}.',
    "Dr. Brandt's insistence that {} was noted.",
)
_TRAILING = (
    "{}, Dr. Brandt wrote.",
    "{}, declared Dr. Brandt.",
    "{}, in Dr. Brandt's view.",
    "{}, according to Dr. Brandt.",
)
_STATEMENTS = (
    ("the neuropathy was the product of years of smoking", "preexisting:insurer"),
    ("the vibration of the drill had produced the numbness", "causation:claimant"),
    ("the spurs had been there for years", "preexisting:insurer"),
    ("her healing had not yet finished", "mmi:claimant"),
    ("recovery was complete", "mmi:insurer"),
    ("she was embellishing", "symptom_validity:insurer"),
    ("the complaints were genuine", "symptom_validity:claimant"),
    ("he could no longer climb ladders", "work_capacity:claimant"),
    ("the operation should be authorized", "treatment:claimant"),
    ("the request for surgery should be denied", "treatment:insurer"),
    ("asbestosis was present", "diagnosis:claimant"),
    ("apportionment to age was improper", "apportionment:claimant"),
)


@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize(("statement", "expected"), _STATEMENTS)
def test_attributed_first(said: Said, frame: str, statement: str, expected: str) -> None:
    assert expected in said(frame.format(statement)).split()


@pytest.mark.parametrize("frame", _TRAILING)
@pytest.mark.parametrize(("statement", "expected"), _STATEMENTS)
def test_attributed_last(said: Said, frame: str, statement: str, expected: str) -> None:
    assert expected in said(frame.format(statement[0].upper() + statement[1:])).split()


_NOT_THEIRS = (
    "It is argued in the brief that Dr. Brandt found that {}.",
    "The insurer reads Dr. Brandt's report as stating that {}.",
    "According to the petitioner, Dr. Brandt told her that {}.",
    "Counsel asked Dr. Brandt whether {}.",
    "If Dr. Brandt believed that {}, he did not say so.",
    "Dr. Brandt offered no opinion that {}.",
    "It is the employer's position that {}, a matter Dr. Brandt was not asked about.",
)


@pytest.mark.parametrize("frame", _NOT_THEIRS)
@pytest.mark.parametrize(("statement", "expected"), _STATEMENTS)
def test_said_by_nobody(said: Said, frame: str, statement: str, expected: str) -> None:
    assert expected not in said(frame.format(statement)).split()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Brandt laid the hip pain to a softball injury.", "preexisting:insurer"),
        ("Dr. Brandt said that the anxiety arose instead from a bitter divorce.", "preexisting:insurer"),
        ("Heredity, and not lifting, explained the bunions, Dr. Brandt said.", "causation:insurer"),
        ("Dr. Brandt found that the cough owed nothing to the quarry.", "causation:insurer"),
        ("Dr. Brandt stated that a step off a ladder could not have torn the tendon.", "causation:insurer"),
        ("Dr. Brandt called the fall at the store an intervening event.", "causation:insurer"),
        ("Dr. Brandt held the fall responsible for what followed.", "causation:claimant"),
        ("Dr. Brandt thought that the collapse of the scaffold was the trigger.", "causation:claimant"),
        ("Dr. Brandt said the fall had made the arthritis worse.", "causation:claimant"),
        ("Dr. Brandt would not attribute the rash to the solvents.", "causation:insurer"),
        ("Dr. Brandt wrote that any effect of the injury was gone by spring.", "causation:insurer"),
        ("Dr. Brandt held that the effects of the injury continued.", "causation:claimant"),
        ("Dr. Brandt said that the accepted strain had never healed.", "causation:claimant"),
        ("Dr. Brandt was aware of the old visits and thought them too remote to matter.", "preexisting:claimant"),
        ("Dr. Brandt noted that the arthritis had been dormant until the crash.", "preexisting:claimant"),
        ("The bone scan told Dr. Brandt that the fracture was recent.", "preexisting:claimant"),
        ("Dr. Brandt believed that the asthma began in childhood.", "preexisting:insurer"),
        ("Dr. Brandt had no doubt that the bulge predated the accident.", "preexisting:insurer"),
        ("Dr. Brandt designated May 3 as the end of the healing period.", "mmi:insurer"),
        ("Dr. Brandt retracted his finding of MMI.", "mmi:claimant"),
        (
            "Until the graft took, Dr. Brandt explained, maximum medical improvement could not be declared.",
            "mmi:claimant",
        ),
        ("Dr. Brandt anticipates improvement.", "mmi:claimant"),
        ("Dr. Brandt said there was room for further improvement.", "mmi:claimant"),
        ("Dr. Brandt agreed with the 14 percent given earlier.", "impairment:claimant"),
        ("Dr. Brandt placed the worker in Category 1.", "impairment:insurer"),
        ("Dr. Brandt said that the criteria for a permanent rating were not met.", "impairment:insurer"),
        ("Dr. Brandt lifted all restrictions.", "work_capacity:insurer"),
        ("Dr. Brandt saw no medical reason for the work stoppage.", "work_capacity:insurer"),
        ("Having found the job analysis acceptable, Dr. Brandt signed it.", "work_capacity:insurer"),
        ("Dr. Brandt said that the injury precluded overhead work.", "work_capacity:claimant"),
        ("Dr. Brandt restricted her from ladders.", "work_capacity:claimant"),
        ("Dr. Brandt's slip took the claimant off work entirely.", "work_capacity:claimant"),
        ("A gym membership struck Dr. Brandt as unnecessary.", "treatment:insurer"),
        ("Dr. Brandt found the proposed operation unwarranted.", "treatment:insurer"),
        ("Dr. Brandt said that no home care is required.", "treatment:insurer"),
        ("Dr. Brandt urged that the claimant be allowed to see a specialist.", "treatment:claimant"),
        ("Dr. Brandt considered that without injections she would lose ground.", "treatment:claimant"),
        ("Dr. Brandt had never had reason to doubt his honesty.", "symptom_validity:claimant"),
        ("Far from exaggerating, the claimant in Dr. Brandt's view hid her pain.", "symptom_validity:claimant"),
        ("Dr. Brandt said that the loss followed no dermatome.", "symptom_validity:insurer"),
        ("Dr. Brandt said that the tremor was volitional and the complaints were staged.", "symptom_validity:insurer"),
        ("Dr. Brandt detected a scaphoid fracture.", "diagnosis:claimant"),
        ("Dr. Brandt verified the presence of an inguinal hernia.", "diagnosis:claimant"),
        ("One cold finger, Dr. Brandt said, did not make CRPS.", "diagnosis:insurer"),
        ("Dr. Brandt was unable to substantiate the diagnosis.", "diagnosis:insurer"),
        ("Dr. Brandt declined to apportion.", "apportionment:claimant"),
        ("Apportionment to the earlier claim was ruled out by Dr. Brandt.", "apportionment:claimant"),
        ("Dr. Brandt split the disability evenly between the two accidents.", "apportionment:insurer"),
        ("Dr. Brandt said that obesity accounts for a fifth of the loss.", "apportionment:insurer"),
    ],
)
def test_what_is_said(said: Said, sentence: str, expected: str) -> None:
    assert expected in said(sentence).split()


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt noted a scar that the claimant attributed to a childhood burn.",
        "Dr. Brandt agreed that numbness has many causes.",
        "Dr. Brandt said it was too early to say when she would reach MMI.",
        "Dr. Brandt considered the MMI question unanswerable.",
        "Dr. Brandt thought a second operation might or might not be reasonable.",
        "Dr. Brandt left the question open, the tear being either new or old.",
        "Dr. Brandt would not say that the solvents were the cause.",
        "Dr. Brandt said that had the employee sustained a fracture in the fall, she would have had swelling.",
        "Dr. Brandt wrote down that the patient believed her pain to be due to the accident.",
        "Dr. Brandt read to the court the page on which the claimant was called a malingerer.",
        "Dr. Brandt recited that the carrier had accepted a strain.",
        "Dr. Brandt observed that patients with claims usually do less well after a fusion.",
        "Dr. Brandt corrected the date of the accident.",
        "The bill of Dr. Brandt was not paid.",
        "Dr. Brandt performed the second operation at the same level.",
    ],
)
def test_nothing_is_asserted(said: Said, sentence: str) -> None:
    assert [word for word in said(sentence).split() if not word.endswith(":indeterminate")] == []
