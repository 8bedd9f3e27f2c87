"""Physicians told by their place among those named before."""

import pytest

from examiner_db.reading import read

TWO = "Dr. Vale found a tear. Dr. Quill found none. "
LATTER = "The judge found the latter opinion persuasive."
THREE = "Dr. Vale, Dr. Quill and Dr. Brandt wrote. The judge adopted the opinion of Dr. Vale. "


def weights(text: str) -> tuple[str, ...]:
    (reading,) = read(f"ANALYSIS\n\n{text}\n")
    return tuple(one.weight.value for one in reading.physicians)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TWO}The latter relied on no films. The judge gave it no weight.", ("not_stated", "rejected")),
        (f"{TWO}The judge found the first of these opinions persuasive.", ("credited", "not_stated")),
        (f"{TWO}The judge found the second of these opinions persuasive.", ("not_stated", "credited")),
        (f"{TWO}The judge found the first of these arguments persuasive.", ("not_stated", "not_stated")),
        (
            f"Dr. Vale found a tear.\n\nDr. Quill found none.\n\n{LATTER}",
            ("not_stated", "credited"),
        ),
        (
            f"Dr. Vale found a tear.\n\nDr. Quill and Dr. Brandt found none.\n\n{LATTER}",
            ("not_stated",) * 3,
        ),
        (f"{TWO}The judge credited Dr. Quill. The other report is conclusory.", ("rejected", "credited")),
        (f"{TWO}The judge found the latter credible. He rejected the contrary testimony.", ("rejected", "credited")),
        (f"{TWO}The judge gave great weight to Dr. Vale and rejected the opposing opinion.", ("credited", "rejected")),
        (
            (
                "Dr. Vale, who treated her, found a tear. Dr. Quill, who examined her for the insurer, found none.\n\n"
                "The judge found the latter credible. The contrary view is rejected."
            ),
            ("rejected", "credited"),
        ),
        (f"{TWO}The judge rejected the contrary opinion.", ("not_stated", "not_stated")),
        (
            f"{TWO}The judge credited Dr. Quill. She rejected the contrary opinion of Dr. Roe.",
            ("not_stated", "credited", "rejected"),
        ),
        (f"{TWO}The judge credited Dr. Quill and rejected arguments to the contrary.", ("not_stated", "credited")),
        (f"{THREE}He rejected the contrary opinion.", ("credited", "not_stated", "not_stated")),
        (f"{THREE}He was not persuaded by the other two physicians.", ("credited", "rejected", "rejected")),
        (f"{THREE}He was not persuaded by the other physician.", ("credited", "not_stated", "not_stated")),
    ],
)
def test_by_place(text: str, expected: tuple[str, ...]) -> None:
    assert weights(text) == expected
