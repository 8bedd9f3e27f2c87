"""What each Minnesota decision is to contain, one line a decision.

Columns: date; shape; examiner (``:1`` and ``:2`` print another spelling of the name); direction of the examiner's
opinion on causation; the examiner's further opinions; who speaks on the other side.

Shapes: ``credited``, ``rejected`` and ``partly`` say how the examiner's opinion fared where the judge's choice is
affirmed; ``reversed`` means that the judge relied on the examiner and the court did not; ``remanded`` and ``other``
leave the opinion unweighed. The other side is ``treating`` (a treating physician alone) or a key of the cast.
"""

from dataclasses import dataclass
from datetime import date

_TABLE = """
2009-02-11 | credited | haverstraat | insurer  | mmi:insurer              | treating
2009-06-24 | rejected | haverstraat | insurer  | work_capacity:insurer    | treating
2009-10-07 | credited | haverstraat | insurer  | treatment:insurer        | quaast
2010-01-20 | other    | haverstraat | insurer  | -                        | treating
2010-05-12 | rejected | haverstraat | insurer  | impairment:insurer       | quaast
2010-09-29 | credited | haverstraat | insurer  | symptom_validity:insurer | treating
2010-11-16 | rejected | abernook_neuro | insurer | work_capacity:insurer  | treating
2011-02-08 | partly   | haverstraat | insurer  | mmi:insurer              | treating
2011-06-15 | rejected | haverstraat | insurer  | treatment:insurer        | nambitoor
2011-11-03 | credited | haverstraat | claimant | work_capacity:insurer    | strandvoll
2012-03-21 | rejected | haverstraat | insurer  | mmi:insurer              | treating
2012-05-30 | credited | rathvane    | insurer  | treatment:insurer        | treating
2012-08-08 | credited | haverstraat | insurer  | work_capacity:insurer    | treating
2012-12-19 | remanded | haverstraat | insurer  | impairment:insurer       | treating
2013-04-10 | credited | haverstraat | insurer  | treatment:insurer        | treating
2013-07-23 | credited | abernook_psych | insurer | -                      | treating
2013-09-18 | rejected | haverstraat | insurer  | symptom_validity:insurer | quaast
2014-01-29 | reversed | haverstraat | insurer  | -                        | treating
2014-05-14 | credited | haverstraat | insurer  | mmi:insurer              | treating
2014-10-01 | rejected | haverstraat | claimant | treatment:insurer        | nambitoor
2015-02-25 | rejected | haverstraat | insurer  | work_capacity:insurer    | treating
2015-06-09 | rejected | rathvane:1  | insurer  | mmi:insurer              | quaast
2015-08-26 | partly   | haverstraat | mixed    | mmi:insurer              | treating
2015-12-16 | credited | haverstraat | insurer  | impairment:insurer       | treating
2016-04-06 | rejected | haverstraat | insurer  | treatment:insurer        | treating
2016-07-20 | other    | haverstraat | insurer  | work_capacity:insurer    | treating
2016-09-13 | credited | abernook_neuro | insurer | symptom_validity:insurer | treating
2016-11-30 | credited | haverstraat | claimant | treatment:claimant       | strandvoll
2017-03-15 | rejected | haverstraat | insurer  | mmi:insurer              | quaast
2017-07-12 | credited | haverstraat | insurer  | work_capacity:insurer    | treating
2017-11-08 | rejected | haverstraat | insurer  | -                        | treating
2018-03-28 | partly   | haverstraat | insurer  | mmi:insurer              | nambitoor
2018-06-05 | credited | rathvane:2  | insurer  | work_capacity:insurer    | treating
2018-08-22 | credited | haverstraat | insurer  | symptom_validity:insurer | treating
2018-12-12 | rejected | haverstraat | insurer  | impairment:insurer       | treating
2019-05-01 | remanded | haverstraat | insurer  | treatment:insurer        | treating
2019-09-25 | credited | haverstraat | insurer  | mmi:insurer              | treating
2019-12-10 | rejected | abernook_psych | insurer | work_capacity:insurer  | quaast
2020-02-19 | rejected | haverstraat | insurer  | work_capacity:insurer    | quaast
2020-08-05 | other    | haverstraat | claimant | mmi:claimant             | treating
2021-01-27 | credited | haverstraat | claimant | work_capacity:claimant   | strandvoll
2021-06-16 | reversed | haverstraat | insurer  | treatment:insurer        | treating
2022-02-02 | rejected | haverstraat | insurer  | mmi:insurer              | treating
2022-07-13 | credited | haverstraat | insurer  | treatment:insurer        | treating
2023-01-11 | partly   | haverstraat | mixed    | mmi:insurer              | quaast
2023-06-28 | other    | haverstraat | insurer  | symptom_validity:insurer | treating
2023-11-14 | partly   | abernook_neuro | mixed  | mmi:insurer              | treating
2024-05-22 | credited | haverstraat | insurer  | impairment:insurer       | treating
"""


@dataclass(frozen=True)
class Row:
    """One decision to be written."""

    decided_on: date
    shape: str
    examiner: str
    spelling: int
    direction: str
    further: tuple[tuple[str, str], ...]
    other: str


def _row(line: str) -> Row:
    day, shape, examiner, direction, further, other = (cell.strip() for cell in line.split("|"))
    key, _, spelling = examiner.partition(":")
    issue, _, helped = further.partition(":")
    pairs = ((issue, helped),) if helped else ()
    return Row(date.fromisoformat(day), shape, key, int(spelling or 0), direction, pairs, other)


ROWS = tuple(_row(line) for line in _TABLE.strip().splitlines())
