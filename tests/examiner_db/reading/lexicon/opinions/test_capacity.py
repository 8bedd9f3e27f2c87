"""Capacity to work: full, none, within restrictions, or not shown to be limited."""

from collections.abc import Callable

import pytest

Said = Callable[[str], str]

ABLE = (
    "Dr. Brandt released Petitioner to full duty.",
    "Dr. Brandt released the employee to return to work without restrictions.",
    "Dr. Brandt opined that the worker could return to work in his former job.",
    "Dr. Brandt opined that the worker could return to her former job.",
    "Dr. Brandt concluded that appellant was capable of performing her date-of-injury position.",
    "Dr. Brandt stated that no work restrictions were necessary.",
    "Dr. Brandt found that appellant was able to work full time.",
    "Dr. Brandt saw no reason why the employee could not resume full duty as a welder.",
    "Dr. Brandt testified that the claimant could perform her usual job.",
    "Dr. Brandt opined that Petitioner was not totally disabled.",
    "Dr. Brandt did not believe that the employee was disabled from work; he was not totally disabled.",
    "Dr. Brandt concluded that the plaintiff could work full time in a sedentary occupation.",
    "Dr. Brandt completed a work capacity evaluation that listed no restrictions.",
    "Dr. Brandt opined that the records did not support any functional limitation.",
    "Dr. Brandt found insufficient evidence of functional limitations.",
    "Dr. Brandt imposed no restrictions.",
    "In Dr. Brandt's opinion, the claimant was capable of gainful employment.",
    "Dr. Brandt certified that appellant could perform the job of a clerk.",
)
UNABLE = (
    "Dr. Brandt opined that appellant was totally disabled.",
    "Dr. Brandt stated that she could not return to work.",
    "Dr. Brandt stated that he could not return to his former job.",
    "Dr. Brandt felt that the employee should not work.",
    "Dr. Brandt kept Petitioner off work.",
    "Dr. Brandt opined that the claimant was unable to work.",
    "Dr. Brandt testified that the employee was incapable of sustained gainful employment.",
    "Dr. Brandt disagreed that the employee could return to work.",
    "Dr. Brandt did not believe that the employee could return to full duty.",
    "Dr. Brandt imposed permanent restrictions of no lifting over twenty pounds.",
    "Dr. Brandt limited the employee to sedentary work.",
    "Dr. Brandt opined that the claimant could not perform her usual job.",
    "Dr. Brandt found marked limitations in concentration.",
    "Dr. Brandt concluded that she was not capable of full-time work.",
    "Dr. Brandt concluded that the veteran was unable to sustain gainful employment.",
    "Dr. Brandt opined that he could never return to his trade.",
)
SILENT = (
    "Dr. Brandt was asked whether the employee could return to work.",
    "The employer argues that Dr. Brandt released the employee to full duty.",
    "If the surgery succeeds, Dr. Brandt would release the employee to full duty.",
    "The employee told Dr. Brandt that she was totally disabled.",
    "Dr. Brandt did not explain why the employee could not return to work.",
    "Dr. Brandt noted that Dr. Corliss had released the employee to full duty.",
    "The employee returned to full duty before Dr. Brandt saw her.",
    "Had Dr. Brandt released the employee to full duty, benefits would have ended.",
    "Dr. Brandt reviewed the job description.",
)


@pytest.mark.parametrize("sentence", ABLE)
def test_able_to_work(said: Said, sentence: str) -> None:
    assert said(sentence) == "work_capacity:insurer"


@pytest.mark.parametrize("sentence", UNABLE)
def test_unable_or_restricted(said: Said, sentence: str) -> None:
    assert said(sentence) == "work_capacity:claimant"


@pytest.mark.parametrize("sentence", SILENT)
def test_no_opinion_on_capacity(said: Said, sentence: str) -> None:
    assert said(sentence) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt opined that the claimant might be able to work part time.",
        "Dr. Brandt stated that the claimant may be unable to work.",
        "Dr. Brandt was unsure; she thought that he could possibly be totally disabled.",
    ],
)
def test_what_is_only_possible_helps_nobody(said: Said, sentence: str) -> None:
    assert "claimant" not in said(sentence)
    assert "insurer" not in said(sentence)
