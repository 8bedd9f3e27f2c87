"use strict";

// Names under the search box while one is typed: the combobox pattern of ARIA. Without scripts the box only searches.
// A name is searched for; of several people of one name each leads to their own page, which no search can tell.
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

  function show(people) {
    list.replaceChildren(
      ...people.map(({ name, about, url }, number) => {
        const option = document.createElement("li");
        option.id = `name-${number}`;
        option.setAttribute("role", "option");
        option.textContent = name;
        option.dataset.name = name;
        option.dataset.url = url;
        if (about) {
          const aside = document.createElement("span");
          aside.className = "aside";
          aside.textContent = ` ${about}`;
          option.append(aside);
        }
        return option;
      }),
    );
    list.hidden = people.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  }

  async function ask() {
    asked = new AbortController();
    const address = `${box.dataset.suggest}?q=${encodeURIComponent(box.value)}`;
    try {
      const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "application/json" } });
      const { people } = answer.ok ? await answer.json() : { people: [] };
      show(document.activeElement === box ? people : []);
    } catch {
      close();
    }
  }

  function take(option) {
    box.value = option.dataset.name;
    close();
    if (option.dataset.url) {
      location.assign(option.dataset.url);
    } else {
      box.form.requestSubmit();
    }
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
      take(list.children[chosen]);
    } else if (event.key === "Escape") {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    take(event.target.closest("li"));
  });
}

help(document.querySelector("[data-suggest]"));
