"use strict";

// Draws every chart over the picture that the server drew; without scripts that picture stays. Between two charts the
// browser shows the one that is done and answers whoever scrolls or types, so that the first is there at once.
async function draw(plots) {
  for (const plot of plots) {
    const figure = JSON.parse(plot.dataset.figure);
    plot.hidden = false;
    await window.Plotly.newPlot(plot, figure.data, figure.layout, { displayModeBar: false, responsive: true });
    plot.parentElement.classList.add("plotted");
    await new Promise((shown) => setTimeout(shown));
  }
}

draw(document.querySelectorAll("[data-figure]"));

// "/" moves to the search box, unless something is being typed.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});
