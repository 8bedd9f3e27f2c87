"""The paragraph of a comparison: everything that makes it true as written."""

import re

from examiner_db.figures.comparing.comparison import Peer
from examiner_db.figures.comparing.words import sentence
from tests.examiner_db.figures.comparing.test_compared import compared

MOTIVES = re.compile(r"\b(bias\w*|hired|always|never|fraud\w*|tends?|prone|pro-insurer|suspicious)\b", re.IGNORECASE)


def test_the_paragraph_carries_all_that_makes_it_true() -> None:
    found = compared("i" * 46 + "c" * 2)
    assert found is not None
    assert found.sentence.startswith(
        "In the 48 claims counted in this database (MN-WCCA; 2016) in which Ada Quill gave an opinion on causation for "
        "an insurer or employer that favored one side, 46 of 48 opinions favored the insurer or employer (96%; exact "
        "95% interval 86\N{EN DASH}99%). A person checked all 48. Of the opinions of the 22 other identified examiners "
        "in the same matched groups, 48 of 110 (44%) favored the insurer or employer. At their rates, group by group, "
        "20.9 of 48 (44%) would be expected. Matched groups: MN-WCCA, orthopedics, 2015\N{EN DASH}2019. Drawn towards "
        "these examiners by how much they differ, the share is "
    )
    assert "The share is higher than theirs (one-sided p under .001, allowing for" in found.sentence
    assert "false discovery rate 5% over the one comparison tested in this release)." in found.sentence
    assert found.sentence.endswith(
        "Decisions are not a random sample of examinations. Most examinations do not reach a published decision. This "
        "figure does not show why an opinion was given or whether it was right."
    )


def test_no_word_tells_a_motive() -> None:
    for own in ("i" * 46 + "c" * 2, "i" * 33 + "c" * 17, "c" * 60):
        found = compared(own)
        assert found is not None
        assert MOTIVES.search(found.sentence) is None


def test_that_one_peer_gave_a_large_part_is_said_with_the_rate_without() -> None:
    found = compared("i" * 46 + "c" * 2)
    assert found is not None
    assert "One of these examiners" not in found.sentence
    heavy = Peer(id="heavy", name="Hob Heavy", insurer=30, of=50)
    more = {"peers": (*found.peers, heavy), "peers_insurer": found.peers_insurer + 30, "peers_of": found.peers_of + 50}
    said = sentence(found.model_copy(update=more), "Ada Quill")
    assert "One of these examiners gave 50 of the 160; without that one it is 48 of 110 (44%). At their rates" in said
    assert "Heavy" not in said
