"""Citations: every masked span with its kind, and what reported case it names."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.details.cited import Resolved, resolved

TEXT = (
    "ANALYSIS\n\nUnder 20 C.F.R. § 10.321 the weight is special. See Hollis v. Amber Mills, 360 N.W.2d 54, 37 W.C.D. "
    "235 (Minn. 1984). In A.B., Docket No. 19-1234 (issued May 1, 2020), the Board held so. Dr. Vale examined her.\n"
)


def test_each_span_has_its_words_its_place_and_its_kind() -> None:
    (reading,) = read(TEXT)
    found = {one.text: one.kind.value for one in reading.citations}
    assert all(TEXT[one.start : one.end] == one.text for one in reading.citations)
    assert found["20 C.F.R. § 10.321"] == "law"
    assert any(kind == "case" and "360 N.W.2d 54" in words for words, kind in found.items())
    assert any(kind == "docket" and "Docket No. 19-1234" in words for words, kind in found.items())
    assert not any("Vale" in words for words in found)


def test_a_text_without_citations_has_none() -> None:
    assert read("FACTS\n\nDr. Vale examined her.\n")[0].citations == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Hollis v. Amber Mills, 12 F.3d 345 (1st Cir. 1999)", Resolved("12", "F.3d", "345", "ca1", "1999")),
        ("360 N.W.2d 337 (Minn. 1984)", Resolved("360", "N.W.2d", "337", "minn", "1984")),
        ("Hollis v. Amber\n Mills, 12 F.3d 345", Resolved("12", "F.3d", "345", None, None)),
        ("37 W.C.D. 235, 239 (Minn. 1984)", Resolved("37", "W.C.D.", "235", None, "1984")),
        ("59 ECAB 642 (2008)", Resolved("59", "ECAB", "642", None, "2008")),
        ("Hollis v. Amber Mills", None),
        ("20 C.F.R. § 10.321", None),
        ("A.B., Docket No. 19-1234 (issued May 1, 2020)", None),
        ("", None),
    ],
)
def test_what_a_span_names(words: str, expected: Resolved | None) -> None:
    assert resolved(words) == expected
