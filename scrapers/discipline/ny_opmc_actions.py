"""Which kind of act an action of New York's board is, read from the board's own sentences.

The board prints free text: several acts in one sentence, what happened later in further ones, and, in the misconduct
text, whether the order is discipline at all. First come the phrases that decide a whole row. Otherwise the order is
read without its later history and without what was stayed as a whole, and the gravest act that is in force names the
row; the full text stands beside it. A stayed suspension with nothing else is a suspension. What no phrase fits is not
guessed.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from examiner_db.vocabulary import DisciplineKind as Kind
from examiner_db.vocabulary import Stage


class Rule(NamedTuple):
    """What a phrase means."""

    phrase: re.Pattern[str]
    kind: Kind
    stage: Stage


def _rule(kind: Kind, *phrases: str, stage: Stage = Stage.FINAL) -> Rule:
    return Rule(re.compile("|".join(phrases), re.IGNORECASE), kind, stage)


_REGENTS = r"(?:Board of Regents|Education Department|Department of Education)"
_LICENSE = r"(?:The physician(?: assistant)?'s )?(?:New York State )?(?:medical )?license"

ROWS = (
    _rule(Kind.NO_ACTION, r"\APLEASE BE ADVISED that a hearing on the published charges", stage=Stage.CHARGED),
    _rule(Kind.VACATED, r"\AThis order vacates", r"\AThe previous[^.\n]* was vacated"),
    _rule(
        Kind.DISMISSAL,
        r"\ADismiss",
        r"\AThe Hearing Committee dismissed all",
        r"\A[^.\n]*charges?\b[^.\n]*\b(?:dismissed|withdrawn)",
    ),
    _rule(
        Kind.RESTORATION,
        rf"\A(?:Previously on [^.\n]*)?{_LICENSE} (?:(?:is|was|has been) )?(?:fully )?restored",
        r"\A[^.\n]*privilege to seek[^.\n]* restored",
        r"\AThe summary suspension[^.\n]*is dismissed",
        r"\AThere are no restrictions",
        rf"\A[^.\n]*{_REGENTS}[^.\n]* (?:restored|granted|stayed)",
        rf"\n(?:The|On)\b[^.\n]{{0,60}}{_REGENTS}[^.\n]*? (?:restored|granted|stayed)",
    ),
    _rule(
        Kind.NON_DISCIPLINARY,
        r"\A[^.\n]*\binterim (?:non-?\s?disciplinary )?order of conditions",
        stage=Stage.INTERIM,
    ),
    _rule(
        Kind.NON_DISCIPLINARY,
        # The list misspells "disciplinary" in four ways.
        r"\n[^\n]*\b(?:not|non)[- ]?dis\w*ary in nature",
        r"(?:\A[^.\n]*|\n(?:This is an? )?)\bnon-?\s?disciplinary order",
    ),
    _rule(
        Kind.MODIFICATION,
        # A Review Board that modifies a Hearing Committee's penalty imposes the penalty; it modifies no earlier order.
        r"\n(?:This|Modification|A modification order)\b(?! Review Board)[^.\n]{0,60}\bmodif",
        r"\b(?:This|It)(?: (?:action|order|penalty))? (?:is|was|modifies|does not)[^.\n]* (?:a|new) \w*modif",
        r"\bThis(?: (?:action|order|penalty))? (?:is not|does not constitute) a new",
        r"but (?:simply|only) modifies",
        r"\AA modification",
    ),
    _rule(
        Kind.RESTRICTION,
        r"\AThe physician may not (?!practice)[^\n]*\n[^.\n]{0,40} is charged with",
        stage=Stage.INTERIM,
    ),
    _rule(Kind.SUSPENSION, r"\A[^.\n]*\b230 ?\(12\)", r"\n[^.\n]{0,40} is charged with", stage=Stage.INTERIM),
    _rule(Kind.NO_ACTION, r"\A(?:No|There is no) (?:\w+ ){0,2}(?:penalty|sanction|action)\b(?![^.\n]*except)"),
)
"""Phrases that decide a row, looked for in the action, a line break and the misconduct text; the first wins."""

ACTS = (
    _rule(Kind.REVOCATION, r"\brevo(?:cation|ked)\b"),
    _rule(Kind.SURRENDER, r"\bsurr+ender(?! of any)"),
    _rule(Kind.SUSPENSION, r"\bsuspen(?:sion|ded)\b"),
    _rule(
        Kind.RESTRICTION,
        r"\b(?:limit(?:ed|ation|ations)|restrict\w*|preclud\w+|prohibit\w*|banned|inactive)\b",
        r"\b(?:may|shall|can|will|must) ?(?:not|never|only|neither)\b|\bonly (?:practice|examine)\b",
        r"\bpermanent(?:ly)? (?:\w+ ){0,3}(?:condition|requirement)",
        r"\b(?:never|refrain|not to (?:renew|apply)|not activate|agreed\s+to have)\b",
    ),
    _rule(Kind.PROBATION, r"\bprobation"),
    _rule(Kind.REPRIMAND, r"\b(?:censure|reprimand)"),
    _rule(
        Kind.RESTRICTION,
        r"\b(?:condition|monitor|supervis|evaluat|assess|educat|retrain|program|course|compl(?:y|iance)|must|notice)",
    ),
    _rule(Kind.FINE, r"\bfine\b", r"(?:community|public) service", r"\$ ?\d"),
)
"""Acts, the gravest first."""

_SENTENCE = re.compile(r"(?<=[a-z0-9)\"])\s*\.+\s*(?=[A-Z])|\W+(?=Later (?:on|effective|the)\b)|\s(?=The physician)")
_HISTORY_BEGINS = re.compile(r"(?:Later|Previously|Subsequently)\b")
_CONDITIONAL = re.compile(r",? \bif\b[^.]*")
_LATER = re.compile(
    r"\b(?:later|previously|subsequently|no longer|deceased|died|agreed to have commenced|"
    r"Regents|Education Department|penalty is the result|surrendered (?:his|her)|"
    r"(?:was|were|been) (?:\w+ )?(?:revoked|suspended|surrendered|restored|placed))\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:satisfied|completed|ended|denied|granted|lifted|terminat\w+|expired|paid|has met|met the conditions|"
    r"was (?:modified|issued|stayed(?! with))|remains in effect)\b",
    re.IGNORECASE,
)
_ORDERED = re.compile(r"\b(?:shall|must|is (?:\w+ ){0,2}(?:prohibited|restricted|limited|precluded))\b", re.IGNORECASE)
_NUMBER = r"(?:[\w-]+ ){0,3}(?:months?|years?)"
_STAYED = re.compile(
    r"(?:(?:suspension|suspended)\b"
    rf"(?:(?!\b(?:with|last|all but|except|after|until(?! [A-Z]))\b|, ?{_NUMBER},? stay)[^.;]){{0,200}}?"
    r"|(?:suspension|suspended)\b[^.;]{0,200}(?:with|[.;]) ?the suspension (?:is |was )?"
    r"|(?:revocation|surrender)(?: for \w+ years)?,? ?(?:is )?)"
    r"\bstay(?:ed)?\b(?!,? (?:the )?(?:last|except|only|until|with an active|upon (?!compliance|full|the condition)))",
    re.IGNORECASE,
)


def meaning(action: str, misconduct: str) -> tuple[Kind, Stage] | None:
    """The kind and stage of an action, or ``None`` for wording that no phrase fits."""
    row = f"{_leveled(action)}\n{_leveled(misconduct)}"
    rules = (rule for rule in ROWS if rule.phrase.search(row))
    found = next(rules, None) or next(_acts(_leveled(action)), None)
    return None if found is None else (found.kind, found.stage)


def _acts(action: str) -> Iterator[Rule]:
    first, *further = _SENTENCE.split(_CONDITIONAL.sub(" ", action))
    present = takewhile(lambda sentence: not _HISTORY_BEGINS.match(sentence), further)
    order = ". ".join([first, *(sentence for sentence in present if not _is_history(sentence))])
    for text in (_STAYED.sub(" ", order), order):
        yield from (rule for rule in ACTS if rule.phrase.search(text))


def _is_history(sentence: str) -> bool:
    if _LATER.search(sentence):
        return True
    return _ENDED.search(sentence) is not None and _ORDERED.search(sentence) is None


def _leveled(text: str) -> str:
    return " ".join(text.split())
