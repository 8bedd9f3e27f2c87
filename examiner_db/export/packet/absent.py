"""What would stand in a section of a packet and does not: said there, and not dropped in silence."""

from collections.abc import Mapping

from examiner_db.export.material import Material

SECTIONS: Mapping[str, str] = {
    "opinions": "opinions",
    "weighings": "weighings",
    "ledger": "statements on volume, money and method",
    "discipline": "acts of authorities",
    "lists": "entries of registries, rosters and other lists",
    "publications": "publications",
}
"""The kinds of rows that the desk can hold, as a sentence says them."""


def absent(material: Material) -> dict[str, tuple[str, ...]]:
    """Sentences by section, for every section that lacks something."""
    found = {name: [_held(SECTIONS[name], n)] for name, n in material.held.items()}
    if material.rejected:
        found.setdefault("opinions", []).append(
            f"Readings of opinions and weighings that a person withdrew, and that are shown nowhere: "
            f"{material.rejected}."
        )
    return {name: tuple(sentences) for name, sentences in found.items()}


def _held(what: str, n: int) -> str:
    verb = "is" if n == 1 else "are"
    return f"Of the {what}, {n} {verb} withheld while a dispute is open, and {verb} in no table here."
