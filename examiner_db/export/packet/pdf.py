"""A packet as PDF: tagged, with an outline, charts as vectors, fonts embedded, and pages numbered n of m.

The only date in the file is the day on which the packet was made.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from examiner_db.export.packet import typeset
from examiner_db.export.packet.blocks import LONG_ROW, Picture
from examiner_db.export.packet.layout import layout
from examiner_db.export.packet.sheet import Packet

_TEMPLATE = Path(__file__).with_name("packet.typ")


def pdf(packet: Packet) -> bytes:
    """The packet as a PDF file."""
    made = datetime.combine(date.fromisoformat(packet.made_on), datetime.min.time(), UTC)
    words = {"title": packet.title, "on": packet.made_on, "cited": packet.cover.cited, "long": LONG_ROW}
    return typeset.pdf(_TEMPLATE, words | {"blocks": list(_blocks(packet))}, int(made.timestamp()))


def _blocks(packet: Packet) -> Iterator[dict[str, Any]]:
    for block in layout(packet):
        if not isinstance(block, Picture):
            yield block.model_dump(mode="json")
        elif drawn := typeset.drawing(block.chart):
            yield {"kind": "picture", "caption": block.chart.description, "svg": drawn}
