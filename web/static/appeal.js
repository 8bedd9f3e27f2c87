"use strict";

// The statement is written in this page alone: nothing of it is sent, and without this script a form sends it instead.
const form = document.querySelector("[data-own]");
const stated = document.getElementById("stated");
const flat = (words) => words.trim().replace(/\s+/g, " ");

function state() {
  const fields = [...form.elements].filter((one) => one.dataset.says && one.validity.valid);
  const lines = fields.flatMap((one) => one.value.split("\n").map(flat).filter(Boolean).map((words) => `${one.dataset.says}: ${words}`));
  stated.replaceChildren(...lines.map((line) => {
    const item = document.createElement("li");
    item.dataset.copied = "";
    item.textContent = line;
    return item;
  }));
}

async function copy() {
  const parts = [...document.querySelectorAll("[data-copied]")].filter((one) => stated.children.length || !("heads" in one.dataset));
  const text = parts.map((one) => flat(one.textContent)).join("\n\n");
  const told = document.getElementById("copied");
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = "Copied: the paragraphs, your statement and the list of attachments.";
  } catch {
    told.textContent = "This browser does not let a page copy. Select the text by hand, or take the Word file.";
  }
}

form.removeAttribute("action");
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", state);
for (const one of document.querySelectorAll("[data-sends]")) one.remove();
for (const one of document.querySelectorAll("[data-stays]")) one.hidden = false;
document.querySelector("[data-copy]").addEventListener("click", copy);
state();
