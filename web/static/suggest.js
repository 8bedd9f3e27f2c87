"use strict";

// Names under the search box while one is typed: the combobox pattern of ARIA. Without scripts the box only searches.
const PAUSE = 120;

function help(box) {
  const list = document.createElement("ul");
  let waiting = 0;
  let asked = new AbortController();
  let chosen = -1;

  list.id = "names";
  list.className = "names";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names on record");
  box.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    box.setAttribute(name, value);
  }

  function close() {
    clearTimeout(waiting);
    asked.abort();
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(at) {
    chosen = at;
    [...list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
    if (at < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  function show(names) {
    list.replaceChildren(
      ...names.map((name, number) => {
        const option = document.createElement("li");
        option.id = `name-${number}`;
        option.setAttribute("role", "option");
        option.textContent = name;
        return option;
      }),
    );
    list.hidden = names.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  }

  async function ask() {
    asked = new AbortController();
    const address = `${box.dataset.suggest}?q=${encodeURIComponent(box.value)}`;
    try {
      const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "application/json" } });
      const { names } = answer.ok ? await answer.json() : { names: [] };
      show(document.activeElement === box ? names : []);
    } catch {
      close();
    }
  }

  function search(option) {
    box.value = option.textContent;
    close();
    box.form.requestSubmit();
  }

  box.addEventListener("input", () => {
    close();
    if (box.value.trim().length > 1) {
      waiting = setTimeout(ask, PAUSE);
    }
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    const { length } = list.children;
    if (list.hidden || event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((chosen + step + length + 2) % (length + 1)) - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      search(list.children[chosen]);
    } else if (event.key === "Escape") {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    search(event.target.closest("li"));
  });
}

help(document.querySelector("[data-suggest]"));
