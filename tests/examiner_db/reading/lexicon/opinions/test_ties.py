"""What ties a condition to the work or to something else, in words wider than those of the statutes."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

SENTENCES = (
    ("Dr. Brandt testified that the elbow tendinitis was the result of repetitive scanning.", "causation:claimant"),
    ("Dr. Brandt opined that the wrist condition was due to years of data entry.", "causation:claimant"),
    ("Dr. Brandt stated that the numbness was related to prolonged typing at a terminal.", "causation:claimant"),
    ("Dr. Brandt diagnosed PTSD stemming from combat near Hue.", "causation:claimant diagnosis:claimant"),
    ("Dr. Brandt concluded that the shoulder condition developed from overuse of that arm.", "causation:claimant"),
    ("Dr. Brandt took the position that jackhammers used for a decade were the cause.", "causation:claimant"),
    ("Dr. Brandt related the cervical bulge to the rollover of his tractor.", "causation:claimant"),
    ("Dr. Brandt opined that repeated bending produced the disc bulge.", "causation:claimant"),
    (
        "Dr. Brandt explained that forceful gripping over many years caused the fraying of the tendon.",
        "causation:claimant",
    ),
    ("Dr. Brandt thought that the heat of the kitchen probably contributed.", "causation:claimant"),
    ("Dr. Brandt said that the wrist condition was not due to data entry.", "causation:insurer"),
    ("Dr. Brandt doubted that repetitive scanning caused the tendinitis.", "causation:insurer"),
    ("Dr. Brandt wrote that the hearing loss was caused by artillery fire.", "causation:claimant"),
    ("Dr. Brandt wrote that the hearing loss was not caused by artillery fire.", "causation:insurer"),
    (
        "Dr. Brandt opined that the right knee condition was due to favoring the accepted left knee.",
        "causation:claimant",
    ),
    ("Dr. Brandt stated that the atrial flutter was aggravated by the service-connected PTSD.", "causation:claimant"),
    (
        "Dr. Brandt wrote that the gastritis was caused by the medication for the compensable back injury.",
        "causation:claimant",
    ),
    ("Dr. Brandt wrote that the gastritis was not caused by the service-connected sinusitis.", "causation:insurer"),
    ("Dr. Brandt found that the depression arose from chronic pain and the loss of her trade.", "causation:claimant"),
    ("Dr. Brandt stated that the miner's death was hastened by pneumoconiosis.", "causation:claimant"),
    ("Dr. Brandt stated that the miner's death was not hastened by pneumoconiosis.", "causation:insurer"),
    ("Dr. Brandt certified that black lung contributed to the death.", "causation:claimant"),
    ("Dr. Brandt ascribed the asthma to seasonal allergens.", "preexisting:insurer"),
    ("Dr. Brandt opined that the disability was the result of cardiac disease.", "preexisting:insurer"),
    ("Dr. Brandt testified that the death resulted solely from a cardiac arrhythmia.", "preexisting:insurer"),
    ("Dr. Brandt wrote that diet and family history were more likely causes.", "causation:insurer"),
    (
        (
            "Dr. Brandt explained that an elevated body mass index and foot structure were the probable "
            "causes of the pain."
        ),
        "causation:insurer",
    ),
    ("Dr. Brandt attributed the dizziness to an inner ear condition predating the fall.", "preexisting:insurer"),
    ("Dr. Brandt attributed the headaches to a migraine disorder unrelated to the accident.", "preexisting:insurer"),
    (
        "Dr. Brandt believed that the remaining headaches were the product of a prior migraine disorder.",
        "preexisting:insurer",
    ),
    ("Dr. Brandt said that the rash was due to a food allergy.", "preexisting:insurer"),
    ("Dr. Brandt attributed the stiffness to rheumatoid disease.", "preexisting:insurer"),
    ("Dr. Brandt said that the rash was not due to a food allergy.", "preexisting:claimant"),
    ("Dr. Brandt diagnosed idiopathic carpal tunnel syndrome.", "diagnosis:indeterminate preexisting:insurer"),
    ("Dr. Brandt found that the left knee condition was idiopathic.", "preexisting:insurer"),
    (
        "Dr. Brandt testified that the claimant's leg symptoms could not be traced to the lifting incident.",
        "causation:insurer",
    ),
    ("Dr. Brandt explained that the few macules could not have affected lung function.", "causation:insurer"),
    ("Dr. Brandt found a causal relationship on the basis of serial testing.", "causation:claimant"),
    ("Dr. Brandt consistently found a causal relationship.", "causation:claimant"),
    ("Dr. Brandt found no causal relationship.", "causation:insurer"),
    ("Dr. Brandt did not find a causal relationship.", "causation:insurer"),
    ("Dr. Brandt found a relationship at least as likely as not.", "causation:claimant"),
    ("Dr. Brandt reached a negative conclusion because the separation audiogram was normal.", "causation:insurer"),
    ("Dr. Brandt gave a negative nexus opinion.", "causation:insurer"),
    ("Dr. Brandt provided a favorable nexus opinion.", "causation:claimant"),
    ("Dr. Brandt rendered an unfavorable opinion on nexus.", "causation:insurer"),
    ("Dr. Brandt concluded that the restrictions are causally related.", "causation:claimant"),
    ("Dr. Brandt concluded that the tear is not causally related.", "causation:insurer"),
    ("Dr. Brandt wrote that aggravation was unlikely.", "causation:insurer"),
    ("Dr. Brandt thought a relationship to service improbable.", "causation:insurer"),
    (
        (
            "Dr. Brandt explained that the antibodies were raised, and that it was therefore unlikely that "
            "the disorder was caused by solvents."
        ),
        "causation:insurer",
    ),
    ("Dr. Brandt wrote that a connection to service was likely.", "causation:claimant"),
    ("Dr. Brandt discussed the causal relationship between the two conditions in general.", ""),
    ("Dr. Brandt was asked for an opinion on causal relationship.", ""),
    ("Dr. Brandt did not address causal relationship.", ""),
    ("Dr. Brandt provided no opinion on causal relationship.", ""),
    ("Dr. Brandt reached a negative result on the straight leg raise.", ""),
    ("Dr. Brandt opined that the spondylosis had its onset during service.", "causation:claimant"),
    ("Dr. Brandt opined that the spondylosis did not have its onset during service.", "causation:insurer"),
    ("Dr. Brandt stated that the flat feet clearly and unmistakably existed before entry.", "preexisting:insurer"),
    ("Dr. Brandt stated that the flat feet existed prior to enlistment.", "preexisting:insurer"),
    ("Dr. Brandt stated that the flat feet did not exist before entry.", "preexisting:claimant"),
    (
        "Dr. Brandt stated that the present disease was not a continuation of the episode in service.",
        "causation:insurer",
    ),
    ("Dr. Brandt stated that the present disease was a continuation of the episode in service.", "causation:claimant"),
    ("Dr. Brandt observed that no complaint was recorded until 19 years after discharge.", "causation:insurer"),
    ("Dr. Brandt stated that the pattern of loss is characteristic of acoustic trauma.", "causation:claimant"),
    ("Dr. Brandt noted an audiometric notch typical of noise exposure.", "causation:claimant"),
    ("Dr. Brandt found that the audiograms did not display a pattern of noise-induced loss.", "causation:insurer"),
    ("Dr. Brandt found noise-induced hearing loss.", "causation:claimant"),
    ("Dr. Brandt said the pattern was not characteristic of noise exposure.", "causation:insurer"),
    (
        "Dr. Brandt stated that one half of the 18% lumbar rating should be apportioned to a 2014 compensable injury.",
        "apportionment:insurer",
    ),
    ("Dr. Brandt testified that half of the 10% impairment existed prior to the work injury.", "apportionment:insurer"),
    ("Dr. Brandt thought that a third of the disability was there before the accident.", "apportionment:insurer"),
    (
        (
            "Dr. Brandt did not explain how or why the degenerative changes are responsible for forty "
            "percent of the disability."
        ),
        "",
    ),
    (
        (
            "Dr. Brandt apportioned 40% of the disability to degeneration, and did not explain how the "
            "degeneration causes that share of the disability."
        ),
        "apportionment:insurer",
    ),
    ("Dr. Brandt reported an internal derangement of the right knee from the same fall.", "causation:claimant"),
    ("Dr. Brandt noted a lumbar strain from the collision.", "causation:claimant"),
    (
        "Dr. Brandt noted a weak reflex within days of the accident and attributed the radiculopathy to it.",
        "causation:claimant",
    ),
    (
        "Dr. Brandt stated that one would expect complaints at the outset if the tear had been traumatic.",
        "causation:insurer",
    ),
    (
        (
            "Dr. Brandt discussed the 1988 collision at length and considered it the probable source of the "
            "present complaints."
        ),
        "",
    ),
    (
        "Dr. Brandt wrote that he never had neck trouble after discharge save that stemming from his jumps.",
        "causation:claimant",
    ),
    ("Dr. Brandt wrote that chronic nasal obstruction aggravates sleep apnea.", "causation:claimant"),
    (
        "Dr. Brandt stated that she continued to suffer from the accepted plantar fasciitis.",
        "causation:claimant diagnosis:claimant",
    ),
    (
        "Dr. Brandt stated that she no longer suffered from the accepted plantar fasciitis.",
        "causation:insurer diagnosis:insurer",
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_ties_a_condition_to_its_cause(said: Said, sentence: str, expected: str) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize("sentence", [one for one, _ in SENTENCES])
def test_what_a_party_argues_is_nobodys_opinion(said: Said, sentence: str) -> None:
    assert said(f"The employer argues that {sentence}") == ""
