"""Examiners of a release beside one another: everyone's counts first, then the comparisons, stored in the records.

Only published decisions enter, so that what is stored may be shown to everyone, and only identified examiners: a name
group is neither compared nor a peer, because nobody has verified that it is one person.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, col, select

from examiner_db.figures.block import block_of
from examiner_db.figures.comparing import words as comparison_words
from examiner_db.figures.comparing.compared import comparisons
from examiner_db.figures.comparing.comparison import Comparison
from examiner_db.figures.comparing.peers import Field
from examiner_db.figures.comparing.strata import specialty_of
from examiner_db.figures.counting import Unit
from examiner_db.figures.opinions import opinion_units
from examiner_db.figures.pairs import NEUTRAL, Neutrals, Paired, paired
from examiner_db.figures.pairs import sentence as pair_sentence
from examiner_db.models import Decision, Evaluation, Examiner
from examiner_db.printed_name import fold_name, parse_name
from examiner_db.track_record.gathered import Gathered
from examiner_db.track_record.said import said
from examiner_db.vocabulary import Role, Standing


class Beside:
    """What the first pass keeps: counts of every identified examiner, and the opinions on claims with a neutral one."""

    def __init__(self, session: Session) -> None:
        """Nobody yet; the claims in which a neutral examiner was heard are asked for at once."""
        self.field = Field()
        self._claims = _with_a_neutral(session)
        self._neutral: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        self._called: dict[str, tuple[str, str]] = {}
        self._opposite: dict[str, list[Unit]] = {}

    def enter(self, found: Gathered) -> None:
        """The first pass, for one examiner: what counts of published decisions.

        Of a name group only neutral opinions are kept: they stand beside others on their own claim, whoever gave them.
        """
        public = [entry.reading for entry in said(found, found.opinions) if not entry.heard.decision.private]
        units = opinion_units(public)
        physician = found.physician
        self._called[physician.id] = _called(physician.name)
        for unit in units:
            if unit.block == NEUTRAL:
                self._neutral[unit.claim, unit.issue or ""][physician.id] = unit.says
        if physician.standing == Standing.IDENTIFIED:
            self.field.add(physician.id, physician.name, specialty_of(physician.specialty), units)
            opposite = [unit for unit in units if unit.block != NEUTRAL and unit.claim in self._claims]
            if opposite:
                self._opposite[physician.id] = opposite

    def store(self, session: Session) -> None:
        """The second pass: write comparisons and pairs into the examiners' records. The session is flushed."""
        found: dict[str, dict[str, list[object]]] = {}
        for examiner, comparison in comparisons(self.field):
            kept = found.setdefault(examiner, {}).setdefault("comparisons", [])
            kept.append(comparison.model_dump(mode="json"))
        for examiner, units in self._opposite.items():
            pairs = paired(self.field.names[examiner], units, self._others(examiner, units))
            if pairs:
                found.setdefault(examiner, {})["pairs"] = [one.model_dump(mode="json") for one in pairs]
        for examiner, beside in found.items():
            row = session.get_one(Examiner, examiner)
            row.track_record = {**row.track_record, **beside}
        session.flush()

    def _others(self, examiner: str, units: Iterable[Unit]) -> Neutrals:
        """What neutral examiners said beside this one, who may have been the neutral one on a claim as well.

        Whoever bears the same given name and surname on the same claim may be the examiner, and is left out too.
        """
        found = {}
        for key in {(unit.claim, unit.issue or "") for unit in units}:
            said_by = self._neutral.get(key, {})
            says = {said_by[who] for who in said_by if self._called[who] != self._called[examiner]}
            if says:
                found[key] = says.pop() if len(says) == 1 else "mixed"
        return found


def _called(name: str) -> tuple[str, str]:
    printed = parse_name(name)
    return (printed.forename or fold_name(printed.given), fold_name(printed.surname)) if printed.surname else (name, "")


def _with_a_neutral(session: Session) -> frozenset[str]:
    query = (
        select(Decision.claim_id, Evaluation.role, Evaluation.retained_side)
        .join(Evaluation, col(Evaluation.decision_id) == Decision.id)
        .where(col(Evaluation.role).in_((Role.NEUTRAL_EXAMINER, Role.RECORDS_REVIEWER)))
        .distinct()
    )
    return frozenset(claim for claim, role, side in session.exec(query) if block_of(role, side) == NEUTRAL)


def stored(found: Gathered) -> dict[str, Any]:
    """The comparisons and pairs that the release holds of the physician, for a track record.

    Sentences carry the name as ``found`` gives it, which may leave out what private files alone print.
    """
    kept = [Comparison.model_validate(comparison) for comparison in found.compared]
    pairs = [Paired.model_validate(pair) for pair in found.paired]
    name = found.physician.name
    return {
        "comparisons": tuple(one.model_copy(update={"sentence": comparison_words.sentence(one, name)}) for one in kept),
        "pairs": tuple(one.model_copy(update={"sentence": pair_sentence(one, name)}) for one in pairs),
    }
