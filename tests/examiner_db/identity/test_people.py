"""What people judge: it joins, keeps apart, identifies, and can be taken back."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlmodel import select

from examiner_db import models
from examiner_db.desk import Desk
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

NPI, OTHER_NPI = "9000000015", "9000000023"
ORCID = "0000-0002-1825-0097"
BY = "R. Viewer"


def sets(*texts: str) -> set[frozenset[str]]:
    return {frozenset(text.split()) for text in texts}


@pytest.fixture
def group(world: "World") -> str:
    """A name group of three decisions; its public id."""
    for ident in ("a", "b", "c"):
        world.decision(ident, "Jonathan Harker")
    world.resolve()
    public_id = world.ids()["a"]
    assert public_id is not None
    return public_id


def test_three_spellings_of_one_name_become_one_by_judgments_only(world: "World") -> None:
    for ident, name in (("a", "Jonathan Harker"), ("b", "Jonathon Harker"), ("c", "Jonathan Harkar")):
        world.decision(f"{ident}1", name)
        world.decision(f"{ident}2", name)
    world.resolve()
    assert world.clusters() == sets("a1 a2", "b1 b2", "c1 c2")
    world.desk.judge("a1", "b1", Verdict.SAME, by=BY)
    world.desk.judge("b2", "c1", Verdict.SAME, by=BY, reason="one letterhead")
    world.resolve()
    assert world.clusters() == sets("a1 a2 b1 b2 c1 c2")
    row = world.physician("a1")
    assert (row.standing, row.names) == ("name_group", ["Jonathan Harkar", "Jonathan Harker", "Jonathon Harker"])


def test_confirming_a_group_identifies_all_of_it(world: "World", group: str) -> None:
    world.desk.confirm(group, npi=NPI, by=BY, reason="the same office as the registration")
    resolution = world.resolve()
    row = world.physician("c")
    assert world.clusters() == sets("a b c")
    assert (row.id, row.standing, row.npi) == (group, "identified", NPI)
    assert (resolution.identified, resolution.name_groups, resolution.refused) == (1, 0, ())


def test_confirming_one_mention_leaves_the_others_unverified(world: "World", group: str) -> None:
    world.desk.confirm("b", npi=NPI, by=BY)
    world.resolve()
    assert world.clusters() == sets("a c", "b")
    assert (world.physician("a").id, world.physician("a").standing) == (group, "name_group")
    assert world.physician("b").standing == "identified"


def test_decision_that_comes_later_is_not_covered_by_the_confirmation(world: "World", group: str) -> None:
    world.desk.confirm(group, npi=NPI, by=BY)
    world.decision("d", "Jonathan Harker")
    resolution = world.resolve()
    assert world.clusters() == sets("a b c", "d")
    assert world.physician("d").standing == "name_group"
    (candidate,) = resolution.candidates
    assert {candidate.a, candidate.b} == {group, world.ids()["d"]}


def test_confirmation_brings_in_what_prints_the_same_identifier(world: "World", group: str) -> None:
    world.licensed("l1", "Harker, Jonathan", "990108")
    world.licensed("l2", "Harker, J. Q.", "990108")
    world.listed("p", "J Harker", "publication", orcid=ORCID)
    world.desk.confirm(group, license="NY MD 0990108", orcid=ORCID, by=BY)
    assert world.resolve().refused == ()
    assert world.clusters() == sets("a b c l1 l2 p")
    row = world.physician("p")
    assert (row.licenses, row.orcid, row.standing) == (["NY MD 990108"], ORCID, "identified")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Poole, Mary", "neither surname nor given name agrees"),
        ("Harker, Jonathan, D.C.", "credentials differ (chiropractic and medicine)"),
    ],
)
def test_confirmation_does_not_bring_in_another_name(world: "World", name: str, why: str) -> None:
    world.decision("a", "Jonathan Harker, M.D.")
    world.licensed("l", name, "990108")
    world.desk.confirm("a", license="NY MD 990108", by=BY)
    (refusal,) = world.resolve().refused
    assert world.clusters() == sets("a", "l")
    assert refusal.sentence.endswith(f"is not joined with {name}: {why}")


def test_confirmation_does_not_choose_between_two_who_print_the_identifier(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.licensed("l1", "Harker, Jonathan A.", "990108")
    world.licensed("l2", "Harker, Jonathan B.", "990108")
    world.desk.confirm("a", license="NY MD 990108", by=BY)
    refused = world.resolve().refused
    assert world.clusters() == sets("a", "l1", "l2")
    assert sum("2 physicians of that name print it" in str(refusal) for refusal in refused) == 2


def test_two_groups_confirmed_as_one_npi_are_one(world: "World", group: str) -> None:
    world.decision("w", "Jon Harker", "US-WI")
    world.desk.confirm(group, npi=NPI, by=BY)
    world.desk.confirm("w", npi=NPI, by=BY)
    world.resolve()
    assert world.clusters() == sets("a b c w")


def test_two_npis_are_never_one_physician(world: "World", group: str) -> None:
    world.listed("r", "Jonathan Harker", "registration", npi=OTHER_NPI)
    world.desk.confirm(group, npi=NPI, by=BY)
    world.desk.judge("a", "r", Verdict.SAME, by=BY)
    refused = world.resolve().refused
    assert not [cluster for cluster in world.clusters() if cluster >= {"a", "r"}]
    assert any(f"NPIs differ ({NPI} and {OTHER_NPI})" in str(refusal) for refusal in refused)


def test_two_npis_confirmed_for_one_mention_are_both_refused(world: "World", group: str) -> None:
    world.desk.confirm(group, npi=NPI, by=BY)
    world.desk.confirm("a", npi=OTHER_NPI, by=BY)
    resolution = world.resolve()
    assert [str(refusal) for refusal in resolution.refused] == [
        f"a is not confirmed as npi {OTHER_NPI}: another NPI is printed or confirmed there",
        f"{group} is not confirmed as npi {NPI}: another NPI is printed or confirmed there",
    ]
    assert resolution.identified == 0
    assert world.clusters() == sets("a b c")


def test_different_takes_one_mention_out_of_a_group(world: "World", group: str) -> None:
    world.desk.judge(group, "b", Verdict.DIFFERENT, by=BY, reason="another signature")
    world.resolve()
    assert world.clusters() == sets("a c", "b")
    assert world.physician("a").id == group
    line = {
        "claim": "others of this name are kept apart",
        "reason": f"judged different on {world.today()}: another signature",
    }
    assert line in world.physician("a").evidence


def test_different_is_stronger_than_an_identifier(world: "World") -> None:
    for ident in ("a", "b", "c"):
        world.licensed(ident, "Harker, Jonathan", "990108")
    world.desk.judge("a", "b", Verdict.DIFFERENT, by=BY)
    world.resolve()
    assert world.clusters() == sets("a", "b", "c")


def test_cluster_that_would_hold_a_different_pair_is_refused_with_the_reason(world: "World") -> None:
    for ident, name in (("a", "Jonathan Harker"), ("b", "Jon Harker"), ("c", "Jack Harker")):
        world.decision(ident, name)
    world.desk.judge("a", "c", Verdict.DIFFERENT, by=BY, reason="two offices")
    world.desk.judge("a", "b", Verdict.SAME, by=BY)
    world.desk.judge("b", "c", Verdict.SAME, by=BY)
    refused = world.resolve().refused
    assert world.clusters() == sets("a", "b", "c")
    day = world.today()
    assert {refusal.mentions: str(refusal) for refusal in refused} == {
        ("a", "c"): "Jonathan Harker and Jack Harker would be one physician by judgments and are not joined: "
        f"judged different on {day}: two offices",
        ("a", "b"): f"a and b are judged same on {day} and are not joined: "
        "it would put together others who are kept apart",
        ("b", "c"): f"b and c are judged same on {day} and are not joined: "
        "it would put together others who are kept apart",
    }


def test_unsure_keeps_rules_from_joining_but_not_people(world: "World", group: str) -> None:
    world.desk.confirm(group, npi=NPI, by=BY)
    world.desk.judge("a", "b", Verdict.UNSURE, by=BY)
    world.resolve()
    assert world.clusters() == sets("a b c")
    world.desk.withdraw(group, by=BY, reason="another office")
    world.resolve()
    assert world.clusters() == sets("a", "b", "c")


def test_mention_judged_to_be_an_identified_physician_moves_alone(world: "World", group: str) -> None:
    world.licensed("l", "Harker, Jonathan", "990108")
    world.desk.judge("b", "l", Verdict.SAME, by=BY)
    world.resolve()
    assert world.clusters() == sets("a c", "b l")
    assert world.physician("a").id == group
    assert world.physician("b").standing == "identified"


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [("GROUP", "w", Verdict.SAME), ("GROUP", "a", Verdict.DIFFERENT), ("a", "c", Verdict.UNSURE)],
)
def test_withdrawing_a_judgment_restores_the_former_result(
    world: "World", group: str, one: str, other: str, verdict: Verdict
) -> None:
    one = one.replace("GROUP", group)
    world.decision("w", "Jon Harker", "US-WI")
    world.resolve()
    before = world.state()
    world.desk.judge(one, other, verdict, by=BY)
    world.resolve()
    assert world.state() != before
    world.desk.withdraw(one, other, by=BY, reason="a mistake")
    world.resolve()
    assert world.state() == before
    # Ids that the parts had meanwhile may have been cited, so they lead somewhere for ever.
    assert set(world.desk.redirects().values()) <= {group}


def test_a_word_on_an_id_is_about_the_release_that_is_current(world: "World", group: str) -> None:
    world.desk.published("20260101T000000000000Z", "f" * 64)
    world.decision("z", "Jonathan Harker")
    world.resolve()
    assert world.physician("z").id == group
    world.desk.confirm(group, npi=NPI, by=BY, reason="the three decisions on the page")
    world.resolve()
    assert (world.physician("a").id, world.physician("a").npi) == (group, NPI)
    assert world.physician("a").id == world.physician("c").id != world.physician("z").id
    assert world.physician("z").standing == "name_group"


def test_splitting_restores_both_histories(world: "World", group: str) -> None:
    world.licensed("l", "Harker, Jonathan", "990108")
    world.resolve()
    before = world.state()
    listed = before[0]["l"]
    world.desk.confirm(group, license="NY MD 990108", by=BY)
    world.resolve()
    assert world.desk.redirects() == {listed: group}
    assert len(world.state()[1]) == 1
    world.desk.withdraw(group, by=BY, reason="a mistake")
    world.resolve()
    assert (world.state(), world.desk.redirects()) == (before, {})


def test_judgment_about_nothing_in_this_build_is_reported(world: "World", group: str) -> None:
    world.desk.confirm("nobody-123456", npi=NPI, by=BY)
    world.desk.judge("a", "gone", Verdict.SAME, by=BY)
    world.desk.judge(group, "jonathan-harker-000000", Verdict.DIFFERENT, by=BY)
    refused = sorted(str(refusal) for refusal in world.resolve().refused)
    day = world.today()
    assert refused == [
        f"the judgment of {day} names {ident}, which no mention in this build is"
        for ident in ("gone", "jonathan-harker-000000", "nobody-123456")
    ]
    assert world.clusters() == sets("a b c")


def test_list_written_against_another_desk_applies_to_a_new_one(world: "World", group: str, tmp_path: Path) -> None:
    path = tmp_path / "desk.csv"
    columns = "at,by,action,subject,other,verdict,npi,license,orcid,reason"
    path.write_text(f"{columns}\n2024-01-01T00:00:00Z,{BY},confirm,{group},,,{NPI},,,same office\n", encoding="utf-8")
    with Desk.open(tmp_path / "new.sqlite") as desk:
        desk.import_csv(path)
        world.desk = desk
        states = []
        for _ in range(2):
            assert world.resolve().refused == ()
            states.append(world.state())
        assert states[0] == states[1]
    assert world.clusters() == sets("a b c")
    assert (world.physician("a").id, world.physician("a").standing) == (group, "identified")


def test_public_ids_survive_a_better_reader(world: "World", group: str) -> None:
    for row in world.session.exec(select(models.Mention).where(models.Mention.id == "a")):
        world.session.delete(row)
    world.decision("0", "Jonathan Harker")
    world.resolve()
    assert world.clusters() == sets("0 b c")
    assert world.physician("0").id == group


def test_a_split_takes_out_several_mentions_that_stay_one(world: "World", group: str) -> None:
    world.desk.split(group, ["b", "c"], by=BY, reason="another signature")
    assert world.resolve().refused == ()
    assert world.clusters() == sets("a", "b c")
    assert world.physician("a").id == group
    line = {
        "claim": "others of this name are kept apart",
        "reason": f"split off on {world.today()}: another signature",
    }
    assert line in world.physician("b").evidence


def test_splitting_what_was_judged_one_gives_both_their_own_ids_and_histories(world: "World", group: str) -> None:
    world.decision("w1", "Jon Harker", "US-WI")
    world.decision("w2", "Jon Harker", "US-WI")
    world.resolve()
    before, other = world.state(), world.ids()["w1"]
    world.desk.judge(group, str(other), Verdict.SAME, by=BY)
    world.resolve()
    assert world.desk.redirects() == {other: group}
    world.desk.split(group, ["w1", "w2"], by=BY, reason="another signature")
    (refusal,) = [one for one in world.resolve().refused if "judged same" in str(one)]
    assert str(refusal).endswith("are not joined: it would put together others who are kept apart")
    assert (world.ids(), world.desk.redirects()) == (before[0], {})
    world.desk.withdraw(group, "w2", "w1", by=BY, reason="one signature after all")
    world.resolve()
    assert world.desk.redirects() == {other: group}


def test_a_split_is_stronger_than_an_identifier_and_a_confirmation(world: "World") -> None:
    for ident in ("a", "b", "c"):
        world.licensed(ident, "Harker, Jonathan", "990108")
    world.resolve()
    public_id = str(world.ids()["a"])
    world.desk.confirm(public_id, npi=NPI, by=BY)
    world.desk.split(public_id, ["c"], by=BY, reason="a mistyped license")
    resolution = world.resolve()
    assert {"c"} in [set(one) for one in world.clusters()]
    assert any("its mentions are kept apart by other judgments" in str(refusal) for refusal in resolution.refused)


def test_a_mention_that_comes_later_is_on_neither_side_of_a_split(world: "World", group: str) -> None:
    world.desk.split(group, ["c"], by=BY, reason="another signature")
    world.decision("d", "Jonathan Harker")
    world.resolve()
    assert world.clusters() == sets("a b", "c", "d")


def test_a_split_of_nobody_in_this_build_is_reported(world: "World", group: str) -> None:
    world.desk.split(group, ["gone"], by=BY, reason="another signature")
    assert [str(refusal) for refusal in world.resolve().refused] == [
        f"the split of {world.today()} takes nobody out of {group} in this build"
    ]
