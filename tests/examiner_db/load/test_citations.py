"""Rows of cited cases: each case once, without the names of its parties."""

from examiner_db.load.citations import citation_rows
from examiner_db.reading import read

TEXT = (
    "ANALYSIS\n\nSee Hollis v. Amber Mills, 360 N.W.2d 54 (Minn. 1984). See 20 C.F.R. § 10.321. The judge relied on "
    "Hollis v. Amber Mills, 360 N.W.2d 54 (Minn. 1984), and on 59 ECAB 642 (2008).\n"
)


def test_each_reported_case_is_one_row_at_its_first_place() -> None:
    rows = list(citation_rows("d", read(TEXT)[0]))
    assert [(row.volume, row.reporter, row.page, row.decision_id) for row in rows] == [
        ("360", "N.W.2d", "54", "d"),
        ("59", "ECAB", "642", "d"),
    ]
    assert "360 N.W.2d 54" in TEXT[rows[0].start : rows[0].end]
    assert rows[0].start < TEXT.index("relied")


def test_no_row_names_a_party() -> None:
    said = " ".join(str(row.model_dump()) for row in citation_rows("d", read(TEXT)[0]))
    assert "Hollis" not in said
    assert "Amber" not in said


def test_ids_follow_from_the_case_and_not_from_its_place() -> None:
    moved = [row.id for row in citation_rows("d", read("He fell.\n\n" + TEXT)[0])]
    assert moved == [row.id for row in citation_rows("d", read(TEXT)[0])]
