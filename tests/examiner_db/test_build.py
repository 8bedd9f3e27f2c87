"""From records to a release: what people decided is in it, and the same input gives the same content."""

from pathlib import Path

import pytest
from sqlmodel import Session, select

from examiner_db import database, models
from examiner_db.desk import Desk
from examiner_db.releases import Releases
from examiner_db.search import SearchIndex
from tests.release import built, current


def examiner(session: Session) -> models.Physician:
    (found,) = session.exec(select(models.Physician).where(models.Physician.name == "Odile Brankov"))
    return found


def opinion(data: Path) -> str:
    with current(data) as session:
        wanted = select(models.Opinion.id).where(models.Opinion.direction == "insurer").order_by(models.Opinion.id)
        found = session.exec(wanted).first()
    assert found is not None
    return found


def test_a_release_says_what_it_is(data: Path) -> None:
    info = built(data)
    assert info["private"] is True
    assert info["sample"] is False
    assert info["schema"] == database.fingerprint()
    assert info["rows"]["decision"] == 3
    assert info["examiners"] == 1
    with Releases(data).hold_current() as held:
        assert held.info == info


def test_building_again_gives_the_same_content(data: Path) -> None:
    assert built(data)["content"] == built(data)["content"]


def test_without_private_files_they_are_as_if_not_there(data: Path) -> None:
    info = built(data, public_only=True)
    assert info["private"] is False
    assert info["rows"]["decision"] == 2
    with current(data) as session:
        record = session.exec(select(models.Examiner.track_record)).one()
    assert "WC12-9902" not in str(record)


def test_one_name_in_one_state_is_a_name_group(data: Path) -> None:
    built(data)
    with current(data) as session:
        assert examiner(session).standing == "name_group"


def test_a_confirmation_makes_an_identified_examiner_with_the_same_address(data: Path) -> None:
    built(data)
    with current(data) as session:
        ident = examiner(session).id
    with Desk.open(data / "desk.sqlite") as desk:
        desk.confirm(ident, npi="9000000007", by="tester", reason="curriculum vitae")
    built(data)
    with current(data) as session:
        found = examiner(session)
    assert (found.id, found.standing, found.npi) == (ident, "identified", "9000000007")


def test_an_accepted_reading_counts_and_a_rejected_one_does_not(data: Path) -> None:
    built(data)
    reading = opinion(data)
    for verdict, checked in (("accepted", 1), ("rejected", 0)):
        with Desk.open(data / "desk.sqlite") as desk:
            desk.review(reading, verdict, by="tester")  # type: ignore[arg-type] # one of the two
        built(data)
        with current(data) as session:
            record = session.exec(select(models.Examiner.track_record)).one()
        assert record["checked"] == checked


def test_a_complete_random_sample_is_published_with_its_precision(data: Path) -> None:
    built(data)
    with current(data) as session:
        ids = sorted(session.exec(select(models.Opinion.id)))
        tribunal = session.exec(select(models.Decision.tribunal)).first()
    with Desk.open(data / "desk.sqlite") as desk:
        desk.draw("opinion", str(tribunal), ids, by="R. Viewer")
        for ident in ids[1:]:
            desk.review(ident, "accepted", by="R. Viewer")
    built(data)
    with current(data) as session:
        assert session.exec(select(models.Precision)).all() == []
    with Desk.open(data / "desk.sqlite") as desk:
        desk.review(ids[0], "rejected", by="R. Viewer")
    built(data)
    with current(data) as session:
        (found,) = session.exec(select(models.Precision))
        assert (found.kind, found.tribunal, found.accepted, found.n) == ("opinion", tribunal, len(ids) - 1, len(ids))
        assert not found.counts


def test_a_held_entry_is_not_in_the_release(data: Path) -> None:
    built(data)
    held = opinion(data)
    with Desk.open(data / "desk.sqlite") as desk:
        desk.hold(held, by="tester", reason="another physician of this name")
    built(data)
    with current(data) as session:
        assert session.get(models.Opinion, held) is None
        assert session.get(models.Entry, held) is None
    with Desk.open(data / "desk.sqlite") as desk:
        desk.release_hold(held, by="tester", reason="checked")
    built(data)
    with current(data) as session:
        assert session.get(models.Opinion, held) is not None


def test_the_index_is_of_the_same_release(data: Path) -> None:
    built(data)
    with Releases(data).hold_current() as held, current(data) as session:
        index = SearchIndex.open(held.folder / "index")
        hits = {hit.entry.kind: hit.entry.id for hit in index.names("Odile Brankof")}
        orders = index.documents('"independent medical examinations"').hits
        decisions = index.documents("persuasive")
        index.close()
        assert hits["examiner"] == examiner(session).id
    assert [hit.entry.title for hit in orders] == ["NY BPMC: Solbakken, Ingrid"]
    assert decisions.total == 3


@pytest.mark.parametrize("name", ["Quillfeather", "Oddsson", "Vantongeren"])
def test_no_claimant_is_indexed(data: Path, name: str) -> None:
    built(data)
    with Releases(data).hold_current() as held:
        index = SearchIndex.open(held.folder / "index")
        assert index.documents(name).total == 0
        assert index.names(name) == []
        index.close()


def test_a_physician_who_only_treated_is_found_by_what_is_on_record(data: Path) -> None:
    built(data)
    with Releases(data).hold_current() as held:
        index = SearchIndex.open(held.folder / "index")
        assert [(hit.entry.kind, hit.entry.standing) for hit in index.names("Ingrid Solbakken")] == [
            ("physician", "identified")
        ]
        index.close()


def test_each_release_goes_on_the_desk_and_keeps_the_head_it_was_built_at(data: Path) -> None:
    infos = [built(data), built(data)]
    with Desk.open(data / "desk.sqlite") as desk:
        published = [line for line in desk.log() if line.entry.action == "publish"]
        assert [line.entry.other for line in published] == [info["content"] for info in infos]
        assert published[-1].entry.subject == Releases(data).current_id()
        assert [desk.verify(info["desk_head"]).since for info in infos] == [2, 1]
