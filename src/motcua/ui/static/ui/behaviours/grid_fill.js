// A table of controls filled in like a spreadsheet.
//   <div class="toolbar" data-grid-tools="id of the table"></div>
//   <table class="grid-fill" id="…" data-behaviour="grid_fill">
// Arrows and Enter move, Shift with them selects, Ctrl+D fills down, Ctrl+C and Ctrl+V exchange
// ranges with a spreadsheet, Ctrl+Z takes the last change back, Escape restores the cell. Tab goes
// through the controls as on any page. The form is sent as usual; nothing here saves.

import { Grid } from "./grid.js";
import { placeOf, read, write } from "./grid_cells.js";
import * as tsv from "./tsv.js";

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function leavesText(control, key) {
  if (control.type === "date") return false;
  if (key === "ArrowUp" || key === "ArrowDown") return control.tagName !== "TEXTAREA";
  if (control.tagName === "SELECT" || control.type === "checkbox") return true;
  const { selectionStart: from, selectionEnd: to, value } = control;
  if (from === null) return true;
  if (from === 0 && to === value.length) return true;
  return from === to && (key === "ArrowLeft" ? from === 0 : to === value.length);
}

function onKey(grid, say, event) {
  const control = event.target;
  const command = event.ctrlKey || event.metaKey;
  const key = event.key;
  if (event.isComposing || !grid.here) return;
  if (command && key.toLowerCase() === "d") say(grid.fillDown());
  else if (command && key.toLowerCase() === "z" && read(control) === grid.before) say(grid.undo());
  else if (key === "Escape" && read(control) !== grid.before) write(control, grid.before);
  else if (key === "Enter" && !event.altKey && !command) grid.move([event.shiftKey ? -1 : 1, 0], false);
  else if (key in MOVES && !command && !event.altKey) {
    if (!event.shiftKey && !leavesText(control, key)) return;
    if (event.shiftKey && control.value && (key === "ArrowLeft" || key === "ArrowRight")) return;
    if (!grid.move(MOVES[key], event.shiftKey)) return;
  } else return;
  event.preventDefault();
}

function onPaste(grid, say, event) {
  const text = event.clipboardData.getData("text/plain");
  if (!/[\t\n]/.test(text.trimEnd()) || !grid.here) return;
  event.preventDefault();
  if (!grid.anchor) grid.select(grid.here, grid.here);
  say(grid.paste(tsv.parse(text)));
}

function onCopy(grid, event) {
  if (!grid.table.querySelector("[data-selected]")) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", grid.copied());
}

function tools(table, grid) {
  const bar = document.querySelector(`[data-grid-tools="${table.id}"]`);
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const say = (text) => {
    status.textContent = text;
  };
  const offers = { "Điền xuống": () => grid.fillDown(), "Hoàn tác": () => grid.undo() };
  const buttons = Object.entries(offers).map(([text, act]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = text;
    button.addEventListener("click", () => say(act()));
    return button;
  });
  bar?.append(...buttons, status);
  return say;
}

export function start(table) {
  const grid = new Grid(table);
  const say = tools(table, grid);
  table.addEventListener("focusin", (event) => grid.enter(event.target));
  table.addEventListener("focusout", (event) => grid.typed(event.target));
  table.addEventListener("keydown", (event) => onKey(grid, say, event));
  table.addEventListener("paste", (event) => onPaste(grid, say, event));
  table.addEventListener("copy", (event) => onCopy(grid, event));
  table.addEventListener("mousedown", (event) => {
    const place = placeOf(grid.cells, event.target);
    if (!event.shiftKey || !place || !grid.anchor) return;
    event.preventDefault();
    grid.select(grid.anchor, place);
  });
  table.addEventListener("change", (event) => {
    event.target.closest("td")?.setAttribute("data-changed", "");
  });
}
