"""Typst, in its one room: from a template and data to a PDF, and from a chart to a picture for Word.

It comes as a wheel and needs no library of the system and no browser. Fonts are those of ``export/fonts`` and no other,
so that the same data gives the same bytes on every machine.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import typst

from examiner_db.export.drawing.chart import svg
from examiner_db.figures.chart import Chart

FONTS = Path(__file__).parents[1] / "fonts"
FAMILY = "Source Serif 4"
_RESOLUTION = 160
"""Pixels an inch of a chart in Word, which takes no vectors from here."""
_PICTURE = """
#set page(width: 5in, height: auto, margin: 0pt)
#set text(font: "Source Serif 4")
#image(bytes(sys.inputs.svg), format: "svg", width: 100%)
"""


def pdf(template: Path, data: dict[str, Any], timestamp: int) -> bytes:
    """A tagged PDF (PDF/UA-1) that ``template`` sets from ``data``, dated ``timestamp`` in seconds of the epoch."""
    return typst.compile(
        template.read_bytes(),
        font_paths=_fonts(),
        sys_inputs={"packet": json.dumps(data, ensure_ascii=False)},
        pdf_standards=["ua-1"],
        timestamp=timestamp,
    )


def drawing(chart: Chart) -> str:
    """A chart as SVG in the font of the packet; empty if there is nothing to draw."""
    return svg(chart).replace('font-family="sans-serif"', f'font-family="{FAMILY}"')


def png(drawn: str) -> bytes:
    """A drawing as a picture 5 inches wide."""
    written = typst.compile(
        _PICTURE.encode(),
        font_paths=_fonts(),
        sys_inputs={"svg": drawn},
        format="png",
        ppi=_RESOLUTION,
    )
    return bytes(written)


@cache
def _fonts() -> typst.Fonts:
    """Read once: they are most of the time that a short packet takes."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
