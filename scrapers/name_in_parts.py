"""The name of a person of whom a list prints the parts in columns of their own."""


def in_parts(
    surname: str | None, given: str | None, middle: str | None = None, suffix: str | None = None
) -> dict[str, str]:
    """The fields of a mention: each part that is there, and all as one name, the surname first.

    Without a surname nobody is named, which no mention may be: companies have a column of their own.
    """
    if surname is None:
        return {"name": ""}
    parts = {"surname": surname, "given": given, "middle": middle, "suffix": suffix}
    last = " ".join(filter(None, (surname, suffix)))
    first = " ".join(filter(None, (given, middle)))
    return {"name": f"{last}, {first}" if first else last, **{name: part for name, part in parts.items() if part}}
