"""The desk as CSV, out and in."""

import csv
import random
from pathlib import Path

import pytest

from examiner_db.desk import Desk, DeskError
from examiner_db.desk.exchange import COLUMNS
from examiner_db.vocabulary import Verdict

HEADER = ",".join(COLUMNS[:-1])
"""What a list written by hand has: no hashes."""
AT = "2024-05-06T07:08:09+00:00"


def everything(desk: Desk) -> tuple[object, ...]:
    return desk.judgments(), desk.confirmations(), desk.reviews(), desk.holds(), desk.public_ids(), desk.redirects()


def fill(desk: Desk) -> None:
    desk.register_all([(frozenset({"a", "b"}), "Jonathan Harker"), (frozenset({"c"}), "Jon Harker")])
    desk.judge("a", "c", Verdict.SAME, by="R. Viewer", reason='one address, "suite 4"\nsecond line')
    desk.confirm("jonathan-harker-3f9a2c", npi="9000000015", license="NY MD 990108", by="R. Viewer")
    desk.review("o1", "accepted", by="=S. Econd", reason="'=1+1")
    desk.hold("o2", by="R. Viewer", reason="  +41 disputed")
    desk.judge("x", "y", Verdict.UNSURE, by="R. Viewer")
    desk.withdraw("x", "y", by="R. Viewer", reason="'twas another file")
    desk.register(frozenset({"a", "b", "c"}), "Jonathan Harker")


def written(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return path


def test_exported_desk_imports_into_an_empty_one_as_the_same_desk(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    number = desk.export_csv(tmp_path / "out.csv")
    with Desk.open(tmp_path / "other.sqlite") as other:
        assert other.import_csv(tmp_path / "out.csv") == number == 10
        assert everything(other) == everything(desk)
        other.export_csv(tmp_path / "again.csv")
        assert other.verify(desk.head()).since == 1
    taken, (imported, *_) = (tmp_path / "out.csv").read_text(), (tmp_path / "again.csv").read_text().splitlines()[-1:]
    assert (tmp_path / "again.csv").read_text().startswith(taken)
    assert ",import,import,desk," in imported


def test_importing_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    desk.export_csv(tmp_path / "out.csv")
    before = everything(desk)
    assert desk.import_csv(tmp_path / "out.csv") == 0
    assert everything(desk) == before


def test_list_without_dates_is_imported_once(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path, ",R. Viewer,judge,m1,m2,same,,,,", ",R. Viewer,judge,m2,m1,same,,,,")
    assert [desk.import_csv(path) for _ in range(3)] == [1, 0, 0]
    assert [(one.a, one.b, one.verdict) for one in desk.judgments()] == [("m1", "m2", Verdict.SAME)]


def test_every_action_can_be_written_by_hand(desk: Desk, tmp_path: Path) -> None:
    path = written(
        tmp_path,
        f"{AT},R. Viewer,judge,m1,m2,different,,,,two signatures",
        f"{AT},R. Viewer,confirm,m1,,,9000000015,ny md 0990108,0000-0002-1825-0097,same office",
        f"{AT},R. Viewer,review,o1,,rejected,,,,",
        f"{AT},R. Viewer,hold,o2,,,,,,disputed",
        f"{AT},R. Viewer,hold,o3,,,,,,disputed",
        f"{AT},R. Viewer,release,o3,,,,,,settled",
    )
    assert desk.import_csv(path) == 6
    assert [(one.verdict, one.reason, one.at) for one in desk.judgments()] == [
        (Verdict.DIFFERENT, "two signatures", "2024-05-06T07:08:09.000000+00:00")
    ]
    assert {(one.kind, one.value) for one in desk.confirmations()} == {
        ("npi", "9000000015"),
        ("license", "NY MD 990108"),
        ("orcid", "0000-0002-1825-0097"),
    }
    assert (desk.reviews(), desk.holds()) == ({"o1": "rejected"}, {"o2"})


def test_older_list_undoes_nothing_newer(desk: Desk, tmp_path: Path) -> None:
    desk.judge("m1", "m2", Verdict.DIFFERENT, by="R. Viewer")
    assert desk.import_csv(written(tmp_path, f"{AT},R. Viewer,judge,m1,m2,same,,,,")) == 1
    assert [one.verdict for one in desk.judgments()] == [Verdict.DIFFERENT]


def test_cells_that_a_spreadsheet_would_run_are_written_as_text(desk: Desk, tmp_path: Path) -> None:
    reasons = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", " =x", "\uff1dx", "'=x", "'x", "plain", "a=b"]
    for number, reason in enumerate(reasons):
        desk.hold(f"o{number}", by="R. Viewer", reason=reason)
    desk.export_csv(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        cells = [row["reason"] for row in csv.DictReader(file)]
    assert cells == [*(f"'{reason}" for reason in reasons[:10]), "plain", "a=b"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (f"{AT},R. Viewer,judge,m3,m4,sames,,,,", "verdict is 'sames'; judge takes different, same, unsure"),
        (f"{AT},R. Viewer,judge,m3,,same,,,,", "other is empty; judge takes two ids"),
        (f"{AT},R. Viewer,merge,m3,m4,same,,,,", "action is 'merge'; expected one of judge, confirm"),
        (f"{AT},,judge,m3,m4,same,,,,", "by is empty"),
        (f"{AT},R. Viewer,confirm,m3,,,1234567890,,,", "npi is '1234567890'"),
        (f"{AT},R. Viewer,confirm,m3,,,,,,", "confirm names no identifier"),
        (f"{AT},R. Viewer,review,o1,,accepted,9000000015,,,", "review takes no NPI, license or ORCID"),
        (f"{AT},R. Viewer,hold,o1,,,,,,", "hold gives no reason"),
        (f"{AT},R. Viewer,hold,o1,,accepted,,,,why", "verdict is 'accepted'; hold takes nothing"),
        ("yesterday,R. Viewer,judge,m3,m4,same,,,,", "at is 'yesterday'; expected an instant with its zone"),
        ("2024-05-06,R. Viewer,judge,m3,m4,same,,,,", "at is '2024-05-06'; expected an instant with its zone"),
        (f"{AT},R. Viewer,judge,m3,m4,same", "there are 6 cells; expected 10"),
        (f'{AT},R. Viewer,hold,o1,,,,,,"why', "unexpected end of data"),
    ],
)
def test_bad_row_is_refused_with_its_line_and_nothing_of_the_file_applies(
    desk: Desk, tmp_path: Path, row: str, message: str
) -> None:
    good = f'{AT},R. Viewer,judge,m1,m2,same,,,,"a reason\nof two lines"'
    with pytest.raises(DeskError) as refused:
        desk.import_csv(written(tmp_path, good, row))
    assert str(refused.value).startswith("list.csv line 4: ")
    assert message in str(refused.value)
    assert desk.judgments() == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "list.csv is empty; expected the columns at, by, action"),
        (b"at,by\n", "list.csv line 1: the columns are at, by; expected at, by, action"),
        (b"\xff\xfe\x00", "list.csv cannot be read: it is not UTF-8"),
    ],
)
def test_file_that_is_no_list_is_refused(desk: Desk, tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(DeskError) as refused:
        desk.import_csv(path)
    assert str(refused.value).startswith(message)


def test_file_that_is_missing_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=r"none\.csv cannot be read: No such file"):
        desk.import_csv(tmp_path / "none.csv")


def test_byte_order_mark_and_empty_lines_are_no_mistake(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"\ufeff{HEADER}\n\n{AT},R. Viewer,judge,m1,m2,same,,,,\n\n", encoding="utf-8")
    assert desk.import_csv(path) == 1


TEXTS = (
    "",
    "plain",
    "=1+1",
    "'",
    "''x",
    "a,b",
    'a "quoted" word',
    "two\nlines",
    " \t blank",
    "\u201ccurly\u201d",
    "-",
    "+",
    "@",
)


def scribble(desk: Desk, chance: random.Random) -> None:
    """Any entry that the desk takes."""
    one, other = chance.sample(["m1", "m2", "m3", "jonathan-harker-3f9a2c"], 2)
    by, reason = f"{chance.choice(TEXTS)} Viewer", chance.choice(TEXTS)
    match chance.randrange(6):
        case 0:
            desk.judge(one, other, chance.choice([*Verdict]), by=by, reason=reason)
        case 1:
            desk.confirm(
                one, npi="9000000015", orcid=chance.choice(["0000-0002-1825-0097", None]), by=by, reason=reason
            )
        case 2:
            desk.review(one, chance.choice(["accepted", "rejected"]), by=by, reason=reason)
        case 3:
            desk.hold(one, by=by, reason=reason or "why")
        case 4:
            desk.withdraw(one, chance.choice([other, ""]), by=by, reason=reason or "why")
        case _:
            desk.register(frozenset(chance.sample("abcdef", 3)), chance.choice(["Jonathan Harker", "=Jon", ""]))


@pytest.mark.parametrize("seed", range(20))
def test_any_desk_survives_the_way_out_and_in(desk: Desk, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(15):
        scribble(desk, chance)
    path = tmp_path / "out.csv"
    desk.export_csv(path)
    with Desk.open(tmp_path / "other.sqlite") as other:
        other.import_csv(path)
        assert other.log()[:-1] == desk.log()
        assert everything(other) == everything(desk)
        assert other.import_csv(path) == 0


@pytest.mark.parametrize("seed", range(5))
def test_two_desks_that_exchange_their_lists_agree(desk: Desk, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with Desk.open(tmp_path / "other.sqlite") as other:
        for _ in range(20):
            scribble(chance.choice([desk, other]), chance)
        desk.export_csv(tmp_path / "one.csv")
        other.export_csv(tmp_path / "two.csv")
        desk.import_csv(tmp_path / "two.csv")
        other.import_csv(tmp_path / "one.csv")
        assert everything(desk) == everything(other)
