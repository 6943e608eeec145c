// Starts the behaviours named in data-behaviour="…" of the page and of whatever htmx brings in.
// A module is fetched only when the page asks for it.

const MODULES = {
  ask_again: () => import("./ask_again.js"),
  autosave: () => import("./autosave.js"),
  confirm_submit: () => import("./confirm_submit.js"),
  copy_text: () => import("./copy_text.js"),
  disclosure: () => import("./disclosure.js"),
  grid_fill: () => import("./grid_fill.js"),
  highlight: () => import("./highlight.js"),
  live_filter: () => import("./live_filter.js"),
  paste_files: () => import("./paste_files.js"),
  photo_queue: () => import("./photo_queue.js"),
  print: () => import("./print.js"),
  read_aloud: () => import("./read_aloud.js"),
  select_rows: () => import("./select_rows.js"),
  suggest: () => import("./suggest.js"),
  take_focus: () => import("./take_focus.js"),
};

const started = new WeakMap();

async function startOne(element, name) {
  const names = started.get(element) ?? new Set();
  if (names.has(name) || !(name in MODULES)) return;
  started.set(element, names.add(name));
  const behaviour = await MODULES[name]();
  behaviour.start(element);
}

export function startAll(root) {
  const elements = [...root.querySelectorAll("[data-behaviour]")];
  if (root.matches?.("[data-behaviour]")) elements.unshift(root);
  for (const element of elements) {
    for (const name of element.dataset.behaviour.split(/\s+/)) startOne(element, name);
  }
}

startAll(document);
document.addEventListener("htmx:load", (event) => startAll(event.target));
