"""What an entry of a cited state says otherwise today."""

from examiner_db.export.cited.state import StateRow
from examiner_db.export.labels import words


def said_otherwise(then: StateRow, now: StateRow) -> str:
    """What an entry says today, if that is something else; empty if it is not.

    Entries are compared by their values, so that another word of this site for the same is no change. Of a state that
    has none, the words themselves are compared.
    """
    start = f"This entry {'is read' if then.decision else 'stands'} differently today: "
    if not then.values:
        same = then.reading == now.reading and then.what == now.what and then.where in {"", now.where}
        return "" if same else f"{start}{_in_words(now)}."
    was, today = dict(then.values), dict(now.values)
    other = [name for name in dict.fromkeys([*today, *was]) if was.get(name) != today.get(name)]
    pairs = (f"{words(name)}: {_value(today.get(name))}, before {_value(was.get(name))}" for name in other)
    return f"{start}{_in_words(now)} ({'; '.join(pairs)})." if other else ""


def _in_words(row: StateRow) -> str:
    """An entry as its line on a page says it; of a list also whether it is still there."""
    return "; ".join(filter(None, (row.what, row.where, row.reading if row.kind in {"act", "listing"} else "")))


def _value(value: str | None) -> str:
    return words(value) if value else "not stated"
