"""What is derived from the entries of a desk."""

from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pytest

from examiner_db.desk import Desk, DeskError
from examiner_db.vocabulary import Verdict

NPI = "9000000015"
ORCID = "0000-0002-1825-0097"


def test_latest_review_of_a_reading_is_in_force(desk: Desk) -> None:
    desk.review("o1", "accepted", by="R. Viewer")
    desk.review("o2", "accepted", by="R. Viewer")
    desk.review("o1", "rejected", by="S. Econd", reason="the decision quotes another physician")
    assert desk.reviews() == {"o1": "rejected", "o2": "accepted"}


def test_hold_hides_until_it_is_released_and_can_be_set_again(desk: Desk) -> None:
    desk.hold("o1", by="R. Viewer", reason="identity is disputed")
    desk.hold("jonathan-harker-3f9a2c", by="R. Viewer", reason="identity is disputed")
    assert desk.holds() == {"o1", "jonathan-harker-3f9a2c"}
    desk.release_hold("o1", by="R. Viewer", reason="dispute was withdrawn")
    assert desk.holds() == {"jonathan-harker-3f9a2c"}
    desk.hold("o1", by="R. Viewer", reason="disputed again")
    assert desk.holds() == {"o1", "jonathan-harker-3f9a2c"}


def test_judgment_of_a_pair_is_one_whichever_comes_first(desk: Desk) -> None:
    desk.judge("m2", "m1", Verdict.SAME, by="R. Viewer")
    desk.judge("m1", "m2", Verdict.DIFFERENT, by="S. Econd", reason="two signatures")
    desk.judge("m1", "m3", Verdict.UNSURE, by="S. Econd")
    found = [(one.a, one.b, one.verdict, one.by, one.reason) for one in desk.judgments()]
    assert found == [
        ("m1", "m2", Verdict.DIFFERENT, "S. Econd", "two signatures"),
        ("m1", "m3", Verdict.UNSURE, "S. Econd", ""),
    ]


def test_withdrawn_judgment_is_gone_and_may_be_made_again(desk: Desk) -> None:
    desk.judge("m1", "m2", Verdict.SAME, by="R. Viewer")
    desk.withdraw("m2", "m1", by="R. Viewer", reason="wrong file")
    assert desk.judgments() == []
    desk.judge("m1", "m2", Verdict.SAME, by="R. Viewer")
    assert [one.verdict for one in desk.judgments()] == [Verdict.SAME]


def test_confirmation_has_one_spelling_and_each_kind_its_latest_value(desk: Desk) -> None:
    desk.confirm("g1", npi="9000 000 015", license="ny m.d. 0123456", by="R. Viewer", reason="same office")
    desk.confirm("g1", license="NY MD 123457", by="S. Econd")
    desk.confirm("g2", orcid=f"https://orcid.org/{ORCID}", by="S. Econd")
    found = [(one.group, one.kind, one.value, one.by) for one in desk.confirmations()]
    assert found == [
        ("g1", "license", "NY MD 123457", "S. Econd"),
        ("g1", "npi", NPI, "R. Viewer"),
        ("g2", "orcid", ORCID, "S. Econd"),
    ]


def test_withdrawing_a_group_withdraws_all_it_was_confirmed_as(desk: Desk) -> None:
    desk.confirm("g1", npi=NPI, orcid=ORCID, by="R. Viewer")
    desk.judge("g1", "g2", Verdict.SAME, by="R. Viewer")
    desk.withdraw("g1", by="R. Viewer", reason="another office")
    assert desk.confirmations() == []
    assert len(desk.judgments()) == 1


@pytest.mark.parametrize(
    ("identifiers", "part"),
    [
        ({}, "an NPI, a license or an ORCID"),
        ({"npi": "1234567890"}, "npi is '1234567890'; expected ten digits with a valid check digit"),
        ({"license": "NY MD none"}, "license is 'NY MD none'; expected state, type and number"),
        ({"license": "123456"}, 'as in "NY MD 123456"'),
        ({"orcid": "0000-0002-1825-0098"}, "orcid is '0000-0002-1825-0098'"),
    ],
)
def test_confirmation_without_a_valid_identifier_is_refused(desk: Desk, identifiers: dict[str, str], part: str) -> None:
    with pytest.raises(DeskError) as refused:
        desk.confirm("g1", **identifiers, by="R. Viewer")
    assert part in str(refused.value)
    assert desk.confirmations() == []


def test_entries_that_say_nothing_are_refused(desk: Desk) -> None:
    with pytest.raises(DeskError, match="by is empty"):
        desk.judge("m1", "m2", Verdict.SAME, by=" ")
    with pytest.raises(DeskError, match="given twice"):
        desk.judge("m1", "m1", Verdict.SAME, by="R. Viewer")
    with pytest.raises(DeskError, match="hold gives no reason"):
        desk.hold("o1", by="R. Viewer", reason="")
    with pytest.raises(DeskError, match="subject is empty"):
        desk.review("", "accepted", by="R. Viewer")
    with pytest.raises(DeskError, match="verdict is 'fine'; review takes accepted, rejected"):
        desk.review("o1", "fine", by="R. Viewer")  # type: ignore[arg-type] # what a form may send
    assert (desk.judgments(), desk.holds(), desk.reviews()) == ([], set(), {})


def test_entries_are_dated_in_utc(desk: Desk) -> None:
    before = datetime.now(UTC)
    desk.judge("m1", "m2", Verdict.SAME, by="R. Viewer")
    (judgment,) = desk.judgments()
    assert before <= datetime.fromisoformat(judgment.at) <= datetime.now(UTC)
    assert judgment.at.endswith("+00:00")


def test_what_one_desk_writes_another_sees_at_once(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "desk.sqlite"
    with Desk.open(path) as writer, Desk.open(path) as reader:
        writer.hold("o1", by="R. Viewer", reason="identity is disputed")
        assert reader.holds() == {"o1"}
    with Desk.open(path) as again:
        assert again.holds() == {"o1"}


def test_file_that_is_no_desk_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    path.write_text("at,by,action\n" * 200)
    with pytest.raises(DeskError, match=r"desk\.sqlite cannot be opened as a desk"):
        Desk.open(path)


def test_desks_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    Desk.open(path).close()

    def write(writer: int) -> None:
        with Desk.open(path) as desk:
            for number in range(10):
                desk.hold(f"o{writer}-{number}", by=f"Writer {writer}", reason="identity is disputed")

    threads = [Thread(target=write, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Desk.open(path) as desk:
        assert desk.holds() == {f"o{writer}-{number}" for writer in range(4) for number in range(10)}


def test_opening_a_desk_again_adds_to_it(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    for number in range(3):
        with Desk.open(path) as desk:
            desk.review(f"o{number}", "accepted", by="R. Viewer")
    with Desk.open(path) as desk:
        assert desk.reviews() == {"o0": "accepted", "o1": "accepted", "o2": "accepted"}
