"""The end of healing in ordinary words: invented sentences and what must be read in them."""

import pytest

from tests.examiner_db.reading.told import check_said

SENTENCES = (
    ("Dr. Vale pronounced her at MMI on July 6, 2021.", "mmi:insurer"),
    ("Dr. Vale released the claimant from care on August 14 with no further treatment indicated.", "mmi:insurer"),
    ("Dr. Vale discharged her from treatment as having reached her healing plateau.", "mmi:insurer"),
    ("Dr. Vale opined that all post-concussive symptoms had ended by the date of his examination.", "mmi:insurer"),
    ("Dr. Vale testified that Claimant had fully recovered from the sprain.", "mmi:insurer"),
    ("Dr. Vale certified MMI as of December 1, 1992.", "mmi:insurer"),
    ("Dr. Vale assigned May 3 as the date on which the condition became permanent.", "mmi:insurer"),
    ("Dr. Vale thought that she had gotten as well as she would get.", "mmi:insurer"),
    ("Dr. Vale believed the healing process was over by spring.", "mmi:insurer"),
    ("Dr. Vale found the condition static and unlikely to change.", "mmi:insurer"),
    ("Dr. Vale testified that nothing further could be done to improve his condition.", "mmi:insurer"),
    ("Dr. Vale opined that she was still awaiting surgery and had not plateaued.", "mmi:claimant"),
    ("Dr. Vale believed that the fracture was still healing.", "mmi:claimant"),
    ("Dr. Vale thought that it was too soon to call her condition permanent.", "mmi:claimant"),
    ("Dr. Vale declined to place the worker at MMI.", "mmi:claimant"),
    ("Dr. Vale rescinded the certification of MMI after the operation.", "mmi:claimant"),
    ("Dr. Vale expected her to improve with further therapy.", "mmi:claimant"),
    ("Dr. Vale opined that full recovery could take another year.", "-mmi:insurer"),
    ("Dr. Vale hoped for a full recovery.", "-mmi:insurer"),
    ("Dr. Vale did not consider her condition to be static.", "-mmi:insurer"),
    ("Dr. Vale wrote that the knee was unlikely to improve without surgery.", "-mmi:insurer"),
    ("Dr. Vale released her from care at her own wish.", "-mmi:insurer"),
    ("Dr. Vale did not expect her to improve.", "-mmi:claimant"),
    ("Dr. Vale wrote that some symptoms had resolved before the second fall.", "-mmi:insurer"),
)
"""A sentence, and what is read in it; after a dash, what must not be."""


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_read(sentence: str, expected: str) -> None:
    check_said(sentence, expected)
