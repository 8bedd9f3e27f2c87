"""The style sheet, the script and the bundle: readable colors, nothing from elsewhere, nothing evaluated."""

import re
from pathlib import Path

import pytest

import web
from tests.web.charts.test_figures import contrast

STATIC = Path(web.__file__).parent / "static"
STYLE = (STATIC / "site.css").read_text()
COLORS = dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", STYLE))


@pytest.mark.parametrize("ground", ["#ffffff", COLORS["tint"]])
@pytest.mark.parametrize("name", ["ink", "quiet", "accent", "ochre"])
def test_text_colors_have_the_contrast_that_wcag_asks_for(name: str, ground: str) -> None:
    assert contrast(COLORS[name], ground) >= 4.5


def test_marked_words_can_be_read() -> None:
    found = re.search(r"mark \{ background: (#[0-9a-f]{6})", STYLE)
    assert found is not None
    assert contrast(COLORS["ink"], found[1]) >= 4.5


@pytest.mark.parametrize("name", ["site.css", "site.js", "plotly/plotly.css", "icon.svg"])
def test_nothing_comes_from_elsewhere(name: str) -> None:
    text = (STATIC / name).read_text().replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"https?:|//[a-z]+\.|@import|@font-face|url\(", text)


@pytest.mark.parametrize("name", ["site.js", "plotly/plotly-basic.min.js"])
def test_no_script_evaluates_text(name: str) -> None:
    text = (STATIC / name).read_text(encoding="utf-8")
    assert not re.search(r"\beval\(|new Function\(|document\.write\(", text)


def test_the_style_sheet_stays_small_and_by_hand() -> None:
    assert len(STYLE.splitlines()) < 300
    assert "!important" not in STYLE


def test_every_class_in_the_templates_is_styled() -> None:
    """A class that nothing styles is a leftover; Plotly asks for the first of those left, readers of rows for two."""
    templates = "".join(path.read_text() for path in (STATIC.parent / "templates").glob("*.html"))
    used = {name for group in re.findall(r'class="([a-z -]+)"', templates) for name in group.split()}
    styled = set(re.findall(r"\.([a-z][a-z-]*)", STYLE))
    assert used - styled == {"no-inline-styles", "issue", "weight"}
