"""Searches that lawyers ask often, written once: what the language of searches can do, and where to begin.

They ask in both directions: for opinions that tribunals relied on as for those that they did not.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadySearch:
    """A search that stands ready: what it finds, and what is typed to find it."""

    finds: str
    text: str


READY = (
    ReadySearch(
        "Orders that restrict independent medical examinations",
        'kind:order "independent medical examination" OR "independent medical evaluation" OR "independent examination"',
    ),
    ReadySearch(
        "Orders that suspend, limit or revoke a license",
        "kind:order suspension OR limitation OR limited OR revoked OR revocation OR surrender",
    ),
    ReadySearch(
        "Decisions that relied on the examiner as more persuasive",
        'kind:decision weight:credited "more persuasive" OR "most persuasive" OR "well reasoned" OR "better founded"',
    ),
    ReadySearch(
        "Decisions that did not rely on an opinion, as speculative, conclusory or not credible",
        'kind:decision weight:rejected speculative OR conclusory OR "not credible" OR "not persuasive"',
    ),
    ReadySearch(
        "Examiners who had not seen all records",
        'kind:decision "did not review" OR "without reviewing" OR "incomplete records" OR "had not reviewed"',
    ),
    ReadySearch(
        "Opinions questioned for their foundation",
        'kind:decision "adequate foundation" OR "lacked foundation" OR "inadequate foundation" OR "factual foundation"',
    ),
    ReadySearch(
        "Symptom magnification and malingering, asserted or refuted",
        'kind:decision "symptom magnification" OR malingering OR "nonorganic findings" OR "Waddell signs"',
    ),
    ReadySearch(
        "Decisions on maximum medical improvement in which an examiner helped the claimant",
        'issue:mmi direction:claimant "maximum medical improvement"',
    ),
)
"""The searches, in the order shown."""
