"""Invented decisions in the form of each forum: what each says it does, to whose decision, of what date."""

from typing import NamedTuple

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

Act = tuple[str, str, str | None, str | None]


class Ruling(NamedTuple):
    """A decision from its history to its order, and the acts that stand in it."""

    tribunal: Tribunal
    text: str
    acts: list[Act]


FORUMS = {
    "an appeals board for federal employees sets aside two decisions": Ruling(
        Tribunal.ECAB,
        """
FACTUAL HISTORY

By decision dated March 3, 2030, OWCP denied the claim. On June 1, 2030 a hearing representative affirmed that decision.

ORDER

IT IS HEREBY ORDERED THAT the June 1, 2030 decision of the Office of Workers' Compensation Programs is set aside and
the case is remanded for further proceedings consistent with this decision of the Board.
""",
        [("vacates", "June 1, 2030 decision of the Office of Workers' Compensation Programs", "2030-06-01", "trial")],
    ),
    "an appeals board affirms as modified": Ruling(
        Tribunal.ECAB,
        """
FACTUAL HISTORY

He fell.

ORDER

IT IS HEREBY ORDERED THAT the June 1, 2030 decision of the Office of Workers' Compensation Programs is affirmed, as
modified.
""",
        [
            ("affirms", "June 1, 2030 decision of the Office of Workers' Compensation Programs", "2030-06-01", "trial"),
            (
                "modifies",
                "June 1, 2030 decision of the Office of Workers' Compensation Programs",
                "2030-06-01",
                "trial",
            ),
        ],
    ),
    "a benefits board vacates in part": Ruling(
        Tribunal.BRB,
        """
DECISION and ORDER

Employer appeals the Decision and Order of the administrative law judge. We now review.

ANALYSIS

Accordingly, the administrative law judge's Decision and Order Awarding Benefits is affirmed in part and vacated in
part, and the case is remanded.
""",
        [
            ("affirms", "administrative law judge's Decision and Order Awarding Benefits", None, "trial"),
            ("vacates", "administrative law judge's Decision and Order Awarding Benefits", None, "trial"),
        ],
    ),
    "a compensation court reverses the judge": Ruling(
        Tribunal.MN_WCCA,
        """
OPINION

The employee appeals from the compensation judge's findings and order served and filed May 3, 2031. We reverse.

BACKGROUND

He fell.

DECISION

The compensation judge relied upon an opinion without foundation. We therefore reverse the denial of the claim.
""",
        [("reverses", "denial of the claim", "2031-05-03", "trial")],
    ),
    "a commission affirms and adopts": Ruling(
        Tribunal.IL_IWCC,
        """
The Commission, after considering the issues of causal connection, affirms and adopts the Decision of the Arbitrator,
which is attached hereto and made a part hereof.

IT IS THEREFORE ORDERED BY THE COMMISSION that the Decision of the Arbitrator filed September 5, 2031, is hereby
affirmed and adopted.
""",
        [("affirms", "Decision of the Arbitrator filed September 5, 2031", "2031-09-05", "trial")],
    ),
    "a claim appeals office sets aside": Ruling(
        Tribunal.CO_ICAO,
        """
FINAL ORDER

The respondents seek review of an order of Administrative Law Judge Doe (ALJ) dated March 4, 2031, that awarded
surgery. We set aside the order.

IT IS THEREFORE ORDERED that the ALJ's order dated March 4, 2031, is set aside.
""",
        [("vacates", "ALJ's order dated March 4, 2031", "2031-03-04", "trial")],
    ),
    "a state's appeals board rescinds": Ruling(
        Tribunal.CA_WCAB,
        """
OPINION AND DECISION AFTER RECONSIDERATION

We previously granted reconsideration in order to study the issues.

For the foregoing reasons,

IT IS ORDERED as the Decision After Reconsideration of the Workers' Compensation Appeals Board that the Findings and
Award of May 17, 2032 is RESCINDED and the matter is RETURNED to the trial level.
""",
        [("vacates", "Findings and Award of May 17, 2032", "2032-05-17", None)],
    ),
    "a highest court reverses the court between": Ruling(
        Tribunal.KY_COURTS,
        """
OPINION OF THE COURT

The employer appeals from the opinion of the Court of Appeals, which reversed the Workers' Compensation Board. For the
reasons set forth below, we reverse the Court of Appeals' opinion and reinstate the Board's decision.

ANALYSIS

An award may be reversed only when the evidence compels it.

CONCLUSION

For the foregoing reasons, we reverse the Court of Appeals.
""",
        [("reverses", "Court of Appeals' opinion", None, "court")],
    ),
    "a state court vacates one and affirms another": Ruling(
        Tribunal.OK_COURTS,
        """
ANALYSIS

He fell.

CERTIORARI PREVIOUSLY GRANTED; OPINION OF THE COURT OF CIVIL APPEALS IS VACATED; ORDER OF THE COMMISSION IS AFFIRMED.
""",
        [
            ("vacates", "OPINION OF THE COURT OF CIVIL APPEALS", None, "court"),
            ("affirms", "ORDER OF THE COMMISSION", None, "board"),
        ],
    ),
    "a panel of a workers' compensation board rescinds": Ruling(
        Tribunal.NY_WCB,
        """
FACTS

The carrier requests administrative review of the WCLJ decision filed June 3, 2031, and asks that it be reversed.

CONCLUSION

ACCORDINGLY, the WCLJ decision filed June 3, 2031 is RESCINDED. No further action is planned at this time.
""",
        [("vacates", "WCLJ decision filed June 3, 2031", "2031-06-03", "trial")],
    ),
    "an appellate division reverses an order": Ruling(
        Tribunal.NY_COURTS,
        """
In an action to recover damages, the plaintiff appeals from an order of the Supreme Court, Kings County, dated March 3,
2031, which granted the motion for summary judgment.

Ordered that the order is reversed, on the law, with costs, and the motion is denied.
""",
        [("reverses", "order", "2031-03-03", "court")],
    ),
    "a court orders in its own form": Ruling(
        Tribunal.PA_COURTS,
        """
Z.Q. petitions for review of the order of the Workers' Compensation Appeal Board. We affirm.

ORDER

AND NOW, this 9th day of May, 2031, the order of the Workers' Compensation Appeal Board is AFFIRMED.
""",
        [("affirms", "order of the Workers' Compensation Appeal Board", None, "board")],
    ),
    "a reviewing board reverses": Ruling(
        Tribunal.MA_DIA,
        """
REVIEWING BOARD DECISION

The insurer appeals from a decision of an administrative judge awarding benefits. We reverse the decision of the
administrative judge.

So ordered.
""",
        [("reverses", "decision of the administrative judge", None, "trial")],
    ),
    "an appeals panel reverses and renders": Ruling(
        Tribunal.TX_APD,
        """
The carrier appeals the determination of the hearing officer and requests that we reverse it. The claimant responds
that the decision should be affirmed.

DECISION

We reverse the hearing officer's decision and render a new decision.
""",
        [("reverses", "hearing officer's decision", None, "trial")],
    ),
    "a federal court of appeals affirms": Ruling(
        Tribunal.US_COURTS,
        """
I. Background

She applied for benefits and was denied.

CONCLUSION

For the reasons provided, the judgment of the district court is affirmed.
""",
        [("affirms", "judgment of the district court", None, "court")],
    ),
    "a veterans' board only tells what courts did": Ruling(
        Tribunal.BVA,
        """
INTRODUCTION

The Board denied the claim in May 2030. In a July 2031 memorandum decision the Court vacated the Board's decision.

REASONS AND BASES FOR FINDINGS AND CONCLUSIONS

The Court's decision was also appealed, but the Federal Circuit affirmed the Court.

ORDER

Service connection for a back disability is granted.
""",
        [],
    ),
}


@pytest.mark.parametrize("ruling", FORUMS.values(), ids=FORUMS.keys())
def test_what_a_decision_does(ruling: Ruling) -> None:
    (reading,) = read(ruling.text, ruling.tribunal)
    found = [(one.does.value, one.of, one.date, one.level) for one in reading.later_history]
    assert [(does, of, date, level and level.value) for does, of, date, level in found] == ruling.acts


@pytest.mark.parametrize("ruling", FORUMS.values(), ids=FORUMS.keys())
def test_each_act_is_quoted_from_the_text(ruling: Ruling) -> None:
    (reading,) = read(ruling.text, ruling.tribunal)
    for one in reading.later_history:
        assert ruling.text[one.quote.start : one.quote.end] == one.quote.text
        assert one.quote.text.strip() == one.quote.text
