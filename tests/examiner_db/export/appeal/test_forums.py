"""What a letter says of the law: each kind of forum has what a claimant looks for, and promises nothing."""

import re

import pytest

from examiner_db.export.appeal.forums import CHECK_RULE, KINDS, Forum
from examiner_db.export.packet.sheet import Note
from tests.examiner_db.export.appeal.test_paragraphs import grade

COMMON = {
    "erisa": "my whole claim file",
    "workers_compensation": "my whole claim file",
    "no_fault": "my whole claim file",
    "personal_injury": "any earlier report on the same condition",
    "social_security": "my whole claim file",
    "other": "my whole claim file",
}
AUTHORITIES = {
    "erisa": [
        "ERISA § 503, 29 U.S.C. 1133",
        "29 CFR 2560.503-1(b)(7)",
        "29 CFR 2560.503-1(g)(1)(vii)",
        "29 CFR 2560.503-1(h)(3)(iii), (v)",
        "29 CFR 2560.503-1(h)(3)(iv)",
        "29 CFR 2560.503-1(h)(4)(i)",
        "29 CFR 2560.503-1(m)(8)",
        "538 U.S. 822 (2003)",
        "835 F.3d 893 (9th Cir. 2016)",
    ],
    "workers_compensation": [
        "Substantial medical evidence",
        "Workers' Compensation Law 110-a",
        "Designated doctor",
    ],
    "no_fault": [],
    "personal_injury": [
        "Fed. R. Civ. P. 35(b)",
        "Fed. R. Civ. P. 26(a)(2)(B)",
        "Cal. Code Civ. Proc. 2032.610",
        "CPLR 3121; 22 NYCRR 202.17",
    ],
    "social_security": ["20 CFR 404.1520c"],
    "other": [],
}
"""The rules of each forum, as METHOD and the tables of reference have them."""
DEADLINES = {
    "erisa": "within 180 days of the denial",
    "workers_compensation": "No one rule holds everywhere.",
    "no_fault": "No one rule holds everywhere.",
    "personal_injury": "within 10 days of the notice",
    "social_security": "within 60 days after the notice came",
    "other": "No one rule holds everywhere.",
}
PROMISES = ("must pay", "will be", "guarantee", "entitled", "you win", "requires them", "they must")


def every() -> list[tuple[str, Forum]]:
    return list(KINDS.items())


@pytest.mark.parametrize(("name", "forum"), every(), ids=KINDS)
def test_a_forum_asks_for_the_file_and_for_what_the_examiner_had(name: str, forum: Forum) -> None:
    assert COMMON[name] in forum.requests
    assert "each record, letter and question that was given to the examiner" in forum.requests
    assert "the examiner's curriculum vitae" in forum.requests
    assert 4 <= len(forum.requests) <= 5
    assert len(set(forum.requests)) == len(forum.requests)


@pytest.mark.parametrize(("name", "forum"), every(), ids=KINDS)
def test_a_list_of_testimony_is_asked_for_where_examiners_testify(name: str, forum: Forum) -> None:
    asked = any("testified in the last four years" in one for one in forum.requests)
    assert asked is (name != "social_security")


@pytest.mark.parametrize(("name", "forum"), every(), ids=KINDS)
def test_the_rules_are_those_of_the_forum(name: str, forum: Forum) -> None:
    assert [rule.authority for rule in forum.rules] == AUTHORITIES[name]


@pytest.mark.parametrize(("name", "forum"), every(), ids=KINDS)
def test_a_deadline_is_stated_or_said_to_differ(name: str, forum: Forum) -> None:
    assert any(DEADLINES[name] in note.says for note in forum.deadlines)
    assert all(isinstance(note, Note) and note.authority for note in forum.deadlines)


@pytest.mark.parametrize(("name", "forum"), every(), ids=KINDS)
def test_a_forum_says_what_holds_of_treating_physicians(name: str, forum: Forum) -> None:
    told = " ".join(forum.cautions)
    if name == "personal_injury":
        assert "If you have a lawyer" in told
    else:
        assert "treating physician" in told


@pytest.mark.parametrize(("name", "forum"), every(), ids=KINDS)
def test_nothing_is_promised(name: str, forum: Forum) -> None:
    told = " ".join((name, forum.asks, forum.grounds, *forum.requests, *forum.cautions))
    notes = " ".join(note.says for note in (*forum.deadlines, *forum.rules))
    assert [one for one in PROMISES if one in f"{told} {notes}".lower()] == []


@pytest.mark.parametrize(("name", "forum"), every(), ids=KINDS)
def test_notes_are_plain(name: str, forum: Forum) -> None:
    for note in (*forum.deadlines, *forum.rules):
        assert grade(note.says) < 15, (name, note.says)
    assert grade(" ".join(forum.cautions)) < 9


def test_a_rule_that_a_paragraph_names_is_marked() -> None:
    named = [forum.grounds for forum in KINDS.values() if re.search(r"CFR|§|U\.S\.C\.", forum.grounds)]
    assert len(named) == 2
    assert all(grounds.endswith(f"{CHECK_RULE}.") for grounds in named)
    assert not any(re.search(r"CFR|§|U\.S\.C\.", forum.asks) for forum in KINDS.values())


def test_titles_tell_forums_apart() -> None:
    titles = [forum.title for forum in KINDS.values()]
    assert len(set(titles)) == len(titles)
    assert all(title[0].isupper() and not title.endswith(".") for title in titles)
