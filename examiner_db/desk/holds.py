"""Which ids holds hide: a hold on a person's id goes with the mentions that it stood for, to whatever page they come.

A release may be older than what the desk has registered since, or a build may be running: a page that stands for such
mentions in the last release, or since, is hidden.
"""

from collections.abc import Iterable

from examiner_db.desk.entries import Action, Entry
from examiner_db.desk.register import Register


def hidden(entries: Iterable[Entry], register: Register) -> set[str]:
    """The ids that these holds and their releases, in the order of time, leave hidden.

    To release an id shows again what it stands for, whichever hold hid it; other pages of that hold stay hidden.
    """
    held: dict[str, frozenset[str]] = {}
    for entry in entries:
        mentions = register.stood_for(entry.subject, entry.at) or frozenset()
        if entry.action is Action.HOLD:
            held[entry.subject] = held.get(entry.subject, frozenset()) | mentions
        else:
            held.pop(entry.subject, None)
            held = {ident: others - mentions for ident, others in held.items()}
    return held.keys() | register.standing_for(frozenset[str]().union(*held.values()))
