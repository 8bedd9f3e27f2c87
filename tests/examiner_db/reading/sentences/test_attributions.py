"""Whoever says it, and in whatever construction, an opinion keeps its direction; a denial turns it round."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.sentences.negation import negations
from examiner_db.reading.types import PhysicianReading
from examiner_db.vocabulary import Direction, Issue

PEOPLE = (
    "Dr. Orrin Vale examined the employee at the request of the employer and insurer. "
    "Dr. Petra Quill treated the employee. "
)

SAID = {
    "the tear was caused by the work injury": (Issue.CAUSATION, Direction.CLAIMANT),
    "the employee had reached maximum medical improvement": (Issue.MMI, Direction.INSURER),
    "the employee could return to work without restrictions": (Issue.WORK_CAPACITY, Direction.INSURER),
    "the employee was totally disabled from all employment": (Issue.WORK_CAPACITY, Direction.CLAIMANT),
    "the proposed fusion was neither reasonable nor necessary": (Issue.TREATMENT, Direction.INSURER),
}
OTHER_WAY = {Direction.CLAIMANT: Direction.INSURER, Direction.INSURER: Direction.CLAIMANT}

KEPT = (
    "Dr. Vale also went on to state that {0}.",
    "It is Dr. Vale's position that {0}.",
    "Dr. Vale's testimony was to the effect that {0}.",
    "Dr. Vale's June 4, 2013 report states that {0}.",
    "In evidence is the report of Dr. Vale, which concludes that {0}.",
    "Dr. Vale, who in a report of June 4, 2013 reviewed the films, concluded that {0}.",
    "It was noted by Dr. Vale that {0}.",
    "As Dr. Vale saw it, {0}.",
    "The employee was sent to Dr. Vale, in whose opinion {0}.",
    "Asked whether {0}, Dr. Vale answered in the affirmative.",
    'When asked whether {0}, Dr. Vale responded, "Yes."',
    "Dr. Vale did not disagree that {0}.",
    "Dr. Vale did not dispute that {0}.",
    "Dr. Vale had no reason to doubt that {0}.",
    "Dr. Vale opined that more likely than not {0}.",
    "Drs. Vale and Quill both opined that {0}.",
    "Dr. Vale shared Dr. Quill's view that {0}.",
    "Dr. Quill opined that {0}. Dr. Vale agreed.",
    "Dr. Quill concluded that {0}. Dr. Vale concurred with this assessment.",
    "Dr. Vale addressed one point, stating only that {0}.",
    "Dr. Vale was deposed in May. He testified that {0}.",
    "Dr. Vale reached the following conclusions:\n1. The films were of good quality.\n2. On review, {0}.",
    "In evidence is the statement of Dr. Vale, a physiatrist, that {0}.",
    "The judge relied on the opinion of the employer's examiner, Dr. Vale, that {0}.",
    "The employer filed the report and testimony of Dr. Vale, who saw the employee once, to the effect that {0}.",
    "The employer filed a letter from Dr. Vale, a physiatrist, that explains that {0}.",
    "The employer filed a report from Dr. Vale, wherein he concludes that {0}.",
    "The report of Dr. Vale, a physiatrist, that was submitted by the employer states that {0}.",
    "The report authored by Dr. Vale states without qualification that {0}.",
    "The employee was sent to Dr. Vale, a physiatrist, whose June 2013 report states that {0}.",
    "The employee was sent to Dr. Vale, in whose judgment {0}.",
    "The employee was seen in June by Dr. Vale, who believed that {0}.",
    "The employee was seen in June by Dr. Vale, a physiatrist, who after a look at the films believed that {0}.",
    "According to a report by Dr. Vale, {0}.",
    "Dr. Quill agreed with the examining physician, Dr. Vale, that {0}.",
    "Dr. Quill disagreed with Dr. Vale that {0}.",
    "Dr. Vale, who saw the employee on referral from Dr. Quill, found that {0}.",
    "Dr. Vale, as well as Dr. Quill, found that {0}.",
    "Dr. Vale and Dr. Quill agree that {0}.",
    "Dr. Vale, who saw the employee for the insurer, and Dr. Quill, the surgeon, opined that {0}.",
    "The judge weighed the opinions of Dr. Vale and Dr. Quill. Both agree that {0}.",
    "The judge weighed the opinions of Dr. Vale and Dr. Quill. They agreed that {0}.",
    "The judge weighed the opinions of Dr. Vale and Dr. Quill. Each examined the employee and each found that {0}.",
    "Dr. Quill opined that {0}. Dr. Vale reviewed the file and agreed.",
    "Dr. Quill opined that {0}. Dr. Vale, a physiatrist, was of the same opinion.",
    "The employee was sent to Dr. Vale, whose opinion was that {0}.",
    "The gist of Dr. Vale's testimony was that {0}.",
    "Dr. Vale's answer to the question was that {0}.",
    "That {0} was the opinion of Dr. Vale, who saw the employee once.",
    "The opinions of Dr. Vale and Dr. Quill are that {0}.",
    "The reports of Dr. Vale and Dr. Quill state that {0}.",
    "Dr. Quill thought, as had Dr. Vale, that {0}.",
    "Dr. Quill thought that {0}; Dr. Vale agreed.",
    "Dr. Quill thought that {0}, and so did Dr. Vale.",
    "Two physicians, Dr. Vale and Dr. Quill, concluded that {0}.",
    "In evidence is a statement from Dr. Vale, in which it is stated that {0}.",
    "Dr. Vale is on record as believing that {0}.",
    "Dr. Vale has written that {0}.",
    "Dr. Vale swore that {0}.",
    "Dr. Vale inferred that {0}.",
    "Dr. Vale produced two reports stating that {0}.",
    "Dr. Vale signed a certificate that {0}.",
)
TURNED = (
    "Asked whether {0}, Dr. Vale answered in the negative.",
    "When asked if {0}, Dr. Vale said no.",
    "Dr. Vale took issue with Dr. Quill's conclusion that {0}.",
    "Dr. Vale did not, however, believe that {0}.",
    "It was not Dr. Vale's opinion that {0}.",
    "Dr. Quill opined that {0}. Dr. Vale disagreed.",
    "Dr. Quill opined that {0}. Dr. Vale reviewed the file in June and disagreed, noting that the films were old.",
    "Dr. Quill opined that {0}. Dr. Vale did not agree, because the films were old.",
    "Dr. Quill opined that {0}. Dr. Vale, a physiatrist, reached the opposite conclusion.",
    "Dr. Vale did not agree with Dr. Quill, the surgeon, that {0}.",
    "The judge weighed the opinions of Dr. Vale and Dr. Quill. Neither believed that {0}.",
    "Neither of the examiners, Dr. Vale and Dr. Quill, found that {0}.",
    "Dr. Quill testified that {0}. Dr. Vale testified to the contrary.",
    "Dr. Quill testified that {0}, and Dr. Vale, who saw the employee once, to the contrary.",
    "Dr. Quill thought that {0}; Dr. Vale did not.",
)
NOT_THEIRS = (
    "Counsel suggested to Dr. Vale that {0}.",
    "Dr. Vale noted Dr. Quill's opinion that {0}.",
    "Dr. Vale deferred to a neurologist on the question whether {0}.",
    "Dr. Vale could not say whether the films were old and whether {0}.",
    "The employer offered no letter from Dr. Vale, a physiatrist, that {0}.",
    "The judge needs an opinion from Dr. Vale that {0}.",
    "Dr. Vale read the letter from Dr. Quill that {0}.",
    "Dr. Vale saw the employee on referral from Dr. Quill, who found that {0}.",
    "Dr. Quill, to whom Dr. Vale had sent the employee, found that {0}.",
    "Dr. Quill, who reviewed the report of Dr. Vale, found that {0}.",
    "The judge, relying on the report of Dr. Vale, found that {0}.",
    "Dr. Vale saw the employee once, and Dr. Quill, the surgeon, stated that {0}.",
    "Dr. Vale and Dr. Quill wrote. The employee and his wife testified. They agreed that {0}.",
    "Dr. Quill opined that {0}. Dr. Vale disagreed about the films.",
    "Dr. Quill thought that {0}; Dr. Vale did not say.",
    "In reliance on the opinion of Dr. Vale, the Arbitrator finds that {0}.",
    "Based on the opinion of Dr. Vale, a physiatrist, the judge found that {0}.",
    "After the testimony of Dr. Vale, the employee testified that {0}.",
    "It is disputed whether the opinion of Dr. Vale was that {0}.",
    "The parties disagree about the views of Dr. Vale and Dr. Quill. Each party believes that {0}.",
)


def said(words: str, name: str = "Orrin Vale") -> PhysicianReading:
    (decision,) = read(PEOPLE + words)
    return next(one for one in decision.physicians if one.name == name)


def directions(words: str, issue: Issue) -> set[Direction]:
    found = {one.direction for one in said(words).opinions if one.issue is issue}
    return found - {Direction.INDETERMINATE}


@pytest.mark.parametrize("construction", KEPT)
@pytest.mark.parametrize("clause", SAID)
def test_a_construction_keeps_the_direction(construction: str, clause: str) -> None:
    issue, direction = SAID[clause]
    assert directions(construction.format(clause), issue) == {direction}


@pytest.mark.parametrize("construction", TURNED)
@pytest.mark.parametrize("clause", SAID)
def test_a_denial_never_leaves_the_direction(construction: str, clause: str) -> None:
    issue, direction = SAID[clause]
    assert directions(construction.format(clause), issue) <= {OTHER_WAY[direction]}


@pytest.mark.parametrize("construction", TURNED)
def test_a_denial_of_a_cause_turns_it_round(construction: str) -> None:
    words = construction.format("the tear was caused by the work injury")
    assert directions(words, Issue.CAUSATION) == {Direction.INSURER}


@pytest.mark.parametrize("construction", NOT_THEIRS)
@pytest.mark.parametrize("clause", SAID)
def test_what_another_said_or_nobody_answered_is_no_opinion(construction: str, clause: str) -> None:
    issue, _ = SAID[clause]
    assert directions(construction.format(clause), issue) == set()


@pytest.mark.parametrize(
    "words",
    [
        (
            "Dr. Vale initially believed that the tear was caused by the work injury, but after reviewing the films "
            "he concluded that the tear was degenerative."
        ),
        (
            "In his first report Dr. Vale wrote that the tear was caused by the work injury. In his addendum of "
            "July 8, having seen the films, he changed his opinion and stated that it was degenerative."
        ),
    ],
)
def test_the_last_view_counts(words: str) -> None:
    causes = {one.direction for one in said(words).opinions if one.issue in (Issue.CAUSATION, Issue.PREEXISTING)}
    assert causes - {Direction.INDETERMINATE} == {Direction.INSURER}


@pytest.mark.parametrize(
    "granted",
    [
        "Dr. Vale stated that the employee sustained a lumbar strain as a result of the work injury.",
        "On cross-examination, Dr. Vale agreed that the herniation was consistent with the fall.",
    ],
)
def test_what_is_only_granted_has_no_direction_beside_the_denial(granted: str) -> None:
    denial = " Dr. Vale concluded that the present condition was unrelated to the work injury."
    assert Direction.CLAIMANT in directions(granted, Issue.CAUSATION)
    assert directions(granted + denial, Issue.CAUSATION) == {Direction.INSURER}


def test_one_item_of_a_list_does_not_deny_the_next() -> None:
    words = "Dr. Vale released the employee without restrictions, at MMI, and with no permanent impairment."
    assert directions(words, Issue.MMI) == {Direction.INSURER}
    assert directions(words, Issue.IMPAIRMENT) == {Direction.INSURER}


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("no weakness, numbness or impairment", 1),
        ("no weakness, full motion", 0),
        ("without pain, and with strength", 0),
    ],
)
def test_a_denial_reaches_as_far_as_its_enumeration(words: str, count: int) -> None:
    assert negations(words, 0, len(words)) == count


def test_the_person_examined_is_told_of_in_the_physicians_words() -> None:
    words = "In Dr. Vale's opinion the strain had resolved. She was at maximum medical improvement."
    assert directions(words, Issue.MMI) == {Direction.INSURER}


def test_what_the_person_examined_did_next_is_not_the_physicians() -> None:
    words = "In Dr. Vale's opinion the strain had resolved. She was hired elsewhere and reached MMI."
    assert directions(words, Issue.MMI) == set()


def test_an_aside_on_another_physician_ends_with_its_comma() -> None:
    words = "Dr. Quill, to whom Dr. Vale had referred the employee, believed that the injury was permanent."
    assert directions(words, Issue.IMPAIRMENT) == set()
