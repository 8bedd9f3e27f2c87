"""The labelled texts of the project: how many, of what, in order, and no figure below the committed one."""

import re
from collections import Counter
from pathlib import Path

import pytest

from examiner_db.quality import Benchmark, Labelled, fallen, labelled
from examiner_db.quality.benchmark import scored as scored_one
from examiner_db.quality.label_lines import ANY, EVERYTHING
from examiner_db.vocabulary import Direction, Issue, Role, Weight

FOLDER = Path(__file__).parents[2] / "readings"
TRAINED_ON = FOLDER.parents[1] / "data" / "labelled"
TEXTS = labelled(FOLDER)
EXCERPTS = [one for one in TEXTS if one.file.parent.name == "excerpts"]
PASSAGES = [one for one in TEXTS if one.complete and one not in EXCERPTS]
ORDINARY = [one for one in TEXTS if one.file.parent.name == "ordinary"]
DECISIONS = [one for one in TEXTS if not one.passage]


@pytest.fixture(scope="module")
def scored() -> Benchmark:
    """Every text read once, for all tests of this file."""
    return Benchmark(FOLDER, tuple(map(scored_one, TEXTS)))


def test_there_are_passages_of_many_forums() -> None:
    assert len(PASSAGES) >= 150
    assert len({one.forum for one in PASSAGES}) >= 10


def test_there_are_whole_decisions_of_many_forums() -> None:
    assert len(DECISIONS) >= 26
    assert len({one.forum for one in DECISIONS}) >= 10


def test_ordinary_passages_are_many_and_of_many_forums() -> None:
    assert len(ORDINARY) >= 520
    assert len({one.forum for one in ORDINARY}) >= 20
    assert not any(one.complete for one in ORDINARY)


def test_passages_are_short_and_decisions_are_not() -> None:
    assert {one.id: len(one.text) for one in PASSAGES if len(one.text.split()) > 120} == {}
    assert {one.id: len(one.text) for one in DECISIONS if len(one.text.split()) < 120} == {}


def test_excerpts_are_many_and_the_learned_reader_was_not_trained_on_them() -> None:
    assert len(EXCERPTS) >= 300
    trained_on = "\n".join(" ".join(path.read_text("utf-8").split()) for path in TRAINED_ON.glob("*.*"))
    assert [one.id for one in EXCERPTS if " ".join(one.text.split())[:200] in trained_on] == []


def test_every_text_has_labels() -> None:
    texts = {path.relative_to(FOLDER).with_suffix("") for path in FOLDER.rglob("*.txt")}
    assert texts == {(one.file.parent / one.id).relative_to(FOLDER) for one in DECISIONS}


def test_no_text_stands_twice() -> None:
    words = Counter(" ".join(one.text.split()) for one in TEXTS)
    assert [text for text, n in words.items() if n > 1] == []


def misspelt(one: Labelled) -> list[str]:
    """The labelled surnames that do not stand in the text."""
    words = " ".join(re.split(r"[\s-]+", one.text)).casefold()
    surnames = [person.name.split()[-1] for person in one.physicians]
    names = [*surnames, *(name.split()[-1] for name in one.absent)]
    return [name for name in names if name.replace("-", " ").casefold() not in words]


def test_every_labelled_name_stands_in_its_text() -> None:
    assert {one.id: found for one in TEXTS if (found := misspelt(one))} == {}


def contradictions(one: Labelled) -> set[object]:
    """What the labels of a text both ask for and forbid, and the names that they give twice or do not know."""
    names = Counter(person.name for person in one.physicians)
    wanted = {(person.name, word) for person in one.physicians for word in person.opinions}
    silent = {forbidden.name for forbidden in one.never if forbidden.opinions == (EVERYTHING,)}
    return {
        *(name for name, times in names.items() if times > 1),
        *(names.keys() & one.absent),
        *({forbidden.name for forbidden in one.never} - names.keys()),
        *(wanted & {(forbidden.name, word) for forbidden in one.never for word in forbidden.opinions}),
        *(silent & {name for name, _ in wanted}),
    }


def test_labels_do_not_contradict_themselves() -> None:
    assert {one.id: found for one in TEXTS if (found := contradictions(one))} == {}


def test_no_figure_has_fallen(scored: Benchmark) -> None:
    """When figures rise, or labels are added, `examiner-db quality --write` commits what is measured now."""
    assert fallen(FOLDER / "figures.json", scored.figures()) == []


def test_every_quote_is_exact(scored: Benchmark) -> None:
    tally = scored.figures()["all"]["quote"]
    assert tally.hits == tally.n > 500


EXPECTED = [person for one in TEXTS for person in one.physicians]


def test_labels_ask_for_every_role_and_weight() -> None:
    assert {role for person in EXPECTED for role in person.roles} >= set(Role)
    assert {weight for person in EXPECTED for weight in person.weights} == {*Weight, ANY}


@pytest.mark.parametrize("direction", [Direction.INSURER, Direction.CLAIMANT])
def test_labels_ask_for_both_directions_alike(direction: Direction) -> None:
    entries = [entry for person in EXPECTED if person.opinions_labelled for entry in person.opinions]
    share = sum(entry.endswith(f":{direction}") for entry in entries) / len(entries)
    assert 0.25 < share < 0.75


@pytest.mark.parametrize("issue", [issue for issue in Issue if issue is not Issue.OTHER])
def test_labels_ask_for_every_issue(issue: Issue) -> None:
    entries = [entry for person in EXPECTED for entry in person.opinions if f"{issue}:" in entry]
    assert len(entries) >= 3


def test_insurers_examiners_who_helped_a_claimant_are_among_the_labels() -> None:
    turned = [
        person.name
        for person in EXPECTED
        if person.role == Role.INSURER_EXAMINER and any(entry.endswith(":claimant") for entry in person.opinions)
    ]
    assert len(turned) >= 3


def test_silence_is_labelled_as_often_as_it_is_met() -> None:
    judged = [person.weights for person in EXPECTED if person.weights != (ANY,)]
    assert 0.25 < judged.count((Weight.NOT_STATED,)) / len(judged) < 0.75


def test_many_passages_say_what_must_not_be_read() -> None:
    assert sum(bool(one.never or one.absent) for one in PASSAGES) >= 25
