"use strict";

// Draws every chart over the picture that the server drew; without scripts that picture stays.
for (const plot of document.querySelectorAll("[data-figure]")) {
  const figure = JSON.parse(plot.dataset.figure);
  plot.hidden = false;
  window.Plotly.newPlot(plot, figure.data, figure.layout, { displayModeBar: false, responsive: true }).then(() => {
    plot.parentElement.classList.add("plotted");
  });
}

// "/" moves to the search box, unless something is being typed.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});
