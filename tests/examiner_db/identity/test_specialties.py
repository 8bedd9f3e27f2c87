"""Every specialty group is recognized as sources print it, and only there."""

import pytest

from examiner_db.identity.specialties import PROFESSIONS, SPECIALTIES, professions, specialty_groups

PRINTED = {
    "neurosurgery": ("neurosurgeon", "Neurological Surgery", "Board-certified neurosurgeon"),
    "spine surgery": ("spine surgeon", "spinal surgery"),
    "neuropsychology": ("clinical neuropsychologist", "Neuropsychology"),
    "psychology": ("psychologist", "clinical psychology"),
    "psychiatry": ("psychiatrist", "Psychiatry"),
    "neurology": ("neurologist", "Neurology"),
    "orthopedics": ("orthopedic surgeon", "Orthopaedics", "ORTHOPEDIST surgery orthopedic"),
    "hand surgery": ("hand surgeon", "Hand Surgery"),
    "sports medicine": ("sports medicine physician",),
    "physical medicine": ("physiatrist", "Physical Medicine and Rehabilitation", "PM&R", "rehabilitation physician"),
    "pain medicine": ("pain management specialist", "Pain Medicine"),
    "anesthesiology": ("anesthesiologist", "Anaesthesiology"),
    "chiropractic": ("chiropractor", "Chiropractic"),
    "podiatry": ("podiatrist", "Podiatric surgeon"),
    "occupational medicine": ("occupational medicine physician", "Occupational and Environmental Medicine"),
    "internal medicine": ("internist", "Internal Medicine"),
    "cardiology": ("cardiologist",),
    "pulmonology": ("pulmonologist", "Pulmonary Disease"),
    "rheumatology": ("rheumatologist",),
    "gastroenterology": ("gastroenterologist",),
    "endocrinology": ("endocrinologist",),
    "nephrology": ("nephrologist",),
    "oncology": ("oncologist", "Hematology"),
    "infectious disease": ("infectious disease specialist",),
    "toxicology": ("toxicologist",),
    "family medicine": ("family physician", "Family Practice", "general practitioner"),
    "emergency medicine": ("emergency medicine physician", "emergency room physician"),
    "general surgery": ("general surgeon",),
    "vascular surgery": ("vascular surgeon",),
    "thoracic surgery": ("thoracic surgeon", "cardiothoracic surgery"),
    "plastic surgery": ("plastic surgeon",),
    "ophthalmology": ("ophthalmologist",),
    "otolaryngology": ("otolaryngologist", "ENT", "ear, nose and throat"),
    "dermatology": ("dermatologist",),
    "radiology": ("radiologist", "Diagnostic Radiology"),
    "urology": ("urologist",),
    "gynecology": ("gynecologist", "obstetrics"),
    "pediatrics": ("pediatrician",),
    "pathology": ("pathologist",),
    "allergy": ("allergist", "Immunology"),
    "dentistry": ("dentist", "oral surgeon", "Oral and Maxillofacial Surgery"),
    "physical therapy": ("physical therapist",),
    "optometry": ("optometrist",),
}


def test_every_group_has_an_example() -> None:
    assert PRINTED.keys() == {group for group, _, _ in SPECIALTIES}


@pytest.mark.parametrize(("group", "texts"), PRINTED.items())
def test_group_is_recognized_alone(group: str, texts: tuple[str, ...]) -> None:
    assert [specialty_groups(text) for text in texts] == [{group}] * len(texts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("orthopedic surgeon specializing in hand surgery", {"orthopedics", "hand surgery"}),
        ("internal medicine and occupational medicine", {"internal medicine", "occupational medicine"}),
        ("neuropsychiatrist", {"psychiatry"}),
        ("speech pathologist", {"pathology"}),
        ("independent medical examiner", set()),
        ("student of penmanship", set()),
        ("Dr. Painter", set()),
    ],
)
def test_mixed_and_unknown_words(text: str, expected: set[str]) -> None:
    assert specialty_groups(text) == expected


@pytest.mark.parametrize(("profession", "degrees"), PROFESSIONS.items())
def test_every_degree_names_its_profession_however_it_is_dotted(profession: str, degrees: str) -> None:
    for degree in degrees.split():
        dotted = "".join(f"{letter}." for letter in degree)
        assert professions(degree) == professions(dotted) == professions(f"{degree}, FACS") == {profession}
