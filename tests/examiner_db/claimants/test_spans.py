"""Where names stand: offsets hold, overlaps merge, and no shuffle of a text lets a name through."""

import random
import re
import unicodedata

import pytest

from examiner_db.claimants import LABELS, redact, redactions
from examiner_db.claimants.spans import NAME, OTHER, level, merged, name_spans


def plain(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)).lower()


@pytest.mark.parametrize(
    ("text", "leveled"),
    [
        ("Muñoz’s", "Munoz's"),
        ("ÅSE Öberg", "ASE Oberg"),
        ("plain text\n\f", "plain text\n\f"),
        ("ﬁle ½ “quoted”", "file ½ “quoted”".replace("fi", "f", 1).replace("½", "1")),
    ],
)
def test_leveling_keeps_every_offset(text: str, leveled: str) -> None:
    assert level(text) == leveled
    assert len(level(text)) == len(text)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], []),
        ([(5, 9, NAME), (0, 3, NAME)], [(0, 3, NAME), (5, 9, NAME)]),
        ([(0, 6, NAME), (4, 9, OTHER)], [(0, 9, NAME)]),
        ([(0, 9, OTHER), (2, 4, NAME)], [(0, 9, OTHER)]),
        ([(0, 3, NAME), (3, 6, NAME)], [(0, 3, NAME), (3, 6, NAME)]),
    ],
)
def test_overlapping_spans_become_one(spans: list[tuple[int, int, int]], expected: list[tuple[int, int, int]]) -> None:
    assert merged(spans) == expected


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (0, None, "ab[claimant]ij[removed]o"),
        (2, 8, "[claimant]"),
        (4, 6, "[claimant]"),
        (8, 10, "ij"),
        (0, 2, "ab"),
        (5, 12, "[claimant]ij[removed]"),
        (13, 15, "[removed]o"),
        (15, None, ""),
    ],
)
def test_any_slice_shows_whole_labels_and_nothing_below_them(start: int, end: int | None, shown: str) -> None:
    assert redact("abcdefghijklmno", [(2, 8, NAME), (10, 14, OTHER)], start, end) == shown


def test_labels_say_what_was_taken_out() -> None:
    assert LABELS == {NAME: "[claimant]", OTHER: "[removed]"}


def test_without_names_nothing_is_taken_out() -> None:
    assert name_spans("Dr. Brankov examined the employee.", []) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ms. Stone fell on a stone.", "Ms. [claimant] fell on a stone."),
        ("The stone wall; Stone walked; Vera Stone ran.", "The stone wall; Stone walked; [claimant] ran."),
        ("Vera told Vera Brankov, M.D., and Vera left.", "[claimant] told Vera Brankov, M.D., and [claimant] left."),
        ("Dr. Stone and Dr. Vera Stone treated Mr. Stone.", "Dr. Stone and Dr. Vera Stone treated Mr. [claimant]."),
        ("STONE, VERA; stone-faced", "[claimant]; stone-faced"),
        ("Vera “Vee” Stone’s knee", "[claimant]’s knee"),
        ("Stones and Veranda", "Stones and Veranda"),
    ],
)
def test_where_a_name_is_a_name(text: str, shown: str) -> None:
    assert redact(text, name_spans(text, [("Vera", "Stone")])) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("According to Dr. Moor, Stone could work.", "According to Dr. Moor, [claimant] could work."),
        ("In Dr. Odile B. Moor’s view, Stone could.", "In Dr. Odile B. Moor’s view, [claimant] could."),
        ("The session of Dr. Moor and Stone was short.", "The session of Dr. Moor and [claimant] was short."),
        ("When she saw Dr. Moor, Vera Stone wept.", "When she saw Dr. Moor, [claimant] wept."),
        ("Dr. Moor, Stone argues, was wrong.", "Dr. Moor, [claimant] argues, was wrong."),
        ("Unlike Drs. Moor and Reed, Stone agreed.", "Unlike Drs. Moor and Reed, [claimant] agreed."),
        ("To Drs. Moor and Reed and Stone it was new.", "To Drs. Moor and Reed and [claimant] it was new."),
        ("Dr. Moor’s Stone examination was short.", "Dr. Moor’s [claimant] examination was short."),
        ("Dr. Petra J. Stone saw him.", "Dr. Petra J. Stone saw him."),
        ("Dr. D’Arcy Stone saw him.", "Dr. D’Arcy Stone saw him."),
        ("Drs. Moor, Stone, and Reed wrote.", "Drs. Moor, Stone, and Reed wrote."),
        ("Drs. Moor, Reed, and Ivo Stone wrote.", "Drs. Moor, Reed, and Ivo Stone wrote."),
    ],
)
def test_who_stands_beside_a_physician_is_no_second_one(text: str, shown: str) -> None:
    assert redact(text, name_spans(text, [("Vera", "Stone")])) == shown


GIVEN = ("Zelma", "José", "Åse", "D’Arcy", "Xiong-Mai")
SURNAMES = ("Quillfeather", "Muñozquin", "O’Fennigan", "Vander Hoogtveld", "Stoneleigh-Marx", "McTavishery")
SENTENCES = (
    "{title} {surname} testified that the pain began at once.",
    "The employee, {given} {surname}, was born on April 4, 1970.",
    "Later {surname}’s employer wrote to {given} at 12 Old Mill Road, Elm City, MN 55999.",
    "Dr. Brankov found that {SURNAME} could work.",
    "According to Dr. Ingrid Solbakken, {surname} could lift; Dr. Solbakken and {surname} spoke.",
    "According to {given}\n   {surname} the ladder broke.",
    "Ask {surname}, {given}, SSN 123-45-6789, telephone (218) 555-0142.",
    "It was {given} Q. {surname} who called.",
)


@pytest.mark.parametrize("seed", range(60))
def test_no_arrangement_of_a_decision_lets_the_claimant_through(seed: int) -> None:
    pick = random.Random(seed)
    given, surname = pick.choice(GIVEN), pick.choice(SURNAMES)
    title = pick.choice(["Mr.", "Ms.", "Mrs."])
    body = [
        sentence.format(title=title, given=given, surname=surname, SURNAME=surname.upper())
        for sentence in pick.sample(SENTENCES, k=pick.randint(3, len(SENTENCES)))
    ]
    text = f"{given.upper()} {surname.upper()}, Employee, v. ANVIL WORKS, INC., Employer.\n" + "\n".join(body)
    shown = plain(redact(text, redactions(text)))
    for part in re.split(r"[ -]", plain(surname)):
        assert not re.search(rf"\b{part}\b", shown), shown
    for secret in ("123-45-6789", "555-0142", "april 4, 1970", "old mill road"):
        assert secret not in shown
    if "Dr. Brankov" in text:
        assert "dr. brankov found" in shown


@pytest.mark.parametrize("seed", range(20))
def test_what_is_not_redacted_is_the_text_itself(seed: int) -> None:
    pick = random.Random(seed)
    text = "".join(pick.choice("Ms. Quill \n\f-’xyzA1") for _ in range(400))
    spans = redactions(text)
    kept = "".join(
        text[end:start]
        for (_, end, _), (start, _, _) in zip([(0, 0, 0), *spans], [*spans, (len(text), 0, 0)], strict=True)
    )
    shown = redact(text, spans)
    for label in LABELS.values():
        shown = shown.replace(label, "")
    assert shown == kept
