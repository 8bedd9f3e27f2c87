"""Who is who, by command: what is recorded, what is refused, and what a person is told at once."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from examiner_db.desk import Desk, DeskError
from examiner_db.vocabulary import Verdict
from tests.examiner_db.cli.people import publish

NPI, OTHER_NPI = "9000000015", "9000000023"


@pytest.fixture
def ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path))
    monkeypatch.setenv("USER", "tester")
    return publish(tmp_path)


def desk(*arguments: str) -> Result:
    result = CliRunner().invoke(app, ["desk", *arguments], catch_exceptions=False)
    assert result.exit_code == 0
    return result


def refusal(*arguments: str) -> str:
    with pytest.raises(UsageError) as raised:
        CliRunner().invoke(app, ["desk", *arguments], catch_exceptions=False)
    return str(raised.value)


def recorded(data: Path) -> list[str]:
    with Desk.open(data / "desk.sqlite") as opened:
        actions = [line.entry.action for line in opened.log()]
        opened.verify()
    return [action for action in actions if action not in {"register", "publish"}]


def test_a_judgment_on_somebody_unknown_is_refused(ids: dict[str, str], tmp_path: Path) -> None:
    for verdict in Verdict:
        said = refusal("judge", "nobody-123456", ids["a1"], verdict)
        assert said.startswith("not recorded: the judgment of ")
        assert said.endswith("names nobody-123456, which no mention in this build is")
    assert recorded(tmp_path) == []


def test_a_cluster_that_would_hold_a_different_pair_is_refused_when_it_is_judged(
    ids: dict[str, str], tmp_path: Path
) -> None:
    desk("judge", ids["a1"], ids["n"], "different", "--reason", "two signatures")
    desk("judge", ids["a1"], ids["w"], "same")
    said = refusal("judge", ids["w"], ids["n"], "same")
    pair = {said.partition(name)[1] for name in ("Harker, Jonathan B.", "Jonathan Harker")}
    assert pair == {"Harker, Jonathan B.", "Jonathan Harker"}
    assert " would be one physician by judgments and are not joined: judged different on " in said
    assert said.endswith(": two signatures")
    assert recorded(tmp_path) == ["judge", "judge"]


def test_a_veto_is_lifted_by_withdrawing_it_and_not_by_judging_over_it(ids: dict[str, str], tmp_path: Path) -> None:
    desk("judge", ids["a1"], ids["w"], "different", "--reason", "two signatures")
    said = refusal("judge", ids["w"], ids["a1"], "same")
    assert "are judged different on " in said
    assert said.endswith(
        f"by tester: two signatures; lift that first: examiner-db desk withdraw {ids['w']} {ids['a1']} --reason …"
    )
    desk("withdraw", ids["w"], ids["a1"], "--reason", "one signature after all")
    desk("judge", ids["w"], ids["a1"], "same")
    assert recorded(tmp_path) == ["judge", "withdraw", "judge"]


def test_a_veto_says_which_judgments_it_takes_out_of_effect(ids: dict[str, str]) -> None:
    desk("judge", ids["a1"], ids["w"], "same")
    desk("judge", ids["w"], ids["n"], "same")
    said = desk("judge", ids["a1"], ids["n"], "different", "--reason", "two offices").output.splitlines()
    assert sum(line.startswith("from now on: ") for line in said) == 3
    assert any("would be one physician by judgments and are not joined" in line for line in said)
    assert said[-1] == "judgment recorded; run `examiner-db build` to publish it"
    shown = desk("refused").output
    assert shown.count("- ") >= 3
    assert f"pages: {', '.join(sorted({ids['a1'], ids['n']}))}" in shown
    value = json.loads(desk("refused", "--json").output)
    assert {tuple(one) for one in value} == {("sentence", "physicians", "mentions")}


def test_same_goes_over_what_only_a_rule_holds_against_it(ids: dict[str, str], tmp_path: Path) -> None:
    desk("judge", ids["a1"], ids["p"], "same", "--reason", "she changed her name")
    assert recorded(tmp_path) == ["judge"]


def test_a_number_that_is_confirmed_of_another_name_is_mistyped(ids: dict[str, str], tmp_path: Path) -> None:
    desk("confirm", ids["p"], "--npi", NPI)
    said = refusal("confirm", ids["a1"], "--npi", NPI)
    assert said == (
        f"not recorded: {ids['a1']} is not confirmed as npi {NPI}: so is Poole, Mary ({ids['p']}), "
        "and neither surname nor given name agrees"
    )
    assert refusal("confirm", ids["a1"], "--license", "NY MD 990109").endswith(
        "is not joined with Poole, Mary: neither surname nor given name agrees"
    )
    desk("judge", ids["a1"], ids["p"], "same", "--reason", "she changed her name")
    desk("confirm", ids["a1"], "--npi", NPI)
    assert recorded(tmp_path) == ["confirm", "judge", "confirm"]


def test_a_second_npi_is_refused(ids: dict[str, str], tmp_path: Path) -> None:
    desk("confirm", ids["a1"], "--npi", NPI)
    assert refusal("confirm", "a2", "--npi", OTHER_NPI) == (
        f"not recorded: a2 is not confirmed as npi {OTHER_NPI}: another NPI is printed or confirmed there"
    )
    assert recorded(tmp_path) == ["confirm"]


def test_what_is_not_in_force_cannot_be_withdrawn(ids: dict[str, str]) -> None:
    for arguments in ((ids["a1"],), (ids["a1"], ids["w"])):
        said = refusal("withdraw", *arguments, "--reason", "a mistake")
        assert said.startswith(f"nothing is in force on {' and '.join(arguments)} that could be withdrawn")


def test_a_split_lists_what_there_is_and_takes_mentions_or_decisions(ids: dict[str, str], tmp_path: Path) -> None:
    assert desk("split", ids["a1"]).output.splitlines() == [
        f"{ids['a1']}: Jonathan Harker, 2 mentions",
        f"  a1  {'Jonathan Harker':<32}  mn_wcca, WC-1, 2020-05-06, decision decision a1",
        f"  a2  {'Jonathan Harker':<32}  mn_wcca, WC-2, 2020-05-06, decision decision a2",
    ]
    value = json.loads(desk("split", ids["a1"], "--json").output)
    assert (value["id"], [one["mention"] for one in value["mentions"]]) == (ids["a1"], ["a1", "a2"])
    said = desk("split", ids["a1"], "decision a2", "--reason", "another signature").output
    assert said == f"split recorded: 1 mention of 2 leave {ids['a1']}; run `examiner-db build` to publish it\n"
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        (split,) = opened.splits()
    assert (split.subject, split.mentions, split.reason) == (ids["a1"], frozenset({"a2"}), "another signature")
    desk("withdraw", ids["a1"], "a2", "--reason", "one signature after all")
    assert recorded(tmp_path) == ["split", "withdraw"]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["a3"], "no mention of ID have the id 'a3'; `examiner-db desk split ID` lists them"),
        (["a"], "2 mentions of ID have the id 'a'; `examiner-db desk split ID` lists them"),
        (["w"], "no mention of ID have the id 'w'; `examiner-db desk split ID` lists them"),
        (["a1", "a2"], "these are all mentions of ID; a split leaves some, `desk withdraw` takes a judgment back"),
    ],
)
def test_a_split_takes_some_mentions_of_this_physician(ids: dict[str, str], asked: list[str], words: str) -> None:
    assert refusal("split", ids["a1"], *asked, "--reason", "why") == words.replace("ID", ids["a1"])


def test_a_split_of_nobody_is_refused(ids: dict[str, str]) -> None:
    assert ids
    assert refusal("split", "nobody-1") == "no physician or name group of the current release has the id 'nobody-1'"


def test_candidates_are_listed_with_reasons_and_the_command_that_decides(ids: dict[str, str]) -> None:
    said = desk("candidates").output
    assert said.startswith("1. ")
    assert f"examiner-db desk judge {' '.join(sorted((ids['a1'], ids['w'])))} same|different|unsure" in said
    assert "for:     the same surname; given name an alias" in said
    value = json.loads(desk("candidates", ids["n"], "--json").output)
    assert value
    assert all(ids["n"] in (one["a"], one["b"]) for one in value)
    assert [*value[0]] == ["a", "b", "tier", "reasons_for", "reasons_against"]
    assert json.loads(desk("candidates", "--tier", "likely", "--json").output) == []
    assert desk("candidates", ids["p"]).output == "nothing waits for a judgment\n"
    assert refusal("candidates", "nobody-1").endswith("has the id 'nobody-1'")


@pytest.mark.parametrize("verdict", list(Verdict))
def test_what_is_judged_no_longer_waits(ids: dict[str, str], verdict: Verdict) -> None:
    pair = {ids["a1"], ids["w"]}
    assert any({one["a"], one["b"]} == pair for one in json.loads(desk("candidates", "--json").output))
    desk("judge", *sorted(pair), verdict)
    assert not any({one["a"], one["b"]} == pair for one in json.loads(desk("candidates", "--json").output))


def test_nothing_that_looks_writes(ids: dict[str, str], tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        head = opened.head()
    for command in (["candidates"], ["refused"], ["split", ids["a1"]], ["organizations"], ["log"], ["verify"]):
        desk(*command)
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        assert opened.head() == head


def test_names_of_organizations_are_joined_by_alias_only(ids: dict[str, str], tmp_path: Path) -> None:
    assert ids
    assert desk("organizations").output == "Acorn Ind.  (not on the desk; 3 evaluations)\n"
    assert refusal("alias", "Acorn", "Ind.", "=", "Acorn", "Indemnity").startswith(
        "say what 'Acorn Indemnity' is: --kind"
    )
    desk("alias", "Acorn", "Ind.", "=", "Acorn", "Indemnity", "--kind", "insurer")
    assert desk("organizations").output.splitlines() == [
        "Acorn Indemnity  (insurer; 3 evaluations)",
        "    printed 'Acorn Ind.' in 3",
    ]
    assert desk("organizations", "--unresolved").output == "no organization is waiting\n"
    assert refusal("alias", "Acorn Indemnity = Acorn Ind.") == (
        "not recorded: 'Acorn Ind.' stands for 'Acorn Indemnity' already; withdraw that first"
    )
    desk("alias", "Acorn Insur. = Acorn Indemnity")
    desk("alias", "ACORN IND", "--withdraw", "--reason", "another company")
    assert json.loads(desk("organizations", "--unresolved", "--json").output) == [
        {"name": "Acorn Ind.", "kind": None, "evaluations": 3, "printed": {"Acorn Ind.": 3}, "may_be_two": False}
    ]
    assert (
        refusal("alias", "Acorn Ind.", "--withdraw", "--reason", "why")
        == "'Acorn Ind.' stands for nothing on this desk"
    )
    assert refusal("alias", "= Acorn").startswith("write the name as printed, =, and the name that it stands for")
    assert recorded(tmp_path) == ["alias", "alias", "unalias"]


def test_a_kind_is_given_to_a_name_on_record_only(ids: dict[str, str], tmp_path: Path) -> None:
    assert ids
    assert refusal("alias", "Acorn Ind.", "Acorn Indemnity", "--kind", "insurer") == (
        "not recorded: 'Acorn Ind. Acorn Indemnity' is no organization on record, see `examiner-db desk organizations`;"
        " that one name stands for another is written with = between them"
    )
    desk("alias", "ACORN IND", "--kind", "insurer")
    assert desk("organizations").output.splitlines()[0] == "ACORN IND  (insurer; 3 evaluations)"
    desk("alias", "ACORN IND = Acorn Indemnity", "--kind", "insurer")
    desk("alias", "Acorn Indemnity", "--kind", "administrator")
    assert recorded(tmp_path) == ["alias", "alias", "alias"]


def test_nobody_must_say_who_looks_at_what_can_be_split(ids: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("USER")
    listed = desk("split", ids["a1"], "--json")
    mention = json.loads(listed.output)["mentions"][0]["mention"]
    with pytest.raises(DeskError, match=r"^by is empty; expected who decides$"):
        desk("split", ids["a1"], mention, "--reason", "another signature")
