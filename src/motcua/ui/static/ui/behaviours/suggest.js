// Suggestions under a search field, after the combobox pattern. On the row that holds the input,
// with data-suggestions="address" that answers ?q= with {"suggestions": [{title, url}]}.
// Without this the field is a plain form; choosing a suggestion goes to its address.

const PAUSE = 180;
const SHORTEST = 2;

export function start(row) {
  const input = row.querySelector("input[type=search]");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let waiting, asked, shown = [], current = -1;

  list.id = `${input.id}-goi-y`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", row.dataset.label);
  list.hidden = true;
  status.className = "unseen";
  status.setAttribute("role", "status");
  row.append(list, status);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", list.id],
    ["aria-expanded", "false"],
  ]) input.setAttribute(name, value);

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(index) {
    current = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", at === index));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  function show(found) {
    shown = found;
    list.replaceChildren(...found.map(optionOf));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    choose(-1);
    status.textContent = found.length ? row.dataset.found.replace("{}", found.length) : "";
  }

  function optionOf(one, index) {
    const option = document.createElement("li");
    option.id = `${list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.textContent = one.title;
    return option;
  }

  async function ask() {
    const words = input.value.trim();
    asked?.abort();
    if (words.length < SHORTEST) return show([]);
    asked = new AbortController();
    try {
      const address = `${row.dataset.suggestions}?q=${encodeURIComponent(words)}`;
      const answer = await fetch(address, { signal: asked.signal, credentials: "omit" });
      if (answer.ok) show((await answer.json()).suggestions);
    } catch {
      // No network, or a newer question: the form still works.
    }
  }

  function open(index) {
    window.location.assign(new URL(shown[index].url, window.location.origin));
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = shown.length;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && current >= 0) {
      event.preventDefault();
      open(current);
    } else if (count && !list.hidden && event.key === "ArrowDown") {
      event.preventDefault();
      choose(current + 1 < count ? current + 1 : -1);
    } else if (count && !list.hidden && event.key === "ArrowUp") {
      event.preventDefault();
      choose(current >= 0 ? current - 1 : count - 1);
    }
  });
  // A press must not take the focus away before it counts as a choice.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const at = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (at >= 0) open(at);
  });
  input.addEventListener("blur", close);
}
