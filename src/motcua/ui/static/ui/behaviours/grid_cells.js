// The cells of a table of controls as a grid: where each stands, what it holds.

import { fold } from "./live_filter.js";

const CONTROL = "input:not([type=hidden]), select, textarea";

export function controlsOf(table) {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  return rows
    .map((row) => [...row.cells].map((cell) => cell.querySelector(CONTROL)))
    .filter((row) => row.some(Boolean))
    .map((row) => row.slice(row.findIndex(Boolean)));
}

export function placeOf(grid, control) {
  for (const [row, controls] of grid.entries()) {
    const column = controls.indexOf(control);
    if (column >= 0) return { row, column };
  }
  return null;
}

export function read(control) {
  if (control.type === "checkbox") return control.checked ? "x" : "";
  return control.value;
}

export function shown(control) {
  if (control.tagName !== "SELECT") return read(control);
  return control.value ? (control.selectedOptions[0]?.textContent.trim() ?? "") : "";
}

// Puts a text into a control and says whether the control took it.
export function write(control, text) {
  if (control.disabled || control.readOnly) return false;
  if (control.type === "checkbox") control.checked = !["", "0", "không"].includes(fold(text));
  else if (control.tagName === "SELECT") {
    const options = [...control.options];
    const option =
      options.find((one) => one.value === text) ??
      options.find((one) => fold(one.textContent) === fold(text));
    if (!option) return false;
    control.value = option.value;
  } else if (control.type === "date") {
    control.value = isoDate(text);
    if (text.trim() && !control.value) return false;
  } else control.value = text.trim();
  for (const name of ["input", "change"]) {
    control.dispatchEvent(new Event(name, { bubbles: true }));
  }
  return true;
}

function isoDate(text) {
  const found = text.trim().match(/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/);
  if (!found) return text.trim();
  const [, day, month, year] = found;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

export function rectangle(one, other) {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}
